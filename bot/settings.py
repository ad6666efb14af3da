"""Settings from the environment and `.env`: one frozen model, or one clear sentence about what is wrong."""

from pathlib import Path
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class SettingsError(Exception):
    """One sentence for the operator; never holds the value of a secret."""


class DatabaseSettings(BaseSettings):
    """What a command needs that only works on the database."""

    model_config = SettingsConfigDict(
        env_prefix="K3BOT_", env_file=".env", env_file_encoding="utf-8", frozen=True, extra="ignore"
    )

    database: Path = Path("data/k3bot.db")

    @field_validator("database")
    @classmethod
    def _database_is_a_file(cls, database: Path) -> Path:
        if not database.name or database.is_dir():
            raise ValueError("must be the path of a file, like data/k3bot.db")
        return database


class PolicySettings(DatabaseSettings):
    """What decides about seats and texts, with or without Telegram."""

    owners: Annotated[tuple[int, ...], NoDecode] = ()
    zone: str = "Asia/Jakarta"
    retention_months: int = Field(default=12, ge=1, le=120)
    contact: str = Field(default="Direktorat Bina Kelembagaan K3, Kemnaker RI", min_length=1, max_length=200)
    offer_hours: float = Field(default=4, gt=0, le=72)
    offer_minutes_last_day: float = Field(default=30, ge=1, le=1440)
    link_minutes: float = Field(default=30, ge=1, le=1440)
    attendance_minutes: float = Field(default=60, ge=1, le=1440)
    rate: float = Field(default=29, gt=0, le=10_000)
    second_above: int = Field(default=500, ge=0)
    target: int = Field(default=16_230, ge=1, le=1_000_000)

    @field_validator("owners", mode="before")
    @classmethod
    def _owners_are_numbers(cls, owners: Any) -> Any:
        if not isinstance(owners, str):
            return owners
        words = owners.replace(",", " ").split()
        if not all(word.isascii() and word.isdecimal() for word in words):
            raise ValueError("must be Telegram ids separated by commas, like 123456,234567")
        return tuple(int(word) for word in words)

    @field_validator("zone")
    @classmethod
    def _zone_exists(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError("must be an IANA zone, like Asia/Jakarta") from None
        return zone


class Settings(PolicySettings):
    """What the operator decides. Every name is K3BOT_<FIELD> in the environment or in `.env`."""

    token: SecretStr
    api_url: str = "https://api.telegram.org"
    backups: int = Field(default=7, ge=1, le=365)

    @field_validator("token")
    @classmethod
    def _token_is_one_word(cls, token: SecretStr) -> SecretStr:
        secret = token.get_secret_value()
        if not secret.isascii() or not secret.isprintable() or not secret or set(secret) & set(" /?#%\\"):
            raise ValueError("must be the token from @BotFather, without spaces or quotes")
        return token

    @field_validator("api_url")
    @classmethod
    def _url_is_a_root(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")) or " " in url:
            raise ValueError("must be the root of a Bot API server, like https://api.telegram.org")
        return url.rstrip("/")


Kind = TypeVar("Kind", bound=DatabaseSettings)


def load_settings(kind: type[Kind]) -> Kind:
    """Read these settings. Raises SettingsError with one sentence."""
    try:
        return kind()  # the values come from the environment
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "K3BOT_" + str(first["loc"][0] if first["loc"] else "").upper()
        if first["type"] == "missing":
            reason = "is not set; put it into the environment or into .env"
        else:
            reason = first["msg"].removeprefix("Value error, ").replace("Input should", "should")
        raise SettingsError(f"{name} {reason}.") from None
    except (OSError, UnicodeError):
        raise SettingsError("The file .env cannot be read; it must be a UTF-8 text file.") from None

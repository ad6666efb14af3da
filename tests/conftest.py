"""What tests share: a real store in a fresh file, and settings that touch nothing outside."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.settings import Settings
from handlers.conversation import message_codec, talk
from storage.store import Store


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-transcripts", action="store_true", help="write the transcripts anew")


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(tmp_path / "k3bot.db")
    yield opened
    await opened.close()


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("K3BOT_TOKEN", "1000:simulator")
    return Settings(
        database=tmp_path / "k3bot.db", contact="panitia@example.org", owners=(990, 991), _env_file=None
    )


class _Forgetful(dict[str, Any]):
    """Keeps nothing."""

    def __setitem__(self, _key: str, _value: Any) -> None:
        return


@pytest.fixture(autouse=True)
def _as_after_a_restart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters and talks are read from what is stored, not from what this process still knows."""
    for module in (message_codec, talk):
        monkeypatch.setattr(module, "_kept", _Forgetful())

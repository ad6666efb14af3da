"""`python -m bot health`: whether the bot is well, for people and for a watchdog (by the exit code).

0: well. 1: something is wrong, said first. 2: the database cannot be read. It takes no lock, and changes
nothing.
"""

import asyncio
import time
from typing import TYPE_CHECKING, NoReturn

import typer

from bot.cli.ending import settings_of

if TYPE_CHECKING:
    from pathlib import Path

    from handlers.panitia.health import Checked

TROUBLE, UNREADABLE = 1, 2


def show_health() -> None:
    """Say how the bot is doing. Exit code: 0 well, 1 something is wrong, 2 the database cannot be read."""
    from bot.settings import DatabaseSettings  # noqa: PLC0415
    from storage.store import StorageError  # noqa: PLC0415

    database = settings_of(DatabaseSettings).database
    if not database.is_file():
        _unreadable(f"There is no database {database}; start the bot once, or set K3BOT_DATABASE.")
    try:
        checked = asyncio.run(_check(database))
    except StorageError as error:
        _unreadable(str(error))
    except Exception as error:  # noqa: BLE001 a database of another version, for one
        _unreadable(f"The database {database} cannot be understood: {type(error).__name__}.")
    typer.echo(_text(checked))
    if checked.problems:
        raise typer.Exit(TROUBLE)


async def _check(database: "Path") -> "Checked":
    from bot.health import surroundings  # noqa: PLC0415
    from handlers.panitia.health import check  # noqa: PLC0415
    from storage import health  # noqa: PLC0415
    from storage.store import Store  # noqa: PLC0415

    now = int(time.time())
    async with Store.snapshot(database) as tx:
        found = await health.load(tx, now)
    return check(found, now, surroundings(database))


def _text(checked: "Checked") -> str:
    from handlers.panitia.health import show_health as told  # noqa: PLC0415
    from locales.render import bare, show_text  # noqa: PLC0415

    return "\n\n".join(bare(show_text(say, "en")) for say in told(checked).paragraphs)


def _unreadable(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(UNREADABLE)

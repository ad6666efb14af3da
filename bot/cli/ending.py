"""How a command ends: with its work done, or with exit code 1 and one sentence that says what to do."""

import asyncio
import getpass
import traceback
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import typer

if TYPE_CHECKING:
    from bot.settings import DatabaseSettings

Kind = TypeVar("Kind", bound="DatabaseSettings")
Result = TypeVar("Result")


def settings_of(kind: type[Kind]) -> Kind:
    """These settings, or the end."""
    from bot.settings import SettingsError, load_settings  # noqa: PLC0415

    try:
        return load_settings(kind)
    except SettingsError as error:
        fail(str(error))


def user() -> str:
    """Who works at this machine, for the audit log."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "cli"


def finish(
    work: Coroutine[Any, Any, Result], new_loop: Callable[[], asyncio.AbstractEventLoop] | None = None
) -> Result:
    """Do this work (on a loop of this kind) and give its result; a mistake in it is told without what it was
    about."""
    from bot.stop import StopError  # noqa: PLC0415
    from storage.store import StorageError  # noqa: PLC0415

    try:
        with asyncio.Runner(loop_factory=new_loop) as runner:
            return runner.run(work)
    except (StopError, StorageError) as error:
        fail(str(error))
    except Exception as error:  # noqa: BLE001 its text may quote a person or hold the token
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(last.filename).name}:{last.lineno}"
        fail(f"The bot has stopped because of a bug in it: {type(error).__name__} at {place}.")


def fail(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)

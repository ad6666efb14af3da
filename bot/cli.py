"""`python -m bot`: run the bot, or do one thing to its database and end. Errors are one sentence."""

import asyncio
import traceback
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer

cli = typer.Typer(
    add_completion=False, pretty_exceptions_enable=False, help="Daftar K3: registration by chat."
)
events = typer.Typer(help="Kegiatan: load them from a file.", no_args_is_help=True)
cli.add_typer(events, name="events")


@cli.callback(invoke_without_command=True)
def run(context: typer.Context) -> None:
    """Run the bot (without a subcommand)."""
    if context.invoked_subcommand is None:
        from bot.settings import Settings  # noqa: PLC0415

        settings = _settings(Settings)  # a wrong one is told before the network's libraries are loaded
        from bot.app import run as run_bot  # noqa: PLC0415
        from bot.journal import keep_journal  # noqa: PLC0415

        keep_journal()
        _finish(run_bot(settings))


@events.command("load")
def load_events(file: Annotated[Path, typer.Argument(help="a TOML file of kegiatan")]) -> None:
    """Load or update kegiatan by (year, batch): all of the file, or nothing of it."""
    from bot.events_file import EventsFileError, read_events  # noqa: PLC0415
    from bot.settings import DatabaseSettings  # noqa: PLC0415

    settings = _settings(DatabaseSettings)
    try:
        read = read_events(file)
    except EventsFileError as error:
        _fail(str(error))
    _finish(_put(settings.database, read))


async def _put(database: Path, read: list[Any]) -> None:
    from storage import events as stored_events  # noqa: PLC0415
    from storage.store import Store  # noqa: PLC0415

    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            stored = [await stored_events.put(tx, event) for event in read]
            taken = [await stored_events.count_taken(tx, event.id) for event in stored]
    finally:
        await store.close()
    for event, seats in zip(stored, taken, strict=True):
        typer.echo(
            f"Batch {event.batch} of {event.year} is loaded: {event.title}, "
            f"{event.quota_online} online ({seats.online} taken), "
            f"{event.quota_offline} offline ({seats.offline} taken), {len(event.sessions)} sessions."
        )
        for mode in stored_events.MODES:
            if seats.of(mode) > event.quota(mode):
                typer.echo(f"  More {mode} seats are taken than the quota now has; nobody is cancelled.")


def _settings(kind: Any) -> Any:
    from bot.settings import SettingsError, load_settings  # noqa: PLC0415

    try:
        return load_settings(kind)
    except SettingsError as error:
        _fail(str(error))


def _finish(work: Coroutine[Any, Any, None]) -> None:
    from bot.stop import StopError  # noqa: PLC0415
    from storage.store import StorageError  # noqa: PLC0415

    try:
        asyncio.run(work)
    except (StopError, StorageError) as error:
        _fail(str(error))
    except Exception as error:  # noqa: BLE001 its text may quote a person or hold the token
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(last.filename).name}:{last.lineno}"
        _fail(f"The bot has stopped because of a bug in it: {type(error).__name__} at {place}.")


def _fail(sentence: str) -> Any:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)

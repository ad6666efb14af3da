"""`python -m bot events …`: kegiatan from a file."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import fail, finish, settings_of, user

if TYPE_CHECKING:
    from bot.settings import PolicySettings
    from handlers.programme.event_putting import Change

commands = typer.Typer(help="Kegiatan: load them from a file.", no_args_is_help=True)


_STATES = {
    "draft": "nobody sees it and nothing is sent",
    "closed": "nobody can register; reminders are sent",
    "finished": "nothing is sent any more",
    "cancelled": "nothing is sent any more",
}


@commands.command("load")
def load(file: Annotated[Path, typer.Argument(help="a TOML file of kegiatan")]) -> None:
    """Load or update kegiatan by (year, batch): all of the file, or nothing of it."""
    from bot.settings import PolicySettings  # noqa: PLC0415
    from bot.tasks.events_file import EventsFileError, read_events  # noqa: PLC0415

    settings = settings_of(PolicySettings)
    try:
        read = read_events(file)
    except EventsFileError as error:
        fail(str(error))
    finish(_load(settings, read))


async def _load(settings: "PolicySettings", read: "list[Change]") -> None:
    from bot.cli.desk import at_the_desk  # noqa: PLC0415
    from storage.events import MODES  # noqa: PLC0415
    from storage.sessions import SessionInUseError  # noqa: PLC0415

    async with at_the_desk(settings, user()) as desk:
        try:
            loaded = await desk.load(read)
        except SessionInUseError as error:
            fail(f"Session {str(error)!r} has attendance and cannot be left out; nothing was loaded.")
    for each in loaded:
        event, taken = each.event, each.taken
        typer.echo(
            f"Batch {event.batch} of {event.year} is loaded: {event.title}, "
            f"{event.quota_online} online ({taken.online} taken), "
            f"{event.quota_offline} offline ({taken.offline} taken), {len(event.sessions)} sessions."
        )
        if event.state != "open":
            typer.echo(f"  It is {event.state}: {_STATES[event.state]}.")
        if each.told:
            typer.echo(f"  People told of what has changed: {each.told}.")
        if each.given:
            typer.echo(f"  Seats for people in line: {each.given}; they are told by the bot.")
        for mode in MODES:
            if taken.of(mode) > event.quota(mode):
                typer.echo(f"  More {mode} seats are taken than the quota now has; nobody is cancelled.")

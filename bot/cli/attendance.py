"""`python -m bot attendance …`: the codes by which people record their attendance."""

import re
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import fail, finish, settings_of, user

if TYPE_CHECKING:
    from bot.settings import PolicySettings
    from storage.attendance import Codes
    from storage.events import Event

commands = typer.Typer(help="Attendance: the codes of each session.", no_args_is_help=True)


@commands.callback()
def attendance() -> None:
    """Attendance: the codes of each session."""


@commands.command("codes")
def codes(
    event: Annotated[str, typer.Argument(help="the batch, like 1, or with its year, like 2027-01")],
) -> None:
    """Show the codes of a kegiatan: say them in the session, and people type them into the chat."""
    from bot.settings import PolicySettings  # noqa: PLC0415

    said = re.fullmatch(r"(?:(\d{4})[-/])?0*(\d{1,2})", event.strip())
    if said is None:
        fail(f"{event!r} is no kegiatan; give its batch, like 1, or year and batch, like 2027-01.")
    year = int(said[1]) if said[1] else None
    found = finish(_codes(settings_of(PolicySettings), year, int(said[2])))
    if found is None:
        fail(f"There is no kegiatan {event}; load it with events load.")
    shown, of_sessions = found
    typer.echo(f"{shown.title} ({shown.year}-{shown.batch:02d})")
    for session, own in zip(shown.sessions, of_sessions, strict=True):
        typer.echo(f"{session.title}\tstart {own.start}\tend {own.end}\t{_when(session.starts_at)}")


async def _codes(
    settings: "PolicySettings", year: int | None, batch: int
) -> "tuple[Event, tuple[Codes, ...]] | None":
    from bot.cli.desk import at_the_desk  # noqa: PLC0415

    async with at_the_desk(settings, user()) as desk:
        return await desk.codes(year, batch)


def _when(moment: int) -> str:
    from handlers.conversation.turn import Moment  # noqa: PLC0415
    from locales.moments import show_moment  # noqa: PLC0415

    return show_moment(Moment(moment, "Asia/Jakarta"), "en")

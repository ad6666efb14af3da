"""`python -m bot registrations …`: panitia decide about applications for a luring seat."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import fail, finish, settings_of, user

if TYPE_CHECKING:
    from bot.settings import PolicySettings
    from handlers.programme.luring import Decision
    from storage.registrations import Application

commands = typer.Typer(help="Registrations: decide about luring seats.", no_args_is_help=True)

LONGEST_REASON = 500

Number = Annotated[str, typer.Argument(help="the registration number, like PKA3-2027-01-0123")]
By = Annotated[str, typer.Option(help="who decides, for the record; otherwise the user of this machine")]


@commands.command("list")
def list_applications() -> None:
    """Show who has applied for a luring seat and waits, in the order they came."""
    waiting = finish(_applications(_settings()))
    for one in waiting:
        typer.echo("\t".join((one.number, one.name, one.company, _province(one.province), one.match)))
    if not waiting:
        typer.echo("Nobody waits for a decision.")


@commands.command("approve")
def approve(number: Number, by: By = "") -> None:
    """Give this applicant a luring seat; the daring seat goes to the next in line."""
    _tell(number, finish(_decide(_settings(), by, number, None)))


@commands.command("reject")
def reject(
    number: Number,
    reason: Annotated[str, typer.Option(help="why, as the applicant will read it")] = "",
    by: By = "",
) -> None:
    """Refuse the luring seat; the applicant stays daring and is told why."""
    words = " ".join(reason.split())
    if len(words) > LONGEST_REASON:
        fail(f"The reason is longer than {LONGEST_REASON} characters; shorten it.")
    _tell(number, finish(_decide(_settings(), by, number, words)))


def _settings() -> "PolicySettings":
    from bot.settings import PolicySettings  # noqa: PLC0415

    return settings_of(PolicySettings)


async def _applications(settings: "PolicySettings") -> "tuple[Application, ...]":
    from bot.cli.desk import at_the_desk  # noqa: PLC0415

    async with at_the_desk(settings, user()) as desk:
        return await desk.applications()


def _province(code: str) -> str:
    from handlers.readers.regions import province  # noqa: PLC0415

    return province(code).name if code else "–"


async def _decide(settings: "PolicySettings", by: str, number: str, words: str | None) -> "Decision":
    """Approve, or reject with these words (which may be empty)."""
    from bot.cli.desk import at_the_desk  # noqa: PLC0415

    number = number.strip().upper()
    async with at_the_desk(settings, by or user()) as desk:
        return await (desk.approve(number) if words is None else desk.reject(number, words or None))


def _tell(number: str, decision: "Decision") -> None:
    from handlers.programme.luring import Decided, NoSeat, NotApplied, Unknown  # noqa: PLC0415

    match decision:
        case Decided(registration, offered):
            more = f" Seats for people in line: {offered}." if offered else ""
            typer.echo(f"{registration.number} is now {registration.state}, {registration.mode}.{more}")
        case Unknown():
            fail(f"There is no registration {number}; check the number.")
        case NotApplied(registration):
            fail(
                f"{registration.number} waits for no decision: "
                f"it is {registration.state}, {registration.mode}."
            )
        case NoSeat(quota, taken):
            fail(
                f"No luring seat is free ({taken} of {quota} are taken or offered); raise the quota with "
                "events load, or wait until one is given back."
            )

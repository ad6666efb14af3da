"""`python -m bot`: run the bot, or do one thing to its database and end. Errors are one sentence.

One module for each group of commands, `commands` in it; what costs time to load is imported where it is used.
"""

import typer

from bot.cli import attendance, events, experts, health, outbox, registrations
from bot.cli.ending import finish, settings_of

cli = typer.Typer(
    add_completion=False, pretty_exceptions_enable=False, help="Daftar K3: registration by chat."
)
cli.add_typer(attendance.commands, name="attendance")
cli.add_typer(events.commands, name="events")
cli.add_typer(experts.commands, name="experts")
cli.add_typer(registrations.commands, name="registrations")
cli.command("health")(health.show_health)
cli.command("outbox")(outbox.show_outbox)


@cli.callback(invoke_without_command=True)
def run(context: typer.Context) -> None:
    """Run the bot (without a subcommand)."""
    if context.invoked_subcommand is None:
        from bot.settings import Settings  # noqa: PLC0415

        settings = settings_of(Settings)  # a wrong one is told before the network's libraries are loaded
        from bot.app import new_loop  # noqa: PLC0415
        from bot.app import run as run_bot  # noqa: PLC0415
        from bot.log import keep_log  # noqa: PLC0415

        keep_log()
        finish(run_bot(settings), new_loop)

"""`python -m bot experts …`: the official list of experts from a file, with remarks in a file beside it."""

import csv
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import fail, finish, settings_of

if TYPE_CHECKING:
    from bot.experts_import import Imported
    from bot.tasks.experts import ExpertsFile, Remark, Tell

commands = typer.Typer(help="The official list of experts: import it from a file.", no_args_is_help=True)


@commands.command("import")
def import_list(file: Annotated[Path, typer.Argument(help="a CSV or XLSX file of experts")]) -> None:
    """Add and update experts; importing again doubles nobody. Rows not taken are listed in a file beside."""
    from bot.settings import DatabaseSettings  # noqa: PLC0415

    settings = settings_of(DatabaseSettings)
    beside = file.parent / f"{file.stem}.remarks.csv"
    unwritten = finish(_import(file, beside, settings.database))
    if unwritten:
        fail(f"The rows are stored, but the list of remarks {beside} cannot be written: {unwritten}.")


async def _import(file: Path, beside: Path, database: Path) -> str:
    """Read, store and match; why the remarks could not be written, or nothing."""
    from bot.experts_import import import_experts, only_import, rematch_all  # noqa: PLC0415
    from bot.stop import StopError  # noqa: PLC0415
    from bot.tasks.experts import read_experts  # noqa: PLC0415
    from bot.tasks.tables import TableError  # noqa: PLC0415
    from storage.store import Store  # noqa: PLC0415

    with _progress() as tell:
        try:
            read = read_experts(file, tell)
        except TableError as error:
            raise StopError(str(error)) from None
        unwritten = _write_remarks(beside, read.remarks)
        store = await Store.open(database)
        try:
            with only_import(database):
                imported = await import_experts(store, read.experts, int(time.time()), tell)
                states = await rematch_all(store, tell)
        finally:
            await store.close()
    _say(read, imported, None if unwritten else beside)
    if states:
        counts = ", ".join(f"{states[state]:,} {state}" for state in ("matched", "doubtful", "unmatched"))
        typer.echo(f"Persons with a profile: {counts}.")
    return unwritten


@contextmanager
def _progress() -> "Iterator[Tell]":
    """A bar on a terminal, nothing elsewhere."""
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("Reading", total=None)

        def tell(what: str, done: int, of: int) -> None:
            progress.update(task, description=what, completed=done, total=of)

        yield tell


def _write_remarks(beside: Path, remarks: "tuple[Remark, ...]") -> str:
    """One line a remark, as Excel here opens it; none is left of an earlier import. Why it failed, if so."""
    try:
        if not remarks:
            beside.unlink(missing_ok=True)
            return ""
        with beside.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file, delimiter=";")
            table.writerow(("row", "column", "reason", "taken"))
            for each in remarks:
                table.writerow((each.row, each.column, each.reason, "yes" if each.taken else "no"))
    except OSError as error:
        return error.strerror or "unknown reason"
    return ""


def _say(read: "ExpertsFile", imported: "Imported", beside: Path | None) -> None:
    partly = len({each.row for each in read.remarks if each.taken})
    line = (
        f"{read.rows:,} rows read: {imported.added:,} added, {imported.updated:,} updated, "
        f"{imported.unchanged:,} unchanged, {read.not_taken:,} not taken."
    )
    if partly:
        line += f" Something was left empty in {partly:,} rows taken."
    if read.remarks and beside:
        line += f" Why, row by row: {beside}"
    if read.sheets > 1:
        typer.echo(f"Only one of {read.sheets} sheets was read.")
    typer.echo(line)

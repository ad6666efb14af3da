"""Imports a list of experts that came as a file: in a process of its own, as the command line does.

What is told of it is small: counts, and the remarks as a workbook in words of locales/.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.experts_import import Imported, compare_experts, import_experts, only_import, rematch_all
from bot.stop import StopError
from bot.tasks.experts import ExpertsFile, Remark, read_experts
from bot.tasks.exports.sheets import About, Column, Workbook
from bot.tasks.tables import TableError
from handlers.conversation.turn import Say
from locales.render import show_plain
from storage.experts import State
from storage.store import Store

REASONS: Mapping[str, str] = {
    "holds no name": "no-name",
    "holds control characters": "control",
    "is too long": "long",
    "holds no SKP number": "no-number",
    "holds a date or another number, not an SKP number": "other-number",
    "holds several numbers": "several",
    "holds no date from 1990 to 2099": "far-date",
    "holds no date that can be read": "no-date",
    "holds no province that is known": "no-province",
    "holds no kind of expert that is known": "no-kind",
}
"""What bot/tasks/experts says of a cell, and the text that says the same."""
_DOUBLE = re.compile(r"the same expert stands in row (\d+)")


@dataclass(frozen=True, slots=True)
class ExpertsResult:
    """What became of the list. partly: rows taken of which something was left empty; states: how many persons
    are matched, doubtful, unmatched now; remarks: a workbook, if there are any."""

    rows: int
    added: int
    updated: int
    unchanged: int
    not_taken: int
    partly: int
    sheets: int
    states: Mapping[State, int]
    remarks: bytes | None


def compare_apart(content: bytes, database: Path) -> ExpertsResult | str:
    """What an import of the list would do, with nothing stored; why it can't be read, in one word."""
    read = _read(content)
    return read if isinstance(read, str) else asyncio.run(_compare(read, database))


def import_apart(content: bytes, database: Path, now: int, language: str) -> ExpertsResult | str:
    """Read and store the list; why it can't be done, in one word."""
    read = _read(content)
    if isinstance(read, str):
        return read
    try:
        return asyncio.run(_import(read, database, now, language))
    except StopError:
        return "busy"


def _read(content: bytes) -> ExpertsFile | str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "experts"
        path.write_bytes(content)
        try:
            return read_experts(path)
        except TableError as error:
            return error.why


async def _compare(read: ExpertsFile, database: Path) -> ExpertsResult:
    async with Store.snapshot(database) as tx:
        imported = await compare_experts(tx, read.experts)
    return _result(read, imported, {}, None)


async def _import(read: ExpertsFile, database: Path, now: int, language: str) -> ExpertsResult:
    store = await Store.open(database)
    try:
        with only_import(database):
            imported = await import_experts(store, read.experts, now, _quietly)
            states = await rematch_all(store, _quietly)
    finally:
        await store.close()
    remarks = await _workbook(read.remarks, language, now) if read.remarks else None
    return _result(read, imported, states, remarks)


def _result(
    read: ExpertsFile, imported: Imported, states: Mapping[State, int], remarks: bytes | None
) -> ExpertsResult:
    partly = len({each.row for each in read.remarks if each.taken})
    return ExpertsResult(
        read.rows, imported.added, imported.updated, imported.unchanged, read.not_taken, partly, read.sheets,
        states, remarks,
    )  # fmt: skip


def _quietly(_what: str, _done: int, _of: int) -> None:
    return None


async def _workbook(remarks: Sequence[Remark], language: str, now: int) -> bytes:
    def word(name: str) -> str:
        return show_plain(Say(f"experts-left-{name}"), language)

    columns: list[Column[Remark]] = [
        Column(word("row"), 10, "number", lambda remark: remark.row),
        Column(word("taken"), 22, "text", lambda remark: word("yes" if remark.taken else "no")),
        Column(word("column"), 34, "text", lambda remark: remark.column),
        Column(word("why"), 60, "text", lambda remark: show_plain(say_reason(remark), language)),
    ]

    return await workbook_of("experts-left", columns, remarks, language, now)


async def workbook_of(
    texts: str, columns: Sequence[Column[Any]], items: Sequence[Any], language: str, now: int
) -> bytes:
    """One list as a workbook; texts: what the keys of its title, its sheet and its count begin with."""

    def word(key: str) -> str:
        return show_plain(Say(key), language)

    async def portion() -> AsyncIterator[Sequence[Any]]:
        yield items

    title = word(f"{texts}-title")
    book = Workbook(title, word("word-about"), now)
    rows = await book.sheet(word(f"{texts}-sheet"), columns, portion())
    made = About(word("word-made"), now, moment=True)
    return book.finish(title, [made, About(word(f"{texts}-rows"), rows)])


def say_reason(remark: Remark) -> Say:
    """Why this cell was not taken, in the words of locales/."""
    reason = remark.reason.removesuffix("; left empty")
    if double := _DOUBLE.fullmatch(reason):
        return Say("experts-why-double", {"row": str(double[1])})
    return Say(f"experts-why-{REASONS[reason]}")

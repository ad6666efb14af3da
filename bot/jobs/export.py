"""The job: the workbook is made in a child process, kept, and sent with a word on how to treat it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.tasks.exports import columns
from bot.tasks.exports.columns import word
from bot.tasks.exports.sheets import WIB, About, Workbook
from handlers.conversation.turn import Job, Message, Moment, Notice, Say, StoredFile
from handlers.panitia.export import YEAR, Export
from storage import events, exports
from storage.events import MODES, Event
from storage.store import Store, Tx

if TYPE_CHECKING:
    from bot.jobs.tools import Tools


@dataclass(frozen=True, slots=True)
class Made:
    """A workbook, what it is of, and how many rows its tables have."""

    of: Say
    name: str
    content: bytes
    rows: int


async def make_export(tools: "Tools", job: Job) -> Sequence[Notice]:
    """Make it and hand it over; when it has become empty meanwhile, say so."""
    export = Export(**{**job.body, "events": tuple(job.body["events"])})
    made = await tools.apart(make_workbook, tools.database, export, tools.now)
    if not made.rows:
        message = Message((Say("export-empty", {"kind": Say(f"export-kind-{export.kind}")}),))
        return [Notice(job.channel, job.address, job.language, message, key=f"{job.key}:{tools.now}")]
    file_id = await tools.keep(made.name, made.content)
    caption = Say(
        "export-caption",
        {
            "what": Say(f"export-sheet-{export.kind}"), "of": made.of, "rows": made.rows,
            "made": Moment(tools.now, tools.policy.zone),
        },
    )  # fmt: skip
    message = Message((caption, Say("export-personal")), file=StoredFile(file_id, made.name))
    return [Notice(job.channel, job.address, job.language, message, key=f"export:{job.address}:{file_id}")]


def make_workbook(database: Path, export: Export, now: int) -> Made:
    """The whole file; in a process (or thread) without an event loop. Raises StorageError."""
    return asyncio.run(_make(database, export, now))


async def _make(database: Path, export: Export, now: int) -> Made:
    async with Store.snapshot(database) as tx:
        found = [await events.load(tx, id_) for id_ in export.events]
        those = [event for event in found if event is not None]
        title = word(f"export-sheet-{export.kind}")
        book = Workbook(title, word("word-about"), now)
        rows = await _write(tx, book, export, those)
    content = book.finish(title, _about(export, those, rows, now))
    return Made(_of(export, those), _name(export, those, now), content, rows)


async def _write(tx: Tx, book: Workbook, export: Export, those: Sequence[Event]) -> int:
    title = word(f"export-sheet-{export.kind}")
    if export.kind == YEAR:
        return await book.sheet(title, columns.year(export, those), exports.years(tx, tuple(those)))
    rows = 0
    for event in those:
        match export.kind:
            case "participants":
                rows += await book.sheet(title, columns.participants(export), exports.entrants(tx, event.id))
            case "unreachable":
                rows += await book.sheet(
                    title, columns.unreachable(export), exports.unreachable(tx, event.id)
                )
            case "waitlist":
                rows += await book.sheet(title, columns.waitlist(export), _waitlists(tx, event))
            case "attendance":
                table = columns.attendance(export, event)
                rows += await book.sheet(title, table, exports.sitting(tx, event.id))
    return rows


async def _waitlists(tx: Tx, event: Event) -> AsyncIterator[list[exports.OnWaitlist]]:
    """Both waitlists of the kegiatan, one after the other."""
    for mode in MODES:
        async for portion in exports.waitlist(tx, event, mode):
            yield portion


def _about(export: Export, those: Sequence[Event], rows: int, now: int) -> list[About]:
    """What this file is, for who finds it a year later."""
    whole = export.phone and export.skp
    return [
        *(About(word("export-about-event"), _event(event)) for event in those),
        About(word("export-about-which"), word(f"export-which-{export.kind}")),
        About(word("export-about-rows"), rows),
        About(word("word-made"), now, moment=True),
        About(word("export-about-by"), f"{export.by} ({word(f'export-role-{export.role}')})"),
        About(word("export-about-times"), word("export-times")),
        About(word("export-about-numbers"), word("export-whole" if whole else "export-masked")),
        About(word("export-about-care"), word("export-care")),
    ]


def _of(export: Export, those: Sequence[Event]) -> Say:
    if export.kind == YEAR or not those:
        return Say("export-of-year", {"year": str(export.year)})
    return Say("export-of-event", {"year": str(export.year), "batch": str(those[0].batch)})


def _event(event: Event) -> str:
    return word("export-event", year=str(event.year), batch=str(event.batch), title=event.title)


def _name(export: Export, those: Sequence[Event], now: int) -> str:
    """presensi-2027-03-20270114-0930.xlsx"""
    batch = f"-{those[0].batch:02d}" if export.kind != YEAR and those else ""
    made = datetime.fromtimestamp(now, UTC).astimezone(WIB)
    return f"{word(f'export-file-{export.kind}')}-{export.year}{batch}-{made:%Y%m%d-%H%M}.xlsx"

"""Jobs about files that panitia sent: the list of experts, the report of a meeting, and who is left of one.

Files are fetched here, and read and compared in a child process. Nothing is decided here.
"""

import asyncio
import hashlib
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

from bot.jobs.intake_experts import ExpertsResult, compare_apart, import_apart, workbook_of
from bot.jobs.tools import FetchError
from bot.tasks.exports.sheets import Column
from bot.tasks.tables import TableError
from bot.tasks.zoom import read_report
from handlers.conversation.turn import Arg, Job, Message, Moment, Notice, Say, StoredFile
from handlers.panitia.intake.choosing import LARGEST
from handlers.panitia.intake.experts import EXPERTS_FILE, experts_rows
from handlers.panitia.intake.telling import tell_intake
from handlers.programme.attendance_matching import Found, Registered, match_attendance
from locales.render import show_plain
from storage import events, files, intake_recording, intakes
from storage.experts import State
from storage.intakes import NewIntakeRow
from storage.store import Store

if TYPE_CHECKING:
    from bot.jobs.tools import Tools

MATCHES: tuple[State, ...] = ("matched", "doubtful", "unmatched")

# ---- a report of a meeting ----------------------------------------------------------------------------


async def read_zoom(tools: "Tools", job: Job) -> Sequence[Notice]:
    """Read a report and ask what of it is to be recorded; a file that is known already is said to be so."""
    event_id, session_id = int(job.body["event"]), int(job.body["session"])
    content = await _fetched(tools, job)
    if isinstance(content, Say):
        return (_notice(job, Message((content,))),)
    digest, zone = hashlib.sha256(content).hexdigest(), tools.policy.zone
    async with tools.store.transaction() as tx:
        if await events.of_session(tx, session_id) != event_id:
            return (_notice(job, Message((Say("intake-no-session"),))),)
        before = await intakes.same(tx, session_id, digest)
        if before and before.state in {"read", "checking"}:
            note = (Say("zoom-same-open"),) if before.key != job.key else ()
            return (_notice(job, (await tell_intake(tx, before, zone)).after(*note)),)
    found = await tools.apart(match_apart, content, tools.database, event_id, session_id)
    if isinstance(found, str):
        return (_notice(job, Message((Say(f"table-{found}"),))),)
    rows, days, timed = found
    async with tools.store.transaction() as tx:
        chat = (job.channel, job.address)
        new = intakes.NewIntake(job.key, chat, event_id, session_id, digest, timed, days)
        intake = await intakes.load(tx, await intakes.put(tx, new, rows, tools.now))
        assert intake is not None  # noqa: S101 it was put just now
        await intake_recording.settle_known(tx, intake)
        message = await tell_intake(tx, intake, zone)
    if before and before.ended_at:
        message = message.after(Say("zoom-same-done", {"at": Moment(before.ended_at, zone)}))
    return (_notice(job, message),)


def match_apart(
    content: bytes, database: Path, event_id: int, session_id: int
) -> tuple[list[NewIntakeRow], tuple[str, ...], bool] | str:
    """The rows of a report with who they are, the days it may be about, and whether it tells how long; or why
    it can't be read, in one word."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report"
        path.write_bytes(content)
        try:
            report = read_report(path)
        except TableError as error:
            return error.why
    people = asyncio.run(_participants(database, event_id, session_id))
    registered = [Registered(one.registration_id, one.number, one.name, one.email) for one in people]
    noted = {one.registration_id for one in people if one.noted}
    found = match_attendance(report.attendees, registered)
    return [_new_row(each, noted) for each in found], tuple(sorted(report.days)), report.timed


async def _participants(
    database: Path, event_id: int, session_id: int
) -> tuple[intake_recording.Participant, ...]:
    async with Store.snapshot(database) as tx:
        return await intake_recording.participants(tx, event_id, session_id)


def _new_row(found: Found, noted: set[int]) -> NewIntakeRow:
    who = found.attendee
    if found.kind == "sure":
        id_ = found.candidates[0].registration_id
        return NewIntakeRow(who.name, who.email, who.minutes, "known" if id_ in noted else "sure", id_)
    likely = tuple((each.registration_id, each.score) for each in found.candidates)
    return NewIntakeRow(who.name, who.email, who.minutes, found.kind, None, likely)


# ---- who is left of it --------------------------------------------------------------------------------


async def send_left(tools: "Tools", job: Job) -> Sequence[Notice]:
    """A workbook of who was not recorded; after that nobody of the report is kept."""
    async with tools.store.transaction() as tx:
        intake = await intakes.load(tx, int(job.body["intake"]))
        left = await intakes.left(tx, intake.id) if intake else ()
    if intake is None or (intake.file_id is None and not left):
        return ()
    name, file_id = show_plain(Say("zoom-left-file"), job.language), intake.file_id
    if file_id is None:
        content = await tools.apart(left_apart, left, job.language, tools.now)
        file_id = await tools.keep(name, content)
        async with tools.store.transaction() as tx:
            await intakes.forget_rows(tx, intake.id, file_id)
    message = Message((Say("zoom-left"), Say("file-personal")), file=StoredFile(file_id, name))
    return (_notice(job, message),)


def left_apart(left: Sequence[intakes.IntakeRow], language: str, now: int) -> bytes:
    """These rows as a workbook, each with why it was not recorded."""

    def word(name: str) -> str:
        return show_plain(Say(f"zoom-left-{name}"), language)

    columns: list[Column[intakes.IntakeRow]] = [
        Column(word("name"), 44, "text", lambda read: read.written),
        Column(word("email"), 32, "text", lambda read: read.email),
        Column(word("minutes"), 12, "number", lambda read: read.minutes),
        Column(word("why"), 44, "text", lambda read: word(read.state)),
    ]

    return asyncio.run(workbook_of("zoom-left", columns, left, language, now))


# ---- the list of experts ------------------------------------------------------------------------------


async def read_experts_list(tools: "Tools", job: Job) -> Sequence[Notice]:
    """Say what an import of this list would do; it is kept until somebody has said yes or no."""
    content = await _fetched(tools, job)
    if isinstance(content, Say):
        return (_notice(job, Message((content,))),)
    result = await tools.apart(compare_apart, content, tools.database)
    if isinstance(result, str):
        return (_notice(job, Message((Say(f"table-{result}"),))),)
    kept = await tools.keep(EXPERTS_FILE, content)
    return (_notice(job, Message(_told("experts-read", result), experts_rows(kept))),)


async def save_experts_list(tools: "Tools", job: Job) -> Sequence[Notice]:
    """Import a list as the command line does; what was left out comes as a workbook."""
    async with tools.store.transaction() as tx:
        kept = await files.load(tx, int(job.body["kept"]))
    if kept is None or kept[0] != EXPERTS_FILE:
        return (_notice(job, Message((Say("file-gone"),))),)
    result = await tools.apart(import_apart, kept[1], tools.database, tools.now, job.language)
    if isinstance(result, str):
        return (_notice(job, Message((Say(f"table-{result}"),))),)
    counts: dict[str, Arg] = {name: result.states.get(name, 0) for name in MATCHES}
    message = Message((*_told("experts-done", result), Say("experts-matched", counts)))
    if result.remarks is None:
        return (_notice(job, message),)
    name = show_plain(Say("experts-left-file"), job.language)
    file = StoredFile(await tools.keep(name, result.remarks), name)
    said = Message((Say("experts-left"), Say("file-personal")), file=file)
    return (_notice(job, message), _notice(job, said, 1))


def _told(key: Literal["experts-read", "experts-done"], result: ExpertsResult) -> tuple[Say, ...]:
    counts = {
        "rows": result.rows, "added": result.added, "updated": result.updated,
        "unchanged": result.unchanged, "left": result.not_taken,
    }  # fmt: skip
    paragraphs = [Say(key, counts)]
    if result.partly:
        paragraphs.append(Say("experts-partly", {"count": result.partly}))
    if result.sheets > 1:
        paragraphs.append(Say("experts-sheets", {"count": result.sheets}))
    return tuple(paragraphs)


async def _fetched(tools: "Tools", job: Job) -> bytes | Say:
    """The file, or why it can't be had."""
    try:
        return await tools.fetch(job.body["file"], LARGEST)
    except FetchError as error:
        return Say(str(error))


def _notice(job: Job, message: Message, nth: int = 0) -> Notice:
    key = f"job:{job.key}:{nth}"
    return Notice(job.channel, job.address, job.language, message, key=key)

"""Files that panitia send: jobs that read them, what is recorded, what is forgotten. All are made up."""

import asyncio
import io
import itertools
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from bot.experts_import import only_import
from bot.inputs import KEEP_INTAKES, Inputs
from bot.jobs.intake import left_apart, match_apart, read_zoom, save_experts_list, send_left
from bot.jobs.intake_experts import REASONS, ExpertsResult, compare_apart, import_apart, say_reason
from bot.jobs.tools import FetchError, Tools
from bot.policy import policy_of
from bot.settings import Settings
from bot.tasks.child import run_apart
from bot.tasks.experts import Remark
from handlers.conversation.turn import Button, Job, Message, Notice, StoredFile
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.intake.telling import tell_intake
from handlers.programme import seating
from locales.render import show, show_plain
from storage import events, files, intake_recording, intakes, persons, registrations
from storage.events import Event
from storage.intake_recording import Decision
from storage.intakes import Intake
from storage.sessions import Session
from storage.store import Store

NOW = 1_804_672_800  # 2027-03-10 17:00 WIB
EVENT = Event(
    0, 2027, 1, "Kegiatan Contoh", "Jakarta", quota_offline=0, quota_online=3000, offline="approval",
    opens_at=0, closes_at=NOW + 86_400,
    sessions=tuple(
        Session(f"Hari {n}", NOW - 30_000 + n, NOW - 3600 + n, "https://example.org/k3") for n in (1, 2)
    ),
)  # fmt: skip
HEAD = "Name (Original Name),User Email,Total Duration (Minutes)\n"
JOB = Job("intake-zoom", "telegram", "990", "id", {"file": "report", "event": 1, "session": 1}, "job one")
LEFT = Job("intake-left", "telegram", "990", "id", {"intake": 1}, "job two")
BY_ALL = Decision(0, "990")


class _Files:
    """What was sent, by its token."""

    def __init__(self, **sent: str) -> None:
        self.sent: Mapping[str, str] = sent

    async def fetch(self, token: str, largest: int) -> bytes:
        if token not in self.sent:
            raise FetchError("file-gone")
        assert len(self.sent[token]) <= largest
        return self.sent[token].encode()

    async def set_menu(self, address: str, names: object) -> None:
        raise AssertionError(f"nobody asked for a menu of {names} in {address}")


def tools(store: Store, settings: Settings, **sent: str) -> Tools:
    return Tools(store, settings.database, policy_of(settings), NOW, _Files(**sent), inline=True)


async def register(store: Store, settings: Settings, *names: str) -> None:
    """These people take part daring in event 1, in this order."""
    async with store.transaction() as tx:
        event = await events.load(tx, 1) or await events.put(tx, EVENT)
        unit = UnitOfWork(tx, NOW - 90_000, policy_of(settings))
        for n, name in enumerate(names, start=1):
            person = await persons.create(tx, "telegram", str(n), NOW)
            profile = {"name": name, "company": "PT Contoh", "email": f"contoh{n}@example.com"}
            await persons.save_profile(tx, person, profile, NOW)
            await seating.place(unit, event, person, "online", None)


async def rows(store: Store, sql: str) -> list[tuple[Any, ...]]:
    async with store.transaction() as tx:
        return await tx.all(sql)


async def the_intake(store: Store, id_: int = 1) -> Intake:
    async with store.transaction() as tx:
        intake = await intakes.load(tx, id_)
    assert intake is not None
    return intake


async def decide(store: Store, decision: Decision = BY_ALL) -> None:
    intake = await the_intake(store)
    async with store.transaction() as tx:
        assert await intakes.change_state(tx, 1, ("read", "checking"), decision.by, NOW)
        await intake_recording.record_sure(tx, intake, decision, NOW)


def text(notices: "tuple[Notice, ...] | list[Notice]") -> str:
    return re.sub("<[^>]+>", "", "\n".join(show(each.message, each.language).text for each in notices))


# ---- reports ----------------------------------------------------------------------------------------


async def test_a_job_that_was_broken_off_reads_nothing_twice(store: Store, settings: Settings) -> None:
    await register(store, settings, "Budi Contoh", "Sari Misal")
    with_file = tools(store, settings, report=HEAD + "0001 Budi,,90\nS. Misal,,80\nTamu,,70\n")
    first = await read_zoom(with_file, JOB)
    again = await read_zoom(with_file, JOB)
    assert (first, await rows(store, "select count(*) from intakes")) == (again, [(1,)])
    assert await rows(store, "select state, count(*) from intake_rows group by state order by state") == [
        ("doubtful", 1), ("rest", 1), ("sure", 1),
    ]  # fmt: skip
    other = await read_zoom(with_file, replace(JOB, key="job three"))
    assert "Berkas yang sama sudah dibaca" in text(list(other))
    assert await rows(store, "select count(*) from attendance") == [(0,)]


async def test_recording_is_once_for_each_and_stands_in_the_trail(store: Store, settings: Settings) -> None:
    await register(store, settings, "Budi Contoh", "Sari Misal", "Wati Lain", "Andi Pergi")
    report = HEAD + "0001 Budi,,90\n0002 Sari,,10\n0003 Wati,,60\n0004 Andi,,99\nWati L,,5\n"
    await read_zoom(tools(store, settings, report=report), JOB)
    async with store.transaction() as tx:  # what happens between reading and deciding
        unit = UnitOfWork(tx, NOW, policy_of(settings))
        gone = await tx.all("select id from registrations where number like '%0004'")
        await seating.cancel(unit, await unit.event(1), await registrations.the(tx, gone[0][0]), "self")
        await tx.all(
            "insert into attendance (session_id, registration_id, noted_at, noted_by, noted_how) "
            "values (1, 3, 5, 'x', 'card')"
        )
    await decide(store, Decision(30, "990"))
    assert await rows(store, "select written, state from intake_rows order by position") == [
        ("Wati L", "short"), ("0001 Budi", "recorded"), ("0002 Sari", "short"), ("0003 Wati", "known"),
        ("0004 Andi", "rest"),
    ]  # fmt: skip
    assert await rows(
        store, "select registration_id, noted_at, noted_by, noted_how from attendance order by 1"
    ) == [(1, NOW, "990", "zoom"), (3, 5, "x", "card")]
    assert await rows(
        store, "select person_id, actor, event_id, detail from trail where action = 'attended'"
    ) == [(1, "panitia:990", 1, "zoom")]
    async with store.transaction() as tx:
        assert not await intakes.change_state(tx, 1, ("read", "checking"), "991", NOW)


async def test_who_is_left_is_sent_once_and_then_forgotten(store: Store, settings: Settings) -> None:
    await register(store, settings, "Budi Contoh")
    able = tools(store, settings, report=HEAD + "0001 Budi,,90\n=1+1,tamu@example.org,70\n")
    await read_zoom(able, JOB)
    await decide(store)
    async with store.transaction() as tx:
        await intakes.change_state(tx, 1, ("checking", "done"), "990", NOW)
    [first] = await send_left(able, LEFT)
    [again] = await send_left(able, LEFT)
    assert first == again
    assert await rows(store, "select count(*) from intake_rows") == [(0,)]
    assert isinstance(first.message.file, StoredFile)
    async with store.transaction() as tx:
        kept = await files.load(tx, first.message.file.id)
    assert kept is not None
    book = CalamineWorkbook.from_filelike(io.BytesIO(kept[1]))
    [_, who] = book.get_sheet_by_name(book.sheet_names[1]).to_python()
    assert who[:3] == ["=1+1", "tamu@example.org", 70]


async def test_a_file_that_is_gone_or_no_report(store: Store, settings: Settings) -> None:
    await register(store, settings, "Budi Contoh")
    assert "tidak dapat diambil" in text(list(await read_zoom(tools(store, settings), JOB)))
    assert "bukan laporan" in text(list(await read_zoom(tools(store, settings, report="a,b\n1,2"), JOB)))
    elsewhere = replace(JOB, body={**JOB.body, "session": 99})
    assert "Belum ada sesi" in text(list(await read_zoom(tools(store, settings, report=HEAD), elsewhere)))


async def test_nobody_is_kept_longer_than_a_week(store: Store, settings: Settings) -> None:
    await register(store, settings, "Budi Contoh")
    await read_zoom(tools(store, settings, report=HEAD + "Budi C,,90\nTamu,,70\n"), JOB)
    await Inputs(store, policy_of(settings), lambda: NOW + KEEP_INTAKES - 1, lambda: None).tidy()
    assert await rows(store, "select count(*) from intake_rows") == [(2,)]
    await Inputs(store, policy_of(settings), lambda: NOW + KEEP_INTAKES + 1, lambda: None).tidy()
    assert await rows(store, "select count(*) from intake_rows") == [(0,)]
    assert await rows(store, "select count(*) from intake_candidates") == [(0,)]
    assert (await the_intake(store)).state == "dropped"


async def test_who_is_erased_is_in_no_report(store: Store, settings: Settings) -> None:
    await register(store, settings, "Budi Contoh", "Sari Misal")
    await read_zoom(tools(store, settings, report=HEAD + "Budi C,,90\n0001 Budi,,9\n0002 Sari,,9\n"), JOB)
    async with store.transaction() as tx:
        await persons.erase(tx, 1, NOW)
    assert await rows(store, "select written from intake_rows") == [("0002 Sari",)]


async def test_the_longest_names_fit(store: Store, settings: Settings) -> None:
    same = ["Budi " + "Contoh" * 18 + f" {tail}" for tail in ("Aa", "Bb", "Cc", "Dd", "Ee")]
    await register(store, settings, *same)
    async with store.transaction() as tx:
        await tx.all("update events set title = :title", {"title": "T" * 120})
        await tx.all("update sessions set title = :title", {"title": "S" * 120})
        await tx.all("update persons set company = :company", {"company": "<" * 150})
    report = (
        HEAD + f"{'&' * 60} Budi {'Contoh' * 18},{'e' * 100}@example.org,90\nBudi {'Contoh' * 18} Zz,,9\n"
    )
    [told] = await read_zoom(tools(store, settings, report=report), JOB)
    fits(told.message)
    await decide(store)
    async with store.transaction() as tx:
        intake = await intakes.load(tx, 1)
        assert intake is not None
        fits(await tell_intake(tx, intake, "Asia/Jakarta"))


def fits(message: Message) -> None:
    for language in ("id", "en"):
        assert len(show(message, language).text) <= 4096
        for row in message.rows:
            for button in row:
                assert isinstance(button, Button)
                assert len(button.data.encode()) <= 64
                label = button.label if isinstance(button.label, str) else show_plain(button.label, language)
                assert len(label) <= 40


async def test_a_whole_kegiatan_at_once(store: Store, settings: Settings) -> None:
    """So many people that a statement for each of them would be felt."""
    parts = (
        ("Ba", "Ci", "Du", "Fe"),
        ("ra", "mo", "ti"),
        (" Ga", " Ha", " Jo"),
        ("ndi", "lus", "pat", "xim"),
    )
    names = ["".join(name) for name in itertools.product(*parts)]
    await register(store, settings, *names)
    people = "".join(f"{n:04d} {name},,90\n" for n, name in enumerate(names, start=1))
    await read_zoom(tools(store, settings, report=HEAD + people), JOB)
    async with store.transaction() as tx:
        assert await intakes.stayed(tx, 1, 60) == len(names)
    await decide(store)
    assert await rows(store, "select count(*) from attendance where noted_how = 'zoom'") == [(len(names),)]


async def test_a_process_of_its_own_reads_a_report(store: Store, settings: Settings) -> None:
    await register(store, settings, "Budi Contoh")
    content = (HEAD + "0001 Budi,,90\n").encode()
    found = await run_apart(match_apart, content, settings.database, 1, 1)
    assert not isinstance(found, str)
    assert [(each.written, each.state, each.registration_id) for each in found[0]] == [
        ("0001 Budi", "sure", 1)
    ]
    assert await run_apart(match_apart, b"", settings.database, 1, 1) == "empty"


def test_a_list_of_nobody_left_is_a_workbook_too() -> None:
    assert left_apart((), "en", NOW).startswith(b"PK")


# ---- lists of experts -------------------------------------------------------------------------------

LIST = "Nama;No SKP;Berlaku sampai\nBudi Contoh;KEP.1/NAKER-BINWASK3/VII/2026;besok\nSari;;\n"


async def test_a_list_of_experts_is_imported_as_by_the_command_line(store: Store, settings: Settings) -> None:
    before = await asyncio.to_thread(compare_apart, LIST.encode(), settings.database)
    assert isinstance(before, ExpertsResult)
    assert (before.added, before.not_taken, before.partly) == (1, 1, 1)
    assert await rows(store, "select count(*) from experts") == [(0,)]
    result = await asyncio.to_thread(import_apart, LIST.encode(), settings.database, NOW, "id")
    assert isinstance(result, ExpertsResult)
    assert (result.rows, result.added, result.not_taken, result.partly) == (2, 1, 1, 1)
    assert result.remarks is not None
    book = CalamineWorkbook.from_filelike(io.BytesIO(result.remarks))
    table = book.get_sheet_by_name(book.sheet_names[1]).to_python()
    assert [(row[0], row[1], row[3]) for row in table[1:]] == [
        (2, "ya, isi ini dikosongkan", "tanggalnya tidak terbaca"), (3, "tidak", "tidak berisi nomor SKP"),
    ]  # fmt: skip
    assert await rows(store, "select name from experts") == [("Budi Contoh",)]
    again = await asyncio.to_thread(import_apart, LIST.encode(), settings.database, NOW, "id")
    assert isinstance(again, ExpertsResult)
    assert (again.added, again.unchanged) == (0, 1)


async def test_only_what_was_sent_as_a_list_is_stored(store: Store, settings: Settings) -> None:
    able = tools(store, settings)
    other = await able.keep("peserta.xlsx", LIST.encode())
    told = await save_experts_list(able, Job("experts-save", "telegram", "990", "id", {"kept": other}, "k"))
    assert "tidak dapat diambil" in text(list(told))
    assert await rows(store, "select count(*) from experts") == [(0,)]


@pytest.mark.usefixtures("store")
async def test_one_import_at_a_time(settings: Settings) -> None:
    with only_import(settings.database):
        assert await asyncio.to_thread(import_apart, LIST.encode(), settings.database, NOW, "id") == "busy"


def test_every_reason_has_its_words() -> None:
    source = "\n".join(path.read_text("utf-8") for path in Path("bot/tasks/experts").glob("*.py"))
    said = set(re.findall(r'(?:_UnreadError|_one_of)\((?:\w+, )?"([^"]+)"\)', source))
    said |= set(re.findall(r'"skp-\w+": "([^"]+)"', source)) | set(
        re.findall(r'_NO_NUMBER = "([^"]+)"', source)
    )
    assert said == set(REASONS)
    for reason in (*said, "the same expert stands in row 1234"):
        assert show_plain(say_reason(Remark(1, "C", f"{reason}; left empty", taken=True)), "id")

"""Workbooks for panitia, read back as an office program reads them. All people and numbers are made up."""

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from bot.jobs.export import Made, make_workbook
from bot.policy import policy_of
from bot.settings import Settings
from bot.tasks.child import run_apart
from bot.tasks.exports.sheets import clean
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.export import Export, _kind
from handlers.programme import seating
from storage import attendance, events, experts, exports, persons
from storage.attendance import RecordedBy
from storage.store import Store
from tests.office import DAY, NOW, kegiatan, session

EVENT = kegiatan(
    title="Kegiatan Contoh", place="Jakarta", quota_online=2, closes_at=NOW + DAY,
    sessions=tuple(session(NOW + n * DAY, f"Hari {n}", 8 * 3600) for n in (1, 2)),
)  # fmt: skip
SESSIONS = EVENT.sessions
WHOLE = Export("participants", 2027, (1,), phone=True, skp=True, by="Sari", role="owner")
SKP = "KEP.5756/NAKER-BINWASK3/VII/2026"
EVIL = '=HYPERLINK("http://example.org","Budi")'


async def _register(store: Store, settings: Settings, name: str, n: int = 1, **more: str) -> int:
    """A person with a profile, registered daring in event 1; the id of the registration."""
    profile = {
        "name": name, "company": "PT Contoh", "position": "HSE", "province": "51", "town": "Denpasar",
        "phone": f"+62812345678{n:02d}", "email": f"contoh{n}@example.com", "skp_number": SKP,
        "skp_until": "2028-03-14", "category": "ahli_k3_umum", **more,
    }  # fmt: skip
    async with store.transaction() as tx:
        unit = UnitOfWork(tx, NOW + n * 60, policy_of(settings))
        person = await persons.create(tx, "telegram", str(n), NOW)
        await persons.save_profile(tx, person, profile, NOW)
        event = await events.load(tx, 1) or await events.put(tx, EVENT)
        return (await seating.place(unit, event, person, "online", "brosur" if n == 1 else None)).id


async def _made(store: Store, export: Export) -> Made:
    return await run_apart(make_workbook, store._path, export, NOW, inline=True)


def _tables(content: bytes) -> tuple[list[list[Any]], list[list[Any]]]:
    """The sheet about the file, and the table."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    about, table = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
    return about, table


async def test_participants_as_an_office_reads_them(store: Store, settings: Settings) -> None:
    await _register(store, settings, "Budi Contoh, S.T.")
    made = await _made(store, WHOLE)
    about, (headings, row) = _tables(made.content)
    found = dict(zip(headings, row, strict=True))
    assert made.name == "peserta-2027-01-20270117-1000.xlsx"
    assert made.rows == 1
    assert found["Nomor pendaftaran"] == "PKA3-2027-01-0001"
    assert found["Nama"] == "Budi Contoh, S.T."
    assert found["Nomor HP"] == "0812-3456-7801"  # text, with its zero
    assert found["Provinsi"] == "Bali"
    assert found["SKP berlaku sampai"] == date(2028, 3, 14)
    assert found["Mendaftar (WIB)"] == datetime.fromisoformat("2027-01-17 10:01")
    assert (found["Moda"], found["Status"], found["Sumber pendaftaran"]) == ("daring", "terdaftar", "brosur")
    assert ["Diminta oleh", "Sari (pemilik)"] in about
    assert ["Dibuat (WIB)", datetime.fromisoformat("2027-01-17 10:00")] in about
    assert ["Jumlah baris", 1.0] in about
    assert any("data pribadi" in str(line[1]) for line in about)


@pytest.mark.parametrize("name", [EVIL, "+1+1", "-2+3", "@SUM(A1:A9)", " =1+1", "https://example.org/x"])
async def test_text_is_never_a_formula_nor_a_link(store: Store, settings: Settings, name: str) -> None:
    await _register(store, settings, name, company=name, email="0123")
    made = await _made(store, WHOLE)
    _, (headings, row) = _tables(made.content)
    assert row[headings.index("Nama")] == name
    assert row[headings.index("Email")] == "0123"
    with zipfile.ZipFile(io.BytesIO(made.content)) as packed:
        assert not any(
            b"<f>" in packed.read(part) or b"<f " in packed.read(part) for part in packed.namelist()
        )
        assert not any(b"hyperlink" in packed.read(part) for part in packed.namelist() if "sheet" in part)


def test_names_are_cleaned() -> None:
    assert clean("Budi\x00\x1b Contoh\u202e\r\nS.T.\ud800\uffff") == "Budi Contoh S.T."
    assert clean("Sari Contoh, M.K.K.K.") == "Sari Contoh, M.K.K.K."
    assert len(clean("x" * 40_000)) <= 32_767


async def test_controls_in_a_name_leave_the_file_readable(store: Store, settings: Settings) -> None:
    await _register(store, settings, "Budi\x07 _x0041_ \u202eContoh")
    _, (headings, row) = _tables((await _made(store, WHOLE)).content)
    assert row[headings.index("Nama")] == "Budi _x0041_ Contoh"


async def test_without_the_right_numbers_are_masked(store: Store, settings: Settings) -> None:
    await _register(store, settings, "Budi Contoh")
    made = await _made(store, replace(WHOLE, phone=False, skp=False))
    about, (headings, row) = _tables(made.content)
    assert row[headings.index("Nomor HP")] == "0812-••••-7801"
    assert row[headings.index("Email")] == "c••••@example.com"
    assert row[headings.index("Nomor SKP")] == "••••/2026"
    assert "Sebagian disamarkan" in str(about)
    with zipfile.ZipFile(io.BytesIO(made.content)) as packed:
        for part in packed.namelist():
            assert not any(secret in packed.read(part) for secret in (b"3456", b"5756", b"contoh1@"))


async def test_attendance_has_a_block_for_each_session(store: Store, settings: Settings) -> None:
    first = await _register(store, settings, "Budi Contoh", 1)
    second = await _register(store, settings, "Sari Contoh", 2)
    async with store.transaction() as tx:
        event = await events.load(tx, 1)
        assert event is not None
        one, two = (session.id for session in event.sessions)
        await attendance.record(tx, one, first, "entered", NOW + DAY)
        await attendance.record(tx, one, first, "end", NOW + DAY + 3600)
        await attendance.record_present(tx, two, second, RecordedBy("scan", "990"), NOW + 2 * DAY)
    _, (headings, *rows) = _tables((await _made(store, replace(WHOLE, kind="attendance"))).content)
    budi, sari = (dict(zip(headings, row, strict=True)) for row in rows)
    assert budi["Hari 1: masuk (WIB)"] == datetime.fromisoformat("2027-01-18 10:00")
    assert budi["Hari 1: presensi awal (WIB)"] == ""
    assert (budi["Hari 1: hadir"], budi["Hari 2: hadir"], budi["Jumlah sesi hadir"]) == ("ya", "tidak", 1.0)
    assert sari["Hari 2: dicatat panitia (WIB)"] == datetime.fromisoformat("2027-01-19 10:00")
    assert (sari["Hari 1: hadir"], sari["Hari 2: hadir"]) == ("tidak", "ya")


async def test_the_line_in_order_and_who_cannot_be_reached(store: Store, settings: Settings) -> None:
    for n, name in enumerate(("Budi Contoh", "Sari Contoh", "Joko Contoh", "Yani Contoh"), start=1):
        await _register(store, settings, name, n)
    async with store.transaction() as tx:
        await persons.mark_unreachable(tx, "telegram", "2", "blocked")
        await tx.all("delete from chats where address = '4'")
    _, (headings, *rows) = _tables((await _made(store, replace(WHOLE, kind="waitlist"))).content)
    names = [row[headings.index("Nama")] for row in rows]
    assert [row[headings.index("Urutan")] for row in rows] == [1, 2]
    assert names == ["Joko Contoh", "Yani Contoh"]
    _, (headings, *rows) = _tables((await _made(store, replace(WHOLE, kind="unreachable"))).content)
    assert [(row[headings.index("Nama")], row[headings.index("Sebab")]) for row in rows] == [
        ("Sari Contoh", "Memblokir bot"), ("Yani Contoh", "Tidak memiliki chat Telegram"),
    ]  # fmt: skip


async def test_a_year_has_each_person_once(store: Store, settings: Settings) -> None:
    first = await _register(store, settings, "Budi Contoh", 1)
    await _register(store, settings, "Budi Contoh", 2)
    async with store.transaction() as tx:
        expert = experts.Expert(0, "Budi Contoh", "budi contoh", SKP, SKP, None, None, None, None)
        await experts.put(tx, [expert], NOW)
        await experts.save_match(tx, 1, "matched", 1)
        await experts.save_match(tx, 2, "matched", 1)
        other = await events.put(tx, replace(EVENT, batch=2))
        await seating.place(UnitOfWork(tx, NOW, policy_of(settings)), other, 1, "online", None)
        event = await events.load(tx, 1)
        assert event is not None
        await attendance.record(tx, event.sessions[0].id, first, "end", NOW + DAY)
    made = await _made(store, replace(WHOLE, kind="year", events=(1, 2)))
    _, (headings, *rows) = _tables(made.content)
    budi, again = (dict(zip(headings, row, strict=True)) for row in rows)
    assert made.name == "ahli-unik-2027-20270117-1000.xlsx"
    assert (budi["Jumlah kegiatan"], budi["Angkatan"], budi["Kegiatan dihadiri"]) == (2, "1, 2", 1)
    assert (budi["Dihitung ke target"], budi["Catatan"]) == ("ya", "")
    assert (again["Dihitung ke target"], again["Catatan"]) == ("tidak", "Ahli yang sama dengan baris 2")
    assert "Nomor HP" not in headings


async def test_portions_join_without_a_gap(
    store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "PORTION", 2)
    for n in range(1, 6):
        await _register(store, settings, f"Budi Contoh {n}", n)
    for kind, rows in (("participants", 5), ("attendance", 2), ("waitlist", 3), ("year", 2)):
        assert (await _made(store, replace(WHOLE, kind=kind))).rows == rows
    async with store.transaction() as tx:
        event = await events.load(tx, 1)
        assert event is not None
        counts = [await exports.count(tx, kind, event) for kind in ("participants", "attendance", "waitlist")]
        assert counts == [5, 2, 3]
        assert await exports.count_year(tx, (event,)) == 2


async def test_who_was_erased_is_nobody(store: Store, settings: Settings) -> None:
    registration = await _register(store, settings, "Budi Contoh")
    async with store.transaction() as tx:
        event = await events.load(tx, 1)
        assert event is not None
        await attendance.record(tx, event.sessions[0].id, registration, "end", NOW + DAY)
        await persons.erase(tx, 1, NOW)
    _, (headings, row) = _tables((await _made(store, replace(WHOLE, kind="attendance"))).content)
    assert row[headings.index("Nama")] == "(data dihapus)"
    assert row[headings.index("Nomor HP")] == ""


def test_two_things_named_are_not_guessed() -> None:
    """ "daftar tunggu" is no list of participants."""
    for words, kind in (
        ("daftar tunggu", "waitlist"), ("daftar hadir", "attendance"), ("daftar ahli 2027", "year"),
        ("1 daftar", "participants"), ("daftar peserta", "participants"), ("tidak terjangkau", "unreachable"),
        ("peserta tunggu", ""), ("1", ""), ("daftar", "participants"),
    ):  # fmt: skip
        assert _kind(words.split()) == kind, words

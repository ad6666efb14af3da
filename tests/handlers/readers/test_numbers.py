"""Kegiatan and registrations as panitia name them: one reading wherever they are typed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.panitia.decisions.typed_numbers import read_numbers
from handlers.panitia.naming import meant
from handlers.programme.meeting_names import read_shown_name
from handlers.programme.searching import read_wanted
from handlers.readers.event_numbers import EventNumber, batch_in_title, read_event_number
from handlers.readers.registration_numbers import (
    RegistrationNumber,
    numbers_in,
    read_registration_number,
    write_number,
)
from storage import events, persons, registrations
from storage.events import Event
from storage.registrations import Wish
from storage.sessions import Session
from storage.store import Store

NOW = 1_800_154_800  # 2027-01-17 10:00 WIB
EVENT = Event(
    0, 2027, 1, "Kegiatan Contoh", "Jakarta", quota_offline=0, quota_online=2, offline="approval",
    opens_at=0, closes_at=NOW, sessions=(Session("Hari 1", NOW, NOW + 3600, ""),),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "batch", "year"),
    [
        ("2", 2, 0), ("02", 2, 0), ("Angkatan 2", 2, 0), ("angkatan ke-2", 2, 0), ("batch 2", 2, 0),
        ("k2", 2, 0), ("#2", 2, 0), ("(2)", 2, 0), ("kegiatan: 2.", 2, 0), ("kegiatan angkatan 2", 2, 0),
        ("2/2027", 2, 2027), ("2 2027", 2, 2027), ("2-2027", 2, 2027), ("2 / 2027", 2, 2027),
        ("ANGKATAN  2/2027", 2, 2027), ("angkatan 2 tahun 2027", 2, 2027), ("batch 2 of 2027", 2, 2027),
        ("2027-02", 2, 2027), ("2027 2", 2, 2027), ("2027 angkatan 2", 2, 2027), ("20272", 2, 2027),
        ("PKA3-2027-02", 2, 2027), ("2027", 0, 2027), ("tahun 2027", 0, 2027), ("２/２０２７", 2, 2027),
    ],
)  # fmt: skip
def test_a_kegiatan_is_named_in_many_ways(text: str, batch: int, year: int) -> None:
    assert read_event_number(text) == EventNumber(batch, year)


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "1e3", "besok", "angkatan", "2 3", "0001", "1/0001", "2027-02-0001", "PKA3"]
)
def test_what_names_no_kegiatan(text: str) -> None:
    assert read_event_number(text) is None


def test_the_batch_a_title_speaks_of() -> None:
    assert batch_in_title("Peningkatan Kompetensi Ahli K3 Angkatan ke-12") == 12
    assert batch_in_title("Ahli K3 2027") is None


def test_without_a_year_this_years_is_meant_else_the_newest() -> None:
    found = [replace(EVENT, id=year, year=year, batch=2) for year in (2025, 2026, 2027, 2028)]
    assert [each.year for each in found if each is meant(found, EventNumber(2), NOW)] == [2027]
    assert meant(found, EventNumber(2, 2025), NOW) is found[0]
    assert meant(found[:2], EventNumber(2), NOW) is found[1]
    assert meant([*found[:2], found[3]], EventNumber(2), NOW) is found[3]
    assert meant(found, EventNumber(3), NOW) is None
    assert meant(found, EventNumber(0, 2027), NOW) is None
    new_year = NOW - 17 * 86_400 + 14 * 3600 - 1  # 2026-12-31 23:59:59 WIB
    assert meant(found, EventNumber(2), new_year) is found[1]
    assert meant(found, EventNumber(2), new_year + 1) is found[2]


WHOLE = RegistrationNumber(1, 1, 2027)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *[(text, WHOLE) for text in (
            "PKA3-2027-01-0001", "pka3 2027 01 0001", "PKA3-2027-1-1", "pka3 - 2027 - 1 - 1",
            "PKA32027-01-0001", "PKA3_2027_01_0001", "PKA3/2027/01/0001", "PKA3 2027010001",
            "2027-01-0001", "2027 1 1",
            "no. 2027/01/0001", "#PKA3-2027-01-0001", "Nomor pendaftaran: PKA3-2027-01-0001.",
        )],
        *[(text, RegistrationNumber(1, 1)) for text in ("1/0001", "01-0001", "1/1", "1 1", "1.1", "01/0001")],
        *[(text, RegistrationNumber(123)) for text in ("0123", "123", " #0123 ", "no 0123", "nomor: 123")],
        ("０１２３", RegistrationNumber(123)),
        ("2027-0012", RegistrationNumber(12, 0, 2027)),
    ],
)  # fmt: skip
def test_a_registration_number_is_written_in_many_ways(text: str, number: RegistrationNumber) -> None:
    assert read_registration_number(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "0", "0000", "1 2 3 4", "Budi 1", "081234567890", "021 555 1234", "PKA3-2027", "PKA3-2027-01-"],
)
def test_what_is_no_registration_number(text: str) -> None:
    assert read_registration_number(text) is None


@pytest.mark.parametrize(
    "text",
    ["PKA3-2027-01-0001", "pka3 2027 01 0001", "PKA3_2027/1-0001", "2027-01-0001", "1/0001", "01-0001"],
)
def test_what_names_its_kegiatan_is_understood_by_all(text: str) -> None:
    number = read_registration_number(text)
    assert number is not None
    assert numbers_in(text) == ([(0, number)], " " * len(text))
    assert read_numbers(text).wanted == (number,)
    assert read_shown_name(f"{text} Budi Contoh") == read_shown_name(f"Budi Contoh - {text}")
    assert read_shown_name(f"{text} Budi Contoh").number == number
    assert read_shown_name(f"{text} Budi Contoh").names == ("Budi Contoh",)
    wanted = read_wanted(text)
    assert wanted is not None
    assert wanted.code == f"n{number.year or ''}.1.1"


def test_only_the_whole_text_counts() -> None:
    assert read_registration_number("0001" + " " * 90 + "Budi") is None
    assert read_event_number("2" + " " * 90 + "Budi") is None


@given(st.integers(2000, 2099), st.integers(1, 99), st.integers(1, 999_999))
def test_a_written_number_reads_the_same(year: int, batch: int, seq: int) -> None:
    written = write_number(year, batch, seq)
    assert read_registration_number(written) == RegistrationNumber(seq, batch, year)


async def test_a_number_is_written_as_it_is_given(store: Store) -> None:
    async with store.transaction() as tx:
        event = await events.put(tx, EVENT)
        person = await persons.create(tx, "telegram", "1", NOW)
        registered = await registrations.put(tx, event, person, Wish("online", "confirmed"), NOW)
    assert registered.number == write_number(2027, 1, 1)

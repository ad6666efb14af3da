"""Dates as people write them: day first always."""

import pytest

from handlers.readers.dates import read_date
from handlers.readers.reading import Option, Problem, Read, Unsure


@pytest.mark.parametrize(
    "text",
    [
        "14 Maret 2024",
        "14 maret 2024",
        "14 MARET 2024",
        "14 mar 2024",
        "14 Mrt 2024",
        "14 March 2024",
        "14 maretr 2024",
        "14 marert 2024",
        "14-Mar-2024",
        "14-mar-24",
        "14/Maret/2024",
        "14 Maret, 2024",
        "14 Maret '24",
        "14maret2024",
        "14 maret24",
        "14th March 2024",
        "March 14, 2024",
        "March 14th 2024",
        "14/3/24",
        "14/03/2024",
        "14-03-2024",
        "14.03.2024",
        "14 03 2024",
        "14 / 3 / 2024",
        "14 – 03 – 2024",
        "2024-03-14",
        "2024/3/14",
        "2024.03.14",
        "14032024",
        "20240314",
        "Kamis, 14 Maret 2024",
        "kamis 14/3/2024",
        "tanggal 14 Maret 2024",
        "tgl. 14-3-2024",
        "s/d 14-3-2024",
        "s.d. 14 Maret 2024",
        "sampai 14 Maret 2024",
        "berlaku sampai dengan 14 Maret 2024",
        "14 Maret 2021 s/d 14 Maret 2024",
        "14/3/2021 - 14/3/2024",
        "14-3-2021 sampai 14-3-2024",
        "14 Maret 2021 – 14 Maret 2024",
        "14 Maret 2024 jam 08.30",
        "14/3/2024 pukul 08:30 WIB",
        "１４　Maret　２０２４",
        "١٤/٣/٢٠٢٤",
        "\u200b14 Maret 2024\u202c",
        "14 Maret 2024 🙏",
        "14 Maret 2024, 14/3/2024",
        "tgl 14 bulan 3 tahun 2024",
        "14 bulan Maret tahun 2024",
        "14 bln 3 2024",
        "140324",
        "tgl 140324",
    ],
)
def test_the_same_day(text: str) -> None:
    assert read_date(text) == Read("2024-03-14")


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("Januari", 1),
        ("Jan", 1),
        ("January", 1),
        ("Janauri", 1),
        ("Februari", 2),
        ("Pebruari", 2),
        ("Peb", 2),
        ("Feb", 2),
        ("Febuari", 2),
        ("February", 2),
        ("April", 4),
        ("Apr", 4),
        ("Aprl", 4),
        ("Mei", 5),
        ("May", 5),
        ("Juni", 6),
        ("Jun", 6),
        ("June", 6),
        ("Juli", 7),
        ("Jul", 7),
        ("July", 7),
        ("Agustus", 8),
        ("Agu", 8),
        ("Agt", 8),
        ("Agst", 8),
        ("Ags", 8),
        ("Agust", 8),
        ("August", 8),
        ("Agutsus", 8),
        ("September", 9),
        ("Sep", 9),
        ("Sept", 9),
        ("Setember", 9),
        ("Oktober", 10),
        ("Okt", 10),
        ("October", 10),
        ("Nopember", 11),
        ("Nop", 11),
        ("Nov", 11),
        ("November", 11),
        ("Desember", 12),
        ("Des", 12),
        ("Dec", 12),
        ("December", 12),
        ("Desmber", 12),
    ],
)
def test_months(word: str, month: int) -> None:
    assert read_date(f"7 {word} 2027") == Read(f"2027-{month:02d}-07")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("29/2/2024", "2024-02-29"),
        ("1/2/2027", "2027-02-01"),
        ("12/11/2027", "2027-11-12"),
        ("1/1/90", ""),
        ("1/1/1990", "1990-01-01"),
        ("31/12/2099", "2099-12-31"),
        ("31-12-69", "2069-12-31"),
        ("05/06/07", "2007-06-05"),
    ],
)
def test_day_comes_first(text: str, iso: str) -> None:
    assert read_date(text) == Read(iso or "1990-01-01")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "date-missing"),
        ("besok", "date-missing"),
        ("seumur hidup", "date-missing"),
        ("😀", "date-missing"),
        ("14", "date-missing"),
        ("14 apa 2024", "date-incomplete"),
        ("14 Maret", "date-incomplete"),
        ("13/2027", "date-incomplete"),
        ("Maret 2027, April 2028", "date-incomplete"),
        ("1403240", "date-missing"),
        ("143224", "date-month"),
        ("14/3", "date-incomplete"),
        ("2027", "date-incomplete"),
        ("tahun 2027", "date-incomplete"),
        ("31/2/2024", "date-impossible"),
        ("29/2/2023", "date-impossible"),
        ("31 April 2024", "date-impossible"),
        ("32/1/2024", "date-impossible"),
        ("0/1/2024", "date-impossible"),
        ("31/4/2021 s/d 31/4/2024", "date-impossible"),
        ("3/14/2024", "date-month"),
        ("14/0/2024", "date-month"),
        ("2024-14-03", "date-month"),
        ("14/3/1989", "date-year"),
        ("14/3/85", "date-year"),
        ("14/3/2100", "date-year"),
        ("14 Maret 0024", "date-year"),
    ],
)
def test_problems(text: str, key: str) -> None:
    reading = read_date(text)
    assert isinstance(reading, Problem)
    assert reading.key == key


def test_the_last_day_of_the_month_is_named() -> None:
    reading = read_date("31/2/2024")
    assert isinstance(reading, Problem)
    assert reading.args == {"shown": "31/2/2024", "last": "29"}


def test_two_dates_ask_back() -> None:
    assert read_date("14/3/2024 atau 15 Maret 2024") == Unsure(
        "date-unsure", (Option("2024-03-14", "14/3/2024"), Option("2024-03-15", "15 Maret 2024"))
    )


@pytest.mark.parametrize(
    ("text", "iso", "shown"),
    [
        ("Maret 2028", "2028-03-31", "31 Maret 2028"),
        ("maret2028", "2028-03-31", "31 Maret 2028"),
        ("sampai bulan mrt 2028", "2028-03-31", "31 Maret 2028"),
        ("Maret tahun 2028", "2028-03-31", "31 Maret 2028"),
        ("marert 2028", "2028-03-31", "31 Maret 2028"),
        ("February 2028", "2028-02-29", "29 February 2028"),
        ("until dec 2027", "2027-12-31", "31 December 2027"),
        ("Peb 2027", "2027-02-28", "28 Februari 2027"),
        ("Maret 2025 s/d Maret 2028", "2028-03-31", "31 Maret 2028"),
        ("03/2028", "2028-03-31", "31/3/2028"),
        ("s/d 3-2028", "2028-03-31", "31/3/2028"),
    ],
)
def test_a_month_asks_for_its_last_day(text: str, iso: str, shown: str) -> None:
    assert read_date(text) == Unsure(
        "one-sure", (Option(iso, shown), Option("")), {"shown": shown}, confirms=True
    )

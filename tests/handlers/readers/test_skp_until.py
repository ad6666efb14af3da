"""The SKP number and its last day in one answer, as people type it. All numbers are made up."""

import pytest

from handlers.readers.reading import Problem, Read, Unsure
from handlers.readers.skp import read_skp_number

_N = "KEP.5756/NAKER-BINWASK3/VII/2025"
_DAY = "2028-03-14"


@pytest.mark.parametrize(
    "text",
    [
        f"{_N}, 14 Maret 2028",
        f"{_N} s/d 14-03-2028",
        f"{_N} s.d. 14-3-2028",
        f"{_N} sd 14/03/28",
        f"{_N} berlaku sampai 14 maret 2028",
        f"{_N} masa berlaku 14 Maret 2028",
        f"{_N} masa berlaku s/d tgl 14 Maret 2028",
        f"{_N} masa berlaku: 14-3-2028",
        f"{_N} hingga 14 Mar 28",
        f"{_N} exp 14/3/2028",
        f"{_N} (exp. 14.03.2028)",
        f"{_N}\n14 Maret 2028",
        f"{_N}\nberlaku s/d 14 Maret 2028",
        f"{_N} 14 Maret 2028",
        f"{_N} 14 03 2028",
        f"{_N} 14.3.28",
        f"{_N},14-3-28",
        f"{_N} - 14 Maret 2028",
        f"{_N} / 14 Maret 2028",
        f"{_N} dan 14 Maret 2028",
        f"{_N}; 2028-03-14",
        f"{_N} tgl 14 Maret 2028",
        f"{_N} sampai tanggal 14 Maret 2028 ya pak",
        f"{_N} tanggal 1 Juli 2025 berlaku sampai 14 Maret 2028",
        f"{_N} berlaku 14 Maret 2025 s/d 14 Maret 2028",
        f"{_N} terbit 2 Juli 2025, habis 14 Maret 2028",
        f"14 Maret 2028, {_N}",
        f"14 Maret 2028 {_N}",
        f"berlaku sampai 14 Maret 2028, nomor {_N}",
        f"s/d 14-03-2028\n{_N}",
        f"sampai 14/3/28 {_N.lower()}",
        f"nomor skp saya {_N.lower()}, masa berlakunya sampai 14 maret 2028",
        f"No SKP {_N} dan berlaku sampai 14 Maret 2028, terima kasih",
        "kep-5756-naker-binwask3-vii-2025 s/d 14-03-2028",
        "KEP-5756-NAKER-BINWASK3-VII-2025, 14-03-2028",
        "KEP.5756-NAKER-BINWASK3-VII-2025 14 Maret 2028",
        f"{_N} 14maret2028",
        f"{_N} Kamis, 14 Maret 2028",
    ],
)
def test_both(text: str) -> None:
    assert read_skp_number(text) == Read(_N, {"skp_until": _DAY})


@pytest.mark.parametrize(
    "text",
    [
        _N,
        f"{_N}.",
        f"{_N} (2025)",
        f"{_N} tahun 2025",
        f"{_N} ditetapkan 14 Maret 2028",
        f"{_N} tertanggal 14 Juli 2025",
        f"{_N} tanggal 14 Maret 2026",
        f"{_N}, 14 Juli 2025",
        f"{_N}, 14 Maret 2020",
        f"{_N} masih berlaku",
        f"{_N} masa berlaku lupa",
        f"{_N} tanggalnya menyusul",
        f"terbit 3 Juli 2025 {_N}",
    ],
)
def test_only_the_number(text: str) -> None:
    assert read_skp_number(text) == Read(_N)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (f"{_N}, Maret 2028", "one-sure"),
        (f"{_N} berlaku sampai Maret 2028", "one-sure"),
        (f"{_N}, 14 Maret 2028 atau 15 Maret 2028", "date-unsure"),
        (f"{_N} s/d 31 Februari 2028", "date-impossible"),
        (f"{_N}, 14/14/2028", "date-month"),
        (f"{_N} berlaku sampai 2028", "date-incomplete"),
    ],
)
def test_a_date_that_is_not_sure_is_asked_back(text: str, key: str) -> None:
    reading = read_skp_number(text)
    assert isinstance(reading, Read)
    assert (reading.value, dict(reading.also)) == (_N, {})
    unclear = reading.unclear["skp_until"]
    assert isinstance(unclear, Unsure | Problem)
    assert unclear.key == key


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234/K3/2025, 14 Maret 2028", "1234/K3/2025"),
        ("14 Maret 2028 1234/K3/2025", "1234/K3/2025"),
    ],
)
def test_both_with_a_number_of_another_era(text: str, number: str) -> None:
    assert read_skp_number(text) == Read(number, {"skp_until": _DAY})


@pytest.mark.parametrize(
    ("text", "number", "key"),
    [
        ("KEP 1234, 14 Maret 2028", "KEP 1234", "skp-unusual"),
        ("12345 berlaku sampai 14 maret 2028", "12345", "skp-unusual"),
        ("12345 14-3-2028", "12345", "skp-unusual"),
        ("14 Maret 2028, KEP 1234", "KEP 1234", "skp-unusual"),
        ("5/123/AS.02.04/VII/2020 s/d 14-3-2028", "5/123/AS.02.04/VII/2020", "skp-licence"),
        ("S/1234/AS.02.04/IV/2021, 14 Maret 2028", "S/1234/AS.02.04/IV/2021", "skp-certificate"),
    ],
)
def test_a_number_that_is_asked_back_keeps_its_date(text: str, number: str, key: str) -> None:
    reading = read_skp_number(text)
    assert isinstance(reading, Unsure)
    assert (reading.key, reading.options[0].value, dict(reading.also)) == (key, number, {"skp_until": _DAY})


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("14 Maret 2028", "skp-other"),
        ("berlaku sampai 14 Maret 2028", "skp-other"),
        ("14.3.28", "skp-other"),
        ("s/d 14-03-2028", "skp-other"),
        ("masih lama", "skp-missing"),
        ("ahli k3 umum", "skp-missing"),
        ("AK3U", "skp-missing"),
        ("0812-3456-7890, 14 Maret 2028", "skp-other"),
        ("3201010101900001 s/d 14 Maret 2028", "skp-other"),
    ],
)
def test_no_number(text: str, key: str) -> None:
    reading = read_skp_number(text)
    assert isinstance(reading, Problem)
    assert reading.key == key


@pytest.mark.parametrize(
    "text",
    [
        "1/2/3/4/5/2024",
        "KEP.1234/NAKER-BINWASK3/VII/2025/14-03-2028",
        "5756/K3/14/03/2028",
        "1234-14-03-2028",
    ],
)
def test_what_may_be_a_part_of_the_number_is_no_date(text: str) -> None:
    reading = read_skp_number(text)
    assert not (isinstance(reading, Read) and reading.also)
    if isinstance(reading, Unsure):
        assert not reading.also

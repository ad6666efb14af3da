"""Numbers of a Surat Keputusan Penunjukan. All numbers are made up."""

import pytest

from handlers.readers.reading import Option, Problem, Read, Unsure
from handlers.readers.skp import read_skp_number

_NEW = "KEP.1234/NAKER-BINWASK3/VII/2024"
_LICENCE = "5/123/AS.02.04/VII/2020"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (_NEW, _NEW),
        (_NEW.lower(), _NEW),
        ("  KEP.1234 / NAKER-BINWASK3 / VII / 2024 ", _NEW),
        ("KEP. 1234/NAKER-BINWASK3/VII/2024", _NEW),
        ("KEP.1234\\NAKER-BINWASK3\\VII\\2024", _NEW),
        ("KEP.1234-NAKER-BINWASK3-VII-2024", _NEW),
        ("KEP-1234-NAKER-BINWASK3-VII-2024", _NEW),
        ("KEP.1234 - NAKER-BINWASK3 - VII - 2024", _NEW),
        ("KEP.1234/NAKER-BINWASK3-VII-2024", _NEW),
        ("KEP.1234/NAKER-BINWASK3/VII-2024", _NEW),
        ("KEP.1234–NAKER–BINWASK3–VII–2024", _NEW),
        ("No. KEP.1234/NAKER-BINWASK3/VII/2024", _NEW),
        ("Nomor: KEP.1234/NAKER-BINWASK3/VII/2024", _NEW),
        ("No SKP: KEP.1234/NAKER-BINWASK3/VII/2024", _NEW),
        ("SKP KEP.1234/NAKER-BINWASK3/VII/2024.", _NEW),
        ("nomor skp saya kep.1234/naker-binwask3/vii/2024", _NEW),
        ("Surat Keputusan Penunjukan No. KEP.1234/NAKER-BINWASK3/VII/2024", _NEW),
        ("KEP.1234/NAKER-BINWASK3/VII/2024\n", _NEW),
        ("ＫＥＰ.１２３４/NAKER-BINWASK3/VII/2024", _NEW),
        ("KEP.1234/NAKER BINWASK3/VII/2024", _NEW),
        (_NEW + " pak", _NEW),
        ("nomornya " + _NEW + " ya pak", _NEW),
        ("ini nomor saya: " + _NEW + ", terima kasih", _NEW),
        ("KEP-1234-NAKER-BINWASK3-VII-2024 pak", _NEW),
        (_NEW + " tanggal 14 Maret 2025", _NEW),
        (_NEW + ", 14 Juli 2024", _NEW),
        (_NEW + " dan " + _NEW.lower(), _NEW),
        ("1234/K3/2019", "1234/K3/2019"),
    ],
)
def test_made_uniform(text: str, number: str) -> None:
    assert read_skp_number(text) == Read(number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12345", "12345"),
        ("kep 1234", "KEP 1234"),
        ("1/2/3/4/5/2024", "1/2/3/4/5/2024"),
        ("KEP.1234/NAKER-BINWASK3/VII", "KEP.1234/NAKER-BINWASK3/VII"),
        ("KEP.1234/NAKER-BINWASK3/VII/24", "KEP.1234/NAKER-BINWASK3/VII/24"),
        ("KEP.1234/NAKER#BINWASK3/VII/2024", "KEP.1234/NAKER#BINWASK3/VII/2024"),
    ],
)
def test_unusual_is_asked_never_refused(text: str, number: str) -> None:
    assert read_skp_number(text) == Unsure(
        "skp-unusual", (Option(number, number), Option("")), {"shown": number}, confirms=True
    )


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "skp-missing"),
        ("skp", "skp-missing"),
        ("No SKP", "skp-missing"),
        ("halo", "skp-missing"),
        ("😀", "skp-missing"),
        ("budi1@contoh.id", "skp-missing"),
        ("saya baru saja lulus tahun 2024 dan suratnya masih diproses", "skp-missing"),
        ("14 Maret 2028", "skp-other"),
        ("14/03/2024", "skp-other"),
        ("tgl 14-3-2028", "skp-other"),
        ("0812-3456-7890", "skp-other"),
        ("+62 812 3456 7890", "skp-other"),
        ("3201 0101 0190 0001", "skp-other"),
        ("NIK 3201010101900001", "skp-other"),
        ("1" * 81, "skp-long"),
        ("1/" * 2000, "skp-long"),
    ],
)
def test_problems(text: str, key: str) -> None:
    reading = read_skp_number(text)
    assert isinstance(reading, Problem)
    assert reading.key == key


@pytest.mark.parametrize(
    "text",
    [
        "KEP.5756/NAKER-BINWASK3/VII/2024 berlaku sampai 14 Maret 2028",
        "KEP.5756/NAKER-BINWASK3/VII/2024 (s/d 14-3-28)",
        "KEP.5756/NAKER-BINWASK3/VII/2024, masa berlaku 14/3/2028",
        "KEP.5756/NAKER-BINWASK3/VII/2024, 14 Maret 2028",
        "KEP.5756/NAKER-BINWASK3/VII/2024 tanggal 14/3/2025 berlaku s/d 14/3/2028",
    ],
)
def test_a_date_behind_the_number_comes_along(text: str) -> None:
    read = read_skp_number(text)
    assert read == Read("KEP.5756/NAKER-BINWASK3/VII/2024", {"skp_until": "2028-03-14"})


@pytest.mark.parametrize(
    ("text", "key", "number"),
    [
        (_LICENCE, "skp-licence", _LICENCE),
        ("5-123-AS.02.04-VII-2020", "skp-licence", _LICENCE),
        ("No.5/123/AS.02.04/VII/2020", "skp-licence", _LICENCE),
        ("5 /123/ as.02.04 /vii/2020 pak", "skp-licence", _LICENCE),
        ("S/1234/AS.02.04/IV/2021", "skp-certificate", "S/1234/AS.02.04/IV/2021"),
        ("nomor s/1234/as.02.04/iv/2021 ya", "skp-certificate", "S/1234/AS.02.04/IV/2021"),
    ],
)
def test_the_number_of_another_document_is_asked_about(text: str, key: str, number: str) -> None:
    assert read_skp_number(text) == Unsure(
        key, (Option(number, number), Option("")), {"shown": number}, confirms=True
    )


def test_two_numbers_ask_back() -> None:
    second = "KEP.99/NAKER-BINWASK3/I/2021"
    for text in (f"{_NEW} atau {second}", f"{_NEW}, {second} pak", f"{_NEW}\n{second}"):
        assert read_skp_number(text) == Unsure("skp-unsure", (Option(_NEW, _NEW), Option(second, second)))


def test_a_nik_is_not_said_back() -> None:
    assert read_skp_number("3201010101900001") == Problem("skp-other")

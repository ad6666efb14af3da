"""Numbers of a Surat Keputusan Penunjukan. All numbers are made up."""

import pytest

from handlers.readers.reading import Option, Problem, Read, Unsure
from handlers.readers.skp import read_skp_number

_NEW = "KEP.1234/NAKER-BINWASK3/VII/2024"
_OLD = "5/123/AS.02.04/VII/2020"


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
        (_OLD, _OLD),
        ("5-123-AS.02.04-VII-2020", _OLD),
        ("No.5/123/AS.02.04/VII/2020", _OLD),
        ("5 /123/ as.02.04 /vii/2020", _OLD),
        ("S/1234/AS.02.04/IV/2021", "S/1234/AS.02.04/IV/2021"),
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
        ("14/03/2024", "14/03/2024"),
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
    ],
)
def test_a_date_behind_the_number_comes_along(text: str) -> None:
    read = read_skp_number(text)
    assert read == Read("KEP.5756/NAKER-BINWASK3/VII/2024", {"skp_until": "2028-03-14"})

"""Company and position: kept as written, wrong fields pointed out."""

import pytest

from handlers.readers.free_text import read_company, read_free_text, read_position
from handlers.readers.reading import Problem, Read


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("PT. Maju Bersama", "PT. Maju Bersama"),
        ("pt maju", "pt maju"),
        ("CV. Karya & Rekan (Persero) Tbk.", "CV. Karya & Rekan (Persero) Tbk."),
        ("  PT\n Maju\t Bersama ", "PT Maju Bersama"),
        ("PT\u200b Maju\x00", "PT Maju"),
        ("Dinas Tenaga Kerja Kota Bekasi", "Dinas Tenaga Kerja Kota Bekasi"),
        ("K3", "K3"),
        ("HSE - Manager / Ahli K3", "HSE - Manager / Ahli K3"),
        ("PT 3M Maju 2", "PT 3M Maju 2"),
        ("PT Maju, hubungi 081234567890", "PT Maju, hubungi 081234567890"),
        ("株式会社", "株式会社"),
        ("x" * 120, "x" * 120),
    ],
)
def test_kept(text: str, written: str) -> None:
    assert read_company(text) == Read(written)
    assert read_position(text) == Read(written)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "short"),
        ("a", "short"),
        ("-", "short"),
        ("....", "short"),
        ("😀😀", "short"),
        ("12345", "short"),
        ("\u202e\u200b", "short"),
        ("x" * 121, "long"),
        ("budi@contoh.id", "contact"),
        ("081234567890", "contact"),
        ("+62 812-3456-7890", "contact"),
    ],
)
def test_problems(text: str, problem: str) -> None:
    for field, read in (("company", read_company), ("position", read_position)):
        reading = read(text)
        assert isinstance(reading, Problem)
        assert reading.key == f"{field}-{problem}"


def test_another_limit() -> None:
    read = read_free_text(short="a", long="b", contact="c", limit=5)
    assert read("abcdef") == Problem("b", {"limit": "5"})

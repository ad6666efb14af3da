"""Keys of names and SKP numbers, and names that agree. All people and numbers are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.readers import name_key, same_name, skp_key

_SOME = (
    "M.",
    "Muhammad",
    "Rizki",
    "Rizky",
    "Budi",
    "B.",
    "Nur",
    "Nurhidayah",
    "Hidayah",
    "Santoso",
    "Sentosa",
)
_WORDS = st.lists(st.sampled_from(_SOME), max_size=4).map(" ".join)
_NUMBER = "KEP.1234/NAKER-BINWASK3/VII/2017"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sari Contoh", "SARI  CONTOH"),
        ("Sari Contoh", "Contoh, Sari"),
        ("Ir. H. SARI CONTOH,ST,MT", "Sari Contoh"),
        ("Sari Contoh, S.T., M.K.K.K.", "Sari Contoh"),
        ("Sari Contoh S. Kom", "Sari Contoh"),
        ("Sari-Contoh", "sari contoh"),
        ("Nur'aini Contoh", "Nuraini Contoh"),
        ("Ma’ruf Contoh", "Ma`ruf Contoh"),
        ("Boedi Contoh", "Budi Contoh"),
        ("Djoko Soesilo", "Joko Susilo"),
        ("Soejono", "Suyono"),
        ("Soedjono", "Sujono"),
        ("Tjahjono", "Cahyono"),
        ("Sjahrir Contoh", "Syahrir Contoh"),
        ("Njoman Contoh", "Nyoman Contoh"),
        ("Setiyawan", "Setiawan"),
        ("Prasetyo", "Prasetio"),
        ("Rizky Contoh", "Rizki Contoh"),
        ("Mohammad Contoh", "Muhammad Contoh"),
        ("Mochamad Contoh", "Muhammad Contoh"),
        ("Moh. Contoh", "Muhammad Contoh"),
        ("M. Contoh", "Muhammad Contoh"),
        ("Achmad Contoh", "Ahmad Contoh"),
        ("Anna Contoh", "Ana Contoh"),
        ("Contoh bin Misal", "Contoh Misal"),
        ("ＳＡＲＩ Ｃｏｎｔｏｈ", "Sari Contoh"),
    ],
)
def test_one_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other) != ""
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Joko Contoh", "Yoko Contoh"),
        ("Sari Contoh", "Sari"),
        ("Budi Santoso", "Budi Susanto"),
        ("Siti Aminah", "Siti Aisyah"),
        ("Made Contoh", "Muhammad Contoh"),
        ("Contoh M.", "Contoh Muhammad"),
    ],
)
def test_two_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_that_is_only_a_title_or_nothing() -> None:
    assert name_key("Ir.") == "ir"
    assert name_key(" - ") == name_key("") == ""
    assert not same_name("", "")
    assert not same_name("-", "-")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("M. Rizki", "Muhammad Rizki"),
        ("M. Agung", "Made Agung"),
        ("Budi S.", "Budi Santoso"),
        ("A. B. Contoh", "Andi Budi Contoh"),
        ("Rizki", "Muhammad Rizki"),
        ("Siti Aminah", "Siti Aminah Lestari"),
        ("Muhammad Rizki", "M. Rizki Pratama"),
        ("Nurhidayah", "Nur Hidayah"),
        ("Abdurrahman Contoh", "Abdul Rahman Contoh"),
        ("Jusuf Contoh", "Yusuf Contoh"),
        ("Irfan Contoh", "Irvan Contoh"),
        ("Rifqi Contoh", "Rifki Contoh"),
        ("Khoirul Contoh", "Choirul Contoh"),
        ("Budi Sentoso, S.T.", "BUDI SANTOSO"),
        ("Herlambang Kusumowardani", "Herlambang Kusumawardany"),
    ],
)
def test_names_that_agree(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Budi Santoso", "Budi Susanto"),
        ("Siti Aminah", "Siti Aisyah"),
        ("Rudi Santoso", "Budi Santoso"),
        ("Rudianto", "Budianto"),
        ("Rudianto Budiman", "Budianto Rudiman"),
        ("Susanto", "Susanti"),
        ("Andika Saputra", "Andika Saputri"),
        ("Dewi Contoh", "Dewa Contoh"),
        ("Budi", "Budi Santoso"),
        ("Budi Santoso", "Santoso"),
        ("B. S.", "Budi Santoso"),
        ("M. R.", "Muhammad Rizki"),
        ("Muhammad", "Muhammad Rizki"),
        ("Muhammad Rizki", "Muhammad Fajar"),
        ("Sari Contoh", "Budi Misal"),
        ("Sari Contoh, S.T.", "Budi Misal, S.T."),
    ],
)
def test_names_that_differ(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


@pytest.mark.parametrize(
    "number",
    [
        _NUMBER,
        "kep 1234 / naker-binwask3/vii/2017",
        "KEP-1234-NAKER-BINWASK3-VII-2017",
        "KEP_1234_NAKER_BINWASK3_VII_2017",
        "KEP.1234–NAKER–BINWASK3–VII–2017",
        "KEP1234/NAKER-BINWASK3/VII/2017",
        "KEP. 01234/NAKER/BINWAS-K3/VII/2017",
        "Kep.1234/NAKER-BINWAS K3/VII/2017",
        "No. KEP.1234/NAKER-BINWASK3/VII/2017",
        "Nomor SKP: KEP.1234/NAKER-BINWASK3/VII/2017.",
        "1234/NAKER-BINWASK3/VII/2017",
        "ＫＥＰ.１２３４/NAKER-BINWASK3/VII/2017",
    ],
)
def test_one_number(number: str) -> None:
    assert skp_key(number) == "1234/NAKER/BINWASK3/VII/2017"


@pytest.mark.parametrize(
    "number",
    [
        "KEP.1235/NAKER-BINWASK3/VII/2017",
        "KEP.12340/NAKER-BINWASK3/VII/2017",
        "KEP.12/34/NAKER-BINWASK3/VII/2017",
        "KEP.1234/NAKER-BINWASK3/VIII/2017",
        "KEP.1234/NAKER-BINWASK3/VII/2018",
        "1234",
        "",
    ],
)
def test_another_number(number: str) -> None:
    assert skp_key(number) != skp_key(_NUMBER)


def test_what_is_no_number_has_a_key_only_if_there_is_anything() -> None:
    assert [skp_key(text) for text in ("", " -/. ", "KEP", "NO", "0")] == ["", "", "KEP", "NO", "0"]


@given(text=st.text(max_size=60))
def test_any_text_has_keys_and_they_are_stable(text: str) -> None:
    assert skp_key(skp_key(text)) == skp_key(text)
    assert name_key(f"  {text} ") == name_key(text)
    assert same_name(text, text) is bool(name_key(text))


@given(one=_WORDS, other=_WORDS)
def test_agreeing_has_no_direction(one: str, other: str) -> None:
    assert same_name(one, other) is same_name(other, one)

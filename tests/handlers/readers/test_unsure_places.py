"""Names that may mean several provinces, and typos: what is asked back."""

import pytest

from handlers.readers.places import read_province
from handlers.readers.reading import Option, Unsure


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kalimantan", ["64", "63", "61", "62", "65"]),
        ("Sulawesi", ["73", "71", "72", "74", "76", "75"]),
        ("jawa", ["32", "33", "35", "31", "36", "34"]),
        ("pulau jawa", ["32", "33", "35", "31", "36", "34"]),
        ("Sumatera", ["12", "13", "16", "14", "18", "15", "11", "17"]),
        ("sumatra", ["12", "13", "16", "14", "18", "15", "11", "17"]),
        ("Nusa Tenggara", ["52", "53"]),
        ("Banjar", ["32", "63"]),
        ("Tanjung", ["63", "52"]),
        ("Bandung, Jawa Timur", ["32", "35"]),
        ("Jakarta / Surabaya", ["31", "35"]),
    ],
)
def test_ambiguous(text: str, codes: list[str]) -> None:
    reading = read_province(text)
    assert isinstance(reading, Unsure)
    assert [option.value for option in reading.options] == codes


@pytest.mark.parametrize(
    ("text", "likeliest"),
    [("bandng", "32"), ("sulawesi tengara", "74"), ("Semarng", "33"), ("kalimatan", "64")],
)
def test_typos_that_may_be_several(text: str, likeliest: str) -> None:
    reading = read_province(text)
    assert isinstance(reading, Unsure)
    assert reading.options[0].value == likeliest
    assert 2 <= len(reading.options) <= 8


@pytest.mark.parametrize(
    ("text", "code"), [("malng", "35"), ("bogr", "32"), ("Padng", "13"), ("slemn", "34")]
)
def test_a_short_typo_is_never_taken_silently(text: str, code: str) -> None:
    reading = read_province(text)
    assert isinstance(reading, Unsure)
    only, again = reading.options
    assert (reading.key, reading.confirms, reading.args) == ("one-sure", True, {"shown": only.label})
    assert (only.value, again) == (code, Option(""))


def test_labels_of_options() -> None:
    reading = read_province("banjar")
    assert isinstance(reading, Unsure)
    assert [option.label for option in reading.options] == [
        "Jawa Barat (Kota Banjar)",
        "Kalimantan Selatan (Kabupaten Banjar)",
    ]

"""Mobile numbers as people write them. All numbers are made up."""

import pytest

from handlers.readers.phones import read_phone, show_phone
from handlers.readers.reading import Option, Problem, Read, Unsure


@pytest.mark.parametrize(
    "text",
    [
        "081234567890",
        "0812-3456-7890",
        "0812 3456 7890",
        "0812.3456.7890",
        "0812–3456–7890",
        "0812_3456_7890",
        "(0812) 345 678 90",
        "(0812)34567890",
        "812-3456-7890",
        "81234567890",
        "+6281234567890",
        "+62 812 3456 7890",
        "+62-812-3456-7890",
        "+62 (812) 3456-7890",
        "(+62) 812 3456 7890",
        "+62 0812 3456 7890",
        "+62 (0)812-3456-7890",
        "+ 62 812 3456 7890",
        "6281234567890",
        "62 812 3456 7890",
        "006281234567890",
        "081234567890 (WA)",
        "081234567890WA",
        "WA081234567890",
        "hp1: 081234567890",
        "K3 081234567890",
        "WA: 0812-3456-7890",
        "no hp saya 0812-3456-7890 (WA) ya pak",
        "hp saya 0812 3456 7890, aktif sejak 2019",
        "1. 0812-3456-7890",
        "O812-3456-7890",
        "０８１２３４５６７８９０",
        "٠٨١٢٣٤٥٦٧٨٩٠",
        "＋６２８１２３４５６７８９０",
        "\u202a+62 812\u00a03456\u20117890\u202c",
        "0812\u200b3456\u200b7890",
        "📱 081234567890",
        "081234567890 / 0812-3456-7890",
        "081234567890\n081234567890",
        "0812 / 3456 / 7890",
        "https://wa.me/6281234567890",
        "081234567890, kantor 021-5551234",
    ],
)
def test_the_same_number(text: str) -> None:
    assert read_phone(text) == Read("+6281234567890")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0812345678", "+62812345678"),
        ("0895-0123-45678", "+628950123 45678".replace(" ", "")),
        ("0811-234-567", "+62811234567"),
        ("+65 8123 4567", "+6581234567"),
        ("+60 12-345 6789", "+60123456789"),
        ("+1 212 555 0123", "+12125550123"),
    ],
)
def test_other_numbers(text: str, number: str) -> None:
    assert read_phone(text) == Read(number)


@pytest.mark.parametrize(
    "text",
    [
        "0812-3456-7890 / 0813-1111-2222",
        "0812-3456-7890 atau 0813-1111-2222",
        "0812 3456 7890 0813 1111 2222",
        "081234567890,081311112222",
        "081234567890\n081311112222",
        "WA 081234567890 HP +62 813 1111 2222",
    ],
)
def test_two_numbers(text: str) -> None:
    reading = read_phone(text)
    assert isinstance(reading, Unsure)
    assert reading.options == (
        Option("+6281234567890", "0812-3456-7890"),
        Option("+6281311112222", "0813-1111-2222"),
    )


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("021-5551234", "phone-landline"),
        ("(021) 555 1234", "phone-landline"),
        ("021/5551234", "phone-landline"),
        ("+62 21 555 1234", "phone-landline"),
        ("0361 223344", "phone-landline"),
        ("+44 121 234 5678", "phone-landline"),
        ("0812", "phone-digits"),
        ("0812345", "phone-digits"),
        ("08123456789012", "phone-digits"),
        ("081234567890123456789", "phone-digits"),
        ("12345", "phone-digits"),
        ("0812-3456-789x", "phone-digits"),
        ("0812-3456-789O", "phone-digits"),
        ("08123456x7890", "phone-digits"),
        ("skip", "phone-share"),
        ("ini", "phone-share"),
        ("nomor ini", "phone-share"),
        ("sama dengan nomor telegram", "phone-share"),
        ("nomor telegram saya pak", "phone-share"),
        ("tidak ada", "phone-share"),
        ("0812 3456 7890 12", "phone-digits"),
        ("+65 123", "phone-country"),
        ("+999 123 456 789", "phone-country"),
        ("halo", "phone-missing"),
        ("", "phone-missing"),
        ("nomor saya yang kemarin", "phone-missing"),
        ("😀", "phone-missing"),
        ("+", "phone-missing"),
        ("budi@contoh.id", "phone-missing"),
    ],
)
def test_problems(text: str, key: str) -> None:
    reading = read_phone(text)
    assert isinstance(reading, Problem)
    assert reading.key == key


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+6281234567890", "0812-3456-7890"),
        ("+62812345678", "0812-3456-78"),
        ("+62895012345678", "0895-0123-45678"),
        ("+6581234567", "+65 8123 4567"),
        ("unknown", "unknown"),
        ("", ""),
    ],
)
def test_show_phone(number: str, shown: str) -> None:
    assert show_phone(number) == shown

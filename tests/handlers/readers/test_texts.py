"""Every key a reader answers with has a text, with the arguments it needs; and no text is without a use."""

import re

import pytest
from fluent.syntax import FluentParser, ast

from handlers.readers import (
    read_category,
    read_company,
    read_date,
    read_email,
    read_name,
    read_phone,
    read_position,
    read_province,
    read_skp_number,
)
from handlers.readers.reading import Read, Reader
from tests import ROOT

_EXAMPLES: dict[str, tuple[Reader, str]] = {
    "name-short": (read_name, "a"),
    "name-long": (read_name, "a" * 101),
    "name-contact": (read_name, "a@contoh.id"),
    "name-sentence": (read_name, "apa kabar?"),
    "name-characters": (read_name, "Budi_S"),
    "name-case": (read_name, "BUDI"),
    "name-sure": (read_name, "Siang"),
    "name-two": (read_name, "Budi dan Ani"),
    "one-answer": (read_name, "Budi\nPT Maju"),
    "company-short": (read_company, "a"),
    "company-long": (read_company, "a" * 121),
    "company-contact": (read_company, "081234567890"),
    "company-waiting": (read_company, "tunggu"),
    "position-short": (read_position, "a"),
    "position-long": (read_position, "a" * 121),
    "position-contact": (read_position, "a@contoh.id"),
    "position-waiting": (read_position, "PT Maju"),
    "province-unsure": (read_province, "Banjar"),
    "one-sure": (read_province, "malng"),
    "province-unknown": (read_province, "asdf"),
    "phone-missing": (read_phone, "halo"),
    "phone-share": (read_phone, "nomor ini"),
    "phone-digits": (read_phone, "0812"),
    "phone-landline": (read_phone, "021-5551234"),
    "phone-country": (read_phone, "+65 123"),
    "phone-unsure": (read_phone, "0812-3456-7890 / 0813-1111-2222"),
    "email-missing": (read_email, "halo"),
    "email-form": (read_email, "a@b"),
    "email-long": (read_email, "b" * 65 + "@contoh.id"),
    "email-typo": (read_email, "b@gmial.com"),
    "email-unsure": (read_email, "a@contoh.id b@contoh.id"),
    "skp-missing": (read_skp_number, "halo"),
    "skp-long": (read_skp_number, "1" * 81),
    "skp-unsure": (read_skp_number, "KEP.1/A/I/2024 KEP.2/A/I/2024"),
    "skp-certificate": (read_skp_number, "S/1/AS.02.04/IV/2021"),
    "skp-licence": (read_skp_number, "5/1/AS.02.04/IV/2021"),
    "skp-other": (read_skp_number, "14/3/2028"),
    "skp-unusual": (read_skp_number, "123"),
    "date-missing": (read_date, "besok"),
    "date-incomplete": (read_date, "2027"),
    "date-impossible": (read_date, "31/2/2027"),
    "date-month": (read_date, "3/14/2027"),
    "date-year": (read_date, "3/1/1980"),
    "date-unsure": (read_date, "1/2/2027, 2/2/2027"),
    "category-unsure": (read_category, "Ahli K3"),
    "category-unknown": (read_category, "asdf"),
}


def _texts() -> dict[str, set[str]]:
    """The arguments each text of readers.ftl uses, by key."""
    source = (ROOT / "locales/id/readers.ftl").read_text("utf-8")
    body = FluentParser().parse(source).body
    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    return {
        entry.id.name: set(re.findall(r"\{ \$(\w+) \}", source[entry.span.start : entry.span.end]))
        for entry in body
        if isinstance(entry, ast.Message) and entry.span
    }


def test_every_key_in_the_code_has_a_text_and_an_example() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "handlers/readers").glob("*.py"))
    keys = set(
        re.findall(r'"((?:one|name|company|position|province|phone|email|skp|date|category)-[a-z]+)"', code)
    )
    assert keys == set(_texts()) == set(_EXAMPLES)


@pytest.mark.parametrize("key", _EXAMPLES)
def test_arguments(key: str) -> None:
    read, text = _EXAMPLES[key]
    reading = read(text)
    assert not isinstance(reading, Read)
    assert reading.key == key
    assert _texts()[key] <= set(reading.args)


def test_tone() -> None:
    source = (ROOT / "locales/id/readers.ftl").read_text("utf-8")
    assert not re.search(r"\b(?:salah|kamu|kakak|anda)\b", source)

"""Email addresses out of what people write, and typos in well-known domains."""

import pytest

from handlers.readers.emails import read_email
from handlers.readers.reading import Option, Problem, Read, Unsure


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("budi@contoh.co.id", "budi@contoh.co.id"),
        ("Budi.S@Contoh.CO.ID", "Budi.S@contoh.co.id"),
        ("email saya budi@contoh.id ya", "budi@contoh.id"),
        ("email budi@contoh.id", "budi@contoh.id"),
        ("Email: budi@contoh.id", "budi@contoh.id"),
        ("budi@contoh.id.", "budi@contoh.id"),
        ("<budi@contoh.id>", "budi@contoh.id"),
        ("(budi@contoh.id)", "budi@contoh.id"),
        ('"budi@contoh.id"', "budi@contoh.id"),
        ("*budi@contoh.id*", "budi@contoh.id"),
        ("mailto:budi@contoh.id", "budi@contoh.id"),
        ("budi @ contoh.id", "budi@contoh.id"),
        ("budi@ gmail.com", "budi@gmail.com"),
        ("budi @ gmail . com", "budi@gmail.com"),
        ("budi＠gmail.com", "budi@gmail.com"),
        ("budi\u200b@gmail.com", "budi@gmail.com"),
        ("budi@gmail.com\nterima kasih", "budi@gmail.com"),
        ("budi+k3@gmail.com", "budi+k3@gmail.com"),
        ("budi_s-1@ymail.com", "budi_s-1@ymail.com"),
        ("b@yahoo.co.id", "b@yahoo.co.id"),
        ("b@yahoo.com.sg", "b@yahoo.com.sg"),
        ("b@hotmail.co.uk", "b@hotmail.co.uk"),
        ("b@googlemail.com", "b@googlemail.com"),
        ("b@outlook.co.id", "b@outlook.co.id"),
        ("b@kemnaker.go.id", "b@kemnaker.go.id"),
        ("b@live.com", "b@live.com"),
        ("b@mail.com", "b@mail.com"),
        ("b@sub.contoh.sch.id", "b@sub.contoh.sch.id"),
        ("budi@contoh.id, budi@contoh.id", "budi@contoh.id"),
    ],
)
def test_addresses(text: str, address: str) -> None:
    assert read_email(text) == Read(address)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("b@gmial.com", "b@gmail.com"),
        ("b@gamil.com", "b@gmail.com"),
        ("b@gmai.com", "b@gmail.com"),
        ("b@gmail.co", "b@gmail.com"),
        ("b@gmail.con", "b@gmail.com"),
        ("b@gmail.cim", "b@gmail.com"),
        ("b@gmail.com.id", "b@gmail.com"),
        ("b@gmail.co.id", "b@gmail.com"),
        ("b@gmaill.com", "b@gmail.com"),
        ("b@yaho.com", "b@yahoo.com"),
        ("b@yahooo.com", "b@yahoo.com"),
        ("b@yahoo.co", "b@yahoo.com"),
        ("b@yahoo.co.ic", "b@yahoo.co.id"),
        ("b@yaho.co.id", "b@yahoo.co.id"),
        ("b@yahoo.coid", "b@yahoo.co.id"),
        ("b@hotmial.com", "b@hotmail.com"),
        ("b@hotmail.con", "b@hotmail.com"),
        ("b@outlok.com", "b@outlook.com"),
        ("b@iclod.com", "b@icloud.com"),
        ("b@kemenaker.go.id", "b@kemnaker.go.id"),
        ("b@contoh.co.di", "b@contoh.co.id"),
        ("b@contoh.con", "b@contoh.com"),
    ],
)
def test_typos_can_be_kept(typed: str, meant: str) -> None:
    reading = read_email(typed)
    assert isinstance(reading, Unsure)
    assert reading.key == "email-typo"
    assert reading.confirms
    assert reading.args == {"shown": typed, "suggested": meant}
    assert reading.options == (Option(meant, meant), Option(typed, typed))


@pytest.mark.parametrize("typed", ["b@gmail", "b@gmailcom", "b@gmail,com", "b@gmail..com", "b@yahoo"])
def test_typos_that_cannot_be_kept(typed: str) -> None:
    reading = read_email(typed)
    assert isinstance(reading, Unsure)
    assert reading.options[0].value in {"b@gmail.com", "b@yahoo.com"}
    assert reading.options[1] == Option("")


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("a@contoh.id atau b@contoh.id", ["a@contoh.id", "b@contoh.id"]),
        ("budi santoso@gmail.com", ["budisantoso@gmail.com", "santoso@gmail.com"]),
    ],
)
def test_more_than_one(text: str, addresses: list[str]) -> None:
    reading = read_email(text)
    assert isinstance(reading, Unsure)
    assert reading.key == "email-unsure"
    assert [option.value for option in reading.options] == addresses


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "email-missing"),
        ("budi", "email-missing"),
        ("saya at home", "email-missing"),
        ("gmail.com", "email-missing"),
        ("@", "email-form"),
        ("@gmail.com", "email-form"),
        ("budi@", "email-form"),
        ("a@b", "email-form"),
        ("a..b@gmail.com", "email-form"),
        (".a@contoh", "email-form"),
        ("büdi@contoh.id", "email-form"),
        ("budi@contoh.1", "email-form"),
        ("budi@-contoh.id", "email-form"),
        ("a@b@contoh.id", "email-form"),
        (
            "b@" + "a" * 60 + "." + "b" * 60 + "." + "c" * 60 + "." + "d" * 60 + "." + "e" * 60 + ".id",
            "email-long",
        ),
        ("b" * 70 + "@contoh.id", "email-long"),
    ],
)
def test_problems(text: str, key: str) -> None:
    reading = read_email(text)
    assert isinstance(reading, Problem)
    assert reading.key == key


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("budi at gmail dot com", "budi@gmail.com"),
        ("budi et gmail titik com", "budi@gmail.com"),
        ("Budi (at) gmail (dot) com", "Budi@gmail.com"),
        ("budi[at]gmail.com", "budi@gmail.com"),
        ("budi titik s at contoh dot co dot id", "budi.s@contoh.co.id"),
        ("email saya budi at gmial dot com", "budi@gmail.com"),
    ],
)
def test_an_address_in_words_is_asked_about(text: str, meant: str) -> None:
    args = {"shown": text, "suggested": meant}
    assert read_email(text) == Unsure("email-typo", (Option(meant, meant), Option("")), args, confirms=True)

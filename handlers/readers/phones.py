"""Reads a mobile number in any way it is written here, and writes it the way people read it."""

import re
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from handlers.readers.answers import read_absent
from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, plain, simple, tidy_lines, word_set

_RUN = re.compile(r"\+?\(?\+?\d[\d\s().\-\u2010-\u2015_·•/+]*")
_LIST_NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s+")
_NUMBERED_WORD = re.compile(r"\b[A-Za-z]{1,8}[1-7](?=[\s:])")
_LETTER_O = re.compile(r"(?<![A-Za-z])[oO](?=8\d)")
_MOBILE = re.compile(r"8[1-9]\d{7,10}")
_LONGEST_RUN = 80
_MOST_RUNS = 12

_GLUED = re.compile(r"(?:\d[\s().-]{0,2}){7,16}(?<=\d)([A-Za-z]+)")
_MAY_BE_GLUED = word_set("wa hp pak bu ya yang aktif atau dan no nomor whatsapp telp tlp")
_THIS = word_set("ini sama telegram tele skip sesuai profil")
_THIS_NUMBER = word_set(
    "nomor nomer no hp wa yang yg sama dengan dgn telegram tele ini saya nya aja saja pak bu itu seperti di "
    "akun profil pakai pake skip dulu sesuai ya lewati nomornya nomernya hpnya telegramnya"
)

_Kind = Literal["mobile", "landline", "country", "digits"]


@dataclass(frozen=True, slots=True)
class _Number:
    kind: _Kind
    e164: str = ""


def read_phone(text: str) -> Reading:
    """The number as "+62812…"; a foreign one only when it is written with its "+"."""
    lines = [_NUMBERED_WORD.sub(" ", _LETTER_O.sub("0", simple(line))) for line in tidy_lines(text)]
    runs = [run for line in lines for run in _RUN.findall(_LIST_NUMBER.sub("", line))]
    if any(word.casefold() not in _MAY_BE_GLUED for line in lines for word in _GLUED.findall(line[:400])):
        return Problem("phone-digits", {"shown": excerpt(text)})
    numbers = _numbers(runs[:_MOST_RUNS])
    mobiles = list(dict.fromkeys(number.e164 for number in numbers if number.kind == "mobile"))
    if len(mobiles) == 1:
        return Read(mobiles[0])
    if mobiles:
        return Unsure("phone-unsure", tuple(Option(m, show_phone(m)) for m in mobiles[:8]))
    if not numbers and (read_absent(text) or _means_this(text)):
        return Problem("phone-share")
    if any(number.kind == "landline" for number in numbers):
        return Problem("phone-landline", {"shown": excerpt(text)})
    if any(number.kind == "country" for number in numbers):
        return Problem("phone-country", {"shown": excerpt(text)})
    return Problem("phone-digits" if numbers else "phone-missing", {"shown": excerpt(text)})


def _means_this(text: str) -> bool:
    """ "Nomor ini": the number this person uses here, which a bot is not told."""
    words = frozenset(plain(text).split())
    return words <= _THIS_NUMBER and not words.isdisjoint(_THIS)


def show_phone(number: str) -> str:
    """ "+6281234567890" as "0812-3456-7890"; foreign numbers in their international form."""
    if number.startswith("+62"):
        local = "0" + number[3:]
        return "-".join(part for part in (local[:4], local[4:8], local[8:]) if part)
    parsed = _parsed(number)
    return phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL) if parsed else number


def _numbers(runs: list[str]) -> list[_Number]:
    found: list[_Number] = []
    for run in runs:
        found += _split(run[:_LONGEST_RUN]) or [_number(run)]
    return [n for n in found if n.kind != "digits"] or found


def _split(run: str) -> list[_Number]:
    """The numbers in a run of digits, when it is wholly made of numbers; else nothing."""
    whole = _number(run)
    if whole.kind != "digits":
        return [whole]
    for gap in re.finditer(r"[\s/]+", run):
        head = _number(run[: gap.start()])
        if head.kind == "mobile" and (rest := _split(run[gap.end() :])):
            return [head, *rest]
    return []


def _number(run: str) -> _Number:
    digits = re.sub(r"\D", "", run)
    if len(digits) > 17:
        return _Number("digits")
    if (national := _indonesian(digits, plus="+" in run[:3])) is None:
        return _foreign(digits)
    if _MOBILE.fullmatch(national):
        return _Number("mobile", "+62" + national)
    parsed = _parsed("+62" + national)
    landline = parsed is not None and phonenumbers.number_type(parsed) == PhoneNumberType.FIXED_LINE
    return _Number("landline" if landline else "digits")


def _indonesian(digits: str, *, plus: bool) -> str | None:
    """The national number without 0 or 62; None when the country is another one."""
    if digits.startswith("0062"):
        digits = digits[2:]
    if digits.startswith("62"):
        return digits[2:].removeprefix("0")
    if plus and not digits.startswith("0"):
        return None
    return digits.removeprefix("0")


def _foreign(digits: str) -> _Number:
    parsed = _parsed("+" + digits)
    if parsed is None or not phonenumbers.is_valid_number(parsed):
        return _Number("country")
    kind = phonenumbers.number_type(parsed)
    if kind in {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}:
        return _Number("mobile", phonenumbers.format_number(parsed, PhoneNumberFormat.E164))
    return _Number("landline" if kind == PhoneNumberType.FIXED_LINE else "country")


def _parsed(number: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return None

"""Reads the number of a Surat Keputusan Penunjukan.

Its form differs by era: it is made uniform, and never refused for its form. What is plainly another thing (a
date, a phone number, a NIK, which we must not keep) is pointed out.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from handlers.readers.dates import read_date
from handlers.readers.phones import read_phone
from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, plain, simple

_LONGEST = 80
_LEAD = re.compile(
    r"(?:(?:NOMOR|NOMER|NMR|NO|SKP|SURAT KEPUTUSAN(?: PENUNJUKAN)?|SAYA|ADALAH|YAITU)\b[\s.:=#-]*)+"
)
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_YEAR = re.compile(r"(?:19[89]|20\d)\d")
_A_DATE = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_USUAL = re.compile(r"[A-Z0-9./\- ]+")
_IN_TEXT = re.compile(
    r"(?<![^\s,;:(])(?:KEP\s?[.-]?\s?)?[A-Z0-9][A-Z0-9.-]{0,29}(?:/[A-Z0-9][A-Z0-9.-]{0,39}){1,3}"
    r"/(?:19[89]|20\d)\d(?![A-Z0-9/])"
)
_CERTIFICATE = re.compile(r"S/|SERT")
_LICENCE = re.compile(r"\d{1,3}/\d{1,6}/AS\b")
_NIK = re.compile(r"(?<!\d)(?:\d[ .-]?){15}\d(?!\d)")
_PHONE = re.compile(r"(?:\+?\s?62|0)[\s().-]*8")
_ISSUED = re.compile(r"\b(?:TANGGAL|TGL|TERTANGGAL|DITETAPKAN|TERBIT|PER)\b")
_UNTIL = re.compile(
    r"[\s,;(](?:masa )?(?:berlaku|s\.?\s?/?\s?d\b|sampai|hingga|exp|valid|berakhir)", re.IGNORECASE
)


def read_skp_number(text: str) -> Reading:
    """The number in capitals with `/` between its parts; asks back when it does not look like one.

    A date written behind it ("berlaku sampai …") comes along as `also["skp_until"]`.
    """
    number = _uniform(text)
    found = [n for n in dict.fromkeys(_IN_TEXT.findall(number[: _LONGEST * 5])) if not _A_DATE.fullmatch(n)]
    if len(found) > 1:
        return Unsure("skp-unsure", tuple(Option(n, n) for n in found[:8]))
    if len(found) == 1 and not _looks_usual(number):
        before, _, after = number.partition(found[0])
        if found[0].startswith("KEP") or not re.search(r"\d", before):
            return _judged(found[0], _until(before, after, found[0][-4:]))
    if not found and _is_other(text):
        return Problem("skp-other")
    until = _UNTIL.search(text)
    if until is not None and until.start() > 0 and not found:
        reading = read_skp_number(text[: until.start()])
        if not isinstance(reading, Problem):
            return reading
    if len(number) > _LONGEST:
        return Problem("skp-long", {"limit": str(_LONGEST)})
    if not re.search(r"\d", number) or "@" in number or number.count(" ") > 6:
        return Problem("skp-missing", {"shown": excerpt(text)})
    return _judged(number)


def _judged(number: str, also: Mapping[str, str] = MappingProxyType({})) -> Read | Unsure:
    """The number, or a question: it looks like that of another document, or like none we know."""
    options = (Option(number, number), Option(""))
    if _CERTIFICATE.match(number):
        return Unsure("skp-certificate", options, {"shown": number}, confirms=True)
    if _LICENCE.match(number):
        return Unsure("skp-licence", options, {"shown": number}, confirms=True)
    if _looks_usual(number):
        return Read(number, also)
    return Unsure("skp-unusual", options, {"shown": number}, confirms=True)


def _until(before: str, after: str, issued: str) -> dict[str, str]:
    """The date behind a number, unless it is the day the number was given."""
    date = read_date(after)
    if not isinstance(date, Read) or date.value.startswith(issued):
        return {}
    if _ISSUED.search(before + after) and not _UNTIL.search(f" {after}"):
        return {}
    return {"skp_until": date.value}


def _is_other(text: str) -> bool:
    """A date alone, a mobile number, or sixteen digits, which may be a NIK."""
    written = simple(text)
    if _NIK.search(written):
        return True
    if isinstance(read_date(text), Read):
        return len(plain(text).split()) <= 5 and "kep" not in written.casefold()
    return bool(_PHONE.search(written)) and "/" not in written and isinstance(read_phone(text), Read)


def _uniform(text: str) -> str:
    number = _DASHES.sub("-", simple(text).upper()).replace("\\", "/")
    number = _LEAD.sub("", number, count=1) if _LEAD.match(number) else number
    number = re.sub(r"\s*/[\s/]*", "/", number).strip(" .,;:(/-*_\"'`")
    number = re.sub(r"\bKEP\s*\.\s*(?=\d)", "KEP.", number)
    number = re.sub(r"\bNAKER\s+BINWAS", "NAKER-BINWAS", number)
    return _with_slashes(number)


def _with_slashes(number: str) -> str:
    """Dashes that stand for slashes: all when there is no slash, else those before the year."""
    if "/" not in number and number.count("-") >= 2:
        number = re.sub(r"\s*-\s*", "/", number)
        number = re.sub(r"\bKEP/(?=\d)", "KEP.", number)
        return number.replace("NAKER/BINWAS", "NAKER-BINWAS")
    return re.sub(r"(?:-|(?<=/))([IVX]{1,4})\s*-\s*(\d{4})$", r"/\1/\2", number).replace("//", "/")


def _looks_usual(number: str) -> bool:
    parts = number.split("/")
    return (
        3 <= len(parts) <= 5
        and all(parts)
        and bool(_YEAR.fullmatch(parts[-1]))
        and not _A_DATE.fullmatch(number)
        and bool(_USUAL.fullmatch(number))
        and not re.search(r"\w\s.{0,40}\bKEP\b", parts[0])
    )

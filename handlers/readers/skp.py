"""Reads the number of a Surat Keputusan Penunjukan.

Its form differs by era: it is made uniform, and never refused for its form.
"""

import re

from handlers.readers.dates import read_date
from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, simple

_LONGEST = 80
_LEAD = re.compile(
    r"(?:(?:NOMOR|NOMER|NMR|NO|SKP|SURAT KEPUTUSAN(?: PENUNJUKAN)?|SAYA|ADALAH|YAITU)\b[\s.:=#-]*)+"
)
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_YEAR = re.compile(r"(?:19[89]|20\d)\d")
_A_DATE = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_USUAL = re.compile(r"[A-Z0-9./\- ]+")


_UNTIL = re.compile(
    r"[\s,;(](?:masa )?(?:berlaku|s\.?\s?/?\s?d\b|sampai|hingga|exp|valid|berakhir)", re.IGNORECASE
)


def read_skp_number(text: str) -> Reading:
    """The number in capitals with `/` between its parts; asks back when it does not look like one.

    A date written behind it ("berlaku sampai …") comes along as `also["skp_until"]`.
    """
    until = _UNTIL.search(text)
    if until is not None and until.start() > 0:
        before, date = read_skp_number(text[: until.start()]), read_date(text[until.start() :])
        if isinstance(before, Read) and isinstance(date, Read):
            return Read(before.value, {"skp_until": date.value})
        if not isinstance(before, Problem):
            return before
    number = _uniform(text)
    if len(number) > _LONGEST:
        return Problem("skp-long", {"limit": str(_LONGEST)})
    if not re.search(r"\d", number) or "@" in number or number.count(" ") > 6:
        return Problem("skp-missing", {"shown": excerpt(text)})
    if _looks_usual(number):
        return Read(number)
    return Unsure("skp-unusual", (Option(number, number), Option("")), {"shown": number}, confirms=True)


def _uniform(text: str) -> str:
    number = _DASHES.sub("-", simple(text).upper()).replace("\\", "/")
    number = _LEAD.sub("", number, count=1) if _LEAD.match(number) else number
    number = re.sub(r"\s*/[\s/]*", "/", number).strip(" .,;:(/-*_\"'`")
    number = re.sub(r"\bKEP\s*\.\s*(?=\d)", "KEP.", number)
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
    )

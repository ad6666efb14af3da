"""Reads the number of a Surat Keputusan Penunjukan.

Its form differs by era: it is made uniform, and never refused for its form. What is plainly another thing (a
date, a phone number, a NIK, which we must not keep) is pointed out.
"""

import re
from dataclasses import replace

from handlers.readers.dates import part_date, read_date, without_dates
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
_ISSUED = re.compile(r"\b(?:TERTANGGAL|DITETAPKAN|TERBIT|DITERBITKAN|KELUAR)\b", re.IGNORECASE)
_DATED = re.compile(r"\b(?:TANGGAL|TGL|PER)\b", re.IGNORECASE)
_NEXT = 2
"""Years after that of its number from which on a date is none of the day it was given."""
_UNTIL = re.compile(
    r"[\s,;(](?:masa )?(?:berlaku|s\.?\s?/?\s?d\b|sampai|hingga|exp|valid|berakhir|habis)", re.IGNORECASE
)
_EXPERT = re.compile(r"\bA?K\s?3U?\b")


def read_skp_number(text: str) -> Reading:
    """The number in capitals with `/` between its parts; asks back when it does not look like one.

    A date written with it ("berlaku sampai …") comes along as `also["skp_until"]`; one that is not surely
    one day, as `unclear["skp_until"]`.
    """
    number = _uniform(text)
    found = [n for n in dict.fromkeys(_IN_TEXT.findall(number[: _LONGEST * 5])) if not _A_DATE.fullmatch(n)]
    if len(found) > 1:
        return Unsure("skp-unsure", tuple(Option(n, n) for n in found[:8]))
    if len(found) == 1 and (part_date(number) or _UNTIL.search(number) or not _looks_usual(number)):
        before, _, after = number.partition(found[0])
        if found[0].startswith("KEP") or not re.search(r"\d", without_dates(before.casefold())):
            return _dated(found[0], before, after)
    if not found and _is_other(text):
        return Problem("skp-other")
    if not found and (parts := _parts(text)):
        reading = read_skp_number(parts[0])
        if not isinstance(reading, Problem) or reading.key == "skp-other":
            return _with_date(reading, _until("", parts[1], ""))
    if len(number) > _LONGEST:
        return Problem("skp-long", {"limit": str(_LONGEST)})
    if not re.search(r"\d", _EXPERT.sub("", number)) or "@" in number or number.count(" ") > 6:
        return Problem("skp-missing", {"shown": excerpt(text)})
    return _judged(number)


def _parts(text: str) -> tuple[str, str] | None:
    """What stands before or around the date, and the date, where the number has no strokes to be known by."""
    until = _UNTIL.search(text)
    if until is not None and until.start() > 0:
        return text[: until.start()], text[until.start() :]
    parts = part_date(text)
    return (parts[0].strip(" |"), parts[1]) if parts and " | " not in parts[0].strip(" |") else None


def _judged(number: str) -> Read | Unsure:
    """The number, or a question: it looks like that of another document, or like none we know."""
    options = (Option(number, number), Option(""))
    if _CERTIFICATE.match(number):
        return Unsure("skp-certificate", options, {"shown": number}, confirms=True)
    if _LICENCE.match(number):
        return Unsure("skp-licence", options, {"shown": number}, confirms=True)
    if _looks_usual(number):
        return Read(number)
    return Unsure("skp-unusual", options, {"shown": number}, confirms=True)


def _dated(number: str, before: str, after: str) -> Reading:
    issued = number[-4:]
    until = _until(before, after, issued)
    return _with_date(_judged(number), until or _until("", before, issued))


def _with_date(reading: Reading, until: Reading | None) -> Reading:
    """The number with its date. Where the number itself is asked about, a date to be asked about is left
    for later."""
    match reading, until:
        case ((Read() | Unsure()), Read(value)):
            return replace(reading, also={"skp_until": value})
        case Read(), (Unsure() | Problem()):
            return replace(reading, unclear={"skp_until": until})
    return reading


def _until(before: str, text: str, issued: str) -> Reading | None:
    """The date in this text, unless it is the day the number was given; `issued` is the year of that."""
    date = read_date(text)
    marks = list(_UNTIL.finditer(f" {text}"))
    if isinstance(date, Unsure) and marks and isinstance(last := read_date(text[marks[-1].start() :]), Read):
        date = last
    marked = bool(marks)
    match date:
        case Problem("date-missing") | Problem("date-incomplete") if not marked:
            return None
        case Problem("date-missing"):
            return None
        case Read(value) if issued and value[:4] <= issued:
            return None
        case Read(value) if not marked and _is_issued(before + text, value, issued):
            return None
    return date


def _is_issued(words: str, date: str, issued: str) -> bool:
    """Whether this is the day it was given: it is said, or "tanggal …" and it may well be."""
    if _ISSUED.search(words):
        return True
    near = issued and int(date[:4]) - int(issued) < _NEXT
    return bool(near and _DATED.search(words))


def _is_other(text: str) -> bool:
    """A date alone, a mobile number, or sixteen digits, which may be a NIK."""
    written = simple(text)
    if _NIK.search(written):
        return True
    if isinstance(read_date(text), Read):
        parts = part_date(text)
        if parts and re.search(r"\d{4}", parts[0]):
            return False
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

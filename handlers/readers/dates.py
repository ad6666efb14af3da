"""Reads one date, day first always, as people write it here; a span ("14/3/24 s/d 14/3/27") gives its end.

Knows no today: "besok" is not a date.
"""

import calendar
import re
from dataclasses import dataclass

from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, near, simple, tidy, word_set

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january januar jaunari",
            "februari feb pebruari peb february febuari febr febuary",
            "maret mar march mart mrt maart maret",
            "april apr aprl",
            "mei may mey",
            "juni jun june",
            "juli jul july jully",
            "agustus agu agt agst agus ags august aug agts",
            "september sep sept sepember",
            "oktober okt october oct oktb",
            "november nov nopember nop nove",
            "desember des december dec disember",
        ),
        start=1,
    )
    for name in names.split()
}
_INDONESIAN, _ENGLISH = (
    names.split()
    for names in (
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        "January February March April May June July August September October November December",
    )
)
_ONLY_ENGLISH = word_set(
    "january february febr march may june july jully august aug october oct december dec"
)
_FIRST_YEAR, _LAST_YEAR = 1990, 2099

_GAP = r"\s{0,3}[-/.,]?\s{0,3}"
_MARK = r"(?:\s{0,3}[-/.,]\s{0,3}|\s{1,3})"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"(?<!\d)(?P<y>\d{{4}}){_MARK}(?P<m>\d{{1,2}}){_MARK}(?P<d>\d{{1,2}})(?!\d)",
        rf"(?<!\d)(?P<d>\d{{1,2}}){_MARK}(?P<m>\d{{1,2}}){_MARK}(?P<y>\d{{4}}|\d{{2}})(?!\d)",
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_GAP}(?P<m>[a-z]{{3,12}}){_GAP}['’]?(?P<y>\d{{4}}|\d{{2}})(?!\d)",
        rf"(?<![a-z])(?P<m>[a-z]{{3,12}}){_GAP}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_MARK}(?P<y>\d{{4}})(?!\d)",
        rf"(?<!\d)(?P<y>\d{{4}}){_GAP}(?P<m>[a-z]{{3,12}}){_GAP}(?P<d>\d{{1,2}})(?!\d)",
        (
            r"(?<!\d)(?P<d>\d{1,2})\s{0,3}(?:bulan|bln)\s{0,3}(?P<m>\d{1,2}|[a-z]{3,12})\s{0,3}(?:tahun|thn|th)?"
            r"\s{0,3}(?P<y>\d{4}|\d{2})(?!\d)"
        ),
        r"^\D{0,12}(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{2})\W{0,3}$",
        r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>0\d|1[0-2])(?P<d>[0-2]\d|3[01])(?!\d)",
        r"(?<!\d)(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4})(?!\d)",
    )
)
_NO_DAY = re.compile(
    rf"(?<![a-z])(?P<m>[a-z]{{3,12}})(?:{_GAP}|\s{{1,3}}(?:tahun|thn|th)\s{{1,3}})['’]?(?P<y>(?:19|20)\d\d)(?!\d)"
    r"|(?<![\d/.-])(?P<n>\d{1,2})\s{0,3}[-/.]\s{0,3}(?P<z>20\d\d)(?![\d/.-])"
)
_PARTIAL = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,4}(?!\d)")
_UNTIL = re.compile(r"s\s?[/.]\s?d\b|\bsd\b|sampai|\bsmp\b|hingga|until|\bto\b|^\s*-+\s*$|berakhir|berlaku")
_DASHES = re.compile("[\u2010-\u2015\u2212]")


@dataclass(frozen=True, slots=True)
class _Found:
    reading: Read | Problem
    start: int
    end: int
    words: str


def read_date(text: str) -> Reading:
    """An ISO date, years 1990 to 2099; two-digit years up to 69 are of this century."""
    written = _DASHES.sub("-", simple(text).casefold())
    found = _dates(written)
    if not found and (end := _end_of_month(written)):
        return end
    if not found:
        partial = _PARTIAL.search(written) or any(map(_month, re.findall(r"[a-z]{3,}", written)))
        return Problem("date-incomplete" if partial else "date-missing", {"shown": excerpt(text)})
    if len(found) > 1 and _UNTIL.search(written[found[-2].end : found[-1].start]):
        return found[-1].reading
    problems = [f.reading for f in found if isinstance(f.reading, Problem)]
    if problems:
        return problems[0]
    dates = {f.reading.value: f.words for f in found if isinstance(f.reading, Read)}
    if len(dates) > 1:
        return Unsure("date-unsure", tuple(Option(iso, words) for iso, words in list(dates.items())[:8]))
    return found[0].reading


def part_date(text: str) -> tuple[str, str] | None:
    """What stands around the dates of a text, and the part from the first date to the last.

    None when there is none that stands by itself: digits that hang on others by a stroke are no date.
    """
    written = _DASHES.sub("-", simple(text).casefold())
    found = [f for f in _dates(written) if _stands_alone(written, f)]
    if not found:
        return None
    start, end = found[0].start, found[-1].end
    return f"{written[:start]} | {written[end:]}", written[start:end]


def _stands_alone(written: str, found: _Found) -> bool:
    before, after = written[max(0, found.start - 1) : found.start], written[found.end : found.end + 2]
    return not re.match(r"[\w/\\.-]", before) and not re.match(r"[/\\-]?\w|/", after)


def without_dates(written: str) -> str:
    """What stands around the dates of a text that is folded already."""
    kept, end = [], 0
    for found in _dates(written):
        kept.append(written[end : found.start])
        end = found.end
    return " | ".join([*kept, written[end:]])


def _end_of_month(written: str) -> Unsure | None:
    """ "Maret 2028" without a day: asks whether the last day of that month is meant."""
    months = [m for m in _NO_DAY.finditer(written) if m["n"] or _month(m["m"]) is not None]
    if not months or re.search(r"\d", written[: months[0].start()]):
        return None
    if len(months) > 1 and not _UNTIL.search(written[months[-2].end() : months[-1].start()]):
        return None
    match = months[-1]
    month, year = _month(match["n"] or match["m"]) or 0, int(match["z"] or match["y"])
    if not (1 <= month <= 12 and _FIRST_YEAR <= year <= _LAST_YEAR):
        return None
    last = calendar.monthrange(year, month)[1]
    shown = f"{last}/{month}/{year}" if match["n"] else f"{last} {_spelled(match['m'])} {year}"
    option = Option(f"{year:04d}-{month:02d}-{last:02d}", shown)
    return Unsure("one-sure", (option, Option("")), {"shown": shown}, confirms=True)


def _spelled(word: str) -> str:
    """The month in full, in the language it was written in."""
    names = _ENGLISH if word in _ONLY_ENGLISH else _INDONESIAN
    return names[(_month(word) or 1) - 1]


def _dates(written: str) -> list[_Found]:
    """Every date in the text from left to right; where shapes overlap, the one that begins first."""
    matches = [m for shape in _SHAPES for m in shape.finditer(written) if _month(m["m"]) is not None]
    found: list[_Found] = []
    for match in sorted(matches, key=re.Match.start):
        if not found or match.start() >= found[-1].end:
            found.append(_Found(_date(match), match.start(), match.end(), _words(match)))
    return found


def _words(match: re.Match[str]) -> str:
    """The date as it was typed, the month as it is usually written."""
    written, start = match.group(), match.start()
    if not match["m"].isdecimal():
        month = slice(match.start("m") - start, match.end("m") - start)
        written = f"{written[: month.start]}{match['m'].capitalize()}{written[month.stop :]}"
    return tidy(written)


def _date(match: re.Match[str]) -> Read | Problem:
    day, month, year = int(match["d"]), _month(match["m"]) or 0, int(match["y"])
    shown = {"shown": tidy(match.group())}
    if len(match["y"]) == 2:
        year += 2000 if year <= 69 else 1900
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return Problem("date-year", shown)
    if not 1 <= month <= 12:
        return Problem("date-month", shown)
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        return Problem("date-impossible", shown | {"last": str(last)})
    return Read(f"{year:04d}-{month:02d}-{day:02d}")


def _month(word: str) -> int | None:
    """The number of a month in words or digits (also an impossible number); None when it is another word."""
    if word.isdecimal():
        return int(word)
    return near(word, _MONTHS)

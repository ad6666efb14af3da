"""Reads one date, day first always, as people write it here; a span ("14/3/24 s/d 14/3/27") gives its end.

Knows no today: "besok" is not a date.
"""

import calendar
import re
from dataclasses import dataclass

from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, near, simple, tidy

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
        r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>0\d|1[0-2])(?P<d>[0-2]\d|3[01])(?!\d)",
        r"(?<!\d)(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4})(?!\d)",
    )
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


def _dates(written: str) -> list[_Found]:
    """Every date in the text from left to right; where shapes overlap, the one that begins first."""
    matches = [m for shape in _SHAPES for m in shape.finditer(written) if _month(m["m"]) is not None]
    found: list[_Found] = []
    for match in sorted(matches, key=re.Match.start):
        if not found or match.start() >= found[-1].end:
            found.append(_Found(_date(match), match.start(), match.end(), tidy(match.group())))
    return found


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

"""Finds the times of day in a text: "08.30-16.00", "jam 5 sore", "setengah 9", "0830", "9 pagi - 3 sore".

What can mean two times is asked about, and what looks like a time and was not read is told: never dropped.
"""

import re
from dataclasses import dataclass

from handlers.readers.dates import without_dates
from handlers.readers.reading import Problem
from handlers.readers.written import excerpt

DAY = 24 * 60

_LATER = {"wib": 0, "wita": 60, "wit": 120}
_GAP = r"\s{0,3}"
_AT = rf"(?:\b(?:pukul|pkl|jam|at){_GAP}[.:=]?{_GAP})"
_PART = r"(?:pagi|subuh|dini(?: hari)?|siang|sore|petang|(?:tengah )?malam|[ap]\.?m\b\.?)(?![a-z])"
_UNTIL = (
    rf"{_GAP}(?:-{{1,3}}|s\s?[/.]\s?d\b\.?|(?:sd|sampai(?: dengan)?|hingga|ke|selesai|to|until|till)\b){_GAP}"
)
_TIME = rf"\d{{1,2}}[.:]\d\d(?![.:/]?\d)|(?<![a-z])setengah{_GAP}\d{{1,2}}(?!\d)"
_BARE = r"\d{4}(?![.:/]?\d|-\d\d?-)|\d{1,2}(?![.:/]?\d)"
_MARKED = (  # without "jam" in front: an hour with its part of the day, or four digits that are no year
    rf"(?<![a-z-])\d{{1,2}}(?={_GAP}{_PART})|(?<![a-z-])(?!199|20\d)\d{{4}}(?![.:/]?\d|-\d\d?-)"
)
_BEGINS = (  # "9-12 siang": the part of the day stands at the end only
    rf"(?<![a-z-])(?:0?[1-9]|1[0-2])"
    rf"(?={_UNTIL}{_AT}?(?:setengah{_GAP})?\d{{1,2}}(?:[.:]\d\d)?{_GAP}{_PART})"
)


def _behind(n: str) -> str:
    return rf"(?:{_GAP}(?P<part{n}>{_PART}))?(?:{_GAP}\(?(?P<zone{n}>wib|wita|wit)\b\)?)?"


def _free(n: str, more: str) -> str:
    """A time anywhere in the text; fewer digits are enough behind "jam"."""
    time = rf"(?P<time{n}>{_TIME}|(?(at{n})(?:{_BARE})|(?:{more})))"
    return rf"(?P<at{n}>{_AT})?(?(at{n})|(?<![\d.:/])){time}{_behind(n)}"


_CLOCK = re.compile(_free("", _MARKED))
_SPAN = re.compile(
    rf"{_free('a', f'{_MARKED}|{_BEGINS}')}{_UNTIL}{_AT}?(?P<timeb>{_TIME}|{_BARE}){_behind('b')}"
)

_HOURS = {
    "pagi": {hour: hour for hour in range(12)},
    "subuh": {hour: hour for hour in range(3, 7)},
    "dini": {12: 0} | {hour: hour for hour in range(6)},
    "siang": {hour: hour for hour in range(9, 17)} | {hour: hour + 12 for hour in range(1, 5)},
    "sore": {hour: hour for hour in range(13, 20)} | {hour: hour + 12 for hour in range(1, 8)},
    "malam": {12: 24, 24: 24}
    | {hour: hour for hour in range(18, 24)}
    | {hour: hour + 12 for hour in range(6, 12)},
    "am": {12: 0} | {hour: hour for hour in range(12)},
    "pm": {hour: hour for hour in range(12, 24)} | {hour: hour + 12 for hour in range(1, 12)},
}
"""The hour as written: the hour of 24; one that is missing contradicts its part of the day."""
_HOURS |= {"petang": _HOURS["sore"], "dini hari": _HOURS["dini"], "tengah malam": {12: 24, 24: 24}}

_COUNTED = re.compile(
    r"\b(?:hari|sesi|day|session|materi|modul|bab|bagian|tahap|angkatan|batch|gelombang|kelas|ruang|room)"
    r"\s{1,2}(?:ke\s?-?\s?)?(?:\d{1,3}(?![.:,]?\d)|pagi\b|siang\b|sore\b|malam\b)|^\W{0,3}\d{1,2}[).]\s"
)
_LEFT = re.compile(
    r"\S{0,8}?(?:(?<![a-z])\d|\b(?:jam|pukul|pkl)(?![a-z])"
    r"|\b(?:setengah|seperempat|lewat|kurang|pagi|subuh|dini|siang|sore|petang|malam|[ap]\.?m|wita|wit|gmt|utc"
    r"|noon|midnight|morning|afternoon|evening|night)\b)\S{0,20}(?:\s[a-z\d]{1,20})?"
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes after midnight WIB; `rest` is the text without it.

    `midnight`: it is the end of that day that was written ("12 malam", "24.00").
    """

    minutes: int
    midnight: bool
    rest: str


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when, in minutes after midnight WIB; `rest` is the text without it."""

    start: int
    end: int
    rest: str


@dataclass(frozen=True, slots=True)
class _Time:
    """One time as it is written."""

    hour: int
    minute: int
    half: bool
    bare: bool
    padded: bool
    part: str
    shown: str


def find_clock(written: str) -> Clock | Problem | None:
    """The one time of day in a text that is folded already; "17.00 WIB (18.00 WITA)" is one."""
    found: list[Clock] = []
    rest = _without(_CLOCK, written)
    for match in _CLOCK.finditer(written):
        minutes = _minutes(_time(match, ""))
        if isinstance(minutes, Problem):
            return minutes
        found.append(Clock(minutes - _LATER[match["zone"] or "wib"], minutes == DAY, rest))
        if found[-1] != found[0]:
            return _left_over(match[0])
    return found[0] if found else None


def find_hours(written: str) -> Hours | Problem | None:
    """The one from–until in a text that is folded already; an end of 24 hours is midnight after that day."""
    found: list[Hours] = []
    rest = _without(_SPAN, written)
    for match in _SPAN.finditer(written):
        minutes = _both(_time(match, "a"), _time(match, "b"))
        if isinstance(minutes, Problem):
            return minutes
        zones = match["zonea"] or match["zoneb"] or "wib", match["zoneb"] or match["zonea"] or "wib"
        found.append(Hours(minutes[0] - _LATER[zones[0]], minutes[1] - _LATER[zones[1]], rest))
        if found[-1] != found[0]:
            return _left_over(match[0])
    return found[0] if found else None


def left_over(rest: str) -> Problem | None:
    """What still looks like a time when the dates and the times that were read are gone."""
    match = _LEFT.search(_COUNTED.sub(" | ", without_dates(rest)))
    return _left_over(match[0]) if match else None


def midnight_unclear(clock: str) -> Problem:
    return Problem("clock-midnight", {"clock": excerpt(clock)})


# ---- the parts --------------------------------------------------------------------------------------


def _without(shape: re.Pattern[str], written: str) -> str:
    """What stood around it does not become one date."""
    return shape.sub(" | ", written).strip(" |")


def _time(match: re.Match[str], n: str) -> _Time:
    digits = re.findall(r"\d+", match[f"time{n}"])
    half = match[f"time{n}"].startswith("setengah")
    if len(digits) == 1 and len(digits[0]) == 4:
        digits = [digits[0][:2], digits[0][2:]]
    part = (match[f"part{n}"] or "").replace(".", "")
    padded = digits[0].startswith("0") or (len(digits) > 1 and int(digits[0]) > 9)
    shown = match[0] if not n else f"{match[f'time{n}']} {match[f'part{n}'] or ''}"
    return _Time(
        hour=int(digits[0]), minute=int(digits[1]) if len(digits) > 1 else 0, half=half,
        bare=len(digits) == 1, padded=padded, part=part, shown=shown.strip(),
    )  # fmt: skip


def _minutes(time: _Time) -> int | Problem:
    """Minutes after midnight of that day; 24 hours is its end."""
    if time.minute > 59 or time.hour > 24 or (time.hour == 24 and time.minute):
        return Problem("clock-impossible", {"shown": excerpt(time.shown)})
    hour = _HOURS[time.part].get(time.hour, -1) if time.part else time.hour
    minutes = hour * 60 + time.minute - (30 if time.half else 0)
    if not 0 <= minutes <= DAY or (time.half and not time.part and hour > 12):
        return Problem("clock-part", {"clock": excerpt(time.shown)})
    if not time.part and time.bare and not time.padded and 1 <= hour <= 6:
        return _unclear(time, minutes)
    return minutes


def _both(first: _Time, last: _Time) -> tuple[int, int] | Problem:
    end = _minutes(last)
    if isinstance(end, Problem):
        return end
    start = _shared(first, end) if last.part and not first.part else _minutes(first)
    if isinstance(start, Problem):
        return start
    return midnight_unclear(first.shown) if start == DAY else (start, end)


def _shared(first: _Time, end: int) -> int | Problem:
    """The beginning of "1-3 siang", "9-12 siang", "7-9 malam": in the same half of the day when that fits.

    Minutes without a nought ("7.00-9 malam") are written by those who count 24 hours, and by others.
    """
    minutes = _minutes(_Time(first.hour, first.minute, first.half, first.bare, True, "", first.shown))
    if isinstance(minutes, Problem) or first.padded or not 1 <= first.hour < 12:
        return minutes
    later = minutes + DAY // 2
    if end < DAY // 2 or later >= end:
        return minutes
    return later if first.bare else _unclear(first, minutes)


def _unclear(time: _Time, minutes: int) -> Problem:
    early, late = (f"{at // 60:02d}.{at % 60:02d}" for at in (minutes, minutes + DAY // 2))
    return Problem("clock-unclear", {"clock": excerpt(time.shown), "early": early, "late": late})


def _left_over(found: str) -> Problem:
    return Problem("clock-left", {"left": excerpt(found.strip(" |,;-"), 40)})

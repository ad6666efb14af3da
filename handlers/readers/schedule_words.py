"""Reads days with their hours as panitia write them: "14 Maret 2027 08.30–16.00", "13 Maret 2027 jam 5 sore".

What is read is written in one way, in WIB: "2027-03-14 08.30-16.00", "2027-03-13 17.00". Knows no today.
"""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.readers.clocks import DAY, find_clock, find_hours, left_over, midnight_unclear
from handlers.readers.dates import read_date
from handlers.readers.event_limits import LONGEST_TITLE, MOST_SESSIONS
from handlers.readers.reading import Problem, Read, Reading
from handlers.readers.regions import PROGRAMME_ZONE
from handlers.readers.written import excerpt, plain, simple, tidy_lines

WIB = ZoneInfo(PROGRAMME_ZONE)
NOW = "now"
"""Read from "sekarang": whoever knows the time puts it in its place."""

_DASHES = re.compile("[\u2010-\u2015\u2212]")
_DAY = r"((?:199|20\d)\d-\d\d-\d\d)"
_WRITTEN_SPAN = re.compile(rf"{_DAY} (\d\d)\.(\d\d)-(?:{_DAY} )?(\d\d)\.(\d\d)", re.ASCII)
_WRITTEN_MOMENT = re.compile(rf"{_DAY} (\d\d)\.(\d\d)", re.ASCII)
_WRITTEN_LINE = re.compile(rf"(?P<title>.+): (?P<span>{_WRITTEN_SPAN.pattern})")
_SEVERAL = re.compile(
    r"(?<![\d/.-])(?<!\bjam )(?<!\bpukul )(?<!\bpkl )(?<!\bpkl\. )"
    r"(?P<first>\d{1,2})\s{0,3}(?:-|s/d|sd|sampai|hingga|&|dan|,)\s{0,3}(?P<last>\d{1,2})"
    r"(?P<month>\s{1,3}[a-z]{3,12}\s{1,3}\d{4})"
)
_NEXT_DAY = re.compile(
    r"[.:]\d\d(?:\s(?:wib|wita|wit))?\s{0,3}(?:-{1,3}|s/d|sd|sampai|hingga|to|until)\s{0,3}"
    r"(?:\d{1,2}\s{1,3}[a-z]{3,12}\s{1,3}\d{4}|\d{4}-\d|\d{1,2}([/.-])\d{1,2}\1\d)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY_NAMES = {
    name: number
    for number, names in enumerate(
        (
            "senin monday", "selasa tuesday", "rabu wednesday", "kamis thursday", "jumat friday",
            "sabtu saturday", "minggu ahad sunday",
        )
    )
    for name in names.split()
}  # fmt: skip
_DAY_NAME = re.compile(rf"\b(?:{'|'.join(_DAY_NAMES)}|jum'at)\b")
_CUT = re.compile(r"[:=|,]|\s[-]\s")
_NUMBERED = re.compile(r"^(?:hari|sesi|day|session)\s{1,2}(?:ke-?\s?)?\w{1,12}\b", re.IGNORECASE)
_BULLET = re.compile(r"^[\s*•▪◦·→>-]+")


def read_span(text: str) -> Reading:
    """A day with from–until, as "2027-03-14 08.30-16.00"."""
    written = _folded(text)
    if _WRITTEN_SPAN.fullmatch(written):
        return _checked_span(written, text)
    shown = {"shown": excerpt(text)}
    if _SEVERAL.search(written) or _NEXT_DAY.search(written):
        return Problem("span-days", shown)
    hours = find_hours(written)
    if hours is None:
        clock = find_clock(written)
        return (
            clock
            if isinstance(clock, Problem)
            else Problem("span-one-clock" if clock else "span-clock", shown)
        )
    if isinstance(hours, Problem):
        return hours
    day = _read_day(hours.rest, text)
    if isinstance(day, Problem):
        return day
    if left := left_over(hours.rest):
        return left
    start, end = _at(day, hours.start), _at(day, hours.end)
    return Read(_span(start, end)) if start < end else Problem("span-order", shown)


def read_moment(text: str, missing: int | None = None, midnight: int | None = None) -> Reading:
    """A day with a time, as "2027-03-13 17.00"; `missing` (minutes after midnight) is for a day alone,
    `midnight` for the end of the day ("12 malam", "24.00"), which is asked about without it.
    """
    written = _folded(text)
    if plain(text) in {"sekarang", "now", "saat ini", "sekarang juga"}:
        return Read(NOW)
    shown = {"shown": excerpt(text)}
    if _WRITTEN_MOMENT.fullmatch(written):
        try:
            return Read(write_moment(moment_of(written)))
        except ValueError:
            return Problem("moment-date", shown)
    clock = find_clock(written)
    if isinstance(clock, Problem):
        return clock
    if clock is None and missing is None:
        return Problem("moment-clock", shown)
    if clock and clock.midnight and midnight is None:
        return midnight_unclear(text)
    rest = clock.rest if clock else written
    day = _read_day(rest, text)
    if isinstance(day, Problem):
        return Problem("moment-date", shown) if day.key == "span-date" else day
    if left := left_over(rest):
        return left
    minutes = clock.minutes if clock else missing or 0
    if clock and clock.midnight and midnight is not None:
        minutes = min(minutes, midnight)
    return Read(f"{_at(day, minutes):%Y-%m-%d %H.%M}")


def read_opening(text: str) -> Reading:
    """When registration opens; a day alone means its first minute."""
    return read_moment(text, 0)


def read_closing(text: str) -> Reading:
    """When registration closes; a day alone means its last minute, and so does "12 malam"."""
    return read_moment(text, DAY - 1, DAY - 1)


def read_sessions(text: str) -> Reading:
    """One session a line, as "Hari 1: 2027-03-14 08.30-16.00"; "14–15 Maret 2027 08.30–16.00" is two.

    A session without a title is called "Hari" and its number.
    """
    found: list[str] = []
    for line in tidy_lines(text):
        if not (bare := simple(_BULLET.sub("", line))):
            continue
        for each in _days_of(bare):
            reading = _read_line(each, len(found) + 1)
            if not isinstance(reading, Read):
                return reading
            found.append(reading.value)
    if not found:
        return Problem("span-clock", {"shown": excerpt(text)})
    if len(found) > MOST_SESSIONS:
        return Problem("sessions-many", {"most": str(MOST_SESSIONS)})
    return Read("\n".join(found))


def span_of(value: str) -> tuple[int, int]:
    """Start and end of a written span, UTC epoch seconds. Raises ValueError for anything else."""
    match = _WRITTEN_SPAN.fullmatch(value)
    if match is None:
        raise ValueError("not a written span")
    day, hour, minute, last, end_hour, end_minute = match.groups()
    return moment_of(f"{day} {hour}.{minute}"), moment_of(f"{last or day} {end_hour}.{end_minute}")


def moment_of(value: str) -> int:
    """A written moment as UTC epoch seconds. Raises ValueError for anything else."""
    return int(datetime.strptime(value, "%Y-%m-%d %H.%M").replace(tzinfo=WIB).timestamp())


def sessions_of(value: str) -> list[tuple[str, int, int]]:
    """The sessions of a written list: title, start, end."""
    lines = [line.rpartition(": ") for line in value.split("\n")]
    return [(title, *span_of(span)) for title, _, span in lines]


def write_span(starts_at: int, ends_at: int) -> str:
    """The span as it is read again; seconds are left out."""
    return _span(_wib(starts_at), _wib(ends_at))


def write_moment(at: int) -> str:
    return f"{_wib(at):%Y-%m-%d %H.%M}"


def year_of(at: int) -> int:
    """The year of this moment in WIB."""
    return _wib(at).year


# ---- the parts --------------------------------------------------------------------------------------


def _days_of(line: str) -> list[str]:
    """A line about several days in a row as one line for each."""
    folded = _folded(line)
    match = _SEVERAL.search(folded) if len(folded) == len(line) else None
    if match is None or _WRITTEN_LINE.fullmatch(line):
        return [line]
    first, last = int(match["first"]), int(match["last"])
    if not first < last <= first + MOST_SESSIONS:
        return [line]
    head, tail = _DAY_NAME.sub("", folded[: match.start()]).strip(" ,-/:"), folded[match.end() :]
    if _names_hours(head):
        head, tail = "", f" {head}{tail}"
    named = f"{line[: len(head)]} " if head and not _NUMBERED.match(head) else "Hari "
    return [
        f"{named}{n}: {day}{match['month']}{tail}" for n, day in enumerate(range(first, last + 1), start=1)
    ]


def _read_line(line: str, number: int) -> Reading:
    """One session: the title, if there is one, and the span behind it."""
    if match := _WRITTEN_LINE.fullmatch(line):
        written = read_span(match["span"])
        return _titled(match["title"], written.value, line) if isinstance(written, Read) else written
    whole = read_span(line)
    for cut in list(_CUT.finditer(line))[:6]:
        title = _DAY_NAME.sub("", line[: cut.start()].casefold()).strip(" ,'-")
        behind = read_span(line[cut.end() :])
        if isinstance(behind, Read) and _is_title(title):
            return _titled(line[: cut.start()].strip(), behind.value, line)
    if not isinstance(whole, Read):
        return whole
    numbered = _NUMBERED.match(line)
    return _titled(numbered[0] if numbered else f"Hari {number}", whole.value, line)


def _is_title(text: str) -> bool:
    return bool(text) and not isinstance(read_date(text), Read) and not _names_hours(text)


def _names_hours(text: str) -> bool:
    """Whether a time stands in it, also one that does not fit; "UUD 1945" names none."""
    bare = _YEAR.sub("", _folded(text))
    return bool(find_hours(bare) or find_clock(bare))


def _titled(title: str, span: str, line: str) -> Reading:
    if len(title) > LONGEST_TITLE:
        return Problem("session-title-long", {"shown": excerpt(line), "most": str(LONGEST_TITLE)})
    return Read(f"{title}: {span}")


def _read_day(written: str, text: str) -> date | Problem:
    """The one day this names; a weekday that is not that day's is asked about."""
    reading = read_date(written)
    if isinstance(reading, Problem) and reading.key in {"date-month", "date-impossible", "date-year"}:
        return reading
    if not isinstance(reading, Read):
        return Problem("span-date", {"shown": excerpt(text)})
    day = date.fromisoformat(reading.value)
    named = _DAY_NAME.search(written)
    if named and _DAY_NAMES.get(named[0].replace("'", "")) not in {day.weekday()}:
        return Problem("span-weekday", {"shown": excerpt(text), "day": named[0].capitalize()})
    return day


def _checked_span(written: str, text: str) -> Reading:
    try:
        start, end = span_of(written)
    except ValueError:
        return Problem("span-date", {"shown": excerpt(text)})
    if start >= end:
        return Problem("span-order", {"shown": excerpt(text)})
    return Read(write_span(start, end))


def _folded(text: str) -> str:
    return _DASHES.sub("-", simple(text).casefold())


def _at(day: date, minutes: int) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=WIB) + timedelta(minutes=minutes)


def _span(start: datetime, end: datetime) -> str:
    until = f"{end:%H.%M}" if start.date() == end.date() else f"{end:%Y-%m-%d %H.%M}"
    return f"{start:%Y-%m-%d %H.%M}-{until}"


def _wib(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC).astimezone(WIB)

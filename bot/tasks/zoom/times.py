"""Times and durations as reports write them: US, day-first and ISO dates, clocks of 12 and 24 hours.

A date that can be read in two ways is read as the US do, as Zoom does; `days_of` tells both.
"""

import re
from datetime import date, datetime, time, timedelta

from bot.tasks.tables import Cell

LONGEST_MINUTES = 48 * 60
_EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001 a report has no zone; only differences count
_YEARS = range(2000, 2100)
_PARTS = re.compile(
    r"\D*(\d{1,4})[/.\-](\d{1,2})[/.\-](\d{1,4})[,T\s]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*"
    r"([AaPp])?\.?\s*[Mm]?\b.*"
)
_NAMED = re.compile(
    r"(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4}),?\s+(?:pukul\s+)?(\d{1,2})[:.](\d{2})"
    r"(?:[:.](\d{2}))?\s*([AaPp])?\.?\s*[Mm]?\b.*"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb", "mar", "apr", "mei may", "jun", "jul", "agu agt aug", "sep", "okt oct", "nov nop",
         "des dec"), start=1,
    )
    for name in names.split()
}  # fmt: skip
_DURATION = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")
_NUMBER = re.compile(r"(\d{1,6})(?:[.,]\d+)?\s*(?:m|min|mins|minutes?|menit)?\.?", re.IGNORECASE)


def read_moment(cell: Cell) -> int | None:
    """Minutes since a day long ago, for differences only; None when it is no moment."""
    moments = _moments(cell)
    return int((moments[0] - _EPOCH).total_seconds() // 60) if moments else None


def days_of(cell: Cell) -> frozenset[str]:
    """The ISO days this moment may be on: two where day and month can't be told apart."""
    return frozenset(moment.date().isoformat() for moment in _moments(cell))


def read_minutes(cell: Cell) -> int | None:
    """How many whole minutes; None when it is no duration of a meeting."""
    minutes: float | None = None
    if isinstance(cell, timedelta):
        minutes = cell.total_seconds() / 60
    elif isinstance(cell, time):
        minutes = cell.hour * 60 + cell.minute
    elif isinstance(cell, float | int) and not isinstance(cell, bool):
        minutes = cell
    elif isinstance(cell, str):
        written = cell.strip()
        if number := _NUMBER.fullmatch(written):
            minutes = int(number[1])
        elif clock := _DURATION.fullmatch(written):
            # with seconds it is hours, without it is what a spreadsheet makes of hours, too
            minutes = int(clock[1]) * 60 + int(clock[2])
    return int(minutes) if minutes is not None and 0 <= minutes <= LONGEST_MINUTES else None


def _moments(cell: Cell) -> list[datetime]:
    """Everything this may mean, the likeliest first."""
    if isinstance(cell, datetime):
        return [cell.replace(tzinfo=None)] if cell.year in _YEARS else []
    if not isinstance(cell, str) or len(cell) > 60:
        return []
    written = " ".join(cell.split())
    if parts := _PARTS.fullmatch(written):
        a, b, c = int(parts[1]), int(parts[2]), int(parts[3])
        clock = (parts[4], parts[5], parts[6], parts[7])
        orders = [(a, b, c)] if len(parts[1]) == 4 else [(c, a, b), (c, b, a)]
        found = [_moment(order, clock) for order in orders]
    elif named := _NAMED.fullmatch(written):
        month = _MONTHS.get(named[2][:3].casefold(), 0)
        clock = (named[5], named[6], named[7], named[8])
        found = [_moment((int(named[4]), month, int(named[1] or named[3] or 0)), clock)]
    else:
        found = []
    return [each for each in found if each is not None]


def _moment(day: tuple[int, int, int], clock: tuple[str, str, str | None, str | None]) -> datetime | None:
    year, month, date_ = day
    hour, half = int(clock[0]), (clock[3] or "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        on = date(year + 2000 if year < 100 else year, month, date_)
        at = time(hour, int(clock[1]), int(clock[2] or 0))
    except ValueError:
        return None
    return datetime.combine(on, at) if on.year in _YEARS else None

"""Days and times as people here read them: in WIB, and in the person's own zone when that differs."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date

from handlers.conversation.turn import Day, Moment, Period, TimeOfDay

WIB = ZoneInfo("Asia/Jakarta")

_SHORT = {"Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}
_AT = {"id": " pukul ", "en": ", "}
_AT_CLOCK = {"id": "pukul ", "en": "at "}
_CLOCK = {"id": "%H.%M", "en": "%H:%M"}


@lru_cache(maxsize=512)
def show_day(day: Day, language: str) -> str:
    """14 Maret 2024"""
    return format_date(date.fromisoformat(day.day), "d MMMM y", locale=language)


def show_moment(moment: Moment, language: str) -> str:
    """Kamis, 14 Maret 2024 pukul 08.30 WIB, in both zones."""
    return show_period(Period(moment.at, moment.at, moment.zone), language)


def show_clock(clock: TimeOfDay, language: str) -> str:
    """pukul 08.30 WIB, in both zones."""
    wib, own = _at(clock.clock, WIB), _at(clock.clock, ZoneInfo(clock.zone))
    shown = f"{_AT_CLOCK[language]}{_hours(wib, wib, language)} WIB"
    if own.utcoffset() == wib.utcoffset():
        return shown
    return f"{shown} ({_hours(own, own, language)} {_short(clock.zone, own)})"


@lru_cache(maxsize=512)  # the sessions of few kegiatan are shown to everybody, and read the same every time
def show_period(period: Period, language: str) -> str:
    """Up to a day with its hours, in both zones; longer ones as days only, in WIB."""
    starts, ends = _at(period.starts_at, WIB), _at(period.ends_at, WIB)
    if ends - starts > timedelta(days=1):
        return _days(starts.date(), ends.date(), language)
    shown = _long(starts.date(), language) + _AT[language] + _hours(starts, ends, language) + " WIB"
    own = ZoneInfo(period.zone)
    own_starts, own_ends = _at(period.starts_at, own), _at(period.ends_at, own)
    if own_starts.utcoffset() == starts.utcoffset():
        return shown
    day = "" if own_starts.date() == starts.date() else format_date(own_starts, "EEEE ", locale=language)
    return f"{shown} ({day}{_hours(own_starts, own_ends, language)} {_short(period.zone, own_starts)})"


def _short(zone: str, moment: datetime) -> str:
    return _SHORT.get(zone) or f"{moment:%Z}"


def _at(moment: int, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(moment, UTC).astimezone(zone)


def _long(day: date, language: str) -> str:
    return format_date(day, "EEEE, d MMMM y", locale=language)


def _days(first: date, last: date, language: str) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{format_date(last, 'd MMMM y', locale=language)}"
    head = "d MMMM" if first.year == last.year else "d MMMM y"
    return f"{format_date(first, head, locale=language)} – {format_date(last, 'd MMMM y', locale=language)}"


def _hours(starts: datetime, ends: datetime, language: str) -> str:
    clock = _CLOCK[language]
    return f"{starts:{clock}}" if starts == ends else f"{starts:{clock}}–{ends:{clock}}"

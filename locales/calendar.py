"""Calendar → an iCalendar file (RFC 5545), as calendars on phones and desktops take it.

The same calendar is the same bytes every time. Texts stand in it as they are: iCalendar knows no HTML.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Alarm, Component, Event, Timezone
from icalendar import Calendar as Document

from handlers.conversation.turn import Calendar, CalendarEntry, Say

PRODUCT = "-//Kemnaker RI//Daftar K3//ID"
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Control characters that no text of a calendar may hold."""

Properties = tuple[tuple[str, object], ...]


def show_calendar(calendar: Calendar, text: Callable[[Say], str]) -> str:
    """The whole file, lines folded and ended with CRLF. `text` gives a text without HTML or escapes."""
    document = Document()
    _add(document, (("PRODID", PRODUCT), ("VERSION", "2.0"), ("METHOD", "PUBLISH")))
    document.add_component(_timezone(calendar.zone))
    for entry in calendar.entries:
        document.add_component(_event(entry, calendar, text))
    raw: bytes = document.to_ical()
    return raw.decode()


@cache
def _timezone(zone: str) -> Timezone:
    """Finding a zone's changes takes the library 20 ms, during which nothing else is sent; so once only."""
    return Timezone.from_tzid(zone)


def _event(entry: CalendarEntry, calendar: Calendar, text: Callable[[Say], str]) -> Event:
    zone = ZoneInfo(calendar.zone)
    title = _clean(text(entry.title))
    event = Event()
    properties: Properties = (
        ("UID", entry.uid),
        ("DTSTAMP", datetime.fromtimestamp(calendar.made_at, UTC)),
        ("SEQUENCE", entry.sequence),
        ("SUMMARY", title),
        ("DTSTART", datetime.fromtimestamp(entry.starts_at, zone)),
        ("DTEND", datetime.fromtimestamp(entry.ends_at, zone)),
        ("LOCATION", _clean(text(entry.place))),
        ("DESCRIPTION", _clean(text(entry.notes))),
        ("STATUS", "CONFIRMED"),
    )
    _add(event, properties)
    alarm = Alarm()
    trigger = timedelta(minutes=-entry.alarm)
    _add(alarm, (("ACTION", "DISPLAY"), ("DESCRIPTION", title), ("TRIGGER", trigger)))
    event.add_component(alarm)
    return event


def _add(component: Component, properties: Properties) -> None:
    for name, value in properties:
        component.add(name, value)


def _clean(text: str) -> str:
    """Without what would make the file unreadable: control characters, halves of surrogate pairs."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("", lines).encode("utf-8", "replace").decode()

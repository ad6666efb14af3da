"""A kegiatan made after another one: all times moved by whole days, the clock times kept. Pure."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.readers.regions import PROGRAMME_ZONE
from storage.events import Event
from storage.sessions import Room, Session


def day_of(moment: int) -> date:
    """The day of this moment (UTC epoch seconds) in the programme's calendar."""
    return datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(PROGRAMME_ZONE)).date()


def copy_of(event: Event, day: date, batch: int, *, links: bool) -> Event:
    """A draft that begins on this day and is otherwise alike; without links, the rooms keep their sizes.

    The programme's zone knows no summer time, so whole days keep the clock times.
    """
    days = (day - day_of(event.starts_at)) // timedelta(days=1)
    shift = days * 24 * 60 * 60
    return replace(
        event, id=0, year=day.year, batch=batch, title=title_of(event, day.year, batch), state="draft",
        opens_at=event.opens_at + shift, closes_at=event.closes_at + shift, place_changed_at=0,
        sessions=tuple(_session(each, shift, links=links) for each in event.sessions),
    )  # fmt: skip


def title_of(event: Event, year: int, batch: int) -> str:
    """The title with the new number and year, where the old ones stand in it."""
    title = re.sub(
        rf"\b((?:angkatan|batch|ke-?)\s*)0*{event.batch}\b",
        rf"\g<1>{batch}",
        event.title,
        flags=re.IGNORECASE,
    )
    return re.sub(rf"\b{event.year}\b", str(year), title)[:120]


def _session(session: Session, shift: int, *, links: bool) -> Session:
    rooms = tuple(Room(room.url if links else "", room.capacity) for room in session.all_rooms)
    return Session(
        session.title, session.starts_at + shift, session.ends_at + shift, rooms[0].url,
        session.backup_url if links else "", rooms,
    )  # fmt: skip

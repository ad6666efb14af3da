"""What of a kegiatan can be changed one by one: how each field is read, kept as a text, put back, and shown.

Knows no conversation and stores nothing. The texts of fields are those their readers give.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from handlers.conversation.turn import Arg, Moment, Period, Say
from handlers.panitia.event_editing.texts import attended_words, last_sessions, rooms_words, short_link
from handlers.readers import Problem, Reader, Reading
from handlers.readers.event_words import (
    read_link,
    read_offline,
    read_place,
    read_quota,
    read_rooms,
    read_title,
    rooms_of,
)
from handlers.readers.schedule_words import (
    moment_of,
    read_closing,
    read_opening,
    read_sessions,
    read_span,
    sessions_of,
    span_of,
    write_moment,
    write_span,
)
from storage.events import Event
from storage.sessions import Room, Session

NO_LINK = "-"
"""Stands for a room that has no link yet."""
ATTENDED = {"usual": "end,entered+start", "end": "end", "both": "start+end", "entered": "entered"}
"""What the choices of `attended` mean; other ways are possible in a file of kegiatan."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is changed: a kegiatan, and one of its sessions when the field is about a session."""

    event: Event
    session: Session | None = None

    @property
    def the_session(self) -> Session:
        """Raises ValueError for a part without one."""
        if self.session is None:
            raise ValueError("this field is about a session")
        return self.session

    def with_session(self, session: Session) -> Event:
        """The kegiatan with this session in the place of the one it was."""
        same = (session if each.id == session.id else each for each in self.event.sessions)
        return replace(self.event, sessions=tuple(same))


@dataclass(frozen=True, slots=True)
class Field:
    """One field. get: its value as a text. put: the kegiatan with another one. show: as panitia read it, with
    times in this zone. read: how it is typed; None when it is only chosen. skippable: it may be empty.
    meanings: the values that options stand for, where they are not the values themselves."""

    name: str
    get: Callable[[Part], str]
    put: Callable[[Part, str], Event]
    show: Callable[[str, str], Arg]
    read: Reader | None = None
    options: tuple[str, ...] = ()
    skippable: bool = False
    meanings: Mapping[str, str] = field(default_factory=dict)

    @property
    def about_session(self) -> bool:
        return self.name.startswith("session_")


def _plain(value: str, _zone: str) -> Arg:
    return value


def _number(value: str, _zone: str) -> Arg:
    return int(value)


def _moment(value: str, zone: str) -> Arg:
    return Moment(moment_of(value), zone)


def _choice(name: str) -> Callable[[str, str], Arg]:
    return lambda value, _zone: Say(f"option-edit_{name}-{value}")


def _span(value: str, zone: str) -> Arg:
    return Period(*span_of(value), zone)


def _link(value: str, _zone: str) -> Arg:
    return short_link(value) if value not in {"", NO_LINK} else Say("edit-no-link")


# ---- of the whole kegiatan --------------------------------------------------------------------------

EVENT_FIELDS = (
    Field(
        "title", lambda part: part.event.title, lambda part, value: replace(part.event, title=value), _plain,
        read_title,
    ),
    Field(
        "place", lambda part: part.event.place, lambda part, value: replace(part.event, place=value), _plain,
        read_place,
    ),
    Field(
        "quota_offline", lambda part: str(part.event.quota_offline),
        lambda part, value: replace(part.event, quota_offline=int(value)), _number, read_quota,
    ),
    Field(
        "quota_online", lambda part: str(part.event.quota_online),
        lambda part, value: replace(part.event, quota_online=int(value)), _number, read_quota,
    ),
    Field(
        "offline", lambda part: part.event.offline,
        lambda part, value: replace(
            part.event, offline="approval" if value == "approval" else "first_come"
        ),
        _choice("offline"), read_offline, ("approval", "first_come"),
    ),
    Field(
        "opens", lambda part: write_moment(part.event.opens_at),
        lambda part, value: replace(part.event, opens_at=moment_of(value)), _moment, read_opening,
    ),
    Field(
        "closes", lambda part: write_moment(part.event.closes_at),
        lambda part, value: replace(part.event, closes_at=moment_of(value)), _moment, read_closing,
    ),
    Field(
        "attended", lambda part: part.event.attended,
        lambda part, value: replace(part.event, attended=value),
        lambda value, _zone: attended_words(value), None, tuple(ATTENDED), meanings=ATTENDED,
    ),
)  # fmt: skip


# ---- of a session -----------------------------------------------------------------------------------


def _put_span(part: Part, value: str) -> Event:
    starts_at, ends_at = span_of(value)
    return part.with_session(replace(part.the_session, starts_at=starts_at, ends_at=ends_at))


def _put_link(part: Part, value: str) -> Event:
    """The link of the first room; how many fit in stays."""
    first, *others = part.the_session.all_rooms
    rooms = (replace(first, url=value), *others)
    return part.with_session(replace(part.the_session, join_url=value, rooms=rooms))


def _rooms(part: Part) -> str:
    rooms = part.the_session.all_rooms
    return "\n".join(
        f"{room.url or NO_LINK}{'' if room.capacity is None else f' {room.capacity}'}" for room in rooms
    )


def _put_rooms(part: Part, value: str) -> Event:
    rooms = tuple(Room("" if url == NO_LINK else url, size) for url, size in rooms_of(value))
    return part.with_session(replace(part.the_session, join_url=rooms[0].url, rooms=rooms))


SESSION_FIELDS = (
    Field(
        "session_title", lambda part: part.the_session.title,
        lambda part, value: part.with_session(replace(part.the_session, title=value)), _plain, read_title,
    ),
    Field(
        "session_when", lambda part: write_span(part.the_session.starts_at, part.the_session.ends_at),
        _put_span, _span, read_span,
    ),
    Field(
        "session_link", lambda part: part.the_session.all_rooms[0].url or NO_LINK, _put_link, _link,
        read_link,
    ),
    Field("session_rooms", _rooms, _put_rooms, lambda value, _zone: rooms_words(value), read_rooms),
    Field(
        "session_backup", lambda part: part.the_session.backup_url,
        lambda part, value: part.with_session(replace(part.the_session, backup_url=value)), _link, read_link,
        skippable=True,
    ),
)  # fmt: skip


# ---- the list of sessions ---------------------------------------------------------------------------


def _read_one(text: str) -> Reading:
    reading = read_sessions(text)
    value = getattr(reading, "value", "")
    return Problem("edit-one-session") if "\n" in value else reading


def write_sessions(event: Event) -> str:
    """Every session with its time, one a line."""
    return "\n".join(f"{each.title}: {write_span(each.starts_at, each.ends_at)}" for each in event.sessions)


def _add(part: Part, value: str) -> Event:
    """One more session at the end, in the rooms of the last one."""
    [*_, (title, starts_at, ends_at)] = sessions_of(value)
    last = part.event.sessions[-1]
    new = Session(title, starts_at, ends_at, last.join_url, last.backup_url, last.rooms)
    return replace(part.event, sessions=(*part.event.sessions, new))


def _drop(part: Part, _value: str) -> Event:
    """The last session away; the only one stays."""
    return replace(part.event, sessions=part.event.sessions[:-1] or part.event.sessions)


ADD = Field("add", lambda part: write_sessions(part.event), _add, last_sessions, _read_one)
DROP = Field("drop", lambda part: write_sessions(part.event), _drop, last_sessions)

FIELDS = {each.name: each for each in (*EVENT_FIELDS, *SESSION_FIELDS, ADD, DROP)}

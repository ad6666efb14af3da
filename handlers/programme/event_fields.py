"""The fields of a kegiatan, one row each: what is asked for a new one, changed, cloned, shown and read from a
file all follows from it. Knows no conversation and stores nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import cycle
from typing import Any

from handlers.conversation.turn import Arg, Moment, Period, Say
from handlers.programme import event_lines as lines
from handlers.readers import Problem, Reader, Reading
from handlers.readers import event_words as words
from handlers.readers import schedule_words as times
from storage.events import Event
from storage.sessions import Room, Session

NO_LINK = "-"
"""Stands for a room that has no link yet."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a field is about: a kegiatan, and one of its sessions when the field is a session's."""

    event: Event
    session: Session | None = None

    def changed(self, owner: Event | Session) -> Event:
        """The kegiatan with this in the place of what it was."""
        if isinstance(owner, Event):
            return owner
        same = (owner if each.id == owner.id else each for each in self.event.sessions)
        return replace(self.event, sessions=tuple(same))


def _only_chosen(_text: str) -> Reading:
    return Problem("choose-one")


@dataclass(frozen=True, slots=True)
class Kind:
    """What the values of a field are.

    show: a value as panitia read it, with times in this zone; None: the text of the option. read: how it is
    typed. write, parse: what Event or Session holds as the text that answers hold,
    and back. get, put: the same for what is not one value of theirs. empty: the text shown for none.
    """

    show: Callable[[str, str], Arg] | None
    read: Reader = _only_chosen
    write: Callable[[Any], str] = str
    parse: Callable[[str], Any] = str
    get: Callable[[Any], str] | None = None
    put: Callable[[Any, str], Event | Session] | None = None
    empty: str = "edit-empty"


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `name` is its word in questions, buttons and keys of texts.

    key: what Event or Session and a file of kegiatan call it, if that is another word. What Event has no
    place for is kept in its `extra`; /kegiatan and [Gandakan] show it in a line of its own. options: what can
    be chosen, with the values they stand for. labels: how panitia label it in a pasted form. skippable: it
    may be empty. asked: for a new kegiatan. edited: in the menu of what can be changed.
    """

    name: str
    kind: Kind
    key: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    labels: str = ""
    skippable: bool = False
    asked: bool = True
    edited: bool = True

    @property
    def attribute(self) -> str:
        return self.key or self.name

    @property
    def about_session(self) -> bool:
        return self.name.startswith("session_")

    @property
    def in_extra(self) -> bool:
        return self.kind.get is None and not hasattr(Session if self.about_session else Event, self.attribute)

    def get(self, part: Part) -> str:
        """Its value as a text."""
        if self.in_extra:
            return part.event.extra.get(self.attribute, "")
        owner = self._owner(part)
        return self.kind.get(owner) if self.kind.get else self.kind.write(getattr(owner, self.attribute))

    def put(self, part: Part, value: str) -> Event:
        """The kegiatan with another one."""
        if self.in_extra:
            return replace(part.event, extra={**part.event.extra, self.attribute: value})
        owner = self._owner(part)
        if self.kind.put:
            return part.changed(self.kind.put(owner, value))
        changes: dict[str, Any] = {self.attribute: self.kind.parse(value)}
        return part.changed(replace(owner, **changes))

    def label(self, step: str = "edit") -> Say:
        """What it is called; step: "new" while a kegiatan is made, "edit" afterwards."""
        return Say(f"event-field-{self.name}", {"step": step})

    def ask(self, step: str = "edit") -> Say:
        return Say(f"event-ask-{self.name}", {"step": step})

    def show(self, value: str, zone: str) -> Arg:
        if not value:
            return Say(self.kind.empty)
        return self.kind.show(value, zone) if self.kind.show else Say(f"option-edit_{self.name}-{value}")

    def line(self, value: str, zone: str, step: str = "edit") -> Say:
        return Say("review-line", {"label": self.label(step), "value": self.show(value, zone)})

    def _owner(self, part: Part) -> Event | Session:
        """Raises ValueError for a field of a session when there is none."""
        if not self.about_session:
            return part.event
        if part.session is None:
            raise ValueError("this field is about a session")
        return part.session


# ---- kinds ------------------------------------------------------------------------------------------


def _plain(value: str, _zone: str) -> Arg:
    return value


def _moment(value: str, zone: str) -> Arg:
    return Moment(times.moment_of(value), zone)


def _span(session: Session, value: str) -> Session:
    starts_at, ends_at = times.span_of(value)
    return replace(session, starts_at=starts_at, ends_at=ends_at)


def _link(session: Session, value: str) -> Session:
    """The link of the first room; how many fit in stays."""
    first, *others = session.all_rooms
    return replace(session, join_url=value, rooms=(replace(first, url=value), *others))


def _write_rooms(session: Session) -> str:
    sizes = [(room.url or NO_LINK, room.capacity) for room in session.all_rooms]
    return "\n".join(url if size is None else f"{url} {size}" for url, size in sizes)


def _rooms(session: Session, value: str) -> Session:
    rooms = tuple(Room("" if url == NO_LINK else url, size) for url, size in words.rooms_of(value))
    return replace(session, join_url=rooms[0].url, rooms=rooms)


def write_sessions(event: Event) -> str:
    """Every session with its time, one a line."""
    return "\n".join(
        f"{each.title}: {times.write_span(each.starts_at, each.ends_at)}" for each in event.sessions
    )


def _sessions(event: Event, value: str) -> Event:
    """These sessions instead, in the order of their times; without links."""
    named = sorted(times.sessions_of(value), key=lambda each: each[1])
    return replace(
        event, year=times.year_of(named[0][1]), sessions=tuple(Session(*each, "") for each in named)
    )


def _write_links(event: Event) -> str:
    return "\n".join(each.join_url for each in event.sessions)


def _links(event: Event, value: str) -> Event:
    """One link for all sessions, or one for each."""
    pairs = zip(event.sessions, cycle(value.split("\n")), strict=False)
    return replace(event, sessions=tuple(replace(session, join_url=url) for session, url in pairs))


def _read_one(text: str) -> Reading:
    reading = times.read_sessions(text)
    return Problem("edit-one-session") if "\n" in getattr(reading, "value", "") else reading


def _add(event: Event, value: str) -> Event:
    """One more session at the end, in the rooms of the last one."""
    [*_, (title, starts_at, ends_at)] = times.sessions_of(value)
    last = event.sessions[-1]
    new = Session(title, starts_at, ends_at, last.join_url, last.backup_url, last.rooms)
    return replace(event, sessions=(*event.sessions, new))


def _drop(event: Event, _value: str) -> Event:
    """The last session away; the only one stays."""
    return replace(event, sessions=event.sessions[:-1] or event.sessions)


TITLE, LINE = Kind(_plain, words.read_title), Kind(_plain, words.read_place)
ADDRESS = Kind(lines.link_words, words.read_link)
BATCH = Kind(_plain, words.read_batch, parse=int)
SEATS = Kind(lambda value, _zone: int(value), words.read_quota, parse=int)
OPENING = Kind(_moment, times.read_opening, times.write_moment, times.moment_of)
CLOSING = replace(OPENING, read=times.read_closing)
OFFLINE = Kind(None, words.read_offline)
PRESENCE = Kind(lines.attended_words)
SWITCH = Kind(None, write=lambda on: "on" if on else "off", parse="on".__eq__)
"""Turned on and off at /kegiatan, in words of its own."""
SPAN = Kind(
    lambda value, zone: Period(*times.span_of(value), zone), times.read_span,
    get=lambda session: times.write_span(session.starts_at, session.ends_at), put=_span,
)  # fmt: skip
LINK = replace(ADDRESS, get=lambda session: session.all_rooms[0].url or NO_LINK, put=_link)
ROOMS = Kind(lines.rooms_words, words.read_rooms, get=_write_rooms, put=_rooms)
SESSIONS = Kind(lines.session_lines, times.read_sessions, get=write_sessions, put=_sessions)
LINKS = Kind(lines.links_lines, words.read_links, get=_write_links, put=_links, empty="edit-no-link")
ONE_MORE = Kind(lines.last_sessions, _read_one, get=write_sessions, put=_add)
ONE_LESS = Kind(lines.last_sessions, get=write_sessions, put=_drop)

# ---- the table --------------------------------------------------------------------------------------

FIELDS = (
    Field("batch", BATCH, labels="angkatan|batch|angkatan ke|nomor angkatan|no angkatan", edited=False),
    Field("title", TITLE, labels="judul|judul kegiatan|nama kegiatan|kegiatan|title"),
    Field("place", LINE, labels="tempat|lokasi|tempat kegiatan|tempat luring|place|venue"),
    Field("quota_offline", SEATS, labels=(
        "kuota luring|luring kuota|kursi luring|kuota offline|offline quota|offline seats"
    )),
    Field("quota_online", SEATS, labels=(
        "kuota daring|daring kuota|kursi daring|kuota online|online quota|online seats"
    )),
    Field("offline", OFFLINE, options={"approval": "approval", "first_come": "first_come"}, labels=(
        "luring|persetujuan luring|peserta luring|offline|cara luring|offline approval"
    )),
    Field("sessions", SESSIONS, edited=False, labels=(
        "sesi|jadwal|waktu|hari tanggal|tanggal|sessions|schedule|session"
    )),
    Field("links", LINKS, skippable=True, edited=False, labels=(
        "tautan|link|zoom|link zoom|tautan zoom|tautan sesi|link sesi|links"
    )),
    Field("opens", OPENING, "opens_at", labels=(
        "dibuka|pendaftaran dibuka|buka|mulai pendaftaran|opens|registration opens"
    )),
    Field("closes", CLOSING, "closes_at", labels=(
        "ditutup|pendaftaran ditutup|tutup|batas pendaftaran|batas akhir pendaftaran|closes"
    )),
    # other ways to be present are possible in a file of kegiatan
    Field("attended", PRESENCE, asked=False, options={
        "usual": "end,entered+start", "end": "end", "both": "start+end", "entered": "entered",
    }),
    Field("reconfirm", SWITCH, asked=False, edited=False),
    Field("first", SWITCH, "first_timers_first", asked=False, edited=False),
)  # fmt: skip
SESSION_FIELDS = (
    Field("session_title", TITLE, "title"),
    Field("session_when", SPAN),
    Field("session_link", LINK),
    Field("session_rooms", ROOMS),
    Field("session_backup", ADDRESS, "backup_url", skippable=True),
)
OF_SESSIONS = (Field("add", ONE_MORE), Field("drop", ONE_LESS))
"""One session more, and the last one away."""
ASKED = {each.name: each for each in sorted(FIELDS, key=lambda each: each.name == "offline") if each.asked}
"""For a new kegiatan, in this order: the way to a luring seat is last, as it may be needless."""
EDITED = {each.name: each for each in (*FIELDS, *SESSION_FIELDS, *OF_SESSIONS) if each.edited}
IN_EXTRA = tuple(each for each in FIELDS if each.in_extra)
LABELS = {label: each.name for each in FIELDS for label in each.labels.split("|") if label}
"""For a pasted form."""


def extra_lines(event: Event, zone: str) -> tuple[Say, ...]:
    """A line for each field that has no words of its own at /kegiatan and [Gandakan]."""
    return tuple(each.line(each.get(Part(event)), zone) for each in IN_EXTRA)

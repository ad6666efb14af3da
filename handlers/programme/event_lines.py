"""How links, rooms, sessions and what makes somebody present are told to panitia. Decides nothing.

Links are shown by their host and last letters only: such a message may be forwarded.
"""

import re
from urllib.parse import urlsplit

from handlers.conversation.turn import Arg, Period, Say
from handlers.programme.event_rules import Fault
from handlers.readers.event_words import rooms_of
from handlers.readers.schedule_words import sessions_of
from handlers.readers.written import excerpt
from storage.events import Event
from storage.sessions import Session

MOST_ROOMS, MOST_SESSIONS, MOST_LAST, MOST_LINKS = 8, 20, 2, 4
SHORT_TITLE, SHORT_HOST, LAST_LETTERS = 50, 40, 4
_PASSCODE = re.compile(r"[?&](?:pwd|pass|passcode|password|p)=.*")


def short_link(url: str) -> str:
    """Enough of a link to know it by, and not enough to use it."""
    return f"{excerpt(urlsplit(url).hostname or '', SHORT_HOST)} …{url[-LAST_LETTERS:]}"


def has_links(event: Event) -> bool:
    """Whether every room of every session has a link."""
    return all(room.url for session in event.sessions for room in session.all_rooms)


def more_lines(count: int) -> tuple[Say, ...]:
    """That so many more are not told; nothing when there are none."""
    return (Say("word-more", {"count": count}),) if count > 0 else ()


def attended_words(attended: str, _zone: str = "") -> Say:
    """What makes somebody present, in one line."""
    said, *others = (_record_words(way.split("+")) for way in attended.split(","))
    for way in others:
        said = Say("word-or", {"one": said, "other": way})
    return said


def _record_words(records: list[str]) -> Say:
    said, *others = (Say(f"events-record-{name}") for name in records)
    for name in others:
        said = Say("word-and", {"one": said, "other": name})
    return said


def fault_words(fault: Fault) -> Say:
    """What does not fit together, with what to do about it."""
    values: dict[str, Arg] = {"session": excerpt(fault.session, SHORT_TITLE)} if fault.session else {}
    return Say(f"edit-fault-{fault.name}", values)


# ---- rooms ------------------------------------------------------------------------------------------


def rooms_summary(session: Session) -> Say:
    """The rooms of a session in one line: how many, for how many, and by which link."""
    rooms = session.all_rooms
    if not all(room.url for room in rooms):
        return Say("events-rooms-unset", {"count": len(rooms)})
    known = [room.capacity for room in rooms if room.capacity is not None]
    values: dict[str, Arg] = {
        "count": len(rooms), "link": short_link(rooms[0].url), "capacity": sum(known),
        "backup": Say("events-backup") if session.backup_url else Say("events-no-backup"),
    }  # fmt: skip
    return Say("events-rooms-limited" if len(known) == len(rooms) else "events-rooms", values)


def rooms_words(value: str, _zone: str) -> Arg:
    """The rooms of a written list."""
    rooms = rooms_of(value)
    if len(rooms) == 1:
        return _room("edit-room-one", *rooms[0])
    lines = tuple(_room("edit-room", *room, n) for n, room in enumerate(rooms[:MOST_ROOMS], start=1))
    return Say("edit-rooms", {"count": len(rooms), "lines": (*lines, *more_lines(len(rooms) - MOST_ROOMS))})


def _room(key: str, url: str, size: int | None, n: int = 0) -> Say:
    values: dict[str, Arg] = {"n": n} if n else {}
    values["link"] = link_words(url)
    return Say(key, values) if size is None else Say(f"{key}-limited", values | {"capacity": size})


def link_words(url: str, _zone: str = "") -> str | Say:
    """A link of a written list: nothing of a passcode."""
    return short_link(_PASSCODE.sub("", url)) if "://" in url else Say("edit-no-link")


def links_lines(value: str, _zone: str) -> Arg:
    """The links of a written list, one a line."""
    urls = value.split("\n")
    lines = tuple(Say("edit-room-one", {"link": link_words(url)}) for url in urls[:MOST_LINKS])
    return (*lines, *more_lines(len(urls) - MOST_LINKS))


# ---- sessions ---------------------------------------------------------------------------------------


def session_lines(value: str, zone: str) -> Arg:
    """The sessions of a written list, with their times in this zone."""
    sessions = sessions_of(value)
    lines = tuple(
        Say("edit-session", {
            "n": n, "title": excerpt(title, SHORT_TITLE), "when": Period(starts_at, ends_at, zone)
        })
        for n, (title, starts_at, ends_at) in enumerate(sessions[:MOST_SESSIONS], start=1)
    )  # fmt: skip
    return (*lines, *more_lines(len(sessions) - MOST_SESSIONS))


def last_sessions(value: str, zone: str) -> Arg:
    """How many sessions a written list has, and the last ones."""
    sessions = sessions_of(value)
    lines = tuple(
        Say("edit-session-last", {"title": excerpt(title, SHORT_TITLE), "when": Period(start, end, zone)})
        for title, start, end in sessions[-MOST_LAST:]
    )
    return (Say("edit-sessions-count", {"count": len(sessions)}), *lines)

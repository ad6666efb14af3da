"""How what panitia change is told: what makes somebody present, rooms, sessions. Decides nothing.

Links are shown by their host and last letters only: such a message may be forwarded.
"""

import re
from urllib.parse import urlsplit

from handlers.conversation.turn import Arg, Period, Say
from handlers.readers.event_words import rooms_of
from handlers.readers.schedule_words import sessions_of
from handlers.readers.written import excerpt

MOST_ROOMS, MOST_SESSIONS, MOST_LAST = 8, 20, 2
_PASSCODE = re.compile(r"[?&](?:pwd|pass|passcode|password|p)=.*")

SHORT_TITLE, SHORT_HOST, LAST_LETTERS = 50, 40, 4


def short_link(url: str) -> str:
    """Enough of a link to know it by, and not enough to use it; nothing of a passcode."""
    host, bare = urlsplit(url).hostname or "", _PASSCODE.sub("", url)
    return f"{excerpt(host, SHORT_HOST)} …{bare[-LAST_LETTERS:]}"


def attended_words(attended: str) -> Say:
    """What makes somebody present, in one line."""
    said, *others = (_way(way.split("+")) for way in attended.split(","))
    for way in others:
        said = Say("edit-or", {"one": said, "other": way})
    return said


def _way(records: list[str]) -> Say:
    said, *others = (Say(f"edit-record-{name}") for name in records)
    for name in others:
        said = Say("edit-and", {"one": said, "other": name})
    return said


def rooms_words(value: str) -> Arg:
    """The rooms of a written list."""
    rooms = rooms_of(value)
    if len(rooms) == 1:
        return _room("edit-room-one", *rooms[0])
    lines = tuple(_room("edit-room", *room, n) for n, room in enumerate(rooms[:MOST_ROOMS], start=1))
    return Say("edit-rooms", {"count": len(rooms), "lines": (*lines, *_more(len(rooms) - MOST_ROOMS))})


def _room(key: str, url: str, size: int | None, n: int = 0) -> Say:
    values: dict[str, Arg] = {"n": n} if n else {}
    values["link"] = short_link(url) if "://" in url else Say("edit-no-link")
    return Say(key, values) if size is None else Say(f"{key}-limited", values | {"capacity": size})


def session_lines(value: str, zone: str, most: int = MOST_SESSIONS) -> Arg:
    """The sessions of a written list, with their times in this zone."""
    sessions = sessions_of(value)
    lines = tuple(
        Say("edit-session", {
            "n": n, "title": excerpt(title, SHORT_TITLE), "when": Period(starts_at, ends_at, zone)
        })
        for n, (title, starts_at, ends_at) in enumerate(sessions[:most], start=1)
    )  # fmt: skip
    return (*lines, *_more(len(sessions) - most))


def last_sessions(value: str, zone: str) -> Arg:
    """How many sessions a written list has, and the last ones."""
    sessions = sessions_of(value)
    lines = tuple(
        Say("edit-session-last", {"title": excerpt(title, SHORT_TITLE), "when": Period(start, end, zone)})
        for title, start, end in sessions[-MOST_LAST:]
    )
    return (Say("edit-sessions-count", {"count": len(sessions)}), *lines)


def _more(count: int) -> tuple[Say, ...]:
    return (Say("edit-more", {"count": count}),) if count > 0 else ()

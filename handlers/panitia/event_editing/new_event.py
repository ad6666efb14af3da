"""A new kegiatan as answers: how each is read, alone or in one pasted form, and the kegiatan they make. Pure.

Knows no conversation; what is there already is handed in.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle

from handlers.programme.event_rules import Fault, event_fault
from handlers.programme.hours import at_clock
from handlers.readers import Read, Reader, Reading
from handlers.readers.event_forms import read_event_form
from handlers.readers.event_words import (
    read_batch,
    read_links,
    read_offline,
    read_place,
    read_quota,
    read_title,
)
from handlers.readers.schedule_words import (
    moment_of,
    read_closing,
    read_opening,
    read_sessions,
    sessions_of,
    write_moment,
    year_of,
)
from storage.events import Event
from storage.sessions import Session

READERS: dict[str, Reader] = {
    "batch": read_batch, "title": read_title, "place": read_place, "quota_offline": read_quota,
    "quota_online": read_quota, "sessions": read_sessions, "links": read_links, "opens": read_opening,
    "closes": read_closing, "offline": read_offline,
}  # fmt: skip
PARTS = tuple(READERS)
ELSEWHERE = "?"
"""The answer to a question that a pasted form says nothing of."""
UNREAD = "new_unread"
"""Holds the parts of a pasted form that were not understood."""
UNKNOWN = "new_unknown"
"""Holds the lines of a pasted form that belong to no part."""
COUNT = "new_count"
"""Holds how many parts of a pasted form were understood."""
PROGRAMME = "Peningkatan Kompetensi Ahli K3 Angkatan {batch}"
EVE = 17 * 60
"""When registration closes the day before, if nothing else is said: minutes after midnight."""


def alone_or_form(name: str, read: Reader) -> Callable[[str], Reading]:
    """The answer to one question, or a whole form with the answers to many."""

    def read_either(text: str) -> Reading:
        form = read_event_form(text)
        if form is None:
            return read(text)
        if set(form.fields) == {name}:
            return read(form.fields[name])
        found, unread = {}, []
        for part, words in form.fields.items():
            reading = READERS[part](words)
            if isinstance(reading, Read):
                found[f"new_{part}"] = reading.value
            else:
                unread.append(part)
        own = found.pop(f"new_{name}", ELSEWHERE)
        count = len(found) + (own != ELSEWHERE)
        told = {UNREAD: ",".join(unread), UNKNOWN: "\n".join(form.unknown), COUNT: str(count)}
        return Read(own, found | told)

    return read_either


def starts_at(answers: Mapping[str, str]) -> int | None:
    """When the first session starts (UTC epoch seconds), once it is known."""
    sessions = answers.get("new_sessions")
    return min(start for _, start, _ in sessions_of(sessions)) if sessions else None


def eve_of(start: int) -> str:
    """The day before, in the afternoon."""
    return write_moment(at_clock(start, -1, EVE))


def next_batch(taken: Sequence[Event]) -> int:
    """The first number after those of this year."""
    return max((event.batch for event in taken), default=0) + 1


def usual_title(batch: int, last: Event | None) -> str:
    """The title of the last kegiatan with this number in the place of its own."""
    if last is not None and (named := re.compile(rf"\b{last.batch}\b").subn(str(batch), last.title))[1]:
        return named[0]
    return PROGRAMME.format(batch=batch)


def event_of(answers: Mapping[str, str]) -> Event:
    """The kegiatan as a draft. Needs every answer but the link and the way to a luring seat."""
    named = sorted(sessions_of(answers["new_sessions"]), key=lambda each: each[1])
    links = (answers.get("new_links") or "").split("\n")
    sessions = tuple(
        Session(title, start, end, url) for (title, start, end), url in zip(named, cycle(links), strict=False)
    )
    return Event(
        id=0, year=year_of(sessions[0].starts_at), batch=int(answers["new_batch"]),
        title=answers["new_title"], place=answers["new_place"],
        quota_offline=int(answers["new_quota_offline"]), quota_online=int(answers["new_quota_online"]),
        offline="first_come" if answers.get("new_offline") == "first_come" else "approval",
        opens_at=moment_of(answers["new_opens"]), closes_at=moment_of(answers["new_closes"]),
        sessions=sessions, state="draft",
    )  # fmt: skip


def find_fault(answers: Mapping[str, str], now: int) -> tuple[str, str | Fault] | None:
    """The first answer that does not fit the others or the present, and why."""
    start = starts_at(answers)
    if start is not None:
        named = sorted(sessions_of(answers["new_sessions"]), key=lambda each: each[1])
        sessions = tuple(Session(*each, "") for each in named)
        fault = event_fault(Event(0, 0, 0, "", "", 0, 0, "approval", 0, 1, sessions=sessions))
        if fault is not None:
            return "sessions", fault
        if start <= now:
            return "sessions", "past"
        links = answers.get("new_links")
        if links and len(links.split("\n")) not in {1, len(named)}:
            return "links", "count"
    if answers.get("new_quota_online") == "0" == answers.get("new_quota_offline"):
        return "quota_online", "no-seats"
    closes, opens = answers.get("new_closes"), answers.get("new_opens")
    if closes and moment_of(closes) <= now:
        return "closes", "closed"
    if opens and closes and moment_of(closes) <= moment_of(opens):
        return "closes", Fault("closes-before-opens")
    return None

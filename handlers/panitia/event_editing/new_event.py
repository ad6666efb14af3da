"""A new kegiatan as answers: how each is read, alone or in one pasted form, and the kegiatan they make. Pure.

Knows no conversation; what is there already is handed in.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from handlers.conversation.turn import Moment, Say
from handlers.programme.event_fields import ASKED, LABELS, Part
from handlers.programme.event_lines import fault_words
from handlers.programme.event_rules import event_fault
from handlers.programme.hours import at_clock
from handlers.readers import Read, Reader, Reading
from handlers.readers.event_forms import read_event_form
from handlers.readers.schedule_words import sessions_of, write_moment
from storage.events import Event

ELSEWHERE = "?"
"""The answer to a question that a pasted form says nothing of."""
UNREAD = "new_unread"
"""Holds the fields of a pasted form that were not understood."""
UNKNOWN = "new_unknown"
"""Holds the lines of a pasted form that belong to no field."""
COUNT = "new_count"
"""Holds how many fields of a pasted form were understood."""
PROGRAMME = "Peningkatan Kompetensi Ahli K3 Angkatan {batch}"
EVE = 17 * 60
"""When registration closes the day before, if nothing else is said: minutes after midnight."""
BLANK = Event(0, 0, 0, "", "", 0, 0, "approval", opens_at=0, closes_at=1 << 40, state="draft")


def alone_or_form(name: str, read: Reader) -> Callable[[str], Reading]:
    """The answer to one question, or a whole form with the answers to many."""

    def read_either(text: str) -> Reading:
        form = read_event_form(text, LABELS)
        if form is None:
            return read(text)
        if set(form.fields) == {name}:
            return read(form.fields[name])
        found, unread = {}, []
        for part, words in form.fields.items():
            reading = ASKED[part].kind.read(words)
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
    """The kegiatan as a draft, as far as it is answered."""
    event = BLANK
    for name, field in ASKED.items():
        if (value := answers.get(f"new_{name}")) is not None:
            event = field.put(Part(event), value)
    return event


def find_fault(answers: Mapping[str, str], now: int, zone: str) -> tuple[str, Say] | None:
    """The first answer that does not fit the others or the present, and why, with times in this zone."""
    event = event_of(answers)
    if event.sessions:
        fault = event_fault(replace(BLANK, sessions=event.sessions))
        if fault is not None:
            return "sessions", fault_words(fault)
        if event.starts_at <= now:
            return "sessions", Say("new-past", {"at": Moment(event.starts_at, zone)})
        links, count = answers.get("new_links", "").split("\n"), len(event.sessions)
        if len(links) not in {1, count}:
            return "links", Say("new-links-count", {"links": len(links), "sessions": count})
    if answers.get("new_quota_online") == "0" == answers.get("new_quota_offline"):
        return "quota_online", Say("new-no-seats")
    if event.closes_at <= now:
        return "closes", Say("new-closed", {"at": Moment(event.closes_at, zone)})
    fault = event_fault(replace(event, sessions=()))
    return None if fault is None else ("closes", fault_words(fault))

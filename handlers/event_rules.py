"""What a kegiatan must be, whoever writes it down: a file, a form in the chat or a change. Pure.

Finds what does not fit and gives it a name; it has no words for people and changes nothing itself.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from storage.events import Event
from storage.reminders import Rule
from storage.sessions import Session

LONGEST_TITLE, LONGEST_LINE, LONGEST_ADDRESS = 120, 200, 500
MOST_SEATS, MOST_SESSIONS, MOST_ROOMS, MOST_RULES, LAST_BATCH = 100_000, 20, 50, 30, 99
FIRST_YEAR, LAST_YEAR = 2020, 2100

RuleFault = Literal["link-audience", "link-time", "absent-audience", "absent-time"]
EventFault = Literal["closes-before-opens", "session-order", "session-end", "many-sessions"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not fit, and the title of the session it is about, if it is about one."""

    name: EventFault
    session: str = ""


def is_one_line(text: str) -> bool:
    """Without line breaks, tabs or anything else that does not print."""
    return text.isprintable()


def is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        named = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
    return named and url.isprintable() and " " not in url


def is_a_record(text: str) -> bool:
    """What makes somebody present: entered, start and end, one of them or joined, like "entered+start"."""
    return bool(text) and set(text.split("+")) <= {"entered", "start", "end"}


def rule_fault(rule: Rule) -> RuleFault | None:
    """What does not fit together in a reminder rule."""
    for_seated = rule.mode == "online" and rule.state == "confirmed"
    later = rule.anchor == "start" and rule.minutes is not None and rule.minutes >= 0
    if rule.link and not for_seated:
        return "link-audience"
    if rule.link and (rule.anchor == "end" or rule.days_before is not None):
        return "link-time"
    if rule.absent_only and not for_seated:
        return "absent-audience"
    if rule.absent_only and not later:
        return "absent-time"
    return None


def sessions_fault(sessions: Sequence[Session]) -> Fault | None:
    """The first session that does not end after its start, or starts before the one before it has ended."""
    for session in sessions:
        if session.ends_at <= session.starts_at:
            return Fault("session-end", session.title)
    for before, after in itertools.pairwise(sessions):
        if after.starts_at < before.ends_at:
            return Fault("session-order", after.title)
    return None


def event_fault(event: Event) -> Fault | None:
    """What does not fit together in this kegiatan."""
    if event.closes_at <= event.opens_at:
        return Fault("closes-before-opens")
    if len(event.sessions) > MOST_SESSIONS:
        return Fault("many-sessions")
    return sessions_fault(event.sessions)

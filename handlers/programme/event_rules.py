"""What a kegiatan must be, whoever writes it down: a file, a form in the chat or a change. Pure.

Finds what does not fit and gives it a name; it has no words for people and changes nothing itself.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from handlers.readers.event_limits import MOST_SESSIONS
from storage.events import Event
from storage.reminders import Rule
from storage.sessions import Session

RuleFault = Literal["link-audience", "link-time", "absent-audience", "absent-time"]
EventFault = Literal["closes-before-opens", "session-order", "session-end", "many-sessions"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not fit, and the title of the session it is about, if it is about one."""

    name: EventFault
    session: str = ""


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

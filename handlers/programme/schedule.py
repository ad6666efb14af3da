"""When an event reminds whom: rules become occurrences, and occurrences get a time to begin. Pure.

Clock times of rules are those of the programme, WIB. All moments are UTC epoch seconds.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from handlers.conversation.policy import Doors
from handlers.programme.hours import at_clock
from storage.events import Event
from storage.reminders import Rule
from storage.sessions import Session

MINUTE, HOUR, DAY = 60, 60 * 60, 24 * 60 * 60
THANKS_FOR = 3 * DAY
"""How long after its end a kegiatan may still be thanked for."""
MARGIN = 30
"""Seconds a wave is planned to be finished early."""

_DAYS = re.compile(r"H-(\d{1,3}) (\d{2})\.(\d{2})")
_MINUTES = re.compile(r"(start|end)(?:([+-])(\d{1,5})m)?")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time at which one rule reminds of one session (of the first one, for a rule about the event).

    deadline: by when everybody has to have it. until: when it is of no use any more. mode: for whom of those
    the rule is about. name: for panitia.
    """

    event: Event
    rule: Rule
    session: Session
    due_at: int
    deadline: int
    until: int
    mode: str

    @property
    def key(self) -> str:
        """Why its wave exists, and only once. A moved session has other times, so it is reminded of again."""
        return (
            f"reminder:{self.event.id}:{show_at(self.rule)}/{self.rule.mode}/{self.rule.state}"
            f"/{'link' if self.rule.link else 'text'}/{'absent' if self.rule.absent_only else 'all'}"
            f":{self.session.id}:{self.due_at}"
        )

    @property
    def name(self) -> str:
        about = f" · {self.session.title}" if self.rule.about == "session" else ""
        return show_at(self.rule) + about


@dataclass(frozen=True, slots=True)
class Parts:
    """What a wave's key says of it."""

    key: str
    session_id: int
    link: bool


def parts_of(key: str) -> Parts:
    """Read the key of an occurrence."""
    *_, session_id, _due = key.split(":")
    return Parts(key, int(session_id), "/link/" in key)


def read_at(text: str) -> Rule | None:
    """ "H-7 09.00", "start-60m", "start", "end+30m" as a rule about the event (days) or about each session;
    None for anything else."""
    if days := _DAYS.fullmatch(text):
        hour, minute = int(days[2]), int(days[3])
        clock = hour * 60 + minute if hour < 24 and minute < 60 else None
        return None if clock is None else Rule("event", days_before=int(days[1]), clock=clock)
    if minutes := _MINUTES.fullmatch(text):
        after = int(minutes[3] or 0) * (-1 if minutes[2] == "-" else 1)
        return Rule("session", "start" if minutes[1] == "start" else "end", minutes=after)
    return None


def show_at(rule: Rule) -> str:
    """The same, written."""
    if rule.days_before is not None:
        hour, minute = divmod(rule.clock or 0, 60)
        return f"H-{rule.days_before} {hour:02d}.{minute:02d}"
    return rule.anchor + (f"{rule.minutes:+d}m" if rule.minutes else "")


def occurrences(event: Event, rules: Iterable[Rule], doors: Doors) -> list[Occurrence]:
    """All times at which this event reminds, the earliest first; with sessions as they stand now."""
    found = []
    for rule in rules:
        last = rule.anchor == "end" and rule.about == "event"
        once = event.sessions[-1] if last else event.sessions[0]
        for session in event.sessions if rule.about == "session" else (once,):
            found.append(_occurrence(event, rule, session, doors))
    return sorted(found, key=lambda each: each.due_at)


def _occurrence(event: Event, rule: Rule, session: Session, doors: Doors) -> Occurrence:
    minutes = (rule.minutes or 0) * MINUTE
    if rule.days_before is not None:
        due = at_clock(session.starts_at, -rule.days_before, rule.clock or 0)
        deadline, until = min(due + 4 * HOUR, session.starts_at), session.starts_at
    elif rule.anchor == "end":
        due = session.ends_at + minutes
        deadline, until = due + 12 * HOUR, session.ends_at + THANKS_FOR
    elif minutes >= 0:
        due = session.starts_at + minutes
        deadline, until = due + HOUR // 4, session.ends_at
    else:
        due, opens_at = session.starts_at + minutes, session.starts_at - doors.before
        deadline, until = session.starts_at, session.starts_at
        if rule.link and due < opens_at:
            deadline = opens_at
    return Occurrence(event, rule, session, due, deadline, until, rule.mode)


def choose(due: Sequence[Occurrence]) -> tuple[list[Occurrence], list[Occurrence]]:
    """Of what is due at once: what is sent, and what a later reminder of the same session makes needless.

    After a stop of a day nobody is told three times of the same session. A rule for all may be needless for
    those who take part one way, and be sent to the others.
    """
    sent: list[Occurrence] = []
    needless: list[Occurrence] = []
    told: dict[tuple[int, str, str], int] = {}
    for each in sorted(due, key=lambda one: -one.due_at):
        modes = ("online", "offline") if each.rule.mode == "all" else (each.rule.mode,)
        about = [(each.session.id, each.rule.state, mode) for mode in modes]
        left = [key for key in about if told.get(key, each.due_at) == each.due_at]
        for key in left:
            told[key] = each.due_at
        if not left:
            needless.append(each)
        elif len(left) < len(about):
            sent.append(replace(each, mode=left[0][2]))
        else:
            sent.append(each)
    return sent, needless


# ---- planning ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Load:
    """Messages that have to have arrived by the deadline."""

    key: str
    size: int
    deadline: int


def plan(loads: Iterable[Load], rate: float) -> Mapping[str, int]:
    """By key, when each has to begin at the latest so that all are finished in time, at `rate` a second.

    The one with the latest deadline is laid down first, and the others end before it begins.
    """
    begins: dict[str, int] = {}
    free_until: int | None = None
    for load in sorted(loads, key=lambda one: -one.deadline):
        end = load.deadline if free_until is None else min(load.deadline, free_until)
        begins[load.key] = free_until = end - round(load.size / rate) - MARGIN
    return begins

"""What of a kegiatan can be changed: the lists of its fields, its sessions, its reminders. Shows only."""

import zlib
from collections.abc import Sequence

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRow, ButtonRows, Message, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.action import Target, press
from handlers.programme.event_fields import EDITED, FIELDS, SESSION_FIELDS, Field, Part, write_sessions
from handlers.programme.event_lines import SHORT_TITLE, session_lines
from handlers.programme.wave_names import clock_words, rule_words
from handlers.readers.event_limits import MOST_RULES, MOST_SESSIONS
from handlers.readers.regions import PROGRAMME_ZONE
from handlers.readers.written import excerpt
from storage import reminders
from storage.events import Event
from storage.reminders import DEFAULTS, Rule
from storage.sessions import Session

LABEL = 30
"""Characters of a session's title on a button."""


async def tell_menu(scene: Scene, target: Target) -> Message:
    """[Ubah …]: every field with its value."""
    return menu(scene, target.the_event)


def menu(scene: Scene, event: Event, *first: Say) -> Message:
    """The fields of the whole kegiatan; `first` is said before them."""
    fields = [each for each in FIELDS if each.edited]
    head = Say("edit-menu", {
        "batch": event.batch, "year": str(event.year),
        "lines": _lines(scene, Part(event), fields), "sessions": len(event.sessions),
    })  # fmt: skip
    buttons = [press(each.label(), "edfield", event.id, each.name) for each in fields]
    more = (
        press(Say("edit-to-sessions"), "edsess", event.id), press(Say("edit-to-rules"), "edrules", event.id)
    )  # fmt: skip
    back = (press(Say("edit-to-event"), "evopen", event.id),)
    return Message((*first, head), (*_in_rows(buttons), more, back))


async def tell_sessions(_scene: Scene, target: Target) -> Message:
    """[Sesi …]: every session, the way to each, one more, the last one away."""
    return sessions_menu(target.the_event)


def sessions_menu(event: Event, *first: Say) -> Message:
    lines = session_lines(write_sessions(event), PROGRAMME_ZONE)
    buttons = [
        press(Say("edit-to-session", {"n": n, "title": excerpt(each.title, LABEL)}), "edses", each.id)
        for n, each in enumerate(event.sessions, start=1)
    ]
    more = []
    if len(event.sessions) < MOST_SESSIONS:
        more.append(press(EDITED["add"].label(), "edfield", event.id, "add"))
    if len(event.sessions) > 1:
        more.append(press(EDITED["drop"].label(), "edfield", event.id, "drop"))
    head = Say("edit-sessions", {"title": event.title, "lines": lines})
    return Message((*first, head), (*_in_rows(buttons), tuple(more), _back(event)))


async def tell_session(scene: Scene, target: Target) -> Message:
    """[Hari 1]: the fields of one session."""
    return session_menu(scene, target.the_event, target.the_session)


def session_menu(scene: Scene, event: Event, session: Session, *first: Say) -> Message:
    # with several rooms the link is that of the first one: they are changed together
    alone = len(session.all_rooms) == 1
    fields = [each for each in SESSION_FIELDS if alone or each.name != "session_link"]
    head = Say("edit-session-menu", {
        "title": excerpt(session.title, SHORT_TITLE), "event": event.title,
        "lines": _lines(scene, Part(event, session), fields),
    })  # fmt: skip
    buttons = [press(each.label(), "edone", session.id, each.name) for each in fields]
    back = (press(Say("edit-to-sessions"), "edsess", event.id),)
    return Message((*first, head), (*_in_rows(buttons), back))


async def tell_rules(scene: Scene, target: Target) -> Message:
    """[Pengingat …]: every rule, the way to each, one more, back to the usual ones."""
    return await rules_menu(scene.unit, target.the_event)


async def rules_menu(unit: UnitOfWork, event: Event, *first: Say) -> Message:
    rules = (await reminders.of_events(unit.tx, [event.id]))[event.id]
    lines = tuple(
        Say("edit-rule-line", {"n": n, "rule": rule_words(rule)}) for n, rule in enumerate(rules, start=1)
    )
    buttons = [
        press(Say("edit-to-rule", {"n": n, "at": _at(rule)}), "edrule", event.id, rule_stamp(rule))
        for n, rule in enumerate(rules, start=1)
    ]
    more = []
    if len(rules) < MOST_RULES:
        more.append(press(Say("edit-rule-add"), "edrule", event.id, "add"))
    if tuple(rules) != DEFAULTS:
        more.append(press(Say("edit-rule-usual"), "edrule", event.id, "usual"))
    head = Say("edit-rules", {"title": event.title, "lines": lines}) if lines else Say("edit-rules-none")
    return Message((*first, head), (*_in_rows(buttons, 3), *((tuple(more),) if more else ()), _back(event)))


def _at(rule: Rule) -> Say:
    """When a rule reminds, short enough for a button."""
    if rule.days_before is not None:
        return Say("events-rule-days", {"days": rule.days_before, "clock": clock_words(rule.clock or 0)})
    minutes = rule.minutes or 0
    if not minutes:
        return Say(f"edit-at-{rule.anchor}")
    side = "before" if minutes < 0 else "after"
    return Say(f"edit-at-{rule.anchor}-{side}", {"minutes": abs(minutes)})


def rule_stamp(rule: Rule) -> str:
    """Names one rule as it is: a changed one has another."""
    return f"{zlib.crc32(repr(rule).encode()):08x}"


def _lines(scene: Scene, part: Part, fields: Sequence[Field]) -> tuple[Say, ...]:
    return tuple(each.line(each.get(part), scene.policy.zone) for each in fields)


def _back(event: Event) -> ButtonRow:
    return (press(Say("edit-to-menu"), "evedit", event.id),)


def _in_rows(buttons: list[Button], per_row: int = 2) -> ButtonRows:
    return tuple(tuple(buttons[n : n + per_row]) for n in range(0, len(buttons), per_row))

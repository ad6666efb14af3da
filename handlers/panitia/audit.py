"""/riwayat: what panitia have done and seen, the newest first: by person, kegiatan or who of staff.

It only reads; everything it shows was recorded when it was done.
"""

from collections.abc import Sequence
from dataclasses import replace

from handlers.conversation.access import RANKS, all_staff, scope, staff_name
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, ButtonRow, Message, Moment, Say
from handlers.panitia.action import Action, Reply, Target, event_label, press
from handlers.panitia.naming import find_event, whole_number
from handlers.readers.event_numbers import read_event_number
from handlers.readers.fields import FIELDS
from handlers.readers.registration_numbers import read_registration_number
from storage import audit_log, events, persons, registrations
from storage.audit_log import About

PER_PAGE = 8
LONGEST_CHANGE = 120
"""Characters of a value before and after that are shown."""
FIRST = 1 << 60
MOST_AT_ONCE = 400
"""So many entries are looked at for one page."""
IN_ONE_GO, MANY = 10 * 60, 2
"""Entries alike and so close (seconds) are one line; from so many people on their number stands there."""


async def _ask(scene: Scene, target: Target) -> Reply:
    """/riwayat, or with a registration number, a kegiatan, or "saya" behind it."""
    words = target.rest.strip()
    if not words:
        return await _page(scene, "a", FIRST)
    if words.casefold() in {"saya", "me"}:
        return await _page(scene, f"s{scene.heard.address}", FIRST)
    named = read_event_number(words)
    if named and named.batch:
        event = await find_event(scene, named, "audit")
        return await _page(scene, f"e{event.id}", FIRST) if event else Message((Say("event-unknown"),))
    said = read_registration_number(words)
    number = await whole_number(scene, said, "audit") if said else None
    registration = await registrations.by_number(scene.tx, number) if number else None
    if registration is None:
        return Message((Say("audit-how"),))
    return await _page(scene, f"p{registration.person_id}", FIRST)


async def _turn(scene: Scene, target: Target) -> Reply:
    """A page of one view: "<view>:<before id>"."""
    return await _page(scene, target.part(0), target.number(1) or FIRST)


async def _staff(scene: Scene, _target: Target) -> Reply:
    """Whose actions?"""
    rows: list[ButtonRow] = []
    for _, address in await all_staff(scene.unit):
        name = await staff_name(scene.unit, address)
        rows.append((press(name[:40], "log", f"s{address}"),))
    return Message((Say("audit-whose"),), tuple(rows[:40]))


async def _events(scene: Scene, _target: Target) -> Reply:
    mine = await scope(scene, "audit")
    rows: list[ButtonRow] = [
        (press(event_label(event), "log", f"e{event.id}"),)
        for event in await events.every(scene.tx)
        if mine is None or event.id in mine
    ]
    return Message((Say("audit-which"),), tuple(rows[-20:]))


def _about(view: str) -> About | None:
    """What a view shows: a(ll), e<event>, p<person>, s<address>."""
    kind, value = view[:1], view[1:]
    if kind == "a":
        return About()
    if kind == "s" and value and len(value) < 24:
        return About(actor=f"panitia:{value}")
    number = read_number(value)
    if number is not None and kind == "e":
        return About(event_id=number)
    # of a person everything is shown: what they did themselves explains what panitia did
    return About(person_id=number, by_staff=False) if number is not None and kind == "p" else None


async def _page(scene: Scene, view: str, before: int) -> Message | None:
    about = _about(view)
    if about is None:
        return None
    about = replace(about, events=await scope(scene, "audit"))
    found = await audit_log.find(scene.tx, about, before, MOST_AT_ONCE)
    groups = _together(found)
    lines = tuple([await _lines(scene, group) for group in groups[:PER_PAGE]])
    rows: list[ButtonRow] = []
    if len(groups) > PER_PAGE or len(found) == MOST_AT_ONCE:
        last = groups[:PER_PAGE][-1][-1]
        rows.append((press(Say("button-older"), "log", view, str(last.id)),))
    rows.append((press(Say("audit-by-staff"), "logstaff"), press(Say("audit-by-event"), "logevents")))
    if view != "a":
        rows.append((press(Say("audit-all"), "log", "a"),))
    if not lines:
        return Message((Say("audit-nothing"),), tuple(rows))
    title = Say("audit-of", {"what": await _title(scene, view)})
    return Message((title, *lines), tuple(rows), splits=True)


def _together(found: Sequence[audit_log.AuditEntry]) -> list[list[audit_log.AuditEntry]]:
    """What one of staff did to many people in one go is one line; everything else stands by itself."""
    groups: list[list[audit_log.AuditEntry]] = []
    for entry in found:
        last = groups[-1][-1] if groups else None
        if last and _is_same(entry, last) and last.at - entry.at < IN_ONE_GO:
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return groups


def _is_same(one: audit_log.AuditEntry, two: audit_log.AuditEntry) -> bool:
    what = [
        (each.actor, each.action, each.event_id, each.detail, each.before, each.after) for each in (one, two)
    ]
    return what[0] == what[1] and one.actor.startswith("panitia:")


async def _lines(scene: Scene, group: Sequence[audit_log.AuditEntry]) -> Say:
    line = await _line(scene, group[0])
    people = {entry.person_id for entry in group}
    if len(people) < MANY:
        return line if len(group) == 1 else Say("audit-times", {"line": line, "count": len(group)})
    return Say(line.key, {**line.args, "whom": Say("audit-people", {"count": len(people)})})


async def _title(scene: Scene, view: str) -> Say | str:
    match view[:1]:
        case "e":
            event = await events.load(scene.tx, int(view[1:]))
            return event.title if event else "–"
        case "p":
            return await _person(scene, int(view[1:]), None)
        case "s":
            return await staff_name(scene.unit, view[1:])
    return Say("audit-everything")


async def _line(scene: Scene, entry: audit_log.AuditEntry) -> Say:
    event = await scene.unit.event(entry.event_id) if entry.event_id else None
    label = Say(f"label-{entry.detail}" if entry.action == "changed" and entry.detail in FIELDS else "absent")
    what: dict[str, Arg] = {"title": event.title if event else "–", "label": label}
    by_staff = entry.actor.startswith("panitia:")
    who: Arg = Say(f"audit-{entry.actor}") if entry.actor in {audit_log.PERSON, audit_log.SYSTEM} else "–"
    args: dict[str, Arg] = {
        "at": Moment(entry.at, scene.policy.zone),
        "who": await staff_name(scene.unit, entry.actor) if by_staff else who,
        "what": Say(f"trail-{entry.action}", what),
        "whom": await _whom(scene, entry),
    }
    if entry.before is None and entry.after is None:
        return Say("audit-line", args)
    args |= {"before": _short(entry.before), "after": _short(entry.after)}
    return Say("audit-line-change", args)


async def _whom(scene: Scene, entry: audit_log.AuditEntry) -> Say | str:
    if entry.person_id is None:
        return ""
    return Say("audit-about", {"number": await _person(scene, entry.person_id, entry.event_id)})


async def _person(scene: Scene, person_id: int, event_id: int | None) -> str:
    """A person by the registration in this event, or the newest one."""
    mine = await registrations.of_person(scene.tx, person_id)
    number = next((each.number for each in mine if event_id in {None, each.event_id}), None)
    person = await persons.load(scene.tx, person_id)
    return number or (person.name if person else None) or "–"


def _short(value: str | None) -> Say | str:
    """What a change was from or to; roles and states of events are stored as the words of the code."""
    if value in RANKS:
        return Say(f"role-{value}")
    if value in {"draft", "open", "closed", "finished", "cancelled"}:
        return Say(f"events-state-{value}")
    words = " ".join((value or "–").split())
    return words if len(words) <= LONGEST_CHANGE else f"{words[:LONGEST_CHANGE]}…"


COMMANDS = {"riwayat": Action("audit", _ask)}
BUTTONS = {
    "log": Action("audit", _turn),
    "logstaff": Action("audit", _staff),
    "logevents": Action("audit", _events),
}
FORMS = ()

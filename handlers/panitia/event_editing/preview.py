"""What a change would do, before it is done: whom it tells, which seats it offers, what to be careful about.

The change itself is rehearsed; nothing of it stays. Asks nobody anything.
"""

from dataclasses import dataclass

from handlers.conversation.turn import Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.event_lines import SHORT_TITLE
from handlers.programme.event_putting import Change, Loaded, put_event
from handlers.programme.rehearsal import rehearse
from handlers.programme.reminders import look_ahead
from handlers.programme.schedule import Occurrence
from handlers.programme.traffic import measured, seconds_for
from handlers.programme.wave_names import rule_words
from handlers.readers.written import excerpt
from storage.events import MODES, Event
from storage.sessions import Session, is_moved

MOST_WARNED = 3
"""Sessions or reminders of one warning that are named."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What storing it does; `late`: reminders that can't be finished in time then; `soon`: those that are due
    already and leave at once."""

    loaded: Loaded
    late: tuple[Occurrence, ...]
    soon: tuple[Occurrence, ...]


async def foresee(unit: UnitOfWork, change: Change) -> Foreseen:
    """Rehearse the change. Raises SessionInUseError."""

    async def work(stage: UnitOfWork) -> Foreseen:
        before = await _due(stage, change.event.id)
        loaded = await put_event(stage, change)
        ahead = await look_ahead(stage)
        late = tuple(each for each, _ in ahead.late if each.event.id == loaded.event.id)
        now = await _due(stage, loaded.event.id)
        return Foreseen(loaded, late, tuple(each for key, each in now.items() if key not in before))

    return await rehearse(unit, work)


async def _due(unit: UnitOfWork, event_id: int) -> dict[str, Occurrence]:
    """By key, the reminders of this kegiatan that leave with the next tick."""
    ahead = await look_ahead(unit)
    return {each.key: each for each in ahead.due if each.event.id == event_id}


async def effects(unit: UnitOfWork, before: Event, foreseen: Foreseen) -> tuple[Say, ...]:
    """Whom the change tells, how long that takes, and which seats it offers."""
    loaded = foreseen.loaded
    if not loaded.event.is_live and not before.is_live:
        return (Say("edit-told-silent"),)
    says = [await told(unit, loaded.told + loaded.given)]  # who is offered a seat is told so
    if loaded.given:
        says.append(Say("edit-given", {"count": loaded.given}))
    return tuple(says)


async def told(unit: UnitOfWork, count: int) -> Say:
    """How many are told, and in about how many seconds beside what people write just now."""
    if not count:
        return Say("edit-told-nobody")
    return Say("edit-told", {"count": count, "seconds": seconds_for(count, (await measured(unit)).for_waves)})


def warnings(unit: UnitOfWork, before: Event | None, foreseen: Foreseen) -> tuple[Say, ...]:
    """What panitia should know before they store this; nothing of it forbids it."""
    event, now = foreseen.loaded.event, unit.now
    says = [
        Say(f"edit-warn-over-{mode}", {"taken": taken, "quota": event.quota(mode)})
        for mode in MODES
        if (taken := foreseen.loaded.taken.of(mode)) > event.quota(mode)
    ]
    says += [
        Say("edit-warn-rooms", {
            "session": _short(session), "capacity": capacity, "quota": event.quota_online
        })
        for session, capacity in _too_small(event)[:MOST_WARNED]
    ]  # fmt: skip
    says += [Say("edit-warn-past", {"session": _short(each)}) for each in _in_the_past(before, event, now)]
    says += _about_registration(before, event, now)
    for name, found in (("late", foreseen.late), ("soon", foreseen.soon)):
        says += [
            Say(f"edit-warn-{name}", {"rule": rule_words(each.rule), "session": _short(each.session)})
            for each in found[:MOST_WARNED]
        ]
    return tuple(says)


def _too_small(event: Event) -> list[tuple[Session, int]]:
    """Sessions whose rooms hold fewer than take part, with nowhere else to send the others."""
    found = []
    for session in event.sessions:
        sizes = [room.capacity for room in session.all_rooms if room.capacity is not None]
        limited = len(sizes) == len(session.all_rooms)
        if limited and not session.backup_url and sum(sizes) < event.quota_online:
            found.append((session, sum(sizes)))
    return found


def _in_the_past(before: Event | None, event: Event, now: int) -> list[Session]:
    """Sessions that are new or moved, and have begun already."""
    known = {} if before is None else {each.id: each for each in before.sessions}
    return [
        each
        for each in event.sessions
        if each.starts_at < now and (each.id not in known or is_moved(known[each.id], each))
    ][:MOST_WARNED]


def _about_registration(before: Event | None, event: Event, now: int) -> list[Say]:
    """Registration that goes on after the start, or is closed or not yet open now while it was open."""
    if event.state != "open":
        return []
    if event.closes_at > event.starts_at:
        return [Say("edit-warn-closes")]
    was_open = before is not None and before.state == "open" and before.opens_at <= now < before.closes_at
    if was_open and not event.opens_at <= now < event.closes_at:
        return [Say("edit-warn-shut" if now >= event.closes_at else "edit-warn-not-yet")]
    return []


def _short(session: Session) -> str:
    return excerpt(session.title, SHORT_TITLE)

"""Reminders come due: each is fired once, as one wave for everybody it is about.

Truth is in storage: a wave has a key, so a second tick or process finds it fired.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.conversation.turn import Message
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.reminder_texts import changed_line, reminder
from handlers.programme.schedule import MARGIN, THANKS_FOR, Load, Occurrence, choose, occurrences, plan
from handlers.programme.traffic import MOST_FOR_WAVES, measured
from handlers.programme.waves import Listener, put_wave
from storage import events, reminders, seats, waves
from storage.audiences import Audience
from storage.outbox import Lane
from storage.waves import NewWave

LINK_IN_THE_NIGHT = 2 * 60 * 60
"""A link is sent at any hour so many seconds before its session."""
LOOK_BACK = 7 * 24 * 60 * 60
"""How long after its last use a reminder that was never sent is still noted as missed, seconds."""
PLAN_AHEAD = 12 * 60 * 60
"""How far ahead waves are planned, seconds."""

_CONCERNS = {"online": {"time", "link"}, "offline": {"time", "place"}}


@dataclass(frozen=True, slots=True)
class Planned:
    """What is due now, what a later reminder has made needless, what is of no use any more, and by how many
    seconds which will be late."""

    due: tuple[Occurrence, ...]
    needless: tuple[Occurrence, ...]
    over: tuple[Occurrence, ...]
    late: tuple[tuple[Occurrence, int], ...]


async def look_ahead(unit: UnitOfWork) -> Planned:
    """What is to be fired now, and what can't be finished in time."""
    upcoming, over = await _unfired(unit)
    loads = [Load(each.key, await _size(unit, each), each.deadline) for each in upcoming]
    loads += [Load(f"waiting:{n}", *load) for n, load in enumerate(await waves.loads(unit.tx))]
    traffic = await measured(unit)
    # people may write without pause: waves are planned with what they have in any case
    begins = plan(loads, traffic.rate * MOST_FOR_WAVES)
    at_best = plan(loads, traffic.for_waves)
    due = [each for each in upcoming if _begins(each, begins) <= unit.now]
    late = [
        (each, unit.now - at_best[each.key])
        for each in upcoming
        if at_best[each.key] + MARGIN < unit.now < each.deadline
    ]
    sent, needless = choose(due)
    sent.sort(key=lambda each: each.deadline)
    return Planned(tuple(sent), tuple(needless), tuple(over), tuple(late))


async def fire(unit: UnitOfWork, occurrence: Occurrence) -> int | None:
    """Put this wave into the outbox; for how many, or None when somebody has done so before."""
    changes = await _changes(unit, occurrence)
    opens_at = occurrence.session.starts_at - unit.policy.doors.before

    def say(listener: Listener) -> Message:
        said = reminder(occurrence, listener, opens_at)
        what = tuple(name for name in changes if name in _CONCERNS[listener.mode])
        return said.after(changed_line(what)) if listener.changed and what else said

    starts_at = occurrence.session.starts_at
    any_hour = occurrence.rule.link and unit.now >= starts_at - LINK_IN_THE_NIGHT
    audience = _audience(occurrence, max(changes.values(), default=0))
    return await put_wave(unit, _wave(unit, occurrence), audience, say, any_hour=any_hour)


async def leave_out(unit: UnitOfWork, occurrence: Occurrence) -> None:
    """Nobody needs this wave: it is not looked at again."""
    await waves.begin(unit.tx, _wave(unit, occurrence))


async def pass_over(unit: UnitOfWork, occurrence: Occurrence) -> int:
    """This wave is of no use any more: everybody it was for has missed it; how many."""
    return await waves.mark_missed(unit.tx, _wave(unit, occurrence), _audience(occurrence, 0))


async def next_due(unit: UnitOfWork) -> int | None:
    """When the next reminder is due (UTC epoch seconds), however far away and whether or not it is needed."""
    due = [
        each.due_at
        for event in await events.live(unit.tx, unit.now)
        for each in occurrences(
            event, (await reminders.of_events(unit.tx, [event.id]))[event.id], unit.policy.doors
        )
        if each.due_at > unit.now
    ]
    return min(due, default=None)


async def _unfired(unit: UnitOfWork) -> tuple[list[Occurrence], list[Occurrence]]:
    """What is not fired yet and near, and what never was and is of no use any more."""
    near: list[Occurrence] = []
    over: list[Occurrence] = []
    for event in await events.live(unit.tx, unit.now - THANKS_FOR - LOOK_BACK):
        rules = (await reminders.of_events(unit.tx, [event.id]))[event.id]
        fired = await waves.fired(unit.tx, event.id)
        for each in occurrences(event, rules, unit.policy.doors):
            if each.key not in fired and each.due_at <= unit.now + PLAN_AHEAD:
                (over if each.until <= unit.now else near).append(each)
    return near, over


def _begins(occurrence: Occurrence, begins: Mapping[str, int]) -> int:
    """When to fire: at its time, or earlier when there is much to send. Who is absent is only known then."""
    rule = occurrence.rule
    if rule.absent_only or rule.anchor == "end":
        return occurrence.due_at
    return min(occurrence.due_at, begins[occurrence.key])


def _wave(unit: UnitOfWork, occurrence: Occurrence) -> NewWave:
    return NewWave(
        occurrence.key, occurrence.event.id, occurrence.name, unit.now, occurrence.due_at,
        occurrence.deadline, occurrence.until, Lane.LINK if occurrence.rule.link else Lane.REMINDER,
    )  # fmt: skip


def _audience(occurrence: Occurrence, changed_at: int) -> Audience:
    absent = occurrence.session.id if occurrence.rule.absent_only else None
    return Audience(
        occurrence.event.id, occurrence.mode, occurrence.rule.state, absent, changed_at=changed_at
    )


async def _size(unit: UnitOfWork, occurrence: Occurrence) -> int:
    """For about how many it is; a few too many do no harm to a plan."""
    taken = await seats.taken(unit.tx, occurrence.event.id)
    return sum(taken.of(mode) for mode in events.MODES if occurrence.mode in {mode, "all"})


async def _changes(unit: UnitOfWork, occurrence: Occurrence) -> dict[str, int]:
    """What was changed since people were last told of it, and when; in the order people care about.

    A link is told of by reminders that carry one.
    """
    event, rule = occurrence.event, occurrence.rule
    if rule.anchor == "end":
        return {}
    about = event.sessions if rule.about == "event" else (occurrence.session,)
    fired = await waves.fired(unit.tx, event.id)
    told = {key: at for key, at in fired.items() if key.startswith("reminder:")}
    last, last_link = (
        max(told.values(), default=0),
        max((at for key, at in told.items() if "/link/" in key), default=0),
    )
    found = {
        "time": (max(session.moved_at for session in about), last),
        "place": (event.place_changed_at, last),
        "link": (max(session.link_changed_at for session in about) if rule.link else 0, last_link),
    }
    return {what: at for what, (at, since) in found.items() if at and at >= since}

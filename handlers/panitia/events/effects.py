"""What a change of a kegiatan leads to, in words: how many are told and how long that takes, seats offered,
what is not sent any more. Worked out by doing it and undoing it."""

from dataclasses import dataclass

from handlers.conversation.turn import Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.event_putting import Change, Loaded, put_event
from handlers.programme.hours import NIGHT_UNTIL, is_night
from handlers.programme.rehearsal import rehearse
from handlers.programme.traffic import measured, seconds_for
from storage import figures

A_WHILE = 120
"""Seconds from which on a duration is told in minutes."""


@dataclass(frozen=True, slots=True)
class Effects:
    """What storing a kegiatan led to; dropped: messages to everybody that waited and are not sent."""

    loaded: Loaded
    dropped: int


async def work_out(unit: UnitOfWork, change: Change) -> Effects:
    """What this change would lead to; nothing of it is done."""
    return await rehearse(unit, lambda copy: make(copy, change))


async def make(unit: UnitOfWork, change: Change) -> Effects:
    """Do it."""
    before = await figures.waiting(unit.tx, change.event.id) if change.event.id else 0
    loaded = await put_event(unit, change)
    after = await figures.waiting(unit.tx, loaded.event.id)
    return Effects(loaded, max(0, before + loaded.told - after))


async def effect_lines(unit: UnitOfWork, effects: Effects, tense: str) -> tuple[Say, ...]:
    """The effects as lines; tense: "will" before it is done, "done" after."""
    loaded, lines = effects.loaded, []
    if loaded.told:
        lines.append(
            Say(f"events-told-{tense}", {"count": loaded.told, "time": await duration(unit, loaded.told)})
        )
        if is_night(unit.now, unit.policy.zone):
            lines.append(Say("events-told-morning", {"clock": f"{NIGHT_UNTIL:%H.%M}"}))
    if loaded.given:
        lines.append(Say(f"events-given-{tense}", {"count": loaded.given}))
    if effects.dropped:
        lines.append(Say(f"events-dropped-{tense}", {"count": effects.dropped}))
    return tuple(lines) or (Say("events-quiet"),)


async def duration(unit: UnitOfWork, count: int) -> Say:
    """About how long so many messages take, beside what people write just now."""
    seconds = seconds_for(count, (await measured(unit)).for_waves)
    if seconds < A_WHILE:
        return Say("health-seconds", {"count": seconds})
    return Say("health-minutes", {"count": -(-seconds // 60)})

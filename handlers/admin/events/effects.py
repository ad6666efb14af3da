"""What a change of a kegiatan leads to, in words: how many are told and how long that takes, seats offered,
what is not sent any more. Worked out by doing it and undoing it."""

from dataclasses import dataclass

from handlers.board import Board
from handlers.event_putting import Change, Loaded, put_event
from handlers.hours import NIGHT_UNTIL, is_night
from handlers.rehearsal import rehearse
from handlers.traffic import measured, seconds_for
from handlers.turn import Say
from storage import figures

A_WHILE = 120
"""Seconds from which on a duration is told in minutes."""


@dataclass(frozen=True, slots=True)
class Effects:
    """What storing a kegiatan led to; dropped: messages to everybody that waited and are not sent."""

    loaded: Loaded
    dropped: int


async def work_out(board: Board, change: Change) -> Effects:
    """What this change would lead to; nothing of it is done."""
    return await rehearse(board, lambda copy: make(copy, change))


async def make(board: Board, change: Change) -> Effects:
    """Do it."""
    before = await figures.waiting(board.tx, change.event.id) if change.event.id else 0
    loaded = await put_event(board, change)
    after = await figures.waiting(board.tx, loaded.event.id)
    return Effects(loaded, max(0, before + loaded.told - after))


async def effect_lines(board: Board, effects: Effects, tense: str) -> tuple[Say, ...]:
    """The effects as lines; tense: "will" before it is done, "done" after."""
    loaded, lines = effects.loaded, []
    if loaded.told:
        lines.append(
            Say(f"events-told-{tense}", {"count": loaded.told, "time": await duration(board, loaded.told)})
        )
        if is_night(board.now, board.house.zone):
            lines.append(Say("events-told-morning", {"clock": f"{NIGHT_UNTIL:%H.%M}"}))
    if loaded.given:
        lines.append(Say(f"events-given-{tense}", {"count": loaded.given}))
    if effects.dropped:
        lines.append(Say(f"events-dropped-{tense}", {"count": effects.dropped}))
    return tuple(lines) or (Say(f"events-quiet-{tense}"),)


async def duration(board: Board, count: int) -> Say:
    """About how long so many messages take, beside what people write just now."""
    seconds = seconds_for(count, (await measured(board)).for_waves)
    if seconds < A_WHILE:
        return Say("events-seconds", {"count": seconds})
    return Say("events-minutes", {"count": -(-seconds // 60)})

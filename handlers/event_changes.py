"""A kegiatan was changed by panitia: what people have to know of it now, and what need not be said any more.

Reminders follow by themselves: their times are worked out from the sessions as they stand.
"""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.board import Board
from handlers.letters import pack
from handlers.links import link_message
from handlers.reminder_texts import enter_rows, how, overview
from handlers.reminders import LINK_IN_THE_NIGHT
from handlers.turn import Message, Say
from handlers.waves import LANGUAGES, Listener, put_wave
from storage import outbox, reconfirmation, waves
from storage.audiences import Audience
from storage.events import Event
from storage.outbox import Lane
from storage.sessions import Session, changed_rooms, is_moved
from storage.waves import NewWave

STATES = ("confirmed", "applied", "waiting", "offered")


async def tell_changes(board: Board, before: Event | None, after: Event) -> int:
    """Put what this change is worth telling; for how many it is."""
    if before is None or not before.is_live:
        return 0
    if not after.is_live:
        await outbox.drop_waves(board.tx, after.id)
        return await _tell_cancelled(board, after) if after.state == "cancelled" else 0
    if board.now >= after.ends_at:
        return 0
    count = 0
    pairs = list(zip(before.sessions, after.sessions, strict=False))
    moved = len(before.sessions) != len(after.sessions) or any(is_moved(*pair) for pair in pairs)
    if moved or before.place != after.place:
        count += await _tell_moved(board, before, after, moved=moved)
    for old, new in pairs:
        rooms = changed_rooms(old, new)
        if rooms and board.now < new.ends_at:
            count += await _tell_other_link(board, after, new, rooms)
    return count


async def _tell_cancelled(board: Board, event: Event) -> int:
    def say(_listener: Listener) -> Message:
        return Message((Say("event-cancelled", {"title": event.title, "contact": board.house.contact}),))

    return await _tell_all(board, Told("cancelled", event), say)


async def _tell_moved(board: Board, before: Event, event: Event, *, moved: bool) -> int:
    """Time or place is another one. What waits of older waves has the old one, and this says it all anew."""
    await outbox.drop_waves(board.tx, event.id)
    if before.starts_at != event.starts_at:
        await reconfirmation.ask_anew(board.tx, event.id)
    what = {"online": "time" if moved else "", "offline": "time" if moved else "place"}
    if moved and before.place != event.place:
        what["offline"] = "time-place"

    def say(listener: Listener) -> Message:
        parts = (*overview(event, listener.zone), how(event, listener.mode), Say("reminder-cannot"))
        return Message((Say(f"reminder-changed-{what[listener.mode]}"), *parts))

    soon = any(
        session.starts_at - LINK_IN_THE_NIGHT <= board.now < session.ends_at for session in event.sessions
    )
    return await _tell_all(board, Told("changed", event, "all" if moved else "offline", soon), say)


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, and whom it concerns: one mode, or "all". any_hour: it can't wait for the morning."""

    what: str
    event: Event
    mode: str = "all"
    any_hour: bool = False


async def _tell_all(board: Board, told: Told, say: Callable[[Listener], Message]) -> int:
    """Everybody who takes part in this mode or wants to."""
    count, event = 0, told.event
    for state in STATES:
        wave = NewWave(
            f"{told.what}:{event.id}:{state}:{board.now}", event.id, told.what, board.now, board.now,
            board.now + 3600, event.ends_at, Lane.REMINDER,
        )  # fmt: skip
        audience = Audience(event.id, told.mode, state)
        count += await put_wave(board, wave, audience, say, any_hour=told.any_hour) or 0
    return count


async def _tell_other_link(board: Board, event: Event, session: Session, rooms: frozenset[int]) -> int:
    """Messages that show the old link are edited, and who has one is told once."""
    key = f"link:{session.id}:{board.now}"
    wave = NewWave(
        key, event.id, f"link changed · {session.title}", board.now, board.now, board.now + 300,
        session.ends_at, Lane.LINK,
    )  # fmt: skip
    urls = {n: room.url for n, room in enumerate(session.all_rooms, start=1)}
    urls[0] = session.backup_url or urls[1]
    urls[-1] = urls[1]  # a room that is gone; the next press gives another one for good
    edited = {
        (language, room): pack(language, link_message(session, event, url))
        for room, url in urls.items()
        if room in rooms
        for language in LANGUAGES
    }
    await waves.put_edits(board.tx, wave, session.id, edited)
    any_hour = board.now >= session.starts_at - LINK_IN_THE_NIGHT

    def say(_listener: Listener) -> Message:
        said = Say("link-changed", {"session": session.title, "title": event.title})
        return Message((said,), enter_rows(session), protect=True)

    audience = Audience(event.id, "online", saw_link_of=session.id, rooms=rooms)
    return await put_wave(board, wave, audience, say, any_hour=any_hour) or 0

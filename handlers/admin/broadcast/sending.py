"""A broadcast is sent: one wave for everybody who belongs to its audience at this moment, and a message to
who sent it that tells how it goes.
"""

from dataclasses import replace

from handlers.admin.broadcast import whom
from handlers.admin.broadcast.estimate import USEFUL, any_hour, estimate, lane_of
from handlers.admin.broadcast.progress import tell_progress
from handlers.admin.broadcast.wording import message_to
from handlers.board import Board
from handlers.schedule import MARGIN
from handlers.turn import Message, Say
from handlers.waves import Listener, put_wave
from storage import broadcasts
from storage.broadcasts import Broadcast
from storage.waves import NAME, NUMBER, NewWave


def needs_second(board: Board, people: int) -> bool:
    """Whether a second one of panitia has to agree to a broadcast to so many."""
    return people > board.house.second_above


async def start_sending(board: Board, written: Broadcast) -> Message:
    """Keep this broadcast and send it; what its author is told."""
    stored = replace(written, status="sending", decided_at=board.now)
    stored = replace(stored, id=await broadcasts.create(board.tx, stored))
    count = await send(board, stored)
    return Message((Say("broadcast-started", {"number": stored.id, "people": count}),))


async def send(board: Board, broadcast: Broadcast) -> int:
    """Put its messages; for how many. Once only, however often it is called."""
    events = {event.id: event for event in await whom.events_of(board, broadcast)}
    audience = await whom.audience_of(board, broadcast)
    people = (await broadcasts.reach(board.tx, audience)).people
    lasts = (await estimate(board, broadcast, people)).seconds
    wave = NewWave(
        broadcast.wave_key, broadcast.event_id, f"broadcast {broadcast.id}", board.now, board.now,
        board.now + lasts + MARGIN, board.now + USEFUL, lane_of(broadcast), first=broadcast.urgent,
    )  # fmt: skip

    def say(listener: Listener) -> Message:
        event = events[listener.event_id or broadcast.event_id or 0]
        return message_to(broadcast, event, listener.mode, listener.zone, (NAME, NUMBER))

    late = await any_hour(board, broadcast)
    count = await put_wave(board, wave, audience, say, any_hour=late) or 0
    await board.trace("broadcast", event_id=broadcast.event_id, detail=str(broadcast.id), after=str(count))
    await tell_progress(board, broadcast)
    return count

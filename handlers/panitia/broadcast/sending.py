"""A broadcast is sent: one wave for everybody who belongs to its audience at this moment, and a message to
who sent it that tells how it goes.
"""

from dataclasses import replace

from handlers.conversation.turn import Message, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.broadcast import whom
from handlers.panitia.broadcast.estimate import USEFUL, any_hour, estimate, lane_of
from handlers.panitia.broadcast.progress import tell_progress
from handlers.panitia.broadcast.wording import message_to
from handlers.programme.schedule import MARGIN
from handlers.programme.waves import Listener, put_wave
from storage import broadcasts
from storage.broadcasts import Broadcast
from storage.waves import NAME, NUMBER, NewWave


def needs_second(unit: UnitOfWork, people: int) -> bool:
    """Whether a second one of panitia has to agree to a broadcast to so many."""
    return people > unit.policy.second_above


async def start_sending(unit: UnitOfWork, written: Broadcast) -> Message:
    """Keep this broadcast and send it; what its author is told."""
    stored = replace(written, status="sending", decided_at=unit.now)
    stored = replace(stored, id=await broadcasts.create(unit.tx, stored))
    count = await send(unit, stored)
    return Message((Say("broadcast-started", {"number": stored.id, "people": count}),))


async def send(unit: UnitOfWork, broadcast: Broadcast) -> int:
    """Put its messages; for how many. Once only, however often it is called."""
    events = {event.id: event for event in await whom.events_of(unit, broadcast)}
    audience = await whom.audience_of(unit, broadcast)
    people = (await broadcasts.reach(unit.tx, audience)).people
    lasts = (await estimate(unit, broadcast, people)).seconds
    wave = NewWave(
        broadcast.wave_key, broadcast.event_id, f"broadcast {broadcast.id}", unit.now, unit.now,
        unit.now + lasts + MARGIN, unit.now + USEFUL, lane_of(broadcast), first=broadcast.urgent,
    )  # fmt: skip

    def say(listener: Listener) -> Message:
        event = events[listener.event_id or broadcast.event_id or 0]
        return message_to(broadcast, event, listener.mode, listener.zone, (NAME, NUMBER))

    late = await any_hour(unit, broadcast)
    count = await put_wave(unit, wave, audience, say, any_hour=late) or 0
    await unit.trace("broadcast", event_id=broadcast.event_id, detail=str(broadcast.id), after=str(count))
    await tell_progress(unit, broadcast)
    return count

"""Panitia are warned, once each: seats nearly gone, a wave that can't be in time, messages that stay, people
out of reach, a bot that died. It decides nothing; what was told stands in storage/alerts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.conversation.turn import Message, Notice, Say, TimeOfDay
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.recap.topics import subscribers
from handlers.panitia.traffic import REPLIES_LATE
from handlers.programme.hours import not_in_the_night
from handlers.programme.schedule import Occurrence
from handlers.programme.traffic import measured
from handlers.programme.wave_names import reminder_name
from storage import alerts, door, facts, outbox_load, recap
from storage.alerts import SeatsHeld

LEVELS = (100, 80)
"""Per cent of the seats of a mode, the highest first."""
LATE = 5 * 60
CALM = 10 * 60
"""Messages that stay are told of after so many seconds, and again only after so long without any."""
OUT_OF_REACH, FEW = 3, 3
"""Per cent of an event's people, and so many at least."""
LOOK_AGAIN, LOOK_OFTEN = 10 * 60, 10
"""Seconds between two looks at who can't be reached, and at waves that are under way."""


@dataclass(frozen=True, slots=True)
class _Warning:
    """For whom: topic and event_id (None: all events). at_night: it does not wait until morning."""

    topic: str
    key: str
    said: Say
    event_id: int | None = None
    at_night: bool = True


async def watch(unit: UnitOfWork) -> None:
    """What happens by itself and panitia have to know."""
    held = await alerts.seats_held(unit.tx, unit.now)
    await _watch_seats(unit, held)
    await _watch_outbox(unit)
    await _watch_replies(unit)
    if await alerts.due_again(unit.tx, "look:waves", unit.now, LOOK_OFTEN):
        await _watch_waves(unit)
    if held and await alerts.due_again(unit.tx, "look:unreachable", unit.now, LOOK_AGAIN):
        await _watch_reach(unit, held)


async def warn_of_late_wave(unit: UnitOfWork, occurrence: Occurrence, seconds: int) -> None:
    """This wave would be finished so many seconds too late even if it began now."""
    if not await alerts.tell_once(unit.tx, f"wave:{occurrence.key}", unit.now):
        return
    event = occurrence.event
    said = Say("alert-wave", {
        "batch": str(event.batch), "title": event.title, "wave": reminder_name(occurrence),
        "minutes": max(1, -(-seconds // 60)),
    })  # fmt: skip
    await _tell(unit, _Warning("sending", f"wave:{occurrence.key}", said, event.id))


async def begin_run(unit: UnitOfWork) -> None:
    """The bot starts. When it never said that it stops, it died: that is told."""
    died = await facts.get(unit.tx, "run") == "running"
    await facts.put(unit.tx, "run", "running", unit.now)
    if died:
        said = Say("alert-restart", {"at": TimeOfDay(unit.now, unit.policy.zone)})
        await _tell(unit, _Warning("sending", f"restart:{unit.now}", said))


async def end_run(unit: UnitOfWork) -> None:
    """The bot stops as it was asked to."""
    await facts.put(unit.tx, "run", "stopped", unit.now)


async def _watch_seats(unit: UnitOfWork, held: Sequence[SeatsHeld]) -> None:
    """A quota that was changed is another quota: it may fill up again."""
    full = [(seats, level) for seats in held for level in _reached(seats)[:1]]
    if not full:
        return
    told = await alerts.told(unit.tx, "quota:", "quota;")
    for seats, level in full:
        keys = [f"quota:{seats.event_id}:{seats.mode}:{seats.quota}:{each}" for each in LEVELS]
        # who is told that all are gone need not be told afterwards that most are
        if not told.intersection(keys[: LEVELS.index(level) + 1]):
            await alerts.tell_once(unit.tx, keys[LEVELS.index(level)], unit.now)
            await _tell_of_seats(unit, seats, level)


def _reached(seats: SeatsHeld) -> list[int]:
    return [level for level in LEVELS if seats.taken * 100 >= level * seats.quota]


async def _tell_of_seats(unit: UnitOfWork, seats: SeatsHeld, level: int) -> None:
    event = await unit.event(seats.event_id)
    said = Say("alert-full" if level == LEVELS[0] else "alert-filling", {
        "batch": str(event.batch), "title": event.title, "mode": Say(f"alert-mode-{seats.mode}"),
        "taken": seats.taken, "quota": seats.quota,
        "line": (await unit.waitlist_lengths(event)).get(seats.mode, 0),
    })  # fmt: skip
    key = f"quota:{seats.event_id}:{seats.mode}:{seats.quota}:{level}"
    await _tell(unit, _Warning("quota", key, said, event.id, at_night=False))


async def _watch_outbox(unit: UnitOfWork) -> None:
    if await alerts.is_late(unit.tx, unit.now, LATE):
        if await alerts.see_again(unit.tx, "outbox", unit.now):
            said = Say("alert-outbox", {"at": TimeOfDay(unit.now, unit.policy.zone)})
            await _tell(unit, _Warning("sending", f"outbox:{unit.now}", said))
    elif await alerts.is_over_since(unit.tx, "outbox", unit.now - CALM):
        said = Say("alert-outbox-over", {"at": TimeOfDay(unit.now, unit.policy.zone)})
        await _tell(unit, _Warning("sending", f"outbox-over:{unit.now}", said))


async def _watch_replies(unit: UnitOfWork) -> None:
    """People wait for their answers: told while there is something to be done about it."""
    hall = await door.look(unit.tx, unit.now)
    at = TimeOfDay(unit.now, unit.policy.zone)
    if hall.since is not None and unit.now - hall.since >= REPLIES_LATE:
        if await alerts.see_again(unit.tx, "replies", unit.now):
            said = Say("alert-replies", {"at": at, "count": hall.replies})
            await _tell(unit, _Warning("sending", f"replies:{unit.now}", said))
    elif await alerts.is_over_since(unit.tx, "replies", unit.now - CALM):
        await _tell(
            unit, _Warning("sending", f"replies-over:{unit.now}", Say("alert-replies-over", {"at": at}))
        )


async def _watch_waves(unit: UnitOfWork) -> None:
    """Waves under way that will not be done by their deadlines as things stand, each once."""
    per_second, ahead = (await measured(unit)).for_waves, 0
    for wave in await outbox_load.with_deadlines(unit.tx, unit.now):
        ahead += wave.waiting
        in_time = unit.now + ahead / per_second <= wave.deadline or wave.deadline <= unit.now
        if in_time or not await alerts.tell_once(unit.tx, f"wave:{wave.key}", unit.now):
            continue
        said = Say("alert-danger", {
            "batch": str(wave.batch), "title": wave.title, "wave": wave.name, "count": wave.waiting,
            "at": TimeOfDay(wave.deadline, unit.policy.zone),
        })  # fmt: skip
        await _tell(unit, _Warning("sending", f"danger:{wave.key}", said, wave.event_id))


async def _watch_reach(unit: UnitOfWork, held: Sequence[SeatsHeld]) -> None:
    """Whoever has blocked us hears of no session: others have to call them."""
    taken: dict[int, int] = {}
    for seats in held:
        taken[seats.event_id] = taken.get(seats.event_id, 0) + seats.taken
    lost = await recap.unreachable(unit.tx, list(taken))
    for event_id, count in lost.items():
        many = count >= FEW and count * 100 > OUT_OF_REACH * taken[event_id]
        if many and await alerts.tell_once(unit.tx, f"unreachable:{event_id}", unit.now):
            event = await unit.event(event_id)
            said = Say("alert-unreachable", {
                "batch": str(event.batch), "title": event.title, "count": count, "taken": taken[event_id],
            })  # fmt: skip
            await _tell(unit, _Warning("sending", f"unreachable:{event_id}", said, event_id, at_night=False))


async def _tell(unit: UnitOfWork, warning: _Warning) -> None:
    for each in await subscribers(unit, warning.topic, warning.event_id):
        key, message = f"alert:{warning.key}:{each.address}", Message((warning.said,))
        notice = Notice(each.channel, each.address, each.language, message, key=key)
        if not warning.at_night:
            zone = unit.policy.zone
            morning = not_in_the_night(unit.now, zone)
            notice = replace(notice, lane="reminder", not_before=morning, quiet=zone)
        unit.notices.append(notice)

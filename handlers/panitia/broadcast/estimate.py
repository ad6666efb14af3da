"""When a broadcast begins and how long it takes beside what people write and what waits. Reads only."""

import math
from dataclasses import dataclass

from handlers.conversation.turn import Arg, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.hours import is_night, not_in_the_night
from handlers.programme.reminders import LINK_IN_THE_NIGHT
from handlers.programme.traffic import LONG_COST, LONG_TEXT, measured, seconds_for
from handlers.readers.regions import provinces
from storage import broadcasts
from storage.broadcasts import Broadcast, Numbers
from storage.outbox import Lane

USEFUL = 3 * 24 * 60 * 60
"""What has not been sent after so many seconds, for a pause or an outage, is of no use any more."""
ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
_NAMES = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}


@dataclass(frozen=True, slots=True)
class Estimate:
    """ahead: messages that leave before. seconds: how long all of it takes once it leaves."""

    ahead: int
    seconds: int


def lane_of(broadcast: Broadcast) -> Lane:
    """Urgent ones leave before all reminders, and after links: those can't wait."""
    return Lane.REMINDER if broadcast.urgent else Lane.BROADCAST


async def any_hour(unit: UnitOfWork, broadcast: Broadcast) -> bool:
    """Whether it may disturb the night: as links do, shortly before a session and during it."""
    if not broadcast.urgent or broadcast.event_id is None:
        return False
    sessions = (await unit.event(broadcast.event_id)).sessions
    return any(each.starts_at - LINK_IN_THE_NIGHT <= unit.now < each.ends_at for each in sessions)


async def estimate(unit: UnitOfWork, broadcast: Broadcast, people: int) -> Estimate:
    """For so many people, now."""
    ahead = await broadcasts.ahead_of(unit.tx, lane_of(broadcast), unit.now)
    return Estimate(ahead, await _seconds(unit, broadcast, ahead + people))


async def _seconds(unit: UnitOfWork, broadcast: Broadcast, messages: int) -> int:
    cost = LONG_COST if len(broadcast.text) > LONG_TEXT else 1.0
    traffic = await measured(unit)
    per_second = traffic.for_waves if broadcast.urgent else traffic.for_broadcasts
    return seconds_for(messages * cost, per_second)


def lasts(found: Estimate) -> Say:
    minutes = math.ceil(found.seconds / 60)
    what = Say("broadcast-minutes", {"minutes": minutes}) if found.seconds > 60 else Say("broadcast-moment")
    values: dict[str, Arg] = {"time": what, "ahead": found.ahead}
    return Say("broadcast-lasts-after", values) if found.ahead else Say("broadcast-lasts", {"time": what})


async def begins(unit: UnitOfWork, broadcast: Broadcast) -> Say:
    """When people are written to, by zone where it is night in one of them."""
    if await any_hour(unit, broadcast) or not any(is_night(unit.now, zone) for zone in ZONES):
        return Say("broadcast-begins-now")
    known = {each.zone for each in provinces()}
    lines = []
    for zone in ZONES:
        at = not_in_the_night(unit.now, zone)
        when: Arg = Moment(at, zone) if at > unit.now else Say("broadcast-at-once")
        if zone in known:
            lines.append(Say("broadcast-begins-zone", {"zone": _NAMES[zone], "at": when}))
    return Say("broadcast-begins-zones", {"lines": tuple(lines)})


async def done_at(unit: UnitOfWork, broadcast: Broadcast, numbers: Numbers) -> int:
    """When the last one will have left, as things stand (UTC epoch seconds)."""
    due = unit.now + await _seconds(unit, broadcast, numbers.waiting - numbers.held)
    if not numbers.held:
        return due
    return max(due, numbers.held_until + await _seconds(unit, broadcast, numbers.held))

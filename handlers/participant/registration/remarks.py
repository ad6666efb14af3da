"""What is pointed out before confirming: sessions at the same time, a second kegiatan in the year, an SKP
that is over or nearly so. Kindly, and nothing of it stops anybody.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Day, Period, Say
from storage import registrations, seats
from storage.events import Event

SOON = 90
"""Days before the end of an SKP from which on it is mentioned."""


async def remark(scene: Scene, event: Event) -> tuple[Say, ...]:
    """What this person should know before registering for this event."""
    says = [*await _overlaps(scene, event)]
    if event.first_timers_first and await _takes_part_already(scene, event):
        says.append(Say("first-timers-first"))
    return (*says, *skp_remark(scene.talk.answers, scene.now, scene.policy.zone))


def skp_remark(answers: Mapping[str, str], now: int, zone: str) -> tuple[Say, ...]:
    """Whether the SKP is over or ends within SOON days; `zone` (IANA name) says which day it is."""
    until = answers.get("skp_until")
    if not answers.get("skp_number") or not until:
        return ()
    days = (
        date.fromisoformat(until) - datetime.fromtimestamp(now, UTC).astimezone(ZoneInfo(zone)).date()
    ).days
    if days < 0:
        return (Say("skp-over", {"until": Day(until)}),)
    return (Say("skp-soon", {"until": Day(until), "days": days}),) if days < SOON else ()


async def how_luring(scene: Scene, event: Event) -> tuple[Say, ...]:
    """How a luring seat is had where panitia decide, and what there is meanwhile."""
    if event.offline != "approval" or not event.quota_offline:
        return ()
    if not event.quota_online:
        return (Say("mode-approval"),)
    left = await scene.unit.seats_left(event)
    return (Say("mode-approval-safe" if left["online"] else "mode-approval-line"),)


async def _overlaps(scene: Scene, event: Event) -> list[Say]:
    zone = await scene.zone()
    return [
        Say("overlap", {"title": other.title, "session": theirs.title,
                        "when": Period(theirs.starts_at, theirs.ends_at, zone)})
        for other in await _others(scene, event)
        for theirs in other.sessions
        if any(ours.starts_at < theirs.ends_at and theirs.starts_at < ours.ends_at for ours in event.sessions)
    ]  # fmt: skip


async def _takes_part_already(scene: Scene, event: Event) -> bool:
    """Whether this person holds a seat in another kegiatan of the year, as registrations.again will say."""
    if scene.person_id is None:
        return False
    for registered in await registrations.of_person(scene.tx, scene.person_id):
        other = await scene.unit.event(registered.event_id)
        if other.id != event.id and other.year == event.year and await seats.held(scene.tx, registered.id):
            return True
    return False


async def _others(scene: Scene, event: Event) -> list[Event]:
    """The other events this person is registered for."""
    if scene.person_id is None:
        return []
    return [
        await scene.unit.event(registered.event_id)
        for registered in await registrations.of_person(scene.tx, scene.person_id)
        if registered.is_active and registered.event_id != event.id
    ]

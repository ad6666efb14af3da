"""/setujui: the applications for luring seats one by one, or many at once by their numbers."""

from handlers.conversation.access import scope
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.panitia.action import Reply, Target, press
from handlers.panitia.decisions.applicants import next_card
from handlers.panitia.decisions.many import approve_numbers
from handlers.panitia.decisions.outcome import name_of, stamp, untold, what_became
from handlers.panitia.decisions.seats import gone_on
from handlers.panitia.people.actions import goes_on
from handlers.programme import luring
from storage import decisions
from storage.events import Event

MOST_EVENTS = 20
"""Kegiatan offered to choose from: more have no applications at the same time."""


async def decide(scene: Scene, target: Target) -> Reply:
    """/setujui, alone or with numbers."""
    if target.rest.strip():
        return await approve_numbers(scene, target.rest)
    waiting = await waiting_events(scene)
    if not waiting:
        return Message((Say("walk-none"),))
    if len(waiting) == 1:
        return await next_card(scene, waiting[0][0], 0)
    lines = tuple(
        Say("walk-event", {"batch": event.batch, "title": event.title, "count": count})
        for event, count in waiting
    )
    rows = tuple(
        (press(Say("button-walk-event", {"batch": event.batch, "count": count}), "decwalk", event.id),)
        for event, count in waiting
    )
    return Message((Say("walk-which", {"lines": lines}),), rows)


async def waiting_events(scene: Scene) -> list[tuple[Event, int]]:
    """The kegiatan with applications that can still be decided by who is heard, the soonest first."""
    allowed = await scope(scene, "decide")
    found = []
    for event_id, count in (await decisions.waiting(scene.tx)).items():
        event = await scene.unit.event(event_id)
        if (allowed is None or event_id in allowed) and goes_on(scene, event):
            found.append((event, count))
    return sorted(found, key=lambda each: each[0].starts_at)[:MOST_EVENTS]


async def begin_walk(scene: Scene, target: Target) -> Message:
    """A kegiatan was chosen: its first application."""
    return await next_card(scene, target.the_event, 0)


async def approve_in_turn(scene: Scene, target: Target) -> Message:
    """[Setujui]: decide, and show the next."""
    registration, event = target.the_registration, target.the_event
    if target.rest != stamp(registration) or not goes_on(scene, event):
        return await _late(scene, target)
    match await luring.approve(scene.unit, registration.number):
        case luring.Decided(_, offered):
            done = Say("done-approved", {"name": await name_of(scene, registration)})
            says = (done, *gone_on(offered), *await untold(scene, registration))
            return await next_card(scene, event, registration.id, *says)
        case luring.NoSeat(quota, taken):
            scene.toast = Say("decide-full-offline", {"quota": quota, "taken": taken})
            return await next_card(scene, event, registration.id, again=True)
    return await _late(scene, target)


async def skip(scene: Scene, target: Target) -> Message:
    """[Lewati]: this one goes on waiting."""
    return await next_card(scene, target.the_event, target.the_registration.id)


async def stop(scene: Scene, _target: Target) -> Message:
    """[Berhenti]: how many still wait."""
    count = sum(count for _, count in await waiting_events(scene))
    return Message((Say("walk-stopped", {"count": count}),))


async def _late(scene: Scene, target: Target) -> Message:
    """Somebody else has decided, or the person has: say so, and go on."""
    registration = target.the_registration
    still = goes_on(scene, target.the_event)
    scene.toast = await what_became(scene, registration) if still else Say("decide-over")
    return await next_card(scene, target.the_event, registration.id, scene.toast)

"""Buttons that change a seat at once: approve, change the mode, take back what was cancelled.

What is freed is offered on in the same transaction, and the person is told.
"""

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.panitia.action import Target, press
from handlers.panitia.decisions.outcome import (
    back_rows,
    name_of,
    outdated,
    shown,
    tell_person,
    untold,
    what_became,
)
from handlers.panitia.people.actions import goes_on, other_mode
from handlers.programme import luring, seating
from handlers.programme.waitlist import offer_free_seats
from storage import persons, seats
from storage.events import Event
from storage.registrations import Registration

_YES = "yes"


async def show_again(scene: Scene, target: Target) -> Message:
    """[Kembali], [Tidak jadi]: the card, and nothing is changed."""
    unsent = (Say("message-not-sent"),) if target.rest == "unsent" else ()
    return await shown(scene, target.the_registration.id, *unsent)


async def approve(scene: Scene, target: Target) -> Message:
    """[Setujui]: the luring seat that was applied for."""
    registration = target.the_registration
    late = await outdated(scene, registration, target.rest) or await _over(scene, target)
    if late is not None:
        return late
    match await luring.approve(scene.unit, registration.number):
        case luring.Decided(_, offered):
            done = Say("done-approved", {"name": await name_of(scene, registration)})
            says = (done, *gone_on(offered), *await untold(scene, registration))
            return await shown(scene, registration.id, *says)
        case luring.NoSeat(quota, taken):
            scene.toast = Say("decide-full-offline", {"quota": quota, "taken": taken})
            return await shown(scene, registration.id, scene.toast)
    return await shown(scene, registration.id, await what_became(scene, registration))


async def change_mode(scene: Scene, target: Target) -> Message:
    """[Pindah ke …]: asks once, since a seat that is left may be offered to the next at once."""
    registration, event = target.the_registration, target.the_event
    seen = target.part(0)
    late = await outdated(scene, registration, seen) or await _over(scene, target)
    if late is not None:
        return late
    mode = other_mode(registration)
    if target.part(1) != _YES and await _has_seat(scene, event, registration, mode):
        ask = Say(f"ask-decide-{mode}", {
            "name": await name_of(scene, registration), "number": registration.number, "title": event.title,
        })  # fmt: skip
        yes = press(Say("button-decide-move-yes"), "decmode", registration.id, f"{seen}:{_YES}")
        return Message((ask,), ((yes,), *back_rows(registration)))
    if isinstance(await seating.give_seat(scene.unit, event, registration, mode), seating.Full):
        scene.toast = await _why_not(scene, event, mode)
        return await shown(scene, registration.id, scene.toast)
    offered = await offer_free_seats(scene.unit, event)
    told = await tell_person(scene, event, registration.id, Say(f"panitia-moved-{mode}"))
    name = await name_of(scene, registration)
    done = Say(f"done-moved-{mode}", {"name": name})
    return await shown(scene, registration.id, done, *gone_on(offered), *told)


async def revive(scene: Scene, target: Target) -> Message:
    """[Aktifkan lagi]: the same number, with a seat if one is free, else on the waitlist; also after
    registration has closed. A wish for luring that panitia decide about is an application again."""
    registration, event = target.the_registration, target.the_event
    late = await outdated(scene, registration, target.rest) or await _over(scene, target)
    if late is not None:
        return late
    person = await persons.load(scene.tx, registration.person_id)
    if registration.is_active or person is None or person.name is None:
        return await shown(scene, registration.id, await what_became(scene, registration))
    placed = await seating.place(scene.unit, event, registration.person_id, registration.mode, None)
    told = await tell_person(scene, event, placed.id, Say("panitia-revived"))
    name = await name_of(scene, placed)
    return await shown(scene, placed.id, Say(f"done-revived-{placed.state}", {"name": name}), *told)


def gone_on(offered: int) -> tuple[Say, ...]:
    """How many seats went to people on the waitlist by it."""
    return (Say("done-offered", {"count": offered}),) if offered else ()


async def _over(scene: Scene, target: Target) -> Message | None:
    """The card, when the kegiatan is over or not held: nothing is decided any more."""
    if goes_on(scene, target.the_event):
        return None
    scene.toast = Say("decide-over")
    return await shown(scene, target.the_registration.id, scene.toast)


async def _has_seat(scene: Scene, event: Event, registration: Registration, mode: str) -> bool:
    held = await seats.held(scene.tx, registration.id)
    return mode in held or await seats.is_free(scene.tx, event, mode)


async def _why_not(scene: Scene, event: Event, mode: str) -> Say:
    """Why there is no seat of this mode: all are taken, or people wait for those that are not."""
    taken, length = (
        (await scene.unit.taken(event)).of(mode),
        (await scene.unit.waitlist_lengths(event)).get(mode, 0),
    )
    if taken < event.quota(mode):
        return Say(f"decide-line-{mode}", {"line": length})
    return Say(f"decide-full-{mode}", {"quota": event.quota(mode), "taken": taken})

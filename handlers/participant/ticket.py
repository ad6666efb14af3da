"""/tiket: the QR code by which panitia record that somebody has come. Only for who holds a luring seat.

The code is a link to this bot with a signed payload: nobody else can make one, and it says nothing of the
person.
"""

from dataclasses import dataclass

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRow, Message, Qr, Say
from handlers.programme.cards import event_period
from handlers.programme.deep_links import TICKET, bot_link, sign
from storage import registrations
from storage.events import Event
from storage.registrations import Registration


@dataclass(frozen=True, slots=True)
class _Seat:
    registration: Registration
    event: Event


async def tell_ticket(scene: Scene) -> Message:
    """The ticket of the kegiatan that comes next, with a button for each of the others."""
    seats = await _luring(scene)
    if not seats:
        return Message((Say("ticket-none"),))
    first, *others = seats
    rows: tuple[ButtonRow, ...] = tuple(
        (Button(Say("button-ticket", {"batch": each.event.batch}), f"!ticket:{each.registration.id}"),)
        for each in others
    )
    return await _ticket(scene, first, rows)


async def show_ticket(scene: Scene, registration_id: int) -> Message | None:
    """The ticket of one's own registration; None when it is not, or not any more, a luring one."""
    for each in await _luring(scene):
        if each.registration.id == registration_id:
            return await _ticket(scene, each, ())
    return None


async def _luring(scene: Scene) -> list[_Seat]:
    """What this person will attend at the place, the soonest first."""
    found = []
    for registration in await registrations.of_person(scene.tx, scene.person_id or 0):
        if await registrations.attending(scene.tx, registration.id) == "offline":
            event = await scene.unit.event(registration.event_id)
            if event.is_live and scene.now < event.ends_at:
                found.append(_Seat(registration, event))
    return sorted(found, key=lambda each: each.event.starts_at)


async def _ticket(scene: Scene, seat: _Seat, rows: tuple[ButtonRow, ...]) -> Message:
    payload = await sign(scene.unit, TICKET, seat.registration.id)
    link = await bot_link(scene.unit, payload)
    says = Say("ticket", {
        "number": seat.registration.number, "title": seat.event.title, "place": seat.event.place,
        "when": event_period(seat.event, await scene.zone()),
    })  # fmt: skip
    if link is None:  # the bot's name is not known yet: the number does as well
        return Message((says,), rows)
    return Message((says,), rows, file=Qr(link, f"tiket-{seat.registration.number}"))

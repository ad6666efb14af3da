"""An offered seat is answered: taken, or let go. A button may be old and its data is not trusted: what counts
is the registration as it is now."""

import re

from handlers.conversation.form import Close
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, Message, Say, Text
from handlers.participant.my_registration import cards_of
from handlers.participant.start import start_at
from handlers.programme import seating
from handlers.programme.cards import registration_card
from handlers.programme.waitlist import offer_free_seats, release
from handlers.readers import read_offer
from storage import registrations, seats
from storage.events import Event
from storage.registrations import Registration

SEAT_SIGN = re.compile(r"ambi?l|lepas|take|accept|release|decline", re.IGNORECASE)
"""The seat itself is spoken of: a mere "ya" may be about anything."""


async def take_offer(scene: Scene, registration_id: int) -> Message | None:
    """Take this seat; None when the registration is not this person's."""
    found = await _mine(scene, registration_id)
    if found is None:
        return None
    registered, event = found
    if registered.state == "offered" and not _is_late(scene, registered):
        registered = await seating.confirm(scene.unit, event, registered)
        await offer_free_seats(scene.unit, event)
        return await _told(scene, event, registered, "registered-confirmed")
    told = await _not_open(scene, event, registered)
    placed = await _still_free(scene, event, registered)
    if placed is not None and placed.state == "confirmed":
        return await _told(scene, event, placed, "registered-confirmed")
    return told


async def release_offer(scene: Scene, registration_id: int) -> Message | None:
    """Let this seat go to the next in line; None when the registration is not this person's."""
    found = await _mine(scene, registration_id)
    if found is None:
        return None
    registered, event = found
    if registered.state == "offered" and not _is_late(scene, registered):
        registered = await release(scene.unit, event, registered, "declined")
        await offer_free_seats(scene.unit, event)
        return await _told(scene, event, registered, "offer-released")
    return await _not_open(scene, event, registered)


async def hear_offer_answer(scene: Scene, text: str) -> Message | None:
    """Words to an offered seat; the message of ours they reply to may name one of several.

    None when no seat is offered (or just was), or when the words are about something else.
    """
    if scene.person_id is None or (scene.talk.form and not SEAT_SIGN.search(text)):
        return None  # in the middle of a conversation a "ya" answers its question
    said = read_offer(text)
    if said is None:
        return None
    quoted = scene.heard.said.quoted if isinstance(scene.heard.said, Text) else ""
    mine = await registrations.of_person(scene.tx, scene.person_id)
    named = [registered for registered in mine if registered.number in quoted]
    open_ = [registered for registered in named or mine if registered.state == "offered"]
    if said == "maybe":
        return await _remind(scene, open_)
    if len(open_) > 1:
        return await _ask_which(scene, open_, said)
    answer = take_offer if said == "take" else release_offer
    if open_:
        return await answer(scene, open_[0].id)
    over = [registered for registered in named or mine if registered.reason == "expired"]
    if scene.talk.form or not mine or not SEAT_SIGN.search(text):
        return None
    return await answer(scene, over[0].id) if over else Message((Say("offer-none"),))


async def _remind(scene: Scene, open_: list[Registration]) -> Message | None:
    """Neither a plain yes nor a plain no: the offers once more, with their buttons."""
    if not open_:
        return None
    offered = [(each, await scene.unit.event(each.event_id)) for each in open_]
    return (await cards_of(scene, offered)).after(Say("offer-unclear"))


async def _ask_which(scene: Scene, open_: list[Registration], said: str) -> Message:
    """Several seats are offered: each with a button that names its kegiatan."""
    rows = []
    for each in open_:
        event = await scene.unit.event(each.event_id)
        rows.append((Button(Say(f"button-{said}-of", {"batch": event.batch}), f"!{said}:{each.id}"),))
    return Message((Say("offer-which"),), tuple(rows))


async def offered_now(scene: Scene) -> Message | None:
    """The open offers of this person, for somebody whose words we did not understand."""
    if scene.person_id is None:
        return None
    mine = await registrations.of_person(scene.tx, scene.person_id)
    return await _remind(scene, [registered for registered in mine if registered.state == "offered"])


async def register_again(scene: Scene, registration_id: int) -> Message | Close | None:
    """Begin anew in the same kegiatan: the old number comes back, the place in line is a new one."""
    found = await _mine(scene, registration_id)
    return None if found is None else await start_at(scene, str(found[1].id))


async def _mine(scene: Scene, registration_id: int) -> tuple[Registration, Event] | None:
    registered = await registrations.load(scene.tx, registration_id)
    if registered is None or scene.person_id is None or registered.person_id != scene.person_id:
        return None
    return registered, await scene.unit.event(registered.event_id)


def _is_late(scene: Scene, registered: Registration) -> bool:
    return registered.offer_until is not None and scene.now >= registered.offer_until


async def _not_open(scene: Scene, event: Event, registered: Registration) -> Message:
    """Too late, or pressed twice: say how it stands."""
    if registered.state == "offered":
        registered = await release(scene.unit, event, registered, "expired")
        await offer_free_seats(scene.unit, event)
    # confirmed with a reason is another seat: the daring one that was held beside the offer
    taken = registered.state == "confirmed" and registered.reason is None
    return await _told(scene, event, registered, "offer-taken" if taken else "offer-late")


async def _still_free(scene: Scene, event: Event, registered: Registration) -> Registration | None:
    """The time was over, but nobody else has come: the seat is taken after all."""
    now = await registrations.load(scene.tx, registered.id)
    if now is None or now.reason != "expired" or now.is_active or scene.now >= event.starts_at:
        return None
    if not await seats.is_free(scene.tx, event, now.mode):
        return None
    return await seating.place(scene.unit, event, now.person_id, now.mode, None)


async def _told(scene: Scene, event: Event, registered: Registration, key: str) -> Message:
    now = await registrations.load(scene.tx, registered.id)  # what was freed may have come back
    card = await registration_card(scene.unit, now or registered, event, await scene.zone())
    return card.after(Say(key))

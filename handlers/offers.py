"""An offered seat is answered: taken, or let go. A button may be old and its data is not trusted: what counts
is the registration as it is now."""

from handlers import seating
from handlers.cards import registration_card
from handlers.form import Close
from handlers.scene import Scene
from handlers.start import begin
from handlers.turn import Message, Say
from handlers.waitlist import offer_free_seats, release
from storage import registrations
from storage.events import Event
from storage.registrations import Registration

TAKES = {"ambil", "ambil kursi", "take", "take the seat"}
RELEASES = {"lepas", "lepas kursi", "lepaskan", "lepaskan kursi", "release", "release the seat"}


async def take_offer(scene: Scene, registration_id: int) -> Message | None:
    """Take this seat; None when the registration is not this person's."""
    found = await _mine(scene, registration_id)
    if found is None:
        return None
    registered, event = found
    if registered.state == "offered" and not _is_late(scene, registered):
        registered = await seating.confirm(scene.board, event, registered)
        await offer_free_seats(scene.board, event)
        return await _told(scene, event, registered, "registered-confirmed")
    return await _not_open(scene, event, registered)


async def release_offer(scene: Scene, registration_id: int) -> Message | None:
    """Let this seat go to the next in line; None when the registration is not this person's."""
    found = await _mine(scene, registration_id)
    if found is None:
        return None
    registered, event = found
    if registered.state == "offered" and not _is_late(scene, registered):
        registered = await release(scene.board, event, registered, "declined")
        await offer_free_seats(scene.board, event)
        return await _told(scene, event, registered, "offer-released")
    return await _not_open(scene, event, registered)


async def hear_offer_word(scene: Scene, text: str) -> Message | None:
    """ "ambil" or "lepas" while a seat is offered; None when the words mean nothing of the kind."""
    word = " ".join(text.casefold().strip(" .!").split())
    if word not in TAKES | RELEASES or scene.person_id is None:
        return None
    mine = await registrations.of_person(scene.tx, scene.person_id)
    open_ = [registered for registered in mine if registered.state == "offered"]
    over = [registered for registered in mine if registered.reason == "expired"]
    answer = take_offer if word in TAKES else release_offer
    return await answer(scene, (open_ or over)[0].id) if open_ or over else None


async def register_again(scene: Scene, registration_id: int) -> Message | Close | None:
    """Begin anew in the same kegiatan: the old number comes back, the place in line is a new one."""
    found = await _mine(scene, registration_id)
    return None if found is None else await begin(scene, str(found[1].id))


async def _mine(scene: Scene, registration_id: int) -> tuple[Registration, Event] | None:
    registered = await registrations.load(scene.tx, registration_id)
    if registered is None or scene.person_id is None or registered.person_id != scene.person_id:
        return None
    return registered, await scene.board.event(registered.event_id)


def _is_late(scene: Scene, registered: Registration) -> bool:
    return registered.offer_until is not None and scene.now >= registered.offer_until


async def _not_open(scene: Scene, event: Event, registered: Registration) -> Message:
    """Too late, or pressed twice: say how it stands."""
    if registered.state == "offered":
        registered = await release(scene.board, event, registered, "expired")
        await offer_free_seats(scene.board, event)
    return await _told(scene, event, registered, "" if registered.state == "confirmed" else "offer-late")


async def _told(scene: Scene, event: Event, registered: Registration, key: str) -> Message:
    now = await registrations.load(scene.tx, registered.id)  # what was freed may have come back
    card = await registration_card(scene.board, now or registered, event, await scene.zone())
    return card.after(Say(key)) if key else card

"""The card of one person: who it is, how the registration stands, and what can be done.

Opening it is recorded; showing it again after something was done is not.
"""

from handlers.conversation.access import scope
from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRow, ButtonRows, Message, Say
from handlers.panitia.action import Target, press
from handlers.panitia.people.actions import action_rows
from handlers.panitia.people.past import history_says, reminder_says, told_says, waiting_says
from handlers.panitia.people.profile import name_of, profile_says
from handlers.panitia.people.standing import reach, standing_says
from storage import audit_log, dossier, persons, registrations, search
from storage.dossier import Facts
from storage.events import Event
from storage.persons import Person
from storage.registrations import Registration

LOOKS_LATER = 10 * 60
"""Who looks at the same person again within so many seconds is looking still."""
MOST_OTHERS = 6
"""Buttons to other registrations of the same person."""
NEW = "new"
"""Of a button: the card is a message of its own, what carried the button stays."""


# ---- opening ----------------------------------------------------------------------------------------


async def open_card(scene: Scene, target: Target) -> Message:
    """[a person in a list]: the card of this registration."""
    scene.edits = target.rest != NEW
    return await opened_card(scene, target.the_registration)


async def open_person(scene: Scene, target: Target) -> Message | None:
    """[somebody without a registration]: only for who may see everybody."""
    person_id = target.number()
    if person_id is None or await scope(scene, "see_people") is not None:
        return None
    scene.edits = target.part(1) != NEW
    return await opened_person(scene, person_id)


async def opened_card(scene: Scene, registration: Registration) -> Message:
    """The card, and a note in the audit log that it was looked at."""
    await _record(scene, registration.person_id, registration.event_id)
    return await person_card(scene, registration.id)


async def opened_person(scene: Scene, person_id: int) -> Message | None:
    """The newest registration of this person that one may see, or the card of somebody without any."""
    seen = await _seen(scene, await registrations.of_person(scene.tx, person_id))
    if seen:
        return await opened_card(scene, seen[0])
    if not await search.is_in_scope(scene.tx, person_id, await scope(scene, "see_people")):
        return None
    person, facts = await _known(scene, person_id)
    await _record(scene, person_id, None)
    says = await profile_says(scene, person, facts, None)
    return Message((*says, Say("card-unregistered"), reach(facts), *await waiting_says(scene.unit, facts)))


async def _record(scene: Scene, person_id: int, event_id: int | None) -> None:
    about = audit_log.About(person_id=person_id, actor=scene.unit.actor)
    last = await audit_log.last(scene.tx, about, ("viewed",))
    if last is None or last.event_id != event_id or last.at < scene.now - LOOKS_LATER:
        await scene.unit.trace("viewed", person_id, event_id)


# ---- showing ----------------------------------------------------------------------------------------


async def person_card(scene: Scene, registration_id: int) -> Message:
    """The card as it stands now. Who calls it has checked the right to see people of this kegiatan.

    Raises KeyError for a registration that does not exist.
    """
    registration = await registrations.the(scene.tx, registration_id)
    event = await scene.unit.event(registration.event_id)
    person, facts = await _known(scene, registration.person_id)
    says = (
        *await profile_says(scene, person, facts, event.id),
        *await standing_says(scene.unit, event, registration),
        reach(facts),
    )
    sides = (
        press(Say("card-to-history"), "cardpast", registration.id),
        press(Say("card-to-messages"), "cardmail", registration.id),
    )
    actions = await action_rows(scene, event, registration)
    return Message(says, (*actions, sides, *await _others(scene, registration)))


async def show_history(scene: Scene, target: Target) -> Message:
    """[Riwayat]"""
    says = await history_says(scene.unit, target.the_event, target.the_registration)
    return await _side(scene, target, says, ("cardmail", "card-to-messages"))


async def show_messages(scene: Scene, target: Target) -> Message:
    """[Pesan]"""
    event, registration = target.the_event, target.the_registration
    _, facts = await _known(scene, registration.person_id)
    says = (
        reach(facts),
        *await waiting_says(scene.unit, facts),
        *await told_says(scene.unit, event, registration),
        *await reminder_says(scene.unit, event, registration),
    )
    return await _side(scene, target, says, ("cardpast", "card-to-history"))


async def _side(scene: Scene, target: Target, says: tuple[Say, ...], other: tuple[str, str]) -> Message:
    """Another side of the card, with the way back."""
    event, registration = target.the_event, target.the_registration
    await _record(scene, registration.person_id, event.id)
    person, facts = await _known(scene, registration.person_id)
    head = Say("card-side", {
        "name": name_of(person, facts), "number": registration.number, "title": event.title,
    })  # fmt: skip
    rows: ButtonRows = (
        (
            press(Say("card-back"), "card", registration.id),
            press(Say(other[1]), other[0], registration.id),
        ),
    )
    return Message((head, *says), rows)


async def _others(scene: Scene, registration: Registration) -> tuple[ButtonRow, ...]:
    """Buttons to the other registrations of this person that one may see, newest first."""
    found = await _seen(scene, await registrations.of_person(scene.tx, registration.person_id))
    rows = []
    for other in [each for each in found if each.id != registration.id][:MOST_OTHERS]:
        event: Event = await scene.unit.event(other.event_id)
        label = Say("card-other", {
            "batch": event.batch, "year": str(event.year), "state": Say(f"state-{other.state}"),
        })  # fmt: skip
        rows.append((press(label, "card", other.id),))
    return tuple(rows)


async def _seen(scene: Scene, found: tuple[Registration, ...]) -> list[Registration]:
    within = await scope(scene, "see_people")
    return [each for each in found if within is None or each.event_id in within]


async def _known(scene: Scene, person_id: int) -> tuple[Person, Facts]:
    """Raises KeyError for a person that does not exist; rows are never deleted."""
    person, facts = await persons.load(scene.tx, person_id), await dossier.facts(scene.tx, person_id)
    if person is None or facts is None:
        raise KeyError(person_id)
    return person, facts

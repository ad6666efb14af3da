"""What panitia see after they did something with a registration, or found that somebody else did: the card as
it stands now, with a first line of what happened. Also the way the person is told. Decides nothing."""

from handlers.conversation.access import staff_name
from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRows, Message, Say
from handlers.panitia.action import press
from handlers.panitia.people import card as people_card
from handlers.programme.cards import registration_card
from handlers.programme.waitlist import tell, zone_of_chat
from storage import decisions, persons, registrations
from storage.decisions import Numbered
from storage.events import Event
from storage.persons import Chat
from storage.registrations import Registration

LONGEST_NAME = 60
"""Characters of a name that stands among others."""

_CHANGES = (
    "registered", "confirmed", "rejected", "cancelled", "mode", "offered", "declined", "expired",
    "not-coming", "unanswered", "erased",
)  # fmt: skip
_DECIDED = {"confirmed", "rejected", "cancelled"}


def short(name: str) -> str:
    """A name that stands among others; somebody erased has none."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def stamp(registration: Registration) -> str:
    """The state a button was made for, as its data carries it."""
    return registration.state[:2] + registration.mode[:2]


def state_of(state: str, mode: str) -> Say:
    """A state in words."""
    return Say("decide-state", {"state": Say(f"state-{state}"), "mode": Say(f"option-mode-{mode}")})


async def what_became(scene: Scene, registration: Registration) -> Say:
    """What a registration that is no longer as it was seen is now, and who did it."""
    now = state_of(registration.state, registration.mode)
    changed = await decisions.last_change(scene.tx, registration.person_id, registration.event_id, _CHANGES)
    if changed is None:
        return Say("decide-changed", {"state": now})
    if not changed.actor.startswith("panitia:"):
        who = Say("decide-by-person" if changed.actor == "person" else "card-by-system")
        return Say("decide-changed-by", {"state": now, "who": who})
    name = short(await staff_name(scene.unit, changed.actor))
    if changed.action in _DECIDED:
        return Say(f"decide-already-{changed.action}", {"who": name})
    return Say("decide-changed-by", {"state": now, "who": name})


async def state_by(scene: Scene, found: Numbered) -> Say:
    """How this one stands, and who of panitia made it so, if any did."""
    now = state_of(found.state, found.mode)
    changed = await decisions.last_change(scene.tx, found.person_id, found.event_id, _CHANGES)
    if changed is None or not changed.actor.startswith("panitia:"):
        return now
    name = short(await staff_name(scene.unit, changed.actor))
    return Say("decide-state-by", {"state": now, "who": name})


async def outdated(scene: Scene, registration: Registration, seen: str) -> Message | None:
    """The card as it is, when the button was made for another state; None when it still stands so."""
    if seen == stamp(registration):
        return None
    scene.toast = await what_became(scene, registration)
    return await shown(scene, registration.id, scene.toast)


async def shown(scene: Scene, registration_id: int, *says: Say) -> Message:
    """The card as it is now, with these lines in front."""
    return (await people_card.person_card(scene, registration_id)).after(*says)


def back_rows(registration: Registration) -> ButtonRows:
    """The way back to the card."""
    return ((press(Say("button-decide-back"), "decshow", registration.id),),)


async def chat_of(scene: Scene, registration: Registration) -> Chat | None:
    """The chat this person can be reached by, if there is one."""
    chat = (await persons.chats_of(scene.tx, [registration.person_id])).get(registration.person_id)
    return None if chat is None or chat.unreachable else chat


async def untold(scene: Scene, registration: Registration) -> tuple[Say, ...]:
    """What panitia have to know when nobody can be told."""
    return () if await chat_of(scene, registration) else (Say("decide-untold"),)


async def name_of(scene: Scene, registration: Registration) -> str:
    """The person's name as it stands among other words; the number where there is none."""
    person = await persons.load(scene.tx, registration.person_id)
    return short(person.name) if person is not None and person.name else registration.number


async def tell_person(scene: Scene, event: Event, registration_id: int, first: Say) -> tuple[Say, ...]:
    """Tell the person what panitia did, with the registration as it is now; what panitia have to know when
    nobody can be told. A later change takes its place before it is sent."""
    registration = await registrations.the(scene.tx, registration_id)
    chat = await chat_of(scene, registration)
    if chat is None:
        return (Say("decide-untold"),)
    card = await registration_card(scene.unit, registration, event, zone_of_chat(scene.unit, chat))
    tell(scene.unit, chat, f"registration:{registration_id}:panitia", card.after(first))
    return ()

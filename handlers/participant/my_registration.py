"""/status and /jadwal: what a person is registered for, what is next, the draft that waits. Shows only."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRow, Message, Period, Say
from handlers.participant.registration.resume import draft_of
from handlers.programme.cards import registration_card, session_lines
from handlers.programme.profile import fields
from storage import registrations, seats
from storage.events import Event
from storage.registrations import Registration

MOST_CARDS = 5

KEEP_SHOWING = 30 * 24 * 60 * 60
"""How long after its end a kegiatan is still shown, in seconds."""


async def registration_cards(scene: Scene) -> Message:
    """This person's registrations, the soonest kegiatan first, those that are over last; no paragraphs when
    there are none. Buttons name the kegiatan where there are several."""
    shown = await shown_registrations(scene)
    cards = await cards_of(scene, shown[:MOST_CARDS])
    if len(shown) <= MOST_CARDS:
        return cards
    more = Say("status-more", {"count": len(shown) - MOST_CARDS})
    return Message((*cards.paragraphs, more), cards.rows)


async def cards_of(scene: Scene, shown: Sequence[tuple[Registration, Event]]) -> Message:
    """The cards of these registrations in one message."""
    zone = await scene.zone()
    says: list[Say] = []
    rows: list[ButtonRow] = []
    for registered, event in shown:
        card = await registration_card(scene.unit, registered, event, zone)
        says.extend(card.paragraphs)
        rows.extend(card.rows if len(shown) == 1 else (_named(row, event) for row in card.rows))
    return Message(tuple(says), tuple(rows))


def _named(row: ButtonRow, event: Event) -> ButtonRow:
    """The same buttons, each with the batch of its kegiatan."""
    return tuple(
        replace(button, label=Say("button-of", {"what": button.label, "batch": event.batch}))
        if isinstance(button, Button)
        else button
        for button in row
    )


async def tell_status(scene: Scene) -> Message:
    """The next session, registrations and draft in words; always at least one paragraph."""
    cards = await registration_cards(scene)
    says = list(cards.paragraphs)
    upcoming = await _sessions(scene)
    if upcoming:
        says.insert(0, upcoming[0])
    draft = draft_of(scene.talk)
    if draft is not None:
        wanted = fields(draft.answers)
        done = sum(name in draft.answers for name in wanted)
        says.append(Say("status-draft", {"done": done, "total": len(wanted)}))
    return Message(tuple(says) or (Say("status-none"),), cards.rows)


async def tell_schedule(scene: Scene) -> Message:
    """The sessions still to come of everything this person takes part in, or a hint where to find them."""
    zone = await scene.zone()
    says = [
        Say("schedule-event", {
            "title": event.title, "how": await _how(scene, r), "sessions": session_lines(event, zone),
        })
        for r, event in await shown_registrations(scene)
        if r.is_active and event.is_live and scene.now < event.ends_at
    ]  # fmt: skip
    return Message(tuple(says) or (Say("schedule-none"),))


async def _how(scene: Scene, registered: Registration) -> Say:
    """How and where this person takes part, as things stand."""
    event = await scene.unit.event(registered.event_id)
    if registered.state == "confirmed":
        return Say(f"schedule-{registered.mode}", {"place": event.place})
    if registered.mode == "offline" and "online" in await seats.held(scene.tx, registered.id):
        return Say("schedule-meanwhile", {"state": Say(f"state-{registered.state}")})
    return Say("schedule-without", {"state": Say(f"state-{registered.state}")})


async def shown_registrations(scene: Scene) -> list[tuple[Registration, Event]]:
    """All that is not long over: what this person takes part in, soonest first, then what ended and why."""
    if scene.person_id is None:
        return []
    found = [
        (registered, await scene.unit.event(registered.event_id))
        for registered in await registrations.of_person(scene.tx, scene.person_id)
    ]
    recent = [(r, event) for r, event in found if scene.now < event.ends_at + KEEP_SHOWING]
    return sorted(recent, key=lambda each: (not each[0].is_active, each[1].starts_at))


async def takes_part(scene: Scene) -> bool:
    """Whether this person has a registration that is not over."""
    return any(registered.is_active for registered, _ in await shown_registrations(scene))


async def _sessions(scene: Scene) -> list[Say]:
    """The sessions to come of what this person has a seat in, soonest first."""
    zone = await scene.zone()
    sessions = [
        (session.starts_at, Say("status-next", {
            "event": event.title, "title": session.title,
            "when": Period(session.starts_at, session.ends_at, zone),
        }))
        for registered, event in await shown_registrations(scene)
        if registered.is_active and event.is_live and registered.state != "offered"
        if await seats.held(scene.tx, registered.id)
        for session in event.sessions
        if scene.now < session.ends_at
    ]  # fmt: skip
    return [say for _, say in sorted(sessions, key=lambda each: each[0])]

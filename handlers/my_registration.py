"""/status and /jadwal: what a person is registered for, what is next, the draft that waits. Shows only."""

from handlers.cards import registration_card, session_lines
from handlers.registration.resume import draft_of
from handlers.registration.review import fields
from handlers.scene import Scene
from handlers.turn import Message, Period, Say
from storage import registrations
from storage.events import Event
from storage.registrations import Registration

MOST_CARDS = 4
KEEP_SHOWING = 30 * 24 * 60 * 60
"""How long after its end a kegiatan is still shown, in seconds."""


async def registration_cards(scene: Scene) -> Message:
    """This person's registrations, newest first and at most MOST_CARDS; no paragraphs when there are none."""
    zone = await scene.zone()
    cards = [
        await registration_card(scene.board, registered, event, zone)
        for registered, event in (await shown_registrations(scene))[:MOST_CARDS]
    ]
    says = tuple(say for card in cards for say in card.paragraphs)
    return Message(says, tuple(row for card in cards for row in card.rows))


async def tell_status(scene: Scene) -> Message:
    """The next session, registrations and draft in words; always at least one paragraph."""
    cards = await registration_cards(scene)
    says = list(cards.paragraphs)
    upcoming = await _sessions(scene)
    if upcoming:
        title, period = upcoming[0]
        says.insert(0, Say("status-next", {"title": title, "when": period}))
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
            "title": event.title, "place": event.place, "mode": Say(f"option-mode-{r.mode}"),
            "state": Say(f"state-{r.state}"), "sessions": session_lines(event, zone),
        })
        for r, event in sorted(await shown_registrations(scene), key=lambda each: each[1].starts_at)
        if r.is_active and scene.now < event.ends_at
    ]  # fmt: skip
    return Message(tuple(says) or (Say("schedule-none"),))


async def shown_registrations(scene: Scene) -> list[tuple[Registration, Event]]:
    """What is worth showing: all but what is cancelled or long over, unless there is nothing else."""
    if scene.person_id is None:
        return []
    found = [
        (registered, await scene.board.event(registered.event_id))
        for registered in await registrations.of_person(scene.tx, scene.person_id)
    ]
    recent = [(r, event) for r, event in found if scene.now < event.ends_at + KEEP_SHOWING]
    return [(r, event) for r, event in recent if r.is_active] or recent


async def takes_part(scene: Scene) -> bool:
    """Whether this person has a registration that is not over."""
    return any(registered.is_active for registered, _ in await shown_registrations(scene))


async def _sessions(scene: Scene) -> list[tuple[str, Period]]:
    """The sessions to come of what this person has a seat in, soonest first."""
    zone = await scene.zone()
    sessions = [
        (session.title, Period(session.starts_at, session.ends_at, zone))
        for registered, event in await shown_registrations(scene)
        if registered.state == "confirmed"
        for session in event.sessions
        if scene.now < session.ends_at
    ]
    return sorted(sessions, key=lambda each: each[1].starts_at)

"""The way into a session: [Masuk Sesi] and /link give the link of one's room, from shortly before to the end.

Entering is recorded ("masuk"). A button is not trusted: what counts is the registration as it is now.
"""

from dataclasses import replace

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRow, Message, Say, TimeOfDay
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.cards import link_message
from handlers.programme.reminder_texts import enter_rows, when
from storage import attendance, events, registrations
from storage.events import Event
from storage.registrations import Registration
from storage.sessions import Session

MOST_LINKS = 3


async def enter_session(scene: Scene, session_id: int) -> Message | None:
    """[Masuk Sesi]: the link, or when it opens; None for a session that does not exist."""
    event_id = await events.of_session(scene.tx, session_id)
    if event_id is None:
        return None
    event = await scene.unit.event(event_id)
    session = next(each for each in event.sessions if each.id == session_id)
    registered = await _registered(scene, event)
    mode = await registrations.attending(scene.tx, registered.id) if registered else None
    if registered is None or mode != "online" or not event.is_live:
        return _refused(event, mode)
    zone = await scene.zone()
    if scene.now >= session.ends_at:
        return Message((Say("link-over", {"session": session.title, "title": event.title}),))
    opens_at = session.starts_at - scene.policy.doors.before
    if scene.now < opens_at:
        scene.toast = Say("link-early", {"at": when(opens_at, zone, scene.now)})
        return Message(
            (_soon(session, event, zone, scene.now), scene.toast), enter_rows(session), protect=True
        )
    return await _open(scene, event, session, registered)


async def tell_links(scene: Scene) -> Message:
    """/link: the button of the next session of everything this person takes part in."""
    zone = await scene.zone()
    says: list[Say] = []
    found: list[tuple[Event, Session]] = []
    at_place: Event | None = None
    without: Event | None = None
    for registered in await _active(scene):
        event = await scene.unit.event(registered.event_id)
        mode = await registrations.attending(scene.tx, registered.id)
        coming = [session for session in event.sessions if scene.now < session.ends_at]
        if not coming or not event.is_live:
            continue
        if mode == "online" and len(says) < MOST_LINKS:
            says.append(_soon(coming[0], event, zone, scene.now))
            found.append((event, coming[0]))
        elif mode == "offline":
            at_place = event
        elif mode is None:
            without = event
    if len(found) == 1:
        return Message(tuple(says), enter_rows(found[0][1]), protect=True)
    if found:
        return Message(tuple(says), tuple(_enter_of(*each) for each in found), protect=True)
    if at_place is not None:
        return _refused(at_place, "offline")
    return Message((Say("link-none"),)) if without is None else _refused(without, None)


async def _open(scene: Scene, event: Event, session: Session, registered: Registration) -> Message:
    url = await attendance.give_room(scene.tx, session, registered.id)
    if url is None:
        return Message(
            (Say("link-full", {"contact": scene.policy.contact}),), enter_rows(session), protect=True
        )
    at = await attendance.record(scene.tx, session.id, registered.id, "entered", scene.now)
    pressed = getattr(scene.heard.said, "message", None)
    if pressed is not None:
        chat = (scene.heard.channel, scene.heard.address)
        await attendance.note_link_shown(scene.tx, session.id, registered.id, chat, pressed)
    scene.toast = Say("link-entered", {"at": TimeOfDay(at, await scene.zone())})
    shown = link_message(session, event, url)
    return replace(shown, paragraphs=(*shown.paragraphs, scene.toast))


def _enter_of(event: Event, session: Session) -> ButtonRow:
    """The button with the number of its kegiatan, where there are several."""
    label = Say("button-of", {"what": Say("button-enter"), "batch": event.batch})
    return (Button(label, f"!enter:{session.id}"),)


def _soon(session: Session, event: Event, zone: str, now: int) -> Say:
    key = "link-next" if now < session.starts_at else "link-now"
    at = when(session.starts_at, zone, now)
    return Say(key, {"session": session.title, "title": event.title, "at": at})


def _refused(event: Event, mode: str | None) -> Message:
    """Why there is no link for this person."""
    if not event.is_live:
        return Message((Say("link-gone", {"title": event.title}),))
    if mode == "offline":
        return Message((Say("link-offline", {"title": event.title, "place": event.place}),))
    return Message((Say("link-not-yours", {"title": event.title}),))


async def _registered(scene: Scene, event: Event) -> Registration | None:
    if scene.person_id is None:
        return None
    return await registrations.find(scene.tx, scene.person_id, event.id)


async def _active(scene: Scene) -> list[Registration]:
    """What this person takes part in, the soonest kegiatan first."""
    mine = await registrations.of_person(scene.tx, scene.person_id or 0)
    active = [(await _starts(scene.unit, each), each) for each in mine if each.is_active]
    return [each for _, each in sorted(active, key=lambda pair: pair[0])]


async def _starts(unit: UnitOfWork, registered: Registration) -> int:
    return (await unit.event(registered.event_id)).starts_at

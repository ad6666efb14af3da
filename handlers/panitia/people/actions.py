"""Which buttons stand under a registration: those that make sense as it is now, for who looks at it."""

from handlers.conversation.access import may
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRows, Say
from handlers.panitia.action import press
from handlers.programme.attendance import TRIES, is_present
from storage import attendance, persons, registrations
from storage.attendance import Attendance
from storage.events import Event
from storage.registrations import Registration
from storage.sessions import Session

PER_ROW = 2
_NOT_HELD = {"draft", "cancelled"}


async def action_rows(scene: Scene, event: Event, registration: Registration) -> ButtonRows:
    """The buttons of this registration, for the rights of who is heard."""
    buttons: list[Button] = []
    if await may(scene, "decide", event.id) and registration.state == "applied" and goes_on(scene, event):
        buttons += [_button("approve", "decyes", registration), _button("reject", "decno", registration)]
    person = await persons.load(scene.tx, registration.person_id)
    known = person is not None and person.name is not None
    manages = await may(scene, "manage_people", event.id)
    if manages and known and goes_on(scene, event):
        buttons += _seat_buttons(event, registration)
    if manages:
        buttons += await _presence_buttons(scene, event, registration)
    if manages and known:
        buttons += await _person_buttons(scene, registration)
    return tuple(tuple(buttons[n : n + PER_ROW]) for n in range(0, len(buttons), PER_ROW))


def goes_on(scene: Scene, event: Event) -> bool:
    """Whether anything about seats can still be decided."""
    return event.is_live and scene.now < event.ends_at


def other_mode(registration: Registration) -> str:
    return "online" if registration.mode == "offline" else "offline"


def opened_sessions(scene: Scene, event: Event) -> tuple[Session, ...]:
    """The sessions whose doors have opened: somebody can be present there."""
    opened = scene.now + scene.policy.doors.before
    return tuple(session for session in event.sessions if session.starts_at <= opened)


async def may_be_present(scene: Scene, event: Event, registration: Registration) -> bool:
    """Whether this person takes part in something that has begun."""
    if event.state in _NOT_HELD or not opened_sessions(scene, event):
        return False
    return await registrations.attending(scene.tx, registration.id) is not None


async def noted_sessions(
    scene: Scene, event: Event, registration: Registration
) -> tuple[tuple[Session, Attendance], ...]:
    """The sessions in which panitia recorded this person, with what they recorded."""
    recorded = await attendance.of_registration(scene.tx, registration.id)
    found = [(session, recorded[session.id]) for session in event.sessions if session.id in recorded]
    return tuple((session, own) for session, own in found if own.noted_at is not None)


async def absent_sessions(scene: Scene, event: Event, registration: Registration) -> tuple[Session, ...]:
    """The sessions that have opened and in which nothing makes this person present yet."""
    recorded = await attendance.of_registration(scene.tx, registration.id)
    return tuple(
        session
        for session in opened_sessions(scene, event)
        if session.id not in recorded or not is_present(event.attended, recorded[session.id])
    )


async def _presence_buttons(scene: Scene, event: Event, registration: Registration) -> list[Button]:
    """To record that somebody is present, and to take back what panitia recorded."""
    buttons = []
    if await may_be_present(scene, event, registration) and await absent_sessions(scene, event, registration):
        buttons.append(_button("present", "decpres", registration))
    if await noted_sessions(scene, event, registration):
        buttons.append(press(Say("button-decide-unnote"), "decunpres", registration.id))
    return buttons


def _seat_buttons(event: Event, registration: Registration) -> list[Button]:
    if not registration.is_active:
        return [_button("revive", "decback", registration)]
    buttons = [_button("cancel", "deccancel", registration)]
    if event.quota(other_mode(registration)):
        mode = other_mode(registration)
        buttons.insert(0, _button(f"move-{mode}", "decmode", registration))
    return buttons


async def _person_buttons(scene: Scene, registration: Registration) -> list[Button]:
    buttons = []
    recorded = await attendance.of_registration(scene.tx, registration.id)
    if any(each.wrong >= TRIES for each in recorded.values()):
        buttons.append(_button("unlock", "decfree", registration))
    chat = (await persons.chats_of(scene.tx, [registration.person_id])).get(registration.person_id)
    if chat is not None and not chat.unreachable:
        buttons.append(_button("write", "decwrite", registration))
        if registration.is_active:
            buttons.append(_button("resend", "decsend", registration))
    buttons.append(_button("rebind", "decmove", registration))
    return buttons


def _button(label: str, name: str, registration: Registration) -> Button:
    # the state it is made for: what it leads to is done only as long as it stands so
    seen = registration.state[:2] + registration.mode[:2]
    return press(Say(f"button-decide-{label}"), name, registration.id, seen)

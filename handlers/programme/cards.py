"""How a kegiatan and a registration are told: the same lines wherever they are shown. Decides nothing."""

from handlers.conversation.turn import Button, ButtonRows, CopyButton, LinkButton, Message, Period, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.attendance import attendance_lines
from handlers.programme.reasons import explain
from storage import attendance, events, registrations
from storage.events import Event
from storage.registrations import Registration
from storage.sessions import Session


async def event_card(unit: UnitOfWork, n: int, event: events.Event, zone: str) -> Say:
    """One numbered kegiatan in the list of those that are open."""
    return Say(
        "event-card",
        {
            "n": n,
            "title": event.title,
            "when": event_period(event, zone),
            "place": event.place,
            "seats": await seat_lines(unit, event),
        },
    )


async def seat_lines(unit: UnitOfWork, event: events.Event) -> tuple[Say, ...]:
    """What is left of each mode this event has, or how long its waitlist is."""
    left, waitlists = await unit.seats_left(event), await unit.waitlist_lengths(event)
    says = []
    for mode in events.MODES:
        how = f"{mode}-approval" if mode == "offline" and event.offline == "approval" else mode
        if left[mode]:
            says.append(Say(f"seats-{how}", {"left": left[mode], "quota": event.quota(mode)}))
        elif event.quota(mode):
            says.append(Say(f"seats-{how}-full", {"line": waitlists.get(mode, 0)}))
    return tuple(says)


def contact_rows() -> ButtonRows:
    """The button that begins a message to panitia."""
    return ((Button(Say("button-ask"), "!ask"),),)


def calendar_rows(event: events.Event) -> ButtonRows:
    """The button that gives all sessions as a calendar file."""
    return ((Button(Say("button-calendar"), f"!calendar:{event.id}"),),)


def ticket_rows(registration_id: int = 0) -> ButtonRows:
    """The button that shows the QR code for the door; 0: of one's next kegiatan."""
    return ((Button(Say("button-my-ticket"), f"!ticket:{registration_id}"),),)


def event_period(event: events.Event, zone: str) -> Period:
    """From the first session's start to the last one's end."""
    return Period(event.sessions[0].starts_at, event.sessions[-1].ends_at, zone)


def session_lines(event: events.Event, zone: str) -> tuple[Say, ...]:
    """When each session is, in WIB and in this zone."""
    return tuple(
        Say(
            "session-line", {"title": session.title, "when": Period(session.starts_at, session.ends_at, zone)}
        )
        for session in event.sessions
    )


async def registration_card(unit: UnitOfWork, registered: Registration, event: Event, zone: str) -> Message:
    """Number, kegiatan, mode, sessions in both zones, and what happens next with its buttons.

    Of one that is over, only what and why.
    """
    told = await explain(unit, event, registered, zone)
    if not registered.is_active:
        over = Say("registration-over", {"number": registered.number, "title": event.title})
        return Message((over, *told.paragraphs), told.rows)
    mode = Say("mode-wished" if registered.state in {"applied", "waiting", "offered"} else "mode-held", {
        "mode": Say(f"option-mode-{registered.mode}")
    })  # fmt: skip
    card = Say(
        "registration-card",
        {
            "number": registered.number,
            "title": event.title,
            "mode": mode,
            "sessions": session_lines(event, zone),
        },
    )
    copy = (CopyButton(Say("copy-number", {"number": registered.number}), registered.number),)
    says = (card, *await _attendance(unit, registered, event, zone), *told.paragraphs)
    if unit.now >= event.ends_at or event.state == "cancelled":
        return Message(says, (*told.rows, copy))
    luring = registered.mode == "offline" and registered.state == "confirmed"
    ticket = ticket_rows(registered.id) if luring else ()
    return Message(says, (*told.rows, *ticket, *calendar_rows(event), copy))


async def _attendance(unit: UnitOfWork, registered: Registration, event: Event, zone: str) -> tuple[Say, ...]:
    """What is recorded of somebody who takes part, once the kegiatan has begun; of luring, once panitia have
    recorded something."""
    if unit.now < event.starts_at:
        return ()
    mode = await registrations.attending(unit.tx, registered.id)
    recorded = await attendance.of_registration(unit.tx, registered.id) if mode == "offline" else {}
    if mode != "online" and not recorded:
        return ()
    lines = await attendance_lines(unit, event, registered.id, zone)
    return (Say("presensi-recorded", {"lines": lines}),) if lines else ()


def link_message(session: Session, event: Event, url: str) -> Message:
    """The link itself. It names no hour, so that it can be written again for many when it changes."""
    said = Say("link-open", {"session": session.title, "title": event.title})
    return Message((said,), ((LinkButton(Say("button-join"), url),),), protect=True)

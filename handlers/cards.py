"""How a kegiatan and a registration are told: the same lines wherever they are shown. Decides nothing."""

from handlers.board import Board
from handlers.presence import presence_lines
from handlers.reasons import explain
from handlers.turn import Button, CopyButton, Message, Period, Rows, Say
from storage import attendance, events, registrations
from storage.events import Event
from storage.registrations import Registration


async def event_card(board: Board, n: int, event: events.Event, zone: str) -> Say:
    """One numbered kegiatan in the list of those that are open."""
    return Say(
        "event-card",
        {
            "n": n,
            "title": event.title,
            "when": event_period(event, zone),
            "place": event.place,
            "seats": await seat_lines(board, event),
        },
    )


async def seat_lines(board: Board, event: events.Event) -> tuple[Say, ...]:
    """What is left of each mode this event has, or how long its line is."""
    left, lines = await board.seats_left(event), await board.lines(event)
    says = []
    for mode in events.MODES:
        how = f"{mode}-approval" if mode == "offline" and event.offline == "approval" else mode
        if left[mode]:
            says.append(Say(f"seats-{how}", {"left": left[mode], "quota": event.quota(mode)}))
        elif event.quota(mode):
            says.append(Say(f"seats-{how}-full", {"line": lines.get(mode, 0)}))
    return tuple(says)


def contact_rows() -> Rows:
    """The button that begins a message to panitia."""
    return ((Button(Say("button-ask"), "!ask"),),)


def calendar_rows(event: events.Event) -> Rows:
    """The button that gives all sessions as a calendar file."""
    return ((Button(Say("button-calendar"), f"!calendar:{event.id}"),),)


def ticket_rows(registration_id: int = 0) -> Rows:
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


async def registration_card(board: Board, registered: Registration, event: Event, zone: str) -> Message:
    """Number, kegiatan, mode, sessions in both zones, and what happens next with its buttons.

    Of one that is over, only what and why.
    """
    told = await explain(board, event, registered, zone)
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
    says = (card, *await _presence(board, registered, event, zone), *told.paragraphs)
    if board.now >= event.ends_at or event.state == "cancelled":
        return Message(says, (*told.rows, copy))
    luring = registered.mode == "offline" and registered.state == "confirmed"
    ticket = ticket_rows(registered.id) if luring else ()
    return Message(says, (*told.rows, *ticket, *calendar_rows(event), copy))


async def _presence(board: Board, registered: Registration, event: Event, zone: str) -> tuple[Say, ...]:
    """What is recorded of somebody who takes part, once the kegiatan has begun; of luring, once panitia have
    recorded something."""
    if board.now < event.starts_at:
        return ()
    mode = await registrations.attending(board.tx, registered.id)
    recorded = await attendance.of_registration(board.tx, registered.id) if mode == "offline" else {}
    if mode != "online" and not recorded:
        return ()
    lines = await presence_lines(board, event, registered.id, zone)
    return (Say("presensi-recorded", {"lines": lines}),) if lines else ()

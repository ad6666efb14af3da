"""What a reminder says: when, where or how, what to do; and first of all what has changed. Decides nothing.

The same words for everybody who takes part in the same way, in one language and zone.
"""

from handlers.conversation.turn import Arg, Button, ButtonRows, Message, Moment, Say, TimeOfDay
from handlers.programme.cards import calendar_rows, session_lines, ticket_rows
from handlers.programme.hours import days_until
from handlers.programme.schedule import Occurrence
from handlers.programme.waves import Listener
from storage.events import Event
from storage.sessions import Session


def reminder(occurrence: Occurrence, listener: Listener, opens_at: int) -> Message:
    """This occurrence for this listener; opens_at (UTC epoch seconds): when the room can be entered."""
    rule, session, event = occurrence.rule, occurrence.session, occurrence.event
    mode, zone, now = listener.mode, listener.zone, listener.at
    if rule.anchor == "end":
        return _ended(occurrence, mode)
    if rule.link and mode == "online":
        key = "link-started" if now >= session.starts_at else "link-soon"
        said: dict[str, Arg] = {
            "session": session.title, "title": event.title, "at": when(session.starts_at, zone, now),
        }  # fmt: skip
        if key == "link-soon":
            said["opens"] = TimeOfDay(opens_at, zone)
        return Message((Say(key, said),), enter_rows(session), protect=True)
    if rule.days_before is None:
        soon = Say("reminder-soon", {
            "session": session.title, "title": event.title, "at": when(session.starts_at, zone, now),
        })  # fmt: skip
        return Message((soon, _how(event, mode, rule.state)))
    head = Say("reminder-days", {"days": days_until(now, session.starts_at)})
    ticket = ticket_rows() if mode == "offline" and rule.state == "confirmed" else ()
    return Message(
        (head, *overview(event, zone), _how(event, mode, rule.state), Say("reminder-cannot")),
        (*ticket, *calendar_rows(event)),
    )


def overview(event: Event, zone: str) -> tuple[Say, ...]:
    """The kegiatan with its sessions, in WIB and this zone."""
    return (Say("event-when", {"title": event.title, "sessions": session_lines(event, zone)}),)


def how(event: Event, mode: str) -> Say:
    """How somebody with a seat takes part."""
    return Say(f"reminder-{mode}", {"place": event.place})


def changed_line(what: tuple[str, ...]) -> Say:
    """The first line of a reminder after a change; `what` holds time, place or link, in this order."""
    return Say(f"reminder-changed-{'-'.join(what)}")


def enter_rows(session: Session) -> ButtonRows:
    return ((Button(Say("button-enter"), f"!enter:{session.id}"),),)


def when(moment: int, zone: str, now: int) -> TimeOfDay | Moment:
    """Today's times without the day."""
    return TimeOfDay(moment, zone) if days_until(now, moment) == 0 else Moment(moment, zone)


def _how(event: Event, mode: str, state: str) -> Say:
    return how(event, mode) if state == "confirmed" else Say(f"reminder-{state}")


def _ended(occurrence: Occurrence, mode: str) -> Message:
    event, session = occurrence.event, occurrence.session
    code = (Say("reminder-last-code"),) if mode == "online" else ()
    if occurrence.rule.about == "session":
        ended = Say("reminder-session-ended", {"session": session.title, "title": event.title})
        return Message((ended, *code))
    return Message((Say("reminder-thanks", {"title": event.title}), *code, Say("reminder-next")))

"""Who was present: what the records of a session amount to, and how they are told. Changes nothing."""

from handlers.conversation.turn import Say, TimeOfDay
from handlers.conversation.unit_of_work import UnitOfWork
from storage import attendance
from storage.attendance import Attendance
from storage.events import Event

TRIES = 5
"""Wrong codes of one person in one session."""


def is_present(rule: str, recorded: Attendance) -> bool:
    """Whether these records make somebody present; `rule` is like "end,entered+start". What panitia recorded
    themselves always does."""
    if recorded.noted_at is not None:
        return True
    has = {
        "entered": recorded.entered_at is not None,
        "start": recorded.began_at is not None,
        "end": recorded.ended_at is not None,
    }
    return any(all(has[what] for what in way.split("+")) for way in rule.split(","))


async def attendance_lines(
    unit: UnitOfWork, event: Event, registration_id: int, zone: str
) -> tuple[Say, ...]:
    """What is recorded of the sessions that have begun, and whether that is enough."""
    recorded = await attendance.of_registration(unit.tx, registration_id)
    lines = []
    for session in event.sessions:
        if unit.now < session.starts_at and session.id not in recorded:
            continue
        own = recorded.get(session.id, Attendance(session.id, registration_id))
        still_open = unit.now < session.ends_at + unit.policy.doors.after
        key = "present" if is_present(event.attended, own) else "open" if still_open else "absent"
        if own.noted_at is not None:
            noted = _at(own.noted_at, zone)
            shown = Say("presensi-present")
            lines.append(Say("presensi-noted", {"session": session.title, "is": shown, "at": noted}))
            continue
        lines.append(
            Say("presensi-line", {
                "session": session.title, "is": Say(f"presensi-{key}"), "entered": _at(own.entered_at, zone),
                "start": _at(own.began_at, zone), "end": _at(own.ended_at, zone),
            })
        )  # fmt: skip
    return tuple(lines)


def _at(moment: int | None, zone: str) -> TimeOfDay | str:
    return "–" if moment is None else TimeOfDay(moment, zone)

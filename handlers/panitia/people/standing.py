"""How a registration stands, for panitia: state and reason in words, the line, presensi, whether the person
can be reached. Shows only; what the person reads about the same is handlers/programme/reasons."""

from handlers.conversation.access import staff_name
from handlers.conversation.turn import Arg, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.attendance import attendance_lines
from handlers.readers.written import excerpt
from storage import attendance, audit_log, dossier, seats, waitlist
from storage.dossier import Facts
from storage.events import Event
from storage.registrations import Registration

REASONS = (
    "self", "declined", "expired", "not-coming", "unanswered", "erased", "rejected", "changed", "panitia",
)  # fmt: skip
"""Words kept with a state that have a text of their own."""
SESSIONS, QUOTED = 4, 300
"""Sessions and characters of panitia's words that a card has room for."""
BLOCKED = ("blocked", "deactivated")


async def standing_says(unit: UnitOfWork, event: Event, registration: Registration) -> tuple[Say, ...]:
    """Number, kegiatan, state since when and why, lines, presensi, where they came from."""
    zone = unit.policy.zone
    lines = [_state(unit, registration), *_why(registration), *await _since(unit, registration)]
    if event.state == "cancelled":
        lines.append(Say("card-event-cancelled"))
    if registration.again:
        lines.append(Say("card-again"))
    lines += await _lines(unit, event, registration)
    lines += _coming(unit, registration)
    head = Say("card-registration", {
        "number": registration.number, "title": event.title,
        "mode": Say(f"option-mode-{registration.mode}"),
        "at": Moment(registration.completed_at, zone), "lines": tuple(lines),
    })  # fmt: skip
    source = await dossier.source(unit.tx, registration.id)
    return (
        head,
        *await attendance_says(unit, event, registration, SESSIONS),
        *((Say("card-source", {"source": source}),) if source else ()),
    )


async def attendance_says(
    unit: UnitOfWork, event: Event, registration: Registration, most: int
) -> tuple[Say, ...]:
    """What is recorded of the newest sessions that have begun; nothing of who left without a record."""
    if not registration.is_active and not await attendance.of_registration(unit.tx, registration.id):
        return ()
    lines = await attendance_lines(unit, event, registration.id, unit.policy.zone)
    return (Say("card-presence", {"lines": lines[-most:]}),) if lines else ()


def reach(facts: Facts) -> Say:
    """Whether this person can be written to, and if not why."""
    if not facts.address:
        return Say("card-no-chat")
    if facts.unreachable is None:
        return Say("card-reachable")
    why = facts.unreachable if facts.unreachable in BLOCKED else "other"
    return Say(f"card-unreachable-{why}")


async def who(unit: UnitOfWork, actor: str) -> Arg:
    """Who did it: the person, the system, or the name of one of staff."""
    if actor in {audit_log.PERSON, audit_log.SYSTEM}:
        return Say(f"card-by-{actor}")
    return await staff_name(unit, actor)


def _state(unit: UnitOfWork, registration: Registration) -> Say:
    values: dict[str, Arg] = {
        "until": Moment(registration.offer_until or unit.now, unit.policy.zone),
    }
    by_mode = registration.state in {"confirmed", "waiting", "offered"}
    key = f"{registration.state}-{registration.mode}" if by_mode else registration.state
    return Say(f"card-is-{key}", values if registration.state == "offered" else {})


def _why(registration: Registration) -> tuple[Say, ...]:
    reason = (Say(f"card-why-{registration.reason}"),) if registration.reason in REASONS else ()
    if not registration.words:
        return reason
    return (*reason, Say("card-words", {"words": excerpt(registration.words, QUOTED)}))


async def _since(unit: UnitOfWork, registration: Registration) -> tuple[Say, ...]:
    """Since when it is so and who did it, by the newest step."""
    steps = await dossier.steps(unit.tx, registration.person_id, registration.event_id, 1)
    if steps and steps[0].action == "registered":
        return ()  # that is when it was sent
    return tuple([
        Say("card-since", {"at": Moment(step.at, unit.policy.zone), "who": await who(unit, step.actor)})
        for step in steps
    ])  # fmt: skip


async def _lines(unit: UnitOfWork, event: Event, registration: Registration) -> tuple[Say, ...]:
    """The places in line, and the daring seat that is held meanwhile."""
    if not registration.is_active:
        return ()
    held = await seats.held(unit.tx, registration.id)
    places = tuple(
        Say(f"card-line-{each.mode}", {"place": each.place})
        for each in await waitlist.standings(unit.tx, event, registration.id)
    )
    safe = registration.mode == "offline" and registration.state != "confirmed" and "online" in held
    return (*places, *((Say("card-safe"),) if safe else ()))


def _coming(unit: UnitOfWork, registration: Registration) -> tuple[Say, ...]:
    """What a luring person said about coming."""
    zone = unit.policy.zone
    if registration.reconfirmed_at is not None:
        return (Say("card-coming", {"at": Moment(registration.reconfirmed_at, zone)}),)
    if registration.asked_at is not None:
        return (Say("card-asked", {"at": Moment(registration.asked_at, zone)}),)
    return ()

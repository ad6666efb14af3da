"""The two sides of a card: what became of a registration, and what was and will be sent to the person.
Shows only."""

from handlers.conversation.turn import Arg, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.people.standing import attendance_says, who
from handlers.programme.schedule import Occurrence, occurrences, parts_of, read_at
from handlers.readers.fields import FIELDS
from handlers.readers.written import excerpt
from storage import attendance, audit_log, dossier, questions, registrations, reminders, waves
from storage.dossier import Facts, Sent
from storage.events import MODES, Event
from storage.registrations import ACTIVE, Registration

STEPS, ASKED, UPCOMING, SENT, SESSIONS, DONE = 6, 3, 3, 5, 8, 8
BESIDE = ("written", "resent", "unlocked", "attended", "unattended")
"""What panitia did with somebody that changed nothing about the registration."""
TOLD = ("confirmed", "rejected", "cancelled", "mode", "registered", *BESIDE)
"""What panitia do that the person is written to about."""
_UNTOLD = {"zoom"}
"""Kept with "attended" when it was read from a report: nobody is told."""
QUOTED = 120
"""Characters of a message to panitia that are shown."""
_LOOKED_AT = 20
"""Waves looked through for those that were for this person."""
STATES = (*ACTIVE, "rejected", "cancelled")
LANES = ("reply", "link", "reminder", "broadcast")
WAVES = ("cancelled", "changed", "reopened", "link", "reconfirm", "broadcast")
"""What else puts waves, by the first word of their keys."""


# ---- what became of it ------------------------------------------------------------------------------


async def history_says(unit: UnitOfWork, event: Event, registration: Registration) -> tuple[Say, ...]:
    """The newest steps: what, when and by whom."""
    steps = await dossier.steps(unit.tx, registration.person_id, event.id, STEPS, BESIDE)
    lines = [await _step(unit, event, step) for step in steps]
    history = Say("card-history", {"lines": tuple(lines) or (Say("absent"),)})
    return (history, *await attendance_says(unit, event, registration, SESSIONS))


async def _step(unit: UnitOfWork, event: Event, step: audit_log.AuditEntry) -> Say:
    label = Say(f"label-{step.detail}") if step.detail in FIELDS else Say("absent")
    what = Say(f"trail-{step.action}", {"title": event.title, "label": label})
    mode, _, state = (step.detail or "").partition(" ")
    if mode in MODES and state in STATES:
        became = {"mode": Say(f"option-mode-{mode}"), "state": Say(f"state-{state}")}
        what = Say("card-step-became", {"what": what, **became})
    return Say("card-step", {
        "at": Moment(step.at, unit.policy.zone), "what": what, "who": await who(unit, step.actor),
    })  # fmt: skip


# ---- messages ---------------------------------------------------------------------------------------


async def waiting_says(unit: UnitOfWork, facts: Facts) -> tuple[Say, ...]:
    """What waits for the chat of this person, and what they last wrote to panitia."""
    if not facts.address:
        return ()
    lines = tuple(
        Say("card-waits", {
            "count": each.count, "what": Say(f"card-lane-{LANES[each.lane]}"),
            "at": Moment(max(each.first_at, unit.now), unit.policy.zone),
        })
        for each in await dossier.waiting(unit.tx, facts.channel, facts.address)
    )  # fmt: skip
    return (Say("card-outbox", {"lines": lines or (Say("absent"),)}), *await _asked(unit, facts))


async def _asked(unit: UnitOfWork, facts: Facts) -> tuple[Say, ...]:
    asked = await questions.of_chat(unit.tx, facts.channel, facts.address)
    lines = []
    for each in reversed(asked[-ASKED:]):
        values: dict[str, Arg] = {
            "number": each.id, "at": Moment(each.asked_at, unit.policy.zone),
            "text": excerpt(each.text, QUOTED),
        }  # fmt: skip
        if each.answer is None:
            lines.append(Say("card-asked-open", values))
        else:
            by = await who(unit, f"panitia:{each.answered_by}")
            values |= {"answer": excerpt(each.answer, QUOTED), "who": by}
            lines.append(Say("card-asked-answered", values))
    return (Say("card-questions", {"lines": tuple(lines)}),) if lines else ()


async def told_says(unit: UnitOfWork, event: Event, registration: Registration) -> tuple[Say, ...]:
    """What panitia wrote to this person and decided about them, with who did."""
    done = await dossier.by_staff(unit.tx, registration.person_id, event.id, TOLD, 2 * DONE)
    told = [each for each in done if each.detail not in _UNTOLD][:DONE]
    lines = [
        Say("card-step", {
            "at": Moment(each.at, unit.policy.zone), "what": Say(f"card-told-{each.action}"),
            "who": await who(unit, each.actor),
        })
        for each in told
    ]  # fmt: skip
    return (Say("card-told", {"lines": tuple(lines) or (Say("absent"),)}),)


async def reminder_says(unit: UnitOfWork, event: Event, registration: Registration) -> tuple[Say, ...]:
    """What this registration will be reminded of, and what was sent to it as part of a wave."""
    attending = await registrations.attending(unit.tx, registration.id)
    upcoming = await _upcoming(unit, event, registration, attending)
    sent = await _sent(unit, event, registration, attending)
    return (
        Say("card-upcoming", {"lines": upcoming or (Say("absent"),)}),
        Say("card-sent", {"lines": sent or (Say("absent"),)}),
    )


async def _upcoming(
    unit: UnitOfWork, event: Event, registration: Registration, attending: str | None
) -> tuple[Say, ...]:
    if not event.is_live or not registration.is_active:
        return ()
    rules = (await reminders.of_events(unit.tx, [event.id]))[event.id]
    fired = await waves.fired(unit.tx, event.id)
    coming = [
        each
        for each in occurrences(event, rules, unit.policy.doors)
        if each.due_at > unit.now and each.key not in fired and _is_for(each, registration, attending)
    ]
    zone = unit.policy.zone
    return tuple(
        Say("card-reminder", {"at": Moment(each.due_at, zone), "what": _reminder(each.name)})
        for each in coming[:UPCOMING]
    )


def _is_for(occurrence: Occurrence, registration: Registration, attending: str | None) -> bool:
    rule = occurrence.rule
    mode = attending if rule.state == "confirmed" else registration.mode
    fits = rule.state in {"confirmed", registration.state}
    return fits and mode is not None and occurrence.mode in {mode, "all"}


async def _sent(
    unit: UnitOfWork, event: Event, registration: Registration, attending: str | None
) -> tuple[Say, ...]:
    """The newest waves since the registration that were for somebody like this and have left."""
    lines: list[Say] = []
    since = registration.completed_at
    for wave in await dossier.sent_waves(unit.tx, event.id, since, _LOOKED_AT):
        if len(lines) < SENT and await _was_for(unit, wave, registration, attending):
            values: dict[str, Arg] = {"at": Moment(wave.at, unit.policy.zone), "what": _what(wave)}
            waits = await dossier.has_waiting_wave(unit.tx, registration.id, wave.key)
            lines.append(Say("card-wave-waits" if waits else "card-reminder", values))
    return tuple(lines)


async def _was_for(unit: UnitOfWork, wave: Sent, registration: Registration, attending: str | None) -> bool:
    """Whether this wave was for people like this one; exactly known it is only while it waits."""
    if not wave.key.startswith("reminder:"):
        return True
    mode, state, _, whom = wave.key.rsplit(":", 2)[0].split("/")[-4:]
    if state not in {"confirmed", registration.state}:
        return False
    if mode not in {"all", attending or registration.mode}:
        return False
    if whom == "absent":
        recorded = await attendance.load(unit.tx, parts_of(wave.key).session_id, registration.id)
        return recorded.entered_at is None or recorded.entered_at > wave.at
    return True


def _what(wave: Sent) -> Say | str:
    """What a wave was, in words; its stored name when its key says nothing to us."""
    kind = wave.key.partition(":")[0]
    if kind == "reminder":
        return _reminder(wave.name)
    return Say(f"card-wave-{kind}", {"name": wave.name}) if kind in WAVES else wave.name


def _reminder(name: str) -> Say | str:
    """When a reminder comes, in words, and about which session."""
    at, _, session = name.partition(" · ")
    rule = read_at(at)
    if rule is None:
        return name
    minutes = abs(rule.minutes or 0)
    if rule.days_before is not None:
        when = Say("card-when-days", {"name": at})
    elif not minutes:
        when = Say(f"card-when-{rule.anchor}")
    else:
        side = "before" if (rule.minutes or 0) < 0 else "after"
        when = Say(f"card-when-{rule.anchor}-{side}", {"minutes": minutes})
    return Say("card-when-session", {"when": when, "session": session}) if session else when

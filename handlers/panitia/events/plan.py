"""What a kegiatan reminds of and when, and what it has sent already, in words for panitia. Shows only."""

from handlers.conversation.turn import Arg, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.events.texts import rule_words, wave_name
from handlers.programme.schedule import occurrences
from storage import figures, reminders
from storage.events import Event
from storage.figures import Sent
from storage.reminders import Rule


async def reminder_lines(unit: UnitOfWork, event: Event, most: int) -> Say:
    """The rules, each with the next time it reminds."""
    rules = (await reminders.of_events(unit.tx, [event.id]))[event.id]
    if not rules:
        return Say("events-reminders-none")
    lines = [_rule_line(unit, event, rule) for rule in rules[:most]]
    if len(rules) > most:
        lines.append(Say("events-more", {"count": len(rules) - most}))
    if event.is_live:
        return Say("events-reminders", {"lines": tuple(lines)})
    state = Say(f"events-state-{event.state}")
    return Say("events-reminders-silent", {"lines": tuple(lines), "state": state})


def _rule_line(unit: UnitOfWork, event: Event, rule: Rule) -> Say:
    said: dict[str, Arg] = {"rule": rule_words(rule)}
    times = [each.due_at for each in occurrences(event, [rule], unit.policy.doors)]
    to_come = [time for time in times if time > unit.now]
    if not to_come:
        return Say("events-rule-past", said)
    return Say("events-rule-next", {**said, "at": Moment(to_come[0], unit.policy.zone)})


async def sent_lines(unit: UnitOfWork, event: Event, most: int) -> tuple[Say, ...]:
    """The newest waves, with what became of them; nothing when there was none."""
    lines = tuple(_sent_line(unit, each) for each in await figures.sent(unit.tx, event.id, most))
    return (Say("events-sent", {"lines": lines}),) if lines else ()


def _sent_line(unit: UnitOfWork, wave: Sent) -> Say:
    notes = [
        Say(f"events-sent-{name}", {"count": getattr(wave, name)})
        for name in ("waiting", "unreachable", "missed")
        if getattr(wave, name)
    ]
    values: dict[str, Arg] = {
        "what": wave_name(wave.name),
        "at": Moment(wave.fired_at, unit.policy.zone),
        "sent": wave.sent,
        "size": wave.size,
        "notes": tuple(notes),
    }
    return Say("events-sent-noted" if notes else "events-sent-all", values)

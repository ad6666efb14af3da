"""What a kegiatan reminds of and when, and what it has sent already, in words for panitia. Shows only."""

from handlers.conversation.turn import Arg, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.event_lines import more_lines
from handlers.programme.schedule import occurrences
from handlers.programme.wave_names import rule_words, wave_name
from storage import figures, reminders
from storage.events import Event
from storage.figures import Sent
from storage.reminders import Rule


async def reminder_lines(unit: UnitOfWork, event: Event, most: int) -> Say:
    """The rules, each with the next time it reminds."""
    rules = (await reminders.of_events(unit.tx, [event.id]))[event.id]
    if not rules:
        return Say("events-reminders-none")
    lines = (*(rule_line(unit, event, rule) for rule in rules[:most]), *more_lines(len(rules) - most))
    if event.is_live:
        return Say("events-reminders", {"lines": lines})
    return Say("events-reminders-silent", {"lines": lines, "state": Say(f"events-state-{event.state}")})


def rule_line(unit: UnitOfWork, event: Event, rule: Rule, past: str = "events-rule-past") -> Say:
    """A rule with the next time it reminds; past: what is said when there is none."""
    said: dict[str, Arg] = {"rule": rule_words(rule)}
    if not (coming := times_to_come(unit, event, rule)):
        return Say(past, said)
    return Say("events-rule-next", {**said, "at": Moment(coming[0], unit.policy.zone)})


def times_to_come(unit: UnitOfWork, event: Event, rule: Rule) -> list[int]:
    """When this rule reminds (UTC epoch seconds), the next time first."""
    due = (each.due_at for each in occurrences(event, [rule], unit.policy.doors))
    return [at for at in due if at > unit.now]


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

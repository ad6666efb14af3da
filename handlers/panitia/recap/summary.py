"""The summary of the day, at 17.00 WIB, to whoever of the panitia wants it: each hears of their events only.

Once a day, however often the clock ticks; not at all when the bot was away until the evening.
"""

from dataclasses import dataclass

from handlers.conversation.access import StaffChat, staff_with
from handlers.conversation.turn import Message, Moment, Notice, Say, TimeOfDay
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.recap.topics import subscribers
from handlers.programme.hours import at_clock
from handlers.programme.schedule import occurrences
from handlers.programme.wave_names import reminder_name
from storage import alerts, events, questions, recap, reminders
from storage.events import MODES, Event

FROM, UNTIL = 17 * 60, 21 * 60
"""Minutes after midnight, in the programme's zone."""
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class _Part:
    """What is said of one event: how it stands, and what comes tomorrow with its time."""

    standing: Say
    tomorrow: tuple[tuple[int, Say], ...]


async def summarise(unit: UnitOfWork) -> None:
    """Tell it when it is time and nobody has done so today."""
    now = unit.now
    begins, ends = at_clock(now, 0, FROM), at_clock(now, 0, UNTIL)
    if not begins <= now < ends or not await alerts.tell_once(unit.tx, f"summary:{begins}", now):
        return
    live = await events.live(unit.tx, now)
    readers: dict[tuple[str, str], tuple[StaffChat, list[int]]] = {}
    for event in live:
        for each in await subscribers(unit, "summary", event.id):
            readers.setdefault((each.channel, each.address), (each, []))[1].append(event.id)
    everywhere = await subscribers(unit, "summary")
    answering = {(each.channel, each.address) for each in await staff_with(unit, "answer")}
    waiting = await questions.count_all_open(unit.tx)
    for each in everywhere:
        readers.setdefault((each.channel, each.address), (each, []))
    if not readers:
        return
    parts = {event.id: await _part(unit, event) for event in live}
    for address, (reader, own) in readers.items():
        asked = waiting if address in answering else 0
        if own or asked:
            message = _message(unit, [parts[id_] for id_ in own], asked)
            key = f"summary:{begins}:{reader.address}"
            unit.notices.append(
                Notice(reader.channel, reader.address, reader.language, message, key=key, expires_at=ends)
            )


def _message(unit: UnitOfWork, parts: list[_Part], asked: int) -> Message:
    paragraphs = [Say("summary", {"at": Moment(unit.now, unit.policy.zone)})]
    paragraphs += [part.standing for part in parts]
    if asked:
        paragraphs.append(Say("summary-questions", {"count": asked}))
    coming = sorted((entry for part in parts for entry in part.tomorrow), key=lambda entry: entry[0])
    if coming:
        paragraphs.append(Say("summary-tomorrow", {"lines": tuple(said for _, said in coming)}))
    elif parts:
        paragraphs.append(Say("summary-nothing-tomorrow"))
    return Message(tuple(paragraphs), splits=True)


async def _part(unit: UnitOfWork, event: Event) -> _Part:
    new, applied = await recap.news(unit.tx, event.id, at_clock(unit.now, 0, 0))
    taken, waitlists = await unit.taken(event), await unit.waitlist_lengths(event)
    lost = await recap.unreachable(unit.tx, [event.id])
    standing = Say("summary-event", {
        "batch": str(event.batch), "title": event.title, "new": new,
        **{f"{mode}-left": max(0, event.quota(mode) - taken.of(mode)) for mode in MODES},
        "line": sum(waitlists.values()), "applied": applied, "unreachable": lost.get(event.id, 0),
    })  # fmt: skip
    return _Part(standing, await _tomorrow(unit, event))


async def _tomorrow(unit: UnitOfWork, event: Event) -> tuple[tuple[int, Say], ...]:
    """Sessions and reminders of tomorrow."""
    first, last = at_clock(unit.now, 1, 0), at_clock(unit.now, 2, 0)
    batch, zone = str(event.batch), unit.policy.zone
    found = [
        (each.starts_at, Say("summary-session", {
            "at": TimeOfDay(each.starts_at, zone), "session": each.title, "batch": batch,
        }))
        for each in event.sessions
        if first <= each.starts_at < last
    ]  # fmt: skip
    rules = (await reminders.of_events(unit.tx, [event.id]))[event.id]
    found += [
        (each.due_at, Say("summary-reminder", {
            "at": TimeOfDay(each.due_at, zone), "wave": reminder_name(each), "batch": batch,
        }))
        for each in occurrences(event, rules, unit.policy.doors)
        if first <= each.due_at < last
    ]  # fmt: skip
    return tuple(found)

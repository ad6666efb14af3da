"""A kegiatan was changed by panitia: what people have to know of it now, and what need not be said any more.

Reminders follow by themselves: their times are worked out from the sessions as they stand.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from handlers.conversation.message_codec import pack
from handlers.conversation.turn import Message, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.cards import link_message
from handlers.programme.reminder_texts import enter_rows, how, overview
from handlers.programme.reminders import LINK_IN_THE_NIGHT, leave_out
from handlers.programme.schedule import occurrences, parts_of
from handlers.programme.waves import Listener, put_wave
from storage import attendance, outbox, reconfirmation, registrations, reminders, waves
from storage.audiences import Audience
from storage.events import Event
from storage.outbox import Lane
from storage.sessions import Session, changed_rooms, is_moved
from storage.waves import NewWave

ANOTHER_DAY = 12 * 60 * 60
"""A session moved so far (seconds) is another one for those who have entered it already."""
STATES = ("confirmed", "applied", "waiting", "offered")


async def tell_changes(unit: UnitOfWork, before: Event | None, after: Event, words: str = "") -> int:
    """Put what this change is worth telling; for how many it is. words: why it was cancelled, if it was."""
    if before is None:
        return 0
    if before.state == "cancelled" and after.is_live and unit.now < after.ends_at:
        return await _tell_reopened(unit, after)
    if not before.is_live:
        return 0
    if not after.is_live:
        await _silence(unit, after)
        return await _tell_cancelled(unit, after, words) if after.state == "cancelled" else 0
    if unit.now >= max(before.ends_at, after.ends_at):
        return 0
    count = await _tell_moved(unit, before, after) if _is_elsewhere(before, after) else 0
    for old, new in zip(before.sessions, after.sessions, strict=False):
        rooms = changed_rooms(old, new)
        if rooms and unit.now < new.ends_at:
            count += await _tell_other_link(unit, after, new, rooms)
    return count


def _is_elsewhere(before: Event, after: Event) -> bool:
    return before.place != after.place or bool(_moved(before, after))


def _moved(before: Event, after: Event) -> frozenset[int]:
    """The sessions (by id) that are at another time, are new, or are gone."""
    pairs = itertools.zip_longest(before.sessions, after.sessions)
    return frozenset(
        (old or new).id for old, new in pairs if old is None or new is None or is_moved(old, new)
    )


async def _silence(unit: UnitOfWork, event: Event) -> None:
    """Nothing of this kegiatan is sent any more: neither its waves nor what was for single people."""
    await outbox.drop_waves(unit.tx, list(await waves.fired(unit.tx, event.id)))
    await _drop_of_each(unit, event, ":")


async def _tell_reopened(unit: UnitOfWork, event: Event) -> int:
    def say(listener: Listener) -> Message:
        first = Say("event-reopened", {"title": event.title})
        return Message((first, *overview(event, listener.zone), how(event, listener.mode)))

    return await _tell_all(unit, Announcement("reopened", event), say)


async def _tell_cancelled(unit: UnitOfWork, event: Event, words: str) -> int:
    values = {"title": event.title, "contact": unit.policy.contact}
    said = Say("event-cancelled-why", {**values, "words": words}) if words else Say("event-cancelled", values)

    def say(_listener: Listener) -> Message:
        return Message((said,))

    return await _tell_all(unit, Announcement("cancelled", event), say)


async def _tell_moved(unit: UnitOfWork, before: Event, event: Event) -> int:
    """Time or place is another one, and this says it all anew."""
    moved = _moved(before, event)
    await _drop_outdated(unit, event, moved)
    if before.starts_at != event.starts_at:
        await reconfirmation.ask_anew(unit.tx, event.id)
    for old, new in zip(before.sessions, event.sessions, strict=False):
        if new.starts_at > unit.now and abs(new.starts_at - old.starts_at) >= ANOTHER_DAY:
            await attendance.begin_anew(unit.tx, new.id)
    what = {"online": "time", "offline": "time" if moved else "place"}
    if moved and before.place != event.place:
        what["offline"] = "time-place"

    def say(listener: Listener) -> Message:
        parts = (*overview(event, listener.zone), how(event, listener.mode), Say("reminder-cannot"))
        return Message((Say(f"reminder-changed-{what[listener.mode]}"), *parts))

    count = await _tell_all(unit, Announcement("changed", event, "all" if moved else "offline"), say)
    if moved:
        await _leave_out_what_was_told(unit, event)
    return count


async def _drop_outdated(unit: UnitOfWork, event: Event, moved: frozenset[int]) -> None:
    """What waits with the old time or place: reminders with the whole schedule, and links of moved sessions.

    After a new place only luring people are told anew, so only theirs are dropped.
    """
    luring = None if moved else await registrations.luring_of(unit.tx, event.id)
    told = [parts_of(key) for key in await waves.fired(unit.tx, event.id) if key.startswith("reminder:")]
    await outbox.drop_waves(
        unit.tx,
        [each.key for each in told if not each.link or each.session_id in moved],
        luring,
    )
    if moved:
        await _drop_of_each(unit, event, ":late:")


async def _drop_of_each(unit: UnitOfWork, event: Event, part: str) -> None:
    """What waits for single people under "registration:<id>" and this part of a key, within colons."""
    prefixes = tuple(f"registration:{id_}{part}" for id_ in await registrations.of_event(unit.tx, event.id))
    unit.notices = [each for each in unit.notices if not each.key.startswith(prefixes)]
    await waves.drop_of_event(unit.tx, event.id, part)


async def _leave_out_what_was_told(unit: UnitOfWork, event: Event) -> None:
    """Reminders with new times that are past already would only repeat the change, but for links."""
    rules = (await reminders.of_events(unit.tx, [event.id]))[event.id]
    for each in occurrences(event, rules, unit.policy.doors):
        if each.due_at <= unit.now < each.until and each.rule.anchor == "start" and not each.rule.link:
            await leave_out(unit, each)


@dataclass(frozen=True, slots=True)
class Announcement:
    """What happened, and whom it concerns: one mode, or "all"."""

    what: str
    event: Event
    mode: str = "all"


async def _tell_all(unit: UnitOfWork, told: Announcement, say: Callable[[Listener], Message]) -> int:
    """Everybody who takes part in this mode or wants to."""
    count, event = 0, told.event
    # shortly before a session this is as urgent as its link
    soon = any(each.starts_at - LINK_IN_THE_NIGHT <= unit.now < each.ends_at for each in event.sessions)
    # two changes may come within one second
    nth = len(await waves.fired(unit.tx, event.id))
    for state in STATES:
        wave = NewWave(
            f"{told.what}:{event.id}:{state}:{unit.now}:{nth}", event.id, told.what, unit.now, unit.now,
            unit.now + 3600, event.ends_at, Lane.LINK if soon else Lane.REMINDER,
        )  # fmt: skip
        audience = Audience(event.id, told.mode, state, seatless=state != "confirmed")
        count += await put_wave(unit, wave, audience, say, any_hour=soon) or 0
    return count


async def _tell_other_link(unit: UnitOfWork, event: Event, session: Session, rooms: frozenset[int]) -> int:
    """Messages that show the old link are edited, and who has one is told once."""
    key = f"link:{session.id}:{unit.now}:{len(await waves.fired(unit.tx, event.id))}"
    wave = NewWave(
        key, event.id, f"link changed · {session.title}", unit.now, unit.now, unit.now + 300,
        session.ends_at, Lane.LINK,
    )  # fmt: skip
    urls = {n: room.url for n, room in enumerate(session.all_rooms, start=1)} | {0: session.backup_url}
    changed = Say("link-changed", {"session": session.title, "title": event.title})
    ask_again = Message((changed,), enter_rows(session), protect=True)
    edited = {
        # the link of a room that is gone is given at the next press
        (language, room): pack(
            language, link_message(session, event, urls[room]) if urls.get(room) else ask_again
        )
        for room in rooms
        for language in unit.policy.languages
    }
    await outbox.drop_edits(unit.tx, f":edit:link:{session.id}:")
    await waves.put_edits(unit.tx, wave, session.id, edited)
    any_hour = unit.now >= session.starts_at - LINK_IN_THE_NIGHT

    audience = Audience(event.id, "online", saw_link_of=session.id, rooms=rooms)
    return await put_wave(unit, wave, audience, lambda _listener: ask_again, any_hour=any_hour) or 0

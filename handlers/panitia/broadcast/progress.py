"""How a broadcast goes: one message that changes while it is sent, with the way to pause, go on and stop, and
a report at the end. What it tells is counted anew each time; it keeps only what it showed last.
"""

from handlers.conversation.access import language_of, staff_name
from handlers.conversation.turn import Arg, ButtonRows, Message, Moment, Notice, Say, TimeOfDay
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.action import press
from handlers.panitia.broadcast import whom
from handlers.panitia.broadcast.estimate import USEFUL, done_at, estimate
from handlers.panitia.broadcast.wording import first_words
from handlers.programme.hours import days_until, not_in_the_night
from storage import broadcasts
from storage.broadcasts import Broadcast, Numbers
from storage.sent_messages import change_key, changes, message_shown, progress_key

EVERY = 5
"""Seconds between two changes of a progress message: each counts as a message."""


async def card(unit: UnitOfWork, broadcast: Broadcast) -> Message:
    """How it stands now, with what can be done about it."""
    numbers = await broadcasts.numbers(unit.tx, broadcast, unit.now)
    zone = unit.policy.zone
    values: dict[str, Arg] = {
        "number": broadcast.id, "words": first_words(broadcast), "at": Moment(broadcast.begun_at, zone),
        "state": await _state(unit, broadcast, numbers), "whom": await whom.in_words(unit, broadcast),
        "by": await staff_name(unit, broadcast.made_by),
    }  # fmt: skip
    paragraphs = [Say("broadcast-card", values)]
    if broadcast.was_sent:
        paragraphs.append(_figures(numbers))
    if broadcast.status == "sending" and numbers.waiting:
        at = await done_at(unit, broadcast, numbers)
        today = days_until(unit.now, at) == 0
        paragraphs.append(
            Say("broadcast-done-at", {"at": TimeOfDay(at, zone) if today else Moment(at, zone)})
        )
        if numbers.held:
            paragraphs.append(Say("broadcast-held", {"count": numbers.held}))
    if broadcast.status == "paused":
        until = Moment(broadcast.begun_at + USEFUL, zone)
        paragraphs.append(Say("broadcast-paused-until", {"at": until}))
    return Message(tuple(paragraphs), _rows(broadcast) if numbers.waiting else ())


def _figures(numbers: Numbers) -> Say:
    lines = [Say("broadcast-figure-sent", {"count": numbers.sent, "all": numbers.size})]
    if numbers.waiting:
        lines.append(Say("broadcast-figure-waiting", {"count": numbers.waiting}))
    lines += [
        Say("broadcast-figure-unreachable", {"count": numbers.unreachable}),
        Say("broadcast-figure-failed", {"count": numbers.failed}),
    ]
    if numbers.stopped:
        lines.append(Say("broadcast-figure-stopped", {"count": numbers.stopped}))
    if numbers.gone:
        lines.append(Say("broadcast-figure-gone", {"count": numbers.gone}))
    return Say("word-lines", {"lines": tuple(lines)})


async def _state(unit: UnitOfWork, broadcast: Broadcast, numbers: Numbers) -> Say:
    """What is happening, and by whom if it is somebody's doing."""
    who = broadcast.decided_by if broadcast.status in {"rejected", "lapsed"} else broadcast.changed_by
    at = broadcast.changed_at or broadcast.decided_at or broadcast.made_at
    values: dict[str, Arg] = {
        "who": await staff_name(unit, who) if who else Say("absent"), "at": TimeOfDay(at, unit.policy.zone),
    }  # fmt: skip
    key: str = broadcast.status
    if key == "stopped" and numbers.waiting:
        key = "stopping"  # what is under way at this moment still arrives
    return Say(f"broadcast-is-{key}", values)


def _rows(broadcast: Broadcast) -> ButtonRows:
    stop = press(Say("button-broadcast-stop"), "siaranstop", broadcast.id)
    match broadcast.status:
        case "sending":
            return ((press(Say("button-broadcast-pause"), "siaranjeda", broadcast.id), stop),)
        case "paused":
            return ((press(Say("button-broadcast-resume"), "siaranlanjut", broadcast.id), stop),)
    return ()


def watchers(broadcast: Broadcast) -> tuple[str, ...]:
    """Who is told how it goes: who wrote it, and who agreed to it."""
    return tuple(dict.fromkeys(filter(None, (broadcast.made_by, broadcast.decided_by))))


async def tell_progress(unit: UnitOfWork, broadcast: Broadcast) -> None:
    """Send the message that is changed from now on."""
    message = await card(unit, broadcast)
    for address in watchers(broadcast):
        language = await language_of(unit, broadcast.channel, address)
        key = progress_key(broadcast.id, address)
        unit.notices.append(Notice(broadcast.channel, address, language, message, key=key, remember=True))
    await broadcasts.note_shown(unit.tx, broadcast.id, await _shown(unit, broadcast), unit.now)


async def _shown(unit: UnitOfWork, broadcast: Broadcast) -> str:
    """The numbers and the state; when they are the same there is nothing new to say."""
    found = await broadcasts.numbers(unit.tx, broadcast, unit.now)
    figures = (found.sent, found.waiting, found.held, found.unreachable, found.failed, found.stopped)
    return " ".join([broadcast.status, *map(str, figures)])


# ---- what the clock brings --------------------------------------------------------------------------


async def tend(unit: UnitOfWork, broadcast: Broadcast) -> None:
    """See to one that is being sent, paused or stopped: what came back is held or deleted, the message is
    changed when there is something new, and the end is told."""
    if broadcast.status == "paused":
        await broadcasts.hold_back(unit.tx, broadcast)
    elif broadcast.status == "stopped" and await broadcasts.drop(unit.tx, broadcast):
        broadcast = await broadcasts.load(unit.tx, broadcast.id) or broadcast
    numbers = await broadcasts.numbers(unit.tx, broadcast, unit.now)
    if not numbers.waiting:
        broadcast = await broadcasts.end(unit.tx, broadcast, unit.now)
        await _change(unit, broadcast)
        await _report(unit, broadcast)
    elif unit.now - broadcast.shown_at >= EVERY and await _shown(unit, broadcast) != broadcast.shown:
        await _change(unit, broadcast)


async def _change(unit: UnitOfWork, broadcast: Broadcast) -> None:
    """What the message shows is brought up to date; an older change that still waits is not sent."""
    message = await card(unit, broadcast)
    await unit.drop(changes(broadcast.id))
    for address in watchers(broadcast):
        sent = await message_shown(unit.tx, broadcast.id, address)
        if sent is not None:
            language = await language_of(unit, broadcast.channel, address)
            key = change_key(broadcast.id, unit.now, address)
            # if that message was deleted a new one is sent, and that is the one to change from then on
            unit.notices.append(
                Notice(broadcast.channel, address, language, message, edits=sent, key=key, remember=True)
            )
    await broadcasts.note_shown(unit.tx, broadcast.id, await _shown(unit, broadcast), unit.now)


async def _report(unit: UnitOfWork, broadcast: Broadcast) -> None:
    numbers = await broadcasts.numbers(unit.tx, broadcast, unit.now)
    values: dict[str, Arg] = {
        "number": broadcast.id, "sent": numbers.sent, "all": numbers.size,
        "figures": _figures(numbers), "words": first_words(broadcast),
    }  # fmt: skip
    key = "broadcast-report-stopped" if broadcast.status == "stopped" else "broadcast-report"
    for address in watchers(broadcast):
        language = await language_of(unit, broadcast.channel, address)
        unit.notices.append(
            Notice(
                broadcast.channel, address, language, Message((Say(key, values),)),
                key=f"broadcast:{broadcast.id}:report:{address}",
            )
        )  # fmt: skip


# ---- what panitia do --------------------------------------------------------------------------------


async def pause(unit: UnitOfWork, broadcast: Broadcast, by: str) -> Broadcast:
    """Nothing more is sent until it goes on."""
    await broadcasts.hold_back(unit.tx, broadcast)
    return await broadcasts.change_status(unit.tx, broadcast, "paused", by, unit.now)


async def resume(unit: UnitOfWork, broadcast: Broadcast, by: str) -> Broadcast:
    """What was held back may leave again, where it is not night now."""
    waiting = (await broadcasts.numbers(unit.tx, broadcast, unit.now)).waiting
    lasts = (await estimate(unit, broadcast, waiting)).seconds
    for zone in await broadcasts.zones_held(unit.tx, broadcast):
        at = not_in_the_night(unit.now, zone) if zone else unit.now
        await broadcasts.let_go(unit.tx, broadcast, zone, at, lasts)
    return await broadcasts.change_status(unit.tx, broadcast, "sending", by, unit.now)


async def stop(unit: UnitOfWork, broadcast: Broadcast, by: str) -> Broadcast:
    """What waits is deleted; what is under way still arrives."""
    await broadcasts.drop(unit.tx, broadcast)
    await broadcasts.change_status(unit.tx, broadcast, "stopped", by, unit.now)
    return await broadcasts.load(unit.tx, broadcast.id) or broadcast

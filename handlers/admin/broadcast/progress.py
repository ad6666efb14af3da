"""How a broadcast goes: one message that changes while it is sent, with the way to pause, go on and stop, and
a report at the end. What it tells is counted anew each time; it keeps only what it showed last.
"""

from handlers.access import colleague_name, language_of
from handlers.admin.broadcast import whom
from handlers.admin.broadcast.estimate import USEFUL, done_at, estimate
from handlers.admin.broadcast.wording import first_words
from handlers.admin.entry import press
from handlers.board import Board
from handlers.hours import days_until, not_in_the_night
from handlers.turn import Arg, Clock, Message, Moment, Notice, Rows, Say
from storage import broadcasts
from storage.broadcasts import Broadcast, Numbers
from storage.progress_messages import change_key, changes, first_key, message_shown

EVERY = 5
"""Seconds between two changes of a progress message: each counts as a message."""


async def card(board: Board, broadcast: Broadcast) -> Message:
    """How it stands now, with what can be done about it."""
    numbers = await broadcasts.numbers(board.tx, broadcast, board.now)
    zone = board.house.zone
    values: dict[str, Arg] = {
        "number": broadcast.id, "words": first_words(broadcast), "at": Moment(broadcast.begun_at, zone),
        "state": await _state(board, broadcast, numbers), "whom": await whom.in_words(board, broadcast),
        "by": await colleague_name(board, broadcast.made_by),
    }  # fmt: skip
    paragraphs = [Say("broadcast-card", values)]
    if broadcast.was_sent:
        paragraphs.append(_figures(numbers))
    if broadcast.status == "sending" and numbers.waiting:
        at = await done_at(board, broadcast, numbers)
        today = days_until(board.now, at) == 0
        paragraphs.append(Say("broadcast-done-at", {"at": Clock(at, zone) if today else Moment(at, zone)}))
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
    return Say("broadcast-figures", {"lines": tuple(lines)})


async def _state(board: Board, broadcast: Broadcast, numbers: Numbers) -> Say:
    """What is happening, and by whom if it is somebody's doing."""
    who = broadcast.decided_by if broadcast.status in {"rejected", "lapsed"} else broadcast.changed_by
    at = broadcast.changed_at or broadcast.decided_at or broadcast.made_at
    values: dict[str, Arg] = {
        "who": await colleague_name(board, who) if who else Say("absent"), "at": Clock(at, board.house.zone),
    }  # fmt: skip
    key: str = broadcast.status
    if key == "stopped" and numbers.waiting:
        key = "stopping"  # what is under way at this moment still arrives
    return Say(f"broadcast-is-{key}", values)


def _rows(broadcast: Broadcast) -> Rows:
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


async def tell_progress(board: Board, broadcast: Broadcast) -> None:
    """Send the message that is changed from now on."""
    message = await card(board, broadcast)
    for address in watchers(broadcast):
        language = await language_of(board, broadcast.channel, address)
        key = first_key(broadcast.id, address)
        board.notices.append(
            Notice(broadcast.channel, address, language, message, key=key, remember=True)
        )  # fmt: skip
    await broadcasts.note_shown(board.tx, broadcast.id, await _shown(board, broadcast), board.now)


async def _shown(board: Board, broadcast: Broadcast) -> str:
    """The numbers and the state; when they are the same there is nothing new to say."""
    found = await broadcasts.numbers(board.tx, broadcast, board.now)
    figures = (found.sent, found.waiting, found.held, found.unreachable, found.failed, found.stopped)
    return " ".join([broadcast.status, *map(str, figures)])


# ---- what the clock brings --------------------------------------------------------------------------


async def tend(board: Board, broadcast: Broadcast) -> None:
    """See to one that is being sent, paused or stopped: what came back is held or deleted, the message is
    changed when there is something new, and the end is told."""
    if broadcast.status == "paused":
        await broadcasts.hold_back(board.tx, broadcast)
    elif broadcast.status == "stopped" and await broadcasts.drop(board.tx, broadcast):
        broadcast = await broadcasts.load(board.tx, broadcast.id) or broadcast
    numbers = await broadcasts.numbers(board.tx, broadcast, board.now)
    if not numbers.waiting:
        broadcast = await broadcasts.end(board.tx, broadcast, board.now)
        await _change(board, broadcast)
        await _report(board, broadcast)
    elif board.now - broadcast.shown_at >= EVERY and await _shown(board, broadcast) != broadcast.shown:
        await _change(board, broadcast)


async def _change(board: Board, broadcast: Broadcast) -> None:
    """What the message shows is brought up to date; an older change that still waits is not sent."""
    message = await card(board, broadcast)
    await board.drop(changes(broadcast.id))
    for address in watchers(broadcast):
        sent = await message_shown(board.tx, broadcast.id, address)
        if sent is not None:
            language = await language_of(board, broadcast.channel, address)
            key = change_key(broadcast.id, board.now, address)
            # if that message was deleted a new one is sent, and that is the one to change from then on
            board.notices.append(
                Notice(broadcast.channel, address, language, message, edits=sent, key=key, remember=True)
            )
    await broadcasts.note_shown(board.tx, broadcast.id, await _shown(board, broadcast), board.now)


async def _report(board: Board, broadcast: Broadcast) -> None:
    numbers = await broadcasts.numbers(board.tx, broadcast, board.now)
    values: dict[str, Arg] = {
        "number": broadcast.id, "sent": numbers.sent, "all": numbers.size,
        "figures": _figures(numbers), "words": first_words(broadcast),
    }  # fmt: skip
    key = "broadcast-report-stopped" if broadcast.status == "stopped" else "broadcast-report"
    for address in watchers(broadcast):
        language = await language_of(board, broadcast.channel, address)
        board.notices.append(
            Notice(
                broadcast.channel, address, language, Message((Say(key, values),)),
                key=f"broadcast:{broadcast.id}:report:{address}",
            )
        )  # fmt: skip


# ---- what panitia do --------------------------------------------------------------------------------


async def pause(board: Board, broadcast: Broadcast, by: str) -> Broadcast:
    """Nothing more is sent until it goes on."""
    await broadcasts.hold_back(board.tx, broadcast)
    return await broadcasts.move(board.tx, broadcast, "paused", by, board.now)


async def resume(board: Board, broadcast: Broadcast, by: str) -> Broadcast:
    """What was held back may leave again, where it is not night now."""
    waiting = (await broadcasts.numbers(board.tx, broadcast, board.now)).waiting
    lasts = (await estimate(board, broadcast, waiting)).seconds
    for zone in await broadcasts.zones_held(board.tx, broadcast):
        at = not_in_the_night(board.now, zone) if zone else board.now
        await broadcasts.let_go(board.tx, broadcast, zone, at, lasts)
    return await broadcasts.move(board.tx, broadcast, "sending", by, board.now)


async def stop(board: Board, broadcast: Broadcast, by: str) -> Broadcast:
    """What waits is deleted; what is under way still arrives."""
    await broadcasts.drop(board.tx, broadcast)
    await broadcasts.move(board.tx, broadcast, "stopped", by, board.now)
    return await broadcasts.load(board.tx, broadcast.id) or broadcast

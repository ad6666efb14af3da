"""The soft door: when too many are being served, newcomers are told their turn and called when it comes.

Only a new registration waits here. Whoever has a draft, an offered seat or a role passes; so do questions,
and what somebody asks who takes part already. Nobody loses a turn by writing again.
"""

from dataclasses import dataclass, replace

from handlers.access import is_panitia
from handlers.board import Board
from handlers.form import Close
from handlers.scene import Scene
from handlers.traffic import measured
from handlers.turn import Button, Clock, CopyButton, Message, Notice, Row, Say
from storage import door, registrations
from storage.door import Hall, Newcomer

MOST_WAITING, OLDEST = 150, 5
"""More replies that wait, or one that has waited longer (seconds), and the door closes."""
BUSY_WAITING, BUSY_SECONDS = 50, 2
"""From then on the form is offered first: it costs everybody least."""
FEW_WAITING = 20
"""With fewer replies waiting people may be called a little earlier."""
ONE_BY_ONE, WITH_FORM = 11.0, 5.0
"""Messages a registration takes, with the call; that of somebody we know is as short as with a form."""
SPARED = 0.9
"""The part of what replies may have that people are called for: some also ask questions."""
LEAST_WAIT = 45
"""Seconds the first at the door waits, in which the hall empties a little."""
NEAR, PART = 45, 0.18
"""A told time is kept to within so many seconds, or this part of the wait."""
QUIET = 120
"""Seconds in which who writes again is not told the same again."""
AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Came:
    """What somebody came with: the event of a link (its id), its source, a pasted form."""

    event: str = ""
    source: str = ""
    form: str = ""


async def hold_back(scene: Scene, came: Came) -> Message | Close | None:
    """What a newcomer is told who has to wait; None: they may begin."""
    heard = scene.heard
    hall = await door.look(scene.tx, scene.now, heard.channel, heard.address)
    known = await door.find(scene.tx, heard.channel, heard.address) if hall.knows else None
    if known is not None and known.called_at is None:
        return await _again(scene, known, came)
    if known is not None:
        await door.forget(scene.tx, heard.channel, heard.address)
        return None
    if (hall.newcomers or is_closed(hall, scene.now)) and not await _passes(scene):
        return await _stand_in_line(scene, hall, came)
    if came == Came() and scene.person_id is None and _is_busy(hall, scene.now):
        scene.notes.append(Say("form-first"))
        scene.rows.append(form_row())
    return None


def form_row() -> Row:
    return (CopyButton(Say("copy-form"), Say("form-template")),)


async def tell_turn(scene: Scene) -> Message:
    """The button that asks for one's turn: the answer is shown for a moment and costs no message."""
    scene.quiet = True
    known = await door.find(scene.tx, scene.heard.channel, scene.heard.address)
    if known is None or known.called_at is not None:
        scene.toast = Say("door-open")
    else:
        scene.toast = Say("door-turn", {"at": Clock(known.told_at, await scene.zone())})
    return Message(())


async def call_next(board: Board) -> None:
    """Whose turn it is, is called, in the order they came: at the told time; a little earlier when few wait,
    a little later when too many do."""
    waiting = await door.first(board.tx, AT_ONCE)
    if not waiting:
        return
    hall = await door.look(board.tx, board.now)
    called: list[Newcomer] = []
    for each in waiting:
        if not _is_turn(each, replace(hall, replies=hall.replies + len(called)), board.now):
            break
        called.append(each)
    await door.call(board.tx, [each.id for each in called], board.now)
    for each in called:
        board.notices.append(
            Notice(each.channel, each.address, each.language, _call(each), key=f"door:{each.id}")
        )


def _call(newcomer: Newcomer) -> Message:
    if newcomer.cost < ONE_BY_ONE:
        said = Say("door-called-form" if newcomer.form else "door-called-known")
        return Message((said,), ((Button(Say("button-door-go-on"), "!begin"),),))
    return Message((Say("door-called"),), (form_row(), (Button(Say("button-door-one-by-one"), "!begin"),)))


def _is_turn(newcomer: Newcomer, hall: Hall, now: int) -> bool:
    kept_for = max(NEAR, PART * (newcomer.told_at - newcomer.arrived_at))
    if now * 1000 >= newcomer.turn_ms:
        return not is_closed(hall, now) or now >= newcomer.told_at + kept_for
    return hall.replies < FEW_WAITING and now >= newcomer.told_at - kept_for


def is_closed(hall: Hall, now: int) -> bool:
    return hall.replies > MOST_WAITING or (hall.since is not None and now - hall.since > OLDEST)


def _is_busy(hall: Hall, now: int) -> bool:
    return hall.replies > BUSY_WAITING or (hall.since is not None and now - hall.since > BUSY_SECONDS)


async def _stand_in_line(scene: Scene, hall: Hall, came: Came) -> Close:
    traffic = await measured(scene.board)
    cost = WITH_FORM if came.form or scene.person_id is not None else ONE_BY_ONE
    turn_ms = turn_of(hall, traffic.for_replies, scene.now)
    heard = scene.heard
    told_at = _in_minutes(turn_ms)
    await door.put(scene.tx, Newcomer(
        heard.channel, heard.address, scene.talk.language, came.event, came.source, came.form, cost,
        scene.now, turn_ms, told_at, scene.now,
    ))  # fmt: skip
    return Close(await _told(scene, told_at, came.form))


def turn_of(hall: Hall, per_second: float, now: int) -> int:
    """When it will be the turn of who comes now (UTC epoch milliseconds), with so many messages a second for
    replies: after all who stand in front, the first of whom begins when it is told, or when others leave."""
    if not hall.newcomers:
        return round((now + max(LEAST_WAIT, hall.replies / per_second)) * 1000)
    crowded = max(0, hall.replies - MOST_WAITING) / per_second
    begins = max(now + crowded, hall.first_turn_ms / 1000)
    return max(hall.last_turn_ms, round((begins + hall.cost / (per_second * SPARED)) * 1000))


async def _again(scene: Scene, known: Newcomer, came: Came) -> Message | Close:
    """Who writes again keeps the turn; a form is kept for it. The time is told anew only when it is another,
    or was told a while ago."""
    if came.form and came.form != known.form:
        await door.keep_form(scene.tx, known.id, came.form, WITH_FORM)
        if not known.form:
            return Close(await _told(scene, known.told_at, came.form))
    if scene.now - known.told_on < QUIET:
        scene.quiet = True
        scene.toast = Say("door-turn", {"at": Clock(known.told_at, await scene.zone())})
        return Message(())
    told_at = max(known.told_at, _in_minutes(scene.now * 1000 + 30_000))
    await door.tell(scene.tx, known.id, told_at, scene.now)
    return Close(await _told(scene, told_at, known.form))


async def _told(scene: Scene, told_at: int, form: str) -> Message:
    at = {"at": Clock(told_at, await scene.zone())}
    ask = (Button(Say("button-door-turn"), "!turn"),)
    if form or scene.person_id is not None:
        return Message((Say("door-wait-form" if form else "door-wait-known", at),), (ask,))
    return Message((Say("door-wait", at),), (form_row(), ask))


async def _passes(scene: Scene) -> bool:
    """Whom the door does not stop."""
    if scene.talk.form or await is_panitia(scene):
        return True
    if scene.person_id is None:
        return False
    found = await registrations.of_person(scene.tx, scene.person_id)
    return any(registered.state == "offered" for registered in found)


def _in_minutes(moment_ms: int) -> int:
    """The next full minute (UTC epoch seconds): that is what people are told, and it is never past."""
    return -(-moment_ms // 60_000) * 60

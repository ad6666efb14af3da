"""The soft door: when too many are being served, newcomers are told their turn and called when it comes.

Only a new registration waits here. Whoever has a draft, an offered seat or a role passes; so do questions,
and what somebody asks who takes part already. Nobody loses a turn by writing again.
"""

from dataclasses import dataclass, replace

from handlers.conversation.access import is_staff
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRow, CopyButton, Message, Notice, Say, TimeOfDay
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.profile import form_template
from handlers.programme.traffic import measured
from handlers.readers import Pasted, read_pasted
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
QUIET = 60
"""Seconds in which who writes again is not told the same again."""
AT_ONCE, EVERY, HASTE, SELDOM = 200, 2, 1.5, 10
"""So many are looked at with each tick, which comes after so many seconds; and how much faster than reckoned
people may be called, to make up for what was late."""
LONGEST_FORMS = 8000
_BETWEEN = "\n\f\n"


@dataclass(frozen=True, slots=True)
class Came:
    """What somebody came with: the event of a link (its id), its source, pasted forms (see `join_forms`)."""

    event: str = ""
    source: str = ""
    form: str = ""


@dataclass(frozen=True, slots=True)
class Enter:
    """They may begin, with all they came with, now and before."""

    came: Came


@dataclass(frozen=True, slots=True)
class Wait:
    """They have to wait, and are told so."""

    message: Message


@dataclass(frozen=True, slots=True)
class AlreadyTold:
    """They have to wait, and know it; a press is answered for a moment."""

    toast: Say


async def come_to_door(scene: Scene, came: Came) -> Enter | Wait | AlreadyTold:
    """Somebody wants to begin a registration."""
    heard = scene.heard
    hall = await door.look(scene.tx, scene.now, heard.channel, heard.address)
    known = await door.find(scene.tx, heard.channel, heard.address) if hall.knows else None
    if known is not None and known.called_at is None and not await _passes(scene):
        return await _again(scene, known, came)
    if known is not None:
        await _forget(scene)
        before = _came(known)
        return Enter(
            Came(came.event or before.event, came.source or before.source, join_forms(before.form, came.form))
        )
    if (hall.newcomers or is_closed(hall, scene.now)) and not await _passes(scene):
        return await _stand_in_line(scene, hall, came)
    if not came.form and scene.person_id is None and _is_busy(hall, scene.now):
        scene.notes.append(Say("form-first"))
        scene.rows.append(form_row())
    return Enter(came)


async def is_called(scene: Scene) -> bool:
    """Whether it is the turn of who is heard, and they have not begun."""
    known = await door.find(scene.tx, scene.heard.channel, scene.heard.address)
    return known is not None and known.called_at is not None


async def take_called(scene: Scene) -> Came | None:
    """With what somebody came who was called and begins now; None for who was not."""
    known = await door.find(scene.tx, scene.heard.channel, scene.heard.address)
    if known is None or known.called_at is None:
        return None
    await _forget(scene)
    return _came(known)


async def form_at_door(scene: Scene) -> Pasted | None:
    """What the door keeps of somebody who waits there."""
    known = await door.find(scene.tx, scene.heard.channel, scene.heard.address)
    return read_forms(known.form) if known and known.form else None


def join_forms(first: str, second: str) -> str:
    """One text of both; what the second says again replaces the first. Of very many the last stay."""
    forms = list(dict.fromkeys(filter(None, (*first.split(_BETWEEN), second))))
    while len(forms) > 1 and sum(map(len, forms)) > LONGEST_FORMS:
        del forms[0]
    return _BETWEEN.join(forms)


def read_forms(joined: str) -> Pasted | None:
    fields: dict[str, str] = {}
    unknown: tuple[str, ...] = ()
    for text in joined.split(_BETWEEN):
        pasted = read_pasted(text)
        if pasted is not None:
            fields.update(pasted.fields)
            unknown = (*unknown, *pasted.unknown)
    return Pasted(fields, unknown) if fields else None


async def _forget(scene: Scene) -> None:
    """The row goes, and a call that has not left yet."""
    await door.forget(scene.tx, scene.heard.channel, scene.heard.address)
    await scene.unit.drop(_key(scene.heard.channel, scene.heard.address))


def _key(channel: str, address: str) -> str:
    return f"door:{channel}:{address}:"


def _came(known: Newcomer) -> Came:
    return Came(known.event, known.source, known.form)


def form_row() -> ButtonRow:
    return (CopyButton(Say("copy-form"), form_template()),)


async def tell_turn(scene: Scene) -> Message:
    """The button that asks for one's turn: the answer is shown for a moment and costs no message."""
    scene.toast = await turn_line(scene) or Say("door-none")
    return Message(())


async def turn_line(scene: Scene) -> Say | None:
    """When it is the turn of who is heard; None for who does not stand at the door."""
    known = await door.find(scene.tx, scene.heard.channel, scene.heard.address)
    if known is None:
        return None
    if known.called_at is not None:
        return Say("door-open")
    return await _turn_line(scene, known)


async def leave_door(scene: Scene) -> bool:
    """Give up the place in line, with what was brought; whether there was one."""
    known = await door.find(scene.tx, scene.heard.channel, scene.heard.address)
    if known is not None:
        await _forget(scene)
    return known is not None


async def has_to_wait(scene: Scene) -> bool:
    """Whether somebody who came now would be stopped."""
    hall = await door.look(scene.tx, scene.now)
    return bool(hall.newcomers) or is_closed(hall, scene.now)


async def _turn_line(scene: Scene, known: Newcomer) -> Say:
    """As it was told; once that is past, the next full minute."""
    at = max(known.told_at, _in_minutes(scene.now * 1000))
    return Say("door-turn", {"at": TimeOfDay(at, await scene.zone())})


async def call_next(unit: UnitOfWork) -> None:
    """Whose turn it is, is called, in the order they came: at the told time; a little earlier when few wait,
    a little later when too many do; never more at once than can be served until the next tick."""
    waiting = await door.first(unit.tx, AT_ONCE)
    if not waiting:
        return
    hall = await door.look(unit.tx, unit.now)
    left = (await measured(unit)).for_replies * EVERY * HASTE
    called: list[Newcomer] = []
    for each in waiting:
        now_full = replace(hall, replies=hall.replies + len(called))
        # at a very low rate one now and then, as nobody could ever be served within one tick
        may = left >= each.cost or (not called and unit.now % SELDOM < EVERY)
        if not may or not _is_turn(each, now_full, unit.now):
            break
        left -= each.cost
        called.append(each)
    await door.call(unit.tx, [each.id for each in called], unit.now)
    for each in called:
        key = f"{_key(each.channel, each.address)}{unit.now}"
        unit.notices.append(Notice(each.channel, each.address, each.language, _call(each), key=key))


def _call(newcomer: Newcomer) -> Message:
    if newcomer.cost < ONE_BY_ONE:
        said = Say("door-called-form" if newcomer.form else "door-called-known")
        return Message((said,), ((Button(Say("button-continue"), "!begin"),),))
    return Message((Say("door-called"),), (form_row(), (Button(Say("button-door-one-by-one"), "!begin"),)))


def _is_turn(newcomer: Newcomer, hall: Hall, now: int) -> bool:
    turn = newcomer.turn_ms / 1000
    kept_for = max(NEAR, PART * (turn - newcomer.arrived_at))
    if now >= turn:
        return not is_closed(hall, now) or now >= turn + kept_for
    return hall.replies < FEW_WAITING and now >= newcomer.told_at - kept_for


def is_closed(hall: Hall, now: int) -> bool:
    return hall.replies > MOST_WAITING or (hall.since is not None and now - hall.since > OLDEST)


def _is_busy(hall: Hall, now: int) -> bool:
    return hall.replies > BUSY_WAITING or (hall.since is not None and now - hall.since > BUSY_SECONDS)


async def _stand_in_line(scene: Scene, hall: Hall, came: Came) -> Wait:
    traffic = await measured(scene.unit)
    cost = WITH_FORM if came.form or scene.person_id is not None else ONE_BY_ONE
    turn_ms = turn_of(hall, traffic.for_replies, scene.now)
    heard = scene.heard
    told_at = _in_minutes(turn_ms)
    await door.put(scene.tx, Newcomer(
        heard.channel, heard.address, scene.talk.language, came.event, came.source, came.form, cost,
        scene.now, turn_ms, told_at, scene.now,
    ))  # fmt: skip
    return Wait(await _told(scene, told_at, came.form))


def turn_of(hall: Hall, per_second: float, now: int) -> int:
    """When it will be the turn of who comes now (UTC epoch milliseconds), with so many messages a second for
    replies: after all who stand in front, the first of whom begins when it is told, or when others leave."""
    if not hall.newcomers:
        return round((now + max(LEAST_WAIT, hall.replies / per_second)) * 1000)
    crowded = max(0, hall.replies - MOST_WAITING) / per_second
    begins = max(now + crowded, hall.first_turn_ms / 1000)
    return max(hall.last_turn_ms, round((begins + hall.cost / (per_second * SPARED)) * 1000))


async def _again(scene: Scene, known: Newcomer, came: Came) -> Wait | AlreadyTold:
    """Who writes again keeps the turn; another link and a form are kept for it. The time is told anew only
    with a form, or when it was told a while ago."""
    form = join_forms(known.form, came.form)
    brought = replace(
        known, event=came.event or known.event, source=came.source or known.source, form=form,
        cost=WITH_FORM if form else known.cost,
    )  # fmt: skip
    if brought != known:
        await door.keep(scene.tx, brought)
    if form == known.form and scene.now - known.told_on < QUIET:
        return AlreadyTold(await _turn_line(scene, known))
    told_at = max(known.told_at, _in_minutes(scene.now * 1000))
    await door.tell(scene.tx, known.id, told_at, scene.now)
    return Wait(await _told(scene, told_at, form))


async def _told(scene: Scene, told_at: int, form: str) -> Message:
    at = {"at": TimeOfDay(told_at, await scene.zone())}
    ask = (Button(Say("button-door-turn"), "!turn"),)
    if form or scene.person_id is not None:
        return Message((Say("door-wait-form" if form else "door-wait-known", at),), (ask,))
    return Message((Say("door-wait", at),), (form_row(), ask))


async def _passes(scene: Scene) -> bool:
    """Whom the door does not stop."""
    talks = (scene.talk, scene.talk.paused)
    if any(each and each.form == "registration" for each in talks) or await is_staff(scene):
        return True
    if scene.person_id is None:
        return False
    found = await registrations.of_person(scene.tx, scene.person_id)
    return any(registered.state == "offered" for registered in found)


def _in_minutes(moment_ms: int) -> int:
    """The next full minute (UTC epoch seconds): that is what people are told, and it is never past."""
    return -(-moment_ms // 60_000) * 60

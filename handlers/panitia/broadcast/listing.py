"""/siaran: what was sent and is being sent, page by page, and the buttons under it. What a button is about is
looked up as it stands now.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.access import scope, staff_name
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.action import Reply, Target, press
from handlers.panitia.broadcast.agreement import agree, refuse
from handlers.panitia.broadcast.draft import FORM, is_written
from handlers.panitia.broadcast.drafting import ask_whether_to_go_on, begin_writing
from handlers.panitia.broadcast.progress import card, pause, resume, stop
from handlers.panitia.broadcast.wording import first_words
from handlers.panitia.paging import page_of
from storage import broadcasts
from storage.broadcasts import Broadcast

PER_PAGE = 5
Pressed = Callable[[Scene, Target], Awaitable[Reply]]


async def list_broadcasts(scene: Scene, _target: Target) -> Message:
    """/siaran: the newest, and the way to write one; while one is written, whether to go on with it."""
    if is_written(scene):
        ask_whether_to_go_on(scene)
        return Message(())  # the present question follows
    if scene.talk.form == FORM:
        form.end(scene)
    return await _page(scene, 0)


async def turn_page(scene: Scene, target: Target) -> Message:
    """Another page of the list."""
    return await _page(scene, target.number() or 0)


async def _page(scene: Scene, number: int) -> Message:
    own = await scope(scene, "broadcast")
    found, count = await broadcasts.newest(scene.tx, own, number * PER_PAGE, PER_PAGE)
    write = (press(Say("button-broadcast-write"), "siaranbaru"),)
    if not found:
        return Message((Say("broadcast-list-empty"),), (write,))
    lines = tuple([await _line(scene.unit, each) for each in found])
    page = page_of(number, count, PER_PAGE)
    numbers = tuple(press(f"#{each.id}", "siaranlihat", each.id) for each in found)
    turning = page.turning(lambda to: ("siaranhal", to, ""), ("◀", "▶"))
    return Message((Say("broadcast-list", {"lines": lines, **page.words}),), (write, numbers, *turning))


async def _line(unit: UnitOfWork, broadcast: Broadcast) -> Say:
    numbers = await broadcasts.numbers(unit.tx, broadcast, unit.now)
    return Say("broadcast-list-line" if broadcast.was_sent else "broadcast-list-line-unsent", {
        "number": broadcast.id, "at": Moment(broadcast.begun_at, unit.policy.zone),
        "words": first_words(broadcast), "state": Say(f"broadcast-state-{broadcast.status}"),
        "sent": numbers.sent, "all": numbers.size,
    })  # fmt: skip


async def write_new(scene: Scene, _target: Target) -> Reply:
    """Begin a new one, unless one is being written."""
    if is_written(scene):
        ask_whether_to_go_on(scene)
        return Message(())
    return await begin_writing(scene)


async def show_one(scene: Scene, target: Target) -> Reply:
    """One of the list, with what can be done about it, and the way back."""
    found = await _found(scene, target)
    if found is None:
        return None
    shown = await card(scene.unit, found)
    return replace(shown, rows=(*shown.rows, (press(Say("button-broadcast-list"), "siaranhal", 0),)))


# ---- pause, go on, stop -----------------------------------------------------------------------------


async def ask_stop(scene: Scene, target: Target) -> Reply:
    """What was deleted can't be had back: it is asked for once more, in a message that does not change."""
    found = await _found(scene, target)
    if found is None:
        return None
    waiting = (await broadcasts.numbers(scene.tx, found, scene.now)).waiting
    if found.status not in {"sending", "paused"} or not waiting:
        return await _as_it_stands(scene, found)
    scene.edits = False
    yes = press(Say("button-broadcast-stop-sure"), "siaranhenti", found.id)
    no = press(Say("button-broadcast-no"), "siaranlihat", found.id)
    values: dict[str, Arg] = {"number": found.id, "waiting": waiting}
    return Message((Say("broadcast-stop-sure", values),), ((yes, no),))


def _changing(to: str, work: Callable[[UnitOfWork, Broadcast, str], Awaitable[Broadcast]]) -> Pressed:
    """Do it if it can still be done; who comes second sees how it stands."""

    async def pressed(scene: Scene, target: Target) -> Reply:
        found = await _found(scene, target)
        if found is None:
            return None
        if found.status == to or found.status not in {"sending", "paused"}:
            return await _as_it_stands(scene, found)
        changed = await work(scene.unit, found, scene.heard.address)
        await scene.unit.trace(f"broadcast-{to}", event_id=changed.event_id, detail=str(changed.id))
        return await card(scene.unit, changed)

    return pressed


press_pause = _changing("paused", pause)
press_resume = _changing("sending", resume)
press_stop = _changing("stopped", stop)


async def _as_it_stands(scene: Scene, found: Broadcast) -> Message:
    who = found.changed_by or found.decided_by or found.made_by
    scene.toast = Say(f"broadcast-already-{found.status}", {"who": await staff_name(scene.unit, who)})
    return await card(scene.unit, found)


# ---- the second one of panitia ----------------------------------------------------------------------


async def press_agree(scene: Scene, target: Target) -> Reply:
    found = await _found(scene, target)
    if found and found.status == "proposed" and found.made_by == scene.heard.address:
        scene.edits = False
        return Message((Say("broadcast-not-yourself"),))
    return await _answer(scene, target, agree)


async def press_refuse(scene: Scene, target: Target) -> Reply:
    return await _answer(scene, target, refuse)


async def _answer(
    scene: Scene, target: Target, work: Callable[[UnitOfWork, Broadcast, str], Awaitable[Message | None]]
) -> Reply:
    found = await _found(scene, target)
    if found is None:
        return None
    answer = await work(scene.unit, found, scene.heard.address) if found.status == "proposed" else None
    return answer or await _as_it_stands(scene, await broadcasts.load(scene.tx, found.id) or found)


# ---- what a button is about -------------------------------------------------------------------------


async def _found(scene: Scene, target: Target) -> Broadcast | None:
    """The broadcast, if there is one this one of panitia may see; otherwise the button is an old one."""
    found = await broadcasts.load(scene.tx, target.number() or 0)
    own = await scope(scene, "broadcast")
    return found if found and (own is None or found.event_id in own) else None

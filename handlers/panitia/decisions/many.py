"""/setujui with numbers: what will happen is shown first, then asked, and told line by line.

The decision is made by what stands at the moment of the answer, not by what was shown.
"""

from dataclasses import dataclass, replace

from handlers.conversation import form
from handlers.conversation.access import scope
from handlers.conversation.confirming import agreement
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.panitia.action import Reply, event_label, guard
from handlers.panitia.decisions.outcome import short, state_by
from handlers.panitia.decisions.typed_numbers import MOST, read_numbers
from handlers.panitia.naming import whole_numbers
from handlers.panitia.people.actions import goes_on
from handlers.programme import luring
from handlers.programme.profile import show
from handlers.readers import Option
from handlers.readers.registration_numbers import RegistrationNumber
from storage import decisions, events
from storage.decisions import Numbered
from storage.events import Event

LISTED = 25
"""Names shown before the question, and as many that can't be approved: more fit into no message."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the numbers lead to as things stand: who would get a seat, and a line for everyone else."""

    seated: tuple[Numbered, ...]
    others: tuple[Say, ...]
    left: int


async def approve_numbers(scene: Scene, text: str) -> Reply:
    """Begin with what was typed behind the command."""
    numbers = read_numbers(text)
    if not numbers.wanted or numbers.rest:
        return Message((Say("many-how"),))
    if numbers.too_many:
        return Message((Say("many-too-many", {"most": MOST}),))
    form.begin(APPROVALS, scene, {"numbers": text})
    return await form.go_on(APPROVALS, scene)


def _wanted(scene: Scene) -> tuple[RegistrationNumber, ...]:
    return read_numbers(scene.talk.answers.get("numbers", "")).wanted


async def _events(scene: Scene) -> list[Event]:
    """The kegiatan that short numbers may be about: those with applications, else all that go on."""
    allowed = await scope(scene, "decide")
    found = [await scene.unit.event(event_id) for event_id in await decisions.waiting(scene.tx)]
    for possible in (found, await events.live(scene.tx, scene.now)):
        mine = [e for e in possible if goes_on(scene, e) and (allowed is None or e.id in allowed)]
        if mine:
            return mine
    return []


async def _event_due(scene: Scene) -> bool:
    """Asked only when a number names no kegiatan and several are possible."""
    possible = await _events(scene)
    if all(each.batch for each in _wanted(scene)) or not possible:
        scene.answer("many_event", "0")
        return False
    if len(possible) == 1:
        scene.answer("many_event", str(possible[0].id))
        return False
    return True


async def _event_options(scene: Scene) -> tuple[Option, ...]:
    words, language = scene.policy.words, scene.talk.language
    return tuple(Option(str(event.id), words(event_label(event), language)) for event in await _events(scene))


async def _find(scene: Scene) -> dict[str, Numbered]:
    """What was typed, as whole numbers in this order, with what is found; unknown ones are left out, and so
    is what the one who is heard may not decide."""
    at_hand = await events.load(scene.tx, read_number(scene.talk.answers.get("many_event", "")) or 0)
    whole = await whole_numbers(scene, _wanted(scene), "decide", at_hand)
    allowed = await scope(scene, "decide")
    found = await decisions.by_numbers(scene.tx, [number for number in whole if number])
    return {
        number: found[number]
        for number in whole
        if number and number in found and (allowed is None or found[number].event_id in allowed)
    }


async def _plan(scene: Scene) -> _Plan:
    """Who would get a seat just now, in the order of the numbers."""
    found = await _find(scene)
    left: dict[int, int] = {}
    seated: list[Numbered] = []
    others: list[Say] = []
    for each in found.values():
        event = await scene.unit.event(each.event_id)
        if each.event_id not in left:
            left[each.event_id] = (await scene.unit.seats_left(event))["offline"]
        if each.state != "applied":
            others.append(_not(each, await state_by(scene, each)))
        elif not goes_on(scene, event):
            others.append(_not(each, Say("decide-over")))
        elif not left[each.event_id]:
            others.append(_not(each, Say("many-no-seat")))
        else:
            left[each.event_id] -= 1
            seated.append(each)
    unknown = len(_wanted(scene)) - len(found)
    if unknown:
        others.append(Say("many-unknown", {"count": unknown}))
    return _Plan(tuple(seated), tuple(others), sum(left.values()))


def _not(each: Numbered, why: Say) -> Say:
    return Say("many-not", {"number": each.number, "name": short(each.name) or "–", "why": why})


def _listed(lines: tuple[Say, ...]) -> tuple[Say, ...]:
    if len(lines) <= LISTED:
        return lines
    return (*lines[:LISTED], Say("many-more", {"count": len(lines) - LISTED}))


async def _sure_due(scene: Scene) -> bool:
    """Nothing is asked when nobody would get a seat."""
    if (await _plan(scene)).seated:
        return True
    scene.answer("many_sure", "nobody")
    return False


async def _sure_says(scene: Scene) -> tuple[Say, ...]:
    plan = await _plan(scene)
    yes = tuple(
        Say("many-yes", {"number": each.number, "name": short(each.name) or "–"}) for each in plan.seated
    )
    says = [Say("many-will", {"count": len(yes), "lines": _listed(yes)})]
    if plan.others:
        says.append(Say("many-will-not", {"lines": _listed(plan.others)}))
    return (*says, Say("many-left", {"left": plan.left}), Say("ask-many-sure", {"count": len(yes)}))


async def _approve(scene: Scene) -> Step:
    match scene.talk.answers.get("many_sure"):
        case "nobody":
            plan = await _plan(scene)
            nobody = Say("many-nobody", {"lines": plan.others})
            return Close(Message((nobody,), splits=True))
        case "yes":
            return Close(await _approved(scene))
    return Close(Message((Say("unchanged"),)))


async def _approved(scene: Scene) -> Message:
    """Decide now; what happened to each, in the order of the numbers."""
    found = await _find(scene)
    deciding = [each for each in found.values() if goes_on(scene, await scene.unit.event(each.event_id))]
    decided = await luring.approve_each(scene.unit, [each.number for each in deciding])
    lines: list[Say] = []
    count = 0
    for each, decision in zip(deciding, decided, strict=True):
        match decision:
            case luring.Decided():
                count += 1
                lines.append(Say("many-yes", {"number": each.number, "name": short(each.name) or "–"}))
            case luring.NoSeat():
                lines.append(_not(each, Say("many-no-seat")))
            case luring.NotApplied():
                lines.append(_not(each, await state_by(scene, each)))
            case luring.Unknown():
                lines.append(_not(each, Say("decide-changed-now")))
    over = [each for each in found.values() if each not in deciding]
    lines += [_not(each, Say("decide-over")) for each in over]
    unknown = len(_wanted(scene)) - len(found)
    if unknown:
        lines.append(Say("many-unknown", {"count": unknown}))
    return Message((Say("many-done", {"count": count, "lines": tuple(lines)}),), splits=True)


APPROVALS = Form(
    "approvals",
    version=1,
    finish=_approve,
    show=show,
    allowed=guard("decide"),
    questions=(
        Question("many_event", options=_event_options, when=_event_due),
        replace(agreement("many_sure", _sure_says), when=_sure_due),
    ),
)

"""Cancel a kegiatan, or hold it after all: with a reason people are told, what it leads to, and the number of
the kegiatan typed by hand."""

from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Say
from handlers.panitia.action import Target, ask_again, event_at_hand, guard
from handlers.panitia.events.changing import changed_meanwhile, opening_lines, trace
from handlers.panitia.events.detail import tell_event
from handlers.panitia.events.effects import effect_lines, make, work_out
from handlers.panitia.events.states import possible
from handlers.panitia.events.texts import stamp
from handlers.programme.event_putting import Change
from handlers.programme.profile import show
from handlers.readers import Problem, Read, Reading
from handlers.readers.event_numbers import read_event_number
from handlers.readers.written import tidy
from storage.events import State

SHORTEST, LONGEST = 5, 300
"""Characters of a reason."""


async def begin_cancel(scene: Scene, target: Target) -> Message | Close | None:
    """[Batalkan] and [Jadi dilaksanakan]."""
    event, kind = target.the_event, target.rest
    if kind not in {"cancel", "reopen"}:
        return None
    if kind not in possible(event, scene.now):
        return await changed_meanwhile(scene, event)
    scene.edits = False  # what was read there is still needed, and its buttons when this is stopped
    form.begin(CANCELLING, scene, {"event": str(event.id), "kind": kind, "seen": stamp(event)})
    return await form.go_on(CANCELLING, scene)


def _read_reason(text: str) -> Reading:
    words = tidy(text)
    if len(words) < SHORTEST:
        return Problem("events-reason-short")
    return Read(words) if len(words) <= LONGEST else Problem("events-reason-long", {"most": str(LONGEST)})


def _read_number(text: str) -> Reading:
    return Read(tidy(text)) if read_event_number(text) else Problem("events-number-other")


async def _cancels(scene: Scene) -> bool:
    return scene.talk.answers.get("kind") == "cancel"


async def _reopens(scene: Scene) -> bool:
    return not await _cancels(scene)


async def _change(scene: Scene) -> Change:
    """The kegiatan as it would be with these answers."""
    answers, event = scene.talk.answers, await event_at_hand(scene)
    if await _cancels(scene):
        return Change(replace(event, state="cancelled"), words=answers.get("event_reason", ""))
    state: State = "open" if answers.get("event_registration") == "open" else "closed"
    return Change(replace(event, state=state))


async def _reason_says(scene: Scene) -> tuple[Say, ...]:
    event = await event_at_hand(scene)
    return (Say("events-ask-reason", {"batch": event.batch, "title": event.title}),)


async def _registration_says(scene: Scene) -> tuple[Say, ...]:
    event = await event_at_hand(scene)
    return (Say("events-ask-registration", {"batch": event.batch, "title": event.title}),)


async def _number_says(scene: Scene) -> tuple[Say, ...]:
    """What it would lead to, worked out now, with the words people will read."""
    event, kind = await event_at_hand(scene), scene.talk.answers["kind"]
    change = await _change(scene)
    effects = await work_out(scene.unit, change)
    opening = opening_lines(scene, change.event) if change.event.state == "open" else ()
    values: dict[str, Arg] = {
        "batch": event.batch, "title": event.title, "words": change.words,
        "before": Say(f"events-state-{event.state}"), "after": Say(f"events-state-{change.event.state}"),
        "lines": (*await effect_lines(scene.unit, effects, "will"), *opening),
    }  # fmt: skip
    return (Say(f"events-sure-{kind}", values),)


async def _number_heard(scene: Scene, value: str) -> Step:
    event, said = await event_at_hand(scene), read_event_number(value)
    if said and said.fits(event.batch, event.year):
        return None
    return ask_again(scene, "event_number", Say("events-number-other"))


async def _done(scene: Scene) -> Step:
    event, kind = await event_at_hand(scene), scene.talk.answers["kind"]
    if scene.talk.answers["seen"] != stamp(event) or kind not in possible(event, scene.now):
        return Close(await changed_meanwhile(scene, event))
    change = await _change(scene)
    effects = await make(scene.unit, change)
    await trace(scene, kind, event.id, event.state, change.event.state)
    lines = await effect_lines(scene.unit, effects, "done")
    return Close(await tell_event(scene, effects.loaded.event, Say(f"events-done-{kind}", {"lines": lines})))


CANCELLING = Form(
    "event_cancelling",
    version=1,
    finish=_done,
    show=show,
    stopped="events-unchanged",
    allowed=guard("edit_events"),
    questions=(
        Question("event_reason", read=_read_reason, says=_reason_says, when=_cancels, verbatim=True),
        Question("event_registration", options=("open", "closed"), says=_registration_says, when=_reopens),
        Question("event_number", read=_read_number, says=_number_says, then=_number_heard, confirms=True),
    ),
)

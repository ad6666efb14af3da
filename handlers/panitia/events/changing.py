"""Open, close and finish a kegiatan, and its two switches: what it leads to is shown before it is done.

The confirming button carries what was seen: if another of staff changed it meanwhile, nothing is done.
"""

from collections.abc import Iterable
from dataclasses import replace

from handlers.conversation.access import staff_name
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Moment, Press, Say
from handlers.panitia.action import Target, press
from handlers.panitia.events.detail import tell_event
from handlers.panitia.events.effects import effect_lines, make, work_out
from handlers.panitia.events.states import CHANGES
from handlers.panitia.events.texts import stamp
from handlers.programme.event_lines import has_links
from handlers.programme.event_putting import Change
from storage import audit_log
from storage.audit_log import About
from storage.events import Event

ACTIONS = frozenset(f"event-{kind}" for kind in (*CHANGES, "cancel", "reopen", "clone", "edited"))
"""What the audit log calls a change of a kegiatan."""
CODES = frozenset(f"event-{kind}" for kind in ("codes",))


async def show_change(scene: Scene, target: Target) -> Message | None:
    """[Buka pendaftaran] …: what it would lead to, and whether it is meant."""
    event, kind = target.the_event, target.rest
    change = CHANGES.get(kind)
    if change is None:
        return None
    if not change.fits(event, scene.now):
        return await changed_meanwhile(scene, event)
    wanted = change.make(event)
    effects = await work_out(scene.unit, Change(wanted))
    opening = opening_lines(scene, wanted) if kind == "open" else ()
    lines = (*await effect_lines(scene.unit, effects, "will"), *opening)
    asked = Say(
        f"events-sure-{kind}",
        {
            "batch": event.batch,
            "title": event.title,
            "before": _value(event, kind),
            "after": _value(wanted, kind),
            "lines": lines,
        },
    )
    return Message(
        (asked,),
        (
            (press(Say(f"events-yes-{kind}"), "evdo", event.id, f"{kind}.{stamp(event)}"),),
            (press(Say("button-never-mind"), "evopen", event.id),),
        ),
    )


async def do_change(scene: Scene, target: Target) -> Message | None:
    """[Ya, …]: do it, if the kegiatan still is what was seen. A double tap is silence."""
    if is_repeated(scene):
        return None
    event = target.the_event
    kind, _, seen = target.rest.partition(".")
    change = CHANGES.get(kind)
    if change is None:
        return None
    if seen != stamp(event) or not change.fits(event, scene.now):
        return await changed_meanwhile(scene, event)
    wanted = change.make(event)
    effects = await make(scene.unit, Change(wanted))
    note_press(scene)
    await trace(scene, kind, event.id, _word(event, kind), _word(wanted, kind))
    done = Say(f"events-done-{kind}", {"lines": await effect_lines(scene.unit, effects, "done")})
    if kind in {"reconfirm", "first"}:
        done = Say(f"events-done-{kind}-{_on(wanted, kind)}")
    return await tell_event(scene, effects.loaded.event, done)


async def changed_meanwhile(scene: Scene, event: Event) -> Message:
    """Nothing was done, because the kegiatan is not what was seen: how it is, and who made it so."""
    scene.toast = Say("events-nothing-done")
    by = await last_done(scene, event, ACTIONS)
    return await tell_event(scene, event, Say("events-changed-by", by) if by else Say("events-changed"))


async def last_done(scene: Scene, event: Event, actions: Iterable[str]) -> dict[str, Arg]:
    """Who did one of these with the kegiatan last, and when; empty when the audit log does not say."""
    entry = await audit_log.last(scene.tx, About(event_id=event.id), actions)
    if entry is None:
        return {}
    who = await staff_name(scene.unit, entry.actor)
    return {"who": who, "at": Moment(entry.at, scene.policy.zone)}


async def trace(scene: Scene, kind: str, event_id: int, before: str | None, after: str | None) -> None:
    """Note what was done with a kegiatan, from what to what."""
    await scene.unit.trace(f"event-{kind}", event_id=event_id, before=before, after=after)


def is_repeated(scene: Scene) -> bool:
    """Whether this is the press that was done last, once more."""
    said = scene.heard.said
    return isinstance(said, Press) and bool(said.data) and said.data == scene.talk.pressed


def note_press(scene: Scene) -> None:
    """This press was done: the same again is a double tap."""
    if isinstance(scene.heard.said, Press):
        scene.talk = replace(scene.talk, pressed=scene.heard.said.data)


def opening_lines(scene: Scene, wanted: Event) -> tuple[Say, ...]:
    """When registration is really open, and what is likely to be forgotten then."""
    state = "early" if scene.now < wanted.opens_at else "now" if scene.now < wanted.closes_at else "late"
    at = wanted.opens_at if state == "early" else wanted.closes_at
    found = [Say(f"events-open-{state}", {"at": Moment(at, scene.policy.zone)})]
    if not has_links(wanted):
        found.append(Say("events-links-unset"))
    return tuple(found)


def _value(event: Event, kind: str) -> Say:
    if kind in {"reconfirm", "first"}:
        return Say("word-yes" if _on(event, kind) == "on" else "word-no")
    return Say(f"events-state-{event.state}")


def _on(event: Event, kind: str) -> str:
    is_on = event.reconfirm if kind == "reconfirm" else event.first_timers_first
    return "on" if is_on else "off"


def _word(event: Event, kind: str) -> str:
    return _on(event, kind) if kind in {"reconfirm", "first"} else event.state

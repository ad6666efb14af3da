"""/ubah: change what a registered person has told us, or the mode, until a day before the first session.

A draft under way is changed in the registration itself; this is for what was sent already.
"""

from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.confirming import confirmation
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.participant.registration import REGISTRATION
from handlers.participant.registration.remarks import skp_remark
from handlers.programme import seating
from handlers.programme.cards import contact_rows, registration_card
from handlers.programme.expert_matching import keep_match, recognise
from handlers.programme.frozen import FROZEN, is_frozen
from handlers.programme.profile import field_lines, field_options, fields, keep_profile, show
from handlers.programme.waitlist import offer_free_seats
from handlers.readers import (
    Change,
    Option,
    Problem,
    Read,
    Reading,
    read_field,
    read_mode,
    read_skp_number,
    read_yes_no,
)
from handlers.readers.fields import FIELDS
from storage import audit_log, registrations, seats
from storage.events import Event
from storage.registrations import Registration


async def change(scene: Scene, wish: Change) -> Message | Close:
    """ "ubah", "ubah nama", "ubah nama jadi …", "ubah ke luring", outside of a registration under way."""
    person = await scene.person()
    if person is None or person.name is None:
        return Close(Message((Say("change-nothing"),)))
    form.begin(CHANGE, scene, person.answers)
    if wish.field == "mode":
        return await form.follow(CHANGE, scene, await _mode_wished(scene, read_mode(wish.value)))
    if await is_frozen(scene):
        return Close(_frozen_now(scene))
    if wish.field is None or wish.field not in fields(scene.talk.answers):
        return await form.go_on(CHANGE, scene)
    scene.answer("what", wish.field)
    if not wish.value:
        return await form.ask(CHANGE, scene, wish.field)
    scene.talk = replace(scene.talk, at=wish.field)
    question = CHANGE.question(wish.field)
    reading = await form.understand(scene, question, wish.value)
    return await form.hear_value(CHANGE, scene, wish.field, reading)


async def _mode_wished(scene: Scene, to: str | None) -> Step:
    """Lead to the registration whose mode is to change; `to` is the wished mode, when it was named."""
    scene.answer("what", "mode")
    scene.answer("wished", to or "")
    movable = await _movable(scene)
    meant = [registered for registered, _ in movable if registered.mode != to]
    if not movable:
        return Close(_frozen_now(scene) if await is_frozen(scene) else _no_mode(scene))
    if not meant and to is not None:
        return Close(Message((Say("mode-already", {"mode": Say(f"option-mode-{to}")}),)))
    if len(meant) > 1:
        return Ask("which")
    scene.answer("which", str(meant[0].id))
    return await _which_chosen(scene, str(meant[0].id))


def _no_mode(scene: Scene) -> Message:
    return Message((Say("change-no-mode", {"contact": scene.policy.contact}),), contact_rows())


def _frozen_now(scene: Scene) -> Message:
    return Message((Say("change-frozen", {"contact": scene.policy.contact}),), contact_rows())


async def _registered(scene: Scene) -> list[tuple[Registration, Event]]:
    if scene.person_id is None:
        return []
    return [
        (registered, await scene.unit.event(registered.event_id))
        for registered in await registrations.of_person(scene.tx, scene.person_id)
    ]


async def _movable(scene: Scene) -> list[tuple[Registration, Event]]:
    """Registrations that may change their mode: before the frozen day, where both modes exist."""
    return [
        (registered, event)
        for registered, event in await _registered(scene)
        if registered.is_active
        and registered.state != "offered"
        and scene.now < event.starts_at - FROZEN
        and event.quota_online
        and event.quota_offline
    ]


# ---- what to change ---------------------------------------------------------------------------------


async def _what_options(scene: Scene) -> tuple[Option, ...]:
    mode = (Option("mode"),) if await _movable(scene) else ()
    return (*mode, *field_options(scene.talk.answers), Option("done", text="button-never-mind"))


async def _what_says(scene: Scene) -> tuple[Say, ...]:
    answers = scene.talk.answers
    return (Say("ask-what", {"lines": field_lines(answers, fields(answers))}),)


def _read_what(text: str) -> Reading:
    if read_mode(text.casefold().removeprefix("ke ")) is not None:
        return Read("mode")
    field = read_field(text)
    if field is None:
        word = text.casefold().strip(" .!")
        done = read_yes_no(text) is not None or word in {"selesai", "done", "never mind"}
        return Read("done") if done else Problem("choose-one")
    return Read(field)


async def _what_chosen(scene: Scene, value: str) -> Step:
    if value == "done":
        return Close(Message((Say("unchanged"),)))
    return await _mode_wished(scene, None) if value == "mode" else Ask(value)


# ---- the mode ---------------------------------------------------------------------------------------


async def _which_options(scene: Scene) -> tuple[Option, ...]:
    wished = scene.talk.answers.get("wished")
    return tuple(
        Option(str(registered.id), event.title)
        for registered, event in await _movable(scene)
        if registered.mode != wished
    )


async def _which_chosen(scene: Scene, _value: str) -> Step:
    """Ask whether it is meant, and keep which way; unless there is no seat of it."""
    moving = await _moving(scene)
    if moving is None:
        return None
    registered, event = moving
    to = "online" if registered.mode == "offline" else "offline"
    scene.answer("to", to)
    if to == "online" and registered.state == "confirmed":
        left = await scene.unit.seats_left(event)
        if not left["online"]:
            return Close(_full("online"))
    return Ask("move")


def _full(mode: str) -> Message:
    return Message((Say("move-full", {"mode": Say(f"option-mode-{mode}")}),))


async def _moving(scene: Scene) -> tuple[Registration, Event] | None:
    wanted = scene.talk.answers.get("which")
    return next((each for each in await _movable(scene) if str(each[0].id) == wanted), None)


async def _switch_says(scene: Scene) -> tuple[Say, ...]:
    moving = await _moving(scene)
    if moving is None:
        return (Say("change-gone"),)
    registered, event = moving
    values = {"title": event.title, "number": registered.number}
    if scene.talk.answers.get("to") == "online":
        return (Say("ask-move-online", values),)
    held = await seats.held(scene.tx, registered.id)
    safe = Say("move-seat-kept" if "online" in held else "move-place-kept")
    if event.offline == "approval":
        return (Say("ask-move-apply", values), safe)
    left = await scene.unit.seats_left(event)
    return (Say("ask-move-offline", values),) if left["offline"] else (Say("ask-move-line", values), safe)


async def _switched(scene: Scene, value: str) -> Step:
    if value == "no":
        return Close(Message((Say("unchanged"),)))
    moving, to = await _moving(scene), scene.talk.answers.get("to", "")
    if moving is None:
        return Close(_frozen_now(scene) if await is_frozen(scene) else Message((Say("change-gone"),)))
    registered, event = moving
    if registered.mode == to:  # panitia decided meanwhile
        return Close(Message((Say("mode-already", {"mode": Say(f"option-mode-{to}")}),)))
    changed = await seating.change_mode(scene.unit, event, registered, to)
    if isinstance(changed, seating.Full):
        return Close(_full(to))
    await offer_free_seats(scene.unit, event)
    card = await registration_card(scene.unit, changed, event, await scene.zone())
    key = "registered-applied" if changed.state == "applied" else f"moved-{changed.state}"
    return Close(card.after(Say(key)))


# ---- a field ----------------------------------------------------------------------------------------


async def _save(scene: Scene) -> Step:
    """Keep the answer that was changed, and say what is known now."""
    answers = scene.talk.answers
    name = answers["what"]
    if await is_frozen(scene):
        return Close(_frozen_now(scene))
    if name == "skp_number" and answers.get(name) and "skp_until" not in answers:
        return await _date_of(scene)
    await keep_profile(scene)
    entry = audit_log.AuditEntry(scene.person_id, audit_log.PERSON, "changed", detail=name)
    await audit_log.record(scene.tx, [entry], scene.now)
    if name == "name":
        scene.notes.extend(await recognise(scene))
    await keep_match(scene)
    names = (name, "skp_until") if name == "skp_number" and answers.get(name) else (name,)
    changed = Say("changed", {"lines": field_lines(answers, names)})
    remarks = skp_remark(answers, scene.now, scene.policy.zone) if name.startswith("skp") else ()
    return Close(Message((changed, *remarks)))


async def _date_of(scene: Scene) -> Step:
    """The same number keeps its date; the list may know the date of another; else it is asked for."""
    person = await scene.person()
    if person is not None and person.skp_number == scene.talk.answers["skp_number"] and person.skp_until:
        scene.answer("skp_until", person.skp_until)
        return await _save(scene)
    scene.notes.extend(await recognise(scene))
    return await _save(scene) if "skp_until" in scene.talk.answers else Ask("skp_until")


def _of_the_profile(name: str) -> Question:
    """The question of the registration, asked only when it is to be changed."""
    question = REGISTRATION.question(name)
    if name == "skp_number":  # the category has a question of its own here
        question = replace(question, read=read_skp_number, options=(), means=None, suggests=False)
    return replace(question, hidden=True, when=None, then=None, copies=None)


def change_form() -> Form:
    """The form with the fields as the table has them."""
    what = Question(
        "what", read=_read_what, options=_what_options, says=_what_says, then=_what_chosen, per_row=2
    )
    which = Question("which", options=_which_options, then=_which_chosen, hidden=True)
    # talks hold the question under its older name
    switch = confirmation("move", _switch_says, _switched, hidden=True)
    return Form(
        "change", version=1, finish=_save, show=show,
        questions=(what, *map(_of_the_profile, FIELDS), which, switch),
    )  # fmt: skip


CHANGE = change_form()

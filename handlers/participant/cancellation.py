"""/batal: give up a registration that was sent. The seat is offered on in the same transaction."""

import re
from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.confirming import confirmation
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.programme import seating
from handlers.programme.cards import contact_rows
from handlers.programme.door import leave_door
from handlers.programme.profile import show
from handlers.programme.reasons import again
from handlers.programme.waitlist import offer_free_seats
from handlers.readers import Option, Problem, Read, Reading, read_sure, read_yes_no
from storage import registrations
from storage.events import Event
from storage.registrations import Registration


async def cancel_registration(scene: Scene, words: str = "") -> Message | Close:
    """Ask which one and whether it is meant; `words` may name it. What has begun is not cancelled here."""
    if not words and await leave_door(scene):  # more likely this is meant than a seat held elsewhere
        return Close(Message((Say("door-left"),)))
    if not await _cancellable(scene):
        return Close(Message((Say("cancel-nothing", {"contact": scene.policy.contact}),), contact_rows()))
    form.begin(CANCELLATION, scene, {})
    named = await _named(scene, words)
    if named is not None:
        scene.answer("registration", named)
    return await form.go_on(CANCELLATION, scene)


async def _named(scene: Scene, words: str) -> str | None:
    """The id of the registration these words name by its number, or by the number of its kegiatan."""
    said = words.upper()
    batches = [int(number) for number in re.findall(r"(?<![\w-])\d{1,2}(?![\w-])", said)]
    found = [
        str(registered.id)
        for registered, event in await _cancellable(scene)
        if registered.number in said or event.batch in batches
    ]
    return found[0] if len(found) == 1 else None


async def _cancellable(scene: Scene) -> list[tuple[Registration, Event]]:
    if scene.person_id is None:
        return []
    found = [
        (registered, await scene.unit.event(registered.event_id))
        for registered in await registrations.of_person(scene.tx, scene.person_id)
        if registered.is_active
    ]
    return [(registered, event) for registered, event in found if scene.now < event.starts_at]


async def _options(scene: Scene) -> tuple[Option, ...]:
    found = [Option(str(each.id), event.title) for each, event in await _cancellable(scene)]
    return (*found, Option("none", text="button-never-mind"))


def _read_which(text: str) -> Reading:
    word = " ".join(text.casefold().split())
    stops = read_yes_no(text) == "no" or word in {"keluar", "ga usah", "gak usah", "tidak usah", "selesai"}
    return Read("none") if stops else Problem("choose-one")


async def _which(_scene: Scene, value: str) -> Step:
    return Close(Message((Say("cancel-kept"),))) if value == "none" else None


async def _due(scene: Scene) -> bool:
    found = await _cancellable(scene)
    if len(found) != 1:
        return True
    scene.answer("registration", str(found[0][0].id))
    return False


async def _chosen(scene: Scene) -> tuple[Registration, Event] | None:
    wanted = scene.talk.answers.get("registration")
    return next((each for each in await _cancellable(scene) if str(each[0].id) == wanted), None)


async def _sure_says(scene: Scene) -> tuple[Say, ...]:
    chosen = await _chosen(scene)
    if chosen is None:
        return (Say("change-gone"),)
    registered, event = chosen
    return (Say("ask-cancel-sure", {"title": event.title, "number": registered.number}),)


def _read_sure(text: str) -> Reading:
    """ "batal" alone may mean either: to cancel the registration, or this question."""
    alone = text.casefold().strip(" .!") in {"batal", "batalkan", "cancel"}
    answer = None if alone else read_sure(text)
    return Problem("cancel-unclear") if answer is None else Read(answer)


async def _sure(scene: Scene) -> Step:
    chosen = await _chosen(scene)
    if scene.talk.answers.get("sure") != "yes":
        return Close(Message((Say("cancel-kept"),)))
    if chosen is None:
        return Close(Message((Say("change-gone"),)))
    registered, event = chosen
    await seating.cancel(scene.unit, event, registered, "self")
    await offer_free_seats(scene.unit, event)
    done = Say("registration-cancelled", {"title": event.title, "number": registered.number})
    return Close(again(scene.unit, event, registered, done))


CANCELLATION = Form(
    "cancellation",
    version=1,
    finish=_sure,
    show=show,
    stopped="cancel-kept",
    questions=(
        Question("registration", read=_read_which, options=_options, when=_due, then=_which),
        replace(confirmation("sure", _sure_says), read=_read_sure),
    ),
)

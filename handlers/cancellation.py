"""/batal: give up a registration that was sent. The seat is offered on in the same transaction."""

from handlers import form, seating
from handlers.cards import contact_rows
from handlers.form import Close, Form, Question, Step
from handlers.readers import Option, Problem, Read, Reading, read_yes_no
from handlers.registration.review import show
from handlers.scene import Scene
from handlers.turn import Button, Message, Say
from handlers.waitlist import offer_free_seats
from storage import registrations
from storage.events import Event
from storage.registrations import Registration


async def cancel_registration(scene: Scene) -> Message | Close:
    """Ask which one and whether it is meant; a kegiatan that has begun is not cancelled here."""
    if not await _cancellable(scene):
        return Close(Message((Say("cancel-nothing", {"contact": scene.house.contact}),), contact_rows()))
    form.begin(CANCELLATION, scene, {})
    return await form.go_on(CANCELLATION, scene)


async def _cancellable(scene: Scene) -> list[tuple[Registration, Event]]:
    if scene.person_id is None:
        return []
    found = [
        (registered, await scene.board.event(registered.event_id))
        for registered in await registrations.of_person(scene.tx, scene.person_id)
        if registered.is_active
    ]
    return [(registered, event) for registered, event in found if scene.now < event.starts_at]


async def _options(scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(str(registered.id), event.title) for registered, event in await _cancellable(scene))


async def _due(scene: Scene) -> bool:
    options = await _options(scene)
    if len(options) != 1:
        return True
    scene.answer("registration", options[0].value)
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


async def _sure_options(_scene: Scene) -> tuple[Option, ...]:
    return (Option("yes"), Option("no"))


def _read_sure(text: str) -> Reading:
    words = text.casefold().replace(",", " ").split()
    if any(word.startswith(("batal", "cancel")) for word in words):
        # alone it may mean either: cancel the registration, or this question
        return Read("yes") if words[0] in {"ya", "iya", "yes"} else Problem("cancel-unclear")
    answer = read_yes_no(text)
    return Problem("cancel-unclear") if answer is None else Read(answer)


async def _sure(scene: Scene) -> Step:
    chosen = await _chosen(scene)
    if scene.talk.answers.get("sure") != "yes":
        return Close(Message((Say("cancel-kept"),)))
    if chosen is None:
        return Close(Message((Say("change-gone"),)))
    registered, event = chosen
    await seating.cancel(scene.board, event, registered, "self")
    await offer_free_seats(scene.board, event)
    again = scene.now < event.closes_at
    rows = ((Button(Say("button-register-again"), f"!again:{registered.id}"),),) if again else ()
    return Close(
        Message((Say("registration-cancelled", {"title": event.title, "number": registered.number}),), rows)
    )


CANCELLATION = Form(
    "cancellation",
    version=1,
    finish=_sure,
    show=show,
    stopped="cancel-kept",
    questions=(
        Question("registration", options=_options, when=_due),
        Question("sure", read=_read_sure, options=_sure_options, says=_sure_says),
    ),
)

"""The registration, as a person meets it: this list is the conversation.

Choose a kegiatan, agree, answer, check and choose a mode, receive a number. The answers are the fields of
`handlers/readers/fields`, in their order.
"""

from dataclasses import replace

from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Say
from handlers.participant.registration.consent import CONSENT
from handlers.participant.registration.event import EVENT, choose_again
from handlers.participant.registration.mode import MODE
from handlers.participant.registration.resume import RESUME
from handlers.participant.registration.review import CANCEL, CHANGE, REVIEW
from handlers.participant.registration.skp import SKP
from handlers.programme import seating
from handlers.programme.cards import registration_card
from handlers.programme.expert_matching import keep_match
from handlers.programme.frozen import is_frozen
from handlers.programme.profile import TOWN, form_template, keep_profile, show
from handlers.readers.fields import FIELDS, Field
from storage import registrations


async def _email_due(scene: Scene) -> bool:
    """Only when one was given that is not sure; whoever gave none is reminded in the summary."""
    return "email" in scene.talk.unclear


async def register(scene: Scene) -> Step:
    """Take the seat, keep the profile for the next kegiatan, and hand out the number."""
    event = await scene.event()
    if event is None:
        scene.drop_answer("review")
        return await choose_again(scene, "event-gone")
    if scene.person_id is None:
        raise ValueError("a registration without consent")
    answers = scene.talk.answers
    mode = answers.get("mode")
    if mode is None:
        return Ask("mode")
    registered = await registrations.find(scene.tx, scene.person_id, event.id)
    if registered is not None and registered.is_active:
        card = await registration_card(scene.unit, registered, event, await scene.zone())
        return Close(card.after(Say("already-registered")))
    if not await is_frozen(scene):  # else what is known stays as it is until that kegiatan is over
        await keep_profile(scene)
        await keep_match(scene)
    placed = await seating.place(scene.unit, event, scene.person_id, mode, scene.talk.source or None)
    card = await registration_card(scene.unit, placed, event, await scene.zone())
    return Close(card.after(Say(f"registered-{placed.state}")))


def _question(field: Field, special: Question) -> Question:
    """The question of a field, where `special` does not say otherwise."""
    offered = special.options or tuple(field.options)
    return replace(special, read=special.read or field.read, options=offered, skippable=field.skippable)


def registration_form() -> Form:
    """The form with the fields as the table has them."""
    special = {
        question.name: question
        for question in (
            Question("name", copies=form_template()),
            # the question after the contact button has no buttons of its own: its message takes that one away
            Question("phone", contact=True),
            Question("province", beside=(TOWN,)),
            Question("email", when=_email_due),
            *SKP,
        )
    }
    asked = [_question(field, special.get(field.name, Question(field.name))) for field in FIELDS.values()]
    return Form(
        "registration",
        version=max(field.since for field in FIELDS.values()),
        finish=register,
        show=show,
        questions=(EVENT, CONSENT, *asked, MODE, REVIEW, CHANGE, CANCEL, RESUME),
    )


REGISTRATION = registration_form()

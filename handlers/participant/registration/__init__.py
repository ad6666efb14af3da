"""The registration, as a person meets it: this list is the conversation.

Choose a kegiatan, agree, answer, check and choose a mode, receive a number. To add a question, add a line
here, its texts `ask-<name>` and `label-<name>` in locales/, and a column to the person's profile.
"""

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
from handlers.programme.profile import show
from handlers.readers import read_company, read_email, read_name, read_phone, read_position, read_province
from storage import persons, registrations


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
        profile = {name: answers.get(name) for name in persons.PROFILE}
        await persons.save_profile(scene.tx, scene.person_id, profile, scene.now)
        scene.forget_person()
        await keep_match(scene)
    placed = await seating.place(scene.unit, event, scene.person_id, mode, scene.talk.source or None)
    card = await registration_card(scene.unit, placed, event, await scene.zone())
    return Close(card.after(Say(f"registered-{placed.state}")))


REGISTRATION = Form(
    "registration",
    version=1,
    finish=register,
    show=show,
    questions=(
        EVENT,
        CONSENT,
        Question("name", read=read_name, copies=Say("form-template")),
        Question("phone", read=read_phone, contact=True),
        # the question after the contact button has no buttons of its own: its message takes that one away
        Question("company", read=read_company),
        Question("position", read=read_position),
        Question("province", read=read_province, beside=("town",)),
        Question("email", read=read_email, when=_email_due, skippable=True),
        *SKP,
        MODE,
        REVIEW,
        CHANGE,
        CANCEL,
        RESUME,
    ),
)

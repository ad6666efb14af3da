"""The registration, as a person meets it: this list is the conversation.

Choose a kegiatan, agree, choose a mode, answer, check, receive a number. To add a question, add a line
here, its texts `ask-<name>` and `label-<name>` in locales/, and a column to the person's profile.
"""

from handlers import seating
from handlers.cards import registration_card
from handlers.form import Ask, Close, Form, Question, Step
from handlers.frozen import is_frozen
from handlers.people import keep_match, recognise
from handlers.readers import (
    Option,
    read_category,
    read_company,
    read_date,
    read_email,
    read_name,
    read_phone,
    read_position,
    read_province,
    read_skp_number,
)
from handlers.registration.consent import CONSENT
from handlers.registration.event import EVENT, choose_again
from handlers.registration.mode import MODE
from handlers.registration.resume import RESUME
from handlers.registration.review import CANCEL, CHANGE, REVIEW, show
from handlers.scene import Scene
from handlers.turn import Say
from storage import persons, registrations

CATEGORIES = ("ahli_k3_umum", "ahli_k3_lain", "pengawas", "lainnya")


async def _categories(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(category) for category in CATEGORIES)


async def _category_due(scene: Scene) -> bool:
    """Who holds an SKP is an Ahli K3 Umum unless they say otherwise: it stands in the summary."""
    if scene.talk.answers.get("skp_number"):
        scene.answer("category", CATEGORIES[0])
        return False
    return True


async def _skp_given(scene: Scene, value: str) -> Step:
    """Without a number the category we took from it is a guess again; with one the list may know it."""
    if not value and scene.talk.answers.get("category") == CATEGORIES[0]:
        scene.drop_answer("category")
    scene.notes.extend(await recognise(scene))
    return None


async def _has_skp(scene: Scene) -> bool:
    return bool(scene.talk.answers.get("skp_number"))


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
        card = await registration_card(scene.board, registered, event, await scene.zone())
        return Close(card.after(Say("already-registered")))
    if not await is_frozen(scene):  # else what is known stays as it is until that kegiatan is over
        profile = {name: answers.get(name) for name in persons.PROFILE}
        await persons.save_profile(scene.tx, scene.person_id, profile, scene.now)
        scene.forget_person()
        await keep_match(scene)
    placed = await seating.place(scene.board, event, scene.person_id, mode, scene.talk.source or None)
    card = await registration_card(scene.board, placed, event, await scene.zone())
    return Close(card.after(Say(f"registered-{placed.state}")))


REGISTRATION = Form(
    "registration",
    version=1,
    finish=register,
    show=show,
    questions=(
        EVENT,
        CONSENT,
        MODE,
        Question("name", read=read_name, copies=Say("form-template")),
        Question("phone", read=read_phone, contact=True),
        # the question after the contact button has no buttons of its own: its message takes that one away
        Question("company", read=read_company),
        Question("position", read=read_position),
        Question("province", read=read_province, beside=("town",)),
        Question("email", read=read_email, skippable=True),
        Question("skp_number", read=read_skp_number, skippable=True, beside=("skp_until",), then=_skp_given),
        Question("skp_until", read=read_date, when=_has_skp, skippable=True),
        Question("category", read=read_category, options=_categories, when=_category_due),
        REVIEW,
        CHANGE,
        CANCEL,
        RESUME,
    ),
)

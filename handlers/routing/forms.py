"""All conversations made of questions, by name; and whether a stored talk still fits one of them."""

from dataclasses import dataclass, replace

from handlers.conversation.form import Close, Form, Question, end, repeat
from handlers.conversation.scene import Scene
from handlers.conversation.talk import Talk
from handlers.conversation.turn import Message
from handlers.participant.cancellation import CANCELLATION
from handlers.participant.change import CHANGE
from handlers.participant.my_registration import takes_part
from handlers.participant.privacy import ERASURE
from handlers.participant.questions import QUESTION
from handlers.participant.registration import REGISTRATION
from handlers.readers.fields import FIELDS
from handlers.routing import panitia_commands


@dataclass(frozen=True, slots=True)
class Beside:
    """This is said in front of the present question, or of how to begin where nothing is asked."""

    message: Message


Reply = Message | Close | Beside | None
"""What an input leads to; None: nothing to say but the present question."""

FORMS = {
    form.name: form
    for form in (REGISTRATION, CHANGE, CANCELLATION, ERASURE, QUESTION, *panitia_commands.FORMS)
}


def current_form(scene: Scene) -> Form:
    """The form under way. Raises KeyError when there is none: ask `scene.talk.form` first."""
    return FORMS[scene.talk.form]


def current_question(scene: Scene) -> Question:
    return current_form(scene).question(scene.talk.at)


async def only_looks(scene: Scene) -> bool:
    """Whether somebody who takes part already has only looked at the list: that is no conversation yet, and
    "batal" or "ubah" there is about what was sent."""
    answers = scene.talk.answers
    looks = scene.talk.form == REGISTRATION.name and "event" not in answers
    return looks and not any(name in answers for name in FIELDS) and await takes_part(scene)


async def repeat_question(scene: Scene) -> Message:
    """The present question once more. One that shows the contact button cannot carry others: what has
    buttons goes before it."""
    if scene.rows and current_question(scene).contact:
        scene.aside = Message(tuple(scene.notes), tuple(scene.rows))
        scene.notes.clear()
        scene.rows.clear()
    return await repeat(current_form(scene), scene)


async def beside_the_form(scene: Scene, answer: Message | None) -> Message | None:
    """An offer was answered in the middle of a conversation: that goes on. Only "really cancel?" is over: the
    next "ya" is no answer to it any more."""
    if answer is None or not scene.talk.form:
        return answer
    if current_form(scene) is CANCELLATION:
        end(scene)
        if not scene.talk.form:
            return answer
    if answer.protect or answer.file:  # it can't be part of another message
        scene.aside = answer
    else:
        scene.note(answer)
    return await repeat_question(scene)


def end_cancellation(scene: Scene) -> None:
    """Something else was decided about the registration: "really cancel?" is over."""
    if scene.talk.form and current_form(scene) is CANCELLATION:
        end(scene)


def is_current(talk: Talk) -> bool:
    """Whether the stored talk belongs to a form as it is now."""
    form = FORMS.get(talk.form)
    fits = form is not None and talk.version == form.version and all(map(form.knows, (talk.at, *talk.trail)))
    return fits and (talk.paused is None or is_current(talk.paused))


def carry_over(talk: Talk) -> Talk:
    """A talk of another version: what its registration's answers still answer is kept, for "Lanjutkan".

    Other conversations are short: an outdated one is dropped.
    """
    draft = next((each for each in (talk, talk.paused) if each and each.form == REGISTRATION.name), None)
    if draft is None:
        return Talk(language=talk.language, contact_out=talk.contact_out)
    known = {
        name: value for name, value in draft.answers.items() if REGISTRATION.knows(name) or name == "town"
    }
    return replace(
        draft, version=REGISTRATION.version, at="resume", answers=known, trail=(), unclear={}, pressed="",
        contact_out=talk.contact_out,
    )  # fmt: skip

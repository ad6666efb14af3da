"""All conversations made of questions, by name; and whether a stored talk still fits one of them."""

from dataclasses import replace

from handlers.cancellation import CANCELLATION
from handlers.change import CHANGE
from handlers.form import Form, Question
from handlers.privacy import ERASURE
from handlers.questions import ANSWER, QUESTION
from handlers.registration import REGISTRATION
from handlers.scene import Scene
from handlers.talk import Talk

FORMS = {form.name: form for form in (REGISTRATION, CHANGE, CANCELLATION, ERASURE, QUESTION, ANSWER)}


def current_form(scene: Scene) -> Form:
    """The form under way. Raises KeyError when there is none: ask `scene.talk.form` first."""
    return FORMS[scene.talk.form]


def current_question(scene: Scene) -> Question:
    return current_form(scene).question(scene.talk.at)


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

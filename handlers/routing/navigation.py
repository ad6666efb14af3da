"""Words that work at any question and outside of them: kembali, ulangi, batal, ubah …"""

from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.form import Close
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, Message, Say
from handlers.participant.cancellation import CANCELLATION, cancel_registration
from handlers.participant.change import CHANGE, change
from handlers.participant.my_registration import takes_part
from handlers.participant.registration import REGISTRATION
from handlers.participant.registration.consent import refuse
from handlers.participant.registration.resume import RESTARTS
from handlers.participant.start import begin, start
from handlers.programme.profile import fields
from handlers.readers import Change, Read, read_change
from handlers.readers.fields import FIELDS
from handlers.routing.forms import current_form, current_question

_BACK = {"kembali", "back", "sebelumnya", "mundur"}
_REPEAT = {"ulangi", "ulang", "repeat"}
_CANCEL = {
    "batal",
    "batalkan",
    "cancel",
    "stop",
    "berhenti",
    "tidak jadi",
    "gak jadi",
    "ga jadi",
    "nggak jadi",
}


async def navigate(scene: Scene, text: str) -> Message | Close | None:
    """Follow a word of navigation; None when the text is none. Needs a conversation under way."""
    word = _word(text)
    if current_form(scene) is not REGISTRATION:
        return await _in_a_short_one(scene, word)
    if _answers_hidden_question(scene, text):
        return None
    if word in _BACK:
        return await form.go_back(REGISTRATION, scene)
    if word in _REPEAT:
        scene.notes.append(Say("repeat-hint"))
        return await form.repeat(REGISTRATION, scene)
    if word in RESTARTS:
        return await restart(scene)
    if word in _CANCEL:
        return await cancel(scene)
    return None


async def hear_change(scene: Scene, text: str) -> Message | Close | None:
    """Follow a wish to change an answer; None when the text is none, or nothing can be changed here."""
    here = current_form(scene)
    wish = read_change(text) if here is CHANGE or here is REGISTRATION else None
    if wish is None or (here is REGISTRATION and _answers_hidden_question(scene, text)):
        return None
    return await (take_change if here is REGISTRATION else change)(scene, wish)


def stops(text: str) -> bool:
    """Whether this is a word that stops what is being asked."""
    return _word(text) in _CANCEL


async def _in_a_short_one(scene: Scene, word: str) -> Message | Close | None:
    """The same words in /ubah, /batal, /hapusdata or a message to panitia."""
    here = current_form(scene)
    if word in _BACK and len(scene.talk.trail) > 1:
        return await form.go_back(here, scene)
    if word in _REPEAT:
        return await form.repeat(here, scene)
    if word in _BACK | _CANCEL:
        # "batal" to "really cancel?" is asked back: it may mean either
        asks_back = here is CANCELLATION and scene.talk.at == "sure" and word.startswith("batal")
        if asks_back:
            return None
        return Close(await here.left(scene) if here.left else Message((Say(here.stopped),)))
    return None


async def without_form(scene: Scene, text: str) -> Message | Close | None:
    """The same words while nothing is being asked: they are about what was sent already."""
    word = _word(text)
    if word in _CANCEL:
        return await cancel_registration(scene)
    wish = read_change(text)
    if wish is not None:
        return await change(scene, wish)
    if word in RESTARTS | {"daftar lagi", "register again", "daftar"}:
        return await start(scene)
    return None


async def restart(scene: Scene) -> Message | Close:
    """Ask before answers are thrown away; without any there is nothing to ask."""
    if _has_answers(scene):
        return await form.ask(REGISTRATION, scene, "resume")
    return await begin(scene)


async def cancel(scene: Scene) -> Message | Close:
    """Stop. Before consent nothing is kept; with answers given the person decides what becomes of them."""
    if scene.talk.at == "consent":
        return await refuse(scene)
    if scene.talk.at in FIELDS and scene.talk.at in scene.talk.answers:
        # a change given up, not the registration
        scene.notes.append(Say("unchanged"))
        scene.talk = replace(scene.talk, unclear={})
        return await form.go_on(REGISTRATION, scene)
    if _has_answers(scene):
        if await takes_part(scene):
            # the draft is meant first; what was sent is one press away
            scene.rows.append((Button(Say("button-cancel-sent"), "!cancel"),))
        return await form.ask(REGISTRATION, scene, "cancel")
    return Close(Message((Say("cancelled"),)), forget=scene.person_id is None)


async def take_change(scene: Scene, wish: Change) -> Message | Close:
    """ "ubah", "ubah nama", "ubah nama jadi …" """
    if "consent" not in scene.talk.answers:
        scene.notes.append(Say("consent-first"))
        return await form.repeat(REGISTRATION, scene)
    name = wish.field
    if name is None or not (name in {"event", "mode"} or name in FIELDS):
        return await form.ask(REGISTRATION, scene, "change")
    if name == "skp_until" and name not in fields(scene.talk.answers):
        name = "skp_number"
    if not wish.value:
        return await form.ask(REGISTRATION, scene, name)
    scene.talk = replace(scene.talk, at=name)
    question = REGISTRATION.question(name)
    return await form.hear_value(
        REGISTRATION, scene, name, await form.understand(scene, question, wish.value)
    )


def _word(text: str) -> str:
    return " ".join(text.casefold().strip(" .!").split())


def _has_answers(scene: Scene) -> bool:
    return any(name in scene.talk.answers for name in FIELDS)


def _answers_hidden_question(scene: Scene, text: str) -> bool:
    """ "ulang" answers "Lanjutkan / Mulai ulang?" before it is a word of navigation."""
    question = current_question(scene)
    return question.hidden and question.read is not None and isinstance(question.read(text), Read)

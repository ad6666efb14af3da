"""What hears a typed text, in which order: HEARERS, from top to bottom. The first that takes it answers; the
place in a conversation under way is always kept."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Literal

from handlers.conversation import form
from handlers.conversation.form import Close
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say, Text
from handlers.participant.attendance_codes import CODE_SIGN, hear_code, hear_known_code
from handlers.participant.cancellation import cancel_registration
from handlers.participant.offers import SEAT_SIGN, hear_offer_answer, offered_now
from handlers.participant.privacy import erase_data
from handlers.participant.reconfirmation import COMING_SIGN, hear_coming
from handlers.participant.registration import REGISTRATION
from handlers.participant.registration.mode import take_early
from handlers.participant.registration.paste import take_form
from handlers.participant.small_talk import may_be_an_answer, read_small_talk
from handlers.participant.start import begin_with_form, start
from handlers.programme.cards import contact_rows
from handlers.programme.door import form_at_door
from handlers.readers import Read, read_pasted
from handlers.readers.answers import MODE_SIGN
from handlers.readers.change import CHANGE_SIGN
from handlers.readers.pasted import FORM_SIGN, Pasted
from handlers.routing import idle
from handlers.routing.asides import answer_frequent, answer_topic
from handlers.routing.forms import Beside, Reply, beside_the_form, current_form, current_question, only_looks
from handlers.routing.navigation import hear_change, navigate, without_form
from handlers.routing.replies import hear_reply
from handlers.routing.typed_buttons import press_typed

STUCK = 3
"""Answers in a row that were not understood."""

Place = Literal["idle", "looking", "asked", "verbatim"]
"""Where a chat stands: nothing is asked; only the list of kegiatan is looked at; a question waits; one waits
to which any words are the answer."""

IDLE, VERBATIM = frozenset[Place]({"idle"}), frozenset[Place]({"verbatim"})
ASKED = frozenset[Place]({"looking", "asked"})
NOT_BEGUN = frozenset[Place]({"idle", "looking"})
IN_FORM = ASKED | VERBATIM
ANYWHERE = IDLE | IN_FORM

_TURN_SIGN = re.compile(r"\b(giliran|antre|antrean|antrian|my turn)\b", re.IGNORECASE)
_QUESTION_SIGN = re.compile(r"\?\s*\Z")
_NO_COMPANY = re.compile(r"\A(?!\s*(?:pt|cv|ud)(?:[ .,][^?]*)?\Z)", re.IGNORECASE)

Hear = Callable[[Scene, str], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Hearer:
    """One line of the list.

    when: where the chat stands. takes: what it takes. hear: None for what it does not. sign: a text without
    it is surely nothing for this one, which is not asked then.
    """

    when: frozenset[Place]
    takes: str
    hear: Hear
    sign: re.Pattern[str] | None = None


async def hear_text(scene: Scene, text: str) -> Reply:
    """Take a typed text, in the middle of a conversation or outside of one."""
    place = await _place(scene)
    for hearer in HEARERS:
        if place in hearer.when and (hearer.sign is None or hearer.sign.search(text)):
            reply = await hearer.hear(scene, text)
            if reply is not None:
                return reply
    return None


async def hear_edited(scene: Scene, text: str) -> Reply:
    """Only a form can be read again from a changed message; an answer has gone its way already."""
    pasted = read_pasted(text)
    if scene.talk.form == REGISTRATION.name and pasted is not None:
        return await take_form(scene, pasted)
    if pasted is not None and not scene.talk.form and await form_at_door(scene):
        return await begin_with_form(scene, text)
    return Beside(Message((Say("edited-ignored"),)))


async def _place(scene: Scene) -> Place:
    if not scene.talk.form:
        return "idle"
    if current_question(scene).verbatim:
        return "verbatim"
    return "looking" if await only_looks(scene) else "asked"


# ---- wherever the chat stands -----------------------------------------------------------------------


async def _reply(scene: Scene, text: str) -> Reply:
    said = scene.heard.said
    replies = isinstance(said, Text) and said.replies_to
    return await hear_reply(scene, text, replies) if replies else None


def _in_between(hear: Callable[[Scene, str], Awaitable[Message | None]]) -> Hear:
    """An answer that leaves the conversation under way as it is."""

    async def heard(scene: Scene, text: str) -> Reply:
        return await beside_the_form(scene, await hear(scene, text))

    return heard


async def _wish(scene: Scene, text: str) -> Reply:
    kept = scene.talk
    form.end(scene)
    wish = await without_form(scene, text)
    if wish is not None:
        return wish
    match read_small_talk(text):
        case "withdraw":
            return await cancel_registration(scene, text)
        case "erase":
            return await erase_data(scene)
    scene.talk = kept
    return None


# ---- a question waits -------------------------------------------------------------------------------


async def _any_words(scene: Scene, text: str) -> Reply:
    return await form.hear_text(current_form(scene), scene, text)


async def _form(scene: Scene, text: str) -> Reply:
    pasted = read_pasted(text) if current_form(scene) is REGISTRATION else None
    if pasted is None or _is_answer(scene, pasted, text):
        return None
    return await take_form(scene, pasted)


def _is_answer(scene: Scene, pasted: Pasted, text: str) -> bool:
    """Whether the one label is of what comes beside the answer: "berlaku sampai: 14 Maret 2028, KEP.…"."""
    question = current_question(scene)
    if question.read is None or not set(pasted.fields).issubset(question.beside):
        return False
    return isinstance(question.read(text), Read)


async def _beside(scene: Scene, text: str) -> Reply:
    topic = read_small_talk(text)
    if topic is None:
        return await answer_frequent(scene, text, sure=True)
    if may_be_an_answer(text) and _asks_freely(scene):
        return None
    return await answer_topic(scene, topic)


def _asks_freely(scene: Scene) -> bool:
    """Whether the present question takes any words: a name, a company, a position."""
    question = current_question(scene)
    return not question.options and not question.contact and not question.skippable


async def _mode(scene: Scene, text: str) -> Reply:
    if current_form(scene) is not REGISTRATION:
        return None
    noted = await take_early(scene, current_question(scene), text)
    return None if noted is None else Beside(Message((noted,)))


async def _the_answer(scene: Scene, text: str) -> Reply:
    """Somebody who is not understood again and again is shown the way to a human."""
    here = current_form(scene)
    reply = await form.hear_text(here, scene, text)
    # panitia are the humans
    if isinstance(reply, Close) or not scene.talk.misses or scene.talk.misses % STUCK or here.allowed:
        return reply
    told = reply.after(Say("stuck"))
    return told if reply.keyboard == "contact" else replace(told, rows=(*told.rows, *contact_rows()))


HEARERS = (
    Hearer(ANYWHERE, "a reply to a message between this person and panitia", _reply),
    Hearer(VERBATIM, "a real code of presensi and nothing else", _in_between(hear_known_code), CODE_SIGN),
    Hearer(IDLE | ASKED, "a code of presensi, or what looks like one", _in_between(hear_code), CODE_SIGN),
    Hearer(IDLE, "what a button says that panitia were shown last", press_typed),
    Hearer(IDLE, "words to an offered seat", _in_between(hear_offer_answer)),
    Hearer(ASKED, "the same, when they name the seat", _in_between(hear_offer_answer), SEAT_SIGN),
    Hearer(IDLE, "words to panitia's question who comes", _in_between(hear_coming)),
    Hearer(ASKED, "the same, when they speak of coming", _in_between(hear_coming), COMING_SIGN),
    Hearer(NOT_BEGUN, '"batal" of panitia, who were asked nothing', idle.stop_of_staff),
    Hearer(NOT_BEGUN, "a wish about what was sent: to cancel, change or erase it", _wish),
    Hearer(IN_FORM, "a word of navigation: kembali, ulangi, batal …", navigate),
    Hearer(IN_FORM, 'a wish to change an answer: "ubah nama jadi …"', hear_change, CHANGE_SIGN),
    Hearer(VERBATIM, "the answer, whatever it is", _any_words),
    Hearer(ASKED, "a pasted form", _form, FORM_SIGN),
    Hearer(ASKED, "small talk, or a frequent question that is surely one", _beside, _NO_COMPANY),
    Hearer(ASKED, '"daring" or "luring" alone, before it is asked', _mode, MODE_SIGN),
    Hearer(ASKED, "any other question", lambda scene, _: answer_topic(scene, "unknown"), _QUESTION_SIGN),
    Hearer(ASKED, "the answer to what is asked, or what is no answer to it", _the_answer),
    Hearer(IDLE, "a pasted form as the first message", idle.begin_by_form, FORM_SIGN),
    Hearer(IDLE, "a question about the turn at the door", idle.tell_own_turn, _TURN_SIGN),
    Hearer(IDLE, "small talk but a greeting", idle.hear_small_talk),
    Hearer(IDLE, "a yes to nothing that was asked", idle.hear_yes),
    Hearer(IDLE, "a greeting", idle.hear_greeting),
    Hearer(IDLE, "a frequent question", idle.hear_frequent_question),
    Hearer(IDLE, "anything else of who is offered a seat", lambda scene, _: offered_now(scene)),
    Hearer(IDLE, "anything else of who takes part and is called from the door", idle.ask_to_go_on),
    Hearer(IDLE, "anything else of panitia", idle.tell_staff),
    Hearer(IDLE, "anything else of who takes part", idle.help_registered),
    Hearer(IDLE, "anything else", lambda scene, _: start(scene)),
)

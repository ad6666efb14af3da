"""What a typed text means: an answer, a form, a word of navigation, a question beside the matter, or nothing
we know. Looked for in this order; the place in a conversation under way is always kept."""

import re
from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.access import is_panitia
from handlers.conversation.form import Close
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, Message, Say, Text
from handlers.participant.attendance_codes import hear_code, hear_known_code
from handlers.participant.cancellation import cancel_registration
from handlers.participant.faq import answer_faq, find_topic
from handlers.participant.links import tell_links
from handlers.participant.my_registration import takes_part, tell_status
from handlers.participant.offers import hear_offer_answer, offered_now
from handlers.participant.privacy import erase_data, tell_data
from handlers.participant.reconfirmation import hear_coming
from handlers.participant.registration import REGISTRATION
from handlers.participant.registration.event import options
from handlers.participant.registration.mode import take_early
from handlers.participant.registration.paste import take_form
from handlers.participant.small_talk import answer_small_talk, may_be_an_answer, read_small_talk
from handlers.participant.start import begin_when_called, begin_with_form, greeting, start
from handlers.programme.cards import contact_rows
from handlers.programme.door import form_at_door, is_called, turn_line
from handlers.readers import Pasted, Read, read_pasted, read_yes_no
from handlers.routing.commands import Reply, tell_help
from handlers.routing.forms import beside_the_form, current_form, current_question, only_looks
from handlers.routing.navigation import navigate, stops, without_form
from handlers.routing.replies import hear_reply

STUCK = 3
"""Answers in a row that were not understood."""

_OF_MY_OWN = {"when", "place"}
_ASKS_TURN = re.compile(r"\b(giliran|antre|antrean|antrian|my turn)\b", re.IGNORECASE)


async def hear_text(scene: Scene, said: Text) -> Reply:
    """Take a typed text, in the middle of a conversation or outside of one."""
    text = said.text
    if said.replies_to:
        replied = await hear_reply(scene, text, said.replies_to)
        if replied is not None:
            return replied
    if _is_verbatim(scene):
        code = await hear_known_code(scene, text)
        if code is not None:  # meant for the session, not for panitia
            return await beside_the_form(scene, code)
    else:
        answer = (
            await hear_code(scene, text)
            or await hear_offer_answer(scene, text, said.replies_to)
            or await hear_coming(scene, text)
        )
        if answer is not None:
            return await beside_the_form(scene, answer)
    nothing_asked = not scene.talk.form or await only_looks(scene)
    if nothing_asked and stops(text) and await is_panitia(scene):
        # meant for a question of panitia; one's own registration is cancelled by /batal
        return Message((Say("panitia-not-asked"),))
    if nothing_asked:
        wish = await _wish(scene, text)
        if wish is not None:
            return wish
    return await (_in_form(scene, text) if scene.talk.form else _outside(scene, text))


async def _outside(scene: Scene, text: str) -> Reply:
    """A text while nothing is being asked."""
    pasted = read_pasted(text)
    if pasted is not None and (len(pasted.fields) > 1 or await turn_line(scene)):
        return await _first_form(scene, text)
    if _ASKS_TURN.search(text) and (waiting := await turn_line(scene)):
        return Message((waiting,))
    topic = read_small_talk(text)
    if topic is not None and topic != "greeting":
        return await _beside(scene, topic)
    if scene.person_id is not None and read_yes_no(text) == "yes":
        called = await is_called(scene) and await offered_now(scene) is None
        return await begin_when_called(scene) if called else await _beside(scene, "noted")
    if topic is None and await _answer_faq(scene, text, sure=False):
        return None
    if topic is None:
        offered = await offered_now(scene)
        if offered is not None:
            return offered
    if topic is None and await takes_part(scene) and await is_called(scene):
        # it may be about what they have already: asked, not begun
        return Message((Say("door-open"),), ((Button(Say("button-door-go-on"), "!begin"),),))
    if topic is None and await is_panitia(scene):
        return Message((Say("panitia-not-asked"),))
    if topic is None and await takes_part(scene):
        # somebody who is registered is not greeted like a newcomer, but shown what can be done here
        scene.notes.append(Say("not-understood"))
        scene.note(tell_help(scene))
        return None
    return await start(scene)


async def _wish(scene: Scene, text: str) -> Message | Close | None:
    """A wish about what was sent already: to cancel, to change, to be erased, to see it."""
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


def _is_verbatim(scene: Scene) -> bool:
    return bool(scene.talk.form) and current_question(scene).verbatim


async def hear_edited(scene: Scene, text: str) -> Reply:
    """Only a form can be read again from a changed message; an answer has gone its way already."""
    pasted = read_pasted(text)
    if scene.talk.form == REGISTRATION.name and pasted is not None:
        return await take_form(scene, pasted)
    if pasted is not None and not scene.talk.form and await form_at_door(scene):
        return await begin_with_form(scene, text)
    scene.notes.append(Say("edited-ignored"))
    return None


async def _in_form(scene: Scene, text: str) -> Reply:
    moved = await navigate(scene, text)
    if moved is not None:
        return moved
    here = current_form(scene)
    if current_question(scene).verbatim:
        return await form.hear_text(here, scene, text)
    pasted = read_pasted(text) if here is REGISTRATION else None
    if pasted is not None and not _is_answer(scene, pasted, text):
        return await take_form(scene, pasted)
    topic = read_small_talk(text)
    if topic is not None and not (may_be_an_answer(text) and _asks_freely(scene)):
        return await _beside(scene, topic)
    if topic is None and await _answer_faq(scene, text, sure=True):
        return None
    if here is REGISTRATION and await take_early(scene, current_question(scene), text):
        return None
    if text.rstrip().endswith("?"):
        return await _beside(scene, "unknown")
    return _with_a_way_out(scene, await form.hear_text(here, scene, text))


def _is_answer(scene: Scene, pasted: Pasted, text: str) -> bool:
    """Whether the one label is of what comes beside the answer: "berlaku sampai: 14 Maret 2028, KEP.…"."""
    question = current_question(scene)
    if question.read is None or not set(pasted.fields).issubset(question.beside):
        return False
    return isinstance(question.read(text), Read)


def _with_a_way_out(scene: Scene, reply: Message | Close) -> Message | Close:
    """Somebody who is not understood again and again is shown the way to a human."""
    if isinstance(reply, Close) or not scene.talk.misses or scene.talk.misses % STUCK:
        return reply
    if current_form(scene).allowed is not None:
        return reply  # panitia are the humans
    told = reply.after(Say("stuck"))
    return told if reply.keyboard == "contact" else replace(told, rows=(*told.rows, *contact_rows()))


async def _beside(scene: Scene, topic: str) -> Message | Close | None:
    """Answer something beside the matter, from the person's own data where there are any."""
    if topic == "link" and (await takes_part(scene) or (scene.person_id and not scene.talk.form)):
        return await beside_the_form(scene, await tell_links(scene))
    if topic == "status" or (topic in _OF_MY_OWN and not scene.talk.form and scene.person_id is not None):
        scene.note(await tell_status(scene))
    elif topic == "help":
        scene.note(tell_help(scene))
    elif topic == "my_data":
        scene.note(await tell_data(scene))
    elif topic == "erase":
        scene.notes.append(Say("talk-withdraw"))
    elif topic in {"human", "unknown"}:
        scene.note(Message((await answer_small_talk(scene, topic),), contact_rows()))
    else:
        scene.notes.append(await answer_small_talk(scene, topic))
    return None


async def _answer_faq(scene: Scene, text: str, *, sure: bool) -> bool:
    """Answer a frequent question, if this is one. `sure`: an answer is being waited for."""
    topic = find_topic(text, scene.policy.faq.get(scene.talk.language, ()), sure=sure)
    if topic is not None:
        scene.notes.append(await answer_faq(scene, topic))
    return topic is not None


async def _first_form(scene: Scene, text: str) -> Reply:
    """A form as the very first message: it begins the registration."""
    if not await options(scene):
        if await takes_part(scene):
            scene.notes.append(Say("form-not-used"))
        return await start(scene)
    scene.notes.append(await greeting(scene))
    return await begin_with_form(scene, text)


def _asks_freely(scene: Scene) -> bool:
    """Whether the present question takes any words: a name, a company, a position."""
    question = current_question(scene)
    return question.options is None and not question.contact and not question.skippable

"""Who hears what: one input in, one Turn out. The only place that knows all conversations.

It decides by the talk as stored and what was said; it stores nothing itself but what flows store.
"""

from dataclasses import dataclass, replace

from handlers import form
from handlers.cards import registration_cards
from handlers.form import Close
from handlers.my_registration import tell_status
from handlers.navigation import carry_over, is_current, navigate, needs_a_registration
from handlers.readers import Pasted, Problem, read_pasted, read_phone, read_yes_no
from handlers.registration import REGISTRATION
from handlers.registration.event import options
from handlers.registration.paste import take_form
from handlers.scene import Scene
from handlers.small_talk import answer_small_talk, may_be_an_answer, read_small_talk
from handlers.start import begin_talk, greeting, start
from handlers.talk import Talk
from handlers.turn import (
    Attachment,
    Command,
    Left,
    Message,
    Notice,
    Press,
    Returned,
    Say,
    SharedContact,
    Text,
)  # fmt: skip
from storage import outbox, persons

_WORDS = {
    "kembali": "kembali", "ulangi": "ulangi", "batal": "batal", "ubah": "ubah",
    "back": "kembali", "cancel": "batal", "stop": "batal", "edit": "ubah",
}  # fmt: skip
_OF_MY_OWN = {"when", "place", "link"}
_LANGUAGES = {"english": "en", "en": "en", "indonesia": "id", "id": "id"}


@dataclass(frozen=True, slots=True)
class Turn:
    """All that one input leads to. `talk` None: keep nothing. `toast`: what the pressed button answers."""

    talk: Talk | None
    notices: tuple[Notice, ...] = ()
    toast: Say | None = None


Reply = Message | Close | None


async def dispatch(scene: Scene) -> Turn:
    """Hear one input in its scene."""
    heard, said = scene.heard, scene.heard.said
    toast = None
    if isinstance(said, Left):
        await persons.mark_unreachable(scene.tx, heard.channel, heard.address, "blocked")
        await outbox.drop_chat(scene.tx, heard.channel, heard.address)
        return Turn(scene.talk)
    if isinstance(said, Returned):
        return Turn(scene.talk)
    outdated = bool(scene.talk.form) and not is_current(scene.talk)
    if outdated:
        scene.talk = carry_over(scene.talk)
        scene.notes.append(Say("talk-outdated"))
    elif scene.talk.answers.get("consent", scene.consent_hashes[0]) not in scene.consent_hashes:
        scene.drop_answer("consent")  # the text has changed since: ask again before going on
    if isinstance(said, Press):
        reply = await _pressed(scene, said.data)
        if reply is None and said.data and said.data == scene.talk.pressed:
            return Turn(scene.talk)  # a double tap
        if reply is None:
            toast = Say("stale-button")
            scene.talk = replace(scene.talk, pressed="")
            scene.notes.append(toast)
            reply = await _place(scene)
    elif outdated:
        reply = await form.ask(REGISTRATION, scene, "resume")
    else:
        scene.talk = replace(scene.talk, pressed="")
        reply = await _reply(scene)
    return _turn(scene, reply, toast)


async def _reply(scene: Scene) -> Reply:
    match scene.heard.said:
        case Command(name, rest):
            return await _commanded(scene, name, rest)
        case Text(text, edited):
            return await (_edited(scene, text) if edited else _told(scene, text))
        case SharedContact() as contact:
            return await _contact(scene, contact)
        case Attachment(kind):
            scene.notes.append(Say(f"attachment-{kind}"))
    return await _place(scene)


async def _pressed(scene: Scene, data: str) -> Reply:
    return await form.hear_press(REGISTRATION, scene, data) if scene.talk.form else None


async def _commanded(scene: Scene, name: str, rest: str) -> Reply:
    if name in {"start", "daftar", "mulai"}:
        return await start(scene, rest if name == "start" else "")
    if name in _WORDS:
        return await _told(scene, f"{_WORDS[name]} {rest}".strip())
    if name in _LANGUAGES:
        scene.talk = replace(scene.talk, language=_LANGUAGES[name])
        scene.notes.append(Say("language-switched"))
    elif name == "status":
        scene.notes.extend(await tell_status(scene))
    elif name in {"bantuan", "help"}:
        scene.notes.append(_help(scene))
    elif name in {"privasi", "privacy", "datasaya", "hapusdata"}:
        scene.notes.append(_privacy(scene))
    else:
        scene.notes.append(Say("unknown-command"))
    return await _place(scene)


async def _told(scene: Scene, text: str) -> Reply:
    pasted = read_pasted(text)
    if scene.talk.form:
        moved = await navigate(scene, text)
        if moved is not None:
            return moved
        if pasted is not None:
            return await take_form(scene, pasted)
    elif pasted is not None and len(pasted.fields) > 1:
        return await _first_form(scene, pasted)
    topic = read_small_talk(text)
    if topic is not None and may_be_an_answer(text) and _asks_freely(scene):
        topic = None
    if topic == "status" or (topic in _OF_MY_OWN and not scene.talk.form and await registration_cards(scene)):
        scene.notes.extend(await tell_status(scene))
        return await _place(scene)
    if topic is not None and (scene.talk.form or topic != "greeting"):
        scene.notes.append(_help(scene) if topic == "help" else await answer_small_talk(scene, topic))
        return await _place(scene)
    if scene.talk.form:
        if text.rstrip().endswith("?"):
            scene.notes.append(await answer_small_talk(scene, "unknown"))
            return await _place(scene)
        return await form.hear_text(REGISTRATION, scene, text)
    if scene.person_id is not None and read_yes_no(text) == "yes":
        scene.notes.append(await answer_small_talk(scene, "thanks"))
        return await _place(scene)
    if needs_a_registration(text):
        scene.notes.append(Say("change-later", {"contact": scene.house.contact}))
        return await _place(scene)
    return await start(scene)


async def _first_form(scene: Scene, pasted: Pasted) -> Reply:
    """A form as the very first message: it begins the registration."""
    if not await options(scene):
        return await start(scene)
    scene.notes.append(await greeting(scene))
    begin_talk(scene)
    return await take_form(scene, pasted)


async def _edited(scene: Scene, text: str) -> Reply:
    """Only a form can be read again from a changed message; an answer has gone its way already."""
    pasted = read_pasted(text)
    if scene.talk.form and pasted is not None:
        return await take_form(scene, pasted)
    scene.notes.append(Say("edited-ignored"))
    return await _place(scene)


async def _contact(scene: Scene, contact: SharedContact) -> Reply:
    if "consent" not in scene.talk.answers:
        scene.notes.append(Say("consent-first" if scene.talk.form else "contact-unneeded"))
        return await _place(scene)
    if contact.own:
        return await form.hear_value(REGISTRATION, scene, "phone", read_phone(contact.phone))
    if scene.talk.at == "phone":
        return await form.hear_value(REGISTRATION, scene, "phone", Problem("contact-foreign"))
    scene.notes.append(Say("contact-foreign"))
    return await _place(scene)


async def _place(scene: Scene) -> Message:
    """The present question once more, or how to begin."""
    if scene.talk.form:
        return await form.repeat(REGISTRATION, scene)
    return Message((Say("start-again"),))


def _asks_freely(scene: Scene) -> bool:
    """Whether the present question takes any words: a name, a company, a position."""
    if not scene.talk.form:
        return False
    question = REGISTRATION.question(scene.talk.at)
    return question.options is None and not question.contact and not question.skippable


def _help(scene: Scene) -> Say:
    return Say("help", {"contact": scene.house.contact})


def _privacy(scene: Scene) -> Say:
    return Say("privacy", {"contact": scene.house.contact, "months": scene.house.retention_months})


def _turn(scene: Scene, reply: Reply, toast: Say | None) -> Turn:
    if reply is None:
        return Turn(scene.talk, (), toast)
    closes = isinstance(reply, Close)
    message = (reply.message if isinstance(reply, Close) else reply).after(*scene.notes)
    said = scene.heard.said
    pressed = said.message if isinstance(said, Press) else None
    messages = _with_keyboard(scene, message, edits=pressed is not None, closes=closes)
    notices = [
        Notice(
            scene.heard.channel, scene.heard.address, scene.talk.language, each, pressed if n == 0 else None
        )
        for n, each in enumerate(messages)
    ]
    talk: Talk | None = scene.talk
    if isinstance(reply, Close):
        talk = None if reply.forget else Talk(language=scene.talk.language, pressed=scene.talk.pressed)
    return Turn(talk, tuple(notices), toast)


def _with_keyboard(scene: Scene, message: Message, *, edits: bool, closes: bool) -> tuple[Message, ...]:
    """The message as Telegram can bring it: the contact button comes and goes only with a new message that
    has no buttons of its own."""
    out = scene.talk.contact_out
    scene.talk = replace(scene.talk, contact_out=message.keyboard == "contact")
    if message.keyboard == "contact":
        closed = Say("chosen", {"label": scene.chosen}) if scene.chosen else Say("stale-button")
        return (Message((closed,)), message) if edits else (message,)
    if not out or message.keyboard == "remove" or edits:
        return (message,)
    if closes or not message.rows:
        return (replace(message, rows=(), keyboard="remove"),)
    return (Message((Say("noted"),), (), "remove"), message)

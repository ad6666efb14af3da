"""Who hears what: one input in, one Turn out. The only place that knows all conversations.

It decides by the talk as stored and what was said; it stores nothing itself but what flows store.
"""

from dataclasses import dataclass, replace
from functools import partial

from handlers.conversation import form
from handlers.conversation.access import may
from handlers.conversation.form import Close
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.talk import Talk
from handlers.conversation.turn import (
    AnyButton,
    Attachment,
    Button,
    Command,
    CopyButton,
    Left,
    Message,
    Notice,
    Press,
    Returned,
    Say,
    SharedContact,
    Text,
)
from handlers.panitia import action, intake
from handlers.panitia.action import Action, Target, actor_of
from handlers.participant.registration import REGISTRATION
from handlers.programme.door import turn_line
from handlers.readers import Problem, read_phone
from handlers.routing import panitia_commands
from handlers.routing.buttons import BUTTONS, STAY
from handlers.routing.commands import as_staff, hear_command
from handlers.routing.forms import Beside, Reply, carry_over, current_form, is_current, repeat_question
from handlers.routing.hearers import hear_edited, hear_text
from handlers.routing.typed_buttons import remember
from storage import audit_log, door, persons, waves


@dataclass(frozen=True, slots=True)
class Turn:
    """All that one input leads to. `talk` None: keep nothing. `toast`: what the pressed button answers."""

    talk: Talk | None
    notices: tuple[Notice, ...] = ()
    toast: Say | None = None


async def dispatch(scene: Scene) -> Turn:
    """Hear one input in its scene."""
    heard, said = scene.heard, scene.heard.said
    if isinstance(said, Left):
        await persons.mark_unreachable(scene.tx, heard.channel, heard.address, "blocked")
        await waves.lose_chat(scene.tx, heard.channel, heard.address)
        await door.forget(scene.tx, heard.channel, heard.address)
        return Turn(scene.talk)
    if isinstance(said, Returned):
        return Turn(scene.talk)
    outdated = bool(scene.talk.form) and not is_current(scene.talk)
    if outdated:
        scene.talk = carry_over(scene.talk)
        scene.notes.append(Say("talk-outdated"))
    elif scene.talk.answers.get("consent", scene.consent_hashes[0]) not in scene.consent_hashes:
        scene.drop_answer("consent")  # the text has changed since: ask again before going on
    if scene.talk.begun and scene.now - scene.talk.begun > current_form(scene).lapses:
        form.end(scene)
    scene.unit.actor = audit_log.PERSON  # until panitia act as such
    allowed = current_form(scene).allowed if scene.talk.form else None
    if allowed is not None:
        if await allowed(scene):
            scene.unit.actor = actor_of(scene)
        else:
            form.end(scene)  # the role was taken away meanwhile
    return await _answer(scene, outdated=outdated)


async def _answer(scene: Scene, *, outdated: bool) -> Turn:
    said, reply = scene.heard.said, None
    if isinstance(said, Press):
        reply = await _pressed(scene, said.data)
        if reply is None and said.data and said.data == scene.talk.pressed:
            return Turn(scene.talk)  # a double tap
        if reply is None:
            scene.toast = Say("stale-button")
            scene.talk = replace(scene.talk, pressed="")
            scene.notes.append(scene.toast)
    elif not outdated:
        scene.talk = replace(scene.talk, pressed="")
        reply = await _reply(scene)
    if isinstance(reply, Beside):
        scene.note(reply.message)
        reply = None
    return await _turn(scene, reply or await _place(scene))


async def _reply(scene: Scene) -> Reply:
    match scene.heard.said:
        case Command(name, rest):
            return await hear_command(scene, name, rest)
        case Text(edited=True) as text:
            return await hear_edited(scene, text.text)
        case Text() as text:
            return await hear_text(scene, text.text)
        case SharedContact() as contact:
            return await _contact(scene, contact)
        case Attachment() as attachment:
            return await _attachment(scene, attachment)
    return None


async def _attachment(scene: Scene, attachment: Attachment) -> Reply:
    """A photo or file that is asked for, or that panitia want to be read; nothing else can be."""
    reply: Reply = None
    if scene.talk.form:
        reply = await form.hear_attachment(current_form(scene), scene, attachment)
    if reply is None and attachment.kind == "file" and await may(scene, "import"):
        reply = (await as_staff(scene, Action("import", partial(_take_in, attachment=attachment)), ""))[1]
    return reply or _beside(f"attachment-{attachment.kind}")


async def _take_in(scene: Scene, _target: Target, attachment: Attachment) -> action.Reply:
    return await intake.hear_file(scene, attachment)


async def _pressed(scene: Scene, data: str) -> Reply:
    """A button of the question under way, or one that stands by itself ("!what:which")."""
    if not data.startswith("!"):
        return await form.hear_press(current_form(scene), scene, data) if scene.talk.form else None
    what, _, which = data[1:].partition(":")
    if what in BUTTONS:
        scene.edits = what not in STAY
        return await BUTTONS[what](scene, read_number(which) or 0)
    entry = panitia_commands.BUTTONS.get(what)
    return (await as_staff(scene, entry, which))[1] if entry else None


async def _contact(scene: Scene, contact: SharedContact) -> Reply:
    here = current_form(scene) if scene.talk.form else None
    if here is None or not here.knows("phone"):
        return _beside("contact-unneeded")
    if here is REGISTRATION and "consent" not in scene.talk.answers:
        return _beside("consent-first")
    if contact.own and (here is REGISTRATION or scene.talk.at == "phone"):
        return await form.hear_value(here, scene, "phone", read_phone(contact.phone))
    if scene.talk.at == "phone":
        return await form.hear_value(here, scene, "phone", Problem("contact-foreign"))
    return _beside("contact-unneeded" if contact.own else "contact-foreign")


def _beside(key: str) -> Beside:
    return Beside(Message((Say(key),)))


async def _place(scene: Scene) -> Message:
    """The present question once more, or how to begin."""
    if scene.talk.form:
        return await repeat_question(scene)
    scene.asked = True
    if scene.notes and scene.person_id is not None:
        return Message(())
    return Message((await turn_line(scene) or Say("start-again"),))


async def _turn(scene: Scene, reply: Message | Close) -> Turn:
    if isinstance(reply, Close) and scene.talk.paused and not reply.forget:
        about, reply = reply.about, await _go_on_with_paused(scene, reply.message)
    else:
        about = reply.about if isinstance(reply, Close) else ""
    closes = isinstance(reply, Close)
    message = (reply.message if isinstance(reply, Close) else reply).after(*scene.notes)
    if scene.rows:
        message = replace(message, rows=(*scene.rows, *message.rows))
    if message == Message(()):
        return Turn(scene.talk, (), scene.toast)  # all there is to say is shown on the button
    said = scene.heard.said
    pressed = said.message if isinstance(said, Press) and scene.edits else None
    edits = pressed is not None and scene.aside is None
    told = not scene.tells_nothing() or scene.aside is not None
    renews = scene.asked or closes
    out = scene.talk.contact_out
    messages = _with_keyboard(scene, message, edits=edits, closes=closes)
    if scene.aside is not None:
        messages = (scene.aside, *messages)
    notices = [
        Notice(
            scene.heard.channel,
            scene.heard.address,
            scene.talk.language,
            each,
            pressed if n == 0 else None,
            # what takes the contact button away has to arrive
            fleeting=scene.asked and not (told or closes or (out and each.keyboard == "remove")),
            renews=renews,
            key=f":{about}" if about and each is messages[-1] else "",
            remember=bool(about) and each is messages[-1],
        )
        for n, each in enumerate(messages)
    ]
    talk: Talk | None = scene.talk
    if isinstance(reply, Close):
        talk = None if reply.forget else Talk(language=scene.talk.language, pressed=scene.talk.pressed)
    if talk is not None and (talk.offered or not talk.form):
        talk = remember(scene, talk, message)
    return Turn(talk, tuple(notices), scene.toast)


async def _go_on_with_paused(scene: Scene, last: Message) -> Message:
    """The conversation that was interrupted goes on where it was; what ended is said in front of it."""
    form.end(scene)
    if last.file:  # it can't be part of another message
        scene.aside = last
    else:
        scene.note(last)
    return await repeat_question(scene)


def _is_extra(button: AnyButton) -> bool:
    """Whether a message is as good without this button."""
    return isinstance(button, CopyButton) or (
        isinstance(button, Button) and button.data.startswith("!calendar")
    )


def _with_keyboard(scene: Scene, message: Message, *, edits: bool, closes: bool) -> tuple[Message, ...]:
    """The message as Telegram can bring it: the contact button comes and goes only with a new message that
    has no buttons of its own. What stands in front of a message with buttons goes ahead and takes it away."""
    out = scene.talk.contact_out
    if message.keyboard == "contact":
        scene.talk = replace(scene.talk, contact_out=True)
        closed = Say("chosen", {"label": scene.chosen}) if scene.chosen else Say("stale-button")
        return (Message((closed,)), message) if edits else (message,)
    if edits:
        return (message,)  # an edit leaves the button where it is: the next new message takes it away
    if out:
        scene.talk = replace(scene.talk, contact_out=False)
    if not out or message.keyboard == "remove":
        return (message,)
    if not message.rows or (closes and all(_is_extra(button) for row in message.rows for button in row)):
        return (replace(message, rows=(), keyboard="remove"),)
    ahead, rest = message.paragraphs[: len(scene.notes)], message.paragraphs[len(scene.notes) :]
    if not ahead or not rest:
        return (Message((Say("noted"),), (), "remove"), message)
    return (Message(ahead, (), "remove"), replace(message, paragraphs=rest))

"""Panitia send something to one person: the confirmation once more, the button of a session that is near, or
a message of their own, which they see first. What was written is kept nowhere but in the outbox."""

from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.confirming import agreement
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Notice, Say
from handlers.panitia.action import Reply, Target, guard, press
from handlers.panitia.decisions.outcome import chat_of, name_of, shown
from handlers.programme.cards import contact_rows, registration_card
from handlers.programme.hours import is_night
from handlers.programme.profile import show
from handlers.programme.reminder_texts import enter_rows, when
from handlers.programme.waitlist import tell, zone_of_chat
from handlers.readers import Option, Problem, Read, Reading
from storage import registrations
from storage.events import Event
from storage.persons import Chat
from storage.registrations import Registration
from storage.sessions import Session

LONGEST = 1500
UNSENT = "unsent"
"""Of the button back to the card: what was to be written is not."""
NEAR = 2 * 60 * 60
"""Seconds before a session from which its button is sent along, at any hour."""


async def resend(scene: Scene, target: Target) -> Message:
    """[Kirim ulang]: the confirmation as it is now, and the session's button when it is near."""
    event, registration = target.the_event, target.the_registration
    chat = await chat_of(scene, registration)
    if chat is None or not registration.is_active:
        scene.toast = Say("decide-untold") if chat is None else Say("resend-over")
        return await shown(scene, registration.id, scene.toast)
    zone = zone_of_chat(scene.unit, chat)
    card = await registration_card(scene.unit, registration, event, zone)
    tell(scene.unit, chat, f"registration:{registration.id}:resent", card.after(Say("panitia-resent")))
    session = await _near(scene, event, registration)
    if session is not None:
        _send_link(scene, chat, event, registration, session)
    await scene.unit.trace("resent", registration.person_id, event.id)
    name = await name_of(scene, registration)
    done = [Say("done-resent-link" if session else "done-resent", {"name": name})]
    if is_night(scene.now, zone):
        done.append(Say("done-morning"))
    return await shown(scene, registration.id, *done)


async def _near(scene: Scene, event: Event, registration: Registration) -> Session | None:
    """The session this person enters daring, if it is on or begins soon."""
    if not event.is_live or await registrations.attending(scene.tx, registration.id) != "online":
        return None
    return next((each for each in event.sessions if each.starts_at - NEAR <= scene.now < each.ends_at), None)


def _send_link(scene: Scene, chat: Chat, event: Event, registration: Registration, session: Session) -> None:
    zone = zone_of_chat(scene.unit, chat)
    key = "link-next" if scene.now < session.starts_at else "link-now"
    said = Say(key, {
        "session": session.title, "title": event.title, "at": when(session.starts_at, zone, scene.now),
    })  # fmt: skip
    scene.unit.notices.append(
        Notice(
            chat.channel, chat.address, chat.language, Message((said,), enter_rows(session), protect=True),
            key=f"registration:{registration.id}:link:{scene.now}", lane="link", expires_at=session.ends_at,
        )
    )  # fmt: skip


async def write(scene: Scene, target: Target) -> Reply:
    """[Tulis pesan]: asks for the words."""
    registration = target.the_registration
    if await chat_of(scene, registration) is None:
        scene.toast = Say("decide-untold")
        return await shown(scene, registration.id, scene.toast)
    answers = {"event": str(target.the_event.id), "registration": str(registration.id)}
    form.begin(LETTER, scene, answers)
    return await form.go_on(LETTER, scene)


def _read_letter(text: str) -> Reading:
    written = text.strip()
    if not written:
        return Problem("message-empty")
    return Read(written) if len(written) <= LONGEST else Problem("message-long", {"most": str(LONGEST)})


async def _subject(scene: Scene) -> Registration:
    return await registrations.the(scene.tx, int(scene.talk.answers["registration"]))


async def _letter_says(scene: Scene) -> tuple[Say, ...]:
    registration = await _subject(scene)
    scene.rows.append((press(Say("button-decide-stop"), "decshow", registration.id, UNSENT),))
    return (Say("ask-letter", {
        "name": await name_of(scene, registration), "number": registration.number, "most": LONGEST,
    }),)  # fmt: skip


async def _preview(scene: Scene) -> tuple[Say, ...]:
    """The letter as it will be read."""
    registration = await _subject(scene)
    about = {"name": await name_of(scene, registration), "number": registration.number}
    return Say("ask-letter-sure", {**about}), Say("panitia-wrote", {"text": scene.talk.answers["letter"]})


async def _sure(scene: Scene, value: str) -> Step:
    if value != "change":
        return None
    scene.drop_answer("letter_sure")
    scene.drop_answer("letter")
    return Ask("letter")


async def _left(scene: Scene) -> Message:
    return await shown(scene, (await _subject(scene)).id, Say("message-not-sent"))


async def _send(scene: Scene) -> Step:
    if scene.talk.answers.get("letter_sure") != "send":
        return Close(await _left(scene))
    registration = await _subject(scene)
    chat = await chat_of(scene, registration)
    if chat is None:
        return Close(await shown(scene, registration.id, Say("decide-untold")))
    said = Say("panitia-wrote", {"text": scene.talk.answers["letter"]})
    scene.unit.notices.append(
        Notice(
            chat.channel, chat.address, chat.language, Message((said,), contact_rows()),
            key=f"letter:{registration.id}:{scene.heard.update_id}", remember=True,
        )
    )  # fmt: skip
    await scene.unit.trace("written", registration.person_id, registration.event_id)
    name = await name_of(scene, registration)
    return Close(await shown(scene, registration.id, Say("done-written", {"name": name})))


_STOP = Option("stop", text="button-do-not-send")
LETTER = Form(
    "letter", version=2, finish=_send, show=show, stopped="message-not-sent", lapses=2 * 60 * 60,
    allowed=guard("manage_people"), left=_left,
    questions=(
        Question("letter", read=_read_letter, says=_letter_says, verbatim=True),
        replace(
            agreement("letter_sure", _preview, _sure, ("send", "change", _STOP)), confirms=True, per_row=3
        ),
    ),
)  # fmt: skip

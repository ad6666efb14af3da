"""Consent (UU 27/2022 Ps 20–24): asked once per text, recorded with the text itself.

Before it nothing of a person is kept but the draft of this talk; a refusal deletes that too.
"""

from dataclasses import replace

from handlers.conversation.form import Close, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.programme.door import leave_door
from handlers.programme.profile import consent
from handlers.readers import Problem, Read, Reading, read_yes_no
from storage import audit_log, consents, persons, questions, registrations, sent_messages


async def _says(scene: Scene) -> tuple[Say, ...]:
    return (consent(scene.policy.contact, scene.policy.retention_months),)


def _read(text: str) -> Reading:
    words = text.casefold()
    if "setuju dan ingin" in words or "info kegiatan" in words or "later events" in words:
        return Read("news")
    answer = read_yes_no(text)
    return Problem("consent-unclear") if answer is None else Read(answer)


async def _due(scene: Scene) -> bool:
    if not await scene.has_agreed():
        return True
    await _agreed(scene)
    return False


async def _answered(scene: Scene, value: str) -> Step:
    if value == "no":
        return await refuse(scene)
    if scene.person_id is None:
        heard = scene.heard
        scene.person_id = await persons.create(
            scene.tx, heard.channel, heard.address, scene.now, scene.talk.language
        )
    for purpose in ("registration", "news") if value == "news" else ("registration",):
        await consents.record(scene.tx, scene.person_id, purpose, scene.consent_text, scene.now)
    entry = audit_log.AuditEntry(scene.person_id, audit_log.PERSON, "consent", detail=value)
    await audit_log.record(scene.tx, [entry], scene.now)
    await _agreed(scene)
    return None


async def refuse(scene: Scene) -> Close:
    """End it here. Who is registered under an earlier text keeps what that text covered."""
    if scene.person_id is None:
        await questions.forget_chat(scene.tx, scene.heard.channel, scene.heard.address)
        await sent_messages.forget_chat(scene.tx, scene.heard.channel, scene.heard.address)
        await leave_door(scene)
    kept = scene.person_id is not None and await registrations.of_person(scene.tx, scene.person_id)
    return Close(Message((Say("consent-refused-kept" if kept else "consent-refused"),)), forget=True)


async def _agreed(scene: Scene) -> None:
    """Remember the text agreed to, and take over what the person has told us at an earlier kegiatan."""
    scene.answer("consent", scene.consent_text[0])
    trail = tuple(name for name in scene.talk.trail if name != "consent")
    scene.talk = replace(scene.talk, trail=trail)  # "kembali" does not ask for it twice
    person = await scene.person()
    for name, known in person.answers.items() if person else ():
        if name not in scene.talk.answers:
            scene.answer(name, known)


CONSENT = Question(
    "consent", read=_read, options=("yes", "news", "no"), says=_says, when=_due, then=_answered
)

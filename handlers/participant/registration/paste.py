"""One pasted form: every line is read as the answer to its question; what is unclear is asked in its turn."""

from rapidfuzz import fuzz

from handlers.conversation.form import Close, follow, go_on, put_answer, repeat, understand
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.participant.registration import REGISTRATION
from handlers.participant.registration.event import EVENT
from handlers.readers import Pasted, Read

LONGEST_QUOTE = 200
SAME_NAME = 60
"""Likeness in percent, degrees and spelling allowed for, under which two names are two people."""


async def take_form(scene: Scene, pasted: Pasted) -> Message | Close:
    """Take what this form says and go on with what is still missing."""
    if await is_of_another(scene, pasted):
        scene.notes.append(Say("form-of-another"))
        return await repeat(REGISTRATION, scene) if scene.talk.form else Close(Message((Say("start-again"),)))
    understood = 0
    for question in REGISTRATION.questions:
        text = pasted.fields.get(question.name)
        if text is None:
            continue
        reading = await understand(scene, question, text)
        if isinstance(reading, Read):
            understood += 1
            put_answer(scene, question, reading)
        else:
            scene.mark_unclear(question.name, reading)
    scene.notes.append(Say("form-taken", {"count": understood}))
    if pasted.unknown:
        scene.notes.append(Say("form-unknown", {"lines": "; ".join(pasted.unknown[:3])[:LONGEST_QUOTE]}))
    chosen = scene.talk.answers.get("event") if "event" in pasted.fields else None
    if chosen is None or EVENT.then is None:
        return await go_on(REGISTRATION, scene)
    # only now: what else the form says is kept even when this kegiatan can't be had
    return await follow(REGISTRATION, scene, await EVENT.then(scene, chosen))


async def is_of_another(scene: Scene, pasted: Pasted) -> bool:
    """A whole form with another name than the one we know: a colleague's, sent by who registers for many."""
    name = pasted.fields.get("name")
    person = await scene.person()
    known = scene.talk.answers.get("name") or (person.name if person else None)
    if not name or not known or len(pasted.fields) < 3:
        return False
    return fuzz.token_set_ratio(name.casefold(), known.casefold()) < SAME_NAME

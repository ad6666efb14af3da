"""One pasted form: every line is read as the answer to its question; what is unclear is asked in its turn."""

from handlers.form import Close, Step, go_on, put_answer, understand
from handlers.readers import Pasted, Read
from handlers.registration import REGISTRATION
from handlers.scene import Scene
from handlers.turn import Message, Say


async def take_form(scene: Scene, pasted: Pasted) -> Message | Close:
    """Take what this form says and go on with what is still missing."""
    step: Step = None
    understood = 0
    for question in REGISTRATION.questions:
        text = pasted.fields.get(question.name)
        if text is None or step is not None:
            continue
        reading = await understand(scene, question, text)
        if not isinstance(reading, Read):
            scene.mark_unclear(question.name, reading)
            continue
        understood += 1
        put_answer(scene, question, reading)
        if question.name == "event" and question.then is not None:
            step = await question.then(scene, reading.value)
    if isinstance(step, Close):
        return step
    scene.notes.append(Say("form-taken", {"count": understood, "total": len(pasted.fields)}))
    return await go_on(REGISTRATION, scene)

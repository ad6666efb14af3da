"""A message to panitia: the person writes, all of panitia who may answer get it. How they answer stands in
handlers/panitia/answering."""

from handlers.conversation import form
from handlers.conversation.access import staff_with
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, Message, Notice, Say
from handlers.programme.profile import show
from handlers.readers.free_text import read_message
from storage import questions, registrations

MOST_OPEN, WAITS = 5, 7 * 24 * 60 * 60
"""Messages of one chat that may wait for an answer at the same time; older ones (seconds) count no more."""


async def ask_staff(scene: Scene, text: str = "") -> Message | Close:
    """Take a message to panitia; `text` is it when it was written along with the command."""
    if not await staff_with(scene.unit, "answer"):
        return Close(Message((Say("question-nobody", {"contact": scene.policy.contact}),)))
    chat, since = (scene.heard.channel, scene.heard.address), scene.now - WAITS
    if await questions.count_open(scene.tx, chat, since) >= MOST_OPEN:
        return Close(Message((Say("question-wait", {"contact": scene.policy.contact}),)))
    form.begin(QUESTION, scene, {})
    if not text:
        return await form.go_on(QUESTION, scene)
    return await form.hear_value(QUESTION, scene, "message", read_message(text))


async def _asked(scene: Scene) -> Step:
    heard, text = scene.heard, scene.talk.answers["message"]
    asker = questions.Asker(heard.channel, heard.address, scene.talk.language, scene.person_id)
    number = await questions.ask(scene.tx, asker, text, scene.now)
    if scene.person_id is not None:  # panitia see who asks
        await scene.unit.trace("asked", scene.person_id)
    received = Say("question-received", {"number": number, "who": await _who(scene), "text": text})
    message = Message((received,), ((Button(Say("button-answer"), f"!answer:{number}"),),))
    scene.unit.notices.extend(
        Notice(
            each.channel,
            each.address,
            each.language,
            message,
            key=f"question:{number}:{each.address}",
            remember=True,
        )
        for each in await staff_with(scene.unit, "answer")
    )
    return Close(Message((Say("question-sent", {"number": number}),)), about=f"question:{number}")


async def _who(scene: Scene) -> Say:
    """Who asks, as panitia need it: the name and the newest number, if there are any."""
    person = await scene.person()
    if scene.person_id is None or person is None or not person.name:
        return Say("who-unknown")
    found = await registrations.of_person(scene.tx, scene.person_id)
    if not found:
        return Say("who-named", {"name": person.name})
    return Say("who-registered", {"name": person.name, "number": found[0].number})


QUESTION = Form(
    "question",
    version=1,
    finish=_asked,
    show=show,
    stopped="message-not-sent",
    lapses=2 * 60 * 60,
    questions=(Question("message", read=read_message, verbatim=True),),
)

"""Panitia answer what people wrote to them: by the button, by a reply to the message, or by
"/jawab NUMBER TEXT". The first answer counts, and arrives in the chat it was asked from."""

import re

from handlers.conversation import form
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, Message, Notice, Say
from handlers.panitia.action import Action, Target, guard
from handlers.programme.cards import contact_rows
from handlers.programme.profile import show
from handlers.readers.free_text import read_message
from storage import questions

MOST_LISTED = 8
QUOTED = 300
"""Characters of a message that panitia see again while they answer."""
_GROUPED = re.compile(r"[.,](?=\d{3}(?:[.,]|\Z))")
"""What stands between thousands: "1.234" is one number, "1,2" is none."""


async def _answer(scene: Scene, target: Target) -> Message | Close:
    """/jawab NUMBER TEXT."""
    number, text = [*target.rest.split(maxsplit=1), "", ""][:2]
    number = _GROUPED.sub("", number.removeprefix("#").rstrip(".,:"))
    return await answer_question(scene, number, text.strip())


async def _press(scene: Scene, target: Target) -> Message | Close:
    """[Jawab] under a message."""
    return await answer_question(scene, target.part(0))


async def answer_question(scene: Scene, number: str, text: str = "") -> Message | Close:
    """Panitia answer message `number`; without a text they are asked for it. The right was checked."""
    if not number:
        return Close(Message((Say("answer-which"),)))
    known = read_number(number)
    question = None if known is None else await questions.load(scene.tx, known)
    if question is None:
        return Close(Message((Say("answer-unknown"),)))
    form.begin(ANSWER, scene, {"question": number})
    if not text:
        return await form.go_on(ANSWER, scene)
    return await form.hear_value(ANSWER, scene, "answer", read_message(text))


async def _tell_open(scene: Scene, _target: Target) -> Message:
    """For panitia: the messages that wait for an answer, each with its button."""
    waiting = await questions.still_open(scene.tx, MOST_LISTED)
    if not waiting:
        return Message((Say("questions-none"),))
    lines = tuple(Say("question-line", {"number": each.id, "text": each.text[:QUOTED]}) for each in waiting)
    rows = tuple(
        (Button(Say("button-answer-to", {"number": each.id}), f"!answer:{each.id}"),) for each in waiting
    )
    return Message((Say("questions-open", {"lines": lines}),), rows)


async def _answered(scene: Scene) -> Step:
    number, text = scene.talk.answers["question"], scene.talk.answers["answer"]
    question = await questions.load(scene.tx, int(number))
    if question is None:
        return Close(Message((Say("answer-unknown"),)))
    if not await questions.answer(scene.tx, question.id, text, scene.heard.address, scene.now):
        return Close(Message((Say("answer-late", {"number": question.id}),)), about=f"question:{question.id}")
    if question.person_id is not None:
        await scene.unit.trace("answered", question.person_id)
    answer = Say("question-answered", {"number": question.id, "text": text})
    scene.unit.notices.append(
        Notice(
            question.channel, question.address, question.language,
            Message((answer,), contact_rows()), key=f"answer:{question.id}:{scene.heard.update_id}",
            remember=True,
        )
    )  # fmt: skip
    return Close(Message((Say("answer-sent", {"number": question.id}),)), about=f"question:{question.id}")


async def _answer_says(scene: Scene) -> tuple[Say, ...]:
    number = scene.talk.answers["question"]
    question = await questions.load(scene.tx, int(number))
    asked = question.text if question else ""
    return (Say("ask-answer", {"number": number, "text": asked[:QUOTED]}),)


ANSWER = Form(
    "answer",
    version=1,
    finish=_answered,
    show=show,
    stopped="message-not-sent",
    lapses=2 * 60 * 60,
    allowed=guard("answer"),
    questions=(Question("answer", read=read_message, says=_answer_says, verbatim=True),),
)

COMMANDS: dict[str, Action] = {
    "jawab": Action("answer", _answer),
    "pertanyaan": Action("answer", _tell_open),
}
BUTTONS: dict[str, Action] = {"answer": Action("answer", _press, stays=True)}
FORMS: tuple[Form, ...] = (ANSWER,)

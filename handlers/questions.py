"""A message to panitia and the way back: the person writes, panitia answer in the chat, the answer arrives.

Panitia answer by the button, by a reply to the message, or by "/jawab NUMBER TEXT". The first answer counts.
"""

import re

from handlers import form
from handlers.access import may, staff_with
from handlers.admin.entry import guard
from handlers.cards import contact_rows
from handlers.form import Close, Form, Question, Step
from handlers.readers import Problem, Read, Reading
from handlers.registration.review import show
from handlers.scene import Scene
from handlers.turn import Arg, Button, Message, Notice, Say
from storage import questions, registrations, trail

LONGEST = 1500
MOST_LISTED = 8
QUOTED = 300
"""Characters of a message that panitia see again while they answer."""
MOST_OPEN, WAITS = 5, 7 * 24 * 60 * 60
"""Messages of one chat that may wait for an answer at the same time; older ones (seconds) count no more."""

_NUMBER = re.compile(r"#(\d[\d.,]{0,11})")
_NUMBERED = ("question-received", "question-sent", "question-answered", "answer-sent", "answer-late")
"""What begins with the number of a message; other things have numbers of their own."""


async def ask_panitia(scene: Scene, text: str = "") -> Message | Close:
    """Take a message to panitia; `text` is it when it was written along with the command."""
    if not await staff_with(scene.board, "answer"):
        return Close(Message((Say("question-nobody", {"contact": scene.house.contact}),)))
    chat, since = (scene.heard.channel, scene.heard.address), scene.now - WAITS
    if await questions.count_open(scene.tx, chat, since) >= MOST_OPEN:
        return Close(Message((Say("question-wait", {"contact": scene.house.contact}),)))
    form.begin(QUESTION, scene, {})
    if not text:
        return await form.go_on(QUESTION, scene)
    return await form.hear_value(QUESTION, scene, "message", _read_message(text))


async def answer_question(scene: Scene, number: str, text: str = "") -> Message | Close:
    """Panitia answer message `number`; without a text they are asked for it. The right was checked."""
    if not number:
        return Close(Message((Say("answer-which"),)))
    known = number.isdecimal() and len(number) < 10
    question = await questions.load(scene.tx, int(number)) if known else None
    if question is None:
        return Close(Message((Say("answer-unknown"),)))
    form.begin(ANSWER, scene, {"question": number})
    if not text:
        return await form.go_on(ANSWER, scene)
    return await form.hear_value(ANSWER, scene, "answer", _read_message(text))


async def hear_reply(scene: Scene, text: str, replies_to: str) -> Message | Close | None:
    """A reply to one of these messages is an answer, or a question again; None for any other reply."""
    first = replies_to.split("\n", maxsplit=1)[0]
    if first == _first_line(scene, Say("panitia-wrote", {"text": ""})):
        return await ask_panitia(scene, text)  # an answer to a letter of theirs
    found = _NUMBER.search(first)
    number = re.sub(r"\D", "", found[1]) if found else ""
    if not any(first == _first_line(scene, _numbered(key, number)) for key in _NUMBERED if number):
        return None
    if await may(scene, "answer"):
        return await answer_question(scene, number, text)
    return await ask_panitia(scene, text)


def _numbered(key: str, number: str) -> Say:
    about: dict[str, Arg] = {"number": int(number)}
    if key == "question-received":
        about |= {"who": "", "text": ""}
    return Say(key, about | {"text": ""} if key == "question-answered" else about)


def _first_line(scene: Scene, say: Say) -> str:
    """What a message of ours begins with, as people see it."""
    return re.sub(r"<[^>]+>", "", scene.house.words(say, scene.talk.language)).split("\n")[0]


async def tell_open(scene: Scene) -> Message:
    """For panitia: the messages that wait for an answer, each with its button."""
    waiting = await questions.still_open(scene.tx, MOST_LISTED)
    if not waiting:
        return Message((Say("questions-none"),))
    lines = tuple(Say("question-line", {"number": each.id, "text": each.text[:QUOTED]}) for each in waiting)
    rows = tuple(
        (Button(Say("button-answer-to", {"number": each.id}), f"!answer:{each.id}"),) for each in waiting
    )
    return Message((Say("questions-open", {"lines": lines}),), rows)


def _read_message(text: str) -> Reading:
    written = text.strip()
    if not written:
        return Problem("message-empty")
    return Read(written) if len(written) <= LONGEST else Problem("message-long", {"most": str(LONGEST)})


async def _asked(scene: Scene) -> Step:
    heard, text = scene.heard, scene.talk.answers["message"]
    asker = questions.Asker(heard.channel, heard.address, scene.talk.language, scene.person_id)
    number = await questions.ask(scene.tx, asker, text, scene.now)
    await _trace(scene, scene.person_id, "asked", trail.PERSON)
    received = Say("question-received", {"number": number, "who": await _who(scene), "text": text})
    message = Message((received,), ((Button(Say("button-answer"), f"!answer:{number}"),),))
    scene.board.notices.extend(
        Notice(each.channel, each.address, each.language, message, key=f"question:{number}:{each.address}")
        for each in await staff_with(scene.board, "answer")
    )
    return Close(Message((Say("question-sent", {"number": number}),)))


async def _trace(scene: Scene, person_id: int | None, action: str, actor: str) -> None:
    """Panitia saw who asked, or answered: both stand in the person's trail."""
    if person_id is not None:
        await trail.record(scene.tx, [trail.Entry(person_id, actor, action)], scene.now)


async def _who(scene: Scene) -> Say:
    """Who asks, as panitia need it: the name and the newest number, if there are any."""
    person = await scene.person()
    if scene.person_id is None or person is None or not person.name:
        return Say("who-unknown")
    found = await registrations.of_person(scene.tx, scene.person_id)
    if not found:
        return Say("who-named", {"name": person.name})
    return Say("who-registered", {"name": person.name, "number": found[0].number})


async def _answered(scene: Scene) -> Step:
    number, text = scene.talk.answers["question"], scene.talk.answers["answer"]
    question = await questions.load(scene.tx, int(number))
    if question is None:
        return Close(Message((Say("answer-unknown"),)))
    if not await questions.answer(scene.tx, question.id, text, scene.heard.address, scene.now):
        return Close(Message((Say("answer-late", {"number": question.id}),)))
    await _trace(scene, question.person_id, "answered", f"panitia:{scene.heard.address}")
    answer = Say("question-answered", {"number": question.id, "text": text})
    scene.board.notices.append(
        Notice(
            question.channel, question.address, question.language,
            Message((answer,), contact_rows()), key=f"answer:{question.id}:{scene.heard.update_id}",
        )
    )  # fmt: skip
    return Close(Message((Say("answer-sent", {"number": question.id}),)))


async def _answer_says(scene: Scene) -> tuple[Say, ...]:
    number = scene.talk.answers["question"]
    question = await questions.load(scene.tx, int(number))
    asked = question.text if question else ""
    return (Say("ask-answer", {"number": number, "text": asked[:QUOTED]}),)


QUESTION = Form(
    "question",
    version=1,
    finish=_asked,
    show=show,
    stopped="message-not-sent",
    lapses=2 * 60 * 60,
    questions=(Question("message", read=_read_message, verbatim=True),),
)
ANSWER = Form(
    "answer",
    version=1,
    finish=_answered,
    show=show,
    stopped="message-not-sent",
    lapses=2 * 60 * 60,
    allowed=guard("answer"),
    questions=(Question("answer", read=_read_message, says=_answer_says, verbatim=True),),
)

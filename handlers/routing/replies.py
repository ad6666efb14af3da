"""A reply to one of the messages between a person and panitia: an answer, or a question again."""

import re

from handlers.conversation.access import may
from handlers.conversation.form import Close
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Say
from handlers.panitia.answering import answer_question
from handlers.participant.questions import ask_panitia

_NUMBER = re.compile(r"#(\d[\d.,]{0,11})")
_NUMBERED = ("question-received", "question-sent", "question-answered", "answer-sent", "answer-late")
"""What begins with the number of a message; other things have numbers of their own."""


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
    return re.sub(r"<[^>]+>", "", scene.policy.words(say, scene.talk.language)).split("\n")[0]

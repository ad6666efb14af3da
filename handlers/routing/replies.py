"""A reply to one of the messages between a person and panitia: an answer, or a question again."""

import re

from handlers.conversation.access import may
from handlers.conversation.form import Close
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message
from handlers.panitia.answering import answer_question
from handlers.participant.questions import ask_staff
from storage import sent_messages

_ABOUT_QUESTION = re.compile(r"(?:^|:)(?:question|answer):(\d+)")


async def hear_reply(scene: Scene, text: str, replies_to: str) -> Message | Close | None:
    """Known by the key that message was sent under; None for a reply to any other."""
    key = await sent_messages.key_of(scene.tx, (scene.heard.channel, scene.heard.address), replies_to) or ""
    question = _ABOUT_QUESTION.search(key)
    if question is not None and await may(scene, "answer"):
        return await answer_question(scene, question[1], text)
    if question is not None or key.startswith("letter:"):
        return await ask_staff(scene, text)
    return None

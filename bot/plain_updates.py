"""What nearly everybody sends, straight from what the server sent: a text, or a press of a button.

The library's object of a message has more than a hundred fields, whose building costs several times as much
as reading these few. Whatever is not exactly as expected here is left to the library (bot/updates).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.policy import CHANNEL
from bot.updates import clean, name_of, text_said
from handlers.conversation.turn import Heard, Press, Said


def hear_plain(update: Mapping[str, Any]) -> Heard | None:
    """A plain text or press in a private chat, read as `wire.hear` does; None for anything else."""
    match update:
        case {"update_id": int(id_), "message": {"from": user, "chat": chat, "text": str(text)} as message}:
            if "reply_to_message" in message:
                return None
            heard = _heard(id_, chat, user, text_said(clean(text)))
            date = message.get("date")
            return replace(heard, at=date) if heard and isinstance(date, int) else heard
        case {
            "update_id": int(id_),
            "callback_query": {
                "id": str(query), "from": user, "data": str(data),
                "message": {"message_id": int(carrier), "chat": chat},
            },
        }:  # fmt: skip
            return _heard(id_, chat, user, Press(clean(data), str(carrier), query))
    return None


def _heard(update_id: int, chat: object, user: object, said: Said) -> Heard | None:
    match chat, user:
        case {"type": "private", "id": int(id_)}, {"is_bot": False, "first_name": str(first), **rest}:
            last = rest.get("last_name")
            if first and (last is None or isinstance(last, str)):
                return Heard(CHANNEL, update_id, str(id_), said, name_of(first, last))
    return None

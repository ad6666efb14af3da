"""Telegram → our words: an Update → Heard. Decides nothing; what is not a private message is not ours."""

import re
from collections.abc import Mapping
from typing import Any

from telegram import Message, Update

from bot.policy import CHANNEL
from handlers.conversation.turn import (
    Attachment,
    Command,
    Heard,
    Left,
    Press,
    Returned,
    Said,
    SharedContact,
    Text,
)

HEARD_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
LONGEST_NAME = 60


def hear(update: Update) -> Heard | None:
    """What this update says; None for what is not ours (groups, channels, other bots)."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None or chat.type != "private" or user is None or user.is_bot:
        return None
    said = _said(update)
    name = name_of(user.first_name, user.last_name)
    at = int(update.message.date.timestamp()) if update.message else 0
    return None if said is None else Heard(CHANNEL, update.update_id, str(chat.id), said, name, at)


def hear_unreadable(update: Mapping[str, Any]) -> Heard | None:
    """A private message the library can't read still gets an answer, as something we can't read either."""
    message = update.get("message")
    chat = message.get("chat") if isinstance(message, dict) else None
    if not isinstance(chat, dict) or chat.get("type") != "private" or not isinstance(chat.get("id"), int):
        return None
    return Heard(CHANNEL, update["update_id"], str(chat["id"]), Attachment("other"))


def name_of(first: str, last: str | None) -> str:
    """How whoever writes calls himself."""
    return clean(f"{first} {last}" if last else first)[:LONGEST_NAME]


def clean(text: str) -> str:
    """Half a surrogate pair can't be stored or sent; nothing else is changed."""
    return text.encode("utf-8", "replace").decode()


def _said(update: Update) -> Said | None:
    if update.callback_query is not None:
        query = update.callback_query
        carrier = str(query.message.message_id) if query.message else None
        return Press(clean(query.data or ""), carrier, query.id)
    if update.my_chat_member is not None:
        return Left() if update.my_chat_member.new_chat_member.status in {"kicked", "left"} else Returned()
    if update.message is not None:
        return _message_said(update.message)
    edited = update.edited_message
    return Text(clean(edited.text), edited=True) if edited is not None and edited.text else None


def _message_said(message: Message) -> Said:
    if message.text is not None:
        return text_said(clean(message.text), *_replied_to(message.reply_to_message))
    if message.contact is not None:
        own = message.from_user is not None and message.contact.user_id == message.from_user.id
        return SharedContact(message.contact.phone_number, own)
    if message.sticker is not None:
        return Attachment("sticker")
    if message.voice is not None or message.audio is not None or message.video_note is not None:
        return Attachment("voice")
    caption = clean(message.caption or "")
    if message.photo:
        return Attachment("photo", message.photo[-1].file_id, "", message.photo[-1].file_size or 0, caption)
    if message.video is not None:
        return Attachment("photo")
    if (sent := message.document) is not None:
        return Attachment("file", sent.file_id, clean(sent.file_name or ""), sent.file_size or 0, caption)
    return Attachment("other")


def _replied_to(message: Message | None) -> tuple[str, str]:
    """The id and the words of a message of ours; in a private chat no other bot can have sent one."""
    if message is None or message.from_user is None or not message.from_user.is_bot:
        return "", ""
    return str(message.message_id), clean(message.text or message.caption or "")


def text_said(text: str, replies_to: str = "", quoted: str = "") -> Said:
    """A command, or a text that may reply to one of ours."""
    if not text.startswith("/"):
        return Text(text, replies_to=replies_to, quoted=quoted)
    head, *rest = re.split(r"\s", text[1:], maxsplit=1)  # a list often begins on the next line
    return Command(head.partition("@")[0].casefold(), "".join(rest).strip())

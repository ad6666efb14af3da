"""What the chat page is shown: people, messages, keyboards and commands as JSON.

Only reads the world; the Bot API's own shapes are in `messages`.
"""

from __future__ import annotations

from typing import Any

from simulator.messages import Chat, Keyboard, Message
from simulator.people import Person

PAGE_KINDS = frozenset({"text", "sticker", "voice", "photo", "document", "contact"})


def person_page(person: Person) -> dict[str, Any]:
    chat = person.chat
    return {
        "id": person.id,
        "name": person.name,
        "note": person.note,
        "zone": person.zone,
        "role": person.role,
        "blocked": chat.blocked,
        "phone": person.phone,
        "unread": sum(message.from_bot and not message.removed for message in chat.messages[chat.seen :]),
    }


def message_page(message: Message) -> dict[str, Any]:
    file = message.file
    shape: dict[str, Any] = {
        "id": message.message_id,
        "from_bot": message.from_bot,
        "kind": message.kind if message.kind in PAGE_KINDS else "service",
        "html": message.html,
        "text": message.text,
        "date": message.date.isoformat(),
        "edited": message.edited is not None,
        "buttons": [
            [{"text": one.text, "kind": one.kind, "value": one.value, "style": one.style} for one in row]
            for row in message.buttons
        ],
        "file": file
        and {"name": file.name, "size": file.size, "url": f"/sim/file/{file.file_id}", "mime": file.mime},
        "protected": message.protected,
        "reply_to": _quote(message.reply_to),
    }
    if contact := message.extra.get("contact"):
        phone = f"+{contact['phone_number']}"
        shape |= {"contact": contact, "text": f"{contact['first_name']} {phone}"}
    elif shape["kind"] == "service" and not message.text:
        shape["text"] = shape["html"] = {"location": "📍 Lokasi", "video_note": "📹 Pesan video"}.get(
            message.kind, ""
        )
    return shape


def _quote(message: Message | None) -> dict[str, Any] | None:
    """A message as it is quoted above a reply to it; nothing once it is deleted."""
    if message is None or message.removed:
        return None
    shape = message_page(message)
    return {name: shape[name] for name in ("id", "from_bot", "kind", "text", "file")}


def keyboard_page(keyboard: Keyboard | None) -> dict[str, Any] | None:
    if keyboard is None:
        return None
    rows = [
        [{"text": key.text, "request_contact": key.request_contact} for key in row] for row in keyboard.rows
    ]
    return {"rows": rows, "one_time": keyboard.one_time, "placeholder": keyboard.placeholder}


def chat_page(person: Person, commands: list[dict[str, str]]) -> dict[str, Any]:
    chat: Chat = person.chat
    return {
        "person": person_page(person),
        "messages": [message_page(message) for message in chat.messages if not message.removed],
        "keyboard": keyboard_page(chat.keyboard),
        "commands": commands,
        "blocked": chat.blocked,
    }

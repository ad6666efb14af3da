"""What lies in a chat: messages, their buttons and files, the keyboard, and their shape in the Bot API.

Plain data; nothing here waits, sends or decides.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from simulator.texts import Text

if TYPE_CHECKING:
    from asyncio import Future


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message. `kind` is callback, url or copy; `value` its data, address or text."""

    text: str
    kind: str
    value: str
    style: str | None = None


@dataclass(frozen=True, slots=True)
class KeyboardButton:
    text: str
    request_contact: bool = False


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The reply keyboard below the chat, which stays until it is replaced or removed."""

    rows: tuple[tuple[KeyboardButton, ...], ...]
    one_time: bool = False
    placeholder: str = ""


@dataclass(frozen=True, slots=True)
class File:
    file_id: str
    unique_id: str
    kind: str  # it is sent again only as what it is
    name: str
    mime: str
    data: bytes
    path: str

    @property
    def size(self) -> int:
        return len(self.data)

    def api(self) -> dict[str, Any]:
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": self.size}


Buttons = tuple[tuple[Button, ...], ...]
_NAMES: tuple[str, ...] = ("first_name", "last_name", "username")


@dataclass(slots=True, eq=False)
class Message:
    """One message in a chat. A removed one stays in the list, marked, so that ids keep their places."""

    message_id: int
    from_bot: bool
    text: str
    html: str
    date: datetime
    kind: str = "text"
    entities: tuple[dict[str, Any], ...] = ()
    buttons: Buttons = ()
    inline: dict[str, Any] | None = None  # the inline keyboard in the Bot API's shape
    editable: bool = True  # what carried a reply keyboard cannot be edited
    file: File | None = None
    reply_to: Message | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    protected: bool = False
    edited: datetime | None = None
    removed: bool = False

    def rewrite(self, text: Text) -> None:
        self.text, self.html, self.entities = text.plain, text.html, text.entities


class Member(Protocol):
    """Whose private chat it is, as far as a chat knows them (`people` has the rest)."""

    toasts: list[str]
    alerts: list[str]

    @property
    def user(self) -> dict[str, Any]: ...

    def notice(self, message: Message) -> None: ...


@dataclass(slots=True, eq=False)
class Chat:
    """`actions`: what the bot did here, messages and edits, in order; `seen`: messages the page showed."""

    id: int
    person: Member | None = None
    title: str = ""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    messages: list[Message] = field(default_factory=list)
    actions: list[Message] = field(default_factory=list)
    keyboard: Keyboard | None = None
    seen: int = 0
    waiting: list[Future[None]] = field(default_factory=list)

    def find(self, message_id: int) -> Message | None:
        if not 1 <= message_id <= len(self.messages):
            return None
        message = self.messages[message_id - 1]
        return None if message.removed else message

    def api(self) -> dict[str, Any]:
        if self.person is None:
            return {"id": self.id, "title": self.title, "type": "supergroup"}
        user = self.person.user
        return {"id": self.id, **{name: user[name] for name in _NAMES if name in user}, "type": "private"}


def private_api(message: Message, chat: Chat, bot: dict[str, Any]) -> dict[str, Any]:
    """The Message object in a chat with a person, with what it is a reply to, but no reply of that."""
    sender = chat.person.user if chat.person else bot
    shape = message_api(message, chat.api(), bot if message.from_bot else sender)
    quoted = message.reply_to
    if quoted is not None and not quoted.removed:
        shape["reply_to_message"] = message_api(quoted, chat.api(), bot if quoted.from_bot else sender)
    return shape


def message_api(message: Message, chat: dict[str, Any], sender: dict[str, Any]) -> dict[str, Any]:
    """The Message object of the Bot API, without what it is a reply to."""
    shape: dict[str, Any] = {
        "message_id": message.message_id,
        "from": sender,
        "chat": chat,
        "date": int(message.date.timestamp()),
    }
    if message.edited is not None:
        shape["edit_date"] = int(message.edited.timestamp())
    shape |= message.extra
    captioned = message.kind != "text"
    if message.text:
        shape["caption" if captioned else "text"] = message.text
        if message.entities:
            shape["caption_entities" if captioned else "entities"] = list(message.entities)
    if message.protected:
        shape["has_protected_content"] = True
    if message.inline is not None:
        shape["reply_markup"] = message.inline
    return shape

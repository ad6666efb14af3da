"""A person of the world: what they say and do, what they see, and waiting for what the bot answers.

Whatever a real person cannot do (press a button that is not there, write to a bot they blocked) raises
ImpossibleError. A person never talks HTTP.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any, TypedDict

from simulator.errors import ImpossibleError
from simulator.files import Upload
from simulator.media import media_extra
from simulator.messages import Button, Chat, Message, private_api
from simulator.surroundings import Surroundings
from simulator.texts import CAPTION_LENGTH, MESSAGE_LENGTH, Text, as_typed, units

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


class Traits(TypedDict, total=False):
    first_name: str
    last_name: str
    username: str | None
    language_code: str | None
    phone: str
    note: str
    zone: str
    role: str


class Person:
    """`received` counts new messages of the bot, `edits` its edits; `toasts` are answers to buttons."""

    def __init__(self, world: Surroundings, id: int, traits: Traits) -> None:  # noqa: A002
        self.world = world
        self.id = id
        self.first_name = traits.get("first_name", f"Peserta {id}")
        self.last_name = traits.get("last_name", "")
        self.username = traits.get("username")
        self.language_code = traits.get("language_code", "id")
        self.phone = traits.get("phone", f"+62812{id:08d}")
        self.note = traits.get("note", "")
        self.zone = traits.get("zone", "Asia/Jakarta")
        self.role = traits.get("role", "peserta")
        self.chat = Chat(id, person=self)
        self.clipboard = ""
        self.opened: list[str] = []
        self.toasts: list[str] = []
        self.alerts: list[str] = []
        self.received = 0
        self.edits = 0
        self.on_bot: Callable[[Message], None] | None = None
        self._cursor = 0

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def user(self) -> dict[str, Any]:
        """The User object of the Bot API."""
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        return user | {name: value for name, value in optional.items() if value}

    # what a person does

    def says(self, text: str, reply_to: int | None = None) -> Message:
        """Types a text, perhaps as a reply to the message with this id.

        A label of the present keyboard is the same as pressing it.
        """
        text = text.strip()
        if not 1 <= units(text) <= MESSAGE_LENGTH:
            raise ImpossibleError(f"a message has 1 to {MESSAGE_LENGTH} characters")
        keyboard = self.chat.keyboard
        if keyboard and keyboard.one_time and any(key.text == text for row in keyboard.rows for key in row):
            self._lose_keyboard()
        return self._send(as_typed(text), reply_to=self._sees(reply_to))

    def starts(self, payload: str = "") -> Message:
        """Follows the link t.me/…?start=payload, or presses Start. No other payload gets through."""
        if not _PAYLOAD.fullmatch(payload):
            raise ImpossibleError(f"no link can carry {payload!r}: at most 64 of A-Z a-z 0-9 _ -")
        return self.says(f"/start {payload}")

    def presses(self, label: str, message: Message | None = None) -> Button | None:
        """Presses the newest button with this label or prefix; None if it was a key of the keyboard."""
        for prefix in (False, True):
            where, button = self._find_button(label, message, prefix=prefix)
            if where and button:
                self.press(where, button)
                return button
            if message is None and self._press_key(label, prefix=prefix):
                return None
        raise ImpossibleError(f"{self.name} sees no button {label!r}, only {self._visible_buttons()}")

    def presses_data(self, message_id: int, data: str) -> str:
        """A callback with any data, as a forged client would send it. Returns the query's id."""
        message = self.chat.find(message_id)
        if message is None or not message.from_bot:
            raise ImpossibleError(f"{self.name} sees no message {message_id} of the bot")
        self._must_be_able_to_write()
        query_id = self.world.ask(self.chat)
        query = {
            "id": query_id,
            "from": self.user,
            "message": private_api(message, self.chat, self.world.bot),
            "chat_instance": str(self.id * 7919),
            "data": data,
        }
        self._act()
        self.world.updates.put("callback_query", query)
        return query_id

    def shares_contact(self, *, of_another: bool = False) -> Message:
        """Shares a contact: the own one, as the button does, or somebody else's from the address book."""
        contact = {"phone_number": self.phone.lstrip("+"), "first_name": self.first_name, "user_id": self.id}
        if of_another:
            contact = {"phone_number": "6281200000000", "first_name": "Orang Lain", "user_id": 999_999}
        if self.chat.keyboard and self.chat.keyboard.one_time:
            self._lose_keyboard()
        return self._send(Text("", ""), "contact", extra={"contact": contact})

    def sends(
        self, kind: str, caption: str = "", file: Upload | tuple[str, bytes] | None = None,
        reply_to: int | None = None,
    ) -> Message:  # fmt: skip
        """Sends a sticker, voice, photo, document, video_note or location. `file` is what it holds."""
        if units(caption) > CAPTION_LENGTH:
            raise ImpossibleError(f"a caption has at most {CAPTION_LENGTH} characters")
        upload = Upload(file[0], "", file[1]) if isinstance(file, tuple) else file
        kept, extra = media_extra(self.world.files, kind, upload)
        return self._send(as_typed(caption), kind, extra=extra, file=kept, reply_to=self._sees(reply_to))

    def edits_text(self, message_id: int, text: str) -> Message:
        message = self.chat.find(message_id)
        if message is None or message.from_bot:
            raise ImpossibleError(f"{self.name} has no own message {message_id}")
        self._must_be_able_to_write()
        message.rewrite(as_typed(text))
        message.edited = self.world.now()
        self._act()
        self.world.updates.put("edited_message", private_api(message, self.chat, self.world.bot))
        self.world.show(self.chat, message)
        return message

    def blocks(self) -> None:
        self._change_membership("member", "kicked")

    def unblocks(self) -> None:
        self._change_membership("kicked", "member")

    def leaves_telegram(self) -> None:
        """Deletes the account: the bot gets 403 from now on."""
        self.chat.deactivated = True

    # what a person hears

    async def hears(self, since: int | None = None, timeout: float = 5.0) -> Message:  # noqa: ASYNC109
        """The next thing the bot did in this chat, a message or an edit; each is heard once.

        Waits for it up to `timeout` real seconds, else TimeoutError. What came before the person's last own
        act counts as heard. `since=N`: the one after the first N, without moving on.
        """
        position = self._cursor if since is None else since
        try:
            async with asyncio.timeout(timeout):
                while len(self.chat.actions) <= position:
                    waiter = asyncio.get_running_loop().create_future()
                    self.chat.waiting.append(waiter)
                    await waiter
        except TimeoutError:
            last = self.chat.actions[-1].text if self.chat.actions else "nothing at all"
            raise TimeoutError(
                f"{self.name} heard nothing for {timeout} s; last from the bot: {last!r}"
            ) from None
        if since is None:
            self._cursor = position + 1
        return self.chat.actions[position]

    @property
    def last(self) -> Message:
        """The newest message of the bot that is still there."""
        for message in reversed(self.chat.messages):
            if message.from_bot and not message.removed:
                return message
        raise ImpossibleError(f"{self.name} has no message of the bot")

    def notice(self, message: Message) -> None:
        """The world calls this for everything the bot does in the chat."""
        if message.edited is None:
            self.received += 1
        else:
            self.edits += 1
        if self.on_bot is not None:
            self.on_bot(message)

    def _send(self, text: Text, kind: str = "text", **parts: Any) -> Message:
        self._must_be_able_to_write()
        self.chat.started = True
        message = self.world.add(self.chat, text, from_bot=False, kind=kind, **parts)
        self._act()
        self.world.updates.put("message", private_api(message, self.chat, self.world.bot))
        self.world.show(self.chat, message)
        return message

    def _sees(self, message_id: int | None) -> Message | None:
        message = None if message_id is None else self.chat.find(message_id)
        if message_id is not None and message is None:
            raise ImpossibleError(f"{self.name} sees no message {message_id} to reply to")
        return message

    def _act(self) -> None:
        self._cursor = len(self.chat.actions)
        self.chat.seen = len(self.chat.messages)

    def _must_be_able_to_write(self) -> None:
        if self.chat.blocked or self.chat.deactivated:
            raise ImpossibleError(f"{self.name} has blocked the bot or left, and cannot write to it")

    def press(self, message: Message, button: Button) -> None:
        if button.kind == "callback":
            self.presses_data(message.message_id, button.value)
        elif button.kind == "copy":
            self.clipboard = button.value
        else:
            self.opened.append(button.value)

    def _press_key(self, label: str, *, prefix: bool) -> bool:
        for row in self.chat.keyboard.rows if self.chat.keyboard else ():
            for key in row:
                if key.text.startswith(label) if prefix else key.text == label:
                    if key.request_contact:
                        self.shares_contact()
                    else:
                        self.says(key.text)
                    return True
        return False

    def _find_button(
        self, label: str, message: Message | None, *, prefix: bool
    ) -> tuple[Message, Button] | tuple[None, None]:
        for one in [message] if message else reversed(self.chat.messages):
            for button in () if one.removed else (button for row in one.buttons for button in row):
                if button.text.startswith(label) if prefix else button.text == label:
                    return one, button
        return None, None

    def _visible_buttons(self) -> list[str]:
        messages = [message for message in self.chat.messages[-20:] if not message.removed]
        return [button.text for message in messages for row in message.buttons for button in row]

    def _lose_keyboard(self) -> None:
        self.chat.keyboard = None
        self.world.publish("keyboard", self.id, lambda: {"keyboard": None})

    def _change_membership(self, old: str, new: str) -> None:
        if self.chat.blocked == (new == "kicked"):
            return
        self.chat.blocked = new == "kicked"
        bot = self.world.bot
        change = {
            "chat": self.chat.api(),
            "from": self.user,
            "date": int(self.world.now().timestamp()),
            "old_chat_member": _membership(bot, old),
            "new_chat_member": _membership(bot, new),
        }
        self.world.updates.put("my_chat_member", change)
        self.world.publish("people", self.id, dict)


def _membership(bot: dict[str, Any], status: str) -> dict[str, Any]:
    until = {"until_date": 0} if status == "kicked" else {}
    return {"user": bot, "status": status, **until}

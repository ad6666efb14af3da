"""What a person can do in the world: the part of `world` that `people` know."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from simulator.files import FileStore
from simulator.messages import Chat, Message
from simulator.texts import Text
from simulator.updates import UpdateQueue


class Surroundings(Protocol):
    """The bot, the files and the updates of the world, and how something happens in it."""

    bot: dict[str, Any]
    files: FileStore
    updates: UpdateQueue

    def now(self) -> datetime: ...

    def ask(self, chat: Chat) -> str: ...

    def add(self, chat: Chat, text: Text, *, from_bot: bool, **parts: Any) -> Message: ...

    def show(self, chat: Chat, message: Message) -> None: ...

    def publish(self, kind: str, chat_id: int, payload: Callable[[], dict[str, Any]]) -> None: ...

"""What a job works with: the store, the channel, a child process, and the ways these can fail."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from bot.tasks.child import run_apart
from handlers.conversation.policy import Policy
from storage import files
from storage.store import Store

Result = TypeVar("Result")


class FetchError(Exception):
    """A file somebody sent can't be had. Holds the key of a text for them."""


class LaterError(Exception):
    """The channel can't be used just now: that is no failure of the work. seconds: what it asks for."""

    def __init__(self, seconds: float = 0) -> None:
        self.seconds = seconds


class Channel(Protocol):
    """What of the channel a job may use: fetching a file, and the menu of a chat."""

    async def fetch(self, token: str, largest: int) -> bytes:
        """The file with this token, of at most `largest` bytes. Raises FetchError or LaterError."""

    async def set_menu(self, address: str, names: Sequence[str]) -> None:
        """The commands this chat is shown; none: those everybody is shown. Raises LaterError."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a job works with. `now` is UTC epoch seconds at its begin."""

    store: Store
    database: Path
    policy: Policy
    now: int
    channel: Channel
    inline: bool = False

    async def apart(self, function: Callable[..., Result], *args: Any) -> Result:
        """The result of this function of a module, from a child process: the event loop stays free."""
        return await run_apart(function, *args, inline=self.inline)

    async def fetch(self, token: str, largest: int) -> bytes:
        return await self.channel.fetch(token, largest)

    async def keep(self, name: str, content: bytes) -> int:
        """Keep a file that was made; its id is for a StoredFile."""
        async with self.store.transaction() as tx:
            return await files.put(tx, name, content, self.now)

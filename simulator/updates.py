"""The queue of updates and the long poll: confirmed by a higher offset, one poller at a time.

It knows nothing of what is in an update, and no HTTP.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Any

from simulator.errors import ApiError

OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class UpdateQueue:
    def __init__(self, first_id: int, monotonic: Callable[[], float]) -> None:
        self.next_id = first_id
        self.allowed: frozenset[str] = frozenset()  # empty: all but the ones that must be asked for
        self._monotonic = monotonic
        self._pending: deque[dict[str, Any]] = deque()
        self._poll: _Poll | None = None
        self._closed = False
        self._watchers: list[asyncio.Future[None]] = []
        self._last_offset: int | None = None
        self._last_asked = 0.0

    def __len__(self) -> int:
        return len(self._pending)

    def put(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Appends an update and wakes the poller. Its id, or None if the bot did not ask for this kind."""
        if (kind not in self.allowed) if self.allowed else (kind in NOT_BY_DEFAULT):
            return None
        update_id = self.next_id
        self.next_id += 1
        self._pending.append({"update_id": update_id, kind: payload})
        if self._poll is not None:
            self._poll.awake.set()
        return update_id

    async def poll(
        self, offset: int, limit: int, seconds: float, same_offset_wait: float = 0.0
    ) -> list[dict[str, Any]]:
        """Up to `limit` updates from `offset` on; waits `seconds` for the first one. Raises the 409."""
        seconds = max(seconds, self._held_back(offset, same_offset_wait))
        if self._poll is not None:
            self._poll.conflict = True
            self._poll.awake.set()
        self._forget(offset)
        if not self._pending and seconds > 0 and not self._closed:
            await self._wait(seconds)
        return list(islice(self._pending, limit))

    async def waited_on(self) -> None:
        """Returns as soon as a poller waits: the bot is up and has fetched everything."""
        while self._poll is None:
            watcher = asyncio.get_running_loop().create_future()
            self._watchers.append(watcher)
            await watcher

    def close(self) -> None:
        """Lets a waiting poll return at once, now and for ever."""
        self._closed = True
        if self._poll is not None:
            self._poll.awake.set()

    def reopen(self) -> None:
        self._closed = False

    def _held_back(self, offset: int, same_offset_wait: float) -> float:
        now = self._monotonic()
        again = offset == self._last_offset and now < self._last_asked + same_offset_wait
        self._last_offset, self._last_asked = offset, now
        return same_offset_wait if again else 0.0

    def _forget(self, offset: int) -> None:
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()

    async def _wait(self, seconds: float) -> None:
        poll = self._poll = _Poll()
        for watcher in self._watchers:
            if not watcher.done():
                watcher.set_result(None)
        self._watchers.clear()
        try:
            async with asyncio.timeout(seconds):
                await poll.awake.wait()
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None
        if poll.conflict:
            raise ApiError(409, OTHER_POLLER)


class _Poll:
    def __init__(self) -> None:
        self.awake = asyncio.Event()
        self.conflict = False

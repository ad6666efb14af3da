"""Those who are to hear of a session, and when somebody has heard. They never write."""

import asyncio
import time
from collections.abc import Iterable

from simulator.messages import Message
from simulator.world import World

SOME = 30
"""A wave is under way when so many messages have come."""


class Audience:
    """People with these ids, new in the world. `times`: when a message came, in perf_counter seconds."""

    def __init__(self, world: World, ids: Iterable[int]) -> None:
        self.times: list[float] = []
        self.message: Message | None = None
        self.some_have_heard = asyncio.Event()
        self._all_heard = asyncio.Event()
        self.people = [world.join(id_) for id_ in ids]
        for person in self.people:
            person.chat.started = True
            person.on_bot = self._hear

    async def all_heard(self, longest: float) -> None:
        """RuntimeError when so many seconds are not enough."""
        if not await self.most_heard(longest):
            raise RuntimeError(f"{len(self.times)} of {len(self.people)} messages came in {longest} s")

    async def most_heard(self, longest: float) -> bool:
        """Wait at most so many seconds; whether all have heard."""
        try:
            async with asyncio.timeout(longest):
                await self._all_heard.wait()
        except TimeoutError:
            return False
        return True

    def _hear(self, message: Message) -> None:
        self.times.append(time.perf_counter())
        self.message = message
        if len(self.times) == SOME:
            self.some_have_heard.set()
        if len(self.times) == len(self.people):
            self._all_heard.set()

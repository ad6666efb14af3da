"""People who register all at once, in a closed loop: each goes on the moment the bot's reply is there.

Whoever has finished makes room for somebody new. They live in the simulator's process and notice a reply by
its hook, so nothing polls. A reply is whatever the bot sends or edits: an echo bot will do.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from simulator.messages import Message
from simulator.people import Person
from simulator.world import World


class Act(Enum):
    """What is not typed: pressing the first button of the reply, or sharing the own contact."""

    PRESS = 1
    CONTACT = 2


Step = str | Act

SCRIPT: dict[str, Step] = {
    "start": "/start",
    "event": Act.PRESS,
    "consent": Act.PRESS,
    "mode": Act.PRESS,
    "name": "Sari Contoh, S.T.",
    "phone": Act.CONTACT,
    "company": "PT Contoh Jaya",
    "position": "HSE Officer",
    "province": "Jabar",
    "email": "sari@example.com",
    "skp_number": "KEP.5756/NAKER-BINWASK3/VII/2027",
    "skp_until": "14 Maret 2028",
    "category": Act.PRESS,
    "review": Act.PRESS,
}
"""tests/transcripts/registration-step-by-step.txt: what is said to each question, one reply to each."""


def script_from(question: str) -> tuple[Step, ...]:
    """The rest of the script for somebody who has just been asked this."""
    names = list(SCRIPT)
    return tuple(SCRIPT[name] for name in names[names.index(question) :])


@dataclass(frozen=True, slots=True)
class Measured:
    """One stretch of time: what was finished in it, seconds from input to reply, API calls, CPU seconds."""

    seconds: float
    finished: int
    latencies: tuple[float, ...]
    calls: Counter[str]
    bot_cpu: float
    own_cpu: float

    @property
    def updates_per_second(self) -> float:
        return len(self.latencies) / self.seconds


class Crowd:
    """`ends_with`: what the last reply of a real bot says, so that a broken conversation is no record."""

    def __init__(
        self, world: World, script: Sequence[Step], bot_cpu: Callable[[], float], ends_with: str = ""
    ) -> None:
        self._world = world
        self._script = script
        self._bot_cpu = bot_cpu
        self._ends_with = ends_with
        self._newcomers: Iterator[int] = iter(())
        self._active: set[Walker] = set()
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._mark_at = 0
        self._latencies: list[float] = []
        self._marks: list[tuple[float, int, int, Counter[str], float, float]] = []
        self.finished = 0

    async def go(self, ids: Sequence[int], at_once: int, warm: int, longest: float = 60.0) -> Measured:
        """Let all these people through, `at_once` at a time.

        Measured from the moment `warm` have finished until nobody new comes any more, so that there are
        `at_once` people all the time; with a `warm` of 0 from the first word to the last.
        """
        self._newcomers = iter(ids)
        self._mark_at = warm
        until = len(ids) if warm == 0 else len(ids) - at_once
        if warm == 0:
            self._mark()
        for _ in range(min(at_once, len(ids))):
            self._let_in()
        try:
            async with asyncio.timeout(longest):
                while self.finished < len(ids):
                    await asyncio.shield(self._done)
                    self._done = asyncio.get_running_loop().create_future()
                    if self.finished in {warm, until} and len(self._marks) < 2:
                        self._mark()
        except TimeoutError:
            raise RuntimeError(f"after {longest} s {self._where()}") from None
        return self._measured()

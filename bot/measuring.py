"""What the sender has sent lately, and what it has learnt of Telegram's limits: noted in the database.

/sehat, the estimates and the next run of the bot read it there. Times are seconds, as each says.
"""

import json
from collections import deque
from typing import Any

from bot.pace import Pace
from bot.speed import Learnt
from handlers.programme.traffic import FACT
from storage import facts
from storage.store import Tx

NOTED_EVERY = 5.0
LATELY = 60.0


class Measuring:
    """Counts what leaves, of replies and of waves, on a steady clock."""

    def __init__(self, pace: Pace, now: float) -> None:
        self._pace = pace
        self._began = now
        self._left: deque[tuple[float, bool]] = deque()
        self._noted_at = now - NOTED_EVERY
        self._need = 0.0

    def count(self, now: float, *, wave: bool) -> None:
        """A message leaves."""
        self._left.append((now, wave))

    def needs(self, need: float) -> None:
        """What the waves' deadlines need, messages a second."""
        self._need = need

    async def note(self, tx: Tx, wall: int, now: float, *, at_once: bool) -> None:
        """Write it down, if it is time or something has been refused. wall: UTC epoch seconds."""
        if not at_once and now - self._noted_at < NOTED_EVERY:
            return
        self._noted_at = now
        while self._left and self._left[0][0] < now - LATELY:
            self._left.popleft()
        seconds = max(1.0, min(LATELY, now - self._began))
        waves = sum(wave for _, wave in self._left)
        noted: dict[str, Any] = {
            "rate": round(self._pace.rate(now), 1),
            "replies": round((len(self._left) - waves) / seconds, 1),
            "waves": round(waves / seconds, 1),
            "need": round(self._need, 1),
            "full": self._pace.full_rate,
        }
        learnt = self._pace.learnt(now)
        if learnt is not None:
            noted |= {"learnt": [learnt.rate, round(learnt.age, 1), round(learnt.pause, 1)]}
        await facts.put(tx, FACT, json.dumps(noted), wall)


async def learnt_before(tx: Tx, wall: int) -> Learnt | None:
    """What the run before has learnt, with the time since then in it; wall: UTC epoch seconds."""
    fact = await facts.find(tx, FACT)
    kept = json.loads(fact.value).get("learnt") if fact else None
    if fact is None or kept is None:
        return None
    rate, age, pause = kept
    passed = max(0, wall - fact.at)
    return Learnt(rate, age + passed, max(0.0, pause - passed))

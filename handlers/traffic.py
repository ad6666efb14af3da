"""How fast messages leave just now, as the sender has measured it, and how long waves take beside replies.

What is told to panitia and planned with comes from here, so that it is also true in the busiest hour.
"""

import json
import math
from dataclasses import dataclass

from handlers.board import Board
from storage import facts

FACT = "traffic"
MOST_FOR_WAVES = 0.5
"""The part of the rate that waves may have while replies wait."""
LEAST_FOR_WAVES = 0.1
"""The part a wave can count on in the long run, however many people write."""
FRESH = 60
"""Seconds after which what was measured is no longer so: nothing has been sent since."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """Messages per second: the rate in use, what replies and waves have had of it in the last minute, and
    what the deadlines of waves need of it now."""

    rate: float
    replies: float = 0.0
    waves: float = 0.0
    need: float = 0.0

    @property
    def for_replies(self) -> float:
        """What replies have at least."""
        return self.rate - min(self.need, self.rate * MOST_FOR_WAVES)

    @property
    def for_waves(self) -> float:
        """What waves have when they need it."""
        return max(self.rate - self.replies, self.rate * MOST_FOR_WAVES)

    @property
    def for_broadcasts(self) -> float:
        """What is left for messages without a deadline."""
        return max(self.rate - self.replies, self.rate * LEAST_FOR_WAVES)


async def measured(board: Board) -> Traffic:
    """As things stand; nothing but the set rate when nothing was sent lately."""
    fact = await facts.find(board.tx, FACT)
    if fact is None:
        return Traffic(board.house.rate)
    noted = json.loads(fact.value)
    if board.now - fact.at > FRESH:
        return Traffic(min(board.house.rate, float(noted["rate"]) + (board.now - fact.at) / 10))
    return Traffic(*(float(noted[name]) for name in ("rate", "replies", "waves", "need")))


def seconds_for(messages: float, per_second: float) -> int:
    """How long so many take."""
    return math.ceil(messages / per_second)

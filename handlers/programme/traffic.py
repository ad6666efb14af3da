"""How fast messages leave just now, as the sender has measured it, and how long waves take beside replies.

What is told to panitia and planned with comes from here, so that it is also true in the busiest hour.
"""

import json
import math
from dataclasses import dataclass

from handlers.conversation.unit_of_work import UnitOfWork
from storage import facts
from storage.facts import Fact

FACT = "traffic"
MOST_FOR_WAVES = 0.5
"""The part of the rate that waves may have while replies wait."""
LEAST_FOR_WAVES = 0.1
"""The part that messages without a deadline are reckoned to have, however many people write."""
LONG_TEXT, LONG_COST = 500, 1.5
"""Telegram lets fewer long texts pass (characters, and how many messages one counts for)."""
FRESH = 60
"""Seconds after which what was measured is no longer so: nothing has been sent since."""
RECOVER_SECONDS = 10.0
"""After how many seconds a lowered rate comes back by one message a second."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """Messages per second: the rate in use, what replies and waves have had of it in the last minute, what
    the deadlines of waves need of it now, and the rate that was set."""

    rate: float
    replies: float = 0.0
    waves: float = 0.0
    need: float = 0.0
    full: float = 0.0

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


async def measured(unit: UnitOfWork) -> Traffic:
    """As things stand; nothing but the set rate when nothing was sent lately."""
    fact = await facts.find(unit.tx, FACT)
    return Traffic(unit.policy.rate, full=unit.policy.rate) if fact is None else read_traffic(fact, unit.now)


def read_traffic(fact: Fact, now: int) -> Traffic:
    """What was noted, as it is at `now` (UTC epoch seconds)."""
    noted = json.loads(fact.value)
    found = Traffic(*(float(noted[name]) for name in ("rate", "replies", "waves", "need", "full")))
    if now - fact.at <= FRESH:
        return found
    return Traffic(min(found.full, found.rate + (now - fact.at) / RECOVER_SECONDS), full=found.full)


def seconds_for(messages: float, per_second: float) -> int:
    """How long so many take."""
    return math.ceil(messages / per_second)

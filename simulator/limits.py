"""How much one bot may send: per chat, over all chats, and how many calls at once.

Buckets that every message pays; whoever ignores `retry_after` waits longer each time. Time comes in as a
callable, so tests move it. It never sleeps and never counts what was refused for other reasons.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from simulator.errors import too_many


@dataclass(frozen=True)
class Limits:
    """Rates in messages per second, waits in seconds. The defaults are at least as strict as Telegram's."""

    chat_rate: float = 1.0
    chat_burst: float = 3.0
    all_rate: float = 30.0
    all_burst: float = 30.0
    long_text: int = 500  # characters; above this a message costs more
    long_cost: float = 1.5
    edit_cost: float = 0.5
    refused_cost: float = 0.5  # a refused message also costs, so hammering makes the wait grow
    longest_wait: int = 6 * 3600
    in_flight: int = 1000
    in_flight_wait: int = 60
    same_offset_wait: float = (
        3.0  # getUpdates asked again with the same offset this soon is held back this long
    )


class Meter:
    """Charges messages against the limits."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self.limits = limits
        self._monotonic = monotonic
        self._all = _Bucket(limits.all_rate, limits.all_burst, monotonic())
        self._chats: dict[int, _ChatAccount] = {}

    def charge(self, chat_id: int, length: int, *, edit: bool = False) -> None:
        """Pays for one message of `length` characters, or raises the 429 that the bot has to honour."""
        now = self._monotonic()
        limits = self.limits
        account = self._chats.get(chat_id)
        if account is None:
            account = _ChatAccount(_Bucket(limits.chat_rate, limits.chat_burst, now))
            self._chats[chat_id] = account
        if now < account.told_until:
            self._refuse(account, now, account.wait * 2)
        cost = limits.long_cost if length > limits.long_text else 1.0
        if edit:
            cost *= limits.edit_cost
        lacking = account.bucket.lacks(cost, now)
        if lacking > 0:
            self._refuse(account, now, lacking)
        lacking = self._all.lacks(cost, now)
        if lacking > 0:
            self._all.tokens -= limits.refused_cost * cost
            self._refuse(account, now, lacking)
        account.bucket.tokens -= cost
        self._all.tokens -= cost

    def _refuse(self, account: _ChatAccount, now: float, seconds: float) -> None:
        account.wait = min(max(1, ceil(seconds - 1e-9)), self.limits.longest_wait)
        account.told_until = now + account.wait
        raise too_many(account.wait)


@dataclass(slots=True)
class _ChatAccount:
    bucket: _Bucket
    told_until: float = 0.0
    wait: int = 0


class _Bucket:
    __slots__ = ("burst", "rate", "then", "tokens")

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self.rate = rate
        self.burst = burst
        self.tokens = burst
        self.then = now

    def lacks(self, cost: float, now: float) -> float:
        """Seconds until `cost` can be paid, 0 if now. What is dearer than a whole burst goes into debt."""
        self.tokens = min(self.burst, self.tokens + (now - self.then) * self.rate)
        self.then = now
        missing = min(cost, self.burst) - self.tokens
        return missing / self.rate if missing > 1e-9 else 0.0

"""How much one bot may send: per chat, over all chats, how often it may edit, and how many calls at once.

Buckets that every message and every edit pays; whoever ignores `retry_after` waits longer each time, in one
chat or, who is too fast for all of them together, everywhere. Time comes in as a callable, so tests move it.
It never sleeps, never counts what was refused for other reasons, and the ends of button queries are free.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import ceil

from simulator.errors import too_many


@dataclass(frozen=True)
class Limits:
    """Rates in messages per second, waits in seconds. The defaults are at least as strict as Telegram's."""

    chat_rate: float = 1.0
    chat_burst: float = 3.0
    chat_edits: int = 20  # within any `edits_within` seconds; beside what an edit costs as a message
    edits_within: float = 60.0
    all_rate: float = 30.0
    all_burst: float = 30.0
    long_text: int = 500  # characters; above this a message costs more
    long_cost: float = 1.5
    edit_cost: float = 1.0
    longest_wait: int = 6 * 3600
    all_longest_wait: int = 120  # the bot-wide wait grows to this
    all_remembered: float = 30.0  # too fast again this soon after a bot-wide wait doubles the next one
    all_unaware: float = (
        0.5  # calls of so long after a refusal left before it was known: they make nothing worse
    )
    in_flight: int = 1000
    in_flight_wait: int = 60
    same_offset_wait: float = (
        3.0  # getUpdates asked again with the same offset this soon is held back this long
    )

    def times(self, factor: int) -> Limits:
        """The same server, so many times as fast. Waits stay as they are."""
        return replace(
            self,
            chat_rate=self.chat_rate * factor,
            chat_burst=self.chat_burst * factor,
            chat_edits=self.chat_edits * factor,
            all_rate=self.all_rate * factor,
            all_burst=self.all_burst * factor,
        )


class Meter:
    """Charges messages against the limits."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self.limits = limits
        self._monotonic = monotonic
        self._all = _Account(_Bucket(limits.all_rate, limits.all_burst, monotonic()))
        self._chats: dict[int, _Account] = {}

    def charge(self, chat_id: int, length: int, *, edit: bool = False) -> None:
        """Pays for one message of `length` characters, or raises the 429 that the bot has to honour."""
        now = self._monotonic()
        limits = self.limits
        account = self._chats.get(chat_id)
        if account is None:
            account = _Account(_Bucket(limits.chat_rate, limits.chat_burst, now))
            self._chats[chat_id] = account
        if now < self._all.told_until:
            self._refuse_everywhere(account, now, 0)
        if now < account.told_until:
            self._refuse(account, now, account.wait * 2)
        cost = limits.long_cost if length > limits.long_text else 1.0
        if edit:
            cost *= limits.edit_cost
        lacking = max(account.bucket.lacks(cost, now), self._edits_lack(account, now) if edit else 0.0)
        if lacking > 0:
            self._refuse(account, now, lacking)
        lacking = self._all.bucket.lacks(cost, now)
        if lacking > 0:
            self._refuse_everywhere(account, now, lacking)
        account.bucket.tokens -= cost
        self._all.bucket.tokens -= cost
        if edit:
            account.edits.append(now)

    def _edits_lack(self, account: _Account, now: float) -> float:
        """Seconds until this chat may be edited again, 0 if now."""
        edits = account.edits
        while edits and edits[0] <= now - self.limits.edits_within:
            edits.popleft()
        return edits[0] + self.limits.edits_within - now if len(edits) >= self.limits.chat_edits else 0.0

    def _refuse(self, account: _Account, now: float, seconds: float) -> None:
        account.wait = min(_whole(seconds), self.limits.longest_wait)
        account.told_until = now + account.wait
        raise too_many(account.wait)

    def _refuse_everywhere(self, account: _Account, now: float, seconds: float) -> None:
        """Too fast for all chats together: nothing more for a while, longer when that goes on."""
        everywhere, limits = self._all, self.limits
        if now >= everywhere.told_at + limits.all_unaware:
            again = now < everywhere.told_until + limits.all_remembered
            wait = everywhere.wait * 2 if again else _whole(seconds)
            everywhere.wait = min(wait, limits.all_longest_wait)
            everywhere.told_at, everywhere.told_until = now, now + everywhere.wait
        raise too_many(_whole(max(everywhere.told_until, account.told_until) - now))


def _whole(seconds: float) -> int:
    """Never less than one."""
    return max(1, ceil(seconds - 1e-9))


@dataclass(slots=True)
class _Account:
    """What one chat, or all together, may still have, and what wait was told when."""

    bucket: _Bucket
    told_until: float = float("-inf")
    told_at: float = float("-inf")
    wait: int = 0
    edits: deque[float] = field(default_factory=deque)


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

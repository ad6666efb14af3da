"""What each chat has been sent lately: how soon it may get more, and who has had the least. Time is given.

A chat takes a burst of a few messages and then one a second; edits count like messages, and are held to
fewer a minute. All times are seconds of one steady clock.
"""

from collections import deque
from dataclasses import dataclass

from bot.speed import Chat

BURST, PER_SECOND = 3.0, 0.9
"""Telegram lets about one message a second pass in a chat; a little less, as two calls take unequal time on
their way."""
EDITS, EDITS_SECONDS = 18, 60.0
"""Twenty edits a minute in one chat are known to be too many."""
FAIR_BURST, FAIR_PER_SECOND = 5.0, 0.2
"""What one chat is answered before others are thought of first; somebody who registers gets less."""
MOST_BEHIND = 15.0
"""Nobody stands further behind others than by so many messages beyond the fair share."""
SWEEP = 1000


@dataclass(slots=True)
class _Account:
    tokens: float
    fair: float
    at: float
    parked_until: float = 0.0
    edits: deque[float] | None = None


class Accounts:
    """One account for each chat that got something lately. `times`: how many times the usual is allowed."""

    def __init__(self, times: float = 1.0) -> None:
        self._times = times
        self._burst, self._edits, self._fair_burst = BURST * times, int(EDITS * times), FAIR_BURST * times
        self._accounts: dict[Chat, _Account] = {}
        self._sweep_at = SWEEP

    def ready_at(self, chat: Chat, now: float, *, edit: bool, cost: float = 1.0) -> float:
        """When this chat may get a message that costs so much; not later than `now` when it may now."""
        account = self._filled(chat, now)
        if account is None:
            return now
        ready = max(account.parked_until, now + max(0.0, cost - account.tokens) / (PER_SECOND * self._times))
        if edit and account.edits and len(account.edits) >= self._edits:
            ready = max(ready, account.edits[-self._edits] + EDITS_SECONDS)
        return ready

    def served(self, chat: Chat, now: float) -> float:
        """How many messages it has had of late, the older the less."""
        account = self._filled(chat, now)
        return 0.0 if account is None else self._fair_burst - account.fair

    def had_enough(self, chat: Chat, now: float) -> bool:
        """Whether it has had more than its share."""
        return self.served(chat, now) >= self._fair_burst

    def spend(self, chat: Chat, cost: float, now: float, *, edit: bool) -> None:
        """A message leaves for this chat."""
        account = self._filled(chat, now)
        if account is None:
            account = self._accounts[chat] = _Account(self._burst, self._fair_burst, now)
        account.tokens -= cost
        account.fair = max(-MOST_BEHIND * self._times, account.fair - cost)
        if edit:
            account.edits = account.edits or deque()
            account.edits.append(now)
        if len(self._accounts) > self._sweep_at:
            self._forget_quiet_ones(now)

    def refund(self, chat: Chat, cost: float, now: float, *, edit: bool) -> None:
        """It did not leave."""
        account = self._filled(chat, now)
        if account is not None:
            account.tokens = min(self._burst, account.tokens + cost)
            account.fair = min(self._fair_burst, account.fair + cost)
            if edit and account.edits:
                account.edits.pop()

    def is_short(self, chat: Chat, cost: float, now: float) -> bool:
        """Whether it may not have a message that costs so much just now."""
        account = self._filled(chat, now)
        return account is not None and account.tokens < cost

    def park(self, chat: Chat, until: float, now: float) -> None:
        """Nothing for this chat until then."""
        account = self._filled(chat, now)
        if account is None:
            account = self._accounts[chat] = _Account(self._burst, self._fair_burst, now)
        account.parked_until = max(account.parked_until, until)

    def _filled(self, chat: Chat, now: float) -> _Account | None:
        account = self._accounts.get(chat)
        if account is not None:
            passed = max(0.0, now - account.at)
            account.tokens = min(self._burst, account.tokens + passed * PER_SECOND * self._times)
            account.fair = min(self._fair_burst, account.fair + passed * FAIR_PER_SECOND * self._times)
            account.at = now
            while account.edits and account.edits[0] <= now - EDITS_SECONDS:
                account.edits.popleft()
        return account

    def _forget_quiet_ones(self, now: float) -> None:
        """So that a wave to everybody leaves nothing behind; seldom, as it looks at all of them. What is full
        again is like one that never got anything."""
        for chat in list(self._accounts):
            account = self._filled(chat, now)
            is_full = account is not None and account.fair >= self._fair_burst and not account.edits
            if account is not None and is_full and account.parked_until <= now:
                del self._accounts[chat]
        self._sweep_at = max(SWEEP, 2 * len(self._accounts))

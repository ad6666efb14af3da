"""How fast we may send: one budget for everything, replies ahead, waves behind. Time is an argument.

Replies may run ahead of the rate; a wave waits until that is paid back. A 429 parks its chat; 429s on
three chats within two seconds mean the whole bot is too fast: waves pause and their rate is halved,
then recovers by one a second every ten seconds. All times are seconds of one steady clock.
"""

from collections import deque
from dataclasses import dataclass

Chat = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Slowed:
    """Waves pause for so many seconds, and then go at this rate."""

    rate: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Recovered:
    """Waves go at the full rate again."""

    rate: float


STORM_CHATS = 3
STORM_SECONDS = 2.0
RECOVER_SECONDS = 10.0
SLOWEST = 1.0
MOST_SAVED, SAVED_SECONDS = 3.0, 0.05
"""Nearly no burst after an idle hour; a few messages, so that waking late costs no rate."""


class Pace:
    """`rate` is messages per second of everything together."""

    def __init__(self, rate: float, now: float) -> None:
        self.full_rate = rate
        self._rate = rate
        self._budget = 0.0
        self._filled_at = now
        self._slowed_at = now
        self._paused_until = now
        self._parked: dict[Chat, float] = {}
        self._refusals: deque[tuple[float, Chat]] = deque()
        self._news: Slowed | Recovered | None = None

    def allowance(self, now: float) -> int:
        """How many messages of waves may leave now."""
        self._fill(now)
        return 0 if now < self._paused_until else max(0, int(self._budget))

    def ready_at(self, now: float) -> float:
        """When the next message of a wave may leave."""
        self._fill(now)
        return max(self._paused_until, now + max(0.0, 1 - self._budget) / self._rate)

    def spend(self, messages: float, now: float) -> None:
        """Messages leave (a long one counts for more): replies too, even below zero."""
        self._fill(now)
        self._budget -= messages

    def pause(self, seconds: float, now: float) -> None:
        """No wave for so long: nobody answers."""
        self._paused_until = max(self._paused_until, now + seconds)

    def news(self, now: float) -> Slowed | Recovered | None:
        """What has changed since this was last asked, if anything: worth a line in the log."""
        self._fill(now)
        news, self._news = self._news, None
        return news

    def parked_until(self, chat: Chat, now: float) -> float | None:
        until = self._parked.get(chat)
        if until is not None and until <= now:
            del self._parked[chat]
            return None
        return until

    def refused(self, chat: Chat, seconds: float, now: float) -> None:
        """A 429 for this chat: it waits `seconds`; if others are refused too, everything slows down."""
        self._parked[chat] = max(self._parked.get(chat, now), now + seconds)
        if now < self._paused_until:
            return  # it left before the pause: the same storm
        self._refusals.append((now, chat))
        while self._refusals[0][0] < now - STORM_SECONDS:
            self._refusals.popleft()
        if len({refused for _, refused in self._refusals}) >= STORM_CHATS:
            self._fill(now)
            self._rate = max(SLOWEST, self._rate / 2)
            self._slowed_at = now
            self._paused_until = max(self._paused_until, now + seconds)
            self._refusals.clear()
            self._news = Slowed(self._rate, seconds)

    def _fill(self, now: float) -> None:
        most = max(MOST_SAVED, self._rate * SAVED_SECONDS)
        self._budget = min(most, self._budget + (now - self._filled_at) * self._rate)
        self._filled_at = now
        steps = int((now - self._slowed_at) / RECOVER_SECONDS)
        if self._rate < self.full_rate and steps > 0:
            self._rate = min(self.full_rate, self._rate + steps)
            self._slowed_at += steps * RECOVER_SECONDS
            if self._rate == self.full_rate:
                self._news = Recovered(self._rate)

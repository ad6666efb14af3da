"""The rate in use: what was set, less what Telegram's refusals have taught. Time is an argument.

A 429 on three chats within two seconds means that the whole bot is too fast: everything pauses for as long as
was asked, goes on at half the rate, and comes back by one a second every ten seconds. All times are seconds
of one steady clock.
"""

from collections import deque
from dataclasses import dataclass

from handlers.programme.traffic import RECOVER_SECONDS

Chat = tuple[str, str]

STORM_CHATS = 3
STORM_SECONDS = 2.0
SLOWEST = 1.0


@dataclass(frozen=True, slots=True)
class Slowed:
    """Everything pauses for so many seconds, and then goes at this rate."""

    rate: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Recovered:
    """Everything goes at the full rate again."""

    rate: float


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a storm has taught, to be kept beyond a restart: the rate `age` seconds ago (negative: as
    it will be after the pause), and for how many seconds more everything pauses."""

    rate: float
    age: float
    pause: float


class Speed:
    """`full` is messages per second of everything together; `learnt` is from the run before."""

    def __init__(self, full: float, now: float, learnt: Learnt | None = None) -> None:
        self.full = full
        self._slowest = min(full, SLOWEST)
        self._rate = min(full, max(self._slowest, learnt.rate)) if learnt else full
        self._slowed_at = now - learnt.age if learnt else now
        self._paused_until = now + learnt.pause if learnt else now
        self._refusals: deque[tuple[float, Chat, float]] = deque()
        self._asked = 0.0
        self._news: Slowed | Recovered | None = None

    def rate(self, now: float) -> float:
        """Messages per second that may leave now."""
        steps = int((now - self._slowed_at) / RECOVER_SECONDS)
        if self._rate < self.full and steps > 0:
            self._rate = min(self.full, self._rate + steps)
            self._slowed_at += steps * RECOVER_SECONDS
            if self._rate == self.full:
                self._news = Recovered(self._rate)
        return self._rate

    def paused_until(self, now: float) -> float:
        """When anything may leave again; not later than `now` when nothing pauses."""
        return max(now, self._paused_until)

    def pause(self, seconds: float, now: float) -> None:
        """Nothing for so long."""
        self._paused_until = max(self._paused_until, now + seconds)

    def refused(self, chat: Chat, seconds: float, now: float) -> None:
        """A 429 for this chat: with others at the same time it is a storm, and everything pauses for the
        longest that was asked."""
        if now < self._paused_until:
            # it left before the pause: the same storm, or a chat that has a wait of its own
            self.pause(min(seconds, 2 * self._asked), now)
            self._slowed_at = max(self._slowed_at, self._paused_until)
            return
        self._refusals.append((now, chat, seconds))
        while self._refusals[0][0] < now - STORM_SECONDS:
            self._refusals.popleft()
        if len({refused for _, refused, _ in self._refusals}) >= STORM_CHATS:
            self._asked = max(asked for *_, asked in self._refusals)
            self._rate = max(self._slowest, self.rate(now) / 2)
            self.pause(self._asked, now)
            self._slowed_at = self._paused_until  # it comes back from when it goes on
            self._refusals.clear()
            self._news = Slowed(self._rate, self._asked)

    def learnt(self, now: float) -> Learnt | None:
        """What is to be kept; None while everything goes at the full rate."""
        if self.rate(now) == self.full:
            return None
        return Learnt(self._rate, now - self._slowed_at, self.paused_until(now) - now)

    def news(self, now: float) -> Slowed | Recovered | None:
        """What has changed since this was last asked, if anything: worth a line in the log."""
        self.rate(now)
        news, self._news = self._news, None
        return news

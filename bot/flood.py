"""Chats that write far more than anybody can mean: answered once, then passed over until they are quiet.

Pure; times are seconds of one clock. It keeps nothing of what was said but the last input of each chat.
"""

from collections import deque
from dataclasses import dataclass
from typing import Literal

from bot.speed import Chat
from handlers.conversation.turn import Press, Said

MOST, PER_SECOND = 15.0, 1.0
"""A burst of so many inputs, then one a second: far above what a person in a hurry does."""
AGAIN = 3.0
"""What the same input once more counts for."""
HEARD_FROM = 5.0
"""A flood is over when so many inputs would be heard again."""
LOWEST = -10.0
REMEMBERED = 3600.0
SWEEP = 1000

Verdict = Literal["heard", "told", "dropped"]


@dataclass(slots=True)
class _Level:
    left: float
    at: float
    last: object = None
    flooding: bool = False


class Floods:
    """One level for each chat that wrote lately. `times`: how many times the usual is allowed."""

    def __init__(self, times: float = 1.0) -> None:
        self._most, self._per_second = MOST * times, PER_SECOND * times
        self._levels: dict[Chat, _Level] = {}
        self._sweep_at = SWEEP
        self._dropped: deque[tuple[float, Chat]] = deque(maxlen=100_000)

    def hear(self, chat: Chat, said: Said, now: float) -> Verdict:
        """What becomes of this input. "told": it is the first that is not heard, and the chat is told so."""
        level = self._levels.get(chat)
        if level is None:
            if len(self._levels) > self._sweep_at:
                self._forget_quiet_ones(now)
            level = self._levels[chat] = _Level(self._most, now)
        level.left = min(self._most, level.left + max(0.0, now - level.at) * self._per_second)
        level.at = now
        what = said.data if isinstance(said, Press) else said
        cost = AGAIN if what == level.last else 1.0
        level.last = what
        if level.flooding and level.left >= HEARD_FROM:
            level.flooding = False
        level.left = max(LOWEST, level.left - cost)
        if not level.flooding and level.left >= 0:
            return "heard"
        self._dropped.append((now, chat))
        verdict: Verdict = "dropped" if level.flooding else "told"
        level.flooding = True
        return verdict

    def lately(self, now: float) -> tuple[int, int]:
        """Of the last hour: how many chats were passed over, and how many of their inputs."""
        while self._dropped and self._dropped[0][0] < now - REMEMBERED:
            self._dropped.popleft()
        return len({chat for _, chat in self._dropped}), len(self._dropped)

    def _forget_quiet_ones(self, now: float) -> None:
        quiet = (self._most - LOWEST) / self._per_second
        self._levels = {chat: level for chat, level in self._levels.items() if level.at > now - quiet}
        self._sweep_at = max(SWEEP, 2 * len(self._levels))

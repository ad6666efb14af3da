"""Bad weather on demand: errors, dropped connections, slowness, by (seeded) chance or scripted for a chat.

It only says what is to go wrong; `api` makes it go wrong. It never touches the world's messages.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from random import Random
from typing import Literal, get_args

Fault = Literal["429", "500", "500_after", "drop_before", "drop_after", "403"]
FAULTS: tuple[str, ...] = get_args(Fault)
SENDS = frozenset({"sendMessage", "editMessageText", "answerCallbackQuery"})


@dataclass(frozen=True)
class Weather:
    """Rates from 0 to 1; `slow` in seconds.

    drop_before: the connection is closed and nothing was accepted. drop_after: accepted, but no answer comes.
    slow: accepted at once, the answer comes late, so that a bot's time-out is ambiguous as in life.
    """

    error_500: float = 0.0
    drop_before: float = 0.0
    drop_after: float = 0.0
    slow: float = 0.0
    slow_rate: float = 0.0
    methods: frozenset[str] = SENDS
    seed: int = 0

    def __post_init__(self) -> None:
        rates = (self.error_500, self.drop_before, self.drop_after, self.slow_rate)
        if not all(0 <= rate <= 1 for rate in rates) or not 0 <= self.slow <= 3600:
            msg = "weather: rates go from 0 to 1, and slow from 0 to 3600 seconds"
            raise ValueError(msg)


class Sky:
    """The weather as it happens: scripted faults first, then chance."""

    def __init__(self, weather: Weather) -> None:
        self.weather = weather
        self._random = Random(weather.seed)  # noqa: S311 - repeatable weather, not secrets
        self._scripted: dict[int, deque[Fault]] = defaultdict(deque)

    def fail_next(self, chat_id: int, fault: Fault, times: int) -> None:
        if fault not in FAULTS:
            msg = f"unknown fault {fault!r}; known are {', '.join(FAULTS)}"
            raise ValueError(msg)
        self._scripted[chat_id].extend([fault] * times)

    def change(self, weather: Weather) -> None:
        self.weather = weather
        self._random = Random(weather.seed)  # noqa: S311 - see above

    def fault(self, method: str, chat_id: int | None) -> Fault | None:
        """What goes wrong with this call. answerCallbackQuery has no chat, so only chance touches it."""
        if chat_id is not None and (script := self._scripted.get(chat_id)) and method in SCRIPTABLE:
            return script.popleft()
        weather = self.weather
        if method not in weather.methods:
            return None
        chances: tuple[tuple[Fault, float], ...] = (
            ("drop_before", weather.drop_before),
            ("500", weather.error_500),
            ("drop_after", weather.drop_after),
        )
        return next((fault for fault, rate in chances if rate and self._random.random() < rate), None)

    def delay(self, method: str) -> float:
        """Seconds by which the answer is late."""
        weather = self.weather
        if not weather.slow_rate or method not in weather.methods:
            return 0.0
        return weather.slow if self._random.random() < weather.slow_rate else 0.0


SCRIPTABLE = frozenset(
    {"sendMessage", "editMessageText", "editMessageReplyMarkup", "deleteMessage", "sendDocument", "sendPhoto"}
)

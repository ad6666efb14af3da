"""What is open for registration, read once for all inputs of one transaction.

Seats are counted when somebody asks, and again after one was taken.
"""

from storage import events
from storage.store import Tx


class Board:
    """`now` is UTC epoch seconds. Lives as long as its transaction, never longer."""

    def __init__(self, tx: Tx, now: int) -> None:
        self.tx = tx
        self.now = now
        self._open: tuple[events.Event, ...] | None = None
        self._taken: dict[int, events.Taken] = {}

    async def open_events(self) -> tuple[events.Event, ...]:
        if self._open is None:
            self._open = await events.open_now(self.tx, self.now)
        return self._open

    async def seats_left(self, event: events.Event) -> dict[str, int]:
        """By mode. Never negative: a lowered quota cancels nobody."""
        if event.id not in self._taken:
            self._taken[event.id] = await events.count_taken(self.tx, event.id)
        taken = self._taken[event.id]
        return {mode: max(0, event.quota(mode) - taken.of(mode)) for mode in events.MODES}

    def forget_seats(self) -> None:
        """A seat was taken or given back: count anew."""
        self._taken.clear()

"""Signs of life: noted by the clock every few seconds, read by /sehat and by `python -m bot health`.

What only this machine knows (sizes, free space, how even the clock runs) is put beside what the database
shows, so that whoever asks needs nothing but the database.
"""

import json
import shutil
from collections import deque
from collections.abc import Callable
from pathlib import Path

from bot.log import Trouble, log_mistake
from storage import facts
from storage.store import StorageError, Store

VERSION = "0.1.0"
"""Of this program; a test keeps it equal to pyproject.toml."""
NOTED_EVERY = 10
"""Seconds between two notes: each is a write to the disk."""
REMEMBERED = 600
"""Seconds for which an uneven tick is remembered."""


class Pulse:
    """Notes ticks. `now()` is UTC epoch seconds, `steady()` a clock that never jumps; `sent_at()` is when a
    message was last sent (UTC epoch seconds, 0 for never); `floods()`: of the last hour, how many chats wrote
    without end, and how many of their inputs were passed over."""

    def __init__(
        self, store: Store, database: Path, clocks: tuple[Callable[[], float], Callable[[], float]],
        sent_at: Callable[[], int], floods: Callable[[], tuple[int, int]] = lambda: (0, 0),
    ) -> None:  # fmt: skip
        self._store = store
        self._database = database
        self._now, self._steady = clocks
        self._sent_at = sent_at
        self._floods = floods
        self._started = int(self._now())
        self._last = (self._now(), self._steady())
        self._noted: float | None = None
        self._gaps: deque[tuple[float, float, float]] = deque()
        self._trouble = Trouble()

    async def beat(self) -> None:
        """One tick. Raises StorageError."""
        now, steady = self._now(), self._steady()
        gap = steady - self._last[1]
        self._gaps.append((steady, gap, abs(now - self._last[0] - gap)))
        while steady - self._gaps[0][0] > REMEMBERED:
            self._gaps.popleft()
        self._last = (now, steady)
        if self._noted is not None and steady - self._noted < NOTED_EVERY:
            return
        self._noted = steady
        try:
            await self._note(int(now))
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 whoever asks will see that the notes are old
            if self._trouble.again(steady):
                log_mistake("signs of life cannot be noted", error)

    async def _note(self, now: int) -> None:
        beat = {
            "started": self._started,
            "version": VERSION,
            "gap": round(max(gap for _, gap, _ in self._gaps)),
            "jump": round(max(jump for *_, jump in self._gaps)),
            "floods": self._floods(),
            **surroundings(self._database),
        }
        async with self._store.transaction() as tx:
            await facts.put(tx, "tick", json.dumps(beat), now)
            if sent_at := self._sent_at():
                await facts.put(tx, "sent", "", sent_at)


def surroundings(database: Path) -> dict[str, int]:
    """Sizes of the database and its journal, and the space on its disk, in bytes; -1: unknown."""
    try:
        disk = shutil.disk_usage(database.resolve().parent)
        free, total = disk.free, disk.total
    except OSError:
        free = total = -1
    return {
        "database": size_of(database),
        "wal": size_of(database.with_name(database.name + "-wal")),
        "free": free,
        "total": total,
    }


def size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0

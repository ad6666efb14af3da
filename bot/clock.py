"""APScheduler as a clock and nothing more: it ticks. What is due stands in the database."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

TICK_SECONDS = 2
TIDY_SECONDS = 3600
BACKUP_MINUTE = 15
"""Of every hour, WIB: asked so often, the backup of 02.15 is made up for soon when it was missed."""

Work = Callable[[], Awaitable[None]]


class Clock:
    """Ticks from `start` to `stop`. A late tick is run once, never skipped; two never run at once."""

    def __init__(self, tick: Sequence[Work], tidy: Work, backup: Callable[[], Awaitable[object]]) -> None:
        self._busy = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(
            timezone=ZoneInfo("Asia/Jakarta"),
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        for name, work, seconds in (("tick", tick, TICK_SECONDS), ("tidy", (tidy,), TIDY_SECONDS)):
            self._scheduler.add_job(self._alone, "interval", [work], seconds=seconds, id=name)
        # not among those that wait for each other: it may take long, and the ticks must go on
        self._scheduler.add_job(backup, "cron", minute=BACKUP_MINUTE, id="backup")

    def start(self) -> None:
        self._scheduler.start()

    async def stop(self) -> None:
        """No further tick; one that runs is not broken off but waited for."""
        self._scheduler.pause()
        async with self._busy:
            self._scheduler.shutdown(wait=False)

    async def _alone(self, works: Sequence[Work]) -> None:
        async with self._busy:
            for work in works:
                await work()

"""APScheduler as a clock and nothing more: it ticks. What is due stands in the database."""

from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

TICK_SECONDS = 3600


def start_clock(tick: Callable[[], Awaitable[None]]) -> AsyncIOScheduler:
    """Start ticking; shut the scheduler down at the end. A late tick is run once, never skipped."""
    scheduler = AsyncIOScheduler(
        timezone=ZoneInfo("Asia/Jakarta"),
        job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
    )
    scheduler.add_job(tick, "interval", seconds=TICK_SECONDS, id="tick")
    scheduler.start()
    return scheduler

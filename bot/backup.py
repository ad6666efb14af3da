"""A copy of the database every night, beside it, and only the newest few are kept.

What is due is decided by what was done before, not by the clock alone: a night missed while we were down, or
a copy that failed, is made up for within the hour.
"""

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from bot.tasks.child import run_apart
from storage import facts
from storage.backup import BackupError, copy_database
from storage.store import Store

log = structlog.get_logger()

ZONE = ZoneInfo("Asia/Jakarta")
HOUR, MINUTE = 2, 15
"""When a copy is due, WIB: nobody writes then, and reminders of the morning are far."""
SPARE = 100 * 1024 * 1024
"""Bytes that stay free on the disk beside the copy."""
_KEPT = re.compile(r"k3bot-\d{4}-\d{2}-\d{2}\.db")


@dataclass(frozen=True, slots=True)
class Plan:
    """Which database is copied, how many copies are kept; inline: without a child process, for tests."""

    database: Path
    keep: int
    inline: bool = False

    @property
    def folder(self) -> Path:
        return self.database.resolve().parent / "backups"


class Backup:
    """`now()` is UTC epoch seconds."""

    def __init__(self, store: Store, plan: Plan, now: Callable[[], float]) -> None:
        self._store = store
        self._plan = plan
        self._now = now

    async def make_if_due(self) -> bool:
        """Make a copy when none was made since the last night it was due; whether one was made.

        Raises StorageError. A copy that fails is logged, noted for /sehat, and tried again when asked again.
        """
        now = int(self._now())
        async with self._store.transaction() as tx:
            done = (await facts.everything(tx)).get("backup")
        if done is not None and done.at >= last_due(now):
            return False
        try:
            name = await self._make(now)
        except (BackupError, OSError) as error:
            why = str(error) if isinstance(error, BackupError) else type(error).__name__
            log.error("the backup failed; it is tried again within the hour", why=why)
            await self._note("backup-failed", why, now)
            return False
        await self._note("backup", name, now)
        log.info("a backup was made", name=name)
        return True

    async def _make(self, now: int) -> str:
        name = f"k3bot-{datetime.fromtimestamp(now, UTC).astimezone(ZONE):%Y-%m-%d}.db"
        await run_apart(make_copy, self._plan, name, inline=self._plan.inline)
        return name

    async def _note(self, name: str, value: str, now: int) -> None:
        async with self._store.transaction() as tx:
            await facts.put(tx, name, value, now)


def last_due(now: int) -> int:
    """When the newest copy was due (UTC epoch seconds)."""
    here = datetime.fromtimestamp(now, UTC).astimezone(ZONE)
    due = datetime.combine(here.date(), time(HOUR, MINUTE), ZONE)
    return int((due if due <= here else due - timedelta(days=1)).timestamp())


def make_copy(plan: Plan, name: str) -> None:
    """Copy under another name, make sure that it is on the disk, then give it its name and drop old ones.

    Raises BackupError and OSError.
    """
    folder = plan.folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for rest in folder.glob("*.part"):
        rest.unlink(missing_ok=True)  # of a copy that was broken off
    if shutil.disk_usage(folder).free < plan.database.stat().st_size + SPARE:
        raise BackupError("disk full")
    part = folder / f"{name}.part"
    try:
        copy_database(plan.database, part)
        part.chmod(0o600)
        _sync(part)
        part.replace(folder / name)
        _sync(folder)
    finally:
        part.unlink(missing_ok=True)
    for old in sorted(path for path in folder.iterdir() if _KEPT.fullmatch(path.name))[: -plan.keep]:
        old.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Until here what was written may be lost by a power cut."""
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)

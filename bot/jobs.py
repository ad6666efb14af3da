"""Work that needs the network or is long, as handlers asked for it: done outside of any transaction, one job
after the other, its outcome stored in the transaction that ends it.

A job that a crash broke off is begun again. What takes processor time runs in a child process.
"""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

import structlog

from bot.child import ChildError, run_apart
from bot.exports.job import make_export
from bot.intake_job import read_experts_list, read_zoom, save_experts_list, send_left
from bot.journal import log_mistake
from bot.posting import rows_of
from bot.recap_job import run_recap
from bot.stop import StopError
from handlers.access import Right, all_staff, covers
from handlers.board import Board
from handlers.commands import menu_of
from handlers.house import House
from handlers.turn import Job, Message, Notice, Say
from storage import files, jobs, outbox
from storage.store import StorageError, Store

log = structlog.get_logger()

MOST_TRIES = 3
PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 10, 300
WAITS_FOR_NETWORK = 24 * 60 * 60
"""So long (seconds) a job waits for a network that is away; a file or a picture is of no use after that."""
SILENT = frozenset({"menu"})
"""Work nobody has asked for by a command: nobody is told that it failed."""

Result = TypeVar("Result")


class FetchError(Exception):
    """A file somebody sent can't be had. Holds the key of a text for them."""


class LaterError(Exception):
    """The channel can't be used just now: that is no failure of the work. seconds: what it asks for."""

    def __init__(self, seconds: float = 0) -> None:
        self.seconds = seconds


class Lines(Protocol):
    """What of the channel a job may use: fetching a file, and the menu of a chat."""

    async def fetch(self, token: str, largest: int) -> bytes:
        """The file with this token, of at most `largest` bytes. Raises FetchError or LaterError."""

    async def set_menu(self, address: str, names: Sequence[str]) -> None:
        """The commands this chat is shown; none: those everybody is shown. Raises LaterError."""


@dataclass(frozen=True, slots=True)
class Hands:
    """What a job works with. `now` is UTC epoch seconds at its begin."""

    store: Store
    database: Path
    house: House
    now: int
    lines: Lines
    inline: bool = False

    async def apart(self, function: Callable[..., Result], *args: Any) -> Result:
        """The result of this function of a module, from a child process: the event loop stays free."""
        return await run_apart(function, *args, inline=self.inline)

    async def fetch(self, token: str, largest: int) -> bytes:
        return await self.lines.fetch(token, largest)

    async def keep(self, name: str, content: bytes) -> int:
        """Keep a file that was made; its id is for a StoredFile."""
        async with self.store.transaction() as tx:
            return await files.put(tx, name, content, self.now)


Runner = Callable[[Hands, Job], Awaitable[Sequence[Notice]]]


async def _set_menu(hands: Hands, job: Job) -> Sequence[Notice]:
    address = job.body["address"]
    async with hands.store.transaction() as tx:
        staff = await all_staff(Board(tx, hands.now, hands.house))
    await hands.lines.set_menu(address, menu_of(staff.get((job.channel, address), ())))
    return ()


RUNNERS: dict[str, Runner] = {
    "recap": run_recap,
    "menu": _set_menu,
    "export": make_export,
    "intake-experts": read_experts_list,
    "experts-save": save_experts_list,
    "intake-zoom": read_zoom,
    "intake-left": send_left,
}


RIGHTS: dict[str, Right] = {
    "recap": "recap",
    "export": "export",
    "intake-experts": "import",
    "experts-save": "import",
    "intake-zoom": "import",
    "intake-left": "import",
}
"""What whoever waits for it has to be allowed still when it is begun: a role may have ended meanwhile."""


class Jobs:
    """`now()` is UTC epoch seconds; `told` is called when there is something new to send."""

    def __init__(self, hands: Callable[[], Hands], told: Callable[[], None]) -> None:
        self._hands = hands
        self._told = told
        self._changed = asyncio.Event()

    def wake(self) -> None:
        """There may be something new to do."""
        self._changed.set()

    async def run(self) -> None:
        """Work until cancelled. Raises StorageError or StopError when the bot has to end."""
        while True:
            self._changed.clear()
            if not await self.run_one():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), PAUSE_SECONDS)

    async def run_one(self) -> bool:
        """Do the oldest job that is due; False when there is none."""
        hands = self._hands()
        async with hands.store.transaction() as tx:
            row = await jobs.next_due(tx, hands.now)
            if row is not None:
                await jobs.begin(tx, row.id)
        if row is None:
            return False
        job = Job(row.kind, row.channel, row.address, row.language, json.loads(row.body), row.key)
        if not await _may_still(hands, job):
            async with hands.store.transaction() as tx:
                await jobs.end(tx, row.id)
            return True
        if row.tries >= MOST_TRIES:  # it has ended the process each time
            await self._give_up(hands, row)
            self._told()
            return True
        try:
            notices = list(await RUNNERS[row.kind](hands, job))
        except (StorageError, StopError):
            raise
        except LaterError as later:
            notices = await self._wait(hands, row, later)
        except Exception as error:  # noqa: BLE001 one job must not stop the others
            notices = await self._failed(hands, row, error)
        else:
            async with hands.store.transaction() as tx:
                await outbox.put(tx, rows_of(notices), hands.now)
                await jobs.end(tx, row.id)
        if notices:
            self._told()
        return True

    async def _wait(self, hands: Hands, row: jobs.Row, later: LaterError) -> list[Notice]:
        """To wait is no failure: as long as the channel asks for, or longer each time."""
        age = hands.now - row.asked_at
        if age > WAITS_FOR_NETWORK:
            return await self._give_up(hands, row)
        pause = max(PAUSE_SECONDS, min(LONGEST_PAUSE_SECONDS, age // 2), round(later.seconds))
        log.warning("a job waits for the network", kind=row.kind, job=row.id, seconds=pause)
        async with hands.store.transaction() as tx:
            await jobs.put_back(tx, row.id, hands.now + pause)
        return []

    async def _failed(self, hands: Hands, row: jobs.Row, error: Exception) -> list[Notice]:
        """Try again a little later, some times."""
        log_mistake("a job failed", error, kind=row.kind, job=row.id, tries=row.tries + 1)
        if row.tries + 1 >= MOST_TRIES or isinstance(error, ChildError):
            return await self._give_up(hands, row)
        async with hands.store.transaction() as tx:
            await jobs.postpone(tx, row.id, hands.now + PAUSE_SECONDS * (row.tries + 1))
        return []

    async def _give_up(self, hands: Hands, row: jobs.Row) -> list[Notice]:
        """The one who waits for it is told."""
        notices = []
        if row.kind not in SILENT:
            sorry = Message((Say("job-failed", {"contact": hands.house.contact}),))
            notices = [Notice(row.channel, row.address, row.language, sorry, key=f"failed:{row.key}")]
        async with hands.store.transaction() as tx:
            await outbox.put(tx, rows_of(notices), hands.now)
            await jobs.end(tx, row.id)
        return notices


async def _may_still(hands: Hands, job: Job) -> bool:
    """Whether who waits for it may have it, for every kegiatan it names."""
    right = RIGHTS.get(job.kind)
    if right is None:
        return True
    async with hands.store.transaction() as tx:
        staff = await all_staff(Board(tx, hands.now, hands.house))
    grants = staff.get((job.channel, job.address), ())
    named = [*job.body.get("events", ()), job.body.get("event") or 0]
    wanted: set[int | None] = {int(id_) for id_ in named if id_} or {None}
    return all(any(covers(grant, right, id_) for grant in grants) for id_ in wanted)

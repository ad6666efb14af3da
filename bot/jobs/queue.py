"""Work that needs the network or is long, as handlers asked for it: done outside of any transaction, one job
after the other, its outcome stored in the transaction that ends it.

A job that a crash broke off is begun again. What takes processor time runs in a child process.
"""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

import structlog

from bot.jobs.export import make_export
from bot.jobs.intake import read_experts_list, read_zoom, save_experts_list, send_left
from bot.jobs.recap import run_recap
from bot.jobs.tools import LaterError, Tools
from bot.log import log_mistake
from bot.stop import StopError
from bot.tasks.child import ChildError
from bot.unit_of_work import unit_of_work
from handlers.conversation.access import Right, all_staff, covers
from handlers.conversation.turn import Job, Message, Notice, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.routing.commands import menu_of
from storage import jobs
from storage.store import StorageError

log = structlog.get_logger()

MOST_TRIES = 3
PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 10, 300
WAITS_FOR_NETWORK = 24 * 60 * 60
"""So long (seconds) a job waits for a network that is away; a file or a picture is of no use after that."""
SILENT = frozenset({"menu"})
"""Work nobody has asked for by a command: nobody is told that it failed."""

Result = TypeVar("Result")


Runner = Callable[[Tools, Job], Awaitable[Sequence[Notice]]]


async def _set_menu(tools: Tools, job: Job) -> Sequence[Notice]:
    address = job.body["address"]
    async with tools.store.transaction() as tx:
        staff = await all_staff(UnitOfWork(tx, tools.now, tools.policy))
    await tools.channel.set_menu(address, menu_of(staff.get((job.channel, address), ())))
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
    """`tools()` makes what each job works with; `wake_sender` is called when there is something to send."""

    def __init__(self, tools: Callable[[], Tools], wake_sender: Callable[[], None]) -> None:
        self._tools = tools
        self._wake_sender = wake_sender
        self._changed = asyncio.Event()

    def wake(self) -> None:
        """There may be something new to do."""
        self._changed.set()

    async def run(self) -> None:
        """Work until cancelled. Raises StorageError or StopError when the bot has to end."""
        while True:
            self._changed.clear()
            if not await self.run_one():
                # not wait_for: woken and cancelled in one moment, it forgets that it was cancelled
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(PAUSE_SECONDS):
                        await self._changed.wait()

    async def run_one(self) -> bool:
        """Do the oldest job that is due; False when there is none."""
        tools = self._tools()
        async with tools.store.transaction() as tx:
            row = await jobs.next_due(tx, tools.now)
            if row is not None:
                await jobs.begin(tx, row.id)
        if row is None:
            return False
        job = Job(row.kind, row.channel, row.address, row.language, json.loads(row.body), row.key)
        if not await _may_still(tools, job):
            await _end(tools, row)
            return True
        if row.tries >= MOST_TRIES:  # it has ended the process each time
            await self._give_up(tools, row)
            self._wake_sender()
            return True
        try:
            notices = list(await RUNNERS[row.kind](tools, job))
        except (StorageError, StopError):
            raise
        except LaterError as later:
            notices = await self._wait(tools, row, later)
        except Exception as error:  # noqa: BLE001 one job must not stop the others
            notices = await self._failed(tools, row, error)
        else:
            await _end(tools, row, notices)
        if notices:
            self._wake_sender()
        return True

    async def _wait(self, tools: Tools, row: jobs.Job, later: LaterError) -> list[Notice]:
        """To wait is no failure: as long as the channel asks for, or longer each time."""
        age = tools.now - row.asked_at
        if age > WAITS_FOR_NETWORK:
            return await self._give_up(tools, row)
        pause = max(PAUSE_SECONDS, min(LONGEST_PAUSE_SECONDS, age // 2), round(later.seconds))
        log.warning("a job waits for the network", kind=row.kind, job=row.id, seconds=pause)
        async with tools.store.transaction() as tx:
            await jobs.put_back(tx, row.id, tools.now + pause)
        return []

    async def _failed(self, tools: Tools, row: jobs.Job, error: Exception) -> list[Notice]:
        """Try again a little later, some times."""
        log_mistake("a job failed", error, kind=row.kind, job=row.id, tries=row.tries + 1)
        if row.tries + 1 >= MOST_TRIES or isinstance(error, ChildError):
            return await self._give_up(tools, row)
        async with tools.store.transaction() as tx:
            await jobs.postpone(tx, row.id, tools.now + PAUSE_SECONDS * (row.tries + 1))
        return []

    async def _give_up(self, tools: Tools, row: jobs.Job) -> list[Notice]:
        """The one who waits for it is told."""
        notices = []
        if row.kind not in SILENT:
            sorry = Message((Say("job-failed", {"contact": tools.policy.contact}),))
            notices = [Notice(row.channel, row.address, row.language, sorry, key=f"failed:{row.key}")]
        await _end(tools, row, notices)
        return notices


async def _end(tools: Tools, row: jobs.Job, notices: Sequence[Notice] = ()) -> None:
    async with unit_of_work(tools.store, tools.policy, tools.now, row.key) as unit:
        unit.notices.extend(notices)
        await jobs.end(unit.tx, row.id)


async def _may_still(tools: Tools, job: Job) -> bool:
    """Whether who waits for it may have it, for every kegiatan it names."""
    right = RIGHTS.get(job.kind)
    if right is None:
        return True
    async with tools.store.transaction() as tx:
        staff = await all_staff(UnitOfWork(tx, tools.now, tools.policy))
    grants = staff.get((job.channel, job.address), ())
    named = [*job.body.get("events", ()), job.body.get("event") or 0]
    wanted: set[int | None] = {int(id_) for id_ in named if id_} or {None}
    return all(any(covers(grant, right, id_) for grant in grants) for id_ in wanted)

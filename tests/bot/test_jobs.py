"""Work outside of transactions: it waits for the network without failing, and is given up with a word."""

import asyncio
import os
from collections.abc import Sequence

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter

from bot.channel import TelegramChannel
from bot.http import AiohttpRequest
from bot.jobs.queue import RUNNERS, Jobs
from bot.jobs.tools import FetchError, LaterError, Tools
from bot.policy import policy_of
from bot.settings import Settings
from bot.tasks.child import ChildError, run_apart
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import Job, Message, Notice, Say
from simulator.server import running
from simulator.world import World
from storage import jobs, outbox
from storage.jobs import NewJob
from storage.store import Store

NOW = 1_800_000_000


class Work:
    """Jobs whose lines and whose one runner do as they are told."""

    def __init__(self, store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store = store
        self.clock = NOW
        self.fails: list[Exception] = []
        self.menus: list[Sequence[str]] = []
        known = policy_of(settings)
        self.jobs = Jobs(
            lambda: Tools(store, settings.database, known, self.clock, self, inline=True), lambda: None
        )
        monkeypatch.setitem(RUNNERS, "trial", self._run)

    async def fetch(self, token: str, largest: int) -> bytes:
        return token.encode()[:largest]

    async def set_menu(self, address: str, names: Sequence[str]) -> None:
        if self.fails:
            raise self.fails.pop(0)
        self.menus.append((address, *names))

    async def _run(self, _tools: Tools, job: Job) -> Sequence[Notice]:
        if self.fails:
            raise self.fails.pop(0)
        said = Message((Say("stale-button"),))
        return [Notice(job.channel, job.address, job.language, said, key=f"done:{job.key}")]

    async def put(self, kind: str, address: str = "700") -> None:
        new = NewJob(f"{kind}:1", kind, "telegram", address, "id", f'{{"address": "{address}"}}')
        async with self.store.transaction() as tx:
            await jobs.put(tx, [new], self.clock)

    async def left(self) -> list[tuple[int, int]]:
        """Tries and when it is due of every job there is, the latter from now."""
        async with self.store.transaction() as tx:
            rows = await tx.all("select tries, not_before from jobs")
        return [(tries, due - self.clock) for tries, due in rows]

    async def told(self) -> list[str]:
        async with self.store.transaction() as tx:
            rows = await outbox.claim(tx, await outbox.heads(tx, 9, self.clock))
        return [unpack(row.message).message.paragraphs[0].key for row in rows]


@pytest.fixture
def work(store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Work:
    return Work(store, settings, monkeypatch)


async def test_to_wait_for_the_network_is_no_failure(work: Work) -> None:
    await work.put("trial")
    work.fails = [LaterError(60), *(LaterError() for _ in range(20))]
    await work.jobs.run_one()
    assert await work.left() == [(0, 60)]
    assert not await work.jobs.run_one()
    for _ in range(20):
        work.clock += 300
        await work.jobs.run_one()
    assert [tries for tries, _ in await work.left()] == [0]
    work.clock += 300
    await work.jobs.run_one()
    assert (await work.left(), await work.told()) == ([], ["stale-button"])


async def test_a_network_that_is_away_for_a_day_is_told(work: Work) -> None:
    await work.put("trial")
    work.clock += 25 * 60 * 60
    work.fails = [LaterError()]
    await work.jobs.run_one()
    assert (await work.left(), await work.told()) == ([], ["job-failed"])


async def test_a_mistake_is_tried_three_times(work: Work) -> None:
    await work.put("trial")
    work.fails = [ValueError("x"), ValueError("x"), ValueError("x")]
    for tries in (1, 2):
        await work.jobs.run_one()
        assert [each[0] for each in await work.left()] == [tries]
        work.clock += 60
    await work.jobs.run_one()
    assert (await work.left(), await work.told()) == ([], ["job-failed"])


async def test_nobody_is_told_of_a_menu(work: Work) -> None:
    await work.put("menu")
    work.fails = [ValueError("x"), ValueError("x"), ValueError("x")]
    for _ in range(3):
        await work.jobs.run_one()
        work.clock += 60
    assert (await work.left(), await work.told()) == ([], [])


async def test_what_a_job_wants_told_is_stored_with_its_end(work: Work) -> None:
    """Asked for and done a second time, its notice exists once."""
    await work.put("trial")
    await work.jobs.run_one()
    await work.put("trial")
    await work.jobs.run_one()
    assert await work.told() == ["stale-button"]


@pytest.mark.parametrize(("fault", "seconds"), [(RetryAfter(60), 60), (NetworkError("away"), 0)])
async def test_telegrams_errors_ask_us_to_wait(
    fault: Exception, seconds: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_args: object, **_kwargs: object) -> None:
        raise fault

    monkeypatch.setattr(Bot, "set_my_commands", fail)
    monkeypatch.setattr(Bot, "get_file", fail)
    lines = TelegramChannel(Bot("1:x"))
    for call in (lines.set_menu("700", ["cari"]), lines.fetch("x", 10)):
        with pytest.raises(LaterError) as raised:
            await call
        assert raised.value.seconds == seconds


async def test_a_file_is_fetched_limited_and_missed_with_a_word() -> None:
    world = World()
    person = world.join(700)
    sent = person.sends("document", file=("a.csv", b"x" * 100))
    assert sent.file is not None
    request = AiohttpRequest()
    await request.initialize()
    try:
        async with running(world) as server:
            bot = Bot(
                world.token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot",
                request=request, get_updates_request=request,
            )  # fmt: skip
            lines = TelegramChannel(bot)
            assert await lines.fetch(sent.file.file_id, 100) == b"x" * 100
            for token, largest, key in ((sent.file.file_id, 99, "file-large"), ("SIM0", 99, "file-gone")):
                with pytest.raises(FetchError, match=key):
                    await lines.fetch(token, largest)
    finally:
        await request.shutdown()


def _twice(number: int) -> int:
    return number * 2


async def test_a_child_process_does_the_work() -> None:
    assert await run_apart(_twice, 21) == 42
    assert await run_apart(_pid) != os.getpid()


def _pid() -> int:
    return os.getpid()


def _sleep_on() -> None:
    while True:
        pass


def _take_memory() -> int:
    return len(bytearray(3 << 30))


def _die() -> None:
    os._exit(1)


async def test_a_child_that_takes_too_long_or_too_much_ends() -> None:
    with pytest.raises(ChildError, match="within"):
        await run_apart(_sleep_on, longest=2.0)
    with pytest.raises(MemoryError):
        await run_apart(_take_memory)
    with pytest.raises(ChildError, match="without a result"):
        await run_apart(_die)


async def test_work_that_ends_the_process_each_time_is_given_up(work: Work) -> None:
    """A crash in the middle: the try is counted before it begins."""
    await work.put("trial")
    for _ in range(3):
        async with work.store.transaction() as tx:
            row = await jobs.next_due(tx, work.clock)
            assert row is not None
            await jobs.begin(tx, row.id)
    assert await work.jobs.run_one()
    assert (await work.left(), await work.told()) == ([], ["job-failed"])


async def test_nothing_is_made_for_somebody_whose_role_has_ended(work: Work) -> None:
    """Asked for as an organizer, begun after the role was taken away."""
    ran: list[str] = []

    async def run(_tools: Tools, job: Job) -> Sequence[Notice]:
        ran.append(job.address)
        return ()

    RUNNERS["export"], kept = run, RUNNERS["export"]
    try:
        for address in ("700", "990"):  # 990 is an owner
            await work.put("export", address)
            await work.jobs.run_one()
    finally:
        RUNNERS["export"] = kept
    assert (ran, await work.left()) == (["990"], [])


@pytest.mark.parametrize("steps", range(4))
async def test_what_is_woken_while_it_is_stopped_stops(
    store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    """A tick that ends wakes the jobs in the moment in which the bot is asked to end."""
    work = Work(store, settings, monkeypatch)
    assert not await work.jobs.run_one()
    running_jobs = asyncio.create_task(work.jobs.run())
    async with store.transaction():
        pass  # behind its first look at what is due
    for _ in range(10):
        await asyncio.sleep(0)
    work.jobs.wake()
    for _ in range(steps):
        await asyncio.sleep(0)
    running_jobs.cancel()
    done, _ = await asyncio.wait([running_jobs], timeout=5)
    assert done

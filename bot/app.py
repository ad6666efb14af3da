"""Builds each part once, starts and stops them in order; the only place that knows all."""

import asyncio
import contextlib
import gc
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import structlog
from telegram import Bot
from telegram.error import InvalidToken

from bot.backup import Backup, Plan
from bot.channel import TelegramChannel, introduce
from bot.clock import Clock
from bot.flood import Floods
from bot.health import Pulse
from bot.http import AiohttpRequest, SendingRequest
from bot.inputs import Ended, Inputs
from bot.jobs.queue import Jobs
from bot.jobs.tools import Tools
from bot.lock import only_instance
from bot.measuring import learnt_before
from bot.pace import Pace
from bot.policy import CHANNEL, policy_of
from bot.polling import poll
from bot.sender import Sender
from bot.settings import Settings
from bot.stop import StopError
from bot.ticks import Ticks
from bot.wire import BAD_TOKEN, end_query, send
from handlers.conversation.turn import Heard
from handlers.readers import read_date, read_pasted, read_phone, read_province
from locales.render import show_plain
from storage.store import Store

log = structlog.get_logger()

LAST_SENDS_SECONDS = 3.0
QUERIES_AT_ONCE = 32


def new_loop() -> asyncio.AbstractEventLoop:
    """uvloop's where there is one: an eighth less of the processor for the same work."""
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    import uvloop  # noqa: PLC0415

    return uvloop.new_event_loop()


@dataclass(frozen=True, slots=True)
class Telegram:
    """The typed client, and the request that polls beside it on a connection of its own."""

    bot: Bot
    polling: AiohttpRequest


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT. Raises StopError or StorageError with one sentence."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    # what was imported lives as long as the process: the collector need not walk through it again and again
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    await serve(settings, stop)


async def serve(settings: Settings, stop: asyncio.Event, now: Callable[[], float] = time.time) -> None:
    """Run until `stop` is set. `now()` is UTC epoch seconds, for a clock that can be moved."""
    with only_instance(settings.database):
        store = await Store.open(settings.database)
        try:
            async with _telegram(settings) as telegram:
                await _serve_until(stop, settings, store, telegram, now)
        finally:
            await store.close()


@dataclass(frozen=True, slots=True)
class Parts:
    """All that runs beside the polling, built and not yet started."""

    sender: Sender
    jobs: Jobs
    inputs: Inputs
    ticks: Ticks
    pulse: Pulse
    clock: Clock


async def _build(settings: Settings, store: Store, bot: Bot, now: Callable[[], float]) -> Parts:
    known, lines = policy_of(settings), TelegramChannel(bot)
    async with store.transaction() as tx:
        learnt = await learnt_before(tx, int(now()))
    pace = Pace(settings.rate, time.monotonic(), learnt)
    sender = Sender(store, lambda *row: send(bot, *row), pace, now, time.monotonic)
    jobs = Jobs(lambda: Tools(store, settings.database, known, int(now()), lines), sender.wake)

    def wake() -> None:
        sender.wake()
        jobs.wake()

    floods = Floods(pace.times)
    inputs = Inputs(store, known, now, sender.wake, jobs.wake, floods)
    ticks = Ticks(store, known, now, wake)
    clocks = (now, time.monotonic)
    pulse = Pulse(store, settings.database, clocks, lambda: sender.last_sent, lambda: floods.lately(now()))
    backup = Backup(store, Plan(settings.database, settings.backups), now)
    clock = Clock((ticks.tick, pulse.beat), inputs.tidy, backup.make_if_due)
    return Parts(sender, jobs, inputs, ticks, pulse, clock)


async def _serve_until(
    stop: asyncio.Event, settings: Settings, store: Store, telegram: Telegram, now: Callable[[], float]
) -> None:  # fmt: skip
    bot = telegram.bot
    parts, queries = await _build(settings, store, bot, now), Queries(bot)

    async def process(batch: list[Heard], seen: list[int]) -> None:
        queries.end(await parts.inputs.process(CHANNEL, batch, seen))

    await parts.ticks.begin()
    await parts.ticks.tick()  # what became late or fell into a night while we were down is not sent
    await parts.pulse.beat()
    parts.clock.start()
    polling = asyncio.create_task(poll(telegram.polling, bot.base_url, process))
    sending = asyncio.create_task(parts.sender.run())
    stopping = asyncio.create_task(stop.wait())
    working = asyncio.create_task(parts.jobs.run())
    introduction = asyncio.create_task(introduce(bot, store, policy_of(settings), int(now())))
    await asyncio.to_thread(_warm_up)
    log.info("the bot listens", database=str(settings.database))
    try:
        done, _ = await asyncio.wait(
            (polling, sending, working, stopping), return_when=asyncio.FIRST_COMPLETED
        )
        for task in done:
            task.result()  # raises why the bot has to end
    finally:
        await parts.clock.stop()
        parts.sender.stop()
        for task in (polling, stopping, working, introduction):
            task.cancel()
        await asyncio.gather(polling, stopping, working, introduction, sending, return_exceptions=True)
        await queries.cancel()
        await parts.sender.drain(LAST_SENDS_SECONDS)
    await parts.ticks.end()  # only when it was asked to: otherwise panitia are told at the next start
    log.info("the bot has stopped")


class Queries:
    """Ends buttons' spinners after the commit: a few at once, and none is worth waiting for."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._places = asyncio.Semaphore(QUERIES_AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()

    def end(self, ended: list[Ended]) -> None:
        for each in ended:
            task = asyncio.create_task(self._end(each))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def cancel(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _end(self, ended: Ended) -> None:
        async with self._places:
            text = show_plain(ended.toast, ended.language) if ended.toast else None
            await end_query(self._bot, ended.query, text)


@contextlib.asynccontextmanager
async def _telegram(settings: Settings) -> AsyncIterator[Telegram]:
    """The client, without asking Telegram who we are: polling finds a bad token just as soon, and a server
    that is slow or away must hold up neither start nor stop."""
    sending, polling = SendingRequest(), AiohttpRequest(connections=2)
    try:
        bot = Bot(
            settings.token.get_secret_value(),
            base_url=f"{settings.api_url}/bot",
            base_file_url=f"{settings.api_url}/file/bot",
            request=sending,
            get_updates_request=polling,
        )
    except InvalidToken:
        # the library's own text holds the token
        raise StopError(BAD_TOKEN) from None
    await asyncio.gather(sending.initialize(), polling.initialize())
    try:
        yield Telegram(bot, polling)
    finally:
        await asyncio.gather(sending.shutdown(), polling.shutdown())


def _warm_up() -> None:
    """Tables that readers build at their first use are built now, outside of the event loop."""
    for text in ("Jakarta", "0812-3456-7890", "Nama: x\nPT: y", "14 Maret 2027"):
        read_province(text)
        read_phone(text)
        read_date(text)
        read_pasted(text)

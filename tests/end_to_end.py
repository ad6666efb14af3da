"""What the end-to-end tests share: the bot as a process and the Bot API it talks to.

The bot is started, killed and judged from outside. Whoever waits here waits for an event: a call of the bot,
a line of its log, the end of its process, a message in a chat.
"""

import asyncio
import json
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from aiohttp import web
from aiohttp.typedefs import Handler

from benchmarks import seeds
from bot.settings import Settings
from simulator.api import BODY_BYTES, BotApi
from simulator.people import Person
from simulator.world import TOKEN, World
from storage.store import Store
from tests import ROOT

YEAR = 2027
FAST = 290
"""Messages a second, ten times the usual."""
SENDS = ("sendMessage", "editMessageText", "sendDocument")


class Wire:
    """The Bot API of a world over HTTP, with a record of what the bot asked of it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.url = ""
        self.asked: list[tuple[str, float]] = []
        """Method and monotonic time of every call, as it comes in."""
        self.refused: list[tuple[str, int, str]] = []
        """Method, status and description of every call that was not accepted."""
        self.dropped = 0
        self.instead_of_poll: Callable[[], None] | None = None
        """Done once when the bot next asks for updates; what it asks, and thereby confirms, is lost."""
        self._waiting: list[asyncio.Future[None]] = []

    def times(self, *methods: str) -> list[float]:
        return [at for method, at in self.asked if method in methods]

    async def until(self, is_true: Callable[[], bool], seconds: float = 120.0) -> None:
        """Wait until the calls so far make this true. TimeoutError with the latest of them."""
        try:
            async with asyncio.timeout(seconds):
                while not is_true():
                    waiter = asyncio.get_running_loop().create_future()
                    self._waiting.append(waiter)
                    await waiter
        except TimeoutError:
            latest = [method for method, _ in self.asked[-5:]]
            raise TimeoutError(f"not true after {seconds} s; the last calls were {latest}") from None

    async def sends(self, number: int, seconds: float = 120.0) -> None:
        """Wait until the bot has tried so many times to tell somebody something."""
        await self.until(lambda: len(self.times(*SENDS)) >= number, seconds)

    @web.middleware
    async def record(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        method = request.match_info.get("method", "")
        self.asked.append((method, time.monotonic()))
        self._pulse()
        if method == "getUpdates" and self.instead_of_poll:
            self.instead_of_poll()
            self.instead_of_poll = None
            raise web.HTTPServiceUnavailable
        response = await handler(request)
        if response.status >= 400 and isinstance(response, web.Response) and response.text:
            why = json.loads(response.text)["description"]
            self.refused.append((method, response.status, why))
        self.dropped += request.transport is None or request.transport.is_closing()
        self._pulse()
        return response

    def _pulse(self) -> None:
        waiting, self._waiting = self._waiting, []
        for waiter in waiting:
            if not waiter.done():
                waiter.set_result(None)


@asynccontextmanager
async def serving(world: World) -> AsyncIterator[Wire]:
    """Serve the world's Bot API on a free port while the block runs."""
    wire = Wire(world)
    app = web.Application(client_max_size=BODY_BYTES, middlewares=[wire.record])
    BotApi(world).add_routes(app)
    world.open()
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5, handler_cancellation=True)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
        wire.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield wire
    finally:
        world.close()
        await runner.cleanup()


class BotProcess:
    """`python -m bot` in its database's folder, so that it reads no `.env` but one put there. It sends FAST,
    in each chat too: what the usual pace does is tested where it is the matter."""

    def __init__(self, database: Path, api_url: str = "http://127.0.0.1:9", **env: str) -> None:
        self.database = database
        self.began = 0.0
        self.stderr = ""
        self.stdout = ""
        self._env = {
            "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "K3BOT_TOKEN": TOKEN,
            "K3BOT_DATABASE": str(database), "K3BOT_API_URL": api_url, "K3BOT_RATE": str(FAST),
        } | env  # fmt: skip
        self._reading: list[asyncio.Task[None]] = []
        self._waiting: list[asyncio.Future[None]] = []

    async def start(self, *arguments: str) -> Self:
        """Start it; an empty environment variable is left out."""
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments,
            cwd=self.database.parent, env={name: value for name, value in self._env.items() if value},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        self.began = time.monotonic()
        assert self.process.stdout
        assert self.process.stderr
        self._reading = [
            asyncio.create_task(self._read("stdout", self.process.stdout)),
            asyncio.create_task(self._read("stderr", self.process.stderr)),
        ]
        return self

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *_: object) -> None:
        self.kill()
        await self.ended()

    def kill(self) -> None:
        """SIGKILL: no time for last words."""
        if self.process.returncode is None:
            self.process.kill()

    async def stop(self) -> tuple[int, float]:
        """SIGTERM; (exit code, seconds it took)."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        return await self.ended(), time.monotonic() - began

    async def ended(self, seconds: float = 120.0) -> int:
        """The exit code, once the process has ended and all it said is read."""
        async with asyncio.timeout(seconds):
            code = await self.process.wait()
            await asyncio.wait(self._reading)
        return code

    async def logs(self, words: str, seconds: float = 120.0) -> None:
        """Wait until these words stand on stderr."""
        async with asyncio.timeout(seconds):
            while words not in self.stderr:
                waiter = asyncio.get_running_loop().create_future()
                self._waiting.append(waiter)
                await waiter

    def sentences(self) -> list[str]:
        """What stands on stderr beside the lines of the log."""
        return [line for line in self.stderr.splitlines() if line and not line.startswith("timestamp=")]

    async def _read(self, name: str, stream: asyncio.StreamReader) -> None:
        while line := await stream.readline():
            setattr(self, name, getattr(self, name) + line.decode())
            waiting, self._waiting = self._waiting, []
            for waiter in waiting:
                if not waiter.done():
                    waiter.set_result(None)


def events_toml(online: int = 2500, offline: int = 25, **changes: str) -> str:
    """A file with one kegiatan that is open now. `changes`: TOML values by the name of the field."""
    now = datetime.now(ZoneInfo("Asia/Jakarta")).replace(microsecond=0)
    event = {
        "batch": "1", "year": str(YEAR), "title": '"Kegiatan Contoh"', "place": '"Gedung Contoh"',
        "quota_offline": str(offline), "quota_online": str(online), "offline": '"approval"',
        "opens_at": (now - timedelta(days=1)).isoformat(), "closes_at": (now + timedelta(days=9)).isoformat(),
    }  # fmt: skip
    session = {
        "title": '"Hari pertama"', "join_url": '"https://example.org/k3"',
        "starts_at": (now + timedelta(days=20)).isoformat(),
        "ends_at": (now + timedelta(days=20, hours=7)).isoformat(),
    }  # fmt: skip
    for name, value in changes.items():
        (session if name in {"starts_at", "ends_at", "join_url"} else event)[name] = value
    lines = [f"{name} = {value}" for name, value in event.items() if value]
    lines = ["[[event]]", *lines, "[[event.session]]", *(f"{name} = {v}" for name, v in session.items() if v)]
    return "\n".join(lines) + "\n"


async def load_events(database: Path, toml: str | None = None) -> BotProcess:
    """Load this file by the command that panitia use; what came of it can be asked of the process."""
    file = database.parent / "kegiatan.toml"
    file.write_text(events_toml() if toml is None else toml, "utf-8")
    bot = BotProcess(database)
    await bot.start("events", "load", str(file))
    await bot.ended()
    return bot


_PREPARED: list[bytes] = []


async def prepare(database: Path) -> None:
    """A database in which one kegiatan is open; the command that loads it runs once for all tests."""
    if not _PREPARED:
        loaded = await load_events(database)
        assert loaded.process.returncode == 0, loaded.stderr
        _PREPARED.append(database.read_bytes())
    database.write_bytes(_PREPARED[0])


async def prepare_wave(settings: Settings, world: World, count: int) -> list[Person]:
    """People with daring seats; the session starts in 50 minutes: its link is due as soon as the bot runs."""
    ids = range(1001, 1001 + count)
    store = await Store.open(settings.database)
    async with store.transaction() as tx:
        await seeds.put_persons(tx, settings, ids, known=True)
        await seeds.put_registrations(tx, ids, [await seeds.put_event_soon(tx, 50 * 60)])
    await store.close()
    people = [world.join(id_) for id_ in ids]
    for person in people:
        person.chat.started = True
    return people


@asynccontextmanager
async def bot_in_world(world: World, database: Path, **env: str) -> AsyncIterator[tuple[Wire, BotProcess]]:
    """One kegiatan is open, the bot runs and waits for updates."""
    await prepare(database)
    async with serving(world) as wire, BotProcess(database, wire.url, **env) as bot:
        await listening(wire, bot)
        yield wire, bot


async def listening(wire: Wire, bot: BotProcess) -> None:
    """Wait until the bot waits for updates; RuntimeError with its words when it ends instead."""
    polling = asyncio.create_task(wire.world.updates.waited_on())
    ended = asyncio.create_task(bot.ended())
    await asyncio.wait((polling, ended), timeout=15, return_when=asyncio.FIRST_COMPLETED)
    waits = polling.done()
    for task in (polling, ended):
        task.cancel()
    await asyncio.gather(polling, ended, return_exceptions=True)
    if not waits:
        raise RuntimeError(f"the bot does not listen: {bot.stderr}")


def rows(database: Path, sql: str) -> list[tuple[Any, ...]]:
    """What the database holds, once whoever is writing to it has committed."""
    with closing(sqlite3.connect(database, isolation_level=None)) as db:
        db.execute("begin immediate")
        return db.execute(sql).fetchall()

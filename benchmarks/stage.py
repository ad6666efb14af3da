"""The stage of a benchmark: a temporary folder, a bot as a process of its own, and what /proc says about it.

Bots only ever talk to the simulator on loopback. Nothing here measures or decides.
"""

import asyncio
import contextlib
import os
import shutil
import signal
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path

from pydantic import SecretStr

from bot.settings import Settings
from simulator.world import TOKEN, World

ROOT = Path(__file__).parent.parent
UNPACED = {"K3BOT_RATE": "10000"}
"""Settings of a bot that is to be as fast as it can."""
TICKS = os.sysconf("SC_CLK_TCK")
LONGEST_START = 30.0
LONGEST_STOP = 10.0
IDLE = 0.2
"""A bot is stopped when it has nothing to do; what a stop does to work under way is for the tests."""


class Child:
    """A running bot. Times in seconds, sizes in MB."""

    def __init__(self, process: Process, log: Path) -> None:
        self.process = process
        self.log = log

    def cpu(self) -> float:
        """User and system time of all its threads so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self, field: str = "VmRSS") -> float:
        """VmRSS is now, VmHWM the most ever."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text("utf-8").splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) / 1024
        raise ValueError(f"/proc has no {field}")

    def last_words(self) -> str:
        return self.log.read_text("utf-8")[-2000:]


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """A temporary folder; on the disk, so that synchronous=FULL means something."""
    path = Path(tempfile.mkdtemp(prefix="k3bot-bench-"))
    try:
        yield path
    finally:
        shutil.rmtree(path)


def settings(database: Path) -> Settings:
    """The settings `our_bot` runs with: the defaults, whatever the environment or `.env` says."""
    values = {name: field.default for name, field in Settings.model_fields.items() if not field.is_required()}
    return Settings(_env_file=None, **(values | {"token": SecretStr(TOKEN), "database": database}))


@contextlib.asynccontextmanager
async def our_bot(
    world: World, url: str, database: Path, more: Mapping[str, str] = {}
) -> AsyncIterator[Child]:
    """`python -m bot` on this database, listening; ended by SIGTERM, which has to be enough.

    `more`: settings that are not the defaults, by their names in the environment.
    """
    environment = {"K3BOT_TOKEN": TOKEN, "K3BOT_API_URL": url, "K3BOT_DATABASE": str(database), **more}
    async with _running(world, ("-m", "bot"), database.with_suffix(".log"), environment) as child:
        yield child


@contextlib.asynccontextmanager
async def echo_bot(world: World, url: str, log: Path) -> AsyncIterator[Child]:
    """`python -m benchmarks.echo`, listening."""
    async with _running(world, ("-m", "benchmarks.echo", url, TOKEN), log, {}) as child:
        yield child


@contextlib.asynccontextmanager
async def bare_sender(world: World, url: str, packed: Path, count: int) -> AsyncIterator[Child]:
    """`python -m benchmarks.bare`, listening; it sends what is in this file to the ids from 1 to `count`."""
    arguments = ("-m", "benchmarks.bare", url, TOKEN, str(packed), str(count))
    async with _running(world, arguments, packed.with_suffix(".log"), {}) as child:
        yield child


def copy_database(database: Path, to: Path) -> Path:
    """A copy of a closed database: closing has folded its journal into the one file."""
    shutil.copyfile(database, to)
    return to


@contextlib.asynccontextmanager
async def _running(
    world: World, arguments: tuple[str, ...], log: Path, environment: dict[str, str]
) -> AsyncIterator[Child]:
    # the log's folder has no .env
    process = await _start(arguments, log, _clean() | {"PYTHONPATH": str(ROOT)} | environment)
    child = Child(process, log)
    try:
        await _until_it_polls(world, child)
        yield child
        await asyncio.sleep(IDLE)
    finally:
        await _stop(child)


async def _start(arguments: tuple[str, ...], log: Path, environment: dict[str, str]) -> Process:
    with log.open("ab") as lines:
        return await asyncio.create_subprocess_exec(
            sys.executable, *arguments, cwd=log.parent, env=environment, stdout=lines, stderr=lines
        )


async def _until_it_polls(world: World, child: Child) -> None:
    polls = asyncio.create_task(world.updates.waited_on())
    ends = asyncio.create_task(child.process.wait())
    try:
        await asyncio.wait((polls, ends), timeout=LONGEST_START, return_when=asyncio.FIRST_COMPLETED)
        if not polls.done():
            raise RuntimeError(f"the bot does not ask for updates: {child.last_words()}")
    finally:
        polls.cancel()
        ends.cancel()


async def _stop(child: Child) -> None:
    if child.process.returncode is None:
        child.process.send_signal(signal.SIGTERM)
    try:
        async with asyncio.timeout(LONGEST_STOP):
            await child.process.wait()
    except TimeoutError:
        child.process.kill()
        await child.process.wait()
        raise RuntimeError(f"the bot did not end on SIGTERM: {child.last_words()}") from None
    if child.process.returncode:
        raise RuntimeError(f"the bot ended with {child.process.returncode}: {child.last_words()}")


def _clean() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("K3BOT_")}

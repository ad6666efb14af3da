"""The start: from the process's birth to its first getUpdates, with every expert and half the seats stored.

Each start is a fresh `python -m bot` on the same closed database; the clock runs here, from before the
process is made until the simulator has its poll. The import of bot.app is timed by a fresh interpreter.
"""

import asyncio
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks import seeds, stage
from benchmarks.report import Line, Report, at_most
from simulator.server import running
from simulator.world import World
from storage.store import Store

STARTS = 5
FEWER = 3
PERSONS = 32_460
REGISTRATIONS = 16_000
EVENTS = 8
SLOWEST = 2.0

IMPORT = "import time; start = time.perf_counter(); import bot.app; print(time.perf_counter() - start)"


async def run() -> Report:
    with stage.folder() as folder:
        database = await _fill(folder / "start.db")
        starts = [await _start(database) for _ in range(STARTS)]
        imports = [await _python(IMPORT) for _ in range(FEWER)]
        empty = [await _start(folder / f"empty{n}.db") for n in range(FEWER)]
    lines = (
        at_most("process start to first getUpdates", median(starts), SLOWEST, " s"),
        Line("the same with an empty folder", f"{median(empty):.2f} s"),
        Line("of it: import of bot.app", f"{median(imports):.2f} s"),
    )
    notes = (
        f"medians: {STARTS} starts ({', '.join(f'{each:.2f}' for each in starts)} s), {FEWER} of the others",
        f"stored: {PERSONS:,} persons with chats, {REGISTRATIONS:,} registrations in {EVENTS} kegiatan",
    )
    return Report("startup", lines, notes)


async def _fill(database: Path) -> Path:
    settings = stage.settings(database)
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            events = await seeds.put_events(tx, EVENTS)
            await seeds.put_persons(tx, settings, range(1, PERSONS + 1), known=True)
            await seeds.put_registrations(tx, range(1, REGISTRATIONS + 1), events)
    finally:
        await store.close()
    return database


async def _start(database: Path) -> float:
    world = World(limits=None, seed=1)
    async with running(world) as server:
        before = time.perf_counter()
        async with stage.our_bot(world, server.url, database):
            return time.perf_counter() - before


async def _python(code: str) -> float:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, cwd=stage.ROOT, stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await process.communicate()
    return float(printed)

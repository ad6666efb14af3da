"""Many open drafts: what 20,000 of them cost the bot in memory, and the people who come back in time.

Both databases are made by the same code and differ only in their number of drafts. The bot is a process of
its own on a copy; people go on from the middle of their draft to the registration, 50 at once, by turns with
many and with few drafts.
"""

from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import seeds, stage
from benchmarks.crowd import Crowd, Measured, read_script
from benchmarks.report import Line, Report, at_most, milliseconds, percentile
from simulator.server import running
from simulator.world import World
from storage.store import Store

ROUNDS = 3
MANY, FEW = 20_000, 100
BACK = 200
AT_ONCE = 50
STANDS_AT = "position"
FIRST_ID = 1001
LARGEST_MB = 120.0


@dataclass(frozen=True, slots=True)
class _Round:
    measured: Measured
    started_mb: float
    after_mb: float
    most_mb: float


async def run() -> Report:
    many: list[_Round] = []
    few: list[_Round] = []
    with stage.folder() as folder:
        large = await _store_drafts(folder / "many.db", MANY)
        small = await _store_drafts(folder / "few.db", FEW)
        for n in range(ROUNDS):
            many.append(await _round(stage.copy_database(large, folder / f"many{n}.db"), BACK))
            few.append(await _round(stage.copy_database(small, folder / f"few{n}.db"), min(BACK, FEW)))
    return Report("drafts", _lines(many, few), _notes())


async def _store_drafts(database: Path, count: int) -> Path:
    settings = stage.settings(database)
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            event = (await seeds.put_events(tx))[0]
            ids = range(FIRST_ID, FIRST_ID + count)
            await seeds.put_persons(tx, settings, ids, known=False)
            body = seeds.draft(settings, event, STANDS_AT)
            await seeds.put_drafts(tx, {str(id_): body for id_ in ids})
    finally:
        await store.close()
    return database


async def _round(database: Path, back: int) -> _Round:
    world = World(limits=None, seed=1)
    async with running(world) as server, stage.our_bot(world, server.url, database, stage.UNPACED) as bot:
        started = bot.memory()
        crowd = Crowd(world, read_script(seeds.STORED[STANDS_AT]), bot.cpu, ends_with="PKA3-")
        measured = await crowd.go(range(FIRST_ID, FIRST_ID + back), AT_ONCE)
        return _Round(measured, started, bot.memory(), bot.memory("VmHWM"))


def _lines(many: list[_Round], few: list[_Round]) -> tuple[Line, ...]:
    ratio = median(_p50(a) / _p50(b) for a, b in zip(many, few, strict=True))
    after = median(each.after_mb for each in many)
    started = median(each.started_mb for each in many)
    return (
        Line(f"RSS after the start, {MANY:,} drafts, MB", f"{started:.0f}"),
        at_most(f"RSS after {BACK} people came back, MB", after, LARGEST_MB),
        at_most("the most it ever was (VmHWM), MB", median(each.most_mb for each in many), LARGEST_MB),
        Line(f"RSS with {FEW} drafts, MB", f"{median(each.after_mb for each in few):.0f}"),
        Line(f"reply latency p50 / p95, {MANY:,} drafts, ms", _latencies(many)),
        Line(f"the same, {FEW} drafts", _latencies(few)),
        Line("p50 ratio (median of pairs)", f"{ratio:.2f}"),
    )


def _notes() -> tuple[str, ...]:
    return (
        f"medians of {ROUNDS} rounds each by turns, a fresh bot and copy each; {AT_ONCE} people at once",
        f"{BACK} people come back to {MANY:,} drafts, {FEW} to {FEW}: from “{STANDS_AT}” to the number",
    )


def _p50(each: _Round) -> float:
    return percentile(each.measured.latencies, 0.5)


def _latencies(rounds: list[_Round]) -> str:
    return milliseconds(
        median(percentile(each.measured.latencies, part) for each in rounds) for part in (0.5, 0.95)
    )

"""Waves of link reminders: do they keep the pace, does anybody wait beside them, and what do they cost.

The real bot is a process of its own; its own clock fires the reminder an hour before a session that starts in
50 minutes. The simulator is this process, with the people and with what a server tolerates.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median

from benchmarks import seeds, stage
from benchmarks.audience import Audience
from benchmarks.bare import write_letter
from benchmarks.refusals import limited_world
from benchmarks.report import Line, Report, at_least, at_most, milliseconds, percentile
from bot.policy import policy_of
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.reminders import fire, look_ahead
from simulator.limits import Limits
from simulator.messages import Message
from simulator.server import running
from simulator.world import World
from storage import audit_log
from storage.store import Store

STARTS_IN = 50 * 60
PEOPLE, RATE = 2500, 30
BURSTS = (10, 30)
LATE, REFUSALS = 1.05, 4
ASKERS, ASK_EVERY = 125, 0.2
"""People beside the wave, and how many seconds after one of them the next one writes."""

FILLED = {2500: 100, 20_000: 1000}
"""Milliseconds to put a wave of so many into the outbox."""
FILLINGS = 5
HELD = 50

FREE_PEOPLE, PAIRS = 3000, 3
MANY, FEW = 20_000, 200
SENDS_FOR = 5.0
GROWTH_MB = 20
SIZES = (FEW, PEOPLE, FREE_PEOPLE, MANY)


@dataclass(frozen=True, slots=True)
class _Wave:
    """One wave as the server saw it: seconds from the first message to the last, the longest between two of
    them, how often it said 429, the last message, and the bot's CPU seconds."""

    seconds: float
    silence: float
    refusals: int
    message: Message
    cpu: float


@dataclass(frozen=True, slots=True)
class _Filling:
    """Seconds of one transaction that puts a wave, and the longest the event loop stood still meanwhile."""

    seconds: float
    held: float


async def run() -> Report:
    with stage.folder() as folder:
        stored = {count: await _store(folder / f"{count}.db", count) for count in SIZES}
        fillings = {
            count: [
                await _fill(stored[count], folder / f"fill{count}-{n}.db", count) for n in range(FILLINGS)
            ]
            for count in FILLED
        }
        paced, latencies = await _paced(folder, stored[PEOPLE])
        ours, bare = await _unpaced(folder, stored[FREE_PEOPLE])
        grown = [await _peak(stored[count], folder / f"peak{count}.db", count) for count in (MANY, FEW)]
    lines = (
        *_paced_lines(paced),
        at_most("reply latency beside a wave, p95", percentile(latencies, 0.95), 0.3, " s"),
        at_most("the longest", max(latencies), 2, " s"),
        Line("its p50 / p95 / p99, ms", milliseconds(percentile(latencies, p) for p in (0.5, 0.95, 0.99))),
        *_filling_lines(fillings),
        *_unpaced_lines(ours, bare),
        at_most(f"VmHWM, {MANY:,} less {FEW} people, MB", grown[0] - grown[1], GROWTH_MB),
    )
    return Report("waves", lines, _notes(ours, bare, grown))


async def _store(database: Path, count: int) -> Path:
    """A kegiatan that starts soon, with so many people who take part daring."""
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            event = await seeds.put_event_soon(tx, STARTS_IN)
            await seeds.put_persons(tx, stage.settings(database), range(1, count + 1), known=True)
            await seeds.put_registrations(tx, range(1, count + 1), [event])
    finally:
        await store.close()
    return database


# ---- the pace, and who writes meanwhile -------------------------------------------------------------


async def _paced(folder: Path, stored: Path) -> tuple[list[_Wave], list[float]]:
    """One wave for each burst, and one beside which people write; all at once, each with its own server."""
    waves = [_paced_wave(stage.copy_database(stored, folder / f"burst{b}.db"), b) for b in BURSTS]
    beside = _people_beside(stage.copy_database(stored, folder / "beside.db"))
    paced, latencies = await asyncio.gather(asyncio.gather(*waves), beside)
    return paced, latencies


async def _paced_wave(database: Path, burst: int) -> _Wave:
    world, meter = limited_world(Limits(all_rate=RATE, all_burst=burst))
    return await _wave(world, database, PEOPLE, {}, lambda: meter.refusals)


async def _wave(
    world: World, database: Path, count: int, more: dict[str, str], refusals: Callable[[], int]
) -> _Wave:
    audience = Audience(world, range(1, count + 1))
    async with running(world) as server, stage.our_bot(world, server.url, database, more) as bot:
        before = bot.cpu()
        await audience.all_heard(60 + 2 * count / RATE)
        cpu = bot.cpu() - before
    await _check(world, database, count)
    return _seen(audience, refusals(), cpu)


def _seen(audience: Audience, refusals: int, cpu: float) -> _Wave:
    assert audience.message is not None
    times = audience.times
    silence = max(later - earlier for earlier, later in pairwise(times))
    return _Wave(times[-1] - times[0], silence, refusals, audience.message, cpu)


async def _check(world: World, database: Path, count: int) -> None:
    """Everybody has one message, nothing waits, and the wave counts the same: only so the figures count."""
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            [(left,)] = await tx.all("select count(*) from outbox")
            sent = await tx.all("select sent, size from waves where sent > 0")
    finally:
        await store.close()
    with_one = sum(person.received == 1 for person in world.people.values())
    if (with_one, left, sent) != (count, 0, [(count, count)]):
        raise RuntimeError(f"{with_one} of {count} have one message, {left} rows are left, waves say {sent}")


async def _people_beside(database: Path) -> list[float]:
    """Seconds from /status to its reply for the last ones of the wave, which has not come to them yet."""
    world = World(limits=Limits(all_rate=RATE), seed=1)
    audience = Audience(world, range(1, PEOPLE + 1))
    latencies: list[float] = []

    def hear(since: float, _message: Message) -> None:
        latencies.append(time.perf_counter() - since)

    async with running(world) as server, stage.our_bot(world, server.url, database):
        await audience.some_have_heard.wait()
        for id_ in range(PEOPLE - ASKERS + 1, PEOPLE + 1):
            world.people[id_].on_bot = partial(hear, time.perf_counter())
            world.people[id_].says("/status")
            await asyncio.sleep(ASK_EVERY)
        await asyncio.sleep(2)
        if len(latencies) != ASKERS or len(audience.times) > PEOPLE - ASKERS:
            raise RuntimeError(
                f"{len(latencies)} replies for {ASKERS} people, {len(audience.times)} messages"
            )
    return latencies


def _paced_lines(paced: list[_Wave]) -> list[Line]:
    lines = []
    for burst, wave in zip(BURSTS, paced, strict=True):
        name = f"wave of {PEOPLE:,}, {RATE}/s, burst {burst}"
        lines += [
            at_most(f"{name}: time / ideal", wave.seconds * RATE / PEOPLE, LATE),
            at_most(f"{name}: 429s", wave.refusals, REFUSALS),
            Line(f"{name}: longest silence, s", f"{wave.silence:.2f}"),
        ]
    return lines


# ---- filling the outbox -----------------------------------------------------------------------------


async def _fill(stored: Path, database: Path, count: int) -> _Filling:
    """Fire the wave in this process, from before the transaction to its commit."""
    store = await Store.open(stage.copy_database(stored, database))
    inside = policy_of(stage.settings(database))
    try:
        now = int(time.time())
        async with store.transaction() as tx:
            due = (await look_ahead(UnitOfWork(tx, now, inside))).due
        watch = asyncio.create_task(_longest_hold())
        await asyncio.sleep(0.01)
        start = time.perf_counter()
        async with store.transaction() as tx:
            fired = await fire(
                UnitOfWork(tx, now, inside, audit_log.SYSTEM), next(each for each in due if each.rule.link)
            )
        seconds = time.perf_counter() - start
        await asyncio.sleep(0.01)
        watch.cancel()
        assert fired == count
        return _Filling(seconds, await watch)
    finally:
        await store.close()


async def _longest_hold() -> float:
    """Until cancelled: the longest time in which nobody else got a turn."""
    longest, last = 0.0, time.perf_counter()
    try:
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
    except asyncio.CancelledError:
        return longest


def _filling_lines(fillings: dict[int, list[_Filling]]) -> list[Line]:
    lines = [
        at_most(
            f"wave of {count:,} into the outbox", median(f.seconds for f in found) * 1e3, FILLED[count], " ms"
        )
        for count, found in fillings.items()
    ]
    held = max(each.held for found in fillings.values() for each in found)
    return [*lines, at_most("event loop held meanwhile, at most", held * 1e3, HELD, " ms")]


# ---- without limits ---------------------------------------------------------------------------------


async def _unpaced(folder: Path, stored: Path) -> tuple[list[_Wave], list[_Wave]]:
    ours: list[_Wave] = []
    bare: list[_Wave] = []
    for n in range(PAIRS):
        database = stage.copy_database(stored, folder / f"free{n}.db")
        ours.append(await _wave(World(limits=None, seed=1), database, FREE_PEOPLE, stage.UNPACED, lambda: 0))
        bare.append(await _bare_wave(write_letter(folder / f"letter{n}.json", ours[0].message)))
        assert bare[-1].message.text == ours[-1].message.text
    return ours, bare


async def _bare_wave(packed: Path) -> _Wave:
    world = World(limits=None, seed=1)
    audience = Audience(world, range(1, FREE_PEOPLE + 1))
    async with running(world) as server, stage.bare_sender(world, server.url, packed, FREE_PEOPLE) as bot:
        before = bot.cpu()
        await audience.all_heard(60)
        cpu = bot.cpu() - before
    return _seen(audience, 0, cpu)


async def _peak(stored: Path, database: Path, count: int) -> float:
    """The most memory the bot ever had (MB) in the first seconds of such a wave."""
    world = World(limits=None, seed=1)
    audience = Audience(world, range(1, count + 1))
    stage.copy_database(stored, database)
    async with running(world) as server, stage.our_bot(world, server.url, database, stage.UNPACED) as bot:
        await audience.some_have_heard.wait()
        await asyncio.sleep(SENDS_FOR)
        return bot.memory("VmHWM")


def _unpaced_lines(ours: list[_Wave], bare: list[_Wave]) -> list[Line]:
    ratio = median(_rate(a) for a in ours) / median(_rate(b) for b in bare)
    return [
        Line("sends/s without limits, ours", f"{median(_rate(each) for each in ours):.0f}"),
        Line("the same, bare loop", f"{median(_rate(each) for each in bare):.0f}"),
        at_least("sends/s, ours / bare loop", ratio, 0.6),
        Line("longest silence in one, ours / bare loop, s", f"{_silence(ours)} / {_silence(bare)}"),
        Line("CPU per send, ours / bare loop, ms", f"{_cpu(ours)} / {_cpu(bare)}"),
    ]


def _rate(wave: _Wave) -> float:
    return FREE_PEOPLE / wave.seconds


def _silence(waves: list[_Wave]) -> str:
    return f"{max(each.silence for each in waves):.2f}"


def _cpu(waves: list[_Wave]) -> str:
    return f"{median(each.cpu for each in waves) / FREE_PEOPLE * 1000:.2f}"


def _notes(ours: list[_Wave], bare: list[_Wave], grown: list[float]) -> tuple[str, ...]:
    by_round = [", ".join(f"{_rate(each):.0f}" for each in waves) for waves in (ours, bare)]
    return (
        f"nothing is scaled: the bot's own rate, a server that takes {RATE}/s; ideal is {PEOPLE} / {RATE} s",
        f"{ASKERS} people of the wave write, one every {ASK_EVERY} s; the three waves run at the same time",
        f"outbox: medians of {FILLINGS}, a fresh copy each, from before the transaction to its commit",
        f"sends/s by round: ours {by_round[0]}; bare {by_round[1]} (same text, same server, by turns)",
        f"ours keeps K3BOT_RATE={stage.UNPACED['K3BOT_RATE']}: the ratio can't be more than that allows",
        f"VmHWM {grown[0]:.0f} and {grown[1]:.0f} MB after {SENDS_FOR:.0f} s without limits",
    )

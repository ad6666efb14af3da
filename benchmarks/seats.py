"""Seats beside ever more people: the last step of a registration, a raised quota, and /status.

All of it through Inputs.process or the desk of panitia, decided, stored and on the disk; no network. What is
compared takes turns, in databases that differ in one thing only.
"""

import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from statistics import median

from benchmarks import seeds, stage
from benchmarks.report import Line, Report, at_most
from bot.inputs import Inputs
from bot.panitia import Desk
from bot.policy import CHANNEL, policy_of
from handlers.conversation.turn import Command, Heard, Press
from handlers.programme.event_putting import Change
from storage.events import Event
from storage.store import Store

STEPS, ROUNDS = 20, 10
FEW, MANY, EVENTS, LINE, PROMOTED = 100, 100_000, 40, 10_000, 500
SAME = 1.3
TOKEN = "1f"  # noqa: S105 names a talk


@dataclass(frozen=True, slots=True)
class Size:
    """What is stored: registrations with a seat, spread over so many events, and people on the waitlist."""

    stored: int
    events: int = 1
    waitlist: int = 0


SIZES = {
    f"{FEW} registrations stored": Size(FEW, 2),
    f"{MANY:,} stored in {EVENTS} kegiatan": Size(MANY, EVENTS),
    f"{MANY:,} stored in this one kegiatan": Size(MANY),
    f"{FEW} stored, {LINE:,} on the waitlist": Size(FEW, 2, LINE),
}


@dataclass(slots=True)
class _House:
    """One database; `newcomers` stand before their last step, `waiting` are the last on the waitlist."""

    store: Store
    inputs: Inputs
    event: Event
    newcomers: Iterator[str]
    registered: str
    last_on_waitlist: str | None
    ids: Iterator[int] = field(default_factory=lambda: count(1))

    async def hear(self, address: str, said: Press | Command) -> float:
        start = time.perf_counter()
        await self.inputs.process(CHANNEL, [Heard(CHANNEL, next(self.ids), address, said)])
        return time.perf_counter() - start


async def run() -> Report:
    with stage.folder() as folder:
        houses = {name: await _open(folder / f"{n}.db", size) for n, (name, size) in enumerate(SIZES.items())}
        try:
            steps = await _by_turns(houses, _register)
            status = await _by_turns(houses, _status)
            promoted = await _promote(folder / "3.db", list(houses.values())[-1])
        finally:
            for each in houses.values():
                await each.store.close()
    base = next(iter(steps.values()))
    lines = [Line(f"last step, {name}, µs", f"{seconds * 1e6:.0f}") for name, seconds in steps.items()]
    lines += [at_most(f"ratio, {name}", seconds / base, SAME) for name, seconds in list(steps.items())[1:]]
    lines += [at_most(f"/status, {name}", seconds * 1e3, 5, " ms") for name, seconds in status.items()]
    lines.append(
        at_most(f"{PROMOTED} offered a seat after a raise, {LINE:,} on the waitlist", promoted, 1, " s")
    )
    return Report(
        "seats", tuple(lines), (f"medians of {ROUNDS * STEPS} by turns, a transaction with fsync each",)
    )


async def _by_turns(
    houses: dict[str, _House], step: Callable[[_House], Awaitable[float]]
) -> dict[str, float]:
    """Median seconds of this step in each house; the first round warms up."""
    taken: dict[str, list[float]] = {name: [] for name in houses}
    for _ in range(ROUNDS + 1):
        for name, each in houses.items():
            taken[name].extend([await step(each) for _ in range(STEPS)])
    return {name: median(seconds[STEPS:]) for name, seconds in taken.items()}


async def _register(each: _House) -> float:
    return await each.hear(next(each.newcomers), Press(f"{TOKEN}:review:send", "1", "q"))


async def _status(each: _House) -> float:
    return await each.hear(each.last_on_waitlist or each.registered, Command("status"))


async def _promote(path: Path, each: _House) -> float:
    """Seconds for a quota raised by PROMOTED, from the desk to the commit."""
    desk = Desk(each.store, policy_of(stage.settings(path)), int(time.time()), "benchmark")
    start = time.perf_counter()
    [loaded] = await desk.load([Change(replace(each.event, quota_online=each.event.quota_online + PROMOTED))])
    seconds = time.perf_counter() - start
    assert loaded.given == PROMOTED
    return seconds


async def _open(path: Path, size: Size) -> _House:
    settings = stage.settings(path)
    newcomers = range(1, (ROUNDS + 1) * STEPS + 1)
    seated = range(len(newcomers) + 1, len(newcomers) + 1 + size.stored)
    waiting = range(seated.stop, seated.stop + size.waitlist)
    store = await Store.open(path)
    async with store.transaction() as tx:
        events = await seeds.put_events(tx, size.events)
        await tx.all("update events set opens_at = 0, closes_at = 1 where batch > 2")
        await seeds.put_persons(tx, settings, newcomers, known=False)
        await seeds.put_persons(tx, settings, range(seated.start, waiting.stop), known=True)
        await seeds.put_registrations(tx, seated, events)
        if size.waitlist:
            await seeds.put_line(tx, waiting, events[0])
            full = size.stored // size.events
            await tx.all("update events set quota_online = :full where batch = 1", {"full": full})
            events[0] = replace(events[0], quota_online=full)
        body = seeds.draft(settings, events[0], "review", TOKEN)
        await seeds.put_drafts(tx, {str(id_): body for id_ in newcomers})
    inputs = Inputs(store, policy_of(settings), time.time, lambda: None)
    last = str(waiting[-1]) if size.waitlist else None
    return _House(store, inputs, events[0], (str(id_) for id_ in newcomers), str(seated[0]), last)

"""One update without any network: microseconds through Inputs.process, decided, stored and on the disk.

A typed answer alone and in a batch of 50, over all the questions that are typed; and the last step of a
registration, which takes the seat, beside ever more stored registrations. What is compared takes turns.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from statistics import median

from benchmarks import seeds, stage
from benchmarks.report import Line, Report, at_most
from bot.app import house
from bot.inputs import Inputs
from bot.wire import CHANNEL
from handlers.turn import Heard, Press, Text
from storage.events import Event
from storage.store import Store

BATCH = 50
ANSWER_ROUNDS = 20
LAST_STEPS = 20
LAST_ROUNDS = 10
BASE, FULL_EVENT = 100, 2_500
MANY = 100_000
EVENTS_OF_MANY = MANY // FULL_EVENT
MOST_RATIO = 1.3
ANSWERS = seeds.STORED | {"phone": "0812-3456-7890", "province": "Jabar", "skp_until": "14 Maret 2028"}
QUESTIONS = ("name", "phone", "company", "position", "province", "email", "skp_number", "skp_until")
TOKEN = "1f"  # noqa: S105 names a talk


@dataclass(slots=True)
class _House:
    """One database with its inputs; `ids` names updates, `newcomers` the persons who are at the last step."""

    store: Store
    inputs: Inputs
    event: Event
    newcomers: Iterator[str]
    ids: Iterator[int] = field(default_factory=lambda: count(1))

    async def tidy(self, drafts: dict[str, str]) -> None:
        """The same drafts again and an empty outbox: no round finds what another has left."""
        async with self.store.transaction() as tx:
            await tx.all("delete from outbox")
            await seeds.put_drafts(tx, drafts)

    async def hear(self, batch: list[Heard]) -> float:
        start = time.perf_counter()
        await self.inputs.process(CHANNEL, batch)
        return time.perf_counter() - start


async def run() -> Report:
    with stage.folder() as folder:
        alone, together = await _typed_answers(folder)
        base, spread, one = await _last_steps(folder)
    lines = (
        Line("typed answer, alone, µs per update", f"{alone * 1e6:.0f}"),
        Line(f"typed answer, in a batch of {BATCH}, µs per update", f"{together * 1e6:.0f}"),
        Line(f"last step, {BASE} registrations stored, µs", f"{base * 1e6:.0f}"),
        Line(f"last step, {MANY:,} stored in {EVENTS_OF_MANY} kegiatan, µs", f"{spread * 1e6:.0f}"),
        at_most("ratio", spread / base, MOST_RATIO),
        Line(f"last step, {MANY:,} stored in this one kegiatan, µs", f"{one * 1e6:.0f}"),
        Line("ratio", f"{one / base:.2f}"),
    )
    notes = (
        f"answers: {BATCH} people at {len(QUESTIONS)} questions, median of {ANSWER_ROUNDS} rounds by turns",
        f"last step: median of {LAST_ROUNDS * LAST_STEPS} by turns, each a transaction with its fsync",
        f"{EVENTS_OF_MANY} kegiatan of {FULL_EVENT:,} are five years of the programme, two of them open",
        "all in one kegiatan is more than any kegiatan has; it shows what counting seats costs",
    )
    return Report("steps", lines, notes)


async def _typed_answers(folder: Path) -> tuple[float, float]:
    """Seconds per update, alone and in a batch."""
    bench = await _open(folder / "answers.db", stored=0, open_events=2, closed_events=0)
    settings = stage.settings(folder / "answers.db")
    people = [(str(n + 1), QUESTIONS[n % len(QUESTIONS)]) for n in range(BATCH)]
    drafts = {address: seeds.draft(settings, bench.event, at, TOKEN) for address, at in people}
    alone: list[float] = []
    together: list[float] = []
    try:
        for _ in range(ANSWER_ROUNDS + 1):
            heard = [Heard(CHANNEL, next(bench.ids), address, Text(ANSWERS[at])) for address, at in people]
            await bench.tidy(drafts)
            alone.append(sum([await bench.hear([each]) for each in heard]) / BATCH)
            heard = [Heard(CHANNEL, next(bench.ids), each.address, each.said) for each in heard]
            await bench.tidy(drafts)
            together.append(await bench.hear(heard) / BATCH)
    finally:
        await bench.store.close()
    return median(alone[1:]), median(together[1:])  # the first round warms up


async def _last_steps(folder: Path) -> tuple[float, float, float]:
    """Seconds for the last step: with few, with many in many kegiatan, with many in one."""
    benches = [
        await _open(folder / "base.db", stored=BASE, open_events=2, closed_events=0),
        await _open(folder / "spread.db", stored=MANY, open_events=2, closed_events=EVENTS_OF_MANY - 2),
        await _open(folder / "one.db", stored=MANY, open_events=1, closed_events=0),
    ]
    times: list[list[float]] = [[], [], []]
    try:
        for _ in range(LAST_ROUNDS + 1):
            for bench, taken in zip(benches, times, strict=True):
                taken.extend([await _register(bench) for _ in range(LAST_STEPS)])
    finally:
        for bench in benches:
            await bench.store.close()
    base, spread, one = (median(taken[LAST_STEPS:]) for taken in times)
    return base, spread, one


async def _register(bench: _House) -> float:
    press = Press(f"{TOKEN}:review:send", "1", "q")
    return await bench.hear([Heard(CHANNEL, next(bench.ids), next(bench.newcomers), press)])


async def _open(path: Path, *, stored: int, open_events: int, closed_events: int) -> _House:
    """`stored` registrations spread over all the kegiatan, and people who stand before their last step."""
    settings = stage.settings(path)
    newcomers = range(1, (LAST_ROUNDS + 1) * LAST_STEPS + 1)
    registered = range(len(newcomers) + 1, len(newcomers) + 1 + stored)
    store = await Store.open(path)
    async with store.transaction() as tx:
        events = await seeds.put_events(tx, open_events + closed_events)
        await tx.all(
            "update events set opens_at = 0, closes_at = 1 where batch > :open", {"open": open_events}
        )
        await seeds.put_persons(tx, settings, newcomers, known=False)
        await seeds.put_persons(tx, settings, registered, known=True)
        await seeds.put_registrations(tx, registered, events)
        body = seeds.draft(settings, events[0], "review", TOKEN)
        await seeds.put_drafts(tx, {str(id_): body for id_ in newcomers})
    inputs = Inputs(store, house(settings), time.time, lambda: None)
    return _House(store, inputs, events[0], (str(id_) for id_ in newcomers))

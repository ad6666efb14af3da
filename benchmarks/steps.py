"""One typed answer without any network: microseconds through Inputs.process, decided, stored and on the disk.

Alone and in a batch of 50, over all the questions that are typed. What is compared takes turns.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from statistics import median

from benchmarks import seeds, stage
from benchmarks.report import Line, Report
from bot.inputs import Inputs
from bot.policy import CHANNEL, policy_of
from handlers.conversation.turn import Heard, Text
from storage.events import Event
from storage.store import Store

BATCH = 50
ANSWER_ROUNDS = 20
ANSWERS = seeds.STORED | {"phone": "0812-3456-7890", "province": "Jabar", "skp_until": "14 Maret 2028"}
QUESTIONS = ("name", "phone", "company", "position", "province", "email", "skp_number", "skp_until")
TOKEN = "1f"  # noqa: S105 names a talk


@dataclass(slots=True)
class _House:
    """One database with its inputs; `ids` names updates."""

    store: Store
    inputs: Inputs
    event: Event
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
    lines = (
        Line("typed answer, alone, µs per update", f"{alone * 1e6:.0f}"),
        Line(f"typed answer, in a batch of {BATCH}, µs per update", f"{together * 1e6:.0f}"),
    )
    notes = (f"{BATCH} people at {len(QUESTIONS)} questions, median of {ANSWER_ROUNDS} rounds by turns",)
    return Report("steps", lines, notes)


async def _typed_answers(folder: Path) -> tuple[float, float]:
    """Seconds per update, alone and in a batch."""
    bench = await _open(folder / "answers.db")
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


async def _open(path: Path) -> _House:
    """An empty house with two open kegiatan, and the people who answer."""
    settings = stage.settings(path)
    store = await Store.open(path)
    async with store.transaction() as tx:
        events = await seeds.put_events(tx)
        await seeds.put_persons(tx, settings, range(1, BATCH + 1), known=False)
    return _House(store, Inputs(store, policy_of(settings), time.time, lambda: None), events[0])

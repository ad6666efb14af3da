"""Stores a list of experts in small steps: a bot on the same database is never kept waiting for long."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.lock import only_instance
from bot.stop import StopError
from bot.tasks.experts.sheet import Tell
from handlers.programme import matching
from storage import experts
from storage.experts import Expert, State
from storage.store import Store, Tx

CHUNK = 2_000
BREATH = 0.02
"""Seconds between two steps: whoever waits for the database asks again and again, and finds it free."""


@dataclass(frozen=True, slots=True)
class Imported:
    """How many experts of the list are new, changed, and as they were."""

    added: int
    updated: int
    unchanged: int


@contextlib.contextmanager
def only_import(database: Path) -> Iterator[None]:
    """Two imports at once would each add what the other is adding. Raises StopError."""
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(only_instance(database.with_name(f"{database.name}.import")))
        except StopError:
            raise StopError(
                f"Another import into {database} is under way; start again when it has ended."
            ) from None
        yield


async def import_experts(store: Store, new: Sequence[Expert], now: int, tell: Tell) -> Imported:
    """Add and update; nobody is removed. Broken off, it can be done again."""
    stored = await _stored(store)
    known = {expert.id: expert for expert in stored}
    found = matching.recognised(stored, new)
    for first in range(0, len(found), CHUNK):
        tell("Storing", first, len(found))
        part = found[first : first + CHUNK]
        async with store.transaction() as tx:
            await experts.put(tx, [one for one in part if known.get(one.id) != one], now)
            await experts.mark_listed(tx, (one.id for one in part if known.get(one.id) == one), now)
        await asyncio.sleep(BREATH)
    tell("Storing", len(found), len(found))
    return _counted(stored, found)


async def compare_experts(tx: Tx, new: Sequence[Expert]) -> Imported:
    """What an import of these would do. Nothing is stored."""
    stored: list[Expert] = []
    while part := await experts.listed(tx, stored[-1].id if stored else 0, CHUNK):
        stored.extend(part)
    return _counted(stored, matching.recognised(stored, new))


def _counted(stored: Sequence[Expert], found: Sequence[Expert]) -> Imported:
    """What becomes of the rows of a list, each with the id of the stored expert it is."""
    known = {expert.id: expert for expert in stored}
    added = sum(one.id == 0 for one in found)
    unchanged = sum(known.get(one.id) == one for one in found)
    return Imported(added, len(found) - added - unchanged, unchanged)


async def rematch_all(store: Store, tell: Tell) -> Counter[State]:
    """Match every person with a profile anew; how many are matched, doubtful and unmatched."""
    states: Counter[State] = Counter()
    async with store.transaction() as tx:
        everybody = await experts.count_claims(tx)
    after: int | None = 0
    while after is not None:
        tell("Matching", states.total(), everybody)
        async with store.transaction() as tx:
            step = await matching.rematch(tx, after)
        states += step.states
        after = step.after
        await asyncio.sleep(BREATH)
    return states


async def _stored(store: Store) -> list[Expert]:
    stored: list[Expert] = []
    while True:
        async with store.transaction() as tx:
            part = await experts.listed(tx, stored[-1].id if stored else 0, CHUNK)
        if not part:
            return stored
        stored.extend(part)

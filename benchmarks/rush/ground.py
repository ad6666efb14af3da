"""Where a run of the rush takes place: a seeded database, a server with Telegram's limits, the bot on both.

Also what all runs need: to let people in, to wait for them, to say aloud how far a run has come.
"""

import asyncio
import contextlib
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks import seeds, stage
from benchmarks.rush.people import Guest, Registrant
from simulator.limits import Limits
from simulator.server import running
from simulator.world import World
from storage.events import Event
from storage.reminders import Rule
from storage.reminders import put as put_rules
from storage.store import Store, Tx

SERVER = Limits(all_rate=30, all_burst=10)
RATE = 30
SAID_EVERY = 15.0
LINK_OPENS = 30 * 60
"""Seconds before its session from which a link may be used: a wave of links has to be done by then."""


@contextlib.asynccontextmanager
async def playing(world: World, database: Path, more: Mapping[str, str] = {}) -> AsyncIterator[stage.Child]:
    """The bot, listening to this world."""
    async with running(world) as server, stage.our_bot(world, server.url, database, more) as bot:
        yield bot


async def seeded(database: Path, fill: Callable[[Tx], Awaitable[None]]) -> Path:
    """A new database, filled and closed."""
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            await fill(tx)
    finally:
        await store.close()
    return database


async def put_takers(tx: Tx, database: Path, ids: range, event: Event) -> None:
    """Known people who take part daring."""
    await seeds.put_persons(tx, stage.settings(database), ids, known=True)
    await seeds.put_registrations(tx, ids, [event])


async def put_wave(tx: Tx, database: Path, ids: range, deadline_in: int) -> None:
    """A wave of links for these people, due at once, to be finished in so many seconds."""
    event = await seeds.put_event_soon(tx, LINK_OPENS + deadline_in)
    await put_rules(tx, event.id, (Rule("session", minutes=-60, mode="online", link=True),))
    await put_takers(tx, database, ids, event)


async def registered(database: Path) -> tuple[int, int, int]:
    """How many registrations there are, of how many people, with how many numbers."""
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            [(count, people, numbers)] = await tx.all(
                "select count(*), count(distinct person_id), count(distinct number) from registrations "
                "where state = 'confirmed'"
            )
    finally:
        await store.close()
    return int(count), int(people), int(numbers)


async def finished(people: Sequence[Registrant], longest: float) -> bool:
    """Wait at most so many seconds; whether everybody has a number."""
    try:
        async with asyncio.timeout(longest):
            for each in people:
                await each.done.wait()
    except TimeoutError:
        return False
    return True


async def answered(guests: Sequence[Guest], longest: float) -> bool:
    """Wait at most so many seconds; whether nobody waits for an answer."""
    until = time.perf_counter() + longest
    while any(each.waiting_since is not None for each in guests):
        if time.perf_counter() > until:
            return False
        await asyncio.sleep(0.1)
    return True


async def evenly(acts: Sequence[Callable[[], None]], seconds: float) -> None:
    """Do all of this, spread evenly over so many seconds, whatever comes in between."""
    begin = time.perf_counter()
    for n, act in enumerate(acts):
        await asyncio.sleep(max(0.0, begin + n * seconds / len(acts) - time.perf_counter()))
        act()


@contextlib.contextmanager
def telling(run: str, state: Callable[[], str]) -> Iterator[None]:
    """Say every few seconds how far this run has come."""
    begin = time.perf_counter()

    def say() -> None:
        print(f"  … {run} {time.perf_counter() - begin:.0f} s: {state()}", file=sys.stderr, flush=True)

    async def go_on() -> None:
        while True:
            await asyncio.sleep(SAID_EVERY)
            say()

    task = asyncio.create_task(go_on())
    try:
        yield
    finally:
        task.cancel()
        say()

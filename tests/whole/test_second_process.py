"""The bot runs, and panitia work on its database from another process: whoever is concerned is told at once.

The bot has a clock that stands at ten in the morning: in the night it would rightly keep silent.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from bot.app import serve
from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import Settings
from handlers.programme.event_putting import Change
from handlers.programme.luring import Decided, NoSeat
from simulator.people import Person
from simulator.world import World
from storage.store import Store
from tests.end_to_end import FAST, rows, serving
from tests.office import DAY, kegiatan
from tests.office import NOW as MORNING
from tests.registrants import Registrant, words

EVENT = kegiatan(title="Kegiatan Contoh", quota_offline=1, quota_online=1, opens_at=MORNING - DAY)


@asynccontextmanager
async def bot_and_desk(world: World, settings: Settings) -> AsyncIterator[Desk]:
    """The bot at work, and a desk that opened the same file by itself."""
    store = await Store.open(settings.database)
    desk = Desk(store, policy_of(settings), MORNING, "Contoh")
    await desk.load([Change(EVENT)])
    stop = asyncio.Event()
    async with serving(world) as wire:
        options = settings.model_copy(update={"api_url": wire.url, "rate": FAST})
        bot = asyncio.create_task(serve(options, stop, lambda: float(MORNING)))
        try:
            await world.updates.waited_on()
            yield desk
        finally:
            stop.set()
            await bot
            await store.close()


async def hears(person: Person, key: str) -> None:
    """Wait for a message with the first words of this text."""
    expected = words(key)[:25]  # a value may stand further on
    async with asyncio.timeout(15):
        while expected not in (await person.hears()).text:
            pass


async def test_seats_added_and_applications_decided_reach_people(settings: Settings) -> None:
    world = World(seed=1)
    first, second, third = (Registrant(world, n) for n in range(3))
    second.given["mode"] = words("option-review-offline")
    async with bot_and_desk(world, settings) as desk:
        for one in (first, second, third):
            await one.register()
        assert await states(settings.database) == ["confirmed online", "applied offline", "waiting online"]
        await desk.load([Change(replace(EVENT, quota_online=2))])
        await hears(second.person, "safety-seat")  # in front of the third in the daring line
        await desk.load([Change(replace(EVENT, quota_online=3))])
        await hears(third.person, "offer-seat")
        third.person.presses(words("button-take"))
        await hears(third.person, "registered-confirmed")
        assert isinstance(await desk.approve(second.number), Decided)
        await hears(second.person, "luring-swapped")
        assert not isinstance(await desk.approve(second.number), (Decided, NoSeat)), "decided already"
    assert await states(settings.database) == ["confirmed online", "confirmed offline", "confirmed online"]
    actors = rows(settings.database, "select distinct actor from trail where action = 'confirmed'")
    assert sorted(actors) == [("panitia:Contoh",), ("person",)]


async def states(database: Path) -> list[str]:
    # in a thread: it waits for whoever is writing, and that is this process
    found = await asyncio.to_thread(rows, database, "select state, mode from registrations order by id")
    return [f"{state} {mode}" for state, mode in found]

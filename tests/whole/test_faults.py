"""Bad weather on every send: errors, lost requests, lost answers. A hundred people register all the same."""

import asyncio
from pathlib import Path

from simulator.weather import Weather
from simulator.world import World
from tests.end_to_end import bot_in_world, prepare, rows
from tests.registrants import Registrant, numbers, stored, told


async def test_bad_weather_costs_nobody_an_answer(tmp_path: Path) -> None:
    await prepare(tmp_path / "first.db")
    async with asyncio.TaskGroup() as both:
        both.create_task(_register_in_weather(0.01, 100, tmp_path / "1.db"))
        both.create_task(_register_in_weather(0.05, 6, tmp_path / "5.db"))


async def _register_in_weather(rate: float, many: int, database: Path) -> None:
    """`rate` of all sends end with a 500, `rate` are lost on the way, and of `rate` the answer is lost."""
    weather = Weather(error_500=rate, drop_before=rate, drop_after=rate, seed=many)
    world = World(seed=many, weather=weather)
    people = [Registrant(world, n) for n in range(many)]
    async with bot_in_world(world, database) as (wire, bot):
        await asyncio.gather(*(one.register() for one in people))
        world.change_weather(Weather())
        assert (await bot.stop())[0] == 0, bot.stderr
    assert stored(database) == told(people)
    assert sorted(one.number for one in people) == numbers(people)
    assert [one.repeated for one in people if one.repeated] == []
    assert rows(database, "select * from outbox where state = 'dead'") == []
    # the weather was bad indeed; what came twice is what was sent again because its answer was lost
    assert sum(status == 500 for _, status, _ in wire.refused) > 0
    assert wire.dropped > 0
    assert sum(one.extra_messages for one in people) <= wire.dropped
    assert {status for _, status, _ in wire.refused} <= {500, 400}

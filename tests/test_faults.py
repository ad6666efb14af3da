"""Bad weather on every send: errors, lost requests and lost answers. A hundred people register all the same."""

import asyncio
from pathlib import Path

import pytest

from simulator.weather import Weather
from simulator.world import World
from tests.end_to_end import bot_in_world, rows
from tests.registrants import Registrant, assert_all_registered

PEOPLE = 100


@pytest.mark.parametrize(("rate", "seed"), [(0.01, 1), (0.05, 2)])
async def test_bad_weather_costs_nobody_an_answer(tmp_path: Path, rate: float, seed: int) -> None:
    database = tmp_path / "k3bot.db"
    weather = Weather(error_500=rate, drop_before=rate, drop_after=rate, seed=seed)
    world = World(seed=seed, weather=weather)
    people = [Registrant(world, n) for n in range(PEOPLE)]
    async with bot_in_world(world, database) as (wire, bot):
        await asyncio.gather(*(one.register() for one in people))
        world.change_weather(Weather())
        assert (await bot.stop())[0] == 0, bot.stderr
    assert_all_registered(database, people)
    assert [one.repeated for one in people if one.repeated] == []
    assert rows(database, "select * from outbox where state = 'dead'") == []
    # the weather was bad indeed: so many errors, lost calls, and messages that came twice
    errors = sum(status == 500 for _, status, _ in wire.refused)
    assert errors > 0
    assert wire.dropped > errors
    assert 0 < sum(one.extra_messages for one in people) <= wire.dropped
    assert {status for _, status, _ in wire.refused} <= {500, 400}

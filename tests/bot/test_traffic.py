"""What is told and planned is also true while people write: measured traffic, and what follows from it."""

import json
from datetime import UTC, datetime

import pytest

from bot.measuring import Measuring, learnt_before
from bot.pace import Pace, Spent
from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.broadcast.estimate import estimate
from handlers.programme.traffic import FRESH, LEAST_FOR_WAVES, Traffic, measured, read_traffic
from storage import facts
from storage.facts import Fact
from storage.store import Store
from tests.handlers.panitia.broadcast_stage import written

NOW = int(datetime(2027, 5, 20, 4, tzinfo=UTC).timestamp())
BUSY = {"rate": 29.0, "replies": 27.0, "waves": 2.0, "need": 1.7, "full": 29.0}


def test_waves_have_half_when_they_need_it_and_broadcasts_what_is_left() -> None:
    busy = Traffic(29, replies=27, waves=2, need=1.7, full=29)
    assert busy.for_waves == 14.5
    assert busy.for_broadcasts == pytest.approx(29 * LEAST_FOR_WAVES)
    assert busy.for_replies == pytest.approx(27.3)
    quiet = Traffic(29, full=29)
    assert (quiet.for_waves, quiet.for_broadcasts, quiet.for_replies) == (29, 29, 29)
    assert Traffic(29, need=100).for_replies == 14.5


def test_what_was_measured_long_ago_is_forgotten_and_a_lowered_rate_comes_back() -> None:
    slowed = Fact(json.dumps({**BUSY, "rate": 14.5}), NOW)
    assert read_traffic(slowed, NOW + FRESH).rate == 14.5
    assert read_traffic(slowed, NOW + FRESH + 1) == Traffic(14.5 + (FRESH + 1) / 10, full=29)
    assert read_traffic(slowed, NOW + 3600) == Traffic(29, full=29)


async def test_an_estimate_knows_what_people_write(store: Store, settings: Settings) -> None:
    async with store.transaction() as tx:
        unit = UnitOfWork(tx, NOW, policy_of(settings))
        assert (await measured(unit)).for_waves == 29
        assert (await estimate(unit, written(), 290)).seconds == 10
        await facts.put(tx, "traffic", json.dumps(BUSY), NOW - 3)
        assert (await estimate(unit, written(), 290)).seconds == 100
        assert (await estimate(unit, written(urgent=True), 290)).seconds == 20


async def test_what_is_sent_is_noted_and_a_storm_at_once(store: Store, settings: Settings) -> None:
    pace = Pace(29, 0.0)
    measuring = Measuring(pace, 0.0)
    for n in range(120):
        measuring.count(n / 10, wave=n % 4 == 0)
    measuring.needs(1.25)
    async with store.transaction() as tx:
        await measuring.note(tx, NOW, 12.0, at_once=False)
        found = await measured(UnitOfWork(tx, NOW, policy_of(settings)))
        assert found == Traffic(29, replies=7.5, waves=2.5, need=1.2, full=29)
        for n in range(3):
            pace.refused(Spent(("telegram", str(n))), 30, 13.0)
        await measuring.note(tx, NOW + 1, 13.0, at_once=False)
        assert await learnt_before(tx, NOW + 1) is None, "it is not yet time"
        await measuring.note(tx, NOW + 1, 13.0, at_once=True)
        learnt = await learnt_before(tx, NOW + 11)
        assert learnt is not None
        assert (learnt.rate, learnt.age, learnt.pause) == (14.5, -20.0, 20.0)

"""The limits and the bad weather: how often the simulator lets a bot send, and what goes wrong on demand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from simulator.errors import ApiError
from simulator.limits import Limits, Meter
from simulator.weather import Fault, Weather
from simulator.world import Clock, World
from tests.simulator.stage import Stage, staged


class Watch:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> Watch:
    return Watch()


def wait_for(meter: Meter, chat: int, length: int = 10, *, edit: bool = False) -> int:
    """0 when the message may go, else the retry_after."""
    try:
        meter.charge(chat, length, edit=edit)
    except ApiError as error:
        refused = error
    else:
        return 0
    wait = refused.retry_after
    assert wait is not None
    words = f"Too Many Requests: retry after {wait}"
    assert refused.body() == {
        "ok": False,
        "error_code": 429,
        "description": words,
        "parameters": {"retry_after": wait},
    }
    return wait


def test_one_chat_takes_a_short_burst_and_then_one_a_second(watch: Watch) -> None:
    meter = Meter(Limits(), watch)
    assert [wait_for(meter, 1) for _ in range(4)] == [0, 0, 0, 1]
    watch.seconds += 1
    assert [wait_for(meter, 1), wait_for(meter, 1)] == [0, 1]
    assert wait_for(meter, 2) == 0


def test_who_retries_too_early_waits_longer_each_time(watch: Watch) -> None:
    meter = Meter(Limits(longest_wait=6), watch)
    assert [wait_for(meter, 1) for _ in range(7)] == [0, 0, 0, 1, 2, 4, 6]
    watch.seconds += 5.9
    assert wait_for(meter, 1) == 6
    watch.seconds += 6
    assert wait_for(meter, 1) == 0
    assert [wait_for(meter, 1) for _ in range(3)] == [0, 0, 1]  # forgiven


def test_all_chats_together_take_30_a_second(watch: Watch) -> None:
    meter = Meter(Limits(), watch)
    assert [wait_for(meter, chat) for chat in range(31)] == [0] * 30 + [1]
    watch.seconds += 1
    assert sum(wait_for(meter, chat) == 0 for chat in range(100, 160)) == 30


def test_who_is_too_fast_for_all_chats_may_write_to_none(watch: Watch) -> None:
    meter = Meter(Limits(all_burst=2), watch)
    assert [wait_for(meter, chat) for chat in range(3)] == [0, 0, 1]
    watch.seconds += 0.9  # there would be room again
    assert wait_for(meter, 77) == 2
    watch.seconds += 1.9
    assert wait_for(meter, 78) == 4
    watch.seconds += 4
    assert wait_for(meter, 79) == 0


def test_who_goes_on_being_too_fast_waits_longer_and_longer_everywhere(watch: Watch) -> None:
    meter = Meter(Limits(all_burst=2, all_longest_wait=10), watch)
    chats = iter(range(1000))

    def hammer() -> int:
        return next(wait for wait in iter(lambda: wait_for(meter, next(chats)), -1) if wait)

    waits = []
    for _ in range(6):
        waits.append(hammer())
        watch.seconds += waits[-1]
    assert waits == [1, 2, 4, 8, 10, 10]
    watch.seconds += 29
    assert hammer() == 10
    watch.seconds += 10 + 31
    assert hammer() == 1  # forgiven


def test_what_left_before_the_refusal_was_known_makes_nothing_worse(watch: Watch) -> None:
    meter = Meter(Limits(all_burst=1), watch)
    waits = [wait_for(meter, chat) for chat in range(48)]
    watch.seconds += 0.4
    waits += [wait_for(meter, 48)]
    assert waits == [0] + [1] * 48
    watch.seconds += 0.6
    assert wait_for(meter, 49) == 0


def test_a_bot_wide_wait_is_never_told_shorter_than_the_one_of_the_chat(watch: Watch) -> None:
    meter = Meter(Limits(chat_burst=1, chat_rate=0.1, all_burst=2), watch)
    assert [wait_for(meter, chat) for chat in (1, 1, 2, 3)] == [0, 10, 0, 1]
    assert wait_for(meter, 1) == 10
    watch.seconds += 10
    assert wait_for(meter, 1) == 0


def test_long_texts_cost_more_and_an_edit_as_much_as_a_message(watch: Watch) -> None:
    meter = Meter(Limits(), watch)
    assert [wait_for(meter, 1, 500) for _ in range(4)] == [0, 0, 0, 1]
    assert [wait_for(meter, 2, 501) for _ in range(3)] == [0, 0, 2]
    assert [wait_for(meter, 3, edit=True) for _ in range(4)] == [0, 0, 0, 1]
    assert [wait_for(meter, chat, edit=True) for chat in range(100, 130)] == [0] * 21 + [1] * 9


def test_a_chat_takes_twenty_edits_a_minute(watch: Watch) -> None:
    meter = Meter(Limits(), watch)
    for _ in range(20):
        assert wait_for(meter, 1, edit=True) == 0
        watch.seconds += 2
    assert wait_for(meter, 2, edit=True) == 0
    assert wait_for(meter, 1, edit=True) == 20  # until the first of them is a minute old
    assert wait_for(meter, 1) == 40  # too early, even for a message
    watch.seconds += 40
    assert [wait_for(meter, 1), wait_for(meter, 1, edit=True)] == [0, 0]


def test_what_is_dearer_than_a_whole_burst_goes_into_debt(watch: Watch) -> None:
    meter = Meter(Limits(chat_rate=100, chat_burst=1, all_rate=1000, all_burst=1000, long_cost=1.5), watch)
    assert wait_for(meter, 1, 501) == 0  # not for ever refused
    watch.seconds += 0.016
    assert wait_for(meter, 1) == 0


def test_limits_scale(watch: Watch) -> None:
    meter = Meter(Limits(all_rate=30, all_burst=10).times(10), watch)
    assert [wait_for(meter, 1) for _ in range(31)] == [0] * 30 + [1]
    assert [wait_for(meter, chat) for chat in range(100, 171)] == [0] * 70 + [1]
    watch.seconds += 1
    for _ in range(200):
        assert wait_for(meter, 2, edit=True) == 0
        watch.seconds += 0.2
    assert wait_for(meter, 2, edit=True) == 20


# through the server


@pytest.fixture
async def stage(watch: Watch) -> AsyncIterator[Stage]:
    async with staged(Clock(monotonic=watch)) as stage:
        yield stage


async def try_to_send(stage: Stage) -> int:
    """The status."""
    return (await stage.call("sendMessage", chat_id=stage.budi.id, text="x"))[0]


async def test_the_server_answers_429_and_nothing_is_delivered(stage: Stage, watch: Watch) -> None:
    stage.world.change_limits(Limits(chat_burst=1))
    assert [await try_to_send(stage), await try_to_send(stage)] == [200, 429]
    assert stage.budi.received == 1
    watch.seconds += 1
    assert await try_to_send(stage) == 200
    status, body = await stage.call("sendMessage", chat_id=stage.budi.id, text="x")
    assert (status, body["parameters"], body["error_code"]) == (429, {"retry_after": 1}, 429)
    stage.world.change_limits(None)
    assert [await try_to_send(stage) for _ in range(5)] == [200] * 5


async def test_an_edit_counts_and_the_end_of_a_button_query_does_not(stage: Stage) -> None:
    stage.world.change_limits(Limits(chat_burst=2))
    assert await try_to_send(stage) == 200
    for _ in range(5):
        query = stage.budi.presses_data(stage.budi.last.message_id, "x")
        assert (await stage.call("answerCallbackQuery", callback_query_id=query, text="Baik"))[0] == 200
    where = {"chat_id": stage.budi.id, "message_id": stage.budi.last.message_id}
    assert (await stage.call("editMessageText", **where, text="satu"))[0] == 200
    assert (await stage.call("editMessageText", **where, text="dua"))[0] == 429
    assert (stage.budi.last.text, stage.budi.edits) == ("satu", 1)


async def test_refused_texts_cost_nothing(stage: Stage) -> None:
    stage.world.change_limits(Limits(chat_burst=1))
    for _ in range(3):
        assert (await stage.call("sendMessage", chat_id=stage.budi.id, text=""))[0] == 400
    assert await try_to_send(stage) == 200


async def test_too_many_calls_at_once_are_sent_away_for_a_minute(stage: Stage) -> None:
    stage.world.change_limits(Limits(in_flight=1))
    (start,) = (await stage.call("getUpdates"))[1]["result"]
    async with asyncio.TaskGroup() as group:
        group.create_task(stage.call("getUpdates", offset=start["update_id"] + 1, timeout=50))
        await stage.world.updates.waited_on()
        status, body = await stage.call("getMe")
        stage.budi.says("halo")
    assert (status, body["parameters"]) == (429, {"retry_after": 60})


@pytest.mark.parametrize(("fault", "status"), [("429", 429), ("500", 500), ("403", 403)])
async def test_scripted_faults_hit_the_next_calls_of_that_chat(
    stage: Stage, fault: Fault, status: int
) -> None:
    sari = stage.world.join(first_name="Sari")
    sari.says("/start")
    stage.world.fail_next(stage.budi, fault, times=2)
    assert (await stage.call("sendMessage", chat_id=sari.id, text="x"))[0] == 200
    assert [await try_to_send(stage), await try_to_send(stage), await try_to_send(stage)] == [
        status,
        status,
        200,
    ]
    assert stage.budi.received == 1


@pytest.mark.parametrize(("fault", "delivered"), [("drop_before", 0), ("drop_after", 1)])
async def test_a_dropped_call_may_or_may_not_have_been_accepted(
    stage: Stage, fault: Fault, delivered: int
) -> None:
    stage.world.fail_next(stage.budi, fault)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await try_to_send(stage)
    assert stage.budi.received == delivered
    assert await try_to_send(stage) == 200


async def test_an_error_500_may_come_after_the_message_was_taken(stage: Stage) -> None:
    stage.world.fail_next(stage.budi, "500_after")
    status, body = await stage.call("sendMessage", chat_id=stage.budi.id, text="x")
    assert (status, body["description"], stage.budi.received) == (500, "Internal Server Error", 1)


async def test_weather_strikes_by_chance_only_the_methods_it_is_for(stage: Stage) -> None:
    stage.world.change_weather(Weather(error_500=0.5, seed=7))
    first = [await try_to_send(stage) for _ in range(40)]
    assert 5 < first.count(500) < 35
    assert {(await stage.call("getUpdates"))[0] for _ in range(20)} == {200}
    stage.world.change_weather(Weather(error_500=0.5, seed=7))
    assert [await try_to_send(stage) for _ in range(40)] == first
    stage.world.change_weather(Weather(error_500=1, methods=frozenset({"getUpdates"})))
    assert (await try_to_send(stage), (await stage.call("getUpdates"))[0]) == (200, 500)


async def test_a_slow_answer_comes_after_the_message_was_taken(stage: Stage) -> None:
    stage.world.change_weather(Weather(slow=3600, slow_rate=1))
    call = asyncio.ensure_future(try_to_send(stage))
    heard = await stage.budi.hears()
    assert heard.text == "x"
    assert not call.done()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call


@pytest.mark.parametrize("wrong", [{"error_500": 1.1}, {"drop_after": -0.1}, {"slow": -1}])
def test_impossible_weather_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="weather"):
        Weather(**wrong)  # type: ignore[arg-type]


def test_an_unknown_fault_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown fault"):
        World().fail_next(1, "418")  # type: ignore[arg-type]

"""The sender by hand: real rows, a clock that is moved, a server that answers at once or says 429."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from itertools import count

import pytest_asyncio

from bot.accounts import EDITS
from bot.measuring import learnt_before
from bot.pace import Pace, Spent
from bot.sender import MOST_HEADS, Sender
from bot.wire import SendResult, Sent, Wait
from handlers.conversation.message_codec import pack
from handlers.conversation.turn import Message, Say
from locales.render import Shown
from storage import facts, outbox
from storage.outbox import Lane, NewOutboxRow
from storage.store import Store

NOW = 1_800_000_000
TEXT = pack("id", Message((Say("noted"),)))


class Clock:
    """A steady clock that goes on a little at each look, as on a busy machine."""

    def __init__(self, each: float) -> None:
        self.seconds = 1000.0
        self._each = each

    def __call__(self) -> float:
        self.seconds += self._each
        return self.seconds


class Bench:
    """One sender over a real store. `answer(address, text)`: what the server says."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock
        self.sent: list[tuple[float, str]] = []
        self.answer: Callable[[str], SendResult] = lambda _address: Sent()
        self.pace = Pace(29, clock.seconds)
        self.sender = Sender(store, self._send, self.pace, self.wall, clock)

    def wall(self) -> float:
        return NOW + self.clock.seconds - 1000

    async def put(
        self, lane: Lane, addresses: Sequence[str], text: str = TEXT, edits: str | None = None
    ) -> None:
        names = count(int(self.clock.seconds * 1e6))
        rows = [
            NewOutboxRow(f"row:{lane}:{next(names)}:{a}", "telegram", a, lane, text, edits) for a in addresses
        ]
        async with self.store.transaction() as tx:
            await outbox.put(tx, rows, int(self.wall()))

    async def go(self, seconds: float) -> None:
        """Let the sender work for so long, without waiting for a second of it."""
        until = self.clock.seconds + seconds
        while self.clock.seconds < until:
            pause = await self.sender._round()
            for _ in range(5):
                await asyncio.sleep(0)
            if self.sender._done():
                continue
            self.clock.seconds += min(pause if pause is not None else seconds, until - self.clock.seconds)

    async def _send(self, address: str, _shown: Shown, _edits: str | None) -> SendResult:
        result = self.answer(address)
        if isinstance(result, Sent):
            self.sent.append((self.clock.seconds, address))
        return result


@pytest_asyncio.fixture
async def bench(store: Store) -> AsyncIterator[Bench]:
    made = Bench(store, Clock(0.0))
    yield made
    await made.sender.drain(1)


async def test_a_token_that_falls_due_between_two_looks_costs_no_second(store: Store) -> None:
    """Asking the pace twice in one round once let a wave run at two thirds of its rate on a busy machine."""
    for each in (0.001, 0.002, 0.003, 0.005, 0.007):
        bench = Bench(store, Clock(each))
        await bench.put(Lane.LINK, [f"{each}:{n}" for n in range(120)])
        began = bench.clock.seconds
        await bench.go(30)
        assert len(bench.sent) == 120
        assert bench.sent[-1][0] - began <= 1.25 * 120 / 29, each


async def test_replies_leave_at_the_rate_in_the_order_they_came(bench: Bench) -> None:
    await bench.put(Lane.REPLY, [str(n) for n in range(100)])
    began = bench.clock.seconds
    await bench.go(10)
    assert [address for _, address in bench.sent] == [str(n) for n in range(100)]
    assert 3.2 <= bench.sent[-1][0] - began <= 3.7


async def test_a_refused_call_parks_its_chat_and_nobody_else(bench: Bench) -> None:
    bench.answer = lambda address: Wait(7) if address == "3" and bench.clock.seconds < 1005 else Sent()
    await bench.put(Lane.REPLY, [str(n) for n in range(10)])
    await bench.go(5)
    assert {address for _, address in bench.sent} == {str(n) for n in range(10)} - {"3"}
    await bench.go(5)
    at, last = bench.sent[-1]
    assert (last, 7 <= at - 1000 <= 8.5) == ("3", True)


async def test_a_storm_stops_replies_and_waves_and_outlives_a_restart(bench: Bench) -> None:
    storm = [True]
    bench.answer = lambda _address: Wait(20) if storm else Sent()
    await bench.put(Lane.REPLY, [str(n) for n in range(50)])
    await bench.put(Lane.LINK, [str(n) for n in range(100, 150)])
    await bench.go(2)
    assert bench.sent == []
    storm.clear()
    async with bench.store.transaction() as tx:
        noted = await facts.find(tx, "traffic")
        learnt = await learnt_before(tx, int(bench.wall()) + 5)
    assert noted is not None
    assert json.loads(noted.value)["rate"] == 14.5
    assert learnt is not None
    assert learnt.rate == 14.5
    assert 11 <= learnt.pause <= 15
    await bench.go(15)
    assert bench.sent == []
    await bench.go(10)
    assert len(bench.sent) >= 60


async def test_three_refused_tries_cost_no_budget(bench: Bench) -> None:
    bench.answer = lambda address: Wait(1) if address == "0" else Sent()
    for n in range(40):
        await bench.put(Lane.REPLY, ["0", f"a{n}"])
    await bench.put(Lane.LINK, [f"b{n}" for n in range(200)])
    await bench.go(10)
    assert len(bench.sent) == 240


async def test_what_waits_for_an_older_message_of_its_chat_spins_nothing(bench: Bench) -> None:
    """A link behind an answer that is parked: the sender looks again now and then, not all the time."""
    bench.answer = lambda _address: Wait(60)
    await bench.put(Lane.REPLY, ["1"])
    await bench.put(Lane.LINK, ["1"])
    await bench.go(2)
    pauses = []
    for _ in range(5):
        pause = await bench.sender._round()
        assert pause is not None
        pauses.append(pause)
        bench.clock.seconds += pause
    assert min(pauses) >= 0.5


async def test_a_long_text_waits_until_its_chat_may_have_one(bench: Bench) -> None:
    """It counts for more than one message, in its chat too."""
    help_text = pack("id", Message((Say("help", {"contact": "x" * 400}),)))
    for _ in range(4):
        await bench.put(Lane.REPLY, ["1"], help_text)
        await bench.go(0.1)
    await bench.go(10)
    times = [at for at, _ in bench.sent]
    assert len(times) == 4
    tokens, last = 3.0, times[0]
    for at in times:
        tokens, last = min(3.0, tokens + at - last) - 1.5, at
        assert tokens >= -1e-6, "more than a chat takes"


async def test_chats_that_may_have_nothing_yet_hide_nobody(bench: Bench) -> None:
    """More of them wait than are compared: whoever can be answered is."""
    busy = [f"busy{n}" for n in range(MOST_HEADS + 20)]
    for address in busy:  # as many edits as a chat may have in a minute
        for _ in range(EDITS):
            bench.pace.spend(Spent(("telegram", address), 0, edit=True), bench.clock.seconds)
    await bench.put(Lane.REPLY, busy, edits="44")
    await bench.put(Lane.REPLY, ["free"])
    await bench.go(3)
    assert [address for _, address in bench.sent] == ["free"]
    await bench.go(70)
    assert len(bench.sent) == len(busy) + 1

"""The soft door on a moved clock: told times and order are kept, nobody waits for ever, nothing is lost."""

from collections import deque
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.inputs import DAY, Inputs
from bot.policy import policy_of
from bot.settings import Settings
from bot.ticks import Ticks
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import Command, Heard, Press, Said, Text, TimeOfDay
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.door import LEAST_WAIT, NEAR, ONE_BY_ONE, PART, SPARED, WITH_FORM, turn_of
from handlers.programme.event_putting import Change, put_event
from storage import outbox
from storage.door import Hall
from storage.events import Event
from storage.outbox import Lane, NewOutboxRow
from storage.sessions import Session
from storage.store import Store

MORNING = int(datetime(2027, 1, 12, 1, 0, tzinfo=UTC).timestamp())
RATE = 29
EMPTY = Hall(0, None, 0, 0.0, 0, 0)


# ---- when it is one's turn: pure --------------------------------------------------------------------


def test_the_first_at_the_door_waits_for_the_hall_to_empty() -> None:
    assert turn_of(EMPTY, RATE, MORNING) == (MORNING + LEAST_WAIT) * 1000
    assert turn_of(replace(EMPTY, replies=2900), RATE, MORNING) == (MORNING + 100) * 1000


def test_everybody_waits_for_those_in_front() -> None:
    cost = 20 * ONE_BY_ONE + 10 * WITH_FORM
    hall = Hall(100, MORNING, 30, cost, (MORNING + 5) * 1000, (MORNING + 9) * 1000)
    assert turn_of(hall, RATE, MORNING) == round((MORNING + 5 + cost / (RATE * SPARED)) * 1000)
    assert turn_of(hall, RATE / 2, MORNING) == round((MORNING + 5 + 2 * cost / (RATE * SPARED)) * 1000)
    assert turn_of(replace(hall, cost=1.0), RATE, MORNING) == hall.last_turn_ms, "nobody overtakes"


def test_what_is_late_already_is_known_to_the_next_and_counted_once() -> None:
    hall = Hall(150 + 290, MORNING, 30, 0.0, (MORNING - 40) * 1000, (MORNING - 9) * 1000)
    assert turn_of(hall, RATE, MORNING) == (MORNING + 10) * 1000


# ---- a rush through the inbox -----------------------------------------------------------------------


class Opening:
    """An opening day second by second: who comes, what leaves at the rate, and who registers how."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.now = float(MORNING)
        self.policy = policy_of(settings)
        self.inputs = Inputs(store, self.policy, lambda: self.now, lambda: None)
        self.ticks = Ticks(store, self.policy, lambda: self.now, lambda: None)
        self.updates = 0
        self.told: dict[str, tuple[float, int]] = {}
        """By chat, when it was told its turn, and which."""
        self.called: dict[str, float] = {}
        self.to_do: deque[tuple[str, int]] = deque()
        """Chats that have work left, and how many messages of it."""
        self.sent = 0

    async def says(self, *said: tuple[str, Said]) -> None:
        batch = [Heard("telegram", self.updates + n, who, what) for n, (who, what) in enumerate(said)]
        self.updates += len(said)
        await self.inputs.process("telegram", batch)

    async def second(self) -> None:
        """What leaves in a second, and what that leads to: who is answered inside asks the next thing."""
        async with self.store.transaction() as tx:
            rows = (await outbox.claim(tx, await outbox.heads(tx, 1000, int(self.now))))[:RATE]
            await outbox.recover(tx)
            await outbox.sent(tx, [row.id for row in rows])
        self.sent += len(rows)
        again = []
        for row in rows:
            if row.address.startswith("inside"):
                name, _, left = row.address.partition(":")
                if int(left):
                    again.append(f"{name}:{int(left) - 1}")
                continue
            for say in unpack(row.message).message.paragraphs:
                if say.key.startswith("door-wait"):
                    at = say.args["at"]
                    assert isinstance(at, TimeOfDay)
                    self.told[row.address] = (self.now, at.clock)
                if say.key.startswith("door-called"):
                    self.called[row.address] = self.now
                    steps = WITH_FORM if "form" in say.key else ONE_BY_ONE
                    again.append(f"inside{row.address}:{int(steps) - 2}")
        await self.crowd(again)
        self.now += 1
        if int(self.now) % 2 == 0:
            await self.ticks.tick()

    async def crowd(self, addresses: list[str]) -> None:
        """Answers for people who are being served; what they are is not the matter here."""
        async with self.store.transaction() as tx:
            rows = [NewOutboxRow(f"inside:{each}", "telegram", each, Lane.REPLY, "{}") for each in addresses]
            await outbox.put(tx, rows, int(self.now))

    async def waiting(self) -> int:
        async with self.store.transaction() as tx:
            [(count,)] = await tx.all("select count(*) from outbox where state = 'waiting'")
            return int(count)


@pytest_asyncio.fixture
async def opening(store: Store, settings: Settings) -> Opening:
    made = Opening(store, settings)
    at = datetime.fromtimestamp(MORNING, UTC)
    days = [int((at + timedelta(days=n)).timestamp()) for n in (-1, 30, 40)]
    event = Event(
        0, 2027, 1, "Kegiatan", "Gedung Contoh", 25, 2500, "approval", days[0], days[1],
        sessions=(Session("Hari 1", days[2], days[2] + 7 * 3600, "https://example.org/k3"),),
    )  # fmt: skip
    async with store.transaction() as tx:
        await put_event(UnitOfWork(tx, MORNING, made.policy, "panitia:Contoh"), Change(event))
    return made


@pytest.mark.parametrize("arrivals", [3, 12])
async def test_told_times_and_order_are_kept_whatever_people_do(opening: Opening, arrivals: int) -> None:
    await opening.crowd([f"insidefirst{n}:9" for n in range(150)])
    names = [str(1000 + n) for n in range(arrivals * 60)]
    coming = deque(names)
    while coming or len(opening.called) < len(opening.told):
        batch = [coming.popleft() for _ in range(min(arrivals, len(coming)))]
        form = Text("Nama: Sari Contoh\nHP: 0812 3456 7890\nPT: Contoh Jaya\nJabatan: HSE")
        await opening.says(*[(who, form if int(who) % 2 else Command("start")) for who in batch])
        await opening.second()
        assert opening.now - MORNING < 1200
    assert len(opening.told) > len(names) / 3
    for who, (since, told) in opening.told.items():
        off = abs(opening.called[who] - told)
        assert off <= max(60, 0.2 * (told - since)) + 2, (who, since - MORNING, told - MORNING, off)
    order = [who for who in names if who in opening.called]
    assert order == sorted(order, key=lambda who: (opening.called[who], order.index(who)))
    while await opening.waiting():
        await opening.second()
        assert opening.now - MORNING < 2400


async def test_writing_again_costs_nothing_and_keeps_the_turn(opening: Opening) -> None:
    await opening.crowd([f"insidefirst{n}:0" for n in range(160)])
    await opening.says(("7", Command("start")))
    await opening.says(("8", Command("start")))
    before = await opening.waiting()
    for said in (Text("halo"), Command("start", "k1"), Text("daftar"), Press("!turn", "1", "q")):
        await opening.says(("7", said))
    assert await opening.waiting() == before
    async with opening.store.transaction() as tx:
        rows = await tx.all("select address, turn_ms from door order by id")
    assert [address for address, _ in rows] == ["7", "8"]
    assert rows[0][1] < rows[1][1]


async def test_turns_outlive_a_restart(opening: Opening) -> None:
    await opening.crowd([f"insidefirst{n}:0" for n in range(160)])
    await opening.says(("7", Text("Nama: Sari Contoh\nHP: 0812 3456 7890\nPT: Contoh Jaya")))
    opening.inputs = Inputs(opening.store, opening.policy, lambda: opening.now, lambda: None)
    opening.ticks = Ticks(opening.store, opening.policy, lambda: opening.now, lambda: None)
    for _ in range(120):
        await opening.second()
    assert set(opening.called) == {"7"}
    await opening.says(("7", Press("!begin", "1", "q")))
    async with opening.store.transaction() as tx:
        [(body,)] = await tx.all("select body from talks where address = '7'")
        assert await tx.all("select * from door") == []
    assert "Sari Contoh" in body


async def test_a_storm_does_not_end_a_told_time_for_ever(opening: Opening) -> None:
    """Nothing leaves for a quarter of an hour: whoever waits is called at the latest a little after the told
    time, and finds the call when messages leave again."""
    await opening.crowd([f"insidefirst{n}:0" for n in range(400)])
    await opening.says(("7", Command("start")))
    async with opening.store.transaction() as tx:
        [(told,)] = await tx.all("select told_at from door")
    opening.now = told + max(NEAR, PART * (told - MORNING)) + 2
    await opening.ticks.tick()
    async with opening.store.transaction() as tx:
        [(called,)] = await tx.all("select called_at from door")
    assert called == int(opening.now)


async def test_who_never_comes_is_forgotten_with_the_form(opening: Opening) -> None:
    await opening.crowd([f"insidefirst{n}:0" for n in range(160)])
    await opening.says(("7", Text("Nama: Sari Contoh\nHP: 0812 3456 7890\nPT: Contoh Jaya")))
    opening.now += DAY + 60
    await opening.inputs.tidy()
    async with opening.store.transaction() as tx:
        assert await tx.all("select * from door") == []


async def test_a_forged_call_begins_nothing_at_a_closed_door(opening: Opening) -> None:
    await opening.crowd([f"insidefirst{n}:0" for n in range(160)])
    await opening.says(("7", Press("!begin", "1", "q")))
    async with opening.store.transaction() as tx:
        [(message,)] = await tx.all("select message from outbox where address = '7'")
    assert "door-wait" in message


async def test_after_an_outage_no_more_are_called_than_can_be_served(opening: Opening) -> None:
    await opening.crowd([f"insidefirst{n}:0" for n in range(160)])
    for n in range(200):
        await opening.says((str(1000 + n), Command("start")))
    opening.now += 3600
    async with opening.store.transaction() as tx:
        await tx.run("delete from outbox")
    await opening.ticks.tick()
    async with opening.store.transaction() as tx:
        [(called,)] = await tx.all("select count(*) from door where called_at is not null")
    assert 1 <= called <= 2 * 1.5 * RATE / ONE_BY_ONE + 1


async def test_who_writes_again_at_the_front_holds_up_nobody(opening: Opening) -> None:
    await opening.crowd([f"insidefirst{n}:0" for n in range(2000)])
    for n in range(3):
        await opening.says((str(1000 + n), Command("start")))
    for _ in range(3):
        opening.now += 70
        await opening.says(("1000", Command("start")))
        await opening.ticks.tick()
    async with opening.store.transaction() as tx:
        rows = await tx.all("select called_at - turn_ms / 1000 from door order by id")
    assert len(rows) == 2, "the first was called and has begun"
    assert all(late is not None and late <= NEAR + 70 for (late,) in rows)


async def test_one_chat_that_asks_a_lot_closes_the_door_to_nobody(opening: Opening) -> None:
    """Its answers wait for its own chat, not for the others'."""
    await opening.says(
        *[("500", Command(name)) for name in ("bantuan", "status", "privasi", "jadwal", "link")]
    )
    opening.now += 20
    async with opening.store.transaction() as tx:  # as the sender does with a chat that may have nothing yet
        heads = await outbox.heads(tx, 10, int(opening.now))
        await outbox.wait_until(tx, {row.id: int(opening.now) for row in heads})
    await opening.says(("7", Command("start")))
    async with opening.store.transaction() as tx:
        assert await tx.all("select * from door") == []

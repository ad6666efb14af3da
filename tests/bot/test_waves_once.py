"""One reminder is one wave, whoever's clock ticks and however it jumps. In process; the clock is moved."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from benchmarks import seeds
from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.reminders import fire, look_ahead
from storage import outbox
from storage.events import Event, State
from storage.outbox import Lane
from storage.reminders import DEFAULTS, Rule
from storage.sessions import Session
from storage.store import Store
from tests.office import DAY, HOUR, WIB, Office

WIT = ZoneInfo("Asia/Jayapura")
PEOPLE = range(1001, 1021)
PAPUA = range(1015, 1021)
"""Of them, who lives two hours ahead; the others live in Jawa Barat."""
PLENTY = 1000


def at(day: int, clock: str, zone: ZoneInfo = WIB) -> int:
    """This clock time ("09.00") of a day of May 2027."""
    hour, minute = map(int, clock.split("."))
    return int(datetime(2027, 5, day, hour, minute, tzinfo=zone).timestamp())


STARTS_AT = at(20, "09.00")
H7, H1, SOON = at(13, "09.00"), at(19, "16.00"), at(20, "08.00")
SESSION = Session("Hari pertama", STARTS_AT, STARTS_AT + 4 * HOUR, "https://example.org/k3")
EVENT = Event(
    0, 2027, 1, "Kegiatan Contoh", "Gedung Contoh", quota_offline=0, quota_online=100, offline="approval",
    opens_at=at(1, "09.00"), closes_at=at(12, "09.00"), sessions=(SESSION,),
)  # fmt: skip


class Stage(Office):
    """Every process of the bot has a store of its own over the same file."""

    async def fill(self, event: Event, rules: Sequence[Rule] | None = None) -> None:
        """This kegiatan with all its people, who registered when it opened."""
        stored = await self.load(event, rules)
        async with self.store.transaction() as tx:
            await seeds.put_persons(tx, self.settings, PEOPLE, known=True)
            await seeds.put_registrations(tx, PEOPLE, [stored])
            await tx.all("update registrations set completed_at = :at", {"at": EVENT.opens_at})
            papua = {"first": PAPUA[0], "last": PAPUA[-1]}
            await tx.all("update persons set province = '91' where id between :first and :last", papua)

    async def claim(self, now: int) -> list[outbox.OutboxRow]:
        """What the sender would take up now, nothing of it being under way."""
        async with self.store.transaction() as tx:
            rows = await outbox.claim_waves(tx, PLENTY, now)
            await outbox.recover(tx)
        return rows

    async def send(self, now: int) -> list[int]:
        """Send what can be sent now; to whom."""
        rows = await self.claim(now)
        async with self.store.transaction() as tx:
            await outbox.sent(tx, [row.id for row in rows])
        return sorted(int(row.address) for row in rows)

    async def waves(self) -> list[tuple[object, ...]]:
        return await self.rows("select name, size, missed from waves order by due_at, id")


@pytest_asyncio.fixture
async def stage(settings: Settings, store: Store) -> AsyncIterator[Stage]:
    yield Stage(store, settings, EVENT.opens_at, owners=())


EVERYBODY = list(PEOPLE)
ALL = len(PEOPLE)


async def test_a_tick_twice_and_in_two_processes_makes_one_wave(stage: Stage, settings: Settings) -> None:
    await stage.fill(EVENT)
    other = await Store.open(settings.database)
    try:
        ticks = [stage.start(store) for store in (stage.store, other) for _ in range(3)]
        for moment in (H7, H1):
            stage.now = moment
            await asyncio.gather(*(each.tick() for each in ticks))
            await stage.tick(moment)
            assert await stage.send(moment) == EVERYBODY
    finally:
        await other.close()
    assert await stage.waves() == [("H-7 09.00", ALL, 0), ("H-1 16.00", ALL, 0)]


async def test_who_comes_second_to_a_due_wave_sends_nothing(stage: Stage, settings: Settings) -> None:
    """Another process has seen that it is due, and comes to fire it when it is fired and sent already."""
    await stage.fill(EVENT)
    async with stage.store.transaction() as tx:
        [due] = (await look_ahead(UnitOfWork(tx, H7, policy_of(settings)))).due
    await stage.tick(H7)
    assert await stage.send(H7) == EVERYBODY
    async with stage.store.transaction() as tx:
        assert await fire(UnitOfWork(tx, H7, policy_of(settings)), due) is None
    assert await stage.send(H7) == []


async def test_after_a_stop_over_two_reminders_only_the_later_is_sent(stage: Stage) -> None:
    await stage.fill(EVENT)
    await stage.tick(H1 + HOUR)
    assert await stage.send(H1 + HOUR) == EVERYBODY
    assert await stage.waves() == [("H-7 09.00", 0, 0), ("H-1 16.00", ALL, 0)], "nobody needs the first"


async def test_after_a_stop_past_the_session_its_reminders_are_missed(stage: Stage) -> None:
    await stage.fill(EVENT, DEFAULTS[:-1])
    await stage.tick(SESSION.ends_at)
    assert await stage.rows("select * from outbox") == []
    about = ("H-7 09.00", "H-1 16.00", "start-60m · Hari pertama", "start · Hari pertama")
    assert await stage.waves() == [(name, ALL, ALL) for name in about]


async def test_a_clock_that_jumps_back_sends_nothing_again(stage: Stage) -> None:
    await stage.fill(EVENT)
    for moment in (H7, H1, SOON):
        await stage.tick(moment)
        assert await stage.send(moment) == EVERYBODY
    for moment in (H7 - DAY, H7, H1, SOON, H7 + 1, SOON + 1):
        await stage.tick(moment)
        assert await stage.send(moment) == []
    assert len(await stage.waves()) == 3


async def test_a_moved_session_is_reminded_of_at_its_new_time(stage: Stage) -> None:
    await stage.fill(EVENT)
    await stage.tick(H1)
    assert await stage.send(H1) == EVERYBODY
    later = replace(SESSION, starts_at=STARTS_AT + 3 * DAY, ends_at=SESSION.ends_at + 3 * DAY)
    stage.now = H1 + HOUR
    await stage.load(replace(EVENT, sessions=(later,)))
    assert await stage.send(H1 + HOUR) == EVERYBODY, "nobody was told of the change"
    # the new H-7 is over already, and the change has said all of it
    for moment in (H1 + 2 * HOUR, SOON, STARTS_AT):
        await stage.tick(moment)
        assert await stage.send(moment) == [], "the old time still counts"
    for moment in (H1 + 3 * DAY, SOON + 3 * DAY):
        await stage.tick(moment - 1)
        assert await stage.send(moment - 1) == []
        await stage.tick(moment)
        assert await stage.send(moment) == EVERYBODY


@pytest.mark.parametrize("state", ["draft", "cancelled", "finished"])
async def test_a_kegiatan_that_is_not_live_sends_no_reminder(stage: Stage, state: State) -> None:
    await stage.fill(EVENT)
    await stage.tick(H7)
    assert len(await stage.rows("select * from outbox")) == ALL
    await stage.load(replace(EVENT, state=state))
    left = await stage.send(H7)
    assert left == (EVERYBODY if state == "cancelled" else []), "only the cancellation is told"
    for moment in (H1, SOON, STARTS_AT, SESSION.ends_at, SESSION.ends_at + DAY):
        await stage.tick(moment)
        assert await stage.send(moment) == []


async def test_what_is_past_its_use_is_missed(stage: Stage) -> None:
    await stage.fill(EVENT, DEFAULTS[2:3])
    await stage.tick(SOON)
    await stage.tick(STARTS_AT - 1)
    assert len(await stage.claim(STARTS_AT - 1)) == ALL
    assert await stage.send(STARTS_AT) == [], "sent between its end and the next tick"
    await stage.tick(STARTS_AT)
    dead = await stage.rows("select distinct state, reason, message from outbox")
    assert dead == [("dead", "missed", "")]
    assert await stage.waves() == [("start-60m · Hari pertama", ALL, ALL)]


async def _hold(stage: Stage, fired: str, checks: Sequence[tuple[int, Sequence[int]]]) -> None:
    """A reminder of the 13th at this time waits; who can be sent it after the tick of each moment."""
    hour, minute = map(int, fired.split("."))
    await stage.fill(EVENT, [Rule("event", days_before=7, clock=hour * 60 + minute)])
    await stage.tick(at(13, fired))
    for moment, whom in checks:
        await stage.tick(moment)
        found = sorted(int(row.address) for row in await stage.claim(moment))
        assert found == list(whom), datetime.fromtimestamp(moment, WIB)


async def test_a_reminder_that_waits_when_night_falls_waits_for_the_morning(stage: Stage) -> None:
    jawa = range(PEOPLE[0], PAPUA[0])
    await _hold(stage, "20.55", [
        (at(13, "20.59"), jawa),  # 22.59 in Jayapura
        (at(13, "21.00"), ()),
        (at(14, "06.00", WIT) - 1, ()),
        (at(14, "06.00", WIT), PAPUA),
        (at(14, "06.00") - 1, PAPUA),
        (at(14, "06.00"), PEOPLE),
    ])  # fmt: skip


async def test_night_falls_for_each_zone_by_itself(stage: Stage) -> None:
    jawa = range(PEOPLE[0], PAPUA[0])
    await _hold(stage, "18.55", [
        (at(13, "18.59"), PEOPLE),
        (at(13, "19.00"), jawa),  # 21.00 in Jayapura
        (at(13, "21.00"), ()),
        (at(14, "06.00", WIT), PAPUA),
        (at(14, "06.00"), PEOPLE),
    ])  # fmt: skip


async def test_a_try_put_off_into_the_night_waits_for_the_morning(stage: Stage) -> None:
    """Its time comes between two ticks: the sender wakes for it by itself."""
    await stage.fill(EVENT, [Rule("event", days_before=7, clock=20 * 60 + 55)])
    await stage.tick(at(13, "20.55"))
    async with stage.store.transaction() as tx:
        for row in await outbox.claim_waves(tx, PLENTY, at(13, "20.58")):
            await outbox.postpone(tx, row.id, at(13, "21.03"))
    await stage.tick(at(13, "21.02"))
    assert await stage.claim(at(13, "21.03")) == []
    await stage.tick(at(14, "06.00"))
    assert len(await stage.claim(at(14, "06.00"))) == ALL


async def test_a_link_shortly_before_its_session_comes_in_the_night(stage: Stage) -> None:
    late = replace(SESSION, starts_at=at(20, "22.00"), ends_at=at(20, "23.30"))
    await stage.fill(replace(EVENT, sessions=(late,)), DEFAULTS[2:3])
    for moment in (at(20, "21.00"), at(20, "21.30")):
        await stage.tick(moment)
        rows = await stage.claim(moment)
        assert [row.lane for row in rows] == [Lane.LINK] * ALL


async def test_a_link_long_before_its_session_does_not(stage: Stage) -> None:
    late = replace(SESSION, starts_at=at(21, "01.00"), ends_at=at(21, "02.00"))
    rule = replace(DEFAULTS[2], minutes=-150)
    await stage.fill(replace(EVENT, sessions=(late,)), [rule])
    await stage.tick(at(20, "22.30"))
    assert await stage.claim(at(20, "22.30")) == []

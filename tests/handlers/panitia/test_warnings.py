"""Panitia are warned and told of the day by real ticks on a moved clock: each thing once."""

import json
from dataclasses import replace

import pytest

from bot.policy import policy_of
from bot.settings import Settings
from bot.ticks import Ticks
from handlers.conversation.message_codec import unpack
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme import seating
from locales.render import show
from storage import events, facts, outbox, persons, subscriptions
from storage.events import Event
from storage.outbox import Lane, NewOutboxRow
from storage.store import Store
from tests.handlers.panitia.test_recap import at, kegiatan


class Office:
    """One database, one clock, and what panitia are told."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store, self.policy, self.clock = store, policy_of(settings), at(2, 1, "10.00")
        self.ticks = self.start()

    def start(self) -> Ticks:
        return Ticks(self.store, self.policy, lambda: self.clock, lambda: None)

    async def load(self, event: Event) -> Event:
        async with self.store.transaction() as tx:
            return await events.put(tx, event, self.clock)

    async def join(self, event: Event, addresses: range) -> None:
        async with self.store.transaction() as tx:
            for n in addresses:
                person = await persons.create(tx, "telegram", str(n), self.clock)
                await seating.place(UnitOfWork(tx, self.clock, self.policy), event, person, "online", None)

    async def tick(self, seconds: int = 0) -> list[str]:
        """The first lines of what panitia are told by this tick, for 990 only."""
        self.clock += seconds
        await self.ticks.tick()
        return await self.told()

    async def told(self) -> list[str]:
        async with self.store.transaction() as tx:
            rows = await tx.all(
                "select id, address, message from outbox where key like 'alert:%' order by id"
            )
            rows += await tx.all("select id, address, message from outbox where key like 'summary:%'")
            await outbox.sent(tx, [row[0] for row in rows])
        letters = [unpack(row[2]) for row in rows if row[1] == "990"]
        return [show(each.message, each.language).text.split("\n")[0] for each in letters]


@pytest.fixture
def office(store: Store, settings: Settings) -> Office:
    return Office(store, settings)


async def test_a_quota_that_fills_is_told_once_and_again_when_it_was_raised(office: Office) -> None:
    event = await office.load(kegiatan(1, 4))
    await office.join(event, range(31))
    assert await office.tick() == []
    await office.join(event, range(31, 33))
    assert await office.tick(2) == ["📈 <b>Kursi daring kegiatan 1 hampir penuh:</b> 33 dari 40."]
    await office.join(event, range(33, 45))
    assert await office.tick(2) == ["🔴 <b>Kursi daring kegiatan 1 penuh:</b> 40 dari 40; antre 5."]
    assert await office.tick(2) == []
    await office.load(replace(event, quota_online=44))
    # the new ones were offered to those in line
    assert await office.tick(2) == ["🔴 <b>Kursi daring kegiatan 1 penuh:</b> 44 dari 44; antre 1."]
    office.ticks = office.start()
    assert await office.tick(60) == []


async def test_all_at_once_is_told_once(office: Office) -> None:
    event = await office.load(kegiatan(1, 4))
    await office.join(event, range(40))
    assert len(await office.tick()) == 1
    assert await office.tick(600) == []


async def test_messages_that_stay_are_told_of_and_that_they_leave_again(office: Office) -> None:
    row = NewOutboxRow("reply:1", "telegram", "77", Lane.REPLY, "{}")
    async with office.store.transaction() as tx:
        await outbox.put(tx, [row, replace(row, key="later", not_before=office.clock + 9_000)], office.clock)
    late = "⚠️ <b>Balasan terlambat lebih dari 10 detik</b> (pukul 10.04 WIB): 1 balasan menunggu."
    assert await office.tick(299) == [late]
    assert await office.tick(3) == ["⚠️ <b>Ada pesan yang tertahan lebih dari 5 menit</b> (pukul 10.05 WIB)."]
    assert await office.tick(60) == []
    async with office.store.transaction() as tx:
        await tx.all("delete from outbox where key = 'reply:1'")
    assert await office.tick(60) == []  # it may be under way only for a moment
    assert await office.tick(599) == [
        "✅ <b>Pengiriman pesan lancar kembali</b> (pukul 10.17 WIB).",
        "✅ <b>Balasan lancar kembali</b> (pukul 10.17 WIB).",
    ]
    assert await office.tick(600) == []


async def test_a_reply_that_fails_again_and_again_and_a_late_wave_are_told_of(office: Office) -> None:
    row = NewOutboxRow("reply:1", "telegram", "77", Lane.REPLY, "{}")
    async with office.store.transaction() as tx:
        await outbox.put(tx, [row], office.clock)
        await tx.all("update outbox set tries = 9, not_before = :later", {"later": office.clock + 200})
    assert len(await office.tick(2)) == 1
    async with office.store.transaction() as tx:
        await tx.all("delete from outbox")
    assert len(await office.tick(700)) == 1
    async with office.store.transaction() as tx:
        await outbox.put(tx, [replace(row, lane=Lane.REMINDER)], office.clock)
    assert await office.tick(200) == []
    assert len(await office.tick(200)) == 1


async def test_many_out_of_reach_are_told_of_once(office: Office) -> None:
    event = await office.load(kegiatan(1, 4))
    await office.join(event, range(30))
    async with office.store.transaction() as tx:
        await tx.all("update chats set unreachable = 'blocked' where address in ('1', '2')")
    assert await office.tick() == []
    async with office.store.transaction() as tx:
        await tx.all("update chats set unreachable = 'blocked' where address = '3'")
    assert await office.tick(2) == []  # it is looked at every ten minutes
    assert await office.tick(600) == ["📵 <b>3 dari 30 peserta kegiatan 1 tidak terjangkau lewat chat.</b>"]
    assert await office.tick(1_200) == []


async def test_a_bot_that_died_says_so_at_its_next_start(office: Office) -> None:
    await office.ticks.begin()
    assert await office.told() == []
    await office.ticks.end()
    await office.ticks.begin()
    assert await office.told() == []
    office.clock += 60
    office.ticks = office.start()
    await office.ticks.begin()
    told = await office.told()
    assert told == ["⚠️ <b>Bot sempat berhenti tidak semestinya dan sudah menyala lagi</b> (pukul 10.01 WIB)."]


async def test_a_wave_that_cannot_be_in_time_is_told_of_by_its_name(office: Office) -> None:
    """40 messages at one in ten seconds take longer than what is left before the session."""
    event = await office.load(kegiatan(1, 4))
    async with office.store.transaction() as tx:
        await tx.all(
            "insert into reminders (event_id, position, about, anchor, minutes, mode, state, link, "
            "absent_only) values (:id, 1, 'session', 'start', -60, 'online', 'confirmed', 1, 0)",
            {"id": event.id},
        )
    office.policy = replace(office.policy, rate=0.1)
    office.clock = event.starts_at - 2 * 86_400
    await office.join(event, range(20))
    office.clock = event.starts_at - 31 * 60
    office.ticks = office.start()
    told = await office.tick()
    name, late = "tautan sesi Hari 1", "terlambat sekitar 3 menit"
    assert told == [f"⚠️ <b>Pesan kegiatan 1 tidak akan selesai tepat waktu:</b> {name}, {late}."]
    office.ticks = office.start()  # another run of the bot
    assert await office.tick(2) == []


async def test_the_summary_comes_once_a_day_and_not_in_the_night(office: Office) -> None:
    await office.load(kegiatan(1, 4))
    async with office.store.transaction() as tx:
        await subscriptions.choose(tx, ("telegram", "990"), "summary", wanted=True, now=office.clock)
    office.clock = at(2, 1, "16.59")
    assert await office.tick() == []
    assert await office.tick(4_000) == ["🗓 <b>Ringkasan harian</b>"]
    office.ticks = office.start()
    assert await office.tick(2) == []
    office.clock = at(2, 2, "21.00")
    assert await office.tick() == []
    office.clock = at(2, 3, "20.59")
    assert await office.tick() == ["🗓 <b>Ringkasan harian</b>"]


async def test_a_wave_in_danger_is_told_of_while_there_is_something_to_be_done(office: Office) -> None:
    """It began in time; then Telegram slowed everything down."""
    event = await office.load(kegiatan(1, 4))
    async with office.store.transaction() as tx:
        await tx.all(
            "insert into reminders (event_id, position, about, anchor, minutes, mode, state, link, "
            "absent_only) values (:id, 1, 'session', 'start', -60, 'online', 'confirmed', 1, 0)",
            {"id": event.id},
        )
    office.clock = event.starts_at - 2 * 86_400
    await office.join(event, range(20))
    office.clock = event.starts_at - 60 * 60
    office.ticks = office.start()
    assert await office.tick() == []
    slow = {"rate": 0.005, "replies": 0.0, "waves": 0.0, "need": 0.0, "full": 29.0}
    async with office.store.transaction() as tx:
        await facts.put(tx, "traffic", json.dumps(slow), office.clock + 20)
    [told] = await office.tick(30)
    assert told.startswith("⚠️ <b>Pesan kegiatan 1 mungkin tidak selesai tepat waktu:</b>")
    assert "tersisa 20 pesan" in told
    assert await office.tick(30) == [], "once"

"""Panitia are warned and told of the day by real ticks on a moved clock: each thing once."""

import json
from dataclasses import replace

import pytest

from bot.settings import Settings
from handlers.conversation.message_codec import unpack
from locales.render import show
from storage import facts, outbox, subscriptions
from storage.events import Event
from storage.outbox import Lane, NewOutboxRow
from storage.store import Store
from tests.handlers.panitia.test_recap import at, kegiatan
from tests.office import Office


class Warned(Office):
    """What panitia are told."""

    async def join(self, event: Event, addresses: range) -> None:
        await self.register(event, ["online"] * len(addresses))

    async def later(self, seconds: int = 0) -> list[str]:
        """The first lines of what panitia are told by this tick, for 990 only."""
        await self.tick(self.now + seconds)
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
def office(store: Store, settings: Settings) -> Warned:
    return Warned(store, settings, at(2, 1, "10.00"))


async def test_a_quota_that_fills_is_told_once_and_again_when_it_was_raised(office: Warned) -> None:
    [event] = await office.put(kegiatan(1, 4))
    await office.join(event, range(31))
    assert await office.later() == []
    await office.join(event, range(31, 33))
    assert await office.later(2) == ["📈 <b>Kursi daring kegiatan 1 hampir penuh:</b> 33 dari 40."]
    await office.join(event, range(33, 45))
    assert await office.later(2) == ["🔴 <b>Kursi daring kegiatan 1 penuh:</b> 40 dari 40; antre 5."]
    assert await office.later(2) == []
    await office.put(replace(event, quota_online=44))
    # the new ones were offered to those in line
    assert await office.later(2) == ["🔴 <b>Kursi daring kegiatan 1 penuh:</b> 44 dari 44; antre 1."]
    office.ticks = office.start()
    assert await office.later(60) == []


async def test_all_at_once_is_told_once(office: Warned) -> None:
    [event] = await office.put(kegiatan(1, 4))
    await office.join(event, range(40))
    assert len(await office.later()) == 1
    assert await office.later(600) == []


async def test_messages_that_stay_are_told_of_and_that_they_leave_again(office: Warned) -> None:
    row = NewOutboxRow("reply:1", "telegram", "77", Lane.REPLY, "{}")
    async with office.store.transaction() as tx:
        await outbox.put(tx, [row, replace(row, key="later", not_before=office.now + 9_000)], office.now)
    late = "⚠️ <b>Balasan terlambat lebih dari 10 detik</b> (pukul 10.04 WIB): 1 balasan menunggu."
    assert await office.later(299) == [late]
    assert await office.later(3) == ["⚠️ <b>Ada pesan yang tertahan lebih dari 5 menit</b> (pukul 10.05 WIB)."]
    assert await office.later(60) == []
    async with office.store.transaction() as tx:
        await tx.all("delete from outbox where key = 'reply:1'")
    assert await office.later(60) == []  # it may be under way only for a moment
    assert await office.later(599) == [
        "✅ <b>Pengiriman pesan lancar kembali</b> (pukul 10.17 WIB).",
        "✅ <b>Balasan lancar kembali</b> (pukul 10.17 WIB).",
    ]
    assert await office.later(600) == []


async def test_a_reply_that_fails_again_and_again_and_a_late_wave_are_told_of(office: Warned) -> None:
    row = NewOutboxRow("reply:1", "telegram", "77", Lane.REPLY, "{}")
    async with office.store.transaction() as tx:
        await outbox.put(tx, [row], office.now)
        await tx.all("update outbox set tries = 9, not_before = :later", {"later": office.now + 200})
    assert len(await office.later(2)) == 1
    async with office.store.transaction() as tx:
        await tx.all("delete from outbox")
    assert len(await office.later(700)) == 1
    async with office.store.transaction() as tx:
        await outbox.put(tx, [replace(row, lane=Lane.REMINDER)], office.now)
    assert await office.later(200) == []
    assert len(await office.later(200)) == 1


async def test_many_out_of_reach_are_told_of_once(office: Warned) -> None:
    [event] = await office.put(kegiatan(1, 4))
    await office.join(event, range(30))
    async with office.store.transaction() as tx:
        await tx.all("update chats set unreachable = 'blocked' where address in ('1', '2')")
    assert await office.later() == []
    async with office.store.transaction() as tx:
        await tx.all("update chats set unreachable = 'blocked' where address = '3'")
    assert await office.later(2) == []  # it is looked at every ten minutes
    assert await office.later(600) == ["📵 <b>3 dari 30 peserta kegiatan 1 tidak terjangkau lewat chat.</b>"]
    assert await office.later(1_200) == []


async def test_a_bot_that_died_says_so_at_its_next_start(office: Warned) -> None:
    await office.ticks.begin()
    assert await office.told() == []
    await office.ticks.end()
    await office.ticks.begin()
    assert await office.told() == []
    office.now += 60
    office.ticks = office.start()
    await office.ticks.begin()
    told = await office.told()
    assert told == ["⚠️ <b>Bot sempat berhenti tidak semestinya dan sudah menyala lagi</b> (pukul 10.01 WIB)."]


async def test_a_wave_that_cannot_be_in_time_is_told_of_by_its_name(office: Warned) -> None:
    """40 messages at one in ten seconds take longer than what is left before the session."""
    [event] = await office.put(kegiatan(1, 4))
    async with office.store.transaction() as tx:
        await tx.all(
            "insert into reminders (event_id, position, about, anchor, minutes, mode, state, link, "
            "absent_only) values (:id, 1, 'session', 'start', -60, 'online', 'confirmed', 1, 0)",
            {"id": event.id},
        )
    office.policy = replace(office.policy, rate=0.1)
    office.now = event.starts_at - 2 * 86_400
    await office.join(event, range(20))
    office.now = event.starts_at - 31 * 60
    office.ticks = office.start()
    told = await office.later()
    name, late = "tautan sesi Hari 1", "terlambat sekitar 3 menit"
    assert told == [f"⚠️ <b>Pesan kegiatan 1 tidak akan selesai tepat waktu:</b> {name}, {late}."]
    office.ticks = office.start()  # another run of the bot
    assert await office.later(2) == []


async def test_the_summary_comes_once_a_day_and_not_in_the_night(office: Warned) -> None:
    await office.put(kegiatan(1, 4))
    async with office.store.transaction() as tx:
        await subscriptions.choose(tx, ("telegram", "990"), "summary", wanted=True, now=office.now)
    office.now = at(2, 1, "16.59")
    assert await office.later() == []
    assert await office.later(4_000) == ["🗓 <b>Ringkasan harian</b>"]
    office.ticks = office.start()
    assert await office.later(2) == []
    office.now = at(2, 2, "21.00")
    assert await office.later() == []
    office.now = at(2, 3, "20.59")
    assert await office.later() == ["🗓 <b>Ringkasan harian</b>"]


async def test_a_wave_in_danger_is_told_of_while_there_is_something_to_be_done(office: Warned) -> None:
    """It began in time; then Telegram slowed everything down."""
    [event] = await office.put(kegiatan(1, 4))
    async with office.store.transaction() as tx:
        await tx.all(
            "insert into reminders (event_id, position, about, anchor, minutes, mode, state, link, "
            "absent_only) values (:id, 1, 'session', 'start', -60, 'online', 'confirmed', 1, 0)",
            {"id": event.id},
        )
    office.now = event.starts_at - 2 * 86_400
    await office.join(event, range(20))
    office.now = event.starts_at - 60 * 60
    office.ticks = office.start()
    assert await office.later() == []
    slow = {"rate": 0.005, "replies": 0.0, "waves": 0.0, "need": 0.0, "full": 29.0}
    async with office.store.transaction() as tx:
        await facts.put(tx, "traffic", json.dumps(slow), office.now + 20)
    [told] = await office.later(30)
    assert told.startswith("⚠️ <b>Pesan kegiatan 1 mungkin tidak selesai tepat waktu:</b>")
    assert "tersisa 20 pesan" in told
    assert await office.later(30) == [], "once"

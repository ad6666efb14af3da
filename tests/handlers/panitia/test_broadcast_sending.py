"""Broadcasts under way: nights, lanes, pause, resume, stop, restarts, progress, and what stays of anybody."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from bot.settings import Settings
from bot.unit_of_work import rows_of
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.broadcast import agreement, estimate, progress
from locales.render import show
from storage import broadcasts, outbox, waves
from storage.broadcasts import Broadcast
from storage.outbox import Lane
from storage.store import Store, Tx
from tests.handlers.panitia.broadcast_stage import DAY, Stage, at, written


@pytest_asyncio.fixture
async def stage(settings: Settings, store: Store) -> AsyncIterator[Stage]:
    opened = Stage(store, settings)
    await opened.open()
    yield opened


# ---- when it is sent --------------------------------------------------------------------------------


async def two(stage: Stage) -> None:
    """One who lives in Jawa Barat, and one in Papua, two hours ahead."""
    async with stage.store.transaction() as tx:
        for person, province in ((1, "32"), (2, "91")):
            await stage.join(tx, person, province=province)
            await stage.register(tx, person, stage.events[2])


async def test_nights_are_kept_by_zone(stage: Stage) -> None:
    await two(stage)
    stage.now = at(20, "19.30")
    await stage.send(written(event_id=stage.events[2].id, urgent=True))
    assert [row.address for row in await stage.claim()] == ["1"]
    stage.now = at(21, "03.59")
    assert await stage.claim() == []
    stage.now = at(21, "04.00")
    assert [row.address for row in await stage.claim()] == ["2"]


@pytest.mark.parametrize(
    ("urgent", "clock", "count"), [(True, "03.00", 0), (True, "06.00", 2), (False, "05.59", 1)]
)
async def test_what_is_urgent_disturbs_only_shortly_before_a_session(
    stage: Stage, urgent: bool, clock: str, count: int
) -> None:  # fmt: skip
    """The session begins at eight; at six, WIB, it is day everywhere; at four it is night in Jawa Barat."""
    await two(stage)
    stage.now = at(28, clock)
    await stage.send(written(event_id=stage.events[2].id, urgent=urgent))
    assert len(await stage.claim()) == count


async def test_urgent_within_two_hours_of_a_session_leaves_at_night(stage: Stage) -> None:
    async with stage.store.transaction() as tx:
        await tx.all(
            "update sessions set starts_at = starts_at - 10800 where event_id = :id",
            {"id": stage.events[2].id},
        )
    await two(stage)
    stage.now = at(28, "03.30")
    await stage.send(written(event_id=stage.events[2].id))
    assert await stage.claim() == []
    await stage.send(written(event_id=stage.events[2].id, urgent=True))
    assert len(await stage.claim()) == 2


async def put_reminder(tx: Tx, address: str, deadline: int, not_before: int, quiet: str) -> None:
    await tx.all(
        "insert into outbox (key, channel, address, lane, message, state, not_before, tries, "
        "deadline, quiet) "
        "values ('r' || :address, 'telegram', :address, 2, '', 'waiting', :at, 0, :deadline, :quiet)",
        {"address": address, "at": not_before, "deadline": deadline, "quiet": quiet},
    )


async def test_urgent_goes_before_any_reminder_and_after_links(stage: Stage) -> None:
    await two(stage)
    stage.now = at(20, "21.30")
    async with stage.store.transaction() as tx:
        await put_reminder(tx, "8", stage.now - DAY, stage.now, "Asia/Jakarta")
        await put_reminder(tx, "9", at(21, "06.00"), at(21, "06.00"), "Asia/Jakarta")
        await outbox.put(tx, [outbox.NewOutboxRow("l", "telegram", "7", Lane.LINK, "")], stage.now)
    await stage.send(written(event_id=stage.events[2].id, text="nanti"))
    await stage.send(written(event_id=stage.events[2].id, urgent=True))
    await stage.ticks.tick()
    stage.now = at(21, "06.00")
    first, *others = [(row.address, row.lane) for row in await stage.claim()]
    assert first == ("7", Lane.LINK)
    assert {address for address, _ in others[:2]} == {"1", "2"}
    assert [address for address, _ in others[2:]] == ["8", "9"]


async def test_a_broadcast_moves_no_reminder(stage: Stage) -> None:
    await two(stage)
    async with stage.store.transaction() as tx:
        before = await waves.loads(tx)
    await stage.send(written(event_id=stage.events[2].id))
    async with stage.store.transaction() as tx:
        assert await waves.loads(tx) == before


# ---- how it goes ------------------------------------------------------------------------------------


async def move(stage: Stage, what: Broadcast, how: str) -> None:
    work = {"pause": progress.pause, "resume": progress.resume, "stop": progress.stop}[how]
    async with stage.store.transaction() as tx:
        await work(stage.unit(tx), await broadcasts.load(tx, what.id) or what, "991")


async def many(stage: Stage) -> None:
    async with stage.store.transaction() as tx:
        for person in range(1, 11):
            await stage.join(tx, person, unreachable="blocked" if person == 10 else None)
            await stage.register(tx, person, stage.events[0])


async def test_paused_nothing_leaves_not_even_what_comes_back(stage: Stage) -> None:
    await many(stage)
    what = await stage.send(written())
    sent, failing = (await stage.claim(4))[:2], (await stage.claim(2))
    await stage.settle(sent)
    await move(stage, what, "pause")
    async with stage.store.transaction() as tx:
        for row in failing:
            await outbox.postpone(tx, row.id, stage.now + 5, lost=True)
    await stage.ticks.tick()
    stage.now += DAY
    await stage.ticks.tick()
    assert await stage.claim() == []
    assert (await stage.numbers(what)).waiting == 7
    await move(stage, what, "resume")
    assert len(await stage.claim()) == 5, "two are under way still"


async def test_what_is_paused_for_too_long_is_not_sent_any_more(stage: Stage) -> None:
    await many(stage)
    what = await stage.send(written())
    await move(stage, what, "pause")
    stage.now += estimate.USEFUL
    await stage.ticks.tick()
    numbers = await stage.numbers(what)
    assert (numbers.missed, numbers.waiting) == (9, 0)
    assert (await stage.one(what.id)).status == "done"


async def test_resumed_at_night_it_waits_for_the_morning(stage: Stage) -> None:
    await two(stage)
    what = await stage.send(written(event_id=stage.events[2].id))
    await move(stage, what, "pause")
    stage.now = at(20, "20.00")
    await move(stage, what, "resume")
    assert [row.address for row in await stage.claim()] == ["1"]
    stage.now = at(21, "04.00")
    assert [row.address for row in await stage.claim()] == ["2"]


async def test_stopped_what_waits_is_deleted_and_counted(stage: Stage, settings: Settings) -> None:
    await many(stage)
    what = await stage.send(written())
    under_way = await stage.claim(3)
    await move(stage, what, "stop")
    await stage.settle(under_way[:1])
    async with stage.store.transaction() as tx:
        await outbox.postpone(tx, under_way[1].id, stage.now)
    await stage.ticks.tick()
    assert (await stage.one(what.id)).ended_at is None, "one is under way still"
    # killed now: another process finds everything in the rows
    other = Stage(stage.store, settings)
    other.now = stage.now
    async with stage.store.transaction() as tx:
        await outbox.recover(tx)
    await other.ticks.tick()
    numbers = await stage.numbers(what)
    assert (numbers.sent, numbers.stopped, numbers.unreachable, numbers.waiting, numbers.gone) == (
        1,
        8,
        1,
        0,
        0,
    )
    assert (await stage.one(what.id)).status == "stopped"


async def test_the_message_changes_every_five_seconds_at_most_and_only_with_news(stage: Stage) -> None:
    await many(stage)
    what = await stage.send(written())
    await stage.drain()

    async def changes() -> list[object]:
        await stage.ticks.tick()
        rows = await stage.all(
            "select edits from outbox where lane = 0 and key like 'broadcast:%' order by id"
        )
        await stage.drain()
        return [edits for (edits,) in rows]

    stage.now += 2
    await stage.settle(await stage.claim(3))
    assert await changes() == [], "too early"
    stage.now += 3
    assert await changes() == ["77"]
    stage.now += 60
    assert await changes() == [], "nothing is new"
    await stage.settle(await stage.claim())
    assert await changes() == ["77", None], "the end: the message, and a report"
    stage.now += 60
    assert await changes() == []
    assert (await stage.one(what.id)).status == "done"


async def test_an_unsent_message_is_not_changed(stage: Stage) -> None:
    """The first progress message has not left yet: its own words are not overtaken by a change of it."""
    await many(stage)
    await stage.send(written())
    await stage.settle(await stage.claim(2))
    stage.now += 5
    await stage.ticks.tick()
    rows = await stage.all("select count(*), count(edits) from outbox where key like 'broadcast:%'")
    assert rows == [(1, 0)]


async def test_nothing_of_a_person_stays_in_broadcasts(stage: Stage) -> None:
    async with stage.store.transaction() as tx:
        await stage.join(tx, 777001, "Unik Sekali")
        await stage.register(tx, 777001, stage.events[0])
        unit = stage.unit(tx)
        unit.policy = replace(unit.policy, second_above=0)
        await agreement.propose(unit, written(), 1)
        await outbox.put(tx, rows_of(unit.notices), stage.now)
    what = await stage.send(written())
    kept = repr(await stage.all("select * from broadcasts")) + repr(await stage.all("select * from waves"))
    assert "Unik" not in kept
    assert "777001" not in kept
    async with stage.store.transaction() as tx:
        # as /hapusdata does
        erasing = UnitOfWork(tx, stage.now, stage.policy)
        await erasing.drop("registration:1:")
        await erasing.drop_chat("telegram", "777001")
    assert await stage.all("select * from outbox where message like '%Unik%'") == []
    assert (await stage.numbers(what)).gone == 1


async def test_cards_fit_with_the_longest_words(stage: Stage) -> None:
    title = "Ж" * 120
    async with stage.store.transaction() as tx:
        await tx.all("update events set title = :title", {"title": title})
        unit = stage.unit(tx)
        what = written(
            event_id=stage.events[0].id, text="W" * 3500, provinces=("31", "32", "34", "52", "95"),
            presence="absent", mode="online", state="applied", id=10**9, status="sending", made_by="9" * 20,
        )  # fmt: skip
        message = await progress.card(unit, what)
    shown = show(message, "id").text
    assert len(shown) < 1500
    assert title in shown
    for row in message.rows:
        for button in row:
            assert len(button.data.encode()) <= 64  # type: ignore[union-attr]


async def test_nobody_else_there_is_said_and_nothing_is_kept(stage: Stage) -> None:
    await many(stage)
    async with stage.store.transaction() as tx:
        unit = stage.unit(tx)
        unit.policy = replace(unit.policy, owners=("990",), second_above=3)
        said = await agreement.propose(unit, written(), 9)
        assert said.paragraphs[0].key == "broadcast-nobody-else"
        assert unit.notices == []
    assert await stage.all("select * from broadcasts") == []


async def test_an_answer_after_a_day_comes_too_late(stage: Stage) -> None:
    """The tick has not noted it yet."""
    await many(stage)
    async with stage.store.transaction() as tx:
        unit = stage.unit(tx)
        await agreement.propose(unit, written(), 9)
        (asked,), _ = await broadcasts.newest(tx, None, 0, 1)
        unit.now += agreement.LAPSES
        assert await agreement.agree(unit, asked, "991") is None
        assert (await broadcasts.load(tx, asked.id) or asked).status == "lapsed"
    assert await stage.claim() == []

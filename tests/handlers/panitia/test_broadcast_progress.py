"""The message that tells how a broadcast goes, when it was deleted in its author's chat."""

from bot.settings import Settings
from bot.unit_of_work import rows_of
from handlers.panitia.broadcast import progress
from storage import alerts, broadcasts, outbox, sent_messages
from storage.broadcasts import Broadcast
from storage.store import Store
from tests.handlers.panitia.broadcast_stage import NOW, Stage, written


async def _change(stage: Stage, what: Broadcast, new_id: str = "") -> str | None:
    """What the next change edits; it is sent, as a message of its own if it has to be."""
    stage.now += 10
    [row, *_] = await stage.claim(1)
    await stage.settle([row])
    async with stage.store.transaction() as tx:
        unit = stage.unit(tx)
        found = await broadcasts.load(tx, what.id)
        assert found is not None
        await progress.tend(unit, found)
        await outbox.put(tx, rows_of(unit.notices), stage.now)
        [change] = await outbox.claim(tx, await outbox.heads(tx, 10, stage.now))
        assert change.key
        if new_id:
            await sent_messages.remember(tx, change.key, change.chat, new_id, stage.now)
        await outbox.sent(tx, [change.id])
    return change.edits


async def test_a_message_sent_anew_is_the_one_that_is_changed_from_then_on(
    settings: Settings, store: Store
) -> None:
    stage = Stage(store, settings)
    await stage.open()
    async with store.transaction() as tx:
        for person in range(1, 7):
            await stage.join(tx, person)
            await stage.register(tx, person, stage.events[0])
    what = await stage.send(written(event_id=stage.events[0].id))
    await stage.drain()
    assert await _change(stage, what) == "77"
    assert await _change(stage, what, new_id="80") == "77"
    assert await _change(stage, what) == "80"
    assert await _change(stage, what) == "80"


async def test_a_large_broadcast_does_not_hide_late_reminders(store: Store) -> None:
    def row(n: int, lane: outbox.Lane, due: int) -> outbox.NewOutboxRow:
        return outbox.NewOutboxRow(f"row:{n}", "telegram", str(n), lane, "x", not_before=due)

    many = [row(n, outbox.Lane.BROADCAST, NOW - 60) for n in range(500)]
    async with store.transaction() as tx:
        await outbox.put(tx, many, NOW)
        assert not await alerts.is_late(tx, NOW, 300)
        await outbox.put(tx, [row(900, outbox.Lane.REMINDER, NOW - 30)], NOW)
        assert not await alerts.is_late(tx, NOW, 300)
        assert await alerts.is_late(tx, NOW + 300, 300)
        plan = await tx.all(
            "explain query plan select 1 from outbox where state = 'waiting' and lane in (1, 2) "
            "and deadline between 1 and 9 and not_before <= 9"
        )
    assert "outbox_due" in str(plan)

"""Storage under many tools: seats and numbers, savepoints, cancelled tasks, the outbox and the inbox."""

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest

from storage import inbox, outbox, outbox_load
from storage.outbox import Lane, NewOutboxRow
from storage.registrations import Wish
from storage.store import StorageError, Store, Tx
from tests.storage.stage import NOW, every, join, kegiatan, put

ONLINE = Wish("online", "confirmed")


# transactions


async def test_one_savepoint_undone_leaves_the_others(store: Store) -> None:
    async with store.transaction() as tx:
        for n in range(3):
            with contextlib.suppress(ZeroDivisionError):
                async with tx.savepoint():
                    await inbox.take_new(tx, "telegram", [n], NOW)
                    if n == 1:
                        _ = 1 // 0
    assert await every(store, "select update_id from inbox order by update_id") == [(0,), (2,)]


async def test_a_savepoint_that_only_reads_may_fail_too(store: Store) -> None:
    async with store.transaction() as tx:
        await inbox.take_new(tx, "telegram", [1], NOW)
        with pytest.raises(ZeroDivisionError):
            async with tx.savepoint():
                _ = (await tx.all("select 1"))[0][0] // 0
        await inbox.take_new(tx, "telegram", [2], NOW)
    assert await every(store, "select count(*) from inbox") == [(2,)]


async def test_two_tasks_do_not_lose_each_others_writes(store: Store) -> None:
    async def write(n: int) -> None:
        async with store.transaction() as tx:
            await inbox.take_new(tx, "telegram", [n], NOW)
            await asyncio.sleep(0)
            if n % 2:
                raise ZeroDivisionError

    results = await asyncio.gather(*(write(n) for n in range(20)), return_exceptions=True)
    assert [isinstance(one, ZeroDivisionError) for one in results] == [False, True] * 10
    kept = await every(store, "select update_id from inbox order by update_id")
    assert kept == [(n,) for n in range(0, 20, 2)]


async def test_a_task_cancelled_during_begin_leaves_no_open_transaction(store: Store, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "k3bot.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        task = asyncio.create_task(join(store, "1"))
        await asyncio.sleep(0)  # it has asked for the transaction, which `other` holds up
        task.cancel()
        await asyncio.sleep(0)
        other.execute("rollback")
        with pytest.raises(asyncio.CancelledError):
            await task
    assert sorted(await asyncio.gather(join(store, "2"), join(store, "3"))) == [1, 2]


async def test_a_task_cancelled_anywhere_writes_all_or_nothing(store: Store) -> None:
    async def write(n: int) -> None:
        async with store.transaction() as tx:
            await inbox.take_new(tx, "telegram", [2 * n], NOW)
            await inbox.take_new(tx, "telegram", [2 * n + 1], NOW)

    for steps in range(24):
        task = asyncio.create_task(write(steps))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
    await write(100)
    kept = [update for (update,) in await every(store, "select update_id from inbox order by update_id")]
    assert kept[-2:] == [200, 201]
    assert kept[::2] == [update - 1 for update in kept[1::2]]  # type: ignore[operator]


async def test_opening_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    schema = await every(store, "select name, sql from sqlite_master order by name")
    await put(store, kegiatan())
    again = await Store.open(tmp_path / "k3bot.db")
    try:
        assert await every(again, "select name, sql from sqlite_master order by name") == schema
        assert await every(again, "select batch from events") == [(1,)]
    finally:
        await again.close()


async def test_another_writer_that_does_not_end_is_named(tmp_path: Path) -> None:
    path = tmp_path / "k3bot.db"
    store = await Store.open(path)
    try:
        await every(store, "pragma busy_timeout = 1")
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("begin immediate")
            with pytest.raises(StorageError, match="held by another program"):
                await join(store, "1")
            other.execute("rollback")
        assert await join(store, "2") == 1
    finally:
        await store.close()


# outbox


def row(key: str, address: str = "1", lane: Lane = Lane.REPLY) -> NewOutboxRow:
    return NewOutboxRow(key, "telegram", address, lane, f"message {key}")


async def fill(store: Store, *new: NewOutboxRow, now: int = NOW) -> None:
    async with store.transaction() as tx:
        await outbox.put(tx, new, now)


async def claim(tx: Tx, now: int = NOW) -> list[str]:
    rows = [*await outbox.claim(tx, await outbox.heads(tx, 10, now)), *await outbox.claim_waves(tx, 10, now)]
    return [claimed.message.removeprefix("message ") for claimed in rows]


async def test_a_chat_gets_its_messages_one_by_one_replies_first(store: Store) -> None:
    reminder = row("h", lane=Lane.REMINDER)
    await fill(store, reminder, row("a"), row("b"), row("c", "2"), row("d", "3", Lane.LINK))
    async with store.transaction() as tx:
        assert await claim(tx) == ["a", "c", "d"]
        assert await claim(tx) == [], "each of these chats has a message under way"
        await outbox.sent(tx, [2])
        assert await claim(tx) == ["b"]
        await outbox.postpone(tx, 3, NOW + 5)
        assert await claim(tx) == [], "what comes later does not overtake what waits"
        assert (await outbox_load.next_times(tx, NOW))[0] == NOW + 5
        assert await claim(tx, NOW + 5) == ["b"]
        await outbox.bury(tx, 3, "refused")
        assert await claim(tx) == ["h"]
    dead = await every(store, "select key, message, reason from outbox where state = 'dead'")
    assert dead == [("b", "", "refused")]


async def test_what_was_under_way_is_sent_again_and_a_key_exists_once(store: Store) -> None:
    await fill(store, row("a"), row("b", "2"))
    await fill(store, row("a", "9"))
    async with store.transaction() as tx:
        assert await claim(tx) == ["a", "b"]
        assert await outbox.recover(tx) == {0: 2}
        assert await claim(tx) == ["a", "b"]
    assert await every(store, "select key, address, tries from outbox") == [("a", "1", 2), ("b", "2", 2)]


async def test_a_dropped_chat_loses_what_waits_but_not_what_is_under_way(store: Store) -> None:
    await fill(store, row("a", "1"), row("b", "1"), row("c", "2"))
    async with store.transaction() as tx:
        assert await claim(tx) == ["a", "c"]
        await outbox.drop_chat(tx, "telegram", "1")
    assert await every(store, "select key, state from outbox") == [("a", "sending"), ("c", "sending")]


async def test_what_becomes_of_a_dropped_message_touches_no_other(store: Store) -> None:
    await fill(store, row("a", "1"))
    async with store.transaction() as tx:
        (under_way,) = await outbox.claim(tx, await outbox.heads(tx, 10, NOW))
        await outbox.drop_chat(tx, "telegram", "1")  # its person has blocked the bot meanwhile
        await outbox.put(tx, [row("b", "2")], NOW)
        await outbox.sent(tx, [under_way.id])
        assert await claim(tx) == ["b"]


# inbox


async def test_the_inbox_knows_an_update_by_its_very_id(store: Store) -> None:
    async with store.transaction() as tx:
        assert await inbox.take_new(tx, "telegram", [900, 901], NOW) == {900, 901}
        assert await inbox.take_new(tx, "telegram", [901, 5], NOW) == {5}, "ids may begin anew"
        assert await inbox.take_new(tx, "other", [901], NOW) == {901}
        await inbox.forget_before(tx, NOW + 1)
        assert await inbox.take_new(tx, "telegram", [900], NOW) == {900}

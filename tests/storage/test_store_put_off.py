"""Statements that are put off: they keep their order and their savepoint, and what is wrong is told."""

# ruff: noqa: PT012  what is raised here is raised by the end of a block

import sqlite3
from pathlib import Path

import pytest

from storage.store import StorageError, Store

PUT = "insert into alerts (key, told_at) values (:key, 1)"
TAKEN = {"key": "taken"}


async def keys(store: Store) -> list[str]:
    async with store.transaction() as tx:
        return [key for (key,) in await tx.all("select key from alerts order by key")]


async def test_a_statement_with_rows_sees_what_was_put_off_before_it(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.run(PUT, {"key": "a"})
        await tx.many(PUT, [{"key": "b"}, {"key": "c"}])
        assert len(await tx.all("select * from alerts")) == 3
    assert await keys(store) == ["a", "b", "c"]


async def test_what_is_wrong_is_raised_inside_of_its_own_savepoint(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.run(PUT, TAKEN)
        await tx.run(PUT, {"key": "before"})
        with pytest.raises(sqlite3.IntegrityError):
            async with tx.savepoint():
                await tx.run(PUT, {"key": "undone"})
                await tx.run(PUT, TAKEN)
        async with tx.savepoint():
            await tx.run(PUT, {"key": "after"})
    assert await keys(store) == ["after", "before", "taken"]


async def test_a_wrong_one_before_a_savepoint_is_not_blamed_on_it(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        async with store.transaction() as tx:
            await tx.run(PUT, TAKEN)
            await tx.run(PUT, TAKEN)
            async with tx.savepoint():
                pytest.fail("it is raised when the savepoint begins")
    assert await keys(store) == []


async def test_savepoints_nest_and_an_undone_one_leaves_the_outer_one_alone(store: Store) -> None:
    async with store.transaction() as tx:
        async with tx.savepoint():
            await tx.run(PUT, {"key": "outer"})
            with pytest.raises(RuntimeError):
                async with tx.savepoint():
                    await tx.run(PUT, {"key": "inner"})
                    raise RuntimeError
            await tx.run(PUT, {"key": "outer again"})
        with pytest.raises(RuntimeError):
            async with tx.savepoint():
                async with tx.savepoint():
                    await tx.run(PUT, {"key": "kept by the inner one"})
                raise RuntimeError
    assert await keys(store) == ["outer", "outer again"]


async def test_a_transaction_that_fails_leaves_nothing_for_the_next(store: Store) -> None:
    with pytest.raises(RuntimeError):
        async with store.transaction() as tx:
            await tx.run(PUT, {"key": "lost"})
            raise RuntimeError
    with pytest.raises(sqlite3.IntegrityError):
        async with store.transaction() as tx:
            await tx.run(PUT, TAKEN)
            await tx.run(PUT, TAKEN)
    assert await keys(store) == []


async def test_who_only_reads_can_write_nothing(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        async with Store.snapshot(tmp_path / "k3bot.db") as tx:
            await tx.run(PUT, TAKEN)
    assert await keys(store) == []

"""Rows for the tests of storage, put by storage itself: one kegiatan, people without a profile."""

from storage import events, persons
from storage.events import Event
from storage.store import Store
from tests.office import DAY, session
from tests.office import kegiatan as plain

NOW = 1_800_000_000


def kegiatan(batch: int = 1, online: int = 10, offline: int = 0) -> Event:
    return plain(
        batch, quota_offline=offline, quota_online=online, opens_at=NOW - 1, closes_at=NOW + DAY - 400,
        sessions=(session(NOW + DAY),),
    )  # fmt: skip


async def put(store: Store, event: Event) -> Event:
    async with store.transaction() as tx:
        return await events.put(tx, event)


async def join(store: Store, address: str) -> int:
    async with store.transaction() as tx:
        return await persons.create(tx, "telegram", address, NOW)


async def every(store: Store, sql: str) -> list[tuple[object, ...]]:
    async with store.transaction() as tx:
        return await tx.all(sql)

"""Seats and numbers under many tools, and a database of the first version that becomes one of today."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage import events, registrations, seats
from storage.registrations import Registration, State, Wish
from storage.store import APPLICATION_ID, MIGRATIONS, Store
from tests.storage.stage import NOW, every, join, kegiatan, put

ONLINE = Wish("online", "confirmed")


async def take(store: Store, event_id: int, person_id: int, wish: Wish = ONLINE) -> Registration | None:
    """Register with a seat of the wished mode, or not at all."""
    async with store.transaction() as tx:
        event = await events.load(tx, event_id)
        assert event
        await asyncio.sleep(0)  # let others in, if the lock lets them
        if not await seats.is_free(tx, event, wish.mode):
            return None
        registered = await registrations.put(tx, event, person_id, wish, NOW)
        await seats.take(tx, event, wish.mode, [registered.id])
        return registered


async def test_two_hundred_at_once_for_ten_seats(store: Store) -> None:
    event = await put(store, kegiatan(online=10))
    people = [await join(store, str(n)) for n in range(200)]
    taken = await asyncio.gather(*(take(store, event.id, person) for person in people))
    given = [one for one in taken if one is not None]
    assert sorted(one.number for one in given) == [f"PKA3-2027-01-{n:04d}" for n in range(1, 11)]
    assert await every(store, "select count(*), count(distinct person_id) from registrations") == [(10, 10)]
    assert await every(store, "select position from seats order by 1") == [(n,) for n in range(1, 11)]


async def test_seats_are_taken_by_event_and_mode_and_numbers_by_event(store: Store) -> None:
    one, two = await put(store, kegiatan(1, 1, 1)), await put(store, kegiatan(2, 1, 1))
    people = [await join(store, str(n)) for n in range(3)]
    offline = Wish("offline", "confirmed")
    assert await take(store, one.id, people[0])
    assert await take(store, one.id, people[1]) is None
    held = [await take(store, one.id, people[1], offline), await take(store, two.id, people[1])]
    assert [each and each.number for each in held] == ["PKA3-2027-01-0002", "PKA3-2027-02-0001"]
    assert await take(store, one.id, people[2], offline) is None
    async with store.transaction() as tx:
        assert [await seats.taken(tx, event.id) for event in (one, two)] == [
            seats.Taken(1, 1), seats.Taken(1, 0),
        ]  # fmt: skip


async def test_the_statement_that_takes_a_seat_checks_the_quota_itself(store: Store) -> None:
    event = await put(store, kegiatan(online=1))
    people = [await join(store, str(n)) for n in range(2)]
    async with store.transaction() as tx:
        ids = [(await registrations.put(tx, event, person, ONLINE, NOW)).id for person in people]
        with pytest.raises(ValueError, match="than the quota has"):
            await seats.take(tx, event, "online", ids)
        assert [await seats.held(tx, id_) for id_ in ids] == [{"online"}, set()]


async def test_a_seat_given_back_leaves_no_gap(store: Store) -> None:
    event = await put(store, kegiatan(online=3))
    held = [await take(store, event.id, await join(store, str(n))) for n in range(3)]
    ids = [one.id for one in held if one]
    async with store.transaction() as tx:
        await seats.free(tx, event.id, "online", ids[0])
        await seats.free(tx, event.id, "online", ids[0])  # twice is once
        assert await seats.taken(tx, event.id) == seats.Taken(2, 0)
    where = "select registration_id from seats order by position"
    assert await every(store, where) == [(ids[2],), (ids[1],)]


async def test_a_cancelled_registration_comes_back_with_its_number_and_nobody_else_gets_it(
    store: Store,
) -> None:
    event = await put(store, kegiatan(online=1))
    people = [await join(store, str(n)) for n in range(2)]
    first = await take(store, event.id, people[0])
    assert first
    async with store.transaction() as tx:
        await seats.free(tx, event.id, "online", first.id)
        await registrations.change(tx, [first.id], State("online", "cancelled", "self"))
    second = await take(store, event.id, people[1])
    assert second
    assert (first.number, second.number) == ("PKA3-2027-01-0001", "PKA3-2027-01-0002")
    async with store.transaction() as tx:
        again = await registrations.put(tx, event, people[0], Wish("online", "waiting"), NOW + 60)
    assert (again.id, again.number, again.state, again.reason) == (first.id, first.number, "waiting", None)


async def test_a_person_registers_once_for_an_event(store: Store) -> None:
    event = await put(store, kegiatan())
    person = await join(store, "1")
    assert await take(store, event.id, person)
    with pytest.raises(ValueError, match="registered already"):
        await take(store, event.id, person)
    assert await every(store, "select count(*) from registrations") == [(1,)]


async def test_a_quota_lowered_below_what_is_taken_cancels_nobody(store: Store) -> None:
    event = await put(store, kegiatan(online=3))
    people = [await join(store, str(n)) for n in range(4)]
    for person in people[:3]:
        await take(store, event.id, person)
    lowered = await put(store, kegiatan(online=1))
    async with store.transaction() as tx:
        taken = await seats.taken(tx, lowered.id)
    assert (lowered.id, taken.online) == (event.id, 3)
    assert await every(store, "select state from registrations") == [("confirmed",)] * 3
    assert await take(store, event.id, people[3]) is None


async def test_a_database_of_the_first_version_gets_its_seats_and_its_line(tmp_path: Path) -> None:
    """Who was confirmed holds a seat; who had applied for luring is in line for the daring seat meanwhile."""
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript((MIGRATIONS / "0001_start.sql").read_text("utf-8"))
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute("pragma user_version = 1")
        db.execute(
            "insert into events values (1, 2027, 1, 'Kegiatan', 'Jakarta', 2, 2, 'approval', 0, 9999999999)"
        )
        for id_, mode, state in (
            (1, "online", "confirmed"), (2, "offline", "confirmed"), (3, "online", "cancelled"),
            (4, "offline", "applied"), (5, "online", "confirmed"),
        ):  # fmt: skip
            db.execute("insert into persons (id, created_at, updated_at) values (?, 0, 0)", (id_,))
            db.execute(
                "insert into registrations (id, person_id, event_id, seq, number, mode, state, completed_at) "
                "values (:id, :id, 1, :id, 'PKA3-2027-01-000' || :id, :mode, :state, 7)",
                {"id": id_, "mode": mode, "state": state},
            )
        db.commit()
    store = await Store.open(path)
    try:
        assert await every(
            store, "select mode, position, registration_id from seats order by mode, position"
        ) == [("offline", 1, 2), ("online", 1, 1), ("online", 2, 5)]
        assert await every(store, "select mode, registration_id from waitlist") == [("online", 4)]
        async with store.transaction() as tx:
            old = await registrations.load(tx, 4)
        assert old == Registration(4, 4, 1, "PKA3-2027-01-0004", "offline", "applied", 7)
    finally:
        await store.close()

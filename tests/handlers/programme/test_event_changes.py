"""A kegiatan is changed while messages about it still wait: what is outdated goes, what is not stays."""

from dataclasses import replace

import pytest
import pytest_asyncio

from bot.settings import Settings
from storage import attendance
from storage.events import Event
from storage.sessions import SessionInUseError
from storage.store import Store
from tests.handlers.programme.test_reminders import EVENT, SESSION, Reminded, at


@pytest_asyncio.fixture
async def office(store: Store, settings: Settings) -> Reminded:
    return Reminded(store, settings)


TWO_DAYS = replace(
    EVENT, sessions=(SESSION, replace(SESSION, starts_at=at(11, "08.30"), ends_at=at(11, "16.00")))
)


async def _enters(office: Reminded, event: Event) -> None:
    """Somebody has entered the first session."""
    await office.join(event, "online")
    async with office.store.transaction() as tx:
        await attendance.record(tx, event.sessions[0].id, 1, "entered", office.now)


async def keys(office: Reminded) -> list[str]:
    async with office.store.transaction() as tx:
        return [row[0] for row in await tx.all("select key from outbox where state = 'waiting' order by key")]


async def test_a_new_place_keeps_the_links_of_daring_people(office: Reminded) -> None:
    event = await office.load(EVENT)
    await office.join(event, "online", "offline")
    await office.tick(at(10, "07.30"))
    await office.load(replace(event, place="Bandung"))
    await office.tick(at(10, "07.32"))
    assert (await office.send()).count("0") == 1
    assert await office.send() == []


async def test_a_new_place_replaces_what_waits_for_luring_people_only(office: Reminded) -> None:
    event = await office.load(replace(EVENT, reconfirm=False))
    await office.join(event, "online", "offline")
    await office.tick(at(9, "16.00"))
    await office.load(replace(event, place="Bandung"))
    assert await office.send() == ["0", "1"]


async def test_another_day_for_one_session_keeps_the_links_of_the_other(office: Reminded) -> None:
    event = await office.load(TWO_DAYS)
    await office.join(event, "online")
    await office.tick(at(10, "07.30"))
    later = replace(event.sessions[1], starts_at=at(12, "08.30"), ends_at=at(12, "16.00"))
    await office.load(replace(event, sessions=(event.sessions[0], later)))
    assert await office.send() == ["0", "0"]  # the link, and what has changed


async def test_a_moved_kegiatan_is_told_once_and_not_reminded_of_in_the_same_breath(office: Reminded) -> None:
    event = await office.load(EVENT)
    await office.join(event, "online")
    await office.tick(at(5, "09.00"))
    assert await office.send() == ["0"]
    earlier = replace(SESSION, starts_at=at(9, "08.30"), ends_at=at(9, "16.00"))
    await office.load(replace(event, sessions=(earlier,)))
    await office.tick(at(5, "09.02"))
    assert await office.send() == ["0"]
    await office.tick(at(8, "16.00"))
    assert await office.send() == ["0"]


async def test_nothing_of_a_cancelled_kegiatan_is_sent_but_that_it_is(office: Reminded) -> None:
    event = await office.load(EVENT)
    await office.join(event, "online")
    await office.tick(at(3, "09.00"))
    await office.send()
    office.now = at(4, "22.30")
    await office.join(event, "online")  # in the night: what was missed waits for the morning
    assert {key.split(":")[2] for key in await keys(office)} == {"late"}
    await office.tick(at(4, "22.40"))
    await office.load(replace(event, state="cancelled"))
    assert {key.split(":")[2] for key in await keys(office)} == {"wave"}
    await office.tick(at(5, "06.00"))
    assert await office.send() == ["0", "1"]


async def test_who_could_not_answer_in_time_keeps_the_seat(office: Reminded) -> None:
    event = await office.load(EVENT)
    await office.join(event, "offline")
    await office.tick(at(8, "21.05"))  # the question of H-2 waits for the morning of H-1
    await office.tick(at(9, "06.00"))
    assert await office.send() == ["0", "0"]  # with the reminder that is late too
    await office.tick(at(9, "09.06"))
    async with office.store.transaction() as tx:
        assert await tx.all("select mode, state from registrations") == [("offline", "confirmed")]
    await office.tick(at(9, "18.01"))
    async with office.store.transaction() as tx:
        assert await tx.all("select mode, reason from registrations") == [("online", "unanswered")]


async def test_nobody_loses_the_kegiatan_by_silence(office: Reminded) -> None:
    event = await office.load(replace(EVENT, quota_online=1))
    await office.join(event, "offline", "online")
    for moment in (at(7, "09.00"), at(8, "09.00"), at(9, "09.00")):
        await office.tick(moment)
    async with office.store.transaction() as tx:
        assert await tx.all("select mode, state from registrations order by id") == [
            ("offline", "confirmed"),  # no daring seat is left to go to
            ("online", "confirmed"),
        ]


async def test_attendance_is_never_given_to_another_session(office: Reminded) -> None:
    second = replace(SESSION, title="Hari 2", starts_at=at(11, "08.30"), ends_at=at(11, "16.00"))
    event = await office.load(replace(EVENT, sessions=(SESSION, second)))
    await _enters(office, event)
    with pytest.raises(SessionInUseError):
        await office.load(replace(EVENT, sessions=(second,)))


async def test_what_was_recorded_does_not_count_on_another_day(office: Reminded) -> None:
    event = await office.load(EVENT)
    await _enters(office, event)
    async with office.store.transaction() as tx:
        before = await attendance.codes(tx, event.sessions[0].id)
    office.now = at(10, "09.00")
    later = replace(SESSION, starts_at=at(20, "08.30"), ends_at=at(20, "16.00"))
    await office.load(replace(EVENT, sessions=(later,)))
    async with office.store.transaction() as tx:
        assert await tx.all("select * from attendance") == []
        assert await attendance.codes(tx, event.sessions[0].id) not in {before, None}

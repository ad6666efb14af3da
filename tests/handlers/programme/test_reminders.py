"""Reminders through real ticks on a moved clock: once, to the right people, at the right hour."""

import asyncio
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot.settings import Settings
from storage.events import Event, State
from storage.reminders import DEFAULTS, Rule
from storage.store import Store
from tests.office import WIB, Office, kegiatan, session

PROVINCES = ("31", "51", "91")
"""DKI Jakarta (WIB), Bali (WITA), Papua (WIT)."""


def at(day: int, clock: str) -> int:
    hour, minute = map(int, clock.split("."))
    return int(datetime(2027, 3, day, hour, minute, tzinfo=WIB).timestamp())


SESSION = replace(session(at(10, "08.30")), ends_at=at(10, "16.00"))
EVENT = kegiatan(
    quota_offline=2, quota_online=5, offline="first_come", closes_at=at(9, "17.00"), sessions=(SESSION,)
)


class Reminded(Office):
    """The people of one kegiatan; nobody is warned beside the reminders."""

    def __init__(self, store: Store, settings: Settings) -> None:
        super().__init__(store, settings, at(1, "10.00"), owners=())

    async def join(self, event: Event, *modes: str) -> None:
        """People of the three zones by turns."""
        await self.register(event, modes, lambda n: {"name": "Contoh", "province": PROVINCES[n % 3]})

    async def waiting(self) -> list[tuple[str, int]]:
        """(address, lane) of what could be sent now."""
        sql = (
            "select address, lane from outbox where state = 'waiting' and not_before <= :now order by address"
        )
        return await self.rows(sql, now=self.now)

    async def send(self) -> list[str]:
        """Send what can be sent now; to whom."""
        sent = await self.sent_in_waves()
        return sorted(row.address for row in sent)

    async def waves(self) -> dict[str, tuple[int, int]]:
        """(size, missed) by name."""
        rows = await self.rows("select name, size, missed from waves where size > 0 order by id")
        return {name: (size, missed) for name, size, missed in rows}


@pytest_asyncio.fixture
async def office(store: Store, settings: Settings) -> Reminded:
    return Reminded(store, settings)


async def test_two_ticks_and_two_processes_make_one_wave(office: Reminded, tmp_path: Path) -> None:
    await office.join(await office.load(EVENT), *["online"] * 5)
    office.now = at(3, "09.00")
    second = await Store.open(tmp_path / "k3bot.db")
    try:
        beside = office.start(second)
        await asyncio.gather(office.ticks.tick(), beside.tick(), office.ticks.tick(), beside.tick())
    finally:
        await second.close()
    assert await office.send() == ["0", "1", "2", "3", "4"]
    assert await office.waves() == {"H-7 09.00": (5, 0)}
    await office.tick(at(3, "09.00") - 3600)  # a clock that is set back
    await office.tick(at(3, "09.01"))
    assert await office.send() == []


async def test_a_tick_that_comes_late_sends_what_is_still_of_use(office: Reminded) -> None:
    await office.join(await office.load(EVENT), "online", "offline")
    await office.tick(at(9, "17.00"))  # down over H-7, the questions and H-1
    sent = await office.send()
    assert sent == ["0", "1"]
    waves = await office.waves()
    assert waves == {"H-1 16.00": (2, 0)}


async def test_what_is_over_is_missed_not_sent(office: Reminded) -> None:
    await office.join(await office.load(EVENT), "online")
    await office.tick(at(10, "16.01"))
    assert (await office.waves()).pop("end") == (1, 0)
    over = ("H-7 09.00", "H-1 16.00", "start-60m · Hari 1", "start · Hari 1")
    assert {name: (await office.waves())[name] for name in over} == dict.fromkeys(over, (1, 1))
    assert await office.send() == ["0"]
    await office.tick(at(20, "10.00"))
    assert await office.send() == []


async def test_messages_past_their_use_are_missed(office: Reminded) -> None:
    await office.join(await office.load(EVENT), "online", "online")
    await office.tick(at(10, "07.30"))
    with capture_logs() as logs:
        await office.tick(at(10, "08.30"))
    assert [line for line in logs if "messages" in line and line["log_level"] == "warning"] != []
    waves = await office.waves()
    assert waves["start-60m · Hari 1"] == (2, 2)
    assert waves["start · Hari 1"] == (2, 0)
    async with office.store.transaction() as tx:
        assert await tx.all("select reason, message from outbox where state = 'dead'") == [("missed", "")] * 2


@pytest.mark.parametrize("state", ["draft", "finished", "cancelled"])
async def test_such_a_kegiatan_reminds_nobody(office: Reminded, state: State) -> None:
    event = await office.load(EVENT)
    await office.join(event, "online")
    await office.load(replace(event, state=state))
    await office.send()
    for moment in (at(3, "09.00"), at(9, "16.00"), at(10, "07.30"), at(10, "08.30"), at(10, "16.00")):
        await office.tick(moment)
        assert await office.send() == []


async def test_rules_are_for_a_mode_and_a_state(office: Reminded) -> None:
    rules = (
        replace(DEFAULTS[0], mode="offline"),
        replace(DEFAULTS[1], state="waiting"),
        Rule("session", minutes=10, mode="online", link=True, absent_only=True),
    )
    event = await office.load(replace(EVENT, quota_online=2, reconfirm=False), rules)
    await office.join(event, "online", "offline", "online", "online")
    await office.tick(at(3, "09.00"))
    assert await office.send() == ["1"]
    await office.tick(at(9, "16.00"))
    assert await office.send() == ["3"]
    async with office.store.transaction() as tx:
        await tx.all("insert into attendance (session_id, registration_id, entered_at) values (1, 1, 5)")
    await office.tick(at(10, "08.39"))
    assert await office.send() == []
    await office.tick(at(10, "08.40"))
    assert await office.send() == ["2"]


async def test_the_same_rules_loaded_again_remind_nobody_again(office: Reminded) -> None:
    event = await office.load(EVENT)
    await office.join(event, "online")
    await office.tick(at(3, "09.00"))
    assert await office.send() == ["0"]
    await office.load(event, DEFAULTS)
    await office.tick(at(3, "09.02"))
    assert await office.send() == []


async def test_nights_are_quiet_in_all_three_zones(office: Reminded) -> None:
    event = await office.load(EVENT, (replace(DEFAULTS[1], clock=20 * 60 + 30),))
    await office.join(event, "online", "online", "online")
    await office.tick(at(9, "20.30"))  # 21.30 WITA, 22.30 WIT
    assert await office.waiting() == [("0", 2)]
    await office.tick(at(9, "21.00"))  # nothing was sent, and night falls in WIB too
    assert await office.waiting() == []
    for moment, people in ((at(10, "04.00"), ["2"]), (at(10, "05.00"), ["1"]), (at(10, "06.00"), ["0"])):
        await office.tick(moment - 1)
        assert await office.send() == []
        await office.tick(moment)
        assert await office.send() == people


async def test_a_link_may_disturb_within_two_hours_of_its_session(office: Reminded) -> None:
    late = replace(SESSION, starts_at=at(10, "23.30"), ends_at=at(11, "01.00"))
    rules = (
        Rule("session", minutes=-130, mode="online", link=True),
        Rule("session", minutes=-110, mode="online", link=True),
    )
    await office.join(
        await office.load(replace(EVENT, sessions=(late,)), rules), "online", "online", "online"
    )
    await office.tick(at(10, "21.20"))
    assert await office.waiting() == []
    await office.tick(at(10, "21.40"))
    assert await office.waiting() == [("0", 1), ("1", 1), ("2", 1)]
    await office.tick(at(10, "21.50"))
    assert len(await office.send()) == 3


async def test_what_cannot_be_sent_in_time_is_said_beforehand_and_once(
    store: Store, settings: Settings
) -> None:
    office = Reminded(store, settings.model_copy(update={"rate": 0.001}))
    await office.join(await office.load(EVENT), *["online"] * 5)
    with capture_logs() as logs:
        await office.tick(at(10, "06.00"))
        await office.tick(at(10, "06.01"))
    said = [line for line in logs if "cannot be sent in time" in line["event"]]
    assert {line["wave"] for line in said} >= {"start-60m · Hari 1"}
    assert len(said) == len({line["wave"] for line in said})


async def test_many_are_told_early_enough(store: Store, settings: Settings) -> None:
    office = Reminded(store, settings.model_copy(update={"rate": 0.001}))
    await office.join(await office.load(EVENT), *["online"] * 5)
    await office.tick(at(9, "16.00"))
    await office.send()
    await office.tick(at(10, "06.30"))  # five messages take 83 minutes: the link begins before 07.30
    assert await office.send() == ["0", "1", "2", "3", "4"]
    assert "start-60m · Hari 1" in await office.waves()


async def test_a_mistake_in_one_reminder_holds_up_no_other(office: Reminded) -> None:
    first = await office.load(EVENT)
    second = await office.load(replace(EVENT, batch=2))
    await office.join(first, "online")
    await office.join(second, "online")
    async with office.store.transaction() as tx:
        await tx.all(
            "create trigger mistake before insert on waves when new.event_id = 1 "
            "begin select raise(abort, 'a mistake'); end"
        )
    with capture_logs() as logs:
        await office.tick(at(3, "09.00"))
        await office.tick(at(3, "09.01"))
    assert await office.send() == ["1"]
    assert [line["error"] for line in logs if line["log_level"] == "error"] == ["IntegrityError"]

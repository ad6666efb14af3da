"""What a person waits for never reads a whole table: every statement of the real actions uses an index."""

from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest_asyncio

from bot.inputs import Inputs
from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import Settings
from bot.ticks import Ticks
from handlers.conversation.turn import Command, Heard, Press, Said, Text
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme import seating
from handlers.programme.event_putting import Change
from storage import events, experts, persons
from storage.connection import Row
from storage.store import Store
from tests.office import DAY, NOW, kegiatan

LARGE = {
    "registrations", "seats", "waitlist", "persons", "chats", "outbox", "experts", "trail", "questions",
    "consents", "talks", "inbox",
    *("r", "w", "me", "s", "p", "c", "o", "b", "t"),
}  # fmt: skip
"""Tables that grow, and the names they go by in our statements. Kegiatan are a few rows a year."""
EVENT = kegiatan(quota_offline=2, quota_online=20, first_timers_first=True)


class Recorded(Store):
    """A store that remembers what it was asked."""

    asked: dict[str, Mapping[str, object]]

    async def fetch(self, sql: str, params: Mapping[str, object]) -> list[Row]:
        self._remember(sql, params)
        return await super().fetch(sql, params)

    async def run_many(self, sql: str, params: Iterable[Mapping[str, object]]) -> None:
        rows = list(params)
        if rows:
            self._remember(sql, rows[0])
        await super().run_many(sql, rows)

    def _remember(self, sql: str, params: Mapping[str, object]) -> None:
        if hasattr(self, "asked"):
            self.asked.setdefault(sql, dict(params))


@pytest_asyncio.fixture
async def recorded(tmp_path: Path) -> AsyncIterator[Recorded]:
    store = await Recorded.open(tmp_path / "k3bot.db")
    yield store
    await store.close()


async def _people(store: Store, settings: Settings, count: int) -> None:
    """So many people with a profile; every tenth applies for luring, the rest want daring."""
    async with store.transaction() as tx:
        event = await events.put(tx, EVENT)
        unit = UnitOfWork(tx, NOW, policy_of(settings))
        expert = experts.Expert(0, "x", "x", "x", "x", None, None, None, None)
        await experts.put(tx, [expert] * 50, NOW)
        for n in range(count):
            person = await persons.create(tx, "telegram", str(n), NOW)
            await persons.save_profile(
                tx, person, {"name": "Sari Contoh", "skp_number": f"KEP.{n}/X/2024", "province": "51"}, NOW
            )
            await seating.place(unit, event, person, "online" if n % 10 else "offline", None)
        await tx.all("analyze")


async def test_every_statement_uses_an_index(recorded: Recorded, settings: Settings) -> None:
    await _people(recorded, settings, 200)
    clock = [NOW]
    inputs = Inputs(recorded, policy_of(settings), lambda: clock[0], lambda: None)
    updates = iter(range(1, 1000))

    async def say(address: int, *said: Said) -> None:
        for each in said:
            await inputs.process("telegram", [Heard("telegram", next(updates), str(address), each)])

    recorded.asked = {}
    await say(150, Command("status"), Command("jadwal"), Command("datasaya"))
    await say(1, Command("batal"), Text("ya"), Command("start", "k1"), Text("setuju"), Text("ya"))
    await say(2, Command("ubah"), Text("batal"), Text("ubah jabatan jadi Manajer"), Text("ubah ke luring"))
    await Desk(recorded, policy_of(settings), NOW, "Contoh").load([Change(replace(EVENT, quota_online=60))])
    await Desk(recorded, policy_of(settings), NOW, "Contoh").approve("PKA3-2027-01-0001")
    await Desk(recorded, policy_of(settings), NOW, "Contoh").reject("PKA3-2027-01-0011", "Penuh")
    await say(30, Press("!take:31", "1", "q"), Command("bantuan", "Halo"), Command("hapusdata"))
    await say(30, Text("ya"), Text("hapus"))
    clock[0] += DAY
    await Ticks(recorded, policy_of(settings), lambda: clock[0], lambda: None).tick()
    asked, recorded.asked = recorded.asked, {}
    assert len(asked) > 50
    async with recorded.transaction() as tx:
        for sql, params in asked.items():
            # the plan of a loaded kegiatan names tables in which a changed id would be looked for
            if (
                sql.split()[0] in {"select", "insert", "update", "delete", "with"}
                and "into events" not in sql
            ):
                for *_, step in await tx.all(f"explain query plan {sql}", params):
                    table = step.split()[1] if step.startswith("SCAN") else ""
                    # an index of what is still to be done holds nothing else
                    is_short = step.endswith("persons_unsearched")
                    assert is_short or table not in LARGE, f"{step} in: {sql}"

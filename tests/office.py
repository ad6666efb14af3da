"""One world for tests: a store on a clock that is moved, kegiatan, people, what they say and what is sent."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from bot.inputs import Inputs
from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import Settings
from bot.ticks import Ticks
from bot.unit_of_work import rows_of
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import Heard, Said
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme import seating
from handlers.programme.catching_up import catch_up
from handlers.programme.event_putting import Change
from locales.render import Shown, show
from storage import audit_log, events, outbox, persons
from storage.events import Event
from storage.registrations import Registration
from storage.reminders import Rule
from storage.sessions import Session
from storage.store import Store, Tx

WIB = ZoneInfo("Asia/Jakarta")
MINUTE, HOUR, DAY = 60, 3600, 86_400
NOW = 1_800_154_800
"""2027-01-17 10.00 WIB."""

Profile = Mapping[str, str | None]


def session(starts_at: int, title: str = "Hari 1", seconds: int = HOUR) -> Session:
    return Session(title, starts_at, starts_at + seconds, "https://example.org/k3")


def kegiatan(batch: int = 1, now: int = NOW, **fields: Any) -> Event:
    """An open kegiatan with daring seats for all and a session in a month; `fields` say what is different."""
    plain = Event(
        0, 2027, batch, f"Kegiatan {batch}", "Gedung Contoh", quota_offline=0, quota_online=900,
        offline="approval", opens_at=0, closes_at=now + 20 * DAY, sessions=(session(now + 30 * DAY),),
    )  # fmt: skip
    return replace(plain, **fields)


async def put_person(tx: Tx, address: str, now: int = NOW, **profile: str | None) -> int:
    person = await persons.create(tx, "telegram", address, now)
    await persons.save_profile(tx, person, profile, now)
    return person


def _plain(_n: int) -> Profile:
    return {"name": "Sari Contoh", "province": "51"}


class Office:
    """One database, one clock, panitia and people."""

    def __init__(self, store: Store, settings: Settings, now: int = NOW, **policy: Any) -> None:
        self.store, self.now, self.updates = store, now, 0
        self.settings = settings
        self.policy = replace(policy_of(settings), **policy)
        self.inputs = Inputs(store, self.policy, lambda: self.now, lambda: None)
        self.ticks = self.start()

    def start(self, store: Store | None = None) -> Ticks:
        """The clock of another process, over another connection if one is given."""
        return Ticks(store or self.store, self.policy, lambda: self.now, lambda: None)

    def unit(self, tx: Tx, actor: str = audit_log.PERSON) -> UnitOfWork:
        return UnitOfWork(tx, self.now, self.policy, actor)

    async def put(self, *new: Event) -> list[Event]:
        """Into the store, and nobody hears of it."""
        async with self.store.transaction() as tx:
            return [await events.put(tx, each, self.now) for each in new]

    async def load(self, event: Event, rules: Sequence[Rule] | None = None) -> Event:
        """As panitia do."""
        change = Change(event, None if rules is None else tuple(rules))
        [loaded] = await Desk(self.store, self.policy, self.now, "Contoh").load([change])
        return loaded.event

    async def register(
        self,
        event: Event,
        modes: Sequence[str],
        profile: Callable[[int], Profile] = _plain,
        source: str | None = None,
    ) -> list[Registration]:
        """A new person for each mode; their chats are 0, 1, 2 …, and so are profiles called."""
        async with self.store.transaction() as tx:
            [(known,)] = await tx.all("select count(*) from persons")
            people = [
                await put_person(tx, str(n), self.now, **profile(n)) for n in range(known, known + len(modes))
            ]
            unit = self.unit(tx)
            placed = [
                await seating.place(unit, event, person, mode, source)
                for person, mode in zip(people, modes, strict=True)
            ]
            await catch_up(unit)
            await outbox.put(tx, rows_of(unit.notices), self.now)
        return placed

    async def say(self, who: str, *said: Said) -> dict[str, list[Shown]]:
        """One input for each; what is sent then, by address."""
        for each in said:
            self.updates += 1
            await self.inputs.process("telegram", [Heard("telegram", self.updates, who, each)])
        return await self.sent()

    async def sent(self) -> dict[str, list[Shown]]:
        """All that can be sent now, which is sent."""
        out: dict[str, list[Shown]] = {}
        while True:
            async with self.store.transaction() as tx:
                rows = await outbox.claim(tx, await outbox.heads(tx, 500, self.now))
                rows += await outbox.claim_waves(tx, 500, self.now)
                await outbox.sent(tx, [row.id for row in rows])
            if not rows:
                return out
            for row in rows:
                packed = unpack(row.message)
                out.setdefault(row.address, []).append(show(packed.message, packed.language))

    async def sent_in_waves(self) -> list[outbox.OutboxRow]:
        """The copies of waves that can be sent now, which are sent; nothing else."""
        out: list[outbox.OutboxRow] = []
        async with self.store.transaction() as tx:
            while rows := await outbox.claim_waves(tx, 500, self.now):
                await outbox.sent(tx, [row.id for row in rows])
                out += rows
        return out

    async def tick(self, now: int) -> None:
        self.now = now
        await self.ticks.tick()

    async def rows(self, sql: str, **values: object) -> list[tuple[Any, ...]]:
        async with self.store.transaction() as tx:
            return await tx.all(sql, values)

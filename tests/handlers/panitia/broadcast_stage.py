"""A store with a clock, three kegiatan and people, for the tests of broadcasts."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.policy import policy_of
from bot.settings import Settings
from bot.ticks import Ticks
from bot.unit_of_work import rows_of
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.broadcast import sending
from storage import broadcasts, events, outbox, sent_messages, waves
from storage.attendance import Attendance
from storage.broadcasts import Broadcast
from storage.events import Event
from storage.sessions import Session
from storage.store import Store, Tx

WIB = ZoneInfo("Asia/Jakarta")
HOUR, DAY = 3600, 86_400
PROVINCES = ("32", "51", "91")
PLENTY = 1000


def at(day: int, clock: str) -> int:
    """This clock time ("09.00") of a day of May 2027, WIB."""
    hour, minute = map(int, clock.split("."))
    return int(datetime(2027, 5, day, hour, minute, tzinfo=WIB).timestamp())


NOW = at(20, "11.00")
"""In the running second session of the first kegiatan."""


def event(batch: int, first: int, attended: str = "end,entered+start") -> Event:
    """A kegiatan of three sessions of two hours each, an hour apart."""
    sessions = tuple(
        Session(f"Sesi {n + 1}", first + n * 3 * HOUR, first + (n * 3 + 2) * HOUR, "https://example.org/k3")
        for n in range(3)
    )
    return Event(
        0, 2027, batch, f"Kegiatan Contoh {batch}", "Gedung Contoh", 50, 500, "approval", 0, first - DAY,
        sessions=sessions, attended=attended,
    )  # fmt: skip


def written(**what: object) -> Broadcast:
    """A broadcast that the first owner has written and confirmed."""
    plain = Broadcast(
        0, "telegram", "990", NOW, None, 2027, "all", "confirmed", "all", (), "Yth. {nama}", "", False,
        "proposed",
    )  # fmt: skip
    return replace(plain, **what)  # type: ignore[arg-type]


@dataclass
class Entry:
    """A registration as the model knows it."""

    id: int
    person: int
    event: Event
    mode: str
    state: str
    seats: tuple[str, ...]
    records: dict[int, Attendance] = field(default_factory=dict)


@dataclass
class Someone:
    id: int
    province: str
    reachable: bool


class Stage:
    """A store with a clock and the events of a year."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store, self.now, self.policy = store, NOW, policy_of(settings)
        self.ticks = Ticks(store, self.policy, lambda: float(self.now), lambda: None)
        self.people: dict[int, Someone] = {}
        self.entries: list[Entry] = []
        self.events: list[Event] = []

    async def open(self) -> None:
        async with self.store.transaction() as tx:
            for new in (
                event(1, at(20, "08.00")),
                event(2, at(19, "08.00"), "entered,start+end"),
                event(3, at(28, "08.00")),
            ):
                self.events.append(await events.put(tx, new))

    async def join(self, tx: Tx, person: int, name: str = "Budi Contoh", **more: object) -> Someone:
        someone = Someone(person, str(more.get("province", "32")), not more.get("unreachable"))
        await tx.all(
            "insert into persons (id, name, province, created_at, updated_at) "
            "values (:id, :name, :province, 0, 0)",
            {"id": person, "name": name, "province": someone.province},
        )
        await tx.all(
            "insert into chats (channel, address, person_id, unreachable, language) "
            "values ('telegram', :address, :id, :unreachable, :language)",
            {
                "address": str(person), "id": person, "unreachable": more.get("unreachable"),
                "language": more.get("language", "id"),
            },
        )  # fmt: skip
        self.people[person] = someone
        return someone

    async def register(
        self, tx: Tx, person: int, where: Event, mode: str = "online", state: str = "confirmed"
    ) -> Entry:
        """With the seat the state brings; who waits for luring holds a daring one if there are two people."""
        id_ = len(self.entries) + 1
        held = (
            (mode,)
            if state in {"confirmed", "offered"}
            else ("online",)
            if person % 2 and mode == "offline"
            else ()
        )
        await tx.all(
            "insert into registrations (id, person_id, event_id, seq, number, mode, state, completed_at) "
            "values (:id, :person, :event, :id, :number, :mode, :state, 1)",
            {
                "id": id_, "person": person, "event": where.id, "mode": mode, "state": state,
                "number": f"PKA3-2027-{where.batch:02d}-{id_:04d}",
            },
        )  # fmt: skip
        for each in held:
            await tx.all(
                "insert into seats (event_id, mode, position, registration_id) select :event, :mode, "
                "coalesce(max(position), 0) + 1, :id from seats where event_id = :event and mode = :mode",
                {"event": where.id, "mode": each, "id": id_},
            )
        entry = Entry(id_, person, where, mode, state, held)
        self.entries.append(entry)
        return entry

    def unit(self, tx: Tx) -> UnitOfWork:
        return UnitOfWork(tx, self.now, self.policy, "panitia:990")

    async def send(self, what: Broadcast) -> Broadcast:
        """As its author does, now; with what they are told."""
        async with self.store.transaction() as tx:
            unit = self.unit(tx)
            await sending.start_sending(unit, what)
            await outbox.put(tx, rows_of(unit.notices), self.now)
            (newest,), _ = await broadcasts.newest(tx, None, 0, 1)
        return newest

    async def one(self, id_: int) -> Broadcast:
        async with self.store.transaction() as tx:
            found = await broadcasts.load(tx, id_)
        assert found is not None
        return found

    async def numbers(self, what: Broadcast) -> broadcasts.Numbers:
        async with self.store.transaction() as tx:
            return await broadcasts.numbers(tx, await broadcasts.load(tx, what.id) or what, self.now)

    async def claim(self, limit: int = PLENTY) -> list[outbox.OutboxRow]:
        async with self.store.transaction() as tx:
            return await outbox.claim_waves(tx, limit, self.now)

    async def settle(self, rows: list[outbox.OutboxRow]) -> None:
        async with self.store.transaction() as tx:
            await outbox.sent(tx, [row.id for row in rows])
            for row in rows:
                await waves.add(tx, {row.wave_id: {"sent": 1}} if row.wave_id else {})

    async def drain(self) -> None:
        async with self.store.transaction() as tx:
            while rows := await outbox.claim(tx, await outbox.heads(tx, PLENTY, self.now)):
                for row in rows:
                    if row.key:
                        await sent_messages.remember(tx, row.key, row.chat, "77", self.now)
                await outbox.sent(tx, [row.id for row in rows])

    async def all(self, sql: str) -> list[tuple[object, ...]]:
        async with self.store.transaction() as tx:
            return await tx.all(sql)

"""Registrations: person × event, with number, mode and state. Seats stand in storage/seats."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from storage.audiences import ATTENDING
from storage.connection import Row
from storage.events import Event
from storage.store import Tx

ACTIVE = ("confirmed", "applied", "waiting", "offered")
"""The states of who takes part or wants to; the others are rejected and cancelled."""


@dataclass(frozen=True, slots=True)
class Registration:
    """One person's place in one event. `number` is PKA3-<year>-<batch>-<4 digits>, never used twice.

    completed_at, offer_until: UTC epoch seconds; asked_at, reconfirmed_at: when a luring person was asked
    whether they come, and said yes. again: not the first kegiatan of this person in the year.
    reason: why the state is as it is, one word; words: what panitia wrote about it.
    """

    id: int
    person_id: int
    event_id: int
    number: str
    mode: str
    state: str
    completed_at: int
    again: bool = False
    offer_until: int | None = None
    reason: str | None = None
    words: str | None = None
    asked_at: int | None = None
    reconfirmed_at: int | None = None

    @property
    def is_active(self) -> bool:
        return self.state in ACTIVE


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants in an event, and the state that begins with."""

    mode: str
    state: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """What a registration becomes. `offer_until` belongs to an offer, `words` to a decision."""

    mode: str
    state: str
    reason: str | None = None
    words: str | None = None
    offer_until: int | None = None


_COLUMNS = (
    "id, person_id, event_id, number, mode, state, completed_at, again, offer_until, reason, words, "
    "asked_at, reconfirmed_at"
)


def _registration(row: Row) -> Registration:
    registered = Registration(*row)
    return replace(registered, again=bool(registered.again))


async def put(tx: Tx, event: Event, person_id: int, wish: Wish, now: int) -> Registration:
    """Register this person with the next number; who has cancelled or was rejected gets the old one back.

    Raises ValueError when the person has an active registration in this event: ask `find` first.
    """
    row = await tx.one(
        "insert into registrations (person_id, event_id, seq, number, "
        "mode, state, source, completed_at, again) "
        "select :person, :event, n.seq, :prefix || substr('0000' || n.seq, "
        "-max(4, length(n.seq))), :mode, :state, :source, :now, "
        "case when exists (select 1 from registrations o join events oe on oe.id = o.event_id "
        "join seats s on s.registration_id = o.id where o.person_id = :person and o.event_id <> :event "
        "and oe.year = :year) then 1 else 0 end "
        # a scalar subquery: only there the highest is looked up in the index instead of reading all rows
        "from (select (select coalesce(max(seq), 0) from registrations where event_id = :event) + 1 as seq) "
        "n where true on conflict (person_id, event_id) do update set mode = excluded.mode, "
        "state = excluded.state, source = excluded.source, completed_at = excluded.completed_at, "
        "again = excluded.again, offer_until = null, reason = null, words = null, asked_at = null, "
        "reconfirmed_at = null "
        "where registrations.state in ('cancelled', 'rejected') "
        f"returning {_COLUMNS}",
        asdict(wish)
        | {"person": person_id, "event": event.id, "year": event.year, "now": now}
        | {"prefix": f"PKA3-{event.year}-{event.batch:02d}-"},
    )
    if row is None:
        raise ValueError("this person is registered already")
    return _registration(row)


async def change(tx: Tx, ids: Sequence[int], to: State) -> None:
    """Give these registrations this mode and state; what belonged to the old one is dropped."""
    await change_each(tx, [(id_, to) for id_ in ids])


async def change_each(tx: Tx, changes: Sequence[tuple[int, State]]) -> None:
    await tx.many(
        "update registrations set mode = :mode, state = :state, reason = :reason, words = :words, "
        "offer_until = :offer_until, asked_at = null, reconfirmed_at = null where id = :id",
        [asdict(to) | {"id": id_} for id_, to in changes],
    )


async def mark_again(tx: Tx, person_ids: Sequence[int]) -> None:
    """Mark who holds a seat in an earlier registration of the same year, here and in the lines."""
    people = [{"person": person_id} for person_id in person_ids]
    await tx.many(
        "update registrations set again = case when exists (select 1 from registrations o "
        "join events oe on oe.id = o.event_id join seats s on s.registration_id = o.id "
        "where o.person_id = :person and o.id <> registrations.id "
        "and (o.completed_at, o.id) < (registrations.completed_at, registrations.id) "
        "and oe.year = (select e.year from events e where e.id = registrations.event_id)) "
        "then 1 else 0 end where person_id = :person and state not in ('cancelled', 'rejected')",
        people,
    )
    await tx.many(
        "update waitlist set again = (select r.again from registrations r where r.id = registration_id) "
        "where registration_id in (select r.id from registrations r where r.person_id = :person)",
        people,
    )


async def find(tx: Tx, person_id: int, event_id: int) -> Registration | None:
    row = await tx.one(
        f"select {_COLUMNS} from registrations where person_id = :person and event_id = :event",
        {"person": person_id, "event": event_id},
    )
    return _registration(row) if row else None


async def load(tx: Tx, registration_id: int) -> Registration | None:
    row = await tx.one(
        f"select {_COLUMNS} from registrations where id = :id",
        {"id": registration_id},
    )
    return _registration(row) if row else None


async def the(tx: Tx, registration_id: int) -> Registration:
    """A registration that surely exists: rows are never deleted. Raises KeyError otherwise."""
    found = await load(tx, registration_id)
    if found is None:
        raise KeyError(registration_id)
    return found


async def by_number(tx: Tx, number: str) -> Registration | None:
    row = await tx.one(
        f"select {_COLUMNS} from registrations where number = :number",
        {"number": number},
    )
    return _registration(row) if row else None


async def of_person(tx: Tx, person_id: int) -> tuple[Registration, ...]:
    """All registrations of this person, newest first."""
    rows = await tx.all(
        f"select {_COLUMNS} from registrations where person_id = :person order by id desc",
        {"person": person_id},
    )
    return tuple(_registration(row) for row in rows)


async def active_of(tx: Tx, person_id: int | None) -> dict[int, int]:
    """The registrations of this person that are not over, each with its event."""
    rows = await tx.all(
        "select id, event_id from registrations where person_id = :person "
        "and state not in ('cancelled', 'rejected') order by id",
        {"person": person_id},
    )
    return {row[0]: row[1] for row in rows}


async def of_event(tx: Tx, event_id: int) -> tuple[int, ...]:
    return await tx.column("select id from registrations where event_id = :event", {"event": event_id})


async def luring_of(tx: Tx, event_id: int) -> tuple[int, ...]:
    """The registrations that hold a luring seat of this event."""
    return await tx.column(
        "select registration_id from seats where event_id = :event and mode = 'offline'", {"event": event_id}
    )


async def expired(tx: Tx, now: int, limit: int) -> tuple[Registration, ...]:
    """Offers whose time is over, the oldest first."""
    rows = await tx.all(
        f"select {_COLUMNS} from registrations "
        "where state = 'offered' and offer_until <= :now order by offer_until, id limit :limit",
        {"now": now, "limit": limit},
    )
    return tuple(_registration(row) for row in rows)


async def applied(tx: Tx, event_id: int) -> tuple[Registration, ...]:
    """Who has applied for luring in this event and waits for panitia, in the order they came."""
    rows = await tx.all(
        f"select {_COLUMNS} from registrations "
        "where event_id = :event and state = 'applied' order by completed_at, id",
        {"event": event_id},
    )
    return tuple(_registration(row) for row in rows)


@dataclass(frozen=True, slots=True)
class Application:
    """One application for a luring seat, as panitia judge it. `match`: whether the list of experts knows the
    person; `completed_at`: UTC epoch seconds."""

    number: str
    name: str
    company: str
    province: str
    match: str
    completed_at: int


async def applications(tx: Tx) -> tuple[Application, ...]:
    """All that wait for panitia, by event, in the order they came."""
    rows = await tx.all(
        "select r.number, coalesce(p.name, ''), coalesce(p.company, ''), coalesce(p.province, ''), "
        "coalesce(p.match, 'unmatched'), r.completed_at from registrations r "
        "join persons p on p.id = r.person_id where r.state = 'applied' "
        "order by r.event_id, r.completed_at, r.id"
    )
    return tuple(Application(*row) for row in rows)


async def end_offers_by(tx: Tx, event_id: int, moment: int) -> None:
    """No offer of this event is kept longer than until then (UTC epoch seconds)."""
    await tx.run(
        "update registrations set offer_until = :moment "
        "where event_id = :event and state = 'offered' and offer_until > :moment",
        {"event": event_id, "moment": moment},
    )


async def attending(tx: Tx, registration_id: int) -> str | None:
    """How this person takes part as things stand, or None without a seat: see storage/audiences."""
    return await tx.word(
        "select s.mode from registrations r join seats s on s.registration_id = r.id "
        f"where r.id = :id and {ATTENDING}",
        {"id": registration_id},
    )

"""What panitia see of a kegiatan in numbers: who waits for what, who can't be reached, what was sent, and by
which links people came. Reads only."""

from dataclasses import dataclass

from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Open:
    """What is still open in an event: applications that wait for panitia, seats offered and not answered,
    and people with an active registration who can't be reached."""

    applied: int
    offered: int
    unreachable: int


async def still_open(tx: Tx, event_id: int) -> Open:
    row = await tx.one(
        "select (select count(*) from registrations where event_id = :event and state = 'applied'), "
        "(select count(*) from registrations where event_id = :event and state = 'offered'), "
        # few chats can't be reached: begin with them, however many are registered
        "(select count(*) from chats c cross join registrations r where c.unreachable is not null "
        "and r.person_id = c.person_id and r.event_id = :event "
        "and r.state not in ('cancelled', 'rejected'))",
        {"event": event_id},
    )
    assert row is not None  # noqa: S101 a select without from has one row
    return Open(*row)


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent to many at once, in one wave or several. fired_at: UTC epoch seconds; waiting: still in
    the outbox; size: everybody it was for."""

    name: str
    fired_at: int
    size: int
    sent: int
    waiting: int
    unreachable: int
    missed: int


async def sent(tx: Tx, event_id: int, limit: int) -> tuple[Sent, ...]:
    """What was sent to anybody of this event, the newest first."""
    rows = await tx.all(
        "select w.name, w.fired_at, sum(w.size), sum(w.sent), sum((select count(*) from outbox o "
        "where o.wave_id = w.id and o.state <> 'dead')), sum(w.unreachable), sum(w.missed) from waves w "
        "where w.event_id = :event and w.size > 0 group by w.name, w.fired_at "
        "order by w.fired_at desc, max(w.id) desc limit :limit",
        {"event": event_id, "limit": limit},
    )
    return tuple(Sent(*row) for row in rows)


async def waiting(tx: Tx, event_id: int) -> int:
    """How many messages to everybody of this event still wait to be sent."""
    return await tx.number(
        "select count(*) from waves w join outbox o on o.wave_id = w.id "
        "where w.event_id = :event and o.state = 'waiting'",
        {"event": event_id},
    )


@dataclass(frozen=True, slots=True)
class Source:
    """A word (lower case) in the links people came by; empty without one. active: those not over."""

    word: str
    all: int
    active: int


async def sources(tx: Tx, event_id: int) -> tuple[Source, ...]:
    """By which links people came to this event, the most used first. The words are untrusted: anybody can
    write a link."""
    rows = await tx.all(
        "select lower(coalesce(source, '')), count(*), "
        "sum(case when state in ('cancelled', 'rejected') then 0 else 1 end) "
        "from registrations where event_id = :event group by lower(coalesce(source, '')) order by 2 desc, 1",
        {"event": event_id},
    )
    return tuple(Source(*row) for row in rows)

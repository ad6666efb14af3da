"""What waits to be sent, as numbers: by lane and deadline, how old, and when more is due. Changes nothing."""

from dataclasses import dataclass

from storage.outbox import Lane
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Load:
    """Messages of waves that are due now, by when they have to have arrived (UTC epoch seconds)."""

    lane: Lane
    deadline: int
    count: int


async def loads(tx: Tx, now: int) -> tuple[Load, ...]:
    """What the waves have to send now. A broadcast that is late has until it is of no use any more."""
    rows = await tx.all(
        "select lane, case when lane = 3 and deadline <= :now then expires_at else deadline end as until, "
        "count(*) from outbox where state = 'waiting' and lane > 0 and not_before <= :now "
        "group by lane, until order by lane, until",
        {"now": now},
    )
    return tuple(Load(Lane(lane), until or 0, count) for lane, until, count in rows)


async def next_times(tx: Tx, now: int) -> tuple[int | None, bool]:
    """When the next row that has to wait becomes due (UTC epoch seconds), and whether waves have one."""
    row = await tx.one(
        "select (select min(not_before) from outbox where state = 'waiting' and not_before > :now), "
        "(select min(not_before) from outbox where state = 'waiting' and lane > 0)",
        {"now": now},
    )
    later, wave = row or (None, None)
    return later, wave is not None and wave <= now


async def oldest_waiting(tx: Tx) -> dict[Lane, tuple[int, int]]:
    """What waits that belongs to no wave, by lane: how many, and since when the oldest is due."""
    rows = await tx.all(
        "select lane, count(*), min(not_before) from outbox where state <> 'dead' and wave_id is null "
        "group by lane"
    )
    return {Lane(lane): (count, since) for lane, count, since in rows}


@dataclass(frozen=True, slots=True)
class Pressing:
    """A wave of an event with a deadline (UTC epoch seconds), and how many of its messages wait now."""

    key: str
    name: str
    event_id: int
    batch: int
    title: str
    deadline: int
    waiting: int


async def with_deadlines(tx: Tx, now: int) -> tuple[Pressing, ...]:
    """Links and reminders that are due and not sent yet, in the order they leave."""
    rows = await tx.all(
        "select w.key, w.name, e.id, e.batch, e.title, w.deadline, waiting_now.waiting from ("
        "select wave_id, min(lane) as lane, count(*) as waiting from outbox where state = 'waiting' "
        "and lane in (1, 2) and not_before <= :now and wave_id is not null group by wave_id) waiting_now "
        "join waves w on w.id = waiting_now.wave_id join events e on e.id = w.event_id "
        "order by waiting_now.lane, w.deadline, w.id",
        {"now": now},
    )
    return tuple(Pressing(*row) for row in rows)

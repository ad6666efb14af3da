"""Registrations: person × event. The quota is checked by the very statement that takes the seat."""

from dataclasses import dataclass

from storage.events import TAKES_A_SEAT, Event
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Registration:
    """One person's place in one event. `number` is PKA3-<year>-<batch>-<4 digits>, never used twice."""

    id: int
    person_id: int
    event_id: int
    number: str
    mode: str
    state: str
    completed_at: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants in an event. `state` is confirmed or applied: both hold the seat."""

    mode: str
    state: str
    source: str | None = None


_COLUMNS = "id, person_id, event_id, number, mode, state, completed_at"


async def take_seat(tx: Tx, event: Event, person_id: int, wish: Wish, now: int) -> Registration | None:
    """Register this person with the next number, or return None when the mode has no seat left.

    Raises sqlite3.IntegrityError when the person already has a registration in this event: ask `find`
    first.
    """
    row = await tx.one(
        "insert into registrations (person_id, event_id, seq, number, "  # noqa: S608 names of ours only
        "mode, state, source, completed_at) "
        "select :person, :event, n.seq, :prefix || substr('0000' || n.seq, "
        "-max(4, length(n.seq))), :mode, :state, :source, :now "
        "from (select coalesce(max(seq), 0) + 1 as seq from registrations where event_id = :event) n "
        "where (select count(*) from registrations "
        f"where event_id = :event and mode = :mode and state in {TAKES_A_SEAT}) < :quota "
        f"returning {_COLUMNS}",
        {
            "person": person_id,
            "event": event.id,
            "prefix": f"PKA3-{event.year}-{event.batch:02d}-",
            "mode": wish.mode,
            "state": wish.state,
            "source": wish.source,
            "now": now,
            "quota": event.quota(wish.mode),
        },
    )
    return Registration(*row) if row else None


async def find(tx: Tx, person_id: int, event_id: int) -> Registration | None:
    row = await tx.one(
        f"select {_COLUMNS} from registrations where person_id = :person and event_id = :event",  # noqa: S608
        {"person": person_id, "event": event_id},
    )
    return Registration(*row) if row else None


async def of_person(tx: Tx, person_id: int) -> tuple[Registration, ...]:
    """All registrations of this person, newest first."""
    rows = await tx.all(
        f"select {_COLUMNS} from registrations where person_id = :person order by id desc",  # noqa: S608
        {"person": person_id},
    )
    return tuple(Registration(*row) for row in rows)

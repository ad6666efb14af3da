"""What panitia look at before they decide: applications one by one or by number, the waitlists with
their names, and who changed a registration last. Reads; changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storage.events import Event
from storage.statements import placeholders
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Applicant:
    """One application for a luring seat. `match` is None before the list of experts was asked; `nth` of
    `total` that wait; `since` is UTC epoch seconds."""

    registration_id: int
    person_id: int
    number: str
    name: str
    company: str
    position: str
    province: str
    match: str | None
    skp_number: str | None
    skp_until: str | None
    again: bool
    since: int
    nth: int
    total: int


_OF = "from registrations a where a.event_id = r.event_id and a.state = 'applied'"


async def applicant(tx: Tx, event_id: int, after: int, *, itself: bool = False) -> Applicant | None:
    """The first application of this event behind this registration (0: the first of all), as people came.

    None when there is none behind it. `after` need not be an application any more; itself: it may be the one.
    """
    behind = ">=" if itself else ">"
    row = await tx.one(
        "select r.id, p.id, r.number, coalesce(p.name, ''), coalesce(p.company, ''), "
        "coalesce(p.position, ''), coalesce(p.province, ''), p.match, p.skp_number, p.skp_until, r.again, "
        "r.completed_at, "
        f"(select count(a.mode) {_OF} and (a.completed_at, a.id) <= (r.completed_at, r.id)), "
        f"(select count(a.mode) {_OF}) "
        "from registrations r join persons p on p.id = r.person_id "
        "where r.event_id = :event and r.state = 'applied' and (:after = 0 "
        f"or (r.completed_at, r.id) {behind} "
        "(select b.completed_at, b.id from registrations b where b.id = :after)) "
        "order by r.completed_at, r.id limit 1",
        {"event": event_id, "after": after},
    )
    return replace(Applicant(*row), again=bool(row[10])) if row else None


async def waiting(tx: Tx) -> dict[int, int]:
    """How many applications wait, by event; events without any are missing."""
    rows = await tx.all(
        # counting a column that no other index has: only so the index of those that wait is used
        "select event_id, count(mode) from registrations where state = 'applied' "
        "group by event_id order by event_id"
    )
    return {row[0]: row[1] for row in rows}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A registration as it is found by its number, with the person's name (empty: erased)."""

    id: int
    person_id: int
    event_id: int
    number: str
    mode: str
    state: str
    name: str


async def by_numbers(tx: Tx, numbers: Sequence[str]) -> dict[str, Numbered]:
    """The registrations with these numbers, by number; what does not exist is left out."""
    names, params = placeholders("n", numbers)
    rows = await tx.all(
        "select r.id, r.person_id, r.event_id, r.number, r.mode, r.state, coalesce(p.name, '') "
        f"from registrations r join persons p on p.id = r.person_id where r.number in ({names})",
        params,
    )
    return {row[3]: Numbered(*row) for row in rows}


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody on a waitlist. `wish`: the mode they registered for; again: a second kegiatan in the year."""

    number: str
    name: str
    wish: str
    again: bool


async def waitlist(tx: Tx, event: Event, mode: str, first: int, limit: int) -> tuple[Placed, ...]:
    """Who stands on this waitlist from this place (0: the head) on, at most `limit`."""
    order = "again, id" if event.first_timers_first else "id"
    rows = await tx.all(
        "select r.number, coalesce(p.name, ''), r.mode, l.again from "
        "(select id, registration_id, again from waitlist where event_id = :event and mode = :mode "
        f"order by {order} limit :limit offset :first) l "
        "join registrations r on r.id = l.registration_id join persons p on p.id = r.person_id "
        f"order by {', '.join(f'l.{name}' for name in order.split(', '))}",
        {"event": event.id, "mode": mode, "limit": limit, "first": first},
    )
    return tuple(Placed(row[0], row[1], row[2], bool(row[3])) for row in rows)


@dataclass(frozen=True, slots=True)
class Offered:
    """Seats that are offered just now, and when the next of these offers ends (UTC epoch seconds)."""

    count: int
    next_until: int


async def offered(tx: Tx, event_id: int, mode: str) -> Offered:
    row = await tx.one(
        "select count(*), coalesce(min(offer_until), 0) from registrations "
        "where event_id = :event and mode = :mode and state = 'offered'",
        {"event": event_id, "mode": mode},
    )
    assert row is not None  # noqa: S101 a count has one row
    return Offered(*row)


@dataclass(frozen=True, slots=True)
class Touched:
    """Who changed a registration last, by what (an action of the audit log), and when (UTC epoch seconds)."""

    actor: str
    action: str
    at: int


async def last_change(tx: Tx, person_id: int, event_id: int, actions: Sequence[str]) -> Touched | None:
    """The newest of these actions about this person in this event."""
    names, params = placeholders("a", actions)
    row = await tx.one(
        "select actor, action, at from trail where person_id = :person and event_id = :event "
        f"and action in ({names}) order by id desc limit 1",
        params | {"person": person_id, "event": event_id},
    )
    return Touched(*row) if row else None

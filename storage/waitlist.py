"""The waitlists: one per event and mode, in the order people came. Knows places, not offers.

An event may let first-timers go first: then who takes part a second time in the year stands behind them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.events import Event
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class OnWaitlist:
    """Somebody on a waitlist. `wish` is the mode the registration is for: not always the waitlist's."""

    registration_id: int
    person_id: int
    wish: str
    number: str


async def join(tx: Tx, event_id: int, mode: str, registration_id: int) -> None:
    """Stand at the end of this waitlist; who stands on it already keeps the place."""
    await tx.run(
        "insert into waitlist (event_id, mode, registration_id, again) "
        "select :event, :mode, id, again from registrations where id = :registration "
        "on conflict (registration_id, mode) do nothing",
        {"event": event_id, "mode": mode, "registration": registration_id},
    )


async def join_first(tx: Tx, event_id: int, mode: str, registration_id: int) -> None:
    """Stand at the head of this waitlist."""
    await tx.run(
        "insert into waitlist (id, event_id, mode, registration_id, again) "
        "select (select coalesce(min(id), 1) from waitlist) - 1, :event, :mode, :registration, 0 "
        "on conflict (registration_id, mode) do nothing",
        {"event": event_id, "mode": mode, "registration": registration_id},
    )


async def leave(tx: Tx, mode: str, registration_ids: Sequence[int]) -> None:
    await tx.many(
        "delete from waitlist where registration_id = :registration and mode = :mode",
        [{"registration": id_, "mode": mode} for id_ in registration_ids],
    )


async def next_in_waitlist(tx: Tx, event: Event, mode: str, limit: int) -> tuple[OnWaitlist, ...]:
    """The first of this waitlist, at most `limit`, in order."""
    order = "w.again, w.id" if event.first_timers_first else "w.id"
    rows = await tx.all(
        "select w.registration_id, r.person_id, r.mode, r.number from waitlist w "
        "join registrations r on r.id = w.registration_id "
        f"where w.event_id = :event and w.mode = :mode order by {order} limit :limit",
        {"event": event.id, "mode": mode, "limit": limit},
    )
    return tuple(OnWaitlist(*row) for row in rows)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a registration stands on one waitlist, from 1, and what holds it up: seats taken, and seats
    offered to others just now, the last of them until `offered_until` (UTC epoch seconds, 0 without any)."""

    mode: str
    place: int
    taken: int
    offered: int
    offered_until: int


async def standings(tx: Tx, event: Event, registration_id: int) -> tuple[Standing, ...]:
    """The waitlists of this event this registration stands on."""
    ahead = "(w.again, w.id) <= (me.again, me.id)" if event.first_timers_first else "w.id <= me.id"
    offered = "registrations r where r.event_id = me.event_id and r.mode = me.mode and r.state = 'offered'"
    rows = await tx.all(
        "select me.mode, (select count(*) from waitlist w "
        f"where w.event_id = me.event_id and w.mode = me.mode and {ahead}), "
        "(select coalesce(max(s.position), 0) from seats s "
        "where s.event_id = me.event_id and s.mode = me.mode), "
        f"(select count(*) from {offered}), (select coalesce(max(r.offer_until), 0) from {offered}) "
        "from waitlist me where me.registration_id = :registration",
        {"registration": registration_id},
    )
    return tuple(Standing(*row) for row in rows)


async def lengths(tx: Tx, event_id: int) -> dict[str, int]:
    """How many stand on each waitlist of this event; one nobody stands on is missing."""
    rows = await tx.all(
        "select mode, count(*) from waitlist where event_id = :event group by mode", {"event": event_id}
    )
    return {mode: int(count) for mode, count in rows}


async def events_with_waitlist(tx: Tx, now: int) -> tuple[int, ...]:
    """The events somebody waits in that have not begun."""
    return await tx.column(
        "select e.id from events e join sessions f on f.event_id = e.id and f.position = 1 "
        "where f.starts_at > :now and exists (select 1 from waitlist w where w.event_id = e.id) "
        "order by e.id",
        {"now": now},
    )

"""Events (kegiatan) with their sessions and quotas. Who holds which seat stands in storage/seats."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Literal

from storage.store import Row, Tx

MODES = ("online", "offline")


@dataclass(frozen=True, slots=True)
class Session:
    """One part of an event. Times are UTC epoch seconds."""

    title: str
    starts_at: int
    ends_at: int
    join_url: str


@dataclass(frozen=True, slots=True)
class Event:
    """One round of the programme, open for registration while opens_at <= now < closes_at (epoch seconds)."""

    id: int
    year: int
    batch: int
    title: str
    place: str
    quota_offline: int
    quota_online: int
    offline: Literal["approval", "first_come"]
    opens_at: int
    closes_at: int
    first_timers_first: bool = False
    sessions: tuple[Session, ...] = ()

    @property
    def starts_at(self) -> int:
        """When the first session starts."""
        return self.sessions[0].starts_at

    @property
    def ends_at(self) -> int:
        """When the last session ends."""
        return self.sessions[-1].ends_at

    def quota(self, mode: str) -> int:
        return self.quota_online if mode == "online" else self.quota_offline


_SELECT = """
select e.id, e.year, e.batch, e.title, e.place, e.quota_offline, e.quota_online, e.offline,
    e.opens_at, e.closes_at, e.first_timers_first
from events e
"""


async def open_now(tx: Tx, now: int) -> tuple[Event, ...]:
    """Events whose registration is open, soonest batch first."""
    rows = await tx.all(
        _SELECT + "where e.opens_at <= :now and e.closes_at > :now order by e.year, e.batch", {"now": now}
    )
    return await _with_sessions(tx, rows)


async def load(tx: Tx, event_id: int) -> Event | None:
    events = await _with_sessions(tx, await tx.all(_SELECT + "where e.id = :id", {"id": event_id}))
    return events[0] if events else None


async def put(tx: Tx, event: Event) -> Event:
    """Add this event or update the one with its year and batch; sessions are matched by their position."""
    row = await tx.one(
        "insert into events "
        "(year, batch, title, place, quota_offline, quota_online, offline, opens_at, closes_at, "
        "first_timers_first) values (:year, :batch, :title, :place, :quota_offline, :quota_online, "
        ":offline, :opens_at, :closes_at, :first_timers_first) "
        "on conflict (year, batch) do update set title = excluded.title, place = excluded.place, "
        "quota_offline = excluded.quota_offline, quota_online = excluded.quota_online, "
        "offline = excluded.offline, opens_at = excluded.opens_at, closes_at = excluded.closes_at, "
        "first_timers_first = excluded.first_timers_first "
        "returning id",
        {field.name: getattr(event, field.name) for field in fields(event)}
        | {"first_timers_first": int(event.first_timers_first)},
    )
    assert row is not None  # noqa: S101 an upsert returns its row
    await _put_sessions(tx, int(row[0]), event.sessions)
    stored = await load(tx, int(row[0]))
    assert stored is not None  # noqa: S101 it was put just now
    return stored


async def _put_sessions(tx: Tx, event_id: int, sessions: Sequence[Session]) -> None:
    await tx.many(
        "insert into sessions (event_id, position, title, starts_at, ends_at, join_url) values "
        "(:event, :position, :title, :starts_at, :ends_at, :join_url) "
        "on conflict (event_id, position) do update set title = excluded.title, "
        "starts_at = excluded.starts_at, ends_at = excluded.ends_at, join_url = excluded.join_url",
        [
            {
                "event": event_id, "position": position, "title": session.title,
                "starts_at": session.starts_at, "ends_at": session.ends_at, "join_url": session.join_url,
            }
            for position, session in enumerate(sessions, start=1)
        ],
    )  # fmt: skip
    await tx.all(
        "delete from sessions where event_id = :event and position > :last",
        {"event": event_id, "last": len(sessions)},
    )


async def _with_sessions(tx: Tx, rows: Sequence[Row]) -> tuple[Event, ...]:
    events = [replace(Event(*row), first_timers_first=bool(row[10])) for row in rows]
    if not events:
        return ()
    names = ", ".join(f":e{n}" for n in range(len(events)))
    sessions: dict[int, list[Session]] = {event.id: [] for event in events}
    for event_id, *session in await tx.all(
        "select event_id, title, starts_at, ends_at, join_url from sessions "  # noqa: S608 names of ours
        f"where event_id in ({names}) order by event_id, position",
        {f"e{n}": event.id for n, event in enumerate(events)},
    ):
        sessions[event_id].append(Session(*session))
    return tuple(replace(event, sessions=tuple(sessions[event.id])) for event in events)

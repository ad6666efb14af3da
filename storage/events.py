"""Events (kegiatan) with their sessions and quotas. Who holds which seat stands in storage/seats."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from storage import sessions
from storage.connection import Params, Row
from storage.sessions import Session
from storage.store import Tx

MODES = ("online", "offline")

State = Literal["draft", "open", "closed", "finished", "cancelled"]


@dataclass(frozen=True, slots=True)
class Event:
    """One round of the programme. Times are UTC epoch seconds.

    Registration is open while the state is open and opens_at <= now < closes_at. attended: which records of a
    session make somebody present, like "end,entered+start" (either the end, or entered and the start).
    reconfirm: whether luring people are asked if they come. place_changed_at: 0 for never. extra: what no
    query asks for, by its name, as texts; its fields stand in handlers/programme/event_fields.
    """

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
    state: State = "open"
    attended: str = "end,entered+start"
    reconfirm: bool = True
    place_changed_at: int = 0
    extra: Mapping[str, str] = field(default_factory=dict, hash=False, repr=False)

    @property
    def starts_at(self) -> int:
        """When the first session starts."""
        return self.sessions[0].starts_at

    @property
    def ends_at(self) -> int:
        """When the last session ends."""
        return self.sessions[-1].ends_at

    @property
    def is_live(self) -> bool:
        """Whether people hear of it: not while it is a draft, nor after it was cancelled or finished."""
        return self.state in {"open", "closed"}

    def quota(self, mode: str) -> int:
        return self.quota_online if mode == "online" else self.quota_offline


_COLUMNS = (
    "id", "year", "batch", "title", "place", "quota_offline", "quota_online", "offline", "opens_at",
    "closes_at", "first_timers_first", "state", "attended", "reconfirm", "place_changed_at", "extra",
)  # fmt: skip
_SELECT = f"select {', '.join(f'e.{name}' for name in _COLUMNS)} from events e "


async def open_now(tx: Tx, now: int) -> tuple[Event, ...]:
    """Events whose registration is open, soonest batch first."""
    rows = await tx.all(
        _SELECT + "where e.state = 'open' and e.opens_at <= :now and e.closes_at > :now "
        "order by e.year, e.batch",
        {"now": now},
    )
    return await _with_sessions(tx, rows)


async def live(tx: Tx, since: int) -> tuple[Event, ...]:
    """Events people hear of, that have not ended before then (UTC epoch seconds)."""
    rows = await tx.all(_SELECT + "where e.state in ('open', 'closed') order by e.id")
    return tuple(event for event in await _with_sessions(tx, rows) if event.ends_at >= since)


async def load(tx: Tx, event_id: int) -> Event | None:
    return await _first(tx, "where e.id = :id", {"id": event_id})


async def find(tx: Tx, year: int, batch: int) -> Event | None:
    return await _first(tx, "where e.year = :year and e.batch = :batch", {"year": year, "batch": batch})


async def newest(tx: Tx, batch: int) -> Event | None:
    """The kegiatan with this number in the latest year that has one."""
    return await _first(tx, "where e.batch = :batch order by e.year desc limit 1", {"batch": batch})


async def of_year(tx: Tx, year: int) -> tuple[Event, ...]:
    """Every event of this year, whatever its state, in the order of their numbers."""
    return await _with_sessions(
        tx, await tx.all(_SELECT + "where e.year = :year order by e.batch", {"year": year})
    )


async def every(tx: Tx) -> tuple[Event, ...]:
    """Every event there is, whatever its state."""
    return await _with_sessions(tx, await tx.all(_SELECT + "order by e.year, e.batch"))


async def of_session(tx: Tx, session_id: int) -> int | None:
    """The id of the event this session belongs to."""
    row = await tx.one("select event_id from sessions where id = :id", {"id": session_id})
    return None if row is None else int(row[0])


async def put(tx: Tx, event: Event, now: int = 0) -> Event:
    """Add this event or update the one with its year and batch; sessions are matched by their position.

    What people have to know of a change is marked with `now` (UTC epoch seconds). Raises SessionInUseError.
    """
    before = await find(tx, event.year, event.batch)
    id_ = await tx.number(
        "insert into events "
        "(year, batch, title, place, quota_offline, quota_online, offline, opens_at, closes_at, "
        "first_timers_first, state, attended, reconfirm, extra) values (:year, :batch, :title, :place, "
        ":quota_offline, :quota_online, :offline, :opens_at, :closes_at, :first_timers_first, :state, "
        ":attended, :reconfirm, :extra) on conflict (year, batch) do update set title = excluded.title, "
        "place_changed_at = case when events.place = excluded.place then events.place_changed_at "
        "else :now end, place = excluded.place, "
        "quota_offline = excluded.quota_offline, quota_online = excluded.quota_online, "
        "offline = excluded.offline, opens_at = excluded.opens_at, closes_at = excluded.closes_at, "
        "first_timers_first = excluded.first_timers_first, state = excluded.state, "
        "attended = excluded.attended, reconfirm = excluded.reconfirm, extra = excluded.extra returning id",
        {name: getattr(event, name) for name in _COLUMNS if name != "place_changed_at"}
        | {
            "first_timers_first": int(event.first_timers_first),
            "reconfirm": int(event.reconfirm),
            "extra": json.dumps(dict(event.extra), ensure_ascii=False) if event.extra else None,
            "now": now,
        },
    )
    await sessions.put(tx, id_, event.sessions, now)
    if before is not None and (before.title, before.place) != (event.title, event.place):
        await sessions.revise(tx, id_)
    stored = await load(tx, id_)
    assert stored is not None  # noqa: S101 it was put just now
    return stored


async def _first(tx: Tx, where: str, params: Params) -> Event | None:
    events = await _with_sessions(tx, await tx.all(_SELECT + where, params))
    return events[0] if events else None


async def _with_sessions(tx: Tx, rows: Sequence[Row]) -> tuple[Event, ...]:
    if not rows:
        return ()
    own = await sessions.of_events(tx, [row[0] for row in rows])
    return tuple(_event(row, tuple(own[row[0]])) for row in rows)


def _event(row: Row, sessions_: tuple[Session, ...]) -> Event:
    values = dict(zip(_COLUMNS, row, strict=True)) | {"sessions": sessions_}
    for name in ("first_timers_first", "reconfirm"):
        values[name] = bool(values[name])
    values["extra"] = json.loads(values["extra"] or "{}")
    return Event(**values)

"""Broadcasts: what panitia said to whom, who agreed, and how the sending stands. They hold nobody's data.

Its messages are a wave with the key broadcast:<id>; what became of them is counted there.
"""

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from typing import Literal

from storage.audiences import Audience, audience_params, people
from storage.connection import Row
from storage.outbox import Lane
from storage.statements import insert_into, placeholders
from storage.store import Tx

Status = Literal["proposed", "rejected", "lapsed", "sending", "paused", "stopped", "done"]


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One broadcast. event_id None: everybody of the year, each person once. mode, state, presence (its
    column is called so: attendance) and provinces: whom it is for. text holds placeholders; photo is the
    channel's token, or empty. Times are UTC epoch seconds. changed_by: who last paused, resumed or stopped
    it; stopped: messages deleted by that. shown: what the progress message says, and since when (shown_at).
    """

    id: int
    channel: str
    made_by: str
    made_at: int
    event_id: int | None
    year: int
    mode: str
    state: str
    presence: str
    provinces: tuple[str, ...]
    text: str
    photo: str
    urgent: bool
    status: Status
    decided_by: str | None = None
    decided_at: int | None = None
    changed_by: str | None = None
    changed_at: int | None = None
    stopped: int = 0
    shown: str = ""
    shown_at: int = 0
    ended_at: int | None = None

    @property
    def was_sent(self) -> bool:
        """Whether people are or were written to."""
        return self.status in {"sending", "paused", "stopped", "done"}

    @property
    def begun_at(self) -> int:
        """When it was sent, or else written."""
        return (self.decided_at if self.was_sent else None) or self.made_at

    @property
    def wave_key(self) -> str:
        return f"broadcast:{self.id}"


@dataclass(frozen=True, slots=True)
class Numbers:
    """What became of a broadcast's messages. `waiting` still stand in the outbox; `held` of them not before
    `held_until` (UTC epoch seconds). gone: deleted before they were sent, because the registration was."""

    size: int = 0
    waiting: int = 0
    held: int = 0
    held_until: int = 0
    sent: int = 0
    unreachable: int = 0
    refused: int = 0
    missed: int = 0
    unsure: int = 0
    stopped: int = 0

    @property
    def failed(self) -> int:
        return self.refused + self.missed + self.unsure

    @property
    def gone(self) -> int:
        """Of those that were to be sent, neither sent nor anything else that is counted."""
        return max(0, self.size - self.waiting - self.sent - self.unreachable - self.failed - self.stopped)


@dataclass(frozen=True, slots=True)
class Reach:
    """How many an audience holds: who can be told, and who has blocked the bot."""

    people: int
    unreachable: int


@dataclass(frozen=True, slots=True)
class Sample:
    """One real person of an audience: registration, name and number, and how their message is to be
    written."""

    registration_id: int
    name: str
    number: str
    event_id: int
    mode: str
    province: str | None


_COLUMNS = tuple(field.name for field in fields(Broadcast))
_SELECT = f"select {', '.join(_COLUMNS)} from broadcasts "


async def create(tx: Tx, new: Broadcast) -> int:
    """Keep this broadcast; its id is not looked at."""
    return await tx.number(
        insert_into("broadcasts", _COLUMNS[1:]) + "returning id",
        {name: getattr(new, name) for name in _COLUMNS[1:]}
        | {"provinces": ",".join(new.provinces), "urgent": int(new.urgent)},
    )


async def load(tx: Tx, id_: int) -> Broadcast | None:
    row = await tx.one(_SELECT + "where id = :id", {"id": id_})
    return _broadcast(row) if row else None


async def under_way(tx: Tx) -> tuple[Broadcast, ...]:
    """Those with which something is still to happen."""
    return tuple(map(_broadcast, await tx.all(_SELECT + "where ended_at is null order by id")))


async def newest(
    tx: Tx, events: Collection[int] | None, skip: int, limit: int
) -> tuple[tuple[Broadcast, ...], int]:
    """The newest ones for these events (None: all of them, and whole years), and how many there are."""
    names, params = placeholders("e", events or ())
    where = "" if events is None else f"where event_id in ({names}) "
    rows = await tx.all(
        _SELECT + where + "order by id desc limit :limit offset :skip",
        params | {"limit": limit, "skip": skip},
    )
    count = await tx.number(f"select count(*) from broadcasts {where}", params)
    return tuple(map(_broadcast, rows)), count


async def decide(tx: Tx, id_: int, by: str, status: Status, now: int) -> bool:
    """The second person agrees or not, or the time for it is over; False when that is settled already."""
    ended = None if status == "sending" else now
    return await tx.has(
        "update broadcasts set status = :status, decided_by = :by, decided_at = :now, ended_at = :ended "
        "where id = :id and status = 'proposed' returning id",
        {"id": id_, "by": by or None, "status": status, "now": now, "ended": ended},
    )


async def change_status(tx: Tx, broadcast: Broadcast, status: Status, by: str, now: int) -> Broadcast:
    """It is paused, goes on, or is stopped, by this one of panitia."""
    params = {"id": broadcast.id, "status": status, "by": by, "now": now}
    await tx.run(
        "update broadcasts set status = :status, changed_by = :by, changed_at = :now where id = :id", params
    )
    return replace(broadcast, status=status, changed_by=by, changed_at=now)


async def end(tx: Tx, broadcast: Broadcast, now: int) -> Broadcast:
    """Nothing waits any more."""
    status: Status = "stopped" if broadcast.status == "stopped" else "done"
    await tx.run(
        "update broadcasts set status = :status, ended_at = :now where id = :id",
        {"id": broadcast.id, "status": status, "now": now},
    )
    return replace(broadcast, status=status, ended_at=now)


async def note_shown(tx: Tx, id_: int, shown: str, now: int) -> None:
    """This is what the progress message says now."""
    await tx.run(
        "update broadcasts set shown = :shown, shown_at = :now where id = :id",
        {"id": id_, "shown": shown, "now": now},
    )


# ---- its messages -----------------------------------------------------------------------------------

_MINE = "wave_id = (select id from waves where key = :key)"


async def numbers(tx: Tx, broadcast: Broadcast, now: int) -> Numbers:
    """How its messages stand."""
    row = await tx.one(
        "select w.size, count(o.id), "
        "coalesce(sum(case when o.not_before > :now then 1 else 0 end), 0), "
        "coalesce(max(case when o.not_before > :now then o.not_before else 0 end), 0), "
        "w.sent, w.unreachable, w.refused, w.missed, w.unsure from waves w "
        "left join outbox o on o.wave_id = w.id and o.state in ('waiting', 'sending') "
        "where w.key = :key group by w.id",
        {"key": broadcast.wave_key, "now": now},
    )
    return replace(Numbers(*row), stopped=broadcast.stopped) if row else Numbers()


async def hold_back(tx: Tx, broadcast: Broadcast) -> None:
    """What waits is not sent until it is let go: it waits until it is of no use any more, and is not late
    before. Also what comes back after a try."""
    await tx.run(
        "update outbox set not_before = expires_at, "
        f"deadline = case when deadline > 0 then expires_at else 0 end where {_MINE} "
        "and state = 'waiting' and not_before < expires_at",
        {"key": broadcast.wave_key},
    )


async def zones_held(tx: Tx, broadcast: Broadcast) -> tuple[str, ...]:
    """The zones (IANA names) whose nights its waiting messages keep; an empty name: those for any hour."""
    return await tx.column(
        f"select distinct coalesce(quiet, '') from outbox where {_MINE} and state = 'waiting' order by 1",
        {"key": broadcast.wave_key},
    )


async def let_go(tx: Tx, broadcast: Broadcast, zone: str, not_before: int, seconds: int) -> None:
    """What was held back for this zone may be sent from then on (UTC epoch seconds), and takes so long."""
    await tx.run(
        "update outbox set not_before = :not_before, "
        f"deadline = case when deadline > 0 then :deadline else 0 end where {_MINE} "
        "and state = 'waiting' and not_before = expires_at and coalesce(quiet, '') = :zone",
        {
            "key": broadcast.wave_key, "zone": zone, "not_before": not_before,
            "deadline": not_before + seconds,
        },
    )  # fmt: skip


async def drop(tx: Tx, broadcast: Broadcast) -> int:
    """Delete what waits, and count it; how many were deleted."""
    rows = await tx.all(
        f"delete from outbox where {_MINE} and state = 'waiting' returning id",
        {"key": broadcast.wave_key},
    )
    await tx.run(
        "update broadcasts set stopped = stopped + :count where id = :id",
        {"id": broadcast.id, "count": len(rows)},
    )
    return len(rows)


async def ahead_of(tx: Tx, lane: Lane, now: int) -> int:
    """How many messages that are due now leave before those of a new broadcast in this lane."""
    # the urgent go before everything else of their lane
    lanes = "o.lane <= 3" if lane is Lane.BROADCAST else "o.lane <= 1"
    return await tx.number(
        f"select count(*) from outbox o where o.state = 'waiting' and {lanes} and o.not_before <= :now",
        {"now": now},
    )


# ---- whom it is for ---------------------------------------------------------------------------------


async def reach(tx: Tx, audience: Audience) -> Reach:
    """How many this audience holds now."""
    row = await tx.one(
        f"select count(*) - count(w.unreachable), count(w.unreachable) from ({people(audience, None)}) w",
        audience_params(audience),
    )
    return Reach(int(row[0]), int(row[1])) if row else Reach(0, 0)


async def sample(tx: Tx, audience: Audience, language: str) -> Sample | None:
    """The first of an audience who can be told, of this language if there is one."""
    row = await tx.one(
        "select w.id, coalesce(p.name, ''), w.number, w.event_id, w.mode, p.province "
        f"from ({people(audience, None)}) w join registrations r on r.id = w.id "
        "join persons p on p.id = r.person_id where w.unreachable is null "
        "order by case when w.language = :language then 0 else 1 end, w.id limit 1",
        {**audience_params(audience), "language": language},
    )
    return Sample(*row) if row else None


def _broadcast(row: Row) -> Broadcast:
    values = dict(zip(_COLUMNS, row, strict=True))
    provinces = tuple(filter(None, values["provinces"].split(",")))
    return Broadcast(**{**values, "provinces": provinces, "urgent": bool(values["urgent"])})

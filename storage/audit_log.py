"""The trail of processing: what was done with a person's data, when and by whom (UU 27/2022 Ps 31), and what
panitia did with events and staff.

Of persons it holds no answers and no names: an action, the event it was about, and at most one word more.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from storage.statements import placeholders
from storage.store import Tx

PERSON, SYSTEM = "person", "system"
_BY_PANITIA = "actor >= 'panitia:' and actor < 'panitia_'"
"""The words of the partial indexes, so that they are used."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing done. `actor` is person, system, or panitia:<who>; `at` is UTC epoch seconds. before, after:
    what was changed, in words for panitia."""

    person_id: int | None
    actor: str
    action: str
    event_id: int | None = None
    detail: str | None = None
    at: int = 0
    before: str | None = None
    after: str | None = None
    id: int = 0


async def record(tx: Tx, entries: Iterable[AuditEntry], now: int) -> None:
    names = _COLUMNS.removesuffix(", id").split(", ")
    await tx.insert(
        "trail", [{name: getattr(each, name) for name in names} | {"at": now} for each in entries]
    )


async def of_person(tx: Tx, person_id: int, limit: int) -> tuple[AuditEntry, ...]:
    """The newest entries about this person, the newest first; exports of events they take part in are about
    them too."""
    rows = await tx.all(
        f"select {_COLUMNS} from trail where id in ("
        "select id from (select id from trail where person_id = :person order by id desc limit :limit) "
        "union all select id from (select t.id from registrations r join trail t on t.event_id = r.event_id "
        f"and t.{_BY_PANITIA.replace('actor <', 't.actor <')} "
        "where r.person_id = :person and t.person_id is null and t.action = 'exported' "
        "and t.at >= r.completed_at order by t.id desc limit :limit)) order by id desc limit :limit",
        {"person": person_id, "limit": limit},
    )
    return tuple(AuditEntry(*row) for row in rows)


@dataclass(frozen=True, slots=True)
class About:
    """Which entries: about this person, this event, or by this actor; all that are given have to agree.

    by_staff: only what panitia did. events: only about one of these.
    """

    person_id: int | None = None
    event_id: int | None = None
    actor: str | None = None
    by_staff: bool = True
    events: frozenset[int] | None = None


async def find(tx: Tx, about: About, before: int, limit: int) -> tuple[AuditEntry, ...]:
    """The newest entries with an id under `before`, the newest first."""
    conditions: list[str] = ["id < :before"]
    params: dict[str, object] = {"before": before, "limit": limit}
    for name in ("person_id", "event_id", "actor"):
        if getattr(about, name) is not None:
            conditions.append(f"{name} = :{name}")
            params[name] = getattr(about, name)
    if about.by_staff:
        conditions.append(_BY_PANITIA)
    if about.events is not None:
        names, values = placeholders("e", sorted(about.events))
        conditions.append(f"event_id in ({names})")
        params |= values
    rows = await tx.all(
        f"select {_COLUMNS} from trail where {' and '.join(conditions)} order by id desc limit :limit",
        params,
    )
    return tuple(AuditEntry(*row) for row in rows)


async def last(tx: Tx, about: About, actions: Iterable[str] = ()) -> AuditEntry | None:
    """The newest of these entries, of one of these actions if any are given; for "sudah … oleh …"."""
    wanted = frozenset(actions)
    for entry in await find(tx, about, _NEWEST, 20):
        if not wanted or entry.action in wanted:
            return entry
    return None


_NEWEST = 1 << 62
_COLUMNS = "person_id, actor, action, event_id, detail, at, before, after, id"

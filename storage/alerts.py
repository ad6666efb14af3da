"""What panitia have been warned of, so that it is told once, and the few numbers a warning needs.

It is looked at with every tick: all is read from the ends of indexes, nothing is counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.store import Tx

TRIES = 8
"""A reply that failed more often than that has been tried for over four minutes: see bot/sender."""
PATIENCE = 30 * 60
"""Seconds a broadcast may take once it is due."""


@dataclass(frozen=True, slots=True)
class SeatsHeld:
    """Seats of one mode of an event that has not ended: how many there are, and how many are held."""

    event_id: int
    mode: str
    quota: int
    taken: int


async def tell_once(tx: Tx, key: str, now: int) -> bool:
    """Whether this is told now for the first time; from then on it has been told."""
    return await tx.has(
        "insert into alerts (key, told_at) values (:key, :now) on conflict (key) do nothing returning key",
        {"key": key, "now": now},
    )


async def told(tx: Tx, first: str, last: str) -> frozenset[str]:
    """The keys from the first up to, and without, the last."""
    rows = await tx.all(
        "select key from alerts where key >= :first and key < :last", {"first": first, "last": last}
    )
    return frozenset(row[0] for row in rows)


async def due_again(tx: Tx, key: str, now: int, seconds: int) -> bool:
    """Whether this was last done so long ago; it counts as done now."""
    return await tx.has(
        "insert into alerts (key, told_at) values (:key, :now) on conflict (key) "
        "do update set told_at = excluded.told_at where alerts.told_at <= :then returning key",
        {"key": key, "now": now, "then": now - seconds},
    )


async def forget_before(tx: Tx, moment: int) -> None:
    await tx.run("delete from alerts where told_at < :moment", {"moment": moment})


async def seats_held(tx: Tx, now: int) -> Sequence[SeatsHeld]:
    """Of every event people hear of that has not ended, by mode; a mode without seats is left out."""
    rows = await tx.all(
        "select e.id, m.mode, case m.mode when 'online' then e.quota_online else e.quota_offline end, "
        "(select coalesce(max(s.position), 0) from seats s where s.event_id = e.id and s.mode = m.mode) "
        "from events e join (select 'online' as mode union all select 'offline') m on true "
        "where e.state in ('open', 'closed') "
        "and (select max(f.ends_at) from sessions f where f.event_id = e.id) > :now "
        "order by e.id, m.mode desc",
        {"now": now},
    )
    return [SeatsHeld(*row) for row in rows if row[2]]


async def is_late(tx: Tx, now: int, seconds: int) -> bool:
    """Whether a message waits that should have left so many seconds ago.

    The oldest few are looked at, and nothing that is held until later. A reply that is tried again and again
    is due anew each time, so its tries tell its age. What comes by itself is late from its deadline on,
    however large its wave is; a broadcast that was paused has an old one, and is given more time. Links and
    reminders are looked for by their deadlines: thousands of an older broadcast must not hide them.
    """
    row = await tx.one(
        "select exists (select 1 from (select not_before, tries from outbox where state = 'waiting' "
        "and lane = 0 order by lane, deadline, id limit 50) oldest "
        "where not_before < :late or tries > :tries) "
        "or exists (select 1 from outbox where state = 'waiting' and lane in (1, 2) "
        "and deadline between 1 and :late and not_before <= :now) "
        "or exists (select 1 from (select lane, deadline, not_before from outbox where state = 'waiting' "
        "and lane > 0 and not_before <= :now order by not_before limit 200) due "
        "where lane = 3 and deadline between 1 and :late and not_before < :long_ago)",
        {"now": now, "late": now - seconds, "tries": TRIES, "long_ago": now - PATIENCE},
    )
    return row is not None and bool(row[0])


async def see_again(tx: Tx, key: str, now: int) -> bool:
    """As `tell_once`, and note that it is still so: see `is_over_since`."""
    if await tell_once(tx, key, now):
        return True
    await tx.run("update alerts set told_at = :now where key = :key", {"key": key, "now": now})
    return False


async def is_over_since(tx: Tx, key: str, moment: int) -> bool:
    """Whether this was told and was not seen again since then; it may be told again from now on."""
    return await tx.has(
        "delete from alerts where key = :key and told_at < :moment returning key",
        {"key": key, "moment": moment},
    )

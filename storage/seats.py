"""Seats as rows: who holds which. The quota is checked by the very statement that takes a seat.

Positions of an event and mode are dense from 1, so the highest one is how many are taken: no counter is kept
and nothing is counted. A registration holds at most one seat of each mode (luring wishes keep a daring seat).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.events import Event
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Taken:
    """How many seats of an event are held or promised."""

    online: int
    offline: int

    def of(self, mode: str) -> int:
        return self.online if mode == "online" else self.offline


_HIGHEST = "(select coalesce(max(position), 0) from seats where event_id = :event and mode = :mode)"


async def taken(tx: Tx, event_id: int) -> Taken:
    [row] = await tx.all(
        f"select {_HIGHEST.replace(':mode', ':on')}, {_HIGHEST.replace(':mode', ':off')}",
        {"event": event_id, "on": "online", "off": "offline"},
    )
    return Taken(*row)


async def is_free(tx: Tx, event: Event, mode: str) -> bool:
    """Whether a newcomer may have a seat at once: there is one, and nobody stands in line for it."""
    return await tx.has(
        f"select 1 where {_HIGHEST} < :quota "
        "and not exists (select 1 from waitlist where event_id = :event and mode = :mode)",
        {"event": event.id, "mode": mode, "quota": event.quota(mode)},
    )


async def take(tx: Tx, event: Event, mode: str, registration_ids: Sequence[int]) -> None:
    """Give each of these registrations a seat of this mode, all of them or none.

    Who asks has made sure that there are enough. Raises ValueError when the quota says otherwise, and
    sqlite3.IntegrityError when one of them holds a seat of this mode already.
    """
    wanted = ", ".join(f"({n}, :r{n})" for n in range(1, len(registration_ids) + 1))
    params: dict[str, object] = {f"r{n}": id_ for n, id_ in enumerate(registration_ids, start=1)}
    rows = await tx.all(
        f"with wanted (nth, registration) as (values {wanted}) "
        "insert into seats (event_id, mode, position, registration_id) "
        f"select :event, :mode, {_HIGHEST} + nth, registration from wanted "
        f"where {_HIGHEST} + nth <= :quota returning position",
        params | {"event": event.id, "mode": mode, "quota": event.quota(mode)},
    )
    if len(rows) != len(registration_ids):
        raise ValueError("more seats were asked for than the quota has")


async def free(tx: Tx, event_id: int, mode: str, registration_id: int) -> None:
    """Give this seat back, if there is one; the holder of the highest position moves into the gap."""
    gap = await tx.one(
        "delete from seats where registration_id = :registration and mode = :mode returning position",
        {"registration": registration_id, "mode": mode},
    )
    if gap is not None:
        await tx.run(
            "update seats set position = :gap "
            f"where event_id = :event and mode = :mode and position = {_HIGHEST} "
            "and position > :gap",
            {"event": event_id, "mode": mode, "gap": gap[0]},
        )


async def held(tx: Tx, registration_id: int) -> frozenset[str]:
    """The modes this registration holds a seat of."""
    rows = await tx.all("select mode from seats where registration_id = :id", {"id": registration_id})
    return frozenset(row[0] for row in rows)

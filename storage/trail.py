"""The trail of processing: what was done with a person's data, when and by whom (UU 27/2022 Ps 31).

It holds no answers and no names of persons: an action, the event it was about, and at most one word more.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from storage.store import Tx

PERSON, SYSTEM = "person", "system"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done. `actor` is person, system, or panitia:<who>; `at` is UTC epoch seconds."""

    person_id: int
    actor: str
    action: str
    event_id: int | None = None
    detail: str | None = None
    at: int = 0


async def record(tx: Tx, entries: Iterable[Entry], now: int) -> None:
    await tx.many(
        "insert into trail (person_id, at, actor, action, event_id, detail) "
        "values (:person, :now, :actor, :action, :event, :detail)",
        [
            {
                "person": entry.person_id, "now": now, "actor": entry.actor, "action": entry.action,
                "event": entry.event_id, "detail": entry.detail,
            }
            for entry in entries
        ],
    )  # fmt: skip


async def of_person(tx: Tx, person_id: int, limit: int) -> tuple[Entry, ...]:
    """The newest entries about this person, the newest first."""
    rows = await tx.all(
        "select person_id, actor, action, event_id, detail, at from trail "
        "where person_id = :person order by id desc limit :limit",
        {"person": person_id, "limit": limit},
    )
    return tuple(Entry(*row) for row in rows)

"""Replies that still wait for a chat: a newer one may make them needless."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply that waits. since: since when (UTC epoch seconds). fleeting: a newer one makes it needless."""

    id: int
    channel: str
    address: str
    message: str
    edits: str | None
    since: int
    fleeting: bool


async def waiting(tx: Tx, channel: str, addresses: Sequence[str]) -> list[Answer]:
    """The replies that wait for these chats, the oldest first."""
    values = ", ".join(f"(:a{n})" for n in range(len(addresses)))
    params: dict[str, object] = {f"a{n}": address for n, address in enumerate(addresses)}
    rows = await tx.all(
        f"with wanted (address) as (values {values}) "
        "select o.id, o.channel, o.address, o.message, o.edits, o.deadline, o.fleeting from wanted a "
        "join outbox o on o.channel = :channel and o.address = a.address "
        "where o.state = 'waiting' and o.lane = 0 order by o.id",
        params | {"channel": channel},
    )
    return [Answer(*row) for row in rows]


async def drop(tx: Tx, ids: Iterable[int]) -> None:
    """Delete these rows, as far as they still wait."""
    await tx.many("delete from outbox where id = :id and state = 'waiting'", [{"id": id_} for id_ in ids])

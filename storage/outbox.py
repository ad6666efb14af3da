"""Messages waiting to be sent. Knows keys, lanes and chats; nothing of what a message says or why.

A row is waiting → sending → gone, or dead with a reason. A row found `sending` at start was under way
when the process died: nobody knows whether it arrived.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from storage.store import Tx


class Lane(IntEnum):
    """Who goes first. Order within a chat is by (lane, id)."""

    REPLY = 0
    LINK = 1
    REMINDER = 2
    BROADCAST = 3


@dataclass(frozen=True, slots=True)
class NewRow:
    """A message to put. `key` says why it exists and exists once; `edits` is the message to edit, if any.

    It waits until `not_before` (UTC epoch seconds).
    """

    key: str
    channel: str
    address: str
    lane: Lane
    message: str
    edits: str | None = None
    not_before: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A claimed row; `tries` counts this claim too."""

    id: int
    channel: str
    address: str
    lane: Lane
    message: str
    edits: str | None
    tries: int


async def put(tx: Tx, rows: Iterable[NewRow], now: int) -> None:
    await tx.many(
        "insert into outbox (key, channel, address, lane, message, edits, state, not_before, tries) "
        "values (:key, :channel, :address, :lane, :message, :edits, 'waiting', :now, 0) "
        "on conflict (key) do nothing",
        [
            {
                "key": row.key, "channel": row.channel, "address": row.address, "lane": int(row.lane),
                "message": row.message, "edits": row.edits, "now": max(now, row.not_before),
            }
            for row in rows
        ],
    )  # fmt: skip


async def claim_replies(tx: Tx, limit: int, now: int) -> list[Row]:
    """Mark up to `limit` due replies as sending and return them in order, one per chat."""
    return await _claim(tx, "o.lane = 0", limit, now)


async def claim_waves(tx: Tx, limit: int, now: int) -> list[Row]:
    """The same for all other lanes, best lane first."""
    return await _claim(tx, "o.lane > 0", limit, now)


async def _claim(tx: Tx, lanes: str, limit: int, now: int) -> list[Row]:
    # One per chat and none for a chat with a row under way: what a person reads keeps its order.
    rows = await tx.all(
        "update outbox set state = 'sending', tries = tries + 1 where id in ("  # noqa: S608 ours only
        f"select o.id from outbox o where o.state = 'waiting' and {lanes} and o.not_before <= :now "
        "and not exists (select 1 from outbox b where b.channel = o.channel and b.address = o.address and ("
        "b.state = 'sending' or (b.state = 'waiting' and (b.lane, b.id) < (o.lane, o.id)))) "
        "order by o.lane, o.id limit :limit) "
        "returning id, channel, address, lane, message, edits, tries",
        {"now": now, "limit": limit},
    )
    claimed = [Row(row[0], row[1], row[2], Lane(row[3]), *row[4:]) for row in rows]
    return sorted(claimed, key=lambda row: (row.lane, row.id))


async def next_due(tx: Tx, now: int) -> int | None:
    """When the next row that has to wait becomes due (UTC epoch seconds), or None."""
    row = await tx.one(
        "select min(not_before) from outbox where state = 'waiting' and not_before > :now", {"now": now}
    )
    return None if row is None or row[0] is None else int(row[0])


async def waves_due(tx: Tx, now: int) -> bool:
    """Whether a message of a wave could leave now."""
    row = await tx.one(
        "select 1 from outbox where state = 'waiting' and lane > 0 and not_before <= :now limit 1",
        {"now": now},
    )
    return row is not None


async def sent(tx: Tx, ids: Sequence[int]) -> None:
    """These rows, claimed by us, are done with: they have arrived, or their chat can't be reached."""
    await tx.many("delete from outbox where id = :id", [{"id": id_} for id_ in ids])


async def put_back(tx: Tx, id_: int, not_before: int) -> None:
    """Let a claimed row wait until then, as if it had not been tried: to wait is no failure."""
    await tx.all(
        "update outbox set state = 'waiting', not_before = :not_before, tries = tries - 1 where id = :id",
        {"id": id_, "not_before": not_before},
    )


async def postpone(tx: Tx, id_: int, not_before: int) -> None:
    """Try a row again then, after a try that failed."""
    await tx.all(
        "update outbox set state = 'waiting', not_before = :not_before where id = :id",
        {"id": id_, "not_before": not_before},
    )


async def bury(tx: Tx, id_: int, reason: str) -> None:
    """This row can never be sent. Its text goes, the reason stays for panitia."""
    await tx.all(
        "update outbox set state = 'dead', reason = :reason, message = '' where id = :id",
        {"id": id_, "reason": reason},
    )


async def forget_dead(tx: Tx, moment: int) -> None:
    """Delete rows that died before then."""
    await tx.all("delete from outbox where state = 'dead' and not_before < :moment", {"moment": moment})


async def drop_chat(tx: Tx, channel: str, address: str) -> None:
    """Delete what still waits for a chat that can't be reached.

    A row under way stays until its own result settles it: its id could be given to another person's message
    before that result comes, and would then settle that one.
    """
    await tx.all(
        "delete from outbox where channel = :channel and address = :address and state = 'waiting'",
        {"channel": channel, "address": address},
    )


async def forget_chat(tx: Tx, channel: str, address: str) -> None:
    """Delete all rows of this chat but those under way: nothing of it is kept."""
    await tx.all(
        "delete from outbox where channel = :channel and address = :address and state <> 'sending'",
        {"channel": channel, "address": address},
    )


async def drop_keys(tx: Tx, prefix: str) -> None:
    """Delete what still waits under keys that begin like this: what it is about is over.

    `prefix` ends with a colon. A row under way stays, for the reason above.
    """
    await tx.all(
        "delete from outbox where key >= :first and key < :last and state = 'waiting'",
        {"first": prefix, "last": prefix.removesuffix(":") + ";"},
    )


async def recover(tx: Tx) -> int:
    """At start: rows that were under way wait again. Returns how many; each may reach a person twice."""
    return len(await tx.all("update outbox set state = 'waiting' where state = 'sending' returning id"))

"""Messages waiting to be sent. Knows keys, lanes and chats; nothing of what a message says or why.

A row is waiting → sending → gone, or dead with a reason. A row found `sending` at start was under way
when the process died: nobody knows whether it arrived.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from storage.store import Tx


class Lane(IntEnum):
    """Who goes first. Order within a chat is by (lane, id)."""

    REPLY = 0
    LINK = 1
    REMINDER = 2
    BROADCAST = 3


@dataclass(frozen=True, slots=True)
class NewOutboxRow:
    """A message to put. `key` says why it exists and exists once; `edits` is the message to edit, if any.

    Times are UTC epoch seconds: it waits until `not_before` and is of no use from `expires_at` on (0: always
    of use). quiet: the zone (IANA name) whose nights it does not disturb. fleeting: it only asks. renews: it
    says where the conversation stands, so that what only asked before is needless. since: when somebody began
    to wait for it, where that is earlier than now.
    """

    key: str
    channel: str
    address: str
    lane: Lane
    message: str
    edits: str | None = None
    not_before: int = 0
    expires_at: int = 0
    quiet: str = ""
    remember: bool = False
    fleeting: bool = False
    renews: bool = False
    since: int = 0


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A row to be sent; once it is claimed `tries` counts this claim too. lost: tries so far whose answer
    never came. deadline: of a reply, since when somebody waits for it (UTC epoch seconds). key: given only
    where the id of the sent message is to be kept under it."""

    id: int
    channel: str
    address: str
    lane: Lane
    message: str
    edits: str | None
    tries: int
    lost: int
    wave_id: int | None
    deadline: int
    key: str = ""

    @property
    def chat(self) -> tuple[str, str]:
        return self.channel, self.address

    @property
    def since(self) -> int:
        """Of a reply: an answer is late from the moment it is asked for."""
        return self.deadline

    @property
    def edit(self) -> bool:
        """Whether it changes a message that stands there."""
        return self.edits is not None


async def put(tx: Tx, rows: Iterable[NewOutboxRow], now: int) -> None:
    new = [
        {
            "key": row.key, "channel": row.channel, "address": row.address, "lane": int(row.lane),
            "message": row.message, "edits": row.edits, "state": "waiting", "tries": 0,
            "not_before": max(now, row.not_before),
            # an answer is late from the moment it is asked for; what comes by itself is as urgent as old
            "deadline": row.since or max(now, row.not_before),
            "expires_at": row.expires_at or None, "quiet": row.quiet or None,
            "remember": int(row.remember), "fleeting": int(row.fleeting),
        }
        for row in rows
    ]  # fmt: skip
    await tx.insert("outbox", new, "on conflict (key) do nothing")


async def heads(tx: Tx, limit: int, now: int) -> list[OutboxRow]:
    """The reply that is next in each chat, where it is due; those that have waited longest.

    None for a chat with a row under way or an older reply that waits: what a person reads keeps its order.
    """
    rows = await tx.all(
        f"select {_ROW} from outbox o "
        "where o.state = 'waiting' and o.lane = 0 and o.not_before <= :now "
        "and (o.expires_at is null or o.expires_at > :now) "
        "and not exists (select 1 from outbox b where b.channel = o.channel and b.address = o.address and "
        "(b.state = 'sending' or (b.state = 'waiting' and b.lane = 0 and b.id < o.id))) "
        "order by o.lane, o.deadline, o.id limit :limit",
        {"now": now, "limit": limit},
    )
    return [_row(row) for row in rows]


async def claim(tx: Tx, rows: Sequence[OutboxRow]) -> list[OutboxRow]:
    """Mark these replies, which wait, as sending and return them as they are then."""
    await tx.many(
        "update outbox set state = 'sending', tries = tries + 1 where id = :id",
        [{"id": row.id} for row in rows],
    )
    return [replace(row, tries=row.tries + 1) for row in rows]


async def claim_waves(tx: Tx, limit: int, now: int) -> list[OutboxRow]:
    """Mark what is due in all other lanes as sending and return it: best lane first, in it the earliest
    deadline.

    Replies of the chat go before; a message held back until later keeps nobody waiting.
    """
    rows = await tx.all(
        "update outbox set state = 'sending', tries = tries + 1 where id in ("
        # the lanes by name: only so the index gives the rows in order instead of sorting them all
        "select o.id from outbox o where o.state = 'waiting' and o.lane in (1, 2, 3) "
        "and o.not_before <= :now and (o.expires_at is null or o.expires_at > :now) "
        "and not exists (select 1 from outbox b where b.channel = o.channel and b.address = o.address and ("
        "b.state = 'sending' or (b.state = 'waiting' and (b.lane = 0 or (b.not_before <= :now "
        "and (b.lane, b.deadline, b.id) < (o.lane, o.deadline, o.id)))))) "
        f"order by o.lane, o.deadline, o.id limit :limit) returning {_ROW}",
        {"now": now, "limit": limit},
    )
    return sorted(map(_row, rows), key=lambda row: (row.lane, row.deadline, row.id))


_ROW = (
    "id, channel, address, lane, message, edits, tries, lost, wave_id, deadline, "
    "case when remember = 1 then key else '' end"
)


def _row(row: tuple[Any, ...]) -> OutboxRow:
    return OutboxRow(row[0], row[1], row[2], Lane(row[3]), *row[4:])


async def sent(tx: Tx, ids: Sequence[int]) -> None:
    """These rows, claimed by us, are done with: they have arrived, or their chat can't be reached."""
    await tx.many("delete from outbox where id = :id", [{"id": id_} for id_ in ids])


async def put_back(tx: Tx, id_: int, not_before: int) -> None:
    """Let a claimed row wait until then, as if it had not been tried: to wait is no failure."""
    await tx.run(
        "update outbox set state = 'waiting', not_before = :not_before, tries = tries - 1 where id = :id",
        {"id": id_, "not_before": not_before},
    )


async def wait_until(tx: Tx, moments: Mapping[int, int]) -> None:
    """Let these rows, by id, wait until then (UTC epoch seconds): their chats may have nothing before."""
    await tx.many(
        "update outbox set not_before = :not_before where id = :id and state = 'waiting'",
        [{"id": id_, "not_before": moment} for id_, moment in moments.items()],
    )


async def postpone(tx: Tx, id_: int, not_before: int, *, lost: bool = False) -> None:
    """Try a row again then, after a try that failed; `lost`: no answer came, it may have arrived."""
    await tx.run(
        "update outbox set state = 'waiting', not_before = :not_before, lost = lost + :lost where id = :id",
        {"id": id_, "not_before": not_before, "lost": int(lost)},
    )


async def bury(tx: Tx, id_: int, reason: str) -> None:
    """This row can never be sent. Its text goes, the reason stays for panitia."""
    await tx.run(
        "update outbox set state = 'dead', reason = :reason, message = '' where id = :id",
        {"id": id_, "reason": reason},
    )


async def forget_dead(tx: Tx, moment: int) -> None:
    """Delete rows that died before then."""
    await tx.run("delete from outbox where state = 'dead' and not_before < :moment", {"moment": moment})


async def drop_chat(tx: Tx, channel: str, address: str) -> dict[int, int]:
    """Delete what still waits for a chat that can't be reached; how many messages of which waves.

    A row under way stays until its own result settles it: its id could be given to another person's message
    before that result comes, and would then settle that one.
    """
    rows = await tx.all(
        "delete from outbox where channel = :channel and address = :address and state = 'waiting' "
        "returning wave_id",
        {"channel": channel, "address": address},
    )
    return Counter(row[0] for row in rows if row[0] is not None)


async def forget_chat(tx: Tx, channel: str, address: str) -> None:
    """Delete all rows of this chat but those under way: nothing of it is kept."""
    await tx.run(
        "delete from outbox where channel = :channel and address = :address and state <> 'sending'",
        {"channel": channel, "address": address},
    )


async def drop_keys(tx: Tx, prefix: str) -> tuple[str, ...]:
    """Delete what still waits under keys that begin like this: what it is about is over. Returns the keys.

    `prefix` ends with a colon. A row under way stays, for the reason above.
    """
    return await tx.column(
        "delete from outbox where key >= :first and key < :last and state = 'waiting' returning key",
        {"first": prefix, "last": prefix.removesuffix(":") + ";"},
    )


async def bury_expired(tx: Tx, now: int) -> dict[int, int]:
    """What is of no use any more is not sent: it stays for a while as missed, without its text.

    Returns how many messages of which waves; 0 stands for those of none.
    """
    rows = await tx.all(
        "update outbox set state = 'dead', reason = 'missed', message = '' "
        "where state = 'waiting' and expires_at <= :now returning coalesce(wave_id, 0)",
        {"now": now},
    )
    return Counter(row[0] for row in rows)


async def hold(tx: Tx, zone: str, until: int) -> None:
    """It is night in this zone: what does not disturb it waits until the morning."""
    await tx.run(
        "update outbox set not_before = :until, "
        # what goes before everything else of its lane (0) does so in the morning too
        "deadline = case when deadline < :until and deadline > 0 then :until else deadline end "
        "where state = 'waiting' and lane > 0 and not_before < :until and quiet = :zone",
        {"zone": zone, "until": until},
    )


async def drop_waves(tx: Tx, keys: Sequence[str], only_of: Sequence[int] | None = None) -> None:
    """Delete what still waits of the waves with these keys; with `only_of`, for these registrations."""
    for key in keys:
        params: dict[str, object] = {"key": key}
        if only_of is None:
            await tx.run(
                "delete from outbox where state = 'waiting' "
                "and wave_id = (select id from waves where key = :key)",
                params,
            )
        else:
            await tx.many(
                "delete from outbox where state = 'waiting' and key = "
                "'registration:' || :registration || ':wave:' || (select id from waves where key = :key)",
                [{**params, "registration": id_} for id_ in only_of],
            )


async def drop_edits(tx: Tx, part: str) -> None:
    """Delete edits that still wait and have this in their key: a newer one is to come."""
    await tx.run(
        "delete from outbox where state = 'waiting' and edits is not null and lane > 0 "
        "and key like '%' || :part || '%'",
        {"part": part},
    )


async def recover(tx: Tx) -> dict[int, int]:
    """At start: rows that were under way wait again, and each may reach a person twice.

    Returns how many messages of which waves; 0 stands for those of none.
    """
    rows = await tx.all(
        "update outbox set state = 'waiting' where state = 'sending' returning coalesce(wave_id, 0)"
    )
    return Counter(row[0] for row in rows)

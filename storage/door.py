"""Who waits at the door: newcomers of a rush, in the order they came, until it is their turn.

A row lives until its chat has begun, or for a day.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Newcomer:
    """event (its id, or empty), source: of the link they came by; form: what they pasted meanwhile. cost:
    messages that serving them is likely to take. turn_ms: when it is their turn, UTC epoch milliseconds.
    told_at: the time they were told; arrived_at, told_on, called_at: UTC epoch seconds."""

    channel: str
    address: str
    language: str
    event: str
    source: str
    form: str
    cost: float
    arrived_at: int
    turn_ms: int
    told_at: int
    told_on: int
    called_at: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class Hall:
    """How full it is: replies that wait, and since when the oldest untried one does (UTC epoch seconds).

    And who waits at the door: how many, what all of them together cost (messages), the turns of the first and
    of the last. knows: whether the chat asked for stands or was called there."""

    replies: int
    since: int | None
    newcomers: int
    cost: float
    first_turn_ms: int
    last_turn_ms: int
    knows: bool = False


async def look(tx: Tx, now: int, channel: str = "", address: str = "") -> Hall:
    """In one statement: it is asked whenever somebody begins."""
    row = await tx.one(
        f"select (select count(*) from outbox o where {_NEXT}), "
        # what failed before, or had to wait for its own chat, waits for another reason
        "(select min(case when o.deadline > o.not_before then o.deadline else o.not_before end) "
        f"from outbox o where {_NEXT} and o.tries = 0), "
        "count(*), coalesce(sum(cost), 0), coalesce(min(turn_ms), 0), coalesce(max(turn_ms), 0), "
        "exists (select 1 from door where channel = :channel and address = :address) "
        "from door where called_at is null",
        {"now": now, "channel": channel, "address": address},
    )
    assert row is not None  # noqa: S101 an aggregate always has a row
    return Hall(*row)


_NEXT = (
    "o.state = 'waiting' and o.lane = 0 and o.not_before <= :now and not exists (select 1 from outbox b "
    "where b.channel = o.channel and b.address = o.address and b.lane = 0 and b.id < o.id "
    "and b.state in ('waiting', 'sending'))"
)
"""A reply that is the next of its chat: how much one chat asks closes the door to nobody."""


async def find(tx: Tx, channel: str, address: str) -> Newcomer | None:
    row = await tx.one(
        f"select {_COLUMNS} from door where channel = :channel and address = :address",
        {"channel": channel, "address": address},
    )
    return None if row is None else Newcomer(*row)


async def put(tx: Tx, new: Newcomer) -> None:
    """Let them stand at the end of the line."""
    await tx.insert("door", [{name: getattr(new, name) for name in _COLUMNS.split(", ")[:-1]}])


async def keep(tx: Tx, known: Newcomer) -> None:
    """What they have brought while they wait: another link, a form, with which they cost less."""
    await tx.run(
        "update door set event = :event, source = :source, form = :form, cost = :cost where id = :id",
        {name: getattr(known, name) for name in ("id", "event", "source", "form", "cost")},
    )


async def speak(tx: Tx, channel: str, address: str, language: str) -> None:
    """Whoever waits there reads this language from now on."""
    await tx.run(
        "update door set language = :language where channel = :channel and address = :address",
        {"language": language, "channel": channel, "address": address},
    )


async def tell(tx: Tx, id_: int, told_at: int, now: int) -> None:
    """They are told this time now."""
    await tx.run(
        "update door set told_at = :told_at, told_on = :now where id = :id",
        {"id": id_, "told_at": told_at, "now": now},
    )


async def first(tx: Tx, limit: int) -> Sequence[Newcomer]:
    """Who waits, in the order they came."""
    rows = await tx.all(
        f"select {_COLUMNS} from door where called_at is null order by id limit :limit",
        {"limit": limit},
    )
    return [Newcomer(*row) for row in rows]


async def call(tx: Tx, ids: Sequence[int], now: int) -> None:
    """It is their turn: from now on nobody stops them."""
    await tx.many("update door set called_at = :now where id = :id", [{"id": id_, "now": now} for id_ in ids])


async def forget(tx: Tx, channel: str, address: str) -> None:
    await tx.run(
        "delete from door where channel = :channel and address = :address",
        {"channel": channel, "address": address},
    )


async def forget_before(tx: Tx, moment: int) -> None:
    """Who came before then and never began is forgotten, with what they pasted."""
    await tx.run("delete from door where arrived_at < :moment", {"moment": moment})


_COLUMNS = (
    "channel, address, language, event, source, form, cost, arrived_at, turn_ms, told_at, told_on, "
    "called_at, id"
)

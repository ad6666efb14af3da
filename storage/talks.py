"""Where each conversation stands, by chat. The body is JSON, whose meaning belongs to
handlers/conversation/talk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from storage.store import Tx


@dataclass(frozen=True, slots=True)
class ChatState:
    """What one chat brings to a turn: the stored talk, and the person behind it once there is consent.

    awaits: an answer to it has not left yet.
    """

    body: str | None
    person_id: int | None
    unreachable: bool
    awaits: bool


async def load(tx: Tx, channel: str, addresses: Sequence[str]) -> dict[str, ChatState]:
    """The state of each of these chats, in one statement."""
    if not addresses:
        return {}
    values = ", ".join(f"(:a{n})" for n in range(len(addresses)))
    params: dict[str, object] = {f"a{n}": address for n, address in enumerate(addresses)}
    rows = await tx.all(
        f"with wanted (address) as (values {values}) "
        "select a.address, t.body, c.person_id, c.unreachable is not null, "
        "exists (select 1 from outbox o where o.channel = :channel and o.address = a.address "
        "and o.lane = 0 and o.state = 'waiting') from wanted a "
        "left join talks t on t.channel = :channel and t.address = a.address "
        "left join chats c on c.channel = :channel and c.address = a.address",
        params | {"channel": channel},
    )
    return {
        address: ChatState(body, person_id, bool(gone), bool(awaits))
        for address, body, person_id, gone, awaits in rows
    }


async def save(tx: Tx, channel: str, bodies: Mapping[str, str], now: int) -> None:
    """Store these talks, by address."""
    await tx.many(
        "insert into talks (channel, address, body, updated_at) values (:channel, :address, :body, :now) "
        "on conflict (channel, address) do update set body = excluded.body, updated_at = excluded.updated_at",
        [{"channel": channel, "address": a, "body": b, "now": now} for a, b in bodies.items()],
    )


async def forget(tx: Tx, channel: str, addresses: Iterable[str]) -> None:
    """Delete these talks: nothing of them is kept."""
    await tx.many(
        "delete from talks where channel = :channel and address = :address",
        [{"channel": channel, "address": address} for address in addresses],
    )


async def forget_stale(tx: Tx, unknown_before: int, any_before: int) -> None:
    """Delete drafts nobody came back to: those without consent earlier than the others."""
    await tx.run(
        "delete from talks where updated_at < :any_before or (updated_at < :unknown_before and not exists "
        "(select 1 from chats c where c.channel = talks.channel and c.address = talks.address))",
        {"any_before": any_before, "unknown_before": unknown_before},
    )

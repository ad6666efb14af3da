"""What panitia have chosen to be told of, or not. What is told without a choice is decided in handlers."""

from collections.abc import Mapping

from storage.store import Tx

Chat = tuple[str, str]
"""Channel and address."""


async def of_chat(tx: Tx, channel: str, address: str) -> Mapping[str, bool]:
    """What this chat has chosen, by topic."""
    rows = await tx.all(
        "select topic, wanted from subscriptions where channel = :channel and address = :address",
        {"channel": channel, "address": address},
    )
    return {row[0]: bool(row[1]) for row in rows}


async def about(tx: Tx, topic: str) -> Mapping[Chat, bool]:
    """Who has chosen about this topic, and what."""
    rows = await tx.all(
        "select channel, address, wanted from subscriptions where topic = :topic", {"topic": topic}
    )
    return {(row[0], row[1]): bool(row[2]) for row in rows}


async def forget(tx: Tx, channel: str, address: str) -> None:
    """What this chat wanted to hear: it is panitia no more."""
    await tx.run(
        "delete from subscriptions where channel = :channel and address = :address",
        {"channel": channel, "address": address},
    )


async def choose(tx: Tx, chat: Chat, topic: str, wanted: bool, now: int) -> None:
    await tx.run(
        "insert into subscriptions (channel, address, topic, wanted, chosen_at) "
        "values (:channel, :address, :topic, :wanted, :now) on conflict (channel, address, topic) "
        "do update set wanted = excluded.wanted, chosen_at = excluded.chosen_at",
        {"channel": chat[0], "address": chat[1], "topic": topic, "wanted": int(wanted), "now": now},
    )

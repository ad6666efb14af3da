"""The ids of messages that were sent and may be edited later, under the keys they were put with."""

from storage.store import Tx


async def remember(tx: Tx, key: str, message: str, now: int) -> None:
    """The message put under this key was sent, and has this id in its chat."""
    await tx.run(
        "insert into sent_messages (key, message, sent_at) values (:key, :message, :now) "
        "on conflict (key) do update set message = excluded.message",
        {"key": key, "message": message, "now": now},
    )


async def message_of(tx: Tx, key: str) -> str | None:
    """The id of the message that was put under this key to be remembered, once it is sent."""
    return await tx.word("select message from sent_messages where key = :key", {"key": key})


async def forget_before(tx: Tx, moment: int) -> None:
    """Messages sent before then are not edited any more."""
    await tx.run("delete from sent_messages where sent_at < :moment", {"moment": moment})

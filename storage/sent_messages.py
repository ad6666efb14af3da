"""The ids of messages we sent, to edit them or to know a reply to them, under the keys they were put with."""

from storage.store import Tx


async def remember(tx: Tx, key: str, chat: tuple[str, str], message: str, now: int) -> None:
    """The message put under this key was sent, and has this id in its chat (channel, address)."""
    await tx.run(
        "insert into sent_messages (key, channel, address, message, sent_at) "
        "values (:key, :channel, :address, :message, :now) "
        "on conflict (key) do update set message = excluded.message",
        {"key": key, "channel": chat[0], "address": chat[1], "message": message, "now": now},
    )


async def message_of(tx: Tx, key: str) -> str | None:
    """The id of the message that was put under this key to be remembered, once it is sent."""
    return await tx.word("select message from sent_messages where key = :key", {"key": key})


async def key_of(tx: Tx, chat: tuple[str, str], message: str) -> str | None:
    """The key this message of the chat was put with; None for one that is not remembered."""
    return await tx.word(
        "select key from sent_messages "
        "where channel = :channel and address = :address and message = :message",
        {"channel": chat[0], "address": chat[1], "message": message},
    )


async def forget_chat(tx: Tx, channel: str, address: str) -> None:
    """Nothing of what somebody wrote to panitia is kept; how a broadcast goes is shown as before."""
    await tx.run(
        "delete from sent_messages where channel = :channel and address = :address "
        "and key not like 'broadcast:%'",
        {"channel": channel, "address": address},
    )


async def forget_before(tx: Tx, moment: int) -> None:
    """Messages sent before then are not edited any more, and replies to them are read like any other text."""
    await tx.run("delete from sent_messages where sent_at < :moment", {"moment": moment})


# ---- how a broadcast goes: the first message, or the one that took its place because it was deleted -------


def progress_key(broadcast_id: int, address: str) -> str:
    return f"broadcast:{broadcast_id}:progress:{address}"


def change_key(broadcast_id: int, now: int, address: str) -> str:
    """Of a change: another one each time, as one on its way keeps its key."""
    return f"{changes(broadcast_id)}{now}:{address}"


def changes(broadcast_id: int) -> str:
    """What the keys of all changes begin with."""
    return f"broadcast:{broadcast_id}:change:"


async def message_shown(tx: Tx, broadcast_id: int, address: str) -> str | None:
    """The id of the message to be changed; None while none has left. Only a change that was sent as a new
    message has an id of its own."""
    return await tx.word(
        "select message from sent_messages where key = :first "
        "or (key >= :changes and key < :end and key like :mine) order by sent_at desc, rowid desc limit 1",
        {
            "first": progress_key(broadcast_id, address), "changes": changes(broadcast_id),
            "end": f"{changes(broadcast_id)[:-1]};", "mine": f"%:{address}",
        },
    )  # fmt: skip

"""Which message tells somebody of panitia how a broadcast goes: the first one, or the one that took its place
because it was deleted in the chat. Reads only.
"""

from storage.store import Tx


def first_key(broadcast_id: int, address: str) -> str:
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
            "first": first_key(broadcast_id, address), "changes": changes(broadcast_id),
            "end": f"{changes(broadcast_id)[:-1]};", "mine": f"%:{address}",
        },
    )  # fmt: skip

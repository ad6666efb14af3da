"""Moving what a person has to another chat, by a link that works once. It knows no token, only hashes."""

from dataclasses import asdict, dataclass

from storage.store import Tx

Chat = tuple[str, str]
"""Channel and address."""


@dataclass(frozen=True, slots=True)
class Move:
    """A link that waits to be opened. `moved_by` is the address, on this channel, of who passed it on."""

    token_hash: str
    person_id: int
    channel: str
    moved_by: str
    expires_at: int


async def put(tx: Tx, move: Move) -> None:
    """Keep this one; an earlier one for the same person works no more."""
    await tx.run("delete from moves where person_id = :person", {"person": move.person_id})
    await tx.insert("moves", [asdict(move)])


async def find(tx: Tx, token_hash: str, now: int) -> Move | None:
    """The link with this hash, if it still works and the person was not erased meanwhile."""
    row = await tx.one(
        "select m.token_hash, m.person_id, m.channel, m.moved_by, m.expires_at from moves m "
        "join persons p on p.id = m.person_id where m.token_hash = :hash and m.expires_at > :now "
        "and p.erased_at is null",
        {"hash": token_hash, "now": now},
    )
    return Move(*row) if row else None


async def forget_of(tx: Tx, moved_by: str) -> None:
    """Links this one of staff passed on work no more."""
    await tx.run("delete from moves where moved_by = :by", {"by": moved_by})


async def close(tx: Tx, token_hash: str, now: int) -> None:
    """This link works no more, nor does any that is too old."""
    await tx.run(
        "delete from moves where token_hash = :hash or expires_at <= :now", {"hash": token_hash, "now": now}
    )


async def move_chat(tx: Tx, person_id: int, old: Chat | None, new: Chat) -> None:
    """The person is reached at `new` from now on, and no more at `old` (None: was not reached at all).

    What waits to be sent about the registrations goes along; answers to what `old` said, and what it gets as
    panitia, stay there.
    """
    channel, address = new
    if old is None:
        await tx.insert("chats", [{"channel": channel, "address": address, "person_id": person_id}])
        return
    params = {
        "person": person_id,
        "channel": channel,
        "address": address,
        "old_channel": old[0],
        "old": old[1],
    }
    await tx.run(
        "update chats set channel = :channel, address = :address, unreachable = null "
        "where person_id = :person and channel = :old_channel and address = :old",
        params,
    )
    await tx.run(
        "delete from shown_links where channel = :old_channel and address = :old "
        "and registration_id in (select id from registrations where person_id = :person)",
        params,
    )
    await tx.run(
        "update questions set channel = :channel, address = :address "
        "where person_id = :person and channel = :old_channel and address = :old",
        params,
    )
    of_old = (
        "where channel = :old_channel and address = :old and state = 'waiting' and (key like 'answer:%' "
        "or key like 'letter:%' or key like 'decision:%' "
        # what one of staff is shown of somebody has this in its key, and stays with them
        "or (key like 'registration:%' and key not like '%:preview:%'))"
    )
    # an edit names a message of the old chat
    await tx.run(f"delete from outbox {of_old} and edits is not null", params)
    await tx.run(f"update outbox set channel = :channel, address = :address {of_old}", params)

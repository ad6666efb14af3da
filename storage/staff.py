"""Who works for the committee: roles for all events or for one, and invitations to them.

What a role may do is decided in handlers/conversation/access. Owners stand in the settings, not here.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from storage.connection import Row
from storage.store import Tx

Role = Literal["owner", "organizer", "verifier", "scanner"]


@dataclass(frozen=True, slots=True)
class Grant:
    """One role of one chat; event_id None: for all events. added_by: an address; at: UTC epoch seconds."""

    id: int
    channel: str
    address: str
    role: Role
    event_id: int | None
    name: str
    added_by: str
    added_at: int


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invitation gives, and until when (UTC epoch seconds)."""

    role: Role
    event_id: int | None
    invited_by: str
    expires_at: int


_COLUMNS = "id, channel, address, role, event_id, name, added_by, added_at"


async def grants(tx: Tx, channel: str, address: str) -> tuple[Grant, ...]:
    """The roles of this chat, in the order they were given."""
    rows = await tx.all(
        f"select {_COLUMNS} from staff where channel = :channel and address = :address order by id",
        {"channel": channel, "address": address},
    )
    return _grants(rows)


async def everybody(tx: Tx) -> tuple[Grant, ...]:
    """All roles there are, in the order they were given."""
    return _grants(await tx.all(f"select {_COLUMNS} from staff order by id"))


async def load(tx: Tx, grant_id: int) -> Grant | None:
    rows = await tx.all(f"select {_COLUMNS} from staff where id = :id", {"id": grant_id})
    return _grants(rows)[0] if rows else None


async def add(tx: Tx, new: Grant) -> None:
    """Give this role (its id is not looked at); one the chat has already is not given twice."""
    await tx.run(
        "insert into staff (channel, address, role, event_id, name, added_by, added_at) "
        "select :channel, :address, :role, :event_id, :name, :added_by, :added_at where not exists ("
        "select 1 from staff where channel = :channel and address = :address and role = :role "
        "and coalesce(event_id, 0) = coalesce(:event_id, 0))",
        asdict(new),
    )


async def remove(tx: Tx, grant_id: int) -> bool:
    """Take this role away; False when it is gone already."""
    return await tx.one("delete from staff where id = :id returning id", {"id": grant_id}) is not None


async def rename(tx: Tx, channel: str, address: str, name: str) -> None:
    """How staff call whoever has this chat."""
    await tx.run(
        "update staff set name = :name where channel = :channel and address = :address",
        {"channel": channel, "address": address, "name": name},
    )


async def revoke_all(tx: Tx, by: str | None) -> int:
    """End the invitations nobody has used, of this inviter or (None) of everybody; how many there were."""
    gone = "delete from invitations where :by is null or invited_by = :by returning token_hash"
    return len(await tx.all(gone, {"by": by}))


async def count_invitations(tx: Tx, by: str | None, now: int) -> int:
    """How many invitations can still be used, of this inviter or (None) of everybody."""
    return await tx.number(
        "select count(*) from invitations where expires_at > :now and (:by is null or invited_by = :by)",
        {"by": by, "now": now},
    )


async def invite(tx: Tx, token_hash: str, invitation: Invitation, now: int) -> None:
    await tx.run("delete from invitations where expires_at <= :now", {"now": now})
    new = asdict(invitation) | {"token_hash": token_hash, "created_at": now}
    await tx.insert("invitations", [new])


async def accept(tx: Tx, token_hash: str, now: int) -> Invitation | None:
    """Use this invitation up; None when there is none, or its time is over."""
    row = await tx.one(
        "delete from invitations where token_hash = :hash and expires_at > :now "
        "returning role, event_id, invited_by, expires_at",
        {"hash": token_hash, "now": now},
    )
    return Invitation(*row) if row else None


def _grants(rows: Sequence[Row]) -> tuple[Grant, ...]:
    return tuple(Grant(*row) for row in rows)

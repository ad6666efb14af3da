"""Persons and the chats they are reached by. A person is created by consent, never before."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Person:
    """One human. Values are as the readers give them: province is Kemendagri's code, phone is +62…,
    skp_until is an ISO date; None is unknown, an empty text is "belum ada"."""

    id: int
    name: str | None
    phone: str | None
    company: str | None
    position: str | None
    province: str | None
    town: str | None
    email: str | None
    skp_number: str | None
    skp_until: str | None
    category: str | None


PROFILE = tuple(field.name for field in fields(Person))[1:]


async def load(tx: Tx, person_id: int) -> Person | None:
    row = await tx.one(
        f"select id, {', '.join(PROFILE)} from persons where id = :id",  # noqa: S608 names of ours only
        {"id": person_id},
    )
    return Person(*row) if row else None


async def create(tx: Tx, channel: str, address: str, now: int) -> int:
    """Create the person behind this chat, with an empty profile, and return the id."""
    row = await tx.one(
        "insert into persons (created_at, updated_at) values (:now, :now) returning id", {"now": now}
    )
    assert row is not None  # noqa: S101 an insert returns its row
    await tx.all(
        "insert into chats (channel, address, person_id) values (:channel, :address, :person)",
        {"channel": channel, "address": address, "person": row[0]},
    )
    return int(row[0])


async def save_profile(tx: Tx, person_id: int, profile: Mapping[str, str | None], now: int) -> None:
    """Overwrite the whole profile; what is not given becomes unknown."""
    assignments = ", ".join(f"{name} = :{name}" for name in PROFILE)
    await tx.all(
        f"update persons set {assignments}, updated_at = :now where id = :id",  # noqa: S608 names of ours
        {name: profile.get(name) for name in PROFILE} | {"id": person_id, "now": now},
    )


async def mark_unreachable(tx: Tx, channel: str, address: str, reason: str) -> None:
    await tx.all(
        "update chats set unreachable = :reason where channel = :channel and address = :address",
        {"channel": channel, "address": address, "reason": reason},
    )


async def mark_reachable(tx: Tx, channel: str, address: str) -> None:
    await tx.all(
        "update chats set unreachable = null where channel = :channel and address = :address",
        {"channel": channel, "address": address},
    )

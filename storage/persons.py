"""Persons and the chats they are reached by. A person is created by consent, never before."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields

from storage import intakes, search
from storage.connection import Row
from storage.statements import placeholders
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Person:
    """One human. Values are as the readers give them: province is Kemendagri's code, phone is +62…,
    skp_until is an ISO date; None is unknown, an empty text is "belum ada". extra: answers that no SQL asks
    for, by the name of the field."""

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
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def answers(self) -> dict[str, str]:
        """All that is known, by the name of the field."""
        known = {name: getattr(self, name) for name in _COLUMNS}
        return {name: value for name, value in known.items() if value is not None} | dict(self.extra)


PROFILE = tuple(field.name for field in fields(Person))[1:]
_COLUMNS = PROFILE[:-1]
PERSON = ", ".join(f"p.{name}" for name in ("id", *PROFILE))
"""What `read` takes, of a table persons p."""


def read(row: Row) -> Person:
    """A person from the columns of PERSON."""
    return Person(*(*row[:-1], json.loads(row[-1] or "{}")))


async def load(tx: Tx, person_id: int) -> Person | None:
    row = await tx.one(f"select {PERSON} from persons p where p.id = :id", {"id": person_id})
    return read(row) if row else None


async def create(tx: Tx, channel: str, address: str, now: int, language: str = "id") -> int:
    """Create the person behind this chat, with an empty profile, and return the id."""
    id_ = await tx.number(
        "insert into persons (created_at, updated_at) values (:now, :now) returning id", {"now": now}
    )
    chat = {"channel": channel, "address": address, "person_id": id_, "language": language}
    await tx.insert("chats", [chat])
    return id_


async def save_profile(tx: Tx, person_id: int, profile: Mapping[str, str | None], now: int) -> None:
    """Overwrite the whole profile; what is not given becomes unknown. What has no column of its own is kept
    beside the others."""
    extra = {name: value for name, value in profile.items() if name not in _COLUMNS and value is not None}
    stored = {name: profile.get(name) for name in _COLUMNS}
    stored["extra"] = json.dumps(extra, ensure_ascii=False) if extra else None
    assignments = ", ".join(f"{name} = :{name}" for name in PROFILE)
    await tx.run(
        f"update persons set {assignments}, updated_at = :now, searched_at = null where id = :id",
        stored | {"id": person_id, "now": now},
    )


@dataclass(frozen=True, slots=True)
class Chat:
    """How a person is reached. `province` is Kemendagri's code, for the zone; unreachable: why, if so."""

    channel: str
    address: str
    language: str
    province: str | None
    unreachable: str | None = None


async def chats_of(tx: Tx, person_ids: Sequence[int]) -> dict[int, Chat]:
    """One chat for each of these persons that has one."""
    found: dict[int, Chat] = {}
    for first in range(0, len(person_ids), 500):
        names, params = placeholders("p", person_ids[first : first + 500])
        rows = await tx.all(
            "select p.id, c.channel, c.address, c.language, p.province, c.unreachable from persons p "
            f"join chats c on c.person_id = p.id where p.id in ({names})",
            params,
        )
        found |= {row[0]: Chat(*row[1:]) for row in rows}
    return found


async def language_of(tx: Tx, channel: str, address: str) -> str | None:
    """The language this person's chat is written to in; None for a chat of nobody we know."""
    return await tx.word(
        "select language from chats where channel = :channel and address = :address",
        {"channel": channel, "address": address},
    )


async def name_at(tx: Tx, channel: str, address: str) -> str:
    """The name of the person behind this chat, or an empty text."""
    return (
        await tx.word(
            "select coalesce(p.name, '') from chats c join persons p on p.id = c.person_id "
            "where c.channel = :channel and c.address = :address",
            {"channel": channel, "address": address},
        )
        or ""
    )


async def set_language(tx: Tx, channel: str, address: str, language: str) -> None:
    """Messages that come by themselves are in this language from now on."""
    await tx.run(
        "update chats set language = :language where channel = :channel and address = :address",
        {"channel": channel, "address": address, "language": language},
    )


async def erase(tx: Tx, person_id: int, now: int) -> None:
    """Forget who this was: profile, chat, and what panitia wrote. The row stays, for the counts.

    Consents stay as the proof that there was one (UU 27/2022 Ps 24); they name nobody any more.
    """
    assignments = ", ".join(f"{name} = null" for name in PROFILE)
    params = {"id": person_id, "now": now}
    await tx.run(
        f"update persons set {assignments}, expert_id = null, match = null, "
        "updated_at = :now, erased_at = :now where id = :id",
        params,
    )
    await search.forget(tx, person_id)
    await intakes.forget_person(tx, person_id)
    await tx.run("delete from chats where person_id = :id", params)
    await tx.run("update registrations set words = null, source = null where person_id = :id", params)
    await tx.run("update trail set detail = null where person_id = :id", params)


async def mark_unreachable(tx: Tx, channel: str, address: str, reason: str) -> None:
    await tx.run(
        "update chats set unreachable = :reason where channel = :channel and address = :address",
        {"channel": channel, "address": address, "reason": reason},
    )


async def mark_reachable(tx: Tx, channel: str, address: str) -> None:
    await tx.run(
        "update chats set unreachable = null where channel = :channel and address = :address",
        {"channel": channel, "address": address},
    )

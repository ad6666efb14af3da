"""What panitia see of one person beside the profile: reads what others store, and changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from storage import audit_log
from storage.experts import State
from storage.statements import placeholders
from storage.store import Tx

NOT_STEPS = (
    "viewed", "exported", "asked", "answered", "changed", "resent", "written", "unlocked", "move-link",
    "moved", "attended", "unattended",
)  # fmt: skip
"""What stands in the audit log of somebody without a word about the registration."""


@dataclass(frozen=True, slots=True)
class Facts:
    """match: what the list of experts says. The chat is empty when there is none; unreachable: why, if so.
    Times are UTC epoch seconds."""

    match: State | None
    created_at: int
    erased_at: int | None
    channel: str
    address: str
    language: str
    unreachable: str | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Messages that wait for one chat in one lane, and when the first of them may leave."""

    lane: int
    count: int
    first_at: int


@dataclass(frozen=True, slots=True)
class Sent:
    """A wave that went out to people of a kegiatan: its key and name, and when."""

    key: str
    name: str
    at: int


async def facts(tx: Tx, person_id: int) -> Facts | None:
    row = await tx.one(
        "select p.match, p.created_at, p.erased_at, coalesce(c.channel, ''), coalesce(c.address, ''), "
        "coalesce(c.language, ''), c.unreachable from persons p left join chats c on c.person_id = p.id "
        "where p.id = :person order by c.unreachable is not null limit 1",
        {"person": person_id},
    )
    return Facts(*row) if row else None


async def source(tx: Tx, registration_id: int) -> str | None:
    """The link this registration came by, if any."""
    return await tx.word("select source from registrations where id = :id", {"id": registration_id})


async def steps(
    tx: Tx, person_id: int, event_id: int, limit: int, beside: Sequence[str] = ()
) -> tuple[audit_log.AuditEntry, ...]:
    """What became of a registration, the newest first; beside: what else is wanted of NOT_STEPS."""
    names, params = placeholders("n", [action for action in NOT_STEPS if action not in beside])
    return await _entries(tx, f"action not in ({names})", (person_id, event_id, limit), params)


async def by_staff(
    tx: Tx, person_id: int, event_id: int, actions: Sequence[str], limit: int
) -> tuple[audit_log.AuditEntry, ...]:
    """What panitia did of these with somebody in a kegiatan, the newest first."""
    names, params = placeholders("n", actions)
    only = f"action in ({names}) and actor >= 'panitia:' and actor < 'panitia_'"
    return await _entries(tx, only, (person_id, event_id, limit), params)


async def _entries(
    tx: Tx, condition: str, of: tuple[int, int, int], params: dict[str, object]
) -> tuple[audit_log.AuditEntry, ...]:
    """of: person, event and how many."""
    rows = await tx.all(
        "select person_id, actor, action, event_id, detail, at, before, after, id from trail "
        f"where person_id = :person and event_id = :event and {condition} order by id desc limit :limit",
        {"person": of[0], "event": of[1], "limit": of[2], **params},
    )
    return tuple(audit_log.AuditEntry(*row) for row in rows)


async def waiting(tx: Tx, channel: str, address: str) -> tuple[Waiting, ...]:
    """What waits to be sent to this chat, by lane."""
    rows = await tx.all(
        "select lane, count(*), min(not_before) from outbox where channel = :channel and address = :address "
        "and state <> 'dead' group by lane order by lane",
        {"channel": channel, "address": address},
    )
    return tuple(Waiting(*row) for row in rows)


async def sent_waves(tx: Tx, event_id: int, since: int, limit: int) -> tuple[Sent, ...]:
    """The newest waves of a kegiatan that were sent to anybody since then (UTC epoch seconds)."""
    rows = await tx.all(
        "select key, name, fired_at from waves where event_id = :event and fired_at >= :since "
        "and size > missed order by fired_at desc, id desc limit :limit",
        {"event": event_id, "since": since, "limit": limit},
    )
    return tuple(Sent(*row) for row in rows)


async def has_waiting_wave(tx: Tx, registration_id: int, key: str) -> bool:
    """Whether the message of this wave for this registration has not left yet."""
    return await tx.has(
        "select 1 from outbox where key = 'registration:' || :registration || ':wave:' || "
        "(select id from waves where key = :key)",
        {"registration": registration_id, "key": key},
    )

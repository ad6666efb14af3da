"""How the bot is doing, as the database shows it: what waits, what failed, what was heard last.

It changes nothing and takes no lock, so that it can be asked while everything else stands still.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from storage import door, facts
from storage.door import Hall
from storage.facts import Fact
from storage.outbox import Lane
from storage.store import Tx

SIGNS = ("tick", "sent", "traffic", "backup", "backup-failed")
"""The facts that say how the bot is doing."""
OFTEN = 3
"""A message that failed so many times is no accident."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits in one lane. held: of these, not before later (the night, another day). since: when the
    oldest of the others was due; late_since: the earliest time by which one of them had to have arrived (UTC
    epoch seconds). failing: how many failed several times already."""

    lane: Lane
    count: int
    held: int
    since: int | None
    late_since: int | None
    failing: int


@dataclass(frozen=True, slots=True)
class Underway:
    """A wave that is not sent completely, and how many of its messages wait."""

    key: str
    name: str
    year: int | None
    batch: int | None
    waiting: int


@dataclass(frozen=True, slots=True)
class Health:
    """All of it. heard_at: when the last update came; jobs_since: since when the oldest job waits (UTC epoch
    seconds). refused, missed: messages of the last weeks that were given up; refused_lately: of the last day.
    jobs_failed: those that failed at least once and are tried again. facts: the signs of life. hall: how full
    it is for newcomers."""

    outbox: tuple[Waiting, ...]
    waves: tuple[Underway, ...]
    refused: int
    refused_lately: int
    missed: int
    chats: int
    unreachable: int
    heard_at: int | None
    jobs: int
    jobs_since: int | None
    jobs_failed: int
    facts: Mapping[str, Fact]
    hall: Hall


async def load(tx: Tx, now: int) -> Health:
    """How things stand at `now` (UTC epoch seconds)."""
    dead = await tx.one(
        "select coalesce(sum(case when reason = 'missed' then 0 else 1 end), 0), "
        "coalesce(sum(case when reason <> 'missed' and not_before > :yesterday then 1 else 0 end), 0), "
        "coalesce(sum(case when reason = 'missed' then 1 else 0 end), 0) from outbox where state = 'dead'",
        {"yesterday": now - 86_400},
    )
    chats = await tx.one(
        "select count(*), coalesce(sum(case when unreachable is null then 0 else 1 end), 0) from chats"
    )
    heard = await tx.one("select max(seen_at) from inbox")
    jobs = await tx.one(
        "select count(*), min(asked_at), coalesce(sum(case when tries > 1 then 1 else 0 end), 0) from jobs"
    )
    refused, lately, missed = dead or (0, 0, 0)
    all_chats, unreachable = chats or (0, 0)
    waiting, since, failed = jobs or (0, None, 0)
    return Health(
        await _outbox(tx, now), await _waves(tx), refused, lately, missed, all_chats, unreachable,
        heard[0] if heard else None, waiting, since, failed, await _signs(tx),
        await door.look(tx, now),
    )  # fmt: skip


async def _signs(tx: Tx) -> dict[str, Fact]:
    return {name: fact for name, fact in (await facts.everything(tx)).items() if name in SIGNS}


async def _outbox(tx: Tx, now: int) -> tuple[Waiting, ...]:
    rows = await tx.all(
        "select lane, count(*), sum(case when not_before > :now then 1 else 0 end), "
        "min(case when not_before <= :now then not_before end), "
        "min(case when not_before > :now then null when deadline > not_before then deadline "
        "else not_before end), "
        "sum(case when tries >= :often then 1 else 0 end) "
        "from outbox where state in ('waiting', 'sending') group by lane order by lane",
        {"now": now, "often": OFTEN},
    )
    return tuple(Waiting(Lane(lane), *rest) for lane, *rest in rows)


async def _waves(tx: Tx) -> tuple[Underway, ...]:
    rows = await tx.all(
        "select w.key, w.name, e.year, e.batch, b.waiting from ("
        "select wave_id, count(*) as waiting, min(lane) as lane from outbox "
        "where wave_id is not null and state in ('waiting', 'sending') group by wave_id) b "
        "join waves w on w.id = b.wave_id left join events e on e.id = w.event_id "
        "order by b.lane, w.deadline, w.id"
    )
    return tuple(Underway(*row) for row in rows)

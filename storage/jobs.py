"""Work that needs the network or is long, as rows: asked for and ended in transactions, done outside."""

from collections.abc import Iterable
from dataclasses import dataclass

from storage.store import Tx


@dataclass(frozen=True, slots=True)
class NewJob:
    """Work to be done. `key` exists once; the chat waits for it; body: JSON that only its kind reads."""

    key: str
    kind: str
    channel: str
    address: str
    language: str
    body: str


@dataclass(frozen=True, slots=True)
class Row:
    """Work that is due; `tries` counts the ones before. `asked_at` is UTC epoch seconds."""

    id: int
    key: str
    kind: str
    channel: str
    address: str
    language: str
    body: str
    asked_at: int
    tries: int


async def put(tx: Tx, new: Iterable[NewJob], now: int) -> None:
    await tx.many(
        "insert into jobs (key, kind, channel, address, language, body, asked_at, not_before) "
        "values (:key, :kind, :channel, :address, :language, :body, :now, :now) on conflict (key) do nothing",
        [
            {
                "key": job.key, "kind": job.kind, "channel": job.channel, "address": job.address,
                "language": job.language, "body": job.body, "now": now,
            }
            for job in new
        ],
    )  # fmt: skip


async def next_due(tx: Tx, now: int) -> Row | None:
    """The oldest work that is due; it stays until it is ended, so a crash begins it again."""
    row = await tx.one(
        "select id, key, kind, channel, address, language, body, asked_at, tries from jobs "
        "where not_before <= :now order by not_before, id limit 1",
        {"now": now},
    )
    return Row(*row) if row else None


async def begin(tx: Tx, job_id: int) -> None:
    """Count a try before it is begun: one that ends the process counts too."""
    await tx.run("update jobs set tries = tries + 1 where id = :id", {"id": job_id})


async def end(tx: Tx, job_id: int) -> None:
    await tx.run("delete from jobs where id = :id", {"id": job_id})


async def postpone(tx: Tx, job_id: int, not_before: int) -> None:
    """Try again then (UTC epoch seconds), after a try that failed."""
    await tx.run(
        "update jobs set not_before = :not_before where id = :id", {"id": job_id, "not_before": not_before}
    )


async def put_back(tx: Tx, job_id: int, not_before: int) -> None:
    """Try again then (UTC epoch seconds), as if it had not been tried: to wait is no failure."""
    await tx.run(
        "update jobs set not_before = :not_before, tries = tries - 1 where id = :id",
        {"id": job_id, "not_before": not_before},
    )


async def forget_chat(tx: Tx, channel: str, address: str) -> None:
    """Nothing is made for this chat any more but its menu."""
    await tx.run(
        "delete from jobs where channel = :channel and address = :address and kind <> 'menu'",
        {"channel": channel, "address": address},
    )


async def waiting(tx: Tx) -> tuple[int, int | None]:
    """How much work waits, and since when the oldest (UTC epoch seconds)."""
    row = await tx.one("select count(*), min(asked_at) from jobs")
    assert row is not None  # noqa: S101 a count is a row
    return int(row[0]), row[1]

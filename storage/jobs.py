"""Work that needs the network or is long, as rows: asked for and ended in transactions, done outside."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

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
class Job(NewJob):
    """Work that is due; `tries` counts the ones before. `asked_at` is UTC epoch seconds."""

    id: int
    asked_at: int
    tries: int


async def put(tx: Tx, new: Iterable[NewJob], now: int) -> None:
    rows = [asdict(job) | {"asked_at": now, "not_before": now} for job in new]
    await tx.insert("jobs", rows, "on conflict (key) do nothing")


async def next_due(tx: Tx, now: int) -> Job | None:
    """The oldest work that is due; it stays until it is ended, so a crash begins it again."""
    row = await tx.one(
        "select key, kind, channel, address, language, body, id, asked_at, tries from jobs "
        "where not_before <= :now order by not_before, id limit 1",
        {"now": now},
    )
    return Job(*row) if row else None


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
    [(count, since)] = await tx.all("select count(*), min(asked_at) from jobs")
    return count, since

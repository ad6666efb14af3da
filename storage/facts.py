"""What the program knows of itself, by name: its own name on the channel, its key, its last signs of life."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and since when it is so (UTC epoch seconds)."""

    value: str
    at: int


async def get(tx: Tx, name: str) -> str | None:
    return await tx.word("select value from facts where name = :name", {"name": name})


async def find(tx: Tx, name: str) -> Fact | None:
    """The same with since when it is so."""
    row = await tx.one("select value, at from facts where name = :name", {"name": name})
    return None if row is None else Fact(row[0], row[1])


async def put(tx: Tx, name: str, value: str, now: int) -> None:
    await tx.run(
        "insert into facts (name, value, at) values (:name, :value, :now) "
        "on conflict (name) do update set value = excluded.value, at = excluded.at",
        {"name": name, "value": value, "now": now},
    )


async def forget(tx: Tx, name: str) -> None:
    await tx.run("delete from facts where name = :name", {"name": name})


async def everything(tx: Tx) -> Mapping[str, Fact]:
    """All facts by name. The key is among them: nobody is shown these."""
    return {row[0]: Fact(row[1], row[2]) for row in await tx.all("select name, value, at from facts")}

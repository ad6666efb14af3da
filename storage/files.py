"""Files made for somebody, kept until they are sent and forgotten after some days."""

from storage.store import Tx


async def put(tx: Tx, name: str, content: bytes, now: int) -> int:
    """Keep this file; its id. `now` is UTC epoch seconds."""
    return await tx.number(
        "insert into files (name, content, made_at) values (:name, :content, :now) returning id",
        {"name": name, "content": content, "now": now},
    )


async def load(tx: Tx, file_id: int) -> tuple[str, bytes] | None:
    """Name and content; None when it is forgotten already."""
    row = await tx.one("select name, content from files where id = :id", {"id": file_id})
    return None if row is None else (str(row[0]), bytes(row[1]))


async def forget_before(tx: Tx, moment: int) -> None:
    await tx.run("delete from files where made_at < :moment", {"moment": moment})

"""Which updates have been dealt with, so that none is dealt with twice. Holds no persons and no texts."""

from collections.abc import Sequence

from storage.store import Tx


async def take_new(tx: Tx, channel: str, update_ids: Sequence[int], now: int) -> set[int]:
    """Mark these updates as seen and return those that were new. One statement for the whole batch."""
    if not update_ids:
        return set()
    values = ", ".join(f"(:channel, :u{n}, :now)" for n in range(len(update_ids)))
    params: dict[str, object] = {f"u{n}": update_id for n, update_id in enumerate(update_ids)}
    rows = await tx.all(
        f"insert into inbox (channel, update_id, seen_at) values {values} "
        "on conflict do nothing returning update_id",
        params | {"channel": channel, "now": now},
    )
    return {row[0] for row in rows}


async def forget_before(tx: Tx, moment: int) -> None:
    """Telegram repeats an unconfirmed update for 24 hours; older ones can't come again."""
    await tx.run("delete from inbox where seen_at < :moment", {"moment": moment})

"""`python -m bot outbox`: what waits to be sent, what became of the rest, and when it will be done."""

import asyncio
import time
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import finish, settings_of

if TYPE_CHECKING:
    from rich.table import Table

    from bot.settings import PolicySettings
    from storage.outbox import Lane
    from storage.store import Store
    from storage.waves import Standing

SHOWN_DAYS = 3
EVERY_SECONDS = 1.0


def show_outbox(
    watch: Annotated[bool, typer.Option("--watch", help="go on showing it, until Ctrl-C")] = False,
) -> None:
    """Show every wave of the last days: waiting, sent, unreachable, refused, missed, and when it is done."""
    from bot.settings import PolicySettings  # noqa: PLC0415

    finish(_show(settings_of(PolicySettings), watch=watch))


async def _show(settings: "PolicySettings", *, watch: bool) -> None:
    from rich.console import Console  # noqa: PLC0415
    from rich.live import Live  # noqa: PLC0415

    from storage.store import Store  # noqa: PLC0415

    store = await Store.open(settings.database)
    console = Console()
    try:
        if not watch:
            console.print(await _table(store, settings.rate))
            return
        with Live(await _table(store, settings.rate), console=console, screen=False) as live:
            while True:
                await asyncio.sleep(EVERY_SECONDS)
                live.update(await _table(store, settings.rate))
    except (KeyboardInterrupt, asyncio.CancelledError):
        return
    finally:
        await store.close()


async def _table(store: "Store", rate: float) -> "Table":
    from handlers.programme.traffic import FACT, Traffic, read_traffic  # noqa: PLC0415
    from storage import facts, outbox_load, waves  # noqa: PLC0415

    now = int(time.time())
    async with store.transaction() as tx:
        standings = await waves.standings(tx, now - SHOWN_DAYS * 86_400, now)
        single = await outbox_load.oldest_waiting(tx)
        fact = await facts.find(tx, FACT)
    traffic = Traffic(rate) if fact is None else read_traffic(fact, now)
    return draw(standings, single, traffic.for_waves, now)


def draw(
    standings: "tuple[Standing, ...]", single: "dict[Lane, tuple[int, int]]", rate: float, now: int
) -> "Table":
    """The table at `now` (UTC epoch seconds), for waves that leave at `rate` messages a second, beside what
    people write."""
    from rich.box import SIMPLE  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    table = Table(title=f"Outbox, {_clock(now)} WIB, {rate:.3g} messages/s", box=SIMPLE, pad_edge=False)
    table.add_column("wave", min_width=12)
    for name in ("waiting", "sent", "unreachable", "refused", "missed"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("done", min_width=14)
    ahead = 0
    for lane, (count, since) in sorted(single.items()):
        oldest = f"oldest: {max(0, now - since)} s"
        table.add_row(f"{lane.name.lower()}, single", str(count), "", "", "", "", oldest)
        ahead += count
    for each in standings:
        ahead += each.waiting - each.held
        figures = (each.waiting, each.sent, each.unreachable, each.refused, each.missed)
        table.add_row(_named(each), *map(str, figures), _done_at(each, now, ahead / rate))
    unsure, repeated = (sum(getattr(each, name) for each in standings) for name in ("unsure", "repeated"))
    if unsure or repeated:
        table.caption = (
            f"sent again for want of an answer: {repeated}; given up as probably arrived: {unsure}"
        )
    return table


def _named(each: "Standing") -> str:
    event = f"{each.year}-{each.batch:02d} " if each.batch is not None else ""
    return f"{event}{each.name} ({each.size})"


def _done_at(each: "Standing", now: int, seconds: float) -> str:
    """When the last one leaves; what is held back for the morning is said."""
    if not each.waiting:
        return "done"
    if each.held:
        return f"{_clock(each.held_until)} ({each.held} wait for the morning)"
    late = " LATE" if now + seconds > each.deadline else ""
    return f"{_clock(now + round(seconds), seconds=True)}{late}"


def _clock(moment: int, *, seconds: bool = False) -> str:
    from datetime import UTC, datetime  # noqa: PLC0415
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    at = datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo("Asia/Jakarta"))
    return f"{at:%d %b %H:%M:%S}" if seconds else f"{at:%d %b %H:%M}"

"""`python -m simulator demo`: simulator and bot in one process, on a fresh database and a clock to move on.

The two example kegiatan are moved so that their registration is open today, whenever today is.
"""

import asyncio
import contextlib
import signal
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import typer
from pydantic import SecretStr

from bot.app import serve
from bot.log import keep_log
from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import Settings
from bot.tasks.events_file import read_events
from handlers.programme.event_putting import Change
from simulator.cast import RINA_ID, join_cast
from simulator.crowd import fill
from simulator.limits import Limits
from simulator.server import running
from simulator.world import TOKEN, World
from storage import events
from storage.store import Store

DATABASE = Path("data/demo.db")
EXAMPLE = Path(__file__).parent.parent / "docs" / "events.example.toml"
DAY = 24 * 60 * 60
WEEK = 7 * DAY


async def run(port: int, crowd: int = 0) -> None:
    """Serve until Ctrl-C or SIGTERM, with so many made-up people registered. Raises OSError when the port is
    taken."""
    keep_log()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    world = World(token=TOKEN, limits=Limits())
    join_cast(world)
    async with running(world, port=port) as server:
        settings = _settings(server.url)
        shown = await _fresh_database(settings, world, crowd)

        async def next_session() -> datetime | None:
            now = int(world.now().timestamp())
            starts = [session.starts_at for event in shown for session in event.sessions]
            later = [start for start in starts if start > now]
            return datetime.fromtimestamp(min(later), UTC) if later else None

        async def next_reminder() -> datetime | None:
            store = await Store.open(DATABASE)
            try:
                due = await _desk(store, settings, world.now()).next_reminder()
            finally:
                await store.close()
            return None if due is None else datetime.fromtimestamp(due, UTC)

        world.next_session, world.next_reminder = next_session, next_reminder
        typer.echo(f"\n  Daftar K3: open {server.url} in a browser. Ctrl-C ends it.\n")
        await serve(settings, stop, lambda: world.now().timestamp())


async def _fresh_database(settings: Settings, world: World, crowd: int) -> list[events.Event]:
    now = world.now()
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            DATABASE.with_name(DATABASE.name + suffix).unlink()
    store = await Store.open(DATABASE)
    try:
        examples = [change.event for change in read_events(EXAMPLE)]
        moved = _moved([*examples, _small(examples[-1])], now)
        loaded = await _desk(store, settings, now).load([Change(event) for event in moved])
        shown = [each.event for each in loaded]
        await fill(world, store, policy_of(settings), shown[:-1], crowd)
        return shown
    finally:
        await store.close()


def _desk(store: Store, settings: Settings, now: datetime) -> Desk:
    return Desk(store, policy_of(settings), int(now.timestamp()), "demo")


def _small(example: events.Event) -> events.Event:
    """A kegiatan with hardly any seats, so that the waitlist can be tried by four people."""
    batch = example.batch + 1
    title = example.title.replace(str(example.batch), str(batch))
    return replace(example, batch=batch, title=title, quota_online=1, quota_offline=1, offline="first_come")


def _moved(examples: list[events.Event], now: datetime) -> list[events.Event]:
    """The same kegiatan, whole weeks later or earlier, and open since yesterday."""
    today = int(now.timestamp())
    shift = (today - examples[0].sessions[0].starts_at) // WEEK * WEEK + 2 * WEEK
    moved = []
    for event in examples:
        sessions = tuple(
            replace(session, starts_at=session.starts_at + shift, ends_at=session.ends_at + shift)
            for session in event.sessions
        )
        year = datetime.fromtimestamp(sessions[0].starts_at, UTC).year
        closes_at = event.closes_at + shift
        moved.append(replace(event, year=year, sessions=sessions, opens_at=today - DAY, closes_at=closes_at))
    return moved


def _settings(url: str) -> Settings:
    return Settings(
        token=SecretStr(TOKEN), api_url=url, database=DATABASE, contact="panitia@example.org",
        owners=(RINA_ID,), _env_file=None,
    )  # fmt: skip

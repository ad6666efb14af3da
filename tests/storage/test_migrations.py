"""A database from before is brought up to date with what it holds."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage import events, reminders
from storage.sessions import Room
from storage.store import APPLICATION_ID, MIGRATIONS, Store


def _database_of_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for file in sorted(MIGRATIONS.glob("[0-9]*.sql"))[:version]:
            db.executescript(file.read_text("utf-8"))
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {version}")
        db.execute(
            "insert into events (year, batch, title, place, quota_offline, quota_online, offline, opens_at, "
            "closes_at) values (2027, 1, 'Kegiatan', 'Jakarta', 25, 2500, 'approval', 0, 1000)"
        )
        db.execute(
            "insert into sessions (event_id, position, title, starts_at, ends_at, join_url) "
            "values (1, 1, 'Hari 1', 2000, 3000, 'https://example.org/k3')"
        )


async def test_sessions_keep_their_link_and_events_get_the_usual_reminders(tmp_path: Path) -> None:
    _database_of_version(tmp_path / "k3bot.db", 2)
    store = await Store.open(tmp_path / "k3bot.db")
    try:
        async with store.transaction() as tx:
            event = await events.find(tx, 2027, 1)
            rules = await reminders.of_events(tx, [1])
    finally:
        await store.close()
    assert event is not None
    assert (event.state, event.reconfirm, event.attended) == ("open", True, "end,entered+start")
    assert event.sessions[0].rooms == (Room("https://example.org/k3"),)
    assert rules == {1: list(reminders.DEFAULTS)}

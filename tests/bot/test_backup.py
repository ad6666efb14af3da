"""The nightly backup: complete, checked, one a night, made up for when it was missed, only a few kept."""

import sqlite3
import stat
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import backup
from bot.backup import Backup, Plan, last_due, make_copy
from storage import facts, persons
from storage.backup import BackupError
from storage.store import Store

WIB = ZoneInfo("Asia/Jakarta")
DAY = 86_400


def _at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=WIB).timestamp())


NIGHT = _at("2027-01-12 02:15")


class _Backups:
    """The backup of one database, with a clock to set."""

    def __init__(self, store: Store, database: Path, keep: int = 7) -> None:
        self.now = NIGHT
        self.store = store
        self.folder = database.parent / "backups"
        self.made = Backup(store, Plan(database, keep, inline=True), lambda: self.now)

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    async def fact(self, name: str) -> str | None:
        async with self.store.transaction() as tx:
            return await facts.get(tx, name)


@pytest.fixture
def backups(store: Store, tmp_path: Path) -> _Backups:
    return _Backups(store, tmp_path / "k3bot.db")


async def test_the_copy_holds_everything_and_is_private(store: Store, backups: _Backups) -> None:
    async with store.transaction() as tx:
        await persons.create(tx, "telegram", "1", NIGHT)
    assert await backups.made.make_if_due()
    assert backups.names() == ["k3bot-2027-01-12.db"]
    copy = backups.folder / "k3bot-2027-01-12.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700
    assert await backups.fact("backup") == "k3bot-2027-01-12.db"
    restored = await Store.open(copy)  # the same program takes it as it is
    try:
        async with restored.transaction() as tx:
            assert await tx.all("select address from chats") == [("1",)]
    finally:
        await restored.close()


async def test_it_is_made_while_somebody_writes(store: Store, backups: _Backups, tmp_path: Path) -> None:
    async with store.transaction() as tx:
        await persons.create(tx, "telegram", "1", NIGHT)
        make_copy(
            Plan(tmp_path / "k3bot.db", 7), "k3bot-2027-01-12.db"
        )  # holds up nobody, and is not held up
    with closing(sqlite3.connect(backups.folder / "k3bot-2027-01-12.db")) as copy:
        assert copy.execute("select count(*) from chats").fetchall() == [(0,)]


async def test_once_a_night_and_a_missed_one_is_made_up_for(backups: _Backups) -> None:
    assert await backups.made.make_if_due()
    backups.now += 3600
    assert not await backups.made.make_if_due()
    backups.now = NIGHT + DAY - 60
    assert not await backups.made.make_if_due()
    backups.now = NIGHT + DAY + 5 * 3600  # the bot was down at night
    assert await backups.made.make_if_due()
    assert backups.names() == ["k3bot-2027-01-12.db", "k3bot-2027-01-13.db"]


async def test_only_the_newest_are_kept_and_nothing_else_is_touched(store: Store, tmp_path: Path) -> None:
    backups = _Backups(store, tmp_path / "k3bot.db", keep=3)
    backups.folder.mkdir()
    (backups.folder / "k3bot-2026-12-31.db.part").write_bytes(b"broken off")
    (backups.folder / "before-the-move.db").write_bytes(b"kept by hand")
    for night in range(5):
        backups.now = NIGHT + night * DAY
        assert await backups.made.make_if_due()
    days = ("14", "15", "16")
    assert backups.names() == ["before-the-move.db", *(f"k3bot-2027-01-{day}.db" for day in days)]


async def test_a_full_disk_is_noted_and_tried_again(
    backups: _Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "SPARE", 1 << 60)
    assert not await backups.made.make_if_due()
    assert await backups.fact("backup-failed") == "disk full"
    assert backups.names() == []
    monkeypatch.setattr(backup, "SPARE", 0)
    backups.now += 3600
    assert await backups.made.make_if_due()


async def test_a_folder_that_cannot_be_made_is_noted(backups: _Backups) -> None:
    """A file stands in its place: that stops root too."""
    backups.folder.write_text("")
    assert not await backups.made.make_if_due()
    assert await backups.fact("backup-failed")


async def test_a_damaged_database_gives_no_backup(backups: _Backups, tmp_path: Path) -> None:
    (tmp_path / "other.db").write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    with pytest.raises(BackupError):
        make_copy(Plan(tmp_path / "other.db", 7), "k3bot-2027-01-12.db")
    assert backups.names() == []


def test_when_it_is_due() -> None:
    assert last_due(NIGHT) == NIGHT
    assert last_due(NIGHT - 1) == NIGHT - DAY
    assert last_due(_at("2027-01-12 23:59")) == NIGHT

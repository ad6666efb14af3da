"""The one door to the database: open, migrate, transaction. Knows SQLite and nothing of the domain.

Nobody else begins or commits. Without the one lock and the one writer another task's write would vanish
with a rollback that is not its own.
"""

import asyncio
import contextlib
import re
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from storage.connection import Connection, Params, Row, Statement
from storage.statements import insert_into

MIGRATIONS = Path(__file__).parent / "migrations"

APPLICATION_ID = 0x4B33424F  # "K3BO": tells our files from those of other programs

_PRAGMAS = (
    "pragma foreign_keys = on",
    # the command line writes to the same file: a long import or a big quota must not end the bot
    "pragma busy_timeout = 20000",
    "pragma journal_mode = wal",
    # Telegram forgets an update once we confirm it, so a commit must outlive a power cut.
    "pragma synchronous = full",
)

_CAUSES = {
    sqlite3.SQLITE_NOTADB: "is not a SQLite database; set K3BOT_DATABASE to another path or restore a backup",
    sqlite3.SQLITE_CORRUPT: "is damaged; stop the bot and restore a backup",
    sqlite3.SQLITE_READONLY: "cannot be written; give the bot's user write access to the file and its folder",
    sqlite3.SQLITE_PERM: "cannot be opened; give the bot's user access to the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened; check that the folder exists and may be written",
    sqlite3.SQLITE_FULL: "cannot grow because the disk is full; free some space and start again",
    sqlite3.SQLITE_IOERR: "cannot be read or written; check the disk and start again",
    sqlite3.SQLITE_BUSY: "is held by another program; end that program and start again",
}


class StorageError(Exception):
    """The database cannot do its work. The text is one sentence for the operator, with nothing personal."""


class Tx:
    """One open transaction. Parameters are named (`:name`); rows come back as tuples in select order.

    A hop to the connection's thread costs as much as a statement. So what has no rows is put off: it goes
    there with the next statement that has some, with the end of its savepoint, or with the commit. What is
    wrong with it is raised then.
    """

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._depth = 0
        self._marked = 0

    async def all(self, sql: str, params: Mapping[str, object] = {}) -> list[Row]:
        """Run one statement and return its rows."""
        self._mark_before(sql)
        return await self._store.fetch(sql, params)

    async def one(self, sql: str, params: Mapping[str, object] = {}) -> Row | None:
        """Run one statement and return its first row, or None."""
        rows = await self.all(sql, params)
        return rows[0] if rows else None

    async def has(self, sql: str, params: Mapping[str, object] = {}) -> bool:
        """Run one statement; whether it has a row."""
        return bool(await self.all(sql, params))

    async def column(self, sql: str, params: Mapping[str, object] = {}) -> tuple[Any, ...]:
        """Run one statement and return the first value of each row."""
        return tuple(row[0] for row in await self.all(sql, params))

    async def number(self, sql: str, params: Mapping[str, object] = {}) -> int:
        """Run one statement and return its first value; 0 without a row."""
        return int(next(iter(await self.column(sql, params)), 0))

    async def word(self, sql: str, params: Mapping[str, object] = {}) -> str | None:
        """Run one statement and return its first value, or None."""
        return next(iter(await self.column(sql, params)), None)

    async def insert(self, table: str, rows: Sequence[Params], otherwise: str = "") -> None:
        """Write these rows, which all name the same columns; put off. otherwise: "on conflict …"."""
        if rows:
            await self.many(insert_into(table, rows[0]) + otherwise, rows)

    async def run(self, sql: str, params: Mapping[str, object] = {}) -> None:
        """Run one writing statement that has no rows; put off."""
        await self.many(sql, (params,))

    async def many(self, sql: str, params: Iterable[Params]) -> None:
        """Run one writing statement for each set of parameters; put off."""
        self._mark_before(sql)
        await self._store.run_many(sql, params)

    @contextlib.asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what is written inside when it raises, and only that.

        A savepoint is set at the first write inside of it: most inputs only read.
        """
        await self._store.write_put_off()  # what is wrong with what was written before is raised out here
        self._depth += 1
        depth = self._depth
        try:
            yield
            if self._marked >= depth:
                await self._store.write_put_off()
                self._store.put_off(f"release input_{depth}")
        except StorageError:
            raise  # the whole transaction is lost; SQLite may have ended it already
        except BaseException:
            if self._marked >= depth:
                self._undo(f"input_{depth}")
            raise
        finally:
            self._depth = depth - 1
            self._marked = min(self._marked, self._depth)

    def _undo(self, savepoint: str) -> None:
        """What is put off since it was set is forgotten; what is written since is undone."""
        never_set = self._store.drop_put_off(f"savepoint {savepoint}")
        if not never_set:
            self._store.put_off(f"rollback to {savepoint}")
            self._store.put_off(f"release {savepoint}")

    def _mark_before(self, sql: str) -> None:
        """Set what savepoints are still to be set, the outer ones first."""
        if self._marked < self._depth and not sql.lstrip().lower().startswith("select"):
            while self._marked < self._depth:
                self._marked += 1
                self._store.put_off(f"savepoint input_{self._marked}")


class Store:
    """The database file. Open it with `await Store.open(path)` and close it, or the process will not end."""

    def __init__(self, path: Path, db: Connection) -> None:
        self._path = path
        self._db = db
        self._waiting: list[Statement] = []
        self._lock = asyncio.Lock()

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open (or create) the file and bring its schema up to date. Raises StorageError."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(f"The database {path} cannot be created: {error.strerror}.") from error
        store = cls(path, Connection(path))
        with store._translated():
            # first without aiosqlite, whose thread outlives an open that fails
            await asyncio.to_thread(lambda: sqlite3.connect(path).close())
        try:
            await store._db
            await store._refuse_others()  # before anything is changed in the file
            for pragma in _PRAGMAS:
                await store.fetch(pragma, {})
            await store._migrate()
        except BaseException:
            await store.close()
            raise
        return store

    async def close(self) -> None:
        await self._db.close()

    @classmethod
    @contextlib.asynccontextmanager
    async def snapshot(cls, path: Path) -> AsyncIterator[Tx]:
        """One view of the file as it is now, on a connection of its own that can't write: for what reads much
        or runs in another process. Nobody waits for it. Raises StorageError."""
        store = cls(path, Connection(f"file:{quote(str(path))}?mode=ro", uri=True))
        with store._translated():
            await asyncio.to_thread(
                lambda: sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True).close()
            )
        try:
            await store._db
            await store.fetch("pragma busy_timeout = 20000", {})
            await store.fetch("pragma query_only = on", {})
            await store.fetch("begin", {})
            yield Tx(store)
            await store.write_put_off()  # what can't be written is not lost in silence
        finally:
            await store.close()

    @contextlib.asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """One writing transaction: committed (and on the disk) when the block ends, undone when it raises."""
        async with self._lock:
            try:
                # inside the try: a task cancelled during `begin` must not leave the transaction open
                self.put_off("begin immediate")
                yield Tx(self)
                await self.fetch("commit", {})
            except BaseException:
                # Always: whether a `begin` still waiting in the thread's queue has run can't be asked here.
                # Without a transaction it does nothing. The first error is the one to tell.
                self._waiting.clear()
                with contextlib.suppress(sqlite3.Error):
                    await asyncio.shield(self._db.rollback())
                raise

    async def fetch(self, sql: str, params: Params) -> list[Row]:
        """Run this statement, and before it what was put off; all in one hop."""
        self._waiting.append((sql, params))
        return await self._run_waiting()

    async def run_many(self, sql: str, params: Iterable[Params]) -> None:
        """Put off this statement for each set of parameters."""
        rows = list(params)
        if rows:
            self._waiting.append((sql, rows))

    def put_off(self, sql: str) -> None:
        """Run this with the next statement that has rows."""
        self._waiting.append((sql, {}))

    def drop_put_off(self, sql: str) -> bool:
        """Forget this and all that was put off after it; False if it has been run, and then forget all."""
        places = [place for place, (waiting, _) in enumerate(self._waiting) if waiting == sql]
        del self._waiting[places[-1] if places else 0 :]
        return bool(places)

    async def write_put_off(self) -> None:
        """Run what was put off, if it writes: beginnings and ends of savepoints can wait on."""
        if any(isinstance(params, list) for _, params in self._waiting):
            await self._run_waiting()

    async def _run_waiting(self) -> list[Row]:
        waiting, self._waiting = self._waiting, []
        with self._translated():
            return await self._db.run(waiting)

    @contextlib.contextmanager
    def _translated(self) -> Any:
        try:
            yield
        except sqlite3.IntegrityError:
            raise
        except sqlite3.Error as error:
            # the low byte is the primary code; a StorageError never carries SQLite's own words or values
            cause = _CAUSES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
            if cause is None:
                raise
            raise StorageError(f"The database {self._path} {cause}.") from None

    async def _refuse_others(self) -> None:
        [(version,)] = await self.fetch("pragma user_version", {})
        [(owner,)] = await self.fetch("pragma application_id", {})
        newest = len(_migrations())
        if owner != APPLICATION_ID and await self.fetch("select name from sqlite_master limit 1", {}):
            raise StorageError(
                f"The database {self._path} belongs to another program; set K3BOT_DATABASE to another path."
            )
        if version > newest:
            raise StorageError(
                f"The database {self._path} was made by a newer version of the bot "
                f"(schema {version}, this one knows {newest}); install that version."
            )

    async def _migrate(self) -> None:
        files = _migrations()
        async with self.transaction() as tx:
            [(version,)] = await tx.all("pragma user_version")
            for file in files[version:]:
                for statement in _statements(file.read_text("utf-8")):
                    await tx.all(statement)
            if version < len(files):
                await tx.all(f"pragma application_id = {APPLICATION_ID}")
                await tx.all(f"pragma user_version = {len(files)}")


def _migrations() -> list[Path]:
    return sorted(MIGRATIONS.glob("[0-9]*.sql"))


def _statements(script: str) -> list[str]:
    """Split a migration. Not `executescript`: that commits first. No `;` stands inside of a value."""
    without_comments = re.sub(r"--[^\n]*", "", script)
    return [statement for part in without_comments.split(";") if (statement := part.strip())]

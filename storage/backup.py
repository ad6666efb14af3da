"""A copy of the whole database while it is in use. Nobody waits for it: it reads one view of the file.

Made to run in another process or thread: SQLite itself, without asyncio and without the store.
"""

import contextlib
import sqlite3
from pathlib import Path
from urllib.parse import quote


class BackupError(Exception):
    """The copy could not be made or is damaged. Holds one word for the log, nothing of the data."""


def copy_database(database: Path, to: Path) -> None:
    """Write a complete, checked copy to `to`, which must not exist. Raises BackupError."""
    try:
        with contextlib.closing(sqlite3.connect(_read_only(database), uri=True, timeout=60)) as source:
            source.execute("vacuum into ?", (str(to),))
        with contextlib.closing(sqlite3.connect(_read_only(to), uri=True)) as copy:
            [(verdict,), *_] = copy.execute("pragma quick_check(1)").fetchall()
    except sqlite3.Error as error:
        raise BackupError(getattr(error, "sqlite_errorname", type(error).__name__)) from None
    if verdict != "ok":
        raise BackupError("damaged copy")


def _read_only(path: Path) -> str:
    return f"file:{quote(str(path.resolve()))}?mode=ro"

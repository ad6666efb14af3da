"""SQLite behind aiosqlite: several statements in one hop to the connection's thread."""

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import aiosqlite

Row = tuple[Any, ...]
Params = Mapping[str, object]
Statement = tuple[str, Params | list[Params]]
"""With a list it is run once for each set of parameters, and has no rows."""


class Connection(aiosqlite.Connection):
    """A connection that can run several statements in one hop to its thread."""

    def __init__(self, path: str | Path, *, uri: bool = False) -> None:
        super().__init__(lambda: sqlite3.connect(path, isolation_level=None, uri=uri), iter_chunk_size=64)

    async def run(self, statements: Sequence[Statement]) -> list[Row]:
        """Run these in order until one fails; the rows of the last one."""
        rows: list[Row] = await self._execute(self._run, statements)  # type: ignore[no-untyped-call]
        return rows

    def _run(self, statements: Sequence[Statement]) -> list[Row]:
        rows: list[Row] = []
        for sql, params in statements:
            if isinstance(params, list):
                self._conn.executemany(sql, params)
            else:
                rows = self._conn.execute(sql, params).fetchall()
        return rows

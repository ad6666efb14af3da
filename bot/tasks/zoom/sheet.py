"""Reads a report of attendance: the preamble is skipped, people are read table by table, hosts left out.

People stand here as often as they came in; who is who is decided in handlers/programme/attendance_matching.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from bot.tasks.tables import Cell, Grid, SheetRow, TableError, open_grids
from bot.tasks.zoom.headings import begins_hosts, find_columns, is_title
from bot.tasks.zoom.times import LONGEST_MINUTES, days_of, read_minutes, read_moment
from handlers.programme.attendance_matching import Attendee
from handlers.readers.written import tidy

MOST_APPEARANCES = 50_000
LONGEST = 120
"""Characters of a name or an e-mail."""
LONGEST_CELL = 1000
PREAMBLE = 60
"""Rows in which the first headings must stand."""

_HOST = re.compile(r"\((?:host|co-host|tuan rumah|penyelenggara)(?:,[^)]*)?\)\s*$", re.IGNORECASE)
_ME = re.compile(r"\s*\((?:me|saya|guest|tamu)\)\s*$", re.IGNORECASE)
_NO = {"no", "tidak", "false", "0"}
_YES = {"yes", "ya", "true", "1"}


@dataclass(frozen=True, slots=True)
class Report:
    """Everybody who came in, each time they did. days: the ISO days it may be about; timed: whether it says
    how long anybody stayed."""

    attendees: tuple[Attendee, ...]
    days: frozenset[str]
    timed: bool


def read_report(path: Path) -> Report:
    """Read this CSV or XLSX. Raises TableError with one sentence when it is no report."""
    best: _Taking | None = None
    for grid in open_grids(path):
        taken = _take(path, grid)
        if taken is not None and (best is None or taken.columns_known > best.columns_known):
            best = taken
    if best is None:
        raise TableError(
            f"{path} has no headings of an attendance report; there must be columns for the name and for "
            "the e-mail, the times or the duration.",
            "no-report",
        )
    timed = any(each.minutes is not None for each in best.attendees)
    return Report(tuple(best.attendees), frozenset(best.days), timed)


def _take(path: Path, grid: Grid) -> "_Taking | None":
    """What this way of reading the file gives; None when there are no headings."""
    taking = _Taking()
    try:
        for number, cells in enumerate(grid.rows(), start=1):
            taking.take(cells)
            if not taking.columns_known and number >= PREAMBLE:
                return None
            if len(taking.attendees) > MOST_APPEARANCES:
                raise TableError(
                    f"{path} has more than {MOST_APPEARANCES:,} rows; is it the right file?", "large"
                )
    except TableError:
        if taking.columns_known:
            raise
        return None  # no table with this delimiter
    return taking if taking.columns_known else None


@dataclass(slots=True)
class _Taking:
    columns: dict[str, int] = field(default_factory=dict)
    columns_known: int = 0
    hosts: bool = False
    attendees: list[Attendee] = field(default_factory=list)
    days: set[str] = field(default_factory=set)

    def take(self, cells: SheetRow) -> None:
        if begins_hosts(cells):
            self.columns, self.hosts = {}, True
        elif columns := find_columns(cells):
            self.columns, self.columns_known = columns, max(self.columns_known, len(columns))
        elif is_title(cells) and not (self.columns and self._text(cells, "name")):
            self.hosts = self.hosts and not any(str(cell).strip() for cell in cells)
        elif self.columns and not self.hosts:
            self._person(cells)

    def _person(self, cells: SheetRow) -> None:
        if self._said(cells, "waiting") in _YES or self._said(cells, "attended") in _NO:
            return
        name = self._text(cells, "name")
        if not name:
            name = " ".join(filter(None, (self._text(cells, "first"), self._text(cells, "last"))))
        if not name or _HOST.search(name):
            return
        joined, left = (self._cell(cells, each) for each in ("join", "leave"))
        start, end = read_moment(joined), read_moment(left)
        spans: tuple[tuple[int, int], ...] = ()
        if start is not None and end is not None and 0 <= end - start <= LONGEST_MINUTES:
            spans = ((start, end),)
        minutes = read_minutes(self._cell(cells, "minutes"))
        if minutes is None and spans:
            minutes = spans[0][1] - spans[0][0]
        self.days |= days_of(joined)
        email = self._text(cells, "email").casefold()
        self.attendees.append(
            Attendee(_ME.sub("", name)[:LONGEST], email[:LONGEST] if "@" in email else "", minutes, spans)
        )

    def _cell(self, cells: SheetRow, name: str) -> Cell:
        at = self.columns.get(name)
        return cells[at] if at is not None and at < len(cells) else ""

    def _text(self, cells: SheetRow, name: str) -> str:
        cell = self._cell(cells, name)
        if isinstance(cell, float | int) and not isinstance(cell, bool):
            return str(int(cell)) if cell == cell // 1 else str(cell)
        return tidy(cell[:LONGEST_CELL]) if isinstance(cell, str) else ""

    def _said(self, cells: SheetRow, name: str) -> str:
        cell = self._cell(cells, name)
        return "yes" if cell is True else "no" if cell is False else self._text(cells, name).casefold()

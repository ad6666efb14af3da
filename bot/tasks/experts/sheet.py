"""The official list of experts as a file: the rows that can be taken, and remarks about the others."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot.tasks.experts.headings import HEADING_ROWS, Headings, find_headings
from bot.tasks.experts.rows import Remark, RowError, read_row
from bot.tasks.tables import MOST_ROWS, SheetRow, TableError, open_grids
from handlers.readers import same_name
from storage.experts import MOST_ALIKE, Expert

TELL_EVERY = 500

Tell = Callable[[str, int, int], None]
"""Hears what is being done, how much of it is done, and of how much."""


@dataclass(frozen=True, slots=True)
class ExpertsFile:
    """What a list holds: the experts with id 0, each once, and how many rows were looked at for them.

    Of several visible sheets the one with the headings was read.
    """

    rows: int
    experts: tuple[Expert, ...]
    remarks: tuple[Remark, ...]
    sheets: int

    @property
    def not_taken(self) -> int:
        return self.rows - len(self.experts)


def read_experts(path: Path, tell: Tell = lambda _what, _done, _of: None) -> ExpertsFile:
    """Read this CSV or XLSX. Raises TableError with one sentence when it is no list that can be read."""
    grids = open_grids(path)
    found = find_headings(grids)
    if found is None:
        raise TableError(
            f"{path} has no headings in its first {HEADING_ROWS} rows; there must be columns "
            "for the name (like Nama) and for the number (like No SKP).",
            "no-list",
        )
    grid, headings = found
    taking = _Taking(headings)
    for number, cells in _below(headings, grid.rows()):
        if taking.rows == MOST_ROWS:
            raise TableError(f"{path} has more than {MOST_ROWS:,} rows; is it the right file?", "large")
        taking.take(number, cells)
        if taking.rows % TELL_EVERY == 0:
            tell("Reading", number, grid.size)
    sheets = sum(each.sheet for each in grids)
    return ExpertsFile(taking.rows, tuple(taking.experts), tuple(taking.remarks), sheets)


def _below(headings: Headings, rows: Iterator[SheetRow]) -> Iterator[tuple[int, SheetRow]]:
    """The rows under the headings that are not empty, with their numbers as Excel counts."""
    for number, cells in enumerate(rows, start=1):
        if number <= headings.row or not any(not isinstance(cell, str) or cell.strip() for cell in cells):
            continue
        if headings.again(cells) or (number == headings.row + 1 and headings.numbered(cells)):
            continue
        yield number, cells


@dataclass(slots=True)
class _Taking:
    headings: Headings
    rows: int = 0
    experts: list[Expert] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    seen: dict[tuple[str, str], int] = field(default_factory=dict)
    alike: dict[str, list[tuple[int, str]]] = field(default_factory=lambda: defaultdict(list))

    def take(self, number: int, cells: SheetRow) -> None:
        self.rows += 1
        try:
            expert, unread = read_row(self.headings, cells)
            self._refuse_double(number, expert)
        except RowError as error:
            self._remark(number, error.field, error.reason, taken=False)
            return
        self.experts.append(expert)
        for name, reason in unread.items():
            self._remark(number, name, f"{reason}; left empty", taken=True)

    def _refuse_double(self, number: int, expert: Expert) -> None:
        """One number may appoint several experts, but each of them once."""
        alike = self.alike[expert.skp_key]
        first = self.seen.get((expert.skp_key, expert.name_key))
        if first is None and len(alike) <= MOST_ALIKE:
            first = next((row for row, name in alike if same_name(name, expert.name)), None)
        if first is not None:
            raise RowError("skp_number", f"the same expert stands in row {first}")
        self.seen[expert.skp_key, expert.name_key] = number
        alike.append((number, expert.name))

    def _remark(self, number: int, name: str, reason: str, *, taken: bool) -> None:
        self.remarks.append(Remark(number, self.headings.name(name), reason, taken))

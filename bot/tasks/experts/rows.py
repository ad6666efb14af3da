"""One row of a list of experts: what its cells say, or why it cannot be taken.

A row needs a name and an SKP number. Anything else that cannot be read is left empty and remarked. A reason
never quotes what stands in a cell.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from bot.tasks.experts.headings import Headings
from bot.tasks.tables import Cell, SheetRow
from handlers.readers import (
    Read,
    Reading,
    Unsure,
    name_key,
    read_absent,
    read_category,
    read_date,
    read_province,
    read_skp_number,
    skp_key,
)
from handlers.readers.written import tidy
from storage.experts import Expert

LONGEST_NAME, LONGEST_COMPANY, LONGEST_OTHER = 100, 200, 300

_DAY_ZERO = date(1899, 12, 30)
_SERIALS = range(32_874, 73_051)  # how Excel counts the days from 1990 to 2099
_YEARS = range(1990, 2100)
_NO_NUMBER = "holds no SKP number"
_SKP_REASONS = {
    "skp-long": "is too long",
    "skp-other": "holds a date or another number, not an SKP number",
    "skp-unsure": "holds several numbers",
}


@dataclass(frozen=True, slots=True)
class Remark:
    """Why a row was not taken, or what of a taken one was left empty. `row` as Excel counts."""

    row: int
    column: str
    reason: str
    taken: bool


class RowError(Exception):
    """This row cannot be taken."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(reason)
        self.field = field
        self.reason = reason


class _UnreadError(Exception):
    """This cell cannot be read; the text is the reason."""


def read_row(headings: Headings, cells: SheetRow) -> tuple[Expert, dict[str, str]]:
    """The expert with id 0, and by field why it was left empty. Raises RowError."""
    unread: dict[str, str] = {}

    def cell(field: str) -> Cell:
        at = headings.columns.get(field)
        return cells[at] if at is not None and at < len(cells) else ""

    def needed(field: str, read: Callable[[Cell], str]) -> str:
        try:
            return read(cell(field))
        except _UnreadError as error:
            raise RowError(field, str(error)) from None

    def optional(field: str, read: Callable[[Cell], str]) -> str | None:
        try:
            return read(cell(field)) or None
        except _UnreadError as error:
            unread[field] = str(error)
            return None

    name, number = needed("name", _name), needed("skp_number", _number)
    expert = Expert(
        0, name, name_key(name), number, skp_key(number),
        skp_until=optional("skp_until", _until),
        company=optional("company", _company),
        province=optional("province", _PROVINCE),
        category=optional("category", _CATEGORY),
    )  # fmt: skip
    return expert, unread


def _name(cell: Cell) -> str:
    name = _text(cell, LONGEST_NAME)
    if sum(c.isalpha() for c in name) < 2 or not name_key(name):
        raise _UnreadError("holds no name")
    return name


def _number(cell: Cell) -> str:
    reading = read_skp_number(_text(cell, LONGEST_OTHER))
    if isinstance(reading, Unsure) and reading.confirms:  # unusual, but it is the official list
        number = reading.options[0].value
    elif isinstance(reading, Read):
        number = reading.value
    else:
        raise _UnreadError(_SKP_REASONS.get(reading.key, _NO_NUMBER))
    if not skp_key(number):
        raise _UnreadError(_NO_NUMBER)
    return number


def _company(cell: Cell) -> str:
    return _given(_text(cell, LONGEST_COMPANY))


def _one_of(read: Callable[[str], Reading], why: str) -> Callable[[Cell], str]:
    """Reads a cell with one of few values; lists repeat them."""

    @lru_cache(maxsize=4096)
    def known(written: str) -> str:
        reading = read(written)
        if isinstance(reading, Read):
            return reading.value
        raise _UnreadError(why)

    def read_cell(cell: Cell) -> str:
        written = _given(_text(cell, LONGEST_OTHER))
        return known(written) if written else ""

    return read_cell


def _until(cell: Cell) -> str:
    """The ISO date until which the SKP is valid: of several dates the last one."""
    if isinstance(cell, date):  # a datetime is a date
        day = cell.date() if isinstance(cell, datetime) else cell
        if day.year not in _YEARS:
            raise _UnreadError("holds no date from 1990 to 2099")
        return day.isoformat()
    written = _given(_text(cell, LONGEST_OTHER))
    if written.isascii() and written.isdecimal() and len(written) == 5 and int(written) in _SERIALS:
        return (_DAY_ZERO + timedelta(days=int(written))).isoformat()
    return _read_date(written) if written else ""


@lru_cache(maxsize=4096)
def _read_date(written: str) -> str:
    reading = read_date(written)
    if isinstance(reading, Unsure):
        dates = [option.value for option in reading.options if option.value]
        return dates[0] if reading.confirms else dates[-1]
    if isinstance(reading, Read):
        return reading.value
    raise _UnreadError("holds no date that can be read")


@lru_cache(maxsize=4096)
def _given(text: str) -> str:
    """Without "-", "tidak ada" and the like."""
    return "" if not any(c.isalnum() for c in text) or read_absent(text) else text


def _text(cell: Cell, longest: int) -> str:
    """The cell as one line. Formulas are text, numbers are written without a fraction that is zero."""
    if isinstance(cell, bool):
        return ""
    if isinstance(cell, float | int):
        return str(int(cell)) if cell == cell // 1 else str(cell)
    written = cell.replace("_x000D_", " ") if isinstance(cell, str) else str(cell)
    if not written.isprintable() and any(_is_control(c) for c in written):
        raise _UnreadError("holds control characters")
    line = tidy(written)
    if len(line) > longest:
        raise _UnreadError("is too long")
    return line


def _is_control(char: str) -> bool:
    return unicodedata.category(char) == "Cc" and not char.isspace()


_PROVINCE = _one_of(read_province, "holds no province that is known")
_CATEGORY = _one_of(read_category, "holds no kind of expert that is known")

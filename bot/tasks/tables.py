"""A table in a file (CSV or XLSX) as rows of cells: opened, limited and never executed.

What a sheet's columns mean is not known here. A file that cannot be read is refused with one sentence.
"""

import csv
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

LARGEST_MB = 50
MOST_ROWS = 200_000
LARGEST_UNPACKED_MB = 300
MOST_CELLS = 10_000_000

Cell = str | float | bool | date | datetime | time | timedelta
SheetRow = list[Cell]

_DELIMITERS = (",", ";", "\t", "|")
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
# no tag holds a "<": each is looked through once, however many begin and never end
_CELL = re.compile(rb"""<(?:\w{1,9}:)?c\s(?:[^<>]*?\s)?r\s*=\s*["']([A-Za-z]+)(\d+)["'](?:[^<>]*[^/<>])?>""")
_ROW = re.compile(rb"""<(?:\w{1,9}:)?row\s(?:[^<>]*?\s)?r\s*=\s*["'](\d+)["'](?:[^<>]*[^/<>])?>""")
_DAMAGES = (
    CalamineError, zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error,
    KeyError, ValueError, OSError, EOFError, RuntimeError,
)  # fmt: skip


class TableError(Exception):
    """One sentence about the file; never holds what stands in it. `why` is the same in one word."""

    def __init__(self, sentence: str, why: str = "damaged") -> None:
        super().__init__(sentence)
        self.why = why


@dataclass(frozen=True, slots=True)
class Grid:
    """One way to read the file: a sheet of it, or its text with one delimiter.

    `rows` begins at the first row, as Excel counts, and may raise TableError on the way.
    """

    rows: Callable[[], Iterator[SheetRow]]
    size: int
    """About how many rows there are."""
    sheet: bool


def open_grids(path: Path) -> list[Grid]:
    """All ways to read this file, none of them begun. Raises TableError."""
    try:
        if not path.is_file():
            path.stat()  # what is not there says so itself
            raise TableError(f"{path} is not a file.")
        if path.stat().st_size > LARGEST_MB * 1_000_000:
            raise TableError(f"{path} is larger than {LARGEST_MB} MB; is it the right file?", "large")
        content = path.read_bytes()
    except OSError as error:
        raise TableError(f"{path} cannot be read: {error.strerror}.") from None
    if content.startswith(_OLD_EXCEL):
        raise TableError(
            f"{path} is an old .xls file or protected by a password; save it as .xlsx without a password.",
            "old",
        )
    if content.startswith(b"PK\x03\x04"):
        return _sheets(path, content)
    return _texts(path, content)


def _sheets(path: Path, content: bytes) -> list[Grid]:
    """The visible sheets of a workbook."""
    try:
        _refuse_unbounded(path, content)
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
        sheets = [book.get_sheet_by_name(name) for name in names]
    except _DAMAGES:
        raise TableError(
            f"{path} is damaged or not an .xlsx file; open it in Excel and save it again."
        ) from None
    return [Grid(sheet.iter_rows, sheet.total_height, sheet=True) for sheet in sheets]


def _refuse_unbounded(path: Path, content: bytes) -> None:
    """The reader makes room for every cell up to the farthest one, and a program without memory just ends."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = package.infolist()
        package.getinfo("xl/workbook.xml")
        if sum(part.file_size for part in parts) > LARGEST_UNPACKED_MB * 1_000_000:
            raise TableError(
                f"{path} unpacks to more than {LARGEST_UNPACKED_MB} MB; is it the right file?", "large"
            )
        # every part: a sheet may have any name
        cells = sum(_reach(package.read(part)) for part in parts)
    if cells > MOST_CELLS:
        raise TableError(
            f"{path} has a value far away from its table; delete the rows below it and the columns "
            "beside it.",
            "far",
        )


def _reach(sheet: bytes) -> int:
    """How many cells there are up to the farthest row and column with a value."""
    columns: set[bytes] = set()
    rows = set(_ROW.findall(sheet))
    for place in _CELL.finditer(sheet):
        columns.add(place[1])
        rows.add(place[2])
    # not every writer names its cells
    widest = 0 if columns else max(row.count(b"<c") for row in sheet.split(b"<row"))
    return max(map(_column, columns), default=widest) * max((int(row[:9]) for row in rows), default=0)


def _column(letters: bytes) -> int:
    number = 0
    for packed in letters.upper()[:8]:
        number = number * 26 + packed - 64
    return number


def _texts(path: Path, content: bytes) -> list[Grid]:
    text = _decoded(path, content)
    if not text.strip():
        raise TableError(f"{path} is empty.", "empty")
    if text.lstrip()[:1] == "<":
        raise TableError(f"{path} is a web page, not a table; open it in Excel and save it as .xlsx.", "page")
    size = text.count("\n") + 1
    return [Grid(partial(_split, path, text, delimiter), size, sheet=False) for delimiter in _DELIMITERS]


def _decoded(path: Path, content: bytes) -> str:
    wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise TableError(f"{path} is neither an .xlsx file nor a text in UTF-8; save it as .xlsx.", "unknown")


def _split(path: Path, text: str, delimiter: str) -> Iterator[SheetRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 1
    try:
        for number, cells in enumerate(reader, start=2):  # noqa: B007 counts the row that comes next
            yield list(cells)
    except csv.Error:
        raise TableError(
            f"{path}, row {number}: the quotation marks do not agree; open it in Excel and save it as .xlsx.",
            "quotes",
        ) from None

"""Writes a workbook row by row: any number of rows costs the same memory. Knows XLSX, no data of ours.

Text stays text, whatever it begins with: it is never a formula, a link or a number.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any, Generic, Literal, TypeVar
from zoneinfo import ZoneInfo

WIB = ZoneInfo("Asia/Jakarta")
LONGEST_TEXT = 32_000
"""Excel takes 32,767 characters in a cell."""
FORMULA_SIGNS = ("=", "+", "-", "@")
HEADING_HEIGHT = 32
OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}

Item = TypeVar("Item")
Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Column(Generic[Item]):
    """One column: its heading, its width in characters, and what stands in it.

    text and phone are text, number is an int, moment is UTC epoch seconds (shown in WIB), day an ISO date.
    """

    heading: str
    width: int
    kind: Literal["text", "number", "moment", "day"]
    value: Callable[[Item], Cell]


@dataclass(frozen=True, slots=True)
class About:
    """One line of the first sheet; a number is a number, and `moment` is UTC epoch seconds in WIB."""

    label: str
    value: Cell
    moment: bool = False


class Workbook:
    """A sheet about the file, then sheets of rows. Give the rows first: what they amount to is told last."""

    def __init__(self, title: str, first: str, now: int) -> None:
        import xlsxwriter  # noqa: PLC0415 the bot itself never needs it, only the child

        self._into = BytesIO()
        self._book = xlsxwriter.Workbook(self._into, OPTIONS)
        self._book.set_properties({"title": title, "created": _wib(now)})
        self._about = self._book.add_worksheet(first)
        text = {"num_format": "@", "valign": "top"}
        self._heading = self._book.add_format(
            {"bold": True, "text_wrap": True, "valign": "vcenter", "bg_color": "#E3ECF7", "bottom": 1}
        )
        self._title = self._book.add_format({"bold": True, "font_size": 14, "num_format": "@"})
        self._bold = self._book.add_format({"bold": True, "valign": "top"})
        self._wrapped = self._book.add_format({**text, "text_wrap": True})
        self._text = self._book.add_format(text)
        # opened and saved again, or typed over, it is still no formula
        self._quoted = self._book.add_format({**text, "quote_prefix": True})
        self._moment = self._book.add_format({"num_format": "dd/mm/yyyy hh:mm", "align": "left"})
        self._day = self._book.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
        self._number = self._book.add_format({"num_format": "0"})

    async def sheet(
        self, name: str, columns: Sequence[Column[Item]], portions: AsyncIterator[Sequence[Item]]
    ) -> int:
        """Write one sheet; how many rows it got."""
        sheet = self._book.add_worksheet(name)
        sheet.set_row(0, HEADING_HEIGHT)
        for n, column in enumerate(columns):
            sheet.set_column(n, n, column.width)
            sheet.write_string(0, n, clean(column.heading), self._heading)
        sheet.freeze_panes(1, 2)
        row = 0
        async for portion in portions:
            for item in portion:
                row += 1
                for n, column in enumerate(columns):
                    self._write(sheet, (row, n), column.kind, column.value(item))
        sheet.autofilter(0, 0, row, len(columns) - 1)
        return row

    def finish(self, title: str, lines: Sequence[About]) -> bytes:
        """Write the first sheet and give the whole file."""
        self._about.set_column(0, 0, 24)
        self._about.set_column(1, 1, 90)
        self._about.write_string(0, 0, clean(title), self._title)
        for n, line in enumerate(lines, start=2):
            self._about.write_string(n, 0, clean(line.label), self._bold)
            if line.moment and isinstance(line.value, int):
                self._about.write_datetime(n, 1, _wib(line.value), self._moment)
            elif isinstance(line.value, int):
                self._about.write_number(n, 1, line.value, self._about_number())
            else:
                self._about.write_string(n, 1, clean(line.value or ""), self._wrapped)
        self._book.close()
        return self._into.getvalue()

    def _about_number(self) -> Any:
        return self._book.add_format({"num_format": "#,##0", "align": "left", "valign": "top"})

    def _write(self, sheet: Any, at: tuple[int, int], kind: str, value: Cell) -> None:
        if value is None or value == "":
            return
        if kind == "number":
            sheet.write_number(*at, value, self._number)
        elif kind == "moment":
            sheet.write_datetime(*at, _wib(int(value)), self._moment)
        elif kind == "day" and (day := _day(str(value))) is not None:
            sheet.write_datetime(*at, day, self._day)
        else:
            text = clean(str(value))
            sheet.write_string(
                *at, text, self._quoted if text.lstrip().startswith(FORMULA_SIGNS) else self._text
            )


def clean(text: str) -> str:
    """Without signs that control something or are not seen: on one line."""
    if not text.isprintable():
        text = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return text[:LONGEST_TEXT]


def _wib(moment: int) -> datetime:
    """Excel knows no zones: the clock time in WIB."""
    return datetime.fromtimestamp(moment, UTC).astimezone(WIB).replace(tzinfo=None)


def _day(iso: str) -> datetime | None:
    """The first moment of the day; None when it is none that Excel knows (from 1900 on)."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return None
    return datetime(day.year, day.month, day.day) if day.year >= 1900 else None  # noqa: DTZ001 Excel has no zones

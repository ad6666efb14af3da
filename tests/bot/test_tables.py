"""Hostile workbooks cost a sentence: no time, no memory."""

import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from bot.tasks.tables import TableError, open_grids


def _workbook(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet().write(0, 0, "Nama")
    return path


def test_tags_that_never_end_are_looked_through_once(tmp_path: Path) -> None:
    """A small file with 200,000 of them used to take minutes."""
    path = _workbook(tmp_path / "a.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/x.xml", "<c " * 200_000 + "<row " * 200_000)
    assert len(open_grids(path)) == 1


@pytest.mark.parametrize(
    "name", ["xl/worksheets/sheet1.dat", "xl/worksheets/sheet1.XML", "xl/sharedStrings.xml"]
)
def test_a_far_cell_is_seen_whatever_the_sheet_is_called(tmp_path: Path, name: str) -> None:
    """The reader follows the workbook's own words to its sheets."""
    path, far = tmp_path / "far.xlsx", tmp_path / "made.xlsx"
    _workbook(path)
    cell = '<row r="1000000"><c r="DV1000000" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(far, "w") as new:
        for part in sorted(set(old.namelist()) - {name}):
            content = old.read(part).decode()
            if part.endswith("sheet1.xml"):
                part, content = name, content.replace("</sheetData>", cell)  # noqa: PLW2901
            new.writestr(part, content.replace("worksheets/sheet1.xml", name.removeprefix("xl/")))
    with pytest.raises(TableError, match="far away"):
        open_grids(far)

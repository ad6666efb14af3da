"""`python -m bot experts import FILE`: lists as offices write them. All people and numbers are made up."""

import asyncio
import csv
import io
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from typer.testing import CliRunner, Result

from bot.cli import cli
from bot.experts_import import only_import
from bot.tasks.experts import sheet
from storage import persons
from storage.store import Store
from tests.end_to_end import rows

Cells = Sequence[object]
Import = Callable[[str, bytes], Result]

HEADINGS = ("Nama", "No SKP", "Berlaku s/d", "Perusahaan", "Provinsi", "Jenis Ahli K3")
SKP = "KEP.{}/NAKER-BINWASK3/VII/2026"
SARI = ("Sari Contoh, S.T.", SKP.format(1), "01/07/2029", "PT Contoh", "Jawa Barat", "Ahli K3 Umum")
BUDI = ("Budi Misal", SKP.format(2), "2 Juli 2029", "CV Misal", "NTB", "Listrik")
ALL = "select name, skp_number, skp_until, company, province, category from experts order by id"
STORED = [
    ("Sari Contoh, S.T.", SKP.format(1), "2029-07-01", "PT Contoh", "32", "ahli_k3_umum"),
    ("Budi Misal", SKP.format(2), "2029-07-02", "CV Misal", "52", "ahli_k3_lain"),
]
OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)  # where no .env lies
    monkeypatch.setenv("K3BOT_DATABASE", "k3bot.db")
    return tmp_path / "k3bot.db"


@pytest.fixture
def load(database: Path) -> Import:
    def load(name: str, content: bytes) -> Result:
        database.with_name(name).write_bytes(content)
        return CliRunner().invoke(cli, ["experts", "import", name])

    return load


def xlsx(*tables: Sequence[Cells], hidden: Sequence[int] = ()) -> bytes:
    """A workbook with these tables as sheets."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for number, table in enumerate(tables):
            sheet = book.add_worksheet()
            if number in hidden:
                sheet.hide()
            for row, cells in enumerate(table):
                for column, cell in enumerate(cells):
                    shape = (day,) if isinstance(cell, date) else ()
                    sheet.write(row, column, cell, *shape)
    return content.getvalue()


def text(*table: Cells, delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """A CSV file of this table."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(table)
    return written.getvalue().encode(encoding)


def remarks(database: Path, name: str = "ahli.remarks.csv") -> list[list[str]]:
    with database.with_name(name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))[1:]


# where the columns are


@pytest.mark.parametrize(
    "headings",
    [
        HEADINGS,
        ("NAMA LENGKAP", "NOMOR SKP", "BERLAKU S/D", "INSTANSI", "PROPINSI", "BIDANG"),
        ("Nama Ahli K3", "No.\nSKP", "Masa\nBerlaku", "Nama\nPerusahaan", "Prov.", "Kategori Ahli K3"),
        (" nama  ", "No. SK Penunjukan", "Tgl. Berakhir", "Instansi/Perusahaan", "provinsi", "Jenis"),
        (
            "Nama (dan gelar)",
            "Nomor Keputusan",
            "Masa Berlaku (tgl/bln/thn)",
            "Asal Perusahaan",
            "Provinsi",
            "Jenis",
        ),
    ],
)
def test_headings_as_offices_write_them(database: Path, load: Import, headings: Cells) -> None:
    result = load("ahli.xlsx", xlsx([headings, SARI, BUDI]))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "2 rows read: 2 added, 0 updated, 0 unchanged, 0 not taken.\n"
    assert rows(database, ALL) == STORED
    assert not database.with_name("ahli.remarks.csv").exists()


def test_titles_above_other_columns_between_and_any_order(database: Path, load: Import) -> None:
    order = (3, 1, 0, 5, 4, 2)
    title = ["DAFTAR NAMA AHLI K3 UMUM"]
    under = [f"({n})" for n in range(1, 9)]
    table = [
        title, [], ["", "Keadaan: Januari 2027"], *[[]] * 9,
        *(["No", *(HEADINGS[at] for at in order), "Keterangan"], under),
        *(["1", *(SARI[at] for at in order), "=1+1"], [], ["  ", ""]),
        *(["No", *(HEADINGS[at] for at in order), "Keterangan"], ["2", *(BUDI[at] for at in order)]),
    ]  # fmt: skip
    for name, content in (("ahli.xlsx", xlsx(table)), ("ahli.csv", text(*table, delimiter=";"))):
        assert load(name, content).stdout.startswith("2 rows read: ")
        assert rows(database, ALL) == STORED


def test_the_clearest_of_several_headings_counts(database: Path, load: Import) -> None:
    table = [("Instansi", "Masa Berlaku", "Nama", "Tanggal Berakhir", "No SK", "No SKP", "Nama Perusahaan"),
             ("Dinas", "3 tahun", "Sari Contoh", "1/7/2029", "7", SKP.format(1), "PT Contoh")]  # fmt: skip
    load("ahli.csv", text(*table))
    assert rows(database, ALL) == [("Sari Contoh", SKP.format(1), "2029-07-01", "PT Contoh", None, None)]


def test_the_sheet_with_the_headings(database: Path, load: Import) -> None:
    result = load(
        "ahli.xlsx", xlsx([["Rekap"]], [HEADINGS, BUDI], [HEADINGS[:2], BUDI], [HEADINGS, SARI], hidden=[1])
    )
    assert result.stdout.splitlines()[0] == "Only one of 3 sheets was read."
    assert rows(database, ALL) == STORED[:1]


@pytest.mark.parametrize(
    ("delimiter", "encoding"),
    [(",", "utf-8"), (";", "utf-8-sig"), (";", "cp1252"), ("\t", "utf-16"), ("|", "utf-8")],
)
def test_texts_of_any_make(database: Path, load: Import, delimiter: str, encoding: str) -> None:
    name = "Sari d’Contoh; “é”, S.T."
    load("ahli.csv", text(HEADINGS, (name, *SARI[1:]), delimiter=delimiter, encoding=encoding))
    assert rows(database, ALL) == [(name, *STORED[0][1:])]


# cells


def test_until_when(database: Path, load: Import) -> None:
    written: tuple[tuple[object, str | None], ...] = (
        (date(2029, 7, 1), "2029-07-01"),
        (datetime.fromisoformat("2029-07-01T23:59"), "2029-07-01"),
        (47300, "2029-07-01"),
        ("47300", "2029-07-01"),
        ("2026-07-01 s/d 2029-07-01", "2029-07-01"),
        ("01/07/2026 - 01/07/2029", "2029-07-01"),
        ("01/07/2026\n01/07/2029", "2029-07-01"),
        ("Juli 2029", "2029-07-31"),
        ("-", None),
        ("", None),
        ("tidak ada", None),
    )
    table = [("Sari Contoh", SKP.format(n), each) for n, (each, _) in enumerate(written, start=1)]
    result = load("ahli.xlsx", xlsx([HEADINGS, *table]))
    assert "0 not taken.\n" in result.stdout
    assert [row[2] for row in rows(database, ALL)] == [until for _, until in written]


def test_numbers_and_formulas_are_text(database: Path, load: Import) -> None:
    table = [HEADINGS, ("=Sari Contoh", 1234, date(2029, 7, 1)), ("Budi _x000D_\nMisal", "12.50", "")]
    load("ahli.xlsx", xlsx(table))
    assert rows(database, "select name, skp_number from experts") == [
        ("=Sari Contoh", "1234"),
        ("Budi Misal", "12.50"),
    ]


def test_a_row_that_cannot_be_read_is_listed_and_the_others_are_kept(database: Path, load: Import) -> None:
    hidden = "Rahasia"
    table = [
        ["Daftar"], HEADINGS, SARI,
        ("", SKP.format(3)),
        (f"{hidden} Satu", ""),
        (f"{hidden} Dua", "belum ada"),
        (f"{hidden} Tiga", "0123456789012345"),
        (f"{hidden} Empat", date(2029, 7, 1)),
        (f"{hidden} Lima", f"{SKP.format(7)} dan {SKP.format(8)}"),
        (f"{hidden} " * 20, SKP.format(9)),
        (f"{hidden}\x07 Enam", SKP.format(10)),
        (f"{hidden} Tujuh", "1" * 90),
        ("SARI CONTOH", SKP.format(1).lower()),
        (12, SKP.format(12)),
        BUDI,
    ]  # fmt: skip
    result = load("ahli.xlsx", xlsx(table))
    assert result.stdout == (
        "13 rows read: 2 added, 0 updated, 0 unchanged, 11 not taken. Why, row by row: ahli.remarks.csv\n"
    )
    assert rows(database, ALL) == STORED
    assert remarks(database) == [
        ["4", "A (nama)", "holds no name", "no"],
        ["5", "B (nomor skp)", "holds no SKP number", "no"],
        ["6", "B (nomor skp)", "holds no SKP number", "no"],
        ["7", "B (nomor skp)", "holds a date or another number, not an SKP number", "no"],
        ["8", "B (nomor skp)", "holds a date or another number, not an SKP number", "no"],
        ["9", "B (nomor skp)", "holds several numbers", "no"],
        ["10", "A (nama)", "is too long", "no"],
        ["11", "A (nama)", "holds control characters", "no"],
        ["12", "B (nomor skp)", "is too long", "no"],
        ["13", "B (nomor skp)", "the same expert stands in row 3", "no"],
        ["14", "A (nama)", "holds no name", "no"],
    ]


def test_what_is_unclear_beside_name_and_number_is_left_empty(database: Path, load: Import) -> None:
    unclear = ("Sari Contoh", SKP.format(1), "31/02/2029", "PT " + "x" * 200, "Negeri Antah", "Hiperkes")
    result = load("ahli.csv", text(HEADINGS, unclear, (*BUDI[:2], date(1928, 1, 1))))
    assert "2 added, 0 updated, 0 unchanged, 0 not taken. Something was left empty in 2 rows" in result.stdout
    assert rows(database, ALL)[0] == ("Sari Contoh", SKP.format(1), None, None, None, None)
    assert remarks(database) == [
        ["2", "C (berlaku sampai)", "holds no date that can be read; left empty", "yes"],
        ["2", "D (perusahaan)", "is too long; left empty", "yes"],
        ["2", "E (provinsi)", "holds no province that is known; left empty", "yes"],
        ["2", "F (jenis ahli k3)", "holds no kind of expert that is known; left empty", "yes"],
        ["3", "C (berlaku sampai)", "holds no date that can be read; left empty", "yes"],
    ]


# again


def test_importing_again_updates_and_doubles_nobody(database: Path, load: Import) -> None:
    load("ahli.csv", text(HEADINGS, SARI, BUDI, ("", "")))
    assert "0 added, 0 updated, 2 unchanged" in load("ahli.csv", text(HEADINGS, SARI, BUDI)).stdout
    again = (
        ("SARI CONTOH", SKP.format(1).lower(), "1/8/2030", "PT Lain"),
        ("Budi Misal, S.T.", SKP.format(22), "2 Juli 2032", "CV. Misal"),
        ("Dewi Umpama", SKP.format(1), "", ""),
    )
    result = load("ahli.xlsx", xlsx([HEADINGS, *again]))
    assert "3 rows read: 1 added, 2 updated, 0 unchanged, 0 not taken." in result.stdout
    assert rows(database, ALL) == [
        ("SARI CONTOH", SKP.format(1), "2030-08-01", "PT Lain", "32", "ahli_k3_umum"),
        ("Budi Misal, S.T.", SKP.format(22), "2032-07-02", "CV. Misal", "52", "ahli_k3_lain"),
        ("Dewi Umpama", SKP.format(1), None, None, None, None),
    ]


def test_more_rows_than_one_step_writes(database: Path, load: Import) -> None:
    table = [(f"Contoh {'abcdefgh'[n % 8] * 3} Misal", SKP.format(n)) for n in range(1, 2_502)]
    assert "2,501 added" in load("ahli.csv", text(HEADINGS, *table)).stdout
    assert (
        "1 added, 0 updated, 2,501 unchanged"
        in load("ahli.csv", text(HEADINGS, (*SARI[:1], SKP.format(9999)), *table)).stdout
    )
    assert rows(database, "select count(*), count(distinct skp_key) from experts") == [(2502, 2502)]


def test_persons_are_matched_after_it(database: Path, load: Import) -> None:
    async def register() -> None:
        store = await Store.open(database)
        async with store.transaction() as tx:
            for name, number in (("Sari Contoh", SKP.format(1)), ("Sari Misal", SKP.format(1)), ("Dewi", "")):
                id_ = await persons.create(tx, "telegram", name, 1)
                await persons.save_profile(tx, id_, {"name": name, "skp_number": number}, 1)
        await store.close()

    asyncio.run(register())
    result = load("ahli.csv", text(HEADINGS, SARI, BUDI))
    assert result.stdout.endswith("Persons with a profile: 1 matched, 1 doubtful, 1 unmatched.\n")
    assert rows(database, "select match, expert_id from persons order by id") == [
        ("matched", 1),
        ("doubtful", None),
        ("unmatched", None),
    ]


# files that are refused


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty."),
        (b" \n\n", "is empty."),
        (OLD_EXCEL, "is an old .xls file or protected by a password; save it as .xlsx"),
        (b"<html><table><tr><td>Nama</td></tr></table></html>", "is a web page, not a table"),
        (b"PK\x03\x04rusak", "is damaged or not an .xlsx file"),
        (xlsx([HEADINGS, SARI])[:3000], "is damaged or not an .xlsx file"),
        (xlsx([HEADINGS], [["x"] * 2] * 2).replace(b"xl/workbook.xml", b"xl/werkbook.xml"), "is damaged"),
        (
            xlsx([["Nama", "Perusahaan"], ["Sari Contoh", "PT Contoh"]]),
            "has no headings in its first 20 rows",
        ),
        (text(*[["Daftar"]] * 20, HEADINGS, SARI), "has no headings in its first 20 rows"),
        (text(HEADINGS, SARI) + b'"Budi Misal,7\n', "row 3: the quotation marks do not agree"),
        (b"Nama,No SKP\nSari \x81,7\n", "is neither an .xlsx file nor a text in UTF-8"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(160, 256)), "has no headings"),
    ],
)
def test_a_file_that_is_no_list(database: Path, load: Import, content: bytes, why: str) -> None:
    result = load("ahli.dat", content)
    assert (result.exit_code, result.stdout) == (1, "")
    (sentence,) = result.stderr.splitlines()
    assert sentence.startswith("ahli.dat")
    assert why in sentence
    assert sentence.endswith((".", "?"))
    assert not database.exists()


def test_a_value_far_away_from_the_table(load: Import) -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS)
        sheet.write(999, 16_383, "x")
    assert "has a value far away from its table" in load("ahli.xlsx", content.getvalue()).stderr


def test_files_that_are_too_large_or_not_there(
    database: Path, load: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.with_name("besar.csv").open("wb") as file:
        file.truncate(50_000_001)
    monkeypatch.setattr(sheet, "MOST_ROWS", 2)
    for name, why in (
        ("besar.csv", "is larger than 50 MB; is it the right file?"),
        ("tidak-ada.xlsx", "cannot be read: No such file or directory."),
        (".", "is not a file."),
    ):
        result = CliRunner().invoke(cli, ["experts", "import", name])
        assert (result.exit_code, result.stderr) == (1, f"{name} {why}\n")
    assert "2 added" in load("ahli.csv", text(HEADINGS, SARI, [], BUDI)).stdout
    assert "has more than 2 rows" in load("ahli.csv", text(HEADINGS, SARI, BUDI, BUDI)).stderr


def test_remarks_that_cannot_be_written(database: Path, load: Import) -> None:
    database.with_name("ahli.remarks.csv").mkdir()
    result = load("ahli.csv", text(HEADINGS, SARI, ("", "")))
    assert result.exit_code == 1
    assert result.stdout == "1 rows read: 1 added, 0 updated, 0 unchanged, 0 not taken.\n"
    result = load("ahli.csv", text(HEADINGS, SARI, ("Budi Misal", "")))
    assert result.stderr == (
        "The rows are stored, but the list of remarks ahli.remarks.csv cannot be written: Is a directory.\n"
    )
    assert "1 not taken.\n" in result.stdout
    assert rows(database, "select count(*) from experts") == [(1,)]


def test_remarks_of_an_earlier_import_are_taken_away(database: Path, load: Import) -> None:
    load("ahli.csv", text(HEADINGS, ("Sari Contoh", "")))
    assert len(remarks(database)) == 1
    load("ahli.csv", text(HEADINGS, SARI))
    assert not database.with_name("ahli.remarks.csv").exists()


def test_one_import_at_a_time(database: Path, load: Import) -> None:
    with only_import(database):
        result = load("ahli.csv", text(HEADINGS, SARI))
    assert (result.exit_code, result.stderr) == (
        1,
        "Another import into k3bot.db is under way; start again when it has ended.\n",
    )
    assert "1 added" in load("ahli.csv", text(HEADINGS, SARI)).stdout

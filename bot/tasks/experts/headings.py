"""Finds the heading row of a list of experts: which column holds what, however the list calls it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.tasks.tables import Cell, Grid, SheetRow, TableError
from handlers.readers.written import plain

HEADING_ROWS = 20
NEEDED = ("name", "skp_number")

_LABELS = {
    "name": "nama ahli k3|nama lengkap ahli k3|nama ak3|nama ak3u|nama lengkap|nama lengkap dan gelar|"
    "nama lengkap gelar|nama dan gelar|nama gelar|nama personel|nama personil|nama tenaga ahli|"
    "nama pemegang skp|nama peserta|nama yang ditunjuk|nama",
    "skp_number": "nomor skp|nomor skp ahli k3|nomor skp ak3|nomor skp ak3u|nomor sk penunjukan|"
    "nomor surat keputusan penunjukan|nomor keputusan penunjukan|nomor surat penunjukan|"
    "nomor penunjukan|nomor keputusan|nomor surat keputusan|nomor sk|nomor kep|nomor registrasi skp|"
    "surat keputusan penunjukan|sk penunjukan|skp",
    "skp_until": "tanggal berakhir|tanggal berakhir skp|tanggal akhir|tanggal akhir berlaku|"
    "tanggal akhir masa berlaku|tanggal habis berlaku|tanggal kedaluwarsa|tanggal kadaluarsa|"
    "akhir masa berlaku|berlaku sampai|berlaku sampai tanggal|skp berlaku sampai|masa berlaku sampai|"
    "masa berlaku skp sampai|berakhir|berakhir tanggal|kedaluwarsa|kadaluarsa|valid until|expired|"
    "masa berlaku skp|masa berlaku sk|masa berlaku|berlaku",
    "company": "nama perusahaan|perusahaan|nama perusahaan instansi|perusahaan instansi|nama instansi|"
    "instansi|nama instansi perusahaan|instansi perusahaan|asal perusahaan|asal instansi|"
    "perusahaan tempat bekerja|nama tempat kerja|tempat kerja|badan usaha",
    "province": "provinsi|nama provinsi|provinsi perusahaan|provinsi tempat kerja|wilayah provinsi",
    "category": "jenis ahli k3|kategori ahli k3|bidang ahli k3|kualifikasi ahli k3|jenis ak3|bidang ak3|"
    "jenis k3|bidang k3|jenis skp|jenis penunjukan|bidang penunjukan|bidang keahlian|jenis keahlian|"
    "spesialisasi|bidang|jenis|kategori|kualifikasi",
}
_FIELDS = {
    label: (field, rank) for field, labels in _LABELS.items() for rank, label in enumerate(labels.split("|"))
}
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SPELLED = (
    (re.compile(r"\b(?:no|nomer|nmr)\b"), "nomor"),
    (re.compile(r"\b(?:tgl|tggl)\b"), "tanggal"),
    (re.compile(r"\b(?:s d|sd|hingga|sampai dengan)\b"), "sampai"),
    (re.compile(r"\b(?:propinsi|prov)\b"), "provinsi"),
    (re.compile(r"\b(?:ahli k 3|ahlik3)\b"), "ahli k3"),
)


@dataclass(frozen=True, slots=True)
class Headings:
    """Where the table begins: `row` as Excel counts, the columns by field, and the words over each."""

    row: int
    columns: dict[str, int]
    words: dict[str, str]

    def name(self, field: str) -> str:
        """ "C (masa berlaku)": the column as Excel names it."""
        letters, number = "", self.columns[field] + 1
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{letters} ({self.words[field]})"

    def again(self, cells: SheetRow) -> bool:
        """Whether these are the headings once more, as on each printed page."""
        return all(
            self.columns[field] < len(cells) and _meaning(cells[self.columns[field]])[0] == field
            for field in NEEDED
        )

    def numbered(self, cells: SheetRow) -> bool:
        """Whether these are the numbers of the columns, as they stand under the headings: (1) (2) (3)."""
        written = [str(cell).strip(" ().").removesuffix(".0") for cell in cells]
        counted = [int(each) for each in written if each.isascii() and each.isdecimal()]
        return (
            len(counted) > 1
            and len(counted) == len([each for each in written if each])
            and (counted == list(range(counted[0], counted[0] + len(counted))))
        )


def find_headings(grids: Iterable[Grid]) -> tuple[Grid, Headings] | None:
    """The grid in whose first rows the most columns are known, and where; None when there is none."""
    best: tuple[Grid, Headings] | None = None
    for grid in grids:
        found = _in_first_rows(grid)
        if found and (best is None or len(found.columns) > len(best[1].columns)):
            best = grid, found
    return best


def _in_first_rows(grid: Grid) -> Headings | None:
    try:
        for number, cells in enumerate(grid.rows(), start=1):
            columns = _columns(cells)
            if all(field in columns for field in NEEDED):
                return Headings(number, columns, {f: _flat(cells[at]) for f, at in columns.items()})
            if number >= HEADING_ROWS:
                break
    except TableError:
        return None  # no table with this delimiter
    return None


def _columns(cells: SheetRow) -> dict[str, int]:
    """The column of each field; where several may be meant, the one with the clearest heading."""
    found: dict[str, tuple[int, int]] = {}
    for at, cell in enumerate(cells):
        field, rank = _meaning(cell)
        if field and (field not in found or rank < found[field][0]):
            found[field] = rank, at
    return {field: at for field, (_, at) in found.items()}


def _meaning(cell: Cell) -> tuple[str, int]:
    return _FIELDS.get(_flat(cell), ("", 0))


def _flat(cell: Cell) -> str:
    """ "No.\\nSKP " is "nomor skp"."""
    if not isinstance(cell, str) or len(cell) > 100:
        return ""
    words = plain(_ASIDE.sub(" ", cell)) or plain(cell)
    for pattern, spelled in _SPELLED:
        words = pattern.sub(spelled, words)
    return " ".join(words.split())

"""The list of experts: `python -m bot experts import` of all of them, timed as a process, as panitia wait.

From XLSX and from CSV into an empty database; again with half of the numbers renewed, while the persons of
half the list are matched anew; and how long another writer on the same database has to wait meanwhile.
"""

import asyncio
import csv
import os
import random
import sys
import time
from asyncio.subprocess import PIPE
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

import xlsxwriter

from benchmarks import seeds, stage
from benchmarks.report import Line, Report, at_most, milliseconds, percentile
from storage.store import Store

ROUNDS = 3
EXPERTS = 32_460
PERSONS = 16_230
RENEWED = EXPERTS // 2
SLOWEST = 10.0
LONGEST_WAIT = 1.0
EVERY = 0.02

HEADINGS = (
    "No",
    "Nama Ahli K3",
    "No. SKP",
    "Masa Berlaku s/d",
    "Nama Perusahaan",
    "Provinsi",
    "Jenis Ahli K3",
)
_FIRST = (
    "Budi Siti Agus Dewi Rudi Andi Sari Joko Tri Wahyu Eko Dwi Nur Sri Hendra Yusuf Rizki Fajar Indra Bayu"
)
_LAST = "Contoh Misal Umpama Santoso Susanto Wibowo Hidayat Setiawan Pratama Saputra Nugroho Gunawan Maulana"
_PROVINCES = ("Jawa Barat", "DKI Jakarta", "Jawa Timur", "Banten", "Riau", "Kaltim", "Sulawesi Selatan")

_Row = tuple[int, str, str, datetime, str, str, str]


async def run() -> Report:
    with stage.folder() as folder:
        table = _table(0)
        book, text = _write_book(folder / "ahli.xlsx", table), _write_text(folder / "ahli.csv", table)
        renewed = _write_book(folder / "ahli-lagi.xlsx", _table(RENEWED))
        books, texts, again, waits = [], [], [], []
        for n in range(ROUNDS):
            books.append(await _import(book, folder / f"book{n}.db"))
            texts.append(await _import(text, folder / f"text{n}.db"))
            await _put_persons(folder / f"book{n}.db", table)
            seconds, waited = await _beside_a_writer(renewed, folder / f"book{n}.db")
            again.append(seconds)
            waits += waited
    lines = (
        at_most(f"XLSX of {EXPERTS:,} experts, all new", median(books), SLOWEST, " s"),
        at_most("the same as CSV", median(texts), SLOWEST, " s"),
        at_most(f"again, {RENEWED:,} renewed, {PERSONS:,} persons", median(again), SLOWEST, " s"),
        at_most("another writer's longest wait meanwhile", max(waits), LONGEST_WAIT, " s"),
        Line("its p50 / p95, ms", milliseconds(percentile(waits, part) for part in (0.5, 0.95))),
    )
    notes = (
        f"medians of {ROUNDS} rounds; from the process's birth to its end, persons matched anew at the end",
        f"the other writer commits one small change every {EVERY * 1000:.0f} ms, as a bot with much to do",
    )
    return Report("experts", lines, notes)


def _table(renewed: int) -> list[_Row]:
    """The list; so many of the first experts have another number and a later date than without."""
    chance = random.Random(1)
    rows = []
    for n in range(1, EXPERTS + 1):
        name = (
            f"{chance.choice(_FIRST.split())} {chance.choice(_FIRST.split())} {chance.choice(_LAST.split())}"
        )
        until = datetime(2027, 1, 1) + timedelta(days=chance.randrange(900))  # noqa: DTZ001 a day of a calendar
        if n <= renewed:
            until += timedelta(days=3 * 365)
        number = f"KEP.{n + EXPERTS * (n <= renewed)}/NAKER-BINWASK3/VII/2026"
        rows.append(
            (n, f"{name}, S.T.", number, until, f"PT Contoh {n}", chance.choice(_PROVINCES), "Ahli K3 Umum")
        )
    return rows


def _write_book(path: Path, table: list[_Row]) -> Path:
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write(0, 0, "DAFTAR AHLI K3")
        sheet.write_row(2, 0, HEADINGS)
        for at, row in enumerate(table, start=3):
            for column, value in enumerate(row):
                sheet.write(at, column, value, *([day] if isinstance(value, datetime) else []))
    return path


def _write_text(path: Path, table: list[_Row]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADINGS)
        writer.writerows((*row[:3], row[3].strftime("%d/%m/%Y"), *row[4:]) for row in table)
    return path


async def _put_persons(database: Path, table: list[_Row]) -> None:
    """Persons with the name and number of every other expert, as they have registered."""
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            await seeds.put_persons(tx, stage.settings(database), range(1, PERSONS + 1), known=True)
            await tx.many(
                "update persons set name = :name, skp_number = :number where id = :id",
                [
                    {"id": id_, "name": row[1], "number": row[2]}
                    for id_, row in enumerate(table[::2], start=1)
                ],
            )
    finally:
        await store.close()


async def _import(list_: Path, database: Path) -> float:
    """Seconds of the command."""
    start = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "experts", "import", str(list_),
        cwd=list_.parent, stdout=PIPE, stderr=PIPE,
        env=os.environ | {"PYTHONPATH": str(stage.ROOT), "K3BOT_DATABASE": str(database)},
    )  # fmt: skip
    said, complaint = await process.communicate()
    seconds = time.perf_counter() - start
    if process.returncode or f"{EXPERTS:,} rows read" not in said.decode() or b" 0 not taken" not in said:
        raise RuntimeError(f"the import failed: {said.decode()}{complaint.decode()}")
    return seconds


async def _beside_a_writer(list_: Path, database: Path) -> tuple[float, list[float]]:
    """Seconds of the command, and of each small commit that somebody else made meanwhile."""
    store = await Store.open(database)
    try:
        importing = asyncio.create_task(_import(list_, database))
        waits = []
        while not importing.done():
            start = time.perf_counter()
            async with store.transaction() as tx:
                await tx.all("update persons set updated_at = updated_at + 1 where id = 1")
            waits.append(time.perf_counter() - start)
            await asyncio.sleep(EVERY)
        return await importing, waits
    finally:
        await store.close()

"""Finds the headings of a report: Zoom's meeting and webinar reports, in English or Indonesian, old and new.

A webinar report holds several tables (hosts, panelists, attendees), each with headings of its own.
"""

import re

from bot.tasks.tables import Cell, SheetRow
from handlers.readers.written import plain

_LABELS = {
    "name": "name original name|user name original name|name|user name|display name|participant|"
    "participant name|nama nama asli|nama nama asal|nama pengguna nama asli|nama|nama peserta|"
    "nama pengguna|nama tampilan|peserta",
    "email": "user email|email|email address|email pengguna|alamat email|surel|email peserta|e mail",
    "join": "join time|joined|joined at|waktu bergabung|waktu gabung|jam bergabung|waktu masuk|jam masuk",
    "leave": "leave time|left|left at|waktu keluar|waktu meninggalkan|waktu meninggalkan rapat|jam keluar|"
    "waktu tinggalkan|waktu pergi",
    "minutes": "duration minutes|total duration minutes|duration|total duration|time in session minutes|"
    "duration in minutes|durasi menit|total durasi menit|durasi total menit|durasi|total durasi|"
    "waktu dalam sesi menit|lama menit|lama hadir menit|menit",
    "waiting": "in waiting room|di ruang tunggu|dalam ruang tunggu|berada di ruang tunggu",
    "attended": "attended|hadir|menghadiri",
    "first": "first name|nama depan",
    "last": "last name|nama belakang",
}
_FIELDS = {label: field for field, labels in _LABELS.items() for label in labels.split("|")}
_TELLING = ("email", "join", "minutes")
_HOSTS = re.compile(r"^(?:host details|detail host|detail tuan rumah|detail penyelenggara)\b")


def find_columns(cells: SheetRow) -> dict[str, int]:
    """The column of each field, if these are the headings of people; else nothing."""
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        field = _FIELDS.get(_flat(cell))
        if field:
            found.setdefault(field, at)
    is_people = "name" in found and any(field in found for field in _TELLING)
    return found if is_people else {}


def begins_hosts(cells: SheetRow) -> bool:
    """Whether the table that follows is that of the hosts, who attend nothing."""
    return bool(cells) and bool(_HOSTS.match(_flat(cells[0])))


def is_title(cells: SheetRow) -> bool:
    """Whether this row is empty, or the name of the table that follows: no person."""
    return len([cell for cell in cells if str(cell).strip()]) <= 1


def _flat(cell: Cell) -> str:
    return plain(cell) if isinstance(cell, str) and len(cell) <= 100 else ""

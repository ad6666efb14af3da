"""Files that people send in transcripts, by name. Everybody in them is made up."""

import io

import xlsxwriter

_HEAD = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room\n"
_DAY = "03/10/2027"


def _zoom(*people: tuple[str, str, str, str, int]) -> bytes:
    """A report as Zoom writes it: name, e-mail, from, until, minutes."""
    lines = "".join(
        f'"{name}",{email},{_DAY} {start},{_DAY} {end},{minutes},Yes,No\n'
        for name, email, start, end, minutes in people
    )
    about = (
        f"Meeting ID,Topic,Start Time,End Time\n91234567890,Hari 1,{_DAY} 08:00:00 AM,{_DAY} 04:10:00 PM\n\n"
    )
    host = f'"Panitia K3 (Host)",k3@example.org,{_DAY} 08:00:00 AM,{_DAY} 04:10:00 PM,490,No,No\n'
    return (about + _HEAD + host + lines).encode("utf-8-sig")


def _workbook(*rows: tuple[str, ...]) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for n, row in enumerate(rows):
            sheet.write_row(n, 0, row)
    return content.getvalue()


FILES: dict[str, bytes] = {
    "peserta.csv": _zoom(
        ("0001 Budi Contoh", "", "08:20:00 AM", "10:20:00 AM", 120),
        ("0001 Budi Contoh", "", "01:00:00 PM", "02:00:00 PM", 60),
        ("PT CONTOH JAYA_SARI CONTOH", "", "08:25:00 AM", "08:45:00 AM", 20),
        ("Wati C", "", "08:30:00 AM", "11:30:00 AM", 180),
        ("iPhone milik Dewi", "", "08:31:00 AM", "11:31:00 AM", 180),
        ("0005 Dewi", "", "08:40:00 AM", "09:10:00 AM", 30),
        ("0004 Orang Lain", "", "08:30:00 AM", "11:00:00 AM", 150),
        ("Tamu <b>Kantor</b>", "tamu@example.org", "08:30:00 AM", "11:00:00 AM", 150),
    ),
    "hari lain.csv": _zoom(("Orang Lain", "", "08:20:00 AM", "10:20:00 AM", 120)).replace(
        b"03/10/2027", b"2027-03-11"
    ),
    "sisa.csv": b"Nama Peserta;Email\n1 Budi;\nBudi C;\n0001 Sari;\n1 - Wati;\n001_Andi Lain;\nTamu;\n",
    "ahli.xlsx": _workbook(
        ("Nama", "No SKP", "Berlaku sampai", "Perusahaan"),
        ("Budi Contoh", "KEP.11/NAKER-BINWASK3/VII/2026", "14 Maret 2029", "PT Contoh Jaya"),
        ("Sari Contoh", "KEP.12/NAKER-BINWASK3/VII/2026", "kapan-kapan", "PT Contoh Jaya"),
        ("Tanpa Nomor", "", "", "PT Contoh Jaya"),
    ),
    "kosong.csv": b"",
    "tamu.csv": b"Nama,Perusahaan\nBudi Contoh,PT Contoh Jaya\n",
}

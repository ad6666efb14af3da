"""Ordinary messages, announcements and cards, which are no pasted form."""

import pytest

from handlers.readers.pasted import read_pasted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "halo",
        "Selamat pagi, saya mau daftar",
        "Budi Santoso",
        "PT Maju Bersama",
        "Alamat: Jl. Melati 5",
        "Jl. Melati No. 5, Bandung, Jawa Barat",
        "Jl. Melati No. 5\nKel. Sukamaju\nBandung 40111",
        "Kegiatan: apa saja ya?",
        "Mau tanya\nKegiatan: kapan dimulai?",
        "Halo pak\nmau tanya jadwal:\nkapan ya",
        "Nama - Budi",
        "https://contoh.id/form",
        "Link: https://contoh.id",
        "jam 08:30 - 16:00 WIB",
        "#k3 #safety #kemnaker",
        "C# dan F#",
        "Budi#PT",
        "saya #1 dan #2?",
        "0812-3456-7890",
        "KEP.1234/NAKER-BINWASK3/VII/2024",
        "KEP-1-NAKER-BINWASK3-VII-2024",
        "14-03-2024",
        "2024-03-14",
        "HSE - Manager",
        "budi@contoh.id",
        "Nama:",
        "Kontak: 0812",
        "PT Maju\nJl. Melati 5\nJakarta",
        "Budi Santoso\nHSE Officer\nK3",
        "Budi Santoso | HSE Officer | Bekasi",
        "kapan?\nPT Maju\nBekasi",
        "PELATIHAN AK3U\nHari/Tanggal: Senin, 5 Juni\nWaktu: 08.00\nKategori: umum\nProvinsi: Jawa Barat",
        "Webinar K3\nKegiatan: Bimtek\nModa: zoom\nHari: Senin\nPendaftaran: https://contoh.id/x",
        "BIMTEK\nPerusahaan: semua\nJabatan: HSE\nNama:\nBiaya: gratis\nInfo t.me/contoh",
        "Lokasi: Bandung\nCP: 0812-3456-7890\nContact person: Ani",
        ":",
        "====",
        "Catatan: saya datang terlambat\nAlasan: macet",
        "Tanggal: besok\nTempat: hotel",
        "Terima kasih atas informasinya.\nSaya akan hadir.\nSalam K3!",
    ],
)
def test_ordinary_messages(text: str) -> None:
    assert read_pasted(text) is None

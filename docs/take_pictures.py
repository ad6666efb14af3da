"""Takes the pictures of the guide for panitia from the chat page (`make pictures`): made-up people act in a
fixed order, and the phone is photographed. It never talks to a real Telegram.
"""

import asyncio
import re
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from playwright.async_api import async_playwright

from docs.studio import CHROMIUM, CROWD, HEIGHT, PICTURES, QUIET, WIDTH, Studio, demo
from simulator.crowd import FIRST_NAMES

FORM = (
    "Nama: {name}\nHP: {phone}\nPT: Contoh Jaya\nJabatan: HSE\nProvinsi: {province}\nEmail: -\n"
    "SKP: belum ada\nKategori: ahli k3 umum"
)
REPORT = """Name (Original Name),User Email,Total Duration (Minutes),Guest
{sure}
Dewi Umpana,,142,Yes
Panitia Kemnaker,,300,No
Tamu Undangan,,15,Yes
"""


async def _main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        async with demo(Path(folder)) as url, async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
            page = await browser.new_page(
                viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=2, color_scheme="light"
            )
            studio = Studio(page, url)
            await page.request.post(f"{url}/sim/limits", data={"on": False})
            for scene in SCENES:
                await scene(studio)
            await browser.close()


async def _morning(studio: Studio) -> None:
    """Nine in the morning WIB, so that no message has to wait for the end of the night."""
    now = datetime.fromisoformat(await studio.now())
    nine = now.replace(hour=2, minute=0, second=0, microsecond=0) + timedelta(days=1)
    await studio.moves(advance=(nine - now).total_seconds())


async def _health(studio: Studio) -> None:
    """Before the clock is moved: a moved one is a trouble that it speaks of."""
    await studio.rina.says("/start", "Selamat")
    for _ in range(20):  # what was sent last is noted every few seconds
        seen = await studio.rina.says("/sehat", "Rincian")
        if "menunggu: 0" in seen["text"] and "keluar terakhir: belum" not in seen["text"]:
            break
        await asyncio.sleep(2)
    await studio.takes("sehat", seen, 2)


async def _people(studio: Studio) -> None:
    """Sari applies for luring; in the small kegiatan Made takes the only seat and Yosef waits."""
    people = (
        (studio.sari, "Sari Contoh, S.T.", "0812 3456 0001", "Jawa Barat", "k1-wa", "luring"),
        (studio.made, "Made Contoh, S.T.", "0812 3456 0002", "Bali", "k3-ig", "daring"),
        (studio.yosef, "Yosef Contoh", "0812 3456 0003", "Papua", "k3-ig", "daring"),
    )
    for person, name, phone, province, link, mode in people:
        await person.says(f"/start {link}", "Persetujuan")
        await person.presses("Setuju", "nama lengkap")
        await person.says(FORM.format(name=name, phone=phone, province=province), "periksa")
        await person.presses(f"Benar, daftar {mode}", "Nomor pendaftaran")


async def _events(studio: Studio) -> None:
    rina = studio.rina
    seen = await rina.says("/kegiatan", r"Kegiatan \(")
    await studio.takes("kegiatan", seen, 2)
    seen = await rina.presses("Angkatan 1/", "Kursi")
    await studio.takes("rincian", seen)
    await rina.presses("✏️ Ubah", "Pilih yang ingin")
    await rina.presses("🗓 Sesi", "Sesi")
    session = await rina.presses("2. ", "Waktu")
    await rina.presses("Waktu", "Kapan sesi")
    date = re.findall(r"Waktu: \w+, (.+?) pukul", session["text"])[0]
    seen = await rina.says(f"{date} 08.30–14.00", "Sesudah")
    await studio.takes("ubah", seen, 2)
    await rina.presses("Batal", "tidak")


async def _new_event(studio: Studio) -> None:
    now = datetime.fromisoformat(await studio.now())
    year = now.year + 1
    seen = await studio.rina.says(
        f"/buatkegiatan Angkatan: 4\nJudul: Peningkatan Kompetensi Ahli K3 Angkatan 4\nTempat: Bandung\n"
        f"Kuota luring: 25\nKuota daring: 2.500\nSesi: Hari 1: 14 Juni {year} 08.30–16.00\n"
        f"Hari 2: 15 Juni {year} 08.30–12.00\nTautan: https://zoom.us/j/123\nDibuka: 1 Mei {year} 08.00\n"
        f"Ditutup: 12 Juni {year} 17.00\nLuring: persetujuan",
        "Pengingat yang akan",
    )
    await studio.takes("buat", seen)
    await studio.rina.presses("Simpan sebagai konsep", "tersimpan")


async def _colleague(studio: Studio) -> None:
    await studio.rina.says("/undang verifier", "yang mana")
    invitation = await studio.rina.presses("Semua kegiatan", "Undangan")
    await studio.takes("undang", invitation)
    token = re.findall(r"start=(\S+)", invitation["text"])[0]
    await studio.made.says(f"/start {token}", "[Ss]elamat bergabung")


async def _decisions(studio: Studio) -> None:
    rina = studio.rina
    seen = await rina.says("/setujui", "Permohonan luring 1")
    await studio.takes("setujui", seen, 2)
    await rina.presses("✅ Setujui", "disetujui")
    seen = await rina.says("/cari Sari Contoh", "Sari Contoh")
    await studio.takes("kartu", seen, 2)
    await rina.presses("✅ Setujui", "disetujui")
    seen = await rina.says("/antrean 3", "Daftar tunggu")
    await studio.takes("antrean", seen, 2)


async def _question(studio: Studio) -> None:
    await studio.yosef.says("/bantuan Apakah sertifikat dikirim lewat email?", "Pesan Anda")
    seen = await studio.rina.waits("Dari: Yosef")
    await studio.takes("pesan", seen)
    await studio.rina.says("/jawab 1 Ya, paling lambat dua minggu setelah kegiatan.", "sudah dikirim")


async def _broadcast(studio: Studio) -> None:
    rina = studio.rina
    await rina.says("/siaran", "Belum ada siaran")
    await rina.presses("➕", "yang mana")
    await rina.presses("1/", "Penerima")
    await rina.presses("➡️", "isi siaran")
    seen = await rina.says(
        "Yth. {nama}, materi {kegiatan} sudah dapat diunduh. Nomor Anda: {nomor}.", "Begitulah"
    )
    await studio.takes("siaran-pratinjau", seen, 3)
    asked = await rina.presses("Biasa", "ketik kode")
    await rina.says(re.findall(r"kode (\d{4})", asked["text"])[0], "masuk antrean")
    seen = await rina.waits(r"Terkirim: [1-9]")
    await studio.takes("siaran-kemajuan", seen)
    await rina.waits("selesai: ")


async def _files(studio: Studio) -> None:
    seen = await studio.rina.says("/unduh 1 peserta", "berisi data pribadi")
    await studio.takes("unduh", seen, 3)
    seen = await studio.rina.says("/riwayat", "Riwayat")
    await studio.takes("riwayat", seen, 2)


async def _session(studio: Studio) -> None:
    """The first day: a ticket is scanned, and the report of Zoom is read."""
    rina, sari = studio.rina, studio.sari
    await studio.moves(to="next_session")
    seen = await sari.says("/tiket", "Tiket luring")
    await studio.takes("tiket", seen, 2, sari)
    card = await rina.says("/cari Sari Contoh", "Sari Contoh")
    number = re.findall(r"PKA3-\d{4}-01-(\d{4})", card["text"])[0]
    await rina.says("/pindai", "Presensi luring")
    seen = await rina.says(number, "OK")
    await studio.takes("pindai", seen, 4)
    await rina.says("selesai", "pencatatan selesai")


async def _report(studio: Studio) -> None:
    rina = studio.rina
    people = [(n // 2 + 1, FIRST_NAMES[n % len(FIRST_NAMES)]) for n in range(2, CROWD, 2) if n % 9]
    sure = "\n".join(f"{seq:04d} {first},,{60 + seq % 240},Yes" for seq, first in people[:120])
    await studio.moves(advance=8 * 60 * 60)
    await rina.sends("laporan-zoom.csv", REPORT.format(sure=sure), "Apa isinya")
    await rina.presses("Laporan kehadiran Zoom", "sesi yang mana")
    seen = await rina.presses("1 · ", "Orang dalam laporan")
    await studio.takes("zoom", seen)
    seen = await rina.presses("Catat semua", "Apakah ini|Siapakah")
    await studio.takes("zoom-periksa", seen)


async def _numbers(studio: Studio) -> None:
    seen = await studio.rina.says("/rekap 1", "Rekap kegiatan")
    await studio.takes("rekap", seen)


SCENES = (
    _health, _morning, _people, _events, _new_event, _colleague, _decisions, _question, _broadcast, _files,
    _session, _report, _numbers,
)  # fmt: skip

if __name__ == "__main__":
    asyncio.run(_main())

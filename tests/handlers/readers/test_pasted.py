"""One pasted form, as it travels through WhatsApp groups. All people are made up."""

import pytest

from handlers.readers.pasted import Pasted, read_pasted

_BUDI = {"name": "Budi Santoso", "company": "PT Maju", "position": "HSE"}


@pytest.mark.parametrize(
    "text",
    [
        "Nama: Budi Santoso\nPerusahaan: PT Maju\nJabatan: HSE",
        "Nama : Budi Santoso\nPerusahaan : PT Maju\nJabatan : HSE",
        "NAMA:Budi Santoso\nPERUSAHAAN:PT Maju\nJABATAN:HSE",
        "jabatan: HSE\nnama: Budi Santoso\ninstansi: PT Maju",
        "Nama = Budi Santoso\nPerusahaan = PT Maju\nJabatan = HSE",
        "Nama - Budi Santoso\nPerusahaan - PT Maju\nJabatan - HSE",
        "Nama – Budi Santoso\nPerusahaan – PT Maju\nJabatan – HSE",
        "Nama-Budi Santoso\nPerusahaan-PT Maju\nJabatan-HSE",
        "Nama： Budi Santoso\nPerusahaan： PT Maju\nJabatan： HSE",
        "Nama\t:\tBudi Santoso\nPerusahaan\t:\tPT Maju\nJabatan\t:\tHSE",
        "1. Nama : Budi Santoso\n2. Perusahaan : PT Maju\n3. Jabatan : HSE",
        "1) Nama: Budi Santoso\n2) Perusahaan: PT Maju\n3) Jabatan: HSE",
        "a. Nama: Budi Santoso\nb. Perusahaan: PT Maju\nc. Jabatan: HSE",
        "*Nama*: Budi Santoso\n*Perusahaan*: PT Maju\n*Jabatan*: HSE",
        "*Nama:* Budi Santoso\n*Perusahaan:* PT Maju\n*Jabatan:* HSE",
        "*Nama :* *Budi Santoso*\n_Perusahaan_ : PT Maju\n`Jabatan`: HSE",
        "• Nama= Budi Santoso\n• Perusahaan= PT Maju\n• Jabatan= HSE",
        "- Nama: Budi Santoso\n- Perusahaan: PT Maju\n- Jabatan: HSE",
        "🔹Nama : Budi Santoso\n🔹Perusahaan : PT Maju\n🔹Jabatan : HSE",
        "1️⃣ Nama: Budi Santoso\n2️⃣ Perusahaan: PT Maju\n3️⃣ Jabatan: HSE",
        "Nama:\nBudi Santoso\nPerusahaan:\nPT Maju\nJabatan:\nHSE",
        "Nama:\n\nBudi Santoso\n\nPerusahaan:\n\nPT Maju\n\nJabatan:\n\nHSE",
        "Nama: Budi Santoso\r\nPerusahaan: PT Maju\r\nJabatan: HSE\r\n",
        "FORM PENDAFTARAN\n\nNama: Budi Santoso\nPerusahaan: PT Maju\nJabatan: HSE\n\nTerima kasih",
        "Selamat pagi min\nNama: Budi Santoso\nPerusahaan: PT Maju\nJabatan: HSE\nterima kasih 🙏",
        "Nama: Budi Santoso, Perusahaan: PT Maju, Jabatan: HSE",
        "Nama: Budi Santoso; Perusahaan: PT Maju; Jabatan: HSE",
        "Nama: Budi Santoso | Perusahaan: PT Maju | Jabatan: HSE",
        "Nama: Budi Santoso Perusahaan: PT Maju Jabatan: HSE",
        "Nama Lengkap: Budi Santoso\nNama Perusahaan: PT Maju\nPosisi: HSE",
        "Nama Lengkap & Gelar: Budi Santoso\nPerusahaan/Instansi: PT Maju\nJabatan/Posisi: HSE",
        "Nama lengkap (sesuai sertifikat): Budi Santoso\nAsal Instansi: PT Maju\nJabatan saat ini: HSE",
        "Nama peserta: Budi Santoso\nPT: PT Maju\nJabatan Anda: HSE",
        "Nama: Budi Santoso\nPT: Maju\nJabatan: HSE",
        "Nmaa: Budi Santoso\nPerushaan: PT Maju\nJabtan: HSE",
        "Nama: Budi Santoso\nPerusahaan: PT Maju\nJabatan: HSE\nEmail:\nNo HP:\nNomor SKP:",
        "Nama: Budi Santoso\nPerusahaan: PT Maju\nJabatan: HSE\nEmail: ......\nNo HP: ____\nProvinsi: [isi]",
        "Budi Santoso#PT Maju#HSE",
        "Budi Santoso # PT Maju # HSE",
        "DAFTAR#Budi Santoso#PT Maju#HSE",
        "Selamat pagi\nBudi Santoso#PT Maju#HSE",
        "Nama#Perusahaan#Jabatan\nBudi Santoso#PT Maju#HSE",
        "Perusahaan#Nama#Jabatan\nPT Maju#Budi Santoso#HSE",
        "Nama; Budi Santoso\nPerusahaan; PT Maju\nJabatan; HSE",
        "Nama Budi Santoso\nPerusahaan: PT Maju\nJabatan: HSE",
        "Nama: Budi Santoso\nPerusahaan: PT Maju\nJabatan HSE",
        "\u202aNama\u202c: Budi Santoso\nPerusahaan: PT\u200b Maju\nJabatan: HSE",
    ],
)
def test_the_same_form(text: str) -> None:
    assert read_pasted(text) == Pasted(_BUDI)


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("No HP/WA", "phone"),
        ("No. HP (WA)", "phone"),
        ("Nomor HP", "phone"),
        ("HP", "phone"),
        ("WA", "phone"),
        ("No. WhatsApp", "phone"),
        ("Telp", "phone"),
        ("No. Telepon", "phone"),
        ("Nomor handphone aktif", "phone"),
        ("Prov", "province"),
        ("Provinsi", "province"),
        ("Domisili", "province"),
        ("Asal", "province"),
        ("Kab/Kota", "province"),
        ("Kabupaten / Kota", "province"),
        ("Propinsi", "province"),
        ("Email", "email"),
        ("E-mail", "email"),
        ("Alamat email", "email"),
        ("Emial", "email"),
        ("No SKP", "skp_number"),
        ("Nomor SKP", "skp_number"),
        ("SKP", "skp_number"),
        ("No. SKP Ahli K3", "skp_number"),
        ("Masa berlaku", "skp_until"),
        ("Masa brlku", "skp_until"),
        ("Masa berlaku SKP", "skp_until"),
        ("Berlaku sampai", "skp_until"),
        ("SKP berlaku sampai", "skp_until"),
        ("Berlaku s/d", "skp_until"),
        ("SKP berlaku hingga", "skp_until"),
        ("Kategori", "category"),
        ("Kategori peserta", "category"),
        ("Moda", "mode"),
        ("Mode", "mode"),
        ("Daring/Luring", "mode"),
        ("Kegiatan", "event"),
        ("Angkatan", "event"),
        ("Batch", "event"),
        ("Instansi", "company"),
        ("Perusahaan / Instansi", "company"),
        ("Tempat kerja", "company"),
        ("Posisi", "position"),
    ],
)
def test_labels(label: str, field: str) -> None:
    for line in (f"{label}: abc 1", f"3. {label} = abc 1", f"*{label}* : abc 1"):
        assert read_pasted(line) == Pasted({field: "abc 1"}), line


def test_everything_at_once() -> None:
    text = """PENDAFTARAN
1. Nama lengkap & gelar : Budi Santoso, S.T.
2. Perusahaan : PT Maju
3. Jabatan : HSE - Manager
4. No HP/WA : 0812-3456-7890
5. E-mail : budi@contoh.id
6. Provinsi : Jawa Barat
7. Kab/Kota : Bekasi
8. No. SKP : KEP.1/NAKER-BINWASK3/VII/2024
9. SKP berlaku s/d : 14-3-2027
10. Kategori peserta : AK3U
11. Moda : daring
12. Angkatan : 1
13. Hobi : Memancing"""
    assert read_pasted(text) == Pasted(
        {
            "name": "Budi Santoso, S.T.",
            "company": "PT Maju",
            "position": "HSE - Manager",
            "phone": "0812-3456-7890",
            "email": "budi@contoh.id",
            "province": "Bekasi, Jawa Barat",
            "skp_number": "KEP.1/NAKER-BINWASK3/VII/2024",
            "skp_until": "14-3-2027",
            "category": "AK3U",
            "mode": "daring",
            "event": "1",
        },
        ("Hobi : Memancing",),
    )


def test_pieces_by_their_content() -> None:
    text = "Budi#PT Maju#Ahli K3 Umum#daring#budi@contoh.id#Jawa Barat#14/3/2027#"
    text += "KEP.1/NAKER-BINWASK3/VII/2024#0812-3456-7890#AK3U#lihat"
    assert read_pasted(text) == Pasted(
        {
            "name": "Budi",
            "company": "PT Maju",
            "position": "Ahli K3 Umum",
            "mode": "daring",
            "email": "budi@contoh.id",
            "province": "Jawa Barat",
            "skp_until": "14/3/2027",
            "skp_number": "KEP.1/NAKER-BINWASK3/VII/2024",
            "phone": "0812-3456-7890",
            "category": "AK3U",
        },
        ("lihat",),
    )


@pytest.mark.parametrize(
    ("text", "fields", "unknown"),
    [
        ("Nama: Budi", {"name": "Budi"}, ()),
        ("nama = Budi", {"name": "Budi"}, ()),
        ("Moda: luring", {"mode": "luring"}, ()),
        ("Pak, nama saya: Budi", {"name": "Budi"}, ()),
        ("Nama: Budi\nterima kasih", {"name": "Budi"}, ()),
        ("Nama: \nPerusahaan: \nJabatan: ", {}, ()),
        ("Nama: Budi\nNomor SKP: -", {"name": "Budi", "skp_number": "-"}, ()),
        ("Nama: -\nPT: -", {}, ()),
        ("Nama: Budi\nNama: Ani\nHP: 1", {"name": "Budi", "phone": "1"}, ("Ani",)),
        ("Nama: Budi\nWA: 0812\nHP: 0813", {"name": "Budi", "phone": "0812 / 0813"}, ()),
        ("WA: 0812\nHP: 0812", {"phone": "0812"}, ()),
        (
            "Perusahaan: PT Maju\nJaya Abadi\nNama: Budi",
            {"company": "PT Maju Jaya Abadi", "name": "Budi"},
            (),
        ),
        ("Nama: Budi\nInstansi: Dinas: Naker", {"name": "Budi", "company": "Dinas: Naker"}, ()),
        ("Nama: Budi\nAlamat: Jl. Melati 5", {"name": "Budi"}, ("Alamat: Jl. Melati 5",)),
        ("Nama: Budi\nModa: luring atau daring?", {"name": "Budi", "mode": "luring atau daring?"}, ()),
        ("Budi##HSE", {"name": "Budi", "position": "HSE"}, ()),
        ("Kontak: 0812\nNama: Budi", {"name": "Budi", "phone": "0812"}, ()),
        ("Kontak: 0812\nEmail: a@b.id", {"email": "a@b.id"}, ()),
        (
            "Tanggal berlaku: 14/3/2024\nNama: Budi\nTanggal SKP: 14/3/2024",
            {"name": "Budi"},
            ("Tanggal berlaku: 14/3/2024", "Tanggal SKP: 14/3/2024"),
        ),
        (
            "Perusahaan: Dinas Tenaga Kerja\nKota Bekasi\nNama: Budi",
            {"company": "Dinas Tenaga Kerja Kota Bekasi", "name": "Budi"},
            (),
        ),
        (
            "Nama: Budi\nPerusahaan: PT A\n\nNama: Ani\nPerusahaan: PT B\nHP: 0812",
            {"name": "Budi", "company": "PT A"},
            ("Ani", "Perusahaan: PT B", "HP: 0812"),
        ),
        (
            "Budi#PT A#HSE\nAni#PT B#Staf",
            {"name": "Budi", "company": "PT A", "position": "HSE"},
            ("Ani#PT B#Staf",),
        ),
        ("CV: Karya\nNama: Budi", {"company": "CV Karya", "name": "Budi"}, ()),
    ],
)
def test_what_is_given(text: str, fields: dict[str, str], unknown: tuple[str, ...]) -> None:
    assert read_pasted(text) == Pasted(fields, unknown)

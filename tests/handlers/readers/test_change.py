"""Wishes to change an answer, and the names of fields."""

import pytest

from handlers.readers.change import Change, read_change
from handlers.readers.labels import read_field


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("ubah", None, ""),
        ("Ubah", None, ""),
        ("/ubah", None, ""),
        ("ganti", None, ""),
        ("edit", None, ""),
        ("edit dong", None, ""),
        ("ubah data", None, ""),
        ("Ubah data saya", None, ""),
        ("saya mau ubah data pak", None, ""),
        ("tolong ubah isian saya", None, ""),
        ("koreksi", None, ""),
        ("ubah nama", "name", ""),
        ("ubah nama?", "name", ""),
        ("/ubah nama", "name", ""),
        ("bisa ganti nama saya?", "name", ""),
        ("ubah data nama", "name", ""),
        ("ganti nama lengkap", "name", ""),
        ("ganti no hp", "phone", ""),
        ("ubah nomor hp saya", "phone", ""),
        ("ganti nomor WA", "phone", ""),
        ("ubah PT", "company", ""),
        ("ganti perusahaan", "company", ""),
        ("ubah jabtan", "position", ""),
        ("ubah provinsi", "province", ""),
        ("ubah e-mail", "email", ""),
        ("ubah skp", "skp_number", ""),
        ("ubah nomor skp", "skp_number", ""),
        ("ubah masa berlaku skp", "skp_until", ""),
        ("ubah kategori", "category", ""),
        ("ubah moda", "mode", ""),
        ("ganti kegiatan", "event", ""),
        ("ubah nama jadi Budi Santoso", "name", "Budi Santoso"),
        ("Ubah nama menjadi Budi Santoso, S.T.", "name", "Budi Santoso, S.T."),
        ("ubah nama saya jadi Budi", "name", "Budi"),
        ("ubah nama Budi Santoso", "name", "Budi Santoso"),
        ("ubah nama lengkap -> Siti", "name", "Siti"),
        ("ubah nama: Siti", "name", "Siti"),
        ("ubah nama = Siti", "name", "Siti"),
        ("tolong ganti no hp saya 0812-3456-7890", "phone", "0812-3456-7890"),
        ("ganti hp ke +62 812 3456 7890", "phone", "+62 812 3456 7890"),
        ("ganti email: a@contoh.id", "email", "a@contoh.id"),
        ("ubah kota jadi Bekasi", "province", "Bekasi"),
        ("ubah PT Maju Jaya", "company", "PT Maju Jaya"),
        ("ubah PT jadi PT Maju Jaya", "company", "PT Maju Jaya"),
        ("ubah perusahaan jadi CV Karya", "company", "CV Karya"),
        ("ubah masa berlaku 14/3/2027", "skp_until", "14/3/2027"),
        ("ubah moda jadi daring", "mode", "daring"),
        ("ubah ke luring", "mode", "luring"),
        ("ganti jadi online", "mode", "online"),
        ("mau pindah luring aja", "mode", "luring aja"),
        ("mau pindah dari daring ke luring", "mode", "luring"),
        ("pindah moda", "mode", ""),
        ("pindah moda gimana", "mode", ""),
        ("change to online", "mode", "online"),
        ("i want to switch to offline", "mode", "offline"),
        ("change my phone number", "phone", ""),
        ("mau ganti nama perusahaan gimana", "company", ""),
        ("mau ganti jabatan, caranya gimana ya?", "position", ""),
        ("ganti email ga bisa", "email", ""),
        ("ganti hp bisa ga", "phone", ""),
        ("ganti nama perusahaan di mana", "company", ""),
        ("ubah PT gimana", "company", ""),
        ("ubah PT Kapan Lagi", "company", "PT Kapan Lagi"),
        ("ganti perusahaan jadi PT Apa Adanya", "company", "PT Apa Adanya"),
        ("salah nomor hp", "phone", ""),
        ("saya salah ketik nama", "name", ""),
        ("salah isi email gimana", "email", ""),
        ("salah PT", "company", ""),
        ("nama saya salah", "name", ""),
        ("nomor hp keliru", "phone", ""),
        ("email belum sesuai", "email", ""),
    ],
)
def test_changes(text: str, field: str | None, value: str) -> None:
    assert read_change(text) == Change(field, value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "halo",
        "nama saya Budi",
        "ubah jadwal",
        "ganti oli besok",
        "jadwalnya diubah ya?",
        "salah",
        "tidak salah",
        "apakah nama bisa diganti kalau sudah terdaftar?",
        "edit video",
        "ubah nama bisa lewat mana?",
        "ubah nama lewat mana",
        "ganti nama zoom",
        "ubah nama di zoom gimana",
        "ganti hp apa daftar ulang",
        "bisa pindah ke luring?",
        "pindah kerja ke PT Maju",
        "pindah hp bagaimana",
        "pindah jadwal",
        "pindah",
        "salah ketik",
        "salah satu perusahaan",
        "perubahan jadwal",
        "ya",
        "😀",
        "ubah " * 30,
    ],
)
def test_no_change(text: str) -> None:
    assert read_change(text) is None


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("nama", "name"),
        ("Nama Lengkap & Gelar", "name"),
        ("namanya", "name"),
        ("nomor hp", "phone"),
        ("No. HP/WA", "phone"),
        ("nomor hp saya", "phone"),
        ("PT", "company"),
        ("perushaan", "company"),
        ("jabatan saya", "position"),
        ("Prov.", "province"),
        ("e-mail", "email"),
        ("emailnya", "email"),
        ("SKP", "skp_number"),
        ("masa berlaku SKP", "skp_until"),
        ("moda", "mode"),
        ("angkatan", "event"),
        ("kategori peserta", "category"),
    ],
)
def test_fields(text: str, field: str) -> None:
    assert read_field(text) == field


@pytest.mark.parametrize(
    "text",
    [
        "",
        "alamat",
        "catatan",
        "namun",
        "nomor",
        "tanggal",
        "Budi",
        "halo",
        "😀",
        "a " * 2000,
        "x" * 4096,
        "data",
        "PTN",
    ],
)
def test_no_field(text: str) -> None:
    assert read_field(text) is None

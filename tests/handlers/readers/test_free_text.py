"""Company and position: kept as written, wrong fields pointed out."""

import pytest

from handlers.readers.free_text import Wording, read_company, read_free_text, read_position
from handlers.readers.reading import Problem, Read


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("  HSE \t Officer \n", "HSE Officer"),
        ("HSE\u200b Officer\x00", "HSE Officer"),
        ("Selamat pagi\nHSE Officer\nTerima kasih 🙏", "HSE Officer"),
        ("Dinas Tenaga Kerja Kota Bekasi", "Dinas Tenaga Kerja Kota Bekasi"),
        ("K3", "K3"),
        ("HSE - Manager / Ahli K3", "HSE - Manager / Ahli K3"),
        ("Mandiri", "Mandiri"),
        ("Freelance", "Freelance"),
        ("株式会社", "株式会社"),
        ("x" * 120, "x" * 120),
    ],
)
def test_kept(text: str, written: str) -> None:
    assert read_company(text) == Read(written)
    assert read_position(text) == Read(written)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "short"),
        ("a", "short"),
        ("-", "short"),
        ("....", "short"),
        ("😀😀", "short"),
        ("12345", "short"),
        ("\u202e\u200b", "short"),
        ("x" * 121, "long"),
        ("budi@contoh.id", "contact"),
        ("081234567890", "contact"),
        ("+62 812-3456-7890", "contact"),
        ("Maju, hubungi 081234567890", "contact"),
        ("Maju budi@contoh.id", "contact"),
        ("eh salah nomor hp nya 081299998888", "contact"),
        *(
            (text, "waiting")
            for text in [
                "kapan acaranya?",
                "kapan?",
                "Maju?",
                "tunggu",
                "bentar",
                "Tunggu sebentar ya pak",
                "ok",
                "skip",
                "lewati",
                "nanti",
                "tidak ada",
                "belum ada",
                "Belum bekerja",
                "gak punya jabatan",
                "maaf nama saya salah",
                "ini resmi kah?",
                "ini resmi kah",
                "mau tanya dulu",
                "hmm",
                "halo",
                "Selamat pagi",
                "n/a",
                "gak tau",
            ]
        ),
    ],
)
def test_problems(text: str, problem: str) -> None:
    for field, read in (("company", read_company), ("position", read_position)):
        reading = read(text)
        assert isinstance(reading, Problem)
        assert reading.key == f"{field}-{problem}"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("PT. Maju Bersama", "PT. Maju Bersama"),
        ("pt maju", "pt maju"),
        ("CV. Karya & Rekan (Persero) Tbk.", "CV. Karya & Rekan (Persero) Tbk."),
        ("PT\u200b Maju\x00", "PT Maju"),
        ("PT 3M Maju 2", "PT 3M Maju 2"),
        ("PT Oke Siap", "PT Oke Siap"),
        ("CV Batal Jaya", "CV Batal Jaya"),
        ("PT Ya", "PT Ya"),
        ("Kirin", "Kirin"),
        ("Pemerintah Provinsi Jawa Barat", "Pemerintah Provinsi Jawa Barat"),
        ("saya kerja di PT Maju Jaya", "PT Maju Jaya"),
        ("Saya bekerja di PT Maju Jaya", "PT Maju Jaya"),
        ("perusahaan saya PT Maju Jaya", "PT Maju Jaya"),
        ("Nama perusahaan saya adalah PT Maju", "PT Maju"),
        ("di PT Maju Jaya", "PT Maju Jaya"),
        ("Di PT Maju Jaya", "PT Maju Jaya"),
        ("saya freelance", "freelance"),
        ("Unit 2 2019-2024", "Unit 2 2019-2024"),
    ],
)
def test_companies(text: str, written: str) -> None:
    assert read_company(text) == Read(written)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        *(
            (text, text)
            for text in [
                "Owner",
                "CS",
                "Admin",
                "Ibu Rumah Tangga",
                "Staf K3 - HSE",
                "Direktur Utama/Owner",
                "Kepala Seksi Norma",
                "Kepala Dinas",
                "Ketua RT 01",
                "Pengawas Ketenagakerjaan Ahli Muda",
            ]
        ),
        ("saya sebagai HSE Officer", "HSE Officer"),
        ("jabatan saya: HSE Officer", "HSE Officer"),
        ("Posisi saya adalah Manager", "Manager"),
    ],
)
def test_positions(text: str, written: str) -> None:
    assert read_position(text) == Read(written)


def test_what_belongs_to_another_question() -> None:
    for read, text in (
        (read_company, "Provinsi Jawa Barat"),
        (read_company, "kantor saya"),
        (read_company, "PT"),
        (read_position, "PT Maju"),
        (read_position, "CV. Karya"),
    ):
        assert isinstance(read(text), Problem)


@pytest.mark.parametrize("text", ["PT Maju\nHSE Officer", "HSE\n\nOfficer", "terima kasih\nselamat pagi"])
def test_several_lines_are_not_glued(text: str) -> None:
    assert read_company(text) == read_position(text) == Problem("one-answer")


def test_another_limit() -> None:
    read = read_free_text(Wording("a", "b", "c", "d"), limit=5)
    assert read("abcdef") == Problem("b", {"limit": "5"})

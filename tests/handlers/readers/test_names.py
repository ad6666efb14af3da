"""Names as people write them. All people are made up."""

import pytest

from handlers.readers.names import read_name
from handlers.readers.reading import Option, Problem, Read, Unsure


@pytest.mark.parametrize(
    "name",
    [
        "Budi",
        "Budi Santoso",
        "Budi Santoso, S.T.",
        "Budi Santoso, ST, MT",
        "Budi Santoso S.T., M.K3",
        "Ir. H. Budi",
        "dr. Ani Lestari, MKKK",
        "Dr. Ir. Siti Aminah, M.Sc., Ph.D.",
        "Drs. Joko Pranoto, M.M.",
        "Hj. Nur'aini, S.K.M.",
        "Ma’ruf Hidayat",
        "Siti Nur-Aini, A.Md.K3",
        "I Made Putra Wijaya",
        "Muhammad Al Fatih",
        "Ahmad bin Abdullah",
        "Ludwig van Loon",
        "D'Silva Pereira",
        "Yosef Mau",
        "Selamat Riyadi",
        "Bagus Oke Prasetyo",
        "Hamengku Wijaya IX",
        "José Ximenes",
        "Øystein Nuñez",
        "Budi Santoso, S.Tr.K3., CSP",
        "Budi Santoso, AK3U",
        "Ani, S.SiT., M.KKK",
        "Budi Santoso S1",
        "St. Aisyah, S.ST",
        "M. Rizki A. P.",
        "A.A. Gede Agung",
        "R.A. Kartika",
        "Abd. Rahman, S.Pd.I",
        "Sri/Rini Astuti",
        "Oke Prasetyo",
        "Siap Santoso",
        "Dan Wijaya",
        "Resmi Wulandari",
        "Mohamed Salah",
        "Cara",
    ],
)
def test_kept_as_written(name: str) -> None:
    assert read_name(name) == Read(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Budi   Santoso ", "Budi Santoso"),
        ("Budi\u200b Santoso\u202e", "Budi Santoso"),
        ("Budi\x00 Santoso", "Budi Santoso"),
        ("Selamat pagi pak\nBudi Santoso\nterima kasih", "Budi Santoso"),
        ("jenengku Suparman pak", "Suparman"),
        ("Aku Budi Santoso ST", "Budi Santoso ST"),
        ("my name is John Smith", "John Smith"),
        ("ok Budi Santoso", "Budi Santoso"),
        ("Oke, Budi Santoso", "Budi Santoso"),
        ("maaf salah, Budi Santosa", "Budi Santosa"),
        ("Maaf, nama saya Budi Santoso ya pak", "Budi Santoso"),
        ("Budi Santoso 🙏", "Budi Santoso"),
        ("Budi Santoso👷🏽‍♂️", "Budi Santoso"),
        ("*Budi Santoso*", "Budi Santoso"),
        ('"Budi Santoso"', "Budi Santoso"),
        ("nama saya Budi Santoso", "Budi Santoso"),
        ("Nama lengkap saya adalah Budi Santoso", "Budi Santoso"),
        ("Nama: Budi Santoso", "Budi Santoso"),
        ("Nama Lengkap : Budi Santoso, S.T.", "Budi Santoso, S.T."),
        ("saya Budi Santoso", "Budi Santoso"),
        ("Perkenalkan, nama saya Budi", "Budi"),
        ("Budi Santoso,S.T.,M.M.", "Budi Santoso, S.T., M.M."),
        ("Budi Santoso , ST", "Budi Santoso, ST"),
        ("Budi Santoso,", "Budi Santoso"),
        ("Ma`ruf Amir", "Ma'ruf Amir"),
        ("Ma´ruf Amir", "Ma'ruf Amir"),
        ("Siti Nur–Aini", "Siti Nur-Aini"),
        ("Ｂｕｄｉ Ｓａｎｔｏｓｏ", "Budi Santoso"),
        ("𝓑𝓾𝓭𝓲 Santoso", "Budi Santoso"),
        ("Budi Santoso!", "Budi Santoso"),
        ("Jose\u0301 Ximenes", "José Ximenes"),
    ],
)
def test_tidied(text: str, name: str) -> None:
    assert read_name(text) == Read(name)


@pytest.mark.parametrize(
    ("typed", "nicer"),
    [
        ("BUDI SANTOSO", "Budi Santoso"),
        ("budi santoso", "Budi Santoso"),
        ("BUDI", "Budi"),
        ("budi", "Budi"),
        ("BUDI SANTOSO, S.T.", "Budi Santoso, S.T."),
        ("budi santoso, S.T.", "Budi Santoso, S.T."),
        ("budi santoso, s.t., m.k3", "Budi Santoso, S.T., M.K3"),
        ("budi santoso st", "Budi Santoso ST"),
        ("BUDI SANTOSO, S.KOM., M.KOM.", "Budi Santoso, S.Kom., M.Kom."),
        ("BUDI SANTOSO, SKM, MKKK", "Budi Santoso, SKM, MKKK"),
        ("IR. H. BUDI SANTOSO", "Ir. H. Budi Santoso"),
        ("ir. h. budi santoso", "Ir. H. Budi Santoso"),
        ("DR. IR. BUDI SANTOSO, M.SC., PH.D.", "Dr. Ir. Budi Santoso, M.Sc., Ph.D."),
        ("dr. ani lestari", "dr. Ani Lestari"),
        ("DRS. JOKO PRANOTO", "Drs. Joko Pranoto"),
        ("HJ. SITI AMINAH, A.MD", "Hj. Siti Aminah, A.Md"),
        ("Ir. BUDI SANTOSO", "Ir. Budi Santoso"),
        ("BUDI SANTOSO, A.Md.K3", "Budi Santoso, A.Md.K3"),
        ("siti, s.st.k3", "Siti, S.ST.K3"),
        ("BUDI SANTOSO, CSP", "Budi Santoso, CSP"),
        ("MA'RUF HIDAYAT", "Ma'ruf Hidayat"),
        ("ma’ruf hidayat", "Ma’ruf Hidayat"),
        ("D'SILVA", "D'Silva"),
        ("SITI NUR-AINI", "Siti Nur-Aini"),
        ("AHMAD BIN ABDULLAH", "Ahmad bin Abdullah"),
        ("AMINAH BINTI SALEH", "Aminah binti Saleh"),
        ("ludwig van loon", "Ludwig van Loon"),
        ("HAMENGKU WIJAYA IX", "Hamengku Wijaya IX"),
        ("i made putra", "I Made Putra"),
        ("M. RIZKI", "M. Rizki"),
        ("m.rizki", "M.Rizki"),
        ("ABD. RAHMAN", "Abd. Rahman"),
        ("R.A. KARTIKA", "R.A. Kartika"),
        ("st. aisyah", "St. Aisyah"),
        ("JOSÉ XIMENES", "José Ximenes"),
    ],
)
def test_one_case_asks_back(typed: str, nicer: str) -> None:
    reading = read_name(typed)
    assert isinstance(reading, Unsure)
    assert reading.key == "name-case"
    assert reading.confirms
    assert reading.options == (Option(nicer, nicer), Option(typed, typed), Option(""))
    assert read_name(nicer) == Read(nicer)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "name-short"),
        (" ", "name-short"),
        ("A", "name-short"),
        ("-", "name-short"),
        ("...", "name-short"),
        ("😀😀", "name-short"),
        ("\x00\u202e\u200b", "name-short"),
        ("B" * 101, "name-long"),
        ("Budi Santoso " * 20, "name-long"),
        ("budi@contoh.id", "name-contact"),
        ("@budisantoso", "name-contact"),
        ("https://contoh.id/budi", "name-contact"),
        ("www.contoh.id", "name-contact"),
        ("contoh.co.id", "name-contact"),
        ("t.me/budi", "name-contact"),
        ("081234567890", "name-contact"),
        ("Budi 081234567890", "name-contact"),
        ("+62 812 3456 7890", "name-contact"),
        ("12345", "name-contact"),
        ("٠٨١٢٣٤٥٦٧٨٩٠", "name-contact"),
        ("saya sudah daftar?", "name-sentence"),
        ("saya sudah daftar", "name-sentence"),
        ("Saya sudah daftar belum ya?", "name-sentence"),
        ("link zoomnya mana", "name-sentence"),
        ("bagaimana cara daftar", "name-sentence"),
        ("Budi?", "name-sentence"),
        ("/start", "name-sentence"),
        ("ok", "name-sentence"),
        ("iyaaa", "name-sentence"),
        ("Halo", "name-sentence"),
        ("Selamat pagi", "name-sentence"),
        ("terima kasih", "name-sentence"),
        ("nanti saya kirim", "name-sentence"),
        ("Budi 123", "name-characters"),
        ("Budi2", "name-characters"),
        ("Budi_Santoso", "name-characters"),
        ("Budi (Ahli)", "name-characters"),
        ("Budi & Ani", "name-two"),
        ("Budi Santoso dan Andi Wijaya", "name-two"),
        ("Budi\nSantoso", "one-answer"),
        ("Budi Santoso\nPT Maju", "one-answer"),
        *(
            (text, "name-sentence")
            for text in [
                "ini resmi kah",
                "skip",
                "wait",
                "dont know",
                "siap ndan",
                "saya bukan ahli k3",
                "Baik",
                "daring",
                "luring aja deh",
                "mau tanya",
                "apa",
                "hmm",
                "lanjut",
                "anjing",
                "Status",
                "PT Maju Jaya",
                "CV. Karya",
                "UD Makmur",
                "Dinas Tenaga Kerja",
                "RS Harapan",
                "Universitas Contoh",
                "maaf nama saya salah",
                "tunggu sebentar",
                "belum ada",
                "nama",
                "saya",
                "batal",
            ]
        ),
        ("Budi = Santoso", "name-characters"),
        ("王小明", "name-characters"),
        ("Буди Сантосо", "name-characters"),
        ("B\u0334u\u0334\u0335\u0336di", "name-characters"),
    ],
)
def test_problems(text: str, key: str) -> None:
    reading = read_name(text)
    assert isinstance(reading, Problem)
    assert reading.key == key


def test_a_name_of_a_hundred_characters_is_fine() -> None:
    name = "Bu" + "di" * 49
    assert read_name(name) == Read(name)


@pytest.mark.parametrize(
    "text", ["Siang", "pagi", "Sore", "MALAM", "Salam", "sip", "Hai", "Yakin", "Sami", "nama saya Siang"]
)
def test_a_word_that_may_be_a_name_is_asked_about(text: str) -> None:
    name = text.rsplit(maxsplit=1)[-1].capitalize()
    assert read_name(text) == Unsure(
        "name-sure", (Option(name, name), Option("")), {"shown": name}, confirms=True
    )

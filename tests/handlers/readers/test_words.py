"""Small answers: yes and no, modes, categories, "there is none"."""

import pytest

from handlers.readers.answers import read_absent, read_mode, read_mode_alone, read_yes_no
from handlers.readers.category import read_category, read_without_skp
from handlers.readers.reading import Option, Problem, Read, Unsure

_YES = """ya|Ya|YA|iya|y|yoi|ok|oke|okay|okey|okee|OKEEE|setuju|siap|betul|benar|bener|lanjut|sip|sipp
gas|yaaa|iyaaa|yaa pak|ok siap
iya benar|ya setuju|siap pak|oke lanjut|sudah benar|iya, sudah sesuai|Betul sekali|data sudah benar
sudah sesuai|setju|lanjutt|yes|yup
Ya, benar.|ok min|boleh|bersedia|saya setuju|saya bersedia|iya pak terima kasih|👍|👍🏽|✅|ya 🙏|Benar, kirim
tentu|y a|"ya"|ya!!!|lanjutkan
sesuai|yakin|ya lanjut saja|insya allah siap|ｙａ|ya\u200b
iyo|monggo|siap ndan|setuju dan mau info
tidak keberatan|gak papa|saya tidak keberatan|gapapa|tidak apa-apa|ga masalah pak"""
_NO = """tidak|Tidak|tdk|gak|ga|nggak|enggak|ngga|bukan|jangan|batal|TIDAAAK|gakkk|no|n|gak jadi
tidak jadi|ga mau|tidak setuju
belum sesuai|belum benar|bukan itu|kurang tepat|tidak, batal|jangan dulu|tidak pak|enggak dulu
batalkan saja|cancel|👎|❌|tidak benar
maaf tidak"""
_NEITHER = """|belum|blm|Belum pak|dan
saya mau tanya dulu soal jadwalnya pak|ya?|apakah ya|ya tidak|ya tapi nama saya salah
sudah|pak|1|😀|halo|Yahya
Budi|Bandung|tidak ada|ya ya ya ya ya ya ya|.|benar tidak|terima kasih|Oktober|nomor hp|Siapa|bagaimana
kok ga bisa"""


def _rows(table: str) -> list[str]:
    return [row for line in table.split("\n") for row in line.split("|")]


@pytest.mark.parametrize("text", _rows(_YES))
def test_yes(text: str) -> None:
    if text == "y a":
        assert read_yes_no(text) is None
    else:
        assert read_yes_no(text) == "yes"


@pytest.mark.parametrize("text", _rows(_NO))
def test_no(text: str) -> None:
    assert read_yes_no(text) == "no"


@pytest.mark.parametrize("text", _rows(_NEITHER))
def test_neither(text: str) -> None:
    assert read_yes_no(text) is None


@pytest.mark.parametrize(
    "text",
    _rows("""daring|Daring|DARING|online|on line|on-line|onlen|via zoom|zoom|lewat zoom saja|virtual
secara virtual|dari rumah
dari kantor|ikut online aja|Daring (online)|darring|saya ikut yang daring pak|webinar|dalam jaringan
jarak jauh|online 🙏|onlinee"""),
)
def test_online(text: str) -> None:
    assert read_mode(text) == "online"


@pytest.mark.parametrize(
    "text",
    _rows("""luring|Luring|offline|ofline|OFFLINE|off line|off-line|tatap muka|datang langsung
hadir langsung|hadir di tempat
di tempat|di lokasi|langsung|luring/offline|Luring (offline)|saya ikut yang luring pak|onsite|on site
luar jaringan|datang ke lokasi"""),
)
def test_offline(text: str) -> None:
    assert read_mode(text) == "offline"


@pytest.mark.parametrize(
    "text",
    _rows("""|hybrid|online dan offline|daring atau luring|dua-duanya|zoomnya mana|link zoom mana?
bukan daring|tidak bisa online
kapan luringnya|ya|halo|😀|Budi|laring|offline atau zoom|apakah bisa daring|1"""),
)
def test_no_mode(text: str) -> None:
    assert read_mode(text) is None


@pytest.mark.parametrize(
    "text",
    _rows("""lewati|Lewati|LEWATI|lewat|-|--|—|–|- -|tidak ada|Tidak ada.|tdk ada|belum ada|belum punya
skip|Skip dulu|kosong|kosongkan saja
nihil|n/a|N/A|na|ga ada|gak ada|nggak ada|gaada|gada|belum|blm ada|saya belum punya|saya belum punya skp
tidak punya email
Belum punya pak|menyusul|nanti saja|tidak ada nomor skp|masih belum ada|none|tidak memiliki|belum terbit
lupa|tidak tahu|ndak tau|tidak hafal|seumur hidup|masih proses|masih diproses|hilang|nanti nyusul ya
urung duwe|ora duwe|ga usah|tidak perlu|no email|no skp|none yet|saya lupa nomornya
/-|_-_"""),
)
def test_absent(text: str) -> None:
    assert read_absent(text)


@pytest.mark.parametrize(
    "text",
    _rows("""|ya|tidak|ada|ada pak|12/3/2024|KEP.1/NAKER-BINWASK3/VII/2024|budi@contoh.id
sudah expired|no|masih ada|masih berlaku|hidup|tahu|.|😀
Budi|belum ada?|0|jangan
saya tidak ada waktu untuk ikut acara ini|081234567890|...|lewat mana|5-123-AS.02.04-VII-2020"""),
)
def test_not_absent(text: str) -> None:
    assert not read_absent(text)


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (
            "ahli_k3_umum",
            """Ahli K3 Umum|ahli k3 umum|AK3U|ak3u|AK3 Umum|A K3 umum|Ahli K-3 Umum|umum
k3 umum|ahli umum|Ahli K3U|ahli_k3_umum|saya AK3U|AK3 U|ahli keselamatan umum""",
        ),
        (
            "ahli_k3_lain",
            """ahli k3 listrik|AK3 Listrik|Ahli K3 Penanggulangan Kebakaran|kebakaran
Ahli K3 Kimia|konstruksi|ahli k3 kontruksi|pesawat uap|Pesawat Uap & Bejana Tekan|pesawat angkat angkut
elevator|ahli k3 lift|lingkungan kerja|ahli k3 lain|Ahli K3 lainnya|ahli_k3_lain|ahli k3 spesialis
Ahli K3 Pesawat Tenaga & Produksi|ptp""",
        ),
        (
            "pengawas",
            """pengawas|Pengawas Ketenagakerjaan|pegawai pengawas|pengawas k3|wasnaker
pengwas ketenagakerjaan|Pengawas Ketenagakerjaan Ahli Muda""",
        ),
        (
            "lainnya",
            """lainnya|Lainnya|lain|lain-lain|other|bukan ahli k3|belum ahli k3
belum punya ahli k3|asosiasi|ALPK3I|mahasiswa|dosen|peserta umum|masyarakat umum|perusahaan""",
        ),
    ],
)
def test_categories(value: str, texts: str) -> None:
    for text in _rows(texts):
        assert read_category(text) == Read(value), text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ahli K3", ["ahli_k3_umum", "ahli_k3_lain"]),
        ("AK3", ["ahli_k3_umum", "ahli_k3_lain"]),
        ("AK3 umum dan listrik", ["ahli_k3_umum", "ahli_k3_lain"]),
        ("ahli k3 bnsp", ["lainnya", "ahli_k3_umum"]),
    ],
)
def test_category_asks_back(text: str, values: list[str]) -> None:
    assert read_category(text) == Unsure("category-unsure", tuple(Option(value) for value in values))


@pytest.mark.parametrize("text", ["", "asdf", "halo", "apa bedanya?", "1", "😀", "a " * 2000])
def test_no_category(text: str) -> None:
    assert isinstance(read_category(text), Problem)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("daring", "online"),
        ("Luring saja ya pak", "offline"),
        ("saya mau ikut online", "online"),
        ("mau daftar luring", "offline"),
        ("tatap muka", "offline"),
        ("hadir langsung", "offline"),
        ("daring atau luring", None),
        ("daring?", None),
        ("tidak daring", None),
        ("PT Zoom Online Indonesia", None),
        ("Staf Online", None),
        ("zoom", None),
        ("di tempat", None),
        ("budi.online@contoh.id", None),
        ("", None),
    ],
)
def test_a_mode_and_nothing_else(text: str, mode: str | None) -> None:
    assert read_mode_alone(text) == mode


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("belum ada SKP, ahli K3 umum", "ahli_k3_umum"),
        ("Ahli K3 Umum · belum ada SKP", "ahli_k3_umum"),
        ("saya pengawas, tidak punya skp", "pengawas"),
        ("ahli k3 listrik tanpa skp", "ahli_k3_lain"),
        ("Lainnya · belum ada SKP", "lainnya"),
        ("bukan ahli k3, belum punya SKP", "lainnya"),
        ("belum ada", None),
        ("tidak ada kartunya di sini", None),
        ("pengawas", None),
        ("ahli k3 umum", None),
        ("belum ada yang baru, ahli k3 umum KEP.1/A/I/2024", None),
        ("", None),
    ],
)
def test_no_skp_and_what_one_is(text: str, category: str | None) -> None:
    assert read_without_skp(text) == category

"""What people ask about themselves, wish and complain, as they write it; and answers that are none of it."""

import pytest

from handlers.readers import Change, read_change
from handlers.small_talk import read_small_talk

LONG = (
    "Saya sudah tiga kali mencoba mendaftar sejak kemarin pagi tetapi selalu diminta mengulang dari "
    "awal, sangat mengecewakan, saya minta dihubungi oleh manusia sekarang juga karena waktu pendaftaran "
    "hampir habis dan tidak ada yang menjawab"
)
TOPICS = {
    "status": [
        "saya urutan brp", "no pendaftaran saya brp", "sudah di acc belum", "saya ikut daring atau luring?",
        "udah dapet kursi blm sy", "saya sudah daftar?",
    ],
    "my_data": ["data saya apa aja", "lihat data saya"],
    "withdraw": [
        "mau batal", "saya mau membatalkan", "batal ikut", "tolong batalkan", "cancel my registration",
        "i can't come", "saya tidak bisa hadir",
    ],
    "erase": ["hapus data saya", "apus data gw", "delete my data"],
    "human": [
        "tolong hubungi saya", "percuma daftar", "parah nih bot", "mau bicara dengan orang",
        LONG,
    ],
    "link": ["link zoom mana"],
    "when": ["jam berapa mulai"],
}  # fmt: skip
ANSWERS = [
    "Sari Contoh, S.T.", "PT Batal Ikut Abadi", "HSE Officer", "Kota Batu", "0812 3456 7890", "batal",
    "Kepala Bagian Data", "Nama: Sari\nHP: 0812 3456 7890\nPT: Contoh", "KEP.5756/NAKER-BINWASK3/VII/2024",
]  # fmt: skip


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, all_ in TOPICS.items() for text in all_]
)
def test_heard_for_what_it_is(topic: str, text: str) -> None:
    assert read_small_talk(text) == topic


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_is_none_of_it(text: str) -> None:
    assert read_small_talk(text) is None


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("saya mau pindah ke daring", Change("mode", "daring")),
        ("pindah ke luring", Change("mode", "luring")),
        ("salah nama", Change("name")),
        ("pindah kota", None),
    ],
)
def test_wishes_to_change(text: str, change: Change | None) -> None:
    assert read_change(text) == change

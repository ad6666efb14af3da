"""A yes that can't be undone, and what is said to an offered seat, as people write it."""

import pytest

from handlers.readers import read_offer, read_sure

YES = [
    "ya",
    "Ya!",
    "iya",
    "yes",
    "ya, yakin",
    "saya yakin",
    "ya batalkan",
    "hapus",
    "ya hapus",
    "Ya, pindah",
    "benar",
]
NO = ["tidak", "jangan", "jangan hapus", "tidak jadi", "gak", "batal", "nggak usah", "no"]
UNSURE = [
    "ok",
    "oke siap",
    "sip",
    "mau",
    "lanjut",
    "👍",
    "hapus nanti saja",
    "hapusnya nanti aja",
    "saya",
    "data saya",
    "",
]


@pytest.mark.parametrize("text", YES)
def test_sure(text: str) -> None:
    assert read_sure(text) == "yes"


@pytest.mark.parametrize("text", NO)
def test_not_wanted(text: str) -> None:
    assert read_sure(text) == "no"


@pytest.mark.parametrize("text", UNSURE)
def test_a_word_about_anything_is_no_consent(text: str) -> None:
    assert read_sure(text) is None


TAKES = [
    "ambil", "Ambil!", "ambil kursi", "oke ambil", "ya saya ambil", "ambil 👍", "Ambil kursi ya", "ambi",
    "saya ambil kursinya", "take it", "accept", "ya", "mau", "mau dong", "setuju", "ya mau",
]  # fmt: skip
RELEASES = ["lepas", "lepas aja", "lepaskan kursi", "saya lepas", "release", "decline"]
MAYBE = [
    "ok",
    "oke siap",
    "👍",
    "tidak",
    "jangan dilepas",
    "belum bisa ambil",
    "ambil nanti",
    "tidak jadi ambil",
]
BESIDE = [
    "terima kasih",
    "ambil apa?",
    "halo",
    "Sari Contoh",
    "PT Lepas Pantai Abadi Jaya Sentosa Makmur Sekali Lagi",
]


@pytest.mark.parametrize("text", TAKES)
def test_taken(text: str) -> None:
    assert read_offer(text) == "take"


@pytest.mark.parametrize("text", RELEASES)
def test_released(text: str) -> None:
    assert read_offer(text) == "release"


@pytest.mark.parametrize("text", MAYBE)
def test_asked_back(text: str) -> None:
    assert read_offer(text) == "maybe"


@pytest.mark.parametrize("text", BESIDE)
def test_about_something_else(text: str) -> None:
    assert read_offer(text) is None

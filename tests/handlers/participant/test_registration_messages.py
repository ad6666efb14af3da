"""What a registration costs: messages and edits from `/start` to the number, which Telegram counts alike."""

import pytest

from bot.settings import Settings
from storage.store import Store
from tests.transcript import Stage

MOST_NEW, MOST_EDITS, MOST_TOGETHER = 8, 4, 10
TWO = ("@ kegiatan 1 daring 9 luring 9", "@ kegiatan 2 daring 9 luring 9")
EVENT, AGREE = "[Peningkatan Kompetensi Ahli K3 Angkatan 1]", "[Setuju]"
NUMBER = "KEP.5756/NAKER-BINWASK3/VII/2025"
WORK = ("PT Contoh Jaya", "HSE Officer", "Jabar")

PRESSED = {
    "everything pressed": (
        "/start", EVENT, AGREE, "Sari Contoh", "(kontak)", *WORK, "[Pengawas · belum ada SKP]",
        "[Benar, daftar daring]",
    ),
    "pressed, the SKP typed": (
        "/start", EVENT, AGREE, "Sari Contoh", "(kontak)", *WORK, f"{NUMBER}, 14 Maret 2028",
        "[Benar, daftar luring]",
    ),
    "the SKP without its date": (
        "/start", EVENT, AGREE, "Sari Contoh", "(kontak)", *WORK, NUMBER, "[Benar, daftar daring]",
    ),
    "belum ada is typed": (
        "/start", EVENT, AGREE, "Sari Contoh", "(kontak)", *WORK, "belum ada", "[Lainnya]",
        "[Benar, daftar daring]",
    ),
    "an email in the summary": (
        "/start", EVENT, AGREE, "Sari Contoh", "(kontak)", *WORK, f"{NUMBER} s/d 14-3-28",
        "sari@example.com", "[Benar, daftar daring]",
    ),
    "the kegiatan typed": (
        "/start", "1", AGREE, "Sari Contoh", "0812-3456-7890", *WORK, NUMBER, "[Benar, daftar daring]",
    ),
    "a deep link": (
        "/start k1", AGREE, "Sari Contoh", "(kontak)", *WORK, NUMBER, "[Benar, daftar daring]",
    ),
    "a deep link, pressed last": (
        "/start k1", "setuju", "Sari Contoh", "0812-3456-7890", *WORK, NUMBER, "[Benar, daftar daring]",
    ),
    "a form at the contact button": (
        "/start", EVENT, AGREE, "Sari Contoh", "(formulir)", "[Benar, daftar daring]",
    ),
    "a form": ("/start", EVENT, AGREE, "(formulir)", "[Benar, daftar daring]"),
}  # fmt: skip
"""How people register who press at least where they choose and agree, or where they send."""

TYPED = {
    "everything typed": (
        "/start", "1", "setuju", "Sari Contoh", "0812-3456-7890", *WORK, NUMBER, "daring",
    ),
    "everything typed, from a link": (
        "/start k1", "setuju", "Sari Contoh", "0812-3456-7890", *WORK, "belum ada SKP, ahli K3 umum",
        "luring",
    ),
}  # fmt: skip
"""Who presses nothing: an answer stands below what was typed, so nothing can be edited."""


async def _cost(store: Store, settings: Settings, said: tuple[str, ...]) -> tuple[int, int]:
    """New messages and edits until the number is there."""
    stage = Stage(store, settings)
    played = list(await stage.play([*TWO, *(f"Sari: {words}" for words in said)]))
    assert any("Nomor pendaftaran: PKA3-2027-01-0001" in line for line in played), played[-30:]
    return stage.chat("Sari").new_messages, sum(line.startswith("  bot ✎:") for line in played)


@pytest.mark.parametrize("said", PRESSED.values(), ids=PRESSED.keys())
async def test_who_presses(store: Store, settings: Settings, said: tuple[str, ...]) -> None:
    new, edits = await _cost(store, settings, said)
    assert new <= MOST_NEW
    assert edits <= MOST_EDITS


@pytest.mark.parametrize("said", TYPED.values(), ids=TYPED.keys())
async def test_who_types_everything(store: Store, settings: Settings, said: tuple[str, ...]) -> None:
    new, edits = await _cost(store, settings, said)
    assert edits == 0
    assert new <= MOST_TOGETHER

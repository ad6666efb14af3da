"""Typed texts pass one list: the README tells it as it is, and a plain answer enters few files on its way."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import dropwhile, takewhile
from types import FrameType

import pytest

from bot.settings import Settings
from handlers.conversation.turn import Heard, Text
from handlers.participant.reconfirmation import COMING_SIGN, _read_coming
from handlers.readers import read_change, read_mode_alone, read_pasted
from handlers.readers.answers import MODE_SIGN
from handlers.readers.change import CHANGE_SIGN
from handlers.readers.pasted import FORM_SIGN
from handlers.routing.hearers import ANYWHERE, ASKED, HEARERS, IDLE, IN_FORM, NOT_BEGUN, VERBATIM
from storage.store import Store
from tests import ROOT
from tests.transcript import Stage, form_of

HOUSE = tuple(str(ROOT / room) + "/" for room in ("bot", "handlers", "storage", "locales"))
WORDS = {
    ANYWHERE: "anywhere",
    IDLE: "nothing asked",
    ASKED: "a question waits",
    VERBATIM: "any words are the answer",
    IN_FORM: "a question waits, or any words are the answer",
    NOT_BEGUN: "nothing asked, or only the list looked at",
    IDLE | ASKED: "nothing asked, or a question waits",
}
TO_THE_COMPANY = (
    "@ kegiatan 1 daring 2500 luring 25",
    "Sari: /start",
    "Sari: 1",
    "Sari: [Setuju]",
    "Sari: Sari Contoh, S.T.",
    "Sari: (kontak)",
)
SAID = sorted({
    line.partition(": ")[2].replace("⏎", "\n")
    for path in (ROOT / "tests" / "transcripts").rglob("*.txt")
    for line in path.read_text("utf-8").splitlines()
    if re.match(r"[A-Z][a-z]+: ", line)
})  # fmt: skip
UNUSUAL = (
    "ＤＡＲＩＮＧ saja",
    "daaariiing",
    "ooonliiine",
    "hadir langsung",
    "tatap muka saja",
    "ｕｂａｈ nama",
    "UBAH",
    "salah nama",
    "nama saya kurang tepat",
    "Nama： Sari\nPT： Contoh",
    "Sari#PT Contoh#HSE",
    "Sari\nPT Contoh\nBali",
    form_of("{name}"),
    "insyaallah hadir",
    "maaf, berhalangan",
    "can't come",
    "I am coming",
    "batal hadir",
    "gak bisa",
)


def test_the_readme_tells_the_list() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    table = takewhile(lambda line: line.startswith("|"), dropwhile(lambda line: "Takes" not in line, lines))
    assert list(table)[2:] == [f"| {WORDS[hearer.when]} | {hearer.takes} |" for hearer in HEARERS]


@pytest.mark.parametrize(
    ("sign", "hears"),
    [
        (CHANGE_SIGN, lambda text: read_change(text) is not None),
        (FORM_SIGN, lambda text: read_pasted(text) is not None),
        (MODE_SIGN, lambda text: read_mode_alone(text) is not None),
        (COMING_SIGN, lambda text: _read_coming(text) is not None),
    ],
)
def test_nothing_is_heard_without_its_sign(sign: re.Pattern[str], hears: Callable[[str], bool]) -> None:
    heard = [text for text in (*SAID, *UNUSUAL) if hears(text)]
    assert len(heard) > 3
    assert [text for text in heard if not sign.search(text)] == []


async def test_a_plain_answer_enters_few_files(store: Store, settings: Settings) -> None:
    stage = Stage(store, settings)
    await stage.play(list(TO_THE_COMPANY))
    heard = Heard("telegram", 900, stage.chat("Sari").address, Text("PT Contoh Jaya"))
    with _entered() as files:
        await stage.inputs.process("telegram", [heard])
    async with store.transaction() as tx:
        assert "Contoh Jaya" in str(await tx.one("select body from talks"))
    assert len(files) <= 22, sorted(files)


@contextmanager
def _entered() -> Iterator[set[str]]:
    """The files of the house of which a function is called meanwhile."""
    files: set[str] = set()

    def note(frame: FrameType, event: str, _arg: object) -> None:
        file = frame.f_code.co_filename
        if event == "call" and file.startswith(HOUSE):
            files.add(file)

    sys.setprofile(note)
    try:
        yield files
    finally:
        sys.setprofile(None)

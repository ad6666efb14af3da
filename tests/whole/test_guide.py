"""The guide for panitia says what is there: every command and role, examples that work as written, its
pictures.
"""

import re

import pytest

from bot.settings import Settings
from handlers.conversation.access import RANKS
from handlers.conversation.turn import Say
from handlers.routing.commands import COMMANDS
from handlers.routing.panitia_commands import COMMANDS as PANITIA
from locales.render import show_plain
from storage.store import Store
from tests import ROOT
from tests.transcript import Stage

DOCS = ROOT / "docs"
GUIDE = (DOCS / "panduan-panitia.md").read_text("utf-8")
TEXTS = "".join(path.read_text("utf-8") for path in sorted((ROOT / "locales" / "id").glob("*.ftl")))
INLINE = re.compile(r"`(/[a-z]+[^`\n]*)`")
BLOCK = re.compile(r"```text\n(/.+?)\n```", re.DOTALL)
BOLD = re.compile(r"\*\*([^*]+)\*\*")
PICTURE = re.compile(r'<img src="gambar/([^"]+)" width="\d+" alt="[^"]{10,}">')
LARGEST = 200_000
STAGE = (
    "@ 2027-01-12 08.30",
    "@ kegiatan 1 daring 5 luring 2",
    *(f"Budi: {said}" for said in ("/start k1", "setuju", "luring", "(formulir)", "ya")),
    "Budi: /bantuan Apakah sertifikat dikirim lewat email?",
)
REFUSALS = (
    "unknown-command", "events-unknown", "event-unknown", "recap-how", "audit-how",
    "answer-unknown", "find-too-short",
)  # fmt: skip


def _examples() -> list[str]:
    """What panitia may type, each once: the code in the text, and the blocks that begin with a command."""
    found = INLINE.findall(GUIDE)
    for block in BLOCK.findall(GUIDE):
        lines = block.splitlines()
        found.extend(lines if all(line.startswith("/") for line in lines) else [block])
    return list(dict.fromkeys(found))


def _name(example: str) -> str:
    return example.split(maxsplit=1)[0].removeprefix("/")


def test_every_command_of_panitia_is_explained_and_no_other_named() -> None:
    named = {_name(example) for example in _examples()}
    assert named >= set(PANITIA)
    assert named <= set(PANITIA) | set(COMMANDS)


def test_every_role_is_explained() -> None:
    roles = GUIDE.partition("## Peran\n")[2]
    for role in RANKS:
        assert f"| {show_plain(Say(f'role-{role}'), 'id')} |" in roles
        assert role == "owner" or f"`{role}`" in roles


def test_buttons_are_named_as_they_are_labelled() -> None:
    labels = {bold for bold in BOLD.findall(GUIDE) if not (bold[0].isalnum() or bold[0] in "“/")}
    assert labels
    assert {label for label in labels if label not in TEXTS} == set()


def test_every_picture_is_there_and_shown() -> None:
    shown = PICTURE.findall(GUIDE)
    assert len(shown) == GUIDE.count("<img") == len(set(shown))
    assert set(shown) == {path.name for path in (DOCS / "gambar").iterdir()}
    assert all((DOCS / "gambar" / name).stat().st_size < LARGEST for name in shown)


@pytest.mark.parametrize("example", [each for each in _examples() if _name(each) in PANITIA])
async def test_an_example_works_as_written(example: str, store: Store, settings: Settings) -> None:
    stage = Stage(store, settings)
    await stage.play(list(STAGE))
    said = f"Panitia: {example}".replace("\n", "⏎")
    answer = "\n".join(await stage.play([said])).partition("\n")[2]
    assert answer.strip()
    for refusal in REFUSALS:
        text = re.sub(r"<[^>]+>", "", show_plain(Say(refusal), "id"))
        assert text.splitlines()[0] not in answer

"""Every conversation in transcripts/ goes as written: words, buttons, edits, and what the database holds."""

from pathlib import Path

import pytest

from bot.settings import Settings
from storage.store import Store
from tests.transcript import play

TRANSCRIPTS = Path(__file__).parent / "transcripts"


def _name(path: Path) -> str:
    return str(path.relative_to(TRANSCRIPTS).with_suffix(""))


@pytest.mark.parametrize("path", sorted(TRANSCRIPTS.rglob("*.txt")), ids=_name)
async def test_transcript(
    path: Path, store: Store, settings: Settings, request: pytest.FixtureRequest
) -> None:
    played = await play(path, store, settings)
    if request.config.getoption("--rewrite-transcripts"):
        path.write_text(played, "utf-8")
    assert played == path.read_text("utf-8")

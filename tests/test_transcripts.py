"""Every conversation in transcripts/ goes as written: words, buttons, edits, and what the database holds."""

from pathlib import Path

import pytest

from bot.settings import Settings
from storage.store import Store
from tests.transcript import play

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
async def test_transcript(
    path: Path, store: Store, settings: Settings, request: pytest.FixtureRequest
) -> None:
    played = await play(path, store, settings)
    if request.config.getoption("--rewrite-transcripts"):
        path.write_text(played, "utf-8")
    assert played == path.read_text("utf-8")

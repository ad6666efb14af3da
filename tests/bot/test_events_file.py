"""`python -m bot events load FILE`: all of the file or nothing of it, and mistakes named with their place."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import cli
from tests import ROOT
from tests.end_to_end import events_toml, rows

Load = Callable[[str | bytes], Result]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)  # where no .env lies
    monkeypatch.setenv("K3BOT_TOKEN", "1000:simulator")
    monkeypatch.setenv("K3BOT_DATABASE", "k3bot.db")
    return tmp_path / "k3bot.db"


@pytest.fixture
def load(database: Path) -> Load:
    def load(content: str | bytes) -> Result:
        file = database.parent / "kegiatan.toml"
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return CliRunner().invoke(cli, ["events", "load", str(file)])

    return load


@pytest.mark.parametrize(
    ("toml", "place", "reason"),
    [
        ("[[event]", "toml", "is not TOML"),
        (b"title = '\xff'", "toml", "is not a UTF-8 text file"),
        ("# " + "x" * 1_000_000, "toml", "is larger than 1000000 bytes"),
        ("", "event", "is missing"),
        (events_toml(place=""), "event 1, place", "is missing"),
        (events_toml(quota="12"), "event 1, quota", "is not a field of this file"),
        (events_toml(online=-1), "event 1, quota_online", "greater than or equal to 0"),
        (events_toml(quota_online='"banyak"'), "event 1, quota_online", "should be a valid integer"),
        (events_toml(offline_='"x"'), "event 1, offline_", "is not a field"),
        (events_toml(title='""'), "event 1, title", "at least 1 character"),
        (events_toml(batch="0"), "event 1, batch", "greater than or equal to 1"),
        (events_toml(opens_at="2027-01-04T08:00:00"), "event 1, opens_at", "needs an offset"),
        (events_toml(closes_at="2020-01-04T08:00:00+07:00"), "event 1", "closes_at must be after opens_at"),
        (events_toml(ends_at="2020-01-04T08:00:00+07:00"), "event 1, session 1", "ends_at must be after"),
        (events_toml(join_url='"zoom"'), "event 1, session 1, join_url", "must be a web address"),
        (events_toml(batch="2") * 2, "whole file", "stands in the file twice"),
        (events_toml(batch="2") + events_toml(place="1"), "event 2, place", "should be a valid string"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_loaded(
    database: Path, load: Load, toml: str | bytes, place: str, reason: str
) -> None:
    assert load(events_toml(online=7)).exit_code == 0
    result = load(toml)
    assert (result.exit_code, result.stdout) == (1, "")
    (sentence,) = result.stderr.splitlines()
    assert reason in sentence
    assert place in sentence
    assert sentence.endswith((".", "?"))
    assert rows(database, "select batch, title, quota_online from events") == [(1, "Kegiatan Contoh", 7)]


def test_a_file_that_is_not_there(database: Path) -> None:
    result = CliRunner().invoke(cli, ["events", "load", "tidak-ada.toml"])
    assert (result.exit_code, result.stderr) == (
        1,
        "tidak-ada.toml cannot be read: No such file or directory.\n",
    )
    assert not database.exists()


def test_loading_again_updates_and_cancels_nobody(database: Path, load: Load) -> None:
    assert "Batch 1 of 2027 is loaded: Kegiatan Contoh, 3 online (0 taken)" in load(events_toml(3)).stdout
    with closing(sqlite3.connect(database)) as db, db:
        for n in (1, 2):
            db.execute("insert into persons (created_at, updated_at) values (1, 1)")
            db.execute(
                "insert into registrations (person_id, event_id, seq, number, mode, state, completed_at) "
                f"values ({n}, 1, {n}, 'PKA3-2027-01-000{n}', 'online', 'confirmed', 1)"
            )
            db.execute(f"insert into seats values (1, 'online', {n}, {n})")
    result = load(events_toml(1, title='"Nama Baru"') + events_toml(batch="2"))
    assert result.exit_code == 0
    assert "Batch 1 of 2027 is loaded: Nama Baru, 1 online (2 taken)" in result.stdout
    assert "More online seats are taken than the quota now has; nobody is cancelled." in result.stdout
    assert "Batch 2 of 2027 is loaded" in result.stdout
    assert rows(database, "select id, batch, title from events") == [
        (1, 1, "Nama Baru"),
        (2, 2, "Kegiatan Contoh"),
    ]
    assert rows(database, "select event_id, count(*) from sessions group by event_id") == [(1, 1), (2, 1)]
    assert rows(database, "select state from registrations") == [("confirmed",)] * 2


def test_the_example_file_can_be_loaded(database: Path) -> None:
    example = ROOT / "docs" / "events.example.toml"
    assert CliRunner().invoke(cli, ["events", "load", str(example)]).exit_code == 0
    assert rows(database, "select batch, quota_offline, quota_online from events") == [
        (1, 25, 2500),
        (2, 25, 2500),
    ]

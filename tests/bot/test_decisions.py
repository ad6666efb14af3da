"""`python -m bot registrations approve|reject`: what panitia read, the exit code, and what is stored."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import cli
from bot.settings import Settings
from storage.store import Store
from tests.office import Office, kegiatan, session

FAR = 4_000_000_000
Run = Callable[..., Result]


@pytest.fixture
def run(settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Three people: an applicant with the daring seat, one without, and one who waits for daring."""
    asyncio.run(_prepare(settings))
    monkeypatch.setenv("K3BOT_DATABASE", str(settings.database))
    monkeypatch.delenv("K3BOT_TOKEN")
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(cli, ["registrations", *words])


async def _prepare(settings: Settings) -> None:
    store = await Store.open(settings.database)
    try:
        office = Office(store, settings, 1_800_000_000)
        [event] = await office.put(
            kegiatan(quota_offline=1, quota_online=1, closes_at=FAR - 1, sessions=(session(FAR),))
        )
        await office.register(event, ("offline", "offline", "online"), lambda _: {})
    finally:
        await store.close()


def rows(settings: Settings, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(settings.database)) as db:
        return db.execute(sql).fetchall()


def states(settings: Settings) -> list[tuple[object, ...]]:
    return rows(settings, "select mode, state from registrations order by id")


def test_who_waits_is_listed_in_the_order_they_came(run: Run, settings: Settings) -> None:
    with closing(sqlite3.connect(settings.database)) as db:
        db.execute(
            "update persons set name = 'Sari Contoh', company = 'PT Contoh', province = '51', "
            "match = 'doubtful' where id = 2"
        )
        db.commit()
    first, second = run("list").stdout.splitlines()
    assert first.split("\t") == ["PKA3-2027-01-0001", "", "", "–", "unmatched"]
    assert second.split("\t") == ["PKA3-2027-01-0002", "Sari Contoh", "PT Contoh", "Bali", "doubtful"]
    run("approve", "PKA3-2027-01-0001")
    run("reject", "PKA3-2027-01-0002")
    assert run("list").stdout == "Nobody waits for a decision.\n"


def test_approved(run: Run, settings: Settings) -> None:
    """The daring seat that becomes free goes to the next in that line, who is an applicant too."""
    result = run("approve", " pka3-2027-01-0001 ", "--by", "Ibu Contoh")
    assert (result.exit_code, result.stdout) == (
        0, "PKA3-2027-01-0001 is now confirmed, offline. Seats for people in line: 1.\n",
    )  # fmt: skip
    assert states(settings) == [("offline", "confirmed"), ("offline", "applied"), ("online", "waiting")]
    assert rows(settings, "select mode, registration_id from seats order by mode") == [
        ("offline", 1), ("online", 2),
    ]  # fmt: skip
    assert rows(settings, "select actor, action from trail where person_id = 1 order by id desc limit 1") == [
        ("panitia:Ibu Contoh", "confirmed")
    ]
    assert rows(settings, "select address from outbox order by id") == [("1",), ("0",)]


def test_rejected_with_a_reason(run: Run, settings: Settings) -> None:
    result = run("reject", "PKA3-2027-01-0001", "--reason", "Kuota   perusahaan\nsudah terisi.")
    assert (result.exit_code, result.stdout) == (0, "PKA3-2027-01-0001 is now confirmed, online.\n")
    assert rows(settings, "select mode, state, reason, words from registrations where id = 1") == [
        ("online", "confirmed", "rejected", "Kuota perusahaan sudah terisi.")
    ]


def test_rejected_without_a_daring_seat_waits_for_one_at_the_old_place(run: Run, settings: Settings) -> None:
    assert run("reject", "PKA3-2027-01-0002").stdout == "PKA3-2027-01-0002 is now waiting, online.\n"
    assert rows(settings, "select registration_id from waitlist order by id") == [(2,), (3,)]


def test_what_cannot_be_decided_says_why_and_changes_nothing(run: Run, settings: Settings) -> None:
    run("approve", "PKA3-2027-01-0001")
    before = rows(settings, "select * from registrations"), rows(settings, "select * from seats")
    refused = {
        ("approve", "PKA3-2027-01-0002"): "No luring seat is free (1 of 1 are taken or offered); raise the "
        "quota with events load, or wait until one is given back.\n",
        (
            "approve",
            "PKA3-2027-01-0001",
        ): "PKA3-2027-01-0001 waits for no decision: it is confirmed, offline.\n",
        ("reject", "PKA3-2027-01-0003"): "PKA3-2027-01-0003 waits for no decision: it is waiting, online.\n",
        ("reject", "PKA3-2027-01-0099"): "There is no registration PKA3-2027-01-0099; check the number.\n",
        ("reject", "PKA3-2027-01-0002", "--reason", "x" * 501): "The reason is longer than 500 characters; "
        "shorten it.\n",
    }
    for words, sentence in refused.items():
        result = run(*words)
        assert (result.exit_code, result.stdout, result.stderr) == (1, "", sentence), words
    assert (rows(settings, "select * from registrations"), rows(settings, "select * from seats")) == before

"""How the bot is doing: judged the same for /sehat and for `python -m bot health`."""

import asyncio
import json
import time
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from bot.health import VERSION, Pulse
from handlers.conversation.turn import Say
from handlers.panitia.health import check, show_health
from locales.render import show_plain
from storage import facts, health, outbox, persons
from storage.door import Hall
from storage.facts import Fact
from storage.health import Health, Underway, Waiting
from storage.outbox import Lane, NewOutboxRow
from storage.store import Store
from tests import ROOT

NOW = 1_800_154_800
HOUR, DAY = 3600, 86_400
GB = 1 << 30
BEAT = {"started": NOW - 7 * DAY, "version": "0.1.0", "gap": 2, "jump": 0, "database": GB // 10, "wal": 0}
WELL = Health(
    outbox=(), waves=(), refused=0, refused_lately=0, missed=0, chats=100, unreachable=1, heard_at=NOW - 5,
    jobs=0, jobs_since=None, jobs_failed=0, facts=MappingProxyType({
        "tick": Fact(json.dumps({**BEAT, "free": 20 * GB, "total": 40 * GB}), NOW - 4),
        "sent": Fact("", NOW - 60),
        "backup": Fact("k3bot-2027-01-17.db", NOW - 8 * HOUR),
    }), hall=Hall(0, None, 0, 0.0, 0, 0),
)  # fmt: skip
TICKS = {"tick": Fact(json.dumps({**BEAT, "free": 20 * GB}), NOW - 4)}


def _keys(says: Sequence[Say]) -> list[str]:
    return [say.key for say in says]


def _facts(**changed: Fact | None) -> MappingProxyType[str, Fact]:
    named = {name.replace("_", "-"): fact for name, fact in changed.items()}
    return MappingProxyType({k: v for k, v in {**WELL.facts, **named}.items() if v is not None})


def _beat(**changed: int) -> Fact:
    return Fact(json.dumps({**BEAT, "free": 20 * GB, **changed}), NOW - 4)


def _lane(**changed: int | None) -> tuple[Waiting, ...]:
    usual = Waiting(Lane.REMINDER, 2500, 0, NOW - 100, NOW + 200, 0)
    return (replace(usual, **changed),)  # type: ignore[arg-type]


def test_all_is_well() -> None:
    assert check(WELL, NOW).problems == ()
    assert "Bot sehat" in show_plain(show_health(check(WELL, NOW)).paragraphs[0], "id")


@pytest.mark.parametrize(
    ("found", "problems"),
    [
        (replace(WELL, facts=_facts(tick=None)), ["health-never-ran"]),
        (replace(WELL, facts=_facts(tick=Fact("{}", NOW - 61))), ["health-stands"]),
        (replace(WELL, facts=_facts(tick=_beat(gap=31))), ["health-uneven"]),
        (replace(WELL, facts=_facts(tick=_beat(jump=3600))), ["health-jump"]),
        (replace(WELL, facts=_facts(tick=_beat(free=GB // 4))), ["health-disk"]),
        (replace(WELL, facts=_facts(tick=_beat(wal=GB // 2))), ["health-wal"]),
        (replace(WELL, outbox=_lane()), []),  # a wave on its way is no trouble
        (replace(WELL, outbox=_lane(held=2500, since=None, late_since=None)), []),
        (replace(WELL, outbox=_lane(late_since=NOW - 301)), ["health-outbox-late"]),
        (replace(WELL, outbox=_lane(failing=3)), ["health-failing"]),
        (replace(WELL, jobs=1, jobs_since=NOW - 601), ["health-jobs-late"]),
        (replace(WELL, refused=3, refused_lately=0), []),
        (replace(WELL, refused=3, refused_lately=1), ["health-refused"]),
        (replace(WELL, unreachable=4), ["health-many-unreachable"]),
        (replace(WELL, facts=_facts(backup=Fact("x", NOW - 37 * HOUR))), ["health-backup-old"]),
        (replace(WELL, facts=_facts(backup=None)), ["health-backup-none"]),
        (replace(WELL, facts=_facts(backup=None, tick=_beat(started=NOW - HOUR))), []),
        (replace(WELL, facts=_facts(backup_failed=Fact("disk full", NOW - 60))), ["health-backup-failed"]),
        (replace(WELL, facts=_facts(backup_failed=Fact("disk full", NOW - 9 * HOUR))), []),
        (replace(WELL, facts=_facts(tick=Fact("no JSON", NOW - 4))), []),
    ],
)
def test_what_is_wrong_is_said_first(found: Health, problems: list[str]) -> None:
    checked = check(found, NOW)
    assert _keys(checked.problems) == problems
    for language in ("id", "en"):
        for say in show_health(checked).paragraphs:
            assert show_plain(say, language)


def test_waves_under_way_are_listed() -> None:
    waves = tuple(Underway(f"reminder:1:{n}", "H-1 16.00", 2027, 1, 900 - n) for n in range(10))
    says = show_health(check(replace(WELL, outbox=_lane(held=7), waves=waves), NOW)).paragraphs
    shown = show_plain(says[-1], "id")
    assert "Pengingat: 2.500 pesan, tertua 100 detik (7 menunggu waktunya)" in shown
    assert "– pengingat H-1 16.00, angkatan 1 tahun 2027: tersisa 900 pesan" in shown
    assert "– dan 2 gelombang lain" in shown


async def test_the_database_tells(store: Store) -> None:
    async with store.transaction() as tx:
        for n in (1, 2):
            await persons.create(tx, "telegram", str(n), NOW)
        await persons.mark_unreachable(tx, "telegram", "1", "blocked")
        rows = [NewOutboxRow(f"k{n}", "telegram", "2", Lane.REPLY, "x") for n in range(3)]
        await outbox.put(tx, rows, NOW - 400)
        await outbox.put(
            tx, [NewOutboxRow("later", "telegram", "2", Lane.BROADCAST, "x", None, NOW + 60)], NOW
        )
        await outbox.bury(tx, 1, "refused")
        await facts.put(tx, "key", "a secret", NOW)
        found = await health.load(tx, NOW)
    assert found.outbox == (
        Waiting(Lane.REPLY, 2, 0, NOW - 400, NOW - 400, 0),
        Waiting(Lane.BROADCAST, 1, 1, None, None, 0),
    )
    assert (found.chats, found.unreachable, found.refused, found.refused_lately) == (2, 1, 1, 1)
    assert "key" not in found.facts


async def test_the_pulse_is_noted_at_most_every_ten_seconds(store: Store, tmp_path: Path) -> None:
    clock = [float(NOW), 100.0]
    pulse = Pulse(store, tmp_path / "k3bot.db", (lambda: clock[0], lambda: clock[1]), lambda: NOW - 9)
    noted = []
    for wall, steady in ((2, 2), (2, 2), (2, 2), (6, 6), (3600, 2), (10, 40)):
        clock[0] += wall
        clock[1] += steady
        await pulse.beat()
        async with store.transaction() as tx:
            noted.append((await facts.everything(tx))["tick"])
    assert [each.at - NOW for each in noted] == [2, 2, 2, 12, 12, 3622]
    beat = json.loads(noted[-1].value)
    assert (beat["gap"], beat["jump"], beat["version"]) == (40, 3598, VERSION)
    assert beat["database"] > 0
    assert beat["free"] > 0


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["version"] == VERSION


# ---- the command ------------------------------------------------------------------------------------


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)  # where no .env lies
    monkeypatch.setenv("K3BOT_DATABASE", "k3bot.db")
    return tmp_path / "k3bot.db"


async def _signs(store: Store, tick: int) -> None:
    now = int(time.time())
    async with store.transaction() as tx:
        await facts.put(tx, "tick", json.dumps({**BEAT, "started": now - 60}), now - tick)
        await facts.put(tx, "backup", "x", now - 60)


def test_without_a_database_it_cannot_be_read(database: Path) -> None:
    result = CliRunner().invoke(cli, ["health"])
    assert result.exit_code == 2
    assert "no database" in result.output
    database.write_bytes(b"something else" * 100)
    result = CliRunner().invoke(cli, ["health"])
    assert result.exit_code == 2
    assert "not a SQLite database" in result.output


@pytest.mark.usefixtures("database")
async def test_it_is_well_while_the_bot_ticks_even_when_somebody_writes(store: Store) -> None:
    await _signs(store, tick=3)
    async with store.transaction() as tx:
        await facts.put(tx, "other", "x", NOW)
        result = await _run()
    assert result == (0, "The bot is well")


@pytest.mark.usefixtures("database")
async def test_no_tick_is_a_trouble(store: Store) -> None:
    await _signs(store, tick=180)
    assert await _run() == (1, "Needs attention: 1")


async def test_it_works_when_nothing_runs(store: Store, database: Path) -> None:
    await store.close()
    assert not database.with_name("k3bot.db-wal").exists()
    assert await _run() == (1, "Needs attention: 1")


async def _run() -> tuple[int, str]:
    result = await asyncio.to_thread(CliRunner().invoke, cli, ["health"])
    return result.exit_code, result.output.split("\n")[0].removeprefix("⚠️ ").removeprefix("✅ ").split(". ")[
        0
    ]

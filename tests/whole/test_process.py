"""The bot as an operator meets it: it ends with one clear sentence, or stops when it is told to.

Every sentence is looked for on stderr, beside the lines of the log; no secret and no traceback stands there.
"""

import asyncio
import contextlib
import resource
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.channel import COMMANDS
from bot.settings import Settings, SettingsError, load_settings
from simulator.weather import Weather
from simulator.world import TOKEN, World
from tests.end_to_end import BotProcess, bot_in_world, listening, load_events, prepare, rows, serving
from tests.registrants import Registrant, stored, told, words

STOP_SECONDS = 5.0
BAD = "Telegram does not accept K3BOT_TOKEN"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "k3bot.db"


async def fails(bot: BotProcess, why: str) -> None:
    """It has ended, or ends by itself, with exit code 1 and one sentence that says why."""
    assert await bot.ended() == 1
    (sentence,) = bot.sentences()
    assert why in sentence
    assert sentence.endswith(".")
    assert "Traceback" not in bot.stderr
    assert TOKEN.partition(":")[2] not in bot.stderr


# settings and token


async def test_a_token_that_cannot_be_right_and_a_broken_env_file(tmp_path: Path) -> None:
    wrong = (
        ("", b"", "K3BOT_TOKEN is not set"),
        ("1000:rahasia betul", b"", "K3BOT_TOKEN must be the token from"),
        ("", b"K3BOT_TOKEN='1000:rahasia betul'\n", "K3BOT_TOKEN must be the token from"),
        (TOKEN, b"K3BOT_CONTACT=\xff\xfe\n", "The file .env cannot be read"),
    )
    bots = []
    for n, (token, env_file, _) in enumerate(wrong):
        folder = tmp_path / str(n)
        folder.mkdir()
        (folder / ".env").write_bytes(env_file)
        bots.append(await BotProcess(folder / "k3bot.db", K3BOT_TOKEN=token).start())
    for bot, (_, _, why) in zip(bots, wrong, strict=True):
        await fails(bot, why)
        assert "rahasia" not in bot.stderr
        assert not bot.database.exists()


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("API_URL", "rahasia", "must be the root of a Bot API server"),
        ("RATE", "rahasia", "should be a valid number"),
        ("OWNERS", "rahasia", "must be Telegram ids"),
        ("ZONE", "Asia/rahasia", "must be an IANA zone"),
        ("DATABASE", "/tmp", "must be the path of a file"),  # noqa: S108 only a folder that surely exists
    ],
)
def test_a_wrong_setting_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("K3BOT_TOKEN", TOKEN)
    monkeypatch.setenv(f"K3BOT_{name}", value)
    with pytest.raises(SettingsError) as error:
        load_settings(Settings)
    assert str(error.value).startswith(f"K3BOT_{name} {why}")
    assert "rahasia" not in str(error.value)


async def test_a_token_that_telegram_does_not_know(database: Path) -> None:
    async with serving(World(seed=1)) as wire:
        tokens = ("1000:another-bots", "no-token-at-all")
        bots = [
            await BotProcess(database.with_name(f"{n}.db"), wire.url, K3BOT_TOKEN=token).start()
            for n, token in enumerate(tokens)
        ]
        for bot, token in zip(bots, tokens, strict=True):
            await fails(bot, BAD)
            assert token not in bot.stderr


# one bot only


async def test_a_second_bot_and_another_poller(database: Path) -> None:
    world = World(seed=1)
    async with bot_in_world(world, database) as (wire, bot):
        second = await BotProcess(database, wire.url).start()
        await fails(second, f"Another bot already runs on {database}")
        assert bot.process.returncode is None
        elsewhere = asyncio.create_task(world.updates.poll(0, 100, 30))
        await fails(bot, "Another program fetches this bot's updates (409)")
        world.updates.close()
        assert await elsewhere == []


# stopping


async def test_the_menu_is_set_and_sigterm_ends_an_open_long_poll_at_once(database: Path) -> None:
    world = World(seed=1)
    async with bot_in_world(world, database) as (wire, bot):
        await wire.until(lambda: len(world.settings.commands) == 2)
        code, seconds = await bot.stop()
        assert (code, bot.sentences()) == (0, []), bot.stderr
        assert seconds < 2
    indonesian = {one["command"]: one["description"] for one in world.settings.commands["default", ""]}
    english = {one["command"]: one["description"] for one in world.settings.commands["default", "en"]}
    assert list(indonesian) == list(english) == list(COMMANDS)
    assert indonesian["status"] == words("command-status")
    assert not set(indonesian.values()) & set(english.values())


async def test_sigterm_while_the_server_is_slow(tmp_path: Path) -> None:
    async def stops(method: str) -> None:
        database = tmp_path / f"{method}.db"
        world = World(seed=1, weather=Weather(slow=60, slow_rate=1, methods=frozenset({method})))
        sari = world.join(first_name="Sari")
        sari.starts()
        await prepare(database)
        async with serving(world) as wire, BotProcess(database, wire.url) as bot:
            await wire.until(lambda: bool(wire.times(method)), 20)
            code, seconds = await bot.stop()
            assert (code, bot.sentences()) == (0, []), bot.stderr
            assert seconds < STOP_SECONDS
            world.change_weather(Weather())
            async with BotProcess(database, wire.url):
                assert "Kegiatan Contoh" in (await sari.hears(since=0, timeout=20)).text

    await prepare(tmp_path / "first.db")
    async with asyncio.TaskGroup() as both:
        both.create_task(stops("getUpdates"))
        both.create_task(stops("sendMessage"))


async def test_what_was_sent_before_sigterm_is_not_sent_again(database: Path) -> None:
    world = World(seed=1)
    people = [world.join() for _ in range(100)]
    async with bot_in_world(world, database) as (wire, bot):
        for person in people:
            person.starts()
        await wire.sends(20)
        code, seconds = await bot.stop()
        assert (code, bot.sentences()) == (0, []), bot.stderr
        assert seconds < STOP_SECONDS
        async with BotProcess(database, wire.url) as again:
            await asyncio.gather(*(person.hears(since=0, timeout=20) for person in people))
            await listening(wire, again)
            assert (await again.stop())[0] == 0
    assert [person.received for person in people] == [1] * 100
    assert rows(database, "select * from outbox") == []


# a database that cannot be used


def _newer(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("pragma user_version = 999")


def _foreign(path: Path) -> None:
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("create table toko (barang text)")


def _read_only(path: Path) -> None:
    # root may write to any file, but nobody to one whose header says that a newer SQLite wrote it
    content = bytearray(path.read_bytes())
    content[18] = 3
    path.write_bytes(content)


def _damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100] + bytes(100) + path.read_bytes()[200:])


SPOILED: tuple[tuple[Callable[[Path], object], str], ...] = (
    (_newer, "was made by a newer version of the bot (schema 999"),
    (_foreign, "belongs to another program"),
    (_read_only, "cannot be written"),
    (_damaged, "is damaged"),
    (lambda path: path.write_bytes(b"bukan basis data " * 100), "is not a SQLite database"),
)


async def test_a_database_that_cannot_be_used_is_left_as_it_is(tmp_path: Path) -> None:
    async def refused(n: int, url: str, spoil: Callable[[Path], object], why: str) -> None:
        database = tmp_path / str(n) / "k3bot.db"
        database.parent.mkdir()
        await prepare(database)
        spoil(database)
        before = database.read_bytes()
        async with BotProcess(database, url) as bot:
            await fails(bot, why)
            assert str(database) in bot.sentences()[0]
        if spoil is _newer:
            assert (await load_events(database)).sentences() == bot.sentences()
        assert database.read_bytes() == before

    await prepare(tmp_path / "first.db")
    async with serving(World(seed=1)) as wire, asyncio.TaskGroup() as all_of_them:
        nowhere = await BotProcess(tmp_path / "x", K3BOT_DATABASE="/proc/k3bot/k3bot.db").start()
        for n, case in enumerate(SPOILED):
            all_of_them.create_task(refused(n, wire.url, *case))
        await fails(nowhere, "cannot be created")


async def test_a_full_disk_ends_the_bot_and_loses_nothing(database: Path) -> None:
    world = World(seed=1)
    before, after = Registrant(world, 1), [Registrant(world, n) for n in range(2, 12)]
    async with bot_in_world(world, database) as (wire, bot):
        await before.register()
        # no file may grow beyond what the write-ahead log has now: for SQLite the same as a full disk
        limit = database.with_name("k3bot.db-wal").stat().st_size
        resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (limit, limit))
        registering = asyncio.gather(*(one.register() for one in after))
        await fails(bot, f"The database {database} cannot")
        assert stored(database)[-1:] == told([before])
        async with BotProcess(database, wire.url) as again:
            await registering
            assert (await again.stop())[0] == 0, again.stderr
    assert stored(database) == told([before, *after])
    assert [one.repeated for one in after if one.repeated] == []

"""A wave in bad weather: errors, lost answers, people who have gone, and a server that says 429.

Four hundred people at ten times the usual rate; the simulator tolerates ten times as much as well.
"""

import sqlite3
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path

from bot.results import LOST_RETRY
from bot.sender import WAVES_IN_FLIGHT
from bot.settings import Settings
from bot.speed import STORM_CHATS
from simulator.limits import Limits
from simulator.messages import Message
from simulator.people import Person
from simulator.weather import Fault, Sky, Weather
from simulator.world import World
from tests.end_to_end import BotProcess, Wire, listening, prepare_wave, rows, serving
from tests.registrants import words

PEOPLE = 400
TIMES = 10
LONG = 120.0
"""Seconds; it takes two or three where nothing else runs."""
RATE = {"K3BOT_RATE": str(29 * TIMES)}
LIMITS = Limits(
    chat_rate=1.0 * TIMES, chat_burst=3.0 * TIMES, all_rate=30.0 * TIMES, all_burst=30.0 * TIMES
)  # fmt: skip
NARROW = Limits(all_rate=1.0 * TIMES, all_burst=1.0)
WEATHER = Weather(error_500=0.05, drop_after=0.02, methods=frozenset({"sendMessage"}), seed=5)
THE_WAVE = "select size, unreachable, sent, unsure, refused, missed, repeated from waves where sent > 0"


class WatchedSky(Sky):
    """Remembers what went wrong."""

    def __init__(self, weather: Weather) -> None:
        super().__init__(weather)
        self.happened: Counter[Fault] = Counter()
        self.latest: dict[int | None, Fault | None] = {}
        """By chat, of its latest call."""

    def has_answered(self, person: Person) -> bool:
        """Whether what the server really says of this person has reached the bot."""
        return person.id in self.latest and self.latest[person.id] is None

    def fault(self, method: str, chat_id: int | None) -> Fault | None:
        fault = self.latest[chat_id] = super().fault(method, chat_id)
        if fault is not None:
            self.happened[fault] += 1
        return fault


class Crowd:
    """The people of the wave. Two have left where the bot hears of it, two where it does not."""

    def __init__(self, people: list[Person], sky: WatchedSky) -> None:
        self.told, self.silent, self.reachable = people[10:12], people[200:202], list(people)
        self.lost: Counter[int] = Counter()
        """By person, how many messages have come without the bot hearing so."""
        self._sky = sky
        for person in self.told:
            person.blocks()
        for person in self.silent:
            person.chat.blocked = True  # days ago: Telegram has forgotten the update
        for person in (*self.told, *self.silent):
            self.reachable.remove(person)
        for person in self.reachable:
            person.on_bot = partial(self._hear, person)

    @property
    def received(self) -> list[int]:
        return [person.received for person in self.reachable]

    def all_tried(self) -> bool:
        """Whether everybody has got it, and the bot has heard of those who are gone."""
        return min(self.received) > 0 and all(self._sky.has_answered(person) for person in self.silent)

    def _hear(self, person: Person, _message: Message) -> None:
        self.lost[person.id] += self._sky.latest[person.id] == "drop_after"


async def test_bad_weather_keeps_a_wave_from_nobody(settings: Settings) -> None:
    world = World(seed=1, limits=LIMITS)
    world.sky = sky = WatchedSky(WEATHER)
    crowd = Crowd(await prepare_wave(settings, world, PEOPLE), sky)
    env = RATE | {"K3BOT_CONTACT": settings.contact}
    async with serving(world) as wire, BotProcess(settings.database, wire.url, **env) as bot:
        await listening(wire, bot)
        await wire.until(lambda: sum(crowd.received) >= PEOPLE // 4, LONG)
        world.change_limits(NARROW)
        await bot.logs("slow down")
        world.change_limits(LIMITS)
        # a storm may halve the rate more than once, and it recovers slowly
        await wire.until(lambda: sum(crowd.received) >= PEOPLE - 20)
        world.change_weather(Weather())  # each try waits longer than the one before: not for this test
        await wire.until(crowd.all_tried)
        assert (await bot.stop())[0] == 0, bot.stderr
        waiting = rows(settings.database, "select cast(address as integer) from outbox where lost = 1")
        assert {id_ for (id_,) in waiting} == {id_ for id_, count in crowd.lost.items() if count}
        time_passes(settings.database)
        world.fail_next(waiting[0][0], "drop_after")
        async with BotProcess(settings.database, wire.url, **env) as again:
            await wire.until(lambda: sum(crowd.received) >= len(crowd.reachable) + len(waiting), LONG)
            assert (await again.stop())[0] == 0, again.stderr
    assert min(sky.happened["500"], sky.happened["drop_after"]) > 0, "the weather was not bad"
    assert {*crowd.received} <= {1, 2}
    assert sum(crowd.received) == len(crowd.reachable) + len(waiting)
    assert rows(settings.database, "select * from outbox") == []
    unsure = sum(count >= 2 for count in crowd.lost.values())
    assert unsure == 1
    repeated = sky.happened["500"] + crowd.lost.total() - unsure
    sent = len(crowd.reachable) - unsure
    assert rows(settings.database, THE_WAVE) == [(PEOPLE, 4, sent, unsure, 0, 0, repeated)]
    unreachable = "select address, unreachable from chats where unreachable is not null order by address"
    gone = [(str(person.id), "blocked") for person in (*crowd.told, *crowd.silent)]
    assert rows(settings.database, unreachable) == gone
    _judge_log(bot, wire)


async def test_who_comes_back_has_missed_nothing(settings: Settings) -> None:
    world = World(seed=2)
    world.sky = sky = WatchedSky(Weather())
    people = await prepare_wave(settings, world, 8)
    heard, silent, unlucky = people[:3]
    world.fail_next(unlucky, "429", 3)
    heard.blocks()
    silent.chat.blocked = True
    env = {"K3BOT_CONTACT": settings.contact}
    async with serving(world) as wire:
        async with BotProcess(settings.database, wire.url, **env) as bot:
            others = [person for person in people if person != heard]
            await wire.until(lambda: all(map(sky.has_answered, others)), LONG)
            assert (await bot.stop())[0] == 0, bot.stderr
            assert "slow down" not in bot.stderr, "one chat's 429s slowed down all others"
        await _come_back(heard, silent, BotProcess(settings.database, wire.url, **env), wire)
    assert [_makes_up(person) for person in people] == [1, 1, *[0] * 6]
    assert rows(settings.database, "select * from chats where unreachable is not null") == []
    assert rows(settings.database, "select size, unreachable, sent from waves where sent > 0") == [(8, 2, 6)]
    assert rows(settings.database, "select * from outbox") == []


async def _come_back(heard: Person, silent: Person, process: BotProcess, wire: Wire) -> None:
    """Of one the bot hears it; of the other only by the next word."""
    async with process as bot:
        await listening(wire, bot)
        heard.unblocks()
        silent.chat.blocked = False
        for person in (heard, silent):
            for word in ("halo", "/status"):
                person.says(word)
                await person.hears()
        await wire.until(lambda: all(_makes_up(person) for person in (heard, silent)), LONG)
        assert (await bot.stop())[0] == 0, bot.stderr


def time_passes(database: Path) -> None:
    """Half a minute, for what waits: a message whose answer was lost is due again."""
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("update outbox set not_before = not_before - ?", (LOST_RETRY,))


def _makes_up(person: Person) -> int:
    """How many messages make up for the reminder."""
    return sum(message.text.startswith(words("reminder-late")) for message in person.chat.messages)


def _judge_log(bot: BotProcess, wire: Wire) -> None:
    """A line for each problem, not for each try."""
    assert bot.sentences() == []
    lines = [line for line in bot.stderr.splitlines() if "level='info'" not in line]
    assert sum("sending fails" in line for line in lines) == 1
    # those in flight when the storm begins are refused too, and any three of them are another sign of it
    slowed = sum("slow down" in line for line in lines)
    assert 1 <= slowed <= WAVES_IN_FLIGHT // STORM_CHATS, lines
    assert len(lines) == 1 + slowed, lines
    unreached = [line for line in bot.stderr.splitlines() if "cannot be reached" in line]
    assert len(unreached) == sum(status == 403 for _, status, _ in wire.refused) <= 4

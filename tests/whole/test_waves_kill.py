"""The bot is killed (SIGKILL) ten times in the middle of a wave: everybody hears, and the copies are counted.

Four hundred people at ten times the usual rate; the simulator tolerates ten times as much as well.
"""

import asyncio
from collections import Counter
from random import Random

from bot.sender import WAVES_CLAIMED
from bot.settings import Settings
from simulator.limits import Limits
from simulator.messages import Message
from simulator.people import Person
from simulator.world import World
from tests.end_to_end import BotProcess, Wire, prepare_wave, rows, serving

PEOPLE = 400
KILLS = 10
SEED = 1
TIMES = 10
LONG = 30.0
"""Seconds; it takes two or three where nothing else runs."""
RATE = {"K3BOT_RATE": str(29 * TIMES)}
LIMITS = Limits(
    chat_rate=1.0 * TIMES, chat_burst=3.0 * TIMES, all_rate=30.0 * TIMES, all_burst=30.0 * TIMES
)  # fmt: skip


class Lives:
    """Who has heard how often in which life of the bot, and who was unsettled at the end of each."""

    def __init__(self, people: list[Person]) -> None:
        self.now = 0
        self.heard: Counter[tuple[int, str]] = Counter()
        self.unsettled: list[set[str]] = []
        for person in people:
            self._listen(person)

    def end(self, unsettled: set[str]) -> None:
        self.unsettled.append(unsettled)

    def begin(self) -> None:
        """A new process still reads its modules; what the old one had sent has come in by now."""
        self.now = len(self.unsettled)

    @property
    def lost_answers(self) -> int:
        """Messages that were accepted while the bot did not live to see it: each is sent once more."""
        return sum(self.heard[life, who] for life, known in enumerate(self.unsettled) for who in known)

    def _listen(self, person: Person) -> None:
        def hear(message: Message) -> None:
            assert message.edited is None
            self.heard[self.now, str(person.id)] += 1

        person.on_bot = hear


async def test_ten_kills_in_a_wave_lose_nobody(settings: Settings) -> None:
    world = World(seed=SEED, limits=LIMITS)
    people = await prepare_wave(settings, world, PEOPLE)
    lives = Lives(people)
    async with serving(world) as wire:
        await _kill_and_restart(wire, settings, lives, Random(SEED))
        assert min(person.received for person in people) == 0, "the kills came too late to hurt anybody"
        async with BotProcess(settings.database, wire.url, **RATE) as bot:
            lives.begin()
            await wire.until(lambda: lives.heard.total() >= PEOPLE + lives.lost_answers, LONG)
            assert (await bot.stop())[0] == 0, bot.stderr
    assert [person.id for person in people if not person.received] == []
    # a copy came only of what had been accepted without the bot knowing, and once for each time
    assert sum(person.received - 1 for person in people) == lives.lost_answers
    # not WAVES_IN_FLIGHT: on a slow disk more answers than that may wait to be settled
    assert 0 < lives.lost_answers <= WAVES_CLAIMED * KILLS
    assert max(len(unsettled) for unsettled in lives.unsettled) <= WAVES_CLAIMED
    assert wire.refused == [], "a restart must not exceed the limits"
    assert rows(settings.database, "select * from outbox") == []
    counted = "select size, sent, unreachable, refused, missed, unsure, repeated from waves where sent > 0"
    repeated = sum(len(unsettled) for unsettled in lives.unsettled)
    assert rows(settings.database, counted) == [(PEOPLE, PEOPLE, 0, 0, 0, 0, repeated)]


async def _kill_and_restart(wire: Wire, settings: Settings, lives: Lives, random: Random) -> None:
    """Kill the bot at seeded moments: so many sends after its start, and then anywhere within an answer."""
    for _ in range(KILLS):
        sends = len(wire.times("sendMessage"))
        async with BotProcess(settings.database, wire.url, **RATE) as bot:
            lives.begin()
            await wire.sends(sends + random.randrange(1, 30))
            asyncio.get_running_loop().call_later(random.uniform(0, 0.02), bot.kill)
            assert await bot.ended() < 0
        sending = rows(settings.database, "select address from outbox where state = 'sending'")
        lives.end({address for (address,) in sending})

"""The bot is killed (SIGKILL) again and again while fifty people register; nothing is lost.

An answer may take as long as the bot is down and then 3 s, counted from the new process's first getUpdates.
"""

import asyncio
from pathlib import Path
from random import Random

from bot.sender import REPLIES_IN_FLIGHT
from simulator.world import World
from tests.end_to_end import BotProcess, Wire, bot_in_world, listening, prepare, rows, serving
from tests.registrants import Registrant, agree, numbers, question_in, stored, told, words

PEOPLE = 50
KILLS = 6
SEED = 3
ANSWER_SECONDS = 3.0


async def test_six_kills_and_nobody_loses_an_answer(tmp_path: Path) -> None:
    database = tmp_path / "k3bot.db"
    world = World(seed=SEED)
    await prepare(database)
    first_update = world.updates.next_id
    people = [Registrant(world, n) for n in range(PEOPLE)]
    async with serving(world) as wire:
        registering = asyncio.create_task(_register_all(people))
        starts = await _kill_and_restart(wire, database)
        assert not all(one.number for one in people), "the kills came too late to hurt anybody"
        async with BotProcess(database, wire.url) as bot:
            await registering
            await listening(wire, bot)
            starts.append(bot.began)
            assert (await bot.stop())[0] == 0, bot.stderr
        polls = wire.times("getUpdates")
    assert stored(database) == told(people)
    assert sorted(one.number for one in people) == numbers(people)
    assert [one.repeated for one in people if one.repeated] == []
    assert rows(database, "select count(*) from inbox") == [(world.updates.next_id - first_update,)]
    assert rows(database, "select * from outbox") == []
    assert rows(database, "select * from talks where body like '%answers%'") == []
    assert sum(one.extra_messages for one in people) <= REPLIES_IN_FLIGHT * KILLS
    assert _longest_wait(people, starts, polls) < ANSWER_SECONDS


async def test_an_answer_that_was_stored_but_not_confirmed_counts_once(tmp_path: Path) -> None:
    world = World(seed=SEED)
    sari = world.join(first_name="Sari")
    async with bot_in_world(world, tmp_path / "k3bot.db") as (wire, bot):
        await agree(sari)
        for answer in ("Sari Contoh, S.T.", "0812-3456-7890"):
            sari.says(answer)
            await sari.hears()
        await listening(wire, bot)
        wire.instead_of_poll = bot.kill
        sari.says("Contoh Jaya Abadi")
        assert await bot.ended() < 0
        async with BotProcess(tmp_path / "k3bot.db", wire.url) as again:
            await listening(wire, again)
            sari.says("HSE Officer")
            while question_in(asked := (await sari.hears()).text) in {"company", "position"}:
                continue  # what was asked before may come a second time
            assert asked.startswith(words("ask-province"))


async def _register_all(people: list[Registrant]) -> None:
    """Each begins when the one before has heard of the bot, so that they stand at different questions."""
    async with asyncio.TaskGroup() as group:
        for one in people:
            group.create_task(one.register())
            await one.begun.wait()


async def _kill_and_restart(wire: Wire, database: Path) -> list[float]:
    """Kill the bot KILLS times at seeded moments; the times at which it was started."""
    random = Random(SEED)
    starts = []
    for n in range(KILLS):
        async with BotProcess(database, wire.url) as bot:
            starts.append(bot.began)
            await wire.sends(80 * n + random.randrange(20, 80))
            if random.random() < 0.5:
                wire.instead_of_poll = bot.kill  # decided and stored, but not confirmed
            else:
                asyncio.get_running_loop().call_later(random.uniform(0, 0.02), bot.kill)
            assert await bot.ended() < 0
    return starts


def _longest_wait(people: list[Registrant], starts: list[float], polls: list[float]) -> float:
    """The longest time anybody waited for an answer while the bot was up."""
    up = [min(poll for poll in polls if poll > start) for start in starts]
    waits = []
    for said, answered in (wait for one in people for wait in one.waits):
        since = max((moment for moment in up if moment <= answered), default=said)
        waits.append(answered - max(said, since))
    return max(waits)

"""The bot is killed (SIGKILL) in a rush: at the door, at the call and in the middle; everybody ends with one
number, and nobody loses a turn."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from time import time

from simulator.messages import Message
from simulator.world import World
from tests.end_to_end import SENDS, BotProcess, Wire, listening, prepare, rows, serving
from tests.registrants import Registrant, numbers, stored, told

PEOPLE = 12
CROWD = 1500
"""Answers that wait for others, at the usual rate for many seconds."""
USUAL = {"K3BOT_RATE": "29"}


class Patient(Registrant):
    """Waits at the door when told a turn, and goes on with a press when called."""

    async def _read(self, text: str, message: Message, at: float) -> None:
        values = {button.value for row in message.buttons for button in row}
        if "!begin" in values:
            if "called" not in self.asked:  # a call may come twice when the bot dies
                self.asked.append("called")
                self.person.presses_data(message.message_id, "!begin")
        elif "!turn" not in values:
            await super()._read(text, message, at)


async def test_turns_and_numbers_survive_kills_in_a_rush(tmp_path: Path) -> None:
    database, world = tmp_path / "k3bot.db", World(seed=4)
    await prepare(database)
    _crowd(database)
    people = [Patient(world, n) for n in range(PEOPLE)]
    async with serving(world) as wire:
        registering = asyncio.gather(
            *(one.register(one.form if n % 2 else "/start") for n, one in enumerate(people))
        )
        async with BotProcess(database, wire.url, **USUAL) as bot:
            await listening(wire, bot)
            await wire.until(lambda: rows(database, "select count(*) from door") == [(PEOPLE,)])
            bot.kill()
            await bot.ended()
        in_line = rows(database, "select address from door order by id")
        assert in_line == [(str(one.person.id),) for one in people], "the door is kept in order of arrival"
        _their_turn_comes(database)
        await _kill_in_the_middle(wire, database, people)
        async with BotProcess(database, wire.url) as bot:
            await registering
            await listening(wire, bot)
            assert (await bot.stop())[0] == 0, bot.stderr
    assert stored(database) == told(people)
    assert sorted(one.number for one in people) == numbers(people)
    assert rows(database, "select * from door") == rows(database, "select * from outbox") == []


async def _kill_in_the_middle(wire: Wire, database: Path, people: list[Patient]) -> None:
    """Once while they are called, and once while they answer."""
    for wanted in (PEOPLE // 2, PEOPLE * 3):
        async with BotProcess(database, wire.url) as bot:
            await wire.sends(len(wire.times(*SENDS)) + wanted)
            bot.kill()
            await bot.ended()
    assert not all(one.number for one in people), "the kills came too late to hurt anybody"


def _crowd(database: Path) -> None:
    with closing(sqlite3.connect(database)) as db, db:
        db.executemany(
            "insert into outbox (key, channel, address, lane, message, state, not_before, tries, deadline) "
            "values (?, 'telegram', ?, 0, '{}', 'waiting', 0, 0, ?)",
            [(f"crowd:{n}", str(500_000 + n), int(time())) for n in range(CROWD)],
        )


def _their_turn_comes(database: Path) -> None:
    """A minute later: the crowd has left, and it is everybody's turn."""
    with closing(sqlite3.connect(database)) as db, db:
        db.execute("delete from outbox where key like 'crowd:%'")
        db.execute("update door set turn_ms = turn_ms - 120000, told_at = told_at - 120")

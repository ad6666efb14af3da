"""People who register: 150 at once, 1,000 within a minute, and 20 beside one who floods the bot."""

import asyncio
import time
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import fmean, median

from benchmarks import seeds
from benchmarks.refusals import CountingMeter, limited_world
from benchmarks.report import Line, at_most, percentile, spread
from benchmarks.rush.ground import (
    RATE,
    SERVER,
    answered,
    evenly,
    finished,
    playing,
    registered,
    seeded,
    telling,
)
from benchmarks.rush.people import Guest, Manner, Pasted, Registrant, still_waiting
from storage.store import Tx

FIRST_ID = 1001
TOGETHER, TOGETHER_LONGEST = 150, 300
MINUTE, ARRIVE_WITHIN, MINUTE_LONGEST = 1000, 60.0, 720
HUMAN = (1.0, 3.0)
KEPT_SECONDS, KEPT_PART = 60.0, 0.2
OUT_OF_ORDER = 60
FEW, FLOOD, FLOOD_SECONDS = 20, 50, 60.0
FLOODER = 999
MOST_NEW, MOST_EDITS = 8, 4


async def together(folder: Path) -> list[Line]:
    """Everybody says /start at once and answers at once."""
    database = await seeded(folder / "together.db", _events)
    world, meter = limited_world(SERVER)
    people = [Registrant(world, FIRST_ID + n) for n in range(TOGETHER)]
    with telling("together", lambda: _how_far(people, meter)):
        async with playing(world, database):
            begin = time.perf_counter()
            for each in people:
                each.arrive()
            await finished(people, TOGETHER_LONGEST)
            seconds = time.perf_counter() - begin
    name = f"{TOGETHER} at once"
    waits = [wait.seconds for each in people for wait in each.waits] or [seconds]
    longest = max([*waits, *still_waiting(people)])
    return [
        at_most(f"{name}: time / ideal", seconds * RATE / max(1, meter.passed), 1.15),
        Line(f"{name}: time; new messages and edits", f"{seconds:.0f} s; {meter.passed}"),
        Line(f"{name}: time / ideal, a long text being 1.5", f"{seconds * RATE / max(1.0, meter.cost):.2f}"),
        at_most(f"{name}: 429s", meter.refusals, 10),
        *await _all_done(name, people, database),
        at_most(f"{name}: longest wait / mean", longest / fmean(waits), 2),
        Line(f"{name}: waits p50 / p95 / longest, s", spread([*waits, *still_waiting(people)])),
        *_messages(name, people),
    ]


async def minute(folder: Path) -> list[Line]:
    """They come evenly within a minute, think like people, and every second one pastes the form."""
    database = await seeded(folder / "minute.db", _events)
    world, meter = limited_world(SERVER)
    manners = (Pasted.NEVER, Pasted.FIRST, Pasted.NEVER, Pasted.AFTER_START)
    people = [Registrant(world, FIRST_ID + n, Manner(HUMAN, manners[n % 4])) for n in range(MINUTE)]
    Random(1).shuffle(people)
    with telling("minute", lambda: _how_far(people, meter)):
        async with playing(world, database):
            begin = time.perf_counter()
            await evenly([each.arrive for each in people], ARRIVE_WITHIN)
            await finished(people, MINUTE_LONGEST)
            seconds = time.perf_counter() - begin
    name = f"{MINUTE:,} in a minute"
    waits = [wait.seconds for each in people for wait in each.waits]
    return [
        Line(f"{name}: time; new messages and edits", f"{seconds:.0f} s; {meter.passed}"),
        Line(f"{name}: time / ideal", f"{seconds * RATE / max(1, meter.passed):.2f}"),
        at_most(f"{name}: 429s", meter.refusals, 20),
        *await _all_done(name, people, database),
        *_told_lines(name, people),
        at_most(f"{name}: served after a later one, at most", _out_of_order(people), OUT_OF_ORDER, " s"),
        Line(f"{name}: waits p50 / p95 / longest, s", spread([*waits, *still_waiting(people)])),
        *_messages(f"{name}, one by one", [each for each in people if each.manner.pasted is Pasted.NEVER]),
        *_messages(f"{name}, pasted", [each for each in people if each.manner.pasted is not Pasted.NEVER]),
    ]


async def beside(folder: Path) -> list[Line]:
    """Always 20 people who register, for the minute in which one chat floods the bot."""
    database = await seeded(folder / "beside.db", _events)
    world, meter = limited_world(SERVER)
    people: list[Registrant] = []
    flooder = Guest(world, FLOODER)

    async def come_and_go(n: int) -> None:
        await asyncio.sleep(n * HUMAN[1] / FEW)  # not in step
        while True:
            people.append(Registrant(world, FIRST_ID + len(people), Manner(HUMAN)))
            people[-1].arrive()
            await people[-1].done.wait()

    with telling("beside", lambda: _how_far(people, meter)):
        async with playing(world, database):
            begin = time.perf_counter()
            crowd = [asyncio.create_task(come_and_go(n)) for n in range(FEW)]
            count = int(FLOOD * FLOOD_SECONDS)
            await evenly([partial(flooder.says, "/bantuan")] * count, FLOOD_SECONDS)
            end = time.perf_counter()
            for task in crowd:
                task.cancel()
            await answered(people, 5)
    waits = [wait for each in people for wait in each.waits if begin <= wait.since <= end]
    seconds = [*(wait.seconds for wait in waits), *still_waiting(people)]
    name = f"{FEW} beside a flood of {FLOOD}/s"
    return [
        at_most(f"{name}: p95 of their waits", percentile(seconds, 0.95), 0.5, " s"),
        Line(f"{name}: waits p50 / p95 / longest, s", spread(seconds)),
        Line(f"{name}: answers; registered", f"{len(seconds)}; {sum(bool(each.number) for each in people)}"),
        Line(f"{name}: what the flooder got", f"{flooder.person.received + flooder.person.edits}"),
        Line(f"{name}: 429s", f"{meter.refusals}"),
    ]


async def _events(tx: Tx) -> None:
    await seeds.put_events(tx)


# ---- what is said of them ---------------------------------------------------------------------------


def _how_far(people: Sequence[Registrant], meter: CountingMeter) -> str:
    done = sum(bool(each.number) for each in people)
    door = sum(each.told is not None and each.called is None for each in people)
    waits = sum(each.waiting_since is not None for each in people)
    return (
        f"{done} of {len(people)} have a number, {waits} wait for an answer, {door} at the door; "
        f"{meter.passed} messages, {meter.refusals} refused"
    )


async def _all_done(name: str, people: Sequence[Registrant], database: Path) -> list[Line]:
    """Everybody has one number, the database says the same, and nobody was left without an answer."""
    told = [each.number for each in people if each.number]
    stored = await registered(database)
    whole = len(told) == len(set(told)) == len(people) and stored == (len(people),) * 3
    silent = len(still_waiting(people))
    puzzled = [text for each in people for text in each.puzzled]
    lines = [
        Line(f"{name}: with one number; stored", f"{len(set(told))}; {stored[0]}", f"{len(people)}", whole),
        Line(f"{name}: without an answer", f"{silent}", "0", silent == 0),
        Line(f"{name}: messages not understood", f"{len(puzzled)}", "0", not puzzled),
    ]
    return [*lines, *(Line(f"{name}: not understood", text[:60].replace("\n", " ")) for text in puzzled[:3])]


def _told_lines(name: str, people: Sequence[Registrant]) -> list[Line]:
    """How far the moments at which people were called lay from those they were told, in minutes as told."""
    misses: list[tuple[float, bool]] = []
    for each in people:
        if each.told is None or each.waited_from is None:
            continue
        if each.called is None:
            misses.append((float("inf"), False))
            continue
        early, late = each.told - each.called, each.called - each.told - timedelta(minutes=1)
        miss = max(early, late, timedelta()).total_seconds()
        wait = (each.called - each.waited_from).total_seconds()
        misses.append((miss, miss <= max(KEPT_PART * wait, KEPT_SECONDS)))
    if not misses:
        return [Line(f"{name}: told a time at the door", "0")]
    share = sum(kept for _, kept in misses) / len(misses)
    return [
        Line(f"{name}: told a time at the door", f"{len(misses)}"),
        Line(f"{name}: told times kept", f"{share:.0%}", "100%", share == 1),
        Line(f"{name}: called beside the told minute, at most", f"{max(miss for miss, _ in misses):.0f} s"),
    ]


def _out_of_order(people: Sequence[Registrant]) -> float:
    """The most seconds for which somebody was not served after one who came later was."""
    earliest_after, worst = float("inf"), 0.0
    for each in sorted(people, key=lambda one: -one.arrived_at):
        turn = each.turn_at if each.turn_at is not None else time.perf_counter()
        worst = max(worst, turn - earliest_after)
        earliest_after = min(earliest_after, turn)
    return worst


def _messages(name: str, people: Sequence[Registrant]) -> list[Line]:
    done = [each for each in people if each.number]
    if not done:
        return []
    new, edits = [each.new for each in done], [each.edits for each in done]
    return [
        at_most(f"{name}: new messages each, most ({median(new):g} in the middle)", max(new), MOST_NEW),
        at_most(f"{name}: edits each, most ({median(edits):g} in the middle)", max(edits), MOST_EDITS),
    ]

"""Waves of links with a deadline: while 200 people write without pause, on a busy machine, while 2,500 people
press [Masuk Sesi], and while 60 chats ask for help without reading."""

import asyncio
import contextlib
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Sequence
from functools import partial
from pathlib import Path
from random import Random

from benchmarks import seeds
from benchmarks.audience import Audience
from benchmarks.refusals import CountingMeter, limited_world
from benchmarks.report import Line, at_most, percentile, spread
from benchmarks.rush import asks
from benchmarks.rush.ground import (
    RATE,
    SERVER,
    answered,
    evenly,
    playing,
    put_takers,
    put_wave,
    seeded,
    telling,
)
from benchmarks.rush.people import Guest, still_waiting
from simulator.messages import Button, Message
from simulator.texts import as_typed
from simulator.world import World
from storage.reminders import put as put_rules
from storage.store import Tx

PEOPLE = 2500
AUDIENCE = range(1, PEOPLE + 1)

FACTOR = 10
FAST_RATE = {"K3BOT_RATE": str(29 * FACTOR)}
DEADLINE = 30 * 60 // FACTOR
WRITERS = range(5001, 5201)
WITHOUT_SECONDS = 60.0
SLOWER = 2

LOAD, LATE = 4, 1.06

PRESSERS = range(5001, 5001 + PEOPLE)
PRESS_WITHIN, PRESS_DEADLINE, PRESS_REFUSALS = 120.0, 10 * 60, 20
OVERTAKEN = 2.0
"""Seconds: who pressed so much later may be answered first, as many calls are under way at once."""

ASKED, CHATS, ASKS, ASK_SECONDS = range(1, 301), 60, 50, 60.0
HELP_DEADLINE, HELP_LONGEST, DELAYED = 20 * 60, 180, 20


# ---- while people write without pause ---------------------------------------------------------------


async def writing(folder: Path) -> list[Line]:
    """Everything ten times as fast, with the wave and without."""
    name = f"wave of {PEOPLE:,} beside {len(WRITERS)} who write, x{FACTOR}"
    alone, *_ = await _writing(folder / "alone.db", range(0))
    beside, audience, left, meter = await _writing(folder / "writing.db", AUDIENCE)
    return [
        *_wave_lines(name, audience, left),
        at_most(
            f"{name}: p95 of replies, with it / without",
            percentile(beside, 0.95) / percentile(alone, 0.95),
            SLOWER,
        ),
        Line(f"{name}: p95 of replies, with it / without, s", f"{percentile(beside, 0.95):.2f} / "
             f"{percentile(alone, 0.95):.2f}"),
        Line(f"{name}: replies, with it / without", f"{len(beside)} / {len(alone)}"),
        Line(f"{name}: 429s", f"{meter.refusals}"),
    ]  # fmt: skip


async def _writing(database: Path, audience_ids: range) -> tuple[list[float], Audience, float, CountingMeter]:
    """Waits of those who write, who heard of the session, seconds left at the end of the wave, the limits."""

    async def fill(tx: Tx) -> None:
        [event] = await seeds.put_events(tx, 1)
        await put_takers(tx, database, WRITERS, event)
        if audience_ids:
            await put_wave(tx, database, audience_ids, DEADLINE)

    await seeded(database, fill)
    deadline = time.perf_counter() + DEADLINE
    world, meter = limited_world(SERVER.times(FACTOR))
    audience = Audience(world, audience_ids)
    writers = [_Writer(world, id_) for id_ in WRITERS]
    with telling(f"writing, {len(audience_ids)} links", lambda: _how_far(audience, writers, meter)):
        async with playing(world, database, FAST_RATE):
            for each in writers:
                each.says("/status")
            if audience_ids:
                await audience.most_heard(deadline - time.perf_counter() + 30)
            else:
                await asyncio.sleep(WITHOUT_SECONDS)
            for each in writers:
                each.stops = True
            left = deadline - time.perf_counter()
            await answered(writers, 5)
    waits = [wait.seconds for each in writers for wait in each.waits]
    return [*waits, *still_waiting(writers)], audience, left, meter


class _Writer(Guest):
    """Asks again as soon as there is an answer."""

    def __init__(self, world: World, id_: int) -> None:
        super().__init__(world, id_, self._go_on)
        self.stops = False

    def _go_on(self, _message: Message) -> None:
        if not self.stops:
            asyncio.get_running_loop().call_soon(self.says, "/status")


# ---- on a busy machine ------------------------------------------------------------------------------


async def load(folder: Path) -> list[Line]:
    """Nobody writes; four other processes want the processor all the time."""
    database = folder / "load.db"
    await seeded(database, lambda tx: put_wave(tx, database, AUDIENCE, 20 * 60))
    world, meter = limited_world(SERVER)
    audience = Audience(world, AUDIENCE)
    with telling("load", lambda: _how_far(audience, [], meter)):
        async with _busy_machine(), playing(world, database):
            await audience.all_heard(60 + 2 * PEOPLE / RATE)
    times = audience.times
    name = f"wave of {PEOPLE:,} at load {LOAD}"
    return [
        at_most(f"{name}: time / ideal", (times[-1] - times[0]) * RATE / PEOPLE, LATE),
        _heard_line(name, audience),
        Line(f"{name}: 429s", f"{meter.refusals}"),
    ]


@contextlib.asynccontextmanager
async def _busy_machine() -> AsyncIterator[None]:
    processes: list[Process] = []
    try:
        for _ in range(LOAD):
            code = "while True: pass"
            processes.append(await asyncio.create_subprocess_exec(sys.executable, "-c", code))
        yield
    finally:
        for process in processes:
            process.kill()
            await process.wait()


# ---- while everybody enters -------------------------------------------------------------------------


async def pressing(folder: Path) -> list[Line]:
    """[Masuk Sesi] of a session that begins, while the links of another kegiatan are due."""
    database = folder / "pressing.db"
    found: list[int] = []

    async def fill(tx: Tx) -> None:
        begins = await seeds.put_event_soon(tx, 5, batch=98)
        await put_rules(tx, begins.id, ())  # its own links went out an hour ago
        await put_takers(tx, database, PRESSERS, begins)
        await put_wave(tx, database, AUDIENCE, PRESS_DEADLINE)
        found.append(begins.sessions[0].id)

    await seeded(database, fill)
    deadline = time.perf_counter() + PRESS_DEADLINE
    world, meter = limited_world(SERVER)
    audience = Audience(world, AUDIENCE)
    guests = [Guest(world, id_) for id_ in PRESSERS]
    presses = [partial(guest.presses, *_old_message(world, guest, found[0])) for guest in guests]
    Random(1).shuffle(presses)
    with telling("pressing", lambda: _how_far(audience, guests, meter)):
        async with playing(world, database):
            await evenly(presses, PRESS_WITHIN)
            await audience.most_heard(deadline - time.perf_counter() + 30)
            left = deadline - audience.times[-1] if audience.times else 0.0
            await answered(guests, 60)
    name = f"{PEOPLE:,} press [{asks.words('button-enter')}] beside a wave of {PEOPLE:,}"
    waits = [wait.seconds for each in guests for wait in each.waits]
    return [
        at_most(f"{name}: without an answer", len(still_waiting(guests)), 0),
        at_most(f"{name}: answered after a later one, at most", _overtaken(guests), OVERTAKEN, " s"),
        at_most(f"{name}: 429s", meter.refusals, PRESS_REFUSALS),
        *_wave_lines(name, audience, left),
        Line(f"{name}: waits p50 / p95 / longest, s", spread([*waits, *still_waiting(guests)])),
        Line(
            f"{name}: answers by message / by edit",
            f"{sum(each.person.received for each in guests)} / {sum(each.person.edits for each in guests)}",
        ),
    ]


def _old_message(world: World, guest: Guest, session_id: int) -> tuple[Message, Button]:
    """The reminder this person has had, with its button."""
    button = Button(asks.words("button-enter"), "callback", f"!enter:{session_id}")
    inline = {"inline_keyboard": [[{"text": button.text, "callback_data": button.value}]]}
    guest.person.chat.started = True
    text = as_typed("Sesi Anda segera dimulai.")
    message = world.add(guest.person.chat, text, from_bot=True, buttons=((button,),), inline=inline)
    return message, button


def _overtaken(guests: Sequence[Guest]) -> float:
    """By how many seconds the press of somebody who was answered earlier came later, at most."""
    by_answer = sorted((wait.since + wait.seconds, wait.since) for each in guests for wait in each.waits)
    latest, worst = 0.0, 0.0
    for _, pressed in by_answer:
        worst = max(worst, latest - pressed)
        latest = max(latest, pressed)
    return worst


# ---- while many ask for help ------------------------------------------------------------------------


async def asking(folder: Path) -> list[Line]:
    """60 chats, 50 messages a second together; the same without them."""
    (beside, audience, chats, meter), (alone, *_) = await asyncio.gather(
        _asking(folder / "asking.db", asks_too=True), _asking(folder / "asking-alone.db", asks_too=False)
    )
    name = f"wave of {len(ASKED)} beside {CHATS} chats with {ASKS}/s"
    answers = sum(each.person.received + each.person.edits for each in chats)
    return [
        at_most(f"{name}: done later than without them", beside - alone, DELAYED, " s"),
        Line(f"{name}: done after, with them / without, s", f"{beside:.1f} / {alone:.1f}"),
        _heard_line(name, audience),
        Line(f"{name}: answers to them; chats with none", f"{answers}; {len(_never_answered(chats))}"),
        Line(f"{name}: 429s", f"{meter.refusals}"),
    ]


async def _asking(database: Path, *, asks_too: bool) -> tuple[float, Audience, list[Guest], CountingMeter]:
    """Seconds until the wave was done or waited for no longer; those it is for, the chats, the limits."""
    await seeded(database, lambda tx: put_wave(tx, database, ASKED, HELP_DEADLINE))
    world, meter = limited_world(SERVER)
    audience = Audience(world, ASKED)
    chats = [Guest(world, PRESSERS[0] + n) for n in range(CHATS)]
    count = int(ASKS * ASK_SECONDS)
    acts = [partial(chats[n % CHATS].says, "/bantuan") for n in range(count if asks_too else 0)]
    with telling("asking" if asks_too else "not asking", lambda: _how_far(audience, chats, meter)):
        async with playing(world, database):
            begin = time.perf_counter()
            asking = asyncio.create_task(evenly(acts, ASK_SECONDS))
            await audience.most_heard(HELP_LONGEST)
            done = time.perf_counter() - begin
            await asking
    return done, audience, chats, meter


def _never_answered(chats: Sequence[Guest]) -> list[Guest]:
    return [each for each in chats if not each.waits]


# ---- what is said of them ---------------------------------------------------------------------------


def _wave_lines(name: str, audience: Audience, left: float) -> list[Line]:
    """left: seconds to the deadline when the wave was done."""
    whole = len(audience.times) >= len(audience.people)
    time_left = Line(f"{name}: done before its deadline by", f"{left:.0f} s", "0 s", whole and left >= 0)
    return [_heard_line(name, audience), time_left]


def _heard_line(name: str, audience: Audience) -> Line:
    once = sum(person.received == 1 for person in audience.people)
    more = sum(person.received > 1 for person in audience.people)
    figure = f"{once}; {more}"
    return Line(f"{name}: heard once; more often", figure, f"{len(audience.people)}; 0",
                (once, more) == (len(audience.people), 0))  # fmt: skip


def _how_far(audience: Audience, guests: Sequence[Guest], meter: CountingMeter) -> str:
    return (
        f"{len(audience.times)} of {len(audience.people)} links came, {len(still_waiting(guests))} wait for "
        f"an answer; {meter.passed} messages, {meter.refusals} refused"
    )

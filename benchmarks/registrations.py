"""Registrations end to end: 50 people at once against the real bot, and against an echo bot, by turns.

The simulator (no limits, no latency) and the people are this process; each bot is a process of its own that
polls over HTTP on loopback. Ours writes to a database on the disk with synchronous=FULL. Every round has a
fresh world, a fresh bot and a fresh database; people come and go, measured while there are always 50.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks import seeds, stage
from benchmarks.crowd import Crowd, Measured, read_script
from benchmarks.report import Line, Report, at_least, milliseconds, percentile
from simulator.server import running
from simulator.world import World
from storage.store import Store

ROUNDS = 3
AT_ONCE = 50
WARM = 30
MEASURED = 150
PEOPLE = range(1001, 1001 + WARM + MEASURED + AT_ONCE)
SENDS = ("sendMessage", "editMessageText", "answerCallbackQuery")


async def run() -> Report:
    ours: list[Measured] = []
    echo: list[Measured] = []
    with stage.folder() as folder:
        for n in range(ROUNDS):
            ours.append(await _our_round(folder / f"round{n}.db"))
            echo.append(await _echo_round(folder / f"echo{n}.log"))
    return Report("registrations", _lines(ours, echo), _notes(ours, echo))


async def _our_round(database: Path) -> Measured:
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            await seeds.put_events(tx)
    finally:
        await store.close()
    world = World(limits=None, seed=1)
    async with running(world) as server, stage.our_bot(world, server.url, database, stage.UNPACED) as bot:
        crowd = Crowd(world, read_script(), bot.cpu, ends_with="PKA3-")
        measured = await crowd.go(PEOPLE, AT_ONCE, WARM)
    await _check(database)
    return measured


async def _echo_round(log: Path) -> Measured:
    world = World(limits=None, seed=1)
    async with running(world) as server, stage.echo_bot(world, server.url, log) as bot:
        return await Crowd(world, read_script(), bot.cpu).go(PEOPLE, AT_ONCE, WARM)


async def _check(database: Path) -> None:
    """Everybody has a registration and a whole profile, and nothing waits: only then the figures count."""
    store = await Store.open(database)
    try:
        async with store.transaction() as tx:
            [(registered,)] = await tx.all(
                "select count(*) from registrations r join persons p on p.id = r.person_id "
                "where r.state = 'confirmed' and p.name is not null and p.skp_until is not null"
            )
            [(unsent,)] = await tx.all("select count(*) from outbox")
    finally:
        await store.close()
    if (registered, unsent) != (len(PEOPLE), 0):
        raise RuntimeError(f"{registered} of {len(PEOPLE)} are registered, {unsent} messages are unsent")


def _lines(ours: list[Measured], echo: list[Measured]) -> tuple[Line, ...]:
    rate = _median(ours, lambda each: each.updates_per_second)
    echo_rate = _median(echo, lambda each: each.updates_per_second)
    ratio = median(a.updates_per_second / b.updates_per_second for a, b in zip(ours, echo, strict=True))
    cpu = median(_bot_cpu(b) / _bot_cpu(a) for a, b in zip(ours, echo, strict=True))
    return (
        Line("updates/s, ours", f"{rate:.0f}"),
        Line("updates/s, echo bot", f"{echo_rate:.0f}"),
        at_least("updates/s, ours / echo (median of pairs)", ratio, 0.6),
        Line("registrations/s", f"{_median(ours, lambda each: each.finished / each.seconds):.1f}"),
        Line("API calls per registration, without getUpdates", f"{_median(ours, _calls):.1f}"),
        Line("the same with getUpdates", f"{_median(ours, _all_calls):.1f}"),
        Line("reply latency p50 / p95 / p99, ms", _latencies(ours)),
        Line("the same, echo bot", _latencies(echo)),
        Line("bot CPU per registration, ms", f"{_median(ours, _bot_cpu) * 1000:.1f}"),
        Line("the same, echo bot", f"{_median(echo, _bot_cpu) * 1000:.1f}"),
        Line("bot CPU, echo / ours (median of pairs)", f"{cpu:.2f}"),
        Line("bot busy / simulator busy, % of a core", _busy(ours)),
        Line("the same, echo bot", _busy(echo)),
    )


def _notes(ours: list[Measured], echo: list[Measured]) -> tuple[str, ...]:
    updates = len(read_script())
    return (
        f"medians of {ROUNDS} rounds each by turns; measured: {MEASURED} registrations of {updates} updates",
        f"{AT_ONCE} people at once in a closed loop: latency is about {AT_ONCE} / (updates/s)",
        f"updates/s by round: ours {_by_round(ours)}; echo {_by_round(echo)}",
        f"ours runs with K3BOT_RATE={stage.UNPACED['K3BOT_RATE']}: nothing here waits for Telegram's limits",
        "on a machine with other work both bots wait for it; the ratio of their CPU hardly depends on that",
    )


def _median(rounds: list[Measured], figure: Callable[[Measured], float]) -> float:
    return median(figure(each) for each in rounds)


def _calls(each: Measured) -> float:
    return sum(each.calls[name] for name in SENDS) / each.finished


def _all_calls(each: Measured) -> float:
    return sum(each.calls.values()) / each.finished


def _bot_cpu(each: Measured) -> float:
    return each.bot_cpu / each.finished


def _latencies(rounds: list[Measured]) -> str:
    parts = (0.5, 0.95, 0.99)
    return milliseconds(median(percentile(each.latencies, part) for each in rounds) for part in parts)


def _busy(rounds: list[Measured]) -> str:
    bot = _median(rounds, lambda each: each.bot_cpu / each.seconds)
    own = _median(rounds, lambda each: each.own_cpu / each.seconds)
    return f"{bot:.0%} / {own:.0%}"


def _by_round(rounds: list[Measured]) -> str:
    return ", ".join(f"{each.updates_per_second:.0f}" for each in rounds)

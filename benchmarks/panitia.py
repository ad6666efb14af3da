"""Panitia at work on 100,000 registrations: how long a command takes, and who waits while files are made.

Commands run through Inputs.process, decided, stored and on the disk. The files are made by the real bot, a
process of its own, while other people go on asking it; the simulator is this process.
"""

import asyncio
import time
from collections.abc import Awaitable
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

from benchmarks import seeds, stage
from benchmarks.report import Line, Report, at_most, milliseconds, percentile
from bot.inputs import Inputs
from bot.policy import CHANNEL, policy_of
from handlers.conversation.turn import Command, Heard, Press, Said
from handlers.programme.searching import PORTION, take_down_words
from simulator.messages import Message
from simulator.people import Person
from simulator.server import running
from simulator.world import World
from storage.store import Store, Tx

STORED, EVENTS, ROWS = 100_000, 40, 20_000
OWNER = 900_001
ROUNDS = 15
WORK, FUZZY = 50, 100
"""Milliseconds a command may take, and the search for a name that is written wrongly."""

PICTURE, EXPORT, EXPORT_MB, WAITS = 3.0, 10.0, 150, 0.2
"""Seconds for the picture and for the file of ROWS people, its MB, and seconds a reply may take meanwhile."""
ASK_EVERY = 0.05
LONGEST = 60.0

_FIRST = (
    "Budi", "Siti", "Agus", "Dewi", "Joko", "Sri", "Ahmad", "Nur", "Eko", "Rina", "Hendra", "Yuli", "Bambang",
    "Wati", "Rudi", "Indah", "Slamet", "Lestari", "Dedi", "Fitri",
)  # fmt: skip
_LAST = (
    "Santoso", "Wijaya", "Pratama", "Hidayat", "Saputra", "Kusuma", "Nugroho", "Rahman", "Siregar",
    "Simanjuntak", "Lubis", "Harahap", "Wibowo", "Setiawan", "Gunawan", "Suryadi", "Hartono", "Purnomo",
    "Utami", "Rahayu",
)  # fmt: skip

COMMANDS = {
    "by number": ("cari PKA3-2027-07-0100", WORK),
    "by phone": ("cari 0812-0007-7777", WORK),
    "by SKP": ("cari KEP.77777/NAKER-BINWASK3/VII/2027", WORK),
    "by company": ("cari PT Contoh 777", WORK),
    "by name": ("cari Siti Hidayat", WORK),
    "a misspelt name": ("cari Syiti Hidajat Simanjuntk", FUZZY),
    "all": ("kegiatan", WORK),
    "one": ("kegiatan 7", WORK),
    "500 in line": ("antrean 1", WORK),
    "applications": ("setujui", WORK),
    "the newest": ("riwayat", WORK),
    "health": ("sehat", WORK),
}
"""What is typed after the slash, and the milliseconds it may take."""


async def run() -> Report:
    with stage.folder() as folder:
        database = folder / "k3bot.db"
        await _fill(database)
        lines = await _commands(database)
        lines += await _beside_files(database)
    return Report("panitia", tuple(lines), (f"{STORED:,} registrations in {EVENTS} kegiatan",))


# ---- what is stored ---------------------------------------------------------------------------------


async def _fill(database: Path) -> None:
    settings = stage.settings(database)
    store = await Store.open(database)
    ids = range(1, STORED + 1)
    async with store.transaction() as tx:
        events = await seeds.put_events(tx, EVENTS)
        await seeds.put_persons(tx, settings, ids, known=True)
        # one kegiatan has the rows of the file, the others share the rest
        await seeds.put_registrations(tx, ids[:ROWS], events[:1])
        await _vary(tx, ids)
    async with store.transaction() as tx:
        await tx.all("delete from seats")
        await seeds.put_registrations(tx, ids[ROWS:], events[1:])
        await seeds.put_persons(tx, settings, range(STORED + 1, STORED + 501), known=True)
        await seeds.put_line(tx, range(STORED + 1, STORED + 501), events[0])
    await store.close()


async def _vary(tx: Tx, ids: range) -> None:
    """Everybody is somebody else: names, phones, SKP, companies, provinces."""
    provinces = ("11", "31", "32", "35", "51", "64", "73", "91")
    await tx.many(
        "update persons set name = :name, phone = :phone, skp_number = :skp, company = :company, "
        "province = :province where id = :id",
        [
            {
                "id": n, "name": f"{_FIRST[n % 20]} {_LAST[n // 20 % 20]} {_LAST[n // 400 % 20]}, S.T.",
                "phone": f"+62812{n:08d}", "skp": f"KEP.{n}/NAKER-BINWASK3/VII/2027",
                "company": f"PT Contoh {n % 5000}", "province": provinces[n % 8],
            }
            for n in ids
        ],
    )  # fmt: skip


# ---- commands ---------------------------------------------------------------------------------------


class _Owner:
    """Says something as an owner, straight to the inputs of one store."""

    def __init__(self, store: Store, database: Path) -> None:
        settings = stage.settings(database).model_copy(update={"owners": (OWNER,)})
        self._store = store
        self._inputs = Inputs(store, policy_of(settings), time.time, lambda: None)
        self._ids = count(1)

    async def take_down_words(self) -> float:
        """Seconds until every name can be searched for, in portions as the ticks do it."""
        start, done = time.perf_counter(), 1
        while done:
            async with self._store.transaction() as tx:
                done = await take_down_words(tx, int(time.time()), PORTION)
        return time.perf_counter() - start

    async def say(self, said: Said) -> float:
        """Seconds until it is decided and stored."""
        heard = Heard(CHANNEL, next(self._ids), str(OWNER), said)
        start = time.perf_counter()
        await self._inputs.process(CHANNEL, [heard])
        return time.perf_counter() - start


async def _commands(database: Path) -> list[Line]:
    store = await Store.open(database)
    owner = _Owner(store, database)
    try:
        lines = [
            Line(
                "all names and companies made ready for searching, s", f"{await owner.take_down_words():.1f}"
            )
        ]
        for name, (words, limit) in COMMANDS.items():
            command, _, rest = words.partition(" ")
            taken = [await owner.say(Command(command, rest)) for _ in range(ROUNDS)]
            lines.append(at_most(f"/{words}: {name}", median(taken) * 1000, limit, " ms"))
        async with store.transaction() as tx:
            [(registration,)] = await tx.all("select id from registrations where person_id = 77777")
        card = Press(f"!card:{registration}:", "1", "q")
        taken = [await owner.say(card) for _ in range(ROUNDS)]
        lines.append(at_most("a card", median(taken) * 1000, WORK, " ms"))
        async with store.transaction() as tx:
            rows = await tx.all("select count(*) from outbox where message like '%apology%'")
            await tx.all("delete from outbox")
            await tx.all("delete from jobs")
        assert rows == [(0,)], "a command ended in an apology"
    finally:
        await store.close()
    return lines


# ---- files beside replies ---------------------------------------------------------------------------


async def _beside_files(database: Path) -> list[Line]:
    world = World()
    owner = world.join(OWNER)
    async with running(world) as server:
        # twenty long answers a second are what the pace lets through: here the event loop is measured
        more = {"K3BOT_OWNERS": str(OWNER), **stage.UNPACED}
        async with stage.our_bot(world, server.url, database, more) as bot:
            _, alone = await _asking(world, 1, asyncio.sleep(3.0))
            picture, beside_picture = await _asking(world, 2, _file(owner, "/rekap"))
            largest = [0.0]
            watch = asyncio.create_task(_largest_child(bot.process.pid, largest))
            export, beside_export = await _asking(world, 3, _file(owner, "/unduh 1 peserta"))
            watch.cancel()
    latencies = [*beside_picture, *beside_export]
    return [
        at_most("/rekap until its picture has come", picture, PICTURE, " s"),
        at_most(f"/unduh of {ROWS:,} rows until the file has come", export, EXPORT, " s"),
        at_most("memory of the process that makes the file", largest[0], EXPORT_MB, " MB"),
        at_most("replies beside both, p95", percentile(latencies, 0.95), WAITS, " s"),
        Line("their p50 / p95 / p99, ms", milliseconds(percentile(latencies, p) for p in (0.5, 0.95, 0.99))),
        Line("replies without them, ms", milliseconds(percentile(alone, p) for p in (0.5, 0.95, 0.99))),
    ]


async def _file(owner: Person, words: str) -> float:
    """Seconds until a file or a picture has come."""
    come = asyncio.Event()

    def hear(message: Message) -> None:
        if message.kind in {"photo", "document"}:
            come.set()

    owner.on_bot = hear
    start = time.perf_counter()
    owner.says(words)
    await asyncio.wait_for(come.wait(), LONGEST)
    owner.on_bot = None
    return time.perf_counter() - start


async def _asking(world: World, turn: int, work: Awaitable[float | None]) -> tuple[float, list[float]]:
    """What `work` returns, and the seconds of all replies to people who ask for /status meanwhile."""
    latencies: list[float] = []

    def hear(since: float, _message: Message) -> None:
        latencies.append(time.perf_counter() - since)

    task = asyncio.ensure_future(work)
    ids = count(turn * 10_000)
    while not task.done():
        person = world.join(next(ids))
        person.on_bot = partial(hear, time.perf_counter())
        person.says("/status")
        await asyncio.sleep(ASK_EVERY)
    await asyncio.sleep(0.5)
    return task.result() or 0.0, latencies


async def _largest_child(pid: int, found: list[float]) -> None:
    """The most memory (MB) any child of this process has had so far goes into `found`."""
    while True:
        found[0] = max(found[0], *map(_memory, _children(pid)), 0)
        await asyncio.sleep(0.02)


def _memory(pid: str) -> float:
    try:
        return int(Path(f"/proc/{pid}/status").read_text("utf-8").split("VmHWM:")[1].split()[0]) / 1024
    except (OSError, ValueError, IndexError):
        return 0.0  # it has ended meanwhile


def _children(pid: int) -> list[str]:
    try:
        return [
            child
            for task in Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text("utf-8").split()
        ]
    except OSError:
        return []

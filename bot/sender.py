"""The outbox's way out: ask the pace what may leave, claim, send, settle.

One loop: each round settles what has come back and claims what may leave now, in one transaction. A row is
`sending` on the disk before its call, so that a crash leaves no row unknown.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import lru_cache

import structlog
from pydantic import ValidationError

from bot.measuring import Measuring
from bot.pace import Chosen, Due, Free, Pace, needed
from bot.results import Results
from bot.speed import Recovered, Slowed
from bot.stop import StopError
from bot.wire import Refused, SendResult
from handlers.letters import Letter, unpack
from locales.render import Shown, TextError, bare, show
from storage import files, outbox, queues, waves
from storage.queues import Load
from storage.store import Store, Tx

log = structlog.get_logger()

REPLIES_IN_FLIGHT = 48
WAVES_IN_FLIGHT = 12
"""Few calls at once, because each may arrive twice when the process dies."""
WAVES_CLAIMED, CLAIMED_SECONDS = 96, 0.05
"""At high rates more rows are claimed than that, so that results can be settled many at a time: what the rate
brings in so many seconds. At the usual rate there are never more than the calls."""
LINGER = 0.01
"""Seconds for which results of waves are gathered, so that one transaction settles many of them."""
MOST_HEADS = 500
"""So many chats whose answers wait longest are compared for who is next."""
LOADS_EVERY = 2.0
"""Seconds between two looks at what the waves' deadlines need: all their rows are counted."""
BLOCKED_SECONDS = 1.0
"""When to look again at what was chosen and could not leave: an older message of its chat waits, or it is
longer than its chat may have now."""
LONG_TEXT, LONG_COST = 500, 1.5
"""Telegram lets fewer long texts pass (characters, and how many messages one counts for)."""

Delivery = asyncio.Task[SendResult]
Send = Callable[[str, Shown, str | None], Awaitable[SendResult]]


class Sender:
    """`now()` is the wall clock (UTC epoch seconds), `steady()` a clock that never jumps (seconds)."""

    def __init__(
        self, store: Store, send: Send, pace: Pace, now: Callable[[], float], steady: Callable[[], float]
    ) -> None:
        self._store = store
        self._send = send
        self._pace = pace
        self._now = now
        self._steady = steady
        self._results = Results(pace, now, steady)
        self._measuring = Measuring(pace, steady())
        self._changed = asyncio.Event()
        self._under_way: dict[Delivery, tuple[outbox.Row, float]] = {}
        self._most_claimed = max(WAVES_IN_FLIGHT, min(WAVES_CLAIMED, int(pace.full_rate * CLAIMED_SECONDS)))
        self._calls = asyncio.Semaphore(WAVES_IN_FLIGHT)
        self._gathering: asyncio.TimerHandle | None = None
        self._loads: tuple[Load, ...] = ()
        self._loads_at = steady() - LOADS_EVERY
        self._stopping = False

    @property
    def last_sent(self) -> int:
        """When a message was last sent, UTC epoch seconds."""
        return self._results.last_sent

    def wake(self) -> None:
        """There may be something new to send."""
        self._changed.set()

    async def run(self) -> None:
        """Send until `stop`. Raises StopError or StorageError when the bot has to end."""
        async with self._store.transaction() as tx:
            again = await outbox.recover(tx)
            await waves.add(tx, {id_: {"repeated": count} for id_, count in again.items() if id_})
        if again:
            log.info(
                "messages that were under way at the last stop are sent again", messages=sum(again.values())
            )
        while not self._stopping:
            self._changed.clear()
            pause = await self._round()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), pause)

    def stop(self) -> None:
        """End `run` after its present round: one broken off would send again what has arrived."""
        self._stopping = True
        self._changed.set()

    async def drain(self, seconds: float) -> None:
        """At the end: let what is under way come back, and settle it."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=seconds)
        done = self._done()
        async with self._store.transaction() as tx:
            await self._settle(tx, done)
        self._forget(done)

    async def _round(self) -> float | None:
        """Settle, choose, claim, send; returns how long there is nothing to do (None: until woken)."""
        now = int(self._now())
        async with self._store.transaction() as tx:
            done = self._done()
            await self._settle(tx, done)
            later, wave_waits = await queues.next_times(tx, now)
            due = await self._due(tx, now) if wave_waits else Due()
            self._measuring.needs(due.need)
            # one look at the clock decides what leaves now and when to look again
            chosen = self._pace.choose(
                await outbox.heads(tx, MOST_HEADS, now), due, self._free(done), self._steady()
            )
            rows = await self._claim(tx, chosen, now)
        self._forget(done)
        self._log_pace()
        for row in rows:
            self._begin(row)
        return self._pause(chosen, rows, later)

    def _begin(self, row: outbox.Row) -> None:
        shown, now, wave = _read(row.message), self._steady(), row.lane is not outbox.Lane.REPLY
        cost = _cost(shown)
        self._pace.spend((row.channel, row.address), cost, now, edit=row.edits is not None, wave=wave)
        self._measuring.count(now, wave=wave)
        task = asyncio.create_task(self._deliver(row, shown))
        self._under_way[task] = row, cost
        task.add_done_callback(self._come_back)

    def _pause(self, chosen: Chosen, rows: list[outbox.Row], later: int | None) -> float | None:
        moments = [chosen.replies_at, chosen.waves_at]
        of_waves = sum(row.lane is not outbox.Lane.REPLY for row in rows)
        if len(rows) - of_waves < len(chosen.replies):
            moments.append(self._steady() + BLOCKED_SECONDS)
        if of_waves < chosen.waves:
            self._pace.forgo()
            moments[1] = self._steady() + BLOCKED_SECONDS
        pauses = [at - self._steady() for at in moments if at is not None]
        if later is not None:
            pauses.append(later - self._now())
        return max(0.0, min(pauses)) if pauses else None

    async def _due(self, tx: Tx, now: int) -> Due:
        """What the waves need; counted now and then, as it changes slowly."""
        if self._steady() - self._loads_at >= LOADS_EVERY or not self._loads:
            self._loads, self._loads_at = await queues.loads(tx, now), self._steady()
        return needed(self._loads, now)

    async def _claim(self, tx: Tx, chosen: Chosen, now: int) -> list[outbox.Row]:
        """Those that were chosen; a text too long for its chat just now waits until that may have it."""
        rows = await outbox.claim(tx, chosen.replies)
        rows += await outbox.claim_waves(tx, chosen.waves, now) if chosen.waves else []
        ready = []
        for row in rows:
            at, cost = self._steady(), _cost(_read(row.message))
            chat, edit = (row.channel, row.address), row.edits is not None
            ready_at = self._pace.chat_ready_at(chat, at, edit=edit, cost=cost)
            if ready_at <= at:
                ready.append(row)
            else:
                await outbox.put_back(tx, row.id, now + max(1, round(ready_at - at)))
        return ready

    def _come_back(self, task: Delivery) -> None:
        """A result is there: of a reply it is settled at once, those of waves a few at a time."""
        row, _ = self._under_way.get(task, (None, 0.0))
        if row is None or row.lane is outbox.Lane.REPLY or self._stopping:
            self._changed.set()
        elif self._gathering is None or self._gathering.when() < asyncio.get_running_loop().time():
            self._gathering = asyncio.get_running_loop().call_later(LINGER, self._changed.set)

    def _free(self, done: set[Delivery]) -> Free:
        """How many replies, and how many messages of waves, may be claimed once these are settled."""
        left = [row for task, (row, _) in self._under_way.items() if task not in done]
        replies = sum(row.lane is outbox.Lane.REPLY for row in left)
        return Free(REPLIES_IN_FLIGHT - replies, self._most_claimed - (len(left) - replies))

    async def _deliver(self, row: outbox.Row, shown: Shown | Refused) -> SendResult:
        if isinstance(shown, Refused):
            return shown
        if shown.file is not None and shown.file.stored:
            async with self._store.transaction() as tx:
                kept = await files.load(tx, shown.file.stored)
            if kept is None:
                return Refused("its file is forgotten")
            shown = replace(shown, file=replace(shown.file, content=kept[1]))
        try:
            if row.lane is outbox.Lane.REPLY:
                return await self._send(row.address, shown, row.edits)
            async with self._calls:
                return await self._send(row.address, shown, row.edits)
        except StopError:
            raise
        except Exception as error:  # noqa: BLE001 one row must not end the bot, at every start again
            return Refused(f"cannot be sent: {type(error).__name__}")

    def _done(self) -> set[Delivery]:
        return {task for task in self._under_way if task.done()}

    async def _settle(self, tx: Tx, done: set[Delivery]) -> None:
        refused = await self._results.settle(
            tx, [(row, task.result(), cost) for task, (row, cost) in self._under_way.items() if task in done]
        )
        if done:
            await self._measuring.note(tx, int(self._now()), self._steady(), at_once=refused)

    def _forget(self, done: set[Delivery]) -> None:
        """Only after the commit: a row that could not be settled is still ours."""
        for task in done:
            del self._under_way[task]

    def _log_pace(self) -> None:
        match self._pace.news(self._steady()):
            case Slowed(rate, seconds):
                log.warning(
                    "Telegram asks us to slow down; everything waits as long as it asks",
                    pause_seconds=round(seconds), rate=rate,
                )  # fmt: skip
            case Recovered(rate):
                log.info("messages are sent at full rate again", rate=rate)


@lru_cache(maxsize=256)
def _read(stored: str) -> Shown | Refused:
    """What is stored, as the wire sends it. The messages of a wave are few texts for many people."""
    try:
        letter: Letter = unpack(stored)
        return show(letter.message, letter.language)
    except (ValidationError, TextError) as error:
        return Refused(f"cannot be written: {type(error).__name__}")


def _cost(shown: Shown | Refused) -> float:
    """For how many messages this one counts."""
    return LONG_COST if isinstance(shown, Shown) and _is_long(shown.text) else 1.0


@lru_cache(maxsize=256)
def _is_long(text: str) -> bool:
    return len(bare(text)) > LONG_TEXT

"""The outbox's way out: claim by lane, send, settle. Replies first, waves at the pace that is left.

One loop: each round settles what has come back and claims what is due, in one transaction. A row is
`sending` on the disk before its call, so that a crash leaves no row unknown.
"""

import asyncio
import contextlib
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import lru_cache

import structlog
from pydantic import ValidationError

from bot.journal import Trouble
from bot.pace import Pace, Recovered, Slowed
from bot.stop import StopError
from bot.wire import Failed, Refused, SendResult, Sent, Unreachable, Wait
from handlers.letters import Letter, unpack
from locales.render import Shown, TextError, show
from storage import files, outbox, persons, waves
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
LONGEST_RETRY = 300
LOST_RETRY = 30
"""Seconds before a message is sent again whose answer never came."""
SILENT = 6
"""So many failures in a row mean that nobody answers: waves pause, longer each time."""
MOST_TRIES = 1000
"""About three days: a message without an answer for so long is of no use to anybody."""

MOST_LOST = 2
"""A wave's message whose answer was lost so often has more likely arrived than not: nobody gets it thrice."""
LONG_TEXT, LONG_COST = 500, 1.5
"""Telegram lets fewer long texts pass (characters, and how many messages one counts for)."""

Delivery = asyncio.Task[SendResult]
Send = Callable[[str, Shown, str | None], Awaitable[SendResult]]
Counts = dict[int, Counter[str]]


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
        self._changed = asyncio.Event()
        self._under_way: dict[Delivery, outbox.Row] = {}
        self._most_claimed = max(WAVES_IN_FLIGHT, min(WAVES_CLAIMED, int(pace.full_rate * CLAIMED_SECONDS)))
        self._calls = asyncio.Semaphore(WAVES_IN_FLIGHT)
        self._gathering: asyncio.TimerHandle | None = None
        self._outage = Trouble()
        self._silent = 0
        self._stopping = False
        self.last_sent = 0
        """When a message was last sent, UTC epoch seconds."""

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
            await self._settle_all(tx, done)
        self._forget(done)

    async def _round(self) -> float | None:
        """Settle, claim, send; returns how long there is nothing to do (None: until woken)."""
        now = int(self._now())
        async with self._store.transaction() as tx:
            done = self._done()
            await self._settle_all(tx, done)
            free = self._free(done)
            rows = await self._claim(tx, free, now)
            due = await outbox.next_due(tx, now)
            claimed = sum(row.lane is not outbox.Lane.REPLY for row in rows)
            more = claimed < free[1] and await outbox.waves_due(tx, now)
            blocked = more and not claimed and self._pace.allowance(self._steady()) > len(rows)
        self._forget(done)
        self._log_pace()
        for row in rows:
            shown = _read(row.message)
            self._pace.spend(_cost(shown), self._steady())
            task = asyncio.create_task(self._deliver(row, shown))
            self._under_way[task] = row
            task.add_done_callback(self._come_back)
        pauses = [] if due is None else [due - self._now()]
        if more:  # what is due may have to wait for an older message of its chat
            pauses.append(1.0 if blocked else self._pace.ready_at(self._steady()) - self._steady())
        return max(0.01, min(pauses)) if pauses else None

    def _come_back(self, task: Delivery) -> None:
        """A result is there: of a reply it is settled at once, those of waves a few at a time."""
        row = self._under_way.get(task)
        if row is None or row.lane is outbox.Lane.REPLY or self._stopping:
            self._changed.set()
        elif self._gathering is None or self._gathering.when() < asyncio.get_running_loop().time():
            self._gathering = asyncio.get_running_loop().call_later(LINGER, self._changed.set)

    def _free(self, done: dict[Delivery, outbox.Row]) -> tuple[int, int]:
        """How many replies, and how many messages of waves, may be claimed once these are settled."""
        left = [row for task, row in self._under_way.items() if task not in done]
        replies = sum(row.lane is outbox.Lane.REPLY for row in left)
        return REPLIES_IN_FLIGHT - replies, self._most_claimed - (len(left) - replies)

    async def _claim(self, tx: Tx, free: tuple[int, int], now: int) -> list[outbox.Row]:
        rows = await outbox.claim_replies(tx, free[0], now) if free[0] > 0 else []
        # replies run ahead of the pace; what they have used, the waves pay back
        allowed = min(free[1], self._pace.allowance(self._steady()) - len(rows))
        if allowed > 0:
            rows += await outbox.claim_waves(tx, allowed, now)
        ready = []
        for row in rows:
            parked = self._pace.parked_until((row.channel, row.address), self._steady())
            if parked is None:
                ready.append(row)
            else:
                await outbox.put_back(tx, row.id, now + max(1, round(parked - self._steady())))
        return ready

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

    def _done(self) -> dict[Delivery, outbox.Row]:
        return {task: row for task, row in self._under_way.items() if task.done()}

    def _forget(self, done: dict[Delivery, outbox.Row]) -> None:
        """Only after the commit: a row that could not be settled is still ours."""
        for task in done:
            del self._under_way[task]

    async def _settle_all(self, tx: Tx, done: dict[Delivery, outbox.Row]) -> None:
        counts: Counts = defaultdict(Counter)
        gone: list[int] = []
        for task, row in done.items():
            result = task.result()
            if isinstance(result, Sent):
                gone.append(row.id)
                _count(counts, row, "sent")
                if row.key and result.message:
                    await outbox.remember(tx, row.key, result.message, int(self._now()))
            else:
                await self._settle(tx, row, result, counts)
        if gone:
            self._silent = 0
            self.last_sent = int(self._now())
            await outbox.sent(tx, gone)
            if self._outage.is_over(self._steady()):
                log.info("sending works again", failures=self._outage.count)
        await waves.add(tx, counts)

    async def _settle(self, tx: Tx, row: outbox.Row, result: SendResult, counts: Counts) -> None:
        now = int(self._now())
        match result:
            case Wait(seconds):
                self._pace.refused((row.channel, row.address), seconds, self._steady())
                await outbox.put_back(tx, row.id, now + max(1, round(seconds)))
            case Unreachable(reason):
                await persons.mark_unreachable(tx, row.channel, row.address, reason)
                await outbox.sent(tx, [row.id])
                _count(counts, row, "unreachable")
                await waves.lose_chat(tx, row.channel, row.address)
                log.info("a chat cannot be reached until the person writes again", row=row.id, reason=reason)
            case Failed(ambiguous, lost):
                await self._settle_failed(tx, row, Failed(ambiguous, lost), counts)
            case Refused(why):
                await outbox.bury(tx, row.id, why)
                _count(counts, row, "refused")
                log.error("a message was refused and is not sent again", row=row.id, why=why)

    async def _settle_failed(self, tx: Tx, row: outbox.Row, failed: Failed, counts: Counts) -> None:
        """Tried again, as late is better than never, but for what has probably come twice already."""
        now = int(self._now())
        if self._outage.again(self._steady()):
            log.warning("sending fails; messages wait and are tried again", ambiguous=failed.ambiguous)
        self._silent += 1
        if self._silent >= SILENT:
            # nobody answers: to go on would only lose more
            self._pace.pause(min(LONGEST_RETRY, 5 * 2 ** min(self._silent // SILENT, 6)), self._steady())
        if failed.lost and row.wave_id is not None and row.lost + 1 >= MOST_LOST:
            await outbox.sent(tx, [row.id])
            _count(counts, row, "unsure")
        elif row.tries >= MOST_TRIES:
            await outbox.bury(tx, row.id, "no answer")
            _count(counts, row, "refused")
            log.error("a message was given up after days without an answer", row=row.id)
        else:
            pause = min(LONGEST_RETRY, 2 ** min(row.tries - 1, 10))
            if failed.lost and row.lane is not outbox.Lane.REPLY:
                pause = max(pause, LOST_RETRY)
            await outbox.postpone(tx, row.id, now + pause, lost=failed.lost)
            if failed.ambiguous:
                _count(counts, row, "repeated")

    def _log_pace(self) -> None:
        match self._pace.news(self._steady()):
            case Slowed(rate, seconds):
                log.warning(
                    "Telegram asks us to slow down; waves pause, replies go on", pause_seconds=round(seconds),
                    rate=rate,
                )  # fmt: skip
            case Recovered(rate):
                log.info("waves are sent at full rate again", rate=rate)


@lru_cache(maxsize=256)
def _read(stored: str) -> Shown | Refused:
    """What is stored, as the wire sends it. The messages of a wave are few texts for many people."""
    try:
        letter: Letter = unpack(stored)
        return show(letter.message, letter.language)
    except (ValidationError, TextError) as error:
        return Refused(f"cannot be written: {type(error).__name__}")


def _cost(shown: Shown | Refused) -> float:
    return LONG_COST if isinstance(shown, Shown) and len(shown.text) > LONG_TEXT else 1.0


def _count(counts: Counts, row: outbox.Row, what: str) -> None:
    if row.wave_id is not None:
        counts[row.wave_id][what] += 1

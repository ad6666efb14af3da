"""The outbox's way out: claim by lane, send, settle. Replies first, waves at the pace that is left.

One loop: each round settles what has come back and claims what is due, in one transaction. A row is
`sending` on the disk before its call, so that a crash leaves no row unknown.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import structlog
from pydantic import ValidationError

from bot.letters import Letter, unpack
from bot.pace import Pace
from bot.stop import StopError
from bot.wire import Failed, Refused, SendResult, Sent, Unreachable, Wait
from locales.render import Shown, TextError, show
from storage import outbox, persons
from storage.store import Store, Tx

log = structlog.get_logger()

IN_FLIGHT = 48
WAVES_IN_FLIGHT = 12
"""Few, because each may arrive twice when the process dies."""
LONGEST_RETRY = 300
MOST_TRIES = 1000
"""About three days: a message without an answer for so long is of no use to anybody."""

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
        self._changed = asyncio.Event()
        self._under_way: dict[Delivery, outbox.Row] = {}
        self._failures = 0
        self._stopping = False

    def wake(self) -> None:
        """There may be something new to send."""
        self._changed.set()

    async def run(self) -> None:
        """Send until `stop`. Raises StopError or StorageError when the bot has to end."""
        async with self._store.transaction() as tx:
            again = await outbox.recover(tx)
        if again:
            log.info("messages that were under way at the last stop are sent again", messages=again)
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
        done = self._done()
        async with self._store.transaction() as tx:
            await self._settle_all(tx, done)
            rows = await self._claim(tx, IN_FLIGHT - len(self._under_way) + len(done), now)
            due = await outbox.next_due(tx, now)
            waves = await outbox.waves_due(tx, now) and self._waves_under_way() < WAVES_IN_FLIGHT
        self._forget(done)
        self._pace.spend(len(rows), self._steady())
        for row in rows:
            task = asyncio.create_task(self._deliver(row))
            self._under_way[task] = row
            task.add_done_callback(lambda _task: self._changed.set())
        pauses = [] if due is None else [due - self._now()]
        if waves:
            pauses.append(self._pace.ready_at(self._steady()) - self._steady())
        return max(0.01, min(pauses)) if pauses else None

    async def _claim(self, tx: Tx, free: int, now: int) -> list[outbox.Row]:
        if free <= 0:
            return []
        rows = await outbox.claim_replies(tx, free, now)
        room = min(free - len(rows), WAVES_IN_FLIGHT - self._waves_under_way())
        # replies run ahead of the pace; what they have used, the waves pay back
        allowed = min(room, self._pace.allowance(self._steady()) - len(rows))
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

    def _waves_under_way(self) -> int:
        return sum(row.lane is not outbox.Lane.REPLY for row in self._under_way.values())

    async def _deliver(self, row: outbox.Row) -> SendResult:
        try:
            letter: Letter = unpack(row.message)
            shown = show(letter.message, letter.language)
        except (ValidationError, TextError) as error:
            return Refused(f"cannot be written: {type(error).__name__}")
        try:
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
        gone: list[int] = []
        for task, row in done.items():
            result = task.result()
            if isinstance(result, Sent):
                gone.append(row.id)
            else:
                await self._settle(tx, row, result)
        if gone:
            self._failures = 0
            await outbox.sent(tx, gone)

    async def _settle(self, tx: Tx, row: outbox.Row, result: SendResult) -> None:
        now = int(self._now())
        match result:
            case Wait(seconds):
                self._pace.refused((row.channel, row.address), seconds, self._steady())
                await outbox.put_back(tx, row.id, now + max(1, round(seconds)))
            case Unreachable(reason):
                await persons.mark_unreachable(tx, row.channel, row.address, reason)
                await outbox.sent(tx, [row.id])
                await outbox.drop_chat(tx, row.channel, row.address)
                log.info("a chat cannot be reached until the person writes again", row=row.id, reason=reason)
            case Failed() if row.tries < MOST_TRIES:
                if self._failures == 0:
                    log.warning(
                        "sending fails; messages wait and are tried again", ambiguous=result.ambiguous
                    )
                self._failures += 1
                await outbox.postpone(tx, row.id, now + min(LONGEST_RETRY, 2 ** min(row.tries - 1, 10)))
            case Failed():
                await outbox.bury(tx, row.id, "no answer")
                log.error("a message was given up after days without an answer", row=row.id)
            case Refused(why):
                await outbox.bury(tx, row.id, why)
                log.error("a message was refused and is not sent again", row=row.id, why=why)

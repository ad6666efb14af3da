"""The outbox's way out: ask the pace what may leave, claim, send, settle.

One loop: each round settles what has come back and claims what may leave now, in one transaction. A row is
`sending` on the disk before its call, so that a crash leaves no row unknown.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import lru_cache

import structlog
from pydantic import ValidationError

from bot.measuring import Measuring
from bot.pace import Chosen, Due, Free, Pace, Reply, Spent, needed
from bot.results import Results
from bot.speed import Recovered, Slowed
from bot.stop import StopError
from bot.wire import Refused, SendResult
from handlers.conversation.message_codec import PackedMessage, unpack
from handlers.programme.traffic import LONG_COST, LONG_TEXT
from locales.render import Shown, TextError, bare, show
from storage import files, outbox, outbox_load, waves
from storage.outbox_load import Load
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
MOST_HEADS = 200
"""So many chats whose answers wait longest are compared for who is next."""
LOADS_EVERY = 2.0
"""Seconds between two looks at what the waves' deadlines need: all their rows are counted."""
SHORTEST = 0.002
LOOK_EVERY = 0.2
FAR_OFF = 0.5
"""Replies to chats that may have nothing for so many seconds wait aside: they keep nobody else waiting."""
BLOCKED_SECONDS = 1.0

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
        self._under_way: dict[Delivery, tuple[outbox.OutboxRow, Spent]] = {}
        self._most_claimed = max(WAVES_IN_FLIGHT, min(WAVES_CLAIMED, int(pace.full_rate * CLAIMED_SECONDS)))
        self._calls = asyncio.Semaphore(WAVES_IN_FLIGHT)
        self._gathering: asyncio.TimerHandle | None = None
        self._loads: tuple[Load, ...] = ()
        self._due = Due()
        self._later: int | None = None
        self._loads_at = self._looked_at = steady() - LOADS_EVERY
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
                async with asyncio.timeout(pause):
                    await self._changed.wait()

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
            heads = await outbox.heads(tx, MOST_HEADS, now)
            later, due = await self._look(tx, now, busy=bool(heads))
            # one look at the clock decides what leaves now and when to look again
            at = self._steady()
            far_off = self._far_off(heads, now, at)
            await outbox.wait_until(tx, far_off)
            near = {row.id: row for row in heads if row.id not in far_off}

            def cost(reply: Reply) -> float:
                return _cost(_read(near[reply.id].message))

            chosen = self._pace.choose(list(near.values()), due, self._free(done), at, cost)
            rows = await outbox.claim(tx, [near[id_] for id_ in chosen.replies])
            of_waves, waves_at = await self._claim_waves(tx, chosen, now)
        self._forget(done)
        self._log_pace()
        for row in rows + of_waves:
            self._begin(row)
        again_at = at if far_off else None  # others can be seen now
        moments = (again_at, chosen.replies_at, waves_at, self._looked_at + LOOK_EVERY if heads else None)
        pauses = [moment - self._steady() for moment in moments if moment is not None]
        if later is not None:
            pauses.append(later - self._now())
        return max(SHORTEST, min(pauses)) if pauses else None

    def _begin(self, row: outbox.OutboxRow) -> None:
        shown, now = _read(row.message), self._steady()
        spent = Spent(row.chat, _cost(shown), row.edit, row.lane is not outbox.Lane.REPLY)
        self._pace.spend(spent, now)
        self._measuring.count(now, wave=spent.wave)
        task = asyncio.create_task(self._deliver(row, shown))
        self._under_way[task] = row, spent
        task.add_done_callback(self._come_back)

    async def _look(self, tx: Tx, now: int, *, busy: bool) -> tuple[int | None, Due]:
        """When what has to wait becomes due, and what the waves need. While there are replies to be sent the
        next round comes soon, and the last look will do for a moment."""
        at = self._steady()
        if busy and at < self._looked_at + LOOK_EVERY:
            return self._later, self._due
        self._later, wave_waits = await outbox_load.next_times(tx, now)
        self._looked_at = at
        if not wave_waits:
            self._loads, self._due = (), Due()
        elif not self._loads or at - self._loads_at >= LOADS_EVERY:
            self._loads, self._loads_at = await outbox_load.loads(tx, now), at
        self._due = needed(self._loads, now)
        self._measuring.needs(self._due.need)
        return self._later, self._due

    def _far_off(self, heads: Sequence[outbox.OutboxRow], now: int, at: float) -> dict[int, int]:
        """Replies to chats that may have nothing for a while, and until when: they must not stand among the
        longest waiting in place of those that can be answered."""
        ready = {row.id: self._pace.chat_ready_at(row.chat, at, edit=row.edit) - at for row in heads}
        return {id_: now + max(1, round(seconds)) for id_, seconds in ready.items() if seconds > FAR_OFF}

    async def _claim_waves(
        self, tx: Tx, chosen: Chosen, now: int
    ) -> tuple[list[outbox.OutboxRow], float | None]:
        """What leaves of the waves, and when to look at them again. Where nothing can be claimed, it waits
        for older messages of its chats; who was just answered has the message a little later."""
        rows = await outbox.claim_waves(tx, chosen.waves, now) if chosen.waves else []
        if not rows and chosen.waves:
            self._pace.forgo()
            return [], self._steady() + BLOCKED_SECONDS
        ready = []
        for row in rows:
            at = self._steady()
            ready_at = self._pace.chat_ready_at(row.chat, at, edit=row.edit, cost=_cost(_read(row.message)))
            if ready_at <= at:
                ready.append(row)
            else:
                await outbox.put_back(tx, row.id, now + max(1, round(ready_at - at)))
        return ready, chosen.waves_at

    def _come_back(self, task: Delivery) -> None:
        """A result is there: of a reply it is settled at once, those of waves a few at a time."""
        row, _ = self._under_way.get(task, (None, None))
        if row is None or row.lane is outbox.Lane.REPLY or self._stopping:
            self._changed.set()
        elif self._gathering is None or self._gathering.when() < asyncio.get_running_loop().time():
            self._gathering = asyncio.get_running_loop().call_later(LINGER, self._changed.set)

    def _free(self, done: set[Delivery]) -> Free:
        """How many replies, and how many messages of waves, may be claimed once these are settled."""
        left = [row for task, (row, _) in self._under_way.items() if task not in done]
        replies = sum(row.lane is outbox.Lane.REPLY for row in left)
        return Free(REPLIES_IN_FLIGHT - replies, self._most_claimed - (len(left) - replies))

    async def _deliver(self, row: outbox.OutboxRow, shown: Shown | Refused) -> SendResult:
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
        results = [(*self._under_way[task], task.result()) for task in done]
        refused = await self._results.settle(tx, results)
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
        packed: PackedMessage = unpack(stored)
        return show(packed.message, packed.language)
    except (ValidationError, TextError) as error:
        return Refused(f"cannot be written: {type(error).__name__}")


def _cost(shown: Shown | Refused) -> float:
    """For how many messages this one counts."""
    return LONG_COST if isinstance(shown, Shown) and _is_long(shown.text) else 1.0


@lru_cache(maxsize=256)
def _is_long(text: str) -> bool:
    return len(bare(text)) > LONG_TEXT

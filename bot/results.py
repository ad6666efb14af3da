"""What became of a call is stored: sent, to be tried again, out of reach or given up; and counted by wave.

It works inside of the sender's transaction, and tells the pace what Telegram refused.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

import structlog

from bot.log import Trouble
from bot.pace import Pace, Spent
from bot.wire import Failed, Refused, SendResult, Sent, Unreachable, Wait
from storage import outbox, persons, sent_messages, waves
from storage.store import Tx

log = structlog.get_logger()

LONGEST_RETRY = 300
LOST_RETRY = 30
"""Seconds before a message is sent again whose answer never came."""
SILENT = 6
"""So many failures in a row mean that nobody answers: waves pause, longer each time."""
MOST_TRIES = 1000
"""About three days: a message without an answer for so long is of no use to anybody."""
MOST_LOST = 2
"""A wave's message whose answer was lost so often has more likely arrived than not: nobody gets it thrice."""

Counts = dict[int, Counter[str]]


class Results:
    """`now()` is the wall clock (UTC epoch seconds), `steady()` a clock that never jumps (seconds)."""

    def __init__(self, pace: Pace, now: Callable[[], float], steady: Callable[[], float]) -> None:
        self._pace = pace
        self._now = now
        self._steady = steady
        self._outage = Trouble()
        self._silent = 0
        self.last_sent = 0
        """When a message was last sent, UTC epoch seconds."""

    async def settle(self, tx: Tx, done: Iterable[tuple[outbox.OutboxRow, Spent, SendResult]]) -> bool:
        """Store what became of these messages. Whether one was refused with a 429."""
        counts: Counts = defaultdict(Counter)
        gone: list[int] = []
        refused = False
        for row, spent, result in done:
            if isinstance(result, Sent):
                gone.append(row.id)
                _count(counts, row, "sent")
                if row.key and result.message:
                    await sent_messages.remember(tx, row.key, row.chat, result.message, int(self._now()))
            elif isinstance(result, Wait):
                refused = True
                await self._wait(tx, row, result.seconds, spent)
            else:
                await self._settle(tx, row, result, counts)
        if gone:
            self._silent = 0
            self.last_sent = int(self._now())
            await outbox.sent(tx, gone)
            if self._outage.is_over(self._steady()):
                log.info("sending works again", failures=self._outage.count)
        await waves.add(tx, counts)
        return refused

    async def _wait(self, tx: Tx, row: outbox.OutboxRow, seconds: float, spent: Spent) -> None:
        """It is also written down, so that a restart does not ask too early."""
        self._pace.refused(spent, seconds, self._steady())
        await outbox.put_back(tx, row.id, int(self._now()) + max(1, round(seconds)))

    async def _settle(self, tx: Tx, row: outbox.OutboxRow, result: SendResult, counts: Counts) -> None:
        match result:
            case Unreachable(reason):
                await persons.mark_unreachable(tx, row.channel, row.address, reason)
                await outbox.sent(tx, [row.id])
                _count(counts, row, "unreachable")
                await waves.lose_chat(tx, row.channel, row.address)
                log.info("a chat cannot be reached until the person writes again", row=row.id, reason=reason)
            case Failed():
                await self._settle_failed(tx, row, result, counts)
            case Refused(why):
                await outbox.bury(tx, row.id, why)
                _count(counts, row, "refused")
                log.error("a message was refused and is not sent again", row=row.id, why=why)

    async def _settle_failed(self, tx: Tx, row: outbox.OutboxRow, failed: Failed, counts: Counts) -> None:
        """Tried again, as late is better than never, but for what has probably come twice already."""
        now = int(self._now())
        if self._outage.again(self._steady()):
            log.warning("sending fails; messages wait and are tried again", ambiguous=failed.ambiguous)
        self._silent += 1
        if self._silent >= SILENT:
            # nobody answers: to go on would only lose more
            self._pace.silence(min(LONGEST_RETRY, 5 * 2 ** min(self._silent // SILENT, 6)), self._steady())
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


def _count(counts: Counts, row: outbox.OutboxRow, what: str) -> None:
    if row.wave_id is not None:
        counts[row.wave_id][what] += 1

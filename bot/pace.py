"""Who may be sent what now: one budget for everything that counts, fair between lanes and between people.

Messages, edits and files draw on it; ends of button queries never come here. What waits is told to `choose`,
which knows no row and no clock: time is an argument, seconds of one steady clock.

A wave that is due is given what its deadline needs, all of them together at most half of the rate; the rest
is for replies, and what one side leaves the other uses. Among replies who has waited longest and was served
least goes first. Whoever was answered far more than others lately yields to links, up to that half.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.accounts import Accounts
from bot.speed import Chat, Learnt, Recovered, Slowed, Speed
from handlers.programme.traffic import LONG_COST, MOST_FOR_WAVES
from storage.outbox import Lane
from storage.outbox_load import Load

SAVED, SAVED_SECONDS = 6.0, 0.05
"""Nearly no burst after an idle hour: a few messages, so that waking late costs no rate. Telegram takes ten.
The budget is never overdrawn by more than what long texts cost beyond one message."""
WAVES_SAVED = 2.0
USUAL = 29.0
"""What Telegram lets pass; a server that is said to take more is taken to do so in each chat too."""
EARLY, MARGIN = 1.2, 30
"""A wave is given a fifth more than its deadline needs, and is to be done so many seconds before."""
WHOLE = 1 - 1e-6
"""A message, but for what is lost in adding up small parts."""
SERVED_SECONDS = 1.0
"""By how many seconds each message that somebody had lately puts the next one behind those of others."""


class Reply(Protocol):
    """An answer that waits, the first of its chat. since: UTC epoch seconds; edit: it changes a message that
    stands there."""

    @property
    def id(self) -> int: ...
    @property
    def chat(self) -> Chat: ...
    @property
    def since(self) -> int: ...
    @property
    def edit(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Due:
    """What waits of the waves: whether anything does, whether links do, and how many messages a second all
    deadlines together need."""

    any: bool = False
    links: bool = False
    need: float = 0.0


def needed(loads: Sequence[Load], now: float) -> Due:
    """What these deadlines need; now: UTC epoch seconds."""
    need = sum(load.count * EARLY / max(1, load.deadline - MARGIN - now) for load in loads)
    return Due(bool(loads), any(load.lane is Lane.LINK for load in loads), need)


@dataclass(frozen=True, slots=True)
class Free:
    """How many calls of each side may be begun beside those under way."""

    replies: int
    waves: int


@dataclass(frozen=True, slots=True)
class Spent:
    """A message that leaves. cost: for how many it counts; edit: it changes one; wave: it is of a wave."""

    chat: Chat
    cost: float = 1.0
    edit: bool = False
    wave: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """The ids of the replies that leave now, in order, and how many messages of waves.

    replies_at, waves_at: when more of each may leave; None: not before something else happens.
    """

    replies: tuple[int, ...] = ()
    waves: int = 0
    replies_at: float | None = None
    waves_at: float | None = None


class Pace:
    """`rate` is messages per second of everything together; `learnt` is from the run before."""

    def __init__(self, rate: float, now: float, learnt: Learnt | None = None) -> None:
        self.times = max(1.0, rate / USUAL)
        """How often the usual limits of one chat are allowed."""
        self._speed = Speed(rate, now, learnt)
        self._accounts = Accounts(self.times)
        self._budget = 0.0
        self._filled_at = now
        self._share = 0.0
        """What waves may take of the budget though replies wait."""
        self._shared_at = now
        self._silent_until = now

    @property
    def full_rate(self) -> float:
        return self._speed.full

    def rate(self, now: float) -> float:
        """Messages per second in use."""
        return self._speed.rate(now)

    def choose(
        self, replies: Sequence[Reply], due: Due, free: Free, now: float,
        cost: Callable[[Reply], float] = lambda _reply: 1.0,
    ) -> Chosen:  # fmt: skip
        """What leaves at this moment. It decides once, for this `now`: nothing is asked a second time. cost:
        for how many messages one counts; asked only where it matters."""
        self._fill(now)
        paused_until = self._speed.paused_until(now)
        if paused_until > now:
            return Chosen(replies_at=paused_until, waves_at=paused_until)
        ready_at = {each.id: self._ready_at(each, cost, now) for each in replies}
        turns = self._in_turn([each for each in replies if ready_at[each.id] <= now], now)
        self._give_waves(due, turns, now)
        most_replies = min(len(turns), free.replies)
        most_waves = free.waves if due.any and now >= self._silent_until else 0
        count = waves = 0
        left = self._budget
        while left >= WHOLE and count + waves < most_replies + most_waves:
            if waves < most_waves and (self._share - waves >= WHOLE or count == most_replies):
                waves += 1
            elif count < most_replies:
                count += 1
            else:
                break
            left -= 1
        chosen = tuple(each.id for each in turns[:count])
        budget_at = now + max(0.0, 1 - left) / self._speed.rate(now)
        return Chosen(
            chosen, waves,
            _soonest(ready_at, chosen, budget_at) if count < free.replies else None,
            max(budget_at, self._silent_until) if due.any and waves < free.waves else None,
        )  # fmt: skip

    def spend(self, spent: Spent, now: float) -> None:
        """A message leaves."""
        self._fill(now)
        self._budget -= spent.cost
        if spent.wave:
            self._share = max(0.0, self._share - spent.cost)
        self._accounts.spend(spent.chat, spent.cost, now, edit=spent.edit)

    def forgo(self) -> None:
        """What waves were given could not be used: none of it is saved up."""
        self._share = 0.0

    def chat_ready_at(self, chat: Chat, now: float, *, edit: bool = False, cost: float = 1.0) -> float:
        """When this chat may get its next message; not later than `now` when it may now."""
        return self._accounts.ready_at(chat, now, edit=edit, cost=cost)

    def refused(self, spent: Spent, seconds: float, now: float) -> None:
        """A 429: its chat waits `seconds`, and if others are refused too everything does. What did not leave
        costs nothing."""
        self._fill(now)
        self._budget = min(self._most_saved(now), self._budget + spent.cost)
        if spent.wave:
            self._share = min(WAVES_SAVED, self._share + spent.cost)
        self._accounts.refund(spent.chat, spent.cost, now, edit=spent.edit)
        self._accounts.park(spent.chat, now + seconds, now)
        self._speed.refused(spent.chat, seconds, now)

    def silence(self, seconds: float, now: float) -> None:
        """No wave for so long: nobody answers."""
        self._silent_until = max(self._silent_until, now + seconds)

    def learnt(self, now: float) -> Learnt | None:
        """What the next run has to know; None while everything goes at the full rate."""
        return self._speed.learnt(now)

    def news(self, now: float) -> Slowed | Recovered | None:
        """What has changed since this was last asked: worth a line in the log."""
        return self._speed.news(now)

    def _ready_at(self, reply: Reply, cost: Callable[[Reply], float], now: float) -> float:
        long = self._accounts.is_short(reply.chat, LONG_COST, now)
        return self.chat_ready_at(reply.chat, now, edit=reply.edit, cost=cost(reply) if long else 1.0)

    def _in_turn(self, ready: Sequence[Reply], now: float) -> list[Reply]:
        def turn(each: Reply) -> tuple[float, int]:
            return each.since + self._accounts.served(each.chat, now) * SERVED_SECONDS, each.id

        return sorted(ready, key=turn)

    def _give_waves(self, due: Due, turns: Sequence[Reply], now: float) -> None:
        """What their deadlines need; to links more, while all who wait have had their share."""
        passed, self._shared_at = max(0.0, now - self._shared_at), now
        most = self._speed.rate(now) * MOST_FOR_WAVES
        yields = due.links and bool(turns) and self._accounts.had_enough(turns[0].chat, now)
        given = most if yields else min(most, due.need)
        self._share = min(WAVES_SAVED, self._share + passed * given) if due.any else 0.0

    def _fill(self, now: float) -> None:
        passed, self._filled_at = max(0.0, now - self._filled_at), now
        self._budget = min(self._most_saved(now), self._budget + passed * self._speed.rate(now))

    def _most_saved(self, now: float) -> float:
        return max(SAVED, self._speed.rate(now) * SAVED_SECONDS)


def _soonest(ready_at: Mapping[int, float], chosen: Sequence[int], budget_at: float) -> float | None:
    """When the next of those that were not chosen may leave."""
    left = ready_at.keys() - set(chosen)
    return max(budget_at, min(ready_at[id_] for id_ in left)) if left else None

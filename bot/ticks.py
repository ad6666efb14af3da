"""The way in for time: what is due is decided and stored, a transaction for each step.

A mistake in one step, or in one reminder, holds up no other. What is due stands in the database, so a tick
that comes late or twice does the right thing once.
"""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

import structlog

from bot.log import Trouble, log_mistake
from bot.unit_of_work import unit_of_work
from handlers.conversation.policy import Policy
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.broadcast import tend_broadcasts
from handlers.panitia.recap.summary import summarise
from handlers.panitia.recap.warnings import begin_run, end_run, warn_of_late_wave, watch
from handlers.participant.reconfirmation import ask_who_comes, release_unanswered
from handlers.programme.door import call_next
from handlers.programme.hours import is_night, not_in_the_night
from handlers.programme.reminders import Planned, fire, leave_out, look_ahead, pass_over
from handlers.programme.searching import PORTION, take_down_words
from handlers.programme.waitlist import end_offers, offer_free_seats
from handlers.readers.regions import provinces
from storage import audit_log, outbox, waitlist, waves
from storage.store import StorageError, Store

log = structlog.get_logger()

Result = TypeVar("Result")


class Ticks:
    """`now()` is UTC epoch seconds; `wake` tells the sender that the outbox has something new."""

    def __init__(
        self, store: Store, policy: Policy, now: Callable[[], float], wake: Callable[[], None]
    ) -> None:
        self._store = store
        self._policy = policy
        self._now = now
        self._wake = wake
        self._troubles: dict[str, Trouble] = {}
        self._warned: set[str] = set()

    async def tick(self) -> None:
        """What time alone brings. Raises StorageError.

        The sender is woken because another process (the command line) may have put messages.
        """
        await self._safely("outbox", self._outbox)
        for name, work in (
            ("offers", end_offers),
            ("waitlist", _offer_what_is_free),
            ("reconfirmation", release_unanswered),
            ("questions", ask_who_comes),
            ("broadcasts", tend_broadcasts),
            ("door", call_next),
        ):
            while await self._safely(name, work):
                pass
        await self._remind()
        await self._safely("warnings", watch)
        await self._safely("summary", summarise)
        await self._safely("words", _take_down_words)
        self._wake()

    async def begin(self) -> None:
        """Before the first tick of a run. Raises StorageError."""
        await self._safely("begin", begin_run)

    async def end(self) -> None:
        """After the last one, when the bot ends as it was asked to. Raises StorageError."""
        await self._safely("end", end_run)

    async def _remind(self) -> None:
        planned = await self._safely("plan", look_ahead)
        if planned is None:
            return
        await self._warn(planned)
        for occurrence in planned.needless:
            await self._safely(occurrence.key, partial(leave_out, occurrence=occurrence))
        for occurrence in planned.over:
            missed = await self._safely(occurrence.key, partial(pass_over, occurrence=occurrence))
            if missed:
                log.warning(
                    "a reminder was not sent in time", event_id=occurrence.event.id, wave=occurrence.name
                )
        for occurrence in planned.due:
            count = await self._safely(occurrence.key, partial(fire, occurrence=occurrence))
            if count is not None:
                log.info(
                    "a reminder is sent", event_id=occurrence.event.id, wave=occurrence.name, messages=count
                )

    async def _warn(self, planned: Planned) -> None:
        """Once for each wave that can't be finished in time, before it begins."""
        for occurrence, seconds in planned.late:
            if occurrence.key not in self._warned:
                self._warned.add(occurrence.key)
                log.warning(
                    "a wave cannot be sent in time at this rate; move a reminder or raise K3BOT_RATE",
                    event_id=occurrence.event.id, wave=occurrence.name, late_seconds=seconds,
                )  # fmt: skip
                told = partial(warn_of_late_wave, occurrence=occurrence, seconds=seconds)
                await self._safely(f"late {occurrence.key}", told)

    async def _safely(self, name: str, work: Callable[[UnitOfWork], Awaitable[Result]]) -> Result | None:
        """Do this in a transaction of its own; None when there was a mistake in it, told once."""
        now = self._now()
        trouble = self._troubles.setdefault(name, Trouble())
        try:
            cause = f"{name}:{int(now)}"
            async with unit_of_work(self._store, self._policy, int(now), cause, audit_log.SYSTEM) as unit:
                result = await work(unit)
            if trouble.is_over(now):
                log.info("a step of the clock works again", step=name, failures=trouble.count)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 the next tick tries again; the others must go on
            if trouble.again(now):
                log_mistake("a step of the clock failed and is tried again", error, step=name)
            return None
        return result

    async def _outbox(self, unit: UnitOfWork) -> None:
        """What is of no use any more is not sent; and what does not disturb the night waits."""
        missed = await outbox.bury_expired(unit.tx, unit.now)
        await waves.add(unit.tx, {id_: {"missed": count} for id_, count in missed.items() if id_})
        if missed:
            log.warning("messages were not sent in time", messages=sum(missed.values()))
        for zone in sorted({self._policy.zone, *(province.zone for province in provinces())}):
            if is_night(unit.now, zone):
                await outbox.hold(unit.tx, zone, not_in_the_night(unit.now, zone))


async def _offer_what_is_free(unit: UnitOfWork) -> None:
    """It finds nothing to offer as long as whoever frees a seat offers it on."""
    for event_id in await waitlist.events_with_waitlist(unit.tx, unit.now):
        await offer_free_seats(unit, await unit.event(event_id))


async def _take_down_words(unit: UnitOfWork) -> None:
    """Names that are new can be searched for; a portion at each tick holds up nobody."""
    await take_down_words(unit.tx, unit.now, PORTION)

"""What panitia do from outside of the chat: load kegiatan, decide about luring. One transaction each.

Whoever is to be told is told through the outbox, by the bot that runs beside it.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from bot.unit_of_work import unit_of_work
from handlers.conversation.policy import Policy
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme import luring
from handlers.programme.event_putting import Change, Loaded, new_codes, put_event
from handlers.programme.reminders import next_due
from storage import attendance, events, registrations
from storage.attendance import Codes
from storage.events import Event
from storage.store import Store

Result = TypeVar("Result")


class Desk:
    """Panitia at work at `now` (UTC epoch seconds); `by` is who it is, for the audit log."""

    def __init__(self, store: Store, policy: Policy, now: int, by: str) -> None:
        self._store = store
        self._policy = policy
        self._now = now
        self._actor = f"panitia:{by}"

    async def load(self, read: Sequence[Change]) -> list[Loaded]:
        """Put these events, all or none; seats that are new are offered to those in line at once, and people
        are told of what concerns them. Raises SessionInUseError."""
        return await self._do(lambda unit: self._put(unit, read))

    async def _put(self, unit: UnitOfWork, read: Sequence[Change]) -> list[Loaded]:
        return [await put_event(unit, change) for change in read]

    async def codes(self, year: int | None, batch: int) -> tuple[Event, tuple[Codes, ...]] | None:
        """The attendance codes of this kegiatan by session, made if need be; of the newest year if none is
        given. None when there is no such kegiatan."""

        async def find(unit: UnitOfWork) -> tuple[Event, tuple[Codes, ...]] | None:
            event = (
                await events.newest(unit.tx, batch)
                if year is None
                else await events.find(unit.tx, year, batch)
            )
            if event is None:
                return None
            found = []
            for session in event.sessions:
                await attendance.put_codes(unit.tx, session.id, new_codes(unit))
                codes = await attendance.codes(unit.tx, session.id)
                assert codes is not None  # noqa: S101 they were put just now
                found.append(codes)
            return event, tuple(found)

        return await self._do(find)

    async def next_reminder(self) -> int | None:
        """When the next reminder or question is due (UTC epoch seconds), as things stand."""
        return await self._do(next_due)

    async def applications(self) -> tuple[registrations.Application, ...]:
        return await self._do(lambda unit: registrations.applications(unit.tx))

    async def approve(self, number: str) -> luring.Decision:
        return await self._do(lambda unit: luring.approve(unit, number))

    async def reject(self, number: str, words: str | None) -> luring.Decision:
        return await self._do(lambda unit: luring.reject(unit, number, words))

    async def _do(self, work: Callable[[UnitOfWork], Awaitable[Result]]) -> Result:
        cause = f"desk:{self._now}"
        async with unit_of_work(self._store, self._policy, self._now, cause, self._actor) as unit:
            return await work(unit)

"""What all inputs of one transaction share: the policy, the time, the open events, and messages to others.

Seats are looked up when somebody asks, and again after one was taken or given back.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from handlers.conversation.policy import Policy
from handlers.conversation.turn import Job, Notice
from storage import audit_log, events, outbox, seats, waitlist
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Seated:
    """A seat or a mode that is new. `took_part`: in the other mode until now, with its reminders."""

    event_id: int
    took_part: bool


class UnitOfWork:
    """`now` is UTC epoch seconds; `actor` is who acts, for the audit log. Lives as long as its transaction.

    cause: which inputs or step it is about, once only; part of the keys of jobs that have none.
    notices: what is to be sent to others than the one who is heard; put into the outbox at the end.
    seated: registrations whose seat or mode is new; reminders they have missed are made up for at the end.
    jobs: work to be done after the commit.
    """

    def __init__(
        self, tx: Tx, now: int, policy: Policy, actor: str = audit_log.PERSON, cause: str = ""
    ) -> None:
        self.tx = tx
        self.now = now
        self.policy = policy
        self.actor = actor
        self.cause = cause
        self.notices: list[Notice] = []
        self.seated: dict[int, Seated] = {}
        self.jobs: list[Job] = []
        self._open: tuple[events.Event, ...] | None = None
        self._closed: dict[int, events.Event] = {}
        self._taken: dict[int, seats.Taken] = {}
        self._waitlists: dict[int, dict[str, int]] = {}

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """When something is raised inside, all of it is undone: in the database and in this unit."""
        kept = list(self.notices), dict(self.seated), list(self.jobs)
        try:
            async with self.tx.savepoint():
                yield
        except BaseException:
            self.notices, self.seated, self.jobs = kept
            self.forget_events()
            raise

    async def open_events(self) -> tuple[events.Event, ...]:
        if self._open is None:
            self._open = await events.open_now(self.tx, self.now)
        return self._open

    async def event(self, event_id: int) -> events.Event:
        """This event, open or not. Raises KeyError for an id that does not exist."""
        for event in await self.open_events():
            if event.id == event_id:
                return event
        if event_id not in self._closed:
            closed = await events.load(self.tx, event_id)
            if closed is None:
                raise KeyError(event_id)
            self._closed[event_id] = closed
        return self._closed[event_id]

    async def taken(self, event: events.Event) -> seats.Taken:
        if event.id not in self._taken:
            self._taken[event.id] = await seats.taken(self.tx, event.id)
        return self._taken[event.id]

    async def seats_left(self, event: events.Event) -> dict[str, int]:
        """Seats a newcomer can have at once, by mode: none while somebody waits for them."""
        taken, waitlists = await self.taken(event), await self.waitlist_lengths(event)
        return {
            mode: 0 if waitlists.get(mode) else max(0, event.quota(mode) - taken.of(mode))
            for mode in events.MODES
        }

    async def waitlist_lengths(self, event: events.Event) -> dict[str, int]:
        """How many stand on the waitlist, by mode."""
        if event.id not in self._waitlists:
            self._waitlists[event.id] = await waitlist.lengths(self.tx, event.id)
        return self._waitlists[event.id]

    async def drop(self, prefix: str) -> tuple[str, ...]:
        """What is under keys that begin like this is over: nothing of it is sent, from here or the outbox.

        Returns the keys that stood in the outbox.
        """
        self.notices = [notice for notice in self.notices if not notice.key.startswith(prefix)]
        return await outbox.drop_keys(self.tx, prefix)

    async def drop_chat(self, channel: str, address: str) -> None:
        """Nothing is sent to this chat any more, and nothing of it stays in the outbox."""
        self.notices = [n for n in self.notices if (n.channel, n.address) != (channel, address)]
        await outbox.forget_chat(self.tx, channel, address)

    async def trace(  # noqa: PLR0913 each is a column of the audit log
        self, action: str, person_id: int | None = None, event_id: int | None = None, *,
        detail: str | None = None, before: str | None = None, after: str | None = None,
    ) -> None:  # fmt: skip
        """Record what is done now and by whom. before, after: what panitia changed, for panitia to read."""
        entry = audit_log.AuditEntry(person_id, self.actor, action, event_id, detail, 0, before, after)
        await audit_log.record(self.tx, [entry], self.now)

    def forget_events(self) -> None:
        """A kegiatan was changed: look anew."""
        self._open = None
        self._closed.clear()
        self.forget_seats()

    def forget_seats(self) -> None:
        """A seat or a place on the waitlist was taken or given back: look anew."""
        self._taken.clear()
        self._waitlists.clear()

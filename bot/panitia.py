"""What panitia do from outside of the chat: load kegiatan, decide about luring. One transaction each.

Whoever is to be told is told through the outbox, by the bot that runs beside it.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.letters import row_of
from handlers import luring
from handlers.board import Board
from handlers.seating import fit_to
from handlers.turn import House
from handlers.waitlist import offer_free_seats
from storage import events, outbox, registrations, seats
from storage.events import Event
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Loaded:
    """A kegiatan as it is stored now, the seats taken, and how many went to people in line."""

    event: Event
    taken: seats.Taken
    given: int


Result = TypeVar("Result")


class Desk:
    """Panitia at work at `now` (UTC epoch seconds); `by` is who it is, for the trail."""

    def __init__(self, store: Store, house: House, now: int, by: str) -> None:
        self._store = store
        self._house = house
        self._now = now
        self._actor = f"panitia:{by}"

    async def load(self, read: Sequence[Event]) -> list[Loaded]:
        """Put these events, all or none; seats that are new are offered to those in line at once."""

        async def put(board: Board) -> list[Loaded]:
            loaded = []
            for event in read:
                stored = await events.put(board.tx, event)
                await fit_to(board, stored)
                given = await offer_free_seats(board, stored)
                loaded.append(Loaded(stored, await seats.taken(board.tx, stored.id), given))
            return loaded

        return await self._do(put)

    async def applications(self) -> tuple[registrations.Application, ...]:
        return await self._do(lambda board: registrations.applications(board.tx))

    async def approve(self, number: str) -> luring.Decision:
        return await self._do(lambda board: luring.approve(board, number))

    async def reject(self, number: str, words: str | None) -> luring.Decision:
        return await self._do(lambda board: luring.reject(board, number, words))

    async def _do(self, work: Callable[[Board], Awaitable[Result]]) -> Result:
        async with self._store.transaction() as tx:
            board = Board(tx, self._now, self._house, self._actor)
            result = await work(board)
            await outbox.put(tx, [row_of(notice) for notice in board.notices], self._now)
        return result

"""Which kegiatan, and which registration, panitia mean by what they typed; of those they may do it for."""

from collections.abc import Iterable, Sequence

from handlers.conversation.access import Right, scope
from handlers.conversation.scene import Scene
from handlers.readers.event_numbers import EventNumber
from handlers.readers.registration_numbers import RegistrationNumber, write_number
from handlers.readers.schedule_words import year_of
from storage import events
from storage.events import Event


def meant(found: Iterable[Event], said: EventNumber, now: int) -> Event | None:
    """With a year the kegiatan of that year; without one this year's, else the newest."""
    those = [event for event in found if said.fits(event.batch, event.year)]
    this_year = [event for event in those if event.year == year_of(now)]
    return max(this_year or those, key=lambda event: event.year, default=None)


async def find_event(scene: Scene, said: EventNumber | None, right: Right) -> Event | None:
    """The kegiatan meant, if the one who is heard has this right for it."""
    return meant(await _mine(scene, right), said, scene.now) if said else None


async def whole_number(
    scene: Scene, said: RegistrationNumber, right: Right, at_hand: Event | None = None
) -> str | None:
    """The whole number; None when nothing says of which kegiatan it is."""
    return (await whole_numbers(scene, [said], right, at_hand))[0]


async def whole_numbers(
    scene: Scene, said: Sequence[RegistrationNumber], right: Right, at_hand: Event | None = None
) -> list[str | None]:
    """For each its whole number. at_hand: the kegiatan one speaks of while none is named."""
    mine = await _mine(scene, right)
    return [_whole(each, at_hand, mine, scene.now) for each in said]


def _whole(said: RegistrationNumber, at_hand: Event | None, mine: list[Event], now: int) -> str | None:
    year, batch = said.year, said.batch
    if not (year and batch):
        own = at_hand and batch in {0, at_hand.batch} and year in {0, at_hand.year}
        event = at_hand if own else meant(mine, EventNumber(batch, year), now)
        if event is None:
            return None
        year, batch = event.year, event.batch
    return write_number(year, batch, said.seq)


async def _mine(scene: Scene, right: Right) -> list[Event]:
    within = await scope(scene, right)
    return [event for event in await events.every(scene.tx) if within is None or event.id in within]

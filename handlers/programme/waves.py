"""One wave: the same words for everybody who takes part alike, speaks alike and lives in one zone.

Decides nothing but the hour: what comes by itself does not come at night.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from handlers.conversation.message_codec import pack
from handlers.conversation.turn import Message
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.hours import not_in_the_night
from handlers.readers.regions import provinces
from storage import waves
from storage.audiences import Audience, Zones
from storage.events import MODES
from storage.waves import NewWave, Text, Texts


@dataclass(frozen=True, slots=True)
class Listener:
    """Whom a message is for. `zone` is an IANA name; changed: registered before what the wave tells of; at:
    when they can read it at the earliest (UTC epoch seconds). event_id: what they are registered for, where
    an audience is of several events."""

    mode: str
    zone: str
    changed: bool
    at: int
    event_id: int | None = None


async def put_wave(
    unit: UnitOfWork, wave: NewWave, audience: Audience, say: Callable[[Listener], Message], *, any_hour: bool
) -> int | None:
    """Put a message for everybody of this audience; how many, or None when this wave exists already."""
    zones: dict[str, tuple[str, ...]] = {}
    for province in provinces():
        zones[province.zone] = (*zones.get(province.zone, ()), province.code)
    told = []
    for zone in sorted({*zones, unit.policy.zone}):
        not_before = unit.now if any_hour else not_in_the_night(unit.now, zone)
        for mode, changed, event_id in _ways(audience):
            message = say(Listener(mode, zone, changed, not_before, event_id))
            told += [
                Text(
                    mode, language, zone, changed, pack(language, message), not_before, not any_hour, event_id
                )
                for language in unit.policy.languages
            ]
    return await waves.put(unit.tx, wave, audience, Texts(told, Zones(zones, unit.policy.zone)))


def _ways(audience: Audience) -> Iterator[tuple[str, bool, int | None]]:
    """How people of this audience may take part, whether something has changed for them, and where."""
    modes = MODES if audience.mode == "all" else (audience.mode,)
    return product(modes, (False, True) if audience.changed_at else (False,), audience.events or (None,))

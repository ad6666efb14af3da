"""One wave: the same words for everybody who takes part alike, speaks alike and lives in one zone.

Decides nothing but the hour: what comes by itself does not come at night.
"""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.board import Board
from handlers.hours import not_in_the_night
from handlers.letters import pack
from handlers.readers.regions import provinces
from handlers.turn import Message
from storage import waves
from storage.audiences import Audience, Zones
from storage.events import MODES
from storage.waves import NewWave, Text, Texts


@dataclass(frozen=True, slots=True)
class Listener:
    """Whom a message is for. `zone` is an IANA name; changed: registered before what the wave tells of; at:
    when they can read it at the earliest (UTC epoch seconds)."""

    mode: str
    zone: str
    changed: bool
    at: int


async def put_wave(
    board: Board, wave: NewWave, audience: Audience, say: Callable[[Listener], Message], *, any_hour: bool
) -> int | None:  # fmt: skip
    """Put a message for everybody of this audience; how many, or None when this wave exists already."""
    zones: dict[str, tuple[str, ...]] = {}
    for province in provinces():
        zones[province.zone] = (*zones.get(province.zone, ()), province.code)
    told = []
    for zone in sorted({*zones, board.house.zone}):
        not_before = board.now if any_hour else not_in_the_night(board.now, zone)
        for mode in MODES if audience.mode == "all" else (audience.mode,):
            for changed in (False, True) if audience.changed_at else (False,):
                message = say(Listener(mode, zone, changed, not_before))
                told += [
                    Text(mode, language, zone, changed, pack(language, message), not_before, not any_hour)
                    for language in board.house.languages
                ]
    return await waves.put(board.tx, wave, audience, Texts(told, Zones(zones, board.house.zone)))

"""How a kegiatan is told to panitia: its state and how full it is. Decides nothing."""

import zlib

from handlers.conversation.turn import Arg, Day, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.events.copies import day_of
from storage.events import MODES, Event

CELLS = 10


def stamp(event: Event) -> str:
    """Names the kegiatan as it stands: after any change it is another one."""
    seen = f"{event!r}{event.extra or ''}"  # without such fields what stands on older buttons is still true
    return f"{zlib.crc32(seen.encode()):08x}"


def state_now(event: Event, now: int) -> str:
    """The state as panitia speak of it; whether registration is open also depends on its times."""
    if event.state in {"draft", "finished", "cancelled"}:
        return event.state
    if now >= event.ends_at:
        return "over"
    if now >= event.starts_at:
        return "running"
    if event.state == "closed":
        return "closed"
    return "waiting" if now < event.opens_at else "open" if now < event.closes_at else "ended"


def state_words(unit: UnitOfWork, event: Event, *, hours: bool = True) -> Say:
    """The state with the times that belong to it; without `hours` only the days."""
    values: dict[str, Arg] = {}
    for name, moment in (("opens", event.opens_at), ("closes", event.closes_at)):
        values[name] = Moment(moment, unit.policy.zone) if hours else Day(day_of(moment).isoformat())
    return Say(f"events-is-{state_now(event, unit.now)}", values)


def bar(taken: int, quota: int) -> str:
    """How full; never empty with one seat taken, never full with one free."""
    if quota <= 0:
        return ("▓" if taken else "░") * CELLS
    full = min(CELLS, taken * CELLS // quota)
    full = max(full, 1) if taken else full
    return "▓" * full + "░" * (CELLS - full)


async def fill_lines(unit: UnitOfWork, event: Event) -> tuple[Say, ...]:
    """How full each mode of this kegiatan is, and how long its waitlist."""
    taken, waitlists = await unit.taken(event), await unit.waitlist_lengths(event)
    found = []
    for mode in MODES:
        quota, held, length = event.quota(mode), taken.of(mode), waitlists.get(mode, 0)
        if quota or held or length:
            values: dict[str, Arg] = {"bar": bar(held, quota), "taken": held, "quota": quota, "line": length}
            found.append(Say(f"events-fill-{mode}-line" if length else f"events-fill-{mode}", values))
    return tuple(found)

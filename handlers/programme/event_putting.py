"""A kegiatan is stored as panitia want it: seats follow, those in line are offered what is new, people hear.

Used by the chat, the command line and rehearsals; asks nobody and shows nothing itself.
"""

from dataclasses import dataclass

from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.event_changes import tell_changes
from handlers.programme.seating import fit_to
from handlers.programme.waitlist import offer_free_seats
from storage import attendance, events, reminders, seats
from storage.attendance import Codes
from storage.events import Event
from storage.reminders import DEFAULTS, Rule


@dataclass(frozen=True, slots=True)
class Change:
    """A kegiatan as panitia want it. Without rules it keeps those it has; a new one gets the usual ones.

    words: why, in panitia's words; told to people when the kegiatan is cancelled by this change.
    """

    event: Event
    rules: tuple[Rule, ...] | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A kegiatan as it is stored now, the seats taken, how many went to people in line, and how many people
    are told of what has changed."""

    event: Event
    taken: seats.Taken
    given: int
    told: int


_LETTERS, _DIGITS = "ABCDEFGHJKMNPRSTUVWXYZ", "23456789"
"""Without what is mistaken for something else when it is read aloud or from a slide."""


async def put_event(unit: UnitOfWork, change: Change) -> Loaded:
    """Store this kegiatan (matched by year and batch). Raises SessionInUseError."""
    before = await events.find(unit.tx, change.event.year, change.event.batch)
    stored = await events.put(unit.tx, change.event, unit.now)
    unit.forget_events()
    rules = DEFAULTS if before is None and change.rules is None else change.rules
    if rules is not None:
        await reminders.put(unit.tx, stored.id, rules)
    await fit_to(unit, stored)
    given = await offer_free_seats(unit, stored)
    told = await tell_changes(unit, before, stored, change.words)
    for session in stored.sessions:
        await attendance.put_codes(unit.tx, session.id, new_codes(unit))
    return Loaded(stored, await seats.taken(unit.tx, stored.id), given, told)


def new_codes(unit: UnitOfWork) -> Codes:
    """Two different codes of three letters and three digits."""
    start = _new_code(unit)
    while (end := _new_code(unit)) == start:
        pass
    return Codes(start, end)


def _new_code(unit: UnitOfWork) -> str:
    signs = (_LETTERS,) * 3 + (_DIGITS,) * 3
    # four bytes for each sign: what is left over by the division is too little to matter
    chances = unit.policy.chance(4 * len(signs))
    return "".join(
        each[int.from_bytes(chances[4 * n : 4 * n + 4], "big") % len(each)] for n, each in enumerate(signs)
    )

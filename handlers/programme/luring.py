"""Panitia decide about a wish for luring: approve or reject, and the person is told. Who decided is recorded.

Used by the command line and by /setujui; asks nobody and shows nothing itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.conversation.turn import Message, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme import seating
from handlers.programme.cards import registration_card
from handlers.programme.waitlist import offer_free_seats, tell, zone_of_chat
from storage import persons, registrations, seats
from storage.events import Event
from storage.registrations import Registration


@dataclass(frozen=True, slots=True)
class Decided:
    """It is done; the registration as it is now, and how many seats were offered on."""

    registration: Registration
    offered: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """No registration has this number."""


@dataclass(frozen=True, slots=True)
class NotApplied:
    """This registration asks for no decision: it is as it is."""

    registration: Registration


@dataclass(frozen=True, slots=True)
class NoSeat:
    """All luring seats are taken or offered; nothing was changed."""

    quota: int
    taken: int


Decision = Decided | Unknown | NotApplied | NoSeat


async def approve(unit: UnitOfWork, number: str) -> Decision:
    """Give the applicant a luring seat and free the daring one, in one transaction."""
    return (await approve_each(unit, [number]))[0]


async def approve_each(unit: UnitOfWork, numbers: Sequence[str]) -> tuple[Decision, ...]:
    """The same for many, in this order. What becomes free is offered on once, at the end; each kegiatan's
    count of that stands with the first who was approved in it."""
    decisions: list[Decision] = []
    told: list[tuple[Event, Registration, str]] = []
    for number in numbers:
        found = await _find(unit, number)
        if not isinstance(found, Registration):
            decisions.append(found)
            continue
        event = await unit.event(found.event_id)
        safe = "online" in await seats.held(unit.tx, found.id)
        approved = await seating.approve(unit, event, found)
        if isinstance(approved, seating.Full):
            decisions.append(NoSeat(event.quota_offline, (await unit.taken(event)).offline))
            continue
        decisions.append(Decided(approved, 0))
        told.append((event, approved, "luring-swapped" if safe else "luring-approved"))
    offered = {
        event.id: await offer_free_seats(unit, event) for event in {e.id: e for e, *_ in told}.values()
    }
    for event, registration, key in told:
        await _tell(unit, event, registration, key)
    return tuple(
        Decided(each.registration, offered.pop(each.registration.event_id, 0))
        if isinstance(each, Decided)
        else each
        for each in decisions
    )


async def reject(unit: UnitOfWork, number: str, words: str | None) -> Decision:
    """The applicant stays daring, with the seat that was held or in the line for one, and is told why."""
    found = await _find(unit, number)
    if not isinstance(found, Registration):
        return found
    event = await unit.event(found.event_id)
    ended = await seating.stay_online(unit, event, found, "rejected", words)
    offered = await offer_free_seats(unit, event)
    await _tell(unit, event, ended, "luring-decided")
    return Decided(ended, offered)


async def _find(unit: UnitOfWork, number: str) -> Registration | Unknown | NotApplied:
    found = await registrations.by_number(unit.tx, number)
    if found is None:
        return Unknown()
    return found if found.state == "applied" else NotApplied(found)


async def _tell(unit: UnitOfWork, event: Event, registration: Registration, key: str) -> None:
    chat = (await persons.chats_of(unit.tx, [registration.person_id])).get(registration.person_id)
    if chat is None:
        return
    current = await registrations.load(unit.tx, registration.id)
    card: Message = await registration_card(unit, current or registration, event, zone_of_chat(unit, chat))
    # its own key: a decision is told even to somebody who has applied again meanwhile
    tell(unit, chat, f"decision:{registration.id}", card.after(Say(key)))

"""Who gets which seat: registering, cancelling, changing the mode, and what becomes of a wish for luring.

Who wants luring and has not got it holds a daring seat meanwhile (the safety seat), or stands in the line for
one. Every change of two seats is made here, inside of one transaction, so that nobody ends with neither.
What is freed here is offered on by `handlers.programme.waitlist.offer_free_seats`, in the same transaction.
"""

from dataclasses import dataclass

from handlers.conversation.unit_of_work import Seated, UnitOfWork
from storage import audit_log, registrations, seats, waitlist
from storage.events import MODES, Event
from storage.registrations import Registration, State, Wish


@dataclass(frozen=True, slots=True)
class Full:
    """No seat of the other mode: everything stays as it was."""


Outcome = Registration | Full
"""The registration as it is then, or that nothing was done."""


async def place(
    unit: UnitOfWork, event: Event, person_id: int, mode: str, source: str | None
) -> Registration:
    """Register this person: with a seat at once, as an application, or in line.

    Raises ValueError when there is an active registration already.
    """
    tx = unit.tx
    free = await seats.is_free(tx, event, mode)
    state = "confirmed" if free else "waiting"
    if mode == "offline" and event.offline == "approval":
        state = "applied"
    placed = await registrations.put(tx, event, person_id, Wish(mode, state, source), unit.now)
    if state == "confirmed":
        await seats.take(tx, event, mode, [placed.id])
    elif state == "waiting":
        await waitlist.join(tx, event.id, mode, placed.id)
    if mode == "offline" and state != "confirmed":
        await _hold_online(unit, event, placed.id)
    await unit.drop(f"registration:{placed.id}:")  # of an earlier time under the same number
    await _note(unit, placed, "registered", f"{mode} {state}")
    unit.seated[placed.id] = Seated(event.id, took_part=False)
    unit.forget_seats()
    return placed


async def cancel(
    unit: UnitOfWork, event: Event, registration: Registration, reason: str, words: str | None = None
) -> None:
    """Give up the registration with all its seats and places; what was to be told about it is not sent."""
    await _give_back(unit, event, registration, MODES)
    await _become(unit, registration, State(registration.mode, "cancelled", reason, words), "cancelled")


async def confirm(unit: UnitOfWork, event: Event, registration: Registration) -> Registration:
    """The seat of the wished mode, which is held already, is now this person's; the safety seat is freed."""
    if registration.mode == "offline":
        await _give_back(unit, event, registration, ("online",))
    return await _become(unit, registration, State(registration.mode, "confirmed"), "confirmed")


async def approve(unit: UnitOfWork, event: Event, registration: Registration) -> Outcome:
    """Give the luring seat that was applied for and free the daring one, or say that there is none."""
    if not await seats.is_free(unit.tx, event, "offline"):
        return Full()
    await seats.take(unit.tx, event, "offline", [registration.id])
    return await confirm(unit, event, registration)


async def stay_online(
    unit: UnitOfWork, event: Event, registration: Registration, reason: str, words: str | None = None
) -> Registration:
    """End a wish for luring: with the daring seat that was held, or in the daring line at the old place.

    Without any daring in this event there is nothing to stay for: rejected, or cancelled.
    """
    await _give_back(unit, event, registration, ("offline",))
    if "online" in await seats.held(unit.tx, registration.id):
        to = State("online", "confirmed", reason, words)
    elif event.quota_online == 0:
        await _give_back(unit, event, registration, ("online",))
        state = "rejected" if reason == "rejected" else "cancelled"
        to = State("offline", state, reason, words)
    else:
        await waitlist.join(unit.tx, event.id, "online", registration.id)
        to = State("online", "waiting", reason, words)
    return await _become(unit, registration, to, "mode" if reason == "changed" else reason)


async def back_to_online(
    unit: UnitOfWork, event: Event, registration: Registration, reason: str
) -> Registration:
    """Take a luring seat back from somebody who is not coming in person: they take part daring.

    They had given a daring seat for it, so they are served before the line; when all are taken, they stand
    first in it.
    """
    if (await seats.taken(unit.tx, event.id)).online < event.quota_online:
        await seats.take(unit.tx, event, "online", [registration.id])
    elif event.quota_online:
        await waitlist.join_first(unit.tx, event.id, "online", registration.id)
    return await stay_online(unit, event, registration, reason)


async def change_mode(unit: UnitOfWork, event: Event, registration: Registration, mode: str) -> Outcome:
    """Move to the other mode as far as seats allow. An offer has to be answered first."""
    if mode == "online":
        return await _to_online(unit, event, registration)
    return await _to_offline(unit, event, registration)


async def give_seat(unit: UnitOfWork, event: Event, registration: Registration, mode: str) -> Outcome:
    """Panitia move somebody to this mode: with a seat of it at once, or not at all."""
    if mode not in await seats.held(unit.tx, registration.id):
        if not await seats.is_free(unit.tx, event, mode):
            return Full()
        await seats.take(unit.tx, event, mode, [registration.id])
    await waitlist.leave(unit.tx, mode, [registration.id])
    await _give_back(unit, event, registration, tuple(other for other in MODES if other != mode))
    return await _become(unit, registration, State(mode, "confirmed"), "mode")


async def fit_to(unit: UnitOfWork, event: Event) -> None:
    """The event was changed: no offer outlives its start, and where luring is first come, first served now,
    those who have applied stand in its line in the order they came."""
    await registrations.end_offers_by(unit.tx, event.id, event.starts_at)
    if event.offline == "first_come":
        for registration in await registrations.applied(unit.tx, event.id):
            await waitlist.join(unit.tx, event.id, "offline", registration.id)
            await _become(unit, registration, State("offline", "waiting"), "mode")


async def _to_online(unit: UnitOfWork, event: Event, registration: Registration) -> Outcome:
    if registration.state != "confirmed":
        return await stay_online(unit, event, registration, "changed")
    if not await seats.is_free(unit.tx, event, "online"):
        return Full()
    await seats.take(unit.tx, event, "online", [registration.id])
    await _give_back(unit, event, registration, ("offline",))
    return await _become(unit, registration, State("online", "confirmed"), "mode")


async def _to_offline(unit: UnitOfWork, event: Event, registration: Registration) -> Registration:
    """The daring seat, or the place in its line, is kept until there is a luring seat."""
    if event.offline == "approval":
        return await _become(unit, registration, State("offline", "applied"), "mode")
    if await seats.is_free(unit.tx, event, "offline"):
        await seats.take(unit.tx, event, "offline", [registration.id])
        await _give_back(unit, event, registration, ("online",))
        return await _become(unit, registration, State("offline", "confirmed"), "mode")
    await waitlist.join(unit.tx, event.id, "offline", registration.id)
    return await _become(unit, registration, State("offline", "waiting"), "mode")


async def _hold_online(unit: UnitOfWork, event: Event, registration_id: int) -> None:
    if await seats.is_free(unit.tx, event, "online"):
        await seats.take(unit.tx, event, "online", [registration_id])
    else:
        await waitlist.join(unit.tx, event.id, "online", registration_id)


async def _give_back(
    unit: UnitOfWork, event: Event, registration: Registration, modes: tuple[str, ...]
) -> None:
    for mode in modes:
        await seats.free(unit.tx, event.id, mode, registration.id)
        await waitlist.leave(unit.tx, mode, [registration.id])


async def _become(unit: UnitOfWork, registration: Registration, to: State, action: str) -> Registration:
    """Store the new state. Messages about the old one that still wait are dropped."""
    await registrations.change(unit.tx, [registration.id], to)
    dropped = await unit.drop(f"registration:{registration.id}:")
    await registrations.mark_again(unit.tx, [registration.person_id])
    await _note(unit, registration, action, f"{to.mode} {to.state}")
    # who wants luring has taken part daring meanwhile
    took_part = registration.state == "confirmed" or registration.mode == "offline"
    took_part &= not any(":wave:" in key for key in dropped)  # those reminders are made up for
    unit.seated[registration.id] = Seated(registration.event_id, took_part)
    unit.forget_seats()
    changed = await registrations.load(unit.tx, registration.id)
    assert changed is not None  # noqa: S101 it was changed just now
    return changed


async def _note(unit: UnitOfWork, registration: Registration, action: str, detail: str) -> None:
    entry = audit_log.AuditEntry(registration.person_id, unit.actor, action, registration.event_id, detail)
    await audit_log.record(unit.tx, [entry], unit.now)

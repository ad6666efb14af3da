"""The waitlist: a free seat is offered to who is next, kept until a time, and then offered on.

Whoever frees or adds a seat calls `offer_free_seats` in the same transaction, so no seat is idle while
somebody waits. A daring seat for somebody who wants luring is given, not offered: it only waits with them.
"""

from collections.abc import Sequence
from dataclasses import replace

from handlers.conversation.turn import Message, Moment, Notice, Say
from handlers.conversation.unit_of_work import Seated, UnitOfWork
from handlers.programme import seating
from handlers.programme.cards import registration_card
from handlers.programme.hours import not_in_the_night, offer_until
from handlers.programme.reasons import offer_rows
from handlers.readers.regions import zone_of
from storage import audit_log, persons, registrations, seats, waitlist
from storage.events import MODES, Event
from storage.persons import Chat
from storage.registrations import Registration, State
from storage.waitlist import OnWaitlist

MOST_AT_ONCE = 100
"""Offers that run out in one transaction; the tick goes on with the next ones in another."""


async def offer_free_seats(unit: UnitOfWork, event: Event) -> int:
    """Offer every seat that is free to who is next; returns how many. After the start there is nothing
    left to offer."""
    if unit.now >= event.starts_at or not event.is_live:
        return 0
    count = 0
    for mode in MODES:
        taken = (await seats.taken(unit.tx, event.id)).of(mode)
        if taken < event.quota(mode):
            waiting = await waitlist.next_in_waitlist(unit.tx, event, mode, event.quota(mode) - taken)
            if waiting:
                await _give(unit, event, mode, waiting)
                count += len(waiting)
    if count:
        unit.forget_seats()
    return count


async def end_offers(unit: UnitOfWork) -> int:
    """Offers nobody answered in time go to who is next; returns how many ended."""
    over = await registrations.expired(unit.tx, unit.now, MOST_AT_ONCE)
    chats = await persons.chats_of(unit.tx, [each.person_id for each in over])
    for registration in over:
        event = await unit.event(registration.event_id)
        ended = await release(unit, event, registration, "expired")
        chat = chats.get(registration.person_id)
        if chat is not None and event.is_live:
            over_now = Say("offer-expired", {"title": event.title, "number": ended.number})
            card = await registration_card(unit, ended, event, zone_of_chat(unit, chat))
            tell(unit, chat, f"registration:{ended.id}:expired", card.after(over_now))
    for event_id in {registration.event_id for registration in over}:
        await offer_free_seats(unit, await unit.event(event_id))
    return len(over)


async def release(unit: UnitOfWork, event: Event, registration: Registration, reason: str) -> Registration:
    """Let an offered seat go. Who holds a daring seat meanwhile keeps that; who waits for daring goes on
    waiting. The caller offers what is free now."""
    if registration.mode == "offline":
        return await seating.stay_online(unit, event, registration, reason)
    await seating.cancel(unit, event, registration, reason)
    cancelled = await registrations.load(unit.tx, registration.id)
    assert cancelled is not None  # noqa: S101 a row is never deleted
    return cancelled


def zone_of_chat(unit: UnitOfWork, chat: Chat) -> str:
    return zone_of(chat.province) if chat.province else unit.policy.zone


def tell(unit: UnitOfWork, chat: Chat, key: str, message: Message) -> None:
    """A message that comes by itself, but not in the night. Under the key "registration:<id>:…" it is dropped
    when the registration becomes something else before it is sent."""
    unit.notices.append(
        Notice(
            chat.channel, chat.address, chat.language, message,
            key=f"{key}:{unit.now}", lane="reminder",
            not_before=not_in_the_night(unit.now, zone_of_chat(unit, chat)),
            quiet=zone_of_chat(unit, chat),
        )
    )  # fmt: skip


async def _give(unit: UnitOfWork, event: Event, mode: str, waiting: Sequence[OnWaitlist]) -> None:
    """These are the next, and there is a seat for each of them."""
    tx = unit.tx
    await seats.take(tx, event, mode, [each.registration_id for each in waiting])
    await waitlist.leave(tx, mode, [each.registration_id for each in waiting])
    chats = await persons.chats_of(tx, [each.person_id for each in waiting])
    offered: list[tuple[int, State]] = []
    for each in waiting:
        chat = chats.get(each.person_id)
        zone = zone_of_chat(unit, chat) if chat else unit.policy.zone
        if each.wish != mode:
            message = Message((Say("safety-seat", {"title": event.title, "number": each.number}),))
            unit.seated[each.registration_id] = Seated(event.id, took_part=False)
        else:
            until = offer_until(unit.now, event.starts_at, zone, unit.policy.offers)
            offered.append((each.registration_id, State(mode, "offered", offer_until=until)))
            message = _offer(event, each, mode, Moment(until, zone))
            if mode == "offline" and "online" in await seats.held(tx, each.registration_id):
                message = replace(message, paragraphs=(*message.paragraphs, Say("offer-keeps-online")))
        if chat is not None:
            what = "offer" if each.wish == mode else "safety"
            tell(unit, chat, f"registration:{each.registration_id}:{what}", message)
    await registrations.change_each(tx, offered)
    await registrations.mark_again(tx, [each.person_id for each in waiting])
    action = {True: "offered", False: "safety-seat"}
    await audit_log.record(
        tx,
        [
            audit_log.AuditEntry(e.person_id, audit_log.SYSTEM, action[e.wish == mode], event.id, mode)
            for e in waiting
        ],
        unit.now,
    )


def _offer(event: Event, each: OnWaitlist, mode: str, until: Moment) -> Message:
    offer = Say(
        "offer-seat",
        {"title": event.title, "mode": Say(f"option-mode-{mode}"), "until": until, "number": each.number},
    )
    return Message((offer,), offer_rows(each.registration_id))

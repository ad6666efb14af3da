"""The waitlist: a free seat is offered to the next in line, kept until a time, and then offered on.

Whoever frees or adds a seat calls `offer_free_seats` in the same transaction, so no seat is idle while
somebody waits. A daring seat for somebody who wants luring is given, not offered: it only waits with them.
"""

from collections.abc import Sequence
from dataclasses import replace

from handlers import seating
from handlers.board import Board, Seated
from handlers.cards import registration_card
from handlers.hours import not_in_the_night, offer_until
from handlers.readers.regions import zone_of
from handlers.reasons import offer_rows
from handlers.turn import Message, Moment, Notice, Say
from storage import persons, registrations, seats, trail, waitlist
from storage.events import MODES, Event
from storage.persons import Chat
from storage.registrations import Registration, State
from storage.waitlist import InLine

MOST_AT_ONCE = 100
"""Offers that run out in one transaction; the tick goes on with the next ones in another."""


async def offer_free_seats(board: Board, event: Event) -> int:
    """Offer every seat that is free to the next in line; returns how many. After the start there is nothing
    left to offer."""
    if board.now >= event.starts_at or not event.is_live:
        return 0
    count = 0
    for mode in MODES:
        taken = (await seats.taken(board.tx, event.id)).of(mode)
        if taken < event.quota(mode):
            line = await waitlist.next_in_line(board.tx, event, mode, event.quota(mode) - taken)
            if line:
                await _give(board, event, mode, line)
                count += len(line)
    if count:
        board.forget_seats()
    return count


async def end_offers(board: Board) -> int:
    """Offers nobody answered in time go to the next in line; returns how many ended."""
    over = await registrations.expired(board.tx, board.now, MOST_AT_ONCE)
    chats = await persons.chats_of(board.tx, [each.person_id for each in over])
    for registration in over:
        event = await board.event(registration.event_id)
        ended = await release(board, event, registration, "expired")
        chat = chats.get(registration.person_id)
        if chat is not None and event.is_live:
            over_now = Say("offer-expired", {"title": event.title, "number": ended.number})
            card = await registration_card(board, ended, event, zone_of_chat(board, chat))
            tell(board, chat, f"registration:{ended.id}:expired", card.after(over_now))
    for event_id in {registration.event_id for registration in over}:
        await offer_free_seats(board, await board.event(event_id))
    return len(over)


async def release(board: Board, event: Event, registration: Registration, reason: str) -> Registration:
    """Let an offered seat go. Who holds a daring seat meanwhile keeps that; who waits for daring goes on
    waiting. The caller offers what is free now."""
    if registration.mode == "offline":
        return await seating.stay_online(board, event, registration, reason)
    await seating.cancel(board, event, registration, reason)
    cancelled = await registrations.load(board.tx, registration.id)
    assert cancelled is not None  # noqa: S101 a row is never deleted
    return cancelled


def zone_of_chat(board: Board, chat: Chat) -> str:
    return zone_of(chat.province) if chat.province else board.house.zone


def tell(board: Board, chat: Chat, key: str, message: Message) -> None:
    """A message that comes by itself, but not in the night. Under the key "registration:<id>:…" it is dropped
    when the registration becomes something else before it is sent."""
    board.notices.append(
        Notice(
            chat.channel, chat.address, chat.language, message,
            key=f"{key}:{board.now}", lane="reminder",
            not_before=not_in_the_night(board.now, zone_of_chat(board, chat)),
            quiet=zone_of_chat(board, chat),
        )
    )  # fmt: skip


async def _give(board: Board, event: Event, mode: str, line: Sequence[InLine]) -> None:
    """These are the next, and there is a seat for each of them."""
    tx = board.tx
    await seats.take(tx, event, mode, [each.registration_id for each in line])
    await waitlist.leave(tx, mode, [each.registration_id for each in line])
    chats = await persons.chats_of(tx, [each.person_id for each in line])
    offered: list[tuple[int, State]] = []
    for each in line:
        chat = chats.get(each.person_id)
        zone = zone_of_chat(board, chat) if chat else board.house.zone
        if each.wish != mode:
            message = Message((Say("safety-seat", {"title": event.title, "number": each.number}),))
            board.seated[each.registration_id] = Seated(event.id, took_part=False)
        else:
            until = offer_until(board.now, event.starts_at, zone, board.house.offers)
            offered.append((each.registration_id, State(mode, "offered", offer_until=until)))
            message = _offer(event, each, mode, Moment(until, zone))
            if mode == "offline" and "online" in await seats.held(tx, each.registration_id):
                message = replace(message, paragraphs=(*message.paragraphs, Say("offer-keeps-online")))
        if chat is not None:
            what = "offer" if each.wish == mode else "safety"
            tell(board, chat, f"registration:{each.registration_id}:{what}", message)
    await registrations.change_each(tx, offered)
    await registrations.mark_again(tx, [each.person_id for each in line])
    action = {True: "offered", False: "safety-seat"}
    await trail.record(
        tx,
        [trail.Entry(e.person_id, trail.SYSTEM, action[e.wish == mode], event.id, mode) for e in line],
        board.now,
    )


def _offer(event: Event, each: InLine, mode: str, until: Moment) -> Message:
    offer = Say(
        "offer-seat",
        {"title": event.title, "mode": Say(f"option-mode-{mode}"), "until": until, "number": each.number},
    )
    return Message((offer,), offer_rows(each.registration_id))

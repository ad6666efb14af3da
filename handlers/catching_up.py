"""Who gets a seat after reminders were sent gets one message that makes up for all of them."""

from handlers.board import Board
from handlers.cards import calendar_rows
from handlers.hours import not_in_the_night
from handlers.reminder_texts import enter_rows, how, overview
from handlers.reminders import LINK_IN_THE_NIGHT
from handlers.schedule import Occurrence, occurrences
from handlers.turn import Message, Notice, Rows, Say
from handlers.waitlist import zone_of_chat
from storage import persons, registrations, reminders, waves
from storage.events import Event
from storage.persons import Chat
from storage.registrations import Registration


async def catch_up(board: Board) -> None:
    """Make up for what those who are newly seated have missed; nothing, where nothing was sent yet."""
    fired: dict[int, list[Occurrence]] = {}
    for id_, seated in board.seated.items():
        event_id = seated.event_id
        if event_id not in fired:
            fired[event_id] = await _fired(board, await board.event(event_id))
        if not fired[event_id]:
            continue
        mode = await registrations.attending(board.tx, id_)
        modes = {mode} if seated.took_part else {mode, "all"}
        missed = [each for each in fired[event_id] if each.rule.mode in modes]
        registered = await registrations.load(board.tx, id_)
        if mode is None or registered is None or not missed:
            continue
        chat = (await persons.chats_of(board.tx, [registered.person_id])).get(registered.person_id)
        if chat is not None and chat.unreachable is None:
            board.notices.append(_notice(board, registered, chat, mode, missed))
    board.seated.clear()


async def _fired(board: Board, event: Event) -> list[Occurrence]:
    """Reminders of this event that others have got and that still matter."""
    if not event.is_live or board.now >= event.ends_at:
        return []
    keys = await waves.fired(board.tx, event.id)
    if not keys:
        return []
    rules = (await reminders.of_events(board.tx, [event.id]))[event.id]
    return [
        each
        for each in occurrences(event, rules, board.house.doors)
        if each.key in keys and each.rule.anchor == "start" and each.rule.state == "confirmed"
        if board.now < each.session.ends_at
    ]


def _notice(
    board: Board, registered: Registration, chat: Chat, mode: str, missed: list[Occurrence]
) -> Notice:  # fmt: skip
    event, zone = missed[0].event, zone_of_chat(board, chat)
    open_ = {each.session.id: each.session for each in missed if each.rule.link}
    rows: Rows = calendar_rows(event)
    for session in open_.values():
        rows = (*enter_rows(session), *rows)
    message = Message(
        (Say("reminder-late"), *overview(event, zone), how(event, mode)), rows, protect=bool(open_)
    )
    soon = any(board.now >= session.starts_at - LINK_IN_THE_NIGHT for session in open_.values())
    return Notice(
        chat.channel, chat.address, chat.language, message,
        key=f"registration:{registered.id}:late:{board.now}",
        lane="link" if open_ else "reminder",
        not_before=board.now if soon else not_in_the_night(board.now, zone),
        quiet="" if soon else zone,
        expires_at=event.ends_at,
    )  # fmt: skip

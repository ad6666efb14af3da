"""Who gets a seat after reminders were sent gets one message that makes up for all of them."""

from handlers.conversation.turn import ButtonRows, Message, Notice, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.cards import calendar_rows
from handlers.programme.hours import not_in_the_night
from handlers.programme.reminder_texts import enter_rows, how, overview
from handlers.programme.reminders import LINK_IN_THE_NIGHT
from handlers.programme.schedule import Occurrence, occurrences
from handlers.programme.waitlist import zone_of_chat
from storage import persons, registrations, reminders, waves
from storage.events import Event
from storage.persons import Chat
from storage.registrations import Registration


async def catch_up(unit: UnitOfWork) -> None:
    """Make up for what those who are newly seated have missed; nothing, where nothing was sent yet."""
    fired: dict[int, list[Occurrence]] = {}
    for id_, seated in unit.seated.items():
        event_id = seated.event_id
        if event_id not in fired:
            fired[event_id] = await _fired(unit, await unit.event(event_id))
        if not fired[event_id]:
            continue
        mode = await registrations.attending(unit.tx, id_)
        modes = {mode} if seated.took_part else {mode, "all"}
        missed = [each for each in fired[event_id] if each.rule.mode in modes]
        registered = await registrations.load(unit.tx, id_)
        if mode is None or registered is None or not missed:
            continue
        chat = (await persons.chats_of(unit.tx, [registered.person_id])).get(registered.person_id)
        if chat is not None and chat.unreachable is None:
            unit.notices.append(_notice(unit, registered, chat, mode, missed))
    unit.seated.clear()


async def _fired(unit: UnitOfWork, event: Event) -> list[Occurrence]:
    """Reminders of this event that others have got and that still matter."""
    if not event.is_live or unit.now >= event.ends_at:
        return []
    keys = await waves.fired(unit.tx, event.id)
    if not keys:
        return []
    rules = (await reminders.of_events(unit.tx, [event.id]))[event.id]
    return [
        each
        for each in occurrences(event, rules, unit.policy.doors)
        if each.key in keys and each.rule.anchor == "start" and each.rule.state == "confirmed"
        if unit.now < each.session.ends_at
    ]


def _notice(
    unit: UnitOfWork, registered: Registration, chat: Chat, mode: str, missed: list[Occurrence]
) -> Notice:
    event, zone = missed[0].event, zone_of_chat(unit, chat)
    open_ = {each.session.id: each.session for each in missed if each.rule.link}
    rows: ButtonRows = calendar_rows(event)
    for session in open_.values():
        rows = (*enter_rows(session), *rows)
    message = Message(
        (Say("reminder-late"), *overview(event, zone), how(event, mode)), rows, protect=bool(open_)
    )
    soon = any(unit.now >= session.starts_at - LINK_IN_THE_NIGHT for session in open_.values())
    return Notice(
        chat.channel, chat.address, chat.language, message,
        key=f"registration:{registered.id}:late:{unit.now}",
        lane="link" if open_ else "reminder",
        not_before=unit.now if soon else not_in_the_night(unit.now, zone),
        quiet="" if soon else zone,
        expires_at=event.ends_at,
    )  # fmt: skip

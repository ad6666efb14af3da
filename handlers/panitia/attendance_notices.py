"""People are told what panitia recorded of their presensi, recorded no more, or unlocked: at the door and
from the card in the same words. Records nothing."""

from handlers.conversation.turn import Arg, Message, Moment, Notice, Say, TimeOfDay
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.hours import not_in_the_night
from handlers.programme.waitlist import zone_of_chat
from storage import persons
from storage.persons import Chat
from storage.registrations import Registration
from storage.sessions import Session

AFTER = 60 * 60
"""So long after its end (seconds) a session is what people are at: they are told at once, at any hour."""


async def tell_present(unit: UnitOfWork, session: Session, registration: Registration) -> None:
    """The person sees that it was recorded."""
    chat = await _chat(unit, registration)
    if chat is not None:
        said = Say("noted-present", {"session": session.title, "at": _at(unit, session, chat)})
        _tell(unit, chat, f"registration:{registration.id}:noted:{session.id}", said, session)


async def tell_not_present(unit: UnitOfWork, session: Session, registration: Registration) -> None:
    """What the person was told before holds no more."""
    chat = await _chat(unit, registration)
    if chat is not None:
        said = Say("noted-no-more", {"session": session.title})
        _tell(unit, chat, f"registration:{registration.id}:noted:{session.id}", said, session)


async def tell_unlocked(unit: UnitOfWork, registration: Registration) -> None:
    """Who had too many wrong codes waits for this in the session."""
    chat = await _chat(unit, registration)
    if chat is not None:
        _tell(unit, chat, f"registration:{registration.id}:unlocked", Say("noted-unlocked"))


async def _chat(unit: UnitOfWork, registration: Registration) -> Chat | None:
    chat = (await persons.chats_of(unit.tx, [registration.person_id])).get(registration.person_id)
    return None if chat is None or chat.unreachable else chat


def _is_on(unit: UnitOfWork, session: Session) -> bool:
    return unit.now <= session.ends_at + AFTER


def _at(unit: UnitOfWork, session: Session, chat: Chat) -> Arg:
    zone = zone_of_chat(unit, chat)
    return TimeOfDay(unit.now, zone) if _is_on(unit, session) else Moment(unit.now, zone)


def _tell(unit: UnitOfWork, chat: Chat, key: str, said: Say, session: Session | None = None) -> None:
    """At once while the session is on, or about none; later not in the night."""
    zone = zone_of_chat(unit, chat)
    late = session is not None and not _is_on(unit, session)
    unit.notices.append(
        Notice(
            chat.channel, chat.address, chat.language, Message((said,)), key=f"{key}:{unit.now}",
            not_before=not_in_the_night(unit.now, zone) if late else 0, quiet=zone if late else "",
        )
    )  # fmt: skip

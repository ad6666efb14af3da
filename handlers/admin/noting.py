"""People are told what panitia recorded of their presensi, recorded no more, or unlocked: at the door and
from the card in the same words. Records nothing."""

from handlers.board import Board
from handlers.hours import not_in_the_night
from handlers.turn import Arg, Clock, Message, Moment, Notice, Say
from handlers.waitlist import zone_of_chat
from storage import persons
from storage.persons import Chat
from storage.registrations import Registration
from storage.sessions import Session

AFTER = 60 * 60
"""So long after its end (seconds) a session is what people are at: they are told at once, at any hour."""


async def tell_present(board: Board, session: Session, registration: Registration) -> None:
    """The person sees that it was recorded."""
    chat = await _chat(board, registration)
    if chat is not None:
        said = Say("noted-present", {"session": session.title, "at": _at(board, session, chat)})
        _tell(board, chat, f"registration:{registration.id}:noted:{session.id}", said, session)


async def tell_not_present(board: Board, session: Session, registration: Registration) -> None:
    """What the person was told before holds no more."""
    chat = await _chat(board, registration)
    if chat is not None:
        said = Say("noted-no-more", {"session": session.title})
        _tell(board, chat, f"registration:{registration.id}:noted:{session.id}", said, session)


async def tell_unlocked(board: Board, registration: Registration) -> None:
    """Who had too many wrong codes waits for this in the session."""
    chat = await _chat(board, registration)
    if chat is not None:
        _tell(board, chat, f"registration:{registration.id}:unlocked", Say("noted-unlocked"))


async def _chat(board: Board, registration: Registration) -> Chat | None:
    chat = (await persons.chats_of(board.tx, [registration.person_id])).get(registration.person_id)
    return None if chat is None or chat.unreachable else chat


def _is_on(board: Board, session: Session) -> bool:
    return board.now <= session.ends_at + AFTER


def _at(board: Board, session: Session, chat: Chat) -> Arg:
    zone = zone_of_chat(board, chat)
    return Clock(board.now, zone) if _is_on(board, session) else Moment(board.now, zone)


def _tell(board: Board, chat: Chat, key: str, said: Say, session: Session | None = None) -> None:
    """At once while the session is on, or about none; later not in the night."""
    zone = zone_of_chat(board, chat)
    late = session is not None and not _is_on(board, session)
    board.notices.append(
        Notice(
            chat.channel, chat.address, chat.language, Message((said,)), key=f"{key}:{board.now}",
            not_before=not_in_the_night(board.now, zone) if late else 0, quiet=zone if late else "",
        )
    )  # fmt: skip

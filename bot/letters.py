"""The stored form of a message: what handlers say, with its language, as JSON for the outbox."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from handlers.turn import Message, Notice


@dataclass(frozen=True, slots=True)
class Letter:
    """A message and the language it is to be read in."""

    language: str
    message: Message


_CODEC = TypeAdapter(Letter)


def pack(notice: Notice) -> str:
    return _CODEC.dump_json(Letter(notice.language, notice.message), exclude_defaults=True).decode()


def unpack(stored: str) -> Letter:
    """Raises pydantic.ValidationError when another version of the bot wrote it."""
    return _CODEC.validate_json(stored)

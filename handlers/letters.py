"""The stored form of a message: what handlers say, with its language, as JSON for the outbox."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from handlers.turn import Message, Notice
from storage.outbox import Lane, NewRow


@dataclass(frozen=True, slots=True)
class Letter:
    """A message and the language it is to be read in."""

    language: str
    message: Message


_CODEC = TypeAdapter(Letter)


def pack(language: str, message: Message) -> str:
    return _CODEC.dump_json(Letter(language, message), exclude_defaults=True).decode()


def row_of(notice: Notice) -> NewRow:
    """The outbox row of a message that comes by itself."""
    return NewRow(
        notice.key, notice.channel, notice.address, Lane[notice.lane.upper()],
        pack(notice.language, notice.message), notice.edits, notice.not_before, notice.expires_at,
        notice.quiet,
    )  # fmt: skip


def unpack(stored: str) -> Letter:
    """Raises pydantic.ValidationError when another version of the bot wrote it."""
    return _CODEC.validate_json(stored)

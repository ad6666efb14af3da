"""The stored form of messages and of work to be done: what handlers want, as JSON for the database."""

import json
from dataclasses import dataclass

from pydantic import TypeAdapter

from handlers.conversation.turn import Message, Notice
from handlers.conversation.unit_of_work import UnitOfWork
from storage.jobs import NewJob
from storage.outbox import Lane, NewOutboxRow


@dataclass(frozen=True, slots=True)
class PackedMessage:
    """A message and the language it is to be read in."""

    language: str
    message: Message


_CODEC = TypeAdapter(PackedMessage)
_MOST_KEPT = 500
_kept: dict[str, PackedMessage] = {}
"""Messages by what they were written as: most are read again soon, by the sender of the same process. A
stored text means one message, so none of them can be out of date."""


def pack(language: str, message: Message) -> str:
    packed = PackedMessage(language, message)
    stored = _CODEC.dump_json(packed, exclude_defaults=True).decode()
    if len(_kept) >= _MOST_KEPT:
        _kept.clear()
    _kept[stored] = packed
    return stored


def row_of(notice: Notice) -> NewOutboxRow:
    """The outbox row of a message that comes by itself."""
    return NewOutboxRow(
        notice.key, notice.channel, notice.address, Lane[notice.lane.upper()],
        pack(notice.language, notice.message), notice.edits, notice.not_before, notice.expires_at,
        notice.quiet, notice.remember, notice.fleeting, notice.renews,
    )  # fmt: skip


def new_jobs(unit: UnitOfWork) -> list[NewJob]:
    """The rows of the work this unit asks for; its cause makes keys for what has none of its own."""
    return [
        NewJob(
            job.key or f"{job.kind}:{unit.cause}:{n}", job.kind, job.channel, job.address, job.language,
            json.dumps(job.body, ensure_ascii=False),
        )
        for n, job in enumerate(unit.jobs)
    ]  # fmt: skip


def unpack(stored: str) -> PackedMessage:
    """Raises pydantic.ValidationError when another version of the bot wrote it."""
    return _kept.get(stored) or _CODEC.validate_json(stored)

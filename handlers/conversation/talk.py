"""Where one conversation stands, and its stored form. Pure: loads and saves nothing itself.

The stored form has the version of the form it belongs to; what can't be understood is never guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import TypeAdapter, ValidationError

from handlers.conversation.turn import Attachment
from handlers.readers import Problem, Unsure


@dataclass(frozen=True, slots=True)
class Offered:
    """A button that belongs to no question: what stands on it and its data."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class Talk:
    """One chat's conversation. `form` is empty when none is under way.

    at: the question last asked. answers: by question, as the readers give them. trail: the questions
    asked so far, for "kembali". unclear: what was said but not understood, by question. token: names
    this conversation in its buttons, so that a button of an earlier one is known to be stale.
    pressed: the last button accepted, so that a double tap is no second answer. link, link_source: the event
    id and the source of a deep link that waits for "Lanjutkan / Mulai ulang". contact_out: the contact
    button is on the person's screen. misses: answers in a row that were not understood. paused: the
    conversation this one interrupts, to be gone on with. begun: when a short conversation began (UTC epoch
    seconds); 0 for a registration, which never lapses. offered, offered_at: the buttons panitia were last
    shown while nothing was asked, and when (UTC epoch seconds): they can be typed.
    """

    language: str = "id"
    form: str = ""
    version: int = 0
    at: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    trail: tuple[str, ...] = ()
    unclear: Mapping[str, Unsure | Problem] = field(default_factory=dict)
    token: str = ""
    pressed: str = ""
    source: str = ""
    link: str = ""
    link_source: str = ""
    contact_out: bool = False
    misses: int = 0
    begun: int = 0
    paused: "Talk | None" = None
    offered: tuple[Offered, ...] = ()
    offered_at: int = 0


_CODEC = TypeAdapter(Talk)
_MOST_KEPT = 500
_kept: dict[str, Talk] = {}
"""Talks by what they were written as: who writes is likely to write again. A stored text means one talk, so
none of them can be out of date."""


def read_talk(body: str | None) -> Talk | None:
    """The stored talk; a fresh one when there is none; None when it can't be understood."""
    if body is None:
        return Talk()
    if body in _kept:
        return _kept[body]
    try:
        return _CODEC.validate_json(body)
    except ValidationError:
        return None


def write_talk(talk: Talk) -> str:
    body = _CODEC.dump_json(talk, exclude_defaults=True).decode()
    if len(_kept) >= _MOST_KEPT:
        _kept.clear()
    _kept[body] = talk
    return body


_ATTACHMENT = TypeAdapter(Attachment)


def write_attachment(attachment: Attachment) -> str:
    """An answer that is a photo or a file."""
    return _ATTACHMENT.dump_json(attachment, exclude_defaults=True).decode()


def read_attachment(answer: str) -> Attachment | None:
    """The photo or file this answer is; None for a text."""
    if not answer.startswith('{"kind":'):
        return None
    try:
        return _ATTACHMENT.validate_json(answer)
    except ValidationError:
        return None

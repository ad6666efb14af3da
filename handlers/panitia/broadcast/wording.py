"""What a broadcast says: which placeholders a text may hold, and the message made of it. Never decides who
reads it; in a wave the name and the number are put in by storage.
"""

import re
from collections.abc import Mapping, Sequence

from handlers.conversation.turn import Arg, Attachment, Message, Period, Photo, Say
from handlers.readers import Problem, Read, Reading
from storage.broadcasts import Broadcast
from storage.events import Event

LONGEST, LONGEST_CAPTION = 3500, 900
"""UTF-16 units, as Telegram counts."""
MOST, MOST_CAPTION = 4096, 1024
PLACEHOLDERS = {"nama": 120, "nomor": 24, "kegiatan": 120, "tanggal": 110, "moda": 8}
"""Each with the longest that may stand in its place."""
FIRST_WORDS = 60

_SLOT = re.compile(r"\{\s*([A-Za-z]+)\s*\}")
_BRACES = re.compile(r"\{[^{}\n]{0,40}\}")
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f\ue000-\uf8ff]")
"""Signs nobody writes: those for private use mark places in our own messages."""


def read_text(text: str) -> Reading:
    """The text of a broadcast, or what is not right with it."""
    return _read(text, LONGEST, MOST) if text.strip() else Problem("broadcast-text-empty")


def read_photo(photo: Attachment) -> Reading:
    """The caption of a photo; empty is allowed."""
    if photo.kind != "photo":
        return Problem("broadcast-text-photo")
    return _read(photo.caption, LONGEST_CAPTION, MOST_CAPTION)


def _read(text: str, longest: int, most: int) -> Reading:
    written = _UNSEEN.sub("", text.replace("\t", " ")).strip()
    if _length(written) > longest:
        return Problem("broadcast-text-long", {"most": str(longest), "is": str(_length(written))})
    for found in _BRACES.findall(written):
        slot = _SLOT.fullmatch(found)
        if slot is None or slot[1].lower() not in PLACEHOLDERS:
            return Problem("broadcast-text-unknown", {"shown": found})
    if re.search(r"[{}]", _BRACES.sub("", written)):
        return Problem("broadcast-text-brace")
    slots = [found.group(1).lower() for found in _SLOT.finditer(written)]
    filled = _length(_SLOT.sub("", written)) + sum(PLACEHOLDERS[name] for name in slots)
    if filled > most:
        return Problem("broadcast-text-filled", {"most": str(most), "is": str(filled)})
    return Read(written)


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2


def first_words(broadcast: Broadcast) -> Say:
    """Enough of a broadcast to know it by."""
    text = " ".join(broadcast.text.split())
    short = text if len(text) <= FIRST_WORDS else text[: FIRST_WORDS - 1].rstrip() + "…"
    if not broadcast.photo:
        return Say("broadcast-words", {"text": short})
    return Say("broadcast-words-photo", {"text": short}) if short else Say("broadcast-words-only-photo")


def message_to(broadcast: Broadcast, event: Event, mode: str, zone: str, whom: tuple[str, str]) -> Message:
    """The message for somebody who takes part in this event like this and lives in this zone (IANA name).

    whom: name and number, or the marks for them.
    """
    name, number = whom
    values: dict[str, Arg] = {
        "nama": name, "nomor": number, "kegiatan": event.title, "moda": Say(f"word-{mode}"),
        "tanggal": Period(event.starts_at, event.ends_at, zone),
    }  # fmt: skip
    paragraphs = (_filled(broadcast.text, values),) if broadcast.text else ()
    return Message(paragraphs, file=Photo(broadcast.photo) if broadcast.photo else None)


def _filled(text: str, values: Mapping[str, Arg]) -> Say:
    pieces: list[Arg] = []
    for n, piece in enumerate(_SLOT.split(text)):
        if n % 2:
            pieces.append(values[piece.lower()])
        elif piece:
            pieces.append(piece)
    return _joined(pieces)


def _joined(pieces: Sequence[Arg]) -> Say:
    """One text of these, as a tree: so that many placeholders go no deeper than few."""
    if len(pieces) == 1:
        only = pieces[0]
        return Say("broadcast-piece", {"text": only})
    half = len(pieces) // 2
    return Say("broadcast-pieces", {"first": _joined(pieces[:half]), "rest": _joined(pieces[half:])})

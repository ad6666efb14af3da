"""Say → the text a person reads. Texts stand in id/*.ftl and en/*.ftl (Fluent); code has only their keys.

Every value that comes from outside is escaped for Telegram's HTML, except in labels and copied texts,
which Telegram takes as they are.
"""

import html
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message as Entry

from handlers.conversation.turn import (
    AnyButton,
    AnyFile,
    Arg,
    Button,
    Calendar,
    Day,
    LinkButton,
    Message,
    Moment,
    Period,
    Photo,
    Qr,
    Say,
    StoredFile,
    TimeOfDay,
)
from locales.calendar import show_calendar
from locales.moments import show_clock, show_day, show_moment, show_period
from locales.old_keys import key_now
from locales.qr import show_qr

ROOT = Path(__file__).parent
LANGUAGES = ("id", "en")
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
"""Both in UTF-16 units after the HTML is read (Telegram)."""
LONGEST_STEM, LONGEST_SUFFIX = 60, 20
"""Of a file's name; Telegram cuts off what is over it."""

_SLOT = re.compile("\ue000([0-9]+)\ue001")
_WORD = re.compile("[a-z0-9_-]{1,20}")
_TAG = re.compile(r"<[^>]+>")


class TextError(Exception):
    """A key or a value is missing in locales/: our bug. Holds the key, never a value."""


@dataclass(frozen=True, slots=True)
class ShownButton:
    """`kind` says what `value` is: a button's data, the text it copies, or the address it opens."""

    label: str
    kind: Literal["press", "copy", "link"]
    value: str


@dataclass(frozen=True, slots=True)
class ShownFile:
    """A file: its name (letters, digits, . _ - only) and what stands in it. picture: it is shown as one.

    stored: the id in storage/files of what is still to be loaded. token: the channel has the photo already.
    """

    name: str
    content: str | bytes = ""
    picture: bool = False
    stored: int = 0
    token: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """One message ready for a wire: Telegram HTML, buttons, and what becomes of the contact button.

    With a file, `text` is its caption. protect: it can't be forwarded.
    """

    text: str
    rows: tuple[tuple[ShownButton, ...], ...]
    keyboard: Literal["contact", "remove"] | None
    contact_label: str
    file: ShownFile | None = None
    protect: bool = False


def show(message: Message, language: str) -> Shown:
    """The message as a wire sends it. Raises TextError when a text is missing or does not take these values.

    What would not fit into one message loses its first paragraphs, as the question stands in the last. Of one
    that is split this is one part; file and buttons belong to the last.
    """
    if message.part:
        parts = _parts(message, language)
        if message.part < len(parts):
            return Shown(parts[message.part - 1], (), None, "", protect=message.protect)
        return _shown(message, parts[-1], language)
    paragraphs = [show_text(say, language) for say in message.paragraphs]
    text = "\n\n".join(paragraphs)
    while len(paragraphs) > 1 and _length(text) > _longest(message):
        del paragraphs[0]
        text = "\n\n".join(paragraphs)
    return _shown(message, text, language)


def count_parts(message: Message, language: str) -> int:
    """How many messages this one has to be split into."""
    return len(_parts(message, language))


def _parts(message: Message, language: str) -> list[str]:
    text = "\n\n".join(show_text(say, language) for say in message.paragraphs)
    return split(text, _longest(message))


def _longest(message: Message) -> int:
    return LONGEST_CAPTION if message.file else LONGEST_TEXT


def _shown(message: Message, text: str, language: str) -> Shown:
    return Shown(
        text=text,
        rows=tuple(tuple(_show_button(button, language) for button in row) for row in message.rows),
        keyboard=message.keyboard,
        contact_label=show_plain(Say("share-contact"), language) if message.keyboard == "contact" else "",
        file=_show_file(message.file, language) if message.file else None,
        protect=message.protect,
    )


def split(text: str, longest: int) -> list[str]:
    """This Telegram HTML in pieces of at most so many UTF-16 units, broken between lines; no tag of ours goes
    over a line. A line that is too long by itself stays whole."""
    pieces: list[str] = []
    piece: list[str] = []
    used = 0
    for line in text.split("\n"):
        length = _length(line) + 1
        if piece and used + length > longest:
            pieces.append("\n".join(piece).strip("\n"))
            piece, used = [], 0
        piece.append(line)
        used += length
    return [*pieces, "\n".join(piece).strip("\n")]


def _show_file(file: AnyFile, language: str) -> ShownFile:
    """The texts of a text file are Telegram HTML made bare; those of a calendar never were HTML."""
    match file:
        case Photo(token):
            return ShownFile("", picture=True, token=token)
        case Qr(text, name):
            return ShownFile(_safe_name(f"{name}.png"), show_qr(text), picture=True)
        case StoredFile(id_, name, picture):
            return ShownFile(_safe_name(name), picture=picture, stored=id_)
    name = _safe_name(bare(show_text(file.name, language)))
    if isinstance(file, Calendar):
        return ShownFile(name, show_calendar(file, lambda say: show_plain(say, language)))
    return ShownFile(name, "\n\n".join(bare(show_text(say, language)) for say in file.paragraphs))


def _safe_name(name: str) -> str:
    """A name that every server, disk and program takes as it is: `Data Sari.txt` → `Data-Sari.txt`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    stem, dot, suffix = re.sub(r"[^A-Za-z0-9._-]+", "-", plain).strip("-._").rpartition(".")
    if not dot:
        stem, suffix = suffix, "txt"
    return f"{stem[:LONGEST_STEM].strip('-._') or 'file'}.{suffix[:LONGEST_SUFFIX]}"


def bare(text: str) -> str:
    """Telegram HTML as people read it. A value keeps its own < and &: it stands in it escaped."""
    return html.unescape(_TAG.sub("", text))


def _length(text: str) -> int:
    return len(bare(text).encode("utf-16-le")) // 2


def show_text(say: Say, language: str) -> str:
    """The text as Telegram HTML, its values escaped."""
    return _show(say, language, escape=True)


def show_plain(say: Say, language: str) -> str:
    """The text for a place that knows no HTML."""
    return _show(say, language, escape=False)


def _show_button(button: AnyButton, language: str) -> ShownButton:
    label = button.label if isinstance(button.label, str) else show_plain(button.label, language)
    if isinstance(button, Button):
        return ShownButton(label, "press", button.data)
    if isinstance(button, LinkButton):
        return ShownButton(label, "link", button.url)
    text = button.text if isinstance(button.text, str) else show_plain(button.text, language)
    return ShownButton(label, "copy", text)


def _show(say: Say, language: str, *, escape: bool) -> str:
    return _fill(say, language, escape=escape) if say.args else _whole(say.key, language)


@cache
def _whole(key: str, language: str) -> str:
    """A text without values is the same every time."""
    return _fill(Say(key), language, escape=False)


def _fill(say: Say, language: str, *, escape: bool) -> str:
    values = {name: _value(arg, language, escape=escape) for name, arg in say.args.items()}
    # Fluent takes no value over 2,500 characters, and needs only numbers and words like "pagi" itself:
    # everything else is put in afterwards, in one pass, so that no value is ever read as a pattern.
    late = [value for value in values.values() if _is_late(value)]
    slots = {name: f"\ue000{late.index(v)}\ue001" if _is_late(v) else v for name, v in values.items()}
    text = _resolved(say.key, language, tuple(slots.items()))
    return _SLOT.sub(lambda slot: str(late[int(slot[1])]), text) if late else text


@lru_cache(maxsize=4096)
def _resolved(key: str, language: str, slots: tuple[tuple[str, str | int], ...]) -> str:
    """What Fluent makes of a text. Of values it is given only numbers and words, so few are ever new."""
    bundle = _bundle(language)
    while not bundle.has_message(key):
        if key_now(key) == key:
            raise TextError(f"no text {key} in {language}")
        key = key_now(key)
    text, errors = bundle.format_pattern(bundle.get_message(key).value, dict(slots))
    if errors:
        raise TextError(f"text {key} in {language}: {type(errors[0]).__name__}")
    return str(text)


def _is_late(value: str | int) -> bool:
    return isinstance(value, str) and _WORD.fullmatch(value) is None


def _value(arg: Arg, language: str, *, escape: bool) -> str | int:
    match arg:
        case str():
            return html.escape(arg, quote=False) if escape else arg
        case int():
            return arg
        case Say():
            return _show(arg, language, escape=escape)
        case tuple():
            return "\n".join(_show(say, language, escape=escape) for say in arg)
        case Day():
            return show_day(arg, language)
        case Moment():
            return show_moment(arg, language)
        case TimeOfDay():
            return show_clock(arg, language)
        case Period():
            return show_period(arg, language)


@cache
def faq_phrases(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The topics of faq.ftl (the texts `faq-<topic>`), each with the ways it is asked: lines of `.asked`."""
    bundle, topics = _bundle(language), []
    for entry in _resource(ROOT / language / "faq.ftl").body:
        attributes = bundle.get_message(entry.id.name).attributes if isinstance(entry, Entry) else {}
        if "asked" in attributes:
            asked, _ = bundle.format_pattern(attributes["asked"])
            phrases = (phrase.strip() for phrase in re.split(r"[\n|]", asked))
            topics.append((entry.id.name.removeprefix("faq-"), tuple(filter(None, phrases))))
    return tuple(topics)


@cache
def _bundle(language: str) -> Any:
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((ROOT / language).glob("*.ftl")):
        bundle.add_resource(_resource(file))
    return bundle


@cache
def _resource(file: Path) -> Any:
    return FluentResource(file.read_text("utf-8"))

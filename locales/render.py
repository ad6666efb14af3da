"""Say → the text a person reads. Texts stand in id/*.ftl and en/*.ftl (Fluent); code has only their keys.

Every value that comes from outside is escaped for Telegram's HTML, except in labels and copied texts,
which Telegram takes as they are.
"""

import html
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from fluent.runtime import FluentBundle, FluentResource

from handlers.turn import Arg, Button, CopyButton, Day, Message, Moment, Period, Say
from locales.moments import show_day, show_moment, show_period

ROOT = Path(__file__).parent
LANGUAGES = ("id", "en")


class TextError(Exception):
    """A key or a value is missing in locales/: our bug. Holds the key, never a value."""


@dataclass(frozen=True, slots=True)
class ShownButton:
    """`kind` says what `value` is: a button's data, or the text it copies."""

    label: str
    kind: Literal["press", "copy"]
    value: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One message ready for a wire: Telegram HTML, buttons, and what becomes of the contact button."""

    text: str
    rows: tuple[tuple[ShownButton, ...], ...]
    keyboard: Literal["contact", "remove"] | None
    contact_label: str


def show(message: Message, language: str) -> Shown:
    """Raises TextError when a text is missing or does not take these values."""
    return Shown(
        text="\n\n".join(show_text(say, language) for say in message.paragraphs),
        rows=tuple(tuple(_show_button(button, language) for button in row) for row in message.rows),
        keyboard=message.keyboard,
        contact_label=show_plain(Say("share-contact"), language) if message.keyboard == "contact" else "",
    )


def show_text(say: Say, language: str) -> str:
    """The text as Telegram HTML, its values escaped."""
    return _show(say, language, escape=True)


def show_plain(say: Say, language: str) -> str:
    """The text for a place that knows no HTML."""
    return _show(say, language, escape=False)


def _show_button(button: Button | CopyButton, language: str) -> ShownButton:
    label = button.label if isinstance(button.label, str) else show_plain(button.label, language)
    if isinstance(button, Button):
        return ShownButton(label, "press", button.data)
    text = button.text if isinstance(button.text, str) else show_plain(button.text, language)
    return ShownButton(label, "copy", text)


def _show(say: Say, language: str, *, escape: bool) -> str:
    bundle = _bundle(language)
    if not bundle.has_message(say.key):
        raise TextError(f"no text {say.key} in {language}")
    pattern = bundle.get_message(say.key).value
    text, errors = bundle.format_pattern(pattern, _values(say.args, language, escape=escape))
    if errors:
        raise TextError(f"text {say.key} in {language}: {type(errors[0]).__name__}")
    return str(text)


def _values(args: Mapping[str, Arg], language: str, *, escape: bool) -> dict[str, Any]:
    return {name: _value(arg, language, escape=escape) for name, arg in args.items()}


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
        case Period():
            return show_period(arg, language)


@cache
def _bundle(language: str) -> Any:
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((ROOT / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle

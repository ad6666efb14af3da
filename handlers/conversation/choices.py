"""Options as buttons, and the option a typed number or label means. Knows no question by name."""

import re
import zlib
from collections.abc import Awaitable, Callable

from rapidfuzz import fuzz

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRows, Say
from handlers.readers import Option, Problem, Read, Reading, Unsure

Options = tuple[str | Option, ...] | Callable[[Scene], Awaitable[tuple[Option, ...]]]
"""What a question offers: always these values, or what is worked out when it is asked."""


async def offered_by(options: Options, scene: Scene) -> tuple[Option, ...]:
    return tuple(map(as_option, options)) if isinstance(options, tuple) else await options(scene)


def as_option(option: str | Option) -> Option:
    return Option(option) if isinstance(option, str) else option


def choose(text: str, options: tuple[Option, ...]) -> Option | None:
    """The option meant by a typed number (from 1) or by its label, nearly as it is written."""
    word = " ".join(text.casefold().split()).rstrip(".)")
    if word.isdecimal() and len(word) <= 2:
        return options[int(word) - 1] if 0 < int(word) <= len(options) else None
    near = [option for option in options if option.label and fuzz.ratio(word, option.label.casefold()) >= 92]
    exact = [option for option in near if option.label.casefold() == word]
    part = [option for option in options if len(word) >= 4 and _holds_words(option.label, word)]
    found = exact or near or part
    return found[0] if len(found) == 1 else None


def choose_label(scene: Scene, name: str, text: str, options: tuple[Option, ...]) -> Option | None:
    """The option of the question `name` whose button says what was typed, or nearly so. A part of it is not
    enough: a button may be dangerous."""
    word, near = bare(text), []
    for option in options:
        label = label_of(name, option)
        said = bare(label if isinstance(label, str) else scene.policy.words(label, scene.talk.language))
        if word and said == word:
            return option
        if word and fuzz.ratio(word, said) >= 92:
            near.append(option)
    return near[0] if len(near) == 1 else None


def read_option(
    option: Option, unclear: Unsure | Problem | None = None, means: Callable[[str], Read] | None = None
) -> Reading:
    """What an option says. The empty one of an unsure answer: let me write it again; its others keep what was
    told with it."""
    if isinstance(unclear, Unsure):
        return Read(option.value, unclear.also) if option.value else Problem("write-again")
    return means(option.value) if means and option.value else Read(option.value)


def bare(label: str) -> str:
    """Without the signs around the words: "➡️ Lanjut" → "lanjut"."""
    return " ".join(re.findall(r"\w+", label.casefold()))


def label_of(name: str, option: Option) -> Say | str:
    """What stands on the button of this option of the question `name`."""
    if option.label:
        return option.label
    if option.text:
        return Say(option.text)
    return Say(f"option-{name}-{option.value}" if option.value else "option-retype")


def option_rows(
    token: str, name: str, options: tuple[Option, ...], per_row: int, stamp: str = ""
) -> ButtonRows:
    """The options of the question `name` as buttons; `stamp` names a set that was asked back."""
    buttons = [
        Button(label_of(name, option), f"{token}:{name}:{stamp + str(n) if stamp else option.value}")
        for n, option in enumerate(options)
    ]
    return tuple(tuple(buttons[n : n + per_row]) for n in range(0, len(buttons), per_row))


def stamp_of(unclear: Unsure) -> str:
    """Names one set of options, so that a button of another set is known to be stale."""
    return f"{zlib.crc32('|'.join(option.value for option in unclear.options).encode()):08x}"


def _holds_words(label: str, words: str) -> bool:
    return re.search(rf"\b{re.escape(words)}\b", label.casefold()) is not None

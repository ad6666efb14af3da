"""What reading an answer can give: a value, a question back, or a problem in words.

Readers are pure functions `text -> Reading`. They know no clock, no storage and no network, and never
raise for anything a person can type. Values are plain strings, so that a draft can be stored as it is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: `value` is stored, `label` is shown (a proper name or the person's own words).

    Where the label is a word of ours, not of the world, `label` is empty and the text with the key `text` is
    shown instead, or else `option-<question>-<value>`.
    """

    value: str
    label: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Not understood. `key` names the text that says what is needed, with an example."""

    key: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unsure:
    """More than one thing may be meant: ask back with these options (2 to 8), the likeliest first.

    `key` names the text that asks, `args` its values. `confirms`: the text asks whether the first option
    is meant, so "ya" means the first and "tidak" the second. `also`: what else was told, by field; it holds
    whichever is meant.
    """

    key: str
    options: tuple[Option, ...]
    args: Mapping[str, str] = field(default_factory=dict)
    confirms: bool = False
    also: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Read:
    """The answer was understood. `also` holds what else it told us, by field (a town beside its province),
    `unclear` what else was said but is to be asked back."""

    value: str
    also: Mapping[str, str] = field(default_factory=dict)
    unclear: Mapping[str, Unsure | Problem] = field(default_factory=dict)


Reading = Read | Unsure | Problem
Reader = Callable[[str], Reading]

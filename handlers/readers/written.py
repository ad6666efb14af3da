"""What a person wrote, made plain: to keep (`tidy`), to compare (`plain`), to show back (`excerpt`).

Nothing here knows what the words mean, and nothing here raises, whatever unicode comes in.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

T = TypeVar("T")

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_VARIATION_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_LONGEST = 4096  # a whole message; one character can spread into eighteen
_NOT_ALNUM = re.compile("[^a-z0-9]+")
_REPEATED = re.compile(r"(.)\1+")


def tidy(text: str) -> str:
    """One line, single spaces, no control, bidi or other invisible characters; what was written stays."""
    return " ".join(_visible(text).split())


def tidy_lines(text: str) -> list[str]:
    """The lines of the text, each tidied; empty lines are kept as "", those at the ends are not."""
    lines = [tidy(line) for line in re.split(r"[\n\r\v\f\x85\u2028\u2029]", text)]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return lines


def simple(text: str) -> str:
    """Tidied, with full-width and decorative letters and all the world's digits as the ordinary ones."""
    shown = tidy(text)
    if shown.isascii():
        return shown[:_LONGEST].rstrip()
    narrow = tidy(unicodedata.normalize("NFKC", shown)[:_LONGEST])
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in narrow)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """For comparing: lower case, no accents, words of letters and digits with one space between."""
    written = simple(text)
    if written.isascii():
        return " ".join(_NOT_ALNUM.sub(" ", written.lower()).split())
    spread = unicodedata.normalize("NFKD", written).casefold()
    letters = (c if c.isalnum() else " " for c in spread if not unicodedata.combining(c))
    return " ".join("".join(letters).split())


def squeezed(text: str) -> str:
    """Drawn-out letters once: "yaaa" and "ya" are the same word."""
    return _REPEATED.sub(r"\1", text)


def excerpt(text: str, limit: int = 60) -> str:
    """The beginning of what was written, short enough to be quoted in an answer."""
    shown = tidy(text)
    return shown if len(shown) <= limit else shown[: limit - 1].rstrip() + "…"


def near(word: str, meanings: Mapping[str, T]) -> T | None:
    """What the word means, also with a typo if it is long enough and nothing else is as close."""
    if word in meanings:
        return meanings[word]
    if len(word) < 5:
        return None
    allowed = 1 if len(word) < 9 else 2
    found = process.extract(word, meanings.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=None)
    distances = {known: distance for known, distance, _ in found if len(known) >= 5}
    closest = {
        meanings[known] for known, distance in distances.items() if distance == min(distances.values())
    }
    return closest.pop() if len(closest) == 1 else None


def word_set(words: str) -> frozenset[str]:
    """A list of words written as a text."""
    return frozenset(words.split())


def squeezed_set(words: str) -> frozenset[str]:
    """The same, each word squeezed."""
    return frozenset(map(squeezed, words.split()))


def has_letter(text: str) -> bool:
    return any(c.isalpha() for c in text)


def _visible(text: str) -> str:
    spaced = " ".join(text.split())
    if spaced.isascii() and spaced.isprintable():
        return spaced  # nearly every message; nothing below could change it
    kept = "".join(c for c in spaced if unicodedata.category(c) not in _INVISIBLE)
    return unicodedata.normalize("NFC", _VARIATION_SELECTORS.sub("", kept))

"""Reads the registration numbers panitia type in one message, in any mix: whole ones, last digits, from–to.
Pure."""

import re
from dataclasses import dataclass

from handlers.readers.registration_numbers import RegistrationNumber, numbers_in

MOST = 500
"""Numbers in one message."""

_OF_BATCH = re.compile(r"(?<![\d/-])(\d{1,2})\s*/\s*(\d{1,6})(?!\d)")
_RANGE = re.compile(
    r"(?<!\d)(\d{1,6})\s*(?:-|–|—|s\s*\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga|to)\s*(\d{1,6})(?!\d)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?<!\d)\d{1,6}(?!\d)")
_FILLERS = re.compile(r"[\s,;.:#&+]+|\b(?:dan|nomor|no|and)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What was read, in the order it was written, each once; `rest`: what is no number. too_many: MOST or
    more."""

    wanted: tuple[RegistrationNumber, ...]
    rest: str
    too_many: bool = False


def read_numbers(text: str) -> Numbers:
    """Never raises for anything a person can type."""
    whole, text = numbers_in(text)
    found, too_many = list(whole), False

    def of_batch(match: re.Match[str]) -> str:
        found.append((match.start(), RegistrationNumber(int(match[2]), int(match[1]))))
        return " " * len(match[0])

    def between(match: re.Match[str]) -> str:
        nonlocal too_many
        first, last = sorted((int(match[1]), int(match[2])))
        too_many |= last - first >= MOST
        several = range(first, min(last, first + MOST) + 1)
        found.extend((match.start(), RegistrationNumber(seq)) for seq in several)
        return " " * len(match[0])

    def short(match: re.Match[str]) -> str:
        found.append((match.start(), RegistrationNumber(int(match[0]))))
        return " " * len(match[0])

    for pattern, take in ((_OF_BATCH, of_batch), (_RANGE, between), (_SHORT, short)):
        text = pattern.sub(take, text)
    wanted = tuple(dict.fromkeys(each for _, each in sorted(found, key=lambda pair: pair[0])))
    rest = " ".join(_FILLERS.sub(" ", text).split())
    return Numbers(wanted[:MOST], rest, too_many or len(wanted) > MOST)

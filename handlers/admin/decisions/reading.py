"""Reads the registration numbers panitia type, in any mix: whole ones, the last digits, from–to. Pure."""

import re
from dataclasses import dataclass

MOST = 500
"""Numbers in one message."""

_WHOLE = re.compile(r"PKA3\s*-\s*(\d{4})\s*-\s*(\d{1,3})\s*-\s*(\d{1,6})(?!\d)", re.IGNORECASE)
_OF_BATCH = re.compile(r"(?<![\d-])(\d{1,3})\s*/\s*(\d{1,6})(?!\d)|(?<![\d-])(0\d)-(\d{4,6})(?![\d-])")
_RANGE = re.compile(
    r"(?<!\d)(\d{1,6})\s*(?:-|–|—|s\s*\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga|to)\s*(\d{1,6})(?!\d)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?<!\d)\d{1,6}(?!\d)")
_FILLERS = re.compile(r"[\s,;.:#&+]+|\b(?:dan|nomor|no|and)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One number. What is not said (0) is of the kegiatan at hand, or of the newest with this batch."""

    seq: int
    batch: int = 0
    year: int = 0


@dataclass(frozen=True, slots=True)
class Numbers:
    """What was read, in the order it was written, each once; `rest`: what is no number. too_many: MOST or
    more."""

    wanted: tuple[Wanted, ...]
    rest: str
    too_many: bool = False


def read_numbers(text: str) -> Numbers:
    """Never raises for anything a person can type."""
    found: list[tuple[int, Wanted]] = []
    too_many = False

    def whole(match: re.Match[str]) -> str:
        found.append((match.start(), Wanted(int(match[3]), int(match[2]), int(match[1]))))
        return " " * len(match[0])

    def of_batch(match: re.Match[str]) -> str:
        batch, seq = (match[1], match[2]) if match[1] else (match[3], match[4])
        found.append((match.start(), Wanted(int(seq), int(batch))))
        return " " * len(match[0])

    def between(match: re.Match[str]) -> str:
        nonlocal too_many
        first, last = sorted((int(match[1]), int(match[2])))
        too_many |= last - first >= MOST
        found.extend((match.start(), Wanted(seq)) for seq in range(first, min(last, first + MOST) + 1))
        return " " * len(match[0])

    def short(match: re.Match[str]) -> str:
        found.append((match.start(), Wanted(int(match[0]))))
        return " " * len(match[0])

    for pattern, take in ((_WHOLE, whole), (_OF_BATCH, of_batch), (_RANGE, between), (_SHORT, short)):
        text = pattern.sub(take, text)
    wanted = tuple(dict.fromkeys(each for _, each in sorted(found, key=lambda pair: pair[0])))
    rest = " ".join(_FILLERS.sub(" ", text).split())
    return Numbers(wanted[:MOST], rest, too_many or len(wanted) > MOST)

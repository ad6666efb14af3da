"""Registration numbers as people write them, and as they are written. Pure.

A kegiatan that is not named is for who asks to know: nothing is guessed here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.readers.written import simple

LONGEST = 80
_APART = r"[\s_./:–—-]"
_PKA3 = rf"PKA\s?3{_APART}*"
_LEAD = re.compile(r"^\s*(?:(?:nomor|nomer|no|pendaftaran|reg|#)[\s.:#]*)+", re.IGNORECASE)
_IN_TEXT = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_PKA3}(?P<year>\d{{4}}){_APART}*(?P<batch>0?\d{{1,2}}){_APART}+(?P<seq>\d{{1,6}})(?!\d)",
        rf"{_PKA3}(?P<year>\d{{4}}){_APART}*(?P<batch>\d\d)(?P<seq>\d{{4,6}})(?!\d)",
        r"(?<![\d/-])(?P<year>20\d\d)([-/.])(?P<batch>\d{1,2})\2(?P<seq>\d{4,6})(?!\d)",
        r"(?<![\d/-])(?P<batch>\d{1,2})\s*/\s*(?P<seq>\d{4,6})(?![\d/-])",
        r"(?<![\d/-])(?P<batch>0\d)-(?P<seq>\d{4,6})(?![\d/-])",
    )
)
"""What can be nothing else, wherever it stands."""
_ALONE = (
    *_IN_TEXT,
    *(
        re.compile(form)
        for form in (
            rf"(?P<year>20\d\d){_APART}+(?P<batch>\d{{1,2}}){_APART}+(?P<seq>\d{{1,6}})",
            rf"(?P<batch>\d{{1,2}}){_APART}+(?P<seq>\d{{1,6}})",
            rf"(?P<year>20\d\d){_APART}+(?P<seq>\d{{1,6}})",
            r"(?P<seq>\d{1,6})",
        )
    ),
)


@dataclass(frozen=True, slots=True)
class RegistrationNumber:
    """One number by its parts. What was not said is 0."""

    seq: int
    batch: int = 0
    year: int = 0


def write_number(year: int, batch: int, seq: int) -> str:
    """As `storage.registrations` gives it."""
    return f"PKA3-{year}-{batch:02d}-{seq:04d}"


def read_registration_number(text: str) -> RegistrationNumber | None:
    """ "pka3-2027-1-12", "PKA3 2027 01 0012", "1/12", "2027 1 12", "no. 0012"; None for anything else."""
    written = _LEAD.sub("", simple(text)).strip(" #.,;:!?")
    if len(written) > LONGEST:
        return None
    found = next((said for form in _ALONE if (said := form.fullmatch(written))), None)
    number = _of(found) if found else None
    return number if number and number.seq else None


def numbers_in(text: str) -> tuple[Sequence[tuple[int, RegistrationNumber]], str]:
    """Numbers that name their kegiatan in a longer text, each with its place, and the text without them."""
    found: list[tuple[int, RegistrationNumber]] = []

    def take(said: re.Match[str]) -> str:
        found.append((said.start(), _of(said)))
        return " " * len(said[0])

    for form in _IN_TEXT:
        text = form.sub(take, text)
    return sorted(found, key=lambda each: each[0]), text


def _of(said: re.Match[str]) -> RegistrationNumber:
    parts = said.groupdict()
    return RegistrationNumber(int(parts["seq"]), int(parts.get("batch") or 0), int(parts.get("year") or 0))

"""The words of a picture, ready to be drawn.

Kept apart from the drawing, whose library only a child process loads.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on a picture: words by name, provinces by code. heading and moment are the whole first
    lines; target: how many experts are to be reached, 0 when only a part of the year is seen."""

    words: Mapping[str, str]
    provinces: Mapping[str, str]
    heading: str
    moment: str
    target: int = 0
    forecast: int | None = None

    def number(self, value: int) -> str:
        return f"{value:,}".replace(",", self.words["thousands"])

    def day(self, day: int) -> str:
        """A day, counted since 1970, as "3 Mar"."""
        at = EPOCH + timedelta(days=day)
        return f"{at.day} {self.words['months'].split()[at.month - 1]}"

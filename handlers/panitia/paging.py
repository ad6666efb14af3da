"""Pages of a list: which of its entries are shown, on which page of how many, and the buttons back and on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from handlers.conversation.turn import Button, ButtonRows, Say
from handlers.panitia.action import press

Entry = TypeVar("Entry")
Labels = tuple[Say | str, Say | str]
LABELS: Labels = (Say("page-before"), Say("page-next"))


@dataclass(frozen=True, slots=True)
class Page:
    """Page `number` (from 0) of a list of `count`, `size` on each. A button's number may be too high by now:
    ask for the page with `page_of`."""

    number: int
    count: int
    size: int

    @property
    def last(self) -> int:
        return max(0, self.count - 1) // self.size

    @property
    def first(self) -> int:
        """How many entries stand on the pages before."""
        return self.number * self.size

    def of(self, entries: Sequence[Entry]) -> Sequence[Entry]:
        return entries[self.first : self.first + self.size]

    @property
    def words(self) -> dict[str, int]:
        """ "Page m of n", as values of a text."""
        return {"page": self.number + 1, "pages": self.last + 1}

    def turning(self, to: Callable[[int], tuple[str, int | str, str]], labels: Labels = LABELS) -> ButtonRows:
        """Back and on, where there is anything. to: name, id and rest of the button to a page."""
        before, after = labels
        row: list[Button] = []
        if self.number:
            row.append(press(before, *to(self.number - 1)))
        if self.number < self.last:
            row.append(press(after, *to(self.number + 1)))
        return (tuple(row),) if row else ()


def page_of(number: int | None, count: int, size: int) -> Page:
    """This page, or the last there is."""
    return Page(min(number or 0, max(0, count - 1) // size), count, size)

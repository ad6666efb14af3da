"""A kegiatan as panitia name it: by its batch, perhaps with the year, in any order; or a year alone. Pure."""

import re
from dataclasses import dataclass

from handlers.readers.written import simple

LONGEST = 60
_LEAD = r"(?:(?:kegiatan|angkatan|batch|event|pka\s?3|nomor|no|ke|k|#)[\s.:-]*)*"
_YEAR = r"(?:(?:tahun|th|of)[\s.]*)?(?P<year>20\d\d)"
_APART = r"[\s/.,-]"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_LEAD}(?P<batch>\d{{1,3}})(?:{_APART}+{_YEAR})?",
        rf"{_LEAD}{_YEAR}(?:{_APART}*{_LEAD}(?P<batch>\d{{1,3}}))?",
    )
)
_IN_TITLE = re.compile(r"\b(?:angkatan|batch) (?:ke-?)?(\d{1,3})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EventNumber:
    """What was named of a kegiatan; 0 for what was not."""

    batch: int = 0
    year: int = 0

    def fits(self, batch: int, year: int) -> bool:
        """Whether it names this kegiatan, or one like it in another year if no year was named."""
        return self.batch == batch and self.year in {0, year}


def read_event_number(text: str) -> EventNumber | None:
    """ "2", "angkatan 2/2027", "2027-02", "k2 2027" or "2027"; None for anything else."""
    written = simple(text).strip(" .,;:!?()[]\"'")
    if len(written) > LONGEST:
        return None
    for form in _FORMS:
        if said := form.fullmatch(written):
            number = EventNumber(int(said["batch"] or 0), int(said["year"] or 0))
            return None if said["batch"] and not number.batch else number
    return None


def batch_in_title(title: str) -> int | None:
    """The batch a title speaks of."""
    named = _IN_TITLE.search(title)
    return int(named[1]) if named else None

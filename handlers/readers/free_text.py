"""Reads the company or agency and the position: free text, kept as it was written."""

import re

from handlers.readers.reading import Problem, Read, Reader, Reading
from handlers.readers.written import excerpt, has_letter, simple, tidy

_LIMIT = 120
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"[+(]?\d[\d\s().+-]{6,}")


def read_free_text(*, short: str, long: str, contact: str, limit: int = _LIMIT) -> Reader:
    """A reader of 2 to `limit` characters of any text; the three keys name what can be wrong with it."""

    def read(text: str) -> Reading:
        written = tidy(text)
        if len(written) > limit:
            return Problem(long, {"limit": str(limit)})
        alone = simple(written)
        if _EMAIL.fullmatch(alone) or _PHONE.fullmatch(alone):
            return Problem(contact, {"shown": excerpt(written)})
        if len(written) < 2 or not has_letter(written):
            return Problem(short)
        return Read(written)

    return read


read_company = read_free_text(short="company-short", long="company-long", contact="company-contact")
read_position = read_free_text(short="position-short", long="position-long", contact="position-contact")

"""Registration numbers as people write them: whole, or only the last digits where the kegiatan is known."""

import re

_NUMBER = re.compile(r"(?:PKA3-?(\d{4})-?(\d{1,2})-)?0*(\d{1,6})", re.IGNORECASE)


def read_registration_number(text: str, event: tuple[int, int] | None = None) -> str | None:
    """ "pka3-2027-1-12" → PKA3-2027-01-0012; with an event (year, batch) also "12". Anything else: None."""
    found = _NUMBER.fullmatch("".join(text.split()).strip("#"))
    if found is None or int(found[3]) == 0:
        return None
    known = (int(found[1]), int(found[2])) if found[1] else event
    return None if known is None else f"PKA3-{known[0]}-{known[1]:02d}-{int(found[3]):04d}"

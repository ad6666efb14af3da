"""Reads a form without labels: one answer a line, or pieces between `|` or `;`, known by what they look like.

Understood only when at least two pieces are plainly a company, a number, an address or a place, and another
is a name.
"""

import re

from handlers.readers.answers import read_mode
from handlers.readers.category import read_category
from handlers.readers.chatter import is_courtesy
from handlers.readers.free_text import read_position
from handlers.readers.labels import without_number
from handlers.readers.names import read_name
from handlers.readers.pieces import field_by_form
from handlers.readers.places import is_place
from handlers.readers.reading import Problem, Read
from handlers.readers.written import plain

_COMPANY = re.compile(
    r"(?:pt|cv|ud|dinas|disnaker|disnakertrans|rs|rsud|rsup|universitas|politeknik|yayasan|koperasi|bank|kementerian"
    r"|pemerintah|pemkab|pemkot|pemprov|bpjs|perum|perumda|pdam|balai)\b \S"
)
_CUT = re.compile(r"\s*[|;]\s*")
_FEWEST, _MOST, _LONGEST = 3, 14, 120
_EDGES = ' \t-–—*_~`"“”•●▪◦·→>,;|'


def read_unlabelled(lines: list[str]) -> tuple[dict[str, str], tuple[str, ...]] | None:
    """The fields and the pieces no field was found for; None when the lines are no such form."""
    told = [line for line in lines if plain(line) and not is_courtesy(line)]
    pieces = _CUT.split(told[0]) if len(told) == 1 else told
    pieces = [piece for line in pieces if plain(piece := without_number(line.strip(_EDGES)).strip(_EDGES))]
    if not _FEWEST <= len(pieces) <= _MOST or any(
        len(p) > _LONGEST or "?" in p or "://" in p for p in pieces
    ):
        return None
    fields: dict[str, str] = {}
    left = []
    for piece in pieces:
        field = _by_content(piece)
        if field and field not in fields:
            fields[field] = piece
        else:
            left.append(piece)
    if len(fields) < 2 or not left or not _is_name(left[0]):
        return None
    fields["name"] = left.pop(0)
    return fields, tuple(_placed(fields, left))


def _placed(fields: dict[str, str], left: list[str]) -> list[str]:
    """Gives what is left of the pieces to the fields that are open; returns those that fit nowhere."""
    unknown = []
    for piece in left:
        if "mode" not in fields and len(piece) <= 20 and read_mode(piece):
            fields["mode"] = piece
        elif "position" not in fields and isinstance(read_position(piece), Read):
            fields["position"] = piece
        elif "category" not in fields and isinstance(read_category(piece), Read):
            fields["category"] = piece
        else:
            unknown.append(piece)
    return unknown


def _by_content(piece: str) -> str | None:
    if _COMPANY.match(plain(piece)):
        return "company"
    if is_place(piece):
        return "province"
    return field_by_form(piece)


def _is_name(piece: str) -> bool:
    return not isinstance(read_name(piece), Problem)

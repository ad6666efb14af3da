"""Reads a form written as pieces, "Nama#Perusahaan#Jabatan", as people know it from registering by SMS.

The first three are known by their place, further ones by what they look like.
"""

import re

from handlers.readers.answers import read_mode
from handlers.readers.category import read_category
from handlers.readers.dates import read_date
from handlers.readers.emails import read_email
from handlers.readers.labels import read_field
from handlers.readers.phones import read_phone
from handlers.readers.places import read_province
from handlers.readers.reading import Read, Unsure
from handlers.readers.skp import read_skp_number
from handlers.readers.written import plain

_KEYWORDS = frozenset({"daftar", "reg", "registrasi", "k3", "pendaftaran", "ikut", "pka3"})
_USUAL_ORDER = ("name", "company", "position")
_LONGEST_PIECE = 200
_MOST_PIECES = 16


def read_pieces(lines: list[str]) -> tuple[dict[str, str], tuple[str, ...]] | None:
    """The fields and the pieces no field was found for; None when the lines are no such form."""
    order: tuple[str, ...] = _USUAL_ORDER
    for at, line in enumerate(lines):
        pieces = _pieces(line)
        if len(pieces) < 3:
            continue
        named = [read_field(piece) for piece in pieces]
        if all(named) and len(set(named)) == len(named):
            order = tuple(name for name in named if name)
            continue
        fields, unknown = _placed(pieces, order)
        others = (other for other in lines[at + 1 :] if len(_pieces(other)) >= 3)
        return fields, (*unknown, *others)
    return None


def _pieces(line: str) -> list[str]:
    if "#" not in line or line.startswith("#") or "?" in line:
        return []
    pieces = [piece.strip(" *_") for piece in line.split("#")]
    while pieces and not pieces[-1]:
        pieces.pop()
    if pieces and plain(pieces[0]) in _KEYWORDS:
        pieces = pieces[1:]
    return (
        pieces
        if len(pieces) <= _MOST_PIECES and all(len(piece) <= _LONGEST_PIECE for piece in pieces)
        else []
    )


def _placed(pieces: list[str], order: tuple[str, ...]) -> tuple[dict[str, str], tuple[str, ...]]:
    fields: dict[str, str] = {}
    unknown: list[str] = []
    places = list(order)
    for i, piece in enumerate(pieces):
        name = field_by_form(piece) if i else None
        if name is None or name in fields:
            name = places.pop(0) if places else _field_by_word(piece)
        elif name in places:
            places.remove(name)
        if piece and name and name not in fields:
            fields[name] = piece
        elif piece:
            unknown.append(piece)
    return fields, tuple(unknown)


def field_by_form(piece: str) -> str | None:
    """What a piece is wherever it stands: an address, a number of a phone or an SKP, a date."""
    if "@" in piece:
        return "email" if isinstance(read_email(piece), Read | Unsure) else None
    if isinstance(read_date(piece), Read) and len(plain(piece).split()) <= 6:
        return "skp_until"
    if isinstance(read_phone(piece), Read) and len(re.sub(r"\D", "", piece)) * 2 > len(piece):
        return "phone"
    if piece.count("/") >= 2 and re.search(r"\d", piece):
        number = read_skp_number(piece)
        known = isinstance(number, Unsure) and number.key != "skp-unusual"
        return "skp_number" if known or isinstance(number, Read) else None
    return None


def _field_by_word(piece: str) -> str | None:
    if isinstance(read_province(piece), Read | Unsure):
        return "province"
    if read_mode(piece):
        return "mode"
    return "category" if isinstance(read_category(piece), Read) else None

"""The 38 provinces and 514 kabupaten/kota, with the time zone of each, from `regions.csv`.

Facts only: how people write these names is read in `places`.
"""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROGRAMME_ZONE = "Asia/Jakarta"
"""The programme is planned in WIB; people are told in their own zone too."""
_FILE = Path(__file__).with_name("regions.csv")


@dataclass(frozen=True, slots=True)
class Province:
    """A province by its Kemendagri code; `zone` is an IANA name."""

    code: str
    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class Town:
    """A kabupaten or kota; `province` is the code of the province it lies in."""

    code: str
    kind: str
    name: str
    province: str

    @property
    def full_name(self) -> str:
        return f"{'Kota' if self.kind == 'kota' else 'Kabupaten'} {self.name}"


def provinces() -> tuple[Province, ...]:
    """All provinces from west to east, island by island (the order of their codes)."""
    return tuple(_provinces().values())


def province(code: str) -> Province:
    """Raises KeyError for a code that is not one of the 38."""
    return _provinces()[code]


def zone_of(code: str) -> str:
    """The IANA zone of a province. Raises KeyError for an unknown code."""
    return province(code).zone


@cache
def towns() -> dict[str, Town]:
    """All kabupaten and kota by code."""
    return {
        code: Town(code, kind, name, belongs_to)
        for code, kind, name, belongs_to in _rows()
        if kind in {"kab", "kota"}
    }


@cache
def also_known_as() -> tuple[tuple[str, str], ...]:
    """Pairs of another name and the code it stands for; a name may stand for several, the likeliest first."""
    return tuple((name, code) for code, kind, name, _ in _rows() if kind == "also")


@cache
def _provinces() -> dict[str, Province]:
    return {code: Province(code, name, zone) for code, kind, name, zone in _rows() if kind == "province"}


@cache
def _rows() -> tuple[tuple[str, str, str, str], ...]:
    lines = [line for line in _FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
    return tuple((code, kind, name, rest) for code, kind, name, rest in list(csv.reader(lines))[1:])

"""Reads a province from its name, a short form, or a town in it; says which town when one was given."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from handlers.readers import regions
from handlers.readers.chatter import is_waiting
from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, plain, word_set

_MOST_WORDS = 14
_LONGEST_NAME = 5  # words
_MOST_OPTIONS = 8
_FARTHEST = 2  # letters between what was typed and what is offered
_SPELLINGS = {
    wrong: right
    for right, spellings in {
        "sumatera": "sumatra sumatara sumatrea",
        "kepulauan": "kep kepulaun",
        "kab": "kabupaten pemkab kabupten",
        "kota": "kotamadya kotamadia kodya kodia pemkot",
        "provinsi": "propinsi prov prop prv provinis",
        "tanjung": "tanjong tj tg tjg",
        "yogyakarta": "jogja yogya jogjakarta",
        "jakarta": "jkt",
    }.items()
    for wrong in spellings.split()
}
_FILLER = word_set(
    "provinsi kab kota saya sy di dari tinggal domisili berdomisili asal berasal daerah wilayah kerja "
    "bekerja kantor indonesia pulau dan "
    "adm administrasi ri dki pak bu ya kec kecamatan sekitar sekarang lokasi penempatan"
)
_DIRECTIONS = word_set("timur barat selatan utara tengah pusat tenggara")
_ASKING = word_set(
    "apa apakah mana dimana kapan belum sudah daftar bagaimana gimana berapa kenapa tidak bukan link "
    "zoom jadwal"
)
_STREET = word_set(
    "jl jln jalan no rt rw kel kelurahan desa gedung komplek kompleks perum perumahan blok lantai km"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """What a name can mean: a province, and the town in it when the name is a town's."""

    province: str
    town: str = ""

    @property
    def label(self) -> str:
        name = regions.province(self.province).name
        return f"{name} ({self.town})" if self.town else name


@dataclass(frozen=True, slots=True)
class _Found:
    places: tuple[_Place, ...]
    letters: int
    words: int


def read_province(text: str) -> Reading:
    """The Kemendagri code; `also["town"]` when a kabupaten, a kota or a place in one was named."""
    words = [_SPELLINGS.get(word, word) for word in plain(text).split()]
    if not 1 <= len(words) <= _MOST_WORDS:
        return Problem("province-unknown", {"shown": excerpt(text)})
    found, left = _scan(words)
    if found and (not left or _may_ignore(left, found)):
        return _decide([f.places for f in found], text)
    if "?" in text or any(word in _ASKING for word in words):
        return Problem("province-unknown", {"shown": excerpt(text)})
    return _guess(words, text)


def is_place(text: str) -> bool:
    """Whether the text is wholly made of names of places."""
    words = [_SPELLINGS.get(word, word) for word in plain(text).split()]
    found, left = _scan(words) if len(words) <= _MOST_WORDS else ([], words)
    return bool(found) and not left


def _scan(words: list[str]) -> tuple[list[_Found], list[str]]:
    """The known names among the words, the longest first, and the words that are none."""
    found, left = [], []
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + _LONGEST_NAME), start, -1):
            key = "".join(words[start:end])
            if places := _index().get(key):
                found.append(_Found(places, len(key), end - start))
                start = end
                break
        else:
            if words[start] not in _FILLER:
                left.append(words[start])
            start += 1
    return found, left


def _may_ignore(left: list[str], found: list[_Found]) -> bool:
    """Whether unknown words around known names are only more of an address, not a question or a company."""
    if any(word in _ASKING for word in left) or all(len(f.places) > 1 for f in found):
        return False
    if _DIRECTIONS.issuperset(left):  # "Bogor Timur" lies in Bogor, but there is no province "Papua Timur"
        return any(place.town for f in found for place in f.places)
    if any(word in _STREET for word in left):
        return True
    if any(not place.town and f.letters >= 4 for f in found for place in f.places):
        return len(left) <= 4
    return max(f.letters for f in found) >= 7 and len(left) <= sum(f.words for f in found)


def _decide(found: list[tuple[_Place, ...]], text: str) -> Reading:
    common = set.intersection(*({place.province for place in places} for places in found))
    every = [place for places in found for place in places if not common or place.province in common]
    codes = list(dict.fromkeys(place.province for place in every))
    if len(codes) == 1:
        town = next((place.town for place in every if place.town), "")
        return Read(codes[0], {"town": town} if town else {})
    return _unsure(every, text)


def _guess(words: list[str], text: str) -> Reading:
    """A typo: taken silently when one letter off and nothing else is near, else asked about."""
    named = [word for word in words if word not in _FILLER]
    key = "".join(named)[:40]
    if len(key) < 4 or key.isdecimal() or _DIRECTIONS.issuperset(named) or is_waiting(text):
        return Problem("province-unknown", {"shown": excerpt(text)})
    index = _index()
    near = process.extract(key, index.keys(), scorer=OSA.normalized_distance, limit=40, score_cutoff=0.5)
    if not near or near[0][1] > 0.29:
        return Problem("province-unknown", {"shown": excerpt(text)})
    close = [(OSA.distance(key, name), index[name]) for name, _, _ in near]
    least, best = close[0]
    others = [
        distance for distance, places in close if {p.province for p in places} != {p.province for p in best}
    ]
    silent = 1 if len(key) < 10 else 2
    if (
        len(key) >= 6
        and least <= silent
        and min(others, default=9) >= least + 2
        and len({p.province for p in best}) == 1
    ):
        return _decide([best], text)
    farthest = 1 if len(key) < 6 else _FARTHEST
    near_enough = (place for distance, places in close if distance <= farthest for place in places)
    return _unsure(near_enough, text, most=5)


def _unsure(places: Iterable[_Place], text: str, most: int = _MOST_OPTIONS) -> Reading:
    options: dict[str, Option] = {}
    for place in places:
        options.setdefault(place.province, Option(place.province, place.label))
    if len(options) == 1:
        (only,) = options.values()
        return Unsure("one-sure", (only, Option("")), {"shown": only.label}, confirms=True)
    if not options:
        return Problem("province-unknown", {"shown": excerpt(text)})
    return Unsure("province-unsure", tuple(options.values())[:most], {"shown": excerpt(text)})


@cache
def _index() -> dict[str, tuple[_Place, ...]]:
    """From a name without spaces to what it can mean. A province's own name never means a town."""
    index: dict[str, list[_Place]] = {}
    for town in regions.towns().values():
        index.setdefault(_key(town.kind + " " + town.name), []).append(_Place(town.province, town.full_name))
        index.setdefault(_key(town.name), []).append(_Place(town.province, town.full_name))
    for name, code in regions.also_known_as():
        place = _Place(code) if len(code) == 2 else _Place(code[:2], regions.towns()[code].full_name)
        index.setdefault(_key(name), []).append(place)
    for province in regions.provinces():
        index[_key(province.name)] = [_Place(province.code)]
    return {key: _merged(places) for key, places in index.items()}


def _merged(places: list[_Place]) -> tuple[_Place, ...]:
    """One place a province: where kab and kota share a name, the town is that name alone."""
    by_province: dict[str, list[str]] = {}
    for place in places:
        by_province.setdefault(place.province, []).append(place.town)
    return tuple(
        _Place(code, towns[0] if len(set(towns)) == 1 else _shared_name(towns))
        for code, towns in by_province.items()
    )


def _shared_name(towns: list[str]) -> str:
    return "" if "" in towns else re.sub("^(?:Kota|Kabupaten) ", "", towns[0])


def _key(name: str) -> str:
    return "".join(_SPELLINGS.get(word, word) for word in plain(name).split())

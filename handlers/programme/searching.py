"""Whom panitia look for: by a number, a phone, an SKP number, or words of name and company in any spelling.

What is looked for has a short written form (`Wanted.code`) that fits into a button, so that a page of results
can be turned without keeping anything. Shows nothing; whom one may see is decided by who asks.
"""

import itertools
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from handlers.conversation.unit_of_work import UnitOfWork
from handlers.readers import Read, name_key, read_phone, skp_key
from handlers.readers.experts import sound
from handlers.readers.registration_numbers import read_registration_number
from handlers.readers.written import plain, simple, word_set
from storage import search
from storage.search import SEVERAL, Scope, Seq
from storage.store import Tx

PORTION, AT_ONCE = 100, 200
"""Persons whose words are taken down in one go, and at most before one search."""
LONGEST = 44
"""Bytes of what is looked for, so that a button can carry it."""
MOST_WORDS, MOST_JOINED = 6, 4
MOST_FORMS = 60
"""So many words of the vocabulary at most stand for one that was typed."""
SHORTEST_START, SHORTEST_WITH_TYPO, SHORTEST_WITH_TWO = 2, 4, 9
ALIKE_ENOUGH = 75
"""Of 100: how alike a person has to be when not every word is found."""

_PHONE = re.compile(r"(?:(?:NO|NOMOR|HP|WA|TELP|TLP|TELEPON)[\s.:]*)*\+?[\d\s().-]{8,25}")
_SKP = re.compile(r"(?=.*\d)(?:.*/.*|.*-.*-.*|(?:KEP|SKP)\b.*)", re.DOTALL)
_FORMS_OF_ADDRESS = word_set("pak bapak bpk bu ibu mas mbak mba bang kak sdr sdri saudara saudari")
_NO_NAMES = word_set("pt cv ud pd tbk persero")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: a registration number, a phone, an SKP number (its beginning), or words."""

    kind: Literal["n", "p", "s", "w"]
    text: str

    @property
    def code(self) -> str:
        return self.kind + self.text


@dataclass(frozen=True, slots=True)
class Hit:
    """A person found; by a registration number also the registration."""

    person_id: int
    registration_id: int | None = None


@dataclass(frozen=True, slots=True)
class Hits:
    """Who was found, the best first. more: there are more than are looked at. near: not every word was found
    as it was typed. behind: the words of some persons are not taken down yet."""

    found: tuple[Hit, ...]
    more: bool = False
    near: bool = False
    behind: bool = False


# ---- what is looked for -----------------------------------------------------------------------------


def read_wanted(text: str) -> Wanted | None:
    """What this text looks for; None when there is nothing to look for in it."""
    if number := read_registration_number(text):
        parts = (number.year, number.batch, number.seq)
        return Wanted("n", ".".join(str(part or "") for part in parts))
    written = simple(text)[:400].upper()
    if _PHONE.fullmatch(written):
        reading = read_phone(written)
        if isinstance(reading, Read):
            return Wanted("p", reading.value)
    if _SKP.fullmatch(written) and (key := skp_key(written)):
        return Wanted("s", _cut(key))
    words = _kept(_words_of(text))
    return Wanted("w", " ".join(words)) if any(len(word) > 1 for word in words) else None


def read_code(code: str) -> Wanted | None:
    """The written form as it comes back from a button; None for what is none of ours."""
    kind, text = code[:1], code[1:]
    if not text or len(text.encode()) > LONGEST:
        return None
    match kind:
        case "n" if re.fullmatch(r"\d{0,4}\.\d{0,2}\.\d{1,6}", text):
            return Wanted("n", text)
        case "p" if re.fullmatch(r"\+[1-9]\d{5,15}", text):
            return Wanted("p", text)
        case "s" if text.isprintable():
            return Wanted("s", text)
        case "w":
            words = _kept(plain(text).split())
            return Wanted("w", " ".join(words)) if any(len(word) > 1 for word in words) else None
    return None


def _words_of(text: str) -> list[str]:
    spoken = " ".join(word for word in text.split() if plain(word) not in _FORMS_OF_ADDRESS)
    key = name_key(spoken or text)
    return [word for word in key.split() if word not in _NO_NAMES] or key.split()


def _kept(words: Sequence[str]) -> list[str]:
    """So many of these words as fit; the longest say most."""
    kept: list[str] = []
    for word in sorted(dict.fromkeys(words), key=len, reverse=True)[:MOST_WORDS]:
        short = _cut(word)
        if len(" ".join([*kept, short]).encode()) <= LONGEST:
            kept.append(short)
    return sorted(kept)


def _cut(text: str) -> str:
    return text.encode()[:LONGEST].decode(errors="ignore")


# ---- looking ----------------------------------------------------------------------------------------


async def look_for(unit: UnitOfWork, wanted: Wanted, scope: Scope, *, near: bool = False) -> Hits:
    """Who is meant, among those of the scope. near: also names that are only written alike."""
    behind = await take_down_words(unit.tx, unit.now, AT_ONCE) == AT_ONCE
    return replace(await _looked_for(unit, wanted, scope, near=near), behind=behind)


async def _looked_for(unit: UnitOfWork, wanted: Wanted, scope: Scope, *, near: bool) -> Hits:
    most = SEVERAL + 1
    match wanted.kind:
        case "n":
            year, batch, seq = (int(part) if part else None for part in wanted.text.split("."))
            rows = await search.with_seq(unit.tx, Seq(seq or 0, batch, year), scope, most)
            return _hits([Hit(*row) for row in rows])
        case "p":
            return _hits([Hit(id_) for id_ in await search.with_phone(unit.tx, wanted.text, scope, most)])
        case "s":
            found = await search.with_words(unit.tx, [{f"#{wanted.text}*"}], scope, most)
            if found:
                return _hits([Hit(id_) for id_ in await _ranked(unit.tx, wanted.text, found)])
            words = _kept(_words_of(wanted.text))  # a name or a company with numbers and dashes in it
            return await _by_words(unit.tx, words, scope, near=near) if words else Hits(())
        case "w":
            return await _by_words(unit.tx, wanted.text.split(), scope, near=near)


async def _by_words(tx: Tx, words: Sequence[str], scope: Scope, *, near: bool) -> Hits:
    """Every word as it was typed or as the beginning of one; else alike; else all but one of them."""
    typed = " ".join(words)
    if not near:
        groups = [await _as_typed(tx, word) for word in words]
        if all(groups) and (found := await search.with_words(tx, groups, scope, SEVERAL + 1)):
            return _hits([Hit(id_) for id_ in await _ranked(tx, typed, found)])
    groups = [await _alike(tx, word) for word in words]
    found = await search.with_words(tx, groups, scope, SEVERAL + 1) if all(groups) else ()
    if found and not near:
        return _hits([Hit(id_) for id_ in await _ranked(tx, typed, found)], near=True)
    sure = {*found, *await _in_one_or_two(tx, words, scope)}
    some: set[int] = set()
    for n in range(len(words) if len(words) > 1 else 0):
        others = [group for m, group in enumerate(groups) if m != n]
        if all(others) and any(len(word) > 1 for m, word in enumerate(words) if m != n):
            some |= set(await search.with_words(tx, others, scope, SEVERAL))
    enough = await _ranked(tx, typed, sorted(sure | some), sure)
    return _hits([Hit(id_) for id_ in enough], near=True)


async def _in_one_or_two(tx: Tx, words: Sequence[str], scope: Scope) -> set[int]:
    """Who writes two of the words in one, or one of them in two: Nur Hidayah and Nurhidayah."""
    pairs = list(itertools.permutations(words, 2)) if len(words) <= MOST_JOINED else []
    cuts = [(word[:n], word[n:]) for word in words for n in range(3, len(word) - 2)]
    heard = {text: sound(text) for text in (*map("".join, pairs), *itertools.chain(*cuts))}
    known = await search.known(tx, sorted(set(heard.values())))
    ways = [({one, two}, [{heard[one + two]}]) for one, two in pairs if heard[one + two] in known]
    ways += [
        ({one + two}, [{heard[one]}, {heard[two]}])
        for one, two in cuts
        if heard[one] in known and heard[two] in known
    ]
    found: set[int] = set()
    for instead_of, groups in ways:
        others = [{sound(word)} for word in words if word not in instead_of]
        found |= set(await search.with_words(tx, [*groups, *others], scope, SEVERAL))
    return found


def _hits(found: list[Hit], *, near: bool = False) -> Hits:
    return Hits(tuple(found[:SEVERAL]), len(found) > SEVERAL, near)


async def _as_typed(tx: Tx, word: str) -> set[str]:
    """The word as it sounds, and the beginnings it may be; one letter stands for any word it begins."""
    heard = sound(word)
    if len(word) == 1:
        return {f"{heard}*"}
    if len(heard) < SHORTEST_START:
        return {heard}
    begun = await search.beginning_with(tx, heard, MOST_FORMS + 1)
    if len(begun) > MOST_FORMS:  # too many to name: whatever begins like this
        return {f"{heard}*"}
    return set(begun)


async def _alike(tx: Tx, word: str) -> set[str]:
    """The same, and words with a slip of the hand in them, and the initial it may be written as."""
    heard = sound(word)
    forms = await _as_typed(tx, word)
    if len(heard) < SHORTEST_WITH_TYPO:
        return forms
    apart = 2 if len(heard) >= SHORTEST_WITH_TWO else 1
    known = await search.about_as_long(tx, heard[0], len(heard), apart)
    alike = process.extract(heard, known, scorer=OSA.distance, score_cutoff=apart, limit=MOST_FORMS)
    return forms | {form for form, *_ in alike} | {heard[0]}


async def _ranked(tx: Tx, typed: str, found: Sequence[int], sure: Collection[int] | None = None) -> list[int]:
    """The best first. With `sure`: the others only when they are alike enough."""
    people = await search.shown(tx, found, frozenset())
    scored = []
    for id_, person in people.items():
        name, company = name_key(person.name or ""), _company_key(person.company or "")
        score = max(fuzz.token_set_ratio(typed, name), fuzz.token_set_ratio(typed, f"{name} {company}"))
        if sure is None or id_ in sure or score >= ALIKE_ENOUGH:
            scored.append((-score, -max(fuzz.ratio(typed, name), fuzz.ratio(typed, company)), -id_))
    return [-id_ for *_, id_ in sorted(scored)]


# ---- words of persons -------------------------------------------------------------------------------


async def take_down_words(tx: Tx, now: int, most: int) -> int:
    """Take down the words of persons whose profile was changed, at most so many; of how many."""
    done = 0
    while done < most:
        profiles = await search.unsearched(tx, min(PORTION, most - done))
        if not profiles:
            break
        words = {each.person_id: _words(each) for each in profiles}
        await search.put_words(tx, words, now)
        done += len(profiles)
    return done


def _words(profile: search.Profile) -> frozenset[str]:
    names = map(sound, _words_of(profile.name))
    number = skp_key(profile.skp_number)
    numbers = [f"#{number}"] if number else []
    return frozenset([*names, *map(sound, _company_words(profile.company)), *numbers]) - {""}


def _company_words(company: str) -> Iterable[str]:
    words = plain(company).split()
    return [name_key(word) for word in words if word not in _NO_NAMES] or [name_key(word) for word in words]


def _company_key(company: str) -> str:
    return " ".join(sorted(_company_words(company)))

"""Who of a kegiatan is who in a report of a meeting: by number, by e-mail, by name, in this order.

Pure. Nobody is made present here: sure is only what no one could read otherwise, everything else is doubtful
and panitia decide. One registration is never sure for two different people.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Literal

from rapidfuzz import fuzz, process

from handlers.programme.meeting_names import ShownName, read_shown_name
from handlers.readers import name_key, same_name
from handlers.readers.registration_numbers import RegistrationNumber, read_registration_number
from handlers.readers.written import plain, tidy

SURE, DOUBTFUL = 92, 75
"""How alike two names are, of 100: sure from here on (if nobody else is meant), doubtful from here on."""
ABBREVIATED = 80
"""How alike "Budi S" and "Budi Santoso" count: they may be one, whatever the letters say."""
MOST_CANDIDATES = 5
MOST_SHARING = 200
"""A word that so many people of a kegiatan have tells nothing."""
_CONTRADICTS = 60


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person of a report. `name` as it stood there; minutes: how long, None where it does not say.

    spans: from when until when, in minutes of any one clock, where the report says so.
    """

    name: str
    email: str = ""
    minutes: int | None = None
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Registered:
    """A registration that takes part daring, with what its person is called."""

    id: int
    number: str
    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A registration that may be meant, and how likely, of 100."""

    registration_id: int
    score: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for one person of the report; sure has exactly one candidate, rest none."""

    attendee: Attendee
    kind: Literal["sure", "doubtful", "rest"]
    candidates: tuple[Candidate, ...] = ()


def match_attendance(attendees: Iterable[Attendee], registered: Sequence[Registered]) -> tuple[Found, ...]:
    """Every person of the report once. Several appearances of one person are one, their time added up."""
    index = _Index(registered)
    found = [index.find(each) for each in _joined(attendees)]
    return tuple(_settled(found))


def minutes_of(spans: Iterable[tuple[int, int]]) -> int:
    """How many minutes are covered; two devices at one time count once."""
    total, until = 0, -(10**12)
    for start, end in sorted(spans):
        total += max(0, end - max(start, until))
        until = max(until, end)
    return total


def _joined(attendees: Iterable[Attendee]) -> list[Attendee]:
    """Rejoins under the same name and e-mail as one."""
    same: dict[tuple[str, str], Attendee] = {}
    for each in attendees:
        key = (plain(each.name), each.email.casefold())
        same[key] = _added(same[key], each) if key in same else each
    return list(same.values())


def _added(one: Attendee, two: Attendee) -> Attendee:
    """Both as one person: covered minutes where the report says when, else the sum."""
    spans = (*one.spans, *two.spans)
    if one.spans and two.spans:
        minutes: int | None = minutes_of(spans)
    else:
        known = [each.minutes for each in (one, two) if each.minutes is not None]
        minutes = sum(known) if known else None
    return replace(one, email=one.email or two.email, minutes=minutes, spans=spans)


# ---- whom it means ------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Index:
    """The registrations of a kegiatan by everything they may be known by."""

    registered: Sequence[Registered]
    by_id: dict[int, Registered] = field(init=False)
    by_seq: dict[int, list[tuple[RegistrationNumber, Registered]]] = field(init=False)
    by_email: dict[str, list[Registered]] = field(init=False)
    by_key: dict[str, list[Registered]] = field(init=False)
    by_word: dict[str, list[Registered]] = field(init=False)
    keys: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.by_id = {each.id: each for each in self.registered}
        self.by_seq, self.by_email = defaultdict(list), defaultdict(list)
        self.by_key, self.by_word = defaultdict(list), defaultdict(list)
        for each in self.registered:
            if number := read_registration_number(each.number):
                self.by_seq[number.seq].append((number, each))
            if each.email:
                self.by_email[each.email.casefold()].append(each)
            if key := name_key(each.name):
                self.by_key[key].append(each)
            for word in set(key.split()):
                self.by_word[word].append(each)
        self.keys = list(self.by_key)

    def numbered(self, written: ShownName) -> Registered | None:
        number = written.number
        if number is None:
            return None
        those = [
            one
            for own, one in self.by_seq.get(number.seq, ())
            if number.batch in {0, own.batch} and number.year in {0, own.year}
        ]
        return those[0] if len(those) == 1 else None

    def find(self, attendee: Attendee) -> Found:
        written = read_shown_name(attendee.name)
        numbered = self.numbered(written)
        if numbered is not None and self.agree(written, numbered):
            return Found(attendee, "sure", (Candidate(numbered.id, 100),))
        # an unknown or foreign number is no reason against a name, but one that names somebody else is
        own = [Candidate(numbered.id, max(self.score(written, numbered), DOUBTFUL))] if numbered else []
        mailed = self.by_email.get(attendee.email.casefold(), []) if attendee.email else []
        if len(mailed) == 1 and not own and self._may_mail(written, mailed[0]):
            return Found(attendee, "sure", (Candidate(mailed[0].id, 100),))
        own += [Candidate(each.id, max(self.score(written, each), DOUBTFUL)) for each in mailed]
        exact = self._exact(written)
        named = self.alike(written) if own or len(exact) != 1 else tuple(exact)
        sure = self._only_name(written, named)
        if sure is not None and not [each for each in own if each.registration_id != sure.registration_id]:
            return Found(attendee, "sure", (sure,))
        candidates = _best((*own, *named))
        return Found(attendee, "doubtful" if candidates else "rest", candidates)

    def agree(self, written: ShownName, one: Registered) -> bool:
        """Roughly the same name, enough beside a number: near it, or a part of it, and nobody else's."""
        key = name_key(one.name)
        if any(one not in self.by_key[each] for each in written.keys if each in self.by_key):
            return False
        own = set(key.split())
        part = any(len(each) > 2 and set(each.split()) <= own for each in written.keys)
        whole = any(len(own) > 1 and own <= set(each.split()) for each in written.keys)
        return part or whole or self.score(written, one) >= DOUBTFUL

    def _may_mail(self, written: ShownName, one: Registered) -> bool:
        """Whether the name is no reason against the owner of this e-mail: offices share theirs."""
        return written.is_nameless or self.agree(written, one) or self.score(written, one) >= _CONTRADICTS

    def score(self, written: ShownName, one: Registered) -> int:
        key = name_key(one.name)
        alike = max((int(fuzz.ratio(each, key)) for each in written.keys), default=0)
        if alike < ABBREVIATED and any(same_name(name, one.name) for name in written.names):
            return ABBREVIATED
        return alike

    def alike(self, written: ShownName) -> tuple[Candidate, ...]:
        """Everybody whose name is this one or near it, the nearest first."""
        found: list[Candidate] = []
        for name in written.names:
            key = name_key(name)
            near = process.extract(
                key, self.keys, scorer=fuzz.ratio, score_cutoff=DOUBTFUL, limit=MOST_CANDIDATES
            )
            found += [
                Candidate(each.id, int(score)) for other, score, _ in near for each in self.by_key[other]
            ]
            found += [
                Candidate(each.id, ABBREVIATED) for each in self._sharing(key) if same_name(name, each.name)
            ]
        return _best(found)

    def _sharing(self, key: str) -> list[Registered]:
        """Who may be called so in other letters: with initials one word is shared, without them two."""
        words = set(key.split())
        initials = any(len(word) == 1 for word in words)
        shared: Counter[int] = Counter()
        for word in words:
            those = self.by_word.get(word, ())
            if len(word) > 2 and len(those) <= MOST_SHARING:
                shared.update(each.id for each in those)
        enough = 1 if initials else 2
        return [self.by_id[id_] for id_, number in shared.items() if number >= enough]

    def _same(self, written: ShownName, one: Registered) -> bool:
        return any(same_name(name, one.name) for name in written.names)

    def _exact(self, written: ShownName) -> list[Candidate]:
        """Everybody who is called just so, by more than one word."""
        ids = {each.id for key in written.keys if " " in key for each in self.by_key.get(key, ())}
        return [Candidate(id_, 100) for id_ in sorted(ids)]

    def _only_name(self, written: ShownName, named: Sequence[Candidate]) -> Candidate | None:
        """The one who is surely meant by the name alone; None when there is none, or more than one.

        A single word is no name to be sure of, nor are two that differ as "Susanto" and "Susanti" do.
        """
        exact = self._exact(written)
        if exact:
            return exact[0] if len(exact) == 1 else None
        sure = [
            each
            for each in named
            if each.score >= SURE and self._same(written, self.by_id[each.registration_id])
        ]
        several = len([each for each in named if each.score >= SURE]) > 1
        if len(sure) != 1 or several or not any(" " in key for key in written.keys):
            return None
        return sure[0]


def _best(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Each registration once, with its highest score; the highest first."""
    scores: dict[int, int] = {}
    for each in candidates:
        scores[each.registration_id] = max(each.score, scores.get(each.registration_id, 0))
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Candidate(id_, score) for id_, score in ranked[:MOST_CANDIDATES])


def _settled(found: Sequence[Found]) -> list[Found]:
    """One registration for one person: names that agree are one, others are all doubtful."""
    claims: dict[int, list[Found]] = defaultdict(list)
    settled = [each for each in found if each.kind != "sure"]
    for each in found:
        if each.kind == "sure":
            claims[each.candidates[0].registration_id].append(each)
    for those in claims.values():
        if len(those) == 1 or _one_person(those):
            settled.append(replace(those[0], attendee=_together([each.attendee for each in those])))
        else:
            # no more likely than that: when it is one of them, the others are still to be decided
            settled += [
                replace(each, kind="doubtful", candidates=(replace(each.candidates[0], score=DOUBTFUL),))
                for each in those
            ]
    return settled


def _one_person(those: Sequence[Found]) -> bool:
    """Whether all these names are spellings of each other; a device has no name of its own."""
    readings = [read_shown_name(each.attendee.name) for each in those]
    named = [each for each in readings if not each.is_nameless]
    return all(
        any(same_name(one, other) for one in each.names for other in second.names)
        for each, second in combinations(named, 2)
    )


def _together(attendees: Sequence[Attendee]) -> Attendee:
    whole = attendees[0]
    for each in attendees[1:]:
        whole = _added(whole, each)
    return replace(whole, name=tidy(whole.name))

"""Who is who: which expert of the official list a person is, and which stored expert a row of a new list is.

A person is matched when SKP number and name agree, doubtful when only one of them does. Nothing here is said
to anybody, and a number is no identity by itself: one SK may appoint several experts.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from handlers.readers import name_key, same_name, skp_key
from handlers.readers.written import plain, word_set
from storage import experts
from storage.experts import Expert, State
from storage.store import Tx

_LEGAL_FORMS = word_set("pt cv ud pd fa tbk persero")


@dataclass(frozen=True, slots=True)
class Match:
    """What the list says about a person; the expert only when matched."""

    state: State
    expert_id: int | None = None
    skp_until: str | None = None


@dataclass(frozen=True, slots=True)
class Rematched:
    """One step through the persons: the id to go on after (None at the end), and how many of each state."""

    after: int | None
    states: Counter[State]


async def match(tx: Tx, name: str, skp_number: str | None) -> Match:
    """The expert of this name and number, if both agree; an empty number is "belum ada"."""
    number = skp_key(skp_number or "")
    alike = await experts.alike(tx, number, name_key(name))
    numbered = [one for one in alike if number and one.skp_key == number]
    return _judged(name, numbered, bool(alike))


async def rematch(tx: Tx, after: int, limit: int = 500) -> Rematched:
    """Match the next persons with a profile anew, whatever was found before. Begin with `after` 0."""
    people = await experts.claims(tx, after, limit)
    keys = {skp_key(one.skp_number) for one in people} - {""}
    numbered = await experts.by_skps(tx, keys)
    named = await experts.listed_names(tx, {name_key(one.name) for one in people})
    changed: list[tuple[int, State, int | None]] = []
    states: Counter[State] = Counter()
    for one in people:
        those = numbered.get(skp_key(one.skp_number), ())
        found = _judged(one.name, those, bool(those) or name_key(one.name) in named)
        states[found.state] += 1
        if (found.state, found.expert_id) != (one.match, one.expert_id):
            changed.append((one.person_id, found.state, found.expert_id))
    await experts.save_matches(tx, changed)
    return Rematched(people[-1].person_id if people else None, states)


def recognised(stored: Sequence[Expert], new: Sequence[Expert]) -> list[Expert]:
    """The rows of a new list, each with the id of the stored expert it is; 0 where it is nobody we know.

    The same number and the same or a similar name is one expert. So is the same name at the same company with
    another number, if no other row and no other stored expert can be meant. What a row does not say, stays.
    """
    claimed = _by_number(stored, new)
    left = [row for row in range(len(new)) if row not in claimed]
    taken = {expert.id for expert in claimed.values()}
    claimed |= _by_company([expert for expert in stored if expert.id not in taken], new, left)
    return [_updated(claimed[row], one) if row in claimed else one for row, one in enumerate(new)]


def _judged(name: str, numbered: Sequence[Expert], known: bool) -> Match:
    exact = name_key(name)
    agreeing = [one for one in numbered if one.name_key == exact] or [
        one for one in numbered if same_name(one.name, name)
    ]
    if agreeing:
        return Match("matched", agreeing[0].id, agreeing[0].skp_until)
    return Match("doubtful" if known else "unmatched")


def _by_number(stored: Sequence[Expert], new: Sequence[Expert]) -> dict[int, Expert]:
    """Stored experts by row; those whose names are equal are claimed first."""
    claimed: dict[int, Expert] = {}
    numbered: dict[str, list[Expert]] = defaultdict(list)
    exact: dict[tuple[str, str], Expert] = {}
    for expert in stored:
        exact.setdefault((expert.skp_key, expert.name_key), expert)
        numbered[expert.skp_key].append(expert)
    for row, one in enumerate(new):
        if found := exact.pop((one.skp_key, one.name_key), None):
            claimed[row] = found
    taken = {expert.id for expert in claimed.values()}
    for row, one in enumerate(new):
        if row in claimed:
            continue
        alike = numbered.get(one.skp_key, ())
        for expert in alike if len(alike) <= experts.MOST_ALIKE else ():
            if expert.id not in taken and same_name(expert.name, one.name):
                claimed[row] = expert
                taken.add(expert.id)
                break
    return claimed


def _by_company(free: Sequence[Expert], new: Sequence[Expert], rows: Sequence[int]) -> dict[int, Expert]:
    """Who got another number: one row and one expert nobody has claimed, alone with this name and company."""
    people: dict[tuple[str, str], list[Expert]] = defaultdict(list)
    newcomers: dict[tuple[str, str], list[int]] = defaultdict(list)
    for expert in free:
        people[expert.name_key, _company_key(expert.company)].append(expert)
    for row in rows:
        newcomers[new[row].name_key, _company_key(new[row].company)].append(row)
    return {
        those[0]: people[key][0]
        for key, those in newcomers.items()
        if all(key) and len(those) == 1 and len(people.get(key, ())) == 1
        if _succeeds(new[those[0]], people[key][0])
    }


def _succeeds(new: Expert, old: Expert) -> bool:
    """Whether the new number may replace the old one: of the same kind, and not valid for a shorter time."""
    same_kind = not new.category or not old.category or new.category == old.category
    return same_kind and (new.skp_until or "9") >= (old.skp_until or "")


def _updated(old: Expert, new: Expert) -> Expert:
    """The row under the old id. The date belongs to its number; it goes with it."""
    until = new.skp_until or (old.skp_until if old.skp_key == new.skp_key else None)
    return replace(
        new,
        id=old.id,
        skp_until=until,
        company=new.company or old.company,
        province=new.province or old.province,
        category=new.category or old.category,
    )


def _company_key(company: str | None) -> str:
    return " ".join(word for word in plain(company or "").split() if word not in _LEGAL_FORMS)

"""The official list of experts, which persons are on it, and how often somebody has tried in vain today."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Literal

from storage.statements import placeholders
from storage.store import Tx

MOST_ALIKE = 200
"""So many experts with one number (or name) are looked at; more have it only where a list is broken."""

WRONG_TRIES_A_DAY = 5

State = Literal["matched", "doubtful", "unmatched"]


@dataclass(frozen=True, slots=True)
class Expert:
    """One row of the list; id 0 is one not stored yet.

    name_key and skp_key are what is compared (handlers/readers/experts); skp_until is an ISO date, province
    Kemendagri's code, category as in a person's profile.
    """

    id: int
    name: str
    name_key: str
    skp_number: str
    skp_key: str
    skp_until: str | None
    company: str | None
    province: str | None
    category: str | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A person who may be an expert, with what was found about that so far."""

    person_id: int
    name: str
    skp_number: str
    match: State | None
    expert_id: int | None


_COLUMNS = tuple(field.name for field in fields(Expert))[1:]
_SELECT = f"select id, {', '.join(_COLUMNS)} from "


async def any_listed(tx: Tx) -> bool:
    """Whether a list was ever imported."""
    return await tx.one("select 1 from experts limit 1") is not None


async def by_skp(tx: Tx, skp_key: str) -> tuple[Expert, ...]:
    """The experts with this number; an SK may appoint several."""
    return (await by_skps(tx, (skp_key,))).get(skp_key, ())


async def alike(tx: Tx, skp_key: str, name_key: str) -> tuple[Expert, ...]:
    """The experts with this number, unless it is empty, and one of those with this name."""
    rows = await tx.all(
        f"select * from ({_SELECT}experts where skp_key = :skp and :skp <> '' order by id limit :most) "
        f"union select * from ({_SELECT}experts where name_key = :name order by id limit 1) order by 1",
        {"skp": skp_key, "name": name_key, "most": MOST_ALIKE},
    )
    return tuple(Expert(*row) for row in rows)


async def by_name(tx: Tx, name_key: str) -> tuple[Expert, ...]:
    """The experts with this name."""
    rows = await tx.all(
        _SELECT + "experts where name_key = :key order by id limit :most",
        {"key": name_key, "most": MOST_ALIKE},
    )
    return tuple(Expert(*row) for row in rows)


async def by_skps(tx: Tx, skp_keys: Collection[str]) -> dict[str, tuple[Expert, ...]]:
    """The experts by each of these numbers; what is not listed is left out."""
    names, params = placeholders("v", skp_keys)
    rows = await tx.all(
        f"{_SELECT}(select experts.*, row_number() over (partition by skp_key order by id) as nth "
        f"from experts where skp_key in ({names})) numbered where nth <= :most order by id",
        params | {"most": MOST_ALIKE},
    )
    found: dict[str, tuple[Expert, ...]] = {}
    for expert in (Expert(*row) for row in rows):
        found[expert.skp_key] = (*found.get(expert.skp_key, ()), expert)
    return found


async def listed_names(tx: Tx, name_keys: Collection[str]) -> frozenset[str]:
    """Which of these names are on the list."""
    names, params = placeholders("v", name_keys)
    rows = await tx.all(
        f"select distinct name_key from experts where name_key in ({names})",
        params,
    )
    return frozenset(row[0] for row in rows)


async def listed(tx: Tx, after: int, limit: int) -> tuple[Expert, ...]:
    """The next experts of the whole list, by id."""
    rows = await tx.all(
        _SELECT + "experts where id > :after order by id limit :limit", {"after": after, "limit": limit}
    )
    return tuple(Expert(*row) for row in rows)


async def put(tx: Tx, experts: Sequence[Expert], now: int) -> None:
    """Add those with id 0, overwrite the others."""
    await tx.insert("experts", [_values(expert, now) for expert in experts if not expert.id])
    await tx.many(
        f"update experts set {', '.join(f'{name} = :{name}' for name in _COLUMNS)}, "
        "imported_at = :imported_at where id = :id",
        [{"id": expert.id} | _values(expert, now) for expert in experts if expert.id],
    )


async def mark_listed(tx: Tx, expert_ids: Iterable[int], now: int) -> None:
    """These stand in the list imported now, as they stood in the one before."""
    await tx.many(
        "update experts set imported_at = :now where id = :id",
        [{"id": expert_id, "now": now} for expert_id in expert_ids],
    )


async def claims(tx: Tx, after: int, limit: int) -> tuple[Claim, ...]:
    """The next persons with a profile, by id."""
    rows = await tx.all(
        "select id, name, coalesce(skp_number, ''), match, expert_id from persons "
        "where id > :after and name is not null order by id limit :limit",
        {"after": after, "limit": limit},
    )
    return tuple(Claim(*row) for row in rows)


async def match_of(tx: Tx, person_id: int) -> State | None:
    """What was found about this person; None before anything was looked for."""
    row = await tx.one("select match from persons where id = :id", {"id": person_id})
    return row[0] if row else None


async def count_claims(tx: Tx) -> int:
    """How many persons have a profile."""
    return await tx.number("select count(*) from persons where name is not null")


async def save_match(tx: Tx, person_id: int, match: State, expert_id: int | None) -> None:
    await save_matches(tx, ((person_id, match, expert_id),))


async def save_matches(tx: Tx, matches: Iterable[tuple[int, State, int | None]]) -> None:
    """Person, state and expert of each."""
    await tx.many(
        "update persons set match = :match, expert_id = :expert where id = :id",
        [{"id": id_, "match": match, "expert": expert_id} for id_, match, expert_id in matches],
    )


async def may_try(tx: Tx, who: str, day: str) -> bool:
    """Whether this one (a hash of a chat) has tried in vain less than five times that day (an ISO date)."""
    return not await tx.has(
        "select 1 from match_tries where day = :day and who = :who and tries >= :most",
        {"who": who, "day": day, "most": WRONG_TRIES_A_DAY},
    )


async def count_wrong(tx: Tx, who: str, day: str) -> None:
    """One more try in vain on this day; those of earlier days are forgotten."""
    await tx.run("delete from match_tries where day < :day", {"day": day})
    await tx.run(
        "insert into match_tries (day, who, tries) values (:day, :who, 1) "
        "on conflict (day, who) do update set tries = match_tries.tries + 1",
        {"who": who, "day": day},
    )


def _values(expert: Expert, now: int) -> dict[str, object]:
    return {name: getattr(expert, name) for name in _COLUMNS} | {"imported_at": now}

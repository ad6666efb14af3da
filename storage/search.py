"""Finding persons by words and by numbers, without reading all of them. Knows words, not what is alike.

The words of a person are taken down after each change of the profile (`index`), and go when it is erased.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from storage.statements import placeholders
from storage.store import Tx

SEVERAL = 300
"""So many persons at most are looked at for one search; who is looked for needs more words then."""
COUNTED = 2000
"""A word that so many have is as common as any."""

Scope = frozenset[int] | None
"""The events whose people may be seen; None: everybody's, also those without a registration."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What the words of a person are made of."""

    person_id: int
    name: str
    company: str
    skp_number: str


@dataclass(frozen=True, slots=True)
class Found:
    """One person found, as a list shows them, with the newest registration one may see, if there is any."""

    person_id: int
    name: str | None
    company: str | None
    province: str | None
    registration_id: int | None
    number: str | None
    state: str | None


@dataclass(frozen=True, slots=True)
class Seq:
    """A registration by its running number; without a batch in any kegiatan, without a year in any year."""

    seq: int
    batch: int | None = None
    year: int | None = None


# ---- the words of persons ---------------------------------------------------------------------------


async def unsearched(tx: Tx, limit: int) -> tuple[Profile, ...]:
    """Persons whose words are not taken down since their profile was changed."""
    rows = await tx.all(
        "select id, name, coalesce(company, ''), coalesce(skp_number, '') from persons "
        "where searched_at is null and name is not null order by id limit :limit",
        {"limit": limit},
    )
    return tuple(Profile(*row) for row in rows)


async def put_words(tx: Tx, words: Mapping[int, Collection[str]], now: int) -> None:
    """These are the words of these persons now, instead of those they had."""
    await _drop_words(tx, list(words), frozenset(word for own in words.values() for word in own))
    pairs = [{"person_id": id_, "word": word} for id_, own in words.items() for word in own]
    known = sorted({word for own in words.values() for word in own if not word.startswith("#")})
    await tx.insert("search_words", pairs, "on conflict do nothing")
    vocabulary = [{"word": word, "initial": word[0], "length": len(word)} for word in known]
    await tx.insert("search_vocabulary", vocabulary, "on conflict do nothing")
    await tx.many(
        "update persons set searched_at = :now where id = :person",
        [{"person": id_, "now": now} for id_ in words],
    )


async def forget(tx: Tx, person_id: int) -> None:
    """Nobody finds this person by a word any more, and no word of theirs alone is kept."""
    await _drop_words(tx, [person_id], frozenset())


async def _drop_words(tx: Tx, person_ids: Sequence[int], kept: frozenset[str]) -> None:
    names, params = placeholders("p", person_ids)
    rows = await tx.all(
        f"select distinct word from search_words where person_id in ({names})",
        params,
    )
    await tx.many(
        "delete from search_words where person_id = :person", [{"person": id_} for id_ in person_ids]
    )
    await tx.many(
        "delete from search_vocabulary where word = :word "
        "and not exists (select 1 from search_words w where w.word = :word)",
        [{"word": word} for (word,) in rows if word not in kept],
    )


# ---- by words ---------------------------------------------------------------------------------------


async def beginning_with(tx: Tx, start: str, limit: int) -> tuple[str, ...]:
    """Words of anybody that begin like this, the shortest first."""
    return await tx.column(
        "select word from search_vocabulary where word >= :first and word < :last "
        "order by length, word limit :limit",
        {"first": start, "last": _after(start), "limit": limit},
    )


async def about_as_long(tx: Tx, initial: str, length: int, apart: int) -> tuple[str, ...]:
    """Words of anybody with this first letter, and with so many letters more or less at most."""
    return await tx.column(
        "select word from search_vocabulary where initial = :initial and length between :least and :most",
        {"initial": initial, "least": length - apart, "most": length + apart},
    )


async def known(tx: Tx, words: Sequence[str]) -> frozenset[str]:
    """Which of these words are somebody's."""
    names, params = placeholders("k", words)
    rows = await tx.all(
        f"select word from search_vocabulary where word in ({names})",
        params,
    )
    return frozenset(row[0] for row in rows)


async def with_words(tx: Tx, groups: Sequence[Collection[str]], scope: Scope, limit: int) -> tuple[int, ...]:
    """Persons who have a word of every group; a word that ends with "*" stands for all that begin so."""
    counted = [(await _common(tx, group), n) for n, group in enumerate(groups)]
    order = [groups[n] for _, n in sorted(counted)]
    wanted: list[str] = []
    params: dict[str, object] = {"limit": limit}
    for n, group in enumerate(order):
        condition, values = _any_of(f"w{n}", f"g{n}", group)
        params |= values
        wanted.append(
            condition
            if n == 0
            else f"exists (select 1 from search_words w{n} "
            f"where w{n}.person_id = w0.person_id and {condition})"
        )
    in_scope, values = _in_scope("w0.person_id", scope)
    return await tx.column(
        "select distinct w0.person_id from search_words w0 "
        f"where {' and '.join(wanted)}{in_scope} limit :limit",
        params | values,
    )


async def _common(tx: Tx, group: Collection[str]) -> int:
    """How many have one of these words, counted only so far."""
    condition, params = _any_of("w", "g", group)
    return await tx.number(
        f"select count(*) from (select 1 from search_words w where {condition} limit :most) c",
        params | {"most": COUNTED},
    )


def _any_of(table: str, name: str, group: Collection[str]) -> tuple[str, dict[str, object]]:
    names, params = placeholders(name, [word for word in group if not word.endswith("*")])
    ways = [f"{table}.word in ({names})"] if params else []
    for n, start in enumerate(word[:-1] for word in group if word.endswith("*")):
        ways.append(f"({table}.word >= :{name}a{n} and {table}.word < :{name}z{n})")
        params |= {f"{name}a{n}": start, f"{name}z{n}": _after(start)}
    return f"({' or '.join(ways) or '1 = 0'})", params


# ---- by numbers -------------------------------------------------------------------------------------


async def with_phone(tx: Tx, phone: str, scope: Scope, limit: int) -> tuple[int, ...]:
    """Persons with this number (+62…), the newest first."""
    in_scope, params = _in_scope("p.id", scope)
    return await tx.column(
        f"select p.id from persons p where p.phone = :phone{in_scope} order by p.id desc limit :limit",
        params | {"phone": phone, "limit": limit},
    )


async def with_seq(tx: Tx, wanted: Seq, scope: Scope, limit: int) -> tuple[tuple[int, int], ...]:
    """Person and registration with this number, the newest kegiatan first."""
    names, params = placeholders("s", sorted(scope or ()))
    within = f" and e.id in ({names})" if scope is not None else ""
    if wanted.batch is not None:
        within += " and e.batch = :batch"
    if wanted.year is not None:
        within += " and e.year = :year"
    rows = await tx.all(
        "select r.person_id, r.id from events e "
        "join registrations r on r.event_id = e.id and r.seq = :seq "
        f"where 1 = 1{within} order by e.year desc, e.batch desc limit :limit",
        params | {"seq": wanted.seq, "batch": wanted.batch, "year": wanted.year, "limit": limit},
    )
    return tuple((row[0], row[1]) for row in rows)


# ---- shown ------------------------------------------------------------------------------------------


async def shown(tx: Tx, person_ids: Sequence[int], scope: Scope) -> dict[int, Found]:
    """These persons, each with the newest registration in the scope."""
    names, params = placeholders("p", person_ids)
    events, values = placeholders("s", sorted(scope or ()))
    within = f" and o.event_id in ({events})" if scope is not None else ""
    rows = await tx.all(
        "select p.id, p.name, p.company, p.province, r.id, r.number, r.state from persons p "
        "left join registrations r on r.id = (select max(o.id) from registrations o "
        f"where o.person_id = p.id{within}) where p.id in ({names})",
        params | values,
    )
    return {row[0]: Found(*row) for row in rows}


async def is_in_scope(tx: Tx, person_id: int, scope: Scope) -> bool:
    """Whether this person has a registration in one of these events, or everybody may be seen."""
    in_scope, params = _in_scope("p.id", scope)
    return await tx.has(
        f"select 1 from persons p where p.id = :person{in_scope}",
        params | {"person": person_id},
    )


def _in_scope(person: str, scope: Scope) -> tuple[str, dict[str, object]]:
    if scope is None:
        return "", {}
    names, params = placeholders("s", sorted(scope))
    condition = (
        f" and exists (select 1 from registrations r where r.person_id = {person} "
        f"and r.event_id in ({names}))"
    )
    return condition, params


def _after(start: str) -> str:
    """The first text behind all that begin like this."""
    return start[:-1] + chr(ord(start[-1]) + 1)

"""Persons matched with the list of experts, wrong tries counted, and rows of a new list recognised."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from handlers.programme.matching import Match, match, recognised, rematch
from handlers.readers import name_key, skp_key
from storage import experts, persons
from storage.connection import Row
from storage.experts import Expert, State
from storage.store import Store, Tx

NOW = 1_800_000_000
DAY = "2027-01-15"
SARI = "KEP.1/NAKER-BINWASK3/VII/2026"
BUDI = "KEP.2/NAKER-BINWASK3/VII/2026"


def expert(name: str, number: str = SARI, company: str | None = None, **more: Any) -> Expert:
    return replace(
        Expert(0, name, name_key(name), number, skp_key(number), "2029-07-01", company, None, None), **more
    )


async def enlist(store: Store, *listed: Expert) -> tuple[Expert, ...]:
    async with store.transaction() as tx:
        await experts.put(tx, listed, NOW)
        return await experts.listed(tx, 0, 100)


async def person(store: Store, name: str | None, number: str | None) -> int:
    async with store.transaction() as tx:
        id_ = await persons.create(tx, "telegram", f"{name}{number}", NOW)
        await persons.save_profile(tx, id_, {"name": name, "skp_number": number}, NOW)
        return id_


async def found(store: Store) -> list[Row]:
    async with store.transaction() as tx:
        return await tx.all("select id, match, expert_id from persons order by id")


async def rematch_everybody(store: Store, limit: int) -> dict[str, int]:
    after: int | None = 0
    states: dict[str, int] = {}
    while after is not None:
        async with store.transaction() as tx:
            step = await rematch(tx, after, limit)
        after = step.after
        for state, count in step.states.items():
            states[state] = states.get(state, 0) + count
    return states


# matching


@pytest.mark.parametrize(
    ("name", "number", "state"),
    [
        ("Sari Contoh", SARI, "matched"),
        ("Ir. SARI CONTOH, M.T.", "kep 1 / naker-binwask3/vii/2026", "matched"),
        ("S. Contoh", SARI, "matched"),
        ("Sari Contoh", BUDI, "doubtful"),
        ("Sari Contoh", "KEP.9/NAKER-BINWASK3/VII/2026", "doubtful"),
        ("Sari Contoh", "", "doubtful"),
        ("Sari Contoh", None, "doubtful"),
        ("Sari Misal", SARI, "doubtful"),
        ("Dewi Misal", BUDI, "doubtful"),
        ("Dewi Misal", "KEP.9/NAKER-BINWASK3/VII/2026", "unmatched"),
        ("Dewi Misal", "", "unmatched"),
        ("-", "-", "unmatched"),
    ],
)
async def test_number_and_name_one_of_them_or_none(
    store: Store, name: str, number: str | None, state: State
) -> None:
    sari, *_ = await enlist(store, expert("Sari Contoh, S.T."), expert("Budi Misal", BUDI))
    async with store.transaction() as tx:
        matched = await match(tx, name, number)
    assert matched == (Match("matched", sari.id, "2029-07-01") if state == "matched" else Match(state))


async def test_one_number_may_appoint_several(store: Store) -> None:
    """Whose name is written the same comes before whose name is only similar."""
    names = ("Budi Misal", "Sari Contoh Lestari", "Sari Contoh", "Dewi Contoh")
    listed = await enlist(store, *(expert(name) for name in names))
    async with store.transaction() as tx:
        assert [(await match(tx, name, SARI)).expert_id for name in names] == [one.id for one in listed]
        assert await match(tx, "Andi Contoh", SARI) == Match("doubtful")


async def test_without_a_list_nobody_is_known(store: Store) -> None:
    async with store.transaction() as tx:
        assert not await experts.any_listed(tx)
        assert await match(tx, "Sari Contoh", SARI) == Match("unmatched")
    await enlist(store, expert("Sari Contoh"))
    async with store.transaction() as tx:
        assert await experts.any_listed(tx)
        assert await experts.by_name(tx, name_key("CONTOH, Sari")) == await experts.by_skp(tx, skp_key(SARI))


@pytest.mark.parametrize("limit", [1, 2, 100])
async def test_everybody_is_matched_anew(store: Store, limit: int) -> None:
    sari, _ = await enlist(store, expert("Sari Contoh"), expert("Budi Misal", BUDI))
    people = (
        ("Sari Contoh", SARI),
        ("Sari Contoh", BUDI),
        ("Dewi Umpama", ""),
        (None, None),
        ("Budi Misal", BUDI),
    )
    ids = [await person(store, name, number) for name, number in people]
    async with store.transaction() as tx:
        await experts.save_match(tx, ids[2], "matched", sari.id)
        await experts.save_match(tx, ids[3], "doubtful", None)
        await persons.erase(tx, ids[4], NOW)
    assert await rematch_everybody(store, limit) == {"matched": 1, "doubtful": 1, "unmatched": 1}
    assert await found(store) == [
        (ids[0], "matched", sari.id),
        (ids[1], "doubtful", None),
        (ids[2], "unmatched", None),
        (ids[3], "doubtful", None),
        (ids[4], None, None),
    ]


class _Explained(Tx):
    """A transaction that asks SQLite how it is going to do each thing."""

    plans: list[str]

    async def all(self, sql: str, params: Mapping[str, object] = {}) -> list[Row]:
        self.plans += [str(row[-1]) for row in await super().all(f"explain query plan {sql}", params)]
        return await super().all(sql, params)


async def test_nothing_looks_through_the_whole_list(store: Store) -> None:
    await enlist(store, expert("Sari Contoh"))
    await person(store, "Sari Contoh", SARI)
    async with store.transaction():
        explained = _Explained(store)
        explained.plans = []
        await match(explained, "Sari Contoh", SARI)
        await rematch(explained, 0)
        await experts.by_name(explained, "contoh sari")
    looked = [plan for plan in explained.plans if "experts" in plan or "persons" in plan]
    assert len(looked) >= 5
    assert all("USING" in plan and "SCAN" not in plan for plan in looked), looked


# wrong tries


async def test_five_wrong_tries_a_day(store: Store) -> None:
    one, other = "chat one", "chat two"
    async with store.transaction() as tx:
        for _ in range(5):
            assert await experts.may_try(tx, one, DAY)
            await experts.count_wrong(tx, one, DAY)
        assert not await experts.may_try(tx, one, DAY)
        assert await experts.may_try(tx, other, DAY)
        assert await experts.may_try(tx, one, "2027-01-16")
        await experts.count_wrong(tx, one, "2027-01-16")
        assert await experts.may_try(tx, one, "2027-01-16")


# rows of a new list


def stored(*listed: Expert) -> list[Expert]:
    return [replace(one, id=id_) for id_, one in enumerate(listed, start=1)]


def ids(known: list[Expert], *new: Expert) -> list[int]:
    return [one.id for one in recognised(known, new)]


def test_the_same_number_and_a_similar_name_is_one_expert() -> None:
    known = stored(expert("Muhammad Contoh"), expert("Sari Misal"), expert("Budi Misal", BUDI))
    new = [
        expert("SARI MISAL, S.T."),
        expert("Sari Misal", BUDI),
        expert("Mhd. Contoh"),
        expert("Dewi Misal"),
    ]
    assert ids(known, *new) == [2, 0, 1, 0]
    assert recognised(known, new)[0].name == "SARI MISAL, S.T."


def test_an_equal_name_is_recognised_before_a_similar_one() -> None:
    known = stored(expert("Sari Contoh Lestari"))
    assert ids(known, expert("Sari Contoh"), expert("Sari Contoh Lestari")) == [0, 1]
    assert ids(known, expert("Sari Contoh")) == [1]


def test_another_number_at_the_same_company() -> None:
    known = stored(expert("Sari Contoh", company="PT. Maju Contoh"))
    (same,) = recognised(known, [expert("SARI CONTOH", BUDI, "Maju Contoh, PT", skp_until="2031-01-01")])
    assert (same.id, same.skp_number, same.skp_until) == (1, BUDI, "2031-01-01")
    assert ids(known, expert("Sari Contoh", BUDI, "PT Lain")) == [0]
    assert ids(known, expert("Sari Contoh", BUDI)) == [0]
    assert ids(stored(expert("Sari Contoh")), expert("Sari Contoh", BUDI)) == [0]
    assert ids(known, expert("Sari Contohan", BUDI, "PT Maju Contoh")) == [0]


@pytest.mark.parametrize(
    ("known", "new"),
    [
        (["1"], ["1", "2"]),  # the expert stands in the list under the old number as well
        (["1"], ["2", "3"]),  # two rows may be meant
        (["1", "2"], ["3"]),  # two experts may be meant
    ],
)
def test_another_number_is_a_newcomer_when_anybody_else_may_be_meant(
    known: list[str], new: list[str]
) -> None:
    listed = stored(*(expert("Sari Contoh", number, "PT Contoh") for number in known))
    found = recognised(listed, [expert("Sari Contoh", number, "PT Contoh") for number in new])
    assert {one.skp_number for one in found if one.id == 0} == set(new) - set(known)


def test_another_number_of_another_kind_or_from_before_is_a_newcomer() -> None:
    known = stored(expert("Sari Contoh", company="PT Contoh", category="ahli_k3_umum"))
    other = expert("Sari Contoh", BUDI, "PT Contoh")
    assert ids(known, replace(other, category="ahli_k3_lain")) == [0]
    assert ids(known, replace(other, skp_until="2023-01-01")) == [0]
    assert ids(known, replace(other, category="ahli_k3_umum")) == [1]


def test_what_a_row_does_not_say_stays() -> None:
    known = stored(expert("Sari Contoh", company="PT Contoh", province="32", category="ahli_k3_umum"))
    bare = replace(expert("Sari Contoh"), skp_until=None)
    assert recognised(known, [bare]) == known
    (renewed,) = recognised(known, [replace(expert("Sari Contoh", BUDI, "PT Contoh"), skp_until=None)])
    assert (renewed.id, renewed.skp_until, renewed.province) == (1, None, "32"), (
        "the date went with its number"
    )

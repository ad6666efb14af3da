"""Whom a search finds: numbers, phones and names in the spellings people use, inside of what one may see."""

import sqlite3
from pathlib import Path

import pytest

from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.action import press
from handlers.programme import seating
from handlers.programme.masking import email_shown, phone_shown, skp_shown
from handlers.programme.searching import (
    AT_ONCE,
    LONGEST,
    Wanted,
    look_for,
    read_code,
    read_wanted,
    take_down_words,
)
from storage import events, persons, search
from storage.events import Event
from storage.search import SEVERAL
from storage.store import Store, Tx
from tests.office import NOW, kegiatan
from tests.storage.test_query_plans import LARGE, Recorded


async def _event(tx: Tx, batch: int, year: int = 2027) -> Event:
    return await events.put(tx, kegiatan(batch, year=year))


async def _person(tx: Tx, name: str, **more: str) -> int:
    count = (await tx.all("select count(*) from persons"))[0][0]
    person = await persons.create(tx, "telegram", str(7000 + count), NOW)
    await persons.save_profile(tx, person, {"name": name, "province": "51", **more}, NOW)
    return person


async def _names(
    unit: UnitOfWork, text: str, scope: frozenset[int] | None = None, *, near: bool = False
) -> list[str]:
    wanted = read_wanted(text)
    assert wanted is not None
    assert read_code(wanted.code) == wanted
    assert len(press("x", "find", "999", f"~{wanted.code}").data.encode()) <= 64
    hits = await look_for(unit, wanted, scope, near=near)
    found = await search.shown(unit.tx, [hit.person_id for hit in hits.found], scope)
    return [found[hit.person_id].name or "" for hit in hits.found]


PEOPLE = (
    "Budi Santoso Contoh, S.T.",
    "Budi Susanti",
    "Djoko Soetrisno",
    "Dr. Chairul Anwar, M.KKK",
    "B. Wijayakusuma",
    "Nurhidayah",
    "Tri Wahyu Ningsih",
    "Muhammad Yusuf",
    "Siti Aminah binti Contoh",
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("budi santoso", "Budi Santoso Contoh, S.T."),
        ("SANTOSO BUDI", "Budi Santoso Contoh, S.T."),
        ("Ir. Budi Santoso, M.T.", "Budi Santoso Contoh, S.T."),
        ("budi santosa", "Budi Santoso Contoh, S.T."),
        ("bud santo", "Budi Santoso Contoh, S.T."),
        ("b santoso", "Budi Santoso Contoh, S.T."),
        ("budi santoso pratama contoh", "Budi Santoso Contoh, S.T."),
        ("joko sutrisno", "Djoko Soetrisno"),
        ("Tjoko Sutrisno", "Djoko Soetrisno"),
        ("soetrisna", "Djoko Soetrisno"),
        ("khairul anwar", "Dr. Chairul Anwar, M.KKK"),
        ("hairul", "Dr. Chairul Anwar, M.KKK"),
        ("bambang wijayakusuma", "B. Wijayakusuma"),
        ("nur hidayah", "Nurhidayah"),
        ("nurhidaya", "Nurhidayah"),
        ("wahyuningsih tri", "Tri Wahyu Ningsih"),
        ("m jusuf", "Muhammad Yusuf"),
        ("moch. yusuf", "Muhammad Yusuf"),
        ("siti aminah", "Siti Aminah binti Contoh"),
    ],
)
async def test_names_as_people_write_them(store: Store, settings: Settings, typed: str, first: str) -> None:
    async with store.transaction() as tx:
        for name in PEOPLE:
            await _person(tx, name)
        assert (await _names(UnitOfWork(tx, NOW, policy_of(settings)), typed))[:1] == [first]


async def test_typed_exactly_is_found_alone_and_similar_ones_only_when_asked_for(
    store: Store, settings: Settings
) -> None:
    async with store.transaction() as tx:
        for name in ("Susanto Contoh", "Susanti Contoh"):
            await _person(tx, name)
        unit = UnitOfWork(tx, NOW, policy_of(settings))
        assert await _names(unit, "susanto") == ["Susanto Contoh"]
        assert await _names(unit, "susanto", near=True) == ["Susanto Contoh", "Susanti Contoh"]
        assert await _names(unit, "zulkifli rahmadani") == []


async def test_numbers_phones_skp_and_companies(store: Store, settings: Settings) -> None:
    async with store.transaction() as tx:
        unit, first, second = (
            UnitOfWork(tx, NOW, policy_of(settings)),
            await _event(tx, 1),
            await _event(tx, 2),
        )
        numbers = {}
        for n, name in enumerate(("Satu Contoh", "Dua Contoh", "Tiga Contoh")):
            person = await _person(
                tx, name, phone=f"+62812345678{n}0", company=f"PT. Misal Energi {name.split()[0]}, Tbk",
                skp_number=f"KEP.57{n}6/NAKER-BINWASK3/VII/2024",
            )  # fmt: skip
            for event in (first, second)[n == 2 :]:
                numbers[name, event.batch] = await seating.place(unit, event, person, "online", None)
        assert numbers["Tiga Contoh", 2].number == "PKA3-2027-02-0003"
        for typed, found in (
            ("PKA3-2027-02-0003", ["Tiga Contoh"]),
            ("pka3 2027 02 0003", ["Tiga Contoh"]),
            ("no. 2027-02-0003", ["Tiga Contoh"]),
            ("2/3", ["Tiga Contoh"]),
            ("02-0003", ["Tiga Contoh"]),
            ("1", ["Satu Contoh", "Satu Contoh"]),
            ("0002", ["Dua Contoh", "Dua Contoh"]),
            ("9999", []),
            ("0812 3456 7810", ["Dua Contoh"]),
            ("+62 812-3456-7810", ["Dua Contoh"]),
            ("hp 81234567810", ["Dua Contoh"]),
            ("kep 5726 / naker-binwask3 / vii / 2024", ["Tiga Contoh"]),
            ("5726/NAKER", ["Tiga Contoh"]),
            ("misal energi dua", ["Dua Contoh"]),
            ("PT Misal Energi Dua Tbk", ["Dua Contoh"]),
            ("tiga misal", ["Tiga Contoh"]),
        ):
            assert await _names(unit, typed) == found, typed


async def test_only_people_of_the_kegiatan_one_may_see(store: Store, settings: Settings) -> None:
    async with store.transaction() as tx:
        unit, first, second = (
            UnitOfWork(tx, NOW, policy_of(settings)),
            await _event(tx, 1),
            await _event(tx, 2),
        )
        await _person(tx, "Tanpa Contoh", phone="+628111111110")
        for event, name, phone in (
            (first, "Satu Contoh", "+628111111111"),
            (second, "Dua Contoh", "+628111111112"),
        ):
            person = await _person(tx, name, phone=phone, skp_number="KEP.1/NAKER/VII/2024")
            await seating.place(unit, event, person, "online", None)
        mine = frozenset({first.id})
        assert sorted(await _names(unit, "contoh")) == ["Dua Contoh", "Satu Contoh", "Tanpa Contoh"]
        assert await _names(unit, "contoh", mine) == ["Satu Contoh"]
        assert await _names(unit, "contog", mine) == ["Satu Contoh"]
        assert await _names(unit, "dua", mine) == []
        assert await _names(unit, "0001", mine) == ["Satu Contoh"]
        assert await _names(unit, "2/1", mine) == []
        assert await _names(unit, "08111111112", mine) == []
        assert await _names(unit, "KEP.1/NAKER/VII/2024", mine) == ["Satu Contoh"]
        assert await _names(unit, "contoh", frozenset()) == []


async def test_a_changed_name_is_found_and_an_erased_one_leaves_nothing(
    store: Store, settings: Settings, tmp_path: Path
) -> None:
    async with store.transaction() as tx:
        unit = UnitOfWork(tx, NOW, policy_of(settings))
        person = await _person(tx, "Langka Zwengali", company="Unikum Zontrok")
        other = await _person(tx, "Langka Contoh")
        assert await _names(unit, "zwengali") == ["Langka Zwengali"]
        await persons.save_profile(tx, person, {"name": "Langka Ypsilanti"}, NOW)
        assert await _names(unit, "zwengali") == []
        assert await _names(unit, "ypsilanti") == ["Langka Ypsilanti"]
        await persons.erase(tx, person, NOW)
        assert await _names(unit, "ypsilanti") == []
        assert await _names(unit, "langka") == ["Langka Contoh"]
        assert other
    with sqlite3.connect(tmp_path / "k3bot.db") as db:
        assert {row[0] for row in db.execute("select word from search_vocabulary")} == {"langka", "contoh"}
        assert {row[0] for row in db.execute("select person_id from search_words")} == {other}
    db.close()


async def test_words_are_taken_down_in_portions_and_too_many_people_are_said_so(
    store: Store, settings: Settings
) -> None:
    async with store.transaction() as tx:
        await tx.many(
            "insert into persons (id, name, created_at, updated_at) values (:id, :name, 0, 0)",
            [{"id": n, "name": f"Budi Contoh {n:b}"} for n in range(1, SEVERAL + 21)],
        )
        assert await take_down_words(tx, NOW, AT_ONCE) == AT_ONCE
        assert await take_down_words(tx, NOW, SEVERAL) == SEVERAL + 20 - AT_ONCE
        assert await take_down_words(tx, NOW, AT_ONCE) == 0
        hits = await look_for(UnitOfWork(tx, NOW, policy_of(settings)), Wanted("w", "budi"), None)
        assert (len(hits.found), hits.more) == (SEVERAL, True)


def test_what_is_looked_for_always_fits_into_a_button() -> None:
    long = "Raden Mas Panjiwijayakusumaningratsurawijaya " * 3
    wanted = read_wanted(long)
    assert wanted is not None
    assert len(wanted.text.encode()) <= LONGEST
    assert read_code(wanted.code) == wanted
    for text in ("", " ", "a", "?", "🙂", "a b c", "-", "/"):
        assert read_wanted(text) is None, text


@pytest.mark.parametrize(
    "code", ["", "w", "x1", "n1", "n..", "n2027.1.1.1", "p0812", "p+62a", "s", "w" + "a" * 99, "w%"]
)
def test_a_made_up_code_is_nobodys(code: str) -> None:
    assert read_code(code) is None


def test_phones_e_mails_and_skp_numbers_are_hidden() -> None:
    assert phone_shown("+6281234567890", whole=False) == "0812-••••-7890"
    assert phone_shown("+6281234567890", whole=True) == "0812-3456-7890"
    assert phone_shown("+628123456789", whole=False) == "0812-••••-789"
    assert "1234" not in phone_shown("+6591234567", whole=False)
    assert email_shown("a@b.co", whole=False) == "a••••@b.co"
    assert email_shown("budi", whole=False) == "••••"
    assert skp_shown("KEP.5756/NAKER-BINWASK3/VII/2017", whole=False) == "••••/2017"
    assert skp_shown("12345", whole=False) == "••••"


async def test_no_search_reads_a_whole_table(tmp_path: Path, settings: Settings) -> None:
    store = await Recorded.open(tmp_path / "k3bot.db")
    async with store.transaction() as tx:
        unit, event = UnitOfWork(tx, NOW, policy_of(settings)), await _event(tx, 1)
        for n in range(150):
            person = await _person(
                tx, f"Budi {chr(97 + n % 26) * 3}o Contoh", company=f"PT Misal {n}",
                phone=f"+62812345{n:05d}", skp_number=f"KEP.{n}/NAKER/VII/2024",
            )  # fmt: skip
            await seating.place(unit, event, person, "online", None)
        await take_down_words(tx, NOW, AT_ONCE)
        await tx.all("analyze")
        await persons.save_profile(tx, 3, {"name": "Sari Contoh"}, NOW)
        store.asked = {}
        for typed in (
            "1/12",
            "0812 3450 0012",
            "KEP.12/NAKER/VII/2024",
            "budi aaao",
            "buda misalo",
            "b contoh",
        ):
            for scope in (None, frozenset({event.id})):
                for near in (False, True):
                    await _names(unit, typed, scope, near=near)
        asked, store.asked = store.asked, {}
        assert len(asked) > 15
        large = {*LARGE, "search_words", "search_vocabulary", *(f"w{n}" for n in range(6)), "o"} - {"c"}
        for sql, params in asked.items():
            if sql.split()[0] in {"select", "insert", "update", "delete"}:
                for *_, step in await tx.all(f"explain query plan {sql}", params):
                    table = step.split()[1] if step.startswith("SCAN") else ""
                    if step.endswith("persons_unsearched"):
                        continue  # holds only those whose words are still to be taken down
                    assert table not in large, f"{step} in: {sql}"
    await store.close()

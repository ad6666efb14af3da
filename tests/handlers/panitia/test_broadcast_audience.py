"""Whom a broadcast reaches: the SQL against a model that looks at each person, for every choice there is."""

import random
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from itertools import product

import pytest
import pytest_asyncio

from bot.settings import Settings
from handlers.conversation.access import RIGHTS
from handlers.conversation.message_codec import unpack
from handlers.panitia.broadcast import agreement, whom
from handlers.programme.attendance import is_present
from locales.render import show
from storage import attendance, broadcasts
from storage.broadcasts import Broadcast, Reach
from storage.store import Store
from tests.handlers.panitia.broadcast_stage import NOW, PROVINCES, Entry, Someone, Stage, written


@pytest_asyncio.fixture
async def stage(settings: Settings, store: Store) -> AsyncIterator[Stage]:
    opened = Stage(store, settings)
    await opened.open()
    yield opened


# ---- whom it is for ---------------------------------------------------------------------------------


def takes_part(entry: Entry) -> str | None:
    """How, if at all."""
    if entry.state == "confirmed":
        return entry.seats[0]
    held = entry.mode == "offline" and entry.state in {"applied", "waiting", "offered"}
    return "online" if held and "online" in entry.seats else None


def fits(entry: Entry, what: Broadcast, someone: Someone, now: int) -> bool:
    mode = (
        takes_part(entry) if what.state == "confirmed" else entry.mode if entry.state == what.state else None
    )
    if mode is None or what.mode not in {"all", mode}:
        return False
    if what.provinces and someone.province not in what.provinces:
        return False
    was = [
        session
        for session in entry.event.sessions
        if session.id in entry.records and is_present(entry.event.attended, entry.records[session.id])
    ]
    ended = [session for session in entry.event.sessions if session.ends_at <= now]
    match what.presence:
        case "present":
            return bool(was)
        case "absent":
            return bool(ended) and not any(session in was for session in ended)
        case "outside":
            running = [s for s in entry.event.sessions if s.starts_at <= now < s.ends_at]
            inside = [
                entry.records[s.id].entered_at is not None or entry.records[s.id].noted_at is not None
                if s.id in entry.records
                else False
                for s in running
            ]
            return bool(running) and not all(inside)
    return True


def choices() -> Iterator[Broadcast]:
    for mode, state, presence, provinces in product(
        whom.MODES, whom.STATES, whom.ATTENDANCE, ((), ("32",), ("51", "91"))
    ):
        yield written(mode=mode, state=state, presence=presence, provinces=provinces)


async def fill(stage: Stage, chance: random.Random) -> None:
    """People at random, some in several kegiatan, some who can't be reached, with records at random."""
    async with stage.store.transaction() as tx:
        for person in range(1, 61):
            await stage.join(
                tx, person, province=chance.choice(PROVINCES),
                unreachable=chance.choice((None, None, None, "blocked")),
            )  # fmt: skip
            for where in chance.sample(stage.events, chance.randint(1, 3)):
                entry = await stage.register(
                    tx, person, where, chance.choice(("online", "offline")),
                    chance.choice(("confirmed", "confirmed", "applied", "waiting", "offered", "cancelled")),
                )  # fmt: skip
                for session in where.sessions:
                    if session.starts_at <= NOW and chance.random() < 0.6:
                        for what in chance.sample(("entered", "start", "end"), chance.randint(0, 3)):
                            await attendance.record(tx, session.id, entry.id, what, NOW)
                        if chance.random() < 0.2:
                            note = attendance.RecordedBy("scan", "990")
                            await attendance.record_present(tx, session.id, entry.id, note, NOW)
                entry.records = await attendance.of_registration(tx, entry.id)


@pytest.mark.parametrize("seed", [1, 2])
async def test_the_audience_is_who_fits(stage: Stage, seed: int) -> None:
    await fill(stage, random.Random(seed))
    async with stage.store.transaction() as tx:
        unit, seen = stage.unit(tx), set()
        for what in choices():
            for only in (None, *stage.events):
                asked = replace(what, event_id=only.id if only else None)
                fit = {
                    entry.person
                    for entry in stage.entries
                    if only in {None, entry.event} or only == entry.event
                    if fits(entry, asked, stage.people[entry.person], NOW)
                }
                there = {id_ for id_ in fit if stage.people[id_].reachable}
                assert await whom.reach(unit, asked) == Reach(len(there), len(fit) - len(there)), asked
                seen |= {(what.presence, what.state, what.mode)} if len(there) > 1 else set()
    assert {presence for presence, _, _ in seen} == set(whom.ATTENDANCE)
    assert {state for _, state, _ in seen} == set(whom.STATES)
    assert {mode for _, _, mode in seen} == set(whom.MODES)


async def test_everybody_gets_one_message_with_the_latest_of_their_kegiatan(stage: Stage) -> None:
    async with stage.store.transaction() as tx:
        await stage.join(tx, 1)
        for where in stage.events:
            await stage.register(tx, 1, where)
        await tx.all("update events set state = 'cancelled' where batch = 3")
    await stage.send(written(text="{kegiatan}, {nomor}, {moda}"))
    [row] = await stage.claim()
    text = show(unpack(row.message).message, "id").text
    assert text == "Kegiatan Contoh 2, PKA3-2027-02-0002, daring"


async def test_who_joins_before_the_second_agrees_is_written_to_as_well(stage: Stage) -> None:
    async with stage.store.transaction() as tx:
        await stage.join(tx, 1)
        await stage.register(tx, 1, stage.events[0])
        unit = stage.unit(tx)
        unit.policy = replace(unit.policy, second_above=0)
        await agreement.propose(unit, written(), 1)
        [(asked, *_), _] = await broadcasts.newest(tx, None, 0, 1)
        await stage.join(tx, 2)
        await stage.register(tx, 2, stage.events[0])
        assert await agreement.agree(unit, asked, "991") is not None
        assert await agreement.agree(unit, asked, "991") is None, "once only"
        assert await agreement.refuse(unit, asked, "991") is None
    assert len(await stage.claim()) == 2


def test_who_may_broadcast() -> None:
    assert [role for role, rights in RIGHTS.items() if "broadcast" in rights] == ["owner", "organizer"]

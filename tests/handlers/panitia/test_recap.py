"""The recap's numbers against numbers counted by hand, its forecast and pictures."""

import asyncio
import io
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from matplotlib import image

from bot.jobs.recap import WORDS
from bot.policy import policy_of
from bot.settings import Settings
from bot.tasks import charts
from bot.tasks.chart_words import Words
from bot.tasks.child import run_apart
from bot.tasks.recap_drawing import Wanted, draw
from handlers.conversation.turn import Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.recap.telling import tell_event, tell_year
from handlers.programme import seating
from handlers.programme.attendance import is_present
from handlers.programme.forecast import forecast, percent
from locales.render import LANGUAGES, LONGEST_CAPTION, show, show_plain
from storage import events, persons, recap
from storage.attendance import Attendance
from storage.events import Event
from storage.recap import EventDetails, EventFigures, Fill, YearFigures
from storage.sessions import Session
from storage.store import Store

WIB = ZoneInfo("Asia/Jakarta")
RULES = ("end,entered+start", "entered", "start+end", "end")
RECORDS = ("entered_at", "began_at", "ended_at", "noted_at")


def at(month: int, day: int, clock: str) -> int:
    hour, minute = map(int, clock.split("."))
    return int(datetime(2027, month, day, hour, minute, tzinfo=WIB).timestamp())


NOW = at(6, 15, "10.00")


def kegiatan(batch: int, month: int, rule: str = RULES[0]) -> Event:
    sessions = tuple(
        Session(f"Hari {n}", at(month, n, "08.30"), at(month, n, "16.00"), "https://example.org/k3")
        for n in (1, 2)
    )
    return Event(
        0, 2027, batch, f"Kegiatan {batch}", "Jakarta", 2, 40, "first_come", opens_at=0,
        closes_at=sessions[0].starts_at - 86_400, sessions=sessions, attended=rule,
    )  # fmt: skip


async def seed(store: Store, settings: Settings) -> list[Event]:
    """Four events of the year, two of them over, one of another year; people at random, fixed by a seed."""
    chance = random.Random(7)
    async with store.transaction() as tx:
        found = [await events.put(tx, kegiatan(n, n + 3, RULES[n - 1])) for n in range(1, 5)]
        found.append(await events.put(tx, replace(kegiatan(1, 3), year=2026)))
        for n in range(60):
            person = await persons.create(tx, "telegram", str(n), NOW)
            match = chance.choice(["matched", "matched", "unmatched", None])
            await tx.all(
                "update persons set match = :match, province = :province where id = :id",
                {"match": match, "province": chance.choice(["31", "51", None]), "id": person},
            )
            for event in found:
                if chance.random() < 0.6:
                    mode = "offline" if chance.random() < 0.1 else "online"
                    unit = UnitOfWork(tx, NOW - chance.randrange(10 * 86_400), policy_of(settings))
                    placed = await seating.place(unit, event, person, mode, chance.choice([None, "wa"]))
                    for session in event.sessions:
                        values = {name: chance.choice([None, 1]) for name in RECORDS}
                        await tx.all(
                            "insert into attendance (session_id, registration_id, entered_at, began_at, "
                            "ended_at, noted_at) values (:session, :registration, :entered_at, :began_at, "
                            ":ended_at, :noted_at)",
                            {"session": session.id, "registration": placed.id, **values},
                        )
        await tx.all("update chats set unreachable = 'blocked' where address in ('1', '2', '3', '4', '5')")
    return found


async def present(store: Store, found: Sequence[Event]) -> dict[int, set[int]]:
    """Who was present in each event, by the rule as the chat tells it."""
    who: dict[int, set[int]] = {}
    async with store.transaction() as tx:
        for event in found:
            rows = await tx.all(
                "select r.person_id, a.session_id, a.registration_id, a.entered_at, a.began_at, a.ended_at, "
                "a.noted_at from attendance a join registrations r on r.id = a.registration_id "
                "where r.event_id = :event",
                {"event": event.id},
            )
            who[event.id] = {
                row[0]
                for row in rows
                if is_present(event.attended, replace(Attendance(*row[1:6]), noted_at=row[6]))
            }
    return who


async def test_a_year_is_counted_as_by_hand(store: Store, settings: Settings) -> None:
    found = await seed(store, settings)
    who = await present(store, found)
    async with store.transaction() as tx:
        figures = await recap.of_year(tx, 2027, NOW)
        experts = {row[0] for row in await tx.all("select id from persons where match = 'matched'")}
        seated = await tx.all(
            "select s.event_id, r.person_id, r.state, s.mode from seats s "
            "join registrations r on r.id = s.registration_id"
        )
    year = found[:4]
    everybody = set().union(*(who[event.id] for event in year))
    assert [each.batch for each in figures.events] == [1, 2, 3, 4]
    assert figures.attended == len(everybody)
    assert figures.counted == len(everybody & experts)
    assert figures.counted_ended == len((who[year[0].id] | who[year[1].id] | who[year[2].id]) & experts)
    ids = {event.id for event in year}
    held = [row for row in seated if row[0] in ids and row[2] != "offered"]
    assert figures.registered == len({row[1] for row in held})
    for event, each in zip(year, figures.events, strict=True):
        assert each.attended == len(who[event.id])
        assert each.counted == len(who[event.id] & experts)
        assert each.registered == len({row[1] for row in held if row[0] == event.id})
        assert each.unreachable == len({r[1] for r in held if r[0] == event.id and r[1] <= 6 and r[1] > 1})


async def test_an_event_by_day_province_and_link(store: Store, settings: Settings) -> None:
    found = await seed(store, settings)
    async with store.transaction() as tx:
        details = await recap.of_event(tx, found[0], NOW, 7 * 3600)
        [(count,)] = await tx.all(
            "select count(*) from registrations "
            "where event_id = :id and state not in ('cancelled', 'rejected')",
            {"id": found[0].id},
        )
    assert sum(number for _, number in details.days) == sum(number for _, number in details.sources) == count
    assert sum(number for _, number in details.provinces) == details.figures.registered
    assert [number for _, number in details.provinces] == sorted(
        (n for _, n in details.provinces), reverse=True
    )
    assert all(NOW // 86_400 - 11 <= day <= NOW // 86_400 for day, _ in details.days)


async def test_only_the_events_somebody_may_see(store: Store, settings: Settings) -> None:
    found = await seed(store, settings)
    async with store.transaction() as tx:
        figures = await recap.of_year(tx, 2027, NOW, frozenset({found[1].id, found[4].id}))
        nothing = await recap.of_year(tx, 2028, NOW)
    assert [each.id for each in figures.events] == [found[1].id]
    assert nothing == YearFigures(2028, (), 0, 0, 0, 0)


def figures(batch: int, seats: int, attended: int, ends_at: int, state: str = "open") -> EventFigures:
    return EventFigures(
        batch, batch, "Kegiatan", state, ends_at - 3 * 86_400, ends_at - 86_400, ends_at,
        Fill(100, seats, 0), Fill(0, 0, 0), seats, 0, attended, attended,
    )  # fmt: skip


def test_the_forecast_goes_on_as_it_went() -> None:
    """Two events of 80 seats brought 100 experts, 20 of those present twice; two more are to come."""
    over = (figures(1, 80, 60, NOW - 9), figures(2, 80, 60, NOW - 5))
    coming = (figures(3, 10, 0, NOW + 30 * 86_400), figures(4, 50, 0, NOW + 86_000))
    found = forecast(YearFigures(2027, (*over, *coming), 150, 100, 100, 100), 300, NOW)
    assert found is not None
    # the open one will be as full as the others (80), the closed one has its 50: 130 seats at 100 for 160
    assert found.experts == 100 + round(130 * 100 / 160)
    assert (found.coming, found.shown, found.repeated, found.each, found.needed) == (2, 75, 17, 50, 100)
    assert forecast(YearFigures(2027, coming, 60, 0, 0, 0), 300, NOW) is None
    assert forecast(YearFigures(2027, (), 0, 0, 0, 0), 300, NOW) is None
    done = forecast(YearFigures(2027, over, 150, 100, 100, 100), 90, NOW)
    assert done is not None
    assert (done.experts, done.coming, done.needed) == (100, 0, 0)


def test_per_cent_never_says_more_than_there_is() -> None:
    assert [percent(*of) for of in ((0, 9), (1, 1000), (999, 1000), (5, 5), (6, 5), (3, 0))] == [
        "0 %", "<1 %", "99 %", "100 %", "120 %", "–",
    ]  # fmt: skip


# ---- words and pictures -------------------------------------------------------------------------------


def words(heading: str, language: str = "id", target: int = 16_230) -> Words:
    return Words(
        {name: show_plain(Say(f"recap-word-{name}"), language) for name in WORDS}, {"31": "DKI Jakarta"},
        heading, "Keadaan", target, 9_000,
    )  # fmt: skip


EXTREME = tuple(
    replace(figures(n, 2_500, 2_500, NOW + n, "open"), title="W" * 120, online=Fill(2_500, 9_999, 99_999))
    for n in range(1, 31)
)
DETAILS = EventDetails(
    EXTREME[0], tuple((20_000 + n, n * 7 % 90) for n in range(1, 200)), {("online", "confirmed"): 99_999},
    tuple((str(n), 9_999) for n in range(11, 49)), tuple(("s" * 60 + str(n), 99_999) for n in range(20)),
)  # fmt: skip


@pytest.mark.parametrize("shown", [(), EXTREME[:1], EXTREME[:8], EXTREME])
def test_a_picture_of_a_year_is_one_for_a_phone(shown: tuple[EventFigures, ...]) -> None:
    year = YearFigures(2027, shown, 99_999, 9_999, 16_230, 9_999)
    for target in (16_230, 0):
        picture = charts.year_picture(year, words("Rekap 2027", target=target))
        assert 10_000 < len(picture) < 1_000_000
        assert _size(picture) == (1350, 1080)


@pytest.mark.parametrize(
    "details",
    [
        DETAILS,
        replace(DETAILS, days=(), states={}, provinces=(), sources=()),
        replace(DETAILS, days=((20_000, 1),)),
    ],
)
def test_a_picture_of_an_event_takes_any_title(details: EventDetails) -> None:
    for heading in ("K" * 120, "$\\frac{1$ <b> & 🎉 }" * 6, "a " * 60, "🎉", ""):
        picture = charts.event_picture(details, words(heading, "en"))
        assert 10_000 < len(picture) < 1_000_000
        assert _size(picture) == (1350, 1080)


def _size(picture: bytes) -> tuple[int, int]:
    height, width = image.imread(io.BytesIO(picture)).shape[:2]
    return height, width


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_fit_under_a_picture(language: str) -> None:
    at_now = Moment(NOW, "Asia/Jayapura")
    year = YearFigures(2027, EXTREME, 99_999, 9_999, 9_998, 9_998)
    over = tuple(replace(each, ends_at=NOW - 1) for each in EXTREME[:15])
    coming = forecast(replace(year, events=(*over, *EXTREME[15:])), 16_230, NOW)
    for told in (tell_year(year, 16_230, coming, at_now), tell_event(DETAILS, 2027, at_now)):
        text = show(told.caption, language).text
        assert len(text) < LONGEST_CAPTION
        assert told.details.splits
        assert all(1 <= len(each.data.encode()) <= 64 for row in told.caption.rows for each in row)  # type: ignore[union-attr]


async def test_numbers_and_picture_come_from_another_process(store: Store, settings: Settings) -> None:
    found = await seed(store, settings)
    wanted = Wanted(2027, 0, None, NOW, 7 * 3600)
    drawn = await run_apart(draw, settings.database, wanted, words("Rekap 2027"))
    async with store.transaction() as tx:
        assert drawn.figures == await recap.of_year(tx, 2027, NOW)
    assert drawn.picture.startswith(b"\x89PNG")
    assert drawn.coming is not None
    one = await asyncio.to_thread(
        draw, settings.database, replace(wanted, event_id=found[0].id), words("Kegiatan")
    )
    assert one.details is not None
    assert one.details.figures == drawn.figures.events[0]

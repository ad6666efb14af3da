"""Seats in whatever order things happen: hypothesis plays the people, panitia and the clock.

Two kegiatan with a few seats, six chats, the real way in (`Inputs`, `Desk`) and real SQLite. After every step
all that is stored about seats is looked at, beside how it was before, and everybody asks how it stands.
"""

import asyncio
import sqlite3
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.inputs import Inputs
from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import Settings
from bot.ticks import Ticks
from handlers.conversation.message_codec import unpack
from handlers.conversation.talk import read_talk
from handlers.conversation.turn import Command, Heard, Press, Said, Text
from handlers.programme.event_putting import Change
from locales.render import LANGUAGES, show
from storage.events import MODES, Event
from storage.persons import PROFILE
from storage.registrations import ACTIVE, Registration
from storage.sessions import Session
from storage.store import Store
from tests.transcript import form_of

pytestmark = pytest.mark.timeout(600)  # what fails is made small before it is shown
MORNING, HOUR, DAY = 1_799_717_400, 3600, 24 * 3600  # from 2027-01-12 08.30 WIB on
CHATS = {"Sari": "1", "Budi": "2", "Dewi": "3", "Agus": "4", "Rina": "5", "Joko": "6"}
TITLES = {1: "Angkatan Mawar", 2: "Angkatan Melati"}
MODA = {"online": "daring", "offline": "luring"}
people, batches, modes = st.sampled_from(list(CHATS)), st.sampled_from(list(TITLES)), st.sampled_from(MODES)
wishes = st.tuples(people, batches, modes)
crowds = st.lists(wishes, max_size=4) | st.lists(wishes, min_size=8, max_size=16)
quotas, ways = st.integers(0, 3), st.sampled_from(("approval", "first_come"))
hours, buttons = st.sampled_from((1, 5, 14, 24)), st.sampled_from(("take", "release"))
Queue = tuple[int, str]  # an event's id (its batch, here) and a mode: its seats, and the line for them


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is stored about seats at one moment: positions by registration, and (again, id) in lines."""

    registered: Mapping[int, Registration]
    seats: Mapping[Queue, Mapping[int, int]]
    lines: Mapping[Queue, Mapping[int, tuple[int, int]]]


def look(db: sqlite3.Connection, events: Mapping[int, Event]) -> Picture:
    seats: dict[Queue, dict[int, int]] = {queue: {} for queue in product(events, MODES)}
    lines: dict[Queue, dict[int, tuple[int, int]]] = {queue: {} for queue in seats}
    for row in db.execute("select event_id, mode, registration_id, position from seats"):
        seats[row[:2]][row[2]] = row[3]
    for row in db.execute("select event_id, mode, registration_id, again, id from waitlist"):
        lines[row[:2]][row[2]] = row[3:] if events[row[0]].first_timers_first else (0, row[4])
    rows = db.execute(f"select {', '.join(Registration.__slots__)} from registrations")
    return Picture({row[0]: Registration(*row) for row in rows}, seats, lines)


def modes_of(one: int, where: Mapping[Queue, Mapping[int, Any]]) -> list[str]:
    return sorted(mode for (_, mode), those in where.items() if one in those)


def seats_are_used_well(before: Picture, now: Picture, events: Mapping[int, Event], clock: int) -> None:
    """No gaps, none too many (a lowered quota may leave some, but then they only become fewer), none idle."""
    for (event, mode), seats in now.seats.items():
        assert sorted(seats.values()) == list(range(1, len(seats) + 1)), "positions are dense"
        quota = events[event].quota(mode)
        assert len(seats) <= max(quota, len(before.seats[event, mode])), f"too many {mode} seats of {event}"
        idle = clock < events[event].starts_at and len(seats) < quota
        assert not (idle and now.lines[event, mode]), f"an idle {mode} seat of {event}"


def lines_are_kept(before: Picture, now: Picture, events: Mapping[int, Event]) -> None:
    """Seats go to the head of a line, nobody gets one past it, and who goes on waiting keeps the place."""
    for queue, line in before.lines.items():
        served = now.seats[queue].keys() - before.seats[queue].keys()
        assert not line or served <= line.keys(), f"{served} got {queue} past its line {line}"
        still = {one: place for one, place in now.lines[queue].items() if one in line}
        assert all(place[1] == line[one][1] for one, place in still.items()), f"a lost place in {queue}"
        for one, first in product(still, served):
            again = now.registered[first].again if events[queue[0]].first_timers_first else 0
            # whether it is a second kegiatan may have changed in this very step: ahead is ahead both times
            overtaken = line[one] < line[first] and still[one] < (again, line[first][1])
            assert not overtaken, f"{first} was served before {one} in {queue}"


def states_agree(before: Picture, now: Picture) -> None:
    """What a registration says, what it holds and where it waits is the same; no swap ends with nothing."""
    for each in now.registered.values():
        held, waits = modes_of(each.id, now.seats), modes_of(each.id, now.lines)
        was = before.registered.get(each.id, each)
        what = f"{each} holds {held}, waits for {waits}; it was {was}"
        assert (each.offer_until is not None) == (each.state == "offered"), what
        assert len(held) < 2 or (each.mode, each.state) == ("offline", "offered"), what
        assert not set(held) & set(waits), what
        agrees = {
            "confirmed": (held, waits) == ([each.mode], []),
            "offered": each.mode in held,
            "waiting": each.mode in waits,
            "applied": each.mode == "offline" not in held + waits,
        }
        assert agrees.get(each.state, (held, waits) == ([], [])), what
        if each.is_active and each.mode == "offline" and each.state != "confirmed":
            assert "online" in held + waits, f"nothing meanwhile: {what}"
        let_go = each.reason == "unanswered" or (
            was.state == "offered" and each.reason in {"declined", "expired"}
        )
        if each.is_active and modes_of(each.id, before.seats) and not let_go:
            assert held, f"lost the seat: {what}"


def first_timers_are_known(now: Picture) -> None:
    """`again` says that an earlier registration of this year holds a seat."""
    for each in (row for row in now.registered.values() if row.is_active):
        others = [row for row in now.registered.values() if row.person_id == each.person_id]
        earlier = [row for row in others if row.completed_at < each.completed_at]
        assert bool(each.again) == any(modes_of(row.id, now.seats) for row in earlier), f"{each}, {earlier}"


@cache  # it takes long, and is the same every time
def has_texts(stored: str) -> None:
    assert '"apology"' not in stored, "an error in a handler"
    for shown in (show(unpack(stored).message, language) for language in LANGUAGES):
        assert shown.text.strip()
        assert all(button.label.strip() for row in shown.rows for button in row)


def rule_for(*states: str, **more: st.SearchStrategy[Any]) -> Callable[[Callable[..., None]], Any]:
    """A rule about a registration in one of these states, by its number."""
    number = st.runner().flatmap(lambda seats: st.sampled_from(seats.numbers_of(states)))
    given = precondition(lambda seats: bool(seats.numbers_of(states)))
    return lambda step: given(rule(**{"number": number} | more)(step))  # type: ignore[call-overload]


class Seats(RuleBasedStateMachine):
    """One store and one clock."""

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()
        path = Path(self.open.enter_context(tempfile.TemporaryDirectory())) / "k3bot.db"
        self.runner = self.open.enter_context(asyncio.Runner())
        self.store = self.runner.run(Store.open(path))
        self.runner.run(self.store.fetch("pragma synchronous = off", {}))  # no power fails here
        self.db = self.open.enter_context(closing(sqlite3.connect(path)))
        self.policy = policy_of(Settings(token="1:x", database=path, _env_file=None))
        self.inputs = Inputs(self.store, self.policy, lambda: self.clock, lambda: None)
        self.ticks = Ticks(self.store, self.policy, lambda: self.clock, lambda: None)
        self.clock, self.updates = MORNING, 0
        self.events: dict[int, Event] = {}
        self.names: dict[str, str] = {}

    def teardown(self) -> None:
        self.runner.run(self.store.close())
        self.open.close()

    @initialize(first_timers_first=batches, crowd=crowds)
    def two_kegiatan(self, first_timers_first: int, crowd: Sequence[tuple[str, int, str]]) -> None:
        for batch, days in ((1, 2), (2, 9)):
            start = MORNING + days * DAY
            sessions = tuple(Session("Hari", at, at + HOUR, "http://k3") for at in (start, start + 3 * DAY))
            times = (MORNING - DAY, start + 3 * DAY, batch == first_timers_first, sessions)
            self.events[batch] = Event(0, 2027, batch, TITLES[batch], "Jakarta", 1, 1, "approval", *times)
            self.becomes(batch, 1, 1, "approval" if batch == 1 else "first_come")
        self.before = look(self.db, self.events)
        for wish in crowd:
            self.registers(*wish)
            self.everything_agrees()

    @rule(who=people, batch=batches, mode=modes)
    def registers(self, who: str, batch: int, mode: str) -> None:
        event, active = self.events[batch], self.numbers_of(ACTIVE)
        mine = [each for each in active if self.names[each] == who and self.is_now(each).event_id == batch]
        if event.quota(mode) and self.clock < event.closes_at and not mine:
            moda = [MODA[mode]] if event.quota_online and event.quota_offline else []
            known = self._all("select 1 from chats where address = ?", CHATS[who])
            words = moda or ["ya"] if known else ["setuju", *moda, form_of(who), "ya"]
            self._say((who, Command("start", f"k{batch}")), *[(who, Text(word)) for word in words])
            (new,) = set(self.numbers_of(ACTIVE)) - set(active)
            self.names[new] = who

    @rule_for(*ACTIVE)
    def cancels(self, number: str) -> None:
        event = self.events[self.is_now(number).event_id]
        self._talk(self.names[number], Command("batal"), {"registration": event.title, "sure": "ya"})
        assert (self.is_now(number).state == "cancelled") == (self.clock < event.starts_at)

    @rule_for("confirmed", "applied", "waiting")
    def changes_mode(self, number: str) -> None:
        was = self.is_now(number)
        to = "daring" if was.mode == "offline" else "luring"
        self._talk(self.names[number], Text(f"ubah ke {to}"), {"which": TITLES[was.event_id], "move": "ya"})

    @rule_for("offered", what=buttons, late=st.sampled_from((False, False, True)))
    def answers_the_offer(self, number: str, what: str, late: bool) -> None:
        was = self.is_now(number)
        self.clock = max(self.clock, was.offer_until or 0) if late else self.clock
        self._say((self.names[number], Press(f"!{what}:{was.id}", "1", "q")))
        now = self.is_now(number)
        taken = (now.mode, now.state) == (was.mode, "confirmed")
        if self.clock < (was.offer_until or 0):
            assert taken == (what == "take"), f"{was} became {now}"
        else:  # too late; the seat may be had all the same when nobody waits for it
            free = what == "take" and not self.before.lines[was.event_id, was.mode]
            assert free or not taken, f"{was} became {now}"

    @rule_for(*ACTIVE, "cancelled", who=people, what=buttons)
    def presses_an_old_button(self, number: str, who: str, what: str) -> None:
        was = self.is_now(number)
        if was.state != "offered" or who != self.names[number]:
            self._say((who, Press(f"!{what}:{was.id}", "1", "q")))
            still_free = (was.reason, what, who) == ("expired", "take", self.names[number])
            assert still_free or self.is_now(number) == was

    @rule_for("applied", "waiting")
    def is_approved(self, number: str) -> None:
        self.runner.run(Desk(self.store, self.policy, self.clock, "Panitia").approve(number))

    @rule_for("applied", words=st.none() | st.just("<b>khusus</b> { $x }"))
    def is_rejected(self, number: str, words: str | None) -> None:
        self.runner.run(Desk(self.store, self.policy, self.clock, "Panitia").reject(number, words))
        assert (self.is_now(number).reason, self.is_now(number).words) == ("rejected", words)

    @rule(batch=batches, daring=quotas, luring=quotas, by=ways)
    def becomes(self, batch: int, daring: int, luring: int, by: Literal["approval", "first_come"]) -> None:
        """Panitia load the kegiatan with other quotas, or give luring seats another way."""
        event = replace(self.events[batch], quota_online=daring, quota_offline=luring, offline=by)
        (loaded,) = self.runner.run(
            Desk(self.store, self.policy, self.clock, "Panitia").load([Change(event)])
        )
        self.events[batch] = loaded.event

    @rule(some=hours, ticks=st.booleans())
    def time_passes(self, some: int, ticks: bool) -> None:
        self.clock += some * HOUR
        if ticks:
            self.runner.run(self.ticks.tick())
            assert all((self.is_now(n).offer_until or 0) > self.clock for n in self.numbers_of(["offered"]))

    @rule_for(*ACTIVE)
    def is_erased(self, number: str) -> None:
        person = self.is_now(number).person_id
        self._talk(self.names[number], Command("hapusdata"), {"erase": "ya", "sure": "hapus"})
        profile = self._all(f"select {', '.join(PROFILE)} from persons where id = ?", person)
        assert profile == [(None,) * len(PROFILE)]
        assert self._all("select address from chats where person_id = ?", person) == []

    @invariant()
    def everything_agrees(self) -> None:
        before, now = self.before, look(self.db, self.events)
        seats_are_used_well(before, now, self.events, self.clock)
        lines_are_kept(before, now, self.events)
        states_agree(before, now)
        first_timers_are_known(now)
        in_line = "waitlist w join registrations r on r.id = w.registration_id"
        assert self._all(f"select r.number from {in_line} where w.again <> r.again") == []
        rows, old = set(now.registered.values()), set(before.registered.values())
        assert all(now.registered[was.id].number == was.number for was in old), "a row keeps its number"
        pairs = {(row.person_id, row.event_id) for row in rows}
        assert len(rows) == len(pairs) == len({row.number for row in rows})
        changed = {self.names[row.number] for row in rows - old}
        self._say(*[(who, Command("status")) for who in sorted(changed)])
        told = dict(self._all("select key, message from outbox where state <> 'dead'"))
        for message in told.values():
            has_texts(message)
        reached = {person for (person,) in self._all("select person_id from chats")}
        offered = {row.id for row in rows if row.state == "offered" and row.person_id in reached}
        assert offered == {int(key.split(":")[1]) for key in told if ":offer:" in key}
        self.runner.run(self._try_to_send())
        self.before = now
        self.clock += 1

    def _talk(self, who: str, first: Said, answers: Mapping[str, str]) -> None:
        """Say this, then answer what is asked, as long as there is an answer to it."""
        self._say((who, first))
        for _ in answers:
            bodies = self._all("select body from talks where address = ?", CHATS[who])
            talk = read_talk(bodies[0][0] if bodies else None)
            if talk is not None and talk.at in answers:
                self._say((who, Text(answers[talk.at])))

    def _say(self, *said: tuple[str, Said]) -> None:
        batch = [Heard("telegram", self.updates + n, CHATS[who], what) for n, (who, what) in enumerate(said)]
        self.updates += len(batch)
        self.runner.run(self.inputs.process("telegram", batch))

    async def _try_to_send(self) -> None:
        """Nothing leaves here; messages that were tried close the door to nobody."""
        async with self.store.transaction() as tx:
            await tx.all("update outbox set tries = 1")

    def _all(self, sql: str, *params: object) -> list[tuple[Any, ...]]:
        return self.db.execute(sql, params).fetchall()

    def is_now(self, number: str) -> Registration:
        return next(each for each in look(self.db, self.events).registered.values() if each.number == number)

    def numbers_of(self, states: Sequence[str]) -> list[str]:
        registered = look(self.db, self.events).registered.values()
        return [each.number for each in registered if each.state in states]


TestSeats = Seats.TestCase
TestSeats.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)

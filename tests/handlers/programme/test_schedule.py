"""When rules remind: times, what makes what needless, and what has to begin when. Pure."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.conversation.policy import Doors
from handlers.programme.schedule import MARGIN, Load, Occurrence, choose, occurrences, plan, read_at, show_at
from storage.events import Event
from storage.reminders import DEFAULTS, Rule
from storage.sessions import Session

WIB = ZoneInfo("Asia/Jakarta")


def at(day: int, clock: str) -> int:
    hour, minute = map(int, clock.split("."))
    return int(datetime(2027, 3, day, hour, minute, tzinfo=WIB).timestamp())


SESSIONS = tuple(
    Session(f"Hari {n}", at(9 + n, "08.30"), at(9 + n, "16.00"), "https://example.org/k3", id=n)
    for n in (1, 2)
)
EVENT = Event(7, 2027, 1, "Kegiatan", "Jakarta", 25, 2500, "approval", 0, 1, sessions=SESSIONS)


def due(rule: Rule, event: Event = EVENT) -> list[int]:
    return [each.due_at for each in occurrences(event, [rule], Doors())]


@pytest.mark.parametrize(
    "text", ["H-7 09.00", "H-0 06.30", "start", "end", "start-60m", "start+10m", "end+30m", "end-5m"]
)
def test_a_time_is_written_as_it_is_read(text: str) -> None:
    rule = read_at(text)
    assert rule is not None
    assert show_at(rule) == text


@pytest.mark.parametrize(
    "text", ["", "H-7", "H-7 9.00", "H-7 24.00", "H-7 09.60", "begin", "start-m", "start 60m"]
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_at(text) is None


def test_clock_times_are_wib() -> None:
    assert due(DEFAULTS[0]) == [at(3, "09.00")]
    assert due(DEFAULTS[1]) == [at(9, "16.00")]


def test_a_rule_may_be_about_each_session_or_about_all_of_them() -> None:
    assert due(DEFAULTS[2]) == [at(10, "07.30"), at(11, "07.30")]
    assert due(DEFAULTS[3]) == [at(10, "08.30"), at(11, "08.30")]
    assert due(DEFAULTS[4]) == [at(11, "16.00")]
    assert due(replace(DEFAULTS[1], about="session")) == [at(9, "16.00"), at(10, "16.00")]


def test_a_moved_session_is_reminded_of_anew() -> None:
    moved = replace(EVENT, sessions=(replace(SESSIONS[0], starts_at=at(10, "09.00")), SESSIONS[1]))
    before, after = ({each.key for each in occurrences(event, DEFAULTS, Doors())} for event in (EVENT, moved))
    # by a half-hour: the days before stay, the hour before and the start are other ones
    assert len(before - after) == 2
    assert len(after - before) == 2


def test_a_link_has_to_be_there_when_the_room_opens() -> None:
    soon, start = occurrences(EVENT, DEFAULTS[2:4], Doors())[:2]
    assert (soon.deadline, soon.until) == (at(10, "08.00"), at(10, "08.30"))
    assert (start.deadline, start.until) == (at(10, "08.45"), at(10, "16.00"))


def _all_due(moment: int) -> list[Occurrence]:
    return [each for each in occurrences(EVENT, DEFAULTS, Doors()) if each.due_at <= moment < each.until]


def test_after_a_stop_of_days_everybody_is_told_once() -> None:
    sent, needless = choose(_all_due(at(10, "07.45")))
    assert [(each.name, each.mode) for each in sent] == [
        ("start-60m · Hari 1", "online"),
        ("H-1 16.00", "offline"),
    ]
    assert [each.name for each in needless] == ["H-7 09.00"]


def test_sessions_do_not_make_each_other_needless() -> None:
    rules = [replace(DEFAULTS[1], about="session", days_before=3), DEFAULTS[2]]
    found = [each for each in occurrences(EVENT, rules, Doors()) if each.due_at <= at(10, "07.45")]
    sent, _ = choose(found)
    assert {each.session.id for each in sent} == {1, 2}


def test_waves_are_laid_down_from_the_last_deadline_backwards() -> None:
    begins = plan([Load("a", 2500, 10_000), Load("b", 2500, 10_000), Load("c", 250, 20_000)], 25)
    assert begins["c"] == 20_000 - 10 - MARGIN
    assert sorted([begins["a"], begins["b"]]) == [10_000 - 2 * (100 + MARGIN), 10_000 - 100 - MARGIN]


def test_an_early_deadline_is_not_pushed_by_a_later_one() -> None:
    assert plan([Load("late", 25_000, 10_000), Load("early", 25, 1000)], 25)["early"] == 1000 - 1 - MARGIN

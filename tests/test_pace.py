"""The pace: one budget, replies ahead, waves behind; a 429 slows everything for a while. Time is given."""

from bot.pace import Pace, Recovered, Slowed

A, B, C = ("telegram", "1"), ("telegram", "2"), ("telegram", "3")


def _sent_in(pace: Pace, start: float, seconds: float) -> int:
    """How many messages of a wave leave, asked every 10 ms."""
    sent = 0
    for step in range(int(seconds * 100)):
        now = start + step / 100
        allowed = pace.allowance(now)
        pace.spend(allowed, now)
        sent += allowed
    return sent


def test_a_wave_leaves_at_the_rate_without_a_burst() -> None:
    pace = Pace(29, 0.0)
    assert pace.allowance(3600.0) == 3  # an idle hour saves up nothing
    assert 287 <= _sent_in(pace, 3600.0, 10) <= 292


def test_replies_run_ahead_and_the_wave_pays_them_back() -> None:
    pace = Pace(10, 0.0)
    pace.spend(20, 0.0)
    assert pace.allowance(1.9) == 0
    assert pace.ready_at(0.0) == 2.1
    assert pace.allowance(2.15) == 1


def test_a_429_parks_only_its_chat() -> None:
    pace = Pace(10, 0.0)
    pace.refused(A, 5, 0.0)
    assert pace.parked_until(A, 4.9) == 5.0
    assert pace.parked_until(B, 4.9) is None
    assert pace.parked_until(A, 5.0) is None
    assert pace.allowance(1.0) == 3


def test_429s_on_three_chats_pause_waves_and_halve_the_rate_which_recovers() -> None:
    pace = Pace(20, 0.0)
    for chat in (A, B, C):
        pace.refused(chat, 3, 1.0)
    assert pace.allowance(3.9) == 0
    assert 10 <= _sent_in(pace, 4.0, 1) <= 12
    assert 11 <= _sent_in(pace, 11.5, 1) <= 13  # one a second more after ten seconds
    assert 20 <= _sent_in(pace, 200.0, 1) <= 22


def test_three_refusals_of_one_chat_or_spread_in_time_are_no_storm() -> None:
    pace = Pace(20, 0.0)
    for _ in range(5):
        pace.refused(A, 1, 1.0)
    for now, chat in ((10.0, A), (13.0, B), (16.0, C)):
        pace.refused(chat, 1, now)
    assert 20 <= _sent_in(pace, 20.0, 1) <= 22


def test_slowing_down_and_recovering_are_news_once() -> None:
    pace = Pace(20, 0.0)
    assert pace.news(0.5) is None
    for chat in (A, B, C):
        pace.refused(chat, 3, 1.0)
    assert pace.news(1.0) == Slowed(10, 3)
    assert pace.news(5.0) is None
    assert pace.news(200.0) == Recovered(20)
    assert pace.news(201.0) is None

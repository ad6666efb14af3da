"""The pace: one budget for all, fair between lanes and between people; refusals teach. Time is given."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bot.accounts import BURST, EDITS
from bot.pace import MARGIN, Chosen, Due, Free, Pace, Spent, needed
from bot.speed import Chat, Learnt, Recovered, Slowed
from storage.outbox import Lane
from storage.outbox_load import Load


@dataclass(frozen=True)
class Reply:
    """An answer that waits."""

    id: int
    chat: Chat
    since: int
    edit: bool = False


PLENTY = Free(1000, 1000)
NOTHING = Due()
STEP = 0.02


def chat(n: int) -> Chat:
    return ("telegram", str(n))


class Office:
    """Chats with answers that wait, a wave, and a clock moved in small steps; what leaves is noted."""

    def __init__(self, rate: float = 29, now: float = 1000.0) -> None:
        self.pace = Pace(rate, now)
        self.now = now
        self.waiting: dict[int, Reply] = {}
        self.rows = 0
        self.deadline = 0.0
        self.links = True
        self.left: list[tuple[float, Chat | None]] = []
        self._ids = 0
        self._strangers = 10_000

    def ask(self, n: int, *, edit: bool = False) -> None:
        """Somebody writes, whose answer waits from now on."""
        self._ids += 1
        self.waiting[self._ids] = Reply(self._ids, chat(n), int(self.now), edit)

    def asks_always(self, people: range) -> None:
        """Each of these has an answer waiting at any time, as who writes on the moment it has come."""
        busy = {reply.chat for reply in self.waiting.values()}
        for n in people:
            if chat(n) not in busy:
                self.ask(n)

    def wave(self, rows: int, seconds: float, *, links: bool = True) -> None:
        self.rows, self.deadline, self.links = rows, self.now + seconds, links

    def go(self, seconds: float, people: range = range(0)) -> None:
        """Let time pass."""
        until = self.now + seconds
        while self.now < until:
            self.asks_always(people)
            self._leave()
            self.now += STEP

    def count(self, since: float, *, waves: bool) -> int:
        return sum(at >= since and (who is None) is waves for at, who in self.left)

    def _leave(self) -> None:
        heads: dict[Chat, Reply] = {}
        for reply in self.waiting.values():
            heads.setdefault(reply.chat, reply)
        lane = Lane.LINK if self.links else Lane.BROADCAST
        due = needed([Load(lane, int(self.deadline), self.rows)] if self.rows else [], self.now)
        chosen = self.pace.choose(list(heads.values()), due, Free(1000, self.rows), self.now)
        for id_ in chosen.replies:
            reply = self.waiting.pop(id_)
            self.pace.spend(Spent(reply.chat, 1, edit=reply.edit), self.now)
            self.left.append((self.now, reply.chat))
        for _ in range(chosen.waves):
            self._strangers += 1
            self.pace.spend(Spent(chat(self._strangers), 1, wave=True), self.now)
            self.left.append((self.now, None))
        self.rows -= chosen.waves


@pytest.fixture
def office() -> Office:
    return Office()


# ---- one budget -------------------------------------------------------------------------------------


def test_replies_are_paced_too_and_an_idle_hour_saves_up_a_few_messages_only(office: Office) -> None:
    office.now += 3600
    began = office.now
    for n in range(500):
        office.ask(n)
    office.go(10)
    assert 290 <= office.count(began, waves=False) <= 297
    assert sum(at < began + 0.1 for at, _ in office.left) <= 9


def test_a_wave_leaves_at_the_rate(office: Office) -> None:
    office.wave(5000, 600)
    office.go(10)
    assert 287 <= len(office.left) <= 296


def test_what_telegram_let_pass_is_no_debt(office: Office) -> None:
    office.go(120, range(60))
    office.waiting.clear()
    office.wave(300, 1800)
    began = office.now
    office.go(11)
    assert office.count(began, waves=True) == 300


def test_long_texts_cost_more_and_never_more_than_a_moment() -> None:
    pace = Pace(10, 0.0)
    assert pace.choose([], Due(any=True), PLENTY, 60.0).waves == 6
    for n in range(6):
        pace.spend(Spent(chat(n), 1.5, wave=True), 60.0)
    after = pace.choose([], Due(any=True), PLENTY, 60.0)
    assert after.waves == 0
    assert after.waves_at == pytest.approx(60.4)


# ---- one chat ---------------------------------------------------------------------------------------


def test_a_chat_gets_a_short_burst_and_then_about_one_a_second(office: Office) -> None:
    office.go(60, range(1))
    first = [at for at, _ in office.left if at < 1000.5]
    assert len(first) == BURST
    assert 54 <= len(office.left) <= 58


def test_edits_of_a_chat_are_held_to_fewer_a_minute(office: Office) -> None:
    for _ in range(60):
        office.ask(1, edit=True)
    office.go(60)
    assert len(office.left) == EDITS
    office.go(2)
    assert len(office.left) > EDITS
    times = [at for at, _ in office.left]
    assert all(later - first >= 60 for first, later in zip(times, times[EDITS:], strict=False))


def test_a_message_may_leave_though_edits_may_not(office: Office) -> None:
    for _ in range(EDITS + 5):
        office.ask(1, edit=True)
    office.go(30)
    edit = next(iter(office.waiting.values()), None)
    assert edit is not None
    assert office.pace.chat_ready_at(chat(1), office.now, edit=True) > office.now + 10
    assert office.pace.chat_ready_at(chat(1), office.now) <= office.now + 2


# ---- fair between lanes -----------------------------------------------------------------------------


def test_a_wave_gets_what_its_deadline_needs_beside_people_who_write_without_pause(office: Office) -> None:
    office.wave(2500, 1800)
    began = office.now
    office.go(30, range(150))
    assert 48 <= office.count(began, waves=True) <= 56  # 1.69 a second
    assert office.count(began, waves=False) >= 30 * 29 - 56


def test_a_link_wave_makes_its_deadline_while_hundreds_write(office: Office) -> None:
    office.wave(600, 120)
    office.go(120 - MARGIN + 3, range(100))
    assert office.rows == 0


def test_all_waves_together_get_half_at_most_while_people_wait(office: Office) -> None:
    office.wave(10_000, 1)
    began = office.now
    office.go(10, range(100))
    share = office.count(began, waves=True) / len(office.left)
    assert 0.48 <= share <= 0.51


def test_what_one_side_leaves_the_other_uses(office: Office) -> None:
    office.wave(10_000, 36_000)
    began = office.now
    for second in range(20):
        for n in range(5):
            office.ask(second * 5 + n)
        office.go(1)
    assert office.count(began, waves=False) == 100
    assert len(office.left) >= 20 * 29 - 1


def test_nothing_is_saved_up_for_waves_while_there_are_none(office: Office) -> None:
    office.go(60, range(100))
    office.wave(1000, 36_000, links=False)
    began = office.now
    office.go(1, range(100))
    assert office.count(began, waves=True) <= 1


def test_whoever_was_answered_far_more_than_others_yields_to_links(office: Office) -> None:
    office.go(30, range(40))  # each gets two answers in three seconds
    office.wave(300, 1200)
    began = office.now
    office.go(22, range(40))
    assert office.rows == 0
    assert office.count(began, waves=False) >= 22 * 14


def test_it_does_not_yield_to_broadcasts_nor_who_had_a_fair_share(office: Office) -> None:
    office.go(30, range(40))
    office.wave(300, 36_000, links=False)
    began = office.now
    office.go(10, range(40))
    assert office.count(began, waves=True) <= 1
    slow = Office()
    slow.go(30, range(160))
    slow.wave(300, 36_000)
    began = slow.now
    slow.go(10, range(160))
    assert slow.count(began, waves=True) <= 1


# ---- fair between people ----------------------------------------------------------------------------


def test_who_has_waited_longest_goes_first(office: Office) -> None:
    for n in range(100):
        office.ask(n)
        office.now += 0.02
    office.go(5)
    assert [who for _, who in office.left] == [chat(n) for n in range(100)]


def test_who_was_served_less_goes_before_who_was_served_more(office: Office) -> None:
    office.go(20, range(1))
    office.left.clear()
    for n in (0, *range(1, 60)):
        office.ask(n)
    office.go(3)
    order = [who for _, who in office.left]
    assert order.index(chat(0)) > 50


def test_somebody_who_asks_without_end_holds_up_nobody(office: Office) -> None:
    for _ in range(3000):
        office.ask(0)
    office.now += 1
    for n in range(1, 21):
        office.ask(n)
    office.go(1)
    assert len({who for _, who in office.left} - {chat(0)}) == 20
    assert sum(who == chat(0) for _, who in office.left) <= 4


def test_the_longest_wait_of_a_rush_is_not_far_from_the_mean() -> None:
    office = Office()
    asked: dict[Chat, float] = {chat(n): office.now for n in range(150)}
    waits: list[float] = []
    answered: Counter[Chat] = Counter()
    for n in range(150):
        office.ask(n)
    seen = 0
    while min((answered[chat(n)] for n in range(150)), default=0) < 10:
        office.go(STEP)
        for at, who in office.left[seen:]:
            assert who is not None
            waits.append(at - asked[who])
            answered[who] += 1
            asked[who] = at
            if answered[who] < 10:
                office.ask(int(who[1]))
        seen = len(office.left)
    assert max(waits) <= 2 * sum(waits) / len(waits)
    assert office.now - 1000 <= 1.03 * 1500 / 29


# ---- a refusal teaches ------------------------------------------------------------------------------


def test_a_429_parks_only_its_chat_and_costs_nothing_but_its_wait() -> None:
    pace = Pace(10, 0.0)
    pace.choose([], NOTHING, PLENTY, 60.0)
    pace.spend(Spent(chat(1), 1), 60.0)
    pace.refused(Spent(chat(1)), 5, 60.0)
    assert pace.chat_ready_at(chat(1), 61.0) == 65.0
    assert pace.chat_ready_at(chat(2), 61.0) == 61.0
    waiting = [Reply(n, chat(n), 60) for n in range(1, 9)]
    chosen = pace.choose(waiting, NOTHING, PLENTY, 60.0)
    assert chosen.replies == (2, 3, 4, 5, 6, 7)
    assert pace.choose([waiting[0]], NOTHING, PLENTY, 64.0) == Chosen(replies_at=65.0)


def test_429s_on_three_chats_pause_replies_and_waves_for_as_long_as_was_asked() -> None:
    office = Office(20)
    office.now += 10
    for n, seconds in ((1, 3), (2, 7), (3, 5)):
        office.pace.refused(Spent(chat(n)), seconds, office.now)
    # a chat with a long wait of its own does not hold up the others for all of it
    office.pace.refused(Spent(chat(4)), 3600, office.now + 0.1)
    office.wave(5000, 60)
    storm = office.now
    office.go(6.9, range(100, 200))
    assert office.left == []
    office.go(storm + 14.0 - office.now, range(100, 200))
    assert office.left == []
    office.go(3, range(100, 200))
    slow = sum(storm + 15 <= at < storm + 17 for at, _ in office.left)
    assert 19 <= slow <= 21  # half, until ten seconds after the pause
    office.go(200, range(100, 200))
    fast = sum(at >= office.now - 10 for at, _ in office.left)
    assert 195 <= fast <= 201


def test_three_refusals_of_one_chat_or_spread_in_time_are_no_storm() -> None:
    pace = Pace(20, 0.0)
    for _ in range(5):
        pace.refused(Spent(chat(1)), 1, 1.0)
    for now, n in ((10.0, 1), (13.0, 2), (16.0, 3)):
        pace.refused(Spent(chat(n)), 1, now)
    assert pace.rate(20.0) == 20
    assert pace.choose([], Due(any=True), PLENTY, 20.0).waves == 6


def test_slowing_down_and_recovering_are_news_once() -> None:
    pace = Pace(20, 0.0)
    assert pace.news(0.5) is None
    for n in range(3):
        pace.refused(Spent(chat(n)), 3, 1.0)
    assert pace.news(1.0) == Slowed(10, 3)
    assert pace.news(5.0) is None
    assert pace.news(200.0) == Recovered(20)
    assert pace.news(201.0) is None


def test_a_restart_goes_on_with_what_was_learnt() -> None:
    pace = Pace(20, 0.0)
    assert pace.learnt(0.0) is None
    for n in range(3):
        pace.refused(Spent(chat(n)), 8, 100.0)
    kept = pace.learnt(103.0)
    assert kept == Learnt(10, -5.0, 5.0)
    again = Pace(20, 0.0, kept)
    assert again.choose([Reply(1, chat(1), 0)], NOTHING, PLENTY, 4.9) == Chosen(replies_at=5.0, waves_at=5.0)
    assert again.rate(14.9) == 10
    assert again.rate(15.1) == 11
    assert again.learnt(200.0) is None


def test_a_restart_has_nothing_saved_up() -> None:
    assert Pace(29, 50.0).choose([Reply(1, chat(1), 0)], NOTHING, PLENTY, 50.0).replies == ()


# ---- when to look again -----------------------------------------------------------------------------


def _moments(pace: Pace, waiting: list[Reply], due: Due) -> Iterator[float]:
    now = 100.0
    for _ in range(200):
        chosen = pace.choose(waiting, due, PLENTY, now)
        for id_ in chosen.replies:
            pace.spend(Spent(chat(id_), 1), now)
        for n in range(chosen.waves):
            pace.spend(Spent(chat(5000 + n), 1, wave=True), now)
        waiting = [each for each in waiting if each.id not in chosen.replies]
        ends = [at for at in (chosen.replies_at, chosen.waves_at) if at is not None]
        if not ends:
            return
        yield min(ends) - now
        now = max(now, min(ends))


@pytest.mark.parametrize("due", [NOTHING, Due(any=True, links=True, need=3.0)])
def test_the_next_look_is_when_the_next_message_may_leave(due: Due) -> None:
    waiting = [Reply(n, chat(n), 0) for n in range(100)]
    pauses = list(_moments(Pace(29, 0.0), waiting, due))
    assert max(pauses) <= 1 / 29 + 1e-6
    assert sum(pauses[:90]) == pytest.approx(90 / 29, rel=0.1)


def test_without_a_free_call_there_is_nothing_to_look_for() -> None:
    pace = Pace(29, 0.0)
    waiting = [Reply(n, chat(n), 0) for n in range(9)]
    assert pace.choose(waiting, Due(any=True), Free(0, 0), 9.0) == Chosen()


def test_what_waves_could_not_use_is_not_kept_from_replies() -> None:
    pace = Pace(10, 0.0)
    waiting = [Reply(n, chat(n), 0) for n in range(20)]
    now = 10.0
    for _ in range(100):
        chosen = pace.choose(waiting, Due(any=True, links=True, need=5.0), PLENTY, now)
        for id_ in chosen.replies:
            pace.spend(Spent(chat(id_), 1), now)
        waiting = [each for each in waiting if each.id not in chosen.replies]
        pace.forgo()  # no row of a wave could be claimed
        now += 0.1
    assert waiting == []

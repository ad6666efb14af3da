"""Answers that wait: what a newer one makes needless is dropped, what tells of something never is."""

from bot.superseding import supersede
from storage.answers import Answer
from storage.outbox import Lane, NewOutboxRow


def row(update: int, message: str, *, edits: str | None = None, fleeting: bool = False) -> NewOutboxRow:
    return NewOutboxRow(
        f"reply:{update}", "telegram", "7", Lane.REPLY, message, edits, fleeting=fleeting, renews=True
    )


def answer(id_: int, message: str, *, edits: str | None = None, fleeting: bool = False) -> Answer:
    return Answer(id_, "telegram", "7", message, edits, 500 + id_, fleeting)


def test_three_taps_on_one_message_get_one_edit_the_last() -> None:
    turns = [[row(n, f"page {n}", edits="44")] for n in (1, 2, 3)]
    kept = supersede([], turns)
    assert [each.message for each in kept.rows] == ["page 3"]


def test_the_newest_question_replaces_one_that_waits_and_takes_over_its_age() -> None:
    kept = supersede([answer(1, "name?", fleeting=True)], [[row(9, "phone?", fleeting=True)]])
    assert kept.dropped == [1]
    assert [(each.message, each.since) for each in kept.rows] == [("phone?", 501)]


def test_the_same_answer_twice_is_one() -> None:
    kept = supersede([answer(1, "help")], [[row(8, "help")], [row(9, "help")]])
    assert kept.dropped == [1]
    assert [each.key for each in kept.rows] == ["reply:9"]


def test_what_tells_of_something_stays_beside_whatever_comes() -> None:
    kept = supersede(
        [answer(1, "presensi recorded")], [[row(9, "phone?", fleeting=True)], [row(10, "status")]]
    )
    assert kept.dropped == []
    assert [each.message for each in kept.rows] == ["status"]


def test_a_question_never_writes_over_news_that_still_waits_for_the_same_message() -> None:
    kept = supersede(
        [answer(1, "registered!", edits="44")], [[row(9, "start again", edits="44", fleeting=True)]]
    )
    assert kept.dropped == []
    assert [(each.message, each.edits) for each in kept.rows] == [("start again", None)]


def test_an_edit_and_a_new_message_do_not_replace_each_other() -> None:
    waiting = [answer(1, "consent", edits="44", fleeting=True), answer(2, "name?", fleeting=True)]
    assert supersede(waiting, [[row(9, "page", edits="45", fleeting=True)]]).dropped == []


def test_rows_of_one_answer_and_of_other_chats_leave_each_other_alone() -> None:
    other = NewOutboxRow("reply:10", "telegram", "8", Lane.REPLY, "file", fleeting=True)
    kept = supersede([], [[row(9, "file"), row(9, "phone?", fleeting=True)], [other]])
    assert len(kept.rows) == 3


def test_nothing_comes_of_nothing() -> None:
    assert supersede([], [[], []]).rows == []


def test_what_does_not_say_where_the_conversation_stands_replaces_no_question() -> None:
    ticket = NewOutboxRow("reply:9", "telegram", "7", Lane.REPLY, "no ticket")
    assert supersede([answer(1, "name?", fleeting=True)], [[ticket]]).dropped == []

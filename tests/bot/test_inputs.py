"""The one way in: repeated updates, errors in one of them, a changed consent text, and what time forgets."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.inputs import Inputs
from bot.policy import policy_of
from bot.settings import Settings
from bot.unit_of_work import rows_of
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import (
    Button,
    Command,
    Heard,
    Left,
    Message,
    Notice,
    Press,
    Returned,
    Said,
    Say,
    Text,
)
from locales.render import show
from storage import events, outbox
from storage.sessions import Session
from storage.store import Store
from tests.transcript import form_of

NOW = int(datetime(2027, 1, 12, 1, 30, tzinfo=UTC).timestamp())


class Desk:
    """Inputs at a clock that can be set, and what the outbox would show."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.now = NOW
        self.wakes = 0
        self.policy = policy_of(settings)
        self.inputs = self.open()
        self.updates = 100

    def open(self) -> Inputs:
        return Inputs(self.store, self.policy, lambda: self.now, self._wake)

    def _wake(self) -> None:
        self.wakes += 1

    async def put_event(self) -> None:
        session = Session("Hari 1", NOW + 864000, NOW + 874000, "https://example.org/x")
        event = events.Event(
            0, 2027, 1, "Angkatan 1", "Jakarta", 5, 5, "first_come", NOW - 9, NOW + 9**9, sessions=(session,)
        )
        async with self.store.transaction() as tx:
            await events.put(tx, event)

    def heard(self, address: str, text: str) -> Heard:
        self.updates += 1
        said = Command(*text[1:].split(" ", 1)) if text.startswith("/") else Text(text)
        return Heard("telegram", self.updates, address, said)

    async def texts(self) -> list[tuple[str, str]]:
        """What waits, as (address, text), and is then sent."""
        async with self.store.transaction() as tx:
            rows = await outbox.claim(tx, await outbox.heads(tx, 100, self.now))
            await outbox.sent(tx, [row.id for row in rows])
        shown = [(row.address, unpack(row.message)) for row in rows]
        return [(address, show(packed.message, packed.language).text) for address, packed in shown]

    async def say(self, address: str, *texts: str) -> str:
        """These words one after the other; returns the last answer."""
        answer = ""
        for text in texts:
            await self.inputs.process("telegram", [self.heard(address, text)])
            answer = ""
            while shown := await self.texts():  # one message a chat at a time
                answer += "\n".join(text for _, text in shown)
        return answer

    async def count(self, table: str) -> int:
        async with self.store.transaction() as tx:
            [(count,)] = await tx.all(f"select count(*) from {table}")
        return int(count)


@pytest.fixture
async def desk(store: Store, settings: Settings) -> Desk:
    desk = Desk(store, settings)
    await desk.put_event()
    return desk


async def test_an_update_that_comes_again_is_not_answered_again(desk: Desk) -> None:
    heard = desk.heard("7", "/start")
    await desk.inputs.process("telegram", [heard])
    await desk.inputs.process("telegram", [heard, heard])
    assert len(await desk.texts()) == 1
    assert desk.wakes == 1


async def test_ids_are_compared_by_equality(desk: Desk) -> None:
    """After a week of silence Telegram's ids begin anywhere, also below those seen."""
    for update_id, words in ((900, "/start"), (3, "/status")):
        await desk.inputs.process("telegram", [replace(desk.heard("7", words), update_id=update_id)])
        assert len(await desk.texts()) == 1


async def test_an_error_answers_with_an_apology_and_leaves_the_others_alone(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    await desk.say("7", "/start k1", "setuju", "daring", "Sari Contoh")
    async with desk.store.transaction() as tx:  # a province that cannot be
        await tx.all('update talks set body = replace(body, \'"name":\', \'"province":"00","name":\')')
    batch = [desk.heard("8", "/start"), desk.heard("7", "/start"), desk.heard("9", "/start")]
    await desk.inputs.process("telegram", batch)
    texts = dict(await desk.texts())
    assert set(texts) == {"7", "8", "9"}
    assert "terjadi kendala" in texts["7"]
    assert "Selamat datang" in texts["8"]
    assert "Selamat datang" in texts["9"]
    log = capsys.readouterr()
    lines = [line for line in (log.out + log.err).splitlines() if "could not be handled" in line]
    assert len(lines) == 1
    assert "Sari" not in log.out + log.err
    await desk.inputs.process("telegram", batch)
    assert await desk.texts() == [], "no poison loop"


async def test_words_of_one_person_in_one_batch_are_all_heard_and_asked_on_once(desk: Desk) -> None:
    """Only the message that takes the contact button away has to arrive beside the last question."""
    await desk.say("7", "/start k1", "setuju", "daring")
    batch = [desk.heard("7", text) for text in ("Sari Contoh", "0812 3456 7890", "PT Contoh Jaya")]
    await desk.inputs.process("telegram", batch)
    seen = []
    while texts := await desk.texts():
        seen += [text for _, text in texts]
    assert len(seen) == 2
    assert "perusahaan" in seen[0]
    assert "jabatan" in seen[-1]


async def test_a_changed_consent_text_asks_again_and_keeps_the_draft(desk: Desk) -> None:
    await desk.say("7", "/start k1", "setuju", "daring", "Sari Contoh")
    desk.policy = replace(desk.policy, consent_texts={"id": ("other", "Teks baru"), "en": ("en", "New")})
    desk.inputs = desk.open()
    assert "Persetujuan data pribadi" in await desk.say("7", "0812 3456 7890")
    assert "Persetujuan data pribadi" in await desk.say("7", "nanti")
    assert "perusahaan" in await desk.say("7", "setuju")
    assert await desk.count("consents") == 2
    assert await desk.count("consent_texts") == 2


async def test_consent_keeps_the_text_as_it_was_shown(desk: Desk) -> None:
    await desk.say("7", "/start k1", "setuju")
    async with desk.store.transaction() as tx:
        [(text, given)] = await tx.all(
            "select t.text, c.given_at from consents c join consent_texts t on t.hash = c.text_hash"
        )
    assert "Pasal 20 ayat (2)" in text
    assert "panitia@example.org" in text
    assert given == NOW


async def test_time_forgets_updates_and_abandoned_drafts(desk: Desk) -> None:
    await desk.say("7", "/start k1", "setuju", "daring", "Sari Contoh")
    await desk.say("8", "/start k1")
    desk.now += 8 * 86400
    await desk.inputs.tidy()
    assert await desk.count("inbox") == 0
    assert await desk.count("talks") == 1, "a draft with consent stays for months, one without for a week"
    desk.now += 200 * 86400
    await desk.inputs.tidy()
    assert await desk.count("talks") == 0


async def test_a_press_is_ended_after_the_commit(desk: Desk) -> None:
    ended = await desk.inputs.process("telegram", [Heard("telegram", 1, "7", Press("x:y:z", "4", "query-1"))])
    assert [(each.query, each.toast is not None) for each in ended] == [("query-1", True)]


async def test_a_whole_registration_may_come_in_one_batch(desk: Desk) -> None:
    """Typed while the bot was away: each input sees what the one before it has done."""
    texts = ("/start k1", "setuju", "daring", form_of("Sari"), "lainnya", "ya", "/status")
    await desk.inputs.process("telegram", [desk.heard("7", text) for text in texts])
    assert await desk.count("registrations") == 1
    assert await desk.count("persons") == 1


async def test_consent_given_twice_in_one_batch_makes_one_person(desk: Desk) -> None:
    texts = ("/start k1", "setuju", "/english", "kembali", "setuju")
    await desk.inputs.process("telegram", [desk.heard("7", text) for text in texts])
    assert await desk.count("persons") == 1
    assert await desk.count("consents") == 1


async def test_who_blocks_and_comes_back_in_one_batch_is_reachable(desk: Desk) -> None:
    await desk.say("7", "/start k1", "setuju")
    left, back = (Heard("telegram", n, "7", said) for n, said in ((901, Left()), (902, Returned())))
    await desk.inputs.process("telegram", [left, back, desk.heard("7", "/status")])
    async with desk.store.transaction() as tx:
        assert await tx.all("select unreachable from chats") == [(None,)]
    assert len(await desk.texts()) == 1


async def test_nothing_is_kept_of_a_chat_that_only_asks(desk: Desk) -> None:
    await desk.say("7", "/status", "/bantuan", "terima kasih")
    await desk.inputs.process("telegram", [Heard("telegram", 900, "8", Left())])
    assert await desk.count("talks") == 0
    assert await desk.count("chats") == 0


def test_what_is_too_long_becomes_several_rows_with_the_buttons_in_the_last() -> None:
    """Each part is sent, paced and settled by itself: one that is refused sends no other again."""
    lines = tuple(Say("review-line", {"label": f"{n:04d}", "value": "x" * 90}) for n in range(100))
    button = Button(Say("button-ask"), "!ask")
    message = Message(lines, ((button,),), splits=True)
    notice = Notice("telegram", "700", "id", message, edits="7", key="long", remember=True)
    rows = rows_of([notice])
    assert [row.key for row in rows] == ["long:part1", "long:part2", "long"]
    assert [(row.edits, row.remember) for row in rows] == [("7", False), (None, False), (None, True)]
    shown = [show(unpack(row.message).message, "id") for row in rows]
    assert all(len(re.sub(r"<[^>]+>", "", each.text)) <= 4096 for each in shown)
    assert [len(each.rows) for each in shown] == [0, 0, 1]
    text = "\n".join(each.text for each in shown)
    assert all(f"{n:04d}" in text for n in range(100))
    short = replace(notice, message=replace(message, paragraphs=lines[:2]))
    assert [row.key for row in rows_of([short])] == ["long"]


# ---- answers that wait ------------------------------------------------------------------------------


async def hear(desk: Desk, *said: Said) -> list[tuple[str, str | None]]:
    """What waits for this chat after these inputs, which nothing of has left: keys, and what is edited."""
    for each in said:
        await desk.inputs.process("telegram", [replace(desk.heard("7", "x"), said=each)])
    async with desk.store.transaction() as tx:
        rows = await tx.all("select message, edits from outbox where address = '7' order by id")
    letters = [(unpack(message).message, edits) for message, edits in rows]
    return [(" ".join(say.key for say in message.paragraphs), edits) for message, edits in letters]


async def review_buttons(desk: Desk) -> list[str]:
    """Registered but for the last press; the data of the buttons of the summary."""
    await desk.say("7", "/start k1", "setuju")
    await desk.inputs.process("telegram", [desk.heard("7", form_of("Sari"))])
    async with desk.store.transaction() as tx:
        rows = await outbox.claim(tx, await outbox.heads(tx, 9, desk.now))
        await outbox.sent(tx, [row.id for row in rows])
    buttons = [each for row in unpack(rows[-1].message).message.rows for each in row]
    return [each.data for each in buttons if isinstance(each, Button)]


async def test_a_number_that_waits_is_not_lost_by_a_tap_on_the_old_message(desk: Desk) -> None:
    online, _, change, *_ = await review_buttons(desk)
    waiting = await hear(desk, Press(online, "44", "q1"), Press(change, "44", "q2"))
    (card, edits), (stale, apart) = waiting
    assert "registration-card" in card
    assert (edits, apart) == ("44", None)
    assert stale.startswith("stale-button")


async def test_taps_on_pages_get_the_last_and_a_double_tap_nothing(desk: Desk) -> None:
    online, *_ = await review_buttons(desk)
    waiting = await hear(desk, *(Press(online, "44", f"q{n}") for n in range(3)))
    assert len(waiting) == 1


async def test_what_does_not_ask_again_leaves_a_waiting_question(desk: Desk) -> None:
    await desk.say("7", "/start k1", "setuju")
    waiting = await hear(desk, Text("Sari Contoh"), Command("tiket"))
    assert [keys.split()[0] for keys, _ in waiting] == ["ask-phone", "ticket-none"]
    assert [keys.split()[0] for keys, _ in await hear(desk, Text("0812 3456 7890"))][-1] == "ask-company"


async def test_the_same_question_about_a_matter_is_answered_once(desk: Desk) -> None:
    waiting = await hear(desk, *[Command("bantuan")] * 5)
    assert len(waiting) == 1
    assert "help" in waiting[0][0]

"""A card and a list of people: they fit with the longest values, lose nothing, and looking is recorded."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from bot.inputs import Inputs
from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import Command, Heard, Press, Said
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme import seating
from locales.render import LONGEST_TEXT, Shown, show
from storage import attendance, audit_log, events, experts, outbox, persons, questions
from storage.events import Event
from storage.registrations import Registration
from storage.store import Store, Tx
from tests.office import DAY, NOW, kegiatan, session

OWNER = "990"
LONG = {
    "company": "PT " + "<" * 140,
    "position": "&" * 120,
    "province": "92",
    "phone": "+6281234567890",
    "email": "a" * 60 + "@" + "example." * 12 + "org",
    "skp_number": "KEP." + "1" * 60 + "/NAKER/VII/2024",
    "skp_until": "2024-02-29",
    "category": "ahli_k3_umum",
}

Ask = Callable[[Said], Awaitable[list[Shown]]]


async def _event(tx: Tx, batch: int) -> Event:
    sessions = tuple(session(NOW + n * DAY, f"{'s' * 110} {n}") for n in range(8))
    longest = kegiatan(
        batch, title="T" * 120, place="P" * 200, quota_online=90, closes_at=NOW + DAY, sessions=sessions
    )
    return await events.put(tx, longest)


async def _people(tx: Tx, settings: Settings, count: int) -> list[Registration]:
    unit, event = UnitOfWork(tx, NOW - DAY, policy_of(settings)), await _event(tx, 1)
    found = []
    for n in range(count):
        person = await persons.create(tx, "telegram", str(7000 + n), NOW)
        name = f"Budi {chr(97 + n) * 20} {'<' * 60} Contoh"
        await persons.save_profile(tx, person, {"name": name, **LONG}, NOW - DAY)
        found.append(await seating.place(unit, event, person, "online", "poster"))
    return found


@pytest.fixture
def ask(store: Store, settings: Settings) -> Ask:
    updates = iter(range(1, 1000))
    inputs = Inputs(store, policy_of(settings), lambda: NOW + 8 * DAY, lambda: None)

    async def say(said: Said) -> list[Shown]:
        await inputs.process("telegram", [Heard("telegram", next(updates), OWNER, said)])
        async with store.transaction() as tx:
            rows = await outbox.claim(tx, await outbox.heads(tx, 20, NOW + 8 * DAY))
            await outbox.sent(tx, [row.id for row in rows])
        shown = []
        for row in rows:
            if row.address == OWNER:
                packed = unpack(row.message)
                whole = show(replace(packed.message, paragraphs=packed.message.paragraphs), packed.language)
                assert _length(whole.text) <= LONGEST_TEXT
                # nothing was cut off in front
                assert whole.text.count("\n\n") >= len(packed.message.paragraphs) - 1
                shown.append(whole)
        return shown

    return say


def _length(text: str) -> int:
    plain = re.sub(r"<[^>]+>", "", text).replace("&lt;", "<").replace("&amp;", "&")
    return len(plain.encode("utf-16-le")) // 2


def _press(shown: Shown, label: str) -> Press:
    for row in shown.rows:
        for button in row:
            assert len(button.value.encode()) <= 64
            assert len(button.label) <= 45
            if label in button.label:
                return Press(button.value, "1", "q")
    raise AssertionError(f"no button {label}")


async def test_the_longest_list_fits_and_can_be_turned(store: Store, settings: Settings, ask: Ask) -> None:
    async with store.transaction() as tx:
        await _people(tx, settings, 20)
    [first] = await ask(Command("cari", "budi contoh"))
    assert "Ditemukan 20 orang" in first.text
    assert "Halaman 1 dari 3" in first.text
    assert "0812" not in first.text
    assert "KEP" not in first.text
    [second] = await ask(_press(first, "Berikutnya"))
    [last] = await ask(_press(second, "Berikutnya"))
    assert "Halaman 3 dari 3" in last.text
    assert len([1 for row in last.rows for button in row if button.value.startswith("!card:")]) == 4
    [back] = await ask(_press(last, "Sebelumnya"))
    assert back == second
    [card] = await ask(_press(last, "20. "))
    assert "🎫" in card.text


async def test_the_longest_card_fits_with_its_sides_and_looking_is_recorded_once(
    store: Store, settings: Settings, ask: Ask
) -> None:
    async with store.transaction() as tx:
        [registration] = await _people(tx, settings, 1)
        for n in range(3):
            await experts.put(tx, [
                experts.Expert(
                    0, "e" * 120, f"e{n}", LONG["skp_number"], "1" * 60 + "/NAKER/VII/2024", "2028-01-01",
                    "c" * 150, "92", None,
                )
            ], NOW)  # fmt: skip
        await experts.save_match(tx, registration.person_id, "doubtful", None)
        event = await events.load(tx, registration.event_id)
        assert event is not None
        for session in event.sessions:
            await attendance.record(tx, session.id, registration.id, "entered", NOW)
        await tx.all("update registrations set words = :words, reason = 'rejected'", {"words": "w" * 1500})
        asker = questions.Asker("telegram", "7000", "id", registration.person_id)
        for _ in range(4):
            number = await questions.ask(tx, asker, "?" * 1500, NOW)
            await questions.answer(tx, number, "!" * 1500, OWNER, NOW)
        entries = [
            audit_log.AuditEntry(registration.person_id, "panitia:990", "mode", event.id, "online confirmed")
        ] * 9
        await audit_log.record(tx, entries, NOW)
        await tx.many(
            "insert into waves (key, event_id, name, due_at, fired_at, deadline, size) "
            "values (:key, :event, :name, 0, :now, 0, 1)",
            [{"key": f"broadcast:{n}", "event": event.id, "name": "b" * 40, "now": NOW} for n in range(9)],
        )
    [card] = await ask(Command("cari", registration.number))
    assert "dan 1 lainnya" in card.text
    [history] = await ask(_press(card, "Riwayat"))
    assert history.text.count("•") == 6
    [messages] = await ask(_press(history, "Pesan"))
    assert "Jawaban" in messages.text
    await ask(_press(messages, "Kartu"))
    async with store.transaction() as tx:
        seen = await tx.all("select actor, person_id, event_id from trail where action = 'viewed'")
    assert seen == [("panitia:990", registration.person_id, registration.event_id)]


async def test_somebody_without_a_registration_has_a_card_for_who_sees_everybody(
    store: Store, ask: Ask
) -> None:
    async with store.transaction() as tx:
        person = await persons.create(tx, "telegram", "7000", NOW)
        await persons.save_profile(tx, person, {"name": "Sari Contoh", **LONG}, NOW)
        other = await persons.create(tx, "telegram", "7001", NOW)
        await persons.save_profile(tx, other, {"name": "Sari Misal"}, NOW)
        await tx.all("delete from chats where address = '7001'")
    [found] = await ask(Command("cari", "sari"))
    assert found.text.count("belum terdaftar di kegiatan") == 2
    [card] = await ask(_press(found, "Sari Misal"))
    assert "Belum terdaftar di kegiatan mana pun" in card.text
    assert "tidak ada chat yang tersambung" in card.text
    for made_up in (
        *("!cardwho:999:", "!cardwho:x:", "!cardwho::", "!card:999:", "!cardpast:0:"),
        *("!find:0:=w", "!find:x:=wsari", "!find:0:?", "!findnear::p1"),
    ):
        [stale] = await ask(Press(made_up, "1", "q"))
        assert "Tombol ini sudah tidak berlaku" in stale.text, made_up

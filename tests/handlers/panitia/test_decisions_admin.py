"""What panitia decide in the chat: numbers as they are typed, limits, speed, and changing the account."""

import re
import time
from collections.abc import Sequence
from dataclasses import replace

import pytest
import pytest_asyncio

from bot.settings import Settings
from handlers.conversation.turn import Command, Press, Text
from handlers.panitia.decisions.typed_numbers import MOST, read_numbers
from handlers.programme.deep_links import hash_of
from handlers.readers.registration_numbers import RegistrationNumber as Wanted
from locales.render import Shown
from storage import events, facts, moves, outbox, persons, staff
from storage.events import Event
from storage.moves import Move
from storage.outbox import Lane, NewOutboxRow
from storage.store import Store
from tests.office import DAY, NOW, Office, kegiatan

OWNER, VERIFIER = "990", "801"
EVENT = kegiatan(title="Kegiatan Contoh", quota_offline=3)
SESSION = EVENT.sessions[0]


# ---- numbers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("123", [Wanted(123)]),
        ("0123 0124, 0130-0132", [Wanted(123), Wanted(124), Wanted(130), Wanted(131), Wanted(132)]),
        ("PKA3-2027-01-0123", [Wanted(123, 1, 2027)]),
        ("pka3 - 2027 - 1 - 7\n8", [Wanted(7, 1, 2027), Wanted(8)]),
        ("1/123; 02-0005", [Wanted(123, 1), Wanted(5, 2)]),
        ("3 s.d. 5 dan 9", [Wanted(3), Wanted(4), Wanted(5), Wanted(9)]),
        ("5–3", [Wanted(3), Wanted(4), Wanted(5)]),
        ("7 sampai 8", [Wanted(7), Wanted(8)]),
        ("1, 1, 0001", [Wanted(1)]),
        ("no. 12 & 13", [Wanted(12), Wanted(13)]),
    ],
)
def test_numbers_are_read_in_any_mix(text: str, wanted: list[Wanted]) -> None:
    found = read_numbers(text)
    assert (list(found.wanted), found.rest, found.too_many) == (wanted, "", False)


def test_what_is_no_number_is_left_over() -> None:
    assert read_numbers("semua yang dari Bali").rest
    assert read_numbers("12 kecuali 13").rest == "kecuali"
    assert read_numbers("1-501").too_many
    assert not read_numbers("1-500").too_many
    assert len(read_numbers("1-999999 1-999999").wanted) == MOST
    assert read_numbers("9" * 4000).rest
    assert not read_numbers("").wanted


# ---- a chat -----------------------------------------------------------------------------------------


@pytest_asyncio.fixture
async def desk(store: Store, settings: Settings) -> Office:
    async with store.transaction() as tx:
        await facts.put(tx, "username", "ContohBot", NOW)
        grant = staff.Grant(0, "telegram", VERIFIER, "verifier", None, "Vera Contoh", OWNER, NOW)
        await staff.add(tx, grant)
    return Office(store, settings)


async def _people(desk: Office, modes: Sequence[str], event: Event = EVENT) -> None:
    """So many people with the longest profiles there can be."""
    longest = {"company": "&" * 150, "position": "&" * 100, "province": "51", "skp_number": "K" * 60}
    [stored] = await desk.put(event)
    await desk.register(stored, modes, lambda n: {"name": f"Contoh{n:04d} " + "<" * 108, **longest})


def _plain_length(shown: Shown) -> int:
    plain = re.sub(r"<[^>]+>", "", shown.text).replace("&lt;", "<").replace("&amp;", "&")
    return len(plain.encode("utf-16-le")) // 2


def _button(shown: Shown, label: str) -> Press:
    found = [b.value for row in shown.rows for b in row if b.kind == "press" and label in b.label]
    return Press(found[0], "1", "q")


# ---- /setujui ---------------------------------------------------------------------------------------


async def test_hundreds_are_approved_by_number_line_by_line(desk: Office) -> None:
    """More applications than seats; nothing grows over a message, and every number gets its line."""
    event = replace(EVENT, title="T" * 120, quota_offline=300)
    await _people(desk, ["offline"] * 500, event)
    asked = (await desk.say(VERIFIER, Command("setujui", "1-500")))[VERIFIER]
    assert _plain_length(asked[0]) <= 4096
    assert "300" in asked[0].text
    begun = time.perf_counter()
    told = await desk.say(VERIFIER, Text("ya"))
    assert time.perf_counter() - begun < 30
    assert all(_plain_length(shown) <= 4096 for shown in told[VERIFIER])
    text = "".join(shown.text for shown in told[VERIFIER])
    assert text.count("✅") == 300
    assert len(set(re.findall(r"PKA3-2027-01-\d{4}", text))) == 500
    assert len(told) == 301  # each of the three hundred is told
    states = await desk.rows("select state, count(*) from registrations group by state order by state")
    assert states == [("applied", 200), ("confirmed", 300)]


async def test_the_way_through_the_applications_fits(desk: Office) -> None:
    await _people(desk, ["offline"] * 3, replace(EVENT, title="T" * 120))
    [card] = (await desk.say(VERIFIER, Command("setujui")))[VERIFIER]
    assert _plain_length(card) < 1500
    assert "K" * 60 in card.text  # a verifier sees the SKP
    told = await desk.say(VERIFIER, _button(card, "Setujui"))
    assert "Contoh0001" in told[VERIFIER][0].text
    assert "0" in told  # the person


async def test_an_organizer_of_another_kegiatan_decides_nothing(desk: Office) -> None:
    await _people(desk, ["offline"])
    async with desk.store.transaction() as tx:
        other = await events.put(tx, replace(EVENT, batch=2))
        await staff.add(tx, staff.Grant(0, "telegram", "802", "organizer", other.id, "Oki", OWNER, NOW))
    assert "ditemukan: 1" in (await desk.say("802", Command("setujui", "1/1")))["802"][0].text
    assert "Contoh" not in (await desk.say("802", Command("setujui")))["802"][0].text
    for name in ("decyes", "decno", "deccancel", "decmode", "decmove", "decwrite", "walkyes", "decpres"):
        await desk.say("802", Press(f"!{name}:1:apof", "1", "q"))
        await desk.say("802", Text("ya"))
    assert await desk.rows("select state, mode from registrations") == [("applied", "offline")]
    assert not await desk.rows("select 1 from moves")


async def test_a_button_for_another_state_changes_nothing(desk: Office) -> None:
    await _people(desk, ["online"])
    for data in ("decyes:1:apof", "decno:1:apof", "deccancel:1:waon", "decmode:1:apof:yes", "decback:1:caon",
                 "decyes:1:coon", "decno:1:coon", "decback:1:coon", "walkyes:1:coon", "walkno:1:",
                 "decmode:1:", "decpres:1:s1", "decsend:999999:x", "decqueue:1:online-9999999"):  # fmt: skip
        await desk.say(OWNER, Press(f"!{data}", "1", "q"))
    assert await desk.rows("select state, mode from registrations") == [("confirmed", "online")]
    assert await desk.rows("select count(*) from attendance") == [(0,)]


async def test_a_card_after_an_action_fits_with_the_longest_words(desk: Office) -> None:
    await _people(desk, ["online"], replace(EVENT, title="T" * 120, place="P" * 200))
    await desk.say(OWNER, Press("!deccancel:1:coon", "1", "q"))
    assert "300" in (await desk.say(OWNER, Text("<" * 301)))[OWNER][0].text
    await desk.say(OWNER, Text("<" * 300))
    told = await desk.say(OWNER, Text("ya"))
    assert set(told) == {OWNER, "0"}
    again = await desk.say(OWNER, Press("!decback:1:caon", "1", "q"))
    sent = await desk.say(OWNER, Press("!decsend:1:coon", "1", "q"))
    await desk.say(OWNER, Press("!decwrite:1:coon", "1", "q"))
    preview = await desk.say(OWNER, Text("<" * 1500))
    assert set(preview) == {OWNER}  # nothing is sent before it was seen
    wrote = await desk.say(OWNER, Text("ya"))
    assert set(wrote) == {OWNER, "0"}
    for shown in (*told.values(), *again.values(), *sent.values(), *preview.values(), *wrote.values()):
        assert all(_plain_length(each) <= 4096 for each in shown)
    assert await desk.rows("select state, mode, words from registrations") == [("confirmed", "online", None)]
    actions = {row[0] for row in await desk.rows("select action from trail where actor = 'panitia:990'")}
    assert {"cancelled", "registered", "resent", "written"} <= actions


async def test_a_record_is_taken_back_only_as_it_was_seen(desk: Office) -> None:
    """What was recorded anew meanwhile stays; what the person recorded by codes stays too."""
    await _people(desk, ["online"])
    desk.now = SESSION.starts_at
    await desk.say(OWNER, Press("!decpres:1:coon", "1", "q"))
    assert await desk.rows("select count(*) from attendance") == [(0,)]
    assert "0" in await desk.say(OWNER, Press("!decpres:1:s1:yes", "1", "q"))
    async with desk.store.transaction() as tx:
        await tx.all("update attendance set began_at = :now", {"now": desk.now})
    for rest in ("", "s1", "s2:1", "s1:x", "s1:1", f"s1:{desk.now - 1}", f"s2:{desk.now}"):
        assert "0" not in await desk.say(OWNER, Press(f"!decunpres:1:{rest}", "1", "q")), rest
    assert "0" not in await desk.say(VERIFIER, Press(f"!decunpres:1:s1:{desk.now}", "1", "q"))
    assert await desk.rows("select noted_by from attendance") == [("990",)]
    assert "0" in await desk.say(OWNER, Press(f"!decunpres:1:s1:{desk.now}", "1", "q"))
    assert await desk.rows("select noted_at, noted_by, noted_how, began_at from attendance") == [
        (None, None, None, desk.now)
    ]
    steps = await desk.rows(
        "select action, before from trail where actor = 'panitia:990' and action like '%attended'"
    )
    assert steps == [("attended", None), ("unattended", "Hari 1")]


async def test_what_is_decided_already_is_named_with_who_did(desk: Office) -> None:
    """Also when nobody waits any more: a short number is then of the kegiatan that goes on."""
    await _people(desk, ["offline"])
    await desk.say(VERIFIER, Command("setujui", "1"))
    await desk.say(VERIFIER, Text("ya"))
    [told] = (await desk.say(OWNER, Command("setujui", "0001")))[OWNER]
    assert "Vera Contoh" in told.text


# ---- /antrean ---------------------------------------------------------------------------------------


async def test_the_line_pages_and_fits(desk: Office) -> None:
    event = replace(EVENT, title="T" * 120, quota_online=1, offline="first_come", quota_offline=1)
    await _people(desk, ["online"] * 25 + ["offline"] * 3, event)
    [first] = (await desk.say(OWNER, Command("antrean", "1")))[OWNER]
    assert "10. " in first.text
    assert "11. " not in first.text
    [second] = (await desk.say(OWNER, _button(first, "Berikutnya")))[OWNER]
    [last] = (await desk.say(OWNER, _button(second, "Berikutnya")))[OWNER]
    assert "26. " in last.text  # 24 want daring, two hold the place for their safety
    assert all(_plain_length(shown) <= 4096 for shown in (first, second, last))


async def test_a_line_of_a_hundred_thousand_is_shown_at_once(desk: Office) -> None:
    await _people(desk, ["online"], replace(EVENT, quota_online=1, first_timers_first=True))
    async with desk.store.transaction() as tx:
        numbers = "with recursive n (i) as (select 2 union all select i + 1 from n where i < 100000) "
        await tx.all(
            f"insert into persons (id, name, created_at, updated_at) {numbers} "
            "select i, 'Contoh ' || i, 1, 1 from n"
        )
        await tx.all(
            "insert into registrations (id, person_id, event_id, seq, number, mode, state, completed_at) "
            f"{numbers} select i, i, 1, i, 'PKA3-2027-01-' || i, 'online', 'waiting', 1 from n"
        )
        await tx.all(
            "insert into waitlist (id, event_id, mode, registration_id, again) "
            "select id, 1, 'online', id, 0 from registrations where state = 'waiting'"
        )
    begun = time.perf_counter()
    [shown] = (await desk.say(OWNER, Command("antrean", "1")))[OWNER]
    took = time.perf_counter() - begun
    assert "99.999" in shown.text
    assert took < 0.5  # some 20 ms on an idle computer


# ---- another account --------------------------------------------------------------------------------


async def _link(desk: Office, of: int = 1) -> str:
    """The payload of a new link for this registration."""
    [ask] = (await desk.say(OWNER, Press(f"!decmove:{of}:x", "1", "q")))[OWNER]
    [made] = (await desk.say(OWNER, _button(ask, "Ya, buat")))[OWNER]
    found = re.search(r"start=([A-Za-z0-9_-]{1,64})", made.text)
    assert found is not None
    return found[1]


async def test_what_waits_for_the_old_account_goes_to_the_new_one(desk: Office) -> None:
    await _people(desk, ["online", "online"])
    payload = await _link(desk)
    async with desk.store.transaction() as tx:
        later = NOW + DAY
        rows = [
            NewOutboxRow("registration:1:wave:7", "telegram", "0", Lane.REMINDER, "{}", None, later),
            NewOutboxRow("registration:1:edit:7", "telegram", "0", Lane.LINK, "{}", "55", later),
            NewOutboxRow("panitia:free:1", "telegram", "0", Lane.REMINDER, "{}", None, later),
            NewOutboxRow("registration:2:wave:7", "telegram", "1", Lane.REMINDER, "{}", None, later),
        ]
        await outbox.put(tx, rows, NOW)
        await tx.all(
            "insert into shown_links (session_id, registration_id, channel, address, message) "
            "values (1, 1, 'telegram', '0', '9'), (1, 2, 'telegram', '1', '9')"
        )
        await tx.all(
            "insert into questions (channel, address, language, person_id, text, asked_at) "
            "values ('telegram', '0', 'id', 1, 'Contoh', 1)"
        )
    told = await desk.say("500", Command("start", payload))
    assert set(told) == {"500", "0", OWNER}
    chats = await desk.rows("select address, person_id from chats order by person_id")
    assert chats == [("500", 1), ("1", 2)]
    assert await desk.rows("select key, address from outbox order by key") == [
        ("panitia:free:1", "0"), ("registration:1:wave:7", "500"), ("registration:2:wave:7", "1"),
    ]  # fmt: skip
    assert await desk.rows("select registration_id from shown_links") == [(2,)]
    assert await desk.rows("select address from questions") == [("500",)]
    assert not await desk.rows("select 1 from talks where address = '0'")
    assert not await desk.rows("select 1 from moves")


async def test_a_link_is_kept_as_a_hash_and_works_once(desk: Office) -> None:
    await _people(desk, ["online"])
    payload = await _link(desk)
    assert await desk.rows("select token_hash from moves") == [(hash_of(payload[1:]),)]
    newer = await _link(desk)

    async def said(who: str, payload: str) -> list[str]:
        told = await desk.say(who, Command("start", payload))
        assert set(told) == {who}
        return [shown.text for shown in told[who]]

    nothing = await said("400", "")
    assert await said("401", payload) == nothing  # a newer one took its place
    assert await said("402", "p") == nothing
    assert await said("403", "p" + "x" * 60) == nothing
    await desk.say("500", Command("start", newer))
    assert await said("404", newer) == nothing
    assert await desk.rows("select address from chats") == [("500",)]


async def test_an_old_link_and_one_for_somebody_erased_do_nothing(desk: Office) -> None:
    await _people(desk, ["online", "online"])
    payload, other = await _link(desk, 1), await _link(desk, 2)
    async with desk.store.transaction() as tx:
        await persons.erase(tx, 2, NOW)
    await desk.say("501", Command("start", other))
    desk.now += DAY + 1
    await desk.say("500", Command("start", payload))
    assert await desk.rows("select address from chats") == [("0",)]


async def test_an_account_with_consent_but_nothing_else_is_taken_over(desk: Office) -> None:
    """And one that was blocked is not told, but gets its reminders made up for at the new place."""
    await _people(desk, ["online"])
    async with desk.store.transaction() as tx:
        await persons.create(tx, "telegram", "500", NOW)
        await persons.mark_unreachable(tx, "telegram", "0", "blocked")
    told = await desk.say("500", Command("start", await _link(desk)))
    assert set(told) == {"500", OWNER}
    assert await desk.rows("select address, person_id, unreachable from chats") == [("500", 1, None)]
    assert await desk.rows("select erased_at is not null from persons order by id") == [(0,), (1,)]


async def test_a_person_without_any_chat_gets_one(desk: Office) -> None:
    await _people(desk, ["online"])
    async with desk.store.transaction() as tx:
        await tx.all("delete from chats")
        await moves.put(tx, Move(hash_of("t"), 1, "telegram", OWNER, NOW + 5))
    await desk.say("500", Command("start", "pt"))
    assert await desk.rows("select address, person_id from chats") == [("500", 1)]

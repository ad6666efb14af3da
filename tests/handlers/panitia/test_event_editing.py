"""Editing a kegiatan: a field leaves the others alone, nothing grows too long, previews leave nothing."""

import html
import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Settings
from handlers.conversation.turn import Say
from handlers.panitia.event_editing.new_event import event_of, find_fault, usual_title
from handlers.panitia.event_editing.rule_answers import answers_of, rule_of
from handlers.programme.event_fields import EDITED, LABELS, Part
from handlers.programme.event_rules import event_fault, rule_fault
from handlers.readers.event_forms import read_event_form
from locales.render import LANGUAGES, show_plain
from storage import attendance, audit_log, events, persons, registrations, reminders, seats
from storage.events import Event
from storage.registrations import Wish
from storage.reminders import DEFAULTS, Rule
from storage.sessions import Room, Session
from storage.store import Store
from tests.transcript import Stage

WIB = ZoneInfo("Asia/Jakarta")
NOW = int(datetime(2027, 1, 12, 8, 30, tzinfo=WIB).timestamp())
DAY = 86_400
EVENT = Event(
    7, 2027, 3, "Kegiatan Contoh", "Jakarta", quota_offline=25, quota_online=2500, offline="approval",
    opens_at=NOW - DAY, closes_at=NOW + 29 * DAY, state="open",
    sessions=tuple(
        Session(
            f"Hari {n}", NOW + (29 + n) * DAY, NOW + (29 + n) * DAY + 3600, "https://a.example.org/1",
            rooms=(Room("https://a.example.org/1", 10), Room("https://a.example.org/2")), id=n,
        )
        for n in (1, 2)
    ),
)  # fmt: skip
TYPED = {
    "title": "Judul: baru", "place": "Bandung", "quota_offline": "1", "quota_online": "10000",
    "offline": "first_come", "opens": "2027-01-01 08.00", "closes": "2027-02-01 17.00",
    "attended": "start+end",
    "session_title": "Hari: dua", "session_when": "2027-02-15 08.30-12.00", "session_backup": "",
    "session_link": "https://b.example.org/9",
    "session_rooms": "https://b.example.org/9 500\nhttps://b.example.org/8\nhttps://b.example.org/7 3",
}  # fmt: skip


@pytest.mark.parametrize("name", TYPED)
def test_a_field_is_put_and_nothing_else_changes(name: str) -> None:
    """Put and got back; put back again, the kegiatan is what it was."""
    field = EDITED[name]
    part = Part(EVENT, EVENT.sessions[1] if field.about_session else None)
    before, changed = field.get(part), field.put(part, TYPED[name])
    session = next((each for each in changed.sessions if part.session and each.id == 2), None)
    after = Part(changed, session)
    assert field.get(after) == TYPED[name]
    assert field.put(after, before) == EVENT
    if name != "attended" and TYPED[name]:
        assert getattr(field.kind.read(TYPED[name]), "value", None) == TYPED[name]
    assert event_fault(changed) is None


def test_a_session_more_and_the_last_one_away() -> None:
    added = EDITED["add"].put(Part(EVENT), "Hari 3: 2027-02-20 08.30-12.00")
    assert [each.title for each in added.sessions] == ["Hari 1", "Hari 2", "Hari 3"]
    assert added.sessions[2].rooms == EVENT.sessions[1].rooms
    assert EDITED["drop"].put(Part(added), "drop") == EVENT
    alone = replace(EVENT, sessions=EVENT.sessions[:1])
    assert EDITED["drop"].put(Part(alone), "drop") == alone


def test_the_ways_to_be_present_are_understood_elsewhere() -> None:
    """Each way that can be chosen is one a file of kegiatan could have."""
    for way in EDITED["attended"].options.values():
        assert event_fault(replace(EVENT, attended=way)) is None
        assert set(re.split("[+,]", way)) <= {"entered", "start", "end"}


_RULES = st.one_of(
    st.sampled_from(DEFAULTS),
    st.builds(
        Rule,
        about=st.sampled_from(["event", "session"]), anchor=st.just("start"),
        days_before=st.integers(0, 365), clock=st.integers(0, 1439), minutes=st.none(),
        mode=st.sampled_from(["online", "offline", "all"]),
        state=st.sampled_from(["confirmed", "applied", "waiting", "offered"]),
    ),
    st.builds(
        Rule,
        about=st.sampled_from(["event", "session"]), anchor=st.just("start"),
        minutes=st.integers(-10_000, 10_000), mode=st.sampled_from(["online", "offline", "all"]),
        state=st.sampled_from(["confirmed", "applied"]), link=st.booleans(), absent_only=st.booleans(),
    ),
)  # fmt: skip


@given(rule=_RULES)
def test_a_rule_as_answers_is_the_same_rule(rule: Rule) -> None:
    if rule_fault(rule) is None:
        assert rule_of(answers_of(rule)) == rule
    else:
        assert rule_fault(rule_of(answers_of(rule))) is None


def test_a_field_more_is_one_row_of_the_table(tmp_path: Path) -> None:
    """Asked for a new one or read from its form, shown, changed, cloned, loaded from a file, and stored."""
    command = [sys.executable, "-m", "tests.handlers.panitia.added_event_field", str(tmp_path)]
    played = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    steps = dict(re.findall(r"^Panitia: ([^\n]+)\n(.*?)(?=^Panitia: |^= |\Z)", played, re.M | re.S))
    form, other = (said for said in steps if said.startswith("/buatkegiatan"))
    assert "Busana: Kebaya\n" in steps[form]
    assert steps[other].endswith("Apa busananya? Contoh: batik\n")
    assert "Busana: Batik\n" in steps["Batik"]
    assert "Busana: Batik\n" in steps["[‹ Ubah kegiatan]"]
    assert "Sekarang: Batik\n" in steps["[Busana]"]
    assert "Sesudah:\n       Batik merah\n" in steps["Batik merah"]
    assert "Busana: Batik merah\n" in steps["[‹ Rincian kegiatan]"]
    assert "Busana: Batik merah\n" in steps["kosongkan"]
    assert played.split("\n")[-4:] == [
        "= 6: {'dress': 'Kebaya'}", "= 7: {'dress': 'Batik merah'}", "= 8: {'dress': 'Batik biru'}",
        "= 9: {'dress': 'Batik merah'}",
    ]  # fmt: skip


# ---- a new one --------------------------------------------------------------------------------------

ANSWERS = {
    "new_batch": "5", "new_title": "Contoh", "new_place": "Bandung", "new_quota_offline": "0",
    "new_quota_online": "100", "new_opens": "2027-02-01 08.00", "new_closes": "2027-03-13 17.00",
    "new_sessions": "Hari 2: 2027-03-15 08.30-16.00\nHari 1: 2027-03-14 08.30-16.00",
    "new_links": "https://example.org/1",
}  # fmt: skip


def test_sessions_are_put_in_order_and_share_a_link() -> None:
    event = event_of(ANSWERS)
    assert [(each.title, each.join_url) for each in event.sessions] == [
        ("Hari 1", "https://example.org/1"),
        ("Hari 2", "https://example.org/1"),
    ]
    assert (event.year, event.batch, event.state, event.offline) == (2027, 5, "draft", "approval")
    two = event_of(ANSWERS | {"new_links": "https://example.org/1\nhttps://example.org/2"})
    assert [each.join_url for each in two.sessions] == ["https://example.org/1", "https://example.org/2"]


@pytest.mark.parametrize(
    ("answers", "fault"),
    [
        ({}, None),
        ({"new_links": ""}, None),
        ({"new_links": "https://a.id/1\nhttps://a.id/2\nhttps://a.id/3"}, ("links", "new-links-count")),
        ({"new_sessions": "Hari 1: 2026-03-14 08.30-16.00"}, ("sessions", "new-past")),
        (
            {"new_sessions": "A: 2027-03-14 08.30-16.00\nB: 2027-03-14 15.00-17.00"},
            ("sessions", "edit-fault-session-order"),
        ),
        (
            {"new_sessions": "\n".join(f"S{n}: 2027-03-{n:02d} 08.30-09.00" for n in range(1, 22))},
            ("sessions", "edit-fault-many-sessions"),
        ),
        ({"new_quota_online": "0"}, ("quota_online", "new-no-seats")),
        ({"new_closes": "2027-01-01 08.00"}, ("closes", "new-closed")),
        ({"new_closes": "2027-01-20 08.00"}, ("closes", "edit-fault-closes-before-opens")),
    ],
)
def test_what_does_not_fit_has_a_name(answers: dict[str, str], fault: object) -> None:
    found = find_fault(ANSWERS | answers, NOW, "Asia/Jakarta")
    assert (found and (found[0], found[1].key)) == fault
    for last in range(len(ANSWERS)):  # as the answers come in, one by one
        find_fault(dict(list((ANSWERS | answers).items())[:last]), NOW, "Asia/Jakarta")


def test_the_title_of_the_last_one_is_suggested_with_the_new_number() -> None:
    last = replace(EVENT, title="Bimtek 2027 Angkatan 3", batch=3)
    assert usual_title(4, last) == "Bimtek 2027 Angkatan 4"
    assert usual_title(4, None) == usual_title(4, replace(last, title="Tanpa nomor"))


def test_the_form_to_copy_fits_and_is_read() -> None:
    for language in LANGUAGES:
        template = show_plain(Say("new-template"), language)
        assert len(template) <= 256
        form = read_event_form(template, LABELS)
        assert form is not None
        assert form.unknown == []
        assert {"sessions", "quota_online", "quota_offline", "opens", "closes"} <= set(form.fields)


# ---- in the chat ------------------------------------------------------------------------------------


def _largest() -> Event:
    """As large as a kegiatan can be."""
    rooms = tuple(Room(f"https://{'r' * 60}.example.org/{n}", 1000) for n in range(50))
    sessions = tuple(
        Session(
            "S" * 118 + f"{n:02d}", NOW + (30 + n) * DAY, NOW + (30 + n) * DAY + 3600, rooms[0].url, "", rooms
        )
        for n in range(19)
    )
    return replace(
        EVENT, id=0, title="<" * 120, place="&" * 200, sessions=sessions, quota_online=100_000,
        attended="entered+start+end,entered+start,entered+end,start+end,entered,end",
    )  # fmt: skip


LARGEST = (
    ("(tombol: !evedit:1:)", "Ubah Angkatan", "Change batch"),
    ("(tombol: !edsess:1:)", "Sesi ·", "Sessions ·"),
    ("(tombol: !edses:1:)", "SSSS", "SSSS"),
    ("(tombol: !edone:1:session_rooms)", "Tulis satu ruang", "Write one room"),
    ("\n".join(f"https://{'q' * 60}.example.org/{n} 1000" for n in range(30)), "Ruang", "Rooms"),
    ("(tombol: !edone:1:session_title)", "Apa judul", "What is"),
    ("<" * 119 + "x", "Judul sesi", "Session title"),
    ("(tombol: !edfield:1:place)", "Di mana", "Where"),
    ("<" * 199 + "x", "Tempat", "Place"),
    ("(tombol: !edfield:1:title)", "Apa judul", "What is"),
    ("&" * 119 + "x", "Judul", "Title"),
    ("(tombol: !edfield:1:attended)", "Kapan", "When"),
    ("1", "Aturan", "Attendance"),
    ("(tombol: !edfield:1:add)", "Kapan", "When"),
    (f"{'T' * 120}: 14 Mei 2027 08.30-16.00", "➕", "➕"),
    ("(tombol: !edfield:1:drop)", "➖", "➖"),
    ("(tombol: !edrules:1:)", "Pengingat", "Reminders"),
    ("(tombol: !edrule:1:usual)", "Pengingat", "Reminder"),
)
"""What is done with the largest kegiatan, and how the answer begins: what is too long loses its beginning."""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_largest_kegiatan_fits_into_its_messages(
    store: Store, settings: Settings, language: str
) -> None:
    rules = tuple(Rule("session", minutes=-10_000 - n, mode="online", link=True) for n in range(30))
    async with store.transaction() as tx:
        event = await events.put(tx, _largest(), NOW)
        await reminders.put(tx, event.id, rules)
    stage = Stage(store, settings)
    if language == "en":
        await stage.play(["Panitia: /english"])
    for line, *heads in LARGEST:
        await stage.play([f"Panitia: {line.replace(chr(10), '⏎')}"])
        _fits(stage, line, heads[language == "en"])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_largest_new_kegiatan_fits_into_its_messages(
    store: Store, settings: Settings, language: str
) -> None:
    stage = Stage(store, settings)
    if language == "en":
        await stage.play(["Panitia: /english"])
    sessions = "⏎".join(f"{'S' * 118}{n:02d}: {n} Maret 2027 08.30-16.00" for n in range(1, 21))
    links = "⏎".join(f"https://{'r' * 60}.example.org/{n}" for n in range(20))
    form = (
        f"Angkatan: 99⏎Judul: {'<' * 119}x⏎Tempat: {'&' * 199}x⏎Kuota daring: 100000⏎"
        f"Kuota luring: 100000⏎Dibuka: sekarang⏎Ditutup: 1 Mei 2027⏎Luring: siapa cepat⏎{'z' * 50}"
    )
    await stage.play([f"Panitia: /buatkegiatan {form}", f"Panitia: {sessions}", f"Panitia: {links}"])
    _fits(stage, "new", "Kegiatan baru" if language == "id" else "New event")


def _fits(stage: Stage, line: str, head: str) -> None:
    chat = stage.chats["Panitia"]
    shown = chat.shown[max(chat.shown)]
    text = html.unescape(re.sub(r"<[^>]+>", "", shown.text))
    assert text.startswith(head), (line, text[:100])
    assert len(text.encode("utf-16-le")) // 2 <= 4096, line
    for row in shown.rows:
        for button in row:
            assert len(button.label) <= 46, button.label
            assert button.kind != "press" or 1 <= len(button.value.encode()) <= 64


async def test_a_preview_leaves_nothing_behind(store: Store, settings: Settings) -> None:
    """Before it is saved nothing is changed, sent or recorded; links never stand in the trail."""
    stage = Stage(store, settings)
    await stage.play([
        "@ kegiatan 1 daring 1 luring 1", "Budi: /start k1", "Budi: setuju", "Budi: (formulir)",
        "Budi: daring", "Budi: ya", "+ 2 menit", "Panitia: (tombol: !edone:1:session_when)",
    ])  # fmt: skip
    messages = stage.chats["Budi"].new_messages
    before = await _state(store)
    await stage.play(["Panitia: 9 Maret 2027 10.30-11.00", "Panitia: batal"])
    assert await _state(store) == before
    assert stage.chats["Budi"].new_messages == messages
    await stage.play([
        "Panitia: (tombol: !edone:1:session_link)", "Panitia: https://zoom.us/j/8123456789",
        "Panitia: simpan",
    ])  # fmt: skip
    async with store.transaction() as tx:
        entry = await audit_log.last(tx, audit_log.About(event_id=1), ("event-edited",))
    assert entry is not None
    assert (entry.actor, entry.detail) == ("panitia:990", "session_link")
    assert "zoom.us" not in f"{entry.before} {entry.after}"


async def _state(store: Store) -> list[object]:
    async with store.transaction() as tx:
        counts = [
            await tx.all(f"select count(*) from {table}") for table in ("trail", "outbox", "waves", "seats")
        ]
        return [await events.every(tx), *counts]


async def test_a_role_taken_away_ends_the_form(store: Store, settings: Settings) -> None:
    stage = Stage(store, settings)
    await stage.play([
        "@ kegiatan 1 daring 1 luring 1", "Oki: halo", "@ panitia Oki organizer 1",
        "Oki: (tombol: !edfield:1:place)", "Oki: Bandung",
    ])  # fmt: skip
    async with store.transaction() as tx:
        await tx.all("delete from staff")
    await stage.play(["Oki: simpan"])
    async with store.transaction() as tx:
        [event] = await events.every(tx)
    assert event.place == "Jakarta"


async def test_a_session_people_were_in_stays(store: Store, settings: Settings) -> None:
    stage = Stage(store, settings)
    await stage.play([
        "@ kegiatan 1 daring 1 luring 1", "Budi: /start k1", "Budi: setuju", "Budi: (formulir)",
        "Budi: daring", "Budi: ya",
    ])  # fmt: skip
    async with store.transaction() as tx:
        await attendance.record(tx, 2, 1, "entered", NOW)
    await stage.play(["Panitia: (tombol: !edfield:1:drop)", "Panitia: simpan"])
    assert "presensinya tercatat" in _last(stage)
    async with store.transaction() as tx:
        [event] = await events.every(tx)
    assert len(event.sessions) == 2


async def test_a_reminder_that_is_too_late_is_warned_of(store: Store, settings: Settings) -> None:
    """At one message a second a hundred people can't be told in half a minute."""
    stage = Stage(store, settings.model_copy(update={"rate": 1.0}))
    await stage.play(["@ kegiatan 1 daring 100 luring 0 mulai 2027-03-10", "@ 2027-03-10 07.29"])
    async with store.transaction() as tx:
        [event] = await events.every(tx)
        for n in range(100):
            person = await persons.create(tx, "telegram", f"{n}", NOW)
            placed = await registrations.put(tx, event, person, Wish("online", "confirmed", None), NOW)
            await seats.take(tx, event, "online", [placed.id])
    await stage.play(["Panitia: (tombol: !edone:1:session_when)", "Panitia: 10 Maret 2027 08.00-16.00"])
    assert "orang akan diberi tahu, ± 100 detik" in _last(stage)
    assert "tidak sempat selesai dikirim tepat waktu" in _last(stage)


def _last(stage: Stage) -> str:
    chat = stage.chats["Panitia"]
    return html.unescape(re.sub(r"<[^>]+>", "", chat.shown[max(chat.shown)].text))

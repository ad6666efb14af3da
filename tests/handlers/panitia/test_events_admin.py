"""/kegiatan for panitia: nothing grows too long, copies keep their clock times, what is done is on record."""

import html
import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.turn import Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.events.copies import copy_of, day_of, title_of
from handlers.panitia.events.effects import duration
from handlers.panitia.events.states import CHANGES, possible
from handlers.panitia.events.texts import bar, stamp, state_now
from handlers.programme.event_lines import short_link
from handlers.programme.wave_names import wave_name
from locales.render import LANGUAGES, show_plain
from storage import attendance, audit_log, events, facts, persons, registrations, reminders, waves
from storage.attendance import Codes
from storage.events import Event, State
from storage.outbox import Lane
from storage.registrations import Wish
from storage.reminders import Rule
from storage.sessions import Room, Session
from storage.store import Store
from storage.waves import NewWave
from tests.transcript import Stage

WIB = ZoneInfo("Asia/Jakarta")
NOW = int(datetime(2027, 1, 12, 8, 30, tzinfo=WIB).timestamp())
DAY = 86_400
SESSION = Session("Hari 1", NOW + 30 * DAY, NOW + 30 * DAY + 7 * 3600, "https://example.org/k3")
EVENT = Event(
    0, 2027, 3, "Peningkatan Kompetensi Ahli K3 Angkatan 3 Tahun 2027", "Jakarta", quota_offline=25,
    quota_online=2500, offline="approval", opens_at=NOW - DAY, closes_at=NOW + 29 * DAY, sessions=(SESSION,),
)  # fmt: skip


def _longest(batch: int) -> Event:
    """As large as a kegiatan can be."""
    rooms = tuple(Room(f"https://{'r' * 60}.example.org/{n}", 1000) for n in range(50))
    sessions = tuple(
        Session(
            "S" * 118 + f"{n:02d}", NOW + (30 + n) * DAY, NOW + (30 + n) * DAY + 3600, rooms[0].url,
            "https://example.org/cadangan", rooms,
        )
        for n in range(20)
    )  # fmt: skip
    return replace(
        EVENT, batch=batch, title="<" * 120, place="&" * 200, sessions=sessions, quota_online=100_000,
        quota_offline=100_000, attended="entered+start+end,entered+start,entered+end,start+end,entered,end",
    )  # fmt: skip


SHOWN = (
    ("/kegiatan", "Kegiatan", "Kegiatan"),
    ("(tombol: !evlist:1:)", "Kegiatan", "Kegiatan"),
    ("/kegiatan 98", "Angkatan 98", "Batch 98"),
    ("(tombol: !evsess:1:)", "Sesi dan ruang", "Sessions and rooms"),
    ("(tombol: !evsess:1:3)", "Sesi dan ruang", "Sessions and rooms"),
    ("(tombol: !evcodes:1:)", "Kode presensi", "Presensi codes"),
    ("(tombol: !evcodes:1:4)", "Kode presensi", "Presensi codes"),
    ("(tombol: !evlinks:1:)", "Tautan pendaftaran", "Registration links"),
    ("(tombol: !evlink:1:)", "📣", "📣"),
    ("(tombol: !evset:1:close)", "Tutup", "Close"),
    ("(tombol: !evset:1:first)", "Dahulukan", "First-timers"),
    ("(tombol: !evcancel:1:cancel)", "Membatalkan", "Cancelling"),
    ("x" * 300, "Batalkan", "Cancel"),
    ("(tombol: !evclone:1:)", "Menggandakan", "Cloning"),
    ("12 Mei 2028", "Nomor", "Its batch"),
    ("1", "Tautan", "Session links"),
    ("2", "Konsep baru", "New draft"),
    ("(tombol: !evopen:1:)", "Angkatan 90", "Batch 90"),
)
"""What is done with the largest kegiatan, and how the answer begins: what is too long loses its beginning."""


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_largest_kegiatan_fits_into_its_messages(
    store: Store, settings: Settings, language: str
) -> None:
    await _put_the_largest(store)
    stage = Stage(store, settings)
    if language == "en":
        await stage.play(["Panitia: /english"])
    for line, *heads in SHOWN:
        await stage.play([f"Panitia: {line}"])
        chat = stage.chats["Panitia"]
        shown = chat.shown[max(chat.shown)]
        text = html.unescape(re.sub(r"<[^>]+>", "", shown.text))
        assert text.startswith(heads[language == "en"]), line
        assert len(text.encode("utf-16-le")) // 2 <= (1024 if shown.file else 4096), line
        for row in shown.rows:
            for button in row:
                assert len(button.label) <= 40, button.label
                assert button.kind != "press" or 1 <= len(button.value.encode()) <= 64


async def _put_the_largest(store: Store) -> None:
    rule = Rule("session", minutes=-99_999, mode="online", link=True)
    async with store.transaction() as tx:
        for batch in range(90, 99):
            event = await events.put(tx, _longest(batch), NOW)
            await reminders.put(tx, event.id, (rule,) * 30)
            for n in range(10):
                name = f"start-99999m · {'S' * 118}{n:02d}"
                wave = NewWave(f"w{batch}:{n}", event.id, name, NOW + n, NOW, NOW, NOW, Lane.REMINDER)
                await waves.begin(tx, wave)
                person = await persons.create(tx, "telegram", f"{batch}{n}", NOW)
                wish = Wish("online", "waiting", f"{'w' * 58}{n:02d}" if n % 2 else f"{'v' * 28}{n:02d}")
                await registrations.put(tx, event, person, wish, NOW)
        await tx.all("update waves set size = 99999, sent = 9, unreachable = 9, missed = 9")


async def test_what_is_done_stands_in_the_trail(store: Store, settings: Settings) -> None:
    stage = Stage(store, settings)
    await stage.play([
        "@ kegiatan 1 daring 1 luring 1", "Panitia: /kegiatan 1", "Panitia: [🔒 Tutup pendaftaran]",
        "Panitia: [Ya, tutup pendaftaran]", "Panitia: [Konfirmasi luring: matikan]", "Panitia: [Ya, ubah]",
        "Panitia: [🔑 Kode presensi]", "Panitia: [Buat kode baru untuk sesi 2]",
        "Panitia: [Ya, buat kode baru]", "Panitia: [‹ Kembali ke kegiatan]",
        "Panitia: [❌ Batalkan kegiatan]", "Panitia: Narasumber berhalangan.", "Panitia: 1",
    ])  # fmt: skip
    async with store.transaction() as tx:
        event = await events.newest(tx, 1)
        assert event is not None
        found = await audit_log.find(tx, audit_log.About(event_id=event.id), 1 << 62, 10)
    assert [(each.actor, each.action, each.before, each.after) for each in reversed(found)] == [
        ("panitia:990", "event-close", "open", "closed"),
        ("panitia:990", "event-reconfirm", "on", "off"),
        ("panitia:990", "event-codes", None, "Hari 2"),
        ("panitia:990", "event-cancel", "closed", "cancelled"),
    ]


async def test_new_codes_replace_the_old_and_keep_what_was_recorded(store: Store) -> None:
    async with store.transaction() as tx:
        session = (await events.put(tx, EVENT, NOW)).sessions[0]
        await attendance.put_codes(tx, session.id, Codes("AAA222", "BBB333"))
        await attendance.replace_codes(tx, session.id, Codes("CCC444", "DDD555"))
        assert await attendance.codes(tx, session.id) == Codes("CCC444", "DDD555")


# ---- pure -------------------------------------------------------------------------------------------


@given(
    day=st.dates(date(2026, 1, 1), date(2040, 12, 31)),
    starts=st.lists(st.integers(1_700_000_000, 2_000_000_000), min_size=1, max_size=5),
    links=st.booleans(),
)
def test_a_copy_keeps_clock_times_lengths_and_distances(day: date, starts: list[int], links: bool) -> None:
    sessions = tuple(replace(SESSION, starts_at=at, ends_at=at + 5400, id=7, moved_at=9) for at in starts)
    new = copy_of(replace(EVENT, id=5, sessions=sessions, place_changed_at=3), day, 8, links=links)
    assert day_of(new.starts_at) == day
    assert (new.id, new.state, new.year, new.batch, new.place_changed_at) == (0, "draft", day.year, 8, 0)
    for old, made in zip(sessions, new.sessions, strict=True):
        assert _clock(made.starts_at) == _clock(old.starts_at)
        assert made.ends_at - made.starts_at == old.ends_at - old.starts_at
        assert made.starts_at - new.starts_at == old.starts_at - sessions[0].starts_at
        assert (made.id, made.moved_at) == (0, 0)
        assert [room.url for room in made.all_rooms] == [old.join_url if links else ""]
    assert new.closes_at - new.starts_at == EVENT.closes_at - sessions[0].starts_at


def _clock(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment, UTC).astimezone(WIB):%H:%M:%S}"


def test_the_title_gets_the_new_number_and_year() -> None:
    assert title_of(EVENT, 2028, 11) == "Peningkatan Kompetensi Ahli K3 Angkatan 11 Tahun 2028"
    assert title_of(replace(EVENT, title="Ahli K3 3 kali"), 2027, 4) == "Ahli K3 3 kali"
    assert title_of(replace(EVENT, title="Angkatan 03"), 2027, 4) == "Angkatan 4"


@given(st.integers(0, 200_000), st.integers(0, 100_000))
def test_a_bar_is_full_only_when_nothing_is_left(taken: int, quota: int) -> None:
    shown = bar(taken, quota)
    assert len(shown) == 10
    assert ("▓" in shown) == (taken > 0)
    assert ("░" not in shown) == (taken >= max(quota, 1))


@given(st.text(max_size=300))
def test_a_name_of_a_wave_never_raises(name: str) -> None:
    wave_name(name)


def test_links_are_never_shown_whole() -> None:
    url = "https://user:secret@zoom.us/j/123456?pwd=topsecret"
    assert short_link(url) == "zoom.us …cret"
    assert short_link("") == " …"


def test_a_wave_has_a_name_in_words() -> None:
    said = wave_name("start-60m · Hari 1")
    assert isinstance(said, Say)
    assert show_plain(said, "id") == "60 menit sebelum tiap sesi dimulai (Hari 1)"
    assert wave_name("something else") == "something else"


@pytest.mark.parametrize("state", ["draft", "open", "closed", "finished", "cancelled"])
@pytest.mark.parametrize("days", [-40, 0, 29.5, 30.1, 40])
def test_every_change_that_is_offered_can_be_made(state: State, days: float) -> None:
    event, now = replace(EVENT, state=state), int(NOW + days * DAY)
    offered = possible(event, now)
    assert len(set(offered)) == len(offered)
    for kind in offered:
        if kind in CHANGES:
            made = CHANGES[kind].make(event)
            assert made.state != event.state
            assert stamp(made) != stamp(event)
    assert state_now(event, now)


async def test_how_long_it_takes_in_quiet_and_while_people_write(store: Store, settings: Settings) -> None:
    async with store.transaction() as tx:
        unit = UnitOfWork(tx, NOW, policy_of(settings))
        assert show_plain(await duration(unit, 1), "id") == "1 detik"
        assert show_plain(await duration(unit, 312), "id") == "11 detik"
        assert show_plain(await duration(unit, 20_000), "id") == "12 menit"
        busy = {"rate": 29.0, "replies": 27.0, "waves": 2.0, "need": 0.1, "full": 29.0}
        await facts.put(tx, "traffic", json.dumps(busy), NOW - 5)
        assert show_plain(await duration(unit, 312), "id") == "22 detik"
        await facts.put(tx, "traffic", json.dumps({**busy, "rate": 10.0, "replies": 2.0}), NOW - 5)
        assert show_plain(await duration(unit, 312), "id") == "39 detik"

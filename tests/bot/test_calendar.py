"""Calendar files: read back by the library that calendars are read with, and sent over the wire."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar as Document
from icalendar import Event
from telegram import Bot

from bot.http import SendingRequest
from bot.wire import Sent, send
from handlers.conversation.message_codec import pack, unpack
from handlers.conversation.turn import Calendar, CalendarEntry, LinkButton, Message, Say
from locales.render import show
from simulator.server import Server, running
from simulator.world import World

START = int(datetime(2027, 3, 2, 1, 30, tzinfo=UTC).timestamp())  # 08.30 WIB
HOUR = 3600
BEFORE = "Pendaftaran "
"""What stands in front of the value in the text that `say` uses."""


def say(value: str) -> Say:
    """A text of locales/ that ends with `value` as it is."""
    return Say("trail-registered", {"title": value})


def entry(title: str = "Kegiatan", **changes: object) -> CalendarEntry:
    known = CalendarEntry(
        "k1-s1@daftar-k3", 0, say(title), START, START + 2 * HOUR, say("Gedung A; lt. 2, Jakarta"),
        say("Bawa KTP\nBawa SKP"), 60,
    )  # fmt: skip
    return replace(known, **changes)  # type: ignore[arg-type]


def calendar(*entries: CalendarEntry, zone: str = "Asia/Jakarta", name: str = "jadwal.ics") -> Calendar:
    return Calendar(say(name), START - 30 * 24 * HOUR, zone, entries or (entry(),))


def written(made: Calendar) -> str:
    file = show(Message((say("Jadwal"),), file=made), "id").file
    assert file is not None
    assert isinstance(file.content, str)
    return file.content


def events(made: Calendar) -> list[Event]:
    return Document.from_ical(written(made)).events


def event(made: Calendar) -> Event:
    (only,) = events(made)
    return only


def test_an_entry_is_read_back_as_it_was_meant() -> None:
    read = Document.from_ical(written(calendar()))
    assert (read["VERSION"], read["METHOD"], bool(read["PRODID"])) == ("2.0", "PUBLISH", True)
    (one,) = read.events
    assert (one["UID"], one["SEQUENCE"], one["STATUS"]) == ("k1-s1@daftar-k3", 0, "CONFIRMED")
    assert one["SUMMARY"] == BEFORE + "Kegiatan"
    assert one["LOCATION"] == BEFORE + "Gedung A; lt. 2, Jakarta"
    assert one["DESCRIPTION"] == BEFORE + "Bawa KTP\nBawa SKP"
    jakarta = ZoneInfo("Asia/Jakarta")
    assert one.start == datetime(2027, 3, 2, 8, 30, tzinfo=jakarta)
    assert one.end == datetime(2027, 3, 2, 10, 30, tzinfo=jakarta)
    assert str(one.DTSTAMP) == "2027-01-31 01:30:00+00:00"


def test_the_alarm_rings_before_the_start() -> None:
    for minutes in (0, 30, 24 * 60):
        (alarm,) = event(calendar(entry(alarm=minutes))).alarms.times
        assert alarm.trigger == datetime.fromtimestamp(START, UTC) - timedelta(minutes=minutes)
        assert alarm.alarm["ACTION"] == "DISPLAY"
        assert alarm.alarm["DESCRIPTION"] == BEFORE + "Kegiatan"
    assert "TRIGGER:-PT30M\r\n" in written(calendar(entry(alarm=30)))


@pytest.mark.parametrize(
    ("zone", "clock", "name", "offset"),
    [
        ("Asia/Jakarta", "083000", "WIB", "+0700"),
        ("Asia/Pontianak", "083000", "WIB", "+0700"),
        ("Asia/Makassar", "093000", "WITA", "+0800"),
        ("Asia/Jayapura", "103000", "WIT", "+0900"),
    ],
)
def test_times_stand_in_the_zone_which_the_file_explains(
    zone: str, clock: str, name: str, offset: str
) -> None:
    text = written(calendar(zone=zone))
    assert f"DTSTART;TZID={zone}:20270302T{clock}\r\n" in text
    assert f"DTEND;TZID={zone}:20270302T" in text
    assert text.count("BEGIN:VTIMEZONE") == 1
    assert f"TZID:{zone}\r\n" in text
    assert f"TZNAME:{name}\r\n" in text
    assert f"TZOFFSETTO:{offset}\r\n" in text
    assert Document.from_ical(text).get_missing_tzids() == set()


def test_lines_are_folded_and_end_as_the_standard_wants() -> None:
    text = written(calendar(entry("Peningkatan Kompetensi Ahli K3 – é😀 " * 20)))
    assert text.replace("\r\n", "").isprintable()
    assert text.endswith("END:VCALENDAR\r\n")
    lines = text.encode().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)  # no character is cut in two


@pytest.mark.parametrize(
    "title",
    [
        "A & B <x>",
        "a &amp; <b>b</b>",
        "satu; dua, tiga: empat \\ lima",
        'kata "kutip" \\n bukan baris',
        "baris satu\nbaris dua\n\nbaris empat",
        "END:VEVENT\nBEGIN:VEVENT",
        "Peningkatan Kompetensi Ahli K3 – é😀 " * 30,
    ],
)
def test_a_text_comes_out_as_it_went_in(title: str) -> None:
    made = calendar(entry(title, place=say(title), notes=say(title)))
    one = event(made)
    assert [one[name] for name in ("SUMMARY", "LOCATION", "DESCRIPTION")] == [f"{BEFORE}{title}"] * 3


@given(st.text())
def test_any_text_makes_a_file_that_can_be_read(title: str) -> None:
    raw = written(calendar(entry(title)))
    assert len(Document.from_ical(raw).events) == 1
    assert not set(raw.replace("\r\n", "")) & {"\r", "\n", "\x00", "\x1b", "\x7f"}


def test_control_characters_and_half_characters_are_left_out() -> None:
    assert event(calendar(entry("a\x00b\x1bc\r\nd\re\tf\x7f\ud800")))["SUMMARY"] == BEFORE + "abc\nd\ne\tf?"


def test_an_entry_that_moves_keeps_its_uid_and_counts_on() -> None:
    before = event(calendar())
    moved = event(calendar(entry(sequence=1, starts_at=START + HOUR, ends_at=START + 3 * HOUR)))
    assert moved["UID"] == before["UID"]
    assert (before.sequence, moved.sequence) == (0, 1)
    assert moved.start - before.start == timedelta(hours=1)


def test_the_same_calendar_is_the_same_file_and_entries_keep_their_order() -> None:
    made = calendar(entry("satu"), entry("dua", uid="k1-s2@daftar-k3"))
    assert written(made) == written(made)
    assert [one["UID"] for one in events(made)] == ["k1-s1@daftar-k3", "k1-s2@daftar-k3"]


def test_the_name_is_safe_and_keeps_its_ending() -> None:
    file = show(Message((), file=calendar(name="../Jadwal & <Sari>.ics")), "id").file
    assert file is not None
    assert file.name == "Pendaftaran-..-Jadwal-Sari.ics"


def test_a_calendar_and_a_link_wait_in_the_outbox_as_they_are() -> None:
    rows = ((LinkButton(say("Buka"), "https://contoh.id/x"),),)
    message = Message((say("Jadwal"),), rows, file=calendar(), protect=True)
    assert unpack(pack("id", message)).message == message


# ---- on the wire --------------------------------------------------------------------------------------


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with running(World(seed=1)) as server:
        yield server


async def test_a_calendar_arrives_as_one_and_can_be_downloaded_on_the_page(server: Server) -> None:
    sari = server.world.join(1001, first_name="Sari")
    sari.says("/start")
    shown = show(Message((say("Jadwal"),), file=calendar(entry("A & B <x> é"))), "id")
    request = SendingRequest()
    await request.initialize()
    try:
        bot = Bot(server.world.token, base_url=server.base_url, request=request)
        assert await send(bot, "1001", shown, None) == Sent()
    finally:
        await request.shutdown()
    file = sari.last.file
    assert file is not None
    assert shown.file is not None
    assert (file.name, file.mime) == ("Pendaftaran-jadwal.ics", "text/calendar")
    assert isinstance(shown.file.content, str)
    assert file.data == shown.file.content.encode()
    async with (
        aiohttp.ClientSession() as page,
        page.get(f"{server.url}/sim/file/{file.file_id}") as answer,
    ):
        assert answer.headers["Content-Type"] == "text/calendar"
        assert answer.headers["Content-Disposition"] == "attachment"
        assert await answer.read() == file.data

"""Days, hours, seats, links, rooms and times of reminders as panitia write them; and any text at all."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.conversation.turn import Moment, Period, Say
from handlers.programme.event_fields import LABELS
from handlers.programme.schedule import read_at, show_at
from handlers.readers import Problem, Read, Reader
from handlers.readers.event_forms import read_event_form
from handlers.readers.event_limits import is_web_address
from handlers.readers.event_words import (
    read_batch,
    read_link,
    read_links,
    read_offline,
    read_place,
    read_quota,
    read_reminder_time,
    read_rooms,
    read_title,
    rooms_of,
)
from handlers.readers.schedule_words import (
    moment_of,
    read_closing,
    read_moment,
    read_opening,
    read_sessions,
    read_span,
    sessions_of,
    span_of,
    write_moment,
    write_span,
)
from locales.render import show_plain


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14 Maret 2027 08.30–16.00", "2027-03-14 08.30-16.00"),
        ("Minggu, 14 Maret 2027 pukul 08.30–16.00 WIB", "2027-03-14 08.30-16.00"),
        ("14.03.2027 08.30-16.00", "2027-03-14 08.30-16.00"),
        ("14/3/27 8.30 s/d 16.00", "2027-03-14 08.30-16.00"),
        ("14-03-2027 jam 8-16", "2027-03-14 08.00-16.00"),
        ("14 Maret 2027, 08:30 sampai 16:00", "2027-03-14 08.30-16.00"),
        ("14 Maret 2027 pukul 08.30 WIB sampai dengan pukul 16.00 WIB", "2027-03-14 08.30-16.00"),
        ("14 March 2027 10.30-18.00 WIT", "2027-03-14 08.30-16.00"),
        ("14 Maret 2027 00.30-08.00 WITA", "2027-03-13 23.30-2027-03-14 07.00"),
        ("2027-03-14 08.30-2027-03-15 16.00", "2027-03-14 08.30-2027-03-15 16.00"),
        ("14 Maret 2027 jam 1 siang sampai jam 3 sore", "2027-03-14 13.00-15.00"),
        ("jam 9 pagi s.d. 12 siang, Minggu 14 Maret 2027", "2027-03-14 09.00-12.00"),
        ("14 Maret 2027 9 pagi - 3 sore", "2027-03-14 09.00-15.00"),
        ("14 Maret 2027 9-12 siang", "2027-03-14 09.00-12.00"),
        ("14 Maret 2027 1-3 siang", "2027-03-14 13.00-15.00"),
        ("14 Maret 2027 5-8 malam", "2027-03-14 17.00-20.00"),
        ("14 Maret 2027 07.00-9 malam", "2027-03-14 07.00-21.00"),
        ("14 Maret 2027 7 - 12 malam", "2027-03-14 19.00-2027-03-15 00.00"),
        ("14 Maret 2027 setengah 9 sampai setengah 5 sore", "2027-03-14 08.30-16.30"),
        ("14 Maret 2027 0830-1600", "2027-03-14 08.30-16.00"),
        ("14-03-2027 08.30-16", "2027-03-14 08.30-16.00"),
        ("14 March 2027 9-5pm", "2027-03-14 09.00-17.00"),
        ("14 Maret 2027 08.30 WITA - 16.00", "2027-03-14 07.30-15.00"),
        ("14 Maret 2027 pukul 08.30–16.00 WIB (09.30–17.00 WITA)", "2027-03-14 08.30-16.00"),
    ],
)
def test_spans(text: str, value: str) -> None:
    assert read_span(text) == Read(value)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("14 Maret 2027", "span-clock"),
        ("14 Maret 2027 08.30 - selesai", "span-one-clock"),
        ("14 Maret 08.30-16.00", "span-date"),
        ("14-15 Maret 2027 08.30-16.00", "span-days"),
        ("14 Maret 2027 16.00-08.30", "span-order"),
        ("Senin 14 Maret 2027 08.30-16.00", "span-weekday"),
        ("31 April 2027 08.30-16.00", "date-impossible"),
        ("14 Maret 2027 25.30-26.00", "clock-impossible"),
        ("14 Maret 2027 08.30 - 15 Maret 2027 16.00", "span-days"),
        ("14 Maret 2027 jam 15 pagi - 16.00", "clock-part"),
        ("14 Maret 2027 jam 8 - 4", "clock-unclear"),
        ("14 Maret 2027 7.00-9 malam", "clock-unclear"),
        ("14 Maret 2027 12 malam - 3 pagi", "clock-midnight"),
        ("14 Maret 2027 08.30-12.00 dan 13.00-16.00", "clock-left"),
        ("14 Maret 2027 08.30-16.00 (istirahat jam sebelas)", "clock-left"),
    ],
)
def test_spans_that_are_asked_again(text: str, key: str) -> None:
    reading = read_span(text)
    assert isinstance(reading, Problem)
    assert reading.key == key


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("13 Maret 2027 17.00", "2027-03-13 17.00"),
        ("13 Maret 2027 jam 5 sore", "2027-03-13 17.00"),
        ("1.2.2027 8.00", "2027-02-01 08.00"),
        ("13 maret 27 jam 12 siang", "2027-03-13 12.00"),
        ("sekarang", "now"),
        ("13 Maret 2027 12 siang", "2027-03-13 12.00"),
        ("13-03-27 5pm", "2027-03-13 17.00"),
        ("13-03-27 5 p.m.", "2027-03-13 17.00"),
        ("13 Maret 2027 jam 10 siang", "2027-03-13 10.00"),
        ("13 Maret 2027 jam 1 siang", "2027-03-13 13.00"),
        ("13 Maret 2027 jam 7 malam", "2027-03-13 19.00"),
        ("jam 3 dini hari 13 Maret 2027", "2027-03-13 03.00"),
        ("13 Maret 2027 setengah 9", "2027-03-13 08.30"),
        ("13 Maret 2027 jam setengah 1 siang", "2027-03-13 12.30"),
        ("13 Maret 2027 0830", "2027-03-13 08.30"),
        ("13 Maret 2027 pukul 17.00 WIB (18.00 WITA)", "2027-03-13 17.00"),
    ],
)
def test_moments(text: str, value: str) -> None:
    assert read_moment(text) == Read(value)


def test_a_day_alone_opens_with_its_first_minute_and_closes_with_its_last() -> None:
    assert read_opening("13/3/2027") == Read("2027-03-13 00.00")
    assert read_closing("13/3/2027") == Read("2027-03-13 23.59")
    assert read_moment("13/3/2027") == Problem("moment-clock", {"shown": "13/3/2027"})


def test_twelve_at_night_is_the_end_of_the_day_where_registration_closes_and_asked_about_elsewhere() -> None:
    for text in ("13 Maret 2027 jam 12 malam", "13 Maret 2027 12 tengah malam", "13 Maret 2027 24.00"):
        assert read_closing(text) == Read("2027-03-13 23.59")
        assert read_opening(text) == Problem("clock-midnight", {"clock": text})
    assert read_reminder_time("H-1 12 malam") == Problem("clock-midnight", {"clock": "H-1 12 malam"})


@pytest.mark.parametrize("read", [read_opening, read_closing, read_moment])
@pytest.mark.parametrize(
    ("clock", "key"),
    [
        ("jam 15 pagi", "clock-part"), ("jam 1 malam", "clock-part"), ("12.30 malam", "clock-part"),
        ("jam 5", "clock-unclear"), ("setengah 1", "clock-unclear"), ("24.30", "clock-impossible"),
        ("08.00 17.00", "clock-left"), ("08.30-16.00", "clock-left"), ("jam 9 lewat 15", "clock-left"),
    ],
)  # fmt: skip
def test_clocks_that_are_asked_again(read: Reader, clock: str, key: str) -> None:
    reading = read(f"13 Maret 2027 {clock}")
    assert isinstance(reading, Problem)
    assert reading.key == key


@pytest.mark.parametrize("read", [read_opening, read_closing])
@pytest.mark.parametrize(
    "clock", ["17", "17,30", "17:00:00", "17h00", "2000", "sore", "jam sembilan pagi", "5 in the evening"]
)
def test_a_clock_that_is_not_read_is_never_dropped(read: Reader, clock: str) -> None:
    assert isinstance(read(f"{clock} 13 Maret 2027"), Problem)
    for text in (f"13 Maret 2027 {clock}", f"13-03-27, {clock}"):
        reading = read(text)
        assert isinstance(reading, Problem)
        assert reading.key == "clock-left"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Hari 1: 14 Maret 2027 08.30–16.00\n\n2) 15 Maret 2027 08.30-12.00",
            "Hari 1: 2027-03-14 08.30-16.00\nHari 2: 2027-03-15 08.30-12.00",
        ),
        ("Hari 1 14 Maret 2027 08:30-16:00", "Hari 1: 2027-03-14 08.30-16.00"),
        ("Minggu, 14 Maret 2027 08.30-16.00", "Hari 1: 2027-03-14 08.30-16.00"),
        ("- Pembukaan - 14 Maret 2027 08.30-16.00", "Pembukaan: 2027-03-14 08.30-16.00"),
        (
            "14–15 Maret 2027 08.30–16.00",
            "Hari 1: 2027-03-14 08.30-16.00\nHari 2: 2027-03-15 08.30-16.00",
        ),
        (
            "Materi inti: 14 s/d 15 Maret 2027 pukul 08.30-16.00",
            "Materi inti 1: 2027-03-14 08.30-16.00\nMateri inti 2: 2027-03-15 08.30-16.00",
        ),
        (
            "jam 9 pagi - 3 sore, 14-15 Maret 2027",
            "Hari 1: 2027-03-14 09.00-15.00\nHari 2: 2027-03-15 09.00-15.00",
        ),
        ("Sesi siang: 14 Maret 2027 1-3 siang", "Sesi siang: 2027-03-14 13.00-15.00"),
        ("UU 1 Tahun 1970: 14 Maret 2027 0830-1600", "UU 1 Tahun 1970: 2027-03-14 08.30-16.00"),
    ],
)
def test_sessions(text: str, value: str) -> None:
    assert read_sessions(text) == Read(value)


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (read_quota, "2.500", "2500"),
        (read_quota, "2500 kursi", "2500"),
        (read_quota, "2,5 ribu", "2500"),
        (read_quota, "tidak ada", "0"),
        (read_batch, "Angkatan 03", "3"),
        (read_offline, "atas persetujuan panitia", "approval"),
        (read_offline, "siapa cepat dia dapat", "first_come"),
        (read_link, "zoom.us/j/123", "https://zoom.us/j/123"),
        (read_link, "Join\nhttps://zoom.us/j/1?pwd=a.\nMeeting ID: 1 2 3", "https://zoom.us/j/1?pwd=a"),
        (read_rooms, "https://a.id/1 1.000 orang\nRuang 2: https://a.id/2", "https://a.id/1 1000\nhttps://a.id/2"),
        (read_reminder_time, "H-1 16.00", "H-1 16.00"),
        (read_reminder_time, "hari H jam 7", "H-0 07.00"),
        (read_reminder_time, "sehari sebelum jam 4 sore", "H-1 16.00"),
        (read_reminder_time, "H-1 5pm", "H-1 17.00"),
        (read_reminder_time, "H-2 setengah 9", "H-2 08.30"),
        (read_reminder_time, "H-1 0830", "H-1 08.30"),
        (read_reminder_time, "seminggu sebelum pukul 09.00", "H-7 09.00"),
        (read_reminder_time, "30/60 menit sebelum", "start-60m"),
        (read_reminder_time, "1,5 jam sebelum", "start-90m"),
        (read_reminder_time, "saat mulai", "start"),
        (read_reminder_time, "10 menit setelah mulai", "start+10m"),
        (read_reminder_time, "setelah selesai", "end"),
        (read_reminder_time, "30 menit setelah selesai", "end+30m"),
    ],
)  # fmt: skip
def test_words(read: Reader, text: str, value: str) -> None:
    assert read(text) == Read(value)


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_quota, "-5"), (read_quota, "2.5"), (read_quota, "1000000"), (read_quota, "9" * 5000),
        (read_link, "https://["), (read_link, "ftp://a.id/x"), (read_link, "budi@contoh.id"),
        (read_rooms, "https://a.id/1 0"), (read_reminder_time, "H-1"), (read_reminder_time, "99999 menit"),
        (read_reminder_time, "H-1 jam 5"), (read_reminder_time, "H-1 sore"), (read_reminder_time, "H-1 16"),
        (read_reminder_time, "H-7 dan H-1 16.00"), (read_reminder_time, "1.30 jam sebelum"),
        (read_reminder_time, "30 menit sebelum jam 08.00"),
        (read_sessions, "Hari 1, 08.00, 14 Maret 2027 9-12 siang"),
        (read_title, "\u202e\n"), (read_title, "x" * 121), (read_batch, "0"), (read_batch, "100"),
    ],
)  # fmt: skip
def test_what_is_asked_again(read: Reader, text: str) -> None:
    assert isinstance(read(text), Problem)


def test_a_pasted_form_in_any_order() -> None:
    days = "Hari 1: 14 Maret 2027 08.30–16.00\nHari 2: 15 Maret 2027 08.30–16.00"
    form = read_event_form(
        f"Kuota daring: 2.500\nSesi: {days}\nTautan:\nhttps://zoom.us/j/1\nhttps://zoom.us/j/2\n"
        "3. judul = Contoh\nCatatan: segera\nJudul: Lain",
        LABELS,
    )
    assert form is not None
    assert form.fields == {
        "quota_online": "2.500", "sessions": days, "title": "Contoh",
        "links": "https://zoom.us/j/1\nhttps://zoom.us/j/2",
    }  # fmt: skip
    assert form.unknown == ["Catatan: segera", "Lain"]
    assert read_event_form("Hari 1: 14 Maret 2027 08.30–16.00", LABELS) is None
    assert read_event_form("Judul: Contoh", LABELS) is None


# ---- any text ---------------------------------------------------------------------------------------

_READERS: list[Reader] = [
    read_span, read_moment, read_opening, read_closing, read_sessions, read_quota, read_batch, read_link,
    read_links, read_rooms, read_reminder_time, read_title, read_place, read_offline,
]  # fmt: skip
_BITS = [
    "14", "Maret", "2027", "08.30", "16.00", "-", "–", "s/d", "pukul", "jam", "WIT", "Hari 1", ":", "\n",
    "https://zoom.us/j/1", "1.000", "menit", "sebelum", "H-1", "h", "selesai", "Senin", "14-15", ",", "=",
    "2027-03-14 08.30-16.00", "Judul:", "Tempat:", "start-60m", "sore", "25.99",
    "siang", "malam", "setengah", "5pm", "0830", "9", "12", "0", "٣", "ﷺ", "\u202e",
]  # fmt: skip
_TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(_BITS), max_size=14).map(" ".join),
    st.lists(st.sampled_from(_BITS), max_size=14).map("".join),
)
_THOROUGH = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("read", _READERS)
@given(text=_TEXTS)
@_THOROUGH
def test_any_text_is_read_or_asked_again(read: Reader, text: str) -> None:
    """Nothing raises; what is read reads the same again."""
    reading = read(text)
    if isinstance(reading, Read):
        assert read(reading.value) == reading
    else:
        assert isinstance(reading, Problem)
        assert all(len(value) <= 320 for value in reading.args.values())
        show_plain(Say(reading.key, reading.args), "id")


@given(text=_TEXTS)
@_THOROUGH
def test_any_text_is_a_form_or_none(text: str) -> None:
    form = read_event_form(text, LABELS)
    assert form is None or all(form.fields.values())


_MINUTES = st.integers(1_700_000_000 // 60, 3_000_000_000 // 60).map(lambda minute: minute * 60)


@given(starts_at=_MINUTES, length=st.integers(1, 1440))
@_THOROUGH
def test_what_panitia_are_shown_reads_the_same(starts_at: int, length: int) -> None:
    ends_at = starts_at + length * 60
    assert span_of(write_span(starts_at, ends_at)) == (starts_at, ends_at)
    assert moment_of(write_moment(starts_at)) == starts_at
    shown = show_plain(Say("edit-now", {"value": Moment(starts_at, "Asia/Jakarta")}), "id").split("</b>")[0]
    assert read_moment(shown.partition("<b>")[2]) == Read(write_moment(starts_at))
    written = write_span(starts_at, ends_at)
    if len(written) < 25:  # within one day, as sessions are
        line = Say("edit-session", {
            "n": 1, "title": "Pembukaan", "when": Period(starts_at, ends_at, "Asia/Jakarta")
        })  # fmt: skip
        shown = show_plain(line, "id").replace("<b>", "").replace("</b>", "").removeprefix("1. ")
        assert read_sessions(shown) == Read(f"Pembukaan: {written}")
        assert sessions_of(f"Pembukaan: {written}") == [("Pembukaan", starts_at, ends_at)]


_PARTS = ("pagi", "subuh", "dini hari", "siang", "sore", "petang", "malam", "am", "pm", "")


@given(
    hour=st.integers(0, 30), minute=st.sampled_from(["", ".00", ".30", ":45"]), part=st.sampled_from(_PARTS),
    before=st.sampled_from(["", "jam ", "pukul ", "setengah ", "jam setengah "]), first=st.booleans(),
)  # fmt: skip
@_THOROUGH
def test_a_clock_is_read_as_what_it_can_mean_or_asked_again(
    hour: int, minute: str, part: str, before: str, first: bool
) -> None:
    """A closing time never falls back to the day alone, and never to an hour that was not meant."""
    clock = f"{before}{hour}{minute} {part}".strip()
    reading = read_closing(f"{clock} 13 Maret 2027" if first else f"13 Maret 2027 {clock}")
    if not isinstance(reading, Read):
        assert isinstance(reading, Problem)
        return
    at = int(reading.value[11:13]) * 60 + int(reading.value[14:16])
    exact = hour * 60 + int(minute[1:] or 0) - (30 if "setengah" in before else 0)
    night = at == 1439 and exact in {720, 1440}
    assert night or at in {exact, exact + 720, exact - 720}
    bounds = {
        "pagi": (0, 719), "am": (0, 719), "subuh": (150, 419), "dini hari": (0, 359), "siang": (510, 1019),
        "sore": (750, 1199), "petang": (750, 1199), "malam": (1050, 1439), "pm": (690, 1439), "": (0, 1439),
    }[part]  # fmt: skip
    assert bounds[0] <= at <= bounds[1]
    assert part or night or at == exact


@given(text=_TEXTS)
@_THOROUGH
def test_rooms_and_times_mean_what_storage_takes(text: str) -> None:
    rooms, at = read_rooms(text), read_reminder_time(text)
    if isinstance(rooms, Read):
        assert all(is_web_address(url) and (size is None or size > 0) for url, size in rooms_of(rooms.value))
    if isinstance(at, Read):
        rule = read_at(at.value)
        assert rule is not None
        assert show_at(rule) == at.value


@pytest.mark.parametrize("read", _READERS)
@pytest.mark.parametrize(
    "bit",
    [
        "a",
        "1 ",
        "14 Maret 2027 ",
        "08.30-",
        "https://a.id/1 ",
        "h-1 ",
        "a: ",
        "-",
        "jam 1 ",
        "9 - ",
        "setengah ",
        "9-12 siang ",
        "0830-",
        "1 pagi ",
    ],
)
def test_the_longest_message_is_read_quickly(read: Reader, bit: str) -> None:
    read("sekali")
    start = time.perf_counter()
    read((bit * 4096)[:4096])
    assert time.perf_counter() - start < 0.5

"""Reports of Zoom as it writes them, and who is who in them. All people are made up."""

import io
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.tasks.tables import TableError
from bot.tasks.zoom import Report, read_report
from bot.tasks.zoom.times import days_of, read_minutes, read_moment
from handlers.programme.attendance_matching import Attendee, Registered, match_attendance, minutes_of

MEETING = """\
Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
912 3456 7890,"Peningkatan Kompetensi, Hari 1",03/10/2027 08:02:11 AM,03/10/2027 04:11:00 PM,k3@x.id,489,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording,In Waiting Room
Panitia K3 (Host),k3@example.org,03/10/2027 08:02:11 AM,03/10/2027 04:11:00 PM,489,No,,No
0001 Budi Contoh,budi@example.org,03/10/2027 08:10:00 AM,03/10/2027 08:12:00 AM,2,Yes,,Yes
0001 Budi Contoh,budi@example.org,03/10/2027 08:12:00 AM,03/10/2027 10:12:00 AM,120,Yes,,No
0001 Budi Contoh,budi@example.org,03/10/2027 01:00:00 PM,03/10/2027 02:00:00 PM,60,Yes,,No
"PT CONTOH_SARI MISAL (Sari, Misal)",,03/10/2027 08:12:00 AM,03/10/2027 09:12:00 AM,60,Yes,Y,No
"""
SHORT = """\
"Name (Original Name)","User Email","Total Duration (Minutes)","Guest"
"0001 Budi Contoh","budi@example.org","180","Yes"
"""
INDONESIAN = """\
ID Rapat;Topik;Waktu Mulai
912;Hari 1;2027-03-10 08:02:11

Nama (Nama Asli);Email Pengguna;Waktu Bergabung;Waktu Keluar;Durasi (Menit);Tamu;Di Ruang Tunggu
0001 Budi Contoh;budi@example.org;2027-03-10 08:12:00;2027-03-10 10:12:00;120;Ya;Tidak
"""
WEBINAR = """\
Attendee Report
Report Generated:,"Mar 11, 2027 08:00"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered
Hari 1,912,"Mar 10, 2027 08:02:11",489,3
Host Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country
Yes,Panitia K3,k3@example.org,"Mar 10, 2027 08:02:11","Mar 10, 2027 16:11:00",489,No,Indonesia
Attendee Details
Attended,User Name (Original Name),First Name,Last Name,Email,Join Time,Leave Time,Time in Session (minutes)
Yes,0001 Budi Contoh,Budi,Contoh,budi@example.org,"Mar 10, 2027 08:12:00","Mar 10, 2027 10:12:00",120
No,--,Sari,Misal,sari@example.org,--,--,--
"""
BUDI, SARI = Registered(1, "PKA3-2027-01-0001", "Budi Contoh, S.T.", "budi@example.org"), Registered(
    2, "PKA3-2027-01-0002", "Sari Misal", "sari@example.org"
)  # fmt: skip


def read(tmp_path: Path, content: str | bytes, encoding: str = "utf-8") -> Report:
    path = tmp_path / "report"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return read_report(path)


# ---- reading ----------------------------------------------------------------------------------------


def test_a_meeting_with_preamble_rejoins_host_and_waiting_room(tmp_path: Path) -> None:
    report = read(tmp_path, MEETING)
    assert [(each.name, each.minutes) for each in report.attendees] == [
        ("0001 Budi Contoh", 120), ("0001 Budi Contoh", 60), ("PT CONTOH_SARI MISAL (Sari, Misal)", 60),
    ]  # fmt: skip
    assert report.timed
    assert report.days == {"2027-03-10", "2027-10-03"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("content", [SHORT, INDONESIAN, WEBINAR, SHORT.replace('"', "").replace(",", "\t")])
def test_other_forms(tmp_path: Path, content: str, encoding: str) -> None:
    [budi] = read(tmp_path, content, encoding).attendees
    assert (budi.name, budi.email) == ("0001 Budi Contoh", "budi@example.org")
    assert budi.minutes in {120, 180}


def test_a_workbook_with_real_times(tmp_path: Path) -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet, shape = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        for column, head in enumerate(("Nama Peserta", "Waktu Masuk", "Waktu Keluar")):
            sheet.write(2, column, head)
        sheet.write(3, 0, "Budi Contoh")
        sheet.write_datetime(3, 1, datetime(2027, 3, 10, 8, 12), shape)  # noqa: DTZ001 as Excel has it
        sheet.write_datetime(3, 2, datetime(2027, 3, 10, 9, 42), shape)  # noqa: DTZ001
    report = read(tmp_path, content.getvalue())
    assert [(each.name, each.minutes) for each in report.attendees] == [("Budi Contoh", 90)]
    assert report.days == {"2027-03-10"}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "empty"), ("<html>", "page"), ("Nama,No SKP\nBudi,1\n", "no-report"), ("x" * 100, "no-report"),
        (b"PK\x03\x04garbage", "damaged"), (b"\xd0\xcf\x11\xe0" + bytes(90), "old"),
        (SHORT + '"broken', "quotes"),
    ],
)  # fmt: skip
def test_what_is_no_report_is_refused(tmp_path: Path, content: str | bytes, why: str) -> None:
    with pytest.raises(TableError) as refused:
        read(tmp_path, content)
    assert refused.value.why == why


@pytest.mark.parametrize(
    ("written", "day", "minute"),
    [
        ("03/10/2027 08:15:32 AM", "2027-03-10", 495),
        ("03/10/2027 12:15:32 AM", "2027-03-10", 15),
        ("03/10/2027 12:15 PM", "2027-03-10", 735),
        ("13/03/2027 08.15", "2027-03-13", 495),
        ("2027-03-10T08:15:32Z", "2027-03-10", 495),
        ("10 Maret 2027 08.15", "2027-03-10", 495),
        ("Mar 10, 2027 8:15:32 PM", "2027-03-10", 1215),
        ("10 Agt 2027 pukul 08.15", "2027-08-10", 495),
    ],
)
def test_moments(written: str, day: str, minute: int) -> None:
    moment = read_moment(written)
    assert moment is not None
    assert (moment % 1440, day in days_of(written)) == (minute, True)


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [("85", 85), ("85 menit", 85), ("1:25:00", 85), (85.0, 85), ("85,4", 85), (timedelta(hours=2), 120),
     ("", None), ("banyak", None), (True, None), (-3.0, None), (float("nan"), None), ("99999", None)],
)  # fmt: skip
def test_minutes(cell: object, minutes: int | None) -> None:
    assert read_minutes(cell) == minutes  # type: ignore[arg-type]


CELLS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["Name (Original Name)", "User Email", "Join Time", "Duration (Minutes)", "0123 Budi",
                     "a@b.id", "03/10/2027 08:15:32 AM", "99/99/2027 99:99", "Host Details", "12", ""]),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=12), st.sampled_from(",;\t|"), st.booleans())
def test_any_table_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, table: list[list[str]], delimiter: str, quoted: bool
) -> None:
    lines = [delimiter.join(f'"{cell}"' if quoted else cell for cell in row) for row in table]
    refused_or_read(tmp_path_factory, "\n".join(lines).encode("utf-8", "surrogatepass"))


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=300), st.binary(max_size=300).map(lambda tail: SHORT.encode() + tail)))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    refused_or_read(tmp_path_factory, content)


def refused_or_read(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    try:
        report = read(tmp_path_factory.getbasetemp(), content)
    except TableError as error:
        sentence = str(error)
        assert "\n" not in sentence
        assert sentence.endswith((".", "?"))
    else:
        for each in report.attendees:
            assert each.name
            assert len(each.name) <= 120
            assert each.minutes is None or 0 <= each.minutes <= 2880
        match_attendance(report.attendees, [BUDI, SARI])


# ---- matching ---------------------------------------------------------------------------------------


def kinds(*names: str, among: tuple[Registered, ...] = (BUDI, SARI)) -> list[tuple[str, list[int]]]:
    found = match_attendance([Attendee(name) for name in names], among)
    return [(each.kind, [one.registration_id for one in each.candidates]) for each in found]


@pytest.mark.parametrize(
    "name",
    ["0001 Budi Contoh", "0001_BUDI CONTOH", "1 - budi", "0001Budi Contoh", "PKA3-2027-01-0001 Budi",
     "Budi Contoh", "PT MAJU JAYA_BUDI CONTOH",
     "BUDI CONTOH-PT MAJU", "iPhone (Budi Contoh)", "Budi Contoh 0001",
     "Ir. Budi Contoh, S.T.", "PKA3 2027 01 0001_Budi C", "Budi Contoh | DISNAKER", "Budi  CONTOOH"],
)  # fmt: skip
def test_sure(name: str) -> None:
    assert kinds(name) == [("sure", [1])]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("0001", "doubtful"), ("0001 Sari Misal", "doubtful"), ("Budi C", "doubtful"), ("Budi", "rest"),
     ("0999 Wati Lain", "rest"), ("iPhone", "rest"), ("0001 Budi Lain", "doubtful"), ("", "rest"),
     ("PKA3-2027-02-0001 Wati Lain", "rest"), ("0002 iPhone", "doubtful")],
)  # fmt: skip
def test_not_sure(name: str, kind: str) -> None:
    assert kinds(name)[0][0] == kind


def test_two_of_one_name_need_a_number() -> None:
    other = Registered(3, "PKA3-2027-01-0003", "BUDI CONTOH")
    assert kinds("Budi Contoh", among=(BUDI, other)) == [("doubtful", [1, 3])]
    assert kinds("0003 Budi Contoh", among=(BUDI, other)) == [("sure", [3])]


def test_susanto_is_not_susanti() -> None:
    susanti = Registered(3, "PKA3-2027-01-0003", "Muhammad Budi Susanti")
    assert kinds("Muhammad Budi Susanto", among=(susanti,))[0][0] == "doubtful"


def test_an_email_is_enough_unless_the_name_is_another() -> None:
    among = (BUDI, SARI)
    for name, kind in (
        ("iPhone", "sure"),
        ("Budi", "sure"),
        ("Wati Lain", "doubtful"),
        ("0002 X", "doubtful"),
    ):
        [found] = match_attendance([Attendee(name, "BUDI@example.org")], among)
        assert (found.kind, found.candidates[0].registration_id) in {(kind, 1), ("doubtful", 2)}


def test_rejoins_add_up_and_devices_at_one_time_do_not() -> None:
    phone = Attendee("0001 Budi Contoh", "", 60, ((0, 60),))
    laptop = Attendee("Budi Contoh", "budi@example.org", 60, ((30, 90),))
    later = Attendee("0001 Budi Contoh", "", 10, ((100, 110),))
    [found] = match_attendance([phone, laptop, later], (BUDI, SARI))
    assert (found.kind, found.attendee.minutes) == ("sure", 100)
    [summed] = match_attendance([Attendee("Budi Contoh", "", 20), Attendee("Budi Contoh", "", 30)], (BUDI,))
    assert summed.attendee.minutes == 50


def test_two_people_with_one_number_are_both_doubtful() -> None:
    among = (Registered(1, "PKA3-2027-01-0001", "Budi Contoh Misal"),)
    assert [kind for kind, _ in kinds("0001 Budi Misal", "0001 Budi Contoh", among=among)] == ["doubtful"] * 2


NAMES = st.sampled_from(
    ["Budi Contoh", "Budi Contoh Misal", "Sari Misal", "Sari", "Budi", "M. Contoh", "Muhammad Contoh", "BUDI",
     "Misal Budi", "Budi Susanto", "Budi Susanti", "iPhone", ""]
)  # fmt: skip
SHOWN = st.builds(
    lambda head, name, tail: head + name + tail,
    st.sampled_from(["", "0001 ", "0002_", "PT MAJU_", "PKA3-2027-01-0003 ", "9 "]),
    st.one_of(NAMES, st.text(max_size=20)),
    st.sampled_from(["", " (Sari Misal)", " 0003", "_HSE"]),
)
ATTENDEES = st.lists(
    st.builds(
        Attendee, SHOWN, st.sampled_from(["", "a@x.id", "b@x.id"]), st.one_of(st.none(), st.integers(0, 500))
    ),
    max_size=12,
)
REGISTERED = st.lists(st.tuples(NAMES, st.sampled_from(["", "a@x.id", "b@x.id"])), max_size=6).map(
    lambda them: [Registered(n, f"PKA3-2027-01-{n:04d}", *one) for n, one in enumerate(them, start=1)]
)


@settings(max_examples=300, deadline=None)
@given(ATTENDEES, REGISTERED)
def test_no_one_twice(attendees: list[Attendee], registered: list[Registered]) -> None:
    found = match_attendance(attendees, registered)
    sure = [each.candidates[0].registration_id for each in found if each.kind == "sure"]
    assert len(sure) == len(set(sure))
    assert {each.kind for each in found if not each.candidates} <= {"rest"}
    assert all(len(each.candidates) == 1 for each in found if each.kind == "sure")
    assert all(each.candidates for each in found if each.kind == "doubtful")
    known = {each.id for each in registered}
    assert all(one.registration_id in known for each in found for one in each.candidates)
    assert len(found) <= len(attendees)
    # whatever the order they came in, the same people are sure
    again = match_attendance(list(reversed(attendees)), registered)
    assert sorted(sure) == sorted(one.candidates[0].registration_id for one in again if one.kind == "sure")


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)).map(lambda t: (min(t), max(t)))))
def test_minutes_are_those_covered(spans: list[tuple[int, int]]) -> None:
    assert minutes_of(spans) == len({minute for start, end in spans for minute in range(start, end)})

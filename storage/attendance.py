"""Attendance: person × session. Who entered when, which codes were given, which room and link they have."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from storage.sessions import Session
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Attendance:
    """What is recorded of one registration in one session; UTC epoch seconds, None where nothing is.

    room: the position of the room given, from 1; 0 is the backup link. wrong: codes that were none.
    noted_at: when panitia recorded that this person is present; by whom, and how (scan, card, zoom).
    """

    session_id: int
    registration_id: int
    entered_at: int | None = None
    began_at: int | None = None
    ended_at: int | None = None
    room: int | None = None
    wrong: int = 0
    noted_at: int | None = None
    noted_by: str | None = None
    noted_how: str | None = None


@dataclass(frozen=True, slots=True)
class Codes:
    """The words that record the start and the end of a session."""

    start: str
    end: str


_COLUMNS = (
    "session_id, registration_id, entered_at, began_at, ended_at, room, wrong, noted_at, noted_by, noted_how"
)
_RECORDS = {"entered": "entered_at", "start": "began_at", "end": "ended_at"}


async def load(tx: Tx, session_id: int, registration_id: int) -> Attendance:
    row = await tx.one(
        f"select {_COLUMNS} from attendance where session_id = :session and registration_id = :registration",
        {"session": session_id, "registration": registration_id},
    )
    return Attendance(*row) if row else Attendance(session_id, registration_id)


async def of_registration(tx: Tx, registration_id: int) -> dict[int, Attendance]:
    """By session, where anything is recorded."""
    rows = await tx.all(
        f"select {_COLUMNS} from attendance where registration_id = :registration",
        {"registration": registration_id},
    )
    return {row[0]: Attendance(*row) for row in rows}


async def record(tx: Tx, session_id: int, registration_id: int, what: str, now: int) -> int:
    """Record "entered", "start" or "end"; when that was: the first time counts."""
    column = _RECORDS[what]
    return await tx.number(
        f"insert into attendance (session_id, registration_id, {column}) "
        "values (:session, :registration, :now) on conflict (session_id, registration_id) "
        f"do update set {column} = coalesce(attendance.{column}, excluded.{column}) returning {column}",
        {"session": session_id, "registration": registration_id, "now": now},
    )


@dataclass(frozen=True, slots=True)
class RecordedBy:
    """Panitia say that somebody is present: how they know it (scan, card, zoom), and who they are."""

    how: str
    by: str


async def record_present(
    tx: Tx, session_id: int, registration_id: int, by: RecordedBy, now: int
) -> Attendance:
    """Record that this person is present, and return what stands recorded: the first note counts, so
    `noted_at` before `now` or another `noted_by` means that it was recorded before."""
    await tx.run(
        "insert into attendance (session_id, registration_id, noted_at, noted_by, noted_how) "
        "values (:session, :registration, :now, :by, :how) on conflict (session_id, registration_id) "
        "do update set noted_by = case when attendance.noted_at is null then excluded.noted_by "
        "else attendance.noted_by end, "
        "noted_how = case when attendance.noted_at is null then excluded.noted_how "
        "else attendance.noted_how end, "
        "noted_at = coalesce(attendance.noted_at, excluded.noted_at)",
        {
            "session": session_id, "registration": registration_id, "now": now, "by": by.by,
            "how": by.how,
        },
    )  # fmt: skip
    return await load(tx, session_id, registration_id)


async def forget_present(tx: Tx, session_id: int, registration_id: int, noted_at: int) -> bool:
    """Take back what panitia recorded at that moment; what the person recorded by codes stays. False when it
    is not there any more."""
    return await tx.has(
        "update attendance set noted_at = null, noted_by = null, noted_how = null "
        "where session_id = :session and registration_id = :registration and noted_at = :at "
        "returning session_id",
        {"session": session_id, "registration": registration_id, "at": noted_at},
    )


async def forget_wrong_codes(tx: Tx, registration_id: int) -> None:
    """Whoever has tried too many codes may try again."""
    await tx.run(
        "update attendance set wrong = 0 where registration_id = :registration",
        {"registration": registration_id},
    )


async def note_wrong_code(tx: Tx, session_id: int, registration_id: int) -> int:
    """Count a code that was none; how many there were."""
    return await tx.number(
        "insert into attendance (session_id, registration_id, wrong) values (:session, :registration, 1) "
        "on conflict (session_id, registration_id) do update set wrong = attendance.wrong + 1 "
        "returning wrong",
        {"session": session_id, "registration": registration_id},
    )


# ---- rooms ------------------------------------------------------------------------------------------


async def give_room(tx: Tx, session: Session, registration_id: int) -> str | None:
    """The link of this person's room: the one given before, else the emptiest for its size, else the backup.

    None when all rooms are full and there is no backup link.
    """
    params = {"session": session.id, "registration": registration_id}
    given = (await load(tx, session.id, registration_id)).room
    if given:
        return session.all_rooms[given - 1].url
    row = await tx.one(
        "select r.position, r.url from rooms r where r.session_id = :session "
        "and (r.capacity is null "
        f"or {_FILLED} < r.capacity) "
        # rooms without a capacity count as large ones, so that they fill evenly too
        f"order by {_FILLED} * 1.0 / coalesce(r.capacity, 1000000), r.position limit 1",
        params,
    )
    position, url = row if row else (0, session.backup_url)
    if url:
        await tx.run(
            "insert into attendance (session_id, registration_id, room) "
            "values (:session, :registration, :room) "
            "on conflict (session_id, registration_id) do update set room = excluded.room",
            {**params, "room": position},
        )
    return url or None


_FILLED = "(select count(*) from attendance a where a.session_id = r.session_id and a.room = r.position)"


async def note_link_shown(
    tx: Tx, session_id: int, registration_id: int, chat: tuple[str, str], message: str
) -> None:
    """This message of this chat (channel, address) shows the session's link now."""
    await tx.run(
        "insert into shown_links (session_id, registration_id, channel, address, message) "
        "values (:session, :registration, :channel, :address, :message) on conflict do nothing",
        {
            "session": session_id, "registration": registration_id, "channel": chat[0], "address": chat[1],
            "message": message,
        },
    )  # fmt: skip


async def forget_links(tx: Tx, registration_ids: Sequence[int]) -> None:
    """No message of these registrations is edited any more."""
    await tx.many(
        "delete from shown_links where registration_id = :registration",
        [{"registration": id_} for id_ in registration_ids],
    )


async def begin_anew(tx: Tx, session_id: int) -> None:
    """The session is on another day now: nothing that was recorded counts, nor do its codes."""
    params = {"session": session_id}
    await tx.run("delete from attendance where session_id = :session", params)
    await tx.run("delete from shown_links where session_id = :session", params)
    await tx.run("update sessions set code_start = null, code_end = null where id = :session", params)


# ---- codes ------------------------------------------------------------------------------------------


async def codes(tx: Tx, session_id: int) -> Codes | None:
    """The codes of this session, once they are made."""
    row = await tx.one(
        "select code_start, code_end from sessions where id = :id and code_start is not null",
        {"id": session_id},
    )
    return Codes(*row) if row else None


async def put_codes(tx: Tx, session_id: int, new: Codes) -> None:
    """Give these codes to the session; one that has codes keeps them."""
    await tx.run(
        "update sessions set code_start = :start, code_end = :end where id = :id and code_start is null",
        {"id": session_id, "start": new.start, "end": new.end},
    )


async def replace_codes(tx: Tx, session_id: int, new: Codes) -> None:
    """Give these codes to the session: those it had count no more; what was recorded with them stays."""
    await tx.run(
        "update sessions set code_start = :start, code_end = :end where id = :id",
        {"id": session_id, "start": new.start, "end": new.end},
    )


# ---- who is present, as conditions on a registration r; of one handlers/programme/attendance says the same -


@dataclass(frozen=True, slots=True)
class AttendanceFilter:
    """present: in at least one session; absent: from all that have ended, and one has; outside: of a session
    that runs at `now` (UTC epoch seconds), not entered yet. rules: by event id, which records count."""

    kind: Literal["present", "absent", "outside"]
    now: int
    rules: tuple[tuple[int, str], ...]


def attendance_condition(wanted: AttendanceFilter) -> str:
    """A condition on r."""
    if wanted.kind == "outside":
        return (
            "exists (select 1 from sessions n where n.event_id = r.event_id and n.starts_at <= "
            ":attendance_now and n.ends_at > :attendance_now and not exists (select 1 from attendance a "
            "where a.session_id = n.id and a.registration_id = r.id "
            "and coalesce(a.entered_at, a.noted_at) is not null))"
        )
    was = (
        "exists (select 1 from attendance a join sessions n on n.id = a.session_id "
        f"where a.registration_id = r.id and n.event_id = r.event_id and ({_counts(wanted.rules)})"
    )
    if wanted.kind == "present":
        return f"{was})"
    return (
        "exists (select 1 from sessions n "
        "where n.event_id = r.event_id and n.ends_at <= :attendance_now) "
        f"and not {was} and n.ends_at <= :attendance_now)"
    )


def _counts(rules: tuple[tuple[int, str], ...]) -> str:
    """Whether an attendance a makes r present."""
    ways = (f"(r.event_id = {int(event_id)} and ({recorded_as(rule)}))" for event_id, rule in rules)
    return " or ".join(["a.noted_at is not null", *ways])


def recorded_as(rule: str) -> str:
    """Whether an attendance a holds the records this rule wants, like "end,entered+start"."""
    ways = (
        " and ".join(f"a.{_RECORDS[what]} is not null" for what in way.split("+")) for way in rule.split(",")
    )
    return " or ".join(f"({way})" for way in ways)

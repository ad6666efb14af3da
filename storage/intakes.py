"""Reports of attendance as they were read: who in them is who, what panitia have decided, until it is over.

What is recorded stands in storage/attendance; here are only the rows of the file, and not for long.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from storage.connection import Row
from storage.statements import insert_into
from storage.store import Tx

State = Literal["read", "checking", "done", "dropped"]
RowState = Literal["sure", "known", "doubtful", "rest", "recorded", "refused", "short"]


@dataclass(frozen=True, slots=True)
class Intake:
    """One report. minimum: so many minutes make somebody present; timed: whether the report says how long;
    days: the ISO days it may be about. Times are UTC epoch seconds."""

    id: int
    key: str
    event_id: int
    session_id: int
    state: State
    minimum: int
    timed: bool
    days: tuple[str, ...]
    decided_by: str | None
    ended_at: int | None
    file_id: int | None


@dataclass(frozen=True, slots=True)
class NewIntake:
    """A report that was read. key: of the job that read it; chat: who sent it (channel, address)."""

    key: str
    chat: tuple[str, str]
    event_id: int
    session_id: int
    digest: str
    timed: bool
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewIntakeRow:
    """One person of it; candidates: registrations that may be meant, with how likely."""

    written: str
    email: str
    minutes: int | None
    state: RowState
    registration_id: int | None = None
    candidates: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """One person of a report as it stands now; checked: panitia have said who it is, or that it is nobody."""

    intake_id: int
    position: int
    written: str
    email: str
    minutes: int | None
    state: RowState
    registration_id: int | None
    checked: bool
    decided_by: str | None


_INTAKE = "id, key, event_id, session_id, state, minimum, timed, days, decided_by, ended_at, file_id"
_DAYS = _INTAKE.split(", ").index("days")
_READ = "intake_id, position, written, email, minutes, state, registration_id, checked, decided_by"


async def put(tx: Tx, new: NewIntake, rows: Sequence[NewIntakeRow], now: int) -> int:
    """Keep this report, once for its key; its id."""
    report = {
        "key": new.key, "channel": new.chat[0], "address": new.chat[1], "event_id": new.event_id,
        "session_id": new.session_id, "digest": new.digest, "state": "read", "timed": int(new.timed),
        "days": " ".join(new.days), "read_at": now,
    }  # fmt: skip
    id_ = await tx.number(
        insert_into("intakes", report) + "on conflict (key) do nothing returning id", report
    )
    if not id_:  # the job was broken off after this, and has begun again
        return await tx.number("select id from intakes where key = :key", {"key": new.key})
    names = ("written", "email", "minutes", "state", "registration_id")
    placed = list(enumerate(rows, start=1))
    await tx.insert(
        "intake_rows",
        [
            {"intake_id": id_, "position": position} | {name: getattr(each, name) for name in names}
            for position, each in placed
        ],
    )
    await put_candidates(tx, id_, {position: each.candidates for position, each in placed})
    return id_


async def put_candidates(tx: Tx, id_: int, candidates: Mapping[int, Sequence[tuple[int, int]]]) -> None:
    """These registrations may be meant by the rows at these positions, too."""
    await tx.insert(
        "intake_candidates",
        [
            {"intake_id": id_, "position": position, "registration_id": registration_id, "score": score}
            for position, those in candidates.items()
            for registration_id, score in those
        ],
        "on conflict (intake_id, position, registration_id) do update set score = excluded.score",
    )


async def load(tx: Tx, id_: int) -> Intake | None:
    rows = await tx.all(f"select {_INTAKE} from intakes where id = :id", {"id": id_})
    return _intake(rows[0]) if rows else None


async def unfinished(tx: Tx) -> tuple[Intake, ...]:
    """Reports that are not decided wholly, the newest first."""
    rows = await tx.all(f"select {_INTAKE} from intakes where state in ('read', 'checking') order by id desc")
    return tuple(_intake(row) for row in rows)


async def same(tx: Tx, session_id: int, digest: str, but: int = 0) -> Intake | None:
    """The newest report of this session from the very same file, but the one with this id."""
    rows = await tx.all(
        f"select {_INTAKE} from intakes where session_id = :session and digest = :digest "
        "and id <> :but and state <> 'dropped' order by id desc limit 1",
        {"session": session_id, "digest": digest, "but": but},
    )
    return _intake(rows[0]) if rows else None


async def counts(tx: Tx, id_: int) -> dict[tuple[RowState, bool], int]:
    """How many rows are in which state, by whether panitia have checked them."""
    rows = await tx.all(
        "select state, checked, count(*) from intake_rows where intake_id = :id group by state, checked",
        {"id": id_},
    )
    return {(state, bool(checked)): number for state, checked, number in rows}


async def stayed(tx: Tx, id_: int, minutes: int) -> int:
    """How many of those who are sure stayed so long."""
    return await tx.number(
        "select count(*) from intake_rows where intake_id = :id and state = 'sure' "
        "and coalesce(minutes, 0) >= :minutes",
        {"id": id_, "minutes": minutes},
    )


# ---- deciding -----------------------------------------------------------------------------------------


async def next_doubtful(tx: Tx, id_: int) -> IntakeRow | None:
    """The first row that is not decided."""
    return await _read(tx, "intake_id = :id and state = 'doubtful' order by position limit 1", {"id": id_})


async def row(tx: Tx, id_: int, position: int) -> IntakeRow | None:
    return await _read(tx, "intake_id = :id and position = :position", {"id": id_, "position": position})


async def candidates(tx: Tx, id_: int, position: int, limit: int) -> tuple[int, ...]:
    """The registrations that may be meant by this row, the likeliest first."""
    return await tx.column(
        "select registration_id from intake_candidates where intake_id = :id and position = :position "
        "order by score desc, registration_id limit :limit",
        {"id": id_, "position": position, "limit": limit},
    )


async def decide(tx: Tx, read: IntakeRow, state: RowState, registration_id: int | None, by: str) -> bool:
    """Say who this row is; False when it was decided already."""
    return await tx.has(
        "update intake_rows set state = :state, registration_id = :registration, checked = 1, "
        "decided_by = :by where intake_id = :id and position = :position and state = 'doubtful' "
        "returning position",
        {
            "id": read.intake_id, "position": read.position, "state": state,
            "registration": registration_id, "by": by,
        },
    )  # fmt: skip


async def refuse_all(tx: Tx, id_: int, by: str) -> None:
    """Whoever is not decided is nobody of this kegiatan."""
    await tx.run(
        "update intake_rows set state = 'refused', checked = 1, decided_by = :by "
        "where intake_id = :id and state = 'doubtful'",
        {"id": id_, "by": by},
    )


async def change_state(tx: Tx, id_: int, states: tuple[State, State], by: str, now: int) -> bool:
    """From one state into another; False when it is in another one meanwhile."""
    before, after = states
    return await tx.has(
        "update intakes set state = :after, decided_by = :by, "
        "ended_at = case when :after in ('done', 'dropped') then :now else ended_at end "
        "where id = :id and state = :before returning id",
        {"id": id_, "before": before, "after": after, "by": by, "now": now},
    )


# ---- forgetting ---------------------------------------------------------------------------------------


async def left(tx: Tx, id_: int) -> tuple[IntakeRow, ...]:
    """Everybody who was not recorded."""
    rows = await tx.all(
        f"select {_READ} from intake_rows where intake_id = :id "
        "and state in ('rest', 'refused', 'short', 'doubtful') order by state, written, position",
        {"id": id_},
    )
    return tuple(_row(each) for each in rows)


async def forget_rows(tx: Tx, id_: int, file_id: int | None) -> None:
    """It is over: nobody in it is kept here. file_id: the list of who was not recorded."""
    await tx.run("update intakes set file_id = :file where id = :id", {"id": id_, "file": file_id})
    await tx.run("delete from intake_rows where intake_id = :id", {"id": id_})


async def forget_before(tx: Tx, moment: int) -> None:
    """Of reports read before that nobody is kept, decided or not (UTC epoch seconds)."""
    params = {"moment": moment}
    old = "(select id from intakes where read_at < :moment)"
    await tx.run(f"delete from intake_rows where intake_id in {old}", params)
    await tx.run(
        "update intakes set state = 'dropped', ended_at = :moment "
        "where read_at < :moment and state in ('read', 'checking')",
        params,
    )


async def forget_person(tx: Tx, person_id: int) -> None:
    """No row that is, or may be, this person is kept."""
    params = {"person": person_id}
    await tx.run(
        "delete from intake_rows where registration_id in "
        "(select id from registrations where person_id = :person)",
        params,
    )
    await tx.run(
        "delete from intake_rows where (intake_id, position) in (select c.intake_id, c.position "
        "from intake_candidates c join registrations r on r.id = c.registration_id "
        "where r.person_id = :person)",
        params,
    )


async def _read(tx: Tx, where: str, params: Mapping[str, int]) -> IntakeRow | None:
    rows = await tx.all(f"select {_READ} from intake_rows where {where}", params)
    return _row(rows[0]) if rows else None


def _row(row: Row) -> IntakeRow:
    read = IntakeRow(*row)
    return replace(read, checked=bool(read.checked))


def _intake(row: Row) -> Intake:
    intake = Intake(*row)
    return replace(intake, timed=bool(intake.timed), days=tuple(str(row[_DAYS]).split()))

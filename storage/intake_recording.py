"""Whom a report may mean, and recording everybody who is sure at once: thousands in a few statements."""

from dataclasses import dataclass, replace

from storage.audiences import ATTENDING
from storage.connection import Row
from storage.intakes import Intake
from storage.store import Tx

_PARTICIPANT = (
    "select r.id, r.person_id, r.number, coalesce(p.name, ''), "
    "coalesce(p.email, ''), coalesce(p.company, ''), "
    "a.noted_at is not null from seats s join registrations r on r.id = s.registration_id "
    "join persons p on p.id = r.person_id "
    "left join attendance a on a.registration_id = r.id and a.session_id = :session "
    f"where s.event_id = :event and s.mode = 'online' and {ATTENDING} "
)
_TAKES_PART = (
    "exists (select 1 from seats s join registrations r on r.id = s.registration_id "
    "where r.id = intake_rows.registration_id and s.event_id = :event and s.mode = 'online' "
    f"and {ATTENDING})"
)
_CANDIDATES = (
    "from intake_candidates c left join attendance a on a.registration_id = c.registration_id "
    "and a.session_id = :session where c.intake_id = intake_rows.intake_id "
    "and c.position = intake_rows.position"
)
ALIKE = 80
"""How likely a candidate is whose name is nearly the row's, or short for it."""
_SURE = "intake_id = :id and state = 'sure'"
_RECORDING = (
    "update intakes set minimum = :minimum where id = :id",
    (
        "update intake_rows set state = 'short' where intake_id = :id and state in ('sure', 'doubtful') "
        "and coalesce(minutes, 0) < :minimum"
    ),
    f"update intake_rows set state = 'rest', registration_id = null where {_SURE} and not {_TAKES_PART}",
    (
        f"update intake_rows set state = 'known' where {_SURE} and exists (select 1 from attendance a where "
        "a.session_id = :session and a.registration_id = intake_rows.registration_id "
        "and a.noted_at is not null)"
    ),
    (
        "insert into attendance (session_id, registration_id, noted_at, noted_by, noted_how) "
        f"select :session, registration_id, :now, :by, 'zoom' from intake_rows where {_SURE} "
        "on conflict (session_id, registration_id) do update set noted_at = excluded.noted_at, "
        "noted_by = excluded.noted_by, noted_how = excluded.noted_how"
    ),
    (
        "insert into trail (person_id, at, actor, action, event_id, detail) "
        "select r.person_id, :now, :actor, 'attended', :event, 'zoom' from intake_rows i "
        "join registrations r on r.id = i.registration_id where i.intake_id = :id and i.state = 'sure'"
    ),
    f"update intake_rows set state = 'recorded', decided_by = :by where {_SURE}",
)


@dataclass(frozen=True, slots=True)
class Participant:
    """Who takes part daring. noted: panitia have recorded them in the session asked about."""

    registration_id: int
    person_id: int
    number: str
    name: str
    email: str
    company: str
    noted: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What panitia say of a report: how many minutes make somebody present, and who says so (an address)."""

    minimum: int
    by: str


async def held(tx: Tx, limit: int) -> tuple[int, ...]:
    """Events that take or took place, the newest first."""
    return await tx.column(
        "select id from events where state not in ('draft', 'cancelled') order by id desc limit :limit",
        {"limit": limit},
    )


async def participants(tx: Tx, event_id: int, session_id: int) -> tuple[Participant, ...]:
    """Everybody who takes part daring, in the order of their numbers."""
    rows = await tx.all(_PARTICIPANT + "order by r.id", {"event": event_id, "session": session_id})
    return tuple(_participant(row) for row in rows)


async def participant(tx: Tx, intake: Intake, registration_id: int) -> Participant | None:
    """One of them; None for who does not take part daring (any more)."""
    row = await tx.one(
        _PARTICIPANT + "and r.id = :id",
        {"event": intake.event_id, "session": intake.session_id, "id": registration_id},
    )
    return None if row is None else _participant(row)


async def record_sure(tx: Tx, intake: Intake, decision: Decision, now: int) -> None:
    """Who stayed too short is set aside, who is sure is present, each with an entry in the audit log.

    Who was recorded meanwhile, or takes part no more, is not recorded.
    """
    params: dict[str, object] = {
        "id": intake.id, "event": intake.event_id, "session": intake.session_id, "now": now,
        "minimum": decision.minimum, "by": decision.by, "actor": f"panitia:{decision.by}",
    }  # fmt: skip
    for statement in _RECORDING:
        await tx.run(statement, params)
    await settle_known(tx, intake)


async def settle_known(tx: Tx, intake: Intake) -> None:
    """A row that can only mean people who are recorded already, and is called like one of them, needs no
    decision: whatever it is, nothing is to be recorded."""
    await tx.run(
        "update intake_rows set state = 'known' where intake_id = :id "
        "and state = 'doubtful' "
        f"and exists (select 1 {_CANDIDATES} and c.score >= :alike) "
        f"and not exists (select 1 {_CANDIDATES} and a.noted_at is null)",
        {"id": intake.id, "session": intake.session_id, "alike": ALIKE},
    )


def _participant(row: Row) -> Participant:
    one = Participant(*row)
    return replace(one, noted=bool(one.noted))

"""Who is present, as conditions on a registration r. Of one registration handlers/programme/attendance says
the same.

The values stand in the mapping that belongs to it; the records that make somebody present differ by event.
"""

from dataclasses import dataclass
from typing import Literal

_RECORDS = {"entered": "a.entered_at", "start": "a.began_at", "end": "a.ended_at"}


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
        " and ".join(f"{_RECORDS[what]} is not null" for what in way.split("+")) for way in rule.split(",")
    )
    return " or ".join(f"({way})" for way in ways)

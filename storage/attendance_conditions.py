"""Who is present, as conditions on a registration r: for audiences. Of one
registration handlers/programme/attendance says the same.

The values stand in the mapping that belongs to it; the records that make somebody present differ by event.
"""

from dataclasses import dataclass
from typing import Literal

_RECORDS = {"entered": "a.entered_at", "start": "a.began_at", "end": "a.ended_at"}


@dataclass(frozen=True, slots=True)
class Presence:
    """present: in at least one session; absent: from all that have ended, and one has; outside: of a session
    that runs at `now` (UTC epoch seconds), not entered yet. rules: by event id, which records count."""

    kind: Literal["present", "absent", "outside"]
    now: int
    rules: tuple[tuple[int, str], ...]


def presence_condition(presence: Presence) -> str:
    """A condition on r."""
    if presence.kind == "outside":
        return (
            "exists (select 1 from sessions n where n.event_id = r.event_id and n.starts_at <= :presence_now "
            "and n.ends_at > :presence_now and not exists (select 1 from attendance a "
            "where a.session_id = n.id and a.registration_id = r.id "
            "and coalesce(a.entered_at, a.noted_at) is not null))"
        )
    was = (
        "exists (select 1 from attendance a join sessions n on n.id = a.session_id "
        f"where a.registration_id = r.id and n.event_id = r.event_id and ({_counts(presence.rules)})"
    )
    if presence.kind == "present":
        return f"{was})"
    return (
        "exists (select 1 from sessions n "
        "where n.event_id = r.event_id and n.ends_at <= :presence_now) "
        f"and not {was} and n.ends_at <= :presence_now)"
    )


def presence_params(presence: Presence | None) -> dict[str, object]:
    return {} if presence is None else {"presence_now": presence.now}


def _counts(rules: tuple[tuple[int, str], ...]) -> str:
    """Whether an attendance a makes r present."""
    ways = [
        f"(r.event_id = {int(event_id)} and ({_ways(rule)}))"
        for event_id, rule in rules
    ]  # fmt: skip
    return " or ".join(["a.noted_at is not null", *ways])


def _ways(rule: str) -> str:
    return " or ".join(
        "(" + " and ".join(f"{_RECORDS[what]} is not null" for what in way.split("+")) + ")"
        for way in rule.split(",")
    )

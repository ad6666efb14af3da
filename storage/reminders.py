"""Reminder rules of an event: when, whom, with which link. What became of them stands in storage/waves."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from typing import Literal

from storage.statements import placeholders
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Rule:
    """When to remind whom.

    Either `days_before` with `clock` (minutes after midnight, WIB), or `minutes` after (negative: before) the
    anchor. about: once for the event, or for each session. mode: how somebody takes part. state: confirmed is
    everybody who has a seat to take part with; the others mean a wish that is still open. link: it carries
    the button to the session. absent_only: only who has not entered.
    """

    about: Literal["event", "session"]
    anchor: Literal["start", "end"] = "start"
    days_before: int | None = None
    clock: int | None = None
    minutes: int | None = None
    mode: Literal["online", "offline", "all"] = "all"
    state: Literal["confirmed", "applied", "waiting", "offered"] = "confirmed"
    link: bool = False
    absent_only: bool = False


DEFAULTS = (
    Rule("event", days_before=7, clock=9 * 60),
    Rule("event", days_before=1, clock=16 * 60),
    Rule("session", minutes=-60, mode="online", link=True),
    Rule("session", minutes=0, mode="online", link=True, absent_only=True),
    Rule("event", "end", minutes=0),
)
"""H-7 09.00, H-1 16.00, an hour before each session, its start, and thanks after the last one. Migration 0003
gives the same to events from before."""

_NAMES = tuple(field.name for field in fields(Rule))


async def put(tx: Tx, event_id: int, rules: Sequence[Rule]) -> None:
    """Make these the rules of the event."""
    await tx.run("delete from reminders where event_id = :event", {"event": event_id})
    await tx.insert(
        "reminders",
        [asdict(rule) | {"event_id": event_id, "position": n} for n, rule in enumerate(rules, start=1)],
    )


async def of_events(tx: Tx, event_ids: Sequence[int]) -> dict[int, list[Rule]]:
    """The rules of these events, in their order."""
    found: dict[int, list[Rule]] = {event_id: [] for event_id in event_ids}
    names, params = placeholders("e", event_ids)
    for event_id, *row in await tx.all(
        f"select event_id, {', '.join(_NAMES)} from reminders "
        f"where event_id in ({names}) order by event_id, position",
        params,
    ):
        rule = Rule(*row)
        found[event_id].append(replace(rule, link=bool(rule.link), absent_only=bool(rule.absent_only)))
    return found

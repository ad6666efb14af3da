"""What the programme has come to: the numbers of a year and of an event, in plain SQL.

Only reads, and much at once: it is meant for a read-only connection beside the bot, not for the writer.
Counted towards the target is who attended and stands on the list of experts, each person once a year. Who had
their data erased is no expert to us any more, so such a person counts as attended only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage import events
from storage.attendance import recorded_as
from storage.audiences import ATTENDING
from storage.connection import Row
from storage.events import MODES, Event
from storage.registrations import ACTIVE
from storage.store import Tx

DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Fill:
    """Of one mode: seats there are, seats held or promised, people on the waitlist."""

    quota: int
    taken: int
    waitlist: int


@dataclass(frozen=True, slots=True)
class EventFigures:
    """One event in the recap of its year. Times are UTC epoch seconds.

    registered: persons with a seat to take part with; unreachable: of those, who has blocked us. attended:
    persons present in at least one session; counted: of those, who stands on the list of experts.
    """

    id: int
    batch: int
    title: str
    state: str
    closes_at: int
    starts_at: int
    ends_at: int
    online: Fill
    offline: Fill
    registered: int
    unreachable: int
    attended: int
    counted: int

    @property
    def quota(self) -> int:
        return self.online.quota + self.offline.quota

    @property
    def taken(self) -> int:
        return self.online.taken + self.offline.taken

    @property
    def waitlist(self) -> int:
        return self.online.waitlist + self.offline.waitlist


@dataclass(frozen=True, slots=True)
class YearFigures:
    """A year, or the part of it that somebody may see. registered, attended, counted: unique persons.

    counted_ended: of the counted, who attended an event that is over.
    """

    year: int
    events: tuple[EventFigures, ...]
    registered: int
    attended: int
    counted: int
    counted_ended: int


@dataclass(frozen=True, slots=True)
class EventDetails:
    """One event by itself. days: active registrations by calendar day (days since 1970 in the zone asked
    for). states: registrations by (mode wished for, state). provinces (Kemendagri's code or "") and sources
    (of a link, or "") with how many, the most first."""

    figures: EventFigures
    days: tuple[tuple[int, int], ...]
    states: Mapping[tuple[str, str], int]
    provinces: tuple[tuple[str, int], ...]
    sources: tuple[tuple[str, int], ...]


async def of_year(tx: Tx, year: int, now: int, only: frozenset[int] | None = None) -> YearFigures:
    """The year, or of it only these events. Drafts and cancelled events are left out."""
    found = [
        event
        for event in await events.of_year(tx, year)
        if event.state not in {"draft", "cancelled"} and (only is None or event.id in only)
    ]
    if not found:
        return YearFigures(year, (), 0, 0, 0, 0)
    fills, seated, present = await _fills(tx, found), await _seated(tx, found), await _present(tx, found, now)
    each = tuple(_figures(event, fills, seated, present) for event in found)
    total = present[0]
    return YearFigures(year, each, seated[0][0], total[0], total[1], total[2])


async def of_event(tx: Tx, event: Event, now: int, offset: int) -> EventDetails:
    """One event, whatever its state; `offset`: seconds to add to UTC for the days of the zone asked for."""
    fills, seated = await _fills(tx, [event]), await _seated(tx, [event])
    figures = _figures(event, fills, seated, await _present(tx, [event], now))
    params = {"event": event.id, "offset": offset}
    active = f"r.event_id = :event and r.state in {ACTIVE}"  # a tuple of words reads like SQL
    days = await tx.all(
        f"select (r.completed_at + :offset) / {DAY} as day, count(*) from registrations r "
        f"where {active} group by day order by day",
        params,
    )
    states = await tx.all(
        "select mode, state, count(*) from registrations where event_id = :event group by mode, state",
        params,
    )
    provinces = await tx.all(
        "select coalesce(p.province, '') as province, count(*) as people from seats s "
        "join registrations r on r.id = s.registration_id join persons p on p.id = r.person_id "
        f"where s.event_id = :event and {ATTENDING} group by province order by people desc, province",
        params,
    )
    sources = await tx.all(
        "select coalesce(r.source, '') as source, count(*) as people from registrations r "
        f"where {active} group by coalesce(r.source, '') order by people desc, source",
        params,
    )
    return EventDetails(
        figures, tuple((row[0], row[1]) for row in days), {(row[0], row[1]): row[2] for row in states},
        tuple((row[0], row[1]) for row in provinces), tuple((row[0], row[1]) for row in sources),
    )  # fmt: skip


async def news(tx: Tx, event_id: int, since: int) -> tuple[int, int]:
    """How many have registered in this event since then and are still in it; how many wait for panitia."""
    [(new, applied)] = await tx.all(
        "select (select count(*) from registrations where event_id = :event and completed_at >= :since "
        f"and state in {ACTIVE}), "
        "(select count(*) from registrations where event_id = :event and state = 'applied')",
        {"event": event_id, "since": since},
    )
    return new, applied


Fills = Mapping[tuple[int, str], tuple[int, int]]
ByEvent = Mapping[int, tuple[int, ...]]


def _figures(event: Event, fills: Fills, seated: ByEvent, present: ByEvent) -> EventFigures:
    online, offline = (Fill(event.quota(mode), *fills.get((event.id, mode), (0, 0))) for mode in MODES)
    registered, unreachable = seated.get(event.id, (0, 0))
    attended, counted, _ = present.get(event.id, (0, 0, 0))
    return EventFigures(
        event.id, event.batch, event.title, event.state, event.closes_at, event.starts_at, event.ends_at,
        online, offline, registered, unreachable, attended, counted,
    )  # fmt: skip


async def _fills(tx: Tx, found: Sequence[Event]) -> Fills:
    """Seats taken and people on the waitlist, by event and mode."""
    ids = _ids(found)
    taken = await tx.all(
        f"select event_id, mode, max(position) from seats where event_id in ({ids}) group by event_id, mode"
    )
    lengths = await tx.all(
        f"select event_id, mode, count(*) from waitlist where event_id in ({ids}) group by event_id, mode"
    )
    waiting = {(row[0], row[1]): int(row[2]) for row in lengths}
    held = {(row[0], row[1]): int(row[2]) for row in taken}
    return {key: (held.get(key, 0), waiting.get(key, 0)) for key in held.keys() | waiting.keys()}


async def _seated(tx: Tx, found: Sequence[Event]) -> ByEvent:
    """By event who has a seat to take part with, and of those who can't be reached; 0 is all of them, each
    person once."""
    among = (
        "from seats s join registrations r on r.id = s.registration_id "
        f"where s.event_id in ({_ids(found)}) and {ATTENDING}"
    )
    rows = await tx.all(
        f"select s.event_id, count(*), 0 {among} group by s.event_id "
        f"union all select 0, count(distinct r.person_id), 0 {among}"
    )
    lost = await unreachable(tx, [event.id for event in found])
    return {row[0]: (row[1], lost.get(row[0], 0)) for row in rows}


async def unreachable(tx: Tx, event_ids: Sequence[int]) -> Mapping[int, int]:
    """By event, how many with a seat to take part with can't be reached; one without any is missing.

    Looked up from the chats that can't be reached, which are few.
    """
    ids = ", ".join(str(int(id_)) for id_ in event_ids)
    rows = await tx.all(
        "select s.event_id, count(*) from chats lost join registrations r on r.person_id = lost.person_id "
        "join seats s on s.registration_id = r.id "
        f"where lost.unreachable is not null and s.event_id in ({ids}) and {ATTENDING} group by s.event_id"
    )
    return {row[0]: int(row[1]) for row in rows}


async def _present(tx: Tx, found: Sequence[Event], now: int) -> ByEvent:
    """By event who attended, and of those the experts; 0 is all of them, each person once, and of the experts
    those who attended an event that is over."""
    over = _ids([event for event in found if event.ends_at <= now]) or "0"
    rows: list[Row] = await tx.all(
        "with present as (select distinct r.event_id, r.person_id, "
        "case when p.match = 'matched' then r.person_id end as expert "
        "from sessions s join attendance a on a.session_id = s.id "
        "join registrations r on r.id = a.registration_id join persons p on p.id = r.person_id "
        f"where {_attendance(found)}) "
        "select event_id, count(*), count(expert), 0 from present group by event_id "
        "union all select 0, count(distinct person_id), count(distinct expert), "
        f"count(distinct case when event_id in ({over}) then expert end) from present"
    )
    return {row[0]: tuple(row[1:]) for row in rows}


def _attendance(found: Sequence[Event]) -> str:
    """Whether an attendance a of a session s makes somebody present, by the rules of these events.

    The same as handlers/programme/attendance says of one person.
    """
    rules = sorted({event.attended for event in found})
    return " or ".join(
        f"(s.event_id in ({_ids([event for event in found if event.attended == rule])}) "
        f"and (a.noted_at is not null or {recorded_as(rule)}))"
        for rule in rules
    )


def _ids(found: Sequence[Event]) -> str:
    return ", ".join(str(int(event.id)) for event in found)

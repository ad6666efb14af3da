"""What panitia take home as a table: the rows of a kegiatan or a year, read in portions. Changes nothing.

Meant for a read-only snapshot: a portion begins where the last one ended, so that no list of all is held.
"""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

from storage import persons
from storage.attendance import Attendance
from storage.audiences import ATTENDING
from storage.connection import Row
from storage.events import Event
from storage.store import Tx

PORTION = 1000
_ACTIVE = "r.state in ('confirmed', 'applied', 'waiting', 'offered')"
_SEAT = f"(select s.mode from seats s where s.registration_id = r.id and {ATTENDING} limit 1)"
# '' can be reached, null has no chat at all
_CHAT = (
    "(select coalesce(c.unreachable, '') from chats c where c.person_id = p.id "
    "order by c.unreachable is not null limit 1)"
)
_TAKING_PART = (
    f"(exists (select 1 from seats s where s.registration_id = r.id and {ATTENDING}) "
    "or exists (select 1 from attendance a where a.registration_id = r.id))"
)
_PERSON = f"coalesce(p.match, 'unmatched'), {persons.PERSON}"
_PERSON_COLUMNS = 2 + len(persons.PROFILE)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person has answered, as stored, by the name of the field, and what the list of experts says."""

    answers: Mapping[str, str]
    match: str


@dataclass(frozen=True, slots=True)
class Entrant:
    """A registration with its person. completed_at, reconfirmed_at: UTC epoch seconds. seat: the mode of the
    seat to take part with, '' for none. unreachable: why, '' when reachable, None without a chat."""

    person: Profile
    id: int
    seq: int
    number: str
    mode: str
    state: str
    completed_at: int
    again: bool
    source: str
    reconfirmed_at: int | None
    seat: str
    unreachable: str | None


_ENTRANT = (
    f"{_PERSON}, r.id, r.seq, r.number, r.mode, r.state, r.completed_at, r.again, coalesce(r.source, ''), "
    f"r.reconfirmed_at, coalesce({_SEAT}, ''), {_CHAT}"
)


@dataclass(frozen=True, slots=True)
class Sat:
    """Somebody who takes part, or did, with what is recorded of the sessions (by their id)."""

    entrant: Entrant
    records: Mapping[int, Attendance]


@dataclass(frozen=True, slots=True)
class OnWaitlist:
    """Somebody on a waitlist. `place` counts from 1 in that of this mode."""

    waitlist: str
    place: int
    entrant: Entrant


@dataclass(frozen=True, slots=True)
class Year:
    """One person's year: the kegiatan they hold or held a seat in, with what is recorded, by event id."""

    person: Profile
    expert_id: int | None
    events: Mapping[int, Mapping[int, Attendance]]


@dataclass(frozen=True, slots=True)
class Listed:
    """A kegiatan to choose from. `starts_at` is UTC epoch seconds."""

    id: int
    year: int
    batch: int
    title: str
    starts_at: int


async def listed(tx: Tx) -> tuple[Listed, ...]:
    """All kegiatan, whatever their state, the newest first."""
    rows = await tx.all(
        "select e.id, e.year, e.batch, e.title, min(s.starts_at) from events e "
        "join sessions s on s.event_id = e.id group by e.id, e.year, e.batch, e.title "
        "order by e.year desc, e.batch desc"
    )
    return tuple(Listed(*row) for row in rows)


def entrants(tx: Tx, event_id: int) -> AsyncIterator[list[Entrant]]:
    """Everybody whose registration is not over, by number."""
    return _by_seq(tx, event_id, _ACTIVE)


def unreachable(tx: Tx, event_id: int) -> AsyncIterator[list[Entrant]]:
    """Those of them whom no message reaches, by number."""
    return _by_seq(tx, event_id, f"{_ACTIVE} and coalesce({_CHAT}, '-') <> ''")


async def sitting(tx: Tx, event_id: int) -> AsyncIterator[list[Sat]]:
    """Everybody with a seat to take part with, or with a record, by number."""
    async for portion in _by_seq(tx, event_id, _TAKING_PART):
        rows = await tx.all(
            f"select {_RECORD} from registrations r join attendance a on a.registration_id = r.id "
            "where r.event_id = :event and r.seq between :first and :last",
            {"event": event_id, "first": portion[0].seq, "last": portion[-1].seq},
        )
        found: dict[int, dict[int, Attendance]] = {}
        for recorded in (Attendance(*row) for row in rows):
            found.setdefault(recorded.registration_id, {})[recorded.session_id] = recorded
        yield [Sat(each, found.get(each.id, {})) for each in portion]


async def waitlist(tx: Tx, event: Event, mode: str) -> AsyncIterator[list[OnWaitlist]]:
    """The waitlist for a seat of this mode, in the order seats are offered."""
    again = "w.again" if event.first_timers_first else "0"
    after, place = (-1, 0), 0
    while True:
        rows = await tx.all(
            f"select {_ENTRANT}, {again} as turn, w.id from waitlist w "
            "join registrations r on r.id = w.registration_id join persons p on p.id = r.person_id "
            f"where w.event_id = :event and w.mode = :mode and ({again}, w.id) > (:again, :after) "
            "order by turn, w.id limit :limit",
            {"event": event.id, "mode": mode, "again": after[0], "after": after[1], "limit": PORTION},
        )
        if not rows:
            return
        yield [OnWaitlist(mode, place + n, _entrant(row[:-2])) for n, row in enumerate(rows, start=1)]
        after, place = (rows[-1][-2], rows[-1][-1]), place + len(rows)


async def years(tx: Tx, events: tuple[Event, ...]) -> AsyncIterator[list[Year]]:
    """Everybody who takes or took part in one of these kegiatan, each person once."""
    ids = ", ".join(str(int(event.id)) for event in events) or "0"
    among, after = f"r.event_id in ({ids}) and {_TAKING_PART}", 0
    while True:
        rows = await tx.all(
            f"select {_PERSON}, p.expert_id, p.id from persons p where p.id > :after and exists "
            f"(select 1 from registrations r where r.person_id = p.id and {among}) "
            "order by p.id limit :limit",
            {"after": after, "limit": PORTION},
        )
        if not rows:
            return
        taken = await _taken(tx, among, (rows[0][-1], rows[-1][-1]))
        yield [Year(_profile(row[:-2]), row[-2], taken.get(row[-1], {})) for row in rows]
        after = rows[-1][-1]


async def count(tx: Tx, kind: str, event: Event) -> int:
    """About how many rows this kind has for this kegiatan; quick, for the one who waits."""
    sql = {
        "participants": f"select count(*) from registrations r where r.event_id = :event and {_ACTIVE}",
        "attendance": f"select count(*) from registrations r where r.event_id = :event and {_TAKING_PART}",
        "waitlist": "select count(*) from waitlist w where w.event_id = :event",
        "unreachable": "select count(*) from registrations r join persons p on p.id = r.person_id "
        f"where r.event_id = :event and {_ACTIVE} and coalesce({_CHAT}, '-') <> ''",
    }[kind]
    return await tx.number(sql, {"event": event.id})


async def count_year(tx: Tx, events: tuple[Event, ...]) -> int:
    """How many different people hold a seat in one of these kegiatan."""
    ids = ", ".join(str(int(event.id)) for event in events) or "0"
    return await tx.number(
        "select count(distinct r.person_id) from seats s "
        f"join registrations r on r.id = s.registration_id where s.event_id in ({ids})"
    )


async def _by_seq(tx: Tx, event_id: int, which: str) -> AsyncIterator[list[Entrant]]:
    after = 0
    while True:
        rows = await tx.all(
            f"select {_ENTRANT} from registrations r join persons p on p.id = r.person_id "
            f"where r.event_id = :event and r.seq > :after and {which} order by r.seq limit :limit",
            {"event": event_id, "after": after, "limit": PORTION},
        )
        if not rows:
            return
        portion = [_entrant(row) for row in rows]
        yield portion
        after = portion[-1].seq


async def _taken(tx: Tx, among: str, people: tuple[int, int]) -> dict[int, dict[int, dict[int, Attendance]]]:
    """By person, event and session: what is recorded where these people (from–to) have a seat."""
    found: dict[int, dict[int, dict[int, Attendance]]] = {}
    params = {"first": people[0], "last": people[1]}
    rows = await tx.all(
        "select r.person_id, r.event_id from registrations r "
        f"where r.person_id between :first and :last and {among}",
        params,
    )
    for person_id, event_id in rows:
        found.setdefault(person_id, {})[event_id] = {}
    rows = await tx.all(
        f"select r.person_id, r.event_id, {_RECORD} from registrations r "
        "join attendance a on a.registration_id = r.id "
        f"where r.person_id between :first and :last and {among}",
        params,
    )
    for person_id, event_id, *record in rows:
        recorded = Attendance(*record)
        found[person_id][event_id][recorded.session_id] = recorded
    return found


_RECORD = (
    "a.session_id, a.registration_id, a.entered_at, a.began_at, a.ended_at, a.room, a.wrong, a.noted_at, "
    "a.noted_by, a.noted_how"
)


def _entrant(row: Row) -> Entrant:
    id_, seq, number, mode, state, completed_at, again, *rest = row[_PERSON_COLUMNS:]
    return Entrant(
        _profile(row[:_PERSON_COLUMNS]), id_, seq, number, mode, state, completed_at, bool(again), *rest
    )


def _profile(row: Row) -> Profile:
    return Profile(persons.read(row[1:]).answers, row[0])

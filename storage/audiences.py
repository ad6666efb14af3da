"""Whom a wave is for: a part of an event's people, as a select that others put around theirs.

Parameters are named, and every name stands in the mapping that belongs to it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.attendance import AttendanceFilter, attendance_condition

ATTENDING = (
    "(r.state = 'confirmed' or (s.mode = 'online' and r.mode = 'offline' "
    "and r.state in ('applied', 'waiting', 'offered')))"
)
"""Of a registration r with a seat s: whether that is the seat to take part with. Who wants luring and has not
got it takes part with the daring seat held meanwhile; a seat that is only offered is none yet."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom of an event. mode: how they take part, or "all". state: "confirmed" is everybody with a seat to
    take part with; another one is a wish that is still open. absent_from: only who has not entered this
    session. saw_link_of: only who has a message with the link of this session, and of one of
    these rooms (-1: of one that is gone). seatless: not who takes part with a seat
    held meanwhile. unanswered: only who has not said whether they come; asked: of those, only who was (or was
    not) asked before. changed_at (UTC epoch seconds): who registered before is told of the change. events:
    these instead of the one, each person once, by the latest registration. provinces: Kemendagri's codes;
    none: all."""

    event_id: int
    mode: str = "all"
    state: str = "confirmed"
    absent_from: int | None = None
    saw_link_of: int | None = None
    rooms: frozenset[int] = frozenset()
    seatless: bool = False
    unanswered: bool = False
    asked: bool | None = None
    changed_at: int = 0
    events: tuple[int, ...] = ()
    attendance: AttendanceFilter | None = None
    provinces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Zones:
    """Which provinces (Kemendagri's codes) have which zone; `other` is for everybody else."""

    provinces: Mapping[str, tuple[str, ...]]
    other: str


def people(audience: Audience, zones: Zones | None) -> str:
    """Who belongs to the audience, as a select of ours: id, event_id, number, mode, channel, address,
    language, unreachable, name, zone, changed."""
    zone = _zone(zones) if zones else "''"
    event = f"in ({_names('event', audience.events)})" if audience.events else "= :event"
    if audience.state == "confirmed":
        mode, among = "s.mode", "seats s join registrations r on r.id = s.registration_id"
        of = f"s.event_id {event} and {ATTENDING}"
    else:
        mode, among = "r.mode", "registrations r"
        of = f"r.event_id {event} and r.state = :state"
        if audience.seatless:
            of += f" and not exists (select 1 from seats s where s.registration_id = r.id and {ATTENDING})"
    of += "".join(f" and {condition}" for condition in _narrowed(audience, mode))
    once = ", row_number() over (partition by c.channel, c.address order by r.id desc) as newest"
    newest = once if audience.events else ""
    found = (
        f"select r.id, r.event_id, r.number, {mode} as mode, c.channel, c.address, c.language, "
        f"c.unreachable, p.name, {zone} as zone, "
        f"case when r.completed_at < :changed_at then 1 else 0 end as changed{newest} "
        f"from {among} join persons p on p.id = r.person_id "
        f"join chats c on c.person_id = p.id where {of}"
    )
    return f"select * from ({found}) once where newest = 1" if audience.events else found


def _narrowed(audience: Audience, mode: str) -> list[str]:
    """The conditions that leave out some; `mode` is the column that says how they take part."""
    of = []
    if audience.mode != "all":
        of.append(f"{mode} = :mode")
    if audience.absent_from is not None:
        of.append(
            "not exists (select 1 from attendance a where a.session_id = :absent_from "
            "and a.registration_id = r.id and a.entered_at is not null)"
        )
    if audience.saw_link_of is not None:
        of.append(
            "exists (select 1 from shown_links l join attendance a on a.session_id = l.session_id "
            "and a.registration_id = l.registration_id where l.session_id = :saw_link_of "
            f"and l.registration_id = r.id and {in_rooms(audience.rooms)})"
        )
    if audience.unanswered:
        of.append("r.reconfirmed_at is null")
    if audience.asked is not None:
        of.append(f"r.asked_at is {'not ' if audience.asked else ''}null")
    if audience.attendance is not None:
        of.append(attendance_condition(audience.attendance))
    if audience.provinces:
        of.append(f"p.province in ({_names('province', audience.provinces)})")
    return of


def _names(name: str, values: tuple[object, ...]) -> str:
    return ", ".join(f":{name}{n}" for n in range(len(values)))


def in_rooms(rooms: frozenset[int]) -> str:
    """Whether an attendance a is in one of these rooms."""
    return f"coalesce(a.room, -1) in ({', '.join(str(int(room)) for room in sorted(rooms))})"


def _zone(zones: Zones) -> str:
    cases = " ".join(
        f"when p.province in ({', '.join(f':z{n}p{m}' for m in range(len(codes)))}) then :z{n}"
        for n, codes in enumerate(zones.provinces.values())
    )
    return f"case {cases} else :other_zone end"


def zone_params(zones: Zones) -> dict[str, object]:
    params: dict[str, object] = {"other_zone": zones.other}
    for n, (zone, codes) in enumerate(zones.provinces.items()):
        params |= {f"z{n}": zone} | {f"z{n}p{m}": code for m, code in enumerate(codes)}
    return params


def audience_params(audience: Audience) -> dict[str, object]:
    return {
        "event": audience.event_id, "mode": audience.mode, "state": audience.state,
        "changed_at": audience.changed_at,
        "attendance_now": audience.attendance and audience.attendance.now,
        "absent_from": audience.absent_from, "saw_link_of": audience.saw_link_of,
        **{f"event{n}": id_ for n, id_ in enumerate(audience.events)},
        **{f"province{n}": code for n, code in enumerate(audience.provinces)},
    }  # fmt: skip

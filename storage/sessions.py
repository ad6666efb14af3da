"""Sessions of an event with their rooms. Who entered which room stands in storage/attendance."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from storage.statements import placeholders
from storage.store import Tx


class SessionInUseError(Exception):
    """A session that people have attended can't be taken out of its event. Holds its title."""


@dataclass(frozen=True, slots=True)
class Room:
    """One room of a session; without a capacity it is never full."""

    url: str
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One part of an event. Times are UTC epoch seconds.

    join_url: the link of the first room, and of the only one where no rooms are given. backup_url: for when
    all rooms are full. moved_at, link_changed_at: when that was changed, 0 for never. revision: how often
    what a calendar shows of it was changed.
    """

    title: str
    starts_at: int
    ends_at: int
    join_url: str
    backup_url: str = ""
    rooms: tuple[Room, ...] = ()
    id: int = 0
    moved_at: int = 0
    link_changed_at: int = 0
    revision: int = 0

    @property
    def all_rooms(self) -> tuple[Room, ...]:
        return self.rooms or (Room(self.join_url),)


async def put(tx: Tx, event_id: int, sessions: Sequence[Session], now: int) -> None:
    """Make these the sessions of the event, matched by their order; what was changed is marked with `now`.

    Raises SessionInUseError when one with attendance would be left out.
    """
    before = (await of_events(tx, [event_id]))[event_id]
    for old in before[len(sessions) :]:
        await _drop(tx, old)
    for old, new in zip(before, sessions, strict=False):
        # matched by their order: another title and another time are another session
        if old.title != new.title and is_moved(old, new) and await _is_attended(tx, old):
            raise SessionInUseError(old.title)
    for position, session in enumerate(sessions, start=1):
        known = before[position - 1] if position <= len(before) else None
        id_ = await tx.number(
            "insert into sessions (event_id, position, title, starts_at, ends_at, backup_url) values "
            "(:event, :position, :title, :starts_at, :ends_at, :backup_url) "
            "on conflict (event_id, position) do update set title = excluded.title, "
            "starts_at = excluded.starts_at, ends_at = excluded.ends_at, "
            "backup_url = excluded.backup_url, moved_at = :moved_at, link_changed_at = :link_changed_at, "
            "revision = :revision returning id",
            {
                "event": event_id, "position": position, "title": session.title,
                "starts_at": session.starts_at, "ends_at": session.ends_at,
                "backup_url": session.backup_url, **_marks(known, session, now),
            },
        )  # fmt: skip
        await _put_rooms(tx, id_, session.all_rooms)


async def revise(tx: Tx, event_id: int) -> None:
    """What calendars show of all sessions of this event has changed: title or place."""
    await tx.run("update sessions set revision = revision + 1 where event_id = :event", {"event": event_id})


def is_moved(before: Session, after: Session) -> bool:
    return (before.starts_at, before.ends_at) != (after.starts_at, after.ends_at)


def changed_rooms(before: Session, after: Session) -> frozenset[int]:
    """The positions of rooms whose link, which somebody may hold, leads elsewhere now; 0 is the backup link,
    and -1 stands for rooms that are gone. A room more is no change."""
    rooms = zip(before.all_rooms, after.all_rooms, strict=False)
    changed = {n for n, (old, new) in enumerate(rooms, start=1) if old.url != new.url}
    if len(after.all_rooms) < len(before.all_rooms):
        changed.add(-1)
    if before.backup_url and before.backup_url != after.backup_url:
        changed.add(0)
    return frozenset(changed)


def _marks(known: Session | None, session: Session, now: int) -> Mapping[str, int]:
    if known is None:
        return {"moved_at": 0, "link_changed_at": 0, "revision": 0}
    shown = is_moved(known, session) or known.title != session.title
    return {
        "moved_at": now if is_moved(known, session) else known.moved_at,
        "link_changed_at": now if changed_rooms(known, session) else known.link_changed_at,
        "revision": known.revision + shown,
    }


async def _put_rooms(tx: Tx, session_id: int, rooms: Sequence[Room]) -> None:
    await tx.insert(
        "rooms",
        [asdict(room) | {"session_id": session_id, "position": n} for n, room in enumerate(rooms, start=1)],
        "on conflict (session_id, position) do update set url = excluded.url, capacity = excluded.capacity",
    )
    params = {"session": session_id, "last": len(rooms)}
    await tx.run("delete from rooms where session_id = :session and position > :last", params)
    # who was in a room that is gone is given another one at the next press
    await tx.run("update attendance set room = null where session_id = :session and room > :last", params)


async def _is_attended(tx: Tx, session: Session) -> bool:
    return await tx.has(
        "select 1 from attendance where session_id = :session limit 1", {"session": session.id}
    )


async def _drop(tx: Tx, session: Session) -> None:
    params = {"session": session.id}
    if await _is_attended(tx, session):
        raise SessionInUseError(session.title)
    await tx.run("delete from rooms where session_id = :session", params)
    await tx.run("delete from sessions where id = :session", params)


async def of_events(tx: Tx, event_ids: Sequence[int]) -> dict[int, list[Session]]:
    """The sessions of these events, in order."""
    names, params = placeholders("e", event_ids)
    rows = await tx.all(
        "select s.event_id, s.id, s.title, s.starts_at, s.ends_at, s.backup_url, s.moved_at, "
        "s.link_changed_at, s.revision, r.url, r.capacity "
        f"from sessions s join rooms r on r.session_id = s.id where s.event_id in ({names}) "
        "order by s.event_id, s.position, r.position",
        params,
    )
    found: dict[int, list[Session]] = {event_id: [] for event_id in event_ids}
    for _, group in itertools.groupby(rows, key=lambda row: row[1]):
        same = list(group)
        event_id, id_, title, starts_at, ends_at, backup_url, *marks = same[0][:9]
        rooms = tuple(Room(url, capacity) for *_, url, capacity in same)
        found[event_id].append(
            Session(title, starts_at, ends_at, rooms[0].url, backup_url, rooms, id_, *marks)
        )
    return found

"""How a kegiatan is told to panitia: its state, how full it is, its rules and links. Decides nothing."""

import zlib
from urllib.parse import urlsplit

from handlers.conversation.turn import Arg, Day, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.events.copies import day_of
from handlers.programme.schedule import read_at
from storage.events import MODES, Event
from storage.reminders import Rule
from storage.sessions import Session

CELLS = 10
LONGEST_HOST = 40
NOTICES = ("cancelled", "changed", "reopened", "link", "reconfirm", "broadcast")
"""What puts waves besides reminders, by the first word of their names."""


def stamp(event: Event) -> str:
    """Names the kegiatan as it stands: after any change it is another one."""
    return f"{zlib.crc32(repr(event).encode()):08x}"


def state_now(event: Event, now: int) -> str:
    """The state as panitia speak of it; whether registration is open also depends on its times."""
    if event.state in {"draft", "finished", "cancelled"}:
        return event.state
    if now >= event.ends_at:
        return "over"
    if now >= event.starts_at:
        return "running"
    if event.state == "closed":
        return "closed"
    return "waiting" if now < event.opens_at else "open" if now < event.closes_at else "ended"


def state_words(unit: UnitOfWork, event: Event, *, hours: bool = True) -> Say:
    """The state with the times that belong to it; without `hours` only the days."""
    values: dict[str, Arg] = {}
    for name, moment in (("opens", event.opens_at), ("closes", event.closes_at)):
        values[name] = Moment(moment, unit.policy.zone) if hours else Day(day_of(moment).isoformat())
    return Say(f"events-is-{state_now(event, unit.now)}", values)


def bar(taken: int, quota: int) -> str:
    """How full; never empty with one seat taken, never full with one free."""
    if quota <= 0:
        return ("▓" if taken else "░") * CELLS
    full = min(CELLS, taken * CELLS // quota)
    full = max(full, 1) if taken else full
    return "▓" * full + "░" * (CELLS - full)


async def fill_lines(unit: UnitOfWork, event: Event) -> tuple[Say, ...]:
    """How full each mode of this kegiatan is, and how long its waitlist."""
    taken, waitlists = await unit.taken(event), await unit.waitlist_lengths(event)
    found = []
    for mode in MODES:
        quota, held, length = event.quota(mode), taken.of(mode), waitlists.get(mode, 0)
        if quota or held or length:
            values: dict[str, Arg] = {"bar": bar(held, quota), "taken": held, "quota": quota, "line": length}
            found.append(Say(f"events-fill-{mode}-line" if length else f"events-fill-{mode}", values))
    return tuple(found)


def has_links(event: Event) -> bool:
    """Whether every room of every session has a link."""
    return all(room.url for session in event.sessions for room in session.all_rooms)


def short_link(url: str) -> str:
    """Enough of a link to know it by, and not enough to use it."""
    host = urlsplit(url).hostname or ""
    return f"{host[:LONGEST_HOST]} …{url[-4:]}"


def rooms_words(session: Session) -> Say:
    """The rooms of a session in one line: how many, for how many, and by which link."""
    rooms = session.all_rooms
    if not all(room.url for room in rooms):
        return Say("events-rooms-unset", {"count": len(rooms)})
    sizes = [room.capacity for room in rooms]
    known = [size for size in sizes if size is not None]
    values: dict[str, Arg] = {
        "count": len(rooms), "link": short_link(rooms[0].url), "capacity": sum(known),
        "backup": Say("events-backup") if session.backup_url else Say("events-no-backup"),
    }  # fmt: skip
    return Say("events-rooms-limited" if len(known) == len(sizes) else "events-rooms", values)


def when_words(rule: Rule) -> Say:
    """When a rule reminds."""
    values: dict[str, Arg] = {
        "days": rule.days_before or 0,
        "clock": _clock(rule.clock or 0),
        "minutes": abs(rule.minutes or 0),
        "about": Say(f"events-about-{rule.about}"),
    }
    return Say(f"events-rule-{_kind(rule)}", values)


def who_words(rule: Rule) -> Say:
    """Whom a rule reminds."""
    return Say(f"events-who-{_who(rule)}")


def rule_words(rule: Rule) -> Say:
    """When a rule reminds, and whom."""
    return Say("events-rule", {"when": when_words(rule), "who": who_words(rule)})


def wave_name(name: str) -> Say | str:
    """What a wave was, by the name it was stored with; that name itself when it says nothing to us."""
    about, _, session = name.partition(" · ")
    rule = read_at(about)
    if rule is not None:
        when = when_words(rule)
        return Say("events-wave-session", {"what": when, "session": session}) if session else when
    kind = about.partition(" ")[0]
    return Say(f"events-wave-{kind}", {"session": session}) if kind in NOTICES else name


def _kind(rule: Rule) -> str:
    if rule.days_before is not None:
        return "days"
    minutes = rule.minutes or 0
    return f"{rule.anchor}-{'at' if not minutes else 'before' if minutes < 0 else 'after'}"


def _who(rule: Rule) -> str:
    if rule.state != "confirmed":
        return rule.state
    if rule.absent_only:
        return "absent"
    return "link" if rule.link else rule.mode


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    return f"{hour:02d}.{minute:02d}"

"""Whom a broadcast is for: the part of the people that panitia choose, in words and as an audience. Counts
anew whenever it is asked; keeps nothing.
"""

from collections.abc import Mapping

from handlers.conversation.access import scope
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.readers import Problem, Read, Reading, Unsure, read_province
from handlers.readers.reading import Option
from handlers.readers.regions import province, provinces
from handlers.readers.written import plain
from storage import broadcasts, events
from storage.attendance import AttendanceFilter
from storage.audiences import Audience
from storage.broadcasts import Broadcast, Reach
from storage.events import Event

MODES = ("all", "online", "offline")
STATES = ("confirmed", "applied", "waiting", "offered")
ATTENDANCE = ("all", "present", "absent", "outside")
_ALL = {"semua", "semua provinsi", "seluruh provinsi", "all", "all provinces"}
MOST_NAMED = 5
"""So many provinces are named; of more, how many."""


async def choices(scene: Scene) -> list[Event]:
    """The kegiatan this one of panitia may write to, the newest first."""
    own = await scope(scene, "broadcast")
    found = [event for event in await events.every(scene.tx) if event.state != "draft"]
    return [event for event in reversed(found) if own is None or event.id in own]


async def all_events(scene: Scene) -> bool:
    """Whether this one of panitia may write to everybody of a year."""
    return await scope(scene, "broadcast") is None


async def events_of(unit: UnitOfWork, broadcast: Broadcast) -> list[Event]:
    """The kegiatan it is about. One that was called off is written to only when it is named."""
    if broadcast.event_id is not None:
        return [await unit.event(broadcast.event_id)]
    of_year = await events.of_year(unit.tx, broadcast.year)
    return [event for event in of_year if event.state not in {"draft", "cancelled"}]


async def audience_of(unit: UnitOfWork, broadcast: Broadcast) -> Audience:
    """Whom it is for, as things stand now."""
    found = await events_of(unit, broadcast)
    attendance: AttendanceFilter | None = None
    if broadcast.presence in {"present", "absent", "outside"}:
        rules = tuple((event.id, event.attended) for event in found)
        attendance = AttendanceFilter(broadcast.presence, unit.now, rules)  # type: ignore[arg-type]
    several = () if broadcast.event_id is not None else tuple(event.id for event in found)
    return Audience(
        broadcast.event_id or 0, broadcast.mode, broadcast.state, events=several, attendance=attendance,
        provinces=broadcast.provinces,
    )  # fmt: skip


async def reach(unit: UnitOfWork, broadcast: Broadcast) -> Reach:
    """How many that is now."""
    return await broadcasts.reach(unit.tx, await audience_of(unit, broadcast))


async def attendance_choices(unit: UnitOfWork, broadcast: Broadcast) -> tuple[str, ...]:
    """Which choices of attendance make sense now: nobody is absent before a session has ended."""
    sessions = [session for event in await events_of(unit, broadcast) for session in event.sessions]
    possible = {
        "all": True,
        "present": any(session.starts_at <= unit.now for session in sessions),
        "absent": any(session.ends_at <= unit.now for session in sessions),
        "outside": any(session.starts_at <= unit.now < session.ends_at for session in sessions),
    }
    return tuple(name for name in ATTENDANCE if possible[name])


async def in_words(unit: UnitOfWork, broadcast: Broadcast) -> Say:
    """Whom it is for, in one line; what was not narrowed is not said."""
    said = Say("broadcast-whom", {
        "event": await event_words(unit, broadcast), "state": state_words(broadcast.state),
    })  # fmt: skip
    more: list[Arg] = []
    if broadcast.mode != "all":
        more.append(mode_words(broadcast.mode))
    if broadcast.presence != "all":
        more.append(attendance_words(broadcast.presence))
    if broadcast.provinces:
        more.append(province_words(broadcast.provinces))
    for each in more:
        said = Say("broadcast-whom-more", {"first": said, "more": each})
    return said


async def event_words(unit: UnitOfWork, broadcast: Broadcast) -> Arg:
    if broadcast.event_id is None:
        return Say("broadcast-whole-year", {"year": str(broadcast.year)})
    return (await unit.event(broadcast.event_id)).title


def mode_words(mode: str) -> Say:
    return Say(f"option-broadcast-mode-{mode}")


def state_words(state: str) -> Say:
    return Say(f"option-broadcast-state-{state}")


def attendance_words(attendance: str) -> Say:
    return Say(f"option-broadcast-presence-{attendance}")


def province_words(codes: tuple[str, ...]) -> Arg:
    if not codes:
        return Say("skip-broadcast-province")
    if len(codes) > MOST_NAMED:
        return Say("broadcast-provinces-many", {"count": len(codes)})
    return ", ".join(province(code).name for code in codes)


def read_provinces(text: str) -> Reading:
    """Several provinces with commas or on lines of their own; Kemendagri's codes with commas."""
    if plain(text) in _ALL:
        return Read("")
    codes: list[str] = []
    parts = [part for part in text.replace("\n", ",").replace(";", ",").split(",") if part.strip()]
    for n, part in enumerate(parts):
        reading = read_province(part)
        match reading:
            case Read(code):
                codes.append(code)
            case Unsure(key, options, args, confirms) if n == len(parts) - 1:
                whole = tuple(
                    Option(_together([*codes, each.value]), each.label) if each.value else each
                    for each in options
                )
                return Unsure(key, whole, args, confirms)
            case _:
                return Problem("broadcast-province-unclear", {"shown": part.strip()[:40]})
    return Read(_together(codes)) if codes else Problem("broadcast-province-unclear", {"shown": text[:40]})


def _together(codes: list[str]) -> str:
    """Each once, in the order of their numbers; all of them are no choice."""
    chosen = sorted(set(codes))
    return "" if len(chosen) == len(provinces()) else ",".join(chosen)


def of_answers(answers: Mapping[str, str]) -> dict[str, object]:
    """What these answers say about whom it is for, as the fields of a Broadcast."""
    return {
        "event_id": read_number(answers.get("event", "")),
        "year": int(answers.get("broadcast-year") or 0),
        "mode": answers.get("broadcast-mode", "all"),
        "state": answers.get("broadcast-state", "confirmed"),
        "presence": answers.get("broadcast-presence", "all"),
        "provinces": tuple(filter(None, answers.get("broadcast-province", "").split(","))),
    }

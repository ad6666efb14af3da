"""One kegiatan with all that panitia need to know of it, and the buttons for what may be done. Shows only.

Links are never shown whole: such a message may be forwarded.
"""

from collections.abc import Sequence

from handlers.conversation.access import may, scope
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Button, ButtonRow, ButtonRows, Message, Period, Say
from handlers.panitia.action import Target, press
from handlers.panitia.events.plan import reminder_lines, sent_lines
from handlers.panitia.events.states import is_to_come, possible
from handlers.panitia.events.texts import fill_lines, state_words
from handlers.panitia.paging import page_of
from handlers.programme.cards import event_period
from handlers.programme.event_fields import extra_lines
from handlers.programme.event_lines import attended_words, has_links, more_lines, rooms_summary, short_link
from storage import figures
from storage.events import Event
from storage.sessions import Session

MOST_SESSIONS, MOST_RULES, MOST_SENT = 4, 6, 4
PER_PAGE = 5
"""Sessions of one page."""
MOST_ROOMS = 5
"""Rooms of one session that are told one by one."""


async def open_event(scene: Scene, target: Target) -> Message:
    """[Angkatan 3], [Segarkan], [Kembali]."""
    return await tell_event(scene, target.the_event)


async def tell_event(scene: Scene, event: Event, *first: Say) -> Message:
    """Everything about this kegiatan as it stands; `first` is said before it."""
    says = [
        Say("events-detail", {
            "batch": event.batch, "year": str(event.year), "title": event.title, "place": event.place,
            "when": event_period(event, scene.policy.zone), "state": state_words(scene.unit, event),
        }),
        *await _seats(scene, event),
        Say("events-sessions", {"lines": _session_lines(scene, event)}),
        *((Say("events-links-unset"),) if not has_links(event) else ()),
        await reminder_lines(scene.unit, event, MOST_RULES),
        *await sent_lines(scene.unit, event, MOST_SENT),
        _settings(scene, event),
    ]  # fmt: skip
    return Message((*first, *says), await _rows(scene, event))


async def _seats(scene: Scene, event: Event) -> tuple[Say, ...]:
    unit = scene.unit
    still = await figures.still_open(unit.tx, event.id)
    values: dict[str, Arg] = {
        "fill": await fill_lines(unit, event), "applied": still.applied, "offered": still.offered,
        "unreachable": still.unreachable,
    }  # fmt: skip
    lowered = [
        Say(f"events-over-{mode}", {"taken": (await unit.taken(event)).of(mode), "quota": event.quota(mode)})
        for mode in ("online", "offline")
        if (await unit.taken(event)).of(mode) > event.quota(mode)
    ]
    return (Say("events-seats", values), *lowered)


def _session_lines(scene: Scene, event: Event) -> tuple[Say, ...]:
    lines = [_session_line(scene, session) for session in event.sessions[:MOST_SESSIONS]]
    return (*lines, *more_lines(len(event.sessions) - MOST_SESSIONS))


def _session_line(scene: Scene, session: Session) -> Say:
    when = Period(session.starts_at, session.ends_at, scene.policy.zone)
    return Say("events-session", {"title": session.title, "when": when, "rooms": rooms_summary(session)})


def _settings(scene: Scene, event: Event) -> Say:
    """What holds for this kegiatan besides times and seats."""
    lines = (
        Say(f"events-offline-{event.offline}"),
        Say("events-attended", {"way": attended_words(event.attended)}),
        Say("events-reconfirm-on" if event.reconfirm else "events-reconfirm-off"),
        Say("events-first-on" if event.first_timers_first else "events-first-off"),
        *extra_lines(event, scene.policy.zone),
    )
    return Say("events-settings", {"lines": lines})


# ---- buttons ----------------------------------------------------------------------------------------


async def _rows(scene: Scene, event: Event) -> ButtonRows:
    rows = await _edit_rows(scene, event) if await may(scene, "edit_events", event.id) else []
    rows += await _people_rows(scene, event)
    if len(event.sessions) > MOST_SESSIONS or any(len(each.all_rooms) > 1 for each in event.sessions):
        rows.append((press(Say("events-do-sessions"), "evsess", event.id),))
    refresh = press(Say("button-refresh"), "evopen", event.id)
    rows.append((refresh, press(Say("events-do-list"), "evlist", 0)))
    return tuple(rows)


async def _edit_rows(scene: Scene, event: Event) -> list[ButtonRow]:
    rows: list[ButtonRow] = [(button,) for button in _state_buttons(scene, event)]
    edit = press(Say("events-do-edit"), "evedit", event.id)
    everything = await scope(scene, "edit_events") is None
    rows.append((edit, press(Say("events-do-clone"), "evclone", event.id)) if everything else (edit,))
    codes = press(Say("events-do-codes"), "evcodes", event.id)
    rows.append((codes, press(Say("events-do-links"), "evlinks", event.id)))
    if is_to_come(event, scene.now):
        reconfirm, first = _off(event.reconfirm), _off(event.first_timers_first)
        rows.append((
            press(Say(f"events-do-reconfirm-{reconfirm}"), "evset", event.id, "reconfirm"),
            press(Say(f"events-do-first-{first}"), "evset", event.id, "first"),
        ))  # fmt: skip
    return rows


async def _people_rows(scene: Scene, event: Event) -> list[ButtonRow]:
    """The way to those who wait: the lines, and the applications for who may decide them."""
    row = (
        [press(Say("events-do-line"), "decqueue", event.id)]
        if any(await scene.unit.waitlist_lengths(event))
        else []
    )
    applied = (await figures.still_open(scene.tx, event.id)).applied
    if applied and event.is_live and await may(scene, "decide", event.id):
        row.append(press(Say("events-do-decide", {"count": applied}), "decwalk", event.id))
    return [tuple(row)] if row else []


def _off(is_on: bool) -> str:
    return "off" if is_on else "on"


def _state_buttons(scene: Scene, event: Event) -> Sequence[Button]:
    found = []
    for kind in possible(event, scene.now):
        name = "evcancel" if kind in {"cancel", "reopen"} else "evset"
        found.append(press(Say(f"events-do-{kind}"), name, event.id, kind))
    return found


# ---- sessions ---------------------------------------------------------------------------------------


async def tell_sessions(scene: Scene, target: Target) -> Message:
    """[Semua sesi]: every session with its rooms, page by page."""
    event = target.the_event
    page = page_of(target.number(), len(event.sessions), PER_PAGE)
    head = Say("events-sessions-of", {"title": event.title, **page.words})
    back = (press(Say("events-do-back"), "evopen", event.id),)
    says = [Say("events-session-rooms", _rooms(scene, session)) for session in page.of(event.sessions)]
    return Message((head, *says), (*page.turning(lambda to: ("evsess", event.id, str(to))), back))


def _rooms(scene: Scene, session: Session) -> dict[str, Arg]:
    rooms = session.all_rooms
    lines = []
    for n, room in enumerate(rooms[:MOST_ROOMS], start=1):
        values: dict[str, Arg] = {
            "n": n, "link": short_link(room.url) if room.url else Say("events-link-unset"),
            "capacity": room.capacity or 0,
        }  # fmt: skip
        lines.append(Say("events-room-limited" if room.capacity else "events-room", values))
    if len(rooms) > MOST_ROOMS:
        lines.append(Say("events-more-rooms", {"count": len(rooms) - MOST_ROOMS}))
    if session.backup_url:
        lines.append(Say("events-room-backup", {"link": short_link(session.backup_url)}))
    when = Period(session.starts_at, session.ends_at, scene.policy.zone)
    return {"title": session.title, "when": when, "lines": tuple(lines)}

"""Whom a broadcast is for, as its author chooses it: the kegiatan, then a summary in which each part can be
changed. Says how many that is now; writes to nobody.
"""

from collections.abc import Sequence

from handlers.conversation.form import Ask, Step
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Say
from handlers.panitia.action import event_label
from handlers.panitia.broadcast import whom
from handlers.panitia.broadcast.draft import draft, hide_preview, lead_to
from handlers.panitia.paging import Page, page_of
from handlers.readers import Option, Problem, Read, Reading, read_mode
from handlers.readers.event_numbers import read_event_number
from handlers.readers.written import plain
from storage.events import Event

PER_PAGE = 6
NAMED = "named "
"""In front of what was typed; the buttons give ids."""

_ALL = {"semua", "all", "everybody", "semuanya"}
_STATES = {"peserta": "confirmed", "participants": "confirmed", "antrean": "waiting", "waiting": "waiting"}
_ATTENDANCE = {
    "hadir": "present", "attended": "present", "tidak hadir": "absent", "not attended": "absent",
    "belum masuk": "outside",
} | dict.fromkeys(_ALL, "all")  # fmt: skip


# ---- for which kegiatan -----------------------------------------------------------------------------


async def event_options(scene: Scene) -> tuple[Option, ...]:
    found, language = await whom.choices(scene), scene.talk.language
    page = _page(scene, found)
    options = [
        Option(str(event.id), scene.policy.words(event_label(event), language)) for event in page.of(found)
    ]
    if found and await whom.all_events(scene):
        options.append(Option("year"))
    if page.number:
        options.append(Option("prev", "◀"))
    if page.number < page.last:
        options.append(Option("next", "▶"))
    return tuple(options)


def _page(scene: Scene, found: Sequence[Event]) -> Page:
    return page_of(read_number(scene.talk.answers.get("broadcast-page", "")), len(found), PER_PAGE)


async def event_says(scene: Scene) -> tuple[Say, ...]:
    found = await whom.choices(scene)
    if not found:
        return (Say("broadcast-no-events"),)
    page = _page(scene, found)
    where = (Say("page-of", page.words),) if page.last else ()
    return (Say("ask-broadcast-event"), *where)


async def event_chosen(scene: Scene, value: str) -> Step:
    found = await whom.choices(scene)
    if value in {"prev", "next"}:
        scene.drop_answer("broadcast-event")
        number = _page(scene, found).number + (1 if value == "next" else -1)
        scene.answer("broadcast-page", str(max(0, number)))
        return Ask("broadcast-event")
    whole_year = value == "year" and found
    event = found[0] if whole_year else next((each for each in found if _is_meant(each, value)), None)
    if event is None:  # there is none like that, or it may not be written to (any more)
        scene.drop_answer("broadcast-event")
        scene.notes.append(Say("broadcast-choose"))
        return Ask("broadcast-event")
    scene.answer("broadcast-event", "year" if whole_year else str(event.id))
    scene.answer("event", "" if whole_year else str(event.id))
    scene.answer("broadcast-year", str(event.year))
    scene.answer("broadcast-presence", "all")
    return to_audience(scene)


def read_event(text: str) -> Reading:
    """A kegiatan by its number: a typed "1" is no place in the list."""
    named = read_event_number(text)
    return Read(NAMED + text) if named and named.batch else Problem("broadcast-choose")


def _is_meant(event: Event, value: str) -> bool:
    if not value.startswith(NAMED):
        return value == str(event.id)
    named = read_event_number(value.removeprefix(NAMED))
    return named is not None and named.fits(event.batch, event.year)


# ---- to whom ----------------------------------------------------------------------------------------


async def audience_says(scene: Scene) -> tuple[Say, ...]:
    hide_preview(scene)
    written = draft(scene)
    found = await whom.reach(scene.unit, written)
    values: dict[str, Arg] = {
        "event": await whom.event_words(scene.unit, written), "mode": whom.mode_words(written.mode),
        "state": whom.state_words(written.state), "presence": whom.attendance_words(written.presence),
        "provinces": whom.province_words(written.provinces), "people": found.people,
        "unreachable": found.unreachable,
    }  # fmt: skip
    return (Say("ask-broadcast-audience", values),)


async def audience_options(scene: Scene) -> tuple[Option, ...]:
    """Who is present can be asked for once a session has begun."""
    begun = len(await attendance_choices(scene)) > 1
    names = ("mode", "state", *(("presence",) if begun else ()), "province", "event", "text")
    return tuple(Option(name) for name in names)


async def audience_chosen(scene: Scene, value: str) -> Step:
    if value != "text":
        scene.drop_answer("broadcast-audience")
        return Ask(f"broadcast-{value}")
    if not (await whom.reach(scene.unit, draft(scene))).people:
        return to_audience(scene, Say("broadcast-nobody"))
    scene.answer("broadcast-audience", "text")
    return Ask("broadcast-kind" if "broadcast-text" in scene.talk.answers else "broadcast-text")


def to_audience(scene: Scene, *why: Say) -> Ask:
    """The summary again."""
    scene.drop_answer("broadcast-audience")
    scene.drop_answer("broadcast-kind")
    return lead_to(scene, "broadcast-audience", *why)


async def narrowed(scene: Scene, _value: str) -> Step:
    return to_audience(scene)


def read_modes(text: str) -> Reading:
    mode = "all" if plain(text) in _ALL else read_mode(text)
    return Read(mode) if mode else Problem("broadcast-choose")


def read_state(text: str) -> Reading:
    state = _STATES.get(plain(text))
    return Read(state) if state else Problem("broadcast-choose")


def read_attendance(text: str) -> Reading:
    attendance = _ATTENDANCE.get(plain(text))
    return Read(attendance) if attendance else Problem("broadcast-choose")


async def modes(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(name) for name in whom.MODES)


async def states(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(name) for name in whom.STATES)


async def attendance_choices(scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(name) for name in await whom.attendance_choices(scene.unit, draft(scene)))


# what is chosen now stands in the summary just left: it is not said again

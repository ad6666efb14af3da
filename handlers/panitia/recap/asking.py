"""/rekap: what is known at once is told at once, the rest is asked for: a picture and all numbers follow.

Nobody is told of events that are not theirs.
"""

from handlers.conversation.access import scope
from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRows, Job, Message, Say
from handlers.panitia.action import Target, event_label, press
from handlers.panitia.naming import meant
from handlers.panitia.paging import page_of
from handlers.panitia.traffic import rush_lines
from handlers.readers.event_numbers import EventNumber, read_event_number
from handlers.readers.schedule_words import year_of
from storage import events, health
from storage.events import Event

PAGE = 9
"""Events on a page of buttons."""
JOB = "recap"
CENTURY = 20
"""In which the years of the programme are."""


def seen_in_recap(found: tuple[Event, ...], only: frozenset[int] | None) -> tuple[Event, ...]:
    """Those a recap tells of: no drafts, nothing cancelled, and nothing of others."""
    return tuple(
        event
        for event in found
        if event.state not in {"draft", "cancelled"} and (only is None or event.id in only)
    )


async def tell_recap(scene: Scene, target: Target) -> Message:
    """The numbers that are cheap; the picture follows."""
    wanted = target.rest.strip()
    asked = read_event_number(wanted) if wanted else EventNumber()
    if asked is None:
        return Message((Say("recap-how"),))
    only = await scope(scene, "recap")
    seen = seen_in_recap(await events.every(scene.tx), only)
    if asked.batch:
        event = meant(seen, asked, scene.now)
        year, chosen = (event.year, [event]) if event else (asked.year or year_of(scene.now), [])
    else:
        year = asked.year or _year_meant(seen, scene.now)
        chosen = [event for event in seen if event.year == year]
    if not chosen:
        return _nothing(asked.batch, year)
    one = asked.batch or (only is not None and len(chosen) == 1)
    _ask(scene, year, chosen[0].id if one else 0, only)
    lines = tuple([await _line(scene, event) for event in chosen])
    busy = rush_lines(await health.load(scene.tx, scene.now), scene.now)
    rush = (Say("recap-rush", {"lines": busy}),) if busy else ()
    return Message((Say("recap-now", {"year": str(year), "lines": lines}), *rush, Say("recap-soon")))


def _year_meant(seen: tuple[Event, ...], now: int) -> int:
    """This year if it has events; else the newest one that has: in December the next year is prepared, in
    January the last one is looked back at."""
    years = {event.year for event in seen}
    return year_of(now) if year_of(now) in years or not years else max(years)


async def ask_again_about_event(scene: Scene, target: Target) -> Message:
    event = target.the_event
    _ask(scene, event.year, event.id, await scope(scene, "recap"))
    return Message((Say("recap-soon"),))


async def ask_again_about_year(scene: Scene, target: Target) -> Message | None:
    year = target.number()
    if year is None or year // 100 != CENTURY:
        return None
    _ask(scene, year, 0, await scope(scene, "recap"))
    return Message((Say("recap-soon"),))


async def list_events(scene: Scene, target: Target) -> Message | None:
    """A page of the year's events as buttons; from a picture it is a new message."""
    year, wanted = target.number(), target.number(1)
    if year is None or year // 100 != CENTURY:
        return None
    scene.edits = wanted is not None
    found = seen_in_recap(await events.of_year(scene.tx, year), await scope(scene, "recap"))
    if not found:
        return Message((Say("recap-no-events", {"year": str(year)}),))
    page = page_of(wanted, len(found), PAGE)
    shown = page.of(found)
    lines = tuple(Say("recap-choice", {"batch": str(each.batch), "title": each.title}) for each in shown)
    rows = event_buttons(year, [(each.id, each.batch) for each in shown])
    turning = page.turning(lambda to: ("recap-list", year, str(to)))
    back = (press(Say("recap-heading", {"year": str(year)}), "recap-year", year),)
    rows = (*rows, *turning, back)
    return Message((Say("recap-choose", {"year": str(year), "lines": lines}),), rows)


def event_buttons(year: int, which: list[tuple[int, int]]) -> ButtonRows:
    """A button for each event (id and batch) of this year, three in a row."""
    buttons = [press(event_label(EventNumber(batch, year)), "recap-event", id_) for id_, batch in which]
    return tuple(tuple(buttons[n : n + 3]) for n in range(0, len(buttons), 3))


def _nothing(batch: int, year: int) -> Message:
    if batch:
        return Message((Say("recap-no-event", {"batch": str(batch), "year": str(year)}),))
    return Message((Say("recap-no-events", {"year": str(year)}),))


def _ask(scene: Scene, year: int, event_id: int, only: frozenset[int] | None) -> None:
    body = {"year": year, "event": event_id, "only": None if only is None else sorted(only)}
    heard = scene.heard
    scene.unit.jobs.append(Job(JOB, heard.channel, heard.address, scene.talk.language, body))


async def _line(scene: Scene, event: Event) -> Say:
    taken, waitlists = await scene.unit.taken(event), await scene.unit.waitlist_lengths(event)
    return Say("recap-event-line", {
        "batch": str(event.batch), "online": taken.online, "online-quota": event.quota_online,
        "offline": taken.offline, "offline-quota": event.quota_offline, "line": sum(waitlists.values()),
    })  # fmt: skip

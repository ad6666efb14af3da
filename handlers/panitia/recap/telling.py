"""A recap in words: the caption of its picture, and every number behind it. Pure."""

from dataclasses import dataclass
from datetime import date, timedelta

from handlers.conversation.turn import ButtonRows, Day, Message, Moment, Say
from handlers.panitia.action import press
from handlers.panitia.recap.asking import PAGE, event_buttons
from handlers.programme.forecast import Forecast, percent
from handlers.programme.hours import days_until
from handlers.readers.regions import provinces
from storage.recap import EventDetails, EventFigures, Fill, YearFigures

EPOCH = date(1970, 1, 1)
MOST_PROVINCES, MOST_SOURCES, MOST_DAYS = 10, 10, 7
_STATES = ("confirmed", "applied", "waiting", "offered", "rejected", "cancelled")


@dataclass(frozen=True, slots=True)
class Told:
    """What a recap says: under the picture, and after it."""

    caption: Message
    details: Message


def tell_year(figures: YearFigures, target: int, coming: Forecast | None, at: Moment) -> Told:
    """`target` 0: only a part of the year is seen, so nothing is compared with it."""
    head = Say("recap-year", {"year": str(figures.year), "at": at})
    counts = {"registered": figures.registered, "attended": figures.attended, "counted": figures.counted}
    if target:
        shares = {f"{name}-share": percent(value, target) for name, value in counts.items()}
        paragraphs = [
            head,
            Say("recap-progress", {"target": target, **counts, **shares}),
            Say(
                "recap-to-go", {"missing": max(0, target - figures.counted), "days": _days_to_go(figures, at)}
            ),
            *_forecast(coming, target),
        ]
    else:
        paragraphs = [head, Say("recap-part", counts)]
    blocks = tuple(_event_block(event, at.at) for event in figures.events)
    return Told(
        Message(tuple(paragraphs), year_rows(figures)),
        Message((*blocks, Say("recap-meaning")), splits=True),
    )


def year_rows(figures: YearFigures) -> ButtonRows:
    """Every event while they are few; else the way to their list. And the same again."""
    if len(figures.events) <= PAGE:
        rows = event_buttons(figures.year, [(event.id, event.batch) for event in figures.events])
    else:
        rows = ((press(Say("button-recap-list"), "recap-list", figures.year),),)
    return (*rows, (press(Say("button-recap-again"), "recap-year", figures.year),))


def tell_event(details: EventDetails, year: int, at: Moment) -> Told:
    event = details.figures
    head = Say("recap-event", {
        "batch": str(event.batch), "year": str(year), "title": event.title, "at": at,
        "state": Say(f"recap-state-{_state(event, at.at)}"), "lines": _event_numbers(event, at.at),
    })  # fmt: skip
    rows = (
        (
            press(Say("button-recap-again"), "recap-event", event.id),
            press(Say("recap-heading", {"year": str(year)}), "recap-year", year),
        ),
    )
    states = tuple(
        Say("recap-state-line", {"state": Say(f"recap-is-{state}"), "online": online, "offline": offline})
        for state in _STATES
        if (online := details.states.get(("online", state), 0))
        + (offline := details.states.get(("offline", state), 0))
    )
    paragraphs = [Say("recap-states", {"lines": states})] if states else [Say("recap-nobody")]
    if details.days:
        newest = details.days[-MOST_DAYS:]
        days = tuple(Say("recap-day", {"day": _day(day), "count": count}) for day, count in newest)
        paragraphs.append(Say("recap-days", {"lines": days}))
    if details.provinces:
        paragraphs.append(Say("recap-provinces", {"lines": _provinces(details.provinces)}))
    if details.sources:
        paragraphs.append(Say("recap-sources", {"lines": _sources(details.sources)}))
    if states:
        paragraphs.append(Say("recap-meaning"))
    return Told(Message((head,), rows), Message(tuple(paragraphs), splits=True))


def _forecast(coming: Forecast | None, target: int) -> tuple[Say, ...]:
    if coming is None:
        return (Say("recap-no-forecast"),)
    missing = max(0, target - coming.experts)
    said = Say("recap-forecast", {
        "experts": coming.experts, "missing": missing, "coming": coming.coming, "shown": coming.shown,
        "repeated": coming.repeated,
    })  # fmt: skip
    if not missing or not coming.coming:
        return (said,)
    return (said, Say("recap-needed", {"needed": coming.needed, "each": coming.each}))


def _days_to_go(figures: YearFigures, at: Moment) -> int:
    return max((days_until(at.at, event.ends_at) for event in figures.events), default=0)


def _event_block(event: EventFigures, now: int) -> Say:
    return Say("recap-block", {
        "batch": str(event.batch), "title": event.title, "state": Say(f"recap-state-{_state(event, now)}"),
        "lines": _event_numbers(event, now),
    })  # fmt: skip


def _event_numbers(event: EventFigures, now: int) -> tuple[Say, ...]:
    lines = [_mode("online", event.online), _mode("offline", event.offline)]
    if event.starts_at <= now or event.attended:
        share = percent(event.attended, event.registered)
        values = {"attended": event.attended, "registered": event.registered, "counted": event.counted}
        lines.append(Say("recap-attended", {**values, "share": share}))
    elif event.registered:
        lines.append(Say("recap-participants", {"registered": event.registered}))
    if event.unreachable:
        share = percent(event.unreachable, event.registered)
        lines.append(Say("recap-unreachable", {"count": event.unreachable, "share": share}))
    return tuple(lines)


def _mode(mode: str, fill: Fill) -> Say:
    return Say(f"recap-{mode}", {
        "taken": fill.taken, "quota": fill.quota, "line": fill.waitlist,
        "share": percent(fill.taken, fill.quota),
    })  # fmt: skip


def _state(event: EventFigures, now: int) -> str:
    if event.state in {"draft", "cancelled", "finished"}:
        return event.state
    if event.ends_at <= now:
        return "finished"
    if event.starts_at <= now:
        return "running"
    return "open" if event.state == "open" and now < event.closes_at else "closed"


def _provinces(found: tuple[tuple[str, int], ...]) -> tuple[Say, ...]:
    names = {each.code: each.name for each in provinces()}
    lines = [
        Say(
            "recap-place",
            {"name": names[code] if code in names else Say("recap-word-unknown"), "count": count},
        )
        for code, count in found[:MOST_PROVINCES]
    ]
    return _with_others(lines, found, MOST_PROVINCES)


def _sources(found: tuple[tuple[str, int], ...]) -> tuple[Say, ...]:
    lines = [
        Say("recap-place", {"name": name or Say("recap-word-no-link"), "count": count})
        for name, count in found[:MOST_SOURCES]
    ]
    return _with_others(lines, found, MOST_SOURCES)


def _with_others(lines: list[Say], found: tuple[tuple[str, int], ...], most: int) -> tuple[Say, ...]:
    others = sum(count for _, count in found[most:])
    return (*lines, *((Say("recap-others", {"count": others}),) if others else ()))


def _day(day: int) -> Day:
    return Day((EPOCH + timedelta(days=day)).isoformat())

"""What a kegiatan can be made (open, closed, finished …) and what it is then. Pure: whoever uses it asks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from storage.events import Event


@dataclass(frozen=True, slots=True)
class Change:
    """fits: whether it makes sense for this event now (UTC epoch seconds). make: what the event is then."""

    fits: Callable[[Event, int], bool]
    make: Callable[[Event], Event]


def _open(event: Event) -> Event:
    return replace(event, state="open")


def _closed(event: Event) -> Event:
    return replace(event, state="closed")


def is_to_come(event: Event, now: int) -> bool:
    """Whether its lines and questions still matter."""
    return event.state not in {"finished", "cancelled"} and now < event.starts_at


CHANGES: Mapping[str, Change] = {
    "open": Change(lambda event, now: event.state in {"draft", "closed"} and now < event.ends_at, _open),
    "close": Change(lambda event, now: event.state == "open" and now < event.ends_at, _closed),
    "finish": Change(
        lambda event, now: event.is_live and now >= event.ends_at,
        lambda event: replace(event, state="finished"),
    ),
    "unfinish": Change(lambda event, _now: event.state == "finished", _closed),
    "reconfirm": Change(is_to_come, lambda event: replace(event, reconfirm=not event.reconfirm)),
    "first": Change(
        is_to_come,
        lambda event: replace(event, first_timers_first=not event.first_timers_first),
    ),
}
"""What is done after a look at what it leads to. Cancelling and its undoing want more than a press."""
_STATES = ("open", "close", "finish", "unfinish")


def possible(event: Event, now: int) -> tuple[str, ...]:
    """The changes of state that make sense now, with "cancel" and "reopen"."""
    found = [kind for kind in _STATES if CHANGES[kind].fits(event, now)]
    if event.state == "cancelled":
        found.append("reopen")
    elif event.state != "finished" and now < event.ends_at:
        found.append("cancel")
    return tuple(found)

"""How busy it is, in words: the rate in use, what waits by lane and age, and how long a newcomer waits now.

/sehat, /rekap and `python -m bot health` tell the same.
"""

from collections.abc import Mapping
from typing import Any

from handlers.conversation.turn import Arg, Say
from handlers.programme.door import is_closed, turn_of
from handlers.programme.traffic import FACT, Traffic, read_traffic
from storage.health import Health, Waiting
from storage.outbox import Lane

REPLIES_LATE = 10
"""Seconds after which an answer is late."""
_LANES = {Lane.REPLY: "reply", Lane.LINK: "link", Lane.REMINDER: "reminder", Lane.BROADCAST: "broadcast"}


def rush_problems(found: Health, now: int) -> list[Say]:
    """Answers that are late, and a rate that Telegram has made us lower."""
    says, since = [], found.hall.since
    if since is not None and now - since >= REPLIES_LATE:
        says.append(Say("rush-late", {"count": found.hall.replies, "ago": ago(now - since)}))
    traffic = _traffic(found, now)
    if traffic is not None and traffic.rate < traffic.full:
        rates: dict[str, Arg] = {"rate": _number(traffic.rate), "full": _number(traffic.full)}
        says.append(Say("rush-slowed", rates))
    return says


def rush_figures(found: Health, now: int) -> list[Say]:
    """Nothing while no bot has sent anything on this database."""
    traffic = _traffic(found, now)
    if traffic is None:
        return []
    says = [
        Say("rush-rate", {
            "rate": _number(traffic.rate), "replies": _number(traffic.replies),
            "waves": _number(traffic.waves),
        })
    ]  # fmt: skip
    hall = found.hall
    if not hall.newcomers and not is_closed(hall, now):
        return [*says, Say("rush-open")]
    wait = turn_of(hall, traffic.for_replies, now) // 1000 - now
    return [*says, Say("rush-door", {"count": hall.newcomers, "ago": ago(wait)})]


def flood_figures(beat: Mapping[str, Any]) -> list[Say]:
    """Chats that wrote without end in the last hour."""
    chats, inputs = beat.get("floods", (0, 0))
    return [Say("rush-floods", {"chats": chats, "inputs": inputs})] if chats else []


def rush_lines(found: Health, now: int) -> tuple[Say, ...]:
    """What is worth a look during a busy event."""
    lanes = [lane_line(each, now) for each in found.outbox]
    return (*rush_problems(found, now), *rush_figures(found, now), *lanes)


def lane_line(each: Waiting, now: int) -> Say:
    """What waits in one lane, and since when."""
    what: dict[str, Arg] = {
        "lane": Say(f"health-lane-{_LANES[each.lane]}"), "count": each.count, "held": each.held,
    }  # fmt: skip
    if each.since is None:
        return Say("health-lane-held", what)
    return Say("health-lane", {**what, "ago": ago(max(0, now - each.since))})


def ago(seconds: int) -> Say:
    """A span of time in the largest unit that says enough."""
    for unit, length in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * length:
            return Say(f"health-{unit}", {"count": seconds // length})
    return Say("health-seconds", {"count": max(0, seconds)})


def _traffic(found: Health, now: int) -> Traffic | None:
    fact = found.facts.get(FACT)
    return None if fact is None else read_traffic(fact, now)


def _number(value: float) -> Say:
    """With one decimal; which sign stands before it is the language's matter."""
    return Say("rush-number", {"whole": int(value * 10 + 0.5) // 10, "tenth": int(value * 10 + 0.5) % 10})

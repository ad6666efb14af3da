"""The job behind /rekap: numbers and picture come from a child process, words and buttons from handlers.

Reads only; what it sends stands under keys of its job, so a second run sends nothing twice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.tasks.chart_words import Words
from bot.tasks.recap_drawing import Drawn, Wanted, draw
from handlers.conversation.turn import Job, Moment, Notice, Say, StoredFile
from handlers.panitia.recap.telling import Told, tell_event, tell_year
from handlers.readers.regions import PROGRAMME_ZONE, provinces
from locales.render import show_plain
from storage import events

if TYPE_CHECKING:
    from bot.jobs.tools import Tools

WORDS = (
    "thousands", "months", "registered", "attended", "counted", "forecast", "events", "last-events", "online",
    "offline", "no-events", "registrations", "per-day", "together", "no-registrations", "provinces",
    "sources", "unknown", "no-link", "target", "event", "line", "seats", "no-data",
)  # fmt: skip


async def run_recap(tools: "Tools", job: Job) -> Sequence[Notice]:
    """The picture with its caption, then every number."""
    only = job.body["only"]
    year, event_id = int(job.body["year"]), int(job.body["event"])
    offset = datetime.fromtimestamp(tools.now, UTC).astimezone(ZoneInfo(PROGRAMME_ZONE)).utcoffset()
    wanted = Wanted(
        year, event_id, None if only is None else frozenset(only), tools.now,
        int(offset.total_seconds()) if offset else 0,
    )  # fmt: skip
    target = tools.policy.target if only is None else 0
    heading = await _heading(tools, job)
    drawn = await tools.apart(draw, tools.database, wanted, _words(tools, job, heading, target))
    at = Moment(tools.now, tools.policy.zone)
    told = _told(drawn, year, target, at)
    name = f"rekap-{year}-{event_id}.png" if event_id else f"rekap-{year}.png"
    picture = StoredFile(await tools.keep(name, drawn.picture), name, picture=True)
    messages = {"picture": replace(told.caption, file=picture), "numbers": told.details}
    return [
        Notice(job.channel, job.address, job.language, message, key=f"recap:{job.key}:{part}")
        for part, message in messages.items()
    ]


def _told(drawn: Drawn, year: int, target: int, at: Moment) -> Told:
    if drawn.details is not None:
        return tell_event(drawn.details, year, at)
    assert drawn.figures is not None  # noqa: S101 it is a year or an event
    return tell_year(drawn.figures, target, drawn.coming, at)


async def _heading(tools: "Tools", job: Job) -> Say:
    if not job.body["event"]:
        return Say("recap-heading", {"year": str(job.body["year"])})
    async with tools.store.transaction() as tx:
        event = await events.load(tx, int(job.body["event"]))
    if event is None:
        raise KeyError(job.body["event"])
    return Say("recap-choice", {"batch": str(event.batch), "title": event.title})


def _words(tools: "Tools", job: Job, heading: Say, target: int) -> Words:
    language = job.language
    words: Mapping[str, str] = {name: show_plain(Say(f"recap-word-{name}"), language) for name in WORDS}
    moment = show_plain(Say("recap-at", {"at": Moment(tools.now, tools.policy.zone)}), language)
    names = {each.code: each.name for each in provinces()}
    return Words(words, names, show_plain(heading, language), moment, target)

"""What of a recap is done in a child process: the numbers from one snapshot, and the picture of them.

What it imports is loaded in the child each time: so only what it needs, and never the conversations.
"""

import asyncio
import multiprocessing
import os
from dataclasses import dataclass, replace
from pathlib import Path

from bot.tasks.chart_words import Words
from handlers.programme.forecast import Forecast, forecast
from storage import events, recap
from storage.recap import EventDetails, YearFigures
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which year; only these events of it (None: all); or only one of them (its id; 0: the year). now: UTC
    epoch seconds; offset: seconds to add to UTC for the programme's days."""

    year: int
    event_id: int
    only: frozenset[int] | None
    now: int
    offset: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """The numbers and their picture (PNG). Of a year `details` is None, of an event `figures`."""

    picture: bytes
    figures: YearFigures | None = None
    details: EventDetails | None = None
    coming: Forecast | None = None


def draw(database: Path, wanted: Wanted, words: Words) -> Drawn:
    """Raises KeyError when there is no such event any more."""
    if multiprocessing.parent_process() is not None:
        # fonts are looked for once and not in every child, even where the user has no home
        os.environ.setdefault("MPLCONFIGDIR", str(database.resolve().parent / "matplotlib"))
    from bot.tasks import charts  # noqa: PLC0415 matplotlib is heavy; only the child needs it

    found = asyncio.run(_read(database, wanted))
    if isinstance(found, EventDetails):
        return Drawn(charts.event_picture(found, words), details=found)
    coming = forecast(found, words.target, wanted.now) if words.target else None
    seen = replace(words, forecast=coming.experts if coming else None)
    return Drawn(charts.year_picture(found, seen), figures=found, coming=coming)


async def _read(database: Path, wanted: Wanted) -> YearFigures | EventDetails:
    async with Store.snapshot(database) as tx:
        if not wanted.event_id:
            return await recap.of_year(tx, wanted.year, wanted.now, wanted.only)
        event = await events.load(tx, wanted.event_id)
        if event is None:
            raise KeyError(wanted.event_id)
        return await recap.of_event(tx, event, wanted.now, wanted.offset)

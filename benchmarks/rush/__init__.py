"""The rush: many people at once, a server with Telegram's limits, and waves of links with a deadline.

Every run has a bot process, a world and a database of its own. What measures no machine runs side by side.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from benchmarks import stage
from benchmarks.report import Line, Report
from benchmarks.rush import links, registering

Run = Callable[[Path], Awaitable[list[Line]]]

SIDE_BY_SIDE: dict[str, Run] = {
    "together": registering.together,
    "minute": registering.minute,
    "beside": registering.beside,
    "pressing": links.pressing,
    "asking": links.asking,
}
ALONE: dict[str, Run] = {"writing": links.writing, "load": links.load}
RUNS = SIDE_BY_SIDE | ALONE


async def run(only: str = "") -> Report:
    """All runs, or this one."""
    with stage.folder() as folder:
        chosen = {only: RUNS[only]} if only else SIDE_BY_SIDE
        found = await asyncio.gather(*(_tried(name, each, folder) for name, each in chosen.items()))
        for name, each in ALONE.items() if not only else ():
            found.append(await _tried(name, each, folder))
    return Report("rush", tuple(line for lines in found for line in lines), NOTES)


async def _tried(name: str, each: Run, folder: Path) -> list[Line]:
    """A run that breaks must not take the figures of the others with it."""
    try:
        return await each(folder)
    except (RuntimeError, TimeoutError) as error:
        print(f"  {name}: {error}", file=sys.stderr, flush=True)
        return [Line(f"{name}: broken off", "see above", "a figure", met=False)]


NOTES = (
    "the server takes 30/s with a burst of 10, and 1/s and 20 edits a minute in a chat",
    "a wait for all chats doubles when the bot is too fast again soon after it",
    "ideal is (new messages + edits) / 30 s; people answer what they read, in whatever order it is asked",
    f"x{links.FACTOR}: rates and limits are so many times as high, half an hour is {links.DEADLINE} s",
    "one run: python -m benchmarks rush:NAME",
)

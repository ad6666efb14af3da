"""Work for another process: what takes processor time must not hold up the chat, nor keep its memory.

The child is a fresh Python that gives way to the bot; it ends with its one piece of work, when that takes too
long, when it wants too much memory, and when the bot ends.
"""

import asyncio
import contextlib
import multiprocessing
import os
import resource
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

LONGEST = 180
"""Seconds; the longest work there is, a list of 32,460 experts, takes about ten."""
MOST_MEMORY = 2 << 30
"""Bytes; a hostile file must not take the bot along."""

Result = TypeVar("Result")


class ChildError(Exception):
    """The work came to no result: it took too long or too much memory, or raised what can't be copied."""


async def run_apart(
    function: Callable[..., Result], *args: Any, inline: bool = False, longest: float = LONGEST
) -> Result:
    """The result of this function of a module; arguments and result are copied between the processes.

    inline: in a thread of this process, for tests. Raises what the function raises, or ChildError.
    """
    if inline:
        return await asyncio.to_thread(function, *args)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, function, args), daemon=True)
    try:
        await asyncio.to_thread(process.start)
        theirs.close()
        async with asyncio.timeout(longest):
            done, result = await asyncio.to_thread(_receive, ours)
    except TimeoutError:
        raise ChildError(f"no result within {longest} s") from None
    finally:
        with contextlib.suppress(ValueError, AttributeError):
            process.kill()  # also ends the thread that waits for it
    if not done:
        raise result
    answer: Result = result
    return answer


def _receive(pipe: Connection) -> tuple[bool, Any]:
    try:
        answer: tuple[bool, Any] = pipe.recv()
    except EOFError:
        return False, ChildError("the child ended without a result")
    finally:
        pipe.close()
    return answer


def _work(pipe: Connection, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
    os.nice(10)
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    answer: tuple[bool, Any]
    try:
        answer = True, function(*args)
    except Exception as error:  # noqa: BLE001 it is raised where the result is waited for
        answer = False, error
    try:
        pipe.send(answer)
    except Exception as error:  # noqa: BLE001 what can't be copied
        pipe.send((False, ChildError(f"{type(error).__name__}: the result can't be copied")))

"""Work for another process: what takes processor time must not hold up the chat, nor keep its memory.

The child is a fresh Python that gives way to the bot; it ends with its one piece of work.
"""

import asyncio
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Result = TypeVar("Result")


async def run_apart(function: Callable[..., Result], *args: Any, inline: bool = False) -> Result:
    """The result of this function of a module; arguments and result are copied between the processes.

    inline: in a thread of this process, for tests. Raises what the function raises.
    """
    if inline:
        return await asyncio.to_thread(function, *args)
    pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), initializer=_give_way)
    try:
        return await asyncio.get_running_loop().run_in_executor(pool, function, *args)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _give_way() -> None:
    os.nice(10)

"""What would happen: something is done and undone in the same transaction, so that people can be asked first.

The preview is the thing itself; there is no second way to work it out.
"""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from handlers.conversation.unit_of_work import UnitOfWork

Result = TypeVar("Result")


class _Undone(Exception):  # noqa: N818 - carries the result out of the savepoint
    def __init__(self, result: Any) -> None:
        self.result = result


async def rehearse(unit: UnitOfWork, work: Callable[[UnitOfWork], Awaitable[Result]]) -> Result:
    """What `work` returns, with nothing of it done."""
    try:
        async with unit.savepoint():
            raise _Undone(await work(unit))
    except _Undone as undone:
        result: Result = undone.result
        return result

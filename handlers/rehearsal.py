"""What would happen: something is done and undone in the same transaction, so that people can be asked first.

The preview is the thing itself; there is no second way to work it out.
"""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from handlers.board import Board

Result = TypeVar("Result")


class _Undone(Exception):  # noqa: N818 - carries the result out of the savepoint
    def __init__(self, result: Any) -> None:
        self.result = result


async def rehearse(board: Board, work: Callable[[Board], Awaitable[Result]]) -> Result:
    """What `work` returns, with nothing of it done. Its notices and jobs stay on a board of their own."""
    try:
        async with board.tx.savepoint():
            raise _Undone(await work(Board(board.tx, board.now, board.house, board.actor)))
    except _Undone as undone:
        result: Result = undone.result
        return result

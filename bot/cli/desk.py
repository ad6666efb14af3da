"""The desk of panitia for a command: the database opened, who works at it, and everything closed again."""

import contextlib
import time
from collections.abc import AsyncIterator

from bot.house import house
from bot.panitia import Desk
from bot.settings import HouseSettings
from storage.store import Store


@contextlib.asynccontextmanager
async def at_the_desk(settings: HouseSettings, by: str) -> AsyncIterator[Desk]:
    """Work as `by` on the database of these settings. Raises StorageError."""
    store = await Store.open(settings.database)
    try:
        yield Desk(store, house(settings), int(time.time()), by)
    finally:
        await store.close()

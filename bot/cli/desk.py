"""The desk of panitia for a command: the database opened, who works at it, and everything closed again."""

import contextlib
import time
from collections.abc import AsyncIterator

from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import PolicySettings
from storage.store import Store


@contextlib.asynccontextmanager
async def at_the_desk(settings: PolicySettings, by: str) -> AsyncIterator[Desk]:
    """Work as `by` on the database of these settings. Raises StorageError."""
    store = await Store.open(settings.database)
    try:
        yield Desk(store, policy_of(settings), int(time.time()), by)
    finally:
        await store.close()

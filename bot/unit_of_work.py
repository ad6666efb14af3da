"""Decide, commit, then speak: what is decided is stored in one transaction with what is said and asked for.

What is too long for one message is split here, where its words are known.
"""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace

from bot.log import log_mistake
from handlers.conversation.message_codec import new_jobs, row_of
from handlers.conversation.policy import Policy
from handlers.conversation.turn import Notice
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.catching_up import catch_up
from locales.render import count_parts
from storage import audit_log, jobs, outbox
from storage.outbox import NewOutboxRow
from storage.store import StorageError, Store


@asynccontextmanager
async def unit_of_work(
    store: Store, policy: Policy, now: int, cause: str, actor: str = audit_log.PERSON
) -> AsyncIterator[UnitOfWork]:
    """A transaction whose notices and jobs are put into the database at its end, after what makes up for
    missed reminders. Raises StorageError; then, and after any error in it, nothing of it is stored."""
    async with store.transaction() as tx:
        unit = UnitOfWork(tx, now, policy, actor, cause)
        yield unit
        try:
            if unit.seated:
                async with unit.savepoint():
                    await catch_up(unit)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 what was decided is worth more than what makes up for it
            log_mistake("missed reminders could not be made up for", error)
        await outbox.put(tx, rows_of(unit.notices), now)
        if unit.jobs:
            await jobs.put(tx, new_jobs(unit), now)


def rows_of(notices: Iterable[Notice]) -> list[NewOutboxRow]:
    """The rows of these messages, in order."""
    return [row for notice in notices for row in _rows(notice)]


def _rows(notice: Notice) -> list[NewOutboxRow]:
    count = count_parts(notice.message, notice.language) if notice.message.splits else 1
    if count == 1:
        return [row_of(notice)]
    return [
        row_of(
            replace(
                notice,
                message=replace(notice.message, part=n),
                key=notice.key if n == count else f"{notice.key}:part{n}",
                edits=notice.edits if n == 1 else None,
                remember=notice.remember and n == count,
            )
        )
        for n in range(1, count + 1)
    ]

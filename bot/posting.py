"""Messages become rows of the outbox: one for each message that a chat gets, settled by itself.

What is too long for one message is split here, where its words are known.
"""

from collections.abc import Iterable
from dataclasses import replace

from handlers.conversation.message_codec import row_of
from handlers.conversation.turn import Notice
from locales.render import count_parts
from storage.outbox import NewOutboxRow


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

"""Answers that wait and that a newer one makes needless: three taps get one answer, the last. Pure.

What tells of something that happened is never dropped for what only asks. The newer answer takes over since
when the chat waits: who writes again loses no time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storage.answers import Answer
from storage.outbox import NewOutboxRow


@dataclass(frozen=True, slots=True)
class Kept:
    """The rows to be put, and the ids of rows that need not be sent any more."""

    rows: list[NewOutboxRow]
    dropped: list[int]


def supersede(waiting: Sequence[Answer], turns: Sequence[Sequence[NewOutboxRow]]) -> Kept:
    """`turns`: what each input leads to, in order, beside what waits already."""
    pending: dict[tuple[str, str], list[Answer | NewOutboxRow]] = {}
    for answer in waiting:
        pending.setdefault((answer.channel, answer.address), []).append(answer)
    dropped: list[int] = []
    for turn in filter(None, turns):
        chat = pending.setdefault((turn[0].channel, turn[0].address), [])
        needless = [old for old in chat if any(_replaces(new, old) for new in turn)]
        since = min((old.since for old in needless if old.since), default=0)
        dropped += [old.id for old in needless if isinstance(old, Answer)]
        left = [old for old in chat if old not in needless]
        chat[:] = [*left, *(replace(_apart(new, left), since=since) for new in turn)]
    return Kept([row for chat in pending.values() for row in chat if isinstance(row, NewOutboxRow)], dropped)


def _replaces(new: NewOutboxRow, old: Answer | NewOutboxRow) -> bool:
    """Whether nobody misses the old one once the new one is there."""
    if new.edits != old.edits:
        return False
    if new.message == old.message:
        return True
    if new.edits is not None:
        return old.fleeting or not new.fleeting
    return old.fleeting and new.renews


def _apart(new: NewOutboxRow, left: Sequence[Answer | NewOutboxRow]) -> NewOutboxRow:
    """What only asks does not write over what tells something: it becomes a message of its own."""
    taken = new.edits is not None and any(old.edits == new.edits for old in left)
    return replace(new, edits=None) if taken else new

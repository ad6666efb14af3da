"""The one way in: a batch of what was heard, or a tick. Decide, commit, then speak.

One transaction for a whole batch, a savepoint for each update: an error in one of them undoes that one,
answers with an apology and leaves the others alone.
"""

import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog

from bot.letters import pack, row_of
from handlers.board import Board
from handlers.dispatch import Turn, dispatch
from handlers.scene import Scene, Standing
from handlers.talk import Talk, read_talk, write_talk
from handlers.turn import Heard, House, Left, Message, Notice, Press, Say
from handlers.waitlist import end_offers, offer_free_seats
from storage import inbox, outbox, persons, questions, talks, trail, waitlist
from storage.store import StorageError, Store

log = structlog.get_logger()

DAY = 24 * 60 * 60
KEEP_INBOX = 7 * DAY
"""Telegram repeats an unconfirmed update for one day; a week is ample."""
KEEP_UNKNOWN_DRAFTS = 7 * DAY
KEEP_DRAFTS = 180 * DAY
KEEP_DEAD = 30 * DAY


@dataclass(frozen=True, slots=True)
class Ended:
    """A button's query to be ended after the commit, with what it answers, if anything."""

    query: str
    toast: Say | None
    language: str


class Inputs:
    """`now()` is UTC epoch seconds; `wake` tells the sender that the outbox has something new."""

    def __init__(
        self, store: Store, house: House, now: Callable[[], float], wake: Callable[[], None]
    ) -> None:
        self._store = store
        self._house = house
        self._now = now
        self._wake = wake

    async def process(self, channel: str, batch: Sequence[Heard], seen: Sequence[int] = ()) -> list[Ended]:
        """Decide and store all that this batch leads to. `seen`: ids of updates that say nothing to us.

        When it returns, everything is on the disk and the offset may move. Raises StorageError, and then
        nothing of the batch is stored.
        """
        now = int(self._now())
        ended: list[Ended] = []
        rows: list[outbox.NewRow] = []
        async with self._store.transaction() as tx:
            new = await inbox.take_new(tx, channel, [*(heard.update_id for heard in batch), *seen], now)
            states = await talks.load(tx, channel, list({heard.address for heard in batch}))
            chats = dict(states)
            board = Board(tx, now, self._house)
            for heard in batch:
                if heard.update_id not in new:
                    continue
                chat = chats[heard.address]
                if chat.unreachable and not isinstance(heard.said, Left):
                    await persons.mark_reachable(tx, channel, heard.address)
                outcome = await self._hear(board, heard, chat)
                # the next input of this chat, perhaps in the same batch, plays after this one
                chats[heard.address] = outcome.chat
                rows.extend(outcome.rows)
                ended.extend(outcome.ended)
            changed = {a: chat.body for a, chat in chats.items() if chat.body != states[a].body}
            await talks.save(tx, channel, {a: body for a, body in changed.items() if body is not None}, now)
            await talks.forget(tx, channel, [a for a, body in changed.items() if body is None])
            rows.extend(row_of(notice) for notice in board.notices)
            await outbox.put(tx, rows, now)
        if rows:
            self._wake()
        return ended

    async def tick(self) -> None:
        """What time alone brings: offers that nobody answered go on to the next in line.

        The sender is woken because another process (the command line) may have put messages.
        """
        while await self._end_offers():
            pass
        self._wake()

    async def _end_offers(self) -> bool:
        """One transaction of it; whether there is more to do."""
        now = int(self._now())
        async with self._store.transaction() as tx:
            board = Board(tx, now, self._house, trail.SYSTEM)
            ended = await end_offers(board)
            for event_id in await waitlist.events_in_line(tx, now):
                # it finds nothing to offer as long as whoever frees a seat offers it on
                await offer_free_seats(board, await board.event(event_id))
            await outbox.put(tx, [row_of(notice) for notice in board.notices], now)
        return ended > 0

    async def tidy(self) -> None:
        """Once in a while: old updates, abandoned drafts and dead messages are forgotten."""
        now = int(self._now())
        async with self._store.transaction() as tx:
            await inbox.forget_before(tx, now - KEEP_INBOX)
            await talks.forget_stale(tx, now - KEEP_UNKNOWN_DRAFTS, now - KEEP_DRAFTS)
            await outbox.forget_dead(tx, now - KEEP_DEAD)
            await questions.forget_before(tx, now - KEEP_DRAFTS)

    async def _hear(self, board: Board, heard: Heard, chat: talks.ChatState) -> "_Outcome":
        talk = read_talk(chat.body)
        scene = Scene(board, heard, Standing(talk or Talk(), chat.person_id))
        others = list(board.notices)
        if talk is None:
            scene.notes.append(Say("talk-lost"))
        try:
            async with board.tx.savepoint():
                return _outcome(heard, await dispatch(scene), scene.person_id)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 one bad input must not stop the others
            board.notices = others
            board.forget_seats()
            _log_failure(error, heard, chat.person_id)
            kept = talk or Talk()
            sorry = Message((Say("apology", {"contact": self._house.contact}),))
            notice = Notice(heard.channel, heard.address, kept.language, sorry)
            return _outcome(heard, Turn(kept, (notice,)), chat.person_id)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A turn in its stored form; made inside of the savepoint, where an error still undoes everything."""

    chat: talks.ChatState
    rows: list[outbox.NewRow]
    ended: list[Ended]


def _outcome(heard: Heard, turn: Turn, person_id: int | None) -> _Outcome:
    rows = [
        outbox.NewRow(
            f"reply:{heard.channel}:{heard.update_id}:{n}", notice.channel, notice.address,
            outbox.Lane.REPLY, pack(notice), notice.edits,
        )
        for n, notice in enumerate(turn.notices)
    ]  # fmt: skip
    ended = []
    if isinstance(heard.said, Press):
        ended.append(Ended(heard.said.query, turn.toast, turn.talk.language if turn.talk else "id"))
    # a talk in which nothing has been said yet is not kept: no chat is remembered for a /status
    body = None if turn.talk in (None, Talk()) else write_talk(turn.talk)
    chat = talks.ChatState(body, person_id, unreachable=isinstance(heard.said, Left))
    return _Outcome(chat, rows, ended)


def _log_failure(error: Exception, heard: Heard, person_id: int | None) -> None:
    """One line with the place in the code, never the error's text: that may quote a person."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    log.error(
        "an update could not be handled; the person got an apology",
        update=heard.update_id,
        person=person_id,
        error=type(error).__name__,
        place=f"{last.filename.rpartition('/')[2]}:{last.lineno}",
    )

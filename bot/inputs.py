"""The way in for what was heard: decide, commit, then speak. What time brings comes in by bot/ticks.

One transaction for a whole batch, a savepoint for each update: an error in one of them undoes that one,
answers with an apology and leaves the others alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.flood import Floods
from bot.log import log_mistake
from bot.superseding import supersede
from bot.unit_of_work import rows_of, unit_of_work
from handlers.conversation.policy import Policy
from handlers.conversation.scene import Scene, Standing
from handlers.conversation.talk import Talk, read_talk, write_talk
from handlers.conversation.turn import Heard, Left, Message, Notice, Press, Returned, Say
from handlers.conversation.unit_of_work import Seated, UnitOfWork
from handlers.routing.dispatch import Turn, dispatch
from storage import (
    alerts,
    answers,
    door,
    files,
    inbox,
    intakes,
    outbox,
    persons,
    questions,
    registrations,
    sent_messages,
    talks,
    waves,
)
from storage.store import StorageError, Store, Tx

DAY = 24 * 60 * 60
KEEP_INBOX = 7 * DAY
"""Telegram repeats an unconfirmed update for one day; a week is ample."""
KEEP_UNKNOWN_DRAFTS = 7 * DAY
KEEP_DRAFTS = 180 * DAY
KEEP_DEAD = 30 * DAY
KEEP_INTAKES = 7 * 24 * 60 * 60
KEEP_FILES = 2 * DAY
"""A file made for somebody is sent at once; it is kept for the tries that fail."""
KEEP_WAVES = 400 * DAY
"""A wave that is forgotten could be fired again; by then its event is long over."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A button's query to be ended after the commit, with what it answers, if anything."""

    query: str
    toast: Say | None
    language: str


class Inputs:
    """`now()` is UTC epoch seconds; `wake_sender` is called when the outbox has something new, `wake_jobs`
    when there is work to do outside of the transaction. Without `floods` everything is heard, however much
    one chat writes."""

    def __init__(  # noqa: PLR0913, PLR0917 what it works with, and whom it tells
        self,
        store: Store,
        policy: Policy,
        now: Callable[[], float],
        wake_sender: Callable[[], None],
        wake_jobs: Callable[[], None] = lambda: None,
        floods: Floods | None = None,
    ) -> None:
        self._store = store
        self._policy = policy
        self._now = now
        self._wake_sender = wake_sender
        self._wake_jobs = wake_jobs
        self._floods = floods

    async def process(self, channel: str, batch: Sequence[Heard], seen: Sequence[int] = ()) -> list[Ended]:
        """Decide and store all that this batch leads to. `seen`: ids of updates that say nothing to us.

        When it returns, everything is on the disk and the offset may move. Raises StorageError, and then
        nothing of the batch is stored.
        """
        now = int(self._now())
        async with unit_of_work(self._store, self._policy, now, channel) as unit:
            tx = unit.tx
            new = await inbox.take_new(tx, channel, [*(heard.update_id for heard in batch), *seen], now)
            unit.cause = f"{channel}:{min(new, default=0)}"
            states = await talks.load(tx, channel, list({heard.address for heard in batch}))
            chats = dict(states)
            outcomes = [
                await self._hear_next(unit, heard, chats) for heard in batch if heard.update_id in new
            ]
            changed = {a: chat.body for a, chat in chats.items() if chat.body != states[a].body}
            await talks.save(tx, channel, {a: body for a, body in changed.items() if body is not None}, now)
            await talks.forget(tx, channel, [a for a, body in changed.items() if body is None])
            rows = await _without_needless(
                tx, channel, [a for a in states if states[a].awaits], [each.rows for each in outcomes]
            )
            await outbox.put(tx, rows, now)
        if rows or unit.notices:
            self._wake_sender()
        if unit.jobs:  # not at each input: to look for work is a transaction
            self._wake_jobs()
        return [ended for each in outcomes for ended in each.ended]

    async def _hear_next(
        self, unit: UnitOfWork, heard: Heard, chats: dict[str, talks.ChatState]
    ) -> "_Outcome":
        """What this input leads to; the next one of its chat, perhaps in the same batch, plays after it."""
        chat = chats[heard.address]
        outcome = self._pass_over(heard, chat)
        if outcome is None:
            if chat.unreachable and not isinstance(heard.said, Left):
                await persons.mark_reachable(unit.tx, heard.channel, heard.address)
                for id_, event_id in (await registrations.active_of(unit.tx, chat.person_id)).items():
                    unit.seated[id_] = Seated(event_id, took_part=False)
            outcome = await self._hear(unit, heard, chat)
        chats[heard.address] = outcome.chat
        return outcome

    def _pass_over(self, heard: Heard, chat: talks.ChatState) -> "_Outcome | None":
        """What is said to somebody who writes without end, and to nobody twice; None: they are heard."""
        if self._floods is None or isinstance(heard.said, Left | Returned):
            return None
        verdict = self._floods.hear((heard.channel, heard.address), heard.said, heard.at or self._now())
        if verdict == "heard":
            return None
        language = (read_talk(chat.body) or Talk()).language
        notice = Notice(heard.channel, heard.address, language, Message((Say("flood"),)))
        turn = Turn(Talk(language=language), (notice,) if verdict == "told" else ())
        return replace(_outcome(heard, turn, chat.person_id), chat=chat)

    async def tidy(self) -> None:
        """Once in a while: old updates, abandoned drafts, dead messages and old waves are forgotten, and
        changed profiles are made ready for searching."""
        now = int(self._now())
        async with self._store.transaction() as tx:
            await inbox.forget_before(tx, now - KEEP_INBOX)
            await talks.forget_stale(tx, now - KEEP_UNKNOWN_DRAFTS, now - KEEP_DRAFTS)
            await outbox.forget_dead(tx, now - KEEP_DEAD)
            await questions.forget_before(tx, now - KEEP_DRAFTS)
            await waves.forget_before(tx, now - KEEP_WAVES)
            await alerts.forget_before(tx, now - KEEP_WAVES)
            await files.forget_before(tx, now - KEEP_FILES)
            await sent_messages.forget_before(tx, now - KEEP_DRAFTS)
            await intakes.forget_before(tx, now - KEEP_INTAKES)
            await door.forget_before(tx, now - DAY)

    async def _hear(self, unit: UnitOfWork, heard: Heard, chat: talks.ChatState) -> "_Outcome":
        talk = read_talk(chat.body)
        scene = Scene(unit, heard, Standing(talk or Talk(), chat.person_id))
        if talk is None:
            scene.notes.append(Say("talk-lost"))
        try:
            async with unit.savepoint():
                return _outcome(heard, await dispatch(scene), scene.person_id)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 one bad input must not stop the others
            log_mistake(
                "an update could not be handled; the person got an apology", error,
                update=heard.update_id, person=chat.person_id,
            )  # fmt: skip
            kept = talk or Talk()
            sorry = Message((Say("apology", {"contact": self._policy.contact}),))
            notice = Notice(heard.channel, heard.address, kept.language, sorry)
            return _outcome(heard, Turn(kept, (notice,)), chat.person_id)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A turn in its stored form; made inside of the savepoint, where an error still undoes everything."""

    chat: talks.ChatState
    rows: list[outbox.NewOutboxRow]
    ended: list[Ended]


async def _without_needless(
    tx: Tx, channel: str, awaiting: Sequence[str], turns: Sequence[Sequence[outbox.NewOutboxRow]]
) -> list[outbox.NewOutboxRow]:
    """The rows of these turns, without what a newer one makes needless; that is not sent either."""
    if not awaiting and len(turns) < 2:
        return [row for turn in turns for row in turn]  # nearly always: nothing else waits for anybody
    waiting = await answers.waiting(tx, channel, awaiting) if awaiting else []
    kept = supersede(waiting, turns)
    if kept.dropped:
        await answers.drop(tx, kept.dropped)
    return kept.rows


def _outcome(heard: Heard, turn: Turn, person_id: int | None) -> _Outcome:
    rows = rows_of(
        replace(notice, key=f"reply:{heard.channel}:{heard.update_id}:{n}{notice.key}", lane="reply")
        for n, notice in enumerate(turn.notices)
    )
    ended = []
    if isinstance(heard.said, Press):
        ended.append(Ended(heard.said.query, turn.toast, turn.talk.language if turn.talk else "id"))
    # a talk in which nothing has been said yet is not kept: no chat is remembered for a /status
    body = None if turn.talk in (None, Talk()) else write_talk(turn.talk)
    chat = talks.ChatState(body, person_id, unreachable=isinstance(heard.said, Left), awaits=False)
    return _Outcome(chat, rows, ended)

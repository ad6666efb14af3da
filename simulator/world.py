"""The world the bot lives in: people, chats, messages, the queue of updates, the clock, and whoever watches.

Pure in-process state. It knows no HTTP and judges no request: `sending` and `people` do that before.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, Unpack

from simulator.files import FileStore
from simulator.limits import Limits, Meter
from simulator.messages import Chat, Message, message_api
from simulator.people import Person, Traits
from simulator.shapes import message_page
from simulator.texts import Text, as_typed
from simulator.updates import UpdateQueue
from simulator.weather import Fault, Sky, Weather

TOKEN = "1000:simulator"  # noqa: S105 - a made-up token for a made-up server
QUERY_LIFE = timedelta(seconds=150)


class Clock:
    """Real time plus an offset that can be moved; `monotonic` is never moved."""

    def __init__(
        self,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.monotonic = monotonic
        self.offset = timedelta()
        self._wall = wall

    def now(self) -> datetime:
        return self._wall() + self.offset


@dataclass(slots=True)
class Query:
    """A pressed button that waits for answerCallbackQuery."""

    chat: Chat
    asked: datetime


@dataclass
class Settings:
    """What the bot has told the server about itself: commands by (scope, language)."""

    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)


class World:
    """`limits=None` means no limits. `seed` fixes the weather and the random ids."""

    def __init__(
        self,
        *,
        token: str = TOKEN,
        limits: Limits | None = None,
        weather: Weather | None = None,
        seed: int | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.token = token
        self.clock = clock or Clock()
        self.random = Random(seed)  # noqa: S311 - ids of a made-up world
        self.updates = UpdateQueue(self.random.randrange(10**8, 9 * 10**8), self.clock.monotonic)
        self.sky = Sky(weather or Weather())
        self.meter: Meter | None = None
        self.change_limits(limits)
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, Person] = {}
        self._next_person = 1001
        self.files = FileStore()
        self.settings = Settings()
        self.calls: Counter[str] = Counter()
        self.next_session: Callable[[], Awaitable[datetime | None]] | None = None
        self.next_reminder: Callable[[], Awaitable[datetime | None]] | None = None
        self.on_clock: list[Callable[[], None]] = []
        self.queries: dict[str, Query] = {}
        self.subscribers: set[asyncio.Queue[dict[str, Any] | None]] = set()
        bot_id = int(token.partition(":")[0])
        self.bot = {"id": bot_id, "is_bot": True, "first_name": "Daftar K3", "username": "daftar_k3_bot"}

    # the clock

    def now(self) -> datetime:
        return self.clock.now()

    def advance(self, seconds: float) -> datetime:
        """Moves the clock on (never back) and tells whoever listens. Waits for nothing."""
        if seconds < 0:
            msg = "the clock only goes forward"
            raise ValueError(msg)
        self.clock.offset += timedelta(seconds=seconds)
        now = self.now()
        for listener in self.on_clock:
            listener()
        self.publish("clock", 0, lambda: {"now": now.isoformat()})
        return now

    # weather and limits

    def change_limits(self, limits: Limits | None) -> None:
        self.meter = Meter(limits, self.clock.monotonic) if limits else None

    def change_weather(self, weather: Weather) -> None:
        self.sky.change(weather)

    def fail_next(self, chat: Chat | Person | int, fault: Fault, times: int = 1) -> None:
        """The next `times` calls on this chat go wrong: 429, 500, 500_after, drop_before, drop_after, 403."""
        self.sky.fail_next(chat if isinstance(chat, int) else chat.id, fault, times)

    # people

    def join(self, id: int | None = None, **traits: Unpack[Traits]) -> Person:  # noqa: A002
        """A new person with a chat that is not started yet. Without an id the next free one from 1001 on."""
        if id is None:
            id = self._next_person  # noqa: A001
        if id in self.people or id <= 0:
            msg = f"a person needs an own positive id, {id} is not free"
            raise ValueError(msg)
        person = Person(self, id, traits)
        self.people[id] = person
        self._next_person = max(self._next_person, id + 1)
        self.chats[id] = person.chat
        self.publish("people", 0, dict)
        return person

    def group_says(self, text: str, chat_id: int = -1_000_000_001, person: Person | None = None) -> Message:
        """A message in a group that the bot is in, from `person` or a stranger."""
        chat = self.chats.setdefault(chat_id, Chat(chat_id, title="Grup Contoh", started=True))
        stranger = {"id": 999_999, "is_bot": False, "first_name": "Orang Lain", "language_code": "id"}
        message = self.add(chat, as_typed(text), from_bot=False)
        sender = person.user if person else stranger
        self.updates.put("message", message_api(message, chat.api(), sender))
        return message

    # messages

    def add(self, chat: Chat, text: Text, *, from_bot: bool, **parts: Any) -> Message:
        """Puts a new message into a chat; whoever is to hear of it is told by the caller."""
        message = Message(
            len(chat.messages) + 1,
            from_bot,
            text.plain,
            text.html,
            self.now(),
            entities=text.entities,
            **parts,
        )
        chat.messages.append(message)
        return message

    def tell(self, chat: Chat, message: Message) -> None:
        """The bot has sent or edited `message`: the person hears it, whoever waits wakes, watchers see it."""
        chat.actions.append(message)
        if chat.person is not None:
            chat.person.notice(message)
        if chat.waiting:
            for waiter in chat.waiting:
                if not waiter.done():
                    waiter.set_result(None)
            chat.waiting.clear()
        self.show(chat, message)

    def show(self, chat: Chat, message: Message) -> None:
        """Shows a new or changed message to the watchers."""
        if self.subscribers:
            kind = "message" if message.edited is None else "edit"
            self.publish(kind, chat.id, lambda: {"message": message_page(message)})

    def ask(self, chat: Chat) -> str:
        """A new query id for a pressed button."""
        query_id = str(self.random.randrange(10**17, 10**18))
        self.queries[query_id] = Query(chat, self.now())
        return query_id

    def answer(self, query_id: str) -> Chat | None:
        """The chat whose query is answered by this, or None if it is unknown, answered already or too old."""
        query = self.queries.pop(query_id, None)
        return query.chat if query and self.now() - query.asked < QUERY_LIFE else None

    # watchers

    def publish(self, kind: str, chat_id: int, payload: Callable[[], dict[str, Any]]) -> None:
        """Tells the watchers; costs nothing when nobody watches. A watcher that does not read is cut off."""
        if not self.subscribers:
            return
        event = {"type": kind, "chat": chat_id, **payload()}
        for queue in tuple(self.subscribers):
            if queue.full():
                self.subscribers.discard(queue)
                queue.get_nowait()
                queue.put_nowait(None)
            else:
                queue.put_nowait(event)

    def open(self) -> None:
        self.updates.reopen()

    def close(self) -> None:
        """Lets long polls and watchers go, so that the server can stop at once."""
        self.updates.close()
        for queue in self.subscribers:
            while not queue.empty():
                queue.get_nowait()
            queue.put_nowait(None)
        self.subscribers.clear()

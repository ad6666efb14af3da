"""People in a rush: whoever writes remembers how long each answer took; who registers reads what is asked.

They live in the simulator's process and notice by its hook what the bot sends or edits. They know no order of
questions. What they do not understand they note; nobody gives up.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from random import Random

from benchmarks.rush import asks
from simulator.crowd import FIRST_NAMES
from simulator.errors import ImpossibleError
from simulator.messages import Button, Message
from simulator.world import World

MOST_TIMES = 3
"""So often the same question is answered; then something is wrong."""
PROVINCES = ("Jawa Barat", "Bali", "DKI Jakarta", "Banten", "Jawa Timur")
UNTIL = "14 Maret 2028"


@dataclass(frozen=True, slots=True)
class Wait:
    """From an input (perf_counter) to the next thing the bot sent or edited, seconds."""

    since: float
    seconds: float


class Guest:
    """Somebody who writes. `on_answer` is told of everything the bot does here."""

    def __init__(self, world: World, id_: int, on_answer: Callable[[Message], None] | None = None) -> None:
        self.person = world.join(id_)
        self.person.on_bot = self._hear
        self.waits: list[Wait] = []
        self.waiting_since: float | None = None
        self._on_answer = on_answer

    def says(self, text: str) -> None:
        self._mark()
        self.person.says(text)

    def presses(self, message: Message, button: Button) -> None:
        self._mark()
        self.person.press(message, button)

    def shares_contact(self) -> None:
        self._mark()
        self.person.shares_contact()

    def _mark(self) -> None:
        """Of several inputs without an answer the first one counts."""
        if self.waiting_since is None:
            self.waiting_since = time.perf_counter()

    def _hear(self, message: Message) -> None:
        if self.waiting_since is not None:
            self.waits.append(Wait(self.waiting_since, time.perf_counter() - self.waiting_since))
            self.waiting_since = None
        if self._on_answer is not None:
            self._on_answer(message)


def still_waiting(guests: Sequence[Guest]) -> list[float]:
    """For how many seconds those wait for an answer who still do."""
    now = time.perf_counter()
    return [now - each.waiting_since for each in guests if each.waiting_since is not None]


class Pasted(Enum):
    """Whether somebody pastes the whole form: never, as the first word, or at the first question."""

    NEVER = 0
    FIRST = 1
    AFTER_START = 2


@dataclass(frozen=True, slots=True)
class Manner:
    """How somebody registers: thinks so many seconds (between these) before each answer; pastes the form."""

    think: tuple[float, float] = (0.0, 0.0)
    pasted: Pasted = Pasted.NEVER


class Registrant(Guest):
    """Somebody on the way from the first word to the number. Moments are perf_counter seconds."""

    def __init__(self, world: World, id_: int, manner: Manner = Manner()) -> None:
        super().__init__(world, id_, self._read)
        self.manner = manner
        self.number = ""
        self.done = asyncio.Event()
        self.arrived_at = 0.0
        self.turn_at: float | None = None
        """The first answer that is more than a place at the door."""
        self.told: datetime | None = None
        self.waited_from: datetime | None = None
        self.called: datetime | None = None
        self.new = self.edits = 0
        """Messages and edits until the number."""
        self.puzzled: list[str] = []
        self._pastes_left = 0 if manner.pasted is Pasted.NEVER else MOST_TIMES
        self._answered: dict[str, int] = {}
        self._random = Random(id_)
        self.given = {
            "name": f"{FIRST_NAMES[id_ % len(FIRST_NAMES)]} Contoh, S.T.",
            "company": f"PT Contoh {id_}", "position": "HSE Officer",
            "province": PROVINCES[id_ % len(PROVINCES)], "email": f"peserta{id_}@example.com",
            "skp_number": f"KEP.{10_000 + id_}/NAKER-BINWASK3/VII/2024", "skp_until": UNTIL,
        }  # fmt: skip

    @property
    def form(self) -> str:
        """All answers in one message, by the labels of the form people copy."""
        given = self.given
        return (
            f"Nama lengkap: {given['name']}\nNo HP/WA: {self.person.phone}\n"
            f"Perusahaan/instansi: {given['company']}\nJabatan: {given['position']}\n"
            f"Provinsi: {given['province']}\nEmail: {given['email']}\n"
            f"Nomor SKP: {given['skp_number']}\nSKP berlaku sampai: {UNTIL}\nKategori: Ahli K3 Umum"
        )

    def arrive(self) -> None:
        self.arrived_at = time.perf_counter()
        self.waited_from = self.person.world.now()
        if self.manner.pasted is Pasted.FIRST:
            self._paste()
        else:
            self.says("/start")

    def _read(self, message: Message) -> None:
        if self.number:
            return
        self.new, self.edits = self.person.received, self.person.edits
        if message.text.startswith("✓"):
            return  # the button that was pressed, closed
        question = asks.asked(message)
        if question == "wait":
            self._wait(message)
            return
        self.turn_at = self.turn_at or time.perf_counter()
        if question == "called":
            self.called = self.called or self.person.world.now()
        if question == "number":
            self.number = asks.number(message.text)
            self.done.set()
            return
        pause = self._random.uniform(*self.manner.think)
        # never at once: the call that brought the message has to come to its own end first
        asyncio.get_running_loop().call_later(pause, self._act, question, message)

    def _wait(self, message: Message) -> None:
        """What is told first counts."""
        if self.told is None:
            self.told = asks.told_time(message.text, self.person.world.now())

    def _act(self, question: str | None, message: Message) -> None:
        times = self._answered[question or ""] = self._answered.get(question or "", 0) + 1
        if question is None or times > MOST_TIMES:
            self.puzzled.append(message.text)
        if times > MOST_TIMES:
            return
        try:
            self._answer(question, message)
        except ImpossibleError as error:  # the message has changed while its reader was thinking
            self.puzzled.append(f"{error}")

    def _answer(self, question: str | None, message: Message) -> None:
        if self._pastes_left and question in {"called", "event", "name"} and self._may_paste(question):
            self._paste()
        elif question == "phone":
            self.shares_contact()
        elif question == "skp_number" and asks.asks_until_too(message):
            self.says(f"{self.given['skp_number']} berlaku sampai {UNTIL}")
        elif question in self.given:
            self.says(self.given[question])
        elif button := _choice(question, message):
            self.presses(message, button)

    def _may_paste(self, question: str) -> bool:
        """Who has pasted the form already does so again only where it seems lost."""
        return question != "event" or self._pastes_left == MOST_TIMES

    def _paste(self) -> None:
        self._pastes_left -= 1
        self.says(self.form)


def _choice(question: str | None, message: Message) -> Button | None:
    wanted = {
        "called": [asks.button(message, data=asks.BEGIN)],
        "consent": [asks.button(message, label=asks.words("option-consent-yes"))],
        "mode": [asks.button(message, label=asks.words("option-mode-online"))],
        "review": [
            asks.button(message, label=asks.words(f"option-{key}"))
            for key in ("mode-online", "review-online", "review-send")
        ],
    }
    first = next(asks.pressable(message), None)
    return next((button for button in wanted.get(question or "", []) if button), first)

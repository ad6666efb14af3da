"""People who register all at once, in a closed loop: each goes on the moment the bot's reply is there.

Whoever has finished makes room for somebody new. They live in the simulator's process and notice a reply by
its hook, so nothing polls. A reply is whatever the bot sends or edits: an echo bot will do.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from benchmarks.stage import ROOT
from simulator.messages import Button, Message
from simulator.world import World


class Act(Enum):
    """What is not typed: pressing the first button of the reply, or sharing the own contact."""

    PRESS = 1
    CONTACT = 2


Step = str | Act

TRANSCRIPT = ROOT / "tests" / "transcripts" / "registration" / "step-by-step.txt"
SPEAKER = "Sari: "


def read_script(from_text: str = "/start") -> tuple[Step, ...]:
    """What is said in the transcript of a registration, from this text on; one reply comes to each step."""
    lines = TRANSCRIPT.read_text("utf-8").splitlines()
    steps = [_read_step(line.removeprefix(SPEAKER)) for line in lines if line.startswith(SPEAKER)]
    return tuple(steps[steps.index(from_text) :])


def _read_step(words: str) -> Step:
    if words == "(kontak)":
        return Act.CONTACT
    return Act.PRESS if words.startswith("[") else words


@dataclass(frozen=True, slots=True)
class Measured:
    """One stretch of time: what was finished in it, seconds from input to reply, API calls, CPU seconds."""

    seconds: float
    finished: int
    latencies: tuple[float, ...]
    calls: Counter[str]
    bot_cpu: float
    own_cpu: float

    @property
    def updates_per_second(self) -> float:
        return len(self.latencies) / self.seconds


@dataclass(frozen=True, slots=True)
class _Mark:
    """How things stood at one moment."""

    at: float
    finished: int
    replies: int
    calls: Counter[str]
    bot_cpu: float
    own_cpu: float


class Crowd:
    """`ends_with`: what a real bot's last reply has to say, so that a broken conversation is no record."""

    def __init__(
        self, world: World, script: Sequence[Step], bot_cpu: Callable[[], float], ends_with: str = ""
    ) -> None:
        self._world = world
        self._script = script
        self._bot_cpu = bot_cpu
        self._ends_with = ends_with
        self._newcomers: Iterator[int] = iter(())
        self._active: set[_Walker] = set()
        self._end: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._marks_at: tuple[int, int] = (0, 0)
        self._marks: list[_Mark] = []
        self._latencies: list[float] = []
        self._finished = 0

    async def go(self, ids: Sequence[int], at_once: int, warm: int = 0, longest: float = 60.0) -> Measured:
        """Let all these people through, `at_once` at a time.

        Measured from the moment `warm` of them have finished until nobody new is left, so that there are
        always `at_once`; with a `warm` of 0 from the first word to the last reply.
        """
        self._newcomers = iter(ids)
        self._marks_at = (warm, len(ids) - at_once if warm else len(ids))
        self._mark_if_due()
        for _ in range(min(at_once, len(ids))):
            self._let_in()
        try:
            async with asyncio.timeout(longest):
                await self._end
        except TimeoutError:
            raise RuntimeError(f"after {longest} s {self._where()}") from None
        return self._measured()

    def replied(self, walker: "_Walker", seconds: float, message: Message) -> None:
        """A reply has come: go on, or leave and let the next one in."""
        self._latencies.append(seconds)
        if walker.step < len(self._script):
            self._go_on(walker, message)
            return
        if self._ends_with not in message.text:
            self._fail(RuntimeError(f"the last reply is not {self._ends_with!r} but {message.text!r}"))
        self._active.discard(walker)
        self._finished += 1
        self._mark_if_due()
        self._let_in()

    def _let_in(self) -> None:
        new = next(self._newcomers, None)
        if new is not None:
            walker = _Walker(self, self._world, new)
            self._active.add(walker)
            self._go_on(walker, None)
        elif not self._active and not self._end.done():
            self._end.set_result(None)

    def _go_on(self, walker: "_Walker", message: Message | None) -> None:
        # not at once: the call that brought the reply has to come to its own end first
        asyncio.get_running_loop().call_soon(self._act, walker, message)

    def _act(self, walker: "_Walker", message: Message | None) -> None:
        try:
            walker.act(self._script[walker.step], message)
        except Exception as error:  # noqa: BLE001 in a callback nobody else would hear of it
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        if not self._end.done():
            self._end.set_exception(error)

    def _mark_if_due(self) -> None:
        if self._finished in self._marks_at and len(self._marks) < 2:
            now, own = time.perf_counter(), time.process_time()
            calls = Counter(self._world.calls)
            self._marks.append(_Mark(now, self._finished, len(self._latencies), calls, self._bot_cpu(), own))

    def _measured(self) -> Measured:
        first, last = self._marks
        return Measured(
            seconds=last.at - first.at,
            finished=last.finished - first.finished,
            latencies=tuple(self._latencies[first.replies : last.replies]),
            calls=last.calls - first.calls,
            bot_cpu=last.bot_cpu - first.bot_cpu,
            own_cpu=last.own_cpu - first.own_cpu,
        )

    def _where(self) -> str:
        steps = Counter(self._script[walker.step - 1] for walker in self._active)
        return f"{self._finished} have finished, the others wait for a reply to {dict(steps)}"


class _Walker:
    """One person on the way through the script; `step` is the next thing to do."""

    def __init__(self, crowd: Crowd, world: World, id_: int) -> None:
        self.step = 0
        self._crowd = crowd
        self._person = world.join(id_)
        self._person.on_bot = self._hear
        self._asked_at = 0.0

    def act(self, step: Step, message: Message | None) -> None:
        self.step += 1
        self._asked_at = time.perf_counter()
        match step:
            case str():
                self._person.says(step)
            case Act.CONTACT:
                self._person.shares_contact()
            case Act.PRESS:
                assert message is not None
                self._person.press(message, _first_button(message))

    def _hear(self, message: Message) -> None:
        self._crowd.replied(self, time.perf_counter() - self._asked_at, message)


def _first_button(message: Message) -> Button:
    for row in message.buttons:
        for button in row:
            if button.kind == "callback":
                return button
    raise RuntimeError(f"no button to press below {message.text!r}")

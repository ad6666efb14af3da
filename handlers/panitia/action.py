"""What panitia can ask for: each command and each button with the right it needs. The right is checked here,
for the event a button is about, before anything is done.

What a button is about is loaded as it stands now; nothing of its data is trusted.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from handlers.conversation.access import Right, may, note_name
from handlers.conversation.form import Ask, Close
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, Message, Say
from storage import events, registrations
from storage.events import Event
from storage.registrations import Registration
from storage.sessions import Session

Reply = Message | Close | None
"""None: what there is to say stands in the scene's notes."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked for is about this, as it stands now. `rest` was written behind it, in a button as parts
    with ":" between them: not to be trusted."""

    event: Event | None = None
    session: Session | None = None
    registration: Registration | None = None
    rest: str = ""

    def part(self, place: int) -> str:
        """One part of the rest, from 0; empty when there is none."""
        return next(iter(self.rest.split(":")[place:]), "")

    def number(self, place: int = 0) -> int | None:
        """The number this part is; None when it is none."""
        return read_number(self.part(place))

    @property
    def the_event(self) -> Event:
        """The event of an entry that is about one. Raises ValueError for others."""
        if self.event is None:
            raise ValueError("this entry is about no event")
        return self.event

    @property
    def the_registration(self) -> Registration:
        """The registration of an entry that is about one. Raises ValueError for others."""
        if self.registration is None:
            raise ValueError("this entry is about no registration")
        return self.registration

    @property
    def the_session(self) -> Session:
        """The session of an entry that is about one. Raises ValueError for others."""
        if self.session is None:
            raise ValueError("this entry is about no session")
        return self.session


Do = Callable[[Scene, Target], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing panitia can ask for, by a command or a button. stays: the message that carried the button
    stays as it is, and the answer is a new one."""

    right: Right
    do: Do
    about: Literal["nothing", "event", "session", "registration"] = "nothing"
    stays: bool = False


def press(label: Say | str, name: str, id: int | str = "", rest: str = "") -> Button:  # noqa: A002
    """The button for an entry: about the thing with this id. Raises ValueError when it would be too long."""
    data = f"!{name}:{id}:{rest}"
    if len(data.encode()) > 64:
        raise ValueError(f"the data of button {name} is too long")
    return Button(label, data)


class Numbered(Protocol):
    """A kegiatan, or whatever names one."""

    @property
    def batch(self) -> int: ...

    @property
    def year(self) -> int: ...


def event_label(event: Numbered) -> Say:
    """A kegiatan on a button: its whole title would be cut before the number that tells it from others."""
    return Say("event-label", {"batch": str(event.batch), "year": str(event.year)})


def guard(right: Right) -> Callable[[Scene], Awaitable[bool]]:
    """For a form: whether who is heard may still do this, for the event among the answers if there is one."""

    async def holds(scene: Scene) -> bool:
        event = scene.talk.answers.get("event", "")
        return await may(scene, right, read_number(event))

    return holds


async def event_at_hand(scene: Scene) -> Event:
    """The kegiatan the conversation is about, as it stands now."""
    event = await events.load(scene.tx, int(scene.talk.answers["event"]))
    assert event is not None  # noqa: S101 a row is never deleted
    return event


def ask_again(scene: Scene, name: str, why: Say) -> Ask:
    """What was answered does not fit: the same question once more, with the reason."""
    scene.notes.append(why)
    scene.drop_answer(name)
    return Ask(name)


async def enter(scene: Scene, entry: Action, which: str) -> tuple[bool, Reply]:
    """Whether this exists for the one who is heard, and if so what it leads to. `which` is "<id>:<rest>" for
    a button, and what follows a command."""
    if not await may(scene, entry.right):
        return False, None
    target = await _target(scene, entry, which)
    if target is None or not await may(scene, entry.right, target.event.id if target.event else None):
        return False, None
    await note_name(scene)
    scene.unit.actor = actor_of(scene)
    reply = await entry.do(scene, target)
    if entry.stays and reply is not None:
        scene.edits = False
    return True, reply


def actor_of(scene: Scene) -> str:
    """The one who is heard, as the audit log names panitia."""
    return f"panitia:{scene.heard.address}"


async def _target(scene: Scene, entry: Action, which: str) -> Target | None:
    """None when there is no such thing (any more)."""
    if entry.about == "nothing":
        return Target(rest=which)
    id_, _, rest = which.partition(":")
    number = read_number(id_)
    if number is None:
        return None
    if entry.about == "registration":
        registration = await registrations.load(scene.tx, number)
        if registration is None:
            return None
        return Target(await scene.unit.event(registration.event_id), None, registration, rest)
    event_id = await events.of_session(scene.tx, number) if entry.about == "session" else number
    event = await events.load(scene.tx, event_id) if event_id is not None else None
    if event is None:
        return None
    session = next((each for each in event.sessions if each.id == number), None)
    return Target(event, session if entry.about == "session" else None, None, rest)

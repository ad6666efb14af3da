"""What one input plays in: the transaction, the time, the talk and the facts around it, read when asked for.

A scene lives for one input. It changes the talk only in memory; whoever made it stores the talk.
"""

from dataclasses import dataclass, replace

from handlers.conversation.talk import Talk
from handlers.conversation.turn import ButtonRow, Heard, Message, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.readers import Problem, Unsure
from handlers.readers.regions import zone_of
from storage import consents, events, persons
from storage.staff import Grant

FLEETING = frozenset({
    "greeting", "welcome", "start-more", "stale-button", "repeat-hint", "back-first", "consent-first",
})  # fmt: skip
"""Notes that nobody misses when a newer answer comes instead."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a chat stands before the input: its talk, and the person once there is consent."""

    talk: Talk
    person_id: int | None


class Scene:
    """`now` is UTC epoch seconds; `grants` are for handlers/conversation/access.

    `notes` are put in front of whatever is said next, `rows` above its buttons; `aside` goes out before it as
    a message of its own; `chosen` is the label of the button just accepted; `toast` is what it shows for a
    moment; `edits`: the answer to a press takes the place of the message that carried the button. `asked`:
    where the conversation stands is part of what is said.
    """

    def __init__(self, unit: UnitOfWork, heard: Heard, standing: Standing) -> None:
        self.unit = unit
        self.tx = unit.tx
        self.now = unit.now
        self.policy = unit.policy
        self.heard = heard
        self.talk = standing.talk
        self.person_id = standing.person_id
        self.notes: list[Say] = []
        self.rows: list[ButtonRow] = []
        self.aside: Message | None = None
        self.toast: Say | None = None
        self.chosen: Say | str = ""
        self.edits = True
        self.asked = False
        self.grants: tuple[Grant, ...] | None = None
        self._person: persons.Person | None = None

    @property
    def consent_text(self) -> tuple[str, str]:
        """(hash, whole text) of the consent in this person's language."""
        return self.policy.consent_texts[self.talk.language]

    def note(self, message: Message) -> None:
        """Say this in front of whatever is said next, with its buttons."""
        self.notes.extend(message.paragraphs)
        self.rows.extend(message.rows)

    def tells_nothing(self) -> bool:
        """Whether all that is noted so far would not be missed."""
        return all(note.key in FLEETING for note in self.notes)

    def answer(self, name: str, value: str) -> None:
        unclear = {key: what for key, what in self.talk.unclear.items() if key != name}
        self.talk = replace(self.talk, answers={**self.talk.answers, name: value}, unclear=unclear)

    def mark_unclear(self, name: str, reading: Unsure | Problem) -> None:
        """What was said to this question is not understood: it is asked (back) when its turn comes.

        An answer it already has stays until it is replaced.
        """
        self.talk = replace(self.talk, unclear={**self.talk.unclear, name: reading})

    def drop_answer(self, name: str) -> None:
        """Also what was unclear about it: it is as if nothing had been said."""
        answers = {key: value for key, value in self.talk.answers.items() if key != name}
        unclear = {key: what for key, what in self.talk.unclear.items() if key != name}
        self.talk = replace(self.talk, answers=answers, unclear=unclear)

    async def person(self) -> persons.Person | None:
        if self._person is None and self.person_id is not None:
            self._person = await persons.load(self.tx, self.person_id)
        return self._person

    async def zone(self) -> str:
        """The person's zone by province; the policy's while the province is unknown."""
        code = self.talk.answers.get("province")
        if not code:
            person = await self.person()
            code = person.province if person else None
        return zone_of(code) if code else self.policy.zone

    def forget_person(self) -> None:
        """The profile was changed: read it again when it is asked for."""
        self._person = None

    async def event(self) -> events.Event | None:
        """The chosen event, if its registration is still open."""
        chosen = self.talk.answers.get("event")
        return next((event for event in await self.unit.open_events() if str(event.id) == chosen), None)

    @property
    def consent_hashes(self) -> tuple[str, ...]:
        """The consent text as it is now, in every language: who agreed in one has agreed."""
        return tuple(text_hash for text_hash, _ in self.policy.consent_texts.values())

    async def has_agreed(self) -> bool:
        """Whether this person has agreed to the consent text as it is now."""
        if self.person_id is None:
            return False
        return await consents.has_agreed(self.tx, self.person_id, self.consent_hashes)

"""Presensi: the codes of a session, typed as they are or as /presensi KODE; what is recorded is said.

The codes are shown in the session. Whoever guesses is stopped after a few tries. Luring people are recorded
by staff.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say, TimeOfDay
from handlers.programme.attendance import TRIES, attendance_lines, is_present
from handlers.programme.reminder_texts import when
from storage import attendance, registrations
from storage.events import Event
from storage.registrations import Registration
from storage.sessions import Session

LONGEST = 80
"""Characters of a text in which a code is looked for."""
CODE_SIGN = re.compile(r"(?<!\w)([A-Za-z]{3})[ .-]?(\d{3})(?!\w)")
_GUESS = re.compile(r"\W*[A-Za-z]{3}-?\d{3}\W*")
_EXAMPLE = "KTR482"
"""The code in our own texts."""
_NOT_HELD = {"draft", "cancelled"}


@dataclass(frozen=True, slots=True)
class _Place:
    """A session this person takes part in, this way ("online" or "offline")."""

    event: Event
    session: Session
    registered: Registration
    mode: str


async def take_code(scene: Scene, text: str) -> Message:
    """/presensi KODE: record it, or say why not."""
    codes = _codes_in(text)
    if not codes:
        return Message((Say("presensi-how"), *await _state(scene)))
    places = await _places(scene)
    if not places:
        return Message((Say("presensi-not-yours"),))
    answer = await _known(scene, places, codes) or await _guessed(scene, places)
    if answer is not None:
        return answer
    if all(place.mode == "offline" for place in places):
        return Message((Say("presensi-offline"),))
    return Message((Say("presensi-closed"), *await _state(scene)))


async def hear_code(scene: Scene, text: str) -> Message | None:
    """A code typed as it is, or with a few words; None for anything else. What only looks like a code counts
    as a try when nothing else stands beside it, and only while presensi is open."""
    codes = _codes_in(text)
    if not codes or scene.person_id is None:
        return None
    places = await _places(scene)
    answer = await _known(scene, places, codes)
    if answer is None and _GUESS.fullmatch(text) and _EXAMPLE not in codes:
        answer = await _guessed(scene, places)
    return answer


async def hear_known_code(scene: Scene, text: str) -> Message | None:
    """A real code and nothing else, where any other words would be taken as they are."""
    if scene.person_id is None or not _GUESS.fullmatch(text):
        return None
    return await _known(scene, await _places(scene), _codes_in(text))


def _codes_in(text: str) -> list[str]:
    """Everything in a short text that has the form of a code."""
    found = CODE_SIGN.findall(text) if len(text) <= LONGEST else []
    return [(letters + digits).upper() for letters, digits in found]


async def _places(scene: Scene) -> list[_Place]:
    """The sessions of everything this person takes part in, the newest registration first."""
    found = []
    for registered in await registrations.of_person(scene.tx, scene.person_id or 0):
        event = await scene.unit.event(registered.event_id)
        mode = await registrations.attending(scene.tx, registered.id)
        if mode is not None and event.state not in _NOT_HELD:
            found += [_Place(event, session, registered, mode) for session in event.sessions]
    return found


def _windows(scene: Scene, session: Session) -> dict[str, tuple[int, int]]:
    """From when until when each code counts, UTC epoch seconds."""
    doors = scene.policy.doors
    return {
        "start": (session.starts_at - doors.before, session.ends_at),
        "end": (session.ends_at - doors.after, session.ends_at + doors.after),
    }


def _is_open(scene: Scene, session: Session) -> bool:
    return any(begins <= scene.now < ends for begins, ends in _windows(scene, session).values())


async def _known(scene: Scene, places: Sequence[_Place], said: Sequence[str]) -> Message | None:
    """The answer to a real code of one of these sessions; None when there is none in what was said."""
    for place in places:
        codes = await attendance.codes(scene.tx, place.session.id)
        code = next((each for each in said if codes and each in {codes.start, codes.end}), None)
        if codes is not None and code is not None:
            if place.mode == "offline":
                return Message((Say("presensi-offline"),))
            return await _record(scene, place, "start" if code == codes.start else "end")
    return None


async def _record(scene: Scene, place: _Place, what: str) -> Message:
    session, event, zone = place.session, place.event, await scene.zone()
    begins, ends = _windows(scene, session)[what]
    named = Say(f"presensi-{what}", {"session": session.title})
    if scene.now < begins:
        return Message((Say("presensi-early", {"what": named, "at": when(begins, zone, scene.now)}),))
    if scene.now >= ends:
        return Message((Say("presensi-late", {"what": named, "contact": scene.policy.contact}),))
    before = await attendance.load(scene.tx, session.id, place.registered.id)
    if before.wrong >= TRIES:
        return Message((Say("presensi-stopped", {"contact": scene.policy.contact}),))
    at = await attendance.record(scene.tx, session.id, place.registered.id, what, scene.now)
    recorded = await attendance.load(scene.tx, session.id, place.registered.id)
    known = before.began_at if what == "start" else before.ended_at
    key = "presensi-done" if known is None else "presensi-again"
    enough = "presensi-enough" if is_present(event.attended, recorded) else f"presensi-after-{what}"
    return Message((Say(key, {"what": named, "at": TimeOfDay(at, zone)}), Say(enough)))


async def _guessed(scene: Scene, places: Sequence[_Place]) -> Message | None:
    """What was no code counts as a try while presensi is open; None while it is not."""
    open_ = [
        place
        for place in places
        if place.mode == "online" and _is_open(scene, place.session)
        if await attendance.codes(scene.tx, place.session.id) is not None
    ]
    if not open_:
        return None
    place = open_[0]
    wrong = await attendance.note_wrong_code(scene.tx, place.session.id, place.registered.id)
    if wrong >= TRIES:
        return Message((Say("presensi-stopped", {"contact": scene.policy.contact}),))
    return Message((Say("presensi-wrong", {"left": TRIES - wrong}),))


async def _state(scene: Scene) -> tuple[Say, ...]:
    """What is recorded so far, of everything that is not long over."""
    zone = await scene.zone()
    lines: list[Say] = []
    for registered in await registrations.of_person(scene.tx, scene.person_id or 0):
        event = await scene.unit.event(registered.event_id)
        held = event.state not in _NOT_HELD
        if held and await registrations.attending(scene.tx, registered.id) == "online":
            lines += await attendance_lines(scene.unit, event, registered.id, zone)
    return tuple(lines)

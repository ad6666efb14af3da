"""Panitia record that somebody is present, in any mode, take such a record back, and unlock who had too many
wrong codes. The first record of a session counts; the person is told each time."""

from handlers.conversation.access import staff_name
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Button, Message, Moment, Say
from handlers.panitia.action import Target, press
from handlers.panitia.attendance_notices import tell_not_present, tell_present, tell_unlocked
from handlers.panitia.decisions.outcome import back_rows, name_of, short, shown, untold
from handlers.panitia.people.actions import (
    absent_sessions,
    may_be_present,
    noted_sessions,
    opened_sessions,
)
from handlers.programme.attendance import TRIES, is_present
from storage import attendance
from storage.attendance import Attendance
from storage.registrations import Registration
from storage.sessions import Session

_YES = "yes"
CUT = 28
"""Characters of a session's title on a button."""

# ---- recording --------------------------------------------------------------------------------------


async def record(scene: Scene, target: Target) -> Message:
    """[Catat kehadiran]: asks in which session, or whether it is meant when only one has begun."""
    event, registration = target.the_event, target.the_registration
    if not await may_be_present(scene, event, registration):
        scene.toast = Say("present-not")
        return await shown(scene, registration.id, scene.toast)
    opened = opened_sessions(scene, event)
    session = _chosen(opened, target.part(0))
    if session is not None and target.part(1) == _YES:
        return await _note(scene, target, session)
    absent = await absent_sessions(scene, event, registration)
    if len(absent) > 1:
        return await _which(scene, registration, absent)
    one = absent[0] if absent else opened[-1]
    known = await _recorded(scene, target, one)
    if known is not None:
        return known
    ask = Say("ask-present-one", {**await _about(scene, registration), "session": one.title})
    return _sure(registration, ask, press(Say("button-present-yes"), "decpres", registration.id, _yes(one)))


async def _which(scene: Scene, registration: Registration, sessions: tuple[Session, ...]) -> Message:
    rows = tuple(
        (
            press(
                Say("button-present-in", {"session": each.title[:CUT]}),
                "decpres",
                registration.id,
                _yes(each),
            ),
        )
        for each in sessions
    )
    ask = Say("ask-present", await _about(scene, registration))
    return Message((ask,), (*rows, *back_rows(registration)))


async def _note(scene: Scene, target: Target, session: Session) -> Message:
    event, registration = target.the_event, target.the_registration
    known = await _recorded(scene, target, session)
    if known is not None:
        return known
    note = attendance.RecordedBy("card", scene.heard.address)
    await attendance.record_present(scene.tx, session.id, registration.id, note, scene.now)
    await tell_present(scene.unit, session, registration)
    await scene.unit.trace("attended", registration.person_id, event.id, detail="card")
    done = Say("done-present", {
        "name": await name_of(scene, registration), "session": session.title,
        "at": Moment(scene.now, scene.policy.zone),
    })  # fmt: skip
    return await shown(scene, registration.id, done, *await untold(scene, registration))


async def _recorded(scene: Scene, target: Target, session: Session) -> Message | None:
    """The card, when what stands recorded already makes this person present."""
    registration = target.the_registration
    before = await attendance.load(scene.tx, session.id, registration.id)
    known = await _known(scene, before, session, target.the_event.attended)
    if known is None:
        return None
    scene.toast = known
    return await shown(scene, registration.id, known)


async def _known(scene: Scene, before: Attendance, session: Session, rule: str) -> Say | None:
    if before.noted_at is not None:
        return Say("present-already", {
            "session": session.title, "at": Moment(before.noted_at, scene.policy.zone),
            "who": short(await staff_name(scene.unit, before.noted_by or "")),
        })  # fmt: skip
    if is_present(rule, before):
        return Say("present-by-codes", {"session": session.title})
    return None


# ---- taking back ------------------------------------------------------------------------------------


async def take_back(scene: Scene, target: Target) -> Message:
    """[Hapus catatan kehadiran]: asks which one, and whether it is meant; a newer record stays."""
    registration = target.the_registration
    noted = await noted_sessions(scene, target.the_event, registration)
    session = _chosen(tuple(each for each, _ in noted), target.part(0))
    if not noted or (target.part(0) and session is None):
        scene.toast = Say("unnote-nothing")
        return await shown(scene, registration.id, scene.toast)
    if session is not None and target.part(1):
        return await _taken_back(scene, target, session)
    if session is None and len(noted) > 1:
        rows = tuple(
            (
                press(
                    Say("button-unnote-in", {"session": each.title[:CUT]}),
                    "decunpres",
                    registration.id,
                    f"s{each.id}",
                ),
            )
            for each, _ in noted
        )
        ask = Say("ask-unnote", await _about(scene, registration))
        return Message((ask,), (*rows, *back_rows(registration)))
    return await _unnote_sure(scene, registration, *next((p for p in noted if p[0] == session), noted[0]))


async def _unnote_sure(
    scene: Scene, registration: Registration, one: Session, recorded: Attendance
) -> Message:  # fmt: skip
    ask = Say("ask-unnote-one", {
        **await _about(scene, registration), "session": one.title,
        "at": Moment(recorded.noted_at or 0, scene.policy.zone),
        "who": short(await staff_name(scene.unit, recorded.noted_by or "")),
    })  # fmt: skip
    seen = f"s{one.id}:{recorded.noted_at}"
    return _sure(registration, ask, press(Say("button-unnote-yes"), "decunpres", registration.id, seen))


async def _taken_back(scene: Scene, target: Target, session: Session) -> Message:
    registration, at = target.the_registration, target.number(1)
    if at is None or not await attendance.forget_present(scene.tx, session.id, registration.id, at):
        scene.toast = Say("unnote-nothing")
        return await shown(scene, registration.id, scene.toast)
    await tell_not_present(scene.unit, session, registration)
    await scene.unit.trace("unattended", registration.person_id, registration.event_id, before=session.title)
    done = Say("done-unnoted", {"name": await name_of(scene, registration), "session": session.title})
    return await shown(scene, registration.id, done, *await untold(scene, registration))


# ---- codes ------------------------------------------------------------------------------------------


async def unlock(scene: Scene, target: Target) -> Message:
    """[Buka kunci presensi]: the tries begin anew."""
    registration = target.the_registration
    recorded = await attendance.of_registration(scene.tx, registration.id)
    if not any(each.wrong >= TRIES for each in recorded.values()):
        scene.toast = Say("unlock-nothing")
        return await shown(scene, registration.id, scene.toast)
    await attendance.forget_wrong_codes(scene.tx, registration.id)
    await tell_unlocked(scene.unit, registration)
    await scene.unit.trace("unlocked", registration.person_id, registration.event_id)
    done = Say("done-unlocked", {"name": await name_of(scene, registration)})
    return await shown(scene, registration.id, done, *await untold(scene, registration))


def _chosen(sessions: tuple[Session, ...], word: str) -> Session | None:
    return next((each for each in sessions if word == f"s{each.id}"), None)


def _yes(session: Session) -> str:
    return f"s{session.id}:{_YES}"


async def _about(scene: Scene, registration: Registration) -> dict[str, Arg]:
    return {"name": await name_of(scene, registration), "number": registration.number}


def _sure(registration: Registration, ask: Say, yes: Button) -> Message:
    return Message((ask,), ((yes,), *back_rows(registration)))

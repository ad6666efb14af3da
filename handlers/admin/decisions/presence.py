"""Panitia record that somebody is present, in any mode, and unlock who had too many wrong codes.

The first record of a session counts.
"""

from handlers.access import colleague_name
from handlers.admin.decisions.actions import may_be_present, opened_sessions
from handlers.admin.decisions.outcome import back_rows, name_of, short, shown
from handlers.admin.entry import Target, press
from handlers.presence import is_present
from handlers.scene import Scene
from handlers.turn import Message, Moment, Say
from storage import attendance
from storage.attendance import Attendance
from storage.sessions import Session


async def record(scene: Scene, target: Target) -> Message:
    """[Catat kehadiran]: at once when only one session has begun, else after it was chosen."""
    event, registration = target.the_event, target.the_registration
    if not await may_be_present(scene, event, registration):
        scene.toast = Say("present-not")
        return await shown(scene, registration.id, scene.toast)
    opened = opened_sessions(scene, event)
    session = opened[0] if len(opened) == 1 else _chosen(opened, target.rest)
    if session is not None:
        return await _note(scene, target, session)
    rows = tuple(
        (press(each.title[:40] or "–", "decpres", registration.id, f"s{each.id}"),) for each in opened
    )
    ask = Say("ask-present", {"name": await name_of(scene, registration), "number": registration.number})
    return Message((ask,), (*rows, *back_rows(registration)))


async def unlock(scene: Scene, target: Target) -> Message:
    """[Buka kunci presensi]: the tries begin anew."""
    registration = target.the_registration
    recorded = await attendance.of_registration(scene.tx, registration.id)
    if not any(each.wrong for each in recorded.values()):
        scene.toast = Say("unlock-nothing")
        return await shown(scene, registration.id, scene.toast)
    await attendance.forget_wrong_codes(scene.tx, registration.id)
    await scene.board.trace("unlocked", registration.person_id, registration.event_id)
    name = await name_of(scene, registration)
    return await shown(scene, registration.id, Say("done-unlocked", {"name": name}))


def _chosen(opened: tuple[Session, ...], rest: str) -> Session | None:
    return next((each for each in opened if rest == f"s{each.id}"), None)


async def _note(scene: Scene, target: Target, session: Session) -> Message:
    event, registration = target.the_event, target.the_registration
    name = await name_of(scene, registration)
    before = await attendance.load(scene.tx, session.id, registration.id)
    known = await _known(scene, before, session, event.attended)
    if known is not None:
        scene.toast = known
        return await shown(scene, registration.id, known)
    note = attendance.Note("card", scene.heard.address)
    await attendance.note_present(scene.tx, session.id, registration.id, note, scene.now)
    await scene.board.trace("attended", registration.person_id, event.id, detail="card")
    done = Say("done-present", {
        "name": name, "session": session.title, "at": Moment(scene.now, scene.house.zone),
    })  # fmt: skip
    return await shown(scene, registration.id, done)


async def _known(scene: Scene, before: Attendance, session: Session, rule: str) -> Say | None:
    """What stands recorded already, if that makes this person present."""
    if before.noted_at is not None:
        return Say("present-already", {
            "session": session.title, "at": Moment(before.noted_at, scene.house.zone),
            "who": short(await colleague_name(scene.board, before.noted_by or "")),
        })  # fmt: skip
    if is_present(rule, before):
        return Say("present-by-codes", {"session": session.title})
    return None

"""The codes of each session for presensi: shown, copied, and made anew when they have got about."""

import zlib

from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRow, CopyButton, Message, Period, Say
from handlers.panitia.action import Target, press
from handlers.panitia.events.changing import CODES, is_repeated, last_done, note_press, trace
from handlers.panitia.paging import page_of
from handlers.programme.event_putting import new_codes
from storage import attendance
from storage.attendance import Codes
from storage.sessions import Session

PER_PAGE = 4


async def show_codes(scene: Scene, target: Target) -> Message:
    """[Kode presensi]."""
    return await _page(scene, target, target.number() or 0)


async def ask_anew(scene: Scene, target: Target) -> Message:
    """[Buat kode baru]: what becomes of the old ones, and whether it is meant."""
    event, session = target.the_event, target.the_session
    codes = await _codes(scene, session)
    asked = Say("events-codes-sure", {"session": session.title, "title": event.title})
    number = event.sessions.index(session)
    rows = (
        (press(Say("events-codes-yes"), "evputcode", session.id, _stamp(codes)),),
        (press(Say("button-never-mind"), "evcodes", event.id, str(number // PER_PAGE)),),
    )
    return Message((asked,), rows)


async def put_anew(scene: Scene, target: Target) -> Message | None:
    """[Ya, buat kode baru]: once for what was seen."""
    if is_repeated(scene):
        return None
    event, session = target.the_event, target.the_session
    number = event.sessions.index(session)
    if target.rest != _stamp(await _codes(scene, session)):
        by = await last_done(scene, event, CODES)
        other = Say("events-codes-by", by) if by else Say("events-codes-other")
        return (await _page(scene, target, number // PER_PAGE)).after(other)
    await attendance.replace_codes(scene.tx, session.id, new_codes(scene.unit))
    await trace(scene, "codes", event.id, None, session.title)
    note_press(scene)
    done = Say("events-codes-done", {"session": session.title})
    return (await _page(scene, target, number // PER_PAGE)).after(done)


async def _page(scene: Scene, target: Target, number: int) -> Message:
    event = target.the_event
    page = page_of(number, len(event.sessions), PER_PAGE)
    says = [Say("events-codes", {"batch": event.batch, "title": event.title})]
    rows: list[ButtonRow] = []
    for n, session in enumerate(page.of(event.sessions), start=page.first + 1):
        codes = await _codes(scene, session)
        says.append(_session(scene, session, codes))
        rows.append((
            CopyButton(Say("events-copy-start", {"code": codes.start}), codes.start),
            CopyButton(Say("events-copy-end", {"code": codes.end}), codes.end),
        ))  # fmt: skip
        rows.append((press(Say("events-codes-anew", {"n": n}), "evnewcode", session.id),))
    back = (press(Say("events-do-back"), "evopen", event.id),)
    return Message(tuple(says), (*rows, *page.turning(lambda to: ("evcodes", event.id, str(to))), back))


def _session(scene: Scene, session: Session, codes: Codes) -> Say:
    doors, zone = scene.policy.doors, scene.policy.zone
    starts = Period(session.starts_at - doors.before, session.ends_at, zone)
    ends = Period(session.ends_at - doors.after, session.ends_at + doors.after, zone)
    return Say("events-codes-session", {
        "session": session.title, "start": codes.start, "end": codes.end, "starts": starts, "ends": ends,
    })  # fmt: skip


async def _codes(scene: Scene, session: Session) -> Codes:
    """The codes of this session, made if need be."""
    await attendance.put_codes(scene.tx, session.id, new_codes(scene.unit))
    codes = await attendance.codes(scene.tx, session.id)
    assert codes is not None  # noqa: S101 they were put just now
    return codes


def _stamp(codes: Codes) -> str:
    return f"{zlib.crc32(f'{codes.start} {codes.end}'.encode()):08x}"

"""/pindai: at the door, presensi of luring people by number or by the QR code of their ticket.

Every answer says one of four things: OK, recorded already, another kegiatan, or not registered.
"""

from handlers.conversation import form
from handlers.conversation.access import may, scope, staff_name
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRow, Message, Moment, Say, TimeOfDay
from handlers.panitia.action import Action, Reply, Target, actor_of, event_label, guard, press
from handlers.panitia.attendance_notices import tell_present
from handlers.panitia.naming import whole_number
from handlers.programme.deep_links import TICKET, read_signed
from handlers.programme.profile import show
from handlers.readers import Problem, Read, Reading
from handlers.readers.registration_numbers import read_registration_number
from handlers.readers.written import tidy
from storage import attendance, events, persons, registrations
from storage.attendance import RecordedBy
from storage.events import Event
from storage.registrations import Registration
from storage.sessions import Session

BEFORE, AFTER = 2 * 60 * 60, 60 * 60
"""How long before its start and after its end a session is the one people come to, seconds."""
EARLIEST = 12 * 60 * 60
"""So long before a session (seconds) nothing is recorded of it, whoever chose it."""

_DONE = {"selesai", "stop", "done", "cukup"}


async def _begin(scene: Scene, target: Target) -> Reply:
    """/pindai: the session that is on now, or a choice."""
    found = await _events(scene)
    on = [(event, each) for event in found for each in event.sessions if _is_on(scene.now, each)]
    if len(on) == 1 and not target.rest:
        return await _scan_at(scene, *on[0])
    rows: list[ButtonRow] = [
        (
            press(
                Say("scan-session", {"event": event_label(event), "session": each.title[:30]}),
                "scanat",
                each.id,
            ),
        )
        for event in found
        for each in event.sessions
        if each.starts_at - EARLIEST <= scene.now
    ]
    if not rows:
        return Message((Say("scan-nothing"),))
    return Message((Say("scan-which"),), tuple(rows[-12:]))


async def _chosen(scene: Scene, target: Target) -> Reply:
    return await _scan_at(scene, target.the_event, target.the_session)


async def _scan_at(scene: Scene, event: Event, session: Session) -> Message | Close:
    form.begin(SCAN, scene, {"event": str(event.id), "session": str(session.id)})
    return await form.go_on(SCAN, scene)


async def _events(scene: Scene) -> list[Event]:
    """The kegiatan one may scan for, that have not been over for long."""
    mine = await scope(scene, "scan")
    live = await events.live(scene.tx, scene.now - 24 * 60 * 60)
    return [event for event in live if mine is None or event.id in mine]


def _is_on(now: int, session: Session) -> bool:
    return session.starts_at - BEFORE <= now <= session.ends_at + AFTER


# ---- one person -------------------------------------------------------------------------------------


async def scan_ticket(scene: Scene, payload: str) -> Message | Close | None:
    """A link with a ticket was opened. None for who does not scan: to them it is a link like any other."""
    if not payload.startswith(TICKET) or "-" not in payload or not await may(scene, "scan"):
        return None
    scanning = scene.talk.form == SCAN.name
    number = await read_signed(scene.unit, TICKET, payload)
    registration = await registrations.load(scene.tx, number) if number is not None else None
    said = await _from_ticket(scene, registration)
    if scanning:
        scene.answer("last", "ticket")
        scene.notes.append(said)
        return await form.ask(SCAN, scene, "scan")
    return Message((said,))


async def _from_ticket(scene: Scene, registration: Registration | None) -> Say:
    if registration is None:
        return Say("scan-unknown")
    if not await may(scene, "scan", registration.event_id):
        return Say("scan-elsewhere-hidden")
    event = await scene.unit.event(registration.event_id)
    chosen = await _session(scene) if scene.talk.form == SCAN.name else None
    if chosen is not None and chosen not in event.sessions:
        return Say("scan-elsewhere", {"title": event.title, "number": registration.number})
    session = chosen or next((each for each in event.sessions if _is_on(scene.now, each)), None)
    if session is None:
        return Say("scan-closed", {"title": event.title})
    return await _record(scene, event, session, registration)


async def _session(scene: Scene) -> Session | None:
    """The session chosen for scanning, as it is now; None when it is gone."""
    answers = scene.talk.answers
    event = await events.load(scene.tx, int(answers["event"]))
    wanted = int(answers["session"])
    return next((each for each in event.sessions if each.id == wanted), None) if event else None


async def _record(scene: Scene, event: Event, session: Session, registration: Registration) -> Say:
    """Record this person, if it is a luring one."""
    person = await persons.load(scene.tx, registration.person_id)
    about = {"name": (person.name if person else None) or "–", "number": registration.number}
    if scene.now < session.starts_at - EARLIEST:
        return Say("scan-closed", {"title": event.title})
    if await registrations.attending(scene.tx, registration.id) != "offline" or not event.is_live:
        mode, state = Say(f"option-mode-{registration.mode}"), Say(f"state-{registration.state}")
        return Say("scan-no-seat", {**about, "mode": mode, "state": state})
    before = await attendance.load(scene.tx, session.id, registration.id)
    if before.noted_at is not None:
        at = TimeOfDay(before.noted_at, scene.policy.zone)
        if scene.now - before.noted_at > EARLIEST:
            return Say("scan-again", {**about, "at": Moment(before.noted_at, scene.policy.zone), "by": "–"})
        by = await staff_name(scene.unit, before.noted_by or "")
        return Say("scan-again", {**about, "at": at, "by": by})
    note = RecordedBy("scan", scene.heard.address)
    await attendance.record_present(scene.tx, session.id, registration.id, note, scene.now)
    await tell_present(scene.unit, session, registration)
    scene.unit.actor = actor_of(scene)
    await scene.unit.trace("attended", registration.person_id, event.id, detail="scan")
    return Say("scan-ok", {**about, "at": TimeOfDay(scene.now, scene.policy.zone), "session": session.title})


# ---- the conversation -------------------------------------------------------------------------------


def _read(text: str) -> Reading:
    if text.strip(" .!").casefold() in _DONE:
        return Read("done")
    return Read(tidy(text)) if read_registration_number(text) else Problem("scan-number")


async def _scanned(scene: Scene, value: str) -> Step:
    if value == "done":
        return Close(Message((Say("scan-done"),)))
    scene.drop_answer("scan")
    session = await _session(scene)
    if session is None:
        return Close(Message((Say("scan-nothing"),)))
    event = await scene.unit.event(int(scene.talk.answers["event"]))
    scene.answer("last", "number")
    scene.notes.append(await _by_number(scene, event, session, value))
    return Ask("scan")


async def _by_number(scene: Scene, event: Event, session: Session, value: str) -> Say:
    said = read_registration_number(value)
    number = await whole_number(scene, said, "scan", event) if said else None
    registration = await registrations.by_number(scene.tx, number) if number else None
    if registration is None:
        return Say("scan-unknown-number", {"number": number or value})
    if registration.event_id != event.id:
        if not await may(scene, "scan", registration.event_id):
            return Say("scan-elsewhere-hidden")
        other = await scene.unit.event(registration.event_id)
        return Say("scan-elsewhere", {"title": other.title, "number": registration.number})
    return await _record(scene, event, session, registration)


async def _says(scene: Scene) -> tuple[Say, ...]:
    if "last" in scene.talk.answers:
        return (Say("scan-next"),)
    event = await scene.unit.event(int(scene.talk.answers["event"]))
    session = await _session(scene)
    title = session.title if session else "–"
    return (Say("ask-scan", {"title": event.title, "session": title}),)


async def _never(_scene: Scene) -> Step:
    return Ask("scan")


SCAN = Form(
    "scan", version=1, finish=_never, show=show, stopped="scan-done", lapses=14 * 60 * 60,
    allowed=guard("scan"),
    questions=(Question("scan", read=_read, says=_says, then=_scanned, verbatim=True),),
)  # fmt: skip

COMMANDS = {"pindai": Action("scan", _begin)}
BUTTONS = {"scanat": Action("scan", _chosen, "session")}
FORMS = (SCAN,)

"""A file came: what is in it, and for which session? Then a job fetches and reads it."""

from collections.abc import Sequence

from handlers.conversation import form
from handlers.conversation.access import scope
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.talk import read_attachment, write_attachment
from handlers.conversation.turn import Attachment, Job, Message, Period, Say
from handlers.panitia.action import event_label, guard
from handlers.panitia.paging import Page, page_of
from handlers.programme.profile import show
from handlers.readers import Option, Problem, Read, Reading, read_yes_no
from handlers.readers.written import excerpt, plain
from storage import events, intake_recording
from storage.events import Event
from storage.sessions import Session

LARGEST = 20_000_000
"""Bytes a bot may fetch."""
LAPSES = 60 * 60
EARLY = 60 * 60
"""A report may be of a session that begins so soon (seconds)."""
SHOWN = 6
MOST_EVENTS = 20
_TABLES = (".xlsx", ".csv", ".tsv", ".txt")
_MORE = "more"


async def hear_file(scene: Scene, attachment: Attachment) -> Message | Close | None:
    """A file without a command. The right to import (for any kegiatan) was checked."""
    name = attachment.name.casefold()
    if not attachment.file:
        return None
    if name.endswith(".xls"):
        return Message((Say("intake-old"),))
    if not name.endswith(_TABLES):
        return Message((Say("intake-other"),))
    if attachment.size > LARGEST:
        return Message((Say("file-large"),))
    form.begin(INTAKE, scene, {"file": write_attachment(attachment)})
    return await form.go_on(INTAKE, scene)


# ---- what it is ---------------------------------------------------------------------------------------


async def _intake_says(scene: Scene) -> tuple[Say, ...]:
    file = read_attachment(scene.talk.answers["file"])
    return (Say("ask-intake", {"name": excerpt(file.name, 80) if file else "–"}),)


async def _intake_options(scene: Scene) -> tuple[Option, ...]:
    """The list of experts concerns every kegiatan."""
    everywhere = await scope(scene, "import") is None
    experts = (Option("experts"),) if everywhere else ()
    return (*experts, Option("zoom"), Option("none", text="button-cancel"))


def _read_intake(text: str) -> Reading:
    words = set(plain(text).split())
    if words & {"zoom", "kehadiran", "hadir", "presensi", "laporan", "attendance"}:
        return Read("zoom")
    if words & {"ahli", "experts", "k3"}:
        return Read("experts")
    if words & {"batal", "tutup", "cancel"} or read_yes_no(text) == "no":
        return Read("none")
    return Problem("choose-one")


async def _intake_chosen(scene: Scene, value: str) -> Step:
    if value == "zoom" and not await _sessions(scene):
        return Close(Message((Say("intake-no-session"),)))
    return Close(Message((Say("intake-stopped"),))) if value == "none" else None


# ---- which session ------------------------------------------------------------------------------------


async def _sessions(scene: Scene) -> list[tuple[Event, Session]]:
    """Sessions that have begun, those that began last first."""
    within = await scope(scene, "import")
    begun = [
        (event, session)
        for event_id in await intake_recording.held(scene.tx, MOST_EVENTS)
        if within is None or event_id in within
        for event in [await scene.unit.event(event_id)]
        for session in event.sessions
        if session.starts_at <= scene.now + EARLY
    ]
    return sorted(begun, key=lambda one: -one[1].starts_at)


async def _page(scene: Scene) -> tuple[Sequence[tuple[Event, Session]], Page]:
    """The sessions to choose from just now, and which page of them that is."""
    found = await _sessions(scene)
    page = page_of(read_number(scene.talk.answers.get("page", "")), len(found), SHOWN)
    return page.of(found), page


async def _session_due(scene: Scene) -> bool:
    return scene.talk.answers.get("intake") == "zoom"


async def _session_says(scene: Scene) -> tuple[Say, ...]:
    shown, _ = await _page(scene)
    lines = tuple(
        Say("intake-session-line", {"number": n, "title": event.title, **_named(scene, session)})
        for n, (event, session) in enumerate(shown, start=1)
    )
    return (Say("ask-intake-session", {"lines": lines}),)


def _named(scene: Scene, session: Session) -> dict[str, str | Period]:
    when = Period(session.starts_at, session.ends_at, scene.policy.zone)
    return {"session": excerpt(session.title, 60), "when": when}


async def _session_options(scene: Scene) -> tuple[Option, ...]:
    shown, page = await _page(scene)
    options = [
        Option(str(session.id), scene.policy.words(_label(n, event, session), scene.talk.language))
        for n, (event, session) in enumerate(shown, start=1)
    ]
    return (*options, *((Option(_MORE),) if page.last else ()))


def _label(number: int, event: Event, session: Session) -> Say:
    short = excerpt(session.title, 18)
    return Say("intake-session-button", {"number": number, "event": event_label(event), "session": short})


async def _session_chosen(scene: Scene, value: str) -> Step:
    if value == _MORE:
        scene.drop_answer("session")
        _, page = await _page(scene)
        scene.answer("page", str((page.number + 1) % (page.last + 1)))
        return None
    event_id = await events.of_session(scene.tx, int(value))
    scene.answer("event", str(event_id))
    return None


# ---- then ---------------------------------------------------------------------------------------------


async def _finish(scene: Scene) -> Step:
    answers = scene.talk.answers
    file = read_attachment(answers["file"])
    if file is None:
        return Close(Message((Say("file-gone"),)))
    body: dict[str, object] = {"file": file.file}
    if answers["intake"] == "experts":
        if await scope(scene, "import") is not None:
            return Close(Message((Say("intake-stopped"),)))
    else:
        body |= {"event": int(answers["event"]), "session": int(answers["session"])}
        await scene.unit.trace("imported", event_id=int(answers["event"]), detail="zoom")
    heard, kind = scene.heard, answers["intake"]
    scene.unit.jobs.append(Job(f"intake-{kind}", heard.channel, heard.address, scene.talk.language, body))
    return Close(Message((Say(f"intake-begun-{kind}"),)))


INTAKE = Form(
    "intake",
    version=1,
    finish=_finish,
    show=show,
    stopped="intake-stopped",
    lapses=LAPSES,
    allowed=guard("import"),
    questions=(
        Question(
            "intake", read=_read_intake, options=_intake_options, says=_intake_says, then=_intake_chosen
        ),
        Question(
            "session", options=_session_options, says=_session_says, when=_session_due, then=_session_chosen,
        ),
    ),
)  # fmt: skip

"""Panitia take data home as a workbook: which kegiatan or year, and what of it. The file is made by a job.

Whether numbers are shown whole is decided here, when it is asked for; only what is asked for is put in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from handlers.conversation.access import RANKS, RIGHTS, Right, may, roles, scope, staff_name
from handlers.conversation.form import Form
from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRow, Day, Job, Message, Say
from handlers.panitia.action import Action, Reply, Target, event_label, press
from handlers.panitia.naming import find_event
from handlers.panitia.paging import page_of
from handlers.readers.event_numbers import read_event_number
from handlers.readers.regions import PROGRAMME_ZONE
from handlers.readers.schedule_words import year_of
from storage import events, exports
from storage.events import Event

JOB = "export"
KINDS = ("participants", "attendance", "waitlist", "unreachable")
YEAR = "year"
SHOWN = 6
_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("peserta", "daftar", "pendaftar", "participants"), "participants"),
    **dict.fromkeys(("presensi", "kehadiran", "absen", "absensi", "hadir", "attendance"), "attendance"),
    **dict.fromkeys(("antrean", "antrian", "tunggu", "waitlist"), "waitlist"),
    **dict.fromkeys(
        ("terjangkau", "tak-terjangkau", "telepon", "hubungi", "unreachable", "tidak-terjangkau"),
        "unreachable",
    ),
    **dict.fromkeys(("ahli", "tahunan", "tahun", "unik", "year"), YEAR),
}


@dataclass(frozen=True, slots=True)
class Export:
    """What goes into a workbook. events: their ids. phone, skp: whether these numbers are shown whole.
    by, role: who asked, and in which role."""

    kind: str
    year: int
    events: tuple[int, ...]
    phone: bool
    skp: bool
    by: str
    role: str


async def _download(scene: Scene, target: Target) -> Reply:
    """/unduh, with the kegiatan or the year, and what of it, in any order."""
    words = target.rest.casefold().replace(",", " ").split()
    kind = _kind(words)
    said = read_event_number(" ".join(word for word in words if any(sign.isdecimal() for sign in word)))
    if said and said.batch and kind != YEAR:
        found = await find_event(scene, said, "export")
        if found is None:
            return await _choose_event(scene, 0, kind, Say("export-no-event", {"batch": str(said.batch)}))
        return await _of_event(scene, found, kind)
    if kind == YEAR or (said and not kind):
        return await _year(scene, (said and said.year) or year_of(scene.now))
    return await _choose_event(scene, 0, kind)


def _kind(words: Sequence[str]) -> str:
    """What is asked for; empty when nothing is named, or two things are: to guess would hand out a list that
    nobody asked for. A "daftar" is of participants only where nothing else is named."""
    named = {_WORDS[word] for word in words if word in _WORDS and word != "daftar"}
    if not named and "daftar" in words:
        return "participants"
    return named.pop() if len(named) == 1 else ""


async def _page(scene: Scene, target: Target) -> Reply:
    """Another page of the kegiatan to choose from: the button says "<page>:<kind>"."""
    kind = target.part(1)
    return await _choose_event(scene, target.number() or 0, kind if kind in KINDS else "")


async def _pressed(scene: Scene, target: Target) -> Reply:
    return await _of_event(scene, target.the_event, target.rest)


async def _pressed_year(scene: Scene, target: Target) -> Reply:
    year = target.number()
    return await (_year(scene, year) if year else _choose_event(scene, 0, ""))


async def _choose_event(scene: Scene, number: int, kind: str, first: Say | None = None) -> Message:
    """The kegiatan one may export, the newest first, and a year's experts for each year on the page."""
    within = await scope(scene, "export")
    all_ = [each for each in await exports.listed(scene.tx) if within is None or each.id in within]
    if not all_:
        return Message((first or Say("export-no-events"),))
    page = page_of(number, len(all_), SHOWN)
    shown = page.of(all_)
    rows: list[ButtonRow] = [(press(_event_label(each), "export", each.id, kind),) for each in shown]
    if not kind:
        years = dict.fromkeys(each.year for each in shown)
        rows += [
            (press(Say("button-export-year", {"year": str(year)}), "exportyear", year),) for year in years
        ]
    newer, older = Say("button-export-before"), Say("button-older")
    rows += page.turning(lambda to: ("exportpage", to, kind), (newer, older))
    ask = Say("export-choose-of", {"kind": Say(f"export-kind-{kind}")}) if kind else Say("export-choose")
    return Message((first, ask) if first else (ask,), tuple(rows))


def _event_label(each: exports.Listed) -> Say:
    day = datetime.fromtimestamp(each.starts_at, UTC).astimezone(ZoneInfo(PROGRAMME_ZONE)).date()
    return Say("button-export-event", {"event": event_label(each), "day": Day(day.isoformat())})


async def _of_event(scene: Scene, event: Event, kind: str) -> Message:
    """What of this kegiatan: asked, with how much there is of each, or begun."""
    if kind in KINDS:
        return await _begin(scene, kind, event)
    counts = {each: await exports.count(scene.tx, each, event) for each in KINDS}
    rows = tuple(
        (press(Say(f"button-export-{each}", {"count": counts[each]}), "export", event.id, each),)
        for each in KINDS
    )
    back = (press(Say("button-export-back"), "exportpage", 0),)
    return Message((Say("export-choose-kind", _named(event)),), (*rows, back))


async def _begin(scene: Scene, kind: str, event: Event) -> Message:
    """Ask for the file, unless there is nothing to put into it."""
    rows = await exports.count(scene.tx, kind, event)
    if not rows:
        return _answer(scene, Say(f"export-empty-{kind}", _named(event)))
    phone, skp = await may(scene, "see_phone", event.id), await may(scene, "see_skp", event.id)
    await _ask_for(scene, (kind, event.year, (event.id,)), phone=phone, skp=skp)
    await scene.unit.trace("exported", event_id=event.id, detail=kind)
    what = {"kind": Say(f"export-kind-{kind}"), "rows": rows, **_named(event)}
    return _answer(scene, Say("export-begun", what))


async def _year(scene: Scene, year: int) -> Message:
    """The experts of the kegiatan of a year one may export. Numbers are whole only if they are so for all."""
    of_year = [each for each in await events.of_year(scene.tx, year) if await may(scene, "export", each.id)]
    rows = await exports.count_year(scene.tx, tuple(of_year))
    if not rows:
        return _answer(scene, Say("export-empty-year", {"year": str(year)}))
    phone, skp = await _everywhere(scene, "see_phone", of_year), await _everywhere(scene, "see_skp", of_year)
    await _ask_for(scene, (YEAR, year, tuple(each.id for each in of_year)), phone=phone, skp=skp)
    for each in of_year:
        await scene.unit.trace("exported", event_id=each.id, detail=YEAR)
    return _answer(scene, Say("export-begun-year", {"year": str(year), "rows": rows}))


async def _everywhere(scene: Scene, right: Right, of_year: Sequence[Event]) -> bool:
    return all([await may(scene, right, each.id) for each in of_year])


async def _ask_for(scene: Scene, what: tuple[str, int, tuple[int, ...]], *, phone: bool, skp: bool) -> None:
    kind, year, ids = what
    held = [
        grant.role
        for grant in await roles(scene)
        if "export" in RIGHTS[grant.role] and (grant.event_id is None or grant.event_id in ids)
    ]
    role = next(role for role in RANKS if role in held)
    by = await staff_name(scene.unit, scene.heard.address)
    body = {**asdict(Export(kind, year, ids, phone, skp, by, role)), "events": list(ids)}
    heard = scene.heard
    # a second tap while the first file is being made asks for the same
    key = f"export:{heard.channel}:{heard.address}:{kind}:{year}:{'-'.join(map(str, ids))}"
    scene.unit.jobs.append(Job(JOB, heard.channel, heard.address, scene.talk.language, body, key))


def _answer(scene: Scene, say: Say) -> Message:
    """Below the buttons, which stay for the next file."""
    scene.edits = False
    return Message((say,))


def _named(event: Event) -> dict[str, str | int | Say | tuple[Say, ...]]:
    return {"batch": str(event.batch), "year": str(event.year), "title": event.title}


COMMANDS: dict[str, Action] = {"unduh": Action("export", _download)}
BUTTONS: dict[str, Action] = {
    "export": Action("export", _pressed, "event"),
    "exportpage": Action("export", _page),
    "exportyear": Action("export", _pressed_year),
}
FORMS: tuple[Form, ...] = ()

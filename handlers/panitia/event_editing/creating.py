"""/buatkegiatan: a new kegiatan, asked step by step or pasted as one form, checked, shown whole, stored.
Everything stays in the talk until then; a restart of the bot loses nothing of it."""

from collections.abc import Mapping
from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.access import scope
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Moment, Say
from handlers.panitia.action import Target, press
from handlers.panitia.event_editing.new_event import (
    COUNT,
    ELSEWHERE,
    PARTS,
    READERS,
    UNKNOWN,
    UNREAD,
    alone_or_form,
    eve_of,
    event_of,
    find_fault,
    next_batch,
    starts_at,
    usual_title,
)
from handlers.panitia.event_editing.new_review import label, review, show_answer
from handlers.panitia.event_editing.preview import fault_words
from handlers.programme.event_putting import Change, put_event
from handlers.programme.event_rules import Fault
from handlers.readers import Option, Problem, Read, Reader, Reading, read_sure, read_yes_no
from handlers.readers.schedule_words import NOW, moment_of, write_moment, year_of
from handlers.readers.written import excerpt, plain
from storage import events
from storage.events import Event

KEPT = 24 * 60 * 60  # not given up for another command
LABEL = 44
SEATS = {"quota_offline": "25", "quota_online": "2500"}
"""As the programme has them every time."""


async def create_event(scene: Scene, target: Target) -> Message | Close | None:
    """/buatkegiatan; a form may follow the command."""
    if await scope(scene, "edit_events") is not None:
        return Message((Say("new-for-all"),))
    if scene.talk.form == CREATE.name and not target.rest.strip():
        scene.notes.append(Say("new-goes-on"))
        return None
    form.begin(CREATE, scene, {})
    # like a registration it is paused, not lost, when something short comes between
    scene.talk = replace(scene.talk, begun=0)
    if not target.rest.strip():
        return await form.go_on(CREATE, scene)
    await form.ask(CREATE, scene, "new_batch")
    return await form.hear_text(CREATE, scene, target.rest)


async def _allowed(scene: Scene) -> bool:
    return await scope(scene, "edit_events") is None


# ---- suggestions ------------------------------------------------------------------------------------


async def _batches(scene: Scene) -> tuple[Option, ...]:
    first = starts_at(scene.talk.answers)
    free = next_batch(await events.of_year(scene.tx, year_of(scene.now if first is None else first)))
    return (Option(str(free), str(free)),) if free < 100 else ()


async def _last(scene: Scene) -> Event | None:
    """The newest kegiatan: the next one is much like it."""
    found = await events.every(scene.tx)
    return max(found, key=lambda event: (event.year, event.batch), default=None)


async def _usual(scene: Scene, part: str) -> str:
    last = await _last(scene)
    if part == "title":
        return usual_title(int(scene.talk.answers.get("new_batch", "1")), last)
    return last.place if last else ""


async def _titles(scene: Scene) -> tuple[Option, ...]:
    return (Option("usual", excerpt(await _usual(scene, "title"), LABEL)),)


async def _places(scene: Scene) -> tuple[Option, ...]:
    place = await _usual(scene, "place")
    return (Option("usual", excerpt(place, LABEL)),) if place else ()


async def _few(_scene: Scene) -> tuple[Option, ...]:
    return (Option(SEATS["quota_offline"], "25"), Option("0", "0"))


async def _many(_scene: Scene) -> tuple[Option, ...]:
    return (Option(SEATS["quota_online"], "2.500"),)


async def _openings(_scene: Scene) -> tuple[Option, ...]:
    return (Option(NOW),)


async def _closings(scene: Scene) -> tuple[Option, ...]:
    start = starts_at(scene.talk.answers)
    return (Option("eve"),) if start and moment_of(eve_of(start)) > scene.now else ()


async def _ways(_scene: Scene) -> tuple[Option, ...]:
    return (Option("approval"), Option("first_come"))


async def _meant(scene: Scene, part: str, value: str) -> str:
    """What a suggestion stands for."""
    start = starts_at(scene.talk.answers)
    if value == "usual" and part in {"title", "place"}:
        return await _usual(scene, part)
    if value == "eve" and part == "closes" and start is not None:
        return eve_of(start)
    return write_moment(scene.now) if value == NOW else value


# ---- answers ----------------------------------------------------------------------------------------


async def _taken(scene: Scene, part: str, value: str) -> Step:
    """Keep what was said; what does not fit is asked for again, with the reason."""
    if value == ELSEWHERE:
        scene.drop_answer(f"new_{part}")
    told = {name: scene.talk.answers.get(name, "") for name in (COUNT, UNREAD, UNKNOWN)}
    for name in told:
        scene.drop_answer(name)
    for each in PARTS:
        if (said := scene.talk.answers.get(f"new_{each}")) is not None:
            scene.answer(f"new_{each}", await _meant(scene, each, said))
    if told[COUNT]:
        _note_form(scene, told)
    return await _check(scene)


def _note_form(scene: Scene, told: Mapping[str, str]) -> None:
    scene.notes.append(Say("new-form-read", {"count": int(told[COUNT])}))
    unread = [label(part) for part in told[UNREAD].split(",") if part]
    for key, found in (("new-unread", unread), ("new-unknown", told[UNKNOWN].splitlines())):
        if found:
            lines = tuple(Say("new-unread-line", {"label": each}) for each in found)
            scene.notes.append(Say(key, {"lines": lines}))


async def _check(scene: Scene) -> Ask | None:
    found = find_fault(scene.talk.answers, scene.now)
    if found is not None:
        part, why = found
        return _again(scene, part, fault_words(why) if isinstance(why, Fault) else _words(scene, why))
    start, batch = starts_at(scene.talk.answers), scene.talk.answers.get("new_batch")
    if start is None or batch is None:
        return None
    there = await events.find(scene.tx, year_of(start), int(batch))
    if there is None:
        return None
    values: dict[str, Arg] = {"batch": int(batch), "year": str(there.year), "title": there.title}
    return _again(scene, "batch", Say("new-batch-taken", values))


def _again(scene: Scene, part: str, why: Say) -> Ask:
    scene.notes.append(why)
    scene.drop_answer(f"new_{part}")
    return Ask(f"new_{part}")


def _words(scene: Scene, why: str) -> Say:
    answers, zone = scene.talk.answers, scene.policy.zone
    match why:
        case "past":
            return Say("new-past", {"at": Moment(starts_at(answers) or 0, zone)})
        case "closed":
            return Say("new-closed", {"at": Moment(moment_of(answers["new_closes"]), zone)})
        case "count":
            counts = {name: len(answers[f"new_{name}"].split("\n")) for name in ("links", "sessions")}
            return Say("new-links-count", {**counts})
    return Say("new-no-seats")


async def _is_luring(scene: Scene) -> bool:
    return scene.talk.answers.get("new_quota_offline") != "0"


# ---- the whole --------------------------------------------------------------------------------------


async def _sure_says(scene: Scene) -> tuple[Say, ...]:
    return await review(scene, event_of(scene.talk.answers))


async def _sure_options(scene: Scene) -> tuple[Option, ...]:
    ready = (Option("open"),) if scene.talk.answers.get("new_links") else ()
    return (*ready, Option("draft"), Option("change"), Option("stop"))


def _read_sure(text: str) -> Reading:
    words = plain(text)
    if words.startswith(("ubah", "ganti", "edit", "change")):
        return Read("change")
    if "konsep" in words or "draf" in words:
        return Read("draft")
    if "buka" in words.split() or words == "open":
        return Read("open")
    # a yes may mean either way of storing it
    if read_sure(text) == "yes" or read_yes_no(text) == "yes" or words in {"simpan", "save"}:
        return Problem("new-which")
    return Read("stop") if read_yes_no(text) == "no" else Problem("choose-one")


async def _sure(scene: Scene, value: str) -> Step:
    if value == ELSEWHERE:
        return await _taken(scene, "sure", value)
    if value == "draft" or (value == "open" and scene.talk.answers.get("new_links")):
        return None
    scene.drop_answer("new_sure")
    if value == "open":
        return _again(scene, "links", Say("new-no-links"))
    return Ask("new_part") if value == "change" else Close(Message((Say("new-stopped"),)))


async def _part_options(scene: Scene) -> tuple[Option, ...]:
    luring = await _is_luring(scene)
    return (*(Option(part) for part in PARTS if luring or part != "offline"), Option("done"))


async def _part(scene: Scene, value: str) -> Step:
    scene.drop_answer("new_part")
    return None if value == "done" else Ask(f"new_{value}")


async def _save(scene: Scene) -> Step:
    again = await _check(scene)  # a colleague may have taken the number meanwhile
    if again is not None:
        scene.drop_answer("new_sure")
        return again
    is_open = scene.talk.answers["new_sure"] == "open"
    draft = event_of(scene.talk.answers)
    event = replace(draft, state="open") if is_open else draft
    stored = (await put_event(scene.unit, Change(event))).event
    await scene.unit.trace("event-created", event_id=stored.id, after=excerpt(stored.title))
    key = "draft" if not is_open else "open" if stored.opens_at <= scene.now else "later"
    values: dict[str, Arg] = {"title": stored.title, "batch": stored.batch}
    if key == "later":
        values["at"] = Moment(stored.opens_at, scene.policy.zone)
    rows = tuple((press(Say(f"edit-to-{to}"), name, stored.id),) for to, name in _AFTERWARDS)
    return Close(Message((Say(f"new-saved-{key}", values),), rows))


_AFTERWARDS = (("event", "evopen"), ("menu", "evedit"))


# ---- the form ---------------------------------------------------------------------------------------

_OPTIONS = {
    "batch": _batches, "title": _titles, "place": _places, "quota_offline": _few, "quota_online": _many,
    "opens": _openings, "closes": _closings, "offline": _ways,
}  # fmt: skip


def _question(part: str, read: Reader) -> Question:
    async def then(scene: Scene, value: str) -> Step:
        return await _taken(scene, part, value)

    return Question(
        f"new_{part}", read=alone_or_form(part, read), options=_OPTIONS.get(part), then=then,
        suggests=True, verbatim=True, skippable=part == "links",
        when=_is_luring if part == "offline" else None,
        copies=Say("new-template") if part == "batch" else None,
    )  # fmt: skip


def _show(answers: Mapping[str, str], name: str) -> Arg:
    return show_answer(name.removeprefix("new_"), answers.get(name, ""))


CREATE = Form(
    "new-event",
    version=1,
    finish=_save,
    show=_show,
    stopped="new-stopped",
    lapses=KEPT,
    allowed=_allowed,
    questions=(
        *(_question(part, read) for part, read in READERS.items()),
        Question("new_part", options=_part_options, then=_part, hidden=True, verbatim=True, per_row=2),
        Question(
            "new_sure", read=alone_or_form("sure", _read_sure), options=_sure_options, says=_sure_says,
            then=_sure, verbatim=True, confirms=True, suggests=True,
        ),
    ),
)  # fmt: skip

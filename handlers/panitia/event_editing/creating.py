"""/buatkegiatan: a new kegiatan, asked step by step or pasted as one form, checked, shown whole, stored.
Everything stays in the talk until then; a restart of the bot loses nothing of it."""

from collections.abc import Mapping
from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.access import scope
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Moment, Say
from handlers.panitia.action import Target, ask_again, press
from handlers.panitia.event_editing import new_event
from handlers.panitia.event_editing.new_review import review
from handlers.programme.event_fields import ASKED, Field
from handlers.programme.event_putting import Change, put_event
from handlers.readers import Option, Problem, Read, Reading, read_sure, read_yes_no
from handlers.readers.event_limits import LAST_BATCH
from handlers.readers.regions import PROGRAMME_ZONE
from handlers.readers.schedule_words import NOW, moment_of, write_moment, year_of
from handlers.readers.written import excerpt, plain
from storage import events

KEPT = 24 * 60 * 60  # not given up for another command
LABEL = 44


async def create_event(scene: Scene, target: Target) -> Message | Close | None:
    """/buatkegiatan; a form may follow the command."""
    if not await _allowed(scene):
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

_SUGGESTED: Mapping[str, tuple[Option, ...]] = {
    "batch": (), "title": (), "place": (), "closes": (), "opens": (Option(NOW),),
    # as the programme has them every time
    "quota_offline": (Option("25", "25"), Option("0", "0")), "quota_online": (Option("2500", "2.500"),),
}  # fmt: skip


async def _suggestions(scene: Scene, name: str) -> tuple[Option, ...]:
    """Those that are always the same, and those that follow from the answers so far or the last kegiatan."""
    start = new_event.starts_at(scene.talk.answers)
    match name:
        case "batch":
            free = new_event.next_batch(await events.of_year(scene.tx, year_of(start or scene.now)))
            return (Option(str(free), str(free)),) if free <= LAST_BATCH else ()
        case "title" | "place":
            usual = await _usual(scene, name)
            return (Option("usual", excerpt(usual, LABEL)),) if usual else ()
        case "closes":
            return (Option("eve"),) if start and moment_of(new_event.eve_of(start)) > scene.now else ()
    ways = tuple(Option(way, text=f"option-edit_{name}-{way}") for way in ASKED[name].options)
    return _SUGGESTED.get(name, ways)


async def _usual(scene: Scene, name: str) -> str:
    """As the newest kegiatan has it: the next one is much like it."""
    found = await events.every(scene.tx)
    last = max(found, key=lambda event: (event.year, event.batch), default=None)
    if name == "title":
        return new_event.usual_title(int(scene.talk.answers.get("new_batch", "1")), last)
    return last.place if last else ""


async def _meant(scene: Scene, name: str, value: str) -> str:
    """What a suggestion stands for."""
    start = new_event.starts_at(scene.talk.answers)
    if value == "usual" and name in {"title", "place"}:
        return await _usual(scene, name)
    if value == "eve" and name == "closes" and start:
        return new_event.eve_of(start)
    return write_moment(scene.now) if value == NOW else value


# ---- answers ----------------------------------------------------------------------------------------


async def _taken(scene: Scene, name: str, value: str) -> Step:
    """Keep what was said; what does not fit is asked for again, with the reason."""
    if value == new_event.ELSEWHERE:
        scene.drop_answer(f"new_{name}")
    told = {
        each: scene.talk.answers.get(each, "")
        for each in (new_event.COUNT, new_event.UNREAD, new_event.UNKNOWN)
    }
    for each in told:
        scene.drop_answer(each)
    for each in ASKED:
        if (said := scene.talk.answers.get(f"new_{each}")) is not None:
            scene.answer(f"new_{each}", await _meant(scene, each, said))
    if told[new_event.COUNT]:
        _note_form(scene, told)
    return await _check(scene)


def _note_form(scene: Scene, told: Mapping[str, str]) -> None:
    scene.notes.append(Say("new-form-read", {"count": int(told[new_event.COUNT])}))
    unread = [ASKED[name].label("new") for name in told[new_event.UNREAD].split(",") if name]
    for key, found in (("new-unread", unread), ("new-unknown", told[new_event.UNKNOWN].splitlines())):
        if found:
            lines = tuple(Say("new-unread-line", {"label": each}) for each in found)
            scene.notes.append(Say(key, {"lines": lines}))


async def _check(scene: Scene) -> Ask | None:
    answers = scene.talk.answers
    found = new_event.find_fault(answers, scene.now, scene.policy.zone)
    if found is not None:
        return ask_again(scene, f"new_{found[0]}", found[1])
    start, batch = new_event.starts_at(answers), answers.get("new_batch")
    there = await events.find(scene.tx, year_of(start), int(batch)) if start and batch else None
    if there is None:
        return None
    values: dict[str, Arg] = {"batch": there.batch, "year": str(there.year), "title": there.title}
    return ask_again(scene, "new_batch", Say("new-batch-taken", values))


async def _is_luring(scene: Scene) -> bool:
    return scene.talk.answers.get("new_quota_offline") != "0"


# ---- the whole --------------------------------------------------------------------------------------


async def _sure_says(scene: Scene) -> tuple[Say, ...]:
    return await review(scene, new_event.event_of(scene.talk.answers))


async def _sure_options(scene: Scene) -> tuple[Option, ...]:
    ready = (Option("open"),) if scene.talk.answers.get("new_links") else ()
    return (*ready, Option("draft"), Option("change"), Option("stop", text="button-cancel"))


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
    if value == new_event.ELSEWHERE:
        return await _taken(scene, "sure", value)
    if value == "draft" or (value == "open" and scene.talk.answers.get("new_links")):
        return None
    scene.drop_answer("new_sure")
    if value == "open":
        return ask_again(scene, "new_links", Say("new-no-links"))
    return Ask("new_part") if value == "change" else Close(Message((Say("new-stopped"),)))


async def _part_options(scene: Scene) -> tuple[Option, ...]:
    luring, words, language = await _is_luring(scene), scene.policy.words, scene.talk.language
    shown = [field for field in ASKED.values() if luring or field.name != "offline"]
    return (*(Option(each.name, words(each.label("new"), language)) for each in shown), Option("done"))


async def _part(scene: Scene, value: str) -> Step:
    scene.drop_answer("new_part")
    return None if value == "done" else Ask(f"new_{value}")


async def _save(scene: Scene) -> Step:
    again = await _check(scene)  # another of staff may have taken the number meanwhile
    if again is not None:
        scene.drop_answer("new_sure")
        return again
    is_open = scene.talk.answers["new_sure"] == "open"
    draft = new_event.event_of(scene.talk.answers)
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


def _show(answers: Mapping[str, str], name: str) -> Arg:
    return ASKED[name.removeprefix("new_")].show(answers.get(name, ""), PROGRAMME_ZONE)


def _question(field: Field) -> Question:
    name = f"new_{field.name}"

    async def says(scene: Scene) -> tuple[Say, ...]:
        answers = scene.talk.answers
        now = (Say("answer-now", {"value": _show(answers, name)}),) if name in answers else ()
        return (field.ask("new"), *now)

    async def options(scene: Scene) -> tuple[Option, ...]:
        return await _suggestions(scene, field.name)

    async def then(scene: Scene, value: str) -> Step:
        return await _taken(scene, field.name, value)

    return Question(
        name, read=new_event.alone_or_form(field.name, field.kind.read), says=says, then=then, suggests=True,
        options=options if field.options or field.name in _SUGGESTED else (),
        verbatim=True, skippable=field.skippable,
        when=_is_luring if field.name == "offline" else None,
        copies=Say("new-template") if field.name == "batch" else None,
    )  # fmt: skip


CREATE = Form(
    "new-event",
    version=1,
    finish=_save,
    show=_show,
    stopped="new-stopped",
    lapses=KEPT,
    allowed=_allowed,
    questions=(
        *map(_question, ASKED.values()),
        Question("new_part", options=_part_options, then=_part, hidden=True, verbatim=True, per_row=2),
        Question(
            "new_sure", read=new_event.alone_or_form("sure", _read_sure), options=_sure_options,
            says=_sure_says, then=_sure, verbatim=True, confirms=True, suggests=True,
        ),
    ),
)  # fmt: skip

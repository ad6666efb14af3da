"""One field of a kegiatan is changed: asked, shown before and after with what will happen, and stored.

What is stored is what was seen: if another of staff has changed the field meanwhile, it is shown anew.
"""

from collections.abc import Mapping

from handlers.conversation import form
from handlers.conversation.access import staff_name
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Say
from handlers.panitia.action import Target, ask_again, event_at_hand, guard
from handlers.panitia.event_editing.menu import menu, session_menu, sessions_menu
from handlers.panitia.event_editing.preview import effects, foresee, told, warnings
from handlers.programme.event_fields import EDITED, Field, Part
from handlers.programme.event_lines import fault_words
from handlers.programme.event_putting import Change, put_event
from handlers.programme.event_rules import event_fault
from handlers.readers import Option, Problem, Read, Reading, read_sure, read_yes_no
from handlers.readers.schedule_words import NOW, write_moment
from handlers.readers.written import excerpt, plain
from storage import audit_log
from storage.audit_log import About
from storage.events import Event
from storage.sessions import SessionInUseError

LAPSES = 2 * 60 * 60
TRACED = 80
"""Characters of a value that the audit log keeps."""
_SECRET = {"session_link", "session_rooms", "session_backup"}


async def edit_field(scene: Scene, target: Target) -> Message | Close:
    """[Judul], [Kuota daring], … of a kegiatan."""
    return await _begin(scene, Part(target.the_event), target.rest)


async def edit_session_field(scene: Scene, target: Target) -> Message | Close:
    """[Waktu], [Tautan], … of a session."""
    return await _begin(scene, Part(target.the_event, target.the_session), target.rest)


async def _begin(scene: Scene, part: Part, name: str) -> Message | Close:
    field = EDITED.get(name)
    if field is None or field.about_session != (part.session is not None):
        return menu(scene, part.event)
    session = {"session": str(part.session.id)} if part.session else {}
    answers = {"event": str(part.event.id), "field": name, "before": field.get(part), **session}
    form.begin(EDIT, scene, answers)
    if name == "drop":
        scene.answer("edit_drop", "drop")
    return await form.go_on(EDIT, scene)


# ---- asking for the new value -----------------------------------------------------------------------


async def _now(scene: Scene) -> tuple[Field, Part] | None:
    """The field under way and the kegiatan as it stands; None when its session is gone."""
    answers = scene.talk.answers
    field = EDITED[answers["field"]]
    event = await event_at_hand(scene)
    session = next((each for each in event.sessions if str(each.id) == answers.get("session")), None)
    return None if field.about_session and session is None else (field, Part(event, session))


def _question(field: Field) -> Question:
    async def when(scene: Scene) -> bool:
        return scene.talk.answers["field"] == field.name

    async def says(scene: Scene) -> tuple[Say, ...]:
        shown = field.show(scene.talk.answers["before"], scene.policy.zone)
        return (field.ask(), Say("edit-now", {"value": shown}))

    async def then(scene: Scene, value: str) -> Step:
        return await _checked(scene, field, value)

    return Question(
        f"edit_{field.name}", read=field.kind.read, says=says, when=when, then=then, verbatim=True,
        options=tuple(field.options), skippable=field.skippable,
    )  # fmt: skip


async def _checked(scene: Scene, field: Field, value: str) -> Step:
    """A value that does not fit is asked for again, with the reason; what was typed stands in the chat."""
    value = write_moment(scene.now) if value == NOW else field.options.get(value, value)
    scene.answer(f"edit_{field.name}", value)
    found = await _now(scene)
    if found is None:
        return _gone()
    part = found[1]
    if field.name != "drop" and value == field.get(part):
        return ask_again(scene, f"edit_{field.name}", Say("edit-same"))
    fault = event_fault(field.put(part, value))
    return None if fault is None else ask_again(scene, f"edit_{field.name}", fault_words(fault))


def _gone() -> Close:
    return Close(Message((Say("edit-gone"),)))


# ---- before and after -------------------------------------------------------------------------------


async def _sure_says(scene: Scene) -> tuple[Say, ...]:
    found = await _now(scene)
    if found is None:
        return (Say("edit-gone"),)
    field, part = found
    after = field.put(part, scene.talk.answers[f"edit_{field.name}"])
    try:
        foreseen = await foresee(scene.unit, Change(after))
    except SessionInUseError as error:
        return (Say("edit-in-use", {"session": excerpt(str(error))}),)
    values: dict[str, Arg] = {
        "label": field.label(), "title": part.event.title,
        "before": _shown(scene, field, part),
        "after": _shown(scene, field, _after(part, after)),
    }  # fmt: skip
    return (
        Say("edit-preview", values),
        Say("edit-will", {"lines": await effects(scene.unit, part.event, foreseen)}),
        *warnings(scene.unit, part.event, foreseen),
    )


def _after(part: Part, event: Event) -> Part:
    same = part.session.id if part.session else 0
    return Part(event, next((each for each in event.sessions if same and each.id == same), None))


def _shown(scene: Scene, field: Field, part: Part) -> Arg:
    return field.show(field.get(part), scene.policy.zone)


async def _sure_options(scene: Scene) -> tuple[Option, ...]:
    again = () if scene.talk.answers["field"] == "drop" else (Option("again", text="button-edit-again"),)
    return (Option("save", text="button-edit-save"), *again, Option("stop", text="button-cancel"))


def read_sure_save(text: str) -> Reading:
    """ "simpan" and a yes store it, "ubah lagi" goes back, a no leaves all as it is."""
    words = plain(text)
    if words.startswith(("ubah", "ganti", "edit", "change")):
        return Read("again")
    if words.startswith(("simpan", "save")) or read_sure(text) == "yes" or read_yes_no(text) == "yes":
        return Read("save")
    return Read("stop") if read_yes_no(text) == "no" else Problem("choose-one")


async def _sure(scene: Scene, value: str) -> Step:
    name = scene.talk.answers["field"]
    if value == "save":
        return None
    if value == "again" and name != "drop":
        scene.drop_answer("edit_sure")
        scene.drop_answer(f"edit_{name}")
        return Ask(f"edit_{name}")
    return Close(await _kept(scene))


# ---- storing ----------------------------------------------------------------------------------------


async def _save(scene: Scene) -> Step:
    found = await _now(scene)
    if found is None:
        return _gone()
    field, part = found
    before = field.get(part)
    if before != scene.talk.answers["before"]:
        return await _look_again(scene, field, part)
    after = field.put(part, scene.talk.answers[f"edit_{field.name}"])
    fault = event_fault(after)
    if fault is not None:
        return ask_again(scene, f"edit_{field.name}", fault_words(fault))
    try:
        loaded = await put_event(scene.unit, Change(after))
    except SessionInUseError as error:
        return Close(await _back(scene, Say("edit-in-use", {"session": excerpt(str(error))})))
    await scene.unit.trace(
        "event-edited", event_id=part.event.id, detail=field.name, before=_traced(field, before),
        after=_traced(field, field.get(_after(part, after))),
    )  # fmt: skip
    saved: dict[str, Arg] = {"title": part.event.title}
    if field.name in {"add", "drop"}:
        done = [Say(f"edit-saved-{field.name}", saved)]
    else:
        done = [Say("edit-saved", saved | {"label": field.label()})]
    if loaded.event.is_live or part.event.is_live:
        done.append(await told(scene.unit, loaded.told + loaded.given))
    if loaded.given:
        done.append(Say("edit-given", {"count": loaded.given}))
    return Close(await _back(scene, Say("word-lines", {"lines": tuple(done)})))


async def _look_again(scene: Scene, field: Field, part: Part) -> Step:
    """Another of staff was faster: what stands there now is the new "before"."""
    scene.answer("before", field.get(part))
    scene.drop_answer("edit_sure")
    who = await who_changed(scene, part.event.id, field.name)
    values: dict[str, Arg] = {"value": _shown(scene, field, part)}
    changed = Say("edit-changed-by", values | {"who": who}) if who else Say("edit-changed", values)
    if field.name not in {"add", "drop"} and scene.talk.answers[f"edit_{field.name}"] == field.get(part):
        return Close(await _back(scene, changed))  # both wanted the same
    scene.notes += [changed, Say("edit-check")]
    return Ask("edit_sure")


async def who_changed(scene: Scene, event_id: int, field: str) -> str:
    """Who of panitia changed this field last; empty when the last change was another."""
    entry = await audit_log.last(scene.tx, About(event_id=event_id), ("event-edited",))
    if entry is None or entry.detail != field:
        return ""
    return await staff_name(scene.unit, entry.actor)


def _traced(field: Field, value: str) -> str:
    """Links stay out of the audit log."""
    if field.name in _SECRET:
        return f"{len(value.splitlines())} × …{value[-4:]}" if value else ""
    return excerpt(value.splitlines()[-1] if value else "", TRACED)


async def _back(scene: Scene, *first: Say) -> Message:
    """The list the field was chosen from, as it stands now."""
    found = await _now(scene)
    if found is None:
        return Message((*first, Say("edit-gone")))
    field, part = found
    if field.name in {"add", "drop"}:
        return sessions_menu(part.event, *first)
    return (
        session_menu(scene, part.event, part.session, *first)
        if part.session
        else menu(scene, part.event, *first)
    )


async def _kept(scene: Scene) -> Message:
    return await _back(scene, Say("unchanged"))


def _show(answers: Mapping[str, str], name: str) -> Arg:
    return answers.get(name, "")


EDIT = Form(
    "edit-event",
    version=1,
    finish=_save,
    show=_show,
    left=_kept,
    lapses=LAPSES,
    allowed=guard("edit_events"),
    questions=(
        *(_question(field) for field in EDITED.values()),
        Question(
            "edit_sure", read=read_sure_save, options=_sure_options, says=_sure_says, then=_sure,
            verbatim=True, confirms=True,
        ),
    ),
)  # fmt: skip

"""The reminders of a kegiatan: one more, one changed, one away, or the usual five again. Before and after are
shown with what will happen; stored is what was seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Moment, Say
from handlers.panitia.action import Target, event_at_hand, guard
from handlers.panitia.event_editing.editing import LAPSES, read_sure_save, who_changed
from handlers.panitia.event_editing.menu import rule_stamp, rules_menu
from handlers.panitia.event_editing.preview import foresee, warnings
from handlers.panitia.event_editing.rule_answers import answers_of, rule_of, write_rule, write_rules
from handlers.panitia.events.plan import times_to_come
from handlers.programme.event_lines import more_lines
from handlers.programme.event_putting import Change, put_event
from handlers.programme.event_rules import rule_fault
from handlers.programme.schedule import read_at, show_at
from handlers.programme.wave_names import rule_words
from handlers.readers import Option, Problem, Read, Reading
from handlers.readers.event_limits import MOST_RULES
from handlers.readers.event_words import read_reminder_time
from handlers.readers.written import plain
from storage import reminders
from storage.events import Event
from storage.reminders import DEFAULTS, Rule

WHO = ("all", "online", "offline", "applied", "waiting", "offered")
PARTS = ("at", "who", "about", "link", "absent")
MOST_TIMES = 3
"""Coming times of a rule that are shown."""


async def edit_rule(scene: Scene, target: Target) -> Message | Close:
    """[1. H-7 09.00], [Tambah pengingat], [Kembali ke lima pengingat biasa]."""
    event, wanted = target.the_event, target.rest
    rules = await _rules(scene, event.id)
    answers = {"event": str(event.id), "before": write_rules(rules)}
    if wanted in {"add", "usual"}:
        form.begin(RULE, scene, answers | {"op": wanted})
        return await form.go_on(RULE, scene)
    rule = next((each for each in rules if rule_stamp(each) == wanted), None)
    if rule is None:
        return await rules_menu(scene.unit, event, Say("edit-rules-changed"))
    form.begin(RULE, scene, answers | {"op": "edit", "rule": write_rule(rule), **answers_of(rule)})
    return await form.ask(RULE, scene, "rule_part")


# ---- questions --------------------------------------------------------------------------------------


async def _asks(scene: Scene) -> bool:
    return scene.talk.answers["op"] in {"add", "edit"}


async def _asks_about(scene: Scene) -> bool:
    """Days are counted for the whole kegiatan unless panitia want it otherwise."""
    rule = read_at(scene.talk.answers.get("rule_at", ""))
    return await _asks(scene) and rule is not None and rule.days_before is None


def _possible(scene: Scene, name: str) -> bool:
    rule = rule_of({**scene.talk.answers, "rule_link": "no", "rule_absent": "no"})
    return rule_fault(replace(rule, **{name: True})) is None  # type: ignore[arg-type]


async def _asks_link(scene: Scene) -> bool:
    return await _asks(scene) and _possible(scene, "link")


async def _asks_absent(scene: Scene) -> bool:
    return await _asks(scene) and _possible(scene, "absent_only")


def _read_yes_no(text: str) -> Reading:
    match read_sure_save(text):
        case Read("save"):
            return Read("yes")
        case Read("stop"):
            return Read("no")
    return Problem("choose-one")


def _read_who(text: str) -> Reading:
    words = set(plain(text).split())
    for value, named in {
        "all": {"semua", "all", "semuanya"}, "online": {"daring", "online"}, "offline": {"luring", "offline"},
        "waiting": {"tunggu", "waiting"}, "applied": {"pemohon", "permohonan", "applied"},
        "offered": {"tawaran", "ditawari", "offered"},
    }.items():  # fmt: skip
        if words & named:
            return Read(value)
    return Problem("choose-one")


async def _says_part(scene: Scene) -> tuple[Say, ...]:
    return (Say("edit-rule-part", {"rule": rule_words(rule_of(scene.talk.answers))}),)


async def _part_options(scene: Scene) -> tuple[Option, ...]:
    asked = {"link": await _asks_link(scene), "absent": await _asks_absent(scene)}
    parts = [Option(part) for part in PARTS if asked.get(part, True)]
    away = (Option("drop"),) if "rule" in scene.talk.answers else ()
    return (*parts, *away, Option("stop", text="button-never-mind"))


async def _part(scene: Scene, value: str) -> Step:
    scene.drop_answer("rule_part")
    if value == "stop":
        return Close(await _kept(scene))
    if value == "drop":
        scene.answer("op", "drop")
        return None
    scene.answer("op", "edit" if "rule" in scene.talk.answers else "add")
    return Ask(f"rule_{value}")


# ---- before and after -------------------------------------------------------------------------------


async def _rules(scene: Scene, event_id: int) -> tuple[Rule, ...]:
    return tuple((await reminders.of_events(scene.tx, [event_id]))[event_id])


def _wanted(answers: Mapping[str, str], rules: Sequence[Rule]) -> tuple[tuple[Rule, ...], Say | None]:
    """The rules as they would be, or why that can't be."""
    op = answers["op"]
    if op == "usual":
        return DEFAULTS, None
    here = [n for n, each in enumerate(rules) if write_rule(each) == answers.get("rule")]
    if op != "add" and not here:
        return tuple(rules), Say("edit-rules-changed")
    if op == "drop":
        return tuple(each for n, each in enumerate(rules) if n != here[0]), None
    new = rule_of(answers)
    if new in rules:
        return tuple(rules), Say("edit-rule-same")
    if op == "edit":
        return tuple(new if n == here[0] else each for n, each in enumerate(rules)), None
    return (*rules, new), Say("edit-rules-many") if len(rules) >= MOST_RULES else None


async def _sure_says(scene: Scene) -> tuple[Say, ...]:
    answers = scene.talk.answers
    event = await event_at_hand(scene)
    rules = await _rules(scene, event.id)
    wanted, fault = _wanted(answers, rules)
    if fault is not None:
        return (fault,)
    foreseen = await foresee(scene.unit, Change(event, wanted))
    old = next((each for each in rules if write_rule(each) == answers.get("rule")), None)
    new = rule_of(answers) if answers["op"] in {"add", "edit"} else None
    values: dict[str, Arg] = {
        "title": event.title, "before": _named(old, rules, answers["op"]),
        "after": _named(new, wanted, answers["op"]),
    }  # fmt: skip
    says = [Say("edit-rule-preview", values)]
    if new is not None and not foreseen.soon:
        says.append(_times(scene, event, new))
    if not event.is_live:
        says.append(Say("edit-rule-silent"))
    return (*says, *warnings(scene.unit, event, foreseen))


def _named(rule: Rule | None, rules: Sequence[Rule], op: str) -> Say | tuple[Say, ...]:
    """One rule, none, or all of them when all are replaced."""
    if op == "usual":
        return tuple(rule_words(each) for each in rules) or Say("edit-none")
    return Say("edit-none") if rule is None else rule_words(rule)


def _times(scene: Scene, event: Event, rule: Rule) -> Say:
    """When this rule reminds next."""
    due = times_to_come(scene.unit, event, rule)
    if not due:
        return Say("edit-rule-never")
    shown = tuple(Say("edit-rule-time", {"at": Moment(at, scene.policy.zone)}) for at in due[:MOST_TIMES])
    return Say("edit-rule-times", {"lines": (*shown, *more_lines(len(due) - MOST_TIMES))})


async def _sure_options(scene: Scene) -> tuple[Option, ...]:
    rules = await _rules(scene, int(scene.talk.answers["event"]))
    save = (Option("save", text="button-edit-save"),) if _wanted(scene.talk.answers, rules)[1] is None else ()
    again = (Option("again", text="button-edit-again"),) if await _asks(scene) else ()
    return (*save, *again, Option("stop", text="button-cancel"))


async def _sure(scene: Scene, value: str) -> Step:
    if value == "save":
        return None
    scene.drop_answer("rule_sure")
    if value == "again" and await _asks(scene):
        return Ask("rule_part")
    return Close(await _kept(scene))


async def _save(scene: Scene) -> Step:
    answers = scene.talk.answers
    event = await event_at_hand(scene)
    rules = await _rules(scene, event.id)
    wanted, fault = _wanted(answers, rules)
    if fault is not None:
        return Close(await _back(scene, fault))
    if write_rules(rules) != answers["before"]:
        scene.answer("before", write_rules(rules))
        scene.drop_answer("rule_sure")
        who = await who_changed(scene, event.id, "rules")
        scene.notes.append(Say("edit-rules-changed-by", {"who": who}) if who else Say("edit-rules-changed"))
        return Ask("rule_sure")
    await put_event(scene.unit, Change(event, wanted))
    old, new = [each for each in rules if each not in wanted], [each for each in wanted if each not in rules]
    await scene.unit.trace(
        "event-edited", event_id=event.id, detail="rules", before=", ".join(map(show_at, old)) or None,
        after=", ".join(map(show_at, new)) or None,
    )  # fmt: skip
    return Close(await _back(scene, Say("edit-rules-saved")))


async def _back(scene: Scene, *first: Say) -> Message:
    return await rules_menu(scene.unit, await event_at_hand(scene), *first)


async def _kept(scene: Scene) -> Message:
    return await _back(scene, Say("unchanged"))


def _show(answers: Mapping[str, str], name: str) -> Arg:
    value = answers.get(name, "")
    if name == "rule_at":
        return rule_words(rule_of({"rule_at": value}))
    return Say(f"option-{name}-{value}")


RULE = Form(
    "edit-rule",
    version=1,
    finish=_save,
    show=_show,
    left=_kept,
    lapses=LAPSES,
    allowed=guard("edit_events"),
    questions=(
        Question("rule_part", options=_part_options, says=_says_part, then=_part, hidden=True,
                 verbatim=True, per_row=2),
        Question("rule_at", read=read_reminder_time, when=_asks, verbatim=True),
        Question("rule_who", read=_read_who, options=tuple(WHO), when=_asks, verbatim=True, per_row=2),
        Question("rule_about", options=("session", "event"), when=_asks_about, verbatim=True),
        Question("rule_link", read=_read_yes_no, options=("yes", "no"), when=_asks_link, verbatim=True,
                 per_row=2),
        Question("rule_absent", read=_read_yes_no, options=("yes", "no"), when=_asks_absent, verbatim=True,
                 per_row=2),
        Question("rule_sure", read=read_sure_save, options=_sure_options, says=_sure_says, then=_sure,
                 verbatim=True, confirms=True),
    ),
)  # fmt: skip

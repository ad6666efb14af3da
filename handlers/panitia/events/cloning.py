"""[Gandakan]: a new kegiatan after an old one, as a draft. Nothing is sent, and codes are new."""

from dataclasses import replace
from datetime import date

from handlers.conversation import form
from handlers.conversation.access import scope
from handlers.conversation.confirming import NEVER_MIND, agreement
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Day, Message, Period, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.action import Target, ask_again, event_at_hand, guard
from handlers.panitia.events.changing import trace
from handlers.panitia.events.copies import copy_of, day_of
from handlers.panitia.events.detail import tell_event
from handlers.panitia.events.plan import reminder_lines
from handlers.panitia.events.texts import stamp
from handlers.programme.event_fields import extra_lines
from handlers.programme.event_lines import has_links, more_lines
from handlers.programme.event_putting import Change, put_event
from handlers.programme.profile import show
from handlers.programme.rehearsal import rehearse
from handlers.programme.reminders import leave_out
from handlers.programme.schedule import occurrences
from handlers.readers import Problem, Read, Reading, read_date, read_yes_no
from handlers.readers.event_limits import LAST_BATCH
from handlers.readers.event_numbers import EventNumber, read_event_number
from handlers.readers.written import tidy
from storage import events, reminders
from storage.events import Event

MOST_SESSIONS, MOST_RULES = 6, 6


async def begin_clone(scene: Scene, target: Target) -> Message | Close | None:
    """[Gandakan]; only for who may edit every kegiatan, the new one too."""
    if await scope(scene, "edit_events") is not None:
        return None
    event = target.the_event
    form.begin(CLONE, scene, {"event": str(event.id)})
    return await form.go_on(CLONE, scene)


async def _copy(scene: Scene) -> Event:
    """The new kegiatan with the answers so far."""
    answers, source = scene.talk.answers, await event_at_hand(scene)
    day = date.fromisoformat(answers["clone_date"])
    batch = int(answers.get("clone_batch") or await _next_batch(scene, day.year))
    return copy_of(source, day, batch, links=answers.get("clone_links") == "copy")


async def _next_batch(scene: Scene, year: int) -> int:
    """The next number of this year; 0 when there is none left."""
    taken = {event.batch for event in await events.of_year(scene.tx, year)}
    highest = max(taken, default=0)
    if highest < LAST_BATCH:
        return highest + 1
    return next((n for n in range(1, LAST_BATCH + 1) if n not in taken), 0)


# ---- questions --------------------------------------------------------------------------------------


async def _date_says(scene: Scene) -> tuple[Say, ...]:
    event = await event_at_hand(scene)
    first = Day(day_of(event.starts_at).isoformat())
    return (Say("events-ask-clone-date", {"batch": event.batch, "title": event.title, "first": first}),)


async def _date_heard(scene: Scene, value: str) -> Step:
    day = date.fromisoformat(value)
    if day_of(scene.now) <= day and day.year <= day_of(scene.now).year + 5:
        return None
    key = "events-date-past" if day < day_of(scene.now) else "events-date-far"
    return ask_again(scene, "clone_date", Say(key))


async def _batch_says(scene: Scene) -> tuple[Say, ...]:
    year = date.fromisoformat(scene.talk.answers["clone_date"]).year
    found = await events.of_year(scene.tx, year)
    taken = ", ".join(str(event.batch) for event in found) or "–"
    values: dict[str, Arg] = {"year": str(year), "taken": taken, "next": await _next_batch(scene, year)}
    return (Say("events-ask-clone-batch", values),)


def _read_batch(text: str) -> Reading:
    said = read_event_number(text)
    if said and 1 <= said.batch <= LAST_BATCH:
        return Read(tidy(text))
    return Read("") if read_yes_no(text) == "yes" else Problem("events-number-how")


async def _batch_heard(scene: Scene, value: str) -> Step:
    year = date.fromisoformat(scene.talk.answers["clone_date"]).year
    said = read_event_number(value) if value else EventNumber(await _next_batch(scene, year))
    batch = said.batch if said else 0
    if said and said.year not in {0, year}:
        return ask_again(scene, "clone_batch", Say("events-number-how"))
    if batch and await events.find(scene.tx, year, batch) is None:
        scene.answer("clone_batch", str(batch))
        return None
    taken = Say("events-batch-taken", {"batch": str(batch), "year": str(year)})
    return ask_again(scene, "clone_batch", taken)


async def _links_due(scene: Scene) -> bool:
    rooms = [room for session in (await event_at_hand(scene)).sessions for room in session.all_rooms]
    return any(room.url for room in rooms)


async def _sure_says(scene: Scene) -> tuple[Say, ...]:
    """The new kegiatan as it will be stored."""
    source, new = await event_at_hand(scene), await _copy(scene)
    scene.answer("seen", stamp(source))
    zone = scene.policy.zone
    lines = [
        Say("events-clone-session", {"title": s.title, "when": Period(s.starts_at, s.ends_at, zone)})
        for s in new.sessions[:MOST_SESSIONS]
    ]
    lines += [*more_lines(len(new.sessions) - MOST_SESSIONS), *extra_lines(new, zone)]
    values: dict[str, Arg] = {
        "batch": new.batch, "year": str(new.year), "title": new.title, "place": new.place,
        "links": Say(f"events-clone-links-{'copy' if has_links(new) else 'empty'}"),
        "source": source.batch, "lines": tuple(lines), "online": new.quota_online,
        "offline": new.quota_offline, "opens": Day(day_of(new.opens_at).isoformat()),
        "closes": Day(day_of(new.closes_at).isoformat()),
    }  # fmt: skip
    rules = await rehearse(scene.unit, lambda unit: _rules(unit, source, new))
    warned = () if has_links(new) else (Say("events-links-unset"),)
    return (Say("events-clone", values), rules, *warned, Say("events-clone-sure"))


async def _sure_heard(scene: Scene, value: str) -> Step:
    if value == "no":
        return Close(Message((Say("events-unchanged"),)))
    if value == "date":
        for name in ("clone_sure", "clone_batch", "clone_date"):
            scene.drop_answer(name)
        return Ask("clone_date")
    return None


# ---- storing ----------------------------------------------------------------------------------------


async def _stored(scene: Scene) -> Step:
    if await scope(scene, "edit_events") is not None:
        return Close(Message((Say("events-unchanged"),)))  # the role has become smaller meanwhile
    source, new = await event_at_hand(scene), await _copy(scene)
    if await events.find(scene.tx, new.year, new.batch) is not None:
        return await _batch_heard(scene, str(new.batch))
    if scene.talk.answers.get("seen") != stamp(source):
        scene.notes.append(Say("events-clone-changed"))
        return Ask("clone_sure")
    stored = await _put(scene.unit, source, new)
    await trace(scene, "clone", stored.id, source.title, stored.title)
    done = Say("events-cloned", {"batch": stored.batch, "year": str(stored.year)})
    return Close(await tell_event(scene, stored, done))


async def _put(unit: UnitOfWork, source: Event, new: Event) -> Event:
    """Store it with the rules of the old one; what would be due in the past is left out for good."""
    rules = tuple((await reminders.of_events(unit.tx, [source.id]))[source.id])
    stored = (await put_event(unit, Change(new, rules))).event
    for each in occurrences(stored, rules, unit.policy.doors):
        if each.due_at <= unit.now:
            await leave_out(unit, each)
    return stored


async def _rules(unit: UnitOfWork, source: Event, new: Event) -> Say:
    return await reminder_lines(unit, await _put(unit, source, new), MOST_RULES)


CLONE = Form(
    "event_clone",
    version=1,
    finish=_stored,
    show=show,
    stopped="events-unchanged",
    allowed=guard("edit_events"),
    questions=(
        Question("clone_date", read=read_date, says=_date_says, then=_date_heard),
        Question("clone_batch", read=_read_batch, says=_batch_says, then=_batch_heard, skippable=True),
        Question(
            "clone_links", options=("copy", "empty"), says=Say("events-ask-clone-links"), when=_links_due
        ),
        replace(
            agreement("clone_sure", _sure_says, _sure_heard, ("save", "date", NEVER_MIND)), confirms=True
        ),
    ),
)  # fmt: skip

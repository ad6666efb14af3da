"""A new kegiatan before it is stored: what was said of it, the reminders that follow, what to be careful
about. Shows only.
"""

from dataclasses import replace

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Moment, Say
from handlers.panitia.event_editing.preview import foresee, warnings
from handlers.panitia.event_editing.texts import MOST_SESSIONS, session_lines, short_link
from handlers.panitia.events.texts import rule_words
from handlers.programme.event_putting import Change
from handlers.programme.schedule import occurrences
from handlers.readers.event_numbers import batch_in_title
from handlers.readers.regions import PROGRAMME_ZONE
from handlers.readers.schedule_words import moment_of
from storage.events import Event
from storage.reminders import DEFAULTS, Rule

MOST_LINKS = 4


def label(part: str) -> Say:
    return Say(f"new-label-{part}")


def show_answer(part: str, value: str) -> Arg:
    """One answer as panitia read it."""
    if not value:
        return Say("edit-no-link") if part == "links" else Say("edit-empty")
    match part:
        case "quota_offline" | "quota_online":
            return int(value)
        case "sessions":
            return session_lines(value, PROGRAMME_ZONE, MOST_SESSIONS)
        case "links":
            urls = value.split("\n")
            lines = tuple(Say("new-link", {"link": short_link(url)}) for url in urls[:MOST_LINKS])
            more = len(urls) - MOST_LINKS
            return (*lines, Say("edit-more", {"count": more})) if more > 0 else lines
        case "opens" | "closes":
            return Moment(moment_of(value), PROGRAMME_ZONE)
        case "offline":
            return Say(f"option-new_offline-{value}")
    return value


async def review(scene: Scene, event: Event) -> tuple[Say, ...]:
    """The whole kegiatan, as it will be stored."""
    answers = scene.talk.answers
    # rehearsed as open: what there is to say of a draft holds when it is opened
    foreseen = await foresee(scene.unit, Change(replace(event, state="open")))
    parts = [part for part in _ONE_LINE if part != "offline" or event.quota_offline]
    values: dict[str, Arg] = {
        "batch": event.batch, "year": str(event.year),
        "lines": tuple(
            Say("edit-line", {"label": label(part), "value": show_answer(part, answers[f"new_{part}"])})
            for part in parts
        ),
        "sessions": show_answer("sessions", answers["new_sessions"]),
        "links": show_answer("links", answers.get("new_links", "")),
    }  # fmt: skip
    reminders = tuple(_reminder(scene, event, rule) for rule in DEFAULTS)
    missing = () if answers.get("new_links") else (Say("new-no-links"),)
    named = batch_in_title(event.title)
    if named is not None and named != event.batch:
        missing = (*missing, Say("new-title-number", {"number": named, "batch": event.batch}))
    # nobody is registered yet: no reminder is late for anybody
    careful = warnings(scene.unit, None, replace(foreseen, late=(), soon=()))
    return (
        Say("new-review", values), Say("new-reminders", {"lines": reminders}), *missing, *careful,
    )  # fmt: skip


_ONE_LINE = ("title", "place", "quota_offline", "quota_online", "offline", "opens", "closes")


def _reminder(scene: Scene, event: Event, rule: Rule) -> Say:
    """A rule, and when it reminds for the first time."""
    due = [each.due_at for each in occurrences(event, [rule], scene.policy.doors)]
    coming = [at for at in due if at > scene.now]
    if not coming:
        return Say("new-reminder-past", {"rule": rule_words(rule)})
    return Say("new-reminder", {"rule": rule_words(rule), "at": Moment(coming[0], scene.policy.zone)})

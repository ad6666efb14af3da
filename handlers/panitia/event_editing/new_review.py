"""A new kegiatan before it is stored: what was said of it, the reminders that follow, what to be careful
about. Shows only.
"""

from dataclasses import replace

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Say
from handlers.panitia.event_editing.preview import foresee, warnings
from handlers.panitia.events.plan import rule_line
from handlers.programme.event_fields import ASKED, FIELDS
from handlers.programme.event_putting import Change
from handlers.readers.event_numbers import batch_in_title
from handlers.readers.regions import PROGRAMME_ZONE
from storage.events import Event
from storage.reminders import DEFAULTS


async def review(scene: Scene, event: Event) -> tuple[Say, ...]:
    """The whole kegiatan, as it will be stored."""
    answers = scene.talk.answers
    # rehearsed as open: what there is to say of a draft holds when it is opened
    foreseen = await foresee(scene.unit, Change(replace(event, state="open")))
    values: dict[str, Arg] = {
        "batch": event.batch, "year": str(event.year),
        "lines": tuple(
            each.line(answers.get(f"new_{each.name}", ""), PROGRAMME_ZONE, "new")
            for each in FIELDS
            if each.asked and each.edited and (event.quota_offline or each.name != "offline")
        ),
        **{
            name: ASKED[name].show(answers.get(f"new_{name}", ""), PROGRAMME_ZONE)
            for name in ("sessions", "links")
        },
    }  # fmt: skip
    reminders = tuple(rule_line(scene.unit, event, rule, past="new-reminder-past") for rule in DEFAULTS)
    says = [Say("new-review", values), Say("new-reminders", {"lines": reminders})]
    if not answers.get("new_links"):
        says.append(Say("new-no-links"))
    named = batch_in_title(event.title)
    if named is not None and named != event.batch:
        says.append(Say("new-title-number", {"number": named, "batch": event.batch}))
    # nobody is registered yet: no reminder is late for anybody
    return (*says, *warnings(scene.unit, None, replace(foreseen, late=(), soon=())))

"""All that panitia can ask for, by name. Knows every group of commands, and nothing of what they do."""

from handlers.conversation.form import Form
from handlers.panitia import (
    answering,
    audit,
    broadcast,
    decisions,
    event_editing,
    events,
    export,
    health,
    intake,
    people,
    recap,
    scan,
    staff,
)
from handlers.panitia.action import Action

_GROUPS = (
    answering, events, event_editing, people, decisions, scan, broadcast, recap, export, intake, audit,
    health, staff,
)  # fmt: skip

COMMANDS: dict[str, Action] = {name: entry for group in _GROUPS for name, entry in group.COMMANDS.items()}
BUTTONS: dict[str, Action] = {name: entry for group in _GROUPS for name, entry in group.BUTTONS.items()}
FORMS: tuple[Form, ...] = tuple(form for group in _GROUPS for form in group.FORMS)

"""Panitia change a kegiatan field by field, its sessions and reminders, and make new ones: nothing is stored
before they have seen what it does.
"""

from handlers.conversation.form import Form
from handlers.panitia.action import Action
from handlers.panitia.event_editing.creating import CREATE, create_event
from handlers.panitia.event_editing.editing import EDIT, edit_field, edit_session_field
from handlers.panitia.event_editing.menu import tell_menu, tell_rules, tell_session, tell_sessions
from handlers.panitia.event_editing.rules import RULE, edit_rule

COMMANDS: dict[str, Action] = {"buatkegiatan": Action("edit_events", create_event)}
BUTTONS: dict[str, Action] = {
    "evedit": Action("edit_events", tell_menu, "event"),
    "edfield": Action("edit_events", edit_field, "event"),
    "edsess": Action("edit_events", tell_sessions, "event"),
    "edses": Action("edit_events", tell_session, "session"),
    "edone": Action("edit_events", edit_session_field, "session"),
    "edrules": Action("edit_events", tell_rules, "event"),
    "edrule": Action("edit_events", edit_rule, "event"),
}
FORMS: tuple[Form, ...] = (EDIT, RULE, CREATE)

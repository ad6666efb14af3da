"""Panitia change a kegiatan field by field, its sessions and reminders, and make new ones: nothing is stored
before they have seen what it does.
"""

from handlers.admin.entry import Entry
from handlers.admin.event_editing.creating import CREATE, create_event
from handlers.admin.event_editing.editing import EDIT, edit_field, edit_session_field
from handlers.admin.event_editing.menu import tell_menu, tell_rules, tell_session, tell_sessions
from handlers.admin.event_editing.rules import RULE, edit_rule
from handlers.form import Form

COMMANDS: dict[str, Entry] = {"buatkegiatan": Entry("edit_events", create_event)}
BUTTONS: dict[str, Entry] = {
    "evedit": Entry("edit_events", tell_menu, "event"),
    "edfield": Entry("edit_events", edit_field, "event"),
    "edsess": Entry("edit_events", tell_sessions, "event"),
    "edses": Entry("edit_events", tell_session, "session"),
    "edone": Entry("edit_events", edit_session_field, "session"),
    "edrules": Entry("edit_events", tell_rules, "event"),
    "edrule": Entry("edit_events", edit_rule, "event"),
}
FORMS: tuple[Form, ...] = (EDIT, RULE, CREATE)

"""/kegiatan: the list and each kegiatan with all its figures; open, close, finish, cancel, clone; codes of
presensi; links of registration. Its fields are edited elsewhere."""

from handlers.admin.entry import Entry
from handlers.admin.events.cancelling import CANCELLING, begin_cancel
from handlers.admin.events.changing import do_change, show_change
from handlers.admin.events.cloning import CLONE, begin_clone
from handlers.admin.events.codes import ask_anew, put_anew, show_codes
from handlers.admin.events.detail import open_event, tell_sessions
from handlers.admin.events.list import list_events, turn_page
from handlers.admin.events.sources import SOURCE, ask_word, list_links, show_link
from handlers.form import Form

COMMANDS: dict[str, Entry] = {"kegiatan": Entry("see_events", list_events)}
BUTTONS: dict[str, Entry] = {
    "evlist": Entry("see_events", turn_page),
    "evopen": Entry("see_events", open_event, "event"),
    "evsess": Entry("see_events", tell_sessions, "event"),
    "evset": Entry("edit_events", show_change, "event"),
    "evdo": Entry("edit_events", do_change, "event"),
    "evcancel": Entry("edit_events", begin_cancel, "event"),
    "evclone": Entry("edit_events", begin_clone, "event"),
    "evcodes": Entry("edit_events", show_codes, "event"),
    "evnewcode": Entry("edit_events", ask_anew, "session"),
    "evputcode": Entry("edit_events", put_anew, "session"),
    "evlinks": Entry("edit_events", list_links, "event"),
    "evlink": Entry("edit_events", show_link, "event"),
    "evnewlink": Entry("edit_events", ask_word, "event"),
}
FORMS: tuple[Form, ...] = (CANCELLING, CLONE, SOURCE)

"""/kegiatan: the list and each kegiatan with all its figures; open, close, finish, cancel, clone; codes of
presensi; links of registration. Its fields are edited elsewhere."""

from handlers.conversation.form import Form
from handlers.panitia.action import Action
from handlers.panitia.events.cancelling import CANCELLING, begin_cancel
from handlers.panitia.events.changing import do_change, show_change
from handlers.panitia.events.cloning import CLONE, begin_clone
from handlers.panitia.events.codes import ask_anew, put_anew, show_codes
from handlers.panitia.events.detail import open_event, tell_sessions
from handlers.panitia.events.list import list_events, turn_page
from handlers.panitia.events.sources import SOURCE, ask_word, list_links, show_link

COMMANDS: dict[str, Action] = {"kegiatan": Action("see_events", list_events)}
BUTTONS: dict[str, Action] = {
    "evlist": Action("see_events", turn_page),
    "evopen": Action("see_events", open_event, "event"),
    "evsess": Action("see_events", tell_sessions, "event"),
    "evset": Action("edit_events", show_change, "event"),
    "evdo": Action("edit_events", do_change, "event"),
    "evcancel": Action("edit_events", begin_cancel, "event"),
    "evclone": Action("edit_events", begin_clone, "event", stays=True),
    "evcodes": Action("edit_events", show_codes, "event"),
    "evnewcode": Action("edit_events", ask_anew, "session"),
    "evputcode": Action("edit_events", put_anew, "session"),
    "evlinks": Action("edit_events", list_links, "event"),
    "evlink": Action("edit_events", show_link, "event", stays=True),
    "evnewlink": Action("edit_events", ask_word, "event", stays=True),
}
FORMS: tuple[Form, ...] = (CANCELLING, CLONE, SOURCE)

"""Files that panitia send: the official list of experts, and the report of a Zoom meeting. What they are is
asked here; they are fetched and read by jobs (bot/intake_job), and what is doubtful is decided one by one."""

from handlers.admin.entry import Entry
from handlers.admin.intake.checking import CHECKING_BUTTONS, tell_unfinished
from handlers.admin.intake.choosing import INTAKE, hear_file
from handlers.admin.intake.experts import EXPERTS_BUTTONS
from handlers.admin.intake.naming import NAMING, ask_who
from handlers.form import Form

COMMANDS: dict[str, Entry] = {"berkas": Entry("import", tell_unfinished)}
BUTTONS: dict[str, Entry] = {
    **CHECKING_BUTTONS,
    **EXPERTS_BUTTONS,
    "zoomother": Entry("import", ask_who, "event"),
}
FORMS: tuple[Form, ...] = (INTAKE, NAMING)

__all__ = ["BUTTONS", "COMMANDS", "FORMS", "hear_file"]

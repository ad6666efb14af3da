"""Files that panitia send: the official list of experts, and the report of a Zoom meeting. What they are is
asked here; jobs (bot/jobs/intake) fetch and read them, and what is doubtful is decided one by one."""

from handlers.conversation.form import Form
from handlers.panitia.action import Action
from handlers.panitia.intake.checking import CHECKING_BUTTONS, on_report, tell_unfinished
from handlers.panitia.intake.choosing import INTAKE, hear_file
from handlers.panitia.intake.experts import EXPERTS_BUTTONS
from handlers.panitia.intake.naming import NAMING, ask_who

COMMANDS: dict[str, Action] = {"berkas": Action("import", tell_unfinished)}
BUTTONS: dict[str, Action] = {
    **CHECKING_BUTTONS,
    **EXPERTS_BUTTONS,
    "zoomother": on_report(ask_who, 1),
}
FORMS: tuple[Form, ...] = (INTAKE, NAMING)

__all__ = ["BUTTONS", "COMMANDS", "FORMS", "hear_file"]

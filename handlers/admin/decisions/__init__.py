"""What panitia do with a registration, with applications for luring seats, and with the lines."""

from handlers.admin.decisions import accounts, line, many, presence, refusing, seats, walking, writing
from handlers.admin.decisions.actions import action_rows
from handlers.admin.decisions.line import tell_line
from handlers.admin.entry import Entry
from handlers.form import Form

__all__ = ["BUTTONS", "COMMANDS", "FORMS", "action_rows", "tell_line"]

COMMANDS: dict[str, Entry] = {
    "setujui": Entry("decide", walking.decide),
    "antrean": Entry("see_events", line.antrean),
}
BUTTONS: dict[str, Entry] = {
    "decshow": Entry("see_people", seats.show_again, "registration"),
    "decyes": Entry("decide", seats.approve, "registration"),
    "decno": Entry("decide", refusing.reject, "registration"),
    "decmode": Entry("manage_people", seats.change_mode, "registration"),
    "deccancel": Entry("manage_people", refusing.cancel, "registration"),
    "decback": Entry("manage_people", seats.revive, "registration"),
    "decpres": Entry("manage_people", presence.record, "registration"),
    "decunpres": Entry("manage_people", presence.take_back, "registration"),
    "decfree": Entry("manage_people", presence.unlock, "registration"),
    "decsend": Entry("manage_people", writing.resend, "registration"),
    "decwrite": Entry("manage_people", writing.write, "registration"),
    "decmove": Entry("manage_people", accounts.rebind, "registration"),
    "decwalk": Entry("decide", walking.begin_walk, "event"),
    "walkyes": Entry("decide", walking.approve_in_turn, "registration"),
    "walkno": Entry("decide", refusing.reject_in_turn, "registration"),
    "walknext": Entry("decide", walking.skip, "registration"),
    "walkstop": Entry("decide", walking.stop),
    "decqueue": Entry("see_events", line.turn_page, "event"),
}
FORMS: tuple[Form, ...] = (refusing.REJECTION, refusing.REVOCATION, many.APPROVALS, writing.LETTER)

"""What panitia do with a registration, with applications for luring seats, and with the lines."""

from handlers.conversation.form import Form
from handlers.panitia.action import Action
from handlers.panitia.decisions import accounts, attendance, many, refusing, seats, waitlist, walking, writing

COMMANDS: dict[str, Action] = {
    "setujui": Action("decide", walking.decide),
    "antrean": Action("see_events", waitlist.antrean),
}
BUTTONS: dict[str, Action] = {
    "decshow": Action("see_people", seats.show_again, "registration"),
    "decyes": Action("decide", seats.approve, "registration"),
    "decno": Action("decide", refusing.reject, "registration"),
    "decmode": Action("manage_people", seats.change_mode, "registration"),
    "deccancel": Action("manage_people", refusing.cancel, "registration"),
    "decback": Action("manage_people", seats.revive, "registration"),
    "decpres": Action("manage_people", attendance.record, "registration"),
    "decunpres": Action("manage_people", attendance.take_back, "registration"),
    "decfree": Action("manage_people", attendance.unlock, "registration"),
    "decsend": Action("manage_people", writing.resend, "registration"),
    "decwrite": Action("manage_people", writing.write, "registration"),
    "decmove": Action("manage_people", accounts.rebind, "registration"),
    "decwalk": Action("decide", walking.begin_walk, "event"),
    "walkyes": Action("decide", walking.approve_in_turn, "registration"),
    "walkno": Action("decide", refusing.reject_in_turn, "registration"),
    "walknext": Action("decide", walking.skip, "registration"),
    "walkstop": Action("decide", walking.stop),
    "decqueue": Action("see_events", waitlist.turn_page, "event"),
}
FORMS: tuple[Form, ...] = (refusing.REJECTION, refusing.REVOCATION, many.APPROVALS, writing.LETTER)

"""Panitia: find a person (/cari) and see the card. What is done with it is handlers/admin/decisions."""

from handlers.admin.entry import Entry
from handlers.admin.people.card import open_card, open_person, show_history, show_messages
from handlers.admin.people.finding import SEARCH, search_near, search_people, turn_page
from handlers.form import Form

COMMANDS: dict[str, Entry] = {"cari": Entry("see_people", search_people)}
BUTTONS: dict[str, Entry] = {
    "find": Entry("see_people", turn_page),
    "findnear": Entry("see_people", search_near),
    "card": Entry("see_people", open_card, "registration"),
    "cardwho": Entry("see_people", open_person),
    "cardpast": Entry("see_people", show_history, "registration"),
    "cardmail": Entry("see_people", show_messages, "registration"),
}
FORMS: tuple[Form, ...] = (SEARCH,)

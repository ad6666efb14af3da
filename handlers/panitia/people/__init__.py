"""Panitia: find a person (/cari) and see the card. What is done with it is handlers/panitia/decisions."""

from handlers.conversation.form import Form
from handlers.panitia.action import Action
from handlers.panitia.people.card import open_card, open_person, show_history, show_messages
from handlers.panitia.people.finding import SEARCH, search_near, search_people, turn_page

COMMANDS: dict[str, Action] = {"cari": Action("see_people", search_people)}
BUTTONS: dict[str, Action] = {
    "find": Action("see_people", turn_page),
    "findnear": Action("see_people", search_near, stays=True),
    "card": Action("see_people", open_card, "registration"),
    "cardwho": Action("see_people", open_person),
    "cardpast": Action("see_people", show_history, "registration"),
    "cardmail": Action("see_people", show_messages, "registration"),
}
FORMS: tuple[Form, ...] = (SEARCH,)

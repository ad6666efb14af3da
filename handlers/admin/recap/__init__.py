"""How the programme stands: /rekap with its picture, and /langganan for what is told without being asked.

The numbers are worked out in bot/recap_job; what is told by itself stands in `summary` and `warnings`.
"""

from handlers.admin.entry import Entry
from handlers.admin.recap.asking import ask_again_about_event, ask_again_about_year, list_events, tell_recap
from handlers.admin.recap.topics import choose_topic, tell_topics
from handlers.form import Form

COMMANDS: dict[str, Entry] = {
    "rekap": Entry("recap", tell_recap),
    "langganan": Entry("subscribe", tell_topics),
}
BUTTONS: dict[str, Entry] = {
    "recap-year": Entry("recap", ask_again_about_year),
    "recap-event": Entry("recap", ask_again_about_event, "event"),
    "recap-list": Entry("recap", list_events),
    "topic": Entry("subscribe", choose_topic),
}
FORMS: tuple[Form, ...] = ()

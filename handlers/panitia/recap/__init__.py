"""How the programme stands: /rekap with its picture, and /langganan for what is told without being asked.

The numbers are worked out in bot/jobs/recap; what is told by itself stands in `summary` and `warnings`.
"""

from handlers.conversation.form import Form
from handlers.panitia.action import Action
from handlers.panitia.recap.asking import ask_again_about_event, ask_again_about_year, list_events, tell_recap
from handlers.panitia.recap.topics import choose_topic, tell_topics

COMMANDS: dict[str, Action] = {
    "rekap": Action("recap", tell_recap),
    "langganan": Action("subscribe", tell_topics),
}
BUTTONS: dict[str, Action] = {
    "recap-year": Action("recap", ask_again_about_year, stays=True),
    "recap-event": Action("recap", ask_again_about_event, "event", stays=True),
    "recap-list": Action("recap", list_events),
    "topic": Action("subscribe", choose_topic),
}
FORMS: tuple[Form, ...] = ()

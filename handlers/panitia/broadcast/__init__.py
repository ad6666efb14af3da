"""Broadcasts: panitia write to a part of the people. Whom, what, preview, code, a second one of panitia for
many, and how it goes. Nobody is written to before all of that.
"""

from handlers.conversation.form import Form
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.action import Action
from handlers.panitia.broadcast.agreement import lapse
from handlers.panitia.broadcast.drafting import BROADCAST
from handlers.panitia.broadcast.listing import (
    ask_stop,
    list_broadcasts,
    press_agree,
    press_pause,
    press_refuse,
    press_resume,
    press_stop,
    show_one,
    turn_page,
    write_new,
)
from handlers.panitia.broadcast.progress import tend
from storage import broadcasts

COMMANDS: dict[str, Action] = {"siaran": Action("broadcast", list_broadcasts)}
BUTTONS: dict[str, Action] = {
    "siaranbaru": Action("broadcast", write_new, stays=True),
    "siaranhal": Action("broadcast", turn_page),
    "siaranlihat": Action("broadcast", show_one),
    "siaranjeda": Action("broadcast", press_pause),
    "siaranlanjut": Action("broadcast", press_resume),
    "siaranstop": Action("broadcast", ask_stop),
    "siaranhenti": Action("broadcast", press_stop),
    "siaranya": Action("broadcast", press_agree),
    "siarantidak": Action("broadcast", press_refuse),
}
FORMS: tuple[Form, ...] = (BROADCAST,)


async def tend_broadcasts(unit: UnitOfWork) -> None:
    """What time brings to broadcasts: progress, the end, and proposals nobody has answered."""
    for broadcast in await broadcasts.under_way(unit.tx):
        if broadcast.status == "proposed":
            await lapse(unit, broadcast)
        else:
            await tend(unit, broadcast)

"""Broadcasts: panitia write to a part of the people. Whom, what, preview, code, a second one of panitia for
many, and how it goes. Nobody is written to before all of that.
"""

from handlers.admin.broadcast.agreement import lapse
from handlers.admin.broadcast.drafting import BROADCAST
from handlers.admin.broadcast.listing import (
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
from handlers.admin.broadcast.progress import tend
from handlers.admin.entry import Entry
from handlers.board import Board
from handlers.form import Form
from storage import broadcasts

COMMANDS: dict[str, Entry] = {"siaran": Entry("broadcast", list_broadcasts)}
BUTTONS: dict[str, Entry] = {
    "siaranbaru": Entry("broadcast", write_new),
    "siaranhal": Entry("broadcast", turn_page),
    "siaranlihat": Entry("broadcast", show_one),
    "siaranjeda": Entry("broadcast", press_pause),
    "siaranlanjut": Entry("broadcast", press_resume),
    "siaranstop": Entry("broadcast", ask_stop),
    "siaranhenti": Entry("broadcast", press_stop),
    "siaranya": Entry("broadcast", press_agree),
    "siarantidak": Entry("broadcast", press_refuse),
}
FORMS: tuple[Form, ...] = (BROADCAST,)


async def tend_broadcasts(board: Board) -> None:
    """What time brings to broadcasts: progress, the end, and proposals nobody has answered."""
    for broadcast in await broadcasts.under_way(board.tx):
        if broadcast.status == "proposed":
            await lapse(board, broadcast)
        else:
            await tend(board, broadcast)

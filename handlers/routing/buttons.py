"""Buttons of ordinary people that belong to no conversation: what each leads to, by its name."""

from collections.abc import Awaitable, Callable

from handlers.conversation.scene import Scene
from handlers.participant.calendar import calendar_file
from handlers.participant.cancellation import cancel_registration
from handlers.participant.links import enter_session
from handlers.participant.offers import register_again, release_offer, take_offer
from handlers.participant.privacy import data_file
from handlers.participant.questions import ask_staff
from handlers.participant.reconfirmation import confirm_coming, decline_coming
from handlers.participant.start import begin_another, begin_when_called
from handlers.participant.ticket import show_ticket, tell_ticket
from handlers.programme.door import tell_turn
from handlers.routing.forms import Reply, beside_the_form, end_cancellation


async def _take(scene: Scene, registration_id: int) -> Reply:
    return await beside_the_form(scene, await take_offer(scene, registration_id))


async def _release(scene: Scene, registration_id: int) -> Reply:
    return await beside_the_form(scene, await release_offer(scene, registration_id))


async def _coming(scene: Scene, event_id: int) -> Reply:
    end_cancellation(scene)
    return await confirm_coming(scene, event_id)


async def _not_coming(scene: Scene, event_id: int) -> Reply:
    end_cancellation(scene)
    return await decline_coming(scene, event_id)


async def _ticket(scene: Scene, registration_id: int) -> Reply:
    return await show_ticket(scene, registration_id) if registration_id else await tell_ticket(scene)


BUTTONS: dict[str, Callable[[Scene, int], Awaitable[Reply]]] = {
    "take": _take,
    "release": _release,
    "again": register_again,
    "cancel": lambda scene, _: cancel_registration(scene),
    "enter": enter_session,
    "calendar": calendar_file,
    "coming": _coming,
    "notcoming": _not_coming,
    "ticket": _ticket,
    "ask": lambda scene, _: ask_staff(scene),
    "file": lambda scene, _: data_file(scene),
    "turn": lambda scene, _: tell_turn(scene),
    "begin": lambda scene, _: begin_when_called(scene),
    "more": lambda scene, _: begin_another(scene),
}
"""The number says which one it is about."""
STAY = frozenset({"calendar", "ticket", "ask", "file"})
"""The message that carried one of these stays as it is: it is still needed, and the answer is a new one."""

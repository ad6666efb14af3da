"""[Ganti akun Telegram]: a link that works once, for panitia to pass on to somebody whose account is lost.

What happens when it is opened stands in handlers/programme/chat_moves.
"""

from handlers.conversation.scene import Scene
from handlers.conversation.turn import CopyButton, Message, Moment, Say
from handlers.panitia.action import Target, press
from handlers.panitia.decisions.outcome import back_rows, name_of, shown
from handlers.programme.chat_moves import VALID, new_move
from handlers.programme.deep_links import bot_link
from storage import persons

_YES = "yes"


async def rebind(scene: Scene, target: Target) -> Message:
    """Asks first: whoever opens the link has the registrations from then on."""
    registration = target.the_registration
    person = await persons.load(scene.tx, registration.person_id)
    if person is None or person.name is None:
        scene.toast = Say("move-erased")
        return await shown(scene, registration.id, scene.toast)
    name = await name_of(scene, registration)
    if target.rest != _YES:
        ask = Say("ask-move-account", {"name": name, "number": registration.number})
        yes = press(Say("button-move-account-yes"), "decmove", registration.id, _YES)
        return Message((ask,), ((yes,), *back_rows(registration)))
    link = await bot_link(scene.unit, await new_move(scene, person.id))
    if link is None:
        return await shown(scene, registration.id, Say("move-no-link"))
    await scene.unit.trace("move-link", person.id, registration.event_id)
    until = Moment(scene.now + VALID, scene.policy.zone)
    told = Say("move-link", {"name": name, "number": registration.number, "link": link, "until": until})
    return Message((told,), ((CopyButton(Say("button-copy-link"), link),), *back_rows(registration)))

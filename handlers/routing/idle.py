"""What is heard while nothing is asked: the beginning, what is offered, and what we cannot place."""

from handlers.conversation.access import is_staff
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, Message, Say
from handlers.participant.my_registration import takes_part
from handlers.participant.offers import offered_now
from handlers.participant.registration.event import options
from handlers.participant.small_talk import read_small_talk
from handlers.participant.start import begin_when_called, begin_with_form, greeting, start
from handlers.programme.door import is_called, turn_line
from handlers.readers import read_pasted, read_yes_no
from handlers.routing.asides import answer_frequent, answer_topic
from handlers.routing.commands import tell_help
from handlers.routing.forms import Beside, Reply
from handlers.routing.navigation import stops


def _staff_not_asked() -> Message:
    return Message((Say("panitia-not-asked"),))


async def stop_of_staff(scene: Scene, text: str) -> Reply:
    """Meant for a question of panitia; one's own registration is cancelled by /batal."""
    return _staff_not_asked() if stops(text) and await is_staff(scene) else None


async def begin_by_form(scene: Scene, text: str) -> Reply:
    """It begins the registration; one line alone does so only for who waits at the door."""
    pasted = read_pasted(text)
    if pasted is None or not (len(pasted.fields) > 1 or await turn_line(scene)):
        return None
    if not await options(scene):
        if await takes_part(scene):
            scene.notes.append(Say("form-not-used"))
        return await start(scene)
    scene.notes.append(await greeting(scene))
    return await begin_with_form(scene, text)


async def tell_own_turn(scene: Scene, _text: str) -> Reply:
    waiting = await turn_line(scene)
    return Message((waiting,)) if waiting else None


async def hear_small_talk(scene: Scene, text: str) -> Reply:
    topic = read_small_talk(text)
    return None if topic in {None, "greeting"} else await answer_topic(scene, topic)


async def hear_yes(scene: Scene, text: str) -> Reply:
    if scene.person_id is None or read_yes_no(text) != "yes":
        return None
    called = await is_called(scene) and await offered_now(scene) is None
    return await begin_when_called(scene) if called else await answer_topic(scene, "noted")


async def hear_greeting(scene: Scene, text: str) -> Reply:
    return await start(scene) if read_small_talk(text) == "greeting" else None


async def hear_frequent_question(scene: Scene, text: str) -> Reply:
    return await answer_frequent(scene, text, sure=False)


async def ask_to_go_on(scene: Scene, _text: str) -> Reply:
    """It may be about what they have already: asked, not begun."""
    if not await takes_part(scene) or not await is_called(scene):
        return None
    return Message((Say("door-open"),), ((Button(Say("button-continue"), "!begin"),),))


async def tell_staff(scene: Scene, _text: str) -> Reply:
    return _staff_not_asked() if await is_staff(scene) else None


async def help_registered(scene: Scene, _text: str) -> Reply:
    """Not greeted like a newcomer, but shown what can be done here."""
    return Beside(tell_help(scene).after(Say("not-understood"))) if await takes_part(scene) else None

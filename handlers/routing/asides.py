"""Answers to what is beside the matter, at a question and outside of one."""

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.participant.faq import answer_faq, find_topic
from handlers.participant.links import tell_links
from handlers.participant.my_registration import takes_part, tell_status
from handlers.participant.privacy import tell_data
from handlers.participant.small_talk import answer_small_talk
from handlers.programme.cards import contact_rows
from handlers.routing.commands import tell_help
from handlers.routing.forms import Beside, Reply, beside_the_form

_OF_MY_OWN = {"when", "place"}


async def answer_topic(scene: Scene, topic: str) -> Reply:
    """From the person's own data where there are any."""
    idle = not scene.talk.form
    if topic == "link" and (await takes_part(scene) or (scene.person_id and idle)):
        return await beside_the_form(scene, await tell_links(scene))
    if topic == "status" or (topic in _OF_MY_OWN and idle and scene.person_id is not None):
        return Beside(await tell_status(scene))
    if topic == "help":
        return Beside(tell_help(scene))
    if topic == "my_data":
        return Beside(await tell_data(scene))
    if topic == "erase":
        return Beside(Message((Say("talk-withdraw"),)))
    rows = contact_rows() if topic in {"human", "unknown"} else ()
    return Beside(Message((await answer_small_talk(scene, topic),), rows))


async def answer_frequent(scene: Scene, text: str, *, sure: bool) -> Reply:
    """`sure`: an answer is being waited for."""
    topic = find_topic(text, scene.policy.faq.get(scene.talk.language, ()), sure=sure)
    return None if topic is None else Beside(Message((await answer_faq(scene, topic),)))

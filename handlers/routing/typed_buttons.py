"""What panitia were offered by buttons that belong to no question, and the one of them a typed text means."""

import re
from dataclasses import replace

from handlers.conversation.access import may
from handlers.conversation.choices import bare
from handlers.conversation.scene import Scene
from handlers.conversation.talk import Offered, Talk
from handlers.conversation.turn import Button, Message, Press, Say
from handlers.participant.offers import offered_now
from handlers.participant.reconfirmation import asks_who_comes
from handlers.readers import read_agreed, read_sure
from handlers.routing import panitia_commands
from handlers.routing.commands import as_staff
from handlers.routing.forms import Reply
from storage import questions

LASTS = 30 * 60
"""Seconds after which a typed "ya" must not press what nobody remembers."""
_NUMBERED = re.compile(r"\W*(?:[^\W\d]+ #?)?(\d+)\b")
"""A number that names: "3. Sari", "Angkatan 2/2027", not the count in "Ya, akhiri (3)"."""
_IN_A_LIST = re.compile(r"\d+\. ")
_YES = {"ya", "yes"}


def remember(scene: Scene, talk: Talk, message: Message) -> Talk:
    """The talk with what panitia can press now; while a question waits, a text is its answer."""
    buttons = [each for row in message.rows for each in row if isinstance(each, Button)]
    theirs = [each for each in buttons if _name(each.data) in panitia_commands.BUTTONS]
    offered = () if talk.form else tuple(Offered(_label(scene, each), each.data) for each in theirs)
    return replace(talk, offered=offered, offered_at=scene.now if offered else 0)


def _name(data: str) -> str:
    return data[1:].partition(":")[0] if data.startswith("!") else ""


def _label(scene: Scene, button: Button) -> str:
    """What stands on it; of a list of people only the number is kept."""
    label = button.label
    words = label if isinstance(label, str) else scene.policy.words(label, scene.talk.language)
    numbered = _IN_A_LIST.match(words)
    return numbered[0] if numbered else words


async def press_typed(scene: Scene, text: str) -> Reply:
    """The button that is meant is pressed; where it may be more than one, they are shown again."""
    offered = scene.talk.offered if scene.now - scene.talk.offered_at < LASTS else ()
    meant = _meant(text, offered) or await _answered(scene, text, offered)
    if len(meant) > 1:
        rows = tuple((Button(each.label, each.data),) for each in meant)
        return Message((Say("broadcast-choose"),), rows)
    if not meant:
        return None
    scene.heard = replace(scene.heard, said=Press(meant[0].data, None, ""))
    what, _, which = meant[0].data[1:].partition(":")
    reply = (await as_staff(scene, panitia_commands.BUTTONS[what], which))[1]
    if scene.toast and isinstance(reply, Message) and scene.toast not in reply.paragraphs:
        scene.notes.append(scene.toast)  # nothing was pressed that could show it
    return reply


def _meant(text: str, offered: tuple[Offered, ...]) -> tuple[Offered, ...]:
    """By what stands on the button, up to its number at least, or by that number alone."""
    word = bare(text)
    said = tuple(each for each in offered if word and bare(each.label) == word)
    if not said and word[-1:].isdecimal() and not word.isdecimal():
        said = tuple(each for each in offered if bare(each.label).startswith(f"{word} "))
    if said or not word.isdecimal():
        return said
    numbered = [(_NUMBERED.match(each.label), each) for each in offered]
    return tuple(each for number, each in numbered if number and int(number[1]) == int(word))


async def _answered(scene: Scene, text: str, offered: tuple[Offered, ...]) -> tuple[Offered, ...]:
    """A yes or a no to "is it meant?": the two buttons of that question."""
    if len(offered) != 2 or bare(offered[0].label).partition(" ")[0] not in _YES:
        return ()
    sure = read_sure(text)
    if sure is None and read_agreed(text) is None:
        return ()
    vague = sure is None or (sure == "yes" and await _means_another(scene))
    return offered if vague else (offered[0 if sure == "yes" else 1],)


async def _means_another(scene: Scene) -> bool:
    """Whether a yes may be to a seat, to the question who comes, or to what somebody wrote since."""
    if await offered_now(scene) is not None or await asks_who_comes(scene):
        return True
    return await may(scene, "answer") and await questions.asked_since(scene.tx, scene.talk.offered_at)

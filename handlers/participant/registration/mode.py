"""Daring or luring: chosen with the confirmation of the summary; who says it earlier is heard.

By itself it is asked only of who wants to change it, or wished for one that this kegiatan does not have.
"""

from handlers.conversation.form import Question, understand
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Say
from handlers.participant.registration.remarks import how_luring
from handlers.programme.cards import seat_lines
from handlers.readers import Option, Problem, Read, Reading, read_mode, read_mode_alone
from storage.events import MODES


async def _options(scene: Scene) -> tuple[Option, ...]:
    event = await scene.event()
    return tuple(Option(mode) for mode in MODES if event is not None and event.quota(mode))


async def _says(scene: Scene) -> tuple[Say, ...]:
    event = await scene.event()
    if event is None:
        return (Say("event-gone"), Say("start-again"))
    ask = Say("ask-mode", {"seats": await seat_lines(scene.unit, event)})
    return (ask, *await how_luring(scene, event))


def _read(text: str) -> Reading:
    mode = read_mode(text)
    return Problem("mode-unclear") if mode is None else Read(mode)


async def _due(scene: Scene) -> bool:
    """Not of its own accord: the only one is taken, and the summary asks for one of two."""
    options = await _options(scene)
    if len(options) == 1 and "mode" not in scene.talk.unclear:
        scene.answer("mode", options[0].value)
    if len(options) > 1:
        scene.drop_answer("mode")  # it was not clear: the summary asks for it
    return len(options) == 1 and "mode" in scene.talk.unclear


async def take_early(scene: Scene, question: Question, text: str) -> Say | None:
    """Only the word "daring" or "luring" at another question: kept until the summary. What is said to it."""
    mode = read_mode_alone(text)
    if mode is None or question.hidden or question.name in _KNOW_MODES:
        return None
    if question.options and not isinstance(await understand(scene, question, text), Problem):
        return None
    event = await scene.event()
    if event is not None and not event.quota(mode):
        return Say("mode-gone")
    scene.answer("mode", mode)
    return Say("mode-noted", {"mode": Say(f"option-mode-{mode}")})


_KNOW_MODES = {"mode", "review"}

MODE = Question("mode", read=_read, options=_options, says=_says, when=_due, gone="mode-gone")

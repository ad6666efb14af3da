"""Daring or luring: asked when both have seats; the only one left is taken, and said."""

from handlers.form import Question
from handlers.readers import Option, Problem, Read, Reading, read_mode
from handlers.scene import Scene
from handlers.turn import Say
from storage.events import MODES


async def _options(scene: Scene) -> tuple[Option, ...]:
    event = await scene.event()
    left = await scene.board.seats_left(event) if event else {}
    return tuple(Option(mode) for mode in MODES if left.get(mode))


async def _says(scene: Scene) -> tuple[Say, ...]:
    event = await scene.event()
    if event is None:
        return (Say("event-gone"), Say("start-again"))
    left = await scene.board.seats_left(event)
    if not any(left.values()):
        return (Say("event-full"), Say("start-again"))
    if not all(left.values()):
        return (
            Say("ask-mode-only", {"mode": Say(f"option-mode-{'online' if left['online'] else 'offline'}")}),
        )
    seats = tuple(Say(f"seats-{mode}", {"left": left[mode], "quota": event.quota(mode)}) for mode in MODES)
    return (Say("ask-mode", {"seats": seats}),)


def _read(text: str) -> Reading:
    mode = read_mode(text)
    return Problem("mode-unclear") if mode is None else Read(mode)


async def _due(scene: Scene) -> bool:
    event = await scene.event()
    options = await _options(scene)
    if event is None or len(options) != 1 or "mode" in scene.talk.unclear:
        return True
    only = options[0].value
    if all(event.quota(mode) for mode in MODES):
        scene.notes.append(Say(f"mode-only-{only}"))
    scene.answer("mode", only)
    return False


MODE = Question("mode", read=_read, options=_options, says=_says, when=_due, gone="mode-gone")

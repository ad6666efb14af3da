"""Daring or luring: asked when the kegiatan has both; a full one has a waitlist."""

from handlers.cards import seat_lines
from handlers.form import Question
from handlers.readers import Option, Problem, Read, Reading, read_mode
from handlers.registration.review import fields
from handlers.scene import Scene
from handlers.turn import Say
from storage.events import MODES, Event


async def _options(scene: Scene) -> tuple[Option, ...]:
    event = await scene.event()
    return tuple(Option(mode) for mode in MODES if event is not None and event.quota(mode))


async def _says(scene: Scene) -> tuple[Say, ...]:
    event = await scene.event()
    if event is None:
        return (Say("event-gone"), Say("start-again"))
    ask = Say("ask-mode", {"seats": await seat_lines(scene.board, event)})
    return (ask, *await _how_luring(scene, event))


async def _how_luring(scene: Scene, event: Event) -> tuple[Say, ...]:
    """How a luring seat is had where panitia decide, and what there is meanwhile."""
    if event.offline != "approval" or not event.quota_offline:
        return ()
    if not event.quota_online:
        return (Say("mode-approval"),)
    left = await scene.board.seats_left(event)
    return (Say("mode-approval-safe" if left["online"] else "mode-approval-line"),)


def _read(text: str) -> Reading:
    mode = read_mode(text)
    return Problem("mode-unclear") if mode is None else Read(mode)


async def _due(scene: Scene) -> bool:
    """Who has answered everything else chooses it together with the confirmation."""
    event = await scene.event()
    if event is None or "mode" in scene.talk.unclear:
        return True
    options = await _options(scene)
    if len(options) == 1:
        scene.answer("mode", options[0].value)
        return False
    return not all(name in scene.talk.answers for name in fields(scene.talk.answers))


MODE = Question("mode", read=_read, options=_options, says=_says, when=_due, gone="mode-gone")

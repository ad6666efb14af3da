"""A broadcast while it is written: what the answers of the talk make of it, and the ways back in it. Stores
nothing.
"""

from dataclasses import replace

from handlers.conversation.form import Ask
from handlers.conversation.scene import Scene
from handlers.conversation.talk import read_attachment
from handlers.conversation.turn import Say
from handlers.panitia.broadcast import whom
from handlers.panitia.broadcast.wording import read_photo, read_text
from handlers.readers import Problem, Read, Reading
from storage.broadcasts import Broadcast

FORM = "broadcast"
"""The name of the form that is filled in."""
KEPT = 24 * 60 * 60
"""Seconds it is kept while its author turns to something else."""


def draft(scene: Scene) -> Broadcast:
    """The broadcast as these answers have it, not stored yet."""
    answers = scene.talk.answers
    said = answers.get("broadcast-text", "")
    photo = read_attachment(said)
    return Broadcast(
        id=0, channel=scene.heard.channel, made_by=scene.heard.address, made_at=scene.now,
        text=_taken(read_photo(photo) if photo else read_text(said)), photo=photo.file if photo else "",
        urgent=answers.get("broadcast-kind") == "urgent", status="proposed",
        **whom.of_answers(answers),  # type: ignore[arg-type]
    )  # fmt: skip


def _taken(reading: Reading) -> str:
    return reading.value if isinstance(reading, Read) else ""


def is_written(scene: Scene) -> bool:
    """Whether one is being written, and there is something of it to lose."""
    return scene.talk.form == FORM and "broadcast-year" in scene.talk.answers


def lead_to(scene: Scene, name: str, *why: Say) -> Ask:
    """Ask this question (again); "kembali" from there leads to what stood before it."""
    trail = scene.talk.trail
    if name in trail:
        trail = trail[: trail.index(name) + 1]
    scene.talk = replace(scene.talk, trail=trail, unclear={})
    scene.notes.extend(why)
    return Ask(name)


def choose_a_button(_text: str) -> Reading:
    """For questions with nothing but buttons."""
    return Problem("broadcast-choose")


def hide_preview(scene: Scene) -> None:
    """Something else is on the screen: the preview is shown whole when it is come back to."""
    scene.drop_answer("broadcast-seen")

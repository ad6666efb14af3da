"""The list of experts was read: a job stores it when panitia say so who may import for every kegiatan."""

from handlers.conversation.access import scope
from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRows, Job, Message, Say
from handlers.panitia.action import Action, Reply, Target, press

EXPERTS_FILE = "experts-import"
"""How the file is called while it is kept."""


def experts_rows(kept: int) -> ButtonRows:
    """The buttons below what an import would do."""
    return (
        (press(Say("button-experts-save"), "expertsave", kept),),
        (press(Say("button-experts-drop"), "expertdrop", kept),),
    )


async def _save(scene: Scene, target: Target) -> Reply:
    kept = target.number()
    if kept is None or await scope(scene, "import") is not None:
        return None
    heard = scene.heard
    await scene.unit.trace("imported", detail="experts")
    # pressed again while it is stored: the same job
    job = Job(
        "experts-save", heard.channel, heard.address, scene.talk.language, {"kept": kept},
        f"experts:{heard.channel}:{heard.address}:{kept}",
    )  # fmt: skip
    scene.unit.jobs.append(job)
    return Message((Say("experts-begun"),))


async def _drop(_scene: Scene, _target: Target) -> Reply:
    return Message((Say("experts-dropped"),))


EXPERTS_BUTTONS: dict[str, Action] = {
    "expertsave": Action("import", _save),
    "expertdrop": Action("import", _drop),
}

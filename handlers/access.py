"""Who may do what: the one place where a role is checked."""

from handlers.scene import Scene


def is_panitia(scene: Scene) -> bool:
    """Whether the one who is heard works for the committee. Others never learn that a command exists."""
    return scene.heard.address in scene.house.owners

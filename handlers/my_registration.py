"""/status: what a person is registered for, and the draft that waits. Shows; changes nothing."""

from handlers.cards import registration_cards
from handlers.registration.review import fields
from handlers.scene import Scene
from handlers.turn import Say


async def tell_status(scene: Scene) -> tuple[Say, ...]:
    """Registrations and draft in words; always at least one paragraph."""
    says = await registration_cards(scene)
    if scene.talk.form:
        wanted = fields(scene)
        done = sum(name in scene.talk.answers for name in wanted)
        return (*says, Say("status-draft", {"done": done, "total": len(wanted)}))
    return says or (Say("status-none"),)

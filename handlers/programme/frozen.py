"""The day before a kegiatan: what is printed and counted is not changed in the chat any more."""

from handlers.conversation.scene import Scene
from storage import registrations
from storage.events import Event
from storage.registrations import Registration

FROZEN = 24 * 60 * 60
"""Seconds before the first session from which on panitia change things."""


async def is_frozen(scene: Scene) -> bool:
    """Whether something this person takes part in begins within a day or is under way."""
    if scene.person_id is None:
        return False
    for registered in await registrations.of_person(scene.tx, scene.person_id):
        event = await scene.unit.event(registered.event_id)
        begun = event.starts_at - FROZEN <= scene.now < _until(registered, event)
        if registered.is_active and begun:
            return True
    return False


def _until(registered: Registration, event: Event) -> int:
    """Who has no seat when it begins takes no part in it."""
    only_waits = registered.state == "waiting" and registered.mode == "online"
    return event.starts_at if only_waits else event.ends_at

"""/status: what a person is registered for, and the draft that waits. Shows; changes nothing."""

from handlers.cards import registration_card
from handlers.registration.review import fields
from handlers.scene import Scene
from handlers.turn import Say
from storage import events, registrations

MOST = 4


async def tell_registrations(scene: Scene) -> tuple[Say, ...]:
    """The cards of this person's registrations, newest first; empty when there are none."""
    if scene.person_id is None:
        return ()
    says: list[Say] = []
    for registered in (await registrations.of_person(scene.tx, scene.person_id))[:MOST]:
        event = await events.load(scene.tx, registered.event_id)
        if event is not None:
            says.extend((await registration_card(scene, registered, event)).paragraphs)
    return tuple(says)


async def tell_status(scene: Scene) -> tuple[Say, ...]:
    """Registrations and draft in words; always at least one paragraph."""
    says = await tell_registrations(scene)
    if scene.talk.form:
        wanted = fields(scene)
        done = sum(name in scene.talk.answers for name in wanted)
        return (*says, Say("status-draft", {"done": done, "total": len(wanted)}))
    return says or (Say("status-none"),)

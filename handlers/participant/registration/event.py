"""Which kegiatan: the list of those that are open, with seats; who is registered sees that instead."""

from handlers.conversation.form import Ask, Close, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.programme.cards import event_card, registration_card
from handlers.readers import Option
from storage import registrations


async def options(scene: Scene) -> tuple[Option, ...]:
    """The open events this person does not take part in already."""
    mine: set[int] = set()
    if scene.person_id is not None:
        found = await registrations.of_person(scene.tx, scene.person_id)
        mine = {registered.event_id for registered in found if registered.is_active}
    return tuple(
        Option(str(event.id), event.title) for event in await scene.unit.open_events() if event.id not in mine
    )


async def choose_again(scene: Scene, why: str) -> Step:
    """The chosen event can't be had: say why and offer the others, if there are any."""
    scene.drop_answer("event")
    scene.notes.append(Say(why))
    if await options(scene):
        return Ask("event")
    return Close(Message((Say("no-events"),)))


async def _says(scene: Scene) -> tuple[Say, ...]:
    offered = {option.value for option in await options(scene)}
    listed = [event for event in await scene.unit.open_events() if str(event.id) in offered]
    zone = await scene.zone()
    return (
        Say("ask-event"),
        *[await event_card(scene.unit, n, event, zone) for n, event in enumerate(listed, 1)],
    )


async def _chosen(scene: Scene, _value: str) -> Step:
    event = await scene.event()
    if event is None:
        return await choose_again(scene, "event-gone")
    if scene.person_id is not None:
        registered = await registrations.find(scene.tx, scene.person_id, event.id)
        if registered is not None and registered.is_active:
            card = await registration_card(scene.unit, registered, event, await scene.zone())
            return Close(card.after(Say("already-registered")))
    mode = scene.talk.answers.get("mode")
    if mode and not event.quota(mode):
        scene.drop_answer("mode")
        scene.notes.append(Say("mode-gone"))
    return None


EVENT = Question("event", options=options, says=_says, then=_chosen)

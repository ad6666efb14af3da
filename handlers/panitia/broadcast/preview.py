"""A broadcast before it is sent: as one real person of the audience would read it, and what it will mean for
how many. Nothing of it is kept.
"""

from handlers.conversation.access import scope
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.broadcast import whom
from handlers.panitia.broadcast.estimate import begins, estimate, lasts
from handlers.panitia.broadcast.sending import needs_second
from handlers.panitia.broadcast.wording import first_words, message_to
from handlers.readers.regions import zone_of
from storage import broadcasts
from storage.broadcasts import Broadcast, Sample

LAST_SHOWN = 3


async def someone_of(unit: UnitOfWork, broadcast: Broadcast, language: str) -> Sample | None:
    """One of the audience, who reads this language if there is one; None when there is nobody."""
    return await broadcasts.sample(unit.tx, await whom.audience_of(unit, broadcast), language)


async def show_preview(unit: UnitOfWork, broadcast: Broadcast, someone: Sample) -> Message:
    """The message as this one will get it."""
    event = await unit.event(someone.event_id)
    zone = zone_of(someone.province) if someone.province else unit.policy.zone
    return message_to(broadcast, event, someone.mode, zone, (someone.name, someone.number))


async def preview_details(scene: Scene, broadcast: Broadcast, someone: Sample | None) -> tuple[Say, ...]:
    """Whose message that is, how many get one, when it begins, how long it takes, and what was sent last."""
    unit = scene.unit
    audience = await whom.audience_of(unit, broadcast)
    found = await broadcasts.reach(unit.tx, audience)
    values: dict[str, Arg] = {
        "name": someone.name if someone else Say("absent"), "whom": await whom.in_words(unit, broadcast),
        "people": found.people, "unreachable": found.unreachable, "begins": await begins(unit, broadcast),
        "lasts": lasts(await estimate(unit, broadcast, found.people)),
    }  # fmt: skip
    limit = {"limit": unit.policy.second_above}
    second = (Say("broadcast-needs-second", limit),) if needs_second(unit, found.people) else ()
    last = await _last(scene)
    earlier = (Say("broadcast-last", {"lines": last}),) if last else ()
    return (Say("broadcast-preview", values), *second, *earlier, Say("broadcast-choose-kind"))


async def _last(scene: Scene) -> tuple[Say, ...]:
    """The last ones this one of panitia may know of: when, to how many, and how they begin."""
    own = await scope(scene, "broadcast")
    found, _ = await broadcasts.newest(scene.tx, own, 0, LAST_SHOWN * 4)
    lines = []
    for each in [one for one in found if one.was_sent][:LAST_SHOWN]:
        numbers = await broadcasts.numbers(scene.tx, each, scene.now)
        values: dict[str, Arg] = {
            "at": Moment(each.begun_at, scene.policy.zone),
            "people": numbers.size, "words": first_words(each),
        }  # fmt: skip
        lines.append(Say("broadcast-last-line", values))
    return tuple(lines)

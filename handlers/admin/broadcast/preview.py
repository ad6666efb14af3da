"""A broadcast before it is sent: as one real person of the audience would read it, and what it will mean for
how many. Nothing of it is kept.
"""

from handlers.access import scope
from handlers.admin.broadcast import whom
from handlers.admin.broadcast.estimate import begins, estimate, lasts
from handlers.admin.broadcast.sending import needs_second
from handlers.admin.broadcast.wording import first_words, message_to
from handlers.board import Board
from handlers.readers.regions import zone_of
from handlers.scene import Scene
from handlers.turn import Arg, Message, Moment, Say
from storage import broadcasts
from storage.broadcasts import Broadcast, Sample

LAST_SHOWN = 3


async def someone_of(board: Board, broadcast: Broadcast, language: str) -> Sample | None:
    """One of the audience, who reads this language if there is one; None when there is nobody."""
    return await broadcasts.sample(board.tx, await whom.audience_of(board, broadcast), language)


async def show_preview(board: Board, broadcast: Broadcast, someone: Sample) -> Message:
    """The message as this one will get it."""
    event = await board.event(someone.event_id)
    zone = zone_of(someone.province) if someone.province else board.house.zone
    return message_to(broadcast, event, someone.mode, zone, (someone.name, someone.number))


async def preview_details(scene: Scene, broadcast: Broadcast, someone: Sample | None) -> tuple[Say, ...]:
    """Whose message that is, how many get one, when it begins, how long it takes, and what was sent last."""
    board = scene.board
    audience = await whom.audience_of(board, broadcast)
    found = await broadcasts.reach(board.tx, audience)
    values: dict[str, Arg] = {
        "name": someone.name if someone else Say("absent"), "whom": await whom.in_words(board, broadcast),
        "people": found.people, "unreachable": found.unreachable, "begins": await begins(board, broadcast),
        "lasts": lasts(await estimate(board, broadcast, found.people)),
    }  # fmt: skip
    limit = {"limit": board.house.second_above}
    second = (Say("broadcast-needs-second", limit),) if needs_second(board, found.people) else ()
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
            "at": Moment(each.begun_at, scene.house.zone),
            "people": numbers.size, "words": first_words(each),
        }  # fmt: skip
        lines.append(Say("broadcast-last-line", values))
    return tuple(lines)

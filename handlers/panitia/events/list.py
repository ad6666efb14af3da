"""/kegiatan: all kegiatan of one's scope, page by page, and the way to each. Shows only."""

from handlers.conversation.access import may, scope
from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRow, Message, Say
from handlers.panitia.action import Target, event_label, press
from handlers.panitia.events.detail import tell_event
from handlers.panitia.events.texts import fill_lines, state_words
from handlers.panitia.naming import find_event
from handlers.panitia.paging import page_of
from handlers.programme.cards import event_period
from handlers.readers.event_numbers import read_event_number
from storage import events
from storage.events import Event

PER_PAGE = 6
PER_ROW = 2


async def list_events(scene: Scene, target: Target) -> Message:
    """/kegiatan, or /kegiatan 3 for one of them."""
    wanted = " ".join(target.rest.split())
    if not wanted:
        return await _page(scene, 0)
    event = await find_event(scene, read_event_number(wanted), "see_events")
    if event is not None:
        return await tell_event(scene, event)
    return (await _page(scene, 0)).after(Say("events-unknown"))


async def turn_page(scene: Scene, target: Target) -> Message:
    """[Berikutnya], [Sebelumnya], and back from a kegiatan."""
    return await _page(scene, target.number() or 0)


async def _mine(scene: Scene) -> list[Event]:
    """What is to come or runs, the soonest first; then what is over, the newest first."""
    found = [event for event in await events.every(scene.tx) if await may(scene, "see_events", event.id)]
    return sorted(found, key=lambda event: _order(event, scene.now))


def _order(event: Event, now: int) -> tuple[bool, int, int]:
    over = event.state in {"finished", "cancelled"} or now >= event.ends_at
    return over, -event.starts_at if over else event.starts_at, event.id


async def _page(scene: Scene, number: int) -> Message:
    mine = await _mine(scene)
    everything = await scope(scene, "edit_events") is None
    hint = (Say("events-new"),) if everything else ()
    if not mine:
        return Message((Say("events-none"), *hint))
    page = page_of(number, len(mine), PER_PAGE)
    shown = page.of(mine)
    count = {"count": len(mine)}
    heads = Say("events-page", page.words | count) if page.last else Say("events-head", count)
    cards = [await _card(scene, event) for event in shown]
    buttons = [press(event_label(event), "evopen", event.id) for event in shown]
    rows: tuple[ButtonRow, ...] = tuple(
        tuple(buttons[n : n + PER_ROW]) for n in range(0, len(buttons), PER_ROW)
    )
    return Message((heads, *cards, *hint), (*rows, *page.turning(lambda to: ("evlist", to, ""))))


async def _card(scene: Scene, event: Event) -> Say:
    return Say(
        "events-card",
        {
            "batch": event.batch,
            "year": str(event.year),
            "title": event.title,
            "when": event_period(event, scene.policy.zone),
            "state": state_words(scene.unit, event, hours=False),
            "fill": await fill_lines(scene.unit, event),
        },
    )

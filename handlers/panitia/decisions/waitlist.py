"""/antrean: who waits for a seat, in which order, and why the waitlist moves or does not. Shows only."""

from handlers.conversation.access import scope
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, ButtonRows, Message, Moment, Say
from handlers.panitia.action import Target, event_label, press
from handlers.panitia.decisions.outcome import short
from handlers.panitia.naming import find_event
from handlers.panitia.paging import Page, page_of
from handlers.readers.event_numbers import read_event_number
from storage import decisions, events
from storage.events import MODES, Event

PAGE = 10
MOST_EVENTS = 20


async def antrean(scene: Scene, target: Target) -> Message:
    """/antrean, and for one kegiatan."""
    allowed = await scope(scene, "see_events")
    word = target.rest.strip()
    if word:
        event = await find_event(scene, read_event_number(word), "see_events")
        return await tell_waitlist(scene, event) if event else Message((Say("queue-unknown"),))
    coming = [
        event
        for event in await events.live(scene.tx, scene.now)
        if allowed is None or event.id in allowed
    ]  # fmt: skip
    if not coming:
        return Message((Say("queue-no-events"),))
    if len(coming) == 1:
        return await tell_waitlist(scene, coming[0])
    coming.sort(key=lambda event: event.starts_at)
    return await _overview(scene, coming[:MOST_EVENTS])


async def turn_page(scene: Scene, target: Target) -> Message:
    """A button of the waitlist: its mode and its page, not to be trusted."""
    mode, _, page = target.rest.partition("-")
    return await tell_waitlist(scene, target.the_event, mode if mode in MODES else "", read_number(page) or 0)


async def tell_waitlist(scene: Scene, event: Event, mode: str = "", number: int = 0) -> Message:
    """Both modes with what holds their waitlists up, and a page of one (empty: the first that has one)."""
    lengths = await scene.unit.waitlist_lengths(event)
    shown_modes = [each for each in MODES if event.quota(each) or lengths.get(each)]
    says = [Say("queue-head", {"title": event.title, "batch": event.batch})]
    says += [await _mode(scene, event, each) for each in shown_modes]
    if event.first_timers_first:
        says.append(Say("queue-first-timers"))
    rows: ButtonRows = ()
    waited_for = [each for each in shown_modes if lengths.get(each)]
    if waited_for:
        mode = mode if mode in waited_for else waited_for[0]
        page = page_of(number, lengths[mode], PAGE)
        says.append(await _page(scene, event, mode, page))
        rows = page.turning(lambda to: ("decqueue", event.id, f"{mode}-{to}"))
        others = [other for other in MODES if other != mode and lengths.get(other)]
        rows += tuple((press(Say(f"button-queue-{x}"), "decqueue", event.id, f"{x}-0"),) for x in others)
    return Message(tuple(says), (*rows, (press(Say("button-refresh"), "decqueue", event.id, mode),)))


async def _overview(scene: Scene, coming: list[Event]) -> Message:
    lines, rows = [], []
    for event in coming:
        lengths = await scene.unit.waitlist_lengths(event)
        values = {
            "batch": event.batch,
            "online": lengths.get("online", 0),
            "offline": lengths.get("offline", 0),
        }
        lines.append(Say("queue-event", {**values, "title": short(event.title)}))
        label = Say("queue-event-button", {**values, "event": event_label(event)})
        rows.append((press(label, "decqueue", event.id),))
    return Message((Say("queue-which", {"lines": tuple(lines)}),), tuple(rows))


async def _mode(scene: Scene, event: Event, mode: str) -> Say:
    offers = await decisions.offered(scene.tx, event.id, mode)
    taken = (await scene.unit.taken(event)).of(mode)
    length = (await scene.unit.waitlist_lengths(event)).get(mode, 0)
    return Say("queue-mode", {
        "mode": Say(f"option-mode-{mode}"), "taken": taken, "quota": event.quota(mode),
        "offered": offers.count, "line": length, "why": await _why(scene, event, mode, offers),
    })  # fmt: skip


async def _why(scene: Scene, event: Event, mode: str, offers: decisions.Offered) -> Say:
    """What holds this waitlist up, or that there is nothing to wait for."""
    taken, quota = (await scene.unit.taken(event)).of(mode), event.quota(mode)
    length = (await scene.unit.waitlist_lengths(event)).get(mode, 0)
    if event.state in {"cancelled", "finished", "draft"}:
        return Say(f"queue-why-{event.state}")
    if scene.now >= event.starts_at:
        return Say("queue-why-started")
    if taken > quota:
        return Say("queue-why-lowered", {"taken": taken, "quota": quota})
    if offers.count:
        until = Moment(offers.next_until, scene.policy.zone)
        return Say("queue-why-offers", {"count": offers.count, "until": until})
    if mode == "offline" and event.offline == "approval":
        waiting = (await decisions.waiting(scene.tx)).get(event.id, 0)
        return Say("queue-why-approval", {"count": waiting})
    if taken >= quota:
        return Say("queue-why-full")
    return Say("queue-why-moving" if length else "queue-why-free", {"left": quota - taken})


async def _page(scene: Scene, event: Event, mode: str, page: Page) -> Say:
    placed = await decisions.waitlist(scene.tx, event, mode, page.first, PAGE)
    lines = tuple(_line(each, event, mode, page.first + n) for n, each in enumerate(placed, 1))
    return Say("queue-page", {"mode": Say(f"option-mode-{mode}"), "lines": lines})


def _line(each: decisions.Placed, event: Event, mode: str, place: int) -> Say:
    """One place, and what is special about it: it waits for the safety seat only, or stands behind
    first-timers."""
    values: dict[str, Arg] = {"place": place, "number": each.number, "name": short(each.name) or "–"}
    if each.wish != mode:
        return Say("queue-line-marked", {**values, "mark": Say("queue-mark-safety")})
    if each.again and event.first_timers_first:
        return Say("queue-line-marked", {**values, "mark": Say("queue-mark-again")})
    return Say("queue-line", values)

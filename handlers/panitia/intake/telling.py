"""What panitia read of a report: what it holds, the row to be decided, what became of it. Decides nothing."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.conversation.turn import AnyButton, Button, ButtonRow, Day, Message, Period, Say
from handlers.panitia.action import press
from handlers.readers.written import excerpt
from storage import events, intake_recording, intakes
from storage.events import Event
from storage.intake_recording import Participant
from storage.intakes import Intake, IntakeRow
from storage.sessions import Session
from storage.store import Tx

SHOWN = 5
MINIMA = (30, 60)
_LONGEST_NAME, _LONGEST_COMPANY = 120, 80


def zoom_button(label: Say | str, name: str, intake: Intake, *numbers: int) -> Button:
    """A button about this report: with the numbers of its row, and of a registration."""
    return press(label, name, intake.event_id, "-".join(map(str, (intake.id, *numbers))))


async def tell_intake(tx: Tx, intake: Intake, zone: str) -> Message:
    """How this report stands: what to do next, or that it is over."""
    match intake.state:
        case "read":
            return await _preview(tx, intake, zone)
        case "checking":
            read = await intakes.next_doubtful(tx, intake.id)
            return await _card(tx, intake, read) if read else Message((Say("zoom-nothing-left"),))
        case "done":
            return Message((Say("zoom-done-before"),))
        case "dropped":
            return Message((Say("zoom-dropped"),))


async def _session(tx: Tx, intake: Intake) -> tuple[Event, Session]:
    event = await events.load(tx, intake.event_id)
    session = next((each for each in event.sessions if each.id == intake.session_id), None) if event else None
    if event is None or session is None:
        raise ValueError("a report is of a session that there is")
    return event, session


async def _about(tx: Tx, intake: Intake, zone: str) -> dict[str, str | Period]:
    """Title, session and its time."""
    event, session = await _session(tx, intake)
    when = Period(session.starts_at, session.ends_at, zone)
    return {"title": event.title, "session": excerpt(session.title, 60), "when": when}


async def _preview(tx: Tx, intake: Intake, zone: str) -> Message:
    """What the report holds; how long somebody must have stayed is asked by the buttons."""
    counts = await count(tx, intake)
    numbers = {name: counts[name] for name in ("sure", "doubtful", "rest", "known")}
    read = Say("zoom-read", {**await _about(tx, intake, zone), **numbers, "people": sum(counts.values())})
    paragraphs, rows = [read], list[ButtonRow]()
    if intake.days and not await _is_its_day(tx, intake, zone):
        paragraphs.append(Say("zoom-other-day", {"day": Day(intake.days[0])}))
    if counts["sure"]:
        said, rows = await _minima(tx, intake, counts["sure"])
        paragraphs += said
    elif counts["doubtful"]:
        rows = [(zoom_button(Say("button-zoom-check"), "zoommin", intake, 0),)]
    else:
        paragraphs.append(Say("zoom-nobody-sure"))
        rows = [(zoom_button(Say("button-zoom-finish"), "zoommin", intake, 0),)]
    rows.append((zoom_button(Say("button-zoom-drop"), "zoomdrop", intake),))
    return Message(tuple(paragraphs), tuple(rows))


async def _minima(tx: Tx, intake: Intake, sure: int) -> tuple[list[Say], list[ButtonRow]]:
    """How long they stayed, and the question how long is enough."""
    rows: list[ButtonRow] = [(zoom_button(Say("button-zoom-all", {"count": sure}), "zoommin", intake, 0),)]
    if not intake.timed:
        return [Say("zoom-untimed")], rows
    first, second = [await intakes.stayed(tx, intake.id, minimum) for minimum in MINIMA]
    for minimum, number in zip(MINIMA, (first, second), strict=True):
        label = Say("button-zoom-from", {"minutes": minimum, "count": number})
        rows += [(zoom_button(label, "zoommin", intake, minimum),)] if number else []
    stays = {"under": sure - first, "between": first - second, "over": second}
    return [Say("zoom-stays", stays), Say("zoom-minimum")], rows


async def _is_its_day(tx: Tx, intake: Intake, zone: str) -> bool:
    _, session = await _session(tx, intake)
    day = datetime.fromtimestamp(session.starts_at, ZoneInfo(zone)).date()
    return day.isoformat() in intake.days


async def _card(tx: Tx, intake: Intake, read: IntakeRow) -> Message:
    """One row that is doubtful, and whom it may mean."""
    counts = await intakes.counts(tx, intake.id)
    done = sum(number for (_, checked), number in counts.items() if checked)
    open_ = sum(number for (state, _), number in counts.items() if state == "doubtful")
    found = [
        await intake_recording.participant(tx, intake, each)
        for each in await intakes.candidates(tx, read.intake_id, read.position, SHOWN)
    ]
    people = [each for each in found if each is not None]
    said = Say("zoom-card", {"number": done + 1, "of": done + open_, "row": _row(read)})
    rows: list[ButtonRow] = [*_who(intake, read, people)]
    no = "button-zoom-no" if len(people) == 1 else "button-zoom-none"
    rows.append((
        zoom_button(Say(no), "zoomno", intake, read.position),
        zoom_button(Say("button-zoom-other"), "zoomother", intake, read.position),
    ))  # fmt: skip
    if open_ > 1:
        label = Say("button-zoom-rest", {"count": open_})
        rows.append((zoom_button(label, "zoomrest", intake),))
    return Message((said, *_asked(people)), tuple(rows))


def _row(read: IntakeRow) -> Say:
    """ "Budi S (budi@example.org), 85 menit": as it stands in the report."""
    name = excerpt(read.written, _LONGEST_NAME)
    if read.email:
        name = f"{name} ({excerpt(read.email, 60)})"
    if read.minutes is None:
        return Say("zoom-row", {"name": name})
    return Say("zoom-row-minutes", {"name": name, "minutes": read.minutes})


def _asked(people: Sequence[Participant]) -> tuple[Say, ...]:
    if not people:
        return (Say("zoom-card-nobody"),)
    if len(people) == 1:
        return (Say("zoom-card-one", {"who": person_line(people[0])}),)
    lines = tuple(
        Say("zoom-candidate", {"number": n, "who": person_line(each)})
        for n, each in enumerate(people, start=1)
    )
    return (Say("zoom-card-several", {"lines": lines}),)


def person_line(one: Participant) -> Say:
    """Name, company and number of a participant, and whether they are recorded already."""
    named = {
        "name": excerpt(one.name, _LONGEST_NAME) or "–",
        "company": excerpt(one.company, _LONGEST_COMPANY) or "–",
        "number": one.number,
    }
    return Say("zoom-person-noted" if one.noted else "zoom-person", named)


def _who(intake: Intake, read: IntakeRow, people: Sequence[Participant]) -> list[ButtonRow]:
    if len(people) == 1:
        ids = (read.position, people[0].registration_id)
        return [(zoom_button(Say("button-zoom-yes"), "zoomyes", intake, *ids),)]
    buttons: list[AnyButton] = [
        zoom_button(str(n), "zoomyes", intake, read.position, each.registration_id)
        for n, each in enumerate(people, start=1)
    ]
    return [tuple(buttons)] if buttons else []


async def count(tx: Tx, intake: Intake) -> dict[str, int]:
    """How many rows are in which state; recorded ones by whether panitia had to say who it is."""
    found = dict.fromkeys(
        ("sure", "known", "doubtful", "rest", "recorded", "confirmed", "refused", "short"), 0
    )
    for (state, checked), number in (await intakes.counts(tx, intake.id)).items():
        found["confirmed" if state == "recorded" and checked else state] += number
    return found


async def summary(tx: Tx, intake: Intake, zone: str) -> Message:
    """What became of a report that is over, before its rows are forgotten."""
    counts = await count(tx, intake)
    values = {
        "recorded": counts["recorded"] + counts["confirmed"], "sure": counts["recorded"],
        "confirmed": counts["confirmed"], "known": counts["known"],
        "left": counts["rest"] + counts["refused"],
    }  # fmt: skip
    paragraphs = [Say("zoom-done", {**await _about(tx, intake, zone), **values})]
    if counts["short"]:
        short = {"count": counts["short"], "minutes": intake.minimum}
        paragraphs.append(Say("zoom-done-short", short))
    if values["left"] + counts["short"]:
        paragraphs.append(Say("zoom-done-file"))
    return Message(tuple(paragraphs))

"""The buttons of a report that was read: what is recorded, and who the doubtful ones are, one by one.

Every button acts on the report as it stands now; who comes second is told who was first.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.conversation.access import scope, staff_name
from handlers.conversation.payload import read_number
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, ButtonRow, Job, Message, Say
from handlers.panitia.action import Action, Reply, Target
from handlers.panitia.intake.telling import MINIMA, summary, tell_intake, zoom_button
from storage import attendance, intake_recording, intakes
from storage.attendance import RecordedBy
from storage.intake_recording import Decision
from storage.intakes import Intake, IntakeRow

LISTED = 8


async def tell_unfinished(scene: Scene, _target: Target) -> Reply:
    """/berkas: how to send one, and the reports that are not decided wholly."""
    within = await scope(scene, "import")
    found = [each for each in await intakes.unfinished(scene.tx) if within is None or each.event_id in within]
    if not found:
        return Message((Say("intake-how"),))
    lines, rows = [], list[ButtonRow]()
    for n, each in enumerate(found[:LISTED], start=1):
        event = await scene.unit.event(each.event_id)
        session = next(one for one in event.sessions if one.id == each.session_id)
        left = (await intakes.counts(scene.tx, each.id)).get(("doubtful", False), 0)
        about: dict[str, Arg] = {"number": n, "title": event.title, "session": session.title, "left": left}
        lines.append(Say(f"zoom-open-{each.state}", about))
        rows.append((zoom_button(Say("button-zoom-open", {"number": n}), "zoomgo", each),))
    return Message((Say("intake-how"), Say("zoom-open", {"lines": tuple(lines)})), tuple(rows))


def on_report(hear: Callable[..., Awaitable[Reply]], numbers: int = 0) -> Action:
    """A button about a report of this event, with so many numbers behind it; any other is an old one."""

    async def pressed(scene: Scene, target: Target) -> Reply:
        id_, *given = (read_number(word) for word in target.rest.split("-"))
        intake = None if id_ is None else await intakes.load(scene.tx, id_)
        if intake is None or intake.event_id != target.the_event.id or None in given or len(given) != numbers:
            return None
        return await hear(scene, intake, *given)

    return Action("import", pressed, "event")


async def go_on(scene: Scene, intake: Intake) -> Message:
    """How it stands now: the next row to decide, or the end of it when there is none left."""
    now = await intakes.load(scene.tx, intake.id) or intake
    if now.state == "checking" and await intakes.next_doubtful(scene.tx, now.id) is None:
        return await _finish(scene, now)
    return await tell_intake(scene.tx, now, scene.policy.zone)


async def _finish(scene: Scene, intake: Intake) -> Message:
    """Say what became of it; who was not recorded follows as a file, and then nobody of it is kept."""
    message = await summary(scene.tx, intake, scene.policy.zone)
    await intakes.change_state(scene.tx, intake.id, ("checking", "done"), scene.heard.address, scene.now)
    heard = scene.heard
    if await intakes.left(scene.tx, intake.id):
        body = {"intake": intake.id}
        scene.unit.jobs.append(Job("intake-left", heard.channel, heard.address, scene.talk.language, body))
    else:
        await intakes.forget_rows(scene.tx, intake.id, None)
    return message


async def _record(scene: Scene, intake: Intake, minimum: int) -> Reply:
    """So long somebody must have stayed: everybody who is sure is recorded."""
    if minimum not in {0, *MINIMA}:
        return None
    by = scene.heard.address
    if await intakes.change_state(scene.tx, intake.id, ("read", "checking"), by, scene.now):
        await intake_recording.record_sure(scene.tx, intake, Decision(minimum, by), scene.now)
        await _tell_recorded(scene, intake)
    else:
        scene.toast = Say("zoom-decided", {"who": await _decided_by(scene, intake.decided_by)})
    return await go_on(scene, replace(intake, minimum=minimum))


async def _tell_recorded(scene: Scene, intake: Intake) -> None:
    """How many were recorded just now, before the first one to be checked; at the end it is said anyway."""
    counts = await intakes.counts(scene.tx, intake.id)
    if counts.get(("doubtful", False)):
        scene.notes.append(Say("zoom-recorded-sure", {"count": counts.get(("recorded", False), 0)}))


async def _drop(scene: Scene, intake: Intake) -> Reply:
    if not await intakes.change_state(
        scene.tx, intake.id, ("read", "dropped"), scene.heard.address, scene.now
    ):
        scene.toast = Say("zoom-decided", {"who": await _decided_by(scene, intake.decided_by)})
        return await go_on(scene, intake)
    await intakes.forget_rows(scene.tx, intake.id, None)
    return Message((Say("zoom-dropped"),))


async def _open_row(scene: Scene, intake: Intake, position: int) -> IntakeRow | None:
    """This row if it is to be decided; who has decided it is told."""
    read = await intakes.row(scene.tx, intake.id, position)
    if read is not None and read.state == "doubtful" and intake.state == "checking":
        return read
    by = read.decided_by if read else intake.decided_by
    scene.toast = Say("zoom-decided", {"who": await _decided_by(scene, by)})
    return None


async def _yes(scene: Scene, intake: Intake, position: int, registration_id: int) -> Reply:
    """This row is this registration."""
    read = await _open_row(scene, intake, position)
    if read is None:
        return await go_on(scene, intake)
    one = await intake_recording.participant(scene.tx, intake, registration_id)
    if one is None:
        scene.toast = Say("zoom-no-longer")
        return await go_on(scene, intake)
    by = scene.heard.address
    if one.noted:
        await intakes.decide(scene.tx, read, "known", registration_id, by)
        scene.toast = Say("zoom-known")
    else:
        await intakes.decide(scene.tx, read, "recorded", registration_id, by)
        note = RecordedBy("zoom", by)
        await attendance.record_present(scene.tx, intake.session_id, registration_id, note, scene.now)
        await scene.unit.trace("attended", one.person_id, intake.event_id, detail="zoom")
        await intake_recording.settle_known(scene.tx, intake)
        scene.toast = Say("zoom-recorded")
    return await go_on(scene, intake)


async def _no(scene: Scene, intake: Intake, position: int) -> Reply:
    """This row is none of those."""
    read = await _open_row(scene, intake, position)
    if read is not None:
        await intakes.decide(scene.tx, read, "refused", None, scene.heard.address)
    return await go_on(scene, intake)


async def _rest(scene: Scene, intake: Intake) -> Reply:
    """None of all that are left: asked once more, for it can't be taken back."""
    left = (await intakes.counts(scene.tx, intake.id)).get(("doubtful", False), 0)
    if intake.state != "checking" or not left:
        return await go_on(scene, intake)
    rows = (
        (zoom_button(Say("button-zoom-end", {"count": left}), "zoomend", intake),),
        (zoom_button(Say("button-zoom-back"), "zoomgo", intake),),
    )
    return Message((Say("zoom-rest-sure", {"count": left}),), rows)


async def _end(scene: Scene, intake: Intake) -> Reply:
    if intake.state == "checking":
        await intakes.refuse_all(scene.tx, intake.id, scene.heard.address)
    return await go_on(scene, intake)


async def _decided_by(scene: Scene, address: str | None) -> str:
    return await staff_name(scene.unit, address) if address else "–"


CHECKING_BUTTONS: dict[str, Action] = {
    "zoomgo": on_report(go_on),
    "zoommin": on_report(_record, 1),
    "zoomdrop": on_report(_drop),
    "zoomyes": on_report(_yes, 2),
    "zoomno": on_report(_no, 1),
    "zoomrest": on_report(_rest),
    "zoomend": on_report(_end),
}

"""Applications for luring seats as panitia judge them: one compact card after the other. Decides nothing."""

from handlers.conversation.access import may
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRow, Day, Message, Moment, Say
from handlers.panitia.action import press
from handlers.panitia.decisions.outcome import stamp
from handlers.readers.regions import province
from storage import decisions, registrations
from storage.decisions import Applicant
from storage.events import Event


async def next_card(scene: Scene, event: Event, after: int, *says: Say, again: bool = False) -> Message:
    """The first application behind this registration (0: the first of all), with these lines in front; or
    that there is none. again: this one itself once more, if it still waits."""
    found = await decisions.applicant(scene.tx, event.id, after, itself=again)
    if found is None:
        return await _end(scene, event, *says)
    await scene.unit.trace("viewed", found.person_id, event.id)
    taken = (await scene.unit.taken(event)).offline
    left = max(0, event.quota_offline - taken)
    head = Say("walk-head", {
        "nth": found.nth, "total": found.total, "title": event.title, "left": left,
        "quota": event.quota_offline,
    })  # fmt: skip
    says = (*says, head, await _about(scene, event, found))
    if not left:
        says = (*says, Say("walk-full"))
    return Message(says, await _rows(scene, found, seats_left=bool(left)))


async def _end(scene: Scene, event: Event, *says: Say) -> Message:
    """Nothing behind the last one; what was skipped still waits."""
    waiting = (await decisions.waiting(scene.tx)).get(event.id, 0)
    if not waiting:
        return Message((*says, Say("walk-none-left", {"title": event.title})))
    button = press(Say("button-walk-again"), "decwalk", event.id)
    return Message((*says, Say("walk-skipped", {"title": event.title, "count": waiting})), ((button,),))


async def _about(scene: Scene, event: Event, found: Applicant) -> Say:
    region = province(found.province) if found.province else None
    lines = [Say("walk-match", {"match": Say(f"walk-expert-{found.match or 'unknown'}")})]
    if await may(scene, "see_skp", event.id):
        lines.append(_skp(found))
    if found.again:
        lines.append(Say("walk-again"))
    return Say("walk-applicant", {
        "name": found.name or "–", "number": found.number, "company": found.company or "–",
        "position": found.position or "–", "province": region.name if region else "–",
        "lines": tuple(lines), "since": Moment(found.since, scene.policy.zone),
    })  # fmt: skip


def _skp(found: Applicant) -> Say:
    if not found.skp_number:
        return Say("walk-skp-none")
    if not found.skp_until:
        return Say("walk-skp", {"number": found.skp_number})
    return Say("walk-skp-until", {"number": found.skp_number, "until": Day(found.skp_until)})


async def _rows(scene: Scene, found: Applicant, *, seats_left: bool) -> tuple[ButtonRow, ...]:
    seen = stamp(await registrations.the(scene.tx, found.registration_id))
    decide: list[Button] = []
    if seats_left:
        decide.append(press(Say("button-decide-approve"), "walkyes", found.registration_id, seen))
    decide.append(press(Say("button-decide-reject"), "walkno", found.registration_id, seen))
    leave = (
        press(Say("button-walk-skip"), "walknext", found.registration_id),
        press(Say("button-walk-stop"), "walkstop"),
    )
    return (tuple(decide), leave)

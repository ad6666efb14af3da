"""Rights of a person (UU 27/2022 Ps 5–9): see everything we hold, as a file too, and have it erased."""

from handlers.conversation import form
from handlers.conversation.confirming import confirmation
from handlers.conversation.form import Ask, Close, Form, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Button, File, Message, Moment, Say
from handlers.participant.registration.resume import draft_of
from handlers.programme import seating
from handlers.programme.attendance import attendance_lines
from handlers.programme.door import form_at_door
from handlers.programme.expert_matching import match_shown
from handlers.programme.profile import field_lines, fields, show
from handlers.programme.waitlist import offer_free_seats
from handlers.readers.fields import FIELDS
from storage import attendance, audit_log, consents, door, persons, questions, registrations, sent_messages

FEW, ALL = 5, 1000
"""Registrations, messages and steps of the audit log, in the chat and in the file."""
QUOTED = 100
"""Characters of a message that are shown in the chat."""


def tell_privacy(scene: Scene) -> Say:
    """/privasi: who processes what, why, and the rights."""
    return Say("privacy", {"contact": scene.policy.contact, "months": scene.policy.retention_months})


async def tell_data(scene: Scene) -> Message:
    """/datasaya: what we hold, in short, with the button for the file."""
    held = (*await _held(scene, FEW), *await _drafts(scene), *await _questions(scene, FEW))
    if not held:
        return Message((Say("data-none"),))
    says = (*held, *await _trail(scene, FEW), Say("data-rights"))
    return Message(says, ((Button(Say("button-file"), "!file"),),))


async def data_file(scene: Scene) -> Message:
    """The same with everything in it, as a file."""
    says = (
        *await _held(scene, ALL),
        *await _drafts(scene),
        *await _questions(scene, ALL),
        *await _trail(scene, ALL),
    )
    if not says:
        return Message((Say("data-none"),))
    file = File(Say("data-file-name"), says)
    return Message((Say("data-file", {"at": Moment(scene.now, await scene.zone())}),), file=file)


async def _drafts(scene: Scene) -> tuple[Say, ...]:
    """What was answered in a registration that is not sent yet, and a form that waits for its turn."""
    draft, waiting = draft_of(scene.talk), await form_at_door(scene)
    says = []
    names = [name for name in FIELDS if draft and name in draft.answers]
    if draft and names:
        says.append(Say("data-draft", {"lines": field_lines(draft.answers, names)}))
    if waiting is not None:
        lines = tuple(
            Say("review-line", {"label": Say(f"label-{name}"), "value": waiting.fields[name]})
            for name in FIELDS
            if name in waiting.fields
        )
        says.append(Say("data-draft", {"lines": lines}))
    return tuple(says)


async def _held(scene: Scene, most: int) -> tuple[Say, ...]:
    zone, person, id_ = await scene.zone(), await scene.person(), scene.person_id
    if person is None or id_ is None:
        return ()
    answers = person.answers
    lines = field_lines(answers, fields(answers)) if person.name else (Say("data-no-profile"),)
    registered = [
        Say("data-registration", {
            "number": each.number, "title": (await scene.unit.event(each.event_id)).title,
            "mode": Say(f"option-mode-{each.mode}"), "state": Say(f"state-{each.state}"),
            "at": Moment(each.completed_at, zone),
        })
        for each in (await registrations.of_person(scene.tx, id_))[:most]
    ]  # fmt: skip
    agreed = [
        Say(
            f"data-consent-{consent.purpose}",
            {"at": Moment(consent.given_at, zone), "version": consent.text_hash[:8]},
        )
        for consent in await consents.of_person(scene.tx, id_)
    ]
    return (
        Say("data-profile", {"lines": lines, "address": scene.heard.address}),
        await match_shown(scene, person),
        Say("data-registrations", {"lines": tuple(registered) or (Say("data-nothing"),)}),
        *await _attendance(scene, id_, zone),
        Say("data-consents", {"lines": tuple(agreed)}),
    )


async def _attendance(scene: Scene, person_id: int, zone: str) -> tuple[Say, ...]:
    """What is recorded of this person in sessions."""
    lines: list[Say] = []
    for registered in await registrations.of_person(scene.tx, person_id):
        event = await scene.unit.event(registered.event_id)
        if await attendance.of_registration(scene.tx, registered.id):
            lines += await attendance_lines(scene.unit, event, registered.id, zone)
    return (Say("presensi-recorded", {"lines": tuple(lines)}),) if lines else ()


async def _questions(scene: Scene, most: int) -> tuple[Say, ...]:
    """The newest messages to panitia; in the chat only their beginnings."""
    zone = await scene.zone()
    asked = await questions.of_chat(scene.tx, scene.heard.channel, scene.heard.address)
    longest = QUOTED if most < ALL else None
    lines = tuple(
        Say(
            "data-question",
            {
                "at": Moment(each.asked_at, zone),
                "text": each.text[:longest],
                "answer": (each.answer or "–")[:longest],
            },
        )
        for each in asked[-most:]
    )
    return (Say("data-questions", {"lines": lines}),) if lines else ()


async def _trail(scene: Scene, limit: int) -> tuple[Say, ...]:
    zone = await scene.zone()
    lines = []
    for entry in await audit_log.of_person(scene.tx, scene.person_id or 0, limit):
        event = await scene.unit.event(entry.event_id) if entry.event_id else None
        about: dict[str, Arg] = {"title": event.title if event else "–", "label": _label(entry)}
        lines.append(
            Say("data-step", {
                "at": Moment(entry.at, zone), "who": Say(f"actor-{entry.actor.partition(':')[0]}"),
                "what": Say(f"trail-{entry.action}", about),
            })
        )  # fmt: skip
    return (Say("data-trail", {"lines": tuple(lines)}),) if lines else ()


def _label(entry: audit_log.AuditEntry) -> Say:
    """The field that was changed."""
    return Say(f"label-{entry.detail}" if entry.action == "changed" and entry.detail in FIELDS else "absent")


# ---- erasing ----------------------------------------------------------------------------------------


async def erase_data(scene: Scene) -> Message | Close:
    """/hapusdata: say what goes and what stays, then ask twice. Without consent there is little to erase."""
    if scene.person_id is None:
        await _forget_questions(scene)
        return Close(Message((Say("erase-none"),)), forget=True)
    form.begin(ERASURE, scene, {})
    return await form.go_on(ERASURE, scene)


async def _forget_questions(scene: Scene) -> None:
    """Messages to panitia that were not sent yet are not sent, and none is kept."""
    channel, address = scene.heard.channel, scene.heard.address
    for asked in await questions.of_chat(scene.tx, channel, address):
        await scene.unit.drop(f"question:{asked.id}:")
    await questions.forget_chat(scene.tx, channel, address)
    await sent_messages.forget_chat(scene.tx, channel, address)
    await door.forget(scene.tx, channel, address)


async def _first(_scene: Scene, value: str) -> Step:
    return Ask("sure") if value == "yes" else Close(Message((Say("erase-kept"),)))


async def _erase(scene: Scene) -> Step:
    """Cancel, free the seats, and forget who this was: one transaction."""
    if scene.talk.answers.get("sure") != "yes":
        return Close(Message((Say("erase-kept"),)))
    if scene.person_id is None:
        return Close(Message((Say("erase-none"),)), forget=True)
    for registered in await registrations.of_person(scene.tx, scene.person_id):
        event = await scene.unit.event(registered.event_id)
        # what is over stays as it was, without a name: otherwise the counts of the programme would change
        if registered.is_active and scene.now < event.ends_at:
            await seating.cancel(scene.unit, event, registered, "erased")
            await offer_free_seats(scene.unit, event)
    await scene.unit.drop_chat(scene.heard.channel, scene.heard.address)
    await _forget_questions(scene)
    mine = await registrations.of_person(scene.tx, scene.person_id)
    await attendance.forget_links(scene.tx, [registered.id for registered in mine])
    await persons.erase(scene.tx, scene.person_id, scene.now)
    entry = audit_log.AuditEntry(scene.person_id, audit_log.PERSON, "erased")
    await audit_log.record(scene.tx, [entry], scene.now)
    scene.person_id = None
    scene.forget_person()
    return Close(Message((Say("erased"),)), forget=True)


ERASURE = Form(
    "erasure",
    version=1,
    finish=_erase,
    show=show,
    stopped="erase-kept",
    questions=(
        confirmation("erase", then=_first),
        confirmation("sure", Say("erase-sure"), hidden=True),
    ),
)

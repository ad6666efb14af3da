"""Reject an application or cancel a registration: asks for a reason, which the person is shown, and whether
it is meant. What was changed meanwhile by somebody else stays as it is."""

from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.confirming import confirmation
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.panitia.action import Reply, Target, guard
from handlers.panitia.decisions.applicants import next_card
from handlers.panitia.decisions.outcome import name_of, shown, stamp, tell_person, untold, what_became
from handlers.panitia.decisions.seats import gone_on
from handlers.panitia.people.actions import goes_on
from handlers.programme import luring, seating
from handlers.programme.profile import show
from handlers.programme.waitlist import offer_free_seats
from handlers.readers import Option, Problem, Read, Reading
from storage import registrations
from storage.events import Event
from storage.registrations import Registration

LONGEST = 300
"""Characters of a reason."""
_WRITTEN = "written"


async def reject(scene: Scene, target: Target) -> Reply:
    """[Tolak] under a card."""
    return await _begin(scene, REJECTION, target, walk="")


async def reject_in_turn(scene: Scene, target: Target) -> Reply:
    """[Tolak] on the way through the applications: the next one follows."""
    return await _begin(scene, REJECTION, target, walk="yes")


async def cancel(scene: Scene, target: Target) -> Reply:
    """[Batalkan pendaftaran] under a card."""
    return await _begin(scene, REVOCATION, target, walk="")


async def _begin(scene: Scene, which: Form, target: Target, walk: str) -> Reply:
    registration, event = target.the_registration, target.the_event
    late = None if target.rest == stamp(registration) else await what_became(scene, registration)
    if late is None and not goes_on(scene, event):
        late = Say("decide-over")
    if late is None and not _fits(which, registration):
        late = await what_became(scene, registration)
    if late is not None:
        scene.toast = late
        if walk:
            return await next_card(scene, event, registration.id, late)
        return await shown(scene, registration.id, late)
    answers = {
        "event": str(event.id), "registration": str(registration.id), "seen": stamp(registration),
        "walk": walk,
    }  # fmt: skip
    form.begin(which, scene, answers)
    return await form.go_on(which, scene)


def _fits(which: Form, registration: Registration) -> bool:
    return registration.state == "applied" if which is REJECTION else registration.is_active


def _read_reason(text: str) -> Reading:
    words = " ".join(text.split())
    if len(words) > LONGEST:
        return Problem("reason-long", {"most": str(LONGEST)})
    return Read(_WRITTEN, {"words": words})


async def _reasoned(scene: Scene, value: str) -> Step:
    return Close(await _left(scene)) if value == "stop" else None


async def _left(scene: Scene) -> Message:
    """Nothing is done: the card, or the same application, once more."""
    registration, event = await _subject(scene)
    if scene.talk.answers.get("walk"):
        return await next_card(scene, event, registration.id, Say("unchanged"), again=True)
    return await shown(scene, registration.id, Say("unchanged"))


async def _subject(scene: Scene) -> tuple[Registration, Event]:
    registration = await registrations.the(scene.tx, int(scene.talk.answers["registration"]))
    return registration, await scene.unit.event(registration.event_id)


async def _values(scene: Scene) -> dict[str, str]:
    registration, event = await _subject(scene)
    return {
        "name": await name_of(scene, registration), "number": registration.number, "title": event.title,
    }  # fmt: skip


async def _reason_says(scene: Scene) -> tuple[Say, ...]:
    return (Say(f"ask-reason-{scene.talk.form}", {**await _values(scene)}),)


async def _sure_says(scene: Scene) -> tuple[Say, ...]:
    words = scene.talk.answers.get("words")
    why = Say("reason-is", {"words": words}) if words else Say("reason-none")
    return (Say(f"ask-sure-{scene.talk.form}", {**await _values(scene), "why": why}),)


async def _rejected(scene: Scene) -> Step:
    registration, event = await _subject(scene)
    stopped = await _stopped(scene, registration, event)
    if stopped is not None:
        return stopped
    name = await name_of(scene, registration)
    words = scene.talk.answers.get("words") or None
    decided = await luring.reject(scene.unit, registration.number, words)
    offered = decided.offered if isinstance(decided, luring.Decided) else 0
    says = (Say("done-rejected", {"name": name}), *gone_on(offered), *await untold(scene, registration))
    return await _shown_after(scene, registration, event, *says)


async def _cancelled(scene: Scene) -> Step:
    registration, event = await _subject(scene)
    stopped = await _stopped(scene, registration, event)
    if stopped is not None:
        return stopped
    name = await name_of(scene, registration)
    words = scene.talk.answers.get("words") or None
    await seating.cancel(scene.unit, event, registration, "panitia", words)
    offered = await offer_free_seats(scene.unit, event)
    told = await tell_person(scene, event, registration.id, Say("panitia-cancelled"))
    done = Say("done-cancelled", {"name": name})
    return await _shown_after(scene, registration, event, done, *gone_on(offered), *told)


async def _stopped(scene: Scene, registration: Registration, event: Event) -> Close | None:
    """What is shown when nothing is to be done (any more)."""
    if scene.talk.answers.get(f"{scene.talk.form}_sure") != "yes":
        return Close(await _left(scene))
    if scene.talk.answers.get("seen") != stamp(registration) or not goes_on(scene, event):
        scene.toast = await what_became(scene, registration)
        return await _shown_after(scene, registration, event, scene.toast)
    return None


async def _shown_after(scene: Scene, registration: Registration, event: Event, *says: Say) -> Close:
    """The next application on the way through them, else the card."""
    if not scene.talk.answers.get("walk"):
        return Close(await shown(scene, registration.id, *says))
    return Close(await next_card(scene, event, registration.id, *says))


def _questions(form_name: str) -> tuple[Question, ...]:
    """Each form has a last question of its own: its button says what it does."""
    return (
        Question(
            "panitia_reason", read=_read_reason, says=_reason_says, then=_reasoned,
            options=(Option("without", text="reason-none"), Option("stop", text="button-decide-stop")),
            verbatim=True, accepts=(_WRITTEN,), beside=("words",), per_row=2,
        ),
        replace(
            confirmation(f"{form_name}_sure", _sure_says), confirms=True, per_row=2,
            options=("yes", Option("no", text="button-decide-no")),
        ),
    )  # fmt: skip


REJECTION = Form(
    "rejection", version=2, questions=_questions("rejection"), finish=_rejected, show=show,
    allowed=guard("decide"), left=_left,
)  # fmt: skip
REVOCATION = Form(
    "revocation", version=2, questions=_questions("revocation"), finish=_cancelled, show=show,
    allowed=guard("manage_people"), left=_left,
)  # fmt: skip

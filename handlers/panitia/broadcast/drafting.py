"""Writing a broadcast: for which kegiatan, to whom, what; then the preview, its kind, and the code that sends
it. All of it stands in the talk, for a day: nothing is kept elsewhere before it is confirmed.
"""

from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.confirming import agreement
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.talk import read_attachment
from handlers.conversation.turn import Message, Say
from handlers.panitia.action import guard, press
from handlers.panitia.broadcast import deciding, recipients, typed, whom
from handlers.panitia.broadcast.agreement import propose
from handlers.panitia.broadcast.draft import FORM, KEPT, choose_a_button, draft, hide_preview, lead_to
from handlers.panitia.broadcast.recipients import to_audience
from handlers.panitia.broadcast.sending import needs_second, start_sending
from handlers.panitia.broadcast.wording import PLACEHOLDERS, first_words, read_photo, read_text
from handlers.programme.profile import show
from handlers.readers import Option, Problem, Read

# ---- what -------------------------------------------------------------------------------------------


async def _text_says(scene: Scene) -> tuple[Say, ...]:
    hide_preview(scene)
    names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    return (Say("ask-broadcast-text", {"placeholders": names}),)


async def _text_given(scene: Scene, value: str) -> Step:
    """A text or a photo; the label of a button is meant as that, and what was written before stays."""
    scene.drop_answer("broadcast-kind")
    photo = read_attachment(value)
    reading = read_photo(photo) if photo else Read(value)
    before = scene.talk.answers.get("broadcast-before")
    if before is None:
        scene.drop_answer("broadcast-text")
    else:
        scene.answer("broadcast-text", before)
    if isinstance(reading, Problem):
        scene.notes.append(Say(reading.key, reading.args))
        return Ask("broadcast-text")
    step = None if photo else await typed.from_text(scene, value)
    if step is None:
        scene.answer("broadcast-text", value)
        scene.answer("broadcast-before", value)
    return step


# ---- the end, and beginning again -------------------------------------------------------------------


async def _finish(scene: Scene) -> Step:
    """The audience is looked up once more: what counts is who belongs to it now."""
    written = draft(scene)
    if written.event_id is None and not await whom.all_events(scene):
        return Close(Message((Say("broadcast-not-sent"),)))
    people = (await whom.reach(scene.unit, written)).people
    if not people:
        return to_audience(scene, Say("broadcast-nobody"))
    if needs_second(scene.unit, people):
        return Close(await propose(scene.unit, written, people))
    return Close(await start_sending(scene.unit, written))


async def begin_writing(scene: Scene) -> Message | Close:
    """A new one. Like a registration it is paused, not lost, when another conversation comes between."""
    _begin(scene)
    return await form.go_on(BROADCAST, scene)


def _begin(scene: Scene) -> None:
    if scene.talk.form == FORM:
        form.end(scene)
    form.begin(BROADCAST, scene, {"broadcast-begun": str(scene.now)})
    scene.talk = replace(scene.talk, begun=0)


async def _allowed(scene: Scene) -> bool:
    """Whether who is heard may (still) write it, and it is not too old."""
    begun = int(scene.talk.answers.get("broadcast-begun", "0"))
    return scene.now - begun <= KEPT and await guard("broadcast")(scene)


def ask_whether_to_go_on(scene: Scene) -> None:
    """The present question is now whether to go on with the one being written, or to begin anew."""
    if scene.talk.at != "broadcast-resume":
        scene.answer("broadcast-at", scene.talk.at)
        scene.talk = replace(scene.talk, at="broadcast-resume")


async def _resume_says(scene: Scene) -> tuple[Say, ...]:
    hide_preview(scene)
    written = draft(scene)
    scene.rows.append((press(Say("button-broadcast-list"), "siaranhal", 0),))
    begun = written.text or written.photo
    words = first_words(written) if begun else Say("broadcast-words-none")
    return (Say("ask-broadcast-resume", {"words": words, "whom": await whom.in_words(scene.unit, written)}),)


async def _resume_chosen(scene: Scene, value: str) -> Step:
    if value == "anew":
        _begin(scene)
        return None
    at = scene.talk.answers.get("broadcast-at", "broadcast-audience")
    scene.drop_answer("broadcast-resume")
    return lead_to(scene, at)


# ---- the form ---------------------------------------------------------------------------------------

_CHOICES = (
    Question(
        "broadcast-event", read=recipients.read_event, options=recipients.event_options,
        says=recipients.event_says, then=recipients.event_chosen, instead=typed.from_event, suggests=True,
    ),
    Question(
        "broadcast-audience", read=choose_a_button, options=recipients.audience_options,
        says=recipients.audience_says, then=recipients.audience_chosen, instead=typed.from_audience,
        per_row=2,
    ),
    Question(
        "broadcast-mode", read=recipients.read_modes, options=recipients.modes,
        says=Say("ask-broadcast-mode"), then=recipients.narrowed, instead=typed.from_audience, hidden=True,
    ),
    Question(
        "broadcast-state", read=recipients.read_state, options=recipients.states,
        says=Say("ask-broadcast-state"), then=recipients.narrowed, instead=typed.from_audience, hidden=True,
    ),
    Question(
        "broadcast-presence", read=recipients.read_attendance, options=recipients.attendance_choices,
        says=Say("ask-broadcast-presence"), then=recipients.narrowed, instead=typed.from_audience,
        hidden=True,
    ),
    Question(
        "broadcast-province", read=whom.read_provinces, says=Say("ask-broadcast-province"),
        then=recipients.narrowed, instead=typed.from_audience, hidden=True, skippable=True,
    ),
)  # fmt: skip
_LEAVE = Option("leave", text="button-broadcast-no")
_TEXT_AND_END = (
    Question(
        "broadcast-text", read=read_text, says=_text_says, then=_text_given, attaches=True, verbatim=True
    ),
    replace(
        agreement("broadcast-instead", typed.instead_says, typed.instead_chosen, ("use", _LEAVE)),
        instead=typed.from_preview, hidden=True, verbatim=True,
    ),
    Question(
        "broadcast-kind", read=choose_a_button, options=(*deciding.KINDS, *deciding.LEADING),
        says=deciding.kind_says,
        then=deciding.kind_chosen, instead=typed.from_preview, verbatim=True,
    ),
    Question(
        "broadcast-confirm", read=deciding.read_code, options=("back", deciding.TEXT, deciding.STOP),
        says=deciding.confirm_says, then=deciding.code_given, instead=typed.from_code, verbatim=True,
        suggests=True, per_row=2,
    ),
    Question(
        "broadcast-resume", read=choose_a_button, options=("go", "anew"), says=_resume_says,
        then=_resume_chosen, hidden=True,
    ),
)  # fmt: skip

BROADCAST = Form(
    FORM,
    version=2,
    finish=_finish,
    show=show,
    stopped="broadcast-not-sent",
    lapses=KEPT,
    allowed=_allowed,
    questions=(*_CHOICES, *_TEXT_AND_END),
)

"""Somebody else is meant by a row of a report: panitia type a number or a name and choose who it is."""

from handlers.conversation import form
from handlers.conversation.form import Ask, Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.panitia.action import Reply, guard
from handlers.panitia.intake.checking import go_on
from handlers.programme.profile import show
from handlers.programme.searching import look_for, read_wanted
from handlers.readers import Problem, Read, Reading
from handlers.readers.written import tidy
from storage import intake_recording, intakes, registrations
from storage.intakes import Intake

LONGEST = 120
MOST = 5
LAPSES = 30 * 60
_TYPED = 1000
"""Who was looked for by panitia stands before all others."""


async def ask_who(scene: Scene, intake: Intake, position: int) -> Reply:
    """Whom is this row? The card stays as it is, to be read meanwhile."""
    read = await intakes.row(scene.tx, intake.id, position)
    if read is None or read.state != "doubtful" or intake.state != "checking":
        return await go_on(scene, intake)
    scene.edits = False
    event = str(intake.event_id)
    form.begin(NAMING, scene, {"event": event, "report": str(intake.id), "position": str(position)})
    return await form.go_on(NAMING, scene)


def _read(text: str) -> Reading:
    written = tidy(text)
    if not written or len(written) > LONGEST or read_wanted(written) is None:
        return Problem("zoom-who-unclear")
    return Read(written)


async def _says(scene: Scene) -> tuple[Say, ...]:
    answers = scene.talk.answers
    read = await intakes.row(scene.tx, int(answers["report"]), int(answers["position"]))
    return (Say("ask-zoom-who", {"name": read.written if read else "–"}),)


async def _found(scene: Scene, words: str) -> Step:
    """Whoever is found may be chosen on the card."""
    intake = await intakes.load(scene.tx, int(scene.talk.answers["report"]))
    if intake is None:
        return Close(Message((Say("zoom-dropped"),)))
    ids = await _participants(scene, intake, words)
    if not ids:
        scene.drop_answer("zoom-who")
        scene.notes.append(Say("zoom-who-nobody"))
        return Ask("zoom-who")
    position = int(scene.talk.answers["position"])
    likely = [(id_, _TYPED - n) for n, id_ in enumerate(ids)]
    await intakes.put_candidates(scene.tx, intake.id, {position: likely})
    return None


async def _participants(scene: Scene, intake: Intake, words: str) -> list[int]:
    """Registrations that take part daring in this kegiatan, the likeliest first."""
    wanted = read_wanted(words)
    if wanted is None:
        return []
    hits = await look_for(scene.unit, wanted, frozenset({intake.event_id}), near=True)
    found: list[int] = []
    for hit in hits.found:
        registered = await registrations.find(scene.tx, hit.person_id, intake.event_id)
        if registered and await intake_recording.participant(scene.tx, intake, registered.id):
            found.append(registered.id)
        if len(found) == MOST:
            break
    return found


async def _finish(scene: Scene) -> Step:
    """The card again, with who was found."""
    intake = await intakes.load(scene.tx, int(scene.talk.answers["report"]))
    return Close(await go_on(scene, intake) if intake else Message((Say("zoom-dropped"),)))


NAMING = Form(
    "zoom",
    version=1,
    finish=_finish,
    show=show,
    stopped="zoom-who-stopped",
    lapses=LAPSES,
    allowed=guard("import"),
    questions=(Question("zoom-who", read=_read, says=_says, then=_found, verbatim=True),),
)

"""Coming back to a draft: "Lanjutkan" or "Mulai ulang". Also where a draft of an older version lands."""

from handlers.conversation.form import Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.talk import Talk
from handlers.conversation.turn import Say
from handlers.participant.registration.event import EVENT
from handlers.readers import Option, Problem, Read, Reading, read_yes_no

CONTINUES = {"lanjutkan", "lanjut", "teruskan", "lanjutkan saja", "continue"}
RESTARTS = {
    "mulai ulang", "mulai lagi", "ulang dari awal", "dari awal", "mulai dari awal", "ulangi dari awal",
    "restart", "start over",
}  # fmt: skip


def draft_of(talk: Talk) -> Talk | None:
    """The registration that is not finished, under way or interrupted by another conversation."""
    return next((each for each in (talk, talk.paused) if each and each.form == "registration"), None)


def _read(text: str) -> Reading:
    word = " ".join(text.casefold().split())
    if word in RESTARTS | {"ulang", "ulangi"}:
        return Read("restart")
    if word in CONTINUES or read_yes_no(text) == "yes":
        return Read("continue")
    return Problem("choose-one")


async def _answered(scene: Scene, value: str) -> Step:
    scene.drop_answer("resume")
    if value == "continue":
        return None
    link = scene.talk.link
    old = scene.talk
    scene.talk = Talk(
        language=old.language, token=old.token, source=old.link_source or old.source,
        contact_out=old.contact_out,
    )  # fmt: skip
    if not link or EVENT.then is None:
        return None
    scene.answer("event", link)
    return await EVENT.then(scene, link)


async def _says(scene: Scene) -> tuple[Say, ...]:
    event = await scene.event()
    about = () if event is None else (Say("resume-event", {"title": event.title}),)
    return (Say("ask-resume"), *about)


_GO_ON = Option("continue", text="button-continue")
RESUME = Question(
    "resume", read=_read, options=(_GO_ON, "restart"), says=_says, then=_answered, hidden=True, per_row=2
)

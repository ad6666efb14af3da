"""The summary before sending: check it, change a field, or stop and decide about the draft."""

import re
from collections.abc import Mapping

from handlers.form import Ask, Close, Question, Step
from handlers.readers import Option, Problem, Read, Reading, read_change, read_field, read_yes_no, show_phone
from handlers.readers.regions import province
from handlers.scene import Scene
from handlers.turn import Arg, Day, Message, Say

_WRONG = re.compile(r"\b(salah|keliru|belum sesuai|belum benar|kurang tepat)\b")

FIELDS = ("name", "phone", "company", "position", "province", "email", "skp_number", "skp_until", "category")


def show(answers: Mapping[str, str], name: str) -> Arg:
    """One answer as a person reads it."""
    value = answers.get(name, "")
    if not value:
        return Say("absent")
    match name:
        case "phone":
            return show_phone(value)
        case "province":
            found = province(value)
            town = answers.get("town")
            return f"{found.name} ({town})" if town else found.name
        case "skp_until":
            return Day(value)
        case "category" | "mode":
            return Say(f"option-{name}-{value}")
    return value


def fields(scene: Scene) -> tuple[str, ...]:
    """The fields this person has: without an SKP there is no date of it."""
    dated = bool(scene.talk.answers.get("skp_number"))
    return tuple(name for name in FIELDS if dated or name != "skp_until")


async def _says(scene: Scene) -> tuple[Say, ...]:
    event = await scene.event()
    answers = scene.talk.answers
    lines = tuple(
        Say("review-line", {"label": Say(f"label-{name}"), "value": show(answers, name)})
        for name in ("mode", *fields(scene))
    )
    title: Arg = event.title if event else Say("event-gone")
    return (Say("review", {"event": title, "lines": lines}),)


async def _options(_scene: Scene) -> tuple[Option, ...]:
    return (Option("send"), Option("change"), Option("cancel"))


def _read(text: str) -> Reading:
    if read_change(text) is not None or _WRONG.search(text.casefold()):
        return Read("change")
    match read_yes_no(text):
        case "yes":
            return Read("send")
        case "no":
            return Read("change")
    return Problem("review-unclear")


async def _answered(scene: Scene, value: str) -> Step:
    if value == "send":
        return None
    scene.drop_answer("review")
    return Ask(value)


async def _change_options(scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(name) for name in ("mode", *fields(scene), "done"))


def _read_change(text: str) -> Reading:
    field = read_field(text)
    if field is None and read_yes_no(text) is not None:
        return Read("done")  # "sudah benar", "tidak jadi": nothing is to be changed
    return Problem("choose-one") if field is None else Read(field)


async def _change_chosen(scene: Scene, value: str) -> Step:
    scene.drop_answer("change")
    return None if value == "done" else Ask(value)


async def _cancel_options(_scene: Scene) -> tuple[Option, ...]:
    return (Option("continue"), Option("delete"))


def _read_cancel(text: str) -> Reading:
    word = " ".join(text.casefold().split())
    if word.startswith(("hapus", "delete")):
        return Read("delete")
    if (
        word in {"lanjutkan", "lanjut lagi", "lanjutkan lagi", "lanjutkan pendaftaran", "continue"}
        or read_yes_no(text) == "yes"
    ):
        return Read("continue")
    return Problem("choose-one")


async def _cancel_answered(scene: Scene, value: str) -> Step:
    scene.drop_answer("cancel")
    return None if value == "continue" else Close(Message((Say("draft-deleted"),)), forget=True)


REVIEW = Question("review", read=_read, options=_options, says=_says, then=_answered, confirms=True)
CHANGE = Question(
    "change", read=_read_change, options=_change_options, then=_change_chosen, hidden=True, per_row=2
)
CANCEL = Question(
    "cancel", read=_read_cancel, options=_cancel_options, then=_cancel_answered, hidden=True, per_row=2
)

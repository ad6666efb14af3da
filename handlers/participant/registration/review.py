"""The summary before sending: check it, change a field, or stop and decide about the draft."""

import re

from handlers.conversation.form import Ask, Close, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.participant.registration.event import choose_again
from handlers.participant.registration.filling import fill, may_fill, open_line
from handlers.participant.registration.remarks import how_luring, remark
from handlers.programme.cards import seat_lines
from handlers.programme.profile import field_lines, field_options, fields
from handlers.readers import (
    Option,
    Problem,
    Read,
    Reading,
    read_change,
    read_field,
    read_mode,
    read_yes_no,
)
from storage.events import MODES

_WRONG = re.compile(r"\b(salah|keliru|belum sesuai|belum benar|kurang tepat)\b")

_CHANGED = re.compile(r"\b(ada yang (berubah|salah|beda)|sudah (berubah|beda|ganti)|tidak sama|beda)\b")
_SAME = re.compile(
    r"^(ya,? |iya,? |yes,? )?(masih |tetap |semua(nya)? )*(sama|masih|tetap|same|tidak (ada yang )?berubah)\b"
)

_WITHOUT = re.compile(r"^(ya,? )?(di)?lanjut(kan)?( saja| aja)? tanpa\b|^continue without\b")


async def _says(scene: Scene) -> tuple[Say, ...]:
    event = await scene.event()
    answers = scene.talk.answers
    names = fields(answers)
    values = {
        "event": event.title if event else Say("event-gone"),
        "lines": field_lines(answers, ("mode", *names) if "mode" in answers else names),
    }
    remarks = await remark(scene, event) if event else ()
    person = await scene.person()
    who = "known" if person is not None and person.name is not None else "new"
    told = (Say("review", values), *remarks, *open_line(answers))
    if event is None or answers.get("mode") == "online":
        return (*told, Say(f"review-{who}"))
    luring = await how_luring(scene, event)
    if "mode" in answers:
        return (*told, *luring, Say(f"review-{who}"))
    return (*told, Say(f"review-{who}-mode", {"seats": await seat_lines(scene.unit, event)}), *luring)


async def _options(scene: Scene) -> tuple[Option, ...]:
    event = await scene.event()
    if event is None or "mode" in scene.talk.answers:
        return (Option("send"), Option("change"), Option("cancel"))
    modes = tuple(Option(mode) for mode in MODES if event.quota(mode))
    return (*modes, Option("change"), Option("cancel"))


def _read(text: str) -> Reading:
    if may_fill(text):
        return Problem("review-unclear")
    if _WITHOUT.search(text.casefold()):
        return Read("send")
    if read_change(text) is not None or _WRONG.search(text.casefold()):
        return Read("change")
    mode = read_mode(text)
    if mode is not None:
        return Read(mode)
    if _CHANGED.search(text.casefold()):
        return Read("change")
    if _SAME.search(text.casefold()):
        return Read("send")
    match read_yes_no(text):
        case "yes":
            return Read("send")
        case "no":
            return Read("change")
    return Problem("review-unclear")


async def _answered(scene: Scene, value: str) -> Step:
    if value in MODES:
        # chosen together with the confirmation: what was seen is complete with it
        scene.answer("mode", value)
        return None
    if value == "send" and "mode" in scene.talk.answers:
        return None
    scene.drop_answer("review")
    if value != "send":
        return Ask(value)
    if await scene.event() is None:
        return await choose_again(scene, "event-gone")
    scene.answer("seen", _seen(scene))
    return Ask("mode")


async def _due(scene: Scene) -> bool:
    """Who has said yes and was then only asked for the mode has seen all of it."""
    if "mode" not in scene.talk.answers or scene.talk.answers.get("seen") != _seen(scene):
        return True
    scene.answer("review", "send")
    return False


def _seen(scene: Scene) -> str:
    """All answers the summary shows, but the mode."""
    answers = scene.talk.answers
    return "\n".join(answers.get(name, "") for name in ("event", *fields(answers)))


async def _change_options(scene: Scene) -> tuple[Option, ...]:
    return (Option("mode", text="label-mode"), *field_options(scene.talk.answers), Option("done"))


def _read_change(text: str) -> Reading:
    field = read_field(text)
    back = text.casefold().startswith(("kembali ke", "back to"))
    if field is None and (back or read_yes_no(text) is not None):
        return Read("done")  # "sudah benar", "tidak jadi": nothing is to be changed
    return Problem("choose-one") if field is None else Read(field)


async def _change_chosen(scene: Scene, value: str) -> Step:
    scene.drop_answer("change")
    return None if value == "done" else Ask(value)


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


REVIEW = Question(
    "review", read=_read, options=_options, says=_says, when=_due, then=_answered, gone="review-choose",
    accepts=("send",), confirms=True, instead=fill,
)  # fmt: skip
CHANGE = Question(
    "change", read=_read_change, options=_change_options, then=_change_chosen, hidden=True, per_row=2
)
CANCEL = Question(
    "cancel", read=_read_cancel, options=("continue", "delete"), then=_cancel_answered, hidden=True, per_row=2
)

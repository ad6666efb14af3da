"""What may stay open until the summary, and what is typed there for it: an email, the last day of the SKP.

Neither is worth a message of its own. Only what is surely one is taken; what may be one is asked back.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from handlers.conversation.form import Ask, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Say
from handlers.readers import Problem, Read, Reading, read_absent, read_date, read_email, read_mode_alone
from handlers.readers.dates import part_date
from handlers.readers.written import plain, word_set

_ADDRESS = re.compile(r"\S*@\S*")
_BESIDE = word_set(
    "skp masa berlaku berlakunya sampai dengan s d sd hingga tanggal tgl tanggalnya nya exp expired valid "
    "until berakhir habis adalah yaitu itu dan email emailnya alamat saya untuk ya iya pak bu masih nomor "
    "terima kasih is"
)
_DAY_OF_SKP = _BESIDE & word_set("skp masa berlaku berlakunya sampai sd hingga exp expired valid until")
_NAMES = {"email": re.compile("e-?mail"), "skp_until": re.compile("skp|masa|berlaku|tanggal")}
_MOST = 3
"""Words beside those above that a day of which one can't be sure may have."""


def open_fields(answers: Mapping[str, str]) -> tuple[str, ...]:
    """What was not answered at all; who said "belum ada" is not asked again."""
    names = ("email", "skp_until") if answers.get("skp_number") else ("email",)
    return tuple(name for name in names if name not in answers)


def open_line(answers: Mapping[str, str]) -> tuple[Say, ...]:
    """The line of the summary that asks for what is open."""
    names = open_fields(answers)
    return (Say("review-open", {"what": names[0] if len(names) == 1 else "both"}),) if names else ()


def may_fill(text: str) -> bool:
    """Whether this holds an address or a day, so that a word beside it is no yes or no to the summary."""
    return "@" in text or part_date(text) is not None


async def fill(scene: Scene, text: str) -> Step:
    """Take what was typed for the open fields and show the summary with it; None when it is none of them."""
    if read_absent(text) and (names := open_fields(scene.talk.answers)):
        named = [name for name in names if _NAMES[name].search(text.casefold())]
        return _filled(scene, dict.fromkeys(named or names, Read("")), "noted")
    told: dict[str, Reading] = {}
    email, rest = read_email(text), _ADDRESS.sub(" ", text)
    if not isinstance(email, Problem) or "@" in text:
        told["email"] = email
    parts = part_date(rest)
    others = [word for word in plain(parts[0] if parts else rest).split() if word not in _BESIDE]
    mode = read_mode_alone(" ".join(others))
    if scene.talk.answers.get("skp_number") and (until := _day(rest, 0 if mode else len(others))):
        told["skp_until"] = until
    event = await scene.event()
    if told and mode and event is not None and event.quota(mode):
        scene.answer("mode", mode)
    return _filled(scene, told, "review-filled") if told else None


def _filled(scene: Scene, told: Mapping[str, Reading], thanks: str) -> Step:
    unclear = []
    for name, reading in told.items():
        if isinstance(reading, Read):
            scene.answer(name, reading.value)
        else:
            scene.mark_unclear(name, reading)
            unclear.append(name)
    if len(unclear) < len(told):
        scene.notes.append(Say(thanks))
    scene.talk = replace(scene.talk, misses=0)
    return Ask(unclear[0] if unclear else "review")


def _day(text: str, others: int) -> Reading | None:
    """The day in a text with so many words about something else; one that is not sure only if it is likely
    meant for one."""
    reading = read_date(text)
    likely = others <= _MOST
    match reading:
        case Read():
            return None if others else reading
        case Problem("date-missing"):
            return None
        case Problem("date-incomplete"):
            return reading if likely and not _DAY_OF_SKP.isdisjoint(plain(text).split()) else None
    return reading if likely else None

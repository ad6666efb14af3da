"""The end of writing a broadcast: its preview, its kind, and the code that sends it. A wrong word is no wrong
code, and nothing is sent without the right one.
"""

import re
from dataclasses import replace

from handlers.conversation.form import Ask, Close, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Command, Message, Say, Text
from handlers.panitia.broadcast import whom
from handlers.panitia.broadcast.agreement import staff_to_agree
from handlers.panitia.broadcast.draft import draft, hide_preview, lead_to
from handlers.panitia.broadcast.preview import preview_details, show_preview, someone_of
from handlers.panitia.broadcast.recipients import to_audience
from handlers.panitia.broadcast.sending import needs_second
from handlers.panitia.broadcast.wording import first_words
from handlers.readers import Option, Problem, Read, Reading
from handlers.readers.written import plain

KINDS = ("plain", "urgent")
TEXT = Option("text", text="button-broadcast-text")
STOP = Option("stop", text="button-do-not-send")
LEADING = (TEXT, Option("audience"), STOP)
"""What else can be chosen under the preview."""
TRIES = 3
DIGITS = 4

_CODE = re.compile(rf"(?:kode(?:nya)?|(?:the )?code)?[\s:]*((?:[0-9][\s.-]*){{{DIGITS}}})", re.IGNORECASE)
_AGAIN = {"ulangi", "ulang", "repeat"}


# ---- preview and kind -------------------------------------------------------------------------------


async def kind_says(scene: Scene) -> tuple[Say, ...]:
    """The preview when it is come to; when the question is only asked again, a few words of it."""
    written = draft(scene)
    if "broadcast-seen" in scene.talk.answers and not _asked_to_repeat(scene):
        values: dict[str, Arg] = {
            "words": first_words(written), "whom": await whom.in_words(scene.unit, written),
            "people": (await whom.reach(scene.unit, written)).people,
        }  # fmt: skip
        return (Say("broadcast-still", values),)
    scene.answer("broadcast-seen", "yes")
    someone = await someone_of(scene.unit, written, scene.talk.language)
    scene.aside = await show_preview(scene.unit, written, someone) if someone else None
    return await preview_details(scene, written, someone)


def _asked_to_repeat(scene: Scene) -> bool:
    match scene.heard.said:
        case Text(text):
            return text.casefold().strip(" .!") in _AGAIN
        case Command(name):
            return name in _AGAIN
    return False


async def kind_chosen(scene: Scene, value: str) -> Step:
    match value:
        case "text":
            return to_text(scene)
        case "audience":
            return to_audience(scene)
        case "stop":
            return stop_writing()
    written = draft(scene)
    people = (await whom.reach(scene.unit, written)).people
    if not people:
        return to_audience(scene, Say("broadcast-nobody"))
    if needs_second(scene.unit, people) and not await staff_to_agree(scene.unit, written):
        limit = scene.policy.second_above
        return Close(Message((Say("broadcast-nobody-else", {"people": people, "limit": limit}),)))
    number = int.from_bytes(scene.policy.chance(4), "big") % 10**DIGITS
    scene.answer("broadcast-code", f"{number:0{DIGITS}d}")
    scene.answer("broadcast-tries", "0")
    scene.drop_answer("broadcast-confirm")
    return Ask("broadcast-confirm")


def to_text(scene: Scene) -> Ask:
    """Write it anew; "kembali" leads to where one was, but never to a code for what was not seen."""
    scene.drop_answer("broadcast-kind")
    trail = tuple(name for name in scene.talk.trail if name != "broadcast-confirm")
    scene.talk = replace(scene.talk, trail=trail)
    return Ask("broadcast-text")


def to_preview(scene: Scene) -> Ask:
    scene.drop_answer("broadcast-kind")
    return lead_to(scene, "broadcast-kind")


def stop_writing() -> Close:
    return Close(Message((Say("broadcast-not-sent"),)))


# ---- the code ---------------------------------------------------------------------------------------


def read_code(text: str) -> Reading:
    """Four digits are a code, right or wrong; anything else is none."""
    said = _CODE.fullmatch(text.strip())
    if said:
        return Read(re.sub(r"[^0-9]", "", said[1]))
    # a number of another length picks no button
    return Read("number") if plain(text).isdecimal() else Problem("broadcast-code-none")


async def confirm_says(scene: Scene) -> tuple[Say, ...]:
    hide_preview(scene)
    written = draft(scene)
    people = (await whom.reach(scene.unit, written)).people
    values: dict[str, Arg] = {
        "people": people, "code": scene.talk.answers["broadcast-code"],
        "kind": Say(f"option-broadcast-kind-{'urgent' if written.urgent else 'plain'}"),
    }  # fmt: skip
    second = (Say("broadcast-then-second"),) if needs_second(scene.unit, people) else ()
    return (Say("ask-broadcast-confirm", values), *second)


async def code_given(scene: Scene, value: str) -> Step:
    """The right code leads on; it counts only while the question stands."""
    if value == scene.talk.answers.get("broadcast-code"):
        return None
    scene.drop_answer("broadcast-confirm")
    match value:
        case "back":
            return to_preview(scene)
        case "text":
            return to_text(scene)
        case "stop":
            return stop_writing()
        case "number":
            scene.notes.append(Say("broadcast-code-none"))
            return Ask("broadcast-confirm")
    tries = int(scene.talk.answers.get("broadcast-tries", "0")) + 1
    if tries >= TRIES:
        return Close(Message((Say("broadcast-code-dropped"),)))
    scene.answer("broadcast-tries", str(tries))
    scene.notes.append(Say("broadcast-code-other", {"left": TRIES - tries}))
    return Ask("broadcast-confirm")

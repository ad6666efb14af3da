"""What is typed while a broadcast is written and is no answer to the present question: a button of another
one, a kegiatan, or a whole new text at the preview. Leads there; decides nothing by itself.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.conversation.choices import choose_label
from handlers.conversation.form import Ask, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Say
from handlers.panitia.broadcast import whom
from handlers.panitia.broadcast.deciding import KINDS, LEADING, kind_chosen, stop_writing, to_preview, to_text
from handlers.panitia.broadcast.draft import draft, lead_to
from handlers.panitia.broadcast.recipients import (
    attendance_choices,
    audience_chosen,
    audience_options,
    event_chosen,
    modes,
    read_event,
    states,
    to_audience,
)
from handlers.panitia.broadcast.wording import first_words, read_text
from handlers.readers import Option, Read, read_yes_no
from handlers.readers.written import plain

_EDIT = {"ubah", "ganti", "edit", "change"}
_PARTS = {"mode", "state", "presence", "province", "event"}
_LATER = {"broadcast-text", "broadcast-kind", "broadcast-instead", "broadcast-confirm"}
WORDS, LETTERS = 3, 25
"""From so many words or letters on, what is typed at the preview may be meant as the text."""


async def from_audience(scene: Scene, text: str) -> Step:
    """At the summary and the questions that narrow it."""
    return await _button(scene, text) or await _narrowing(scene, text) or await _event(scene, text)


async def from_event(scene: Scene, text: str) -> Step:
    """At the choice of the kegiatan: the rest can be changed once one is chosen."""
    if "broadcast-year" in scene.talk.answers:
        return await from_audience(scene, text)
    stop = choose_label(scene, "broadcast-kind", text, LEADING[-1:])
    return stop_writing() if stop else None


async def _event(scene: Scene, text: str) -> Step:
    """ "Angkatan 2", with a year or without (the newest one then), or the whole year."""
    year = (Option("year"),) if await whom.all_events(scene) else ()
    if choose_label(scene, "broadcast-event", text, year):
        return await event_chosen(scene, "year")
    meant = read_event(text)
    return await event_chosen(scene, meant.value) if isinstance(meant, Read) else None


async def from_preview(scene: Scene, text: str) -> Step:
    """At the preview, where a text typed in full may be the new one."""
    return await _button(scene, text) or await _narrowing(scene, text) or _offered(scene, text)


async def from_code(scene: Scene, text: str) -> Step:
    """At the code: "ubah" leads back, and another kind is another code."""
    if plain(text) in _EDIT:
        return to_preview(scene)
    kind = choose_label(scene, "broadcast-kind", text, tuple(map(Option, KINDS)))
    if kind is not None:
        scene.answer("broadcast-kind", kind.value)
        return await kind_chosen(scene, kind.value)
    return await _button(scene, text)


async def from_text(scene: Scene, text: str) -> Step:
    """At the text, where any words are the answer: only the whole label of a button is meant as one."""
    return await _button(scene, text)


async def _button(scene: Scene, text: str) -> Step:
    """A button of the preview or the summary, wherever its label is typed."""
    for name, options in (
        ("broadcast-kind", LEADING), ("broadcast-audience", await audience_options(scene)),
    ):  # fmt: skip
        found = choose_label(scene, name, text, options)
        if found is not None:
            return await _pressed(scene, name, found.value)
    return None


async def _pressed(scene: Scene, name: str, value: str) -> Step:
    if name == "broadcast-kind" and value == "stop":
        return stop_writing()
    if value == "audience":
        return to_audience(scene)
    if value in _PARTS:
        scene.drop_answer("broadcast-kind")
        return await audience_chosen(scene, value)
    if name == "broadcast-audience" and scene.talk.at in _LATER:
        return None  # "lanjut" where there is more than one way on
    step = await audience_chosen(scene, "text")
    ready = "broadcast-audience" in scene.talk.answers
    return to_text(scene) if ready and name == "broadcast-kind" else step


async def _narrowing(scene: Scene, text: str) -> Step:
    """The label of a mode, a state or an attendance."""
    offered: tuple[tuple[str, Callable[[Scene], Awaitable[tuple[Option, ...]]]], ...] = (
        ("broadcast-mode", modes), ("broadcast-state", states), ("broadcast-presence", attendance_choices),
    )  # fmt: skip
    for name, options in offered:
        found = choose_label(scene, name, text, await options(scene))
        if found is not None:
            scene.answer(name, found.value)
            return to_audience(scene)
    return None


# ---- a text at the preview --------------------------------------------------------------------------


def _offered(scene: Scene, text: str) -> Step:
    """Ask whether this is the new text; what is no text is not understood."""
    if read_yes_no(text) or (len(text.split()) < WORDS and len(text) < LETTERS):
        return None
    reading = read_text(text)
    if isinstance(reading, Read):
        scene.answer("broadcast-new", reading.value)
        return lead_to(scene, "broadcast-instead")
    scene.notes.append(Say(reading.key, reading.args))
    return Ask("broadcast-kind")


async def instead_says(scene: Scene) -> tuple[Say, ...]:
    new = replace(draft(scene), text=scene.talk.answers.get("broadcast-new", ""), photo="")
    return (Say("ask-broadcast-instead", {"words": first_words(new)}),)


async def instead_chosen(scene: Scene, value: str) -> Step:
    if value == "use":
        scene.answer("broadcast-text", scene.talk.answers["broadcast-new"])
        scene.drop_answer("broadcast-seen")
    scene.drop_answer("broadcast-new")
    scene.drop_answer("broadcast-instead")
    return to_preview(scene)

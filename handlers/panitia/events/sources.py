"""Links by which people come to the registration of one kegiatan, each with a word for where it was put:
counted by it, to copy, and as a QR for posters."""

import re

from handlers.conversation import form
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import ButtonRow, CopyButton, Message, Qr, Say
from handlers.panitia.action import Target, event_at_hand, guard, press
from handlers.programme.cards import event_period
from handlers.programme.deep_links import bot_link
from handlers.programme.profile import show
from handlers.readers import Problem, Read, Reading
from handlers.readers.written import tidy
from storage import figures
from storage.events import Event

MOST_LISTED = 8
FRESH = "fresh"
"""On a button below a picture: what follows can't take its place."""
LONGEST = 30
"""Characters of a word; with it a link and a button's data keep within Telegram's limits."""
_WORD = re.compile(rf"[a-z0-9][a-z0-9_-]{{0,{LONGEST - 1}}}")
_KNOWN = re.compile(rf"[A-Za-z0-9_-]{{1,{LONGEST}}}")


async def list_links(scene: Scene, target: Target) -> Message:
    """[Tautan pendaftaran]: the words used so far, with how many came by each."""
    event = target.the_event
    scene.edits = target.rest != FRESH
    found = await figures.sources(scene.tx, event.id)
    named = [each for each in found if each.word]
    lines = [
        Say("events-source", {"word": each.word, "all": each.all, "active": each.active})
        for each in named[:MOST_LISTED]
    ]
    rest = named[MOST_LISTED:]
    if rest:
        count = sum(each.all for each in rest)
        lines.append(Say("events-source-rest", {"words": len(rest), "all": count}))
    lines += [
        Say("events-source-none", {"all": each.all, "active": each.active}) for each in found if not each.word
    ]
    says = (
        Say("events-links", {"batch": event.batch, "title": event.title}),
        Say("word-lines", {"lines": tuple(lines)}) if lines else Say("events-sources-none"),
    )
    buttons = [
        press(Say("events-link-of", {"word": each.word}), "evlink", event.id, each.word)
        for each in named[:MOST_LISTED]
        if _KNOWN.fullmatch(each.word)
    ]
    rows: list[ButtonRow] = [tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)]
    plain = press(Say("events-link-plain"), "evlink", event.id)
    rows.append((plain, press(Say("events-link-new"), "evnewlink", event.id)))
    rows.append((press(Say("events-do-back"), "evopen", event.id),))
    return Message(says, tuple(rows))


async def show_link(scene: Scene, target: Target) -> Message | None:
    """One link as a picture, with a caption that can be passed on as it is."""
    word = target.rest
    if word and not _KNOWN.fullmatch(word):
        return None
    return await _link(scene, target.the_event, word)


async def ask_word(scene: Scene, target: Target) -> Message | Close:
    """[Tautan baru]."""
    form.begin(SOURCE, scene, {"event": str(target.the_event.id)})
    return await form.go_on(SOURCE, scene)


async def _link(scene: Scene, event: Event, word: str) -> Message:
    back = (press(Say("events-do-links"), "evlinks", event.id, FRESH),)
    link = await bot_link(scene.unit, f"k{event.batch}-{word}" if word else f"k{event.batch}")
    if link is None:
        return Message((Say("events-link-unknown"),), (back,))
    poster = Say("events-poster", {
        "title": event.title, "when": event_period(event, scene.policy.zone), "link": link,
    })  # fmt: skip
    says = [poster]
    if not event.is_live or scene.now >= event.closes_at:
        says.append(Say("events-poster-closed"))
    elif await _is_another(scene, event):
        says.append(Say("events-poster-other"))
    copy = (CopyButton(Say("button-copy-link"), link),)
    name = f"qr-k{event.batch}-{word}" if word else f"qr-k{event.batch}"
    return Message(tuple(says), (copy, back), file=Qr(link, name))


async def _is_another(scene: Scene, event: Event) -> bool:
    """Whether a link with this number leads to another year's kegiatan just now."""
    same = [each for each in await scene.unit.open_events() if each.batch == event.batch]
    return bool(same) and same[0].id != event.id


def _read_word(text: str) -> Reading:
    word = tidy(text).casefold()
    if len(word) > LONGEST:
        return Problem("events-word-long", {"most": str(LONGEST)})
    word = word.replace(" ", "-")
    return Read(word) if _WORD.fullmatch(word) else Problem("events-word-how")


async def _made(scene: Scene) -> Step:
    return Close(await _link(scene, await event_at_hand(scene), scene.talk.answers["link_word"]))


SOURCE = Form(
    "event_source",
    version=1,
    finish=_made,
    show=show,
    stopped="events-unchanged",
    allowed=guard("edit_events"),
    questions=(
        Question("link_word", read=_read_word, says=Say("events-ask-word", {"most": LONGEST}), verbatim=True),
    ),
)

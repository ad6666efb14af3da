"""Words beside the matter: greetings, thanks, questions and wishes about oneself, a call for a human.

Questions that everybody gets the same answer to are in handlers/participant/faq. The place is kept elsewhere.
"""

import re

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Say
from handlers.participant.own_words import read_question
from handlers.participant.wishes import read_wish
from handlers.programme.cards import session_lines
from handlers.readers import read_yes_no
from handlers.readers.complaints import calls_at_length, calls_for_a_human

_GREETINGS = re.compile(
    r"(h[ae]l+o+w?|hai+|hi+|hei|p|tes|test|permisi|punten|salam( sejahtera| sehat)?|"
    r"(as+al+am+u?'?alaikum|assalamualaikum)( w+r+\.? ?w+b+\.?)?|shalom|om swastiastu|"
    r"(selamat |slmt |met )?(pagi|siang|sore|malam|mlm)( semua(nya)?)?)"
    r"( (pak|bu|bapak|ibu|kak|min|admin|mas|mbak|bot|panitia|bapak/ibu|pak/bu))*"
)
_THANKS = re.compile(
    r"(ok(e|ay)? |baik |siap )?(terima ?kasih|trima ?kasih|terimakasih|makasih|mksh|tks|thx|thanks?( you)?|"
    r"tengkyu|matur nuwun|suwun|hatur nuhun|nuhun)"
    r"( (banyak|ya|yah|pak|bu|bapak|ibu|kak|min|admin|infonya|atas infonya))*"
)
_HELP = re.compile(
    r"(tolong|bantuan|help|menu|gimana( caranya)?|(mohon|minta|tolong) (bantuan|dibantu|bantu|petunjuk))"
    r"(nya)?( (pak|bu|min|kak|ya|dong))*"
)
_LOUD = re.compile(r"!{4,}")
_NO_CHATTER = re.compile(r"[@#:=/]|\d{4,}")
_PAIRS = re.compile(
    r"\b(?:bapak/ibu|pak/bu|daring/luring|luring/daring|dan/atau|online/offline)\b", re.IGNORECASE
)
_MARKS = re.compile('[!.,?~…"“”*_\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+')
_SHORT, _ORDINARY = 60, 160

_MAY_BE_ANSWERS = {
    "admin", "cs", "menu", "salam", "help", "hai", "p", "tes", "siang", "pagi", "sore", "malam", "operator",
    "petugas", "panitia", "customer service", "call center", "help desk", "helpdesk", "min", "link", "status",
    "alamat",
}  # fmt: skip


def read_small_talk(text: str) -> str | None:
    """Which small talk this is (a text `talk-<it>` answers most of it), or None for anything else.

    Questions count only as questions, and many words only as a call for a human: an answer must never be
    taken for chatter.
    """
    words = _without_marks(text)
    if re.match(r"(pt|cv|ud)\b", words):
        return None  # the name of a company
    if not words:
        return "human" if re.search(r"[!?]{3,}", text) else None
    if len(words) <= _SHORT and _GREETINGS.fullmatch(words):
        return "greeting"
    if len(words) <= _SHORT and _THANKS.fullmatch(words):
        return "thanks"
    if len(words) > _ORDINARY or _NO_CHATTER.search(_PAIRS.sub(" ", text)):
        return "human" if calls_at_length(text, words) else None
    if len(words) <= _SHORT and _HELP.fullmatch(words):
        return "help"
    wish = read_wish(text)
    if wish is not None:
        return wish
    if calls_for_a_human(words):
        return "human"
    return read_question(text) or ("human" if _is_loud(text) else None)


def may_be_an_answer(text: str) -> bool:
    """Whether this is small talk only where nothing is asked in free words: "Admin" is a position too."""
    words = _without_marks(text)
    return words in _MAY_BE_ANSWERS or (_is_loud(text) and not calls_for_a_human(words))


async def answer_small_talk(scene: Scene, topic: str) -> Say:
    """The answer, from the chosen kegiatan where it depends on it."""
    event = await scene.event()
    if topic == "when" and event is not None:
        return Say("event-when", {"title": event.title, "sessions": session_lines(event, await scene.zone())})
    if topic == "place" and event is not None:
        return Say("talk-place", {"place": event.place})
    if topic in {"when", "place"}:
        return Say("talk-see-list")
    if topic in {"human", "unknown"}:
        return Say(f"talk-{topic}", {"contact": scene.policy.contact})
    return Say(f"talk-{topic}")


def _without_marks(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text.casefold()).split())


def _is_loud(text: str) -> bool:
    """Several words shouted, that are no yes or no."""
    return bool(_LOUD.search(text)) and len(text.split()) > 2 and read_yes_no(text) is None

"""What a message of the bot asks of somebody who registers, told by its words and buttons as a person would.

The order of the questions and which of them share a message is the bot's business: nothing here knows it.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from handlers.conversation.turn import Say
from locales.render import TextError, show_plain
from simulator.messages import Button, Message

WIB = ZoneInfo("Asia/Jakarta")
TURN, BEGIN = "!turn", "!begin"
"""The data of the buttons of somebody who waits at the door, and of somebody who is called in."""
QUESTIONS = (
    "event", "mode", "name", "phone", "company", "position", "province", "email", "skp_number", "skp_until",
    "category",
)  # fmt: skip
_VALUES = "contact seats event lines number title mode sessions until line month months when at time wait"
_NUMBER = re.compile(r"PKA3-\d{4}-\d{2}-\d{4,}")
_CLOCK = re.compile(r"pukul (\d{1,2})[.:](\d{2})")
_SKP = re.compile(r"nomor SKP", re.IGNORECASE)
_UNTIL = re.compile(r"berlaku (?:sampai|hingga)|masa berlaku", re.IGNORECASE)


@cache
def words(key: str) -> str:
    """The first line of a text or a label as it is read; empty where there is no such text (any more)."""
    try:
        text = show_plain(Say(key, dict.fromkeys(_VALUES.split(), "") | {"months": 12}), "id")
    except TextError:
        return ""
    return re.sub(r"<[^>]*>", "", text).strip().partition("\n")[0].strip()


def asked(message: Message) -> str | None:
    """A name of QUESTIONS, or consent, review, number (it tells one), wait, called; None: nothing known."""
    text = message.text
    if button(message, data=BEGIN):
        return "called"
    if button(message, data=TURN):
        return "wait"
    if number(text):
        return "number"
    if button(message, label=words("option-consent-yes")):
        return "consent"
    if words("review") in text or button(message, label=words("option-review-change")):
        return "review"
    found = [(text.rfind(words(f"ask-{name}")), name) for name in QUESTIONS if words(f"ask-{name}")]
    place, name = max(found)
    if place >= 0:
        return "skp_number" if name == "skp_until" and _SKP.search(text[:place]) else name
    return "skp_number" if _SKP.search(text) else None


def asks_until_too(message: Message) -> bool:
    """The number of the SKP and its last day are asked in this one message."""
    return bool(_SKP.search(message.text) and _UNTIL.search(message.text))


def number(text: str) -> str:
    """The registration number a card tells, or nothing."""
    found = _NUMBER.search(text) if words("registration-card") in text else None
    return found.group() if found else ""


def told_time(text: str, now: datetime) -> datetime | None:
    """When the minute begins that a message at the door names: the moment with this clock nearest to now."""
    found = _CLOCK.search(text)
    if found is None:
        return None
    here = now.astimezone(WIB)
    then = here.replace(hour=int(found[1]) % 24, minute=int(found[2]), second=0, microsecond=0)
    days = (timedelta(days=-1), timedelta(), timedelta(days=1))
    return min((then + day for day in days), key=lambda moment: abs(moment - here)).astimezone(UTC)


def button(message: Message, *, label: str = "", data: str = "") -> Button | None:
    """The first button that begins with this label, or whose data does."""
    for each in pressable(message):
        if (label and each.text.startswith(label)) or (data and each.value.startswith(data)):
            return each
    return None


def pressable(message: Message) -> Iterator[Button]:
    """Buttons that tell the bot something, in their order."""
    return (each for row in message.buttons for each in row if each.kind == "callback")

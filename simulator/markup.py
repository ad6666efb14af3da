"""Reads `reply_markup` and refuses what the real server would refuse, and a little more.

Buttons we have no use for (web apps, payments, inline queries) are refused too. It never sends or stores.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from simulator.errors import bad_request
from simulator.messages import Button, Buttons, Keyboard, KeyboardButton

_BLANK = re.compile(r"[\s\x00-\x1f\x7f]")
STYLES = ("primary", "success", "danger")
_ACTIONS = ("callback_data", "url", "copy_text")
_OTHER_ACTIONS = (
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
)


@dataclass(frozen=True, slots=True)
class Markup:
    """What came with a message: inline buttons, a keyboard, the wish to remove it, or a forced reply."""

    buttons: Buttons = ()
    inline: dict[str, Any] | None = None
    keyboard: Keyboard | None = None
    removes: bool = False
    forces_reply: bool = False

    @property
    def is_inline(self) -> bool:
        return self.keyboard is None and not self.removes and not self.forces_reply


NOTHING = Markup()


def read_markup(raw: object) -> Markup:
    """`raw` is the parameter as it came: nothing, a JSON text, or an object from a JSON body."""
    if raw is None or raw == "":
        return NOTHING
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(raw, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in raw:
        return _read_inline(raw["inline_keyboard"])
    if "keyboard" in raw:
        return Markup(keyboard=_read_keyboard(raw))
    if raw.get("remove_keyboard"):
        return Markup(removes=True)
    if raw.get("force_reply"):
        _read_placeholder(raw)
        return Markup(forces_reply=True)
    return NOTHING


def read_inline(raw: object) -> Markup:
    """For edits, which can only carry an inline keyboard."""
    markup = read_markup(raw)
    if not markup.is_inline:
        raise bad_request("inline keyboard expected")
    return markup


def _read_inline(raw: object) -> Markup:
    rows = _rows(raw, "inline_keyboard")
    buttons = tuple(tuple(_inline_button(one) for one in row) for row in rows if row)
    if not buttons:
        return NOTHING
    if sum(map(len, buttons)) > 100 or any(len(row) > 8 for row in buttons):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    shape = [[_button_api(button) for button in row] for row in buttons]
    return Markup(buttons=buttons, inline={"inline_keyboard": shape})


def _rows(raw: object, name: str) -> list[list[Any]]:
    if not isinstance(raw, list):
        raise bad_request(f'field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in raw):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    return raw


def _inline_button(raw: object) -> Button:
    reason = "can't parse inline keyboard button: "
    if not isinstance(raw, dict):
        raise bad_request(reason + "InlineKeyboardButton must be an Object")
    text = _button_text(raw, reason)
    actions = [name for name in (*_ACTIONS, *_OTHER_ACTIONS) if name in raw]
    if not actions:
        raise bad_request(reason + "Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(reason + "exactly one action is expected, found " + ", ".join(actions))
    style = _style(raw, reason)
    value = raw[actions[0]]
    if actions[0] == "callback_data":
        return Button(text, "callback", _callback_data(value), style)
    if actions[0] == "url":
        return Button(text, "url", _address(value), style)
    if actions[0] == "copy_text":
        return Button(text, "copy", _copied(value), style)
    raise bad_request("BUTTON_TYPE_INVALID")


def _button_text(raw: dict[str, Any], reason: str) -> str:
    text = raw.get("text")
    if not isinstance(text, str):
        raise bad_request(reason + 'Can\'t find field "text"')
    if not text.strip():
        raise bad_request(reason + "Button text must be non-empty")
    return text


def _style(raw: dict[str, Any], reason: str) -> str | None:
    style = raw.get("style")
    if style is None:
        return None
    if style not in STYLES:
        raise bad_request(reason + "invalid button style specified")
    return str(style)


def _callback_data(value: object) -> str:
    if not isinstance(value, str) or not 1 <= len(value.encode(errors="replace")) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    return value


def _address(value: object) -> str:
    """http, https and tg only, and on the web only hosts with a dot, as on the real server."""
    address = value if isinstance(value, str) else ""
    try:
        parts = urlsplit(address)
        web = (
            parts.scheme in {"http", "https"} and "." in (parts.hostname or "").strip(".") and parts.port != 0
        )
    except ValueError:
        web, parts = False, urlsplit("")
    telegram = parts.scheme == "tg" and bool(parts.netloc or parts.path)
    if not (web or telegram) or _BLANK.search(address):
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
    return address


def _copied(value: object) -> str:
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(text, str) or not 1 <= len(text) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return text


def _button_api(button: Button) -> dict[str, Any]:
    actions: dict[str, dict[str, Any]] = {
        "callback": {"callback_data": button.value},
        "url": {"url": button.value},
        "copy": {"copy_text": {"text": button.value}},
    }
    style = {"style": button.style} if button.style else {}
    return {"text": button.text, **actions[button.kind], **style}


def _read_keyboard(raw: dict[str, Any]) -> Keyboard:
    rows = tuple(tuple(_key(one) for one in row) for row in _rows(raw["keyboard"], "keyboard") if row)
    if not rows:
        raise bad_request("reply keyboard must have at least one button")
    if sum(map(len, rows)) > 300 or any(len(row) > 12 for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return Keyboard(rows, bool(raw.get("one_time_keyboard")), _read_placeholder(raw))


def _key(raw: object) -> KeyboardButton:
    reason = "can't parse keyboard button: "
    if isinstance(raw, str):
        return _key({"text": raw})
    if not isinstance(raw, dict):
        raise bad_request(reason + "KeyboardButton must be an Object")
    _style(raw, reason)
    return KeyboardButton(_button_text(raw, reason), bool(raw.get("request_contact")))


def _read_placeholder(raw: dict[str, Any]) -> str:
    placeholder = raw.get("input_field_placeholder")
    if placeholder is None:
        return ""
    if not isinstance(placeholder, str) or not 1 <= len(placeholder) <= 64:
        raise bad_request("input field placeholder must be 1-64 characters long")
    return placeholder

"""Reads the text of a message as the real server does: HTML tags and entities, lengths in UTF-16 units.

What comes out is plain text, entities, and HTML that is safe to show in a browser. Only HTML and plain text
are known; Markdown is refused, which is stricter than the real server. It never repairs a broken text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import Any, NoReturn

from simulator.errors import bad_request

MESSAGE_LENGTH = 4096
CAPTION_LENGTH = 1024
SOURCE_BYTES = 1 << 15

_SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
_SHOWN_AS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
_SHOWN_WITH = {"spoiler": '<span class="tg-spoiler">', "expandable_blockquote": "<blockquote expandable>"}
_TAGS = {*_SIMPLE, "a", "span", "tg-emoji"}
_MARK = re.compile(r"[<&]")
_ENTITY = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot)(?![A-Za-z]));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")
_NAME = re.compile(r"[^\s>]*")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_ATTRIBUTE_VALUE = re.compile(r"""\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.\-]+)(?=[\s>]))""")
_SAFE_LINK = re.compile(r"(?:https?://|tg://|mailto:|tel:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """`html` is made by us from the parsed text: safe to put into a page as it is."""

    plain: str
    html: str
    entities: tuple[dict[str, Any], ...] = ()


def read_message(source: str, parse_mode: str) -> Text:
    text = _read(source, parse_mode)
    if not text.plain:
        raise bad_request("message text is empty")
    if units(text.plain) > MESSAGE_LENGTH:
        raise bad_request("message is too long")
    return text


def read_caption(source: str, parse_mode: str) -> Text:
    text = _read(source, parse_mode)
    if units(text.plain) > CAPTION_LENGTH:
        raise bad_request("message caption is too long")
    return text


def units(text: str) -> int:
    """Length in UTF-16 code units, which is how Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def as_typed(text: str) -> Text:
    """What a person typed: no markup, only commands at the start of a word become entities."""
    entities = tuple(
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": len(found.group())}
        for found in _COMMAND.finditer(text)
    )
    return Text(text, escape(text, quote=False), entities)


def _read(source: str, parse_mode: str) -> Text:
    try:
        size = len(source) if source.isascii() else len(source.encode())
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    if size > SOURCE_BYTES:
        raise bad_request("message is too long")
    mode = parse_mode.lower()
    if mode not in {"", "none", "html"}:
        raise bad_request("unsupported parse_mode")
    source = source.replace("\r", "").replace("\x00", "")
    if mode != "html" or not _MARK.search(source):
        plain = source.strip()
        return Text(plain, escape(plain, quote=False))
    return _Reader(source).read()


@dataclass(slots=True)
class _Open:
    tag: str
    closing: str
    offset: int
    entity: dict[str, Any] = field(default_factory=dict)


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.plain: list[str] = []
        self.html: list[str] = []
        self.entities: list[dict[str, Any]] = []
        self.open: list[_Open] = []
        self.length = 0

    def read(self) -> Text:
        source, at = self.source, 0
        while found := _MARK.search(source, at):
            self._add(source[at : found.start()])
            at = self._read_entity(found.start()) if found.group() == "&" else self._read_tag(found.start())
        self._add(source[at:])
        if self.open:
            self._fail(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        plain = "".join(self.plain)
        shift = units(plain) - units(plain.lstrip())
        plain = plain.strip()
        return Text(plain, "".join(self.html).strip(), _within(self.entities, shift, units(plain)))

    def _add(self, chunk: str) -> None:
        if chunk:
            self.plain.append(chunk)
            self.html.append(escape(chunk, quote=False))
            self.length += units(chunk)

    def _read_entity(self, at: int) -> int:
        found = _ENTITY.match(self.source, at)
        if found is None:
            self._add("&")
            return at + 1
        hexadecimal, decimal, name = found.groups()
        if name:
            self._add(_NAMED[name])
            return found.end()
        code = int(hexadecimal, 16) if hexadecimal else int(decimal)
        if not 0 < code <= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            self._add("&")
            return at + 1
        self._add(chr(code))
        return found.end()

    def _read_tag(self, at: int) -> int:
        return self._close(at) if self.source.startswith("</", at) else self._begin(at)

    def _begin(self, at: int) -> int:
        name = _NAME.match(self.source, at + 1)
        if name is None or name.end() == len(self.source):
            self._fail("Unclosed start tag", at)
        tag = name.group().lower()
        if tag not in _TAGS:
            self._fail(f'Unsupported start tag "{tag}"', at)
        attributes, end = self._attributes(tag, name.end(), at)
        opened = self._open_tag(tag, attributes, at)
        self.open.append(opened)
        return end + 1

    def _attributes(self, tag: str, at: int, began: int) -> tuple[dict[str, str], int]:
        source = self.source
        found: dict[str, str] = {}
        while True:
            at = _end(_SPACE, source, at)
            if at == len(source):
                self._fail("Unclosed start tag", began)
            if source[at] == ">":
                return found, at
            after = _end(_ATTRIBUTE_NAME, source, at)
            name = source[at:after].lower()
            if not name:
                self._fail(f'Empty attribute name in the tag "{tag}"', began)
            value = _ATTRIBUTE_VALUE.match(source, after)
            if value is not None:
                found[name] = next((group for group in value.groups() if group is not None), "")
                at = value.end()
            elif (tag, name) == ("blockquote", "expandable"):
                found[name] = ""
                at = after
            else:
                self._fail(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', began)

    def _open_tag(self, tag: str, attributes: dict[str, str], at: int) -> _Open:
        kind, entity = _SIMPLE.get(tag, ""), {}
        if tag == "span":
            if attributes.get("class") != "tg-spoiler":
                self._fail('Tag "span" must have class "tg-spoiler"', at)
            kind = "spoiler"
        elif tag == "blockquote" and "expandable" in attributes:
            kind = "expandable_blockquote"
        elif tag == "tg-emoji":
            if not attributes.get("emoji-id", "").isdecimal():
                self._fail("Invalid custom emoji identifier specified", None)
            kind, entity = "custom_emoji", {"custom_emoji_id": attributes["emoji-id"]}
        elif tag == "a":
            return self._open_link(attributes.get("href", ""))
        shown = _SHOWN_AS.get(kind, "span")
        self.html.append(_SHOWN_WITH.get(kind, f"<{shown}>"))
        return _Open(tag, f"</{shown}>", self.length, {"type": kind, **entity})

    def _open_link(self, href: str) -> _Open:
        link = _ENTITY.sub(lambda found: _NAMED.get(found.group(3) or "", found.group()), href).strip()
        if not _SAFE_LINK.match(link):  # the real server shows the bare text as well
            return _Open("a", "", self.length)
        self.html.append(f'<a href="{escape(link)}" target="_blank" rel="noopener noreferrer">')
        return _Open("a", "</a>", self.length, {"type": "text_link", "url": link})

    def _close(self, at: int) -> int:
        if not self.open:
            self._fail("Unexpected end tag", at)
        name_end = _end(_NAME, self.source, at + 2)
        name = self.source[at + 2 : name_end].lower()
        end = _end(_SPACE, self.source, name_end)
        if end == len(self.source) or self.source[end] != ">":
            self._fail("Unclosed end tag", at)
        opened = self.open.pop()
        if name and name != opened.tag:
            where = f"at byte offset {self._bytes(at)}"
            self._fail(f'Unmatched end tag {where}, expected "</{opened.tag}>", found "</{name}>"')
        self.html.append(opened.closing)
        length = self.length - opened.offset
        if opened.entity and length:
            opened.entity |= {"offset": opened.offset, "length": length}
            self.entities.append(opened.entity)
        return end + 1

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _fail(self, why: str, at: int | None = None) -> NoReturn:
        where = "" if at is None else f" at byte offset {self._bytes(at)}"
        raise bad_request(f"can't parse entities: {why}{where}")


def _end(pattern: re.Pattern[str], source: str, at: int) -> int:
    found = pattern.match(source, at)
    return at if found is None else found.end()


def _within(entities: list[dict[str, Any]], shift: int, length: int) -> tuple[dict[str, Any], ...]:
    """The entities of the trimmed text, in the order in which they begin, at most 100 as in Telegram."""
    kept = []
    for entity in sorted(entities, key=lambda one: (one["offset"], -one["length"])):
        begin = max(0, entity["offset"] - shift)
        end = min(length, entity["offset"] + entity["length"] - shift)
        if end > begin:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return tuple(kept[:100])

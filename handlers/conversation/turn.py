"""The words of a conversation: what a person said (Heard), what we answer (Say, Message, Notice).

Plain frozen data. Nothing here knows Telegram, a language, SQL or a clock; times are UTC epoch seconds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

# ---- heard ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Something typed. `edited`: the person changed a message sent before. `replies_to`: the id of the
    message of ours that it is a reply to, if it is one; `quoted`: the words of that message."""

    text: str
    edited: bool = False
    replies_to: str = ""
    quoted: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """`/name rest`; the name is lower-case and without the slash."""

    name: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """A button's data (not to be trusted), the message that carried it, and the query to be ended."""

    data: str
    message: str | None
    query: str


@dataclass(frozen=True, slots=True)
class SharedContact:
    """A contact card; `own` when it is the sender's own number."""

    phone: str
    own: bool


@dataclass(frozen=True, slots=True)
class Attachment:
    """A sticker, voice note, photo or anything else we can't read.

    file: the channel's token for what can be fetched or sent on; name and size (bytes, 0 for unknown) as the
    sender's device gives them, caption: what was written below. None of it is to be trusted.
    """

    kind: Literal["sticker", "voice", "photo", "file", "other"]
    file: str = ""
    name: str = ""
    size: int = 0
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """The person blocked the bot."""


@dataclass(frozen=True, slots=True)
class Returned:
    """The person unblocked the bot, but has said nothing yet."""


Said = Text | Command | Press | SharedContact | Attachment | Left | Returned


@dataclass(frozen=True, slots=True)
class Heard:
    """One input from one chat. `update_id` is what the channel uses to name it; `name` is how whoever writes
    calls himself there. at: when it was said (UTC epoch seconds; 0: not known)."""

    channel: str
    update_id: int
    address: str
    said: Said
    name: str = ""
    at: int = field(default=0, compare=False)


# ---- said -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Period:
    """From–until, both UTC epoch seconds; shown in WIB and in `zone` (IANA name) when that differs."""

    starts_at: int
    ends_at: int
    zone: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, UTC epoch seconds; shown in WIB and in `zone` (IANA name) when that differs."""

    at: int
    zone: str


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of today, UTC epoch seconds; shown without its day, in WIB and in `zone` when that differs.

    Its fields have other names than a Moment's: so a stored one is read as what it was.
    """

    clock: int
    zone: str


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, ISO, without a zone."""

    day: str


@dataclass(frozen=True, slots=True)
class Say:
    """A text by its key in locales/, with its values. A tuple of Say is shown as lines."""

    key: str
    args: Mapping[str, "str | int | Period | Moment | TimeOfDay | Day | Say | tuple[Say, ...]"] = field(
        default_factory=dict
    )


Arg = str | int | Period | Moment | TimeOfDay | Day | Say | tuple[Say, ...]


@dataclass(frozen=True, slots=True)
class Button:
    """A button that comes back as a Press with `data` (1–64 bytes). A `str` label is the world's own word."""

    label: Say | str
    data: str


@dataclass(frozen=True, slots=True)
class CopyButton:
    """A button that copies `text` (1–256 characters) on the person's device."""

    label: Say
    text: Say | str


@dataclass(frozen=True, slots=True)
class LinkButton:
    """A button that opens `url` (http or https) on the person's device."""

    label: Say
    url: str


AnyButton = Button | CopyButton | LinkButton
ButtonRow = tuple[AnyButton, ...]
ButtonRows = tuple[ButtonRow, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A text file made for one person; `name` is its whole file name, like data.txt."""

    name: Say
    paragraphs: tuple[Say, ...]


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry of a calendar. `uid` is the same at every download; `sequence` grows when the entry changes.

    Times are UTC epoch seconds; `alarm`: minutes before the start at which the device reminds.
    """

    uid: str
    sequence: int
    title: Say
    starts_at: int
    ends_at: int
    place: Say
    notes: Say
    alarm: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar file (iCalendar, RFC 5545); `name` is its whole file name. `made_at`: UTC epoch seconds;
    zone: the IANA name of the zone the entries are written in."""

    name: Say
    made_at: int
    zone: str
    entries: tuple[CalendarEntry, ...]


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file kept in storage/files; picture: it is shown as one."""

    id: int
    stored_name: str
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Qr:
    """A picture of a QR code with this text, made when it is sent. qr_name: the file's, without suffix."""

    qr_text: str
    qr_name: str = "qr"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo somebody sent us, by the channel's token."""

    token: str


AnyFile = File | Calendar | StoredFile | Qr | Photo


@dataclass(frozen=True, slots=True)
class Message:
    """What one message shows. `keyboard` asks for the contact by a button, or takes such a button away.

    With a `file` the paragraphs are its caption: 1,024 characters at most. protect: it can't be forwarded.
    splits: what is too long for one message goes out as several, the buttons under the last; part: which of
    them this is, from 1 (0: the whole).
    """

    paragraphs: tuple[Say, ...]
    rows: ButtonRows = ()
    keyboard: Literal["contact", "remove"] | None = None
    file: AnyFile | None = None
    protect: bool = False
    splits: bool = False
    part: int = 0

    def after(self, *paragraphs: Say) -> "Message":
        """The same message with these paragraphs in front."""
        return replace(self, paragraphs=(*paragraphs, *self.paragraphs)) if paragraphs else self


@dataclass(frozen=True, slots=True)
class Notice:
    """A message to a chat. `edits` names the message to change instead of sending a new one.

    key: why it exists, once only; for the answer to the input at hand only what it is about. not_before,
    expires_at (0: never): UTC epoch seconds. quiet: the zone (IANA name) whose nights it does not disturb;
    empty: any hour. remember: the id of the message, once it is sent, is kept under the key, to edit it later
    or to know a reply to it. fleeting: it only asks; renews: it says where the conversation stands, so that
    while both wait the former is needless.
    """

    channel: str
    address: str
    language: str
    message: Message
    edits: str | None = None
    key: str = ""
    lane: Literal["reply", "link", "reminder", "broadcast"] = "reply"
    not_before: int = 0
    quiet: str = ""
    expires_at: int = 0
    remember: bool = False
    fleeting: bool = False
    renews: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """Work that needs the network or is long: done after the commit, for the chat that waits for it.

    body: what this kind of work needs, as JSON has it. key: why it exists, once only; empty: for this input.
    """

    kind: str
    channel: str
    address: str
    language: str
    body: Mapping[str, Any]
    key: str = ""

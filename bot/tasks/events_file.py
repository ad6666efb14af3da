"""A TOML file of kegiatan, checked as a whole: good events, or where and why it is refused."""

import dataclasses
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    create_model,
    model_validator,
)

from handlers.programme import event_fields, event_rules
from handlers.programme.event_fields import Kind
from handlers.programme.event_putting import Change
from handlers.programme.schedule import read_at
from handlers.readers import event_limits
from storage.events import Event
from storage.reminders import Rule
from storage.sessions import Room, Session

LARGEST_BYTES = 1_000_000


class EventsFileError(Exception):
    """One sentence: the place in the file and what is to be changed."""


def _is_web_address(url: str) -> str:
    if not event_limits.is_web_address(url):
        raise ValueError("must be a web address, like https://zoom.us/j/123")
    return url


def _is_one_line(text: str) -> str:
    if not event_limits.is_one_line(text):
        raise ValueError("must be one line without tabs or control characters")
    return text


def _is_a_time(text: str) -> str:
    if read_at(text) is None:
        raise ValueError('must be like "H-7 09.00", "start-60m", "start", "start+10m", "end" or "end+30m"')
    return text


def _is_a_record(text: str) -> str:
    if not event_limits.is_a_record(text):
        raise ValueError('must be made of entered, start and end, like "end" or "entered+start"')
    return text


Address = Annotated[str, Field(max_length=event_limits.LONGEST_ADDRESS), AfterValidator(_is_web_address)]
Line = Annotated[str, Field(min_length=1, max_length=event_limits.LONGEST_LINE), AfterValidator(_is_one_line)]
Title = Annotated[Line, Field(max_length=event_limits.LONGEST_TITLE)]

_RULE_FAULTS: dict[event_rules.RuleFault, str] = {
    "link-audience": 'a link is only for mode = "online" and state = "confirmed"',
    "link-time": 'a link is only sent at a time like "start-60m" or "start"',
    "absent-audience": 'absent_only is only for mode = "online" and state = "confirmed"',
    "absent-time": 'absent_only is only known from the start on, like "start" or "start+10m"',
}
_EVENT_FAULTS: dict[event_rules.EventFault, str] = {
    "closes-before-opens": "closes_at must be after opens_at",
    "session-order": "session {session!r} starts before the one before it has ended",
    "session-end": "session {session!r} must end after its start",
    "many-sessions": "has too many sessions",
}


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, str_strip_whitespace=True)


class _Room(_Strict):
    url: Address
    capacity: int | None = Field(default=None, ge=1, le=event_limits.MOST_SEATS)


class _Session(_Strict):
    title: Title
    starts_at: AwareDatetime
    ends_at: AwareDatetime
    join_url: Address | None = None
    room: list[_Room] = Field(default_factory=list, max_length=event_limits.MOST_ROOMS)
    backup_url: Address | None = None

    @model_validator(mode="after")
    def _is_a_session(self) -> "_Session":
        if self.ends_at <= self.starts_at:
            raise ValueError("ends_at must be after starts_at")
        if bool(self.join_url) == bool(self.room):
            raise ValueError("needs either join_url, or one [[event.session.room]] or more")
        return self


class _Reminder(_Strict):
    """`at` says when; what it is about follows from that unless it is said."""

    at: Annotated[str, AfterValidator(_is_a_time)]
    about: Literal["event", "session"] | None = None
    mode: Literal["online", "offline", "all"] = "all"
    state: Literal["confirmed", "applied", "waiting", "offered"] = "confirmed"
    link: bool = False
    absent_only: bool = False

    @model_validator(mode="after")
    def _fits(self) -> "_Reminder":
        fault = event_rules.rule_fault(_rule(self))
        if fault is not None:
            raise ValueError(_RULE_FAULTS[fault])
        return self


def _moment(moment: datetime) -> int:
    return int(moment.timestamp())


_TYPES: Mapping[Kind, Any] = {
    event_fields.TITLE: Title,
    event_fields.LINE: Line,
    event_fields.SEATS: Annotated[int, Field(ge=0, le=event_limits.MOST_SEATS)],
    event_fields.OPENING: Annotated[AwareDatetime, AfterValidator(_moment)],
    event_fields.CLOSING: Annotated[AwareDatetime, AfterValidator(_moment)],
    event_fields.PRESENCE: Annotated[
        list[Annotated[str, AfterValidator(_is_a_record)]], Field(min_length=1), AfterValidator(",".join)
    ],
    event_fields.SWITCH: bool,
}
"""How values of each kind stand in the file, and become what Event holds."""
_USUAL = {each.name: each.default for each in dataclasses.fields(Event)}
_IN_FILE = [each for each in event_fields.FIELDS if each.kind.get is None and each.name != "batch"]
"""The rows of the table; which kegiatan it is, and its sessions, have a place of their own in the file."""


def _column(field: event_fields.Field) -> tuple[Any, Any]:
    """Its type, and what holds when the file says nothing of it."""
    type_ = Literal[*field.options] if field.kind.show is None and field.options else _TYPES[field.kind]
    if field.in_extra:
        return type_ | None, None
    usual = _USUAL[field.attribute]
    return type_, ... if usual is dataclasses.MISSING else usual


_COLUMNS: dict[str, Any] = {each.attribute: _column(each) for each in _IN_FILE}
_Table = create_model("_Table", __base__=_Strict, **_COLUMNS)


class _Event(_Table):
    batch: int = Field(ge=1, le=event_limits.LAST_BATCH)
    year: int = Field(ge=event_limits.FIRST_YEAR, le=event_limits.LAST_YEAR)
    state: Literal["draft", "open", "closed", "finished", "cancelled"] = "open"
    reminder: list[_Reminder] | None = Field(default=None, max_length=event_limits.MOST_RULES)
    session: list[_Session] = Field(min_length=1, max_length=event_limits.MOST_SESSIONS)

    @model_validator(mode="after")
    def _times_agree(self) -> "_Event":
        fault = event_rules.event_fault(_event(self))
        if fault is not None:
            raise ValueError(_EVENT_FAULTS[fault.name].format(session=fault.session))
        return self


class _File(_Strict):
    event: list[_Event] = Field(min_length=1, max_length=100)

    @model_validator(mode="after")
    def _each_once(self) -> "_File":
        seen: set[tuple[int, int]] = set()
        for event in self.event:
            if (event.year, event.batch) in seen:
                raise ValueError(f"batch {event.batch} of {event.year} stands in the file twice")
            seen.add((event.year, event.batch))
        return self


def read_events(path: Path) -> list[Change]:
    """The events of this file (id 0, nothing taken). Raises EventsFileError with one sentence."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise EventsFileError(f"{path} is larger than {LARGEST_BYTES} bytes; is it the right file?")
        document = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise EventsFileError(f"{path} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise EventsFileError(f"{path} is not a UTF-8 text file.") from None
    except RecursionError:
        raise EventsFileError(f"{path} is nested too deeply; is it the right file?") from None
    except tomllib.TOMLDecodeError as error:
        raise EventsFileError(f"{path} is not TOML: {error}.") from None
    try:
        return [Change(_event(event), _rules(event)) for event in _File.model_validate(document).event]
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise EventsFileError(
            f"{path}, {_place(first['loc'])}: {_reason(first['type'], first['msg'])}."
        ) from None


def _event(event: _Event) -> Event:
    sessions = tuple(
        Session(
            each.title,
            _moment(each.starts_at),
            _moment(each.ends_at),
            each.join_url or each.room[0].url,
            each.backup_url or "",
            tuple(Room(room.url, room.capacity) for room in each.room),
        )
        for each in event.session
    )
    columns: dict[str, Any] = {}
    extra: dict[str, str] = {}
    for field in _IN_FILE:
        value = getattr(event, field.attribute)
        if not field.in_extra:
            columns[field.attribute] = value
        elif value is not None:
            extra[field.attribute] = field.kind.write(value)
    return Event(
        id=0, year=event.year, batch=event.batch, sessions=sessions, state=event.state, extra=extra, **columns
    )


def _rules(event: _Event) -> tuple[Rule, ...] | None:
    """The rules the file gives; None where it says nothing of them."""
    if event.reminder is None:
        return None
    return tuple(_rule(each) for each in event.reminder)


def _rule(reminder: _Reminder) -> Rule:
    rule = read_at(reminder.at)
    assert rule is not None  # noqa: S101 it was checked
    said = reminder.model_dump(exclude={"at", "about"})
    return replace(rule, about=reminder.about or rule.about, **said)


def _place(location: tuple[int | str, ...]) -> str:
    """("event", 1, "session", 0, "title") → event 2, session 1, title"""
    words = [f"{part + 1}" if isinstance(part, int) else part for part in location]
    return re.sub("(event|session|reminder|room), ", r"\1 ", ", ".join(words)) or "whole file"


def _reason(kind: str, message: str) -> str:
    match kind:
        case "missing":
            return "is missing"
        case "extra_forbidden":
            return "is not a field of this file; remove it or check its spelling"
        case "timezone_aware":
            return "needs an offset, like 2027-03-14T08:30:00+07:00"
    return message.removeprefix("Value error, ").replace("Input should", "should")

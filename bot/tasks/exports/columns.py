"""What stands in the columns of each kind of workbook: headings from locales/, values as panitia read them.

Numbers of persons are masked here when who asked may not see them whole.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from bot.tasks.exports.sheets import Cell, Column
from handlers.conversation.turn import Day, Say
from handlers.panitia.export import Export
from handlers.programme.attendance import is_present
from handlers.programme.masking import hidden
from handlers.programme.profile import TOWN, listed, show
from handlers.readers import read_date
from handlers.readers.fields import FIELDS
from handlers.readers.regions import province
from locales.render import show_plain
from storage.attendance import Attendance
from storage.events import Event
from storage.exports import Entrant, OnWaitlist, Profile, Sat, Year
from storage.sessions import Session

LANGUAGE = "id"
"""A file is passed on within the ministry, so it is in Indonesian whoever asks for it."""
LONGEST_TITLE = 40
"""Of a session, in a heading."""

Item = TypeVar("Item")
Of = Callable[[Item], Profile]


def word(key: str, **args: str | int) -> str:
    """A text of the file."""
    return show_plain(Say(key, args), LANGUAGE)


# ---- persons ----------------------------------------------------------------------------------------


def _person(export: Export, of: Of[Item], *names: str) -> list[Column[Item]]:
    """What is told of a person: fields, the town beside the province, what the list of experts says."""

    def column(name: str) -> Column[Item]:
        if name == "match":
            return _column(name, 18, "text", lambda item: _shown("export-match", of(item).match))
        if name == TOWN:
            return _column(name, 22, "text", lambda item: of(item).answers.get(TOWN, ""))
        field = FIELDS[name]
        whole = {"": True, "see_phone": export.phone, "see_skp": export.skp}[field.masked]
        return Column(
            word(f"label-{name}"),
            field.width,
            "day" if field.read is read_date else "text",
            lambda item: _answer(of(item).answers, name, whole=whole),
        )

    return [column(name) for name in names]


def _answer(answers: Mapping[str, str], name: str, *, whole: bool) -> Cell:
    value = answers.get(name, "")
    if not value:
        return word("export-erased") if name == "name" else ""
    if name == "province":
        return _province(value)
    match show(answers, name) if whole else hidden(name, value):
        case Say(key):
            return _WORDS[key]
        case Day(day):
            return day
        case shown:
            return str(shown)


def _column(name: str, width: int, kind: Any, value: Callable[[Item], Cell]) -> Column[Item]:
    return Column(word(f"export-col-{name}"), width, kind, value)


def _province(code: str) -> str:
    try:
        return province(code).name
    except KeyError:
        return code


class _Words(dict[str, str]):
    """Texts of a row that are the same in thousands of rows."""

    def __missing__(self, key: str) -> str:
        self[key] = word(key)
        return self[key]


_WORDS = _Words()


def _shown(family: str, value: str) -> str:
    return _WORDS[f"{family}-{value}"]


def _yes(yes: object) -> str:
    return _shown("word", "yes" if yes else "no")


# ---- of a kegiatan ----------------------------------------------------------------------------------


def _of_entrant(entrant: Entrant) -> Profile:
    return entrant.person


def _same(entrant: Entrant) -> Entrant:
    return entrant


def _number(of: Callable[[Item], Entrant]) -> Column[Item]:
    return _column("number", 20, "text", lambda item: of(item).number)


def _state(of: Callable[[Item], Entrant]) -> Column[Item]:
    return _column("state", 24, "text", lambda item: _shown("state", of(item).state))


def _wish(of: Callable[[Item], Entrant]) -> Column[Item]:
    return _column("mode", 10, "text", lambda item: _shown("word", of(item).mode))


def participants(export: Export) -> Sequence[Column[Entrant]]:
    names = [field.name for field in listed()]
    names.insert(names.index("province") + 1, TOWN)
    return [
        _number(_same),
        *_person(export, _of_entrant, *names, "match"),
        _wish(_same),
        _state(_same),
        _column("seat", 12, "text", lambda each: each.seat and _shown("word", each.seat)),
        _column("since", 18, "moment", lambda each: each.completed_at),
        _column("again", 12, "text", lambda each: _yes(each.again)),
        _column("source", 16, "text", lambda each: each.source),
        _column("coming", 18, "moment", lambda each: each.reconfirmed_at),
        _column("reachable", 14, "text", lambda each: _yes(each.unreachable == "")),
    ]


def unreachable(export: Export) -> Sequence[Column[Entrant]]:
    return [
        _number(_same),
        *_person(export, _of_entrant, "name", "phone", "company", "province"),
        _wish(_same),
        _state(_same),
        _column("why", 40, "text", lambda each: _why(each.unreachable)),
        _column("called", 24, "text", lambda _: ""),
    ]


def _why(reason: str | None) -> str:
    """In words what the channel said."""
    known = {
        "blocked": "blocked",
        "deactivated": "deactivated",
        "chat not found": "not-found",
        None: "no-chat",
    }
    return _shown("export-why", known.get(reason, "other"))


def waitlist(export: Export) -> Sequence[Column[OnWaitlist]]:
    def of(each: OnWaitlist) -> Entrant:
        return each.entrant

    return [
        _column("place", 10, "number", lambda each: each.place),
        _number(of),
        *_person(
            export, lambda each: each.entrant.person, "name", "company", "position", "province", "phone"
        ),
        _column("line", 16, "text", lambda each: _shown("word", each.waitlist)),
        _wish(of),
        _state(of),
        _column("since", 18, "moment", lambda each: each.entrant.completed_at),
        _column("again", 12, "text", lambda each: _yes(each.entrant.again)),
        *_person(export, lambda each: each.entrant.person, "match"),
    ]


def attendance(export: Export, event: Event) -> Sequence[Column[Sat]]:
    """A block of columns for each session, and how many sessions somebody was present in."""

    def of(sat: Sat) -> Entrant:
        return sat.entrant

    blocks = [column for session in event.sessions for column in _block(event, session)]

    def present(sat: Sat) -> int:
        return sum(is_present(event.attended, record) for record in sat.records.values())

    return [
        _number(of),
        *_person(export, lambda sat: sat.entrant.person, "name", "company", "province", "phone"),
        _column("seat", 12, "text", lambda sat: sat.entrant.seat and _shown("word", sat.entrant.seat)),
        _state(of),
        *blocks,
        _column("sessions", 12, "number", present),
    ]


def _block(event: Event, session: Session) -> list[Column[Sat]]:
    title = session.title if len(session.title) <= LONGEST_TITLE else session.title[:LONGEST_TITLE] + "…"

    def head(name: str) -> str:
        return word(f"export-col-{name}", session=title)

    def at(name: str) -> Callable[[Sat], Cell]:
        return lambda sat: getattr(sat.records[session.id], name) if session.id in sat.records else None

    def present(sat: Sat) -> str:
        return _yes(is_present(event.attended, sat.records.get(session.id, _none(session))))

    return [
        Column(head("entered"), 17, "moment", at("entered_at")),
        Column(head("began"), 17, "moment", at("began_at")),
        Column(head("ended"), 17, "moment", at("ended_at")),
        Column(head("noted"), 17, "moment", at("noted_at")),
        Column(head("present"), 12, "text", present),
    ]


def _none(session: Session) -> Attendance:
    return Attendance(session.id, 0)


# ---- of a year --------------------------------------------------------------------------------------


class Tally:
    """What a person's year amounts to. An expert who has two chats, and so is two persons, is remarked."""

    def __init__(self, events: Sequence[Event]) -> None:
        self._events = {event.id: event for event in events}
        self._first: dict[int, int] = {}
        self._rows = 0

    def attended(self, year: Year) -> list[Event]:
        """The kegiatan this person was present in, at least in one session."""
        return [
            self._events[id_]
            for id_, records in year.events.items()
            if any(is_present(self._events[id_].attended, each) for each in records.values())
        ]

    def counted(self, year: Year) -> bool:
        """Present at least once, and on the list of experts: what the target is about."""
        return year.person.match == "matched" and bool(self.attended(year))

    def took(self, year: Year) -> str:
        """The numbers of the kegiatan this person holds or held a seat in."""
        return ", ".join(str(number) for number in sorted(self._events[id_].batch for id_ in year.events))

    def remark(self, year: Year) -> str:
        """The row in which the same expert stands already. Called once for each row, in order."""
        self._rows += 1
        if year.expert_id is None:
            return ""
        first = self._first.setdefault(year.expert_id, self._rows)
        return "" if first == self._rows else word("export-same-expert", row=str(first + 1))


def year(export: Export, events: Sequence[Event]) -> Sequence[Column[Year]]:
    tally = Tally(events)
    names = ("name", "company", "position", "province", "category", "skp_number", "skp_until", "match")
    return [
        *_person(export, lambda each: each.person, *names),
        _column("events", 12, "number", lambda each: len(each.events)),
        _column("batches", 16, "text", tally.took),
        _column("attended", 12, "number", lambda each: len(tally.attended(each))),
        _column("counted", 14, "text", lambda each: _yes(tally.counted(each))),
        _column("remark", 40, "text", tally.remark),
    ]

"""Reads one pasted form of a new kegiatan: lines "Judul: …" in any order, several for sessions and links.

Gives the raw words by field, for the reader of each field to judge; an ordinary answer gives None.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from handlers.readers.labels import without_number
from handlers.readers.reading import Read
from handlers.readers.schedule_words import read_sessions
from handlers.readers.written import excerpt, plain, simple, tidy_lines

_SEVERAL_LINES = {"sessions", "links"}
_LINK = re.compile(r"https?://|\bzoom\.us/", re.IGNORECASE)
_MARK = re.compile("[:=]")
_DECIDES = re.compile(r"setuju|approv|first|pertama|cepat", re.IGNORECASE)
_EDGES = " \t*_~`•●▪◦·→>-"
FEWEST, MOST_UNKNOWN = 2, 5


@dataclass(slots=True)
class EventForm:
    """What the form gave, as typed, by field; `unknown` holds lines no field could be found for."""

    fields: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)

    def put(self, name: str, value: str) -> None:
        if name == "quota_offline" and _DECIDES.search(value):
            name = "offline"  # "Kursi luring: persetujuan"
        before = self.fields.get(name)
        if before and name in _SEVERAL_LINES:
            value = f"{before}\n{value}"
        elif before:
            self.unknown.append(excerpt(value))
            return
        if value:
            self.fields[name] = value


def read_event_form(text: str, names: Mapping[str, str]) -> EventForm | None:
    """names: the fields by their labels. None unless at least two lines begin with labels of ours and have
    something behind them."""
    form, labels, open_field = EventForm(), 0, ""
    for line in map(simple, tidy_lines(text)):
        label, *value = _MARK.split(without_number(line).strip(_EDGES), maxsplit=1)
        name = names.get(plain(label)) if value else None
        if name is not None:
            labels += 1
            form.put(name, value[0].strip())
            open_field = name
        elif not line:
            continue
        elif _LINK.search(line):
            form.put("links", line)
        elif isinstance(read_sessions(line), Read):
            form.put("sessions", line)
        elif open_field in _SEVERAL_LINES or (open_field and not form.fields.get(open_field)):
            form.put(open_field, line)
        elif len(form.unknown) < MOST_UNKNOWN:
            form.unknown.append(excerpt(line))
    return form if labels >= FEWEST and form.fields else None

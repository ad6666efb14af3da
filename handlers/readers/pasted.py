"""Reads one pasted form: lines of "Label: value" in any order, or "Nama#Perusahaan#Jabatan".

Gives the raw words by field, for the readers of each field to judge; an ordinary message gives None.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from handlers.readers.fields import FIELDS
from handlers.readers.labels import exact_field, read_field, with_legal_form, without_number
from handlers.readers.pieces import read_pieces
from handlers.readers.unlabelled import read_unlabelled
from handlers.readers.written import plain, simple, tidy_lines

_STRONG = re.compile(r"[:=]")
FORM_SIGN = re.compile(r"[^\x00-\x7f]|[\n\r\v\f:=;#|-]")
"""Without any of these there are no labels, lines or pieces."""
_SEPARATORS = (_STRONG, re.compile(r"\s+[-–—]+\s*|[–—]"), re.compile(r"-"), re.compile(r";"))
_WORD = re.compile(r"[^\s,;|]+")
_LONGEST_LABEL, _MOST_LABEL_WORDS = 60, 5
_EDGES = " \t*_~`\"“”'•●▪◦·→>"
_TEMPLATE = re.compile(r"[\[(<{][^\])>}]*[\])>}]")
_COURTESY = re.compile(
    r"^(?:terima ?kasih|makasih|trims|thanks|mohon|demikian|hormat|salam|assalam|wassalam|selamat|dengan"
    r"|form|format|data|berikut|izin|ijin|pak|bu|min|catatan|note|nb|ps)\b"
)
_ALSO_ANOTHER = {"province": ", ", "phone": " / "}
_GOES_ON = frozenset({"company", "position"})
_MOST_LINES = 80
# labels that may stand without a mark behind them, where other lines have one
_LOOSE = frozenset(
    {
        *("nama", "nama lengkap", "no hp", "hp", "no wa", "wa", "no hp wa", "perusahaan", "instansi"),
        *("jabatan", "provinsi", "domisili", "email", "no skp", "nomor skp"),
    }
)
_ANNOUNCING = re.compile(
    r"^\W*(hari|tanggal|tgl|waktu|pukul|jam|tempat|biaya|investasi|batas (?:akhir )?pendaftaran|pendaftaran"
    r"|link|narasumber|pembicara)\b[^:=]{0,40}[:=]|(t\.me/|https?:)",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"^\W*(?:no(?:mor)?\.? )?kontak\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What the form gave, as typed, by field; `unknown` holds what no field could be found for."""

    fields: Mapping[str, str]
    unknown: tuple[str, ...] = ()


@dataclass(slots=True)
class _Form:
    """A form as it is read, line by line; `open` is the field whose value may go on in the next line."""

    values: dict[str, str] = field(default_factory=dict)
    strong: int = 0
    unknown: list[str] = field(default_factory=list)
    open: str | None = None
    over: bool = False

    def put(self, name: str, value: str) -> None:
        """Keeps a value; a second one for the same field is joined where that makes sense, else unknown."""
        value = "" if _is_unfilled(value, name) else value
        before = self.values.get(name, "")
        if not before:
            self.values[name] = value
        elif value and plain(value) != plain(before):
            if name in _ALSO_ANOTHER:
                pair = (value, before) if name == "province" else (before, value)
                self.values[name] = _ALSO_ANOTHER[name].join(pair)
            else:
                # a second name behind a filled form begins the form of somebody else
                self.over = name == "name" and sum(map(bool, self.values.values())) > 1
                self.unknown.append(value)
        self.open = name

    def go_on(self, line: str) -> None:
        """A line without a label: the value of an empty label before it, or more of a long one."""
        if self.open is None or _COURTESY.match(plain(line)):
            self.open = None
        elif not self.values[self.open]:
            self.put(self.open, line)
            self.open = self.open if self.open in _GOES_ON else None
        elif self.open in _GOES_ON:
            self.values[self.open] += f" {line}"


def read_pasted(text: str) -> Pasted | None:
    """None unless at least two known labels, one line "Label: value", or telling pieces are there.

    Of the forms of two people the first is read; the lines of the second are in `unknown`.
    """
    lines = [simple(line) for line in tidy_lines(text)][:_MOST_LINES]
    if pieces := read_pieces(lines):
        return Pasted(*pieces)
    form = _Form()
    pairs = [_pairs(line) for line in lines]
    labelled = {name for found in pairs for name, _, strong in found if name and strong}
    for line, found in zip(lines, pairs, strict=True):
        if form.over:
            form.unknown += [line] if line else []
        else:
            _read_line(form, line, found or _loose(form, line, labelled))
    if not form.values and (fields := read_unlabelled(lines)):
        return Pasted(*fields)
    return _finished(form, lines)


def _read_line(form: _Form, line: str, pairs: list[tuple[str | None, str, bool]]) -> None:
    if not line:
        form.open = form.open if form.open and not form.values[form.open] else None
    elif not pairs:
        form.go_on(line.strip(_EDGES))
    for name, value, strong in pairs:
        form.strong += strong
        if name is None:
            form.unknown.append(value)
            form.open = None
        else:
            form.put(name, value)


def _loose(form: _Form, line: str, labelled: set[str]) -> list[tuple[str | None, str, bool]]:
    """ "Nama Budi" among lines with proper labels, when nothing else says what the field is."""
    if len(labelled) < 2 or (form.open and not form.values[form.open]):
        return []
    words = without_number(line).strip(_EDGES).split()
    for end in range(min(3, len(words) - 1), 0, -1):
        label = " ".join(words[:end])
        name = exact_field(label)
        if name and plain(label) in _LOOSE and name not in labelled and name not in form.values:
            return [(name, " ".join(words[end:]), False)]
    return []


def _finished(form: _Form, lines: list[str]) -> Pasted | None:
    fields = {name: value for name, value in form.values.items() if value}
    if "name" not in fields:
        if len({match.group(1) or match.group(2) for match in map(_ANNOUNCING.search, lines) if match}) >= 2:
            return None
        if any(map(_CONTACT.match, lines)):
            fields.pop("phone", None)
            form.values.pop("phone", None)
    known = len(form.values)
    if known < 2:
        alone = known == 1 and form.strong and fields and len([line for line in lines if line]) <= 3
        if not alone or "?" in next(iter(fields.values())):
            return None
    asked = sum(value.endswith("?") for value in fields.values())
    return Pasted(fields, tuple(form.unknown)) if not asked or asked < len(fields) else None


def _pairs(line: str) -> list[tuple[str | None, str, bool]]:
    """The pairs of a line: the field (None: a label, but not ours), the value, whether set off by : or =."""
    for separator in _SEPARATORS:
        mark = separator.search(line)
        label = line[: mark.start()].strip(_EDGES) if mark else ""
        if mark and read_field(label):
            strong = separator is _STRONG
            return [(read_field(label), value, strong) for label, value in _cut(label, line[mark.end() :])]
    line = without_number(line)
    mark = _STRONG.search(line)
    if mark and _is_label(line[: mark.start()]) and plain(line[mark.end() :]):
        return [(None, line.strip(_EDGES), True)]
    return []


def _cut(label: str, rest: str) -> list[tuple[str, str]]:
    """The labels and values of a line, cut where more labels of ours stand in what follows the first."""
    pairs = []
    start = 0
    for mark in _STRONG.finditer(rest):
        begin = max(start, mark.start() - _LONGEST_LABEL)
        words = list(_WORD.finditer(rest, begin, mark.start()))[-_MOST_LABEL_WORDS:]
        for word in words:
            if exact_field(rest[word.start() : mark.start()]):
                pairs.append((label, _value(label, rest[start : word.start()])))
                label, start = rest[word.start() : mark.start()], mark.end()
                break
    return [*pairs, (label, _value(label, rest[start:]))]


def _value(label: str, text: str) -> str:
    value = text.lstrip(_EDGES + ":=").rstrip(_EDGES + ",;|")
    return with_legal_form(label, value) if plain(value) and not _TEMPLATE.fullmatch(value) else value


def _is_label(text: str) -> bool:
    """Whether this can be a label of somebody else's form (not a time, not the beginning of a link)."""
    label = plain(text)
    return 0 < len(label.split()) <= 5 and not re.search(r"\d|https?$", label)


def _is_unfilled(value: str, name: str) -> bool:
    if not plain(value):
        field = FIELDS.get(name)
        return field is None or not field.skippable or "-" not in value
    return bool(_TEMPLATE.fullmatch(value))

"""Reads a name as it shall stand on the certificate: titles as written, one-word names welcome.

A name typed all in capitals or all in small letters is never changed here; a nicer spelling is offered.
"""

import re
import unicodedata

from handlers.readers.chatter import is_waiting, one_answer
from handlers.readers.degrees import may_hold_digits, spelled_title, title_span
from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, plain, simple, squeezed, word_set

_LONGEST = 100
_APOSTROPHES = str.maketrans(dict.fromkeys("`´ʼʻʹ′‘ˈ", "'") | dict.fromkeys("‐‑‒–—−", "-"))
_LEAD = re.compile(
    r"(?:nama(?: lengkap)?(?: (?:saya|sy|aku|ku))?(?: (?:adalah|ialah|yaitu))?\s*[:=]?\s+(?=\S)"
    r"|nama\s*[:=]\s*|perkenalkan,?\s+|(?:saya|aku|gue|gw)\s+"
    r"|(?:jenengku|jeneng kula|asmo kulo|nami abdi|namaku)\s+"
    r"|(?:my name is|my name's|i am|i'm|name:)\s+"
    r"|(?-i:ok|OK|okay|iya|ya|siap)\s+|(?:ok|okay|oke|iya|ya|siap|baik|yes|sip|mohon maaf)\s*[,.:](?:\s+|$)"
    r"|(?:maaf|sorry|eh|ralat|koreksi)(?:,? (?:salah|keliru|typo|ketik|tulis|yang benar|harusnya))*"
    r"\s*[,.:]\s*|(?:yang benar|harusnya|seharusnya|maksud saya)\s*[,:]?\s+)",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?<=\S)[\s,]+(?:pak|bu|min|kak|ya|yaa|nggih|dong|terima kasih|makasih)$")
_EDGES = ' \t*_~"“”«»<>()[]{}#|;:=,-/!'
_CONTACT = re.compile(
    r"@|https?:|www\.|\bt\.me\b|\bwa\.me\b|[a-z0-9-]\.(?:com|net|org|co\.id|go\.id|or\.id|ac\.id|id)\b",
    re.IGNORECASE,
)
_ALONE = word_set(
    "nama anda baik info kembali kirim mantap apa bisa hmm hm em wait status start daftar ubah privasi "
    "presensi panitia jadwal anjing bangsat goblok tolol bego kontol memek jancok jancuk bajingan "
    "kampret brengsek"
)
_CAN_BE_NAMES = word_set(
    "pagi siang sore malam salam sip hai siap yakin mau sami yo mangga monggo ora teu ra masih"
)
_GREETINGS = (
    "selamat pagi",
    "selamat siang",
    "selamat sore",
    "selamat malam",
    "terima kasih",
    "assalamualaikum",
)
_TELLTALE = word_set(
    "sudah belum daftar mendaftar terdaftar pendaftaran apakah apa bagaimana gimana kapan dimana kenapa "
    "mengapa tolong bisa makasih bisakah bolehkah saya aku kami yg tidak gak nggak ingin zoom zoomnya "
    "linknya link nanti kalau kalo karena untuk dengan dari sesuai juga cara namanya nomor ktp "
    "terlampir sertifikat ini itu kah deh dong sih nih kok dont know tanya nanya daring luring online "
    "offline maaf bukan"
)
_NO_PERSON = re.compile(
    r"(?:pt|cv|ud|dinas|rs|rsud|universitas|politeknik|yayasan|koperasi|sekolah|kementerian)\b"
)
_TWO = re.compile(r"\w[\w.',’ -]* (?:dan|and|&|DAN|AND) +\w")
_PARTICLES = frozenset({"bin", "binti", "bte", "van", "von", "der", "den", "ter"})
_ROMAN = frozenset({"ii", "iii", "iv", "vii", "viii", "ix"})


def read_name(text: str) -> Reading:
    """The name with its titles, 2 to 100 characters; asks back when it is written in one case."""
    if "?" in text or "？" in text or text.lstrip().startswith("/"):
        return Problem("name-sentence" if plain(text) else "name-short")
    line = one_answer(text)
    if line is None:
        return Problem("one-answer")
    if _CONTACT.search(simple(line)) or sum(c.isdecimal() for c in line) >= 6:
        return Problem("name-contact", {"shown": excerpt(text)})
    name = _written_name(line)
    if _CONTACT.search(simple(name)):  # only now it looks like one
        return Problem("name-contact", {"shown": excerpt(text)})
    if problem := _no_name(line, name) or _problem(name):
        return problem
    nicer = _nicer(name)
    if plain(name) in _CAN_BE_NAMES:
        return Unsure("name-sure", (Option(nicer, nicer), Option("")), {"shown": nicer}, confirms=True)
    if nicer == name or not _one_case(name):
        return Read(name)
    options = (Option(nicer, nicer), Option(name, name), Option(""))
    return Unsure("name-case", options, {"shown": nicer}, confirms=True)


def _no_name(line: str, name: str) -> Problem | None:
    """A sentence, a greeting, a company, two people: what is no name of one person."""
    flat = plain(name)
    words = flat.split()
    if _TWO.match(name[: _LONGEST * 2]):
        return Problem("name-two", {"shown": excerpt(name)})
    if len(words) == 1 and squeezed(flat) in _CAN_BE_NAMES:
        return None
    told = squeezed(flat) in _ALONE or flat.startswith(_GREETINGS) or bool(_NO_PERSON.match(flat))
    if (
        told
        or is_waiting(name)
        or is_waiting(line)
        or any(word in _TELLTALE for word in words if word != "cara" or words[1:])
    ):
        return Problem("name-sentence")
    return None


def _written_name(text: str) -> str:
    name = simple(text.translate(_APOSTROPHES)).translate(_APOSTROPHES)
    name = "".join(c for c in name if unicodedata.category(c) not in {"So", "Sk", "Me"})
    name = " ".join(re.sub(r"\s*,[\s,]*", ", ", name).split())
    while True:
        lead = _LEAD.match(name)
        shorter = name[lead.end() :] if lead else name
        shorter = (_TAIL.sub("", shorter) if len(shorter) <= _LONGEST * 2 else shorter).strip(_EDGES)
        if shorter == name:
            return name
        name = shorter


def _problem(name: str) -> Problem | None:
    letters = sum(c.isalpha() for c in name)
    if letters < 2:
        return Problem("name-contact" if re.search(r"\d", name) else "name-short", {"shown": excerpt(name)})
    if len(name) > _LONGEST:
        return Problem("name-long", {"limit": str(_LONGEST)})
    strange = [c for c in name if not (c in " .,'’-/" or c in "0123456789" or _is_latin(c))]
    strange += [word for word in name.split() if not may_hold_digits(word)]
    return Problem("name-characters", {"shown": excerpt(strange[0])}) if strange else None


def _is_latin(char: str) -> bool:
    return char.isalpha() and unicodedata.name(char, "").startswith("LATIN")


def _one_case(name: str) -> bool:
    words = name.split()
    start, end = title_span(words)
    core = "".join(c for c in " ".join(words[start:end]) if c.isalpha())
    return core.isupper() or core.islower()


def _nicer(name: str) -> str:
    """The name in title case. Titles typed in another case than the name are left as they are."""
    words = name.split()
    start, end = title_span(words)
    upper = " ".join(words[start:end]).isupper()
    fixed = []
    for i, word in enumerate(words):
        if start <= i < end:
            fixed.append(_capitalised(word, first=i == start))
        else:
            same_case = word.isupper() if upper else word.islower()
            fixed.append(spelled_title(word) if same_case else word)
    return " ".join(fixed)


def _capitalised(word: str, *, first: bool) -> str:
    bare = word.strip(".,").casefold()
    if not first and bare in _PARTICLES:
        return word.lower()
    if not first and bare in _ROMAN:
        return word.upper()
    return re.sub(r"[^\W_]+(?:['’][^\W_]+)*", lambda part: _piece(part.group()), word)


def _piece(piece: str) -> str:
    """ "MA'RUF" is "Ma'ruf", but "D'SOUZA" is "D'Souza"."""
    head, mark, tail = piece[:1], piece[1:2], piece[2:]
    if mark in {"'", "’"} and head.casefold() in {"d", "o", "l"}:
        return head.upper() + mark + tail[:1].upper() + tail[1:].lower()
    return head.upper() + piece[1:].lower()

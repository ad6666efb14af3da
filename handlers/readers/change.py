"""Recognises the wish to change an answer: "ubah", "ganti no hp", "ubah nama jadi Budi Santoso"."""

import re
from dataclasses import dataclass

from handlers.readers.answers import read_mode
from handlers.readers.labels import exact_field, read_field, with_legal_form
from handlers.readers.written import plain, tidy, word_set

_VERBS = word_set(
    "ubah ganti edit koreksi perbaiki ralat rubah perbarui update revisi mengubah mengganti merubah "
    "memperbaiki mengoreksi diubah diganti gant ubh change"
)
_MOVES = word_set("pindah pindahkan dipindah dipindahkan berpindah")
_BEFORE = word_set(
    "tolong mohon minta saya sy mau ingin pengen bisa boleh pak bu bapak ibu min admin izin ijin untuk "
    "maaf perlu harus dong"
)
_AFTER = word_set("saya sy nya dong ya pak bu min saja aja dulu lagi")
_WHOLE = word_set("data isian jawaban profil datanya isiannya pendaftaran biodata formulir form")
_LINK = word_set("jadi menjadi ke dengan dgn adalah yaitu to into as")
_WRONG = re.compile(
    r"\b(?:salah(?: ketik| tulis)?|keliru|typo|kurang tepat|(?:belum|tidak) (?:sesuai|benar|tepat))$"
)
_MARKS = " :=->→–—,"
_MOST_WORDS = 24


@dataclass(frozen=True, slots=True)
class Change:
    """The field to change, if one was named, and its new value as typed, if one was given."""

    field: str | None
    value: str = ""


def read_change(text: str) -> Change | None:
    """None when the text is no such wish."""
    words = tidy(text).lstrip("/").split()
    if not 1 <= len(words) <= _MOST_WORDS:
        return None
    start = _skip(words, 0, _BEFORE)
    if start < len(words) and plain(words[start]) in _VERBS:
        return _change(words[start + 1 :])
    if start < len(words) and plain(words[start]) in _MOVES:
        value = _value(words[_skip(words, start + 1, _AFTER) :])
        return Change("mode", value) if read_mode(value) else None
    return _complaint(words)


def _change(words: list[str]) -> Change | None:
    """What follows the verb: nothing, a field, a field and a value, or "ke luring"."""
    rest = _skip(words, 0, _AFTER | _WHOLE)
    if rest == len(words):
        return Change(None)
    for begin in dict.fromkeys((rest, 0)):
        for end in range(min(len(words), begin + 5), begin, -1):
            if field := exact_field(" ".join(words[begin:end])):
                return _with_value(field, words[begin:end], words[end:])
    if field := read_field(" ".join(words[rest:])):
        return Change(field)
    value = _value(words[rest:])
    return Change("mode", value) if read_mode(value) else None


def _with_value(field: str, label: list[str], words: list[str]) -> Change | None:
    value = _value(words[_skip(words, 0, _AFTER) :])
    if not value.endswith("?"):
        return Change(field, with_legal_form(" ".join(label), value))
    return Change(field) if not plain(value) else None


def _value(words: list[str]) -> str:
    while words and (plain(words[0]) in _LINK or not words[0].strip(_MARKS)):
        words = words[1:]
    return " ".join(words).lstrip(_MARKS).strip()


def _complaint(words: list[str]) -> Change | None:
    """ "nama saya salah" and "salah nama" are wishes to change the name."""
    said = plain(" ".join(words))
    if words and plain(words[0]) == "salah" and (field := exact_field(" ".join(words[1:]))):
        return Change(field)
    wrong = _WRONG.search(said)
    field = read_field(said[: wrong.start()]) if wrong and len(words) <= 8 else None
    return Change(field) if field else None


def _skip(words: list[str], start: int, skipped: frozenset[str]) -> int:
    while start < len(words) and (plain(words[start]) in skipped or not plain(words[start])):
        start += 1
    return start

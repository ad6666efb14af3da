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
_MOVES = word_set("pindah pindahkan dipindah dipindahkan berpindah tukar switch move")
_BEFORE = word_set(
    "tolong mohon minta saya sy mau ingin pengen bisa boleh pak bu bapak ibu min admin izin ijin untuk "
    "maaf perlu harus dong i want would like to please"
)
_AFTER = word_set("saya sy nya dong ya pak bu min saja aja dulu lagi my the please")
_WHOLE = word_set("data isian jawaban profil datanya isiannya pendaftaran biodata formulir form")
_LINK = word_set("jadi menjadi ke dengan dgn adalah yaitu to into as")
_WRONG = re.compile(
    r"\b(?:salah(?: ketik| tulis)?|keliru|typo|kurang tepat|(?:belum|tidak) (?:sesuai|benar|tepat))$"
)
_IS_WRONG = word_set("salah keliru typo")
CHANGE_SIGN = re.compile(
    "|".join((r"[^\x00-\x7f]", *sorted(_VERBS | _MOVES | _IS_WRONG), "sesuai", "benar", "tepat")),
    re.IGNORECASE,
)
"""One of the words without which nothing is to be changed."""
_TYPED = word_set("ketik tulis isi input pilih masukin masukkan ngetik nulis")
_HOW = word_set("gimana gmn gmna bagaimana bgmn cara caranya dimana dmn kemana how")
_ASKING = _HOW | word_set("kapan kenapa apakah bisakah apa")
_ASKED = (
    _HOW
    | (_AFTER - {"lagi"})
    | word_set("di ke mana bisa bs boleh dapat ga gak tidak tdk nggak ngga sih kah")
)
_WHERE = re.compile(r"\b(?:di|ke|dari|lewat) mana$")
_COMPANY = re.compile(r"(?:pt|cv|ud)\b \w", re.IGNORECASE)
_OF_ZOOM = re.compile(r"(?:di |in )?(?:akun )?zoom\b")
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
        return _move(words[start + 1 :])
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


def _move(words: list[str]) -> Change | None:
    """Who moves is asked for nothing but the mode: "pindah kerja" and "pindah kota" are something else."""
    value = _value(words[_skip(words, 0, _AFTER) :])
    said = plain(value).split()
    if said[:1] == ["dari"] and "ke" in said and "?" not in value:
        value = " ".join(said[len(said) - said[::-1].index("ke") :])
    if read_mode(value):
        return Change("mode", value)
    named = _skip(words, 0, _AFTER)
    asked = _ASKED.issuperset(plain(" ".join(words[named + 1 :])).split())
    return Change("mode") if asked and said and exact_field(words[named]) == "mode" else None


def _with_value(field: str, label: list[str], words: list[str]) -> Change | None:
    """A field and what is to stand there; a question about it is a wish to change it, or no wish at all."""
    value = _value(words[_skip(words, 0, _AFTER) :])
    said, full = plain(value), with_legal_form(" ".join(label), value)
    marked = value.endswith("?")
    named = _COMPANY.match(full) and not marked and _HOW.isdisjoint(said.split())
    if _ASKED.issuperset(said.split()) and not named:
        return Change(field)
    asks = marked or not _ASKING.isdisjoint(said.split()) or _WHERE.search(said)
    if (asks and not named) or (field == "name" and _OF_ZOOM.match(said)):
        return None
    return Change(field, full)


def _value(words: list[str]) -> str:
    while words and (plain(words[0]) in _LINK or not words[0].strip(_MARKS)):
        words = words[1:]
    return " ".join(words).lstrip(_MARKS).strip()


def _complaint(words: list[str]) -> Change | None:
    """ "nama saya salah" and "salah nama" are wishes to change the name."""
    start = _skip(words, 0, _BEFORE)
    if start < len(words) and plain(words[start]) in _IS_WRONG:
        return _wrong(words[start + 1 :])
    said = plain(" ".join(words))
    wrong = _WRONG.search(said)
    field = read_field(said[: wrong.start()]) if wrong and len(words) <= 8 else None
    return Change(field) if field else None


def _wrong(words: list[str]) -> Change | None:
    """What follows "salah": the name of a field, and nothing but courtesies and questions behind it."""
    typed = _skip(words, 0, _TYPED | _AFTER)
    for end in range(len(words), typed, -1):
        field = exact_field(" ".join(words[typed:end]))
        if field and _ASKED.issuperset(plain(" ".join(words[end:])).split()):
            return Change(field)
    return None


def _skip(words: list[str], start: int, skipped: frozenset[str]) -> int:
    while start < len(words) and (plain(words[start]) in skipped or not plain(words[start])):
        start += 1
    return start

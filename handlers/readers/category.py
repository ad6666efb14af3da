"""Reads what kind of participant somebody is."""

import re

from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, near, plain, word_set

CATEGORIES = ("ahli_k3_umum", "ahli_k3_lain", "pengawas", "lainnya")
_GENERAL, _SPECIAL, _INSPECTOR, _OTHER = CATEGORIES

_SPECIALTIES = word_set(
    "listrik kebakaran kimia konstruksi elevator eskalator lift uap bejana bertekanan angkat angkut "
    "pubt paa ptp lingkungan lingker "
    "spesialis damkar crane boiler tenaga produksi"
)
_INSPECTORS = word_set("pengawas wasnaker binwasnaker pengawasan")
_OTHERS = word_set(
    "lainnya lain other others asosiasi alpk3i perusahaan mahasiswa dosen akademisi peneliti tamu pjk3 hrd"
)
_KNOWN = {word: word for word in _SPECIALTIES | _INSPECTORS | _OTHERS | {"umum", "general"}}
_EXPERT = re.compile(r"\b(?:ahli|ak3|ak 3|ahlik3|expert)\b")
_GENERALS = re.compile(r"\b(?:ak ?3 ?u|ahli ?k3 ?u|umum|general)\b")
_NOT_EXPERT = re.compile(
    r"\b(?:bukan|belum|non|selain)(?: \w+)? (?:ahli|ak3)\b|\b(?:peserta|masyarakat) umum\b"
)

_DENIED = re.compile(
    r"\b(?:belum|blm|tidak|tdk|tak|gak|ga|nggak|enggak|tanpa|no)"
    r"(?: (?:ada|punya|memiliki|mempunyai|dapat|terbit|keluar))?(?: (?:nomor|nomer|no))? skp(?: ?nya)?\b"
    r"|\b(?:belum|blm|tidak|tdk|tak|gak|ga|nggak|enggak) (?:ada|punya|memiliki|mempunyai)\b"
)
_K3 = re.compile(r"\ba?k3u?\b")


def read_category(text: str) -> Reading:
    """One of CATEGORIES."""
    flat = plain(text).replace("k 3", "k3")
    words = [near(word, _KNOWN) or word for word in flat.split()]
    if not words or len(words) > 10 or "?" in text:
        return Problem("category-unknown", {"shown": excerpt(text)})
    kinds = _kinds(" ".join(words), frozenset(words))
    if len(kinds) == 1:
        return Read(kinds[0])
    if kinds:
        return Unsure("category-unsure", tuple(Option(kind) for kind in kinds))
    return Problem("category-unknown", {"shown": excerpt(text)})


def read_without_skp(text: str) -> str | None:
    """The category of who says in the same words that there is no SKP ("belum ada SKP, Ahli K3 Umum")."""
    flat = plain(text).replace("k 3", "k3")
    denied = _DENIED.search(flat)
    if denied is None or re.search(r"\d", _K3.sub("", flat)):
        return None
    reading = read_category(f"{flat[: denied.start()]} {flat[denied.end() :]}")
    return reading.value if isinstance(reading, Read) else None


def _kinds(flat: str, words: frozenset[str]) -> tuple[str, ...]:
    """What may be meant, the likeliest first."""
    if words & _INSPECTORS:
        return (_INSPECTOR,)
    if _NOT_EXPERT.search(flat):
        return (_OTHER,)
    general = bool(_GENERALS.search(flat))
    special = bool(words & _SPECIALTIES) or (bool({"lain", "lainnya"} & words) and bool(_EXPERT.search(flat)))
    if "bnsp" in words:
        return (_OTHER, _GENERAL)
    if general or special:
        return (_GENERAL,) * general + (_SPECIAL,) * special
    if words & _OTHERS:
        return (_OTHER,)
    return (_GENERAL, _SPECIAL) if _EXPERT.search(flat) or flat == "k3" else ()

"""The names people give to our fields ("No HP/WA", "Instansi", "Asal"), and which field each one means."""

import re
from collections.abc import Mapping
from functools import cache

from handlers.readers.fields import FIELDS
from handlers.readers.written import near, plain, word_set

_OTHERS = {
    "mode": "moda|mode|moda kehadiran|metode|kehadiran|daring luring|luring daring|online offline|"
    "offline online|moda kegiatan|cara hadir|keikutsertaan|mode kehadiran|bentuk kehadiran|"
    "metode kehadiran",
    "event": "kegiatan|angkatan|acara|event|batch|bimtek|nama kegiatan|kegiatan angkatan|pelatihan|"
    "nama acara|gelombang|kegiatan yang diikuti",
}
"""What is asked beside the profile."""
_FILLER = word_set(
    "anda saya sy bapak ibu pak bu peserta nya yang yg aktif wajib opsional mohon diisi nih min admin "
    "calon isi"
)
_ASIDE = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}|[a-zA-Z])\s*[.)\u20e3]\s*|^\s*\d{1,2}\s+")
_LONGEST = 60


def read_field(text: str) -> str | None:
    """The field a label names, typos in longer labels forgiven; None when it is no label of ours."""
    words = _label_words(text)
    if not words:
        return None
    label = " ".join(words)
    if field := exact_field(label):
        return field
    kept = " ".join(
        word.removesuffix("nya") if len(word) > 5 else word for word in words if word not in _FILLER
    )
    return near(kept, _labels())


def exact_field(text: str) -> str | None:
    """The field whose label this is to the letter (capitals and punctuation do not count)."""
    return _labels().get(plain(text))


@cache
def _labels() -> Mapping[str, str]:
    """The field each label means."""
    labels = {field.name: field.labels for field in FIELDS.values()} | _OTHERS
    return {label: name for name, all_of_it in labels.items() for label in all_of_it.split("|")}


def without_number(text: str) -> str:
    """Without the "1." or "a)" a line of a form may begin with."""
    return _NUMBERING.sub("", text)


def with_legal_form(label: str, value: str) -> str:
    """ "PT: Maju Jaya" means the company PT Maju Jaya: the label belongs to its name."""
    form = (plain(label).split() or [""])[-1]
    named = set(plain(value).split()) & {"pt", "cv"}
    return f"{form.upper()} {value}" if form in {"pt", "cv"} and value and not named else value


def _label_words(text: str) -> list[str]:
    if len(text) > _LONGEST * 2:
        return []
    bare = without_number(_ASIDE.sub(" ", text))
    flat = plain(bare) or plain(text)
    return flat.split() if 0 < len(flat) <= _LONGEST and len(flat.split()) <= 7 else []

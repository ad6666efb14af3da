"""What a name shown in a meeting says: "0123 Nama", "INSTANSI_NAMA", "PKA3-2027-01-0123 Nama", "Nama (Asli)".

Pure, and never raises, whatever somebody called themselves there.
"""

import re
from dataclasses import dataclass

from handlers.readers import name_key
from handlers.readers.registration_numbers import RegistrationNumber, numbers_in
from handlers.readers.written import plain, simple, word_set

_LONGEST_NAME = 120

_LEADING = re.compile(r"^\W*(?:no\W*|nomor\W*)?(\d{3,6}(?!\d)|\d{1,2}(?![\dA-Za-z]))[\W_]*", re.IGNORECASE)
_TRAILING = re.compile(r"[\W_]+(\d{3,6})\W*$")
_ORIGINAL = re.compile(r"^(.*?)\s*\(([^()]*)\)\s*$")
_PARTS = re.compile(r"[_|/\\#~•]+|\s*[-–—]+\s*|\s*:\s*|[()\[\]]+")
_NO_NAMES = word_set(
    "iphone ipad android galaxy samsung oppo vivo xiaomi redmi realme infinix poco huawei zoom user laptop "
    "pc desktop hp phone tablet macbook lenovo asus acer dell peserta admin"
)


@dataclass(frozen=True, slots=True)
class ShownName:
    """A name taken apart: the number, as far as it is written, and what may be the name."""

    number: RegistrationNumber | None
    names: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(key for key in map(name_key, self.names) if key))

    @property
    def is_nameless(self) -> bool:
        """Whether it holds no name at all, or that of a device."""
        words = {word for name in self.names for word in plain(name).split()}
        return not any(c.isalpha() for word in words for c in word) or bool(words & _NO_NAMES)


def read_shown_name(name: str) -> ShownName:
    """Take it apart: a number in front or at the end is one, and every part between separators a name."""
    shown = simple(name)[:_LONGEST_NAME]
    number = None
    numbers, without = numbers_in(shown)
    if numbers:
        number, shown = numbers[0][1], without.strip(" _-.,:;|/#")
    elif found := _LEADING.search(shown) or _TRAILING.search(shown):
        number = RegistrationNumber(int(found[1]))
        shown = f"{shown[: found.start()]} {shown[found.end() :]}".strip(" _-.,:;|/#")
    whole = _ORIGINAL.match(shown)
    names = [whole[1], whole[2]] if whole else [shown]
    parts = [part for each in names for part in _PARTS.split(each)]
    tidied = (" ".join(part.split()).strip(" -.,:;") for part in (*names, *parts))
    return ShownName(number, tuple(dict.fromkeys(name for name in tidied if name)))

"""Compares spellings: the key of a name, the key of an SKP number, and whether two names may be one person's.

A key is for comparing only, never shown. Titles, capitals, punctuation, old spellings and the order of the
words do not count.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from handlers.readers.degrees import is_title_after, title_span
from handlers.readers.written import plain, simple, squeezed, word_set

_APOSTROPHES = re.compile("['`´ʼʻʹ′‘’ˈ]")
_CHILD_OF = word_set("bin binti bt bte")
_MUHAMMAD = "muhammad"
_ONE_FORM = {
    squeezed(variant): squeezed(form)
    for form, variants in {
        _MUHAMMAD: "mohammad mochammad muchammad mohamad mochamad muchamad mohammed muhamad muhamed "
        "mohd muhd mhd moh moch muh much",
        "ahmad": "achmad akhmad ahmat achmat ahmed",
        "abdul": "abd abdoel",
        "nur": "noor noer nour",
        "siti": "st sitti",
    }.items()
    for variant in (form, *variants.split())
}
_FORM_OF_M = _ONE_FORM[squeezed(_MUHAMMAD)]
_OLD = re.compile("oe|[tdsn]j")
_NEW = (("dj", "\0"), ("tj", "c"), ("sj", "sy"), ("nj", "ny"), ("oe", "u"))
_Y_AS_I = re.compile("(?<=i)y(?=[aeiou])|(?<=[^aeiou])y(?=[aeiou])|(?<=[^aeiou])y$")
_ALIKE = (("ph", "f"), ("kh", "h"), ("ch", "h"), ("dh", "d"), ("th", "t"))
_ALIKE_LETTERS = str.maketrans("jvqz", "yfks")
_SHORTEST_WITH_TYPO, _SHORTEST_WITH_TWO = 5, 9
_WHOLE_WORDS = 2

_NUMBER_PARTS = re.compile("[^A-Z0-9]+")
_NUMBER_LEAD = re.compile(r"(?:(?:NOMOR|NOMER|NO|NMR|SKP|KEP)(?:/|(?=\d))(?=.*\d))+")
_BINWAS_K3 = re.compile("(?<=BINWAS)/?(?=K/?3)")


@lru_cache(maxsize=4096)
def name_key(text: str) -> str:
    """The words of a name in one spelling, sorted: equal keys are one name. Empty when there is no word."""
    return " ".join(sorted(_with_muhammad(_words(text))))


@lru_cache(maxsize=4096)
def skp_key(number: str) -> str:
    """The parts of an SKP number between slashes, however they were set apart: equal keys are one number.

    KEP in front, spaces and leading zeros do not count. Empty when there is neither letter nor digit.
    """
    parts = _NUMBER_PARTS.sub("/", simple(number).upper()).strip("/")
    bare = _NUMBER_LEAD.sub("", parts, count=1) if _NUMBER_LEAD.match(parts) else parts
    joined = _BINWAS_K3.sub("", bare).replace("BINWASK/3", "BINWASK3")
    return "/".join((part.lstrip("0") or "0") if part.isdigit() else part for part in joined.split("/"))


def same_name(a: str, b: str) -> bool:
    """Whether both may be the name of one person, where their SKP number agrees as well.

    Initials stand for words, a typo in a longer word is forgiven, and words may be missing on one side as
    long as two whole ones agree. "Susanto" and "Susanti" stay two people.
    """
    if not (key := name_key(a)) or not (other := name_key(b)):
        return False
    if key == other:
        return True
    first, second = _words(a), _words(b)
    if not _may_agree(first, second):
        return False
    return any(_agree(one, two) for one in _forms(first) for two in _forms(second))


def _may_agree(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whatever else is forgiven: every word of the shorter name begins as one of the longer name does."""
    short, long = sorted((one, two), key=len)
    begins = {word[0] for word in long} | {sound(word)[0] for word in long}
    return all(word[0] in begins or sound(word)[0] in begins for word in short)


def _forms(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """An "M." in front is Muhammad, or only an initial."""
    return {words, _with_muhammad(words)}


def _with_muhammad(words: tuple[str, ...]) -> tuple[str, ...]:
    return (_FORM_OF_M, *words[1:]) if len(words) > 1 and words[0] == "m" else words


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """The words of the name itself, each in one spelling, in the order they were written."""
    written = _APOSTROPHES.sub("", simple(text)).replace(",", ", ")
    parts = _joined_titles(written.split())
    if not parts:
        return ()
    start, end = title_span(parts)
    words = [_spelled(word) for word in plain(" ".join(parts[start:end])).split()]
    return tuple(word for word in words if word not in _CHILD_OF) or tuple(words)


def _joined_titles(parts: list[str]) -> list[str]:
    """ "S. Kom" is the one title S.Kom; a letter before anything else stays an initial."""
    joined: list[str] = []
    for part in parts:
        if joined and re.fullmatch(r"[A-Za-z]\.", joined[-1]) and is_title_after(joined[-1] + part):
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _spelled(word: str) -> str:
    """One word in today's spelling, doubled letters once: Soedjono, Sudjono and Sujono are the same."""
    if form := _ONE_FORM.get(squeezed(word)):
        return form
    modern = word
    for old, new in _NEW:
        modern = modern.replace(old, new)
    if _OLD.search(word):  # whoever wrote dj for j wrote j for y
        modern = modern.replace("j", "y")
    return squeezed(_Y_AS_I.sub("i", modern.replace("\0", "j")).replace("ii", "i"))


def _agree(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    short, long = sorted((one, two), key=len)
    if len(short) != len(long) and _near_joined("".join(short), "".join(long)):
        return True
    alone, left = list(short), list(long)
    whole: list[str] = []
    for agrees in (str.__eq__, _near, _is_initial):
        for word in tuple(alone):
            found = next((other for other in left if agrees(word, other)), None)
            if found is not None:
                alone.remove(word)
                left.remove(found)
                whole += [word] if agrees is not _is_initial and len(word) > 1 else []
    if alone:
        return False
    missing = any(word != _FORM_OF_M for word in left)
    telling = [word for word in whole if word != _FORM_OF_M and len(word) > 2]
    return bool(telling) and (len(whole) >= _WHOLE_WORDS or not missing)


def _is_initial(a: str, b: str) -> bool:
    return (len(a) == 1 or len(b) == 1) and a[0] == b[0]


def _near(a: str, b: str) -> bool:
    """The same sound, or a slip of the hand within a long word; never the vowel that tells him from her."""
    if sound(a) == sound(b):
        return True
    shorter = min(len(a), len(b))
    if shorter < _SHORTEST_WITH_TYPO or sound(a)[0] != sound(b)[0]:
        return False
    if a[:-1] == b[:-1] and "i" in {a[-1], b[-1]} and {a[-1], b[-1]} & {"a", "o"}:
        return False
    return OSA.distance(a, b) <= (2 if shorter >= _SHORTEST_WITH_TWO else 1)


def _near_joined(a: str, b: str) -> bool:
    """ "Nur Hidayah" and "Nurhidayah"; "Abdul Rahman" and "Abdurrahman"."""
    return a == b or (min(len(a), len(b)) >= _SHORTEST_WITH_TWO and a[0] == b[0] and OSA.distance(a, b) <= 1)


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """A word of a name key as it is heard: Khairul, Chairul and Hairul sound the same."""
    for written, heard in _ALIKE:
        word = word.replace(written, heard)
    return word.translate(_ALIKE_LETTERS)

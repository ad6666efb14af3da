"""Reads an email address, also out of a sentence, and points out a typo in a well-known domain."""

import re

from rapidfuzz.distance import OSA

from handlers.readers.reading import Option, Problem, Read, Reading, Unsure
from handlers.readers.written import excerpt, plain, simple, word_set

_LONGEST = 254
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"“”|@]{1,80}@[^\s<>()\[\];:\"“”|@]{1,300}")
_SPACED = re.compile(r"([^\s@,;:]+)\s*@\s*([^\s@,;:.]+)\s*([.,])\s*([^\s@;:]+)")
_EDGES = " .,!?'*_`…/\\-~<>()[]\"“”;:"
_NAME = re.compile(r"[A-Za-z0-9._]+")
_LEAD = word_set("email mail e emailnya surel alamat saya ini yaitu adalah ke di pak bu")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")

_WELL_KNOWN = (
    "gmail.com", "yahoo.com", "yahoo.co.id", "hotmail.com", "outlook.com", "icloud.com", "rocketmail.com",
    "outlook.co.id", "protonmail.com", "kemnaker.go.id",
)  # fmt: skip
_ALSO_GOOD = frozenset({"ymail.com", "mail.com", "email.com", "gmx.com", "aol.com", "live.com", "yahoo.co"})
_PROVIDERS = ("yahoo", "hotmail", "outlook", "live")
_COUNTRIES = word_set(
    "uk au de fr es it nl ca in sg my jp kr ph th vn hk tw nz sa ae co.uk com.au com.sg com.my co.in "
    "co.jp co.kr com.ph com.hk com.tw com.vn co.th co.nz"
)
_ENDINGS = {
    ".con": ".com", ".cim": ".com", ".vom": ".com", ".xom": ".com", ".ocm": ".com", ".cmo": ".com",
    ".comm": ".com", ".coom": ".com", ".coid": ".co.id", ".co.ic": ".co.id", ".co.di": ".co.id",
    ".co.od": ".co.id", ".co.if": ".co.id", ".ac.di": ".ac.id", ".go.di": ".go.id", ".goid": ".go.id",
    ".acid": ".ac.id", ".con.id": ".com.id",
}  # fmt: skip


_AT = re.compile(r"\s?(?:[\[(](?:at|et)[\])]|\b(?:at|et|add)\b)\s?", re.IGNORECASE)
_DOT = re.compile(r"\s?(?:[\[(](?:dot|titik)[\])]|\b(?:dot|titik|dott)\b)\s?", re.IGNORECASE)


def read_email(text: str) -> Reading:
    """The address as written, its domain in lower case."""
    found = _addresses(simple(text))
    if not found and "@" not in text and (spelled := _spelled_out(text)):
        return spelled
    if not found:
        return Problem("email-form" if "@" in text else "email-missing", {"shown": excerpt(text)})
    if len(found) > 1:
        return Unsure("email-unsure", tuple(Option(address, address) for address in found[:8]))
    return _checked(found[0])


def _spelled_out(text: str) -> Unsure | None:
    """ "budi at gmail dot com": asks whether the address is meant."""
    found = _addresses(_AT.sub("@", _DOT.sub(".", simple(text))))
    reading = _checked(found[0]) if len(found) == 1 else None
    if isinstance(reading, Read):
        meant = reading.value
    elif isinstance(reading, Unsure):
        meant = reading.options[0].value
    else:
        return None
    args = {"shown": excerpt(text), "suggested": meant}
    return Unsure("email-typo", (Option(meant, meant), Option("")), args, confirms=True)


def _addresses(text: str) -> list[str]:
    """The addresses in a text; one cut by a space ("budi santoso@x.id") counts as both ways to read it."""
    text = _trimmed(text)
    if text.count("@") == 1 and (spaced := _SPACED.fullmatch(text)):
        local, domain, dot, rest = spaced.groups()
        return [f"{local}@{domain}{dot}{''.join(rest.split())}"]
    found = list(dict.fromkeys(_trimmed(match) for match in _ADDRESS.findall(text)))
    words = text.split()
    if len(found) == 1 and len(words) == 2 and _NAME.fullmatch(words[0]) and plain(words[0]) not in _LEAD:
        return [words[0] + found[0], found[0]] if words[1] == found[0] else found
    return found


def _trimmed(address: str) -> str:
    return address.strip(_EDGES).removeprefix("mailto:").strip(_EDGES)


def _checked(address: str) -> Reading:
    local, _, domain = address.rpartition("@")
    domain = domain.lower()
    if len(address) > _LONGEST or len(local) > 64:
        return Problem("email-long", {"limit": str(_LONGEST)})
    if not _LOCAL.fullmatch(local):
        return Problem("email-form", {"shown": excerpt(address)})
    typed = f"{local}@{domain}"
    usable = bool(_DOMAIN.fullmatch(domain))
    if meant := _meant(domain):
        fixed = f"{local}@{meant}"
        other = Option(typed, typed) if usable else Option("")
        return Unsure(
            "email-typo", (Option(fixed, fixed), other), {"shown": typed, "suggested": fixed}, confirms=True
        )
    return Read(typed) if usable else Problem("email-form", {"shown": excerpt(address)})


def _meant(domain: str) -> str | None:
    """The domain this is a typo of, or None when it may well be right."""
    name, _, ending = domain.partition(".")
    if (
        domain in _WELL_KNOWN
        or domain in _ALSO_GOOD - {"yahoo.co"}
        or (name in _PROVIDERS and ending in _COUNTRIES)
    ):
        return None
    mended = domain.replace(",", ".").replace("..", ".")
    for wrong, right in _ENDINGS.items():
        if mended.endswith(wrong):
            mended = mended.removesuffix(wrong) + right
            break
    known = _closest(mended) or mended
    return known if known != domain and _DOMAIN.fullmatch(known) else None


def _closest(domain: str) -> str | None:
    """The well-known domain at most two slips away (gmial.com, gmailcom, gmail)."""
    if domain.startswith("gmail."):
        return "gmail.com"
    for known in _WELL_KNOWN:
        if domain in {known.replace(".", ""), known.partition(".")[0]} or domain.startswith(known + "."):
            return known
    near = {known: OSA.distance(domain, known, score_cutoff=2) for known in _WELL_KNOWN}
    best = min(near, key=lambda known: near[known])
    return best if near[best] <= 2 else None

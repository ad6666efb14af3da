"""Reads the company or agency and the position: free text, kept as it was written.

What is plainly no answer (a question, "tunggu", a number) is pointed out; what only looks odd is kept.
"""

import re
from dataclasses import dataclass

from handlers.readers.chatter import is_talk, is_waiting, one_answer
from handlers.readers.reading import Problem, Read, Reader, Reading
from handlers.readers.written import excerpt, has_letter, plain, simple

_LIMIT = 120
LONGEST_MESSAGE = 1500
_EMAIL = re.compile(r"[^\s@]{1,80}@[^\s@.]{1,80}\.[^\s@]")
_DIGITS = re.compile(r"[+(]?\d[\d\s().+-]{6,}")
_PHONE = re.compile(r"\+|\(?(?:0|62|8)")
_LEGAL = re.compile(r"(?:pt|cv|ud|pd|fa|koperasi|yayasan|dinas|rs|rsud|universitas|politeknik|smk)\b")
_EDGES = " :=-,"


@dataclass(frozen=True, slots=True)
class Wording:
    """The keys that say what can be wrong with an answer.

    short: too few letters; contact: a number or an address in it; waiting: no answer, or to another question.
    """

    short: str
    long: str
    contact: str
    waiting: str


def read_free_text(
    wording: Wording, *, lead: str = r"(?!)", other: str = r"(?!)", limit: int = _LIMIT
) -> Reader:
    """A reader of 2 to `limit` characters of any text.

    `lead` is a pattern of words before the answer that are left out ("saya kerja di"), `other` one of plain
    texts that belong to another question.
    """
    before, strange = re.compile(lead, re.IGNORECASE), re.compile(other)

    def read(text: str) -> Reading:
        line = one_answer(text)
        if line is None:
            return Problem("one-answer")
        written = _without(before, line)
        if len(written) > limit:
            return Problem(wording.long, {"limit": str(limit)})
        if _holds_contact(simple(written)):
            return Problem(wording.contact, {"shown": excerpt(written)})
        flat = plain(written)
        named = bool(_LEGAL.match(flat)) and len(flat.split()) > 1 and not written.endswith("?")
        if strange.match(flat) or is_waiting(written) or (is_talk(written) and not named):
            return Problem(wording.waiting, {"shown": excerpt(written)})
        if len(written) < 2 or not has_letter(written):
            return Problem(wording.short)
        return Read(written)

    return read


def _without(lead: re.Pattern[str], written: str) -> str:
    """Without the words before the answer, as long as an answer is left."""
    while (match := lead.match(written)) and has_letter(written[match.end() :]):
        written = written[match.end() :].lstrip(_EDGES)
    return written


def _holds_contact(written: str) -> bool:
    if _EMAIL.search(written):
        return True
    for run in _DIGITS.findall(written):
        if run == written or (sum(c.isdigit() for c in run) >= 9 and _PHONE.match(run)):
            return True
    return False


_SAYING = r"(?:saya|kami)\b(?:\s+(?:adalah|yaitu|di|sebagai)\b)?\s*[:=]?"
read_company = read_free_text(
    Wording("company-short", "company-long", "company-contact", "company-waiting"),
    lead=r"(?:(?:saya |sy |aku )?(?:(?:saat ini|sekarang) )?(?:kerja|bekerja) (?:di|pada) "
    r"|(?-i:di) |di (?=(?:pt|cv|ud|dinas)\b)|"
    rf"(?:nama )?(?:perusahaan|instansi|kantor|tempat kerja) {_SAYING}"
    r"|saya (?=(?:freelance|mandiri|perorangan|pensiun))|(?:saya |sy )?dari (?=(?:pt|cv|ud|dinas)\b))",
    other=r"(?:provinsi|propinsi|prov)\b|(?:(?:kantor|perusahaan|instansi) (?:saya|kami)|di|pt|cv|ud)$",
)
read_position = read_free_text(
    Wording("position-short", "position-long", "position-contact", "position-waiting"),
    lead=r"(?:(?:saya |sy |aku )?(?:bekerja |kerja |menjabat |jadi )?sebagai |"
    rf"(?:jabatan|posisi|pekerjaan) {_SAYING})",
    other=r"(?:pt|cv|ud) \w",
)


def read_message(text: str) -> Reading:
    """A message between a person and panitia: any words, within a limit."""
    written = text.strip()
    if not written:
        return Problem("message-empty")
    if len(written) > LONGEST_MESSAGE:
        return Problem("message-long", {"most": str(LONGEST_MESSAGE)})
    return Read(written)

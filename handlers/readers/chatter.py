"""What is said instead of an answer: waiting, greeting, asking, or several answers in several lines.

Knows no field: each reader says what its own words are (a company may be called "PT Oke Siap").
"""

import re

from handlers.readers.answers import FILLER_WORDS, SMALL_WORDS
from handlers.readers.written import plain, squeezed, squeezed_set, tidy, tidy_lines, word_set

_COURTESY = word_set(
    "terima kasih terimakasih makasih trims thanks thank you selamat pagi siang sore malam assalamualaikum "
    "assalamu alaikum warahmatullahi wabarakatuh wr wb salam pak bu bapak ibu min admin mimin kak mas mbak "
    "maaf mohon izin ijin permisi sebelumnya atas bantuannya perhatiannya k3 hormat saya"
)
_WAITING = squeezed_set(
    "tunggu tungguin bentar sebentar sbentar sek wait moment nanti ntar entar besok dulu hold lupa bingung "
    "baik baiklah noted next lanjut hm hmm ehm eh oh lho loh"
)
_HELLO = squeezed_set(
    "halo hallo hai hi hello hey pagi siang sore malam assalamualaikum terima kasih terimakasih makasih test "
    "tes coba start help bantuan menu status ubah privasi mulai daftar"
)
_WORK = squeezed_set(
    "kerja bekerja jabatan posisi perusahaan instansi kantor pekerjaan company position job selamat tahu tau "
    "ngerti paham know dont apa apa2 ingat hafal sedang lagi cari"
)
_MEANING = SMALL_WORDS | _WAITING | _HELLO
_ALL = _MEANING | FILLER_WORDS | _WORK | squeezed_set("i m 1 one a")
_ASKING = re.compile(
    r"\b(?:apakah|bagaimana|gimana|gmn|kapan|kapankah|kenapa|mengapa|knp|berapa|dimana|bisakah|bolehkah|kah"
    r"|adakah|resmikah|linknya|zoomnya|acaranya|jadwalnya|mau (?:tanya|nanya|bertanya)|(?:izin|ijin) "
    r"(?:tanya|bertanya)|numpang tanya|gratis|bayar|mana ya|apa (?:ya|sih|itu|ini|aja|saja))\b"
)
_TALK = re.compile(
    r"(?:(?:maaf|sorry|eh|lho|loh|waduh|aduh|duh)\b|.{0,60}\b(?:saya|nya|aku) (?:salah|keliru|typo)\b"
    r"|(?:ini|itu|yang tadi|tadi) .{0,60}\b(?:salah|keliru|apa|kah)$|(?:saya|aku) (?:mau|ingin|sudah|udah|"
    r"belum|tidak|gak|ga|nggak|bingung|lupa)\b)"
)


def one_answer(text: str) -> str | None:
    """The answer in one line, greetings and thanks in lines of their own left out; None for several."""
    lines = [line for line in tidy_lines(text) if plain(line)]
    told = [line for line in lines if not is_courtesy(line)]
    if len(told) > 1 or (len(lines) > 1 and not told):
        return None
    return tidy(told[0] if told else text)


def is_courtesy(line: str) -> bool:
    """Whether a line holds a greeting or thanks and nothing else."""
    return _COURTESY.issuperset(plain(line).split())


def is_waiting(text: str) -> bool:
    """Whether there is nothing but yes, no, "there is none", a greeting or "wait"."""
    words = [squeezed(word) for word in plain(text).split()]
    return 1 <= len(words) <= 8 and _ALL.issuperset(words) and not _MEANING.isdisjoint(words)


def is_talk(text: str) -> bool:
    """Whether something is asked or told instead of an answer."""
    flat = plain(text)[:200]
    return text.rstrip(" !.)").endswith(("?", "？")) or bool(_ASKING.search(flat) or _TALK.match(flat))

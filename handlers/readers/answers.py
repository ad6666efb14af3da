"""Reads the small answers: yes or no, daring or luring, and "there is none".

A longer sentence is none of these: it is left to whoever answers questions.
"""

import re
from functools import lru_cache
from typing import Literal

from handlers.readers.written import near, plain, simple, squeezed, squeezed_set, word_set

_YES = squeezed_set(
    "ya iya y yoi yes yup yap yep iyap iyes ok oke okay okey oce okok siap siaap setuju betul btul benar "
    "bener bnr lanjut lanjutkan sip gas gaskeun gaskan tentu pasti boleh bersedia sepakat sesuai cocok "
    "tepat yakin kirim mau inggih nggih yess agree correct sure iyo yo monggo mangga enggeh sami"
)
_NO = squeezed_set(
    "tidak tdk tak gak ga nggak ngga enggak engga gk g kagak ndak n no nope bukan jangan jgn batal "
    "batalkan cancel belum blm kurang"
)
_YES_NO: dict[str, Literal["yes", "no"]] = {**dict.fromkeys(_YES, "yes"), **dict.fromkeys(_NO, "no")}
_FILLER = squeezed_set(
    "i pak bu bapak ibu min admin mimin kak mas mbak bang sudah udah sdh saja aja dong deh lah kok saya sy "
    "itu ini nya ny semua semuanya data datanya terima kasih terimakasih makasih dulu ah sih jadi tetap "
    "sekali banget komandan bos ndan dan info infonya 86 laksanakan insyaallah insya allah maaf"
)
_WILLING = re.compile(
    r"(?:(?:tidak|tdk|gak|ga|nggak|ngga|enggak|ndak) (?:(?:ke)?beratan|keberatan|(?:me)?nolak|masalah|papa"
    r"|apa ?apa|apa2|apa)|gapapa|gpp|ga?k?papa|nggakpapa|no problem|tak apa)\b"
)
_THUMBS = str.maketrans(
    {"👍": " ya ", "👌": " ya ", "✅": " ya ", "🆗": " ya ", "👎": " tidak ", "❌": " tidak "}
)

_SURE_BESIDE = word_set("saya sangat sekali pak bu min kursi pendaftaran data it i am")
_SURE = _SURE_BESIDE | word_set(
    "ya iya y yes yakin benar betul hapus hapuskan batalkan dibatalkan membatalkan pindah pindahkan change "
    "erase delete cancel sure"
)
_TAKES = word_set("ambil ambi ambl diambil mengambil take accept")
_RELEASES = word_set("lepas lepaskan dilepas lepasin melepas release decline")

_ONLINE = squeezed_set("online onlen onlain daring zoom virtual webinar gmeet wfh remote youtube teams")
_OFFLINE = squeezed_set("offline ofline oflen oflain luring onsite")
_MODES = {**dict.fromkeys(_ONLINE, "online"), **dict.fromkeys(_OFFLINE, "offline")}
_MODE_NAMES = squeezed_set("online onlen onlain daring offline ofline oflen oflain luring")
_IN_PERSON = re.compile(r"\btatap muka\b|\b(?:hadir|datang) langsung\b")
MODE_SIGN = re.compile(r"[^\x00-\x7f]|o+n+l|o+f+l|r+i+n+g|muka|langsung", re.IGNORECASE)
"""What names no mode at all does not hold this, however long its letters are drawn."""
_MODE_BESIDE = squeezed_set(
    "saya sy mau ingin pengen ikut pilih memilih moda mode modanya yang yg secara saja aja sj ya iya pak bu "
    "min bapak ibu untuk hadir daftar mendaftar kursi dong deh dan i want join would like please"
)
_ONLINE_PHRASES = re.compile(
    r"\b(?:on line|dari (?:rumah|kantor|rmh)|jarak jauh|dalam jaringan|google meet|meeting online)\b"
)
_OFFLINE_PHRASES = re.compile(
    r"\b(?:of+ line|tatap muka|(?:hadir|datang|ikut) (?:langsung|di tempat|ke (?:lokasi|tempat))"
    r"|(?:di|ke) (?:tempat|lokasi)|on site|luar jaringan|(?:hadir|datang) fisik)\b"
)
_ASKING = squeezed_set(
    "mana kapan apa apakah bagaimana gimana kenapa mengapa berapa link siapa jam hybrid hibrid bisa"
)

_NOTHING = squeezed_set(
    "skip lewati lewat lewatkan lewatin kosong kosongkan kosongin nihil none null na tanpa menyusul "
    "nyusul susulan nanti belum blm nothing nol gada gaada gapunya lupa hilang diproses proses seumur "
    "diurus pengurusan ngurus mengurus"
)
_NOT = squeezed_set(
    "tidak tdk tak gak ga nggak ngga enggak engga gk g kagak ndak no belum blm blom ora ra urung "
    "durung mboten teu dont not"
)
_HAVING = squeezed_set(
    "ada punya memiliki mempunyai miliki tersedia terbit keluar jadi ber duwe gadah tahu tau hafal hapal "
    "ingat perlu usah know have yet"
)
_ABSENT_FILLER = _FILLER | squeezed_set(
    "nomor nomer no skp email emailnya hp surat sertifikat sk masih sementara untuk ya aja kosong "
    "nomornya isi isinya lagi n a hidup sedang dalam i dont yet"
)


_ABSENT_WORDS = _NOTHING | _NOT | _HAVING | _ABSENT_FILLER
SMALL_WORDS = _YES | _NO | _NOTHING | _NOT
FILLER_WORDS = _HAVING | _ABSENT_FILLER


@lru_cache(maxsize=64)  # one text is asked about several times; a pure function of it
def read_yes_no(text: str) -> Literal["yes", "no"] | None:
    """A yes or a no of at most six words."""
    flat = plain(text.translate(_THUMBS))
    words = _meaningful(text, _WILLING.sub(" ya ", flat))
    if not words or words in (["belum"], ["blm"]):
        return None
    kinds = [near(word, _YES_NO) for word in words]
    if None in kinds:
        return None
    if kinds[0] == "no" or set(kinds) == {"no"}:
        return "no"
    return "yes" if set(kinds) == {"yes"} else None


def read_sure(text: str) -> Literal["yes", "no"] | None:
    """A plain yes to something that can't be undone. "Oke", "siap" and a thumb may be about anything, and are
    none; a no is as read_yes_no takes it."""
    words = plain(text).split()
    if words and _SURE.issuperset(words) and not _SURE_BESIDE.issuperset(words):
        return "yes"
    denied = bool(words) and squeezed(words[0]) in _NO
    return "no" if denied or read_yes_no(text) == "no" else None


def read_agreed(text: str) -> Literal["yes", "no"] | None:
    """A yes or a no to something that can be changed again: as read_sure and read_yes_no take it, "jadi", and
    "simpan" with anything behind it."""
    words = plain(text)
    saves = words == "jadi" or words.startswith(("simpan", "save"))
    return "yes" if saves else read_sure(text) or read_yes_no(text)


def read_offer(text: str) -> Literal["take", "release", "maybe"] | None:
    """What somebody says to an offered seat: that it is taken or let go; "maybe": a yes or a no that may be
    about something else."""
    words = plain(text.translate(_THUMBS)).split()
    if not words or len(words) > 8 or "?" in text:
        return None
    denied = any(squeezed(word) in _NO or word in {"nanti", "belum"} for word in words)
    taken, released = not _TAKES.isdisjoint(words), not _RELEASES.isdisjoint(words)
    if taken != released and not denied:
        return "take" if taken else "release"
    if taken or released:
        return "maybe"
    if read_sure(text) == "yes" or ({"mau", "setuju", "bersedia"} & set(words) and not denied):
        return "take"
    return "maybe" if read_yes_no(text) else None


def read_mode(text: str) -> Literal["online", "offline"] | None:
    """The mode that is named, when only one is and nothing is asked or denied."""
    flat = plain(text)
    words = [squeezed(word) for word in flat.split()]
    if not words or len(words) > 8 or "?" in text or any(w in _ASKING or w in _NO for w in words):
        return None
    meant = {near(word, _MODES) for word in words}
    online = "online" in meant or bool(_ONLINE_PHRASES.search(flat))
    offline = "offline" in meant or bool(_OFFLINE_PHRASES.search(flat)) or words == ["langsung"]
    if online == offline:
        return None
    return "online" if online else "offline"


def read_mode_alone(text: str) -> Literal["online", "offline"] | None:
    """The mode, when nothing else is said: "daring", "saya ikut luring saja pak", "tatap muka"."""
    words = [squeezed(word) for word in _IN_PERSON.sub("luring", plain(text)).split()]
    named = _MODE_NAMES.intersection(words)
    return read_mode(text) if named and (named | _MODE_BESIDE).issuperset(words) else None


def read_absent(text: str) -> bool:
    """Whether the person says that there is nothing to give here, or passes over the question."""
    if re.fullmatch(r"[-–—_/\\.\s]*[-–—][-–—_/\\.\s]*", simple(text)) or plain(text) in {
        "n a",
        "na",
        "tidak",
        "x",
    }:
        return plain(text) != "tidak"
    words = [squeezed(word) for word in plain(text).split()]
    if not 1 <= len(words) <= 6 or "?" in text:
        return False
    if not _ABSENT_WORDS.issuperset(words):
        return False
    if words[0] == "no" and set(words[1:]) & {"email", "skp"}:
        return True
    denied = any(word in _NOT for word in words) and any(word in _HAVING for word in words)
    return denied or any(word in _NOTHING for word in words)


def _meaningful(text: str, flat: str) -> list[str]:
    words = [squeezed(word) for word in flat.split()]
    if len(words) > 6 or "?" in text:
        return []
    return [word for word in words if word not in _FILLER]

"""What somebody asks about themselves: my registration, my place in line, my seat, my data, my link."""

import re
from dataclasses import dataclass

from handlers.participant.faq import asks, words_of
from handlers.readers.written import plain, word_set

_ME = r"(?:saya|sy|aku|ku|gw|gue|gua|ane|kami|my|i|me)"
_MINE = re.compile(rf"\b{_ME}\b")


@dataclass(frozen=True, slots=True)
class _Own:
    """One topic.

    key: without it this is not asked; it is looked for in the words in full and, behind ";", as written.
    allowed: all the words in full (words_of) there may be; one more, and it is another question.
    mine: it must say whose. asked: it must be a question.
    """

    topic: str
    key: re.Pattern[str]
    allowed: frozenset[str]
    mine: bool = False
    asked: bool = False


_REGISTERED = _Own(
    "status",
    re.compile(
        r"\bsudah\b.*\b(daftar|masuk|berhasil|tercatat|diterima)\b|\bstatus\b|\blihat daftar\b"
        r"|daftar (sudah|belum|berhasil)|terdaftar (gak?|tidak|kah)\b|pendaftaran saya (diterima|masuk)"
        r"|\b(am i|have i) registered|my registration$"
    ),
    word_set(
        "sudah daftar belum status lihat masuk berhasil data nama apa kegiatan tercatat benar diterima "
        "bagaimana resmi have registered registration check show what"
    ),
)
_IN_LINE = _Own(
    "status",
    re.compile(
        r"\b(urutan|urut|antrean|antri|giliran)\b.*\b(berapa|keberapa|mana|tidak|kapan)\b"
        rf"|\bberapa\b.*\b(urutan|urut|antrean|antri)\b.*;.*\b{_ME}\b"
        rf"|\bantrean\b.*;.*\b{_ME}\b|\bposisi .*\btunggu\b"
        r"|\bberapa orang\b.*\bdepan\b|\b(place|number|position)\b.*\b(line|queue|waitlist|waiting)\b"
    ),
    word_set(
        "nomor urutan urut antrean antri giliran keberapa berapa daftar tunggu waiting list waitlist "
        "posisi sudah sampai masih orang depan mana luring daring what place number position line queue "
        "in on s lihat kapan ada lama"
    ),
)
_NUMBER = _Own(
    "status",
    re.compile(
        r"\b(nomor|id|kode) (daftar|peserta|registration)\b.*\bberapa\b"
        r"|\bberapa (nomor|id|kode) (daftar|peserta|registration)\b"
        rf"|\b(nomor|id|kode) (daftar|peserta|registration)\b.*;.*\b{_ME}\b"
        rf"|\bregistration (number|id)\b|\bnomor {_ME} berapa\b"
        rf"|\bnomor berapa\b.*;.*\b{_ME}\b"
    ),
    word_set(
        "nomor id kode daftar peserta berapa apa mana lihat minta kirim registration number what where "
        "sudah ada kegiatan bisa"
    ),
)
_APPROVED = _Own(
    "status",
    re.compile(
        r"\bsudah\b.*\b(acc|diacc|disetujui|approved?|diapprove|lolos|keterima)\b"
        r"|\b(acc|diacc|disetujui|approved?|diapprove|lolos|lulus|diterima|keterima|dikonfirmasi|ditolak"
        r"|permohonan|pengajuan|hasil seleksi)"
        rf"\b.*;.*\b{_ME}\b"
    ),
    word_set(
        "sudah acc diacc disetujui approve approved diapprove lolos diterima keterima dikonfirmasi "
        "permohonan pengajuan luring daring daftar data peserta belum apa bagaimana panitia sampai mana "
        "seleksi kursi jadi atau been have seat request was ditolak lulus hasil"
    ),
    asked=True,
)
_MODE = _Own(
    "status",
    re.compile(
        r"\bdaring (atau|apa) luring\b|\bluring (atau|apa) daring\b|\bmoda apa\b|\bapa moda\b"
        r"|\b(terdaftar|tercatat)\b.*\b(daring|luring|online|offline)\b"
    ),
    word_set(
        "ikut daftar daring luring atau apa peserta moda sudah tercatat masuk jadi kegiatan kelas sebagai"
    ),
    mine=True,
    asked=True,
)
_SEAT = _Own(
    "status",
    re.compile(rf"\bkursi\b.*;.*\b{_ME}\b|\bsudah bisa kursi\b|\btawaran kursi mana\b|\bseat\b.*;.*\bi\b"),
    word_set(
        "kursi tawaran bisa sudah mana kebagian aman status belum apa nomor ada luring daring bagaimana "
        "atau did get got have seat yet confirmed"
    ),
    asked=True,
)
_LINK = _Own(
    "link",
    re.compile(
        r"\blink\b|\bzoom (mana|kapan|id|password|belum|where)\b|\b(id|password|mana|kapan) zoom\b"
        r"|\b(passcode|meeting id|id meeting)\b"
    ),
    word_set(
        "link zoom mana kapan kirim minta belum masuk bisa sesi kegiatan hari besok apa id password "
        "passcode meeting meet gmeet berapa sudah ada bagi daring where"
    ),
)
_PLACE = _Own(
    "place",
    re.compile(
        r"\b(lokasi|tempat|alamat|venue)\b|\bmana (kegiatan|gedung)\b"
        r"|\b(kegiatan|luring|gedung|hotel) mana\b|\b(gedung|hotel) apa\b"
    ),
    word_set(
        "mana lokasi tempat alamat kegiatan luring gedung ruang hotel lengkap apa minta pelaksanaan where "
        "venue"
    ),
)
_WHEN = _Own(
    "when",
    re.compile(
        r"\b(kapan|jadwal|schedule|when)\b|\b(jam|tanggal|hari|berapa) (berapa|apa|hari|lama)\b"
        r"|what time|\bhari (ini|besok) ada zoom\b|\bada (zoom|kegiatan) (hari|besok)\b"
    ),
    word_set(
        "kapan jam berapa tanggal hari apa mulai selesai kegiatan sesi zoom besok jadwal satu dua minta "
        "lihat lama sampai masuk ada daring luring angkatan dimulai pelaksanaan berlangsung when what "
        "time start begin schedule"
    ),
)
_DATA = _Own(
    "my_data",
    re.compile(
        r";.*(?:"
        rf"\bdata (?:pribadi )?{_ME}(?: (?:itu|yang|yg|tersimpan|disimpan|ada|isinya))* (?:apa|mana)\b"
        rf"|simpan (?:tentang|mengenai) {_ME}\b"
        r"|(?<!untuk )(?<!utk )(?<!buat )\bapa (?:(?:saja|aja) )?data\b|\bdata apa\b(?!.*\bdiminta)"
        r"|\b(?:lihat|liat|cek|unduh|download|salinan|tampilkan|tampilin|tunjukkan|tunjukin|show|see|view"
        r"|copy)\b.*\b(?:data|profil)\b|\b(?:what|which) data\b|\b(?:minta|kirim) data\b)"
    ),
    word_set(
        "data apa lihat pribadi simpan disimpan tersimpan tercatat tentang mengenai ada punya dimiliki "
        "minta unduh kirim salinan tampilkan tampilin tunjukkan tunjukin mana isi isinya sudah bot profil "
        "diri anda show see view copy have about what which you stored keep all own personal saved can "
        "bisa kalian s"
    ),
    mine=True,
)
_OWN = (_REGISTERED, _IN_LINE, _NUMBER, _APPROVED, _MODE, _SEAT, _LINK, _PLACE, _WHEN, _DATA)


def read_question(text: str) -> str | None:
    """ "status", "link", "place", "when" or "my_data", when just this is asked."""
    written = plain(text)
    meant = [word for word in words_of(text) if not word.isdigit() and not _MINE.fullmatch(word)]
    said, mine, asked = f"{' '.join(meant)} ; {written}", _MINE.search(written) is not None, asks(text)
    for own in _OWN:
        if own.allowed.issuperset(meant) and own.key.search(said) and mine >= own.mine and asked >= own.asked:
            return own.topic
    return None

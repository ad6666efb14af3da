"""Which frequent question a text asks. Topics, answers and the ways of asking stand in locales/*/faq.ftl.

Words are compared, not letters: each word of a text finds its like among the words of a phrase, also with a
typo, and rare words weigh more than common ones. A word that no phrase has speaks against all of them.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Say
from handlers.readers import read_absent, read_mode, read_yes_no
from handlers.readers.written import plain, word_set

Faq = tuple[tuple[str, tuple[str, ...]], ...]
"""The topics of one language, each with the ways it is asked (`Policy.faq`)."""

ENOUGH = 0.60
"""How like a phrase (0 to 1) a text must be that is clearly a question. Its test measures it all."""
ENOUGH_FOR_SURE = 0.66
"""The same for words that ask, where an answer is being waited for."""
ENOUGH_UNASKED = 0.90
"""The same for words that ask nothing, where nothing is being waited for."""
AS_WRITTEN = 0.97
"""The same for several words that ask nothing, where an answer is being waited for."""

_MOST_WORDS = 30
_LIKE = 0.76  # two words are one, with a typo, from here on: one letter of five, two of nine
_SHORTEST_WITH_TYPO = 4
_LIGHT = 0.4  # what words weigh that say little here
_BESIDE = 0.5  # what words weigh that the phrase has not, but other phrases of its topic have

_DROPPED = word_set(
    "pak bu bapak ibu min mimin kak kakak mas mbak bang gan bro sis dong nih sih si ya yah deh kok loh "
    "lho tuh kan kah toh mohon maaf izin ijin permisi tanya nanya bertanya numpang mau ingin pengen "
    "tolong halo hallo hai selamat pagi siang sore malam assalamualaikum wr wb terima kasih terimakasih "
    "makasih thanks salam info saya sy aku kami kita nya ini itu di ke dan buat adalah jadinya nanti "
    "sekarang tadi kemarin dulu juga saja aja lagi banget doang dikit pas trus terus semua tersebut para "
    "pada oleh dari tau tahu kira sebenarnya k3 yang untuk dengan a an the is are am i it this that "
    "please of to do does for my me we be"
)
_LIGHT_WORDS = word_set("kegiatan ikut peserta sudah ada jadi")
# How words are written in chats: the word in full, then other ways to write it or to say the same.
_WRITTEN = """
    apa: apakah apaan | bagaimana: gimana gmn gmna gimna gmana bgmn bgmana gimn piye how
    berapa: brp brapa brpa berpa | kapan: kpn kapn | mana: dimana dmn dmana kemana disini sini
    kenapa: mengapa knp knapa | siapa: sapa | bisa: bs bsa dapat dpt dapet mendapat mendapatkan
    boleh: blh bole gpp gapapa diizinkan diperbolehkan dibolehkan | sudah: udah udh sdh dah telah
    belum: blm blom blum | tidak: tdk gak ga g nggak ngga enggak engga gk kagak ndak tak tanpa nda
    kalau: klo kalo klw klau kl | yang: yg | untuk: utk untk | dengan: dgn
    perlu: prlu butuh diperlukan dibutuhkan | harus: hrs wajib mesti kudu
    pakai: pake pk menggunakan gunakan memakai dipakai dipake digunakan | orang: org | hari: hr
    tanggal: tgl | jam: pukul jm | nomor: no nomer nmr | hp: handphone hape telepon telp ponsel
    sertifikat: sertif esertifikat piagam certificate certificates sertipikat
    bayar: membayar dibayar dibayarin berbayar pembayaran bayaran | kena: dikenakan dikenai | gratis: free
    kegiatan: acara pelatihan webinar event bimtek training
    ikut: mengikuti ikutan diikuti join gabung bergabung
    daftar: mendaftar mendaftarkan daftarkan daftarin pendaftaran registrasi kedaftar terdaftar regist
    daring: online onlen | luring: offline ofline onsite | presensi: absen absensi kehadiran
    terlambat: telat tlat | batal: batalkan membatalkan dibatalkan batalin pembatalan cancel
    ganti: mengganti diganti gantiin gantikan menggantikan digantikan pengganti
    ubah: mengubah merubah rubah diubah edit | pindah: berpindah pindahkan dipindah pindahin tukar
    hapus: menghapus dihapus hapuskan penghapusan | rekaman: recording rekam direkam record
    materi: ppt slide | minta: meminta diminta dimintai | kirim: dikirim mengirim dikirimkan kirimkan ngirim
    bagi: dibagikan bagikan share dishare membagikan dibagi | penuh: full | resmi: official
    penipuan: tipu nipu menipu tipuan scam penipu | hoaks: hoax hoak | benar: beneran bener
    habis: abis expired kadaluarsa kedaluwarsa kadaluwarsa kedaluarsa exp
    perpanjang: memperpanjang perpanjangan diperpanjang | beda: perbedaan berbeda | maksud: dimaksud arti
    satu: 1 | dua: 2 | perusahaan: pt kantor instansi | unduh: download didownload diunduh mendownload
    unggah: upload diupload diunggah | syarat: persyaratan ketentuan | kuota: quota slot
    rekan: teman kolega temen tmn | tutup: ditutup | buka: dibuka | lihat: liat melihat dilihat cek
    siap: siapin siapkan disiapkan persiapan | narasumber: pembicara pemateri | link: tautan
    anda: kamu km lu elo kau | bot: robot ai chatbot | bicara: berbicara ngomong ngobrol
    balas: bales dibalas jawab dijawab menjawab | isi: ngisi diisi mengisi
    tulis: ditulis menulis penulisan tertulis | ambil: ngambil diambil mengambil
    tunggu: nunggu menunggu nungguin | tarik: menarik ditarik cabut mencabut
    perbaiki: betulin benerin koreksi ralat perbaikan memperbaiki membetulkan
    hadir: datang dateng menghadiri | telegram: tele telegramnya tg | wa: whatsapp whatsap | grup: group
    sampai: sampe smp | masih: msh | tahun: thn th | uang: duit | antrean: antrian
    nonton: ditonton menonton lihatnya | aman: amankah keamanan | cara: caranya prosedur langkah
"""
_MEANT = {
    written: word.strip()
    for word, _, several in (entry.partition(":") for entry in re.split(r"[|\n]", _WRITTEN))
    for written in several.split()
}
_WHOLE_WORDS = word_set("punya hanya tanya banyak berkah langkah")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_TWICE = re.compile(r"(?<=[a-z]{3})2\b")  # "tiba2"
_JOINED = re.compile(r"\b(?:gak?|ngg?ak?|tdk|tak)(bisa|ada|jadi|boleh|dapat|usah|perlu)\b")
_ENDINGS = re.compile(r"(?<=...)(?:nya|kah|ny)$")
_ASKING = word_set(
    "apa berapa kapan bagaimana mana kenapa siapa harus perlu cara atau kok "
    "what when where who why which can may should will is are do does"
)
_EMPTY = (_ASKING | word_set("boleh bisa")) - {"siapa"}  # "apa?" asks nothing
_TAGGED = word_set("bisa boleh ada perlu harus benar")
_LAST = word_set("kan kah")
_COMPANY = re.compile(r"(?:pt|cv|ud|pd|fa)\b")
_SMALL_TALK = re.compile(r"(?:anda )?sudah (?:makan|sarapan|mandi|tidur|ngopi|sholat|solat)")
_NO_QUESTION = re.compile(r"[@#:=/]|\d{4,}")


@dataclass(frozen=True, slots=True)
class _Phrase:
    topic: str
    words: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class _Index:
    """All phrases of a language.

    having: word → where in `phrases`; topics: word → those that use it; written: as people write it → word.
    """

    phrases: tuple[_Phrase, ...]
    having: Mapping[str, tuple[int, ...]]
    topics: Mapping[str, frozenset[str]]
    weights: Mapping[str, float]
    unknown: float
    written: Mapping[str, str]


def find_topic(text: str, faq: Faq, *, sure: bool) -> str | None:
    """The topic this text asks about, or None.

    `sure`: an answer is being waited for, so that only what is surely a question counts.
    """
    needed = _needed(text, sure=sure)
    if needed > 1 or _SMALL_TALK.fullmatch(" ".join(words_of(text))):
        return None
    topic, likeness = closest(text, faq)
    return topic if likeness >= needed else None


def _needed(text: str, *, sure: bool) -> float:
    """How like a phrase this text must be."""
    if has_question_mark(text):
        return ENOUGH
    if not sure:
        return ENOUGH if asks(text) else ENOUGH_UNASKED
    if _may_answer(text):  # first: nearly every answer is decided by its form
        return math.inf
    asked = asks(text)
    if not asked and read_mode(text):
        return math.inf
    return ENOUGH_FOR_SURE if asked else AS_WRITTEN


async def answer_faq(scene: Scene, topic: str) -> Say:
    """What is answered to this topic."""
    return Say(f"faq-{topic}", {"contact": scene.policy.contact})


def closest(text: str, faq: Faq) -> tuple[str, float]:
    """The topic with the phrase most like this text, and how like it is: 0 (not at all) to 1."""
    words = words_of(text)
    if not 1 <= len(words) <= _MOST_WORDS or not faq or _EMPTY.issuperset(words):
        return "", 0.0
    index = _index(faq)
    found = dict(_known(word, index) for word in words)
    shared: dict[int, float] = defaultdict(float)
    for word, likeness in found.items():
        for place in index.having.get(word, ()):
            shared[place] += index.weights[word] * likeness
    best, most = "", 0.0
    for place, weight in shared.items():
        phrase = index.phrases[place]
        likeness = 2 * weight / (_weight(found, phrase, index) + phrase.weight)
        if likeness > most:
            best, most = phrase.topic, likeness
    return best, most


def words_of(text: str) -> tuple[str, ...]:
    """The words that carry the meaning, each once and in full: "brp biayanya ya min?" → berapa, biaya."""
    return _meant(text)[0]


@lru_cache(maxsize=64)  # one text is asked about several times; a pure function of it
def _meant(text: str) -> tuple[tuple[str, ...], bool]:
    """These words, and whether one beside them makes it a question: "bisa ga", "sudah ada belum"."""
    written = _JOINED.sub(r"tidak \1", _TWICE.sub("", plain(_DRAWN_OUT.sub(r"\1", text)))).split()
    words = [full for word in written if word not in _DROPPED and (full := _full(word)) not in _DROPPED]
    kept = [word for place, word in enumerate(words) if not _is_tag(words, place)]
    tagged = len(kept) < len(words) or (bool(written) and written[-1] in _LAST)
    return tuple(dict.fromkeys(word for word in kept if word != "kalau")), tagged


def _is_tag(words: list[str], place: int) -> bool:
    before, last = words[place - 1] if place else "", words[place + 1 : place + 2] in ([], ["kalau"])
    match words[place]:
        case "tidak":
            return before in _TAGGED or (last and bool(before))
        case "bukan":
            return last and bool(before)
        case "belum":
            return last and "sudah" in words[:place]
    return False


def _full(word: str) -> str:
    word = _MEANT.get(word, word)
    if word not in _WHOLE_WORDS:
        word = _ENDINGS.sub("", word)
    return _MEANT.get(word, word)


def has_question_mark(text: str) -> bool:
    """Whether it ends with one."""
    return text.rstrip(" .!)").endswith("?")


def asks(text: str) -> bool:
    """Whether the words ask something, with a question mark or without."""
    words, tagged = _meant(text)
    if has_question_mark(text) or tagged:
        return True
    return not _ASKING.isdisjoint(words) or plain(text).split(" ", 1)[0] in _ASKING


def _may_answer(text: str) -> bool:
    """Whether this is an answer by its form: one word, a number, a company, a yes, "belum ada"."""
    flat = plain(text)
    return bool(
        " " not in flat
        or _COMPANY.match(flat)
        or _NO_QUESTION.search(text)
        or read_absent(text)
        or read_yes_no(text)
    )


def _known(word: str, index: _Index) -> tuple[str, float]:
    """The like of this word in the phrases, and how like it is; 0 when it is like none of them."""
    if word in index.weights:
        return word, 1.0
    if len(word) >= _SHORTEST_WITH_TYPO:
        near = process.extractOne(
            word, index.written.keys(), scorer=OSA.normalized_similarity, score_cutoff=_LIKE
        )
        if near is not None:
            return index.written[near[0]], near[1]
    return word, 0.0


def _weight(words: Iterable[str], phrase: _Phrase, index: _Index) -> float:
    """What the words of a text weigh when they are compared with this phrase."""
    whole = 0.0
    for word in words:
        weight = index.weights.get(word, index.unknown)
        beside = word not in phrase.words and phrase.topic in index.topics.get(word, ())
        whole += weight * (_BESIDE if beside else 1)
    return whole


@lru_cache(maxsize=4)
def _index(faq: Faq) -> _Index:
    phrases = [(topic, frozenset(words_of(phrase))) for topic, asked in faq for phrase in asked]
    having: dict[str, list[int]] = defaultdict(list)
    topics: dict[str, set[str]] = defaultdict(set)
    for place, (topic, words) in enumerate(phrases):
        for word in words:
            having[word].append(place)
            topics[word].add(topic)
    weights = {
        word: math.log(1 + len(faq) / len(used)) * (_LIGHT if word in _LIGHT_WORDS else 1)
        for word, used in topics.items()
    }
    return _Index(
        tuple(_Phrase(topic, words, sum(weights[word] for word in words)) for topic, words in phrases),
        {word: tuple(places) for word, places in having.items()},
        {word: frozenset(used) for word, used in topics.items()},
        weights,
        math.log(1 + len(faq)),
        {word: word for word in weights if len(word) >= _SHORTEST_WITH_TYPO}
        | {
            written: word
            for written, word in _MEANT.items()
            if word in weights and len(written) >= _SHORTEST_WITH_TYPO
        },
    )

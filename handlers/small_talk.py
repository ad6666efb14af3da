"""Short words beside the matter: greetings, thanks, questions about oneself, a call for a human.

Questions that everybody gets the same answer to are in handlers/faq. The place is kept elsewhere.
"""

import re

from handlers.cards import session_lines
from handlers.faq import words_of
from handlers.readers import read_yes_no
from handlers.readers.written import word_set
from handlers.scene import Scene
from handlers.turn import Say

_GREETINGS = re.compile(
    r"(h[ae]l+o+w?|hai+|hi+|hei|p|tes|test|permisi|punten|salam( sejahtera| sehat)?|"
    r"(as+al+am+u?'?alaikum|assalamualaikum)( w+r+\.? ?w+b+\.?)?|shalom|om swastiastu|"
    r"(selamat |slmt |met )?(pagi|siang|sore|malam|mlm)( semua(nya)?)?)"
    r"( (pak|bu|bapak|ibu|kak|min|admin|mas|mbak|bot|panitia|bapak/ibu|pak/bu))*"
)
_THANKS = re.compile(
    r"(ok(e|ay)? |baik |siap )?(terima ?kasih|trima ?kasih|terimakasih|makasih|mksh|tks|thx|thanks?( you)?|"
    r"tengkyu|matur nuwun|suwun|hatur nuhun|nuhun)"
    r"( (banyak|ya|yah|pak|bu|bapak|ibu|kak|min|admin|infonya|atas infonya))*"
)
_HELP = re.compile(
    r"(tolong|bantuan|help|menu|gimana( caranya)?|(mohon|minta|tolong) (bantuan|dibantu|bantu|petunjuk))"
    r"(nya)?( (pak|bu|min|kak|ya|dong))*"
)
_WITHDRAWS = re.compile(
    r"((mohon )?maaf |pak |bu |saya |sepertinya |kayaknya |ternyata )*"
    r"((tidak|tdk|gak?|ngga?k|batal) (bisa|jadi|dapat) (hadir|ikut|datang|mengikuti)"
    r"( (?!gimana|bagaimana).{1,25})?"
    r"|(mau |ingin )?(batalkan|hapus|cabut) (pendaftaran|data|persetujuan)( saya)?)"
)

_NOT = r"(?:tidak|tdk|gak?|gk|ngga?k?|engga?k?|kurang|belum|blm|kagak)"
_STAFF = r"(?:orang|manusia|admin|panitia|petugas|operator|cs|customer service|staff?|human|person|someone)"
_WANTS_A_HUMAN = re.compile(
    r"\b(?:bicara|ngomong|ngobrol|chat (?:dengan|sama|with)|tanya|sambung(?:kan|in)?"
    rf"|(?:meng)?hubung(?:i|kan|in)|panggil(?:kan|in)?|talk|speak)\b.{{0,15}}\b{_STAFF}(?:nya)?\b"
    r"|^(?:tolong |halo |hai )?(?:min|mimin|admin|cs|operator|petugas|panitia|customer service|call center"
    r"|help ?desk)(?: ?nya)?(?: (?:tolong|mana|dong|dibantu|bantu saya|pak|bu|ya|sih|woi|woy|jawab|balas))*$"
    r"|\b(?:kontak|nomor|no|nomer|wa|telp|telepon|cp|email|hotline)(?: ?nya)? (?:wa |hp |telp |telepon )?"
    r"(?:panitia|admin|cs|petugas)\b"
    r"|^(?:ada |minta |berapa )?(?:cp|contact person|narahubung|call center|hotline)(?: ?nya)?"
    r"(?: (?:ada|mana|siapa|berapa|gak?|tidak|dong|ya|min|pak))*$"
    r"|\b(?:nomor|nomer|no|kontak)\b.{0,9}\b(?:di ?hubungi|hubungi)\b"
    r"|\b(?:admin|panitia|petugas)(?: ?nya)? (?:mana|kemana|ke mana)\b"
    r"|\bada (?:orang|admin|panitia|petugas)(?: ?nya)?(?: (?:gak?|tidak|di ?sini|yang|kah)\b.*)?$"
)
_IS_LOST = re.compile(
    rf"\b{_NOT} (?:ngerti|mengerti|paham|faham|mudeng|jelas)\b|\b(?:mem)?bingung(?:kan|in)?\b|\bpusing\b"
    r"|\b(?:kecewa|mengecewakan|nyebelin|menyebalkan|kesal|kesel|ngeselin|nyusahin|jengkel|emosi|ngaco|lemot|lelet|ribet)\b"
    r"|\b(?:capek|cape) (?:deh|banget|saya|ngisi)\b|\bpayah\b(?! ?kumbuh)"
    r"|\b(?:susah|sulit|lama|lambat) (?:banget|amat|sekali)\b"
    r"|\b(?:mau|ingin|saya) (?:komplain|complain|protes|mengeluh|lapor)\b|\bada (?:kendala|masalah)\b"
    r"|^(?:ini )?(?:gimana|gmn|piye|apaan)(?: (?:sih|to|nih|ini|bot(?:nya)?|si))+$"
    r"|\bparah\b.{0,6}\b(?:bot|nih|banget|sih|amat)\b|^parah$|\b(?:woi|woy|hoi)\b"
    r"|\bbot(?: ?nya)? (?:jelek|bodoh|bego|parah|aneh|error|eror|rusak|ngaco|kurang|gak?|tidak|nggak)\b"
    r"|\b(?:tidak|tdk|gak?|ngga?k) (?:ada )?(?:di ?)?(?:respons?|bales|balas|jawab)\b"
    r"|^(?:tolong |min )*(?:di)?(?:bales|balas|jawab) (?:dong|min|pak|bu|woi)\b"
    r"|^(?!.*\b(?:zoom|link)).*\b(?:error|eror|gagal|salah|(?:di)?ulang|gitu|muter) (?:terus|mulu|melulu)\b"
    r"|\bdari tadi\b"
    r"|^(?:saya |kok |kenapa |knp |ini )*(?:tidak|tdk|gak?|ngga?k) bisa (?:daftar|mendaftar|lanjut|kirim|klik"
    r"|dipencet|diklik|isi|jawab|ngisi)(?: (?:ya|nih|terus|pak|bu|min|kak|sih))*$"
    r"|\b(?:anjing|anjir|anjrit|bangsat|bajingan|goblo[kg]|tolol|kampret|brengsek|sialan|jancu?o?k|kontol"
    r"|memek|ngentot|idiot|fuck\w*|shit|useless|stupid)\b|^(?:bodoh|asu|bego|tai)$"
    r"|\b(?:i am|i'm|im) (?:lost|confused)\b|\bi (?:do not|don'?t) understand\b|\bfrustrat"
)
_LOUD = re.compile(r"!{4,}")

# What is asked about oneself, in full words (words_of): the words without which it is not asked, and all the
# words there may be. One word more, and it is another question, or an answer.
_ABOUT_ONESELF = (
    (
        "status",
        re.compile(
            r"\bsudah\b.*\b(daftar|masuk|berhasil|tercatat|diterima)\b|\bstatus\b|\blihat daftar\b"
            r"|daftar (sudah|belum|berhasil)|terdaftar (gak?|tidak|kah)\b|pendaftaran saya (diterima|masuk)"
            r"|\b(am i|have i) registered|my registration"
        ),
        word_set(
            "sudah daftar belum status lihat masuk berhasil data nama apa kegiatan tercatat benar diterima "
            "bagaimana have registered registration check"
        ),
    ),
    (
        "link",
        re.compile(
            r"\blink\b|\bzoom (mana|kapan|id|password|belum|where)\b|\b(id|password|mana|kapan) zoom\b"
            r"|\b(passcode|meeting id|id meeting)\b"
        ),
        word_set(
            "link zoom mana kapan kirim minta belum masuk bisa sesi kegiatan hari besok apa id password "
            "passcode meeting meet gmeet berapa sudah ada bagi daring where"
        ),
    ),
    (
        "place",
        re.compile(
            r"\b(lokasi|tempat|alamat|venue)\b|\bmana (kegiatan|gedung)\b"
            r"|\b(kegiatan|luring|gedung|hotel) mana\b|\b(gedung|hotel) apa\b"
        ),
        word_set(
            "mana lokasi tempat alamat kegiatan luring gedung ruang hotel lengkap apa minta pelaksanaan "
            "where venue"
        ),
    ),
    (
        "when",
        re.compile(
            r"\b(kapan|jadwal|schedule|when)\b|\b(jam|tanggal|hari|berapa) (berapa|apa|hari|lama)\b"
            r"|what time|\bhari (ini|besok) ada zoom\b|\bada (zoom|kegiatan) (hari|besok)\b"
        ),
        word_set(
            "kapan jam berapa tanggal hari apa mulai selesai kegiatan sesi zoom besok jadwal satu dua minta "
            "lihat lama sampai masuk ada daring luring angkatan dimulai pelaksanaan berlangsung "
            "when what time start begin schedule"
        ),
    ),
)
_MAY_BE_ANSWERS = {
    "admin", "cs", "menu", "salam", "help", "hai", "p", "tes", "siang", "pagi", "sore", "malam", "operator",
    "petugas", "panitia", "customer service", "call center", "help desk", "helpdesk", "min", "link", "status",
    "alamat",
}  # fmt: skip


def read_small_talk(text: str) -> str | None:
    """Which small talk this is (a text `talk-<it>` answers it), or None for anything else.

    Only short texts count, and questions only as questions: an answer must never be taken for chatter.
    """
    words = _without_marks(text)
    if re.match(r"(pt|cv|ud)\b", words):
        return None  # the name of a company
    if not words:
        return "human" if re.search(r"[!?]{3,}", text) else None
    if len(words) <= 60 and _GREETINGS.fullmatch(words):
        return "greeting"
    if len(words) <= 60 and _THANKS.fullmatch(words):
        return "thanks"
    if len(words) > 160 or re.search(r"[@#:=/]|\d{4,}", text):
        return None
    if _calls_for_a_human(words):
        return "human"
    return (_question(text, words) if len(words) <= 60 else None) or ("human" if _is_loud(text) else None)


def may_be_an_answer(text: str) -> bool:
    """Whether this is small talk only where nothing is asked in free words: "Admin" is a position too."""
    words = _without_marks(text)
    return words in _MAY_BE_ANSWERS or (_is_loud(text) and not _calls_for_a_human(words))


async def answer_small_talk(scene: Scene, topic: str) -> Say:
    """The answer, from the chosen kegiatan where it depends on it."""
    event = await scene.event()
    if topic == "when" and event is not None:
        return Say("talk-when", {"title": event.title, "sessions": session_lines(event, await scene.zone())})
    if topic == "place" and event is not None:
        return Say("talk-place", {"place": event.place})
    if topic in {"when", "place"}:
        return Say("talk-see-list")
    if topic in {"human", "unknown"}:
        return Say(f"talk-{topic}", {"contact": scene.house.contact})
    return Say(f"talk-{topic}")


def _question(text: str, words: str) -> str | None:
    if _HELP.fullmatch(words):
        return "help"
    if _WITHDRAWS.fullmatch(words):
        return "withdraw"
    meant = [word for word in words_of(text) if not word.isdigit()]
    for topic, key, allowed in _ABOUT_ONESELF:
        if allowed.issuperset(meant) and key.search(f"{' '.join(meant)} | {words}"):
            return topic
    return None


def _calls_for_a_human(words: str) -> bool:
    return bool(_WANTS_A_HUMAN.search(words) or _IS_LOST.search(words))


def _without_marks(text: str) -> str:
    return " ".join(re.sub(r"[!.,?~🙏😊👋]+", " ", text.casefold()).split())


def _is_loud(text: str) -> bool:
    """Several words shouted, that are no yes or no."""
    return bool(_LOUD.search(text)) and len(text.split()) > 2 and read_yes_no(text) is None

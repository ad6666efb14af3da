"""Short words beside the matter: greetings, thanks, common questions. The place is kept elsewhere."""

import re

from handlers.cards import session_lines
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
_QUESTIONS = (
    ("status", re.compile(r"(sudah|udah|udh|sdh).{0,12}(daftar|terdaftar)|status (saya|pendaftaran)")),
    (
        "link",
        re.compile(r"(link|tautan).{0,20}(zoom|sesi|acara|mana)|(zoom|link) ?nya.{0,12}(mana|apa|kapan)"),
    ),
    (
        "cost",
        re.compile(
            r"(berapa|apakah|ada|kena|perlu|harus)\b.{0,15}\b(biaya|bayar|berbayar|gratis)|"
            r"^gratis( ya| kah)?$|^(bayar|berbayar|biaya|biayanya) (berapa|ga|gak|tidak|nggak|kah|ya)\b"
        ),
    ),
    (
        "help",
        re.compile(
            r"^(bantuan|help|tolong|bingung|menu|admin|cs|saya bingung|gimana( caranya)?)$|hubungi panitia"
        ),
    ),
    (
        "withdraw",
        re.compile(
            r"(tidak|tdk|gak?|ngga?k|batal) (bisa|jadi|dapat) (hadir|ikut|datang|mengikuti)|"
            r"^(saya )?(mau |ingin )?(batalkan|hapus|cabut) (pendaftaran|data|persetujuan)"
        ),
    ),
    ("certificate", re.compile(r"(dapat|dpt|ada|kapan|bisa).{0,12}sertifikat|sertifikat ?nya")),
    ("when", re.compile(r"(kapan|tanggal berapa|jam berapa|pukul berapa|hari apa).{0,25}$|jadwal ?nya")),
    (
        "place",
        re.compile(r"(di ?mana|dmn).{0,12}(tempat|lokasi|acara)|(tempat|lokasi) ?nya.{0,10}(di ?mana|mana)"),
    ),
    ("official", re.compile(r"(resmi|penipuan|hoax|hoaks|beneran|asli)( kah| gak?| tidak| ya| nih| ini)*$")),
    ("data", re.compile(r"data ?(nya|saya)? (buat|untuk) apa|data saya aman")),
    ("not-person", re.compile(r"^(kamu|anda|ini) (siapa|robot|bot)")),
)  # fmt: skip


_MAY_BE_ANSWERS = {
    "admin", "cs", "menu", "salam", "help", "hai", "p", "tes", "siang", "pagi", "sore", "malam",
}  # fmt: skip


def read_small_talk(text: str) -> str | None:
    """Which small talk this is (a text `talk-<it>` answers it), or None for anything else.

    Only short texts count, and questions only as questions: an answer must never be taken for chatter.
    """
    words = " ".join(re.sub(r"[!.,?~🙏😊👋]+", " ", text.casefold()).split())
    if re.match(r"(pt|cv|ud)\b", words):
        return None  # the name of a company
    if not words or len(words) > 60:
        return None
    if _GREETINGS.fullmatch(words):
        return "greeting"
    if _THANKS.fullmatch(words):
        return "thanks"
    if len(words) <= 45 and not re.search(r"[@#:=/]|\d{4,}", text):
        for topic, pattern in _QUESTIONS:
            if pattern.search(words):
                return topic
    return None


def may_be_an_answer(text: str) -> bool:
    """Whether this is small talk only where nothing is asked in free words: "Admin" is a position too."""
    return text.casefold().strip(" .!") in _MAY_BE_ANSWERS


async def answer_small_talk(scene: Scene, topic: str) -> Say:
    """The answer, from the chosen kegiatan where it depends on it."""
    event = await scene.event()
    if topic == "when" and event is not None:
        return Say("talk-when", {"title": event.title, "sessions": session_lines(event, await scene.zone())})
    if topic == "place" and event is not None:
        return Say("talk-place", {"place": event.place})
    if topic in {"when", "place"}:
        return Say("talk-see-list")
    if topic in {"withdraw", "official", "certificate", "unknown"}:
        return Say(f"talk-{topic}", {"contact": scene.house.contact})
    return Say(f"talk-{topic}")

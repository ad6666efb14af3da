"""What somebody wants for themselves: to cancel a registration, or to have their data erased.

A wish is told, not asked: "how do I cancel?" is a frequent question (handlers/participant/faq). Nothing may
stand beside it but courtesies, and a reason; "batal" alone is a word of navigation.
"""

import re

from handlers.participant.faq import has_question_mark
from handlers.readers.written import plain

_ME = r"(?:saya|sy|aku|ku|gw|gue|gua|ane|kami|my|i|me)"
_COURTESY = (
    r"(?:mohon|maaf|sebelumnya|pak|bu|bapak|ibu|min|mimin|admin|kak|panitia|yth|halo|hai|hi|hello|permisi"
    r"|sorry|assalamualaikum|selamat (?:pagi|siang|sore|malam)|jadi|jadinya|untuk|sepertinya"
    r"|kayaknya|kyknya|ternyata|dengan berat hati|bantu|dibantu|izin|ijin|kalau begitu|besok|kali ini)"
)
_WISHING = (
    rf"(?:{_ME}|tolong|tlg|minta|mau|mo|ingin|pengen|pingin|hendak|akan|harus|terpaksa|please|pls|want|need"
    r"|would like|d like|to|can you|could you)"
)
_WISHED = rf"(?=.*\b(?:{_WISHING}|mohon|dong)\b)"
_LEAD = rf"(?:(?:{_COURTESY}|{_WISHING}) )*"
_END = (
    rf"(?: (?:{_COURTESY}|{_ME}|ya|yah|aja|saja|dong|deh|nih|lah|dulu|sekarang|segera|juga|semua|semuanya|nya"
    r"|lagi|terima kasih|terimakasih|makasih|thanks|thank you|please|pls|tolong|tahun ini|now))*"
)
_NOT = r"(?:tidak|tdk|gak?|gk|ngga?k?|engga?k?|tak|kagak)"
_COME = r"(?:hadir|ikut\w*|datang|dateng|mengikuti|menghadiri|berpartisipasi|gabung|bergabung|join)"
_EVENT = (
    r"(?:kegiatan|acara|pelatihan|webinar|bimtek|angkatan|pendaftaran|registrasi|keikutsertaan|kepesertaan"
    r"|kursi|daftar|mendaftar|peserta|partisipasi|registration|seat|booking|participation|attendance|event"
    r"|training)(?:nya)?"
)
_CANCEL = r"(?:(?:mem|di ?)?batal(?:kan|in)?|(?:di ?|nge|meng)?cancel(?:kan|in)?)"
_ASIDE = (
    rf"(?: (?:{_ME}|ini|itu|nya|di|ke|dari|untuk|sebagai|semua|saja|aja|ya|dong|deh"
    rf"|atas nama|the|this|from|k3|\d{{1,2}}))*"
)
_REASON = (
    r"(?: (?!.*\b(?:gimana|gmn|bagaimana|apa|apakah|boleh|bisa|bs|kalau|kalo|klo|zoom|link|sesi|materi"
    r"|rekaman|hari (?:ke|kedua|pertama|ketiga|\d)|full|penuh|sampai|awal|langsung|daring|luring|online"
    r"|offline|tempat|lokasi|ke|if|what|how|but)\b).{1,110})?"
)
_BECAUSE = rf"(?=(?: (?:karena|krn|karna|dikarenakan|sebab|soalnya|because|due) |$)){_REASON}"
"""Why, and not what to do about it: "saya berhalangan hadir, boleh diwakilkan" is a question."""
_CANNOT = (
    r"(?:can ?t|cannot|can not|won t(?: be able to)?|will not(?: be able to)?"
    r"|(?:a?m )?(?:unable|not able|not going) to)"
)
_WITHDRAWS = re.compile(
    "|".join(
        (
            rf"{_LEAD}{_CANCEL}{_ASIDE}(?: (?:{_COME}|{_EVENT}){_ASIDE})+{_END}{_BECAUSE}",
            rf"{_WISHED}{_LEAD}{_CANCEL}{_END}{_BECAUSE}",
            rf"{_LEAD}(?:hapus|cabut|withdraw|tarik)(?:kan|in)?{_ASIDE} {_EVENT}{_ASIDE}{_END}",
            rf"{_LEAD}{_EVENT} {_LEAD}di ?batal(?:kan|in){_END}",
            rf"{_LEAD}(?:{_NOT}|batal) ?(?:jadi|jd){_ASIDE}(?: (?:{_COME}|{_EVENT}){_ASIDE})+{_END}{_REASON}",
            rf"{_LEAD}{_NOT} ?(?:bisa|bs|dapat|dpt|mungkin|akan|sanggup)(?: lagi| untuk)* {_COME}{_REASON}",
            rf"{_LEAD}berhalangan(?: (?:untuk|hadir|ikut|datang|mengikuti))*{_REASON}",
            rf"{_WISHED}{_LEAD}(?:mengundurkan diri|(?:mundur|keluar) dari)(?: {_EVENT})?{_ASIDE}{_REASON}",
            rf"{_LEAD}{_CANNOT} (?:come|attend|join|make it|participate|be there|go){_REASON}",
        )
    )
)
_DATA = r"(?:data|akun|account|profil|identitas|informasi|information)(?:nya|ku)?"
_THE = (
    rf"(?:{_ME}|pribadi|semua|semuanya|seluruh|all|of|the|personal|ini|itu|dari|di|sini|sistem|bot|database"
    r"|yang|yg|tersimpan|disimpan|from|here|and|dan|peserta|diri|saja|aja|dong|deh|lagi|tolong)"
)
_WHICH = rf"(?: {_THE})*"
_ERASE = r"(?:(?:meng|di ?)?h?apus(?:kan|in)?|delete|erase|remove|hilangkan|hilangin|musnahkan)"
_TAKE_BACK = r"(?:(?:men)?cabut|(?:me)?narik|tarik|withdraw|revoke|batalkan)"
_USE = r"(?:data|penggunaan|pemrosesan|atas|for|to)"
_CONSENT = r"(?:persetujuan|izin|ijin|consent)(?:nya)?"
_ERASES = re.compile(
    "|".join(
        (
            rf"{_LEAD}{_ERASE}{_WHICH}(?: {_DATA}{_WHICH})+{_END}",
            rf"{_LEAD}{_DATA}{_WHICH} {_LEAD}(?:di ?)?(?:h?apus|hilangkan)(?:kan|in)?{_END}",
            rf"{_LEAD}{_TAKE_BACK}(?: kembali| {_ME})* {_CONSENT}(?: {_USE}| {_THE})*{_END}",
            rf"{_LEAD}(?:jangan simpan{_WHICH} {_DATA}{_WHICH}|forget me){_END}",
            rf"{_LEAD}persetujuan(?:nya)? {_LEAD}(?:di ?)?(?:cabut|tarik){_END}",
        )
    )
)


def read_wish(text: str) -> str | None:
    """ "withdraw" (cancel a registration) or "erase" (the data), when just this is wanted."""
    if has_question_mark(text):
        return None
    written = plain(text)
    if _ERASES.fullmatch(written):
        return "erase"
    return "withdraw" if _WITHDRAWS.fullmatch(written) else None

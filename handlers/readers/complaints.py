"""Whether a text calls for a human: asks for one, complains, or says that nothing works."""

import re

from handlers.readers import read_pasted


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_NO = r"(?:tidak|tdk|gak?|ngga?k)"
_NOT = rf"(?:{_NO}|gk|nggak?|engga?k?|kurang|belum|blm|kagak)"
_STAFF = r"(?:orang|manusia|admin|panitia|petugas|operator|cs|customer service|staff?|human|person|someone)"
_ME = r"(?:saya|sy|aku|gw|gue|gua|kami|me|balik)"
_PHONE = r"(?:telp|telpon|telepon|tlp|call)(?:in)?"
_ANSWER = r"(?:respons?|bales|balas|jawab|tanggapi|gubris)"
_FAILS = r"(?:gagal|error|eror|coba|mencoba|salah|ditolak|tolak)"
_AGAIN = r"(?:berkali|berulang)(?:2|\W?kali)"

_WANTS_A_HUMAN = _any(
    r"\b(?:(?:ber)?bicara|ngomong|ngobrol|chat (?:dengan|sama|with)|(?:ber)?tanya|talk|speak|dilayani"
    r"|ditangani|(?:di)?sambung(?:kan|in)?|(?:meng|di)?hubung(?:i|kan|in)|(?:di)?panggil(?:kan|in)?"
    r"|dibantu (?:oleh|sama))"
    rf"\b.{{0,22}}\b{_STAFF}(?:nya)?\b",
    rf"\b(?:hubungi|kabari|kabarin) {_ME}\b",
    r"\b(?:contact|call) me\b",
    r"^wa saya (?:dong|sekarang|ya|min|please)$",
    rf"(?<!no )(?<!nomor )(?<!nomer )\b{_PHONE} {_ME}(?: (?:dong|segera|sekarang|juga|balik|kembali|ya|pak"
    r"|bu|min|kak|please|secepatnya|now|back|bisa|hari ini|gak?|tidak|kan|mohon|tolong|terima kasih))*$",
    rf"\b(?:tolong|mohon|minta|mau|ingin) (?:{_ME} )?(?:segera )?di ?(?:hubungi|kabari|{_PHONE})\b",
    rf"\b(?:tolong|mohon|minta|harap|segera) (?:{_PHONE}|wa|hubungi|kabari|kontak)\b",
    rf"\b(?:penjelasan|bantuan|jawaban) (?:langsung )?(?:dari|oleh) {_STAFF}\b",
    r"\b(?:ke ?mana|(?:ke|kepada) siapa) .{0,25}"
    r"\b(?:komplain|lapor|mengadu|(?:meng)?hubungi|(?:ber)?tanya)\b",
    r"\b(?:di ?)?(?:(?:meng)?hubungi|kontak|lapor|(?:me)?ngadu|komplain|tanya)(?:nya)?"
    r" (?:ke |sama |kepada )?(?:siapa|kemana|ke mana|mana)\b",
    r"\bsiapa (?:ya )?yang (?:bisa|harus|dapat) (?:saya |di ?)*(?:hubungi|kontak)",
    r"^(?:saya |tolong |mohon |halo |pak |bu |min )*(?:mau|minta|butuh|perlu|cari|i need|i want|kasih)"
    rf"(?: dengan| ke| a| real| bantuan)* {_STAFF}"
    r"(?: (?:asli|beneran|nyata|dong|aja|saja|langsung|please|ya|pak|bu))*"
    r"(?: (?:untuk|yang|buat) .{1,30})?$",
    r"^(?:human|agent) please$",
    r"\breal (?:person|human)\b",
)
_ASKS_FOR_AN_ADDRESS = _any(
    r"^(?:tolong |halo |hai )?(?:min|mimin|admin|cs|operator|petugas|panitia|customer service|call center"
    r"|help ?desk)(?: ?nya)?(?: (?:tolong|mana|dong|dibantu|bantu saya|pak|bu|ya|sih|woi|woy|jawab|balas"
    r"|respo[nd]|merespon|tanggapi))*$",
    r"\b(?:kontak|nomor|no|nomer|wa|telp|telepon|cp|email|hotline)(?: ?nya)? (?:wa |hp |telp |telepon )?"
    r"(?:panitia|admin|cs|petugas)\b",
    r"^(?:ada |minta |berapa )?(?:cp|contact person|narahubung|call center|hotline)(?: ?nya)?"
    r"(?: (?:ada|mana|siapa|berapa|gak?|tidak|dong|ya|min|pak))*$",
    rf"\b(?:nomor|nomer|no|kontak)\b.{{0,16}}\b(?:(?:di ?)?hubungi|(?:di ?|bisa )(?:saya )?{_PHONE})\b",
    r"\b(?:admin|panitia|petugas)(?: ?nya)? (?:mana|kemana|ke mana)\b",
    r"\bmana (?:nih |sih |ini |ya )?(?:orang|admin|panitia|petugas)(?:nya)?\b",
    r"\bada (?:orang|admin|panitia|petugas)(?: ?nya)?(?: (?:gak?|tidak|di ?sini|yang|kah)\b.*)?$",
)
_IS_ANGRY = _any(
    r"\b(?:kecewa|mengecewakan|nyebelin|menyebalkan|kesal|kesel|ngeselin|nyusahin|menyusahkan|jengkel)\b",
    r"\b(?:emosi|ngaco|percuma|kapok|nyesel|menyesal|buang(?:\W?buang)? waktu|waste of (?:my )?time"
    r"|ridiculous|frustrat\w*|ap[ao]\W?apaan)\b",
    rf"\b{_NOT} (?:becus|profesional|berguna|guna|masuk akal|manusiawi)\b",
    r"\bpayah\b(?! ?kumbuh)",
    r"\b(?:mau|ingin|saya|ajukan|sampaikan|menyampaikan)"
    r" (?:komplain|complain|protes|mengeluh|keluhan|lapor)\b",
    r"\b(?:pelayanan|layanan|sistem|aplikasi|bot)(?: ?nya)?(?: (?:ini|yang|sangat|memang|kok|macam apa))* "
    r"(?:buruk|jelek|bodoh|bego|parah|aneh|error|eror|rusak|ngaco|payah|sampah|lambat|lemot|macet|hang"
    r"|kacau|kurang|gak?|tidak|nggak)\b",
    r"\b(?:jelek|buruk|parah|payah)\b.{0,12}\b(?:bot|sistem|pelayanan|aplikasi)(?:nya)?\b",
    r"\b(?:bikin|saya|saya sudah|jadi|sampai) (?:stress?|marah|muak|gila|naik darah|sebel|sebal|bete)\b",
    r"\b(?:marah|muak|sebel|sebal|gedeg|bete) (?:saya|banget|sekali|gw|sama)\b",
    r"\bparah\b.{0,6}\b(?:bot|nih|banget|sih|amat)\b",
    r"^(?:parah|marah|muak|sebel|sebal|bete|bodoh|asu|bego|tai)$",
    r"\b(?:woi|woy|hoi)\b",
    r"\b(?:anjing|anjir|anjrit|bangsat|bajingan|goblo[kg]|tolol|kampret|brengsek|sialan|jancu?o?k|kontol"
    r"|memek|ngentot|idiot|fuck\w*|shit|useless|stupid)\b",
)
_IS_LOST = _any(
    rf"\b{_NOT} (?:ngerti|mengerti|paham|faham|mudeng|jelas)\b",
    r"\b(?:mem)?bingung(?:kan|in)?\b|\bpusing\b|\b(?:lemot|lelet|ribet)\b|\bdari tadi\b",
    r"\b(?:capek|cape) (?:deh|banget|saya|ngisi)\b",
    r"\b(?:susah|sulit|lama|lambat) (?:banget|amat|sekali)\b|\bada (?:kendala|masalah)\b",
    r"^(?:ini )?(?:gimana|gmn|piye|apaan)(?: (?:sih|to|nih|ini|bot(?:nya)?|si))+$",
    rf"\b{_NO} (?:pernah |ada )?(?:yang |yg )?(?:di ?)?{_ANSWER}\b",
    rf"\b(?:belum|blm) (?:juga )?(?:(?:ada )?(?:yang |yg )(?:di ?)?|di ?){_ANSWER}\b",
    r"^(?:tolong |min )*(?:di)?(?:bales|balas|jawab) (?:dong|min|pak|bu|woi)\b",
    r"^(?!.*\b(?:zoom|link)).*\b(?:error|eror|gagal|salah|(?:di)?ulang|gitu|muter) (?:terus|mulu|melulu)\b",
    rf"\b{_AGAIN}\b.{{0,40}}\b(?:{_FAILS}|bisa)\b|\b{_FAILS}\b.{{0,25}}\b{_AGAIN}\b",
    rf"^(?:saya |kok |kenapa |knp |ini )*{_NO} bisa (?:daftar|mendaftar|lanjut|kirim|klik|dipencet|diklik"
    r"|isi|jawab|ngisi)(?: (?:ya|nih|terus|pak|bu|min|kak|sih))*$",
    r"\b(?:i am|i'm|im) (?:lost|confused)\b|\bi (?:do not|don'?t) understand\b",
)
_INVITES = re.compile(
    r"(?<!saya )(?<!mau )(?<!ingin )(?<!minta )(?<!tolong )(?<!harus )"
    r"\b(?:meng)?hubungi (?:admin|panitia|petugas|cs|operator)\b"
)
"""So announcements end: "info lebih lanjut hubungi panitia"."""
_LABELLED = re.compile(r"^[^:=\n]{1,40}[:=]|#", re.MULTILINE)
_ADDRESS = re.compile(r"@|https?:|\bt\.me/|\d[\d .()-]{6,}\d")
_LONGEST = 1000


def calls_for_a_human(words: str) -> bool:
    """Whether these words do so: a message of ordinary length, in small letters and without marks."""
    every = (_WANTS_A_HUMAN, _ASKS_FOR_AN_ADDRESS, _IS_ANGRY, _IS_LOST)
    return any(pattern.search(words) for pattern in every)


def calls_at_length(text: str, words: str) -> bool:
    """The same where marks, numbers or many words could be a form, an announcement or an answer.

    A form is no call, nor is anything with labels like one; beside an address only the plainest words count.
    """
    if len(text) > _LONGEST:
        return False
    told = _INVITES.sub(" ", words)
    calls = _WANTS_A_HUMAN.search(told) or _IS_ANGRY.search(told)
    if not calls and (_ADDRESS.search(text) or not _IS_LOST.search(told)):
        return False
    # last, because it takes longest
    return len(_LABELLED.findall(text)) <= 1 and read_pasted(text) is None

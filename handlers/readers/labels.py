"""The names people give to our fields ("No HP/WA", "Instansi", "Asal"), and which field each one means."""

import re

from handlers.readers.written import near, plain, word_set

_LABELS = {
    "name": "nama|nmaa|namaa|naam|nma|nama lengkap|nama peserta|nama lengkap gelar|nama gelar|"
    "nama lengkap dan gelar|"
    "nama lengkap beserta gelar|nama lengkap dengan gelar|nama dan gelar|nama sesuai sertifikat|"
    "nama lengkap sesuai sertifikat|nama lengkap sesuai ktp|nama sesuai ktp|nama di sertifikat|"
    "nama untuk sertifikat|nm|nama ahli k3|name|full name|nama lkp|gelar",
    "phone": "hp|no hp|nomor hp|nomer hp|nohp|no hp wa|hp wa|nomor hp wa|no hp aktif|wa|no wa|nomor wa|"
    "nomer wa|whatsapp|no whatsapp|nomor whatsapp|no hp whatsapp|telp|no telp|telpon|telepon|no telepon|"
    "nomor telepon|nomor telpon|no tlp|tlp|no telp hp|telp hp|no telp wa|telepon hp|handphone|"
    "no handphone|nomor handphone|hape|no hape|kontak|no kontak|nomor kontak|ponsel|no ponsel|"
    "nomor ponsel|phone|mobile|"
    "mobile number|phone number|no hp telp|hp telp|no wa hp|wa hp|nomor wa hp|"
    "no hp telepon",
    "company": "pt|cv|instansi|perusahaan|nama perusahaan|nama instansi|perusahaan instansi|"
    "instansi perusahaan|nama perusahaan instansi|nama instansi perusahaan|asal perusahaan|asal instansi|"
    "perusahaan asal|instansi asal|tempat kerja|tempat bekerja|kantor|company|company institution|"
    "lembaga|organisasi|nama pt|"
    "pt instansi|perusahaan lembaga|instansi lembaga|unit kerja|perush|nama kantor|utusan|badan usaha",
    "position": "jabatan|posisi|jabatan posisi|posisi jabatan|position|pekerjaan|jabatan pekerjaan|"
    "jabatan saat ini|jabatan di perusahaan|jab|job title|profesi",
    "province": "provinsi|province|prov|propinsi|domisili|asal|asal provinsi|provinsi asal|provinsi domisili|"
    "domisili provinsi|kab kota|kabupaten kota|kota kabupaten|kota kab|kabupaten|kota|kab|kota asal|"
    "asal kota|asal daerah|daerah|daerah asal|kota domisili|lokasi kerja|wilayah|provinsi kota|"
    "kota provinsi|kab kota provinsi|provinsi kab kota|domisili kota|domisili kab kota",
    "email": "email|e mail|alamat email|alamat e mail|surel|mail|email aktif|gmail",
    "skp_number": "skp|skp number|no skp|nomor skp|nomer skp|no skp ahli k3|nomor skp ahli k3|"
    "no sk penunjukan|"
    "nomor sk penunjukan|sk penunjukan|no sk|nomor sk|surat keputusan penunjukan|"
    "nomor surat keputusan penunjukan|no surat keputusan penunjukan|no reg skp|nomor registrasi skp|"
    "no skp ak3u|noskp",
    "skp_until": "masa berlaku|masa berlaku skp|berlaku sampai|skp berlaku sampai|berlaku hingga|"
    "skp berlaku hingga|berlaku s d|skp berlaku s d|berlaku sd|skp berlaku sd|masa berlaku sampai|"
    "masa berlaku skp sampai|masa berlaku s d|tanggal berakhir|tgl berakhir|tanggal berakhir skp|"
    "berakhir|tanggal kedaluwarsa|kedaluwarsa|kadaluarsa|expired|expired skp|skp expired|exp|masa aktif|"
    "masa aktif skp|berlaku skp|valid until|"
    "skp valid until|skp s d|"
    "masa berlaku skp s d|berlaku",
    "category": "kategori|kategori peserta|jenis peserta|kualifikasi|jenis ahli k3|ahli k3|"
    "kategori ahli k3|category|participant category|jenis ak3|kelompok peserta",
    "mode": "moda|mode|moda kehadiran|metode|kehadiran|daring luring|luring daring|online offline|"
    "offline online|moda kegiatan|cara hadir|keikutsertaan|mode kehadiran|bentuk kehadiran|"
    "metode kehadiran",
    "event": "kegiatan|angkatan|acara|event|batch|bimtek|nama kegiatan|kegiatan angkatan|pelatihan|"
    "nama acara|gelombang|kegiatan yang diikuti",
}  # fmt: skip
_FIELDS = {label: field for field, labels in _LABELS.items() for label in labels.split("|")}
_FILLER = word_set(
    "anda saya sy bapak ibu pak bu peserta nya yang yg aktif wajib opsional mohon diisi nih min admin "
    "calon isi"
)
_ASIDE = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}|[a-zA-Z])\s*[.)\u20e3]\s*|^\s*\d{1,2}\s+")
_LONGEST = 60


def read_field(text: str) -> str | None:
    """The field a label names, typos in longer labels forgiven; None when it is no label of ours."""
    words = _label_words(text)
    if not words:
        return None
    label = " ".join(words)
    if field := exact_field(label):
        return field
    kept = " ".join(
        word.removesuffix("nya") if len(word) > 5 else word for word in words if word not in _FILLER
    )
    if field := _FIELDS.get(kept):
        return field
    return near(kept, _FIELDS)


def exact_field(text: str) -> str | None:
    """The field whose label this is to the letter (capitals and punctuation do not count)."""
    return _FIELDS.get(plain(text))


def without_number(text: str) -> str:
    """Without the "1." or "a)" a line of a form may begin with."""
    return _NUMBERING.sub("", text)


def with_legal_form(label: str, value: str) -> str:
    """ "PT: Maju Jaya" means the company PT Maju Jaya: the label belongs to its name."""
    form = (plain(label).split() or [""])[-1]
    named = set(plain(value).split()) & {"pt", "cv"}
    return f"{form.upper()} {value}" if form in {"pt", "cv"} and value and not named else value


def _label_words(text: str) -> list[str]:
    if len(text) > _LONGEST * 2:
        return []
    bare = without_number(_ASIDE.sub(" ", text))
    flat = plain(bare) or plain(text)
    return flat.split() if 0 < len(flat) <= _LONGEST and len(flat.split()) <= 7 else []

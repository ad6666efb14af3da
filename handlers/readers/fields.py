"""The table of what is asked of a person: question, summary, form, card, workbook and consent follow it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from handlers.readers.category import CATEGORIES, read_category
from handlers.readers.dates import read_date
from handlers.readers.emails import read_email
from handlers.readers.free_text import read_company, read_position
from handlers.readers.names import read_name
from handlers.readers.phones import read_phone
from handlers.readers.places import read_province
from handlers.readers.reading import Reader
from handlers.readers.skp import read_skp_number


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is asked. Its texts: `ask-`, `label-`, `form-` (in the form to copy) and `datum-` (in
    the consent) with its name behind.

    read: what a typed answer means. example: a made-up answer as people type it. labels: how people call it
    in a form they paste, between `|`, the most usual first. options: the values of its buttons, each with a
    text `option-<name>-<value>`. skippable: "belum ada" is an answer, with a text `skip-<name>`. masked: the
    right that panitia need to see it whole. who: it says who somebody is, so it stands before the ways to
    reach them in workbook, consent and card. of: there is none of it without that other field, whose datum
    names both. width: of its column in the workbook, in characters.

    since: the version of the registration that first asks it; a later one than the first has no column of
    its own in `persons`. Adding it changes the consent, which names all data: everybody is asked to agree
    anew before it is asked, and drafts of before are offered again. Who registered under an earlier text has
    not agreed to it: they neither are asked for it nor find it in /ubah, until their next registration.
    """

    name: str
    read: Reader
    example: str
    labels: str
    options: tuple[str, ...] = ()
    skippable: bool = False
    masked: Literal["", "see_phone", "see_skp"] = ""
    who: bool = False
    of: str = ""
    width: int = 22
    since: int = 1


_TABLE = (
    Field(
        "name", read_name, "Budi Contoh",
        "nama|nmaa|namaa|naam|nma|nama lengkap|nama peserta|nama lengkap gelar|nama gelar|"
        "nama lengkap dan gelar|nama lengkap beserta gelar|nama lengkap dengan gelar|nama dan gelar|"
        "nama sesuai sertifikat|nama lengkap sesuai sertifikat|nama lengkap sesuai ktp|nama sesuai ktp|"
        "nama di sertifikat|nama untuk sertifikat|nm|nama ahli k3|name|full name|nama lkp|gelar",
        who=True, width=34,
    ),
    Field(
        "phone", read_phone, "0812 3456 7890",
        "hp|no hp|nomor hp|nomer hp|nohp|no hp wa|hp wa|nomor hp wa|no hp aktif|wa|no wa|nomor wa|nomer wa|"
        "whatsapp|no whatsapp|nomor whatsapp|no hp whatsapp|telp|no telp|telpon|telepon|no telepon|"
        "nomor telepon|nomor telpon|no tlp|tlp|no telp hp|telp hp|no telp wa|telepon hp|handphone|"
        "no handphone|nomor handphone|hape|no hape|kontak|no kontak|nomor kontak|ponsel|no ponsel|"
        "nomor ponsel|phone|mobile|mobile number|phone number|no hp telp|hp telp|no wa hp|wa hp|nomor wa hp|"
        "no hp telepon",
        masked="see_phone", width=18,
    ),
    Field(
        "company", read_company, "PT Contoh Jaya",
        "perusahaan|pt|cv|instansi|nama perusahaan|nama instansi|perusahaan instansi|instansi perusahaan|"
        "nama perusahaan instansi|nama instansi perusahaan|asal perusahaan|asal instansi|perusahaan asal|"
        "instansi asal|tempat kerja|tempat bekerja|kantor|company|company institution|lembaga|organisasi|"
        "nama pt|pt instansi|perusahaan lembaga|instansi lembaga|unit kerja|perush|nama kantor|utusan|"
        "badan usaha",
        who=True, width=34,
    ),
    Field(
        "position", read_position, "HSE",
        "jabatan|posisi|jabatan posisi|posisi jabatan|position|pekerjaan|jabatan pekerjaan|jabatan saat ini|"
        "jabatan di perusahaan|jab|job title|profesi",
        who=True, width=26,
    ),
    Field(
        "province", read_province, "Bali",
        "provinsi|province|prov|propinsi|domisili|asal|asal provinsi|provinsi asal|provinsi domisili|"
        "domisili provinsi|kab kota|kabupaten kota|kota kabupaten|kota kab|kabupaten|kota|kab|kota asal|"
        "asal kota|asal daerah|daerah|daerah asal|kota domisili|lokasi kerja|wilayah|provinsi kota|"
        "kota provinsi|kab kota provinsi|provinsi kab kota|domisili kota|domisili kab kota",
        who=True, width=24,
    ),
    Field(
        "email", read_email, "-",
        "email|e mail|alamat email|alamat e mail|surel|mail|email aktif|gmail",
        skippable=True, masked="see_phone", width=30,
    ),
    Field(
        "skp_number", read_skp_number, "belum ada",
        "skp|skp number|no skp|nomor skp|nomer skp|no skp ahli k3|nomor skp ahli k3|no sk penunjukan|"
        "nomor sk penunjukan|sk penunjukan|no sk|nomor sk|surat keputusan penunjukan|"
        "nomor surat keputusan penunjukan|no surat keputusan penunjukan|no reg skp|nomor registrasi skp|"
        "no skp ak3u|noskp",
        skippable=True, masked="see_skp", width=34,
    ),
    Field(
        "skp_until", read_date, "",
        "masa berlaku|masa berlaku skp|berlaku sampai|skp berlaku sampai|berlaku hingga|skp berlaku hingga|"
        "berlaku s d|skp berlaku s d|berlaku sd|skp berlaku sd|masa berlaku sampai|masa berlaku skp sampai|"
        "masa berlaku s d|tanggal berakhir|tgl berakhir|tanggal berakhir skp|berakhir|tanggal kedaluwarsa|"
        "kedaluwarsa|kadaluarsa|expired|expired skp|skp expired|exp|masa aktif|masa aktif skp|berlaku skp|"
        "valid until|skp valid until|skp s d|masa berlaku skp s d|berlaku",
        skippable=True, of="skp_number", width=14,
    ),
    Field(
        "category", read_category, "lainnya",
        "kategori|kategori peserta|jenis peserta|kualifikasi|jenis ahli k3|ahli k3|kategori ahli k3|category|"
        "participant category|jenis ak3|kelompok peserta",
        options=CATEGORIES,
    ),
)  # fmt: skip
FIELDS: Mapping[str, Field] = {field.name: field for field in _TABLE}
"""By name, in the order they are asked and shown."""

"""What people ask about themselves, wish and complain, as they write it; and answers that are none of it."""

import re

import pytest

from handlers.participant.faq import find_topic
from handlers.participant.small_talk import may_be_an_answer, read_small_talk
from handlers.readers import Change, read_change
from locales.render import faq_phrases

LONG = (
    "Saya sudah tiga kali mencoba mendaftar sejak kemarin pagi tetapi selalu diminta mengulang dari "
    "awal, sangat mengecewakan, saya minta dihubungi oleh manusia sekarang juga karena waktu pendaftaran "
    "hampir habis dan tidak ada yang menjawab"
)
TOPICS = """
status: saya urutan brp | antrian saya nomor berapa | no pendaftaran saya brp | nomor pendaftaran saya
apa | sudah di acc belum | permohonan luring saya sudah disetujui? | saya ikut daring atau luring? |
udah dapet kursi blm sy | saya dapat kursi gak | tawaran kursi saya mana | saya sudah daftar? | urutan
ke brp saya | sy antrian ke brp | posisi saya di daftar tunggu berapa | saya nomor urut berapa di daftar
tunggu | saya ada di urutan berapa waiting list? | nomor antrian saya | berapa nomor pendaftaran saya |
id peserta saya apa | nomor peserta saya? | saya dapat nomor berapa | udah diacc belum ya | sudah di acc
panitia belum | apakah saya lolos | saya keterima gak | luring saya sudah disetujui belum | permohonan
luring saya ditolak ya? | permohonan luring saya gimana | hasil seleksi saya gimana | saya ikutnya
online apa offline? | moda saya apa | saya terdaftar di luring kan? | kursi saya aman? | apa saya sudah
dapat kursi | tawaran kursinya mana | masih berapa orang di depan saya | giliran saya kapan |
pendaftaran saya sudah di approve? | what is my registration number? | what's my place in line | did i
get a seat? | is my offline seat approved? | am i registered?
my_data: data saya apa aja | data apa yang disimpan tentang saya | lihat data saya | mau tau data apa
saja tentang saya | cek data saya | liat data gw dong | apa saja data saya yang tersimpan | data saya
mana | bisa lihat data saya? | minta salinan data saya | apa saja yang disimpan tentang saya | show my
data | what data do you have about me?
withdraw: mau batal | saya mau membatalkan | batal ikut | tolong batalkan | tolong batalkan pendaftaran
saya | saya batal ya | ga jadi ikut | cancel my registration | i can't come | saya berhalangan hadir |
saya tidak bisa hadir | gajadi ikut pak | ga jadi deh ikutnya | saya ga jadi daftar | mohon pendaftaran
saya dibatalkan | batalin pendaftaran gw | saya mau cancel | cancel aja pendaftaran saya | hapus
pendaftaran saya | maaf saya tidak bisa hadir karena ada tugas mendadak dari kantor, terima kasih |
mohon batalkan pendaftaran saya karena ada dinas luar | mohon maaf pak saya berhalangan hadir karena
sakit | saya mengundurkan diri | saya mau mundur dari kegiatan ini | kayaknya saya ga bisa hadir besok |
I can’t attend | sorry, I cannot attend the event | i won't be able to come | i need to cancel my seat
erase: hapus data saya | apus data gw | tolong hapus semua data saya | delete my data | cabut
persetujuan | saya mencabut persetujuan saya | hapus akun saya | saya ingin data saya dihapus | data gw
apus aja | jangan simpan data saya lagi | tarik persetujuan data saya | please delete all my data | i
want to revoke my consent
human: tolong hubungi saya | telpon saya | telepon saya sekarang | bisa telpon saya gak | hubungi siapa
kalo error | saya harus hubungi siapa | tanya ke siapa ya kalo ada masalah | percuma daftar | parah nih
bot | mau bicara dengan orang | minta orang asli dong | saya ingin dihubungi oleh manusia sekarang juga
| Bapak/Ibu panitia tolong hubungi saya | ini error: tidak bisa daftar, tolong hubungi saya | kok belum
ada yang jawab | mohon saya dihubungi segera | pelayanannya mengecewakan banget | udah daftar
berkali-kali tapi gagal | ga becus | buang-buang waktu | please call me back | saya ingin bicara
langsung dengan panitia | mana nih panitianya
link: link zoom mana
when: jam berapa mulai
"""
# asked, not wished, or about everybody
FAQ = """
cannot-come: kalau tidak bisa hadir gimana | cara membatalkan | bisa batal ga | berhalangan hadir
bagaimana | saya tidak bisa hadir hari kedua
delete-data: cara hapus data | bisa minta data saya dihapus? | cara cabut persetujuan
data: untuk apa data saya diminta? | data saya aman? | siapa yang lihat data saya
number-lost: lupa nomor pendaftaran | nomor pendaftaran hilang
modes: daring atau luring | pilih daring atau luring bagusan mana
approval: kapan luring disetujui
quota: kursi luring masih ada? | kuota berapa
zoom-trouble: tidak bisa masuk zoom
change-mode: bisa pindah ke luring?
"""
CALLS = [
    LONG,
    (
        "Kepada panitia, saya sudah menunggu tiga hari untuk kepastian kursi luring saya dan tidak ada "
        "satu pun jawaban yang jelas. Saya sangat kecewa dengan pelayanan seperti ini. Mohon segera "
        "ditindaklanjuti."
    ),
    (
        "Selamat siang Bapak/Ibu. Nomor pendaftaran saya PKA3-2027-01-0123, sampai hari ini (12/01/2027) "
        "belum ada kepastian. Tolong hubungi saya di 0812-3456-7890 karena saya harus membeli tiket. "
        "Terima kasih banyak."
    ),
    (
        "ini gimana panitianya, udah dari tadi saya isi data lengkap nama perusahaan jabatan semuanya eh "
        "pas di akhir malah disuruh lagi dari awal, kerjaan saya banyak bukan cuma ngurusin beginian "
        "doang, tolong dong"
    ),
    (
        "I have been trying to register for two days now and this bot keeps asking me the same question "
        "over and over again. I want to talk to a human immediately. Please have somebody call me back "
        "today."
    ),
]
NO_CALLS = [
    (
        "Nama: Budi Santoso\nPT: Maju Jaya\nJabatan: HSE\nCatatan: saya kecewa, kemarin error terus, "
        "hubungi saya"
    ),
    (
        "Budi Santoso#PT Maju Jaya#Admin#Jakarta#081234567890#tolong hubungi saya kalau ada kendala ya "
        "bapak ibu panitia yang saya hormati, terima kasih banyak atas bantuan dan kerja samanya, salam "
        "k3"
    ),
    (
        "PELATIHAN AK3U\nHari: Senin, 5 Juni\nTempat: Hotel\nBagi yang bingung silakan hubungi panitia. "
        "Jangan menyesal"
    ),
    (
        "Kami mengundang Bapak/Ibu mengikuti pelatihan calon Ahli K3 Umum yang akan dilaksanakan di "
        "Jakarta pada bulan Maret. Untuk informasi lebih lanjut hubungi admin kami di 0812-3456-7890 "
        "atau kunjungi situs kami."
    ),
    (
        "Kepala Seksi Pengawasan Norma Keselamatan dan Kesehatan Kerja, merangkap Koordinator Hubungan "
        "Industrial dan Pelayanan Pengaduan Masyarakat Dinas Tenaga Kerja dan Transmigrasi Provinsi Jawa "
        "Barat"
    ),
    (
        "Nomor saya 081234567890 yang WA 081298765432, kalau yang satu tidak aktif pakai yang kedua saja "
        "ya pak, terima kasih banyak atas perhatian dan kerja sama Bapak/Ibu panitia sekalian, semoga "
        "acaranya lancar"
    ),
    "kecewa " * 400,
]
ANSWERS = """
Sari Contoh, S.T. | PT Batal Ikut Abadi | HSE Officer | Kota Batu | 0812 3456 7890 | Kepala Bagian Data
| KEP.5756/NAKER-BINWASK3/VII/2024 | batal | batal aja | ya batal | ya saya batal | ya, batalkan |
batalkan | gak jadi | tidak jadi | tidak, batal | Batal Sitepu | Saya Batal Sitepu | Tidak jadi pindah |
saya ikut daring | saya mau luring | mau daftar luring | saya pilih luring | kursi luring dong | saya
setuju | sudah setuju | sudah disetujui | data saya sudah benar | nomor saya masih aktif | saya sudah
siap | telepon saya rusak | No. Telepon | Petugas Pengaduan | Staf Layanan Keluhan Pelanggan | Manajer
Hubungan Industrial | Penghubung | Operator Telepon | Data Entry | Admin Data Peserta | Kepala Urusan
Data dan Informasi | Staf Hapus Buku | PT Kecewa Sekali: hubungi saya | PT Urutan Berapa | hapus isian |
budi@contoh.co.id | saya tinggal di Bandung/Cimahi
"""


def _by_topic(written: str) -> list[tuple[str, str]]:
    lines = re.findall(r"^([a-z_-]+): (.+(?:\n(?![a-z_-]+: ).+)*)", written, re.MULTILINE)
    return [(topic, " ".join(text.split())) for topic, several in lines for text in several.split("|")]


@pytest.mark.parametrize(("topic", "text"), _by_topic(TOPICS))
def test_heard_for_what_it_is(topic: str, text: str) -> None:
    assert read_small_talk(text) == topic


@pytest.mark.parametrize(("topic", "text"), _by_topic(FAQ))
def test_a_question_of_everybody(topic: str, text: str) -> None:
    assert read_small_talk(text) is None
    assert find_topic(text, faq_phrases("id"), sure=False) == topic


@pytest.mark.parametrize("text", CALLS)
def test_a_call_at_length(text: str) -> None:
    assert len(text) > 160
    assert read_small_talk(text) == "human"


@pytest.mark.parametrize("text", NO_CALLS)
def test_many_words_that_are_no_call(text: str) -> None:
    assert read_small_talk(text) is None


@pytest.mark.parametrize("text", [" ".join(text.split()) for text in ANSWERS.split("|")])
def test_an_answer_is_none_of_it(text: str) -> None:
    assert read_small_talk(text) is None or may_be_an_answer(text)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("saya mau pindah ke daring", Change("mode", "daring")),
        ("pindah ke luring", Change("mode", "luring")),
        ("salah nama", Change("name")),
        ("pindah kota", None),
    ],
)
def test_wishes_to_change(text: str, change: Change | None) -> None:
    assert read_change(text) == change

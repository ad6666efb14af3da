"""The FAQ: phrasings as people write them, and answers that must never be taken for questions.

Add what people really wrote. A text that is not recognised wants a phrase in locales/*/faq.ftl, not code.
"""

import re

import pytest

from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.turn import Say
from handlers.participant.faq import closest, find_topic
from handlers.participant.small_talk import may_be_an_answer, read_small_talk
from locales.render import LANGUAGES, faq_phrases, show_text

# recognised, whether an answer is being waited for or not
ANYWHERE = """
cost: pak, ini nanti ada pungutan biaya ga ya? | peserta daring bayar gak bu | apakah benar2 gratis? | free of
charge ya?
certificate: yg ikut zoom dapat sertifikat juga? | cara ambil sertifikat nya gimana pak | saya butuh
sertifikat buat lampiran, kapan terbit? | assalamualaikum, izin bertanya sertifikat kegiatan kemarin kapan
bisa diunduh ya pak?
official: ini bukan penipuan kan | asli apa penipuan nih | ini web resmi apa bukan | kok pake telegram, ini
resmi ga
data: untuk apa data pribadi saya | siapa yang bisa lihat data saya | data kita dijamin kerahasiaannya? |
untuk apa data saya diminta?
not-person: ini bot ya? | ini dijawab orang apa mesin | ini admin beneran atau bot? | admin apa robot nih
register: bagaimana mendaftar kegiatan ini? | mau ikutan gimana caranya pak | saya mau daftarin diri gimana
caranya | gimana sih cara ikut pelatihannya
requirements: hse officer bisa ikut gak | apa syarat jadi peserta | saya safety officer tambang bisa ikut
tidak | boleh ikut kalau bukan dari perusahaan?
no-skp: saya cuma punya sertifikat pelatihan tanpa skp, bisa? | ga pny skp bs ikut ga ya | saya tidak punya
skp, apakah tetap bisa daftar? | saya pegang sertifikat bnsp apakah bisa mengikuti?
what-is-skp: letak nomor skp dimana ya | yg dimaksud nomor skp itu yg mana | skp sama sertifikat beda ya? |
nomor skp itu nomor sertifikat bukan
skp-expired: skp saya kadaluarsa apa masih bisa ikut | skp sudah lewat masa berlaku apakah boleh daftar | skp
sudah tidak berlaku apa bisa daftar | bagaimana jika skp sudah kadaluarsa
skp-service: mau urus skp baru lewat mana | skp hilang cetak ulang dimana | apakah ikut ini skp otomatis
diperpanjang | dimana tempat perpanjangan skp
modes: bedanya online sama offline apa | pilih daring atau luring bagusan mana | luring daring maksudnya apa
ya | via zoom atau offline acaranya
zoom-name: nama zoomnya harus gimana min | nama akun zoom harus nama pt ya | nama di zoom harus diganti jadi
apa | cara penulisan nama zoom
late: saya telat join bisa ga | masih bisa masuk zoom ga kalo terlambat | telat 30 menit masih boleh masuk? |
kalau terlambat apakah masih bisa masuk?
zoom-trouble: ga bisa masuk zoom | tidak bisa join zoom gimana | kenapa saya ditolak masuk zoom | kenapa link
zoom gak bisa dibuka
recording: apakah ada recording nya | link youtube rekaman mana | apakah acaranya direkam | mohon info apakah
ada rekaman zoom nya
attendance: cara presensi bagaimana | absen kapan diisi | presensi sesi 2 gimana | apakah presensi dua kali
cannot-come: kalau batal ikut harus gimana? | boleh minta digantikan orang lain? | gmn klo saya berhalangan |
bisa diganti orang lain ga
change-data: data saya salah gmn benerinnya | nama perusahaan saya salah, ubahnya gimana | saya salah tulis
nama, bagaimana memperbaikinya? | bisa ubah data setelah daftar?
change-mode: boleh tukar ke luring? | terlanjur pilih luring, bisa ganti? | cara merubah dari daring ke luring
| saya mau pindah ke online gimana caranya
waitlist: saya di daftar tunggu, maksudnya gimana | waiting list kapan dikabari | masuk waiting list artinya
apa | kok saya masuk daftar tunggu
new-phone: hp saya hilang gimana pendaftarannya | pindah hp apa harus daftar ulang | hp rusak, telegram ilang,
gimana pendaftaran saya | kalau ganti no telegram pendaftaran hilang ga
company-limit: 1 pt maksimal brp peserta | bisa daftarin teman ga | dari kantor kami 5 orang bisa daftar
semua? | perusahaan saya boleh kirim berapa org
letter: bisa dibuatkan surat undangan utk atasan? | bisa minta undangan resminya pak? | ada surat resmi nya? |
apakah ada surat undangan resmi?
number-lost: nomor registrasi hilang gimana | cara cek nomor pendaftaran | no pendaftaran lihat dimana |
gimana liat nomor peserta
delete-data: bisa minta data saya dihapus? | mau lihat data saya yg tersimpan gimana | gimana cara hapus akun
dari sini | bagaimana cara cabut persetujuan data
points: dapat poin skp berapa | apakah dapat nilai kredit | ikut ini dapat poin ga | ada nilai skp nya ga
programme: ini kegiatan apa ya | apa itu peningkatan kompetensi ahli k3 | tujuan kegiatannya apa | ini
pelatihan tentang apa
quota: apa sudah full? | kuota nya tinggal berapa | apakah kuota masih tersedia? | kursi luring masih ada?
approval: gimana tau kalau lolos luring | kapan tau diterima luring |
kapan hasil luring diumumkan?
documents: dokumen apa yang harus disiapkan | berkas apa aja yg perlu diupload | perlu upload ijazah? | upload
ktp dimana
deadline: batas akhir daftar tgl brp | apa masih bisa daftar sekarang? | batas pendaftaran tgl berapa |
pendaftaran ditutup tanggal berapa ya
speakers: topik hari ini apa | narasumber hari ini siapa | rundownnya ada? | yg ngisi materi siapa
travel: dapat uang saku gak kalau luring | ada makan siang ga | ongkos ke jakarta ditanggung kemnaker? |
apakah transportasi luring ditanggung?
preparation: dresscode nya apa | pakai baju apa luring | dress code luring apa | pakaiannya apa ya untuk
luring
second-event: kalau mau ikut angkatan lain juga bisa? | saya sudah pernah ikut, masih boleh? | boleh ga ikut 2
angkatan | kalau udah ikut angkatan lalu masih bisa daftar?
share-link: link zoomnya boleh dishare ke teman? | boleh bagi link ke rekan kantor ga | 1 link bisa dipakai 2
orang? | boleh sharing link zoom ke tim saya?
language: in english please | bisa bahasa inggris? | do you speak english | english version?
group: ada grup wa nya? | link grup wa mana | ada grup peserta? | ada grup wa peserta?
"""
# recognised only where nothing is being waited for
OUTSIDE = """
certificate: sertifikat saya belum terima
data: nomor hp saya disebar ga
cannot-come: bisa dibatalkan ga pendaftarannya
letter: minta surat undangan resmi untuk izin kantor | mohon dikirim surat undangannya
zoom-name: format rename zoom
zoom-trouble: saya gabisa masuk room zoom | zoom saya mental terus
official: gimana saya tau ini bukan tipu2
not-person: yg chat ini siapa ya
"""
# not recognised yet, or taken for another topic: they count against recall and precision
NOT_YET = """
zoom-trouble: zoom full capacity | zoom nya penuh ga bisa join
company-limit: perusahaan kami mau kirim 3 orang bisa? | bisa diwakili hrd daftarnya?
late: jam 9 baru bisa join, telat gpp?
cost: ada admin fee nya ga
data: ngapain minta email
attendance: lupa absen sesi 1
letter: boleh minta surat undangan utk kantor
approval: kenapa luring saya belum diacc
documents: apa perlu kirim sertifikat
travel: dapat penginapan ga buat peserta daerah
share-link: link nya boleh buat rame2?
certificate: sertifikat bisa dipakai buat perpanjang skp ga
number-lost: saya ga nyimpen nomor pendaftaran
"""
ENGLISH = """
cost: how much is the fee? | is this for free? | do we need to pay anything?
certificate: will I get a certificate? | when will the certificate be sent
official: is it a scam?
requirements: who is allowed to join?
no-skp: I don't have SKP, can I join? | can bnsp holders join
skp-expired: my SKP expired last year, may I join?
modes: difference between daring and luring?
zoom-trouble: zoom link not working?
recording: will it be recorded? | can we have the slides
attendance: how do I sign the attendance?
cannot-come: what happens if I can't attend | how can i cancel
waitlist: how does the waitlist work
letter: need invitation letter?
data: why do you need my number?
not-person: am I talking to a robot?
quota: how many seats left
share-link: can i share the link with my friend
"""
# answered from the person's own data, or by a human
OWN = """
link: link zoom mana | link zoomnya mana ya | min linknya belum masuk | kapan link dikirim | tautan sesi mana?
| zoomnya mana? | link nya dong | minta link zoom | saya belum dapat link zoom | linknya dikirim kapan pak |
id zoom dan passwordnya berapa | link meetnya dong min | pak link zoom hari ini mana ya | kok link belum
dikirim juga | linknya belum ada | link masuk zoom dimana | passcode zoom nya apa | meeting id berapa min
status: saya sudah daftar? | saya udah kedaftar belum ya | apakah saya sudah terdaftar | cek status
pendaftaran saya | status saya | udah masuk belum data pendaftaran saya | pendaftaran saya sudah berhasil
belum | saya sudah daftar belum ya? | saya terdaftar gak ya | pendaftaran saya sudah masuk? | mau cek
pendaftaran | nama saya sudah terdaftar belum | apakah pendaftaran saya diterima | status pendaftaran gimana
when: jam berapa mulai | besok jam berapa | jadwal saya | kapan acaranya? | mulai jam brp ya | jam brp
mulainya | acaranya tanggal berapa | tgl berapa kegiatannya | hari apa ya acaranya | jadwalnya dong | kapan
mulai | selesai jam berapa | kapan | besok mulai pukul berapa ya pak? | acaranya berapa hari | jadwal |
acaranya mulai jam berapa pak | tanggal brp ya kegiatannya | sampai jam berapa acaranya | jadwal zoom nya
kapan | pelatihannya berapa hari | besok masuk jam brp | minta jadwal | kapan dimulainya? | hari ini ada zoom
ga?
place: lokasinya dimana? | tempatnya di mana ya | alamat acaranya dimana | dimana acaranya | lokasi luring
dimana | di gedung mana | tempat acara di mana | alamat lengkapnya mana | luringnya dimana pak | di hotel apa
| lokasi kegiatan offline nya dmn
help: bantuan | help | menu | gimana caranya | tolong
human: mau bicara dengan orang | hubungi panitia | tolong admin | cs | operator | ribet banget | gimana sih |
kecewa | payah | parah nih bot | saya bingung | gak ngerti | bingung nih | ga paham saya | mau ngomong sama
admin | bisa bicara dengan panitia? | nomor wa panitia berapa | kontak panitia mana | ada cp nya ga | adminnya
mana sih | kok ga dibales | lama banget responnya | error terus | ga bisa daftar!!! | bot goblok | anjing |
tolol | bot ga jelas | capek deh | susah amat | saya mau komplain | sambungkan ke petugas | ada orangnya ga |
WOI!!!! | ??? | !!!!! | i want to talk to a human | can i speak to someone | kecewa banget sama pelayanannya |
pusing saya | dari tadi gagal terus | admin tolong dibantu | saya gak paham maksudnya | aduh pusing | min
tolong dong | bisa hubungkan ke panitia? | saya mau ngobrol sama orang beneran | botnya error | bot nya bego |
nyusahin aja | bikin emosi aja nih bot | ga jelas banget | ini gimana sih?! | no wa admin dong | ada nomor yg
bisa dihubungi? | bales dong | dari tadi ga dijawab | kok diulang terus | lambat banget | ngeselin | sudah isi
berkali2 gagal terus | mau lapor kendala
"""
# never a question, nor anything else beside the matter, where an answer is being waited for
ANSWERS = """
PT Sertifikat Indonesia | Admin data | Biaya Operasional Manager | PT Bayar Mudah | PT Resmi Jaya | CV Data
Utama | PT Gratis Ongkir | PT Kuota Internet Sejahtera | Lembaga Sertifikasi Profesi K3 | Data Analyst |
Manager Data Pribadi | Kepala Seksi Pendaftaran | Staf Sertifikasi | Kepala Bagian Rekaman Medis | Operator
Zoom | Koordinator Daring | Safety Officer | Ahli K3 Umum | Mahasiswa | Admin | CS | Operator | Customer
Service | Narasumber | Panitia | Kemnaker | BNSP | Kementerian Ketenagakerjaan | Dinas Tenaga Kerja Provinsi
Jawa Barat | Badan Nasional Sertifikasi Profesi | PT Bisa Karya Mandiri | PT Apa Adanya | Bisa Anugrah Pratama
| PT Boleh Maju | Perorangan | belum bekerja | freelance | Budi Santoso, S.T. | Bayu Biaya | Materi Gulo |
Tunggu Simanjuntak | Batal Sitepu | Budi | 0812-3456-7890 | budi@contoh.co.id | sertifikat@kemnaker.go.id |
KEP.5756/NAKER-BINWASK3/VII/2017 | 5/675/AS.02.04/VII/2020 | belum ada | tidak ada | belum punya SKP | saya
belum punya skp | skp belum ada | skp nya tidak ada | skp masih proses | skp saya masih dalam proses | tidak
punya email | ga ada email | hilang | 14 Maret 2024 | sudah habis | sudah expired | sampai 2027 | seumur hidup
| Jawa Barat | DKI Jakarta | Bekasi | Kalimantan Timur | daring | online | luring | hadir langsung | ikut zoom
| pilih daring | lewat zoom saja | bisa online | ya | iya | oke siap | setuju | boleh | bisa | tidak | tidak
setuju | benar, kirim | sudah benar | ya sudah benar datanya | data sudah benar | mau | Ahli K3 lain | saya
ahli k3 umum | lainnya | umum | kembali | ulangi | batal | ubah jabatan | halo | selamat pagi |
assalamualaikum | terima kasih | wkwkwk | saya mau daftar | mau daftar | daftar | ikut dong | mulai | saya mau
ikut kegiatan angkatan 1 | daftar kegiatan | saya dari PT Maju mau daftar | pendaftaran | angkatan 2 | saya
peserta dari jakarta | saya ikut daring ya | siap hadir | saya akan hadir | saya hadir | insyaallah hadir |
hari ini cuaca cerah | besok libur | jual pulsa murah | promo pinjaman online cair cepat | siapa presiden
indonesia | berapa 2 tambah 2 | resep nasi goreng | apa kabar | cuaca besok gimana | Manager Biaya dan
Anggaran | PT Biaya Ringan Indonesia | Staff Administrasi Peserta | PT Daftar Tunggu | Supervisor Presensi |
PT Surat Tugas Nusantara | Kepala Kantor Perwakilan | Rekaman Sinaga | PT Materi Presentasi | Bapak Terlambat
| Koordinator Lapangan K3 | PT Zoom Nama Jaya | PT Perusahaan Gas Negara | Universitas Indonesia | Politeknik
Ketenagakerjaan | Perusahaan Umum Daerah | Data Center Manager | Admin Dokumen | Kepala Dokumen dan Berkas |
Staf Surat Menyurat | Moda Transportasi Manager | Harga Tambunan | Berapa Sitorus | PT Kapan Lagi | PT Kapan
Lagi Dot Com Networks | Di Mana Karya | belum punya skp, masih sertifikat | SKP saya hilang | masa berlaku
sudah lewat | berlaku sampai 2025 | sudah kadaluarsa | belum ada skp baru sertifikat bnsp | sertifikat BNSP |
BNSP saja | saya pegang sertifikat BNSP | nanti menyusul | dari kantor saja | saya hadir di tempat | offline
aja pak | tatap muka | bisa pak | ya boleh | ya saya setuju data digunakan | setuju semua | lanjut | Banten |
Kota Tangerang Selatan | Papua Barat Daya | Pengawas | peserta umum | ahli k3 kebakaran | nanti saya isi |
tunggu dulu | besok saya lanjut | lupa password facebook | kirim pulsa dong | berapa harga tiket kereta |
siapa juara liga inggris | film apa yang bagus | hujan ga disana | menang undian klik link ini |
sudah makan belum | udah ngopi blm min
"""
# the same, but a question where nothing is being waited for
STATEMENTS = "skp sudah habis masa berlakunya | SKP belum keluar | skp belum terbit | sudah mati skp nya"
# known to be taken for questions where nothing is being waited for
MISTAKEN = "CV Siapa Saja Boleh | harga emas hari ini berapa"


def _by_topic(written: str) -> list[tuple[str, str]]:
    pairs, topic = [], ""
    for part in re.split(r"\||\n(?=[a-z-]+: )", written.strip()):
        if begins := re.match(r"([a-z-]+): (?=\S)", part.lstrip()):
            topic = begins[1]
        text = " ".join(part.split())
        pairs.append((topic, text.removeprefix(f"{topic}: ")))
    return pairs


def _texts(written: str) -> list[str]:
    return [" ".join(part.split()) for part in written.split("|")]


ID, EN = faq_phrases("id"), faq_phrases("en")


@pytest.mark.parametrize("sure", [True, False])
@pytest.mark.parametrize(("topic", "text"), _by_topic(ANYWHERE) + _by_topic(OUTSIDE))
def test_questions_are_recognised(topic: str, text: str, sure: bool) -> None:
    assert read_small_talk(text) is None
    assert find_topic(text, ID, sure=sure and (topic, text) not in _by_topic(OUTSIDE)) == topic


@pytest.mark.parametrize(("topic", "text"), _by_topic(ENGLISH))
def test_questions_in_english(topic: str, text: str) -> None:
    assert find_topic(text, EN, sure=False) == topic


@pytest.mark.parametrize(("topic", "text"), _by_topic(OWN))
def test_own_data_and_a_human(topic: str, text: str) -> None:
    assert read_small_talk(text) == topic


@pytest.mark.parametrize("text", _texts(ANSWERS) + _texts(STATEMENTS))
def test_an_answer_is_never_taken_for_a_question(text: str) -> None:
    assert find_topic(text, ID, sure=True) is None
    assert find_topic(text, EN, sure=True) is None
    assert read_small_talk(text) in {None, "greeting", "thanks"} or may_be_an_answer(text)


@pytest.mark.parametrize("text", _texts(ANSWERS))
def test_what_is_no_question_leads_to_the_menu(text: str) -> None:
    assert find_topic(text, ID, sure=False) is None


def test_rates() -> None:
    """Thresholds are chosen by these numbers (here are only the hardest four of each topic)."""
    asked = _by_topic(ANYWHERE) + _by_topic(OUTSIDE) + _by_topic(NOT_YET)
    others = _texts(ANSWERS) + _texts(STATEMENTS) + _texts(MISTAKEN)
    for sure, least in ((True, 0.84), (False, 0.90)):
        found = [(topic, find_topic(text, ID, sure=sure)) for topic, text in asked]
        right = sum(topic == answered for topic, answered in found)
        wrong = sum(answered not in {topic, None} for topic, answered in found)
        false = sum(find_topic(text, ID, sure=sure) is not None for text in others)
        assert right / len(asked) >= least
        assert right / (right + wrong + (false if sure else 0)) >= 0.97
        assert false <= (1 if sure else 9)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_leads_to_its_own_topic(language: str) -> None:
    """Also after panitia edit them: no two topics may claim the same question."""
    faq = faq_phrases(language)
    for topic, phrases in faq:
        assert phrases, topic
        for phrase in phrases:
            assert find_topic(f"{phrase}?", faq, sure=False) == topic, phrase


def test_the_house_knows_the_same_topics_in_all_languages(settings: Settings) -> None:
    assert policy_of(settings).faq == {"id": ID, "en": EN}
    assert [topic for topic, _ in ID] == [topic for topic, _ in EN]


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_need_nothing_but_the_contact(language: str) -> None:
    for topic, _ in faq_phrases(language):
        shown = show_text(Say(f"faq-{topic}", {"contact": "panitia@example.org"}), language)
        assert 10 < len(shown) < 500
        assert "{" not in shown


@pytest.mark.parametrize("text", ["", "?", "ya?", "\u200b", "🙂", "ya " * 900, "a" * 4096, "biaya " * 40])
def test_any_text_can_be_asked(text: str) -> None:
    for sure in (True, False):
        assert find_topic(text, ID, sure=sure) in {None, "cost"}
        assert find_topic(text, (), sure=sure) is None
    assert 0 <= closest(text, ID)[1] <= 1.0001

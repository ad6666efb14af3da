### Data pribadi: melihat, mengunduh, dan menghapus.

data-none = Kami tidak menyimpan data tentang Anda.
data-profile = <b>Data yang kami simpan tentang Anda</b>
    { $lines }
    ID Telegram: { $address }
data-no-profile = Isian pendaftaran: belum ada
data-registrations = <b>Pendaftaran</b>
    { $lines }
data-registration = • { $number }, { $title }: { $mode }, { $state } (dikirim { $at })
data-nothing = belum ada
data-consents = <b>Persetujuan</b>
    { $lines }
data-consent-registration = • Pendaftaran: { $at }, naskah { $version }
data-consent-news = • Info kegiatan berikutnya: { $at }, naskah { $version }
data-questions = <b>Pesan Anda kepada panitia</b>
    { $lines }
data-question = • { $at }: { $text } — Jawaban: { $answer }
data-trail = <b>Catatan pemrosesan</b>
    { $lines }
data-step = • { $at }: { $what } ({ $who })
data-rights = Untuk memperbaiki data: /ubah. Untuk menghapusnya: /hapusdata. Tombol di bawah ini mengunduh seluruhnya.
button-file = 📄 Unduh sebagai berkas
data-file = Seluruh data Anda, per { $at }.
data-file-name = data-saya.txt

state-confirmed = terdaftar
state-applied = menunggu persetujuan luring
state-waiting = daftar tunggu
state-offered = kursi ditawarkan
state-rejected = tidak disetujui
state-cancelled = dibatalkan
actor-person = Anda
actor-system = sistem
actor-panitia = panitia
trail-consent = Persetujuan diberikan
trail-registered = Pendaftaran { $title }
trail-cancelled = Pendaftaran dibatalkan: { $title }
trail-confirmed = Kursi dipastikan: { $title }
trail-offered = Kursi ditawarkan: { $title }
trail-safety-seat = Kursi daring dijaga selama menunggu luring: { $title }
trail-declined = Tawaran kursi dilepas: { $title }
trail-expired = Tawaran kursi terlewat: { $title }
trail-rejected = Permohonan luring tidak disetujui: { $title }
trail-changed = Data diubah: { $label }
trail-mode = Moda diubah: { $title }
trail-not-coming = Kursi luring dilepas karena tidak dapat hadir: { $title }
trail-unanswered = Kursi luring dilepas tanpa konfirmasi kehadiran: { $title }
trail-erased = Data dihapus
match-matched = Nama dan nomor SKP Anda sesuai dengan daftar Ahli K3.
match-unknown = Kesesuaian dengan daftar Ahli K3 diperiksa oleh panitia.

ask-erase = <b>Hapus data saya</b>
    Yang dihapus: nama, nomor HP, perusahaan, jabatan, wilayah, email, SKP, ID Telegram, dan pesan Anda kepada panitia. Pendaftaran untuk kegiatan yang belum berakhir ikut dibatalkan, dan kursinya dilepas.

    Yang tetap disimpan, tanpa nama: nomor pendaftaran, moda, keadaan, dan waktunya untuk laporan jumlah peserta; serta bukti waktu persetujuan (Pasal 24 UU Nomor 27 Tahun 2022). Pesan yang sudah diteruskan tetap ada di chat panitia.

    Lanjutkan?
option-erase-yes = Lanjutkan
option-erase-no = Tidak jadi
erase-sure = Data yang dihapus tidak dapat dikembalikan. Hapus sekarang? Tekan tombol, atau ketik <b>hapus</b>.
erase-kept = Baik, data Anda tetap tersimpan.
erase-none = Kami tidak menyimpan data pendaftaran tentang Anda; isian yang belum dikirim dan pesan Anda sudah dihapus.
erased = ✅ Data Anda sudah dihapus, dan pendaftaran untuk kegiatan yang belum berakhir dibatalkan. Terima kasih, Bapak/Ibu. Bila ingin mendaftar lagi, ketik /start.
data-draft = <b>Isian yang belum dikirim</b>
    { $lines }
trail-asked = Pesan kepada panitia (beserta nama dan nomor pendaftaran)
trail-answered = Pesan dijawab

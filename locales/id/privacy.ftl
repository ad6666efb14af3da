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

ask-erase = <b>Hapus data saya</b>
    Yang dihapus: nama, nomor HP, perusahaan, jabatan, wilayah, email, SKP, ID Telegram, dan pesan Anda kepada panitia. Pendaftaran untuk kegiatan yang belum berakhir ikut dibatalkan, dan kursinya dilepas.

    Yang tetap disimpan, tanpa nama: nomor pendaftaran, moda, keadaan, dan waktunya untuk laporan jumlah peserta; serta bukti waktu persetujuan (Pasal 24 UU Nomor 27 Tahun 2022). Pesan yang sudah diteruskan tetap ada di chat panitia.

    Lanjutkan?
option-erase-yes = Lanjutkan
erase-sure = Data yang dihapus tidak dapat dikembalikan. Hapus sekarang? Tekan tombol, atau ketik <b>hapus</b>.
erase-kept = Baik, data Anda tetap tersimpan.
erase-none = Kami tidak menyimpan data pendaftaran tentang Anda; isian yang belum dikirim dan pesan Anda sudah dihapus.
erased = ✅ Data Anda sudah dihapus, dan pendaftaran untuk kegiatan yang belum berakhir dibatalkan. Terima kasih, Bapak/Ibu. Bila ingin mendaftar lagi, ketik /start.
data-draft = <b>Isian yang belum dikirim</b>
    { $lines }

privacy = <b>Data pribadi Anda</b>
    Pengendali data: Direktorat Bina Kelembagaan K3, Ditjen Binwasnaker dan K3, Kemnaker RI.
    Data digunakan untuk pendaftaran, pengingat, presensi, sertifikat, dan pelaporan, dan disimpan sampai { $months } bulan setelah tahun kegiatan berakhir (UU Nomor 27 Tahun 2022).
    Anda dapat melihat, memperbaiki, dan menghapus data, serta menarik persetujuan, lewat /datasaya, /ubah, dan /hapusdata. Pertanyaan: { $contact }.

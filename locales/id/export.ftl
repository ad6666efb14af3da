### Unduhan data untuk panitia: percakapan, dan isi berkas XLSX.

export-choose = 📥 <b>Unduh data</b>
    Silakan pilih kegiatan, atau daftar ahli unik satu tahun.

    Dapat juga diketik, misalnya <code>/unduh 3 presensi</code> atau <code>/unduh 2027 ahli</code>.
export-choose-of = 📥 <b>Unduh { $kind }</b>
    Silakan pilih kegiatan.
export-choose-kind = 📥 <b>Angkatan { $batch } tahun { $year }</b>
    { $title }

    Data apa yang diunduh? Angka di tombol adalah jumlah baris saat ini.
export-no-events = Belum ada kegiatan yang datanya dapat Anda unduh.
export-no-event = Angkatan { $batch } tidak ditemukan.
export-begun = ⏳ Berkas { $kind } angkatan { $batch } tahun { $year } sedang disiapkan (± { $rows } baris). Berkas dikirim lewat chat ini.
export-begun-year = ⏳ Berkas daftar ahli unik tahun { $year } sedang disiapkan (± { $rows } baris). Berkas dikirim lewat chat ini.
export-empty-participants = Angkatan { $batch } tahun { $year } belum memiliki peserta, jadi tidak ada berkas yang dibuat.
export-empty-attendance = Angkatan { $batch } tahun { $year } belum memiliki peserta yang memegang kursi, jadi belum ada presensi yang dapat diunduh.
export-empty-waitlist = Tidak ada yang menunggu di daftar tunggu angkatan { $batch } tahun { $year }.
export-empty-unreachable = Semua peserta angkatan { $batch } tahun { $year } dapat dihubungi lewat Telegram.
export-empty-year = Belum ada peserta yang memegang kursi pada tahun { $year }.
export-empty = Saat berkas disiapkan, data { $kind } sudah kosong. Tidak ada berkas yang dibuat.
export-of-event = Angkatan { $batch } tahun { $year }
export-of-year = Tahun { $year }
export-caption = 📥 <b>{ $what }</b>
    { $of }
    { $rows } baris, dibuat { $made }.
export-personal = ⚠️ Berkas ini berisi data pribadi peserta (UU 27/2022). Mohon hanya digunakan untuk keperluan kegiatan, tidak disebarkan, dan dihapus setelah selesai.

export-kind-participants = daftar peserta
export-kind-attendance = presensi per sesi
export-kind-waitlist = daftar tunggu
export-kind-unreachable = daftar peserta yang tidak terjangkau
export-kind-year = daftar ahli unik
button-export-event = { $event } · { $day }
button-export-year = Ahli unik tahun { $year }
button-export-participants = Daftar peserta ({ $count })
button-export-attendance = Presensi per sesi ({ $count })
button-export-waitlist = Daftar tunggu ({ $count })
button-export-unreachable = Tidak terjangkau ({ $count })
button-export-before = ‹ Lebih baru
button-export-back = ‹ Kegiatan lain

## Isi berkas

export-sheet-participants = Daftar peserta
export-sheet-attendance = Presensi
export-sheet-waitlist = Daftar tunggu
export-sheet-unreachable = Tidak terjangkau
export-sheet-year = Ahli unik
export-file-participants = peserta
export-file-attendance = presensi
export-file-waitlist = daftar-tunggu
export-file-unreachable = tidak-terjangkau
export-file-year = ahli-unik
export-about-event = Kegiatan
export-about-which = Yang tercantum
export-about-rows = Jumlah baris
export-about-by = Diminta oleh
export-about-times = Waktu
export-about-numbers = Nomor HP dan SKP
export-about-care = Perlindungan data
export-event = Angkatan { $batch } tahun { $year }: { $title }
export-which-participants = Semua pendaftaran yang masih berlaku, menurut nomor. Yang dibatalkan atau ditolak tidak tercantum.
export-which-attendance = Semua yang memegang kursi untuk ikut, dan semua yang memiliki catatan presensi. “Hadir” mengikuti aturan kegiatan; yang dicatat panitia selalu hadir.
export-which-waitlist = Daftar tunggu daring lalu luring, menurut urutan penawaran kursi. Yang sedang ditawari kursi ada di daftar peserta.
export-which-unreachable = Pendaftaran yang masih berlaku, tetapi orangnya tidak menerima pesan bot. Mohon hubungi lewat telepon. Kolom “Hasil telepon” untuk diisi panitia.
export-which-year = Setiap orang satu kali: semua yang memegang kursi atau memiliki catatan presensi pada tahun ini. “Dihitung” berarti hadir sedikitnya pada satu sesi dan cocok dengan daftar Ahli K3.
export-times = Semua tanggal dan jam dalam WIB.
export-whole = Ditampilkan lengkap.
export-masked = Sebagian disamarkan, sesuai hak peran peminta.
export-care = Berkas ini berisi data pribadi (UU 27/2022 tentang Pelindungan Data Pribadi). Gunakan hanya untuk keperluan kegiatan, jangan disebarkan, dan hapus setelah selesai. Unduhan ini tercatat.
export-role-owner = pemilik
export-role-organizer = penyelenggara
export-role-verifier = pemeriksa
export-role-scanner = petugas presensi
export-erased = (data dihapus)
export-match-matched = cocok
export-match-doubtful = ragu, perlu diperiksa
export-match-unmatched = tidak ditemukan
export-why-blocked = Memblokir bot
export-why-deactivated = Akun Telegram tidak aktif lagi
export-why-not-found = Chat tidak ditemukan
export-why-no-chat = Tidak memiliki chat Telegram
export-why-other = Pesan tidak dapat dikirim
export-same-expert = Ahli yang sama dengan baris { $row }

export-col-number = Nomor pendaftaran
export-col-town = Kabupaten/kota
export-col-match = Daftar Ahli K3
export-col-mode = Moda
export-col-state = Status
export-col-seat = Kursi saat ini
export-col-since = Mendaftar (WIB)
export-col-again = Pernah ikut tahun ini
export-col-source = Sumber pendaftaran
export-col-coming = Konfirmasi hadir luring (WIB)
export-col-reachable = Terjangkau lewat bot
export-col-why = Sebab
export-col-called = Hasil telepon
export-col-place = Urutan
export-col-line = Menunggu kursi
export-col-sessions = Jumlah sesi hadir
export-col-entered = { $session }: masuk (WIB)
export-col-began = { $session }: presensi awal (WIB)
export-col-ended = { $session }: presensi akhir (WIB)
export-col-noted = { $session }: dicatat panitia (WIB)
export-col-present = { $session }: hadir
export-col-events = Jumlah kegiatan
export-col-batches = Angkatan
export-col-attended = Kegiatan dihadiri
export-col-counted = Dihitung ke target
export-col-remark = Catatan

### Panitia: /kegiatan. Daftar, rincian, buka/tutup/batal/gandakan, kode presensi, tautan pendaftaran.

events-head = <b>Kegiatan</b> ({ $count })
events-page = <b>Kegiatan</b> ({ $count }) · halaman { $page } dari { $pages }
events-none = Belum ada kegiatan.
events-new = Kegiatan baru: /buatkegiatan
events-unknown = Kegiatan tersebut belum kami temukan. Contoh: <code>/kegiatan 3</code> atau <code>/kegiatan 3/2027</code>.
events-card = <b>Angkatan { $batch }/{ $year }</b> · { $title }
    🗓 { $when }
    { $state }
    { $fill }
events-fill-online = <code>{ $bar }</code> daring { $taken }/{ $quota }
events-fill-offline = <code>{ $bar }</code> luring { $taken }/{ $quota }
events-fill-online-line = <code>{ $bar }</code> daring { $taken }/{ $quota } · antre { $line }
events-fill-offline-line = <code>{ $bar }</code> luring { $taken }/{ $quota } · antre { $line }

events-is-draft = 📝 Konsep, belum terlihat oleh peserta
events-is-waiting = 🕒 Pendaftaran dibuka { $opens }
events-is-open = 🟢 Pendaftaran dibuka sejak { $opens }, sampai { $closes }
events-is-ended = 🔒 Pendaftaran berakhir { $closes }
events-is-closed = 🔒 Pendaftaran ditutup panitia
events-is-running = ▶️ Sedang berlangsung
events-is-over = 🏁 Sudah berlangsung, belum ditandai selesai
events-is-finished = 🏁 Selesai
events-is-cancelled = ❌ Dibatalkan
events-state-draft = konsep
events-state-open = dibuka
events-state-closed = ditutup
events-state-finished = selesai
events-state-cancelled = dibatalkan

events-detail = <b>Angkatan { $batch }/{ $year }</b>
    <b>{ $title }</b>
    🗓 { $when }
    📍 { $place }
    { $state }
events-seats = <b>Kursi</b>
    { $fill }
    Permohonan luring menunggu: { $applied } · kursi ditawarkan: { $offered } · tidak terjangkau: { $unreachable }
events-over-online = ⚠️ Kursi daring terisi { $taken }, lebih dari kuota { $quota }. Tidak ada yang dibatalkan; antrean bergerak setelah cukup kursi kosong.
events-over-offline = ⚠️ Kursi luring terisi { $taken }, lebih dari kuota { $quota }. Tidak ada yang dibatalkan; antrean bergerak setelah cukup kursi kosong.
events-sessions = <b>Sesi</b>
    { $lines }
events-session = • { $title }: { $when }
    { "  " }{ $rooms }
events-rooms = { $count ->
        [1] 🔗 { $link } · { $backup }
       *[other] 🔗 { $count } ruang, sebagian tanpa batas · { $link } · { $backup }
    }
events-rooms-limited = { $count ->
        [1] 🔗 { $link } (kapasitas { $capacity }) · { $backup }
       *[other] 🔗 { $count } ruang (kapasitas { $capacity }) · { $link } · { $backup }
    }
events-rooms-unset = { $count ->
        [1] ⚠️ tautan belum diisi
       *[other] ⚠️ { $count } ruang, tautan belum lengkap
    }
events-backup = ada tautan cadangan
events-no-backup = tanpa tautan cadangan
events-links-unset = ⚠️ Tautan sesi belum lengkap. Mohon diisi lewat <b>Ubah…</b> sebelum sesi dimulai.
events-sessions-of = <b>Sesi dan ruang</b> · { $title } ({ $page }/{ $pages })
events-session-rooms = <b>{ $title }</b>
    { $when }
    { $lines }
events-room = { $n }. { $link } · tanpa batas
events-room-limited = { $n }. { $link } · kapasitas { $capacity }
events-room-backup = Cadangan: { $link }
events-more-rooms = … dan { $count } ruang lagi
events-link-unset = tautan belum diisi

events-reminders = <b>Pengingat</b>
    { $lines }
events-reminders-silent = <b>Pengingat</b> (tidak dikirim: kegiatan { $state })
    { $lines }
events-reminders-none = <b>Pengingat</b>: tidak ada
events-rule-next = • { $rule }: { $at }
events-rule-past = • { $rule }: waktunya sudah lewat
events-rule = { $when }, { $who }
events-rule-days = H-{ $days } { $clock }
events-rule-start-at = saat { $about } dimulai
events-rule-start-before = { $minutes } menit sebelum { $about } dimulai
events-rule-start-after = { $minutes } menit setelah { $about } dimulai
events-rule-end-at = saat { $about } selesai
events-rule-end-before = { $minutes } menit sebelum { $about } selesai
events-rule-end-after = { $minutes } menit setelah { $about } selesai
events-about-event = kegiatan
events-about-session = tiap sesi
events-who-all = semua peserta
events-who-online = peserta daring
events-who-offline = peserta luring
events-who-link = peserta daring, dengan tautan
events-who-absent = peserta daring yang belum masuk
events-who-applied = pemohon luring
events-who-waiting = daftar tunggu
events-who-offered = yang ditawari kursi
events-sent = <b>Terakhir dikirim</b>
    { $lines }
events-sent-all = • { $what }: { $at }, terkirim { $sent } dari { $size }
events-sent-noted = • { $what }: { $at }, terkirim { $sent } dari { $size }
    { $notes }
events-sent-waiting = { "  " }menunggu { $count }
events-sent-unreachable = { "  " }tidak terjangkau { $count }
events-sent-missed = { "  " }terlewat { $count }
events-wave-session = { $what } ({ $session })
events-wave-cancelled = pemberitahuan batal
events-wave-changed = pemberitahuan perubahan
events-wave-reopened = pemberitahuan jadi dilaksanakan
events-wave-link = tautan baru { $session }
events-wave-reconfirm = konfirmasi kehadiran luring
events-wave-broadcast = siaran

events-settings = <b>Aturan</b>
    { $lines }
events-offline-approval = • Luring: atas persetujuan panitia
events-offline-first_come = • Luring: siapa cepat dia dapat
events-attended = • Dihitung hadir: { $way }
events-record-entered = masuk sesi
events-record-start = presensi awal
events-record-end = presensi akhir
events-reconfirm-on = • Konfirmasi kehadiran luring: ya
events-reconfirm-off = • Konfirmasi kehadiran luring: tidak
events-first-on = • Yang pertama kali tahun ini didahulukan: ya
events-first-off = • Yang pertama kali tahun ini didahulukan: tidak

events-do-open = 🟢 Buka pendaftaran
events-do-close = 🔒 Tutup pendaftaran
events-do-finish = 🏁 Tandai selesai
events-do-unfinish = ↩️ Batalkan tanda selesai
events-do-cancel = ❌ Batalkan kegiatan
events-do-reopen = ✅ Jadi dilaksanakan
events-do-edit = ✏️ Ubah…
events-do-clone = 📄 Gandakan
events-do-codes = 🔑 Kode presensi
events-do-links = 🔗 Tautan pendaftaran
events-do-reconfirm-on = Konfirmasi luring: nyalakan
events-do-reconfirm-off = Konfirmasi luring: matikan
events-do-first-on = Dahulukan yang pertama
events-do-first-off = Tanpa mendahulukan
events-do-sessions = Semua sesi dan ruang
events-do-list = ‹ Daftar kegiatan
events-do-back = ‹ Kembali ke kegiatan
events-do-decide = 🙋 Permohonan luring ({ $count })
events-do-line = 🪑 Antrean

events-sure-open = <b>Buka pendaftaran Angkatan { $batch }?</b>
    { $title }

    Keadaan: { $before } → <b>{ $after }</b>
    { $lines }
events-sure-close = <b>Tutup pendaftaran Angkatan { $batch }?</b>
    { $title }

    Keadaan: { $before } → <b>{ $after }</b>
    Peserta yang sudah terdaftar tetap; pengingat dan tawaran kursi kepada daftar tunggu tetap berjalan.
    { $lines }
events-sure-finish = <b>Tandai Angkatan { $batch } selesai?</b>
    { $title }

    Keadaan: { $before } → <b>{ $after }</b>
    Setelah itu tidak ada lagi yang dikirim tentang kegiatan ini.
    { $lines }
events-sure-unfinish = <b>Batalkan tanda selesai Angkatan { $batch }?</b>
    { $title }

    Keadaan: { $before } → <b>{ $after }</b>
    { $lines }
events-sure-reconfirm = <b>Konfirmasi kehadiran luring, Angkatan { $batch }</b>
    { $title }

    Peserta luring ditanya pada H-3 dan H-2 apakah akan hadir; tanpa jawaban sampai H-1 pukul 09.00 kursinya diberikan kepada yang lain.

    Konfirmasi: { $before } → <b>{ $after }</b>
    { $lines }
events-sure-first = <b>Dahulukan yang pertama kali, Angkatan { $batch }</b>
    { $title }

    Bila ya, peserta yang belum mengikuti kegiatan lain tahun ini berdiri di depan dalam daftar tunggu.

    Didahulukan: { $before } → <b>{ $after }</b>
    { $lines }
events-sure-cancel = <b>Batalkan Angkatan { $batch }?</b>
    { $title }

    Keadaan: { $before } → <b>{ $after }</b>
    Alasan yang dibaca peserta: { $words }
    { $lines }

    Untuk membatalkan, ketik nomor angkatannya: <b>{ $batch }</b>. Bila tidak jadi, ketik <b>batal</b>.
events-sure-reopen = <b>Angkatan { $batch } jadi dilaksanakan?</b>
    { $title }

    Keadaan: { $before } → <b>{ $after }</b>
    { $lines }

    Untuk melanjutkan, ketik nomor angkatannya: <b>{ $batch }</b>. Bila tidak jadi, ketik <b>batal</b>.
events-yes-open = Ya, buka pendaftaran
events-yes-close = Ya, tutup pendaftaran
events-yes-finish = Ya, tandai selesai
events-yes-unfinish = Ya, batalkan tanda selesai
events-yes-reconfirm = Ya, ubah
events-yes-first = Ya, ubah
events-done-open = ✅ <b>Pendaftaran dibuka.</b>
    { $lines }
events-done-close = ✅ <b>Pendaftaran ditutup.</b>
    { $lines }
events-done-finish = ✅ <b>Kegiatan ditandai selesai.</b>
    { $lines }
events-done-unfinish = ✅ <b>Tanda selesai dibatalkan.</b>
    { $lines }
events-done-cancel = ❌ <b>Kegiatan dibatalkan.</b>
    { $lines }
events-done-reopen = ✅ <b>Kegiatan jadi dilaksanakan.</b>
    { $lines }
events-done-reconfirm-on = ✅ Konfirmasi kehadiran luring dinyalakan.
events-done-reconfirm-off = ✅ Konfirmasi kehadiran luring dimatikan.
events-done-first-on = ✅ Yang pertama kali tahun ini kini didahulukan.
events-done-first-off = ✅ Daftar tunggu kini sesuai urutan datang.
events-open-early = 🕒 Pendaftaran baru terbuka { $at }.
events-open-now = 🟢 Peserta dapat langsung mendaftar, sampai { $at }.
events-open-late = ⚠️ Batas pendaftaran sudah lewat ({ $at }): peserta belum dapat mendaftar sebelum batasnya diubah.
events-told-will = 📣 { $count } orang akan diberi tahu, ± { $time }.
events-told-done = 📣 { $count } orang diberi tahu, ± { $time }.
events-told-morning = 🌙 Malam hari tidak ada yang diganggu: pesan dikirim mulai pukul { $clock } waktu setempat.
events-given-will = 🪑 { $count } kursi akan diberikan atau ditawarkan kepada daftar tunggu.
events-given-done = 🪑 { $count } kursi diberikan atau ditawarkan kepada daftar tunggu.
events-dropped-will = 🗑 { $count } pesan yang masih menunggu tidak jadi dikirim.
events-dropped-done = 🗑 { $count } pesan yang masih menunggu tidak jadi dikirim.
events-quiet = Tidak ada pesan yang dikirim karena perubahan ini.
events-nothing-done = Tidak ada yang diubah.
events-changed-by = ⚠️ <b>Tidak ada yang diubah:</b> kegiatan ini tidak lagi seperti saat tombolnya dibuat. Terakhir diubah oleh { $who }, { $at }. Keadaannya sekarang:
events-changed = ⚠️ <b>Tidak ada yang diubah:</b> kegiatan ini tidak lagi seperti saat tombolnya dibuat. Keadaannya sekarang:
events-unchanged = Baik, tidak ada yang diubah. Kegiatan: /kegiatan

events-ask-reason = <b>Membatalkan Angkatan { $batch }</b>
    { $title }

    Apa alasannya? Kalimat ini dikirim kepada semua peserta. Bila tidak jadi, ketik <b>batal</b>.
events-reason-short = Alasannya belum cukup jelas. Contoh: <i>Narasumber berhalangan; jadwal pengganti kami umumkan kemudian.</i>
events-reason-long = Alasan paling panjang { $most } huruf. Mohon dipersingkat.
events-ask-registration = <b>Angkatan { $batch } jadi dilaksanakan</b>
    { $title }

    Bagaimana dengan pendaftarannya? Bila tidak jadi, ketik <b>batal</b>.
option-event_registration-open = Pendaftaran dibuka
option-event_registration-closed = Pendaftaran tetap ditutup
events-number-how = Mohon ketik nomornya saja, misalnya <b>3</b>.
events-number-other = Itu bukan nomor angkatan ini. Mohon ketik nomor yang tertulis tebal di bawah.

events-ask-clone-date = <b>Menggandakan Angkatan { $batch }</b>
    { $title }
    Sesi pertamanya: { $first }.

    Tanggal sesi pertama kegiatan yang baru? Semua jadwal bergeser dengan jarak yang sama; jamnya tetap. Contoh: <b>14 Maret 2027</b>
events-date-past = Tanggal tersebut sudah lewat. Mohon tulis tanggal yang akan datang.
events-date-far = Tanggal tersebut terlalu jauh. Mohon periksa tahunnya.
events-ask-clone-batch = Nomor angkatannya? Nomor yang sudah dipakai pada { $year }: { $taken }. Nomor berikutnya: <b>{ $next }</b>.
skip-clone_batch = Pakai nomor berikutnya
events-batch-taken = Angkatan { $batch } tahun { $year } sudah ada. Mohon pilih nomor lain.
events-ask-clone-links = Tautan sesi dan tautan cadangan: disalin, atau dikosongkan untuk diisi nanti?
option-clone_links-copy = Salin tautan
option-clone_links-empty = Kosongkan
events-clone = <b>Konsep baru: Angkatan { $batch }/{ $year }</b> (dari Angkatan { $source })
    <b>{ $title }</b>
    📍 { $place }
    { $lines }
    Kuota: daring { $online }, luring { $offline } · { $links }
    Pendaftaran: { $opens } – { $closes }
events-clone-links-copy = tautan sesi disalin
events-clone-links-empty = tautan sesi dikosongkan
events-clone-session = • { $title }: { $when }
events-clone-sure = Disimpan sebagai konsep: belum terlihat oleh peserta, tidak ada yang dikirim, dan kode presensinya baru. Simpan?
option-clone_sure-save = Simpan konsep
option-clone_sure-date = Ubah tanggal
events-clone-changed = Kegiatan asalnya baru saja diubah; mohon diperiksa sekali lagi.
events-cloned = ✅ <b>Konsep Angkatan { $batch }/{ $year } disimpan.</b> Periksa isinya, lalu buka pendaftaran.

events-codes = <b>Kode presensi · Angkatan { $batch }</b>
    { $title }
events-codes-session = <b>{ $session }</b>
    Awal: <code>{ $start }</code> · berlaku { $starts }
    Akhir: <code>{ $end }</code> · berlaku { $ends }
events-copy-start = 📋 Awal { $code }
events-copy-end = 📋 Akhir { $code }
events-codes-anew = Buat kode baru untuk sesi { $n }
events-codes-sure = Buat kode baru untuk <b>{ $session }</b>? Kode yang sekarang langsung tidak berlaku; presensi yang sudah tercatat tetap.
    { $title }
events-codes-yes = Ya, buat kode baru
events-codes-done = ✅ Kode baru untuk <b>{ $session }</b> sudah berlaku.
events-codes-by = ⚠️ <b>Tidak ada yang diubah:</b> kodenya sudah diganti oleh { $who }, { $at }. Kode yang berlaku sekarang:
events-codes-other = ⚠️ Kodenya sudah diganti sebelum tombol ini ditekan. Kode yang berlaku sekarang:

events-links = <b>Tautan pendaftaran · Angkatan { $batch }</b>
    { $title }

    Beri satu kata untuk setiap tempat tautan dipasang (grup, poster, surat); pendaftaran dihitung menurut kata itu.
events-sources-none = Belum ada pendaftaran.
events-source = • <b>{ $word }</b>: { $all } pendaftaran, { $active } masih aktif
events-source-rest = • { $words } kata lain: { $all } pendaftaran
events-source-none = • tanpa kata: { $all } pendaftaran, { $active } masih aktif
events-link-of = 🔗 { $word }
events-link-plain = 🔗 Tautan tanpa kata
events-link-new = ➕ Tautan baru
events-ask-word = Satu kata untuk tempat tautan ini dipasang: huruf kecil, angka, - atau _, paling panjang { $most }. Contoh: <b>wa-jatim</b>
events-word-how = Kata tersebut belum sesuai. Hanya huruf a–z, angka, tanda - dan _. Contoh: <b>poster-disnaker</b>
events-word-long = Kata paling panjang { $most } huruf.
events-link-unknown = Nama bot belum diketahui, sehingga tautannya belum dapat dibuat. Mohon coba lagi sebentar.
events-poster = 📣 <b>{ $title }</b>
    🗓 { $when }

    Pindai kode QR ini atau buka { $link } untuk mendaftar lewat Telegram. Kegiatan ini tidak dipungut biaya.
events-poster-closed = ⚠️ Untuk panitia: pendaftarannya sedang tidak dibuka.
events-poster-other = ⚠️ Untuk panitia: nomor ini saat ini membuka kegiatan lain dengan nomor yang sama.

event-unknown = Kegiatan dengan nomor tersebut tidak ditemukan. Daftar kegiatan: /kegiatan.
event-label = Angkatan { $batch }/{ $year }
event-when = <b>{ $title }</b>
    { $sessions }

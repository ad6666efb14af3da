### Panitia: mencari peserta dan kartunya.

ask-find = Siapa yang dicari? Ketik nama, nomor pendaftaran (<code>0123</code> atau <code>1/123</code>), nomor HP, nomor SKP, atau nama perusahaan.
find-too-short = Mohon ketik sekurangnya dua huruf nama atau perusahaan, nomor pendaftaran, nomor HP, atau nomor SKP. Contoh: <code>/cari budi santoso</code>
find-stopped = Baik, pencarian dihentikan.
find-none = Tidak ada yang ditemukan. Mohon periksa ejaannya, coba sebagian nama saja, atau cari dengan nomor pendaftaran atau nomor HP.
find-one-near = 🔎 Tidak ada yang persis seperti yang diketik; yang mirip hanya satu:
find-list = 🔎 <b>Ditemukan { $count } orang</b>
find-list-near = 🔎 <b>Ditemukan { $count } orang dengan nama yang mirip</b>
find-list-more = 🔎 <b>Ditemukan lebih dari { $count } orang.</b> Yang paling sesuai ada di depan; tambahkan kata agar daftarnya lebih pendek.
find-line = { $n }. <b>{ $name }</b>
    { $where }
    { $how }
find-where = { $company } · { $province }
find-nowhere = perusahaan belum diisi
find-registered = <code>{ $number }</code> · { $state }
find-unregistered = belum terdaftar di kegiatan
find-open = { $n }. { $name }
find-behind = Sebagian data baru masih disiapkan untuk pencarian. Bila belum ditemukan, mohon ulangi sebentar lagi.
find-near-none = Tidak ada nama lain yang mirip.
find-near = 🔎 Cari juga yang mirip

card-person = 👤 <b>{ $name }</b>
    { $lines }
card-nameless = (tanpa nama)
card-erased-name = (data sudah dihapus)
card-erased = 👤 <b>(data sudah dihapus)</b>
    Nama, kontak, dan isian lain dihapus atas permintaan peserta pada { $at }. Nomor dan keadaan pendaftaran tetap disimpan untuk laporan.
card-no-profile = 👤 <b>(belum ada isian)</b>
    Orang ini baru menyetujui pemrosesan data pada { $at }.
card-province = { $province } ({ $zone })
card-zone-wib = WIB
card-zone-wita = WITA
card-zone-wit = WIT
card-skp-over = { $until } (sudah lewat)
card-match-matched = ✅ Nama dan nomor SKP sesuai dengan daftar Ahli K3.
card-match-unmatched = ❔ Nama dan nomor SKP tidak ada di daftar Ahli K3.
card-match-no-list = Daftar Ahli K3 belum diimpor, jadi belum dapat dicocokkan.
card-doubtful-number = ⚠️ <b>Perlu diperiksa:</b> nomor SKP ini ada di daftar Ahli K3, tetapi dengan nama lain.
    { $lines }
card-doubtful-name = ⚠️ <b>Perlu diperiksa:</b> nama ini ada di daftar Ahli K3, tetapi dengan nomor SKP lain.
    { $lines }
card-listed = Di daftar: <b>{ $name }</b> · { $skp } · berlaku sampai { $until }{ $where }
card-listed-where = { " " }· { $company } · { $province }
card-listed-more = … dan { $count } lainnya dengan data serupa
card-listed-gone = Di daftar yang terakhir diimpor, data itu sudah tidak ada.

card-registration = 🎫 <code>{ $number }</code> · { $mode }
    { $title }
    Dikirim: { $at }
    { $lines }
card-is-confirmed-online = <b>Terdaftar, memegang kursi daring</b>
card-is-confirmed-offline = <b>Terdaftar, memegang kursi luring</b>
card-is-applied = <b>Menunggu persetujuan luring</b>
card-is-waiting-online = <b>Di daftar tunggu daring</b>
card-is-waiting-offline = <b>Di daftar tunggu luring</b>
card-is-offered-online = <b>Kursi daring sedang ditawarkan</b>, menunggu jawaban sampai { $until }
card-is-offered-offline = <b>Kursi luring sedang ditawarkan</b>, menunggu jawaban sampai { $until }
card-is-rejected = <b>Tidak disetujui</b>
card-is-cancelled = <b>Dibatalkan</b>
card-why-self = Sebab: dibatalkan oleh peserta sendiri
card-why-declined = Sebab: tawaran kursi dilepas oleh peserta
card-why-expired = Sebab: tawaran kursi tidak dijawab sampai batas waktunya
card-why-not-coming = Sebab: peserta menyatakan tidak dapat hadir luring
card-why-unanswered = Sebab: kehadiran luring tidak dikonfirmasi
card-why-erased = Sebab: data peserta dihapus
card-why-rejected = Sebab: permohonan luring tidak disetujui panitia
card-why-changed = Sebab: peserta memilih moda lain
card-why-panitia = Sebab: keputusan panitia
card-words = Kata panitia kepada peserta: { $words }
card-since = Sejak { $at } · oleh { $who }
card-event-cancelled = ❗ Kegiatan ini dibatalkan
card-again = Bukan kegiatan pertama peserta ini pada tahun yang sama
card-line-online = Daftar tunggu daring: nomor urut { $place }
card-line-offline = Daftar tunggu luring: nomor urut { $place }
card-safe = Selama menunggu luring, 1 kursi daring dijaga
card-coming = Menyatakan akan hadir luring: { $at }
card-asked = Ditanya apakah akan hadir luring: { $at }, belum dijawab
card-presence = <b>Presensi</b>
    { $lines }
card-source = Mendaftar lewat tautan: { $source }
card-unregistered = 🎫 Belum terdaftar di kegiatan mana pun.
card-reachable = 💬 Dapat dihubungi lewat chat ini
card-no-chat = 💬 Tidak dapat dihubungi: tidak ada chat yang tersambung
card-unreachable-blocked = 💬 Tidak dapat dihubungi: bot ini diblokir oleh peserta. Pesan baru dikirim lagi setelah peserta menulis ke bot.
card-unreachable-deactivated = 💬 Tidak dapat dihubungi: akun Telegram-nya tidak aktif lagi
card-unreachable-other = 💬 Tidak dapat dihubungi: chat tidak ditemukan
card-by-person = peserta
card-by-system = sistem
card-other = Angkatan { $batch }/{ $year }: { $state }
card-to-history = 🕘 Riwayat
card-to-messages = ✉️ Pesan
card-back = ‹ Kartu
card-side = 👤 <b>{ $name }</b>
    🎫 <code>{ $number }</code> · { $title }
card-history = <b>Riwayat pendaftaran</b>
    { $lines }
card-step = • { $at }: { $what } (oleh { $who })
card-step-became = { $what } → { $mode }, { $state }
card-outbox = <b>Pesan yang menunggu dikirim</b>
    { $lines }
card-waits = • { $count } { $what }, mulai { $at }
card-lane-reply = jawaban
card-lane-link = tautan sesi
card-lane-reminder = pengingat
card-lane-broadcast = siaran
card-told = <b>Pesan dan keputusan panitia</b>
    { $lines }
card-told-confirmed = permohonan luring disetujui
card-told-rejected = permohonan luring tidak disetujui
card-told-cancelled = pendaftaran dibatalkan
card-told-mode = moda dipindahkan
card-told-registered = pendaftaran diaktifkan lagi
card-told-written = pesan panitia
card-told-resent = rincian pendaftaran dikirim ulang
card-told-unlocked = kesempatan presensi dibuka kembali
card-told-attended = kehadiran dicatat
card-told-unattended = catatan kehadiran dihapus
card-upcoming = <b>Pengingat berikutnya</b>
    { $lines }
card-sent = <b>Sudah dikirim kepada peserta seperti ini</b>
    { $lines }
card-reminder = • { $at }: { $what }
card-wave-waits = • { $at }: { $what } (masih menunggu giliran)
card-wave-cancelled = pemberitahuan pembatalan
card-wave-changed = perubahan jadwal atau tempat
card-wave-reopened = pemberitahuan kegiatan jadi dilaksanakan
card-wave-link = perubahan tautan
card-wave-reconfirm = pertanyaan apakah akan hadir luring
card-wave-broadcast = siaran { $name }
card-when-days = pengingat { $name }
card-when-start = pengingat saat mulai
card-when-end = ucapan saat selesai
card-when-start-before = pengingat { $minutes } menit sebelum mulai
card-when-start-after = pengingat { $minutes } menit sesudah mulai
card-when-end-before = pengingat { $minutes } menit sebelum selesai
card-when-end-after = ucapan { $minutes } menit sesudah selesai
card-when-session = { $when } · { $session }
card-questions = <b>Pesan terakhir kepada panitia</b>
    { $lines }
card-asked-open = • #{ $number } · { $at }: { $text } — <b>belum dijawab</b>
card-asked-answered = • #{ $number } · { $at }: { $text } — Jawaban { $who }: { $answer }

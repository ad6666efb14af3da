### Rekap program, ringkasan harian, peringatan, dan langganan panitia.

recap-now = 📊 <b>Rekap { $year }</b>
    { $lines }
recap-event-line = Kegiatan { $batch }: daring { $online }/{ $online-quota }, luring { $offline }/{ $offline-quota }{ $line ->
        [0] {""}
       *[other] , antre { $line }
    }
recap-soon = ⏳ Gambar dan angka lengkap sedang disiapkan.
recap-how = Contoh: <code>/rekap</code> (tahun ini), <code>/rekap 2027</code>, <code>/rekap 3</code> (kegiatan 3), <code>/rekap 3/2027</code>.
recap-no-events = Belum ada kegiatan pada tahun { $year }.
recap-no-event = Kegiatan { $batch } tahun { $year } tidak ditemukan.
recap-choose = <b>Kegiatan { $year }</b>
    { $lines }
recap-choice = { $batch }. { $title }

button-recap-list = Pilih kegiatan
button-recap-again = 🔄 Muat ulang

recap-year = 📊 <b>Rekap { $year }</b>
    { $at }
recap-progress = Target: <b>{ $target }</b> ahli K3
    Terdaftar: { $registered } orang ({ $registered-share })
    Hadir: { $attended } orang ({ $attended-share })
    Dihitung ke target: <b>{ $counted }</b> ahli ({ $counted-share })
recap-part = Hanya kegiatan yang Anda kelola.
    Terdaftar: { $registered } orang
    Hadir: { $attended } orang
    Ahli K3 yang hadir: { $counted } orang
recap-to-go = { $missing ->
        [0] 🎯 Target tercapai.
       *[other] Masih kurang <b>{ $missing }</b> ahli.
    } { $days ->
        [0] Semua kegiatan sudah selesai atau berakhir hari ini.
       *[other] Kegiatan terakhir berakhir { $days } hari lagi.
    }
recap-forecast = 📈 Perkiraan akhir: <b>{ $experts }</b> ahli. { $missing ->
        [0] Pada tingkat ini target tercapai.
       *[other] Pada tingkat ini kurang { $missing }.
    }
    Dasarnya: { $shown } dari 100 kursi dihadiri, { $repeated } dari 100 ahli yang hadir sudah pernah dihitung; { $coming ->
        [0] tidak ada kegiatan lagi.
       *[other] masih ada { $coming } kegiatan.
    }
recap-needed = Agar target tercapai, tiap kegiatan yang tersisa perlu { $needed } ahli baru; sejauh ini rata-rata { $each }.
recap-no-forecast = 📈 Perkiraan belum dapat dihitung: belum ada kegiatan selesai yang presensinya tercatat.
recap-meaning = <i>Terdaftar: memegang kursi. Hadir: tercatat pada sedikitnya satu sesi. Dihitung: hadir dan ada di daftar ahli K3, tiap orang satu kali setahun.</i>

recap-block = <b>{ $batch }. { $title }</b> ({ $state })
    { $lines }
recap-event = 📊 <b>Rekap kegiatan { $batch }/{ $year }</b>
    { $title } ({ $state })
    { $at }

    { $lines }
recap-online = Daring: { $taken } dari { $quota } kursi ({ $share }){ $line ->
        [0] {""}
       *[other] , antre { $line }
    }
recap-offline = Luring: { $taken } dari { $quota } kursi ({ $share }){ $line ->
        [0] {""}
       *[other] , antre { $line }
    }
recap-attended = Hadir: { $attended } dari { $registered } peserta ({ $share }); ahli K3: { $counted }
recap-participants = Memegang kursi: { $registered } orang
recap-unreachable = Tak terjangkau lewat chat: { $count } ({ $share })

recap-state-draft = rancangan
recap-state-open = pendaftaran dibuka
recap-state-closed = pendaftaran ditutup
recap-state-running = sedang berlangsung
recap-state-finished = selesai
recap-state-cancelled = dibatalkan

recap-states = <b>Keadaan pendaftaran</b> (daring · luring)
    { $lines }
recap-state-line = { $state }: { $online } · { $offline }
recap-is-confirmed = Terdaftar
recap-is-applied = Menunggu keputusan
recap-is-waiting = Daftar tunggu
recap-is-offered = Ditawari kursi
recap-is-rejected = Tidak disetujui
recap-is-cancelled = Dibatalkan
recap-nobody = Belum ada pendaftaran.
recap-days = <b>Pendaftaran per hari</b>
    { $lines }
recap-day = { $day }: { $count }
recap-provinces = <b>Provinsi peserta</b>
    { $lines }
recap-sources = <b>Asal tautan pendaftaran</b>
    { $lines }
recap-place = { $name }: { $count }
recap-others = Lainnya: { $count }

recap-heading = Rekap { $year }
recap-at = Keadaan { $at }
recap-word-thousands = .
recap-word-months = Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des
recap-word-registered = Terdaftar
recap-word-attended = Hadir
recap-word-counted = Dihitung ke target
recap-word-forecast = Perkiraan akhir
recap-word-events = Kursi terisi per kegiatan
recap-word-last-events = Kursi terisi, 12 kegiatan terakhir
recap-word-online = Daring
recap-word-offline = Luring
recap-word-no-events = Belum ada kegiatan.
recap-word-registrations = Pendaftaran
recap-word-per-day = per hari (skala kiri)
recap-word-together = jumlah (skala kanan)
recap-word-no-registrations = Belum ada pendaftaran.
recap-word-provinces = Provinsi terbanyak
recap-word-sources = Asal tautan
recap-word-unknown = Belum diisi
recap-word-no-link = Tanpa tautan khusus
recap-word-target = Target
recap-word-event = Kegiatan
recap-word-line = antre
recap-word-seats = kuota
recap-word-no-data = Belum ada data.

summary = 🗓 <b>Ringkasan harian</b>
    { $at }
summary-event = <b>{ $batch }. { $title }</b>
    Pendaftar baru hari ini: { $new }
    Sisa kursi: daring { $online-left }, luring { $offline-left }
    Antre: { $line } · menunggu keputusan: { $applied } · tak terjangkau: { $unreachable }
summary-questions = ✉️ Pesan yang belum dijawab: { $count } (/pertanyaan)
summary-tomorrow = <b>Besok</b>
    { $lines }
summary-nothing-tomorrow = Besok tidak ada sesi maupun pengingat.
summary-session = { $at }: sesi { $session } (kegiatan { $batch })
summary-reminder = { $at }: { $wave } (kegiatan { $batch })

alert-filling = 📈 <b>Kursi { $mode } kegiatan { $batch } hampir penuh:</b> { $taken } dari { $quota }.
    { $title }
alert-full = 🔴 <b>Kursi { $mode } kegiatan { $batch } penuh:</b> { $taken } dari { $quota }; antre { $line }.
    { $title }
    Kuota dapat ditambah lewat /kegiatan; yang antre langsung ditawari kursi.
alert-mode-online = daring
alert-mode-offline = luring
alert-wave = ⚠️ <b>Pesan kegiatan { $batch } tidak akan selesai tepat waktu:</b> { $wave }, terlambat sekitar { $minutes } menit.
    { $title }
    Pesan tetap dikirim, yang paling mendesak lebih dahulu. Untuk berikutnya, mohon geser salah satu pengingat.
alert-outbox = ⚠️ <b>Ada pesan yang tertahan lebih dari 5 menit</b> ({ $at }).
    Pengiriman dicoba terus dan tidak ada pesan yang hilang. Bila berlangsung lama, mohon periksa jaringan server.
alert-outbox-over = ✅ <b>Pengiriman pesan lancar kembali</b> ({ $at }).
alert-unreachable = 📵 <b>{ $count } dari { $taken } peserta kegiatan { $batch } tidak terjangkau lewat chat.</b>
    { $title }
    Mereka memblokir bot atau akunnya tidak aktif. Mohon dihubungi lewat telepon: /cari.
alert-restart = ⚠️ <b>Bot sempat berhenti tidak semestinya dan sudah menyala lagi</b> ({ $at }).
    Tidak ada data yang hilang. Beberapa pesan mungkin terkirim dua kali.

topics = 🔔 <b>Langganan Anda</b>

    { $lines }
topic-line = { $is } { $topic }
topic-on = ✅
topic-off = ⬜
topic-summary = Ringkasan harian
topic-quota = Peringatan kuota
topic-sending = Peringatan pengiriman
topic-about-summary = <b>Ringkasan harian</b>: tiap pukul 17.00 WIB; pendaftar baru, sisa kursi, antrean, pesan yang belum dijawab, dan acara besok.
topic-about-quota = <b>Peringatan kuota</b>: kursi suatu kegiatan terisi 80 % dan 100 %.
topic-about-sending = <b>Peringatan pengiriman</b>: pengingat yang tidak akan selesai tepat waktu, pesan tertahan, banyak peserta tak terjangkau, bot berhenti tidak semestinya.
topic-now-on = Aktif: { $topic }
topic-now-off = Tidak aktif: { $topic }
button-topic-on = Aktifkan: { $topic }
button-topic-off = Matikan: { $topic }

alert-replies = ⚠️ <b>Balasan terlambat lebih dari 10 detik</b> ({ $at }): { $count } balasan menunggu.
    Bila ada siaran yang berjalan, jeda lewat /siaran dan tunda siaran baru. Tautan sesi tetap dikirim tepat waktu dan tidak ada pesan yang hilang. Rincian: /sehat.
alert-replies-over = ✅ <b>Balasan lancar kembali</b> ({ $at }).
alert-danger = ⚠️ <b>Pesan kegiatan { $batch } mungkin tidak selesai tepat waktu:</b> { $wave }, tersisa { $count } pesan sampai { $at }.
    { $title }
    Bila ada siaran yang berjalan, jeda lewat /siaran. Bila tautan sesi yang tersisa, sampaikan juga lewat jalur lain. Rincian: /sehat.

### Pengingat, tautan sesi, kalender, perubahan kegiatan, dan konfirmasi kehadiran luring.

reminder-days =
    { $days ->
        [0] 🔔 <b>Pengingat: hari ini</b>
        [1] 🔔 <b>Pengingat H-1: besok</b>
       *[other] 🔔 <b>Pengingat H-{ $days }</b>
    }
reminder-event = <b>{ $title }</b>
    { $sessions }
reminder-online = 💻 Daring (online): tautan dikirim lewat chat ini menjelang setiap sesi. Mohon masuk 15 menit lebih awal dengan nama <b>INSTANSI_NAMA</b>.
reminder-offline = 📍 Luring (offline): mohon hadir di { $place } dan tunjukkan nomor pendaftaran Anda (/status).
reminder-applied = Permohonan luring Anda masih menunggu persetujuan panitia. Keadaan terbaru: /status.
reminder-waiting = Bapak/Ibu masih di daftar tunggu. Keadaan terbaru: /status.
reminder-offered = Ada kursi yang ditawarkan kepada Bapak/Ibu dan belum dijawab. Silakan lihat /status.
reminder-cannot = Berhalangan? Mohon beri tahu kami lewat /batal.
reminder-soon = 🔔 <b>{ $session } dimulai { $at }</b>
    { $title }
reminder-session-ended = <b>{ $session }</b> · { $title }
    Sesi telah selesai. Terima kasih.
reminder-thanks = 🙏 <b>Terima kasih telah mengikuti { $title }.</b>
reminder-last-code = Bila belum mengisi presensi akhir, silakan ketik kodenya sekarang.
reminder-next = Catatan kehadiran Anda: /presensi. Informasi selanjutnya, termasuk sertifikat, disampaikan panitia. Kegiatan berikutnya dapat dilihat di /start.
reminder-late = ℹ️ <b>Pengingat yang belum sempat Anda terima</b>
reminder-changed-time = ⚠️ <b>Ada perubahan waktu.</b> Mohon perhatikan jadwal terbaru ini.
reminder-changed-place = ⚠️ <b>Ada perubahan tempat.</b> Mohon perhatikan tempat terbaru ini.
reminder-changed-link = ⚠️ <b>Ada perubahan tautan.</b> Tautan lama tidak berlaku lagi.
reminder-changed-time-place = ⚠️ <b>Ada perubahan waktu dan tempat.</b> Mohon perhatikan jadwal dan tempat terbaru ini.
reminder-changed-time-link = ⚠️ <b>Ada perubahan waktu dan tautan.</b> Mohon perhatikan jadwal terbaru; tautan lama tidak berlaku lagi.
event-cancelled = ❗ <b>{ $title } dibatalkan.</b>
    Mohon maaf atas ketidaknyamanan ini. Tidak ada yang perlu Bapak/Ibu lakukan. Pertanyaan: { $contact }.
event-cancelled-why = ❗ <b>{ $title } dibatalkan.</b>
    Alasan panitia: { $words }

    Mohon maaf atas ketidaknyamanan ini. Tidak ada yang perlu Bapak/Ibu lakukan. Pertanyaan: { $contact }.
event-reopened = ✅ <b>{ $title } jadi dilaksanakan.</b> Pemberitahuan pembatalan sebelumnya tidak berlaku.
next-event-cancelled = Kegiatan ini dibatalkan oleh panitia.

link-soon = 🔗 <b>{ $session } dimulai { $at }</b>
    { $title }

    Tekan <b>Masuk Sesi</b> mulai { $opens }. Mohon gunakan nama <b>INSTANSI_NAMA</b>.
link-started = ⏰ <b>{ $session } sudah dimulai</b>, { $at }
    { $title }

    Anda belum tercatat masuk. Silakan tekan <b>Masuk Sesi</b>.
link-next = 🔗 <b>{ $session }</b>, { $at }
    { $title }
link-now = 🔗 <b>{ $session }</b> sedang berlangsung
    { $title }
link-early = Tautan sesi dibuka { $at }.
link-entered = Presensi masuk tercatat { $at }.
link-open = 🔗 <b>{ $session }</b>
    { $title }

    Tekan tombol di bawah ini untuk masuk; gunakan nama <b>INSTANSI_NAMA</b>. Tautan ini khusus untuk Anda, mohon tidak dibagikan.
link-full = Mohon maaf, semua ruang sedang penuh. Silakan tekan <b>Masuk Sesi</b> lagi beberapa saat kemudian, atau hubungi { $contact }.
link-over = <b>{ $session }</b> · { $title }
    Sesi ini sudah selesai. Terima kasih.
link-gone = Sesi { $title } saat ini tidak tersedia.
link-offline = Anda terdaftar luring (offline) pada { $title }; mohon hadir di { $place }. Tautan sesi hanya untuk peserta daring.
link-not-yours = Tautan { $title } hanya untuk peserta yang terdaftar dan memegang kursi daring. Keadaan pendaftaran Anda: /status.
link-none = Saat ini tidak ada sesi daring yang akan datang untuk Bapak/Ibu. Pendaftaran Anda: /status.
link-changed = ⚠️ <b>Tautan { $session } berubah.</b>
    { $title }

    Tautan lama tidak berlaku lagi. Silakan tekan <b>Masuk Sesi</b> untuk tautan yang baru.
button-enter = Masuk Sesi
button-join = 🔗 Buka ruang sesi
button-calendar = 📅 Tambah ke kalender

calendar-name = k3-angkatan-{ $batch }-{ $year }.ics
calendar-file = 📅 <b>{ $title }</b>
    Buka berkas ini untuk menambahkan semua sesi ke kalender Anda. Bila jadwal berubah, minta lagi: catatan yang sama akan diperbarui.
calendar-title = { $title }: { $session }
calendar-online = Daring: tautan dikirim lewat bot
calendar-offline = { $place }
calendar-notes-online = Tautan sesi dikirim lewat bot di Telegram (perintah /link). Mohon masuk 15 menit lebih awal dengan nama INSTANSI_NAMA. Kegiatan ini tidak dipungut biaya.
calendar-notes-offline = Mohon tunjukkan nomor pendaftaran saat daftar ulang (perintah /status pada bot). Kegiatan ini tidak dipungut biaya.

ask-coming = 🙋 <b>Apakah Bapak/Ibu akan hadir luring (offline)?</b>
ask-coming-again = 🙋 <b>Kami belum menerima jawaban: apakah Bapak/Ibu akan hadir luring (offline)?</b>
ask-coming-until = Tempat: { $place }
    Mohon jawab paling lambat <b>{ $until }</b>. Tanpa jawaban, kursi luring kami berikan kepada peserta lain dan Bapak/Ibu mengikuti secara daring.
button-coming = Saya hadir
button-not-coming = Tidak bisa hadir
come-unclear = Untuk tetap hadir luring, tekan <b>Saya hadir</b>. Untuk melepas kursi luring dan ikut daring, tekan <b>Tidak bisa hadir</b>.
come-noted = ✅ <b>Terima kasih, sampai jumpa di tempat.</b> Kursi luring Anda tetap.
come-not = Terima kasih atas kabarnya. Kursi luring Anda kami berikan kepada peserta lain.
come-too-late = Pertanyaan ini sudah tidak berlaku. Keadaan pendaftaran Anda sekarang:
seat-released = Kami belum menerima jawaban Bapak/Ibu, sehingga kursi luring untuk <b>{ $title }</b> kami berikan kepada peserta lain.
seat-free-for-panitia = 🪑 { $count } kursi luring kosong untuk <b>{ $title }</b>; { $waiting } permohonan luring menunggu keputusan.
luring-not-coming = Kursi luring Anda sudah dilepas karena tidak dapat hadir di tempat.
luring-unanswered = Kursi luring Anda dilepas karena kehadiran tidak dikonfirmasi; Bapak/Ibu mengikuti secara daring.

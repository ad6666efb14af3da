### Pengingat dan pemberitahuan perubahan kegiatan.

reminder-days =
    { $days ->
        [0] 🔔 <b>Pengingat: hari ini</b>
        [1] 🔔 <b>Pengingat H-1: besok</b>
       *[other] 🔔 <b>Pengingat H-{ $days }</b>
    }
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

wave-days = { $days ->
        [0] pengingat hari H
       *[other] pengingat H-{ $days }
    }
wave-link = tautan sesi { $session }
wave-link-absent = tautan sesi { $session } bagi yang belum masuk
wave-session = pengingat sesi { $session }
wave-after = pesan sesudah sesi { $session }
wave-thanks = ucapan terima kasih

### Berkas kalender dengan semua sesi.

button-calendar = 📅 Tambah ke kalender
calendar-name = k3-angkatan-{ $batch }-{ $year }.ics
calendar-file = 📅 <b>{ $title }</b>
    Buka berkas ini untuk menambahkan semua sesi ke kalender Anda. Bila jadwal berubah, minta lagi: catatan yang sama akan diperbarui.
calendar-title = { $title }: { $session }
calendar-online = Daring: tautan dikirim lewat bot
calendar-offline = { $place }
calendar-notes-online = Tautan sesi dikirim lewat bot di Telegram (perintah /link). Mohon masuk 15 menit lebih awal dengan nama INSTANSI_NAMA. Kegiatan ini tidak dipungut biaya.
calendar-notes-offline = Mohon tunjukkan nomor pendaftaran saat daftar ulang (perintah /status pada bot). Kegiatan ini tidak dipungut biaya.

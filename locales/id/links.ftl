### Tautan sesi.

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

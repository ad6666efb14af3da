### Tiket QR dan pemindaiannya di meja.

ticket = 🎫 <b>Tiket luring</b>
    { $title }
    Nomor pendaftaran: <code>{ $number }</code>
    { $when }
    Tempat: { $place }

    Mohon tunjukkan kode ini kepada petugas saat tiba.
ticket-none = Tiket hanya untuk peserta luring yang sudah mendapat kursi. Keadaan pendaftaran Anda: /status.
button-ticket = Tiket angkatan { $batch }
button-my-ticket = 🎫 Tiket luring
scan-session = { $event } · { $session }
scan-which = Presensi untuk sesi yang mana?
scan-nothing = Belum ada sesi yang dapat dicatat. Presensi luring dapat dicatat sejak 12 jam sebelum sesi.
scan-number = Nomor belum sesuai. Contoh: <b>0123</b> atau <b>PKA3-2027-01-0123</b>.
scan-done = Baik, pencatatan selesai. Untuk mulai lagi: /pindai.
scan-ok = ✅ <b>OK</b>: { $name } ({ $number })
    { $session }, tercatat { $at }.
scan-again = ℹ️ <b>Sudah tercatat</b> { $at } oleh { $by }: { $name } ({ $number })
scan-elsewhere = ⚠️ <b>Kegiatan lain</b>: { $number } terdaftar pada { $title }.
scan-elsewhere-hidden = ⚠️ <b>Kegiatan lain</b>: tiket ini bukan untuk kegiatan yang Anda layani.
scan-no-seat = ❌ <b>Tidak terdaftar luring</b>: { $name } ({ $number }), { $mode }, { $state }.
scan-unknown = ❌ <b>Tidak terdaftar</b>: kode ini bukan tiket dari bot ini.
scan-unknown-number = ❌ <b>Tidak terdaftar</b>: { $number } tidak ada.
scan-closed = ⏳ Belum ada sesi { $title } yang dapat dicatat. Presensi luring dimulai 2 jam sebelum sesi; untuk sesi lain, ketik /pindai.
scan-next = Nomor atau tiket berikutnya? (<b>selesai</b> untuk berhenti)
ask-scan = <b>Presensi luring</b>: { $title }, { $session }
    Ketik nomor pendaftaran (empat angka terakhir cukup), atau pindai kode QR tiket dengan kamera ponsel. Ketik <b>selesai</b> untuk berhenti.

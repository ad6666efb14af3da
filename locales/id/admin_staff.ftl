### Panitia: peran, undangan, pindai, tiket, riwayat.

command-tiket = Tiket QR untuk peserta luring
command-kegiatan = Daftar dan pengelolaan kegiatan
command-jawab = Menjawab pesan peserta
command-pertanyaan = Pesan peserta yang belum dijawab
command-pindai = Mencatat presensi luring di lokasi
command-riwayat = Riwayat tindakan panitia
command-undang = Mengundang rekan panitia
command-panitia = Daftar panitia dan perannya

role-owner = Pemilik
role-organizer = Penyelenggara
role-verifier = Verifikator
role-scanner = Petugas pindai
role-may-organizer = mengelola kegiatan, peserta, siaran, rekap, dan unduhan
role-may-verifier = melihat peserta dan memutuskan permohonan luring
role-may-scanner = mencatat presensi luring di lokasi
scope-all = semua kegiatan
bot-name-unknown = Nama bot belum diketahui karena bot baru saja dinyalakan. Mohon coba lagi sebentar lagi.
event-unknown = Kegiatan dengan nomor tersebut tidak ditemukan. Daftar kegiatan: /kegiatan.

invite-role = Siapa yang ingin Anda undang? Pilih perannya.
invite-event = <b>{ $role }</b> untuk kegiatan yang mana?
invite-all-events = Semua kegiatan
invite-link = ✉️ <b>Undangan { $role }</b>
    Kegiatan: { $scope }
    Hak: { $may }

    Kirimkan tautan ini kepada rekan Anda:
    { $link }

    Tautan hanya dapat dipakai satu kali, sampai { $until }. Siapa pun yang membukanya mendapat peran ini, jadi kirimkan langsung kepada orangnya.
invite-copy = 📋 Salin tautan
ask-staff-name = Selamat bergabung. Mohon tuliskan nama Anda, seperti yang dikenal rekan panitia.
staff-name-unclear = Mohon tuliskan nama Anda dengan 2–60 huruf. Contoh: <i>Rina Contoh</i>.
staff-name-later = Baik. Peran Anda sudah berlaku; ketik / untuk melihat perintahnya.
staff-welcome = ✅ Selamat bergabung, { $name }! Peran Anda: <b>{ $role }</b> ({ $may }).
    Ketik / untuk melihat perintah yang dapat dipakai. Semua tindakan dicatat dalam riwayat.
staff-has-joined = ✅ { $name } menerima undangan Anda sebagai { $role }.
staff-list = <b>Panitia</b> (halaman { $page } dari { $pages })
    { $lines }
staff-line = • { $name } · { $role } · { $scope }
staff-invited-open = Undangan yang belum dipakai: { $count }.
staff-revoke = Batalkan undangan yang belum dipakai
staff-revoked = ✅ { $count } undangan dibatalkan.
staff-remove = Hapus { $name } ({ $role })
staff-remove-ask = Cabut peran <b>{ $role }</b> dari { $name } ({ $scope })? Perintah panitia langsung tidak dapat dipakai lagi olehnya.
staff-remove-sure = Ya, cabut
staff-removed = ✅ Peran { $role } ({ $scope }) dicabut dari { $name }.
staff-role-ended = Peran Anda sebagai { $role } ({ $scope }) telah berakhir. Terima kasih atas bantuan Anda.
staff-gone = Peran itu sudah dicabut.
page-back = ‹ Kembali

ticket = 🎫 <b>Tiket luring</b>
    { $title }
    Nomor pendaftaran: <code>{ $number }</code>
    { $when }
    Tempat: { $place }

    Mohon tunjukkan kode ini kepada petugas saat tiba.
ticket-none = Tiket hanya untuk peserta luring yang sudah mendapat kursi. Keadaan pendaftaran Anda: /status.
button-ticket = Tiket angkatan { $batch }

scan-session = { $event } · { $session }
scan-which = Presensi untuk sesi yang mana?
scan-nothing = Belum ada sesi yang dapat dicatat. Presensi luring dapat dicatat sejak 12 jam sebelum sesi.
ask-scan = <b>Presensi luring</b>: { $title }, { $session }
    Ketik nomor pendaftaran (empat angka terakhir cukup), atau pindai kode QR tiket dengan kamera ponsel. Ketik <b>selesai</b> untuk berhenti.
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
noted-present = ✅ Kehadiran Anda di { $session } tercatat { $at }.

audit-of = <b>Riwayat</b>: { $what }
audit-everything = semua tindakan panitia
audit-nothing = Belum ada catatan di sini.
audit-line = { $at } · <b>{ $who }</b>
    { $what }{ $whom }
audit-line-change = { $at } · <b>{ $who }</b>
    { $what }{ $whom }
    { $before } → { $after }
audit-person = peserta
audit-system = sistem
audit-how = Contoh: <code>/riwayat</code>, <code>/riwayat 3</code> (angkatan), <code>/riwayat PKA3-2027-01-0123</code>, <code>/riwayat saya</code>.
audit-older = Lebih lama ›
audit-by-staff = Per panitia
audit-by-event = Per kegiatan
audit-all = Semua
audit-whose = Tindakan siapa?
audit-which = Kegiatan yang mana?

trail-viewed = Data dilihat panitia: { $title }
trail-exported = Daftar peserta diunduh panitia: { $title }
trail-attended = Kehadiran dicatat: { $title }
trail-staff-invited = Undangan panitia dibuat
trail-staff-joined = Panitia bergabung
trail-staff-removed = Peran panitia dicabut
trail-staff-revoked = Undangan panitia dibatalkan
scan-next = Nomor atau tiket berikutnya? (<b>selesai</b> untuk berhenti)
audit-about = { " · " }{ $number }
event-label = Angkatan { $batch }/{ $year }
invite-not-yours = Undangan untuk peran dan kegiatan itu hanya dapat dibuat oleh yang perannya lebih tinggi di kegiatan tersebut.
audit-people = { " · " }{ $count } orang
audit-times = { $line } (× { $count })
button-my-ticket = 🎫 Tiket luring

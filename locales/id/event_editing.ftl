### Panitia: mengubah kegiatan satu per satu, pengingatnya, dan membuat kegiatan baru.

edit-menu = <b>Ubah Angkatan { $batch }/{ $year }</b>
    Pilih yang ingin diubah. Sebelum disimpan, akibatnya ditunjukkan lebih dahulu.

    { $lines }
    Sesi: <b>{ $sessions }</b>
edit-empty = (kosong)
edit-no-link = belum ada
edit-gone = Kegiatan atau sesi ini sudah tidak ada. Buka lagi lewat /kegiatan.

event-field-batch = Angkatan
event-field-title = Judul
event-field-place = Tempat
event-field-quota_offline = Kuota luring
event-field-quota_online = Kuota daring
event-field-offline = Kursi luring
event-field-sessions = Sesi
event-field-links = Tautan
event-field-opens = { $step ->
        [new] Dibuka
       *[edit] Pendaftaran dibuka
    }
event-field-closes = { $step ->
        [new] Ditutup
       *[edit] Pendaftaran ditutup
    }
event-field-attended = Aturan presensi
event-field-session_title = Judul sesi
event-field-session_when = Waktu
event-field-session_link = Tautan
event-field-session_rooms = Ruang
event-field-session_backup = Tautan cadangan
event-field-add = ➕ Tambah sesi
event-field-drop = ➖ Hapus sesi terakhir
event-ask-batch = <b>Kegiatan baru</b>
    Angkatan berapa?
event-ask-title = { $step ->
        [new] Apa judul kegiatannya?
       *[edit] Apa judul kegiatan yang baru?
    }
event-ask-place = Di mana kegiatan luring diadakan? Contoh: <b>Gedung Vokasi Kemnaker, Jakarta</b>
event-ask-quota_offline = { $step ->
        [new] Berapa kuota luring?
       *[edit] Berapa kuota luring yang baru? Contoh: <b>25</b>
    }
event-ask-quota_online = { $step ->
        [new] Berapa kuota daring?
       *[edit] Berapa kuota daring yang baru? Contoh: <b>2.500</b>
    }
event-ask-offline = Bagaimana kursi luring diberikan?
event-ask-sessions = Kapan sesinya? Tulis satu sesi per baris, waktunya WIB. Contoh:
    <b>Hari 1: 14 Maret 2027 08.30–16.00
    Hari 2: 15 Maret 2027 08.30–12.00</b>
event-ask-links = Apa tautan sesinya? Satu untuk semua sesi, atau satu per sesi (satu per baris). Contoh: <b>https://zoom.us/j/123</b>
event-ask-opens = Kapan pendaftaran dibuka? Contoh: <b>1 Februari 2027 08.00</b>, atau <b>sekarang</b>
event-ask-closes = Kapan pendaftaran ditutup? Contoh: <b>13 Maret 2027 17.00</b>
event-ask-attended = Kapan seorang peserta daring dihitung hadir pada sebuah sesi?
event-ask-session_title = Apa judul sesi yang baru? Contoh: <b>Hari 1</b>
event-ask-session_when = Kapan sesi ini diadakan? Tulis tanggal dan jamnya (WIB). Contoh: <b>14 Maret 2027 08.30–16.00</b>
event-ask-session_link = Apa tautan sesi yang baru? Boleh tempelkan seluruh undangan rapatnya. Contoh: <b>https://zoom.us/j/123</b>
event-ask-session_rooms = Tulis satu ruang per baris: tautan dan kapasitasnya. Tanpa angka berarti tanpa batas. Contoh:
    <b>https://zoom.us/j/123 1.000
    https://zoom.us/j/456 1.500</b>
event-ask-session_backup = Apa tautan cadangan, bila semua ruang penuh? Contoh: <b>https://youtube.com/live/abc</b>
event-ask-add = Kapan sesi tambahan diadakan? Tulis judul dan waktunya. Contoh: <b>Hari 3: 16 Maret 2027 08.30–16.00</b>

    Tautannya sama dengan sesi terakhir; setelah itu dapat diubah.
event-ask-drop = Sesi terakhir dihapus.

edit-to-event = ‹ Rincian kegiatan
edit-to-menu = ‹ Ubah kegiatan
edit-to-sessions = 🗓 Sesi
edit-to-rules = 🔔 Pengingat
edit-to-session = { $n }. { $title }
edit-to-rule = { $n }. { $at }

edit-sessions = <b>Sesi</b> · { $title }

    { $lines }
edit-session = { $n }. <b>{ $title }</b>: { $when }
edit-session-last = { $title }: { $when }
edit-sessions-count = { $count } sesi, yang terakhir:
edit-session-menu = <b>{ $title }</b> · { $event }

    { $lines }
edit-room = { $n }. { $link }
edit-room-limited = { $n }. { $link }, { $capacity } orang

edit-room-one = { $link }
edit-room-one-limited = { $link }, { $capacity } orang
edit-rooms = { $count } ruang
    { $lines }

edit-now = Sekarang: <b>{ $value }</b>

    Untuk membatalkan, ketik <b>batal</b>.
skip-edit_session_backup = Tanpa tautan cadangan

option-edit_offline-approval = Dengan persetujuan panitia
option-edit_offline-first_come = Siapa cepat dia dapat
option-edit_attended-usual = Presensi akhir, atau masuk + awal
option-edit_attended-end = Presensi akhir
option-edit_attended-both = Presensi awal dan akhir
option-edit_attended-entered = Masuk sesi
button-edit-save = Simpan
button-edit-again = Ubah lagi

edit-one-session = Mohon tulis satu sesi saja, dalam satu baris. Contoh: <b>Hari 3: 16 Maret 2027 08.30–16.00</b>
edit-same = Isinya sama dengan yang sekarang.

edit-preview = <b>{ $label }</b> · { $title }

    Sebelum:
    { $before }

    Sesudah:
    <b>{ $after }</b>
edit-will = <b>Bila disimpan</b>
    { $lines }
edit-told = 📨 { $count } orang akan diberi tahu, ± { $seconds } detik.
edit-told-nobody = Tidak ada yang diberi tahu.
edit-told-silent = Tidak ada yang diberi tahu: kegiatan ini masih konsep, sudah selesai, atau dibatalkan.
edit-given = 🎟 { $count } kursi ditawarkan atau diberikan kepada daftar tunggu.
edit-warn-over-online = ⚠️ Kursi daring terisi { $taken }, lebih dari kuota { $quota }. Tidak ada yang kehilangan kursi; daftar tunggu bergerak setelah cukup kursi kosong.
edit-warn-over-offline = ⚠️ Kursi luring terisi { $taken }, lebih dari kuota { $quota }. Tidak ada yang kehilangan kursi; daftar tunggu bergerak setelah cukup kursi kosong.
edit-warn-rooms = ⚠️ { $session }: ruang menampung { $capacity } orang, kuota daring { $quota }, dan belum ada tautan cadangan.
edit-warn-past = ⚠️ { $session }: waktu mulainya sudah lewat.
edit-warn-closes = ⚠️ Pendaftaran masih terbuka setelah sesi pertama dimulai.
edit-warn-shut = ⚠️ Pendaftaran langsung ditutup.
edit-warn-not-yet = ⚠️ Pendaftaran yang sekarang terbuka akan tertutup sampai waktu itu.
edit-warn-late = ⚠️ Pengingat { $rule } ({ $session }) tidak sempat selesai dikirim tepat waktu.
edit-warn-soon = ⚠️ Pengingat { $rule } ({ $session }) segera dikirim setelah disimpan.
edit-fault-closes-before-opens = Pendaftaran harus ditutup setelah dibuka. Mohon tulis waktu yang sesuai. Contoh: <b>13 Maret 2027 17.00</b>
edit-fault-session-order = { $session } dimulai sebelum sesi sebelumnya selesai. Mohon tulis waktu yang tidak bertumpuk, urut dari yang paling awal. Contoh: <b>15 Maret 2027 08.30–16.00</b>
edit-fault-session-end = { $session } selesai sebelum dimulai. Contoh: <b>14 Maret 2027 08.30–16.00</b>
edit-fault-many-sessions = Sesinya terlalu banyak; paling banyak 20.
edit-in-use = Sesi { $session } sudah diikuti peserta (presensinya tercatat), maka tidak dapat dihapus atau diganti.
edit-saved = ✅ { $label } sudah disimpan · { $title }
edit-saved-add = ✅ Satu sesi ditambahkan · { $title }
edit-saved-drop = ✅ Sesi terakhir dihapus · { $title }
edit-changed = Isi ini baru saja diubah menjadi <b>{ $value }</b>.
edit-changed-by = Isi ini sudah diubah oleh { $who } menjadi <b>{ $value }</b>.

edit-check = Mohon periksa lagi sebelum menyimpan.
edit-none = tidak ada
edit-at-start = saat mulai
edit-at-start-before = { $minutes } menit sebelum
edit-at-start-after = { $minutes } menit sesudah
edit-at-end = selesai
edit-at-end-after = selesai + { $minutes } menit

edit-rules = <b>Pengingat</b> · { $title }

    { $lines }

    Pilih pengingat yang ingin diubah atau dihapus.
edit-rules-none = Kegiatan ini belum punya pengingat.
edit-rule-line = { $n }. { $rule }
edit-rule-add = ➕ Tambah
edit-rule-usual = ↩️ Lima pengingat biasa
edit-rules-changed = Pengingat kegiatan ini baru saja berubah. Mohon periksa lagi.
edit-rules-changed-by = Pengingat kegiatan ini sudah diubah oleh { $who }. Mohon periksa lagi sebelum menyimpan.
edit-rules-saved = ✅ Pengingat sudah disimpan.
edit-rules-many = Pengingatnya sudah terlalu banyak; paling banyak 30.
edit-rule-same = Pengingat yang sama sudah ada.
edit-rule-part = Pengingat: <b>{ $rule }</b>

    Apa yang ingin diubah?
option-rule_part-at = Waktu
option-rule_part-who = Penerima
option-rule_part-about = Sesi
option-rule_part-link = Tautan
option-rule_part-absent = Yang belum masuk
option-rule_part-drop = 🗑 Hapus
ask-rule_at = Kapan pengingat dikirim? Contoh: <b>H-1 16.00</b>, <b>60 menit sebelum</b>, <b>saat mulai</b>, <b>10 menit setelah mulai</b>, atau <b>setelah selesai</b>
ask-rule_who = Siapa yang menerima pengingat ini?
option-rule_who-all = Semua peserta
option-rule_who-online = Peserta daring
option-rule_who-offline = Peserta luring
option-rule_who-applied = Pemohon luring
option-rule_who-waiting = Daftar tunggu
option-rule_who-offered = Yang ditawari kursi
ask-rule_about = Pengingat ini untuk setiap sesi, atau sekali untuk seluruh kegiatan?
option-rule_about-session = Setiap sesi
option-rule_about-event = Sekali untuk kegiatan
ask-rule_link = Apakah pengingat ini membawa tombol masuk sesi?
option-rule_link-yes = Ya, dengan tautan
option-rule_link-no = Tidak
ask-rule_absent = Hanya untuk peserta yang belum masuk?
option-rule_absent-yes = Ya, yang belum masuk
option-rule_absent-no = Tidak, semuanya
edit-rule-preview = <b>Pengingat</b> · { $title }

    Sebelum:
    { $before }

    Sesudah:
    <b>{ $after }</b>
edit-rule-times = Akan dikirim:
    { $lines }
edit-rule-time = • { $at }
edit-rule-never = ⚠️ Semua waktunya sudah lewat.
edit-rule-silent = Tidak ada yang dikirim selama kegiatan ini masih konsep, selesai, atau dibatalkan.

new-for-all = Kegiatan baru dibuat oleh panitia yang mengurus semua kegiatan.
new-goes-on = Kegiatan baru ini masih dalam pengisian. Untuk mulai dari awal, ketik <b>batal</b> lalu /buatkegiatan.
new-stopped = Baik, kegiatan baru tidak disimpan.
skip-new_links = Belum ada
option-new_opens-now = Sekarang
option-new_closes-eve = Sehari sebelumnya, 17.00
option-new_part-done = Sudah sesuai
ask-new_part = Apa yang ingin diubah?
option-new_sure-open = Simpan dan buka
option-new_sure-draft = Simpan sebagai konsep
option-new_sure-change = Ubah …
new-template = Angkatan:
    Judul:
    Tempat:
    Kuota luring: 25
    Kuota daring: 2.500
    Sesi: Hari 1: 14 Maret 2027 08.30–16.00
    Hari 2: 15 Maret 2027 08.30–16.00
    Tautan:
    Dibuka: sekarang
    Ditutup: 13 Maret 2027 17.00
    Luring: persetujuan
new-form-read = Formulir diterima; { $count } isian terbaca.
new-unread = Bagian ini belum kami pahami dan kami tanyakan lagi:
    { $lines }
new-unknown = Baris ini tidak termasuk isian formulir dan tidak dipakai:
    { $lines }
new-unread-line = • { $label }
new-past = Sesi pertama, { $at }, sudah lewat. Mohon tulis tanggal yang akan datang. Contoh: <b>Hari 1: 14 Maret 2027 08.30–16.00</b>
new-closed = Waktu tutup, { $at }, sudah lewat. Mohon tulis waktu yang akan datang. Contoh: <b>13 Maret 2027 17.00</b>
new-links-count = Ada { $links } tautan untuk { $sessions } sesi. Mohon kirim satu tautan untuk semua sesi, atau satu per sesi.
new-no-seats = Kuota luring dan daring sama-sama 0. Mohon isi salah satunya. Contoh: <b>2.500</b>
new-batch-taken = Angkatan { $batch } tahun { $year } sudah ada: { $title }. Mohon pilih nomor lain.
new-which = Mohon pilih: <b>simpan sebagai konsep</b>, atau <b>simpan dan buka</b>.
new-review = <b>Kegiatan baru: Angkatan { $batch }/{ $year }</b>

    { $lines }

    <b>Sesi</b>
    { $sessions }

    <b>Tautan</b>
    { $links }
new-reminders = <b>Pengingat yang akan dikirim</b>
    { $lines }
new-reminder-past = • { $rule }: sudah lewat, tidak dikirim
new-no-links = ℹ️ Tautan belum ada: simpan dahulu sebagai konsep, lalu isi lewat <b>Ubah</b> sebelum dibuka.
new-title-number = ⚠️ Judulnya menyebut angkatan { $number }, nomornya { $batch }.
new-saved-draft = ✅ Angkatan { $batch } tersimpan sebagai konsep: { $title }. Peserta belum melihatnya.
new-saved-open = ✅ Angkatan { $batch } tersimpan dan pendaftarannya dibuka: { $title }.
new-saved-later = ✅ Angkatan { $batch } tersimpan: { $title }. Pendaftarannya dibuka { $at }.

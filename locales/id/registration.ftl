### Pendaftaran: dari memilih kegiatan sampai nomor pendaftaran.

ask-event = <b>Kegiatan yang dibuka</b>
    Silakan pilih dengan tombol, atau ketik nomornya.
event-card = <b>{ $n }. { $title }</b>
    🗓 { $when }
    📍 { $place }
    { $seats }
seats-online = Daring (online): sisa { $left } dari { $quota } kursi
seats-offline = Luring (offline): sisa { $left } dari { $quota } kursi
seats-online-full =
    { $line ->
        [0] Daring (online): penuh, tersedia daftar tunggu
       *[other] Daring (online): penuh, { $line } orang di daftar tunggu
    }
seats-offline-full =
    { $line ->
        [0] Luring (offline): penuh, tersedia daftar tunggu
       *[other] Luring (offline): penuh, { $line } orang di daftar tunggu
    }
event-gone = Pendaftaran kegiatan tersebut sudah ditutup.
no-events = Saat ini belum ada kegiatan yang dapat Anda ikuti. Silakan ketik /start lagi di lain waktu.

consent = <b>Persetujuan data pribadi</b>
    Sebelum mendaftar, mohon dibaca.

    <b>Pengendali data:</b> Direktorat Bina Kelembagaan K3, Ditjen Binwasnaker dan K3, Kemnaker RI.
    <b>Data:</b> { $data }, dan ID Telegram.
    <b>Tujuan:</b> pendaftaran, pengingat, presensi, sertifikat, dan pelaporan; bila Anda memilihnya, juga kabar kegiatan berikutnya.
    <b>Dasar:</b> persetujuan Anda (Pasal 20 ayat (2) huruf a UU Nomor 27 Tahun 2022).
    <b>Disimpan</b> sampai { $months } bulan setelah tahun kegiatan berakhir.
    Pesan dikirim melalui Telegram, yang servernya berada di luar negeri.
    <b>Hak Anda:</b> melihat, memperbaiki, dan menghapus data Anda, serta menarik persetujuan, kapan saja lewat /datasaya, /ubah, dan /hapusdata. Pertanyaan: { $contact }.

    Apakah Anda setuju? Tanpa persetujuan, pendaftaran tidak dapat dilanjutkan.
consent-data = { $before }, { $datum }
datum-name = nama
datum-phone = nomor HP
datum-company = perusahaan
datum-position = jabatan
datum-province = provinsi dan kabupaten/kota
datum-email = email
datum-skp_number = nomor dan masa berlaku SKP (Surat Keputusan Penunjukan)
datum-category = kategori peserta
option-consent-yes = Setuju
option-consent-news = Setuju dan ingin menerima info kegiatan berikutnya
option-consent-no = Tidak setuju
consent-unclear = Mohon jawab dengan <b>setuju</b> atau <b>tidak</b>.
consent-refused = Baik. Tanpa persetujuan, pendaftaran tidak dapat dilanjutkan. Tidak ada data Anda yang kami simpan.

    Bila berubah pikiran, ketik /start.
consent-refused-kept = Baik. Tanpa persetujuan atas ketentuan yang baru, pendaftaran ini tidak dilanjutkan dan isiannya kami hapus. Data dari pendaftaran Anda sebelumnya tetap mengikuti persetujuan yang lama.

    Bila berubah pikiran, ketik /start.
consent-first = Mohon jawab dahulu pertanyaan di bawah ini.

ask-mode = Apakah Bapak/Ibu akan mengikuti kegiatan secara <b>daring</b> (online) atau <b>luring</b> (offline, hadir di tempat)?

    { $seats }
mode-approval = Kursi luring diberikan atas persetujuan panitia.
mode-approval-safe = Kursi luring diberikan atas persetujuan panitia. Selama menunggu, kami jaga 1 kursi daring untuk Anda.
mode-approval-line = Kursi luring diberikan atas persetujuan panitia. Kursi daring sedang penuh; selama menunggu, Anda masuk daftar tunggu daring.
seats-offline-approval = Luring (offline): sisa { $left } dari { $quota } kursi, atas persetujuan panitia
seats-offline-approval-full = Luring (offline): penuh; permohonan masih dapat diajukan
option-mode-online = Daring (online)
option-mode-offline = Luring (offline)
mode-unclear = Mohon jawab dengan <b>daring</b> atau <b>luring</b>.
mode-noted = Baik, moda <b>{ $mode }</b> kami catat.
mode-gone = Mohon maaf, kegiatan ini tidak memiliki moda tersebut.

ask-name = Mohon tuliskan <b>nama lengkap</b> beserta gelar (bila ada), seperti yang akan dicetak pada sertifikat.
form-template = { $lines }
form-name = Nama lengkap:{" "}
form-phone = No HP/WA:{" "}
form-company = Perusahaan/instansi:{" "}
form-position = Jabatan:{" "}
form-province = Provinsi:{" "}
form-email = Email:{" "}
form-skp_number = Nomor SKP:{" "}
form-skp_until = SKP berlaku sampai:{" "}
form-category = Kategori: Ahli K3 Umum
ask-phone = Berapa <b>nomor HP</b> Anda yang aktif? Tekan tombol <b>Bagikan nomor HP</b>, atau ketik, misalnya <code>0812-3456-7890</code>.
ask-company = Apa nama <b>perusahaan atau instansi</b> tempat Anda bekerja?
ask-position = Apa <b>jabatan</b> Anda di perusahaan/instansi tersebut?
ask-province = Di <b>provinsi</b> mana Anda bekerja? Nama kota atau kabupaten juga boleh.
ask-email = Apa alamat <b>email</b> Anda?
skip-email = Lewati
ask-skp_number = Berapa <b>nomor SKP (Surat Keputusan Penunjukan)</b> Anda, dan <b>berlaku sampai</b> kapan? Contoh: <code>KEP.5756/NAKER-BINWASK3/III/2025, 14 Maret 2028</code>

    Nomor SKP tertulis di bagian atas Surat Keputusan Penunjukan atas nama Bapak/Ibu, bukan nomor sertifikat pelatihan. Bila tanggalnya belum diketahui, nomornya saja sudah cukup. Bila belum memiliki SKP, gunakan tombol di bawah ini.
skip-skp_number = Belum ada
option-skp_number-ahli_k3_umum = Ahli K3 Umum · belum ada SKP
option-skp_number-ahli_k3_lain = Ahli K3 lain · belum ada SKP
option-skp_number-pengawas = Pengawas · belum ada SKP
option-skp_number-lainnya = Lainnya · belum ada SKP
ask-skp_until = SKP tersebut <b>berlaku sampai</b> tanggal berapa? Contoh: 14 Maret 2028.
skip-skp_until = Belum tahu
ask-category = Mohon pilih <b>kategori peserta</b> Anda.
option-category-ahli_k3_umum = Ahli K3 Umum
option-category-ahli_k3_lain = Ahli K3 bidang lain
option-category-pengawas = Pengawas ketenagakerjaan
option-category-lainnya = Lainnya
noted = Baik.

review = <b>Mohon periksa data Anda</b>
    { $event }

    { $lines }
review-new = Apakah data ini sudah benar?
review-known = Data Anda masih sama?
review-new-mode = Bila data ini sudah benar, silakan pilih moda.

    { $seats }
review-known-mode = Data Anda masih sama? Bila ya, silakan pilih moda.

    { $seats }
review-open =
    { $what ->
        [email] Masih kosong: email. Bila ada, silakan ketik di sini; boleh juga dilanjutkan tanpa itu.
        [skp_until] Masih kosong: masa berlaku SKP. Bila ada, silakan ketik di sini; boleh juga dilanjutkan tanpa itu.
       *[both] Masih kosong: email, masa berlaku SKP. Bila ada, silakan ketik di sini; boleh juga dilanjutkan tanpa itu.
    }
review-filled = Terima kasih, sudah kami catat.
review-choose = Mohon pilih dengan tombol di bawah ini. Untuk mengubah moda, ketik <b>ubah moda</b>.
review-line = { $label }: <b>{ $value }</b>
review-unclear = Mohon pilih dengan tombol. Untuk mengubah satu data, ketik misalnya <b>ubah jabatan</b>.
option-review-online = Benar, daftar daring
option-review-offline = Benar, daftar luring
option-review-send = Benar, kirim
option-review-change = Ubah data
option-review-cancel = Batal
label-mode = Moda
label-name = Nama
label-phone = Nomor HP
label-company = Perusahaan/instansi
label-position = Jabatan
label-province = Provinsi
label-email = Email
label-skp_number = Nomor SKP
label-skp_until = SKP berlaku sampai
label-category = Kategori

ask-resume = Pendaftaran Anda sebelumnya belum selesai. Ingin melanjutkan atau mulai ulang? Bila mulai ulang, isian lama dihapus.
resume-event = Kegiatan: <b>{ $title }</b>
option-resume-restart = Mulai ulang

form-taken =
    { $count ->
        [0] Formulir kami terima, tetapi isinya belum dapat dibaca.
       *[other] Terima kasih, { $count } isian kami terima.
    }
form-of-another = Formulir ini tampaknya atas nama orang lain, jadi belum kami pakai. Setiap peserta mendaftar dari akun Telegram masing-masing. Bila ini nama Anda sendiri, ketik dahulu <b>ubah nama</b>.
form-not-used = Formulir ini belum kami pakai: tidak ada kegiatan lain yang dapat didaftar. Untuk mengubah data yang sudah dikirim, ketik /ubah.
form-unknown = Bagian ini belum kami kenali: { $lines }

registered-confirmed = ✅ <b>Pendaftaran berhasil.</b>
registered-applied = ✅ <b>Permohonan luring Anda kami terima.</b>
registered-waiting = ✅ <b>Pendaftaran Anda kami terima dalam daftar tunggu.</b>
already-registered = Bapak/Ibu sudah terdaftar di kegiatan ini.
registration-card = Nomor pendaftaran: <code>{ $number }</code>
    <b>{ $title }</b>
    { $mode }

    { $sessions }
registration-over = Pendaftaran <code>{ $number }</code>
    <b>{ $title }</b>
mode-held = Moda: { $mode }
mode-wished = Moda yang diminta: { $mode }
session-line = 🗓 { $title }: { $when }

overlap = ⚠️ Waktunya bersamaan dengan kegiatan lain yang Anda ikuti, <b>{ $title }</b> ({ $session }: { $when }). Pendaftaran tetap dapat dilanjutkan.
first-timers-first = Bapak/Ibu sudah terdaftar pada kegiatan lain tahun ini. Anda tetap dapat mendaftar; bila kursi penuh, peserta yang baru pertama kali didahulukan.
skp-over = SKP (Surat Keputusan Penunjukan) Anda berlaku sampai { $until }. Hal ini tidak menghalangi kepesertaan Anda; mohon perpanjangannya segera diurus.
skp-soon =
    { $days ->
        [0] SKP (Surat Keputusan Penunjukan) Anda berakhir hari ini. Hal ini tidak menghalangi kepesertaan Anda; mohon perpanjangannya segera diurus.
       *[other] SKP (Surat Keputusan Penunjukan) Anda berakhir { $days } hari lagi, pada { $until }. Mohon perpanjangannya disiapkan.
    }
expert-found = ✓ Nama dan nomor SKP Anda sesuai dengan daftar Ahli K3.

match-matched = Nama dan nomor SKP Anda sesuai dengan daftar Ahli K3.
match-unknown = Kesesuaian dengan daftar Ahli K3 diperiksa oleh panitia.

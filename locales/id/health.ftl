### Keadaan bot: untuk /sehat dan `python -m bot health`.

health-well = ✅ <b>Bot sehat.</b> Tidak ada yang perlu dilakukan.
health-trouble = ⚠️ <b>{ $count } hal perlu perhatian</b>
    { $problems }
health-figures = <b>Rincian</b>
    { $figures }

health-never-ran = • Bot belum pernah berjalan pada basis data ini. Jalankan bot, lalu periksa lagi.
health-no-tick = • Bot tidak berdetak selama { $ago }: bot mati atau macet. Periksa prosesnya di server dan jalankan ulang.
health-stands = • Jam dalam bot terhenti sejak { $ago } lalu: pengingat, tawaran kursi, dan ringkasan tidak berjalan. Jalankan ulang bot; yang terlewat disusulkan.
health-uneven = • Jam dalam bot sempat terhenti { $gap } dalam 10 menit terakhir. Periksa beban server (prosesor dan disk).
health-jump = • Jam server bergeser { $jump } dalam 10 menit terakhir. Pastikan sinkronisasi waktu (NTP) aktif.
health-outbox-late = • Ada pesan yang terlambat { $ago }. Periksa sambungan ke Telegram; pesan tetap tersimpan dan dikirim begitu pulih.
health-failing = • { $count } pesan sudah beberapa kali gagal dikirim dan dicoba lagi. Periksa sambungan ke Telegram.
health-jobs-late = • { $count } pekerjaan (berkas atau gambar) belum selesai, yang tertua sejak { $ago } lalu. Jika tidak berkurang, jalankan ulang bot; pekerjaan tidak hilang.
health-refused = • { $count } pesan ditolak Telegram dalam 24 jam terakhir dan tidak dikirim lagi. Laporkan kepada pengembang; sebabnya ada di catatan (log).
health-many-unreachable = • { $count } dari { $of } chat tidak dapat dihubungi. Unduh daftarnya dengan /unduh, lalu hubungi lewat telepon.
health-backup-failed = • Pencadangan gagal { $ago } lalu ({ $why }). Periksa ruang disk dan hak tulis folder cadangan; bot mencoba lagi tiap jam.
health-backup-none = • Belum ada cadangan basis data. Periksa folder cadangan dan catatan (log) bot.
health-backup-old = • Cadangan terakhir sudah { $ago } lalu. Periksa ruang disk dan catatan (log) bot.
health-disk = • Disk hampir penuh: tersisa { $free }. Kosongkan ruang sebelum bot berhenti menyimpan.
health-wal = • Jurnal basis data (WAL) mencapai { $wal }. Tutup program lain yang membuka basis data, atau jalankan ulang bot.

health-clock = Sekarang: { $now }
health-running = Versi { $version }, berjalan sejak { $ago } lalu
health-tick = Detak terakhir: { $ago } (jeda terpanjang { $gap }, geseran jam { $jump })
health-heard = Pesan masuk terakhir: { $ago }
health-sent = Pesan keluar terakhir: { $ago }
health-outbox-empty = Kotak keluar: kosong
health-lane = { $lane }: { $count } pesan, tertua { $ago }{ $held ->
        [0] {""}
       *[other] {" "}({ $held } menunggu waktunya)
    }
health-lane-held = { $lane }: { $count } pesan, semuanya menunggu waktunya ({ $held })
health-lane-reply = Balasan
health-lane-link = Tautan
health-lane-reminder = Pengingat
health-lane-broadcast = Siaran
health-wave = – { $what }: tersisa { $count } pesan
health-wave-of = – { $what }, angkatan { $batch } tahun { $year }: tersisa { $count } pesan
health-waves-more = – dan { $count } gelombang lain
health-kind-reminder = pengingat { $name }
health-kind-broadcast = siaran
health-kind-changed = pemberitahuan perubahan
health-kind-cancelled = pemberitahuan batal
health-kind-reopened = pemberitahuan jadi dilaksanakan
health-kind-link = tautan baru
health-kind-reconfirm = konfirmasi kehadiran luring
health-kind-other = { $name }
health-dead = Tidak terkirim 30 hari terakhir: { $refused } ditolak, { $missed } terlewat
health-unreachable = Chat tidak terjangkau: { $count } dari { $of }
health-jobs = Pekerjaan menunggu: { $count } ({ $failed } sedang diulang)
health-sizes = Basis data { $database }, jurnal { $wal }, ruang kosong { $free }
health-backup = Cadangan terakhir: { $ago }
health-never = belum pernah
health-now = baru saja
health-ago = { $ago } lalu
health-seconds = { $count } detik
health-minutes = { $count } menit
health-hours = { $count } jam
health-days = { $count } hari
health-mb = { $count } MB
health-gb = { $count } GB

### Berkas dari panitia: daftar Ahli K3, dan laporan kehadiran Zoom.

intake-old = Berkas .xls (Excel lama) belum dapat dibaca. Mohon simpan sebagai .xlsx, lalu kirim lagi.
intake-other = Berkas ini belum dapat dibaca. Mohon kirim daftar Ahli K3 atau laporan kehadiran Zoom sebagai .xlsx atau .csv.
ask-intake = 📄 Berkas <b>{ $name }</b> diterima. Apa isinya?
option-intake-experts = Daftar Ahli K3
option-intake-zoom = Laporan kehadiran Zoom
intake-stopped = Baik. Berkas tidak dibaca.
intake-no-session = Belum ada sesi yang sudah dimulai, jadi laporan kehadiran belum dapat dicatat.
ask-intake-session = Laporan kehadiran ini untuk sesi yang mana?
    { $lines }
intake-session-line = { $number }. { $title } – { $session }, { $when }
intake-session-button = { $number } · { $event } · { $session }
option-session-more = Sesi lain…
intake-begun-experts = ⏳ Daftar Ahli K3 sedang dibaca. Belum ada yang disimpan; hasilnya dikirim lewat chat ini.
intake-begun-zoom = ⏳ Laporan kehadiran sedang dibaca. Belum ada yang dicatat; hasilnya dikirim lewat chat ini.
intake-how = 📄 Kirim berkas .xlsx atau .csv langsung ke chat ini: daftar Ahli K3, atau laporan kehadiran (peserta) dari Zoom.

## Mengapa berkas tidak dapat dibaca

table-damaged = Berkas ini rusak atau bukan .xlsx. Mohon buka di Excel, simpan lagi sebagai .xlsx, lalu kirim lagi.
table-large = Berkas ini terlalu besar. Mohon periksa apakah berkasnya sudah benar.
table-old = Berkas ini dari Excel lama (.xls) atau terkunci kata sandi. Mohon simpan sebagai .xlsx tanpa kata sandi, lalu kirim lagi.
table-far = Ada isi yang jauh di luar tabel. Mohon hapus baris di bawah dan kolom di samping tabel, lalu kirim lagi.
table-empty = Berkas ini kosong.
table-page = Berkas ini halaman web, bukan tabel. Mohon buka di Excel, simpan sebagai .xlsx, lalu kirim lagi.
table-unknown = Berkas ini bukan .xlsx dan bukan teks UTF-8. Mohon simpan sebagai .xlsx, lalu kirim lagi.
table-quotes = Tanda kutip di berkas .csv ini tidak berpasangan. Mohon buka di Excel, simpan sebagai .xlsx, lalu kirim lagi.
table-no-list = Judul kolom tidak ditemukan di 20 baris pertama. Daftar Ahli K3 perlu kolom nama (misalnya “Nama”) dan nomor SKP (misalnya “No SKP”).
table-no-report = Ini bukan laporan kehadiran Zoom yang dikenali. Perlu kolom nama (misalnya “Name (Original Name)”), dan kolom email, waktu, atau durasi.
table-busy = Daftar Ahli K3 lain sedang disimpan. Mohon kirim lagi setelah itu selesai.

## Daftar Ahli K3

experts-read = 📄 <b>Daftar Ahli K3 terbaca, belum disimpan</b>
    Baris dibaca: { $rows }
    Baru: { $added }
    Berubah: { $updated }
    Tetap: { $unchanged }
    Tidak diambil: { $left }

    Ahli yang sudah tersimpan tetapi tidak ada di berkas ini tidak dihapus.
button-experts-save = Simpan
button-experts-drop = Batal, jangan simpan
experts-begun = ⏳ Daftar Ahli K3 sedang disimpan. Untuk puluhan ribu baris diperlukan sekitar satu menit; hasilnya dikirim lewat chat ini.
experts-dropped = Baik. Daftar ini tidak disimpan.
experts-done = ✅ <b>Daftar Ahli K3 tersimpan</b>
    Baris dibaca: { $rows }
    Baru: { $added }
    Berubah: { $updated }
    Tetap: { $unchanged }
    Tidak diambil: { $left }
experts-partly = Pada { $count } baris yang diambil ada isi yang dikosongkan karena tidak terbaca.
experts-sheets = Berkas ini berisi { $count } lembar; hanya satu yang dibaca.
experts-matched = Peserta yang cocok dengan daftar: { $matched }, perlu diperiksa: { $doubtful }, belum cocok: { $unmatched }.
experts-left = 📎 Baris yang tidak diambil atau sebagian dikosongkan, beserta alasannya.
experts-left-file = ahli-k3-catatan.xlsx
experts-left-title = Catatan impor daftar Ahli K3
experts-left-sheet = Catatan
experts-left-rows = Jumlah catatan
experts-left-row = Baris
experts-left-taken = Diambil?
experts-left-column = Kolom
experts-left-why = Alasan
experts-left-yes = ya, isi ini dikosongkan
experts-left-no = tidak
experts-why-no-name = tidak berisi nama
experts-why-control = berisi karakter yang tidak terlihat
experts-why-long = terlalu panjang
experts-why-no-number = tidak berisi nomor SKP
experts-why-other-number = berisi tanggal atau nomor lain, bukan nomor SKP
experts-why-several = berisi beberapa nomor
experts-why-far-date = tanggalnya di luar tahun 1990–2099
experts-why-no-date = tanggalnya tidak terbaca
experts-why-no-province = provinsinya tidak dikenali
experts-why-no-kind = jenis Ahli K3 tidak dikenali
experts-why-double = ahli yang sama sudah ada di baris { $row }

file-personal = ⚠️ Berkas ini dapat berisi data pribadi (UU 27/2022). Mohon tidak disebarkan, dan dihapus setelah selesai.

## Laporan kehadiran Zoom

zoom-read = 📄 <b>Laporan kehadiran Zoom</b>
    { $title }
    { $session }, { $when }

    Orang dalam laporan: { $people }
    ✅ Cocok pasti: { $sure }
    ☑️ Sudah tercatat sebelumnya: { $known }
    ❓ Perlu diperiksa satu per satu: { $doubtful }
    ➖ Tidak dikenali: { $rest }
zoom-stays = Lama hadir yang cocok pasti: kurang dari 30 menit { $under } orang, 30–59 menit { $between } orang, 60 menit ke atas { $over } orang.
zoom-minimum = Minimal berapa menit dihitung hadir? Ini berlaku juga untuk yang diperiksa satu per satu.
zoom-untimed = Laporan ini tidak memuat lama hadir.
zoom-other-day = ⚠️ Tanggal dalam laporan ({ $day }) bukan tanggal sesi ini. Mohon pastikan berkas dan sesinya benar.
zoom-nobody-sure = Tidak ada orang baru yang dapat dicatat dari laporan ini.
zoom-same-open = Berkas yang sama sudah dibaca dan belum selesai. Kita lanjutkan di sini.
zoom-same-done = ℹ️ Berkas yang sama sudah pernah selesai dicatat: { $at }. Tidak ada yang tercatat dua kali.
button-zoom-all = Catat semua ({ $count })
button-zoom-from = Minimal { $minutes } menit ({ $count })
button-zoom-check = Periksa satu per satu
button-zoom-finish = Selesai
button-zoom-drop = Batal, jangan catat
zoom-dropped = Baik. Laporan ini tidak dicatat, dan isinya sudah dihapus.
zoom-decided = Sudah diputuskan oleh { $who }

zoom-card = ❓ <b>{ $number } dari { $of }</b>
    Dalam laporan: { $row }
zoom-row = “{ $name }”
zoom-row-minutes = “{ $name }”, { $minutes } menit
zoom-card-one = Apakah ini { $who }?
zoom-card-several = Siapakah ini?
    { $lines }
zoom-card-nobody = Peserta yang mungkin dimaksud sudah tidak terdaftar.
zoom-candidate = { $number }. { $who }
zoom-person = <b>{ $name }</b>, { $company }, { $number }
zoom-person-noted = <b>{ $name }</b>, { $company }, { $number } (sudah tercatat)
button-zoom-yes = Ya
button-zoom-no = Bukan
button-zoom-none = Bukan satu pun
button-zoom-other = Lainnya…
button-zoom-rest = Semua sisanya bukan ({ $count })
zoom-rest-sure = { $count } baris yang tersisa tidak akan dicatat hadir. Ini tidak dapat dibatalkan. Lanjutkan?
button-zoom-end = Ya, akhiri ({ $count })
button-zoom-back = Kembali memeriksa
zoom-recorded-sure = ✅ { $count } orang tercatat hadir. Sekarang yang perlu diperiksa:
zoom-recorded = Tercatat hadir
zoom-known = Sudah tercatat sebelumnya
zoom-no-longer = Peserta ini tidak lagi ikut daring
ask-zoom-who = Siapakah “{ $name }”? Mohon ketik nomor pendaftaran (misalnya 0123) atau namanya.
zoom-who-unclear = Mohon ketik nomor pendaftaran atau nama, paling panjang 120 karakter.
zoom-who-nobody = Tidak ada peserta daring kegiatan ini dengan nomor atau nama tersebut.
zoom-who-stopped = Baik. Baris ini belum diputuskan; /berkas untuk melanjutkan.

zoom-done = ✅ <b>Presensi dari laporan Zoom selesai</b>
    { $title }
    { $session }, { $when }

    Tercatat hadir: { $recorded } (cocok pasti { $sure }, diperiksa { $confirmed })
    Sudah tercatat sebelumnya: { $known }
    Tidak dicatat: { $left }
zoom-done-short = Kurang dari { $minutes } menit: { $count }
zoom-done-file = Daftar yang tidak dicatat menyusul sebagai berkas. Setelah itu isi laporan dihapus.
zoom-done-before = Laporan ini sudah selesai dicatat.
zoom-nothing-left = Semua baris laporan ini sudah diputuskan.
zoom-open = Laporan yang belum selesai:
    { $lines }
zoom-open-read = { $number }. { $title } – { $session }: belum dicatat
zoom-open-checking = { $number }. { $title } – { $session }: { $left } baris perlu diperiksa
button-zoom-open = Lanjutkan { $number }

zoom-left = 📎 Orang dalam laporan Zoom yang tidak dicatat hadir.
zoom-left-file = zoom-tidak-dicatat.xlsx
zoom-left-title = Tidak dicatat hadir
zoom-left-sheet = Tidak dicatat
zoom-left-rows = Jumlah orang
zoom-left-name = Nama dalam laporan
zoom-left-email = Email
zoom-left-minutes = Menit
zoom-left-why = Alasan
zoom-left-rest = tidak ditemukan di antara peserta daring
zoom-left-refused = menurut panitia bukan peserta
zoom-left-short = kurang lama
zoom-left-doubtful = belum diputuskan

file-large = Berkas ini terlalu besar untuk dibaca. Mohon kirim berkas yang lebih kecil (paling besar 20 MB).
file-gone = Berkas ini tidak dapat diambil lagi. Mohon kirim sekali lagi.

### Pintu masuk saat ramai: giliran pendaftar baru, dan chat yang menulis terlalu banyak.

door-wait = Banyak yang sedang mendaftar. Giliran Anda kira-kira <b>{ $at }</b>; Anda akan kami panggil di chat ini.

    Sambil menunggu, silakan salin formulir, isi, lalu kirim ke sini: pendaftaran Anda menjadi lebih cepat. Kursi diberikan menurut pendaftaran yang sudah selesai, bukan menurut antrean ini.
door-wait-form = Banyak yang sedang mendaftar. Formulir Anda sudah kami simpan; giliran Anda kira-kira <b>{ $at }</b>, dan Anda akan kami panggil di chat ini.

    Kursi diberikan menurut pendaftaran yang sudah selesai, bukan menurut antrean ini.
door-wait-known = Banyak yang sedang mendaftar. Giliran Anda kira-kira <b>{ $at }</b>; Anda akan kami panggil di chat ini.

    Kursi diberikan menurut pendaftaran yang sudah selesai, bukan menurut antrean ini.
door-turn = Giliran Anda kira-kira { $at }. Anda akan kami panggil di chat ini.
door-open = Giliran Anda sudah tiba. Silakan ketik /start; yang sudah Anda kirim tetap tersimpan.
door-none = Anda tidak sedang menunggu giliran. Untuk mendaftar, ketik /start.
door-left = Baik, Anda tidak lagi menunggu giliran. Formulir yang Anda kirim kami hapus.

    Bila berubah pikiran, ketik /start.
door-more = Kegiatan lain juga dibuka, tetapi sedang banyak yang mendaftar.
button-door-more = Daftar kegiatan lain
door-called = <b>Giliran Anda sekarang.</b> Cara tercepat: salin formulir, isi, lalu kirim dalam satu pesan.
door-called-form = <b>Giliran Anda sekarang.</b> Formulir Anda sudah kami simpan; silakan tekan <b>Lanjutkan</b>.
door-called-known = <b>Giliran Anda sekarang.</b> Silakan tekan <b>Lanjutkan</b>.
button-door-turn = Kapan giliran saya?
button-door-one-by-one = Isi satu per satu
form-first = Sedang ramai. Cara tercepat: salin formulir, isi, lalu kirim dalam satu pesan.
flood = Pesan Anda terlalu banyak dalam waktu singkat, sehingga sebagian tidak kami baca. Mohon tunggu setengah menit, lalu tulis lagi. Isian Anda tetap tersimpan.

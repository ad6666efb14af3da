### Sapaan, bantuan, dan kalimat di sela-sela pendaftaran.

greeting =
    { $part ->
        [pagi] Selamat pagi, Bapak/Ibu.
        [siang] Selamat siang, Bapak/Ibu.
        [sore] Selamat sore, Bapak/Ibu.
       *[malam] Selamat malam, Bapak/Ibu.
    }
welcome = Selamat datang di pendaftaran <b>Peningkatan Kompetensi Ahli K3</b> Kemnaker RI. Kegiatan ini tidak dipungut biaya.
start-more = Bapak/Ibu juga dapat mendaftar pada kegiatan lain:
start-again = Untuk mendaftar atau melihat kegiatan, ketik /start.
link-closed = Pendaftaran kegiatan pada tautan tersebut tidak sedang dibuka.

status-none = Bapak/Ibu belum terdaftar di kegiatan mana pun.
status-draft = Pendaftaran Anda belum selesai: { $done } dari { $total } isian sudah terisi.

help = <b>Bantuan</b>
    • Jawab pertanyaan dengan tombol atau dengan mengetik.
    • <b>kembali</b>: kembali ke pertanyaan sebelumnya
    • <b>ulangi</b>: menampilkan pertanyaan lagi
    • <b>ubah jabatan</b> (atau data lain): mengubah satu isian
    • <b>batal</b>: menghentikan pendaftaran
    • /start: mendaftar · /status: pendaftaran Anda · /privasi: data pribadi · /english

    Pertanyaan lain: { $contact }.
privacy = <b>Data pribadi Anda</b>
    Pengendali data: Direktorat Bina Kelembagaan K3, Ditjen Binwasnaker dan K3, Kemnaker RI.
    Data digunakan untuk pendaftaran, pengingat, presensi, sertifikat, dan pelaporan, dan disimpan sampai { $months } bulan setelah tahun kegiatan berakhir (UU Nomor 27 Tahun 2022).
    Anda dapat melihat, memperbaiki, dan menghapus data, serta menarik persetujuan, melalui { $contact }.

talk-greeting = Salam hangat dari panitia. Mari kita lanjutkan.
talk-thanks = Sama-sama, Bapak/Ibu.
talk-link = Tautan sesi dikirim lewat chat ini kepada peserta daring menjelang kegiatan.
talk-cost = Kegiatan ini tidak dipungut biaya. Mohon abaikan siapa pun yang meminta pembayaran.
talk-not-person = Pesan ini dijawab oleh bot pendaftaran Peningkatan Kompetensi Ahli K3, bukan petugas. Untuk menghubungi panitia, ketik /bantuan.

talk-when = <b>{ $title }</b>
    { $sessions }
talk-place = Tempat kegiatan luring: { $place }. Peserta daring mengikuti dari tempat masing-masing.
talk-see-list = Jadwal dan tempat setiap kegiatan ada pada daftar kegiatan; ketik /start untuk melihatnya.
talk-official = Pendaftaran ini untuk kegiatan Direktorat Bina Kelembagaan K3, Kemnaker RI, dan tidak dipungut biaya. Untuk memastikan, silakan hubungi { $contact }.
talk-certificate = Ketentuan sertifikat disampaikan oleh panitia. Pertanyaan: { $contact }.
talk-data = Data digunakan untuk pendaftaran, pengingat, presensi, sertifikat, dan pelaporan. Selengkapnya: /privasi.
talk-withdraw = Untuk membatalkan pendaftaran yang sudah dikirim atau menghapus data, mohon hubungi { $contact }. Terima kasih telah memberi tahu kami.
talk-unknown = Pertanyaan tersebut belum dapat kami jawab di sini; mohon hubungi { $contact }.

attachment-sticker = Terima kasih atas stikernya 🙂 Untuk melanjutkan, mohon jawab dengan tombol atau teks.
attachment-voice = Mohon maaf, pesan suara belum dapat kami dengarkan. Mohon ketik jawaban Anda.
attachment-photo = Mohon maaf, foto atau video belum dapat kami baca. Mohon ketik jawaban Anda.
attachment-file = Mohon maaf, berkas belum dapat kami baca. Mohon ketik jawaban Anda.
attachment-other = Mohon maaf, pesan jenis ini belum dapat kami baca. Mohon ketik jawaban Anda.
edited-ignored = Mohon maaf, perubahan pada pesan lama belum dapat kami baca. Untuk mengubah isian, ketik misalnya <b>ubah nama</b>.
unknown-command = Perintah tersebut belum kami kenal. Daftar perintah ada di /bantuan.
stale-button = Tombol ini sudah tidak berlaku.
change-later = Tidak ada pendaftaran yang sedang diisi. Untuk mengubah atau membatalkan pendaftaran yang sudah dikirim, mohon hubungi { $contact }.
language-switched = Bahasa telah diganti ke bahasa Indonesia.
apology = Mohon maaf, terjadi kendala di pihak kami. Isian Anda aman; mohon kirim jawaban terakhir sekali lagi. Bila berulang, hubungi { $contact }.

command-start = Mendaftar dan melihat kegiatan
command-status = Pendaftaran Anda
command-ubah = Mengubah isian pendaftaran
command-batal = Menghentikan pendaftaran
command-bantuan = Bantuan dan kontak panitia
command-privasi = Tentang data pribadi Anda

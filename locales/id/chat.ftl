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


help = <b>Bantuan</b>
    • Jawab pertanyaan dengan tombol atau dengan mengetik.
    • <b>kembali</b>: kembali ke pertanyaan sebelumnya
    • <b>ulangi</b>: menampilkan pertanyaan lagi
    • <b>ubah jabatan</b> (atau data lain): mengubah satu isian
    • <b>batal</b>: menghentikan pendaftaran
    • /start: mendaftar · /status: pendaftaran Anda · /jadwal: jadwal Anda
    • /link: tautan sesi · /presensi: kehadiran Anda · /tiket: tiket luring
    • /ubah: mengubah data · /batal: membatalkan pendaftaran
    • /datasaya, /hapusdata, /privasi: data pribadi · /english

    Perlu bantuan orang? Tulis pesan ke panitia dengan tombol di bawah ini, atau hubungi { $contact }.
privacy = <b>Data pribadi Anda</b>
    Pengendali data: Direktorat Bina Kelembagaan K3, Ditjen Binwasnaker dan K3, Kemnaker RI.
    Data digunakan untuk pendaftaran, pengingat, presensi, sertifikat, dan pelaporan, dan disimpan sampai { $months } bulan setelah tahun kegiatan berakhir (UU Nomor 27 Tahun 2022).
    Anda dapat melihat, memperbaiki, dan menghapus data, serta menarik persetujuan, lewat /datasaya, /ubah, dan /hapusdata. Pertanyaan: { $contact }.

not-understood = Mohon maaf, pesan tersebut belum kami pahami.
stuck = Mohon maaf bila pertanyaan ini menyulitkan. Panitia siap membantu: ketik /bantuan diikuti pesan Anda.
talk-greeting = Salam hangat dari panitia. Mari kita lanjutkan.
talk-noted = Baik, Bapak/Ibu. Untuk melihat pendaftaran Anda: /status.
talk-thanks = Sama-sama, Bapak/Ibu.
talk-link = Tautan sesi dikirim lewat chat ini kepada peserta daring menjelang kegiatan.

talk-when = <b>{ $title }</b>
    { $sessions }
talk-place = Tempat kegiatan luring: { $place }. Peserta daring mengikuti dari tempat masing-masing.
talk-see-list = Jadwal dan tempat setiap kegiatan ada pada daftar kegiatan; ketik /start untuk melihatnya.
talk-withdraw = Untuk membatalkan pendaftaran yang sudah dikirim: /batal. Untuk menghapus data: /hapusdata. Terima kasih telah memberi tahu kami.
talk-human = Mohon maaf bila ada yang menyulitkan Bapak/Ibu. Silakan tulis pesan ke panitia dengan tombol di bawah ini, atau hubungi { $contact }. Yang sudah Anda isi tidak hilang.
talk-unknown = Pertanyaan tersebut belum dapat kami jawab di sini; mohon hubungi { $contact }.

attachment-sticker = Terima kasih atas stikernya 🙂 Untuk melanjutkan, mohon jawab dengan tombol atau teks.
attachment-voice = Mohon maaf, pesan suara belum dapat kami dengarkan. Mohon ketik jawaban Anda.
attachment-photo = Mohon maaf, foto atau video belum dapat kami baca. Mohon ketik jawaban Anda.
attachment-file = Mohon maaf, berkas belum dapat kami baca. Mohon ketik jawaban Anda.
attachment-other = Mohon maaf, pesan jenis ini belum dapat kami baca. Mohon ketik jawaban Anda.
edited-ignored = Mohon maaf, perubahan pada pesan lama belum dapat kami baca. Untuk mengubah isian, ketik misalnya <b>ubah nama</b>.
unknown-command = Perintah tersebut belum kami kenal. Daftar perintah ada di /bantuan.
stale-button = Tombol ini sudah tidak berlaku.
language-switched = Bahasa telah diganti ke bahasa Indonesia.
apology = Mohon maaf, terjadi kendala di pihak kami. Isian Anda aman; mohon kirim jawaban terakhir sekali lagi. Bila berulang, hubungi { $contact }.

command-start = Mendaftar dan melihat kegiatan
command-status = Pendaftaran Anda
command-jadwal = Jadwal sesi Anda
command-link = Tautan sesi berikutnya
command-presensi = Mengisi presensi dengan kode
command-ubah = Mengubah data atau moda
command-batal = Membatalkan pendaftaran
command-datasaya = Data yang kami simpan tentang Anda
command-hapusdata = Menghapus data Anda
command-bantuan = Bantuan dan kontak panitia
command-privasi = Tentang data pribadi Anda

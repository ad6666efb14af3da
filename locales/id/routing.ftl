### Sapaan, perintah, bantuan, dan yang tidak dimengerti.

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

not-understood = Mohon maaf, pesan tersebut belum kami pahami.
stuck = Mohon maaf bila pertanyaan ini menyulitkan. Panitia siap membantu: ketik /bantuan diikuti pesan Anda.

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

job-failed = Maaf, pekerjaan ini belum berhasil walau sudah dicoba beberapa kali. Silakan ulangi perintahnya; bila tetap gagal, hubungi { $contact }.
panitia-not-asked = Saat ini tidak ada yang sedang diisi. Ketik / untuk melihat perintah panitia, atau /start untuk mendaftar sebagai peserta.
help-panitia = <b>Perintah panitia</b>
    { $lines }
help-line = /{ $name }: { $what }
command-siaran = Siaran: menulis kepada peserta
command-setujui = Memutuskan permohonan luring
command-antrean = Daftar tunggu dan alasannya
command-buatkegiatan = Membuat kegiatan baru
command-unduh = Unduh data peserta, presensi, dan daftar tunggu
command-sehat = Keadaan bot: masalah, antrean pesan, cadangan
command-berkas = Berkas daftar Ahli K3 dan laporan Zoom
command-cari = Cari peserta dan buka kartunya
command-rekap = Rekap program: gambar dan angka
command-langganan = Ringkasan harian dan peringatan untuk Anda
command-tiket = Tiket QR untuk peserta luring
command-kegiatan = Daftar dan pengelolaan kegiatan
command-jawab = Menjawab pesan peserta
command-pertanyaan = Pesan peserta yang belum dijawab
command-pindai = Mencatat presensi luring di lokasi
command-riwayat = Riwayat tindakan panitia
command-undang = Mengundang rekan panitia
command-panitia = Daftar panitia dan perannya
talk-outdated = Mohon maaf, formulir pendaftaran telah diperbarui sejak Anda terakhir mengisi.
talk-lost = Mohon maaf, percakapan kita sebelumnya tidak dapat dibaca lagi.

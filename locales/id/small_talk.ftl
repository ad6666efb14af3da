### Sapaan, ucapan terima kasih, dan kalimat di sela-sela.

talk-greeting = Salam hangat dari panitia. Mari kita lanjutkan.
talk-noted = Baik, Bapak/Ibu. Untuk melihat pendaftaran Anda: /status.
talk-thanks = Sama-sama, Bapak/Ibu.
talk-link = Tautan sesi dikirim lewat chat ini kepada peserta daring menjelang kegiatan.
talk-place = Tempat kegiatan luring: { $place }. Peserta daring mengikuti dari tempat masing-masing.
talk-see-list = Jadwal dan tempat setiap kegiatan ada pada daftar kegiatan; ketik /start untuk melihatnya.
talk-withdraw = Untuk membatalkan pendaftaran yang sudah dikirim: /batal. Untuk menghapus data: /hapusdata. Terima kasih telah memberi tahu kami.
talk-human = Mohon maaf bila ada yang menyulitkan Bapak/Ibu. Silakan tulis pesan ke panitia dengan tombol di bawah ini, atau hubungi { $contact }. Yang sudah Anda isi tidak hilang.
talk-unknown = Pertanyaan tersebut belum dapat kami jawab di sini; mohon hubungi { $contact }.

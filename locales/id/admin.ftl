### Panitia: yang dipakai semua perintah.

job-failed = Maaf, pekerjaan ini belum berhasil walau sudah dicoba beberapa kali. Silakan ulangi perintahnya; bila tetap gagal, hubungi { $contact }.
file-large = Berkas ini terlalu besar untuk dibaca. Mohon kirim berkas yang lebih kecil (paling besar 20 MB).
file-gone = Berkas ini tidak dapat diambil lagi. Mohon kirim sekali lagi.
panitia-not-asked = Saat ini tidak ada yang sedang diisi. Ketik / untuk melihat perintah panitia, atau /start untuk mendaftar sebagai peserta.
help-panitia = <b>Perintah panitia</b>
    { $lines }
help-line = /{ $name }: { $what }

# Halaman daftar
page-of = Halaman { $page } dari { $pages }
page-before = ‹ Sebelumnya
page-next = Berikutnya ›

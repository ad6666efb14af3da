### Membatalkan: pendaftaran yang sudah dikirim, atau isian yang belum.

ask-registration = Pendaftaran mana yang ingin Anda batalkan?
ask-cancel-sure = Batalkan pendaftaran <code>{ $number }</code> untuk <b>{ $title }</b>? Kursi atau urutan Anda langsung kami lepas untuk peserta lain.
ask-cancel = Pendaftaran dihentikan dan belum dikirim ke panitia. Isian Anda masih tersimpan. Ingin dilanjutkan atau dihapus?
cancel-unclear = Untuk membatalkan pendaftaran, ketik <b>ya</b>. Untuk tetap terdaftar, ketik <b>tidak</b>.
cancel-kept = Baik, pendaftaran Anda tetap.
cancel-nothing = Tidak ada pendaftaran yang dapat dibatalkan di sini. Bila kegiatan sudah dimulai, silakan tulis pesan kepada panitia atau hubungi { $contact }.
option-sure-yes = Ya, saya yakin
option-cancel-continue = Lanjutkan pendaftaran
option-cancel-delete = Hapus isian
registration-cancelled = Pendaftaran <code>{ $number }</code> untuk <b>{ $title }</b> sudah dibatalkan. Terima kasih telah memberi tahu kami.
button-cancel-sent = Batalkan yang sudah dikirim
draft-deleted = Isian Anda sudah dihapus. Bila ingin mendaftar, ketik /start.
cancelled = Pendaftaran dibatalkan. Bila ingin mendaftar, ketik /start.

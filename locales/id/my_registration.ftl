### Pendaftaran saya: status, jadwal, mengubah, membatalkan.

status-none = Bapak/Ibu belum terdaftar di kegiatan mana pun.
status-draft = Pendaftaran Anda belum selesai: { $done } dari { $total } isian sudah terisi.
status-next = <b>Sesi berikutnya:</b> { $title }, { $when }
schedule-event = <b>{ $title }</b>
    { $mode }, { $state } · 📍 { $place }
    { $sessions }
schedule-none = Belum ada jadwal untuk Bapak/Ibu. Untuk melihat kegiatan yang dibuka, ketik /start.

ask-what = <b>Data Anda</b>
    { $lines }

    Data mana yang ingin Anda ubah?
option-what-mode = Moda (daring/luring)
option-what-name = Nama
option-what-phone = Nomor HP
option-what-company = Perusahaan/instansi
option-what-position = Jabatan
option-what-province = Provinsi
option-what-email = Email
option-what-skp_number = Nomor SKP
option-what-skp_until = SKP berlaku sampai
option-what-category = Kategori
option-what-done = Tidak jadi
changed = ✅ Data Anda sudah diperbarui.
    { $label }: <b>{ $value }</b>
change-nothing = Belum ada pendaftaran yang dapat diubah. Untuk mendaftar, ketik /start.
change-frozen = Mulai 24 jam sebelum sesi pertama, perubahan data dibantu oleh panitia. Silakan tekan tombol di bawah ini atau hubungi { $contact }.
change-gone = Pendaftaran tersebut sudah berubah. Ketik /status untuk melihat keadaannya.
change-no-mode = Moda belum dapat diubah: tidak ada pendaftaran yang sedang dapat dipindahkan. Bila ada tawaran kursi, mohon dijawab dahulu. Pertanyaan: { $contact }.

ask-which = Pendaftaran mana yang ingin Anda pindahkan modanya?
ask-move-online = Pindah ke <b>daring</b> untuk { $title } (<code>{ $number }</code>)? Keinginan atau kursi luring Anda kami lepas.
ask-move-offline = Pindah ke <b>luring</b> untuk { $title } (<code>{ $number }</code>)? Kursi luring tersedia; kursi daring Anda kami lepas.
ask-move-line = Kursi luring untuk { $title } (<code>{ $number }</code>) sedang penuh. Masuk daftar tunggu luring? Kursi daring Anda tetap aman.
ask-move-apply = Ajukan permohonan <b>luring</b> untuk { $title } (<code>{ $number }</code>)? Panitia yang memutuskan; sampai saat itu kursi daring Anda tetap aman.
option-move-yes = Ya, pindah
option-move-no = Tidak jadi
move-full = Mohon maaf, kursi { $mode } sedang penuh. Kursi Anda sekarang tetap aman.
moved-confirmed = ✅ <b>Moda sudah diubah.</b>
moved-applied = ✅ <b>Permohonan luring Anda kami terima.</b>
moved-waiting = ✅ <b>Anda masuk daftar tunggu.</b>

ask-registration = Pendaftaran mana yang ingin Anda batalkan?
ask-cancel-sure = Batalkan pendaftaran <code>{ $number }</code> untuk <b>{ $title }</b>? Kursi atau urutan Anda langsung diberikan kepada peserta berikutnya.
cancel-unclear = Untuk membatalkan pendaftaran, ketik <b>ya</b>. Untuk tetap terdaftar, ketik <b>tidak</b>.
option-sure-yes = Ya, saya yakin
option-sure-no = Tidak jadi
cancel-kept = Baik, pendaftaran Anda tetap.
cancel-nothing = Tidak ada pendaftaran yang dapat dibatalkan di sini. Bila kegiatan sudah dimulai, silakan tulis pesan kepada panitia atau hubungi { $contact }.
registration-cancelled = Pendaftaran <code>{ $number }</code> untuk <b>{ $title }</b> sudah dibatalkan. Terima kasih telah memberi tahu kami. Bila berubah pikiran, Anda dapat mendaftar lagi selama pendaftaran dibuka; nomornya tetap, urutannya baru.
button-register-again = Daftar lagi

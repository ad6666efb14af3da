### Pendaftaran saya: status, jadwal, mengubah, membatalkan.

status-none = Bapak/Ibu belum terdaftar di kegiatan mana pun.
status-draft = Pendaftaran Anda belum selesai: { $done } dari { $total } isian sudah terisi.
status-next = <b>Sesi berikutnya:</b> { $event }, { $title }: { $when }
schedule-event = <b>{ $title }</b>
    { $how }
    { $sessions }
schedule-none = Belum ada jadwal untuk Bapak/Ibu. Untuk melihat kegiatan yang dibuka, ketik /start.

ask-what = <b>Data Anda</b>
    { $lines }

    Data mana yang ingin Anda ubah?
option-what-mode = Moda (daring/luring)
option-what-done = Tidak jadi
changed = ✅ Data Anda sudah diperbarui.
    { $lines }
change-nothing = Belum ada pendaftaran yang dapat diubah. Untuk mendaftar, ketik /start.
change-frozen = Mulai 24 jam sebelum sesi pertama, perubahan data dibantu oleh panitia. Silakan tekan tombol di bawah ini atau hubungi { $contact }.
change-gone = Pendaftaran tersebut sudah berubah. Ketik /status untuk melihat keadaannya.
change-no-mode = Moda belum dapat diubah: tidak ada pendaftaran yang sedang dapat dipindahkan. Bila ada tawaran kursi, mohon dijawab dahulu. Pertanyaan: { $contact }.

ask-which = Pendaftaran mana yang ingin Anda pindahkan modanya?
ask-move-online = Pindah ke <b>daring</b> untuk { $title } (<code>{ $number }</code>)? Permohonan atau kursi luring Anda kami lepas; kursi atau urutan daring Anda tetap.
ask-move-offline = Pindah ke <b>luring</b> untuk { $title } (<code>{ $number }</code>)? Kursi luring tersedia; kursi atau urutan daring Anda kami lepas.
ask-move-line = Kursi luring untuk { $title } (<code>{ $number }</code>) sedang penuh. Masuk daftar tunggu luring?
ask-move-apply = Ajukan permohonan <b>luring</b> untuk { $title } (<code>{ $number }</code>)? Panitia yang memutuskan.
option-move-yes = Ya, pindah
option-move-no = Tidak jadi
move-full = Mohon maaf, kursi { $mode } sedang penuh. Kursi Anda sekarang tetap aman.
moved-confirmed = ✅ <b>Moda sudah diubah.</b>
moved-applied = ✅ <b>Permohonan luring Anda kami terima.</b>
moved-waiting = ✅ <b>Anda masuk daftar tunggu.</b>

option-registration-none = Tidak jadi
ask-registration = Pendaftaran mana yang ingin Anda batalkan?
ask-cancel-sure = Batalkan pendaftaran <code>{ $number }</code> untuk <b>{ $title }</b>? Kursi atau urutan Anda langsung kami lepas untuk peserta lain.
cancel-unclear = Untuk membatalkan pendaftaran, ketik <b>ya</b>. Untuk tetap terdaftar, ketik <b>tidak</b>.
option-sure-yes = Ya, saya yakin
option-sure-no = Tidak jadi
cancel-kept = Baik, pendaftaran Anda tetap.
cancel-nothing = Tidak ada pendaftaran yang dapat dibatalkan di sini. Bila kegiatan sudah dimulai, silakan tulis pesan kepada panitia atau hubungi { $contact }.
registration-cancelled = Pendaftaran <code>{ $number }</code> untuk <b>{ $title }</b> sudah dibatalkan. Terima kasih telah memberi tahu kami.
button-register-again = Daftar lagi
move-seat-kept = Sampai saat itu kursi daring Anda tetap aman.
move-place-kept = Sampai saat itu urutan Anda dalam daftar tunggu daring tetap.
mode-already = Pendaftaran Anda sudah untuk moda { $mode }. Keadaannya: /status.
button-cancel-sent = Batalkan yang sudah dikirim
status-more = Masih ada { $count } pendaftaran lain; seluruhnya ada di /datasaya.
button-of = { $what } · Angkatan { $batch }
schedule-online = Daring (online)
schedule-offline = Luring (offline), hadir di tempat · 📍 { $place }
schedule-meanwhile = Sementara ini daring (online); luring: { $state }
schedule-without = Belum ada kursi: { $state }

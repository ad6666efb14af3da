### Mengubah data atau moda, sebelum dan sesudah dikirim.

ask-what = <b>Data Anda</b>
    { $lines }

    Data mana yang ingin Anda ubah?
ask-which = Pendaftaran mana yang ingin Anda pindahkan modanya?
ask-move-online = Pindah ke <b>daring</b> untuk { $title } (<code>{ $number }</code>)? Permohonan atau kursi luring Anda kami lepas; kursi atau urutan daring Anda tetap.
ask-move-offline = Pindah ke <b>luring</b> untuk { $title } (<code>{ $number }</code>)? Kursi luring tersedia; kursi atau urutan daring Anda kami lepas.
ask-move-line = Kursi luring untuk { $title } (<code>{ $number }</code>) sedang penuh. Masuk daftar tunggu luring?
ask-move-apply = Ajukan permohonan <b>luring</b> untuk { $title } (<code>{ $number }</code>)? Panitia yang memutuskan.
ask-change = Data mana yang ingin Anda ubah?
option-what-mode = Moda (daring/luring)
option-move-yes = Ya, pindah
option-change-done = Kembali ke ringkasan
changed = ✅ Data Anda sudah diperbarui.
    { $lines }
change-nothing = Belum ada pendaftaran yang dapat diubah. Untuk mendaftar, ketik /start.
change-frozen = Mulai 24 jam sebelum sesi pertama, perubahan data dibantu oleh panitia. Silakan tekan tombol di bawah ini atau hubungi { $contact }.
change-gone = Pendaftaran tersebut sudah berubah. Ketik /status untuk melihat keadaannya.
change-no-mode = Moda belum dapat diubah: tidak ada pendaftaran yang sedang dapat dipindahkan. Bila ada tawaran kursi, mohon dijawab dahulu. Pertanyaan: { $contact }.
move-full = Mohon maaf, kursi { $mode } sedang penuh. Kursi Anda sekarang tetap aman.
move-seat-kept = Sampai saat itu kursi daring Anda tetap aman.
move-place-kept = Sampai saat itu urutan Anda dalam daftar tunggu daring tetap.
moved-confirmed = ✅ <b>Moda sudah diubah.</b>
moved-waiting = ✅ <b>Anda masuk daftar tunggu.</b>
mode-already = Pendaftaran Anda sudah untuk moda { $mode }. Keadaannya: /status.

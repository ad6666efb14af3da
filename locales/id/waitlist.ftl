### Daftar tunggu, tawaran kursi, keputusan luring, dan alasan di balik setiap keadaan pendaftaran.

offer-seat = 🪑 <b>Tersedia 1 kursi untuk Bapak/Ibu.</b>
    { $title }
    Moda: { $mode } · Nomor pendaftaran: <code>{ $number }</code>

    Mohon konfirmasi paling lambat <b>{ $until }</b>; setelah itu kursi diberikan kepada peserta berikutnya.
button-take = Ambil kursi
button-release = Lepas kursi
offer-expired = Batas waktu tawaran kursi untuk <b>{ $title }</b> sudah lewat, sehingga kursi tersebut kami lepas untuk peserta lain.
offer-released = Baik, kursi tersebut kami lepas untuk peserta lain.
offer-late = Tawaran kursi ini sudah tidak berlaku. Keadaan pendaftaran Anda sekarang:
safety-seat = ✅ Kabar baik: sambil menunggu kursi luring, kini Bapak/Ibu memegang 1 kursi daring untuk <b>{ $title }</b> (<code>{ $number }</code>). Tidak ada yang perlu Anda lakukan.

next-ended = Kegiatan ini telah selesai. Terima kasih atas partisipasi Bapak/Ibu.
next-confirmed-online = <b>Selanjutnya:</b> simpan nomor ini. Tautan sesi dikirim lewat chat ini menjelang kegiatan; mohon jangan memblokir bot ini. Kegiatan ini tidak dipungut biaya.
next-now-online = <b>Selanjutnya:</b> tautan sesi ada di /link; kode presensi ditampilkan panitia di dalam sesi dan diketik di chat ini.
next-confirmed-offline = <b>Selanjutnya:</b> simpan nomor ini dan tunjukkan saat daftar ulang di { $place }. Kegiatan ini tidak dipungut biaya.
next-offered-online = <b>Selanjutnya:</b> tersedia 1 kursi daring untuk Bapak/Ibu. Mohon tekan <b>Ambil kursi</b> atau ketik <b>ambil</b> paling lambat <b>{ $until }</b>; setelah itu kursi diberikan kepada peserta berikutnya.
next-offered-offline = <b>Selanjutnya:</b> tersedia 1 kursi luring untuk Bapak/Ibu. Mohon tekan <b>Ambil kursi</b> atau ketik <b>ambil</b> paling lambat <b>{ $until }</b>; setelah itu kursi diberikan kepada peserta berikutnya.
next-applied = <b>Selanjutnya:</b> permohonan luring Anda menunggu persetujuan panitia; keputusannya kami kirim lewat chat ini. Tempat: { $place }. Kegiatan ini tidak dipungut biaya.
next-waiting-online = Bapak/Ibu di <b>daftar tunggu daring nomor urut { $place }</b>. Bila ada kursi, tawarannya kami kirim lewat chat ini.
next-waiting-offline = Bapak/Ibu di <b>daftar tunggu luring nomor urut { $place }</b>. Bila ada kursi, tawarannya kami kirim lewat chat ini.
next-rejected = Kegiatan ini tidak memiliki kursi daring, sehingga pendaftaran Anda berakhir di sini. Mohon maaf, dan sampai bertemu di kegiatan berikutnya.
next-cancelled-self = Pendaftaran ini sudah dibatalkan atas permintaan Anda.
next-cancelled-declined = Kursi yang ditawarkan sudah Anda lepas, sehingga pendaftaran ini berakhir.
next-cancelled-not-coming = Kursi luring sudah Anda lepas, dan kegiatan ini tidak memiliki kursi daring.
next-cancelled-unanswered = Kehadiran luring tidak dikonfirmasi, dan kegiatan ini tidak memiliki kursi daring.
next-cancelled-expired = Tawaran kursi tidak terjawab sampai batas waktunya, sehingga pendaftaran ini berakhir.

safety-held = Kursi daring Anda tetap aman: selama belum ada kursi luring, Bapak/Ibu mengikuti secara daring.
safety-waiting = Kursi daring sedang penuh; untuk kursi daring Anda di nomor urut { $place }.
line-offers =
    { $count ->
        [1] Satu kursi sedang ditawarkan kepada peserta di depan Anda, paling lambat { $until }.
       *[other] { $count } kursi sedang ditawarkan kepada peserta di depan Anda, paling lambat { $until }.
    }
line-lowered = Kuota telah dikurangi menjadi { $quota }, sedangkan { $taken } kursi terisi. Urutan baru bergerak setelah cukup kursi kosong atau kuota ditambah.
line-started = Kegiatan sudah dimulai, sehingga daftar tunggu tidak bergerak lagi.
line-first-timers = Peserta yang baru pertama kali tahun ini didahulukan dalam daftar tunggu.

luring-approved = ✅ <b>Permohonan luring Anda disetujui.</b>
luring-swapped = ✅ <b>Permohonan luring Anda disetujui.</b> Kursi daring yang kami jaga selama ini kami lepas.
luring-decided = Permohonan luring Anda sudah diputuskan.
luring-rejected = Mohon maaf, permohonan luring Anda belum dapat disetujui.
luring-rejected-why = Mohon maaf, permohonan luring Anda belum dapat disetujui. Alasan panitia: { $words }
offer-unclear = Untuk mengambil kursi yang ditawarkan, tekan <b>Ambil kursi</b> atau ketik <b>ambil</b>. Bila tidak jadi, ketik <b>lepas</b>.
offer-which = Ada lebih dari satu kursi yang ditawarkan kepada Bapak/Ibu. Yang mana?
offer-none = Saat ini tidak ada kursi yang ditawarkan kepada Bapak/Ibu. Keadaan pendaftaran Anda: /status.
offer-taken = Kursi ini sudah Anda ambil. Bila ingin membatalkannya: /batal.
button-take-of = Ambil kursi angkatan { $batch }
button-release-of = Lepas kursi angkatan { $batch }
may-register-again = Bila berubah pikiran, Anda dapat mendaftar lagi dengan nomor yang sama, di urutan akhir.
next-ended-without = Kegiatan ini telah selesai. Mohon maaf, sampai akhir belum ada kursi untuk Bapak/Ibu.
safety-now = Kegiatan sudah dimulai: silakan ikuti secara <b>daring</b> dengan kursi Anda.
offer-keeps-online = Bila kursi luring ini diambil, kursi daring Anda kami lepas; bila tidak, kursi daring Anda tetap.
line-full-online = Semua kursi daring ({ $quota }) sedang terisi. Urutan bergerak bila ada peserta yang batal atau kuota ditambah.
line-full-offline = Semua kursi luring ({ $quota }) sedang terisi. Urutan bergerak bila ada peserta yang batal atau kuota ditambah.
luring-let-go = Tawaran kursi luring sudah berakhir; kursi daring Anda tetap.

next-cancelled-panitia = Pendaftaran ini dibatalkan oleh panitia. Bila ada pertanyaan, silakan tekan tombol di bawah ini.
next-cancelled-why = Pendaftaran ini dibatalkan oleh panitia. Alasan: { $words }
next-event-cancelled = Kegiatan ini dibatalkan oleh panitia.
luring-not-coming = Kursi luring Anda sudah dilepas karena tidak dapat hadir di tempat.
luring-unanswered = Kursi luring Anda dilepas karena kehadiran tidak dikonfirmasi; Bapak/Ibu mengikuti secara daring.

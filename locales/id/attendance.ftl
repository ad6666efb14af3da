### Presensi dengan kode.

presensi-how = Untuk mengisi presensi, ketik kode yang ditampilkan panitia di dalam sesi, misalnya <code>KTR482</code>, atau <code>/presensi KTR482</code>.
presensi-start = Presensi awal { $session }
presensi-end = Presensi akhir { $session }
presensi-done = ✅ { $what } tercatat { $at }.
presensi-again = { $what } sudah tercatat { $at }.
presensi-enough = Kehadiran Anda pada sesi ini lengkap. Terima kasih.
presensi-after-start = Menjelang akhir sesi, mohon isi juga presensi akhir.
presensi-after-end = Terima kasih.
presensi-early = { $what } baru dibuka { $at }.
presensi-late = Mohon maaf, waktu untuk { $what } sudah lewat. Bila Anda hadir, hubungi { $contact }.
presensi-wrong =
    { $left ->
        [1] Kode tersebut belum sesuai. Mohon periksa kode yang ditampilkan panitia; tersisa 1 kesempatan.
       *[other] Kode tersebut belum sesuai. Mohon periksa kode yang ditampilkan panitia; tersisa { $left } kesempatan.
    }
presensi-stopped = Kode yang dikirim sudah terlalu sering belum sesuai, sehingga presensi Anda perlu dibantu panitia. Silakan hubungi { $contact }.
presensi-closed = Saat ini tidak ada presensi yang sedang dibuka untuk Bapak/Ibu.
presensi-offline = Presensi luring (offline) dicatat oleh panitia di tempat.
presensi-not-yours = Presensi hanya untuk peserta yang memegang kursi. Keadaan pendaftaran Anda: /status.
presensi-line = <b>{ $session }</b>: { $is } (masuk { $entered } · awal { $start } · akhir { $end })
presensi-present = hadir ✓
presensi-absent = belum memenuhi syarat hadir
presensi-open = belum lengkap
presensi-recorded = <b>Presensi Anda</b>
    { $lines }
presensi-noted = <b>{ $session }</b>: { $is } (dicatat panitia { $at })

noted-no-more = ℹ️ Catatan kehadiran Anda di { $session } dihapus oleh panitia. Bila menurut Anda keliru, silakan hubungi panitia lewat /bantuan.
noted-unlocked = 🔓 Panitia membuka kembali presensi Anda. Silakan kirim lagi kode yang ditampilkan di sesi.
noted-present = ✅ Kehadiran Anda di { $session } tercatat { $at }.

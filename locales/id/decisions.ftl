### Panitia: tindakan atas pendaftaran, /setujui, /antrean, dan pindah akun Telegram.

# Kata-kata untuk peserta
panitia-cancelled = ❗ <b>Pendaftaran Anda dibatalkan oleh panitia.</b>
panitia-moved-online = ℹ️ <b>Panitia memindahkan Anda ke moda daring (online).</b>
panitia-moved-offline = ℹ️ <b>Panitia memindahkan Anda ke moda luring (offline).</b>
panitia-revived = ✅ <b>Pendaftaran Anda diaktifkan kembali oleh panitia.</b>
panitia-resent = 📄 Panitia mengirim ulang rincian pendaftaran Anda:
panitia-wrote = ✉️ <b>Pesan dari panitia</b>

    { $text }
moved-here = ✅ <b>Akun Telegram ini sekarang tersambung dengan pendaftaran Anda.</b> Pesan berikutnya kami kirim ke sini. Seluruh pendaftaran Anda: /status.
moved-already = Akun Telegram ini sudah tersambung dengan pendaftaran tersebut. Buka tautannya dari akun yang baru.
moved-away = ℹ️ <b>Pendaftaran Anda sekarang tersambung dengan akun Telegram lain</b>, sesuai permintaan kepada panitia. Pesan tentang kegiatan tidak lagi dikirim ke sini. Bila ini bukan permintaan Anda, segera hubungi { $contact } atau tekan tombol di bawah ini.
move-not-here = Akun Telegram ini sudah memiliki pendaftaran sendiri, sehingga tidak dapat disambungkan dengan pendaftaran lain. Silakan hubungi panitia: { $contact }.

# Tombol di bawah kartu
button-decide-approve = ✅ Setujui
button-decide-reject = ❌ Tolak
button-decide-move-online = Pindahkan ke daring
button-decide-move-offline = Pindahkan ke luring
button-decide-move-yes = Ya, pindahkan
button-decide-cancel = Batalkan pendaftaran
button-decide-revive = Aktifkan lagi
button-decide-present = Catat kehadiran
button-decide-unnote = Hapus catatan kehadiran
button-decide-unlock = Buka kunci presensi
button-decide-write = Tulis pesan
button-decide-resend = Kirim ulang rincian
button-decide-rebind = Ganti akun Telegram
button-decide-back = ‹ Kembali ke kartu
button-decide-stop = Tidak jadi

decide-state = { $state } · { $mode }
decide-state-by = { $state }, oleh { $who }
decide-already-confirmed = ⚠️ Sudah disetujui oleh { $who }.
decide-already-rejected = ⚠️ Sudah ditolak oleh { $who }.
decide-already-cancelled = ⚠️ Sudah dibatalkan oleh { $who }.
decide-changed = ⚠️ Keadaannya sudah berubah, sekarang: { $state }. Tidak ada yang dilakukan.
decide-changed-by = ⚠️ Keadaannya sudah diubah oleh { $who }, sekarang: { $state }. Tidak ada yang dilakukan.
decide-changed-now = tidak ditemukan lagi
decide-by-person = peserta sendiri
decide-over = ⚠️ Kegiatan ini sudah selesai atau tidak sedang berjalan, sehingga tidak ada lagi yang diputuskan.
decide-untold = ⚠️ Peserta belum diberi tahu: akun Telegramnya tidak dapat dihubungi.
decide-full-online = ⚠️ Kursi daring penuh: { $taken } dari { $quota } terisi. Tidak ada yang diubah.
decide-full-offline = ⚠️ Kursi luring penuh: { $taken } dari { $quota } terisi. Tidak ada yang diubah.
decide-line-online = ⚠️ Kursi daring yang kosong menjadi hak daftar tunggu ({ $line } orang). Tidak ada yang diubah.
decide-line-offline = ⚠️ Kursi luring yang kosong menjadi hak daftar tunggu ({ $line } orang). Tidak ada yang diubah.

ask-decide-online = Pindahkan <b>{ $name }</b> (<code>{ $number }</code>) ke <b>daring</b>?
    { $title }

    Kursi atau permohonan luringnya dilepas; kursi yang kosong langsung ditawarkan ke daftar tunggu.
ask-decide-offline = Pindahkan <b>{ $name }</b> (<code>{ $number }</code>) ke <b>luring</b>?
    { $title }

    Kursi atau urutan daringnya dilepas; kursi yang kosong langsung ditawarkan ke daftar tunggu.
done-approved = ✅ Permohonan luring <b>{ $name }</b> disetujui.
done-rejected = ✅ Permohonan luring <b>{ $name }</b> ditolak.
done-cancelled = ✅ Pendaftaran <b>{ $name }</b> dibatalkan.
done-moved-online = ✅ <b>{ $name }</b> dipindahkan ke daring.
done-moved-offline = ✅ <b>{ $name }</b> dipindahkan ke luring.
done-revived-confirmed = ✅ Pendaftaran <b>{ $name }</b> aktif lagi, dengan kursi.
done-revived-applied = ✅ Pendaftaran <b>{ $name }</b> aktif lagi sebagai permohonan luring; silakan diputuskan.
done-revived-waiting = ✅ Pendaftaran <b>{ $name }</b> aktif lagi, di urutan akhir daftar tunggu.
done-offered = { $count } kursi yang kosong diteruskan ke daftar tunggu.

ask-reason-rejection = Tolak permohonan luring <b>{ $name }</b> (<code>{ $number }</code>)?
    { $title }

    Silakan tulis alasannya; peserta akan membacanya. Untuk tidak jadi menolak, ketik <b>batal</b>.
ask-reason-revocation = Batalkan pendaftaran <b>{ $name }</b> (<code>{ $number }</code>)?
    { $title }

    Silakan tulis alasannya; peserta akan membacanya. Untuk tidak jadi, ketik <b>batal</b>.
reason-long = Alasan paling panjang { $most } karakter. Mohon dipersingkat.
reason-is = Alasan: <i>{ $words }</i>
reason-none = Tanpa alasan
ask-sure-rejection = Tolak permohonan luring <b>{ $name }</b> (<code>{ $number }</code>)?
    { $title }
    { $why }

    Permohonan belum ditolak dan belum ada yang dikirim.
ask-sure-revocation = Batalkan pendaftaran <b>{ $name }</b> (<code>{ $number }</code>) dan lepas kursinya?
    { $title }
    { $why }

    Pendaftaran belum dibatalkan dan belum ada yang dikirim.
option-rejection_sure-yes = Ya, tolak
button-decide-no = Tidak jadi
option-revocation_sure-yes = Ya, batalkan

ask-present = Catat <b>{ $name }</b> (<code>{ $number }</code>) hadir di sesi yang mana? Belum ada yang dicatat.
ask-present-one = Catat <b>{ $name }</b> (<code>{ $number }</code>) hadir di { $session }? Belum ada yang dicatat; peserta akan diberi tahu.
button-present-yes = Ya, catat
button-present-in = Catat: { $session }
done-present = ✅ Kehadiran <b>{ $name }</b> di { $session } tercatat { $at }.
present-already = ⚠️ Kehadiran di { $session } sudah tercatat { $at } oleh { $who }.
present-by-codes = ⚠️ Kehadiran di { $session } sudah tercatat dari presensinya sendiri.
ask-unnote = Hapus catatan kehadiran <b>{ $name }</b> (<code>{ $number }</code>) di sesi yang mana? Belum ada yang dihapus.
ask-unnote-one = Hapus catatan kehadiran <b>{ $name }</b> (<code>{ $number }</code>) di { $session }?
    Dicatat { $at } oleh { $who }.

    Belum ada yang dihapus; peserta akan diberi tahu. Presensi yang diisi peserta sendiri tetap ada.
button-unnote-yes = Ya, hapus
button-unnote-in = Hapus: { $session }
done-unnoted = ✅ Catatan kehadiran <b>{ $name }</b> di { $session } dihapus.
unnote-nothing = ⚠️ Catatan kehadiran itu sudah tidak ada atau sudah berubah.
present-not = ⚠️ Kehadiran belum dapat dicatat: belum ada sesi yang dibuka, atau tidak ada kursi.
done-unlocked = ✅ <b>{ $name }</b> dapat mengisi kode presensi lagi.
unlock-nothing = ⚠️ Tidak ada presensi yang terkunci.

done-resent = ✅ Rincian pendaftaran <b>{ $name }</b> dikirim ulang.
done-resent-link = ✅ Rincian pendaftaran <b>{ $name }</b> dan tombol masuk sesi dikirim ulang.
done-morning = Di tempat peserta sekarang malam: rinciannya disampaikan pukul 06.00.
resend-over = ⚠️ Pendaftaran ini sudah tidak aktif.
ask-letter = Tulis pesan untuk <b>{ $name }</b> (<code>{ $number }</code>), paling panjang { $most } karakter. Sebelum dikirim, pesannya ditunjukkan dahulu.

    Untuk tidak jadi, ketik <b>batal</b>.
ask-letter-sure = Kirim pesan ini kepada <b>{ $name }</b> (<code>{ $number }</code>)? Belum dikirim. Peserta akan membacanya seperti ini:
option-letter_sure-send = Kirim
option-letter_sure-change = Ubah
done-written = ✅ Pesan untuk <b>{ $name }</b> dikirim.

# Pindah akun
ask-move-account = <b>Ganti akun Telegram</b>
    { $name } (<code>{ $number }</code>)

    Anda akan menerima satu tautan untuk diteruskan kepada peserta. Siapa pun yang membukanya akan memegang semua pendaftaran dan data peserta ini, jadi pastikan dahulu siapa yang meminta. Tautan berlaku satu kali, selama 24 jam.
button-move-account-yes = Ya, buat tautan
move-erased = ⚠️ Data peserta ini sudah dihapus.
move-no-link = ⚠️ Nama bot belum diketahui, sehingga tautan belum dapat dibuat. Mohon coba lagi sebentar lagi.
move-link = 🔗 <b>Tautan ganti akun untuk { $name }</b> (<code>{ $number }</code>)
    { $link }

    Teruskan hanya kepada peserta yang bersangkutan, untuk dibuka dari akun Telegram yang baru. Berlaku satu kali, sampai { $until }. Tautan sebelumnya untuk peserta ini tidak berlaku lagi.
move-done = ✅ Akun Telegram <b>{ $name }</b> sudah berganti.
move-refused = ⚠️ Tautan ganti akun untuk <b>{ $name }</b> dibuka dari akun yang sudah memiliki pendaftaran sendiri, sehingga ditolak. Tautannya tidak berlaku lagi; bila perlu, buat yang baru.

# /setujui
walk-none = Tidak ada permohonan luring yang menunggu keputusan.
walk-which = <b>Permohonan luring yang menunggu keputusan</b>
    { $lines }

    Kegiatan yang mana?
walk-event = • Angkatan { $batch } · { $title }: { $count } permohonan
button-walk-event = Angkatan { $batch } ({ $count })
walk-head = <b>Permohonan luring { $nth } dari { $total }</b>
    { $title }
    Sisa kursi luring: { $left } dari { $quota }
walk-applicant = <b>{ $name }</b> · <code>{ $number }</code>
    { $company }
    { $position }
    { $province }
    { $lines }
    Menunggu sejak { $since }
walk-match = Daftar Ahli K3: { $match }
walk-expert-matched = nama dan nomor SKP sesuai
walk-expert-doubtful = hanya nama atau nomor SKP yang sesuai; mohon diperiksa
walk-expert-unmatched = tidak ditemukan
walk-expert-unknown = belum diperiksa
walk-again = Bukan kegiatan pertamanya tahun ini
walk-skp = SKP: { $number }
walk-skp-until = SKP: { $number }, berlaku sampai { $until }
walk-skp-none = SKP: belum ada
walk-full = ⚠️ Kursi luring penuh. Menyetujui baru dapat dilakukan setelah ada kursi kosong atau kuota ditambah.
button-walk-skip = Lewati
button-walk-stop = Berhenti
button-walk-again = Ulangi dari awal
walk-none-left = Semua permohonan luring untuk { $title } sudah diputuskan.
walk-skipped = Tidak ada permohonan berikutnya untuk { $title }. Yang masih menunggu: { $count }.
walk-stopped = Baik. Permohonan yang masih menunggu: { $count }. Untuk melanjutkan: /setujui.

many-how = Mohon tuliskan nomor pendaftarannya, misalnya <code>/setujui 0123 0124, 0130-0135</code> atau <code>/setujui PKA3-2027-01-0123</code>. Untuk memeriksa satu per satu: /setujui.
many-too-many = Paling banyak { $most } nomor sekali jalan. Mohon dibagi menjadi beberapa pesan.
ask-many_event = Nomor pendek itu untuk kegiatan yang mana?
many-will = <b>Akan disetujui: { $count }</b>
    { $lines }
many-will-not = <b>Tidak disetujui</b>
    { $lines }
many-yes = ✅ <code>{ $number }</code> { $name }
many-not = ▫️ <code>{ $number }</code> { $name }: { $why }
many-unknown = ▫️ Nomor yang tidak ditemukan: { $count }
many-more = … dan { $count } lainnya
many-no-seat = kursi luring tidak cukup
many-left = Sisa kursi luring sesudahnya: { $left }
ask-many-sure = Setujui { $count } permohonan ini?
option-many_sure-yes = Ya, setujui
option-many_sure-no = Tidak jadi
many-nobody = <b>Tidak ada yang dapat disetujui</b>
    { $lines }
many-done = <b>Disetujui: { $count }</b>
    { $lines }

# /antrean
queue-unknown = Kegiatan itu tidak ditemukan. Contoh: <code>/antrean 1</code>
queue-no-events = Tidak ada kegiatan yang sedang berjalan.
queue-which = <b>Daftar tunggu</b>
    { $lines }

    Kegiatan yang mana?
queue-event = • Angkatan { $batch }, { $title }: daring { $online }, luring { $offline }
queue-event-button = { $event } ({ $online } · { $offline })
queue-head = <b>Daftar tunggu Angkatan { $batch }</b>
    { $title }
queue-mode = <b>{ $mode }</b>
    Kursi terisi: { $taken } dari { $quota }, di antaranya sedang ditawarkan: { $offered }
    Menunggu: { $line }
    { $why }
queue-why-cancelled = Kegiatan dibatalkan: daftar tunggu tidak bergerak.
queue-why-finished = Kegiatan selesai: daftar tunggu tidak bergerak.
queue-why-draft = Kegiatan belum dibuka: daftar tunggu tidak bergerak.
queue-why-started = Kegiatan sudah dimulai: daftar tunggu tidak bergerak lagi.
queue-why-lowered = Kuota telah dikurangi menjadi { $quota }, sedangkan { $taken } kursi terisi. Urutan baru bergerak setelah cukup kursi kosong atau kuota ditambah.
queue-why-offers = { $count } kursi sedang ditawarkan; yang paling dekat berakhir { $until }; bila tidak diambil, kursinya diteruskan ke urutan berikutnya.
queue-why-approval = Kursi luring diputuskan oleh panitia. Permohonan yang menunggu: { $count } (/setujui).
queue-why-full = Semua kursi terisi. Urutan bergerak bila ada peserta yang batal atau kuota ditambah.
queue-why-moving = { $left } kursi kosong; segera ditawarkan ke daftar tunggu.
queue-why-free = { $left } kursi kosong; tidak ada yang perlu menunggu.
queue-first-timers = Peserta yang baru pertama kali tahun ini didahulukan.
queue-page = <b>Urutan { $mode }</b>
    { $lines }
queue-line = { $place }. <code>{ $number }</code> { $name }
queue-line-marked = { $place }. <code>{ $number }</code> { $name } · { $mark }
queue-mark-safety = memohon luring
queue-mark-again = kegiatan kedua tahun ini
button-queue-online = Lihat urutan daring
button-queue-offline = Lihat urutan luring

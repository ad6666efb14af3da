### Siaran: panitia menulis kepada sebagian peserta. Memilih penerima, isi, pratinjau, kode, persetujuan kedua, kemajuan.

# ---- daftar siaran
broadcast-list-empty = 📣 <b>Siaran</b>
    Belum ada siaran. Tekan tombol di bawah untuk menulis pesan kepada peserta.
broadcast-list = 📣 <b>Siaran</b> (halaman { $page } dari { $pages })

    { $lines }
broadcast-list-line = <b>#{ $number }</b> { $words }
    { $at } · { $state } · { $sent } dari { $all } terkirim
broadcast-list-line-unsent = <b>#{ $number }</b> { $words }
    { $at } · { $state }
broadcast-state-proposed = menunggu persetujuan
broadcast-state-rejected = ditolak
broadcast-state-lapsed = tidak disetujui tepat waktu
broadcast-state-sending = sedang dikirim
broadcast-state-paused = dijeda
broadcast-state-stopped = dihentikan
broadcast-state-done = selesai
button-broadcast-write = ➕ Tulis siaran
button-broadcast-list = 📋 Daftar siaran

# ---- kegiatan dan penerima
ask-broadcast-event = Siaran ini untuk peserta kegiatan yang mana?
broadcast-no-events = Belum ada kegiatan yang dapat dikirimi siaran. Ketik <b>batal</b> untuk kembali.
option-broadcast-event-year = Semua kegiatan tahun ini
broadcast-whole-year = Semua kegiatan { $year } (setiap orang sekali)
ask-broadcast-audience = 👥 <b>Penerima siaran</b>
    Kegiatan: <b>{ $event }</b>
    Moda: <b>{ $mode }</b>
    Status: <b>{ $state }</b>
    Kehadiran: <b>{ $presence }</b>
    Provinsi: <b>{ $provinces }</b>

    → <b>{ $people } orang</b>{ $unreachable ->
        [0] {""}
       *[other] {" "}({ $unreachable } lainnya tidak terjangkau dan tidak dihitung)
    }
option-broadcast-audience-mode = Ubah moda
option-broadcast-audience-state = Ubah status
option-broadcast-audience-presence = Ubah kehadiran
option-broadcast-audience-province = Ubah provinsi
option-broadcast-audience-event = Ganti kegiatan
option-broadcast-audience-text = ➡️ Lanjut
broadcast-choose = Pilihan itu belum kami kenali. Mohon pilih dengan tombol, atau ketik tulisan pada tombolnya.
broadcast-nobody = Saat ini tidak ada penerima dengan pilihan tersebut. Mohon ubah pilihannya.
broadcast-whom = { $event } · { $state }
broadcast-whom-more = { $first } · { $more }
ask-broadcast-mode = Peserta dengan moda yang mana?
option-broadcast-mode-all = Semua moda
option-broadcast-mode-online = Daring
option-broadcast-mode-offline = Luring
ask-broadcast-state = Peserta dengan status yang mana?
option-broadcast-state-confirmed = Peserta (memegang kursi)
option-broadcast-state-applied = Menunggu keputusan luring
option-broadcast-state-waiting = Daftar tunggu
option-broadcast-state-offered = Ditawari kursi
ask-broadcast-presence = Peserta dengan kehadiran yang mana?
option-broadcast-presence-all = Semua, hadir atau tidak
option-broadcast-presence-present = Hadir, minimal satu sesi
option-broadcast-presence-absent = Tidak hadir di sesi yang selesai
option-broadcast-presence-outside = Belum masuk sesi yang berjalan
ask-broadcast-province = Provinsi mana saja? Mohon ketik dengan koma di antaranya, misalnya: <i>Bali, NTB, Jawa Timur</i>.
skip-broadcast-province = Semua provinsi
broadcast-provinces-many = { $count } provinsi
broadcast-province-unclear = “{ $shown }” belum kami kenali sebagai provinsi.

# ---- isi
ask-broadcast-text = ✏️ Mohon tulis isi siaran (paling banyak 3.500 karakter), atau kirim satu foto dengan keterangan (paling banyak 900 karakter).

    Dapat memakai isian: <code>{ $placeholders }</code>. Isian itu diganti untuk setiap penerima.
broadcast-text-empty = Isi siaran belum ada.
broadcast-text-long = Isi siaran terlalu panjang: { $is } karakter, paling banyak { $most }. Mohon dipersingkat.
broadcast-text-filled = Dengan isian yang terpanjang, pesan ini menjadi { $is } karakter; paling banyak { $most }. Mohon dipersingkat.
broadcast-text-unknown = Isian <code>{ $shown }</code> tidak dikenal. Mohon periksa ejaannya atau hapus kurung kurawalnya.
broadcast-text-brace = Ada kurung kurawal yang tidak berpasangan. Mohon lengkapi menjadi isian seperti { "{nama}" }, atau hapus.
broadcast-text-photo = Yang dapat dikirim sebagai siaran hanya teks atau foto. Bila ini gambar, mohon kirim sebagai foto, bukan berkas.
broadcast-piece = { $text }
broadcast-pieces = { $first }{ $rest }
broadcast-words = “{ $text }”
broadcast-words-photo = 🖼 “{ $text }”
broadcast-words-only-photo = 🖼 (foto)

# ---- pratinjau
broadcast-preview = ⬆️ Begitulah <b>{ $name }</b> akan membaca pesan ini.

    Untuk: { $whom }
    Penerima: <b>{ $people } orang</b>{ $unreachable ->
        [0] {""}
       *[other] {" "}({ $unreachable } lainnya tidak terjangkau)
    }
    Mulai: { $begins }
    { $lasts }
broadcast-begins-now = segera setelah dikonfirmasi
broadcast-at-once = segera
broadcast-begins-zones = mengikuti zona penerima
    { $lines }
broadcast-begins-zone = • { $zone }: { $at }
broadcast-lasts = Lama pengiriman: { $time }.
broadcast-lasts-after = Lama pengiriman: { $time }, termasuk { $ahead } pesan lain yang sudah menunggu.
broadcast-moment = kurang dari satu menit
broadcast-minutes = sekitar { $minutes } menit
broadcast-needs-second = Siaran untuk lebih dari { $limit } orang perlu persetujuan seorang panitia lain.
broadcast-last = Siaran terakhir:
    { $lines }
broadcast-last-line = • { $at } · { $people } orang · { $words }
broadcast-choose-kind = Kirim sebagai apa? <b>Penting</b> dikirim mendahului pengingat; pakailah hanya bila perlu.
option-broadcast-kind-plain = Biasa
option-broadcast-kind-urgent = ❗ Penting
button-broadcast-text = Ubah isi
option-broadcast-kind-audience = Ubah penerima
broadcast-not-sent = Baik, siaran tidak dikirim.

broadcast-still = Siaran { $words } untuk <b>{ $people } orang</b> ({ $whom }) belum dikirim. Kirim sebagai apa? Untuk melihat pratinjaunya lagi, ketik <b>ulangi</b>.
ask-broadcast-instead = Apakah teks tadi menjadi isi siaran yang baru?
    { $words }
option-broadcast-instead-use = Pakai teks ini

# ---- dilanjutkan atau dimulai lagi
ask-broadcast-resume = 📣 Anda masih menulis sebuah siaran.
    Untuk: { $whom }
    Isi: { $words }

    Lanjutkan, atau mulai yang baru? Bila mulai yang baru, tulisan ini tidak disimpan.
broadcast-words-none = belum ditulis
option-broadcast-resume-go = ▶️ Lanjutkan
option-broadcast-resume-anew = Mulai yang baru

# ---- kode
ask-broadcast-confirm = Untuk mengirim siaran ini (<b>{ $kind }</b>) kepada <b>{ $people } orang</b>, mohon ketik kode <code>{ $code }</code>.
broadcast-then-second = Setelah itu siaran menunggu persetujuan seorang panitia lain.
option-broadcast-confirm-back = ‹ Pratinjau
broadcast-code-none = Untuk mengirim, mohon ketik keempat angka kodenya. Untuk mengubah sesuatu, ketik <b>ubah</b> atau tekan tombolnya.
broadcast-code-other = Kode belum sesuai. Kesempatan tersisa: { $left }.
broadcast-code-dropped = Kode tiga kali belum sesuai, sehingga siaran tidak dikirim. Untuk mengulang: /siaran.
broadcast-started = ✅ Siaran #{ $number } untuk { $people } orang masuk antrean kirim.

# ---- persetujuan kedua
broadcast-nobody-else = Siaran untuk { $people } orang (lebih dari { $limit }) perlu persetujuan seorang panitia lain, dan saat ini tidak ada yang berhak menyetujuinya. Siaran tidak dikirim.
broadcast-waits = ⏳ Siaran #{ $number } untuk { $people } orang menunggu persetujuan dari salah satu: { $who }. Berlaku sampai { $until }.
broadcast-asks = 📣 <b>{ $who }</b> meminta persetujuan untuk siaran #{ $number } (pesan di atas ini).

    Untuk: { $whom }
    Penerima: <b>{ $people } orang</b> · { $kind }
    Mulai: { $begins }
    { $lasts }
    Jawaban pertama yang berlaku, paling lambat { $until }.
button-broadcast-agree = ✅ Setujui dan kirim
button-broadcast-refuse = ✖️ Tolak
broadcast-agreed = Siaran #{ $number } disetujui oleh { $who } dan dikirim.
broadcast-refused = Siaran #{ $number } ditolak oleh { $who } dan tidak dikirim.
broadcast-refused-done = Siaran #{ $number } Anda tolak dan tidak dikirim.
button-broadcast-withdraw = Tarik kembali
broadcast-withdrawn = Siaran #{ $number } ditarik kembali oleh { $who } dan tidak dikirim.
broadcast-withdrawn-done = Siaran #{ $number } Anda tarik kembali dan tidak dikirim.
broadcast-lapsed = Siaran #{ $number } tidak disetujui dalam 24 jam, sehingga tidak dikirim.
broadcast-not-yourself = Siaran yang Anda tulis sendiri perlu disetujui oleh panitia lain.

# ---- kemajuan
broadcast-card = 📣 <b>Siaran #{ $number }</b> · { $state }
    { $words }
    Untuk: { $whom }
    Oleh { $by }, { $at }
broadcast-is-proposed = menunggu persetujuan
broadcast-is-rejected = ditolak oleh { $who }
broadcast-is-lapsed = tidak disetujui tepat waktu
broadcast-is-sending = sedang dikirim
broadcast-paused-until = Bila tidak dilanjutkan sampai { $at }, sisanya tidak dikirim lagi.
broadcast-is-paused = ⏸ dijeda oleh { $who } { $at }
broadcast-is-stopping = ⏹ dihentikan oleh { $who }; yang sedang di jalan masih sampai
broadcast-is-stopped = ⏹ dihentikan oleh { $who } { $at }
broadcast-is-done = ✅ selesai
broadcast-figure-sent = Terkirim: <b>{ $count }</b> dari { $all }
broadcast-figure-waiting = Menunggu: { $count }
broadcast-figure-unreachable = Tidak terjangkau: { $count }
broadcast-figure-failed = Gagal: { $count }
broadcast-figure-stopped = Dihentikan sebelum terkirim: { $count }
broadcast-figure-gone = Pendaftaran atau kegiatannya berubah sebelum terkirim: { $count }
broadcast-done-at = Perkiraan selesai: { $at }
broadcast-held = { $count } pesan menunggu pagi di zona penerima.
broadcast-report = ✅ <b>Siaran #{ $number } selesai</b>: { $sent } dari { $all } terkirim.
    { $words }

    { $figures }
broadcast-report-stopped = ⏹ <b>Siaran #{ $number } dihentikan</b>: { $sent } dari { $all } terkirim.
    { $words }

    { $figures }
button-broadcast-pause = ⏸ Jeda
button-broadcast-resume = ▶️ Lanjut
button-broadcast-stop = ⏹ Hentikan
broadcast-stop-sure = Hentikan siaran #{ $number }? { $waiting } pesan belum terkirim dan akan dihapus; ini tidak dapat dibatalkan.
button-broadcast-stop-sure = Ya, hentikan
button-broadcast-no = Tidak
broadcast-already-proposed = Siaran ini masih menunggu persetujuan.
broadcast-already-rejected = Sudah ditolak oleh { $who }.
broadcast-already-lapsed = Waktu persetujuan sudah lewat.
broadcast-already-sending = Siaran ini sudah berjalan ({ $who }).
broadcast-already-paused = Sudah dijeda oleh { $who }.
broadcast-already-stopped = Sudah dihentikan oleh { $who }.
broadcast-already-done = Siaran ini sudah selesai.

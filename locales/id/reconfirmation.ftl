### Konfirmasi kehadiran luring.

ask-coming = 🙋 <b>Apakah Bapak/Ibu akan hadir luring (offline)?</b>
ask-coming-again = 🙋 <b>Kami belum menerima jawaban: apakah Bapak/Ibu akan hadir luring (offline)?</b>
ask-coming-until = Tempat: { $place }
    Mohon jawab paling lambat <b>{ $until }</b>. Tanpa jawaban, kursi luring kami berikan kepada peserta lain dan Bapak/Ibu mengikuti secara daring.
button-coming = Saya hadir
button-not-coming = Tidak bisa hadir
come-unclear = Untuk tetap hadir luring, tekan <b>Saya hadir</b>. Untuk melepas kursi luring dan ikut daring, tekan <b>Tidak bisa hadir</b>.
come-noted = ✅ <b>Terima kasih, sampai jumpa di tempat.</b> Kursi luring Anda tetap.
come-not = Terima kasih atas kabarnya. Kursi luring Anda kami berikan kepada peserta lain.
come-too-late = Pertanyaan ini sudah tidak berlaku. Keadaan pendaftaran Anda sekarang:
seat-released = Kami belum menerima jawaban Bapak/Ibu, sehingga kursi luring untuk <b>{ $title }</b> kami berikan kepada peserta lain.
seat-free-for-panitia = 🪑 { $count } kursi luring kosong untuk <b>{ $title }</b>; { $waiting } permohonan luring menunggu keputusan.

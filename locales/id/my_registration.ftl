### Pendaftaran saya: status dan jadwal.

status-none = Bapak/Ibu belum terdaftar di kegiatan mana pun.
status-draft = Pendaftaran Anda belum selesai: { $done } dari { $total } isian sudah terisi.
status-next = <b>Sesi berikutnya:</b> { $event }, { $title }: { $when }
schedule-event = <b>{ $title }</b>
    { $how }
    { $sessions }
schedule-none = Belum ada jadwal untuk Bapak/Ibu. Untuk melihat kegiatan yang dibuka, ketik /start.

button-register-again = Daftar lagi
status-more = Masih ada { $count } pendaftaran lain; seluruhnya ada di /datasaya.
button-of = { $what } · Angkatan { $batch }
schedule-online = Daring (online)
schedule-offline = Luring (offline), hadir di tempat · 📍 { $place }
schedule-meanwhile = Sementara ini daring (online); luring: { $state }
schedule-without = Belum ada kursi: { $state }

state-confirmed = terdaftar
state-applied = menunggu persetujuan luring
state-waiting = daftar tunggu
state-offered = kursi ditawarkan
state-rejected = tidak disetujui
state-cancelled = dibatalkan

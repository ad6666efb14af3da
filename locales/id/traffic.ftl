### Keramaian: laju kirim, yang menunggu, dan lama tunggu pendaftar baru.

rush-late = • Balasan terlambat { $ago }: { $count } balasan menunggu. Bila ada siaran yang berjalan, jeda lewat /siaran dan tunda siaran baru. Pendaftar baru mendapat giliran, dan tidak ada pesan yang hilang.
rush-slowed = • Telegram meminta kiriman diperlambat: laju kini { $rate } dari { $full } pesan per detik dan naik lagi bertahap. Tunda siaran baru sampai pulih.
rush-rate = Laju kirim: paling banyak { $rate } pesan per detik; semenit terakhir balasan { $replies }, pengingat dan siaran { $waves } per detik
rush-number = { $tenth ->
        [0] { $whole }
       *[other] { $whole },{ $tenth }
    }
rush-open = Pendaftar baru langsung dilayani
rush-door = Pendaftar baru: { $count } menunggu giliran; yang datang sekarang menunggu sekitar { $ago }
rush-floods = Menulis terlalu banyak dalam satu jam terakhir: { $chats } chat; { $inputs } pesannya tidak dibaca
recap-rush = <b>Saat ini</b>
    { $lines }

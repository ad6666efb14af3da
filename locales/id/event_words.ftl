### Yang ditanyakan kembali atau ditunjukkan saat panitia mengetik angka, tautan, dan waktu kegiatan.

line-empty = Mohon tulis dalam satu baris, dengan huruf.
line-long = Tulisannya terlalu panjang; paling banyak { $most } huruf.
batch-unclear = <code>{ $shown }</code> belum kami pahami. Mohon tulis nomor angkatan, 1 sampai 99. Contoh: <b>3</b>
quota-unclear = <code>{ $shown }</code> belum kami pahami. Mohon tulis jumlah kursi dengan angka. Contoh: <b>2.500</b>
quota-large = <code>{ $shown }</code> terlalu besar; paling banyak 100.000 kursi.
link-missing = Kami belum menemukan tautan pada <code>{ $shown }</code>. Contoh: <b>https://zoom.us/j/123</b>
link-one = Ada lebih dari satu tautan. Mohon kirim satu saja.
room-size = Kapasitas <code>{ $shown }</code> belum sesuai. Mohon tulis jumlah orang setelah tautannya. Contoh: <b>https://zoom.us/j/123 1.000</b>
rooms-many = Terlalu banyak ruang; paling banyak { $most } untuk satu sesi.
time-unclear = <code>{ $shown }</code> belum kami pahami. Contoh: <b>H-1 16.00</b>, <b>60 menit sebelum</b>, <b>saat mulai</b>, <b>10 menit setelah mulai</b>, atau <b>setelah selesai</b>
time-clock = Jam berapa? Mohon tulis lengkap. Contoh: <b>H-{ $days } 16.00</b>
span-clock = Kami belum menemukan jam pada <code>{ $shown }</code>. Mohon tulis tanggal dan jamnya. Contoh: <b>14 Maret 2027 08.30–16.00</b>
span-one-clock = Mohon tulis jam mulai dan jam selesai pada <code>{ $shown }</code>. Contoh: <b>14 Maret 2027 08.30–16.00</b>
span-date = Tanggal pada <code>{ $shown }</code> belum lengkap. Mohon tulis tanggal, bulan, dan tahun. Contoh: <b>14 Maret 2027 08.30–16.00</b>
span-days = <code>{ $shown }</code> lebih dari satu hari. Mohon tulis satu hari saja. Contoh: <b>14 Maret 2027 08.30–16.00</b>
span-order = Jam selesai pada <code>{ $shown }</code> tidak setelah jam mulai. Contoh: <b>14 Maret 2027 08.30–16.00</b>
span-weekday = Tanggal pada <code>{ $shown }</code> bukan hari { $day }. Mohon periksa tanggal atau harinya.
clock-impossible = Jam pada <code>{ $shown }</code> belum sesuai. Jam ditulis 00.00 sampai 23.59. Contoh: <b>08.30</b>
clock-part = <code>{ $clock }</code> belum dapat kami pastikan. Mohon tulis jamnya dengan angka, 00.00 sampai 23.59. Contoh: <b>08.30</b> atau <b>17.00</b>
clock-unclear = <code>{ $clock }</code>: maksudnya <b>{ $early }</b> atau <b>{ $late }</b>? Mohon tulis lagi selengkapnya dengan jam tersebut.
clock-midnight = <code>{ $clock }</code>: awal atau akhir hari? Mohon tulis <b>00.00</b> untuk awal, <b>23.59</b> untuk akhir hari itu.
clock-left = Bagian <code>{ $left }</code> belum kami pahami. Mohon tulis jamnya seperti <b>17.00</b>, atau <b>08.30–16.00</b> untuk sesi
moment-clock = Jam berapa? Mohon tulis tanggal dan jamnya. Contoh: <b>13 Maret 2027 17.00</b>
moment-date = Tanggal pada <code>{ $shown }</code> belum lengkap. Mohon tulis tanggal, bulan, dan tahun. Contoh: <b>13 Maret 2027 17.00</b>
sessions-many = Terlalu banyak sesi; paling banyak { $most }.
session-title-long = Judul sesi pada <code>{ $shown }</code> terlalu panjang; paling banyak { $most } huruf.

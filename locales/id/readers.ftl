# What the readers of answers ask back or point out. Each text names the cause and gives an example.
# { $shown } is what the person wrote, shortened.

one-answer = Kami menerima beberapa baris sekaligus. Mohon satu jawaban per pesan, atau gunakan formulir.

name-short = Mohon tuliskan nama lengkap, minimal dua huruf. Contoh: <b>Budi Santoso, S.T.</b>
name-long = Nama ini terlalu panjang untuk dicetak pada sertifikat. Mohon tuliskan paling banyak { $limit } karakter.
name-contact = Yang kami terima berupa nomor atau alamat: <code>{ $shown }</code>. Mohon tuliskan nama lengkap Anda. Contoh: <b>Siti Aminah, S.K.M.</b>
name-sentence = Kami sedang menunggu nama lengkap Anda, seperti yang akan dicetak pada sertifikat. Contoh: <b>Budi Santoso, S.T.</b>
name-characters = Bagian <code>{ $shown }</code> belum sesuai untuk nama pada sertifikat. Mohon gunakan huruf Latin, titik, koma, tanda petik, atau tanda hubung. Contoh: <b>Dr. Siti Nur'aini, M.K3</b>
name-case = Nama akan dicetak pada sertifikat. Apakah nama Anda ditulis <b>{ $shown }</b>?
name-sure = Nama akan dicetak pada sertifikat. Apakah nama Anda <b>{ $shown }</b>?
name-two = Yang kami terima tampaknya nama dua orang: <code>{ $shown }</code>. Mohon tuliskan nama Anda saja; setiap peserta mendaftar dari akun Telegram masing-masing. Contoh: <b>Budi Santoso, S.T.</b>

company-short = Mohon tuliskan nama perusahaan atau instansi Anda. Contoh: <b>PT Maju Bersama</b>
company-long = Nama perusahaan/instansi ini terlalu panjang. Mohon tuliskan paling banyak { $limit } karakter.
company-contact = <code>{ $shown }</code> tampaknya alamat email atau nomor telepon. Mohon tuliskan nama perusahaan atau instansi Anda. Contoh: <b>PT Maju Bersama</b>
company-waiting = Kami sedang menunggu nama perusahaan atau instansi Anda. Contoh: <b>PT Maju Bersama</b>. Jika belum bekerja atau bekerja sendiri, tuliskan <b>Perorangan</b> atau <b>Mandiri</b>.

position-short = Mohon tuliskan jabatan Anda. Contoh: <b>HSE Officer</b> atau <b>Kepala Seksi K3</b>
position-long = Jabatan ini terlalu panjang. Mohon tuliskan paling banyak { $limit } karakter.
position-contact = <code>{ $shown }</code> tampaknya alamat email atau nomor telepon. Mohon tuliskan jabatan Anda. Contoh: <b>HSE Officer</b>
position-waiting = Kami sedang menunggu jabatan Anda. Contoh: <b>HSE Officer</b> atau <b>Kepala Seksi K3</b>. Jika belum bekerja atau bekerja sendiri, tuliskan <b>Perorangan</b> atau <b>Mandiri</b>.

province-unsure = <b>{ $shown }</b> dapat berarti beberapa provinsi. Mohon pilih yang dimaksud, atau tuliskan nama provinsi lainnya.
one-sure = Apakah yang dimaksud <b>{ $shown }</b>?
province-unknown = Kami belum menemukan provinsi <code>{ $shown }</code>. Mohon tuliskan nama provinsi atau kabupaten/kota Anda. Contoh: <b>Jawa Barat</b> atau <b>Kota Bekasi</b>

phone-missing = Kami belum menemukan nomor HP pada jawaban Anda. Mohon tuliskan nomor HP yang aktif. Contoh: <b>0812-3456-7890</b>
phone-share = Bot tidak dapat melihat nomor Telegram Anda. Tekan tombol <b>Bagikan nomor HP</b> di bawah untuk mengirimkannya, atau tuliskan nomor HP yang aktif. Contoh: <b>0812-3456-7890</b>
phone-digits = Jumlah angka pada <code>{ $shown }</code> belum sesuai untuk nomor HP. Mohon periksa kembali. Contoh: <b>0812-3456-7890</b>
phone-landline = <code>{ $shown }</code> tampaknya nomor telepon kantor atau rumah. Mohon tuliskan nomor HP. Contoh: <b>0812-3456-7890</b>
phone-country = <code>{ $shown }</code> belum sesuai sebagai nomor HP luar negeri. Mohon tuliskan lengkap dengan kode negara. Contoh: <b>+65 8123 4567</b>
phone-unsure = Kami menemukan lebih dari satu nomor. Nomor HP mana yang Anda gunakan?

email-missing = Kami belum menemukan tanda <b>@</b> pada alamat email Anda. Mohon tuliskan lengkap. Contoh: <b>nama@gmail.com</b>
email-form = Alamat email <code>{ $shown }</code> belum sesuai. Mohon tuliskan lengkap tanpa spasi. Contoh: <b>nama@gmail.com</b>
email-long = Alamat email ini terlalu panjang. Mohon tuliskan paling banyak { $limit } karakter.
email-typo = Anda menulis <code>{ $shown }</code>. Apakah yang dimaksud <b>{ $suggested }</b>?
email-unsure = Ada lebih dari satu kemungkinan. Alamat email mana yang Anda gunakan?

skp-missing = Nomor SKP belum kami temukan pada jawaban Anda. Mohon tuliskan seperti pada Surat Keputusan Penunjukan. Contoh: <b>KEP.1234/NAKER-BINWASK3/VII/2024</b>. Jika belum memiliki SKP, Anda dapat menjawab <b>belum ada</b>.
skp-long = Nomor SKP ini terlalu panjang (paling banyak { $limit } karakter). Mohon tuliskan nomornya saja. Contoh: <b>KEP.1234/NAKER-BINWASK3/VII/2024</b>. Jika belum memiliki SKP, Anda dapat menjawab <b>belum ada</b>.
skp-unusual = Nomor <code>{ $shown }</code> tampak berbeda dari biasanya, contohnya <b>KEP.1234/NAKER-BINWASK3/VII/2024</b>. Gunakan tetap?
skp-unsure = Kami menemukan lebih dari satu nomor. Nomor SKP mana yang Anda gunakan?
skp-certificate = Nomor <code>{ $shown }</code> tampaknya nomor sertifikat pelatihan, bukan nomor Surat Keputusan Penunjukan (SKP). Gunakan tetap?
skp-licence = Nomor <code>{ $shown }</code> tampaknya nomor penunjukan perusahaan (PJK3), bukan nomor SKP atas nama Anda. Gunakan tetap?
skp-other = Jawaban ini tampaknya tanggal, nomor HP, atau NIK, bukan nomor SKP; NIK tidak kami perlukan. Contoh nomor SKP: <b>KEP.1234/NAKER-BINWASK3/VII/2024</b>. Jika belum memiliki SKP, Anda dapat menjawab <b>belum ada</b>.

date-missing = Kami belum menemukan tanggal pada jawaban Anda. Mohon tuliskan tanggal, bulan, dan tahun. Contoh: <b>14 Maret 2028</b>
date-incomplete = <code>{ $shown }</code> belum lengkap. Mohon tuliskan tanggal, bulan, dan tahun. Contoh: <b>14 Maret 2028</b>
date-impossible = Tanggal <code>{ $shown }</code> tidak ada dalam kalender: bulan itu sampai tanggal { $last }. Mohon periksa kembali. Contoh: <b>14 Maret 2028</b>
date-month = Bulan pada <code>{ $shown }</code> belum sesuai. Urutannya tanggal/bulan/tahun, bulan 1 sampai 12. Contoh: <b>14/3/2028</b>
date-year = Tahun pada <code>{ $shown }</code> belum sesuai. Mohon tuliskan tahun antara 1990 dan 2099. Contoh: <b>14 Maret 2028</b>
date-unsure = Kami menemukan lebih dari satu tanggal. Tanggal mana yang dimaksud?

category-unsure = Mohon pilih kategori peserta yang paling sesuai.
category-unknown = Kami belum mengenali kategori <code>{ $shown }</code>. Contoh jawaban: <b>Ahli K3 Umum</b>, <b>Ahli K3 Listrik</b>, <b>Pengawas Ketenagakerjaan</b>, atau <b>Lainnya</b>.

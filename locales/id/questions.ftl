### Pesan kepada panitia dan jawabannya.

button-ask = ✉️ Tulis pesan ke panitia
ask-message = Silakan tulis pesan Anda untuk panitia dalam satu pesan. Untuk batal, ketik <b>batal</b>.
message-empty = Pesannya masih kosong; mohon tulis pesan Anda.
message-long = Pesan tersebut terlalu panjang; mohon ringkas menjadi paling banyak { $most } huruf.
message-not-sent = Baik, tidak ada pesan yang dikirim.
question-sent = ✅ Pesan Anda (nomor #{ $number }) sudah kami teruskan ke panitia. Jawabannya kami kirim lewat chat ini.
question-wait = Pesan-pesan Anda sebelumnya sudah diterima dan sedang menunggu jawaban panitia. Bila mendesak, hubungi { $contact }.
question-nobody = Panitia dapat dihubungi lewat { $contact }.
question-received = ✉️ <b>Pesan #{ $number }</b>
    Dari: { $who }

    { $text }
question-answered = ✉️ <b>Jawaban panitia atas pesan #{ $number }</b>

    { $text }
button-answer = Jawab
ask-answer = Silakan tulis jawaban untuk pesan #{ $number }: <i>{ $text }</i>

    Untuk batal, ketik <b>batal</b>.
answer-which = Mohon sertakan nomor pesannya. Contoh: <code>/jawab 12 Terima kasih, …</code>
answer-sent = ✅ Jawaban untuk pesan #{ $number } sudah dikirim.
answer-late = Pesan #{ $number } sudah dijawab oleh panitia lain; jawaban Anda tidak dikirim.
answer-unknown = Pesan dengan nomor tersebut tidak ditemukan. Contoh: <code>/jawab 12 Terima kasih, …</code>
who-unknown = belum terdaftar
who-named = { $name }
who-registered = { $name }, { $number }
questions-none = Tidak ada pesan yang menunggu jawaban.
questions-open = <b>Pesan yang menunggu jawaban</b>
    { $lines }
question-line = #{ $number }: { $text }
button-answer-to = Jawab #{ $number }

### Pertanyaan umum. Setiap topik: jawaban, lalu di bawah .asked cara orang menanyakannya, satu per baris.
### Ejaan chat (gmn, brp, ga, udh …), sapaan, "nya" dan "kah" tidak perlu ditulis: program mengenalnya sendiri.
### Jawaban boleh memuat { $contact }: alamat panitia.

## Kegiatan

faq-programme = <b>Peningkatan Kompetensi Ahli K3</b> adalah kegiatan Direktorat Bina Kelembagaan K3, Ditjen Binwasnaker dan K3, Kemnaker RI, untuk Ahli K3 (keselamatan dan kesehatan kerja). Daftar kegiatan yang dibuka, dengan jadwal dan tempatnya: /start.
    .asked =
        ini kegiatan apa
        kegiatan ini tentang apa
        apa itu peningkatan kompetensi ahli k3
        apa tujuan kegiatan
        apa manfaat ikut kegiatan
        siapa penyelenggara
        bahas apa
        siapa yang mengadakan kegiatan
        penyelenggara kegiatan siapa
        latar belakang kegiatan
        kegiatan isinya apa
        manfaat ikut apa
        ini program apa

faq-cost = Kegiatan ini tidak dipungut biaya. Mohon abaikan siapa pun yang meminta pembayaran.
    .asked =
        biaya
        berapa biaya
        apa ada biaya
        dikenakan biaya
        biaya pendaftaran
        bayar berapa
        ini bayar tidak
        bayar ke mana
        transfer ke mana
        gratis
        gratis atau bayar
        berapa harga
        htm berapa
        kena charge tidak
        ada pungutan tidak
        keluar uang berapa
        ada iuran
        dimintai uang
        bayar pnbp
        perlu bayar
        harus bayar
        berapa tarif
        biaya sertifikat
        kegiatan bayar
        tidak bayar kan
        ada biaya admin
        berapa duit
        katanya gratis benar
        perlu transfer dulu
        ada potongan biaya
        biaya ditanggung siapa
        dipungut berapa per orang

faq-official = Pendaftaran ini untuk kegiatan Direktorat Bina Kelembagaan K3, Kemnaker RI, dan tidak dipungut biaya. Untuk memastikan, silakan hubungi { $contact }.
    .asked =
        ini resmi
        bot ini resmi
        akun resmi
        resmi dari kemnaker
        benar dari kemnaker
        ini asli
        asli atau palsu
        ini penipuan bukan
        takut penipuan
        hoaks
        bisa dipercaya tidak
        apa bukti ini resmi
        jangan jangan penipuan
        ini benar resmi
        bot ini asli
        program resmi kemnaker
        takut tertipu
        apa ini aman
        web resmi atau bukan
        tahu dari mana ini resmi
        kenapa pakai telegram
        panitia kemnaker benar
        pesan ini resmi

faq-requirements = Kegiatan ini untuk Ahli K3, terutama Ahli K3 Umum; pengawas ketenagakerjaan dan peserta lain memilih kategorinya saat mendaftar. Untuk memastikan apakah Bapak/Ibu dapat ikut, silakan hubungi { $contact }.
    .asked =
        apa syarat
        syarat peserta
        syarat daftar
        persyaratan ikut
        siapa yang boleh ikut
        untuk siapa kegiatan ini
        umum boleh ikut
        mahasiswa boleh ikut
        bukan ahli k3 boleh ikut
        harus ahli k3 umum
        apakah hse officer boleh ikut
        apakah pengawas ketenagakerjaan boleh ikut
        saya boleh ikut tidak
        kriteria peserta apa
        fresh graduate boleh ikut
        petugas p3k boleh ikut
        hrd boleh ikut
        hanya untuk ahli k3 umum
        khusus ahli k3
        non ahli k3 boleh ikut
        orang umum boleh daftar
        peserta dari luar jawa boleh ikut
        ahli k3 listrik boleh ikut
        konsultan boleh ikut
        pensiun boleh ikut
        belum bekerja boleh ikut
        safety officer boleh ikut
        terbuka untuk umum
        karyawan kontrak boleh ikut
        syarat jadi peserta
        hse rumah sakit boleh ikut
        perwakilan perusahaan boleh ikut
        boleh daftar kalau bukan ahli k3
        peserta dari dinas boleh ikut

faq-register = Untuk mendaftar: ketik /start, pilih kegiatan, setujui ketentuan data pribadi, lalu jawab beberapa pertanyaan. Pendaftaran selesai setelah Bapak/Ibu menerima nomor pendaftaran.
    .asked =
        cara daftar
        bagaimana cara daftar
        bagaimana mendaftar
        daftar lewat mana
        daftar di mana
        alur pendaftaran
        link pendaftaran mana
        tata cara pendaftaran
        cara ikut
        mau ikut bagaimana
        daftar online cara
        formulir pendaftaran mana
        mulai daftar dari mana
        cara jadi peserta
        jadi peserta bagaimana

faq-deadline = Kegiatan yang tampil setelah Bapak/Ibu mengetik /start masih dibuka pendaftarannya. Pendaftaran dapat ditutup sewaktu-waktu oleh panitia; mohon mendaftar lebih awal.
    .asked =
        pendaftaran sampai kapan
        kapan pendaftaran ditutup
        kapan pendaftaran dibuka
        batas akhir daftar kapan
        terakhir daftar kapan
        masih bisa daftar
        pendaftaran masih dibuka
        pendaftaran sudah tutup belum
        daftar terakhir tanggal berapa
        pendaftaran berakhir kapan
        deadline pendaftaran
        masih sempat daftar
        belum telat daftar kan
        sampai kapan bisa daftar
        sampai tanggal berapa daftar

faq-quota = Sisa kursi setiap kegiatan tampil pada /start. Bila penuh, Bapak/Ibu tetap dapat mendaftar dan masuk <b>daftar tunggu</b>; kursi yang kosong kami tawarkan lewat chat ini.
    .asked =
        kuota berapa
        sisa kuota berapa
        kuota masih ada
        masih ada kursi
        sisa kursi berapa
        sudah penuh belum
        berapa peserta
        kuota luring berapa
        tinggal berapa kursi
        kapasitas berapa
        berapa orang yang ikut
        kenapa penuh
        kuota habis
        kuota ditambah tidak
        masih ada tempat

faq-second-event = Bapak/Ibu dapat mendaftar pada kegiatan lain yang masih dibuka: ketik /start. Data yang sudah ada tidak perlu diisi ulang.
    .asked =
        boleh ikut lebih dari satu angkatan
        bisa daftar dua kegiatan
        tahun lalu sudah ikut boleh ikut lagi
        sudah pernah ikut boleh ikut lagi
        mau ikut angkatan lain
        boleh daftar lagi
        sudah ikut angkatan satu bisa ikut angkatan dua
        boleh ikut dua kali
        ikut semua angkatan
        alumni boleh ikut lagi

faq-company-limit = Setiap peserta mendaftar sendiri dari akun Telegram masing-masing, juga bila dari perusahaan yang sama. Pertanyaan tentang rombongan: { $contact }.
    .asked =
        satu perusahaan berapa orang
        maksimal berapa orang per perusahaan
        batas peserta per perusahaan
        satu pt boleh berapa peserta
        perusahaan kami kirim lebih dari satu orang
        daftar rombongan
        daftar kolektif
        boleh mendaftarkan teman
        bisa mendaftarkan rekan kerja
        satu akun untuk dua orang
        bisa daftar banyak orang sekaligus
        lima orang dari kantor bisa daftar semua
        dari kantor kami beberapa orang
        titip daftar teman
        didaftarkan hrd
        daftarkan karyawan
        satu nomor untuk beberapa peserta
        wakil perusahaan berapa orang
        hrd boleh mendaftarkan karyawan

faq-letter = Surat undangan dan surat tugas tidak diminta untuk mendaftar melalui bot ini. Bila Bapak/Ibu memerlukannya untuk kantor, mohon hubungi { $contact }.
    .asked =
        ada surat undangan
        minta surat undangan
        undangan resmi
        download surat undangan
        surat undangan untuk kantor
        perlu surat tugas
        harus pakai surat tugas dari perusahaan
        surat izin atasan
        minta undangan
        minta surat undangan resmi
        surat tugas wajib
        surat tugas dikirim ke mana
        surat resmi untuk pimpinan
        surat keterangan peserta
        butuh surat untuk izin
        surat undangan belum terima
        format surat tugas

faq-documents = Tidak ada dokumen yang perlu dikirim; NIK, foto KTP, dan data rekening tidak diminta. Mohon siapkan nomor SKP (Surat Keputusan Penunjukan) Anda bila ada.
    .asked =
        perlu ktp
        harus upload ktp
        nik diminta tidak
        dokumen apa yang disiapkan
        berkas apa yang diupload
        apa perlu kirim foto
        upload dokumen di mana
        perlu scan ktp
        perlu ijazah
        upload ijazah
        kirim cv
        perlu pas foto
        harus kirim sertifikat
        perlu kirim scan skp
        berkas apa yang dikirim
        dokumen yang diperlukan apa

faq-group = Semua pemberitahuan dikirim lewat chat ini; mohon jangan memblokir bot ini. Bila ada grup peserta, panitia yang menyampaikannya.
    .asked =
        ada grup wa
        link grup wa mana
        grup whatsapp mana
        masuk grup bagaimana
        ada grup telegram
        undang ke grup
        info lewat mana
        pemberitahuan lewat apa

## SKP

faq-what-is-skp = SKP adalah <b>Surat Keputusan Penunjukan</b> sebagai Ahli K3 dari Kemnaker. Nomornya tertulis di bagian atas surat tersebut atas nama Bapak/Ibu, bukan nomor sertifikat pelatihan.
    .asked =
        apa itu skp
        apa maksud skp
        kepanjangan skp
        nomor skp yang mana
        lihat nomor skp di mana
        letak nomor skp
        contoh nomor skp
        skp kepanjangan apa
        singkatan skp
        maksud nomor skp
        nomor skp ada di mana
        nomor skp tertulis di mana
        nomor skp sama dengan nomor sertifikat
        beda skp dan sertifikat
        skp dan lisensi beda
        kartu lisensi itu skp

faq-no-skp = Bila belum memiliki SKP, misalnya baru memegang sertifikat pelatihan atau sertifikat BNSP, Bapak/Ibu tetap dapat mengisi pendaftaran: pada nomor SKP, jawab <b>belum ada</b>. Ketentuan kepesertaan ditetapkan panitia: { $contact }.
    .asked =
        belum punya skp boleh ikut
        belum ada skp bisa daftar
        tidak punya skp bagaimana
        kalau tidak ada skp bagaimana
        tanpa skp boleh ikut
        skp masih proses boleh ikut
        skp belum terbit bagaimana
        bnsp boleh ikut
        bnsp bagaimana
        sertifikat bnsp bisa daftar
        ahli k3 bnsp boleh daftar
        cuma punya sertifikat pelatihan boleh ikut
        skp belum keluar bagaimana
        ada sertifikat tapi belum ada skp
        punya bnsp bisa ikut
        cuma bnsp boleh
        apa harus punya skp
        harus ada skp
        tidak ada skp bisa ikut
        belum ada nomor skp bagaimana
        bukan pemegang skp
        lulusan pelatihan tidak punya skp boleh daftar
        skp belum jadi bagaimana
        isi nomor skp bagaimana kalau tidak punya
        baru lulus ak3u skp masih diproses boleh daftar
        sertifikasi bnsp diterima

faq-skp-expired = Bila masa berlaku SKP sudah habis, mohon tetap isi nomor dan tanggalnya sesuai yang tertulis pada surat. Ketentuan kepesertaan ditetapkan panitia: { $contact }.
    .asked =
        skp habis masa berlaku boleh ikut
        skp sudah habis bagaimana
        masa berlaku skp habis bagaimana
        skp lewat masa berlaku bagaimana
        skp expired boleh ikut
        skp mati bisa daftar
        skp tidak berlaku lagi bagaimana
        skp habis bulan lalu boleh ikut
        skp tidak aktif bagaimana
        skp sudah lewat boleh ikut
        skp sudah mati bagaimana
        lisensi habis boleh ikut
        belum perpanjang skp boleh ikut
        skp sedang perpanjangan boleh ikut
        skp mati boleh ikut
        skp expired tahun lalu masih boleh

faq-skp-service = Penerbitan, perpanjangan, dan penggantian SKP tidak dilayani melalui bot ini. Mohon tanyakan kepada { $contact }.
    .asked =
        cara perpanjang skp
        perpanjangan skp di mana
        syarat perpanjang skp
        cara mengurus skp
        buat skp baru di mana
        skp hilang bagaimana
        cetak ulang skp
        pindah perusahaan skp bagaimana
        skp otomatis diperpanjang
        apa bisa untuk perpanjang skp
        urus skp lewat mana
        skp rusak cetak ulang
        mutasi skp
        lapor p2k3
        bikin skp di sini

faq-points = Keterangan tentang jam pelajaran dan poin atau angka kredit disampaikan oleh panitia. Pertanyaan: { $contact }. Di sini SKP berarti Surat Keputusan Penunjukan, bukan satuan poin.
    .asked =
        berapa poin
        dapat poin skp
        nilai skp berapa
        berapa skp
        berapa jp
        berapa jam pelajaran
        ada jam pelajaran
        dapat angka kredit
        dapat nilai kredit
        ada poin skp
        kegiatan ini ada skp poin
        dapat berapa jp
        dapat jam pelajaran
        jumlah jp
        poin pengembangan keprofesian

## Daring dan luring

faq-modes = <b>Daring (online)</b>: mengikuti dari tempat masing-masing melalui tautan yang dikirim lewat chat ini. <b>Luring (offline)</b>: hadir langsung di tempat kegiatan; kursinya terbatas.
    .asked =
        apa beda daring dan luring
        perbedaan daring luring
        daring itu apa
        luring itu apa
        apa maksud daring
        apa maksud luring
        pilih daring atau luring
        daring atau luring
        kegiatan ini daring atau luring
        kegiatan ini bisa daring atau harus luring
        ini online apa offline
        hybrid
        kegiatan lewat zoom atau tatap muka
        lebih baik daring atau luring
        full daring
        lewat zoom atau offline
        via zoom

faq-change-mode = Untuk pindah moda, ketik /ubah lalu pilih <b>Moda</b>. Kursi luring terbatas; selama Bapak/Ibu menunggu kursi luring, kursi daring yang sudah dipegang tetap aman.
    .asked =
        bisa pindah ke luring
        bisa pindah ke daring
        cara pindah moda
        cara ganti moda
        ganti jadi daring
        ganti jadi luring
        mau pindah dari daring ke luring
        sudah daftar luring bisa pindah daring
        tukar ke luring
        tukar ke daring
        dari luring bisa pindah daring
        ubah ke luring bagaimana
        ubah ke daring bagaimana
        bisa ganti luring
        salah pilih daring
        salah pilih luring
        dari zoom ke tatap muka bisa ganti

faq-approval = Bila kursi luring memerlukan persetujuan, panitia yang memutuskannya dan keputusannya kami kirim lewat chat ini. Keadaan pendaftaran Anda: /status.
    .asked =
        luring sudah disetujui belum
        kapan luring disetujui
        kapan pengumuman luring
        permohonan luring kapan diputuskan
        seleksi luring bagaimana
        tahu lolos luring dari mana
        kenapa menunggu persetujuan
        pengumuman peserta lolos
        luring belum ada kabar
        kapan diumumkan yang lolos luring
        diterima luring atau tidak
        siapa yang menyetujui luring
        kapan hasil seleksi
        kenapa luring ditolak
        masih menunggu persetujuan
        luring belum disetujui
        luring belum di acc
        hasil seleksi luring kapan keluar

faq-waitlist = Daftar tunggu berjalan menurut urutan. Bila ada kursi, kami menawarkannya lewat chat ini; mohon konfirmasi sebelum batas waktunya, karena setelah itu kursi diberikan kepada peserta berikutnya. Nomor urut Anda: /status.
    .asked =
        daftar tunggu itu apa
        daftar tunggu bagaimana
        cara kerja daftar tunggu
        daftar tunggu kapan dikabari
        daftar tunggu masih bisa dapat kursi
        nomor antrean saya berapa
        urutan daftar tunggu berapa
        waiting list itu apa
        masuk daftar tunggu artinya apa
        waiting list bagaimana
        berapa lama daftar tunggu
        saya urutan berapa
        kapan dapat kursi dari daftar tunggu
        antrean berapa
        kenapa masuk daftar tunggu
        dapat tawaran kursi bagaimana

faq-zoom-name = Mohon gunakan nama Zoom dengan susunan <b>INSTANSI_NAMA</b>, misalnya <b>PT Maju Bersama_Budi Santoso</b>.
    .asked =
        nama zoom bagaimana
        format nama zoom
        penulisan nama zoom
        nama di zoom pakai apa
        rename zoom jadi apa
        ganti nama zoom
        contoh nama zoom
        nama masuk zoom ditulis bagaimana
        format rename zoom
        nama di zoom apa
        ubah nama di zoom
        nama peserta zoom formatnya
        kode peserta zoom
        format penamaan zoom
        nama akun zoom harus apa
        nama zoom harus nama pt

faq-zoom-trouble = Mohon tutup Zoom, ketik /link, lalu tekan <b>Masuk Sesi</b> untuk tautan terbaru. Bila masih belum berhasil, mohon hubungi { $contact }.
    .asked =
        tidak bisa masuk zoom
        tidak bisa join zoom
        zoom penuh
        zoom error
        zoom tidak bisa dibuka
        link zoom tidak bisa dibuka
        link tidak bisa diklik
        link salah
        keluar dari zoom terus
        password zoom salah
        tidak bisa masuk room zoom
        link error
        link zoom error
        link kedaluwarsa
        link tidak bisa
        zoom minta password
        gagal masuk zoom
        ditolak masuk zoom
        masih di waiting room
        suara zoom tidak keluar
        zoom keluar sendiri
        zoom penuh tidak bisa masuk
        link tidak bisa di klik
        zoom mental terus
        terlempar dari zoom
        dikeluarkan dari zoom

faq-share-link = Mohon tidak membagikan tautan sesi. Setiap peserta mendaftar sendiri dan menerima tautan lewat chat dengan bot ini.
    .asked =
        link boleh dibagikan ke teman
        boleh share link zoom
        satu link untuk dua orang
        link bisa dipakai berapa orang
        link dipakai teman boleh
        kirim link ke teman boleh
        teman minta link
        boleh sebar link
        pakai link orang lain
        satu link untuk ramai ramai
        link boleh dipakai bersama
        sharing link ke tim
        boleh kirim link ke tim

faq-late = Mohon bergabung 15 menit sebelum sesi dimulai. Bila terlambat, silakan tetap masuk: ketik /link, lalu tekan <b>Masuk Sesi</b>; ketentuan presensi disampaikan panitia.
    .asked =
        terlambat bagaimana
        kalau terlambat masuk bagaimana
        terlambat boleh masuk
        terlambat masih bisa join
        boleh masuk zoom terlambat
        masuk berapa menit sebelum mulai
        boleh keluar sebelum selesai
        telat boleh
        masuk terlambat tidak apa
        baru bisa join jam sembilan
        boleh masuk pertengahan
        boleh izin keluar
        harus ikut sampai selesai
        ikut setengah hari boleh
        harus ikut dua hari
        hanya ikut satu hari boleh
        toleransi keterlambatan
        kalau terlambat dapat presensi
        terlambat masuk zoom dihitung hadir
        baru bisa masuk siang boleh

faq-recording = Keterangan tentang rekaman dan materi disampaikan oleh panitia. Pertanyaan: { $contact }.
    .asked =
        ada rekaman
        minta rekaman
        link rekaman mana
        rekaman youtube
        live youtube
        ada materi
        minta materi
        materi dibagikan tidak
        download materi di mana
        file presentasi narasumber
        ppt materi
        rekaman zoom lihat di mana
        nonton rekaman di mana
        rekaman bisa ditonton
        tayang ulang
        siaran ulang
        materi bisa diunduh
        soft file materi
        bahan presentasi
        link materi
        live streaming
        rekaman diunggah di mana
        acara direkam
        boleh minta ppt narasumber
        minta materi hari ini
        ada rekaman untuk yang tidak bisa hadir

faq-speakers = Susunan acara dan narasumber disampaikan oleh panitia. Daftar kegiatan yang dibuka, dengan jadwalnya: /start. Pertanyaan: { $contact }.
    .asked =
        siapa narasumber
        materi tentang apa
        topik apa
        susunan acara
        rundown acara
        materi apa yang dibahas
        bahas materi apa
        pembahasan hari ini apa
        siapa yang mengisi materi
        jadwal materi
        agenda acara
        narasumber dari mana

faq-travel = Keterangan tentang transportasi, penginapan, konsumsi, dan uang saku peserta luring disampaikan oleh panitia: { $contact }.
    .asked =
        transport ditanggung
        ada uang transport
        dapat uang saku
        hotel disediakan
        penginapan peserta luring
        akomodasi ditanggung
        dapat makan siang
        ada konsumsi
        ongkos ditanggung
        biaya perjalanan ditanggung
        perjalanan dinas siapa yang bayar
        peserta luring dapat makan
        dapat snack
        menginap di mana
        ada penginapan
        dapat seminar kit
        uang transport peserta luring
        dapat kaos
        penginapan peserta daerah
        makan ditanggung
        hotel dibayar
        transportasi peserta luring ditanggung

faq-preparation = Peserta daring: mohon siapkan internet yang stabil dan bergabung 15 menit sebelum sesi. Ketentuan pakaian dan perlengkapan peserta luring disampaikan panitia: { $contact }.
    .asked =
        pakaian apa
        pakai baju apa
        dresscode
        apa yang harus dibawa
        perlu bawa apa
        apa yang perlu disiapkan
        apa saja persiapan
        harus buka kamera
        baju bebas
        pakaian bebas
        seragam apa
        harus pakai kemeja
        wajib kamera
        harus on cam
        kamera harus nyala
        perlu laptop
        bisa pakai hp
        harus instal zoom
        perlu apd
        bawa laptop
        harus pakai batik
        pakaian batik
        dress code apa
        dress code luring

## Kehadiran dan sertifikat

faq-attendance = Peserta daring mengisi presensi dengan mengetik kode yang ditampilkan panitia di dalam sesi, di awal dan di akhir, langsung di chat ini; presensi masuk tercatat saat menekan <b>Masuk Sesi</b>. Peserta luring dicatat panitia di tempat. Catatan Anda: /presensi. Bila ada kendala: { $contact }.
    .asked =
        cara presensi
        presensi bagaimana
        presensi lewat apa
        presensi kapan
        presensi di mana
        link presensi mana
        isi daftar hadir di mana
        lupa presensi bagaimana
        tidak presensi bagaimana
        sudah presensi belum
        isi presensi di mana
        link presensi
        lupa isi presensi
        belum presensi bagaimana
        telat presensi
        presensi gagal
        tidak bisa presensi
        presensi sesi dua
        presensi berapa kali
        kode presensi
        presensi masuk belum
        minimal kehadiran berapa
        lupa presensi sesi
        presensi online di mana
        link daftar hadir mana
        presensi pulang jam berapa

faq-cannot-come = Bila berhalangan hadir, mohon ketik /batal, paling lambat sehari sebelumnya, agar kursinya dapat diberikan kepada peserta lain. Kursi tidak dapat dialihkan langsung; pengganti mendaftar sendiri melalui /start.
    .asked =
        berhalangan hadir bagaimana
        kalau tidak bisa hadir bagaimana
        tidak jadi ikut bagaimana
        tidak bisa ikut hari kedua
        cara batal pendaftaran
        cara membatalkan
        bisa batal pendaftaran
        kalau batal bagaimana
        boleh diwakilkan
        bisa digantikan teman
        ganti peserta lain
        tiba tiba tidak bisa hadir bagaimana
        batal lewat mana
        ada dinas luar boleh ganti rekan
        digantikan rekan boleh
        sakit tidak bisa ikut bagaimana
        ada sanksi kalau tidak hadir
        tidak hadir apa akibatnya
        mengundurkan diri
        boleh tidak hadir
        hari kedua tidak bisa hadir
        mendadak tidak bisa ikut bagaimana
        cara mundur
        mundur dari kegiatan
        pendaftaran diwakili

faq-certificate = Ketentuan sertifikat disampaikan oleh panitia. Pertanyaan: { $contact }.
    .asked =
        kapan sertifikat
        sertifikat kapan keluar
        kapan sertifikat dikirim
        sertifikat kapan dibagikan
        ada sertifikat
        dapat sertifikat
        sertifikat
        daring dapat sertifikat
        ambil sertifikat di mana
        download sertifikat bagaimana
        sertifikat belum terima
        sertifikat belum dikirim
        sertifikat sudah ada belum
        syarat dapat sertifikat
        sertifikat dari kemnaker
        sertifikat sudah bisa diunduh
        sertifikat angkatan kemarin belum keluar
        berapa lama sertifikat terbit
        sertifikat dikirim ke mana
        sertifikat lewat apa
        sertifikat fisik atau digital
        sertifikat berlaku berapa lama
        sertifikat hilang
        nama di sertifikat salah
        e sertifikat
        sertifikat belum masuk email
        berapa hari sertifikat keluar
        sertifikat dicetak sendiri
        butuh sertifikat kapan terbit
        sertifikat ditandatangani siapa
        ttd sertifikat siapa
        sertifikat dikirim via email
        sertifikat ini resmi kemnaker

## Data dan akun

faq-number-lost = Nomor pendaftaran Anda tampil pada /status.
    .asked =
        lupa nomor pendaftaran
        nomor pendaftaran berapa
        nomor pendaftaran di mana
        nomor pendaftaran hilang
        cek nomor pendaftaran
        nomor peserta saya berapa
        nomor pendaftaran belum terima
        id peserta saya berapa
        nomor peserta di mana
        kode pendaftaran saya
        nomor pendaftaran untuk apa
        tidak simpan nomor pendaftaran

faq-change-data = Untuk mengubah data, ketik /ubah; saat mendaftar dapat juga langsung, misalnya <b>ubah nama</b>. Mulai 24 jam sebelum sesi pertama, perubahan dibantu oleh panitia: { $contact }.
    .asked =
        cara ubah data
        cara ganti data
        data salah bagaimana
        salah isi data
        salah isi nama bagaimana
        nama salah ketik bisa ganti
        cara ganti email
        cara ganti nomor hp terdaftar
        pindah perusahaan ubah data bagaimana
        bisa ubah nama
        perbaiki data di mana
        perbaiki nama bagaimana
        mau perbaiki data
        email salah
        email salah tulis cara ganti
        nomor hp salah
        ganti jabatan bagaimana
        data sudah dikirim bisa ubah
        salah ketik
        salah input
        gelar belum ditulis
        tambah gelar
        salah provinsi
        boleh revisi data
        revisi data bagaimana
        nama perusahaan salah
        ganti nomor hp bagaimana
        ganti email bagaimana
        ganti nama perusahaan bagaimana
        typo nama bagaimana
        bisa ganti nama
        nama bisa diganti kalau sudah daftar
        nama saya salah bagaimana

faq-new-phone = Pendaftaran melekat pada akun Telegram Anda: bila hanya berganti HP, cukup masuk dengan akun Telegram yang sama. Bila akun Telegram berganti, mohon hubungi { $contact } sebelum mendaftar ulang.
    .asked =
        ganti hp bagaimana
        pindah hp bagaimana
        hp hilang bagaimana
        hp rusak bagaimana
        ganti akun telegram
        ganti nomor telegram
        telegram hilang
        ganti hp apa daftar ulang
        ganti hp baru bagaimana pendaftaran
        telegram ganti nomor bagaimana
        akun telegram hilang
        pindah akun telegram
        akun telegram diblokir
        telegram dihapus
        tidak punya telegram
        bisa lewat wa
        ganti hp akun telegram masih sama

faq-data = Data digunakan untuk pendaftaran, pengingat, presensi, sertifikat, dan pelaporan. Selengkapnya: /privasi.
    .asked =
        data untuk apa
        data saya aman
        data pribadi aman tidak
        kenapa minta nomor hp
        kenapa minta data pribadi
        siapa yang lihat data saya
        data disimpan berapa lama
        data disebar tidak
        kebijakan privasi
        data dijamin rahasia
        kerahasiaan data
        data dipakai untuk apa
        nomor hp dipakai untuk apa
        untuk apa minta nomor hp
        data dijual tidak
        data bocor tidak
        siapa yang pegang data
        di mana data disimpan
        kenapa harus setuju
        persetujuan ini untuk apa
        data saya dikasih siapa
        data tidak disalahgunakan kan
        kenapa minta email
        minta email untuk apa
        data dikasih ke pihak lain
        aman isi data di sini

faq-delete-data = Data yang kami simpan tentang Anda: /datasaya. Untuk menghapusnya: /hapusdata; pendaftaran Anda ikut dibatalkan.
    .asked =
        cara hapus data
        hapus data saya
        minta data dihapus
        hapus akun
        tarik persetujuan data
        cabut persetujuan
        lihat data saya
        data saya yang tersimpan apa
        hapus akun dari sini
        cara hapus akun
        tarik persetujuan bagaimana
        cara menarik persetujuan
        jangan simpan data saya
        berhenti menerima pesan
        stop kirim pesan

## Bot

faq-not-person = Pesan ini dijawab oleh bot pendaftaran Peningkatan Kompetensi Ahli K3, bukan petugas. Untuk menghubungi panitia, ketik /bantuan.
    .asked =
        ini bot
        anda bot
        anda siapa
        ini siapa
        siapa nama anda
        anda manusia
        ini manusia atau bot
        ini orang atau mesin
        saya bicara dengan siapa
        saya bicara dengan bot
        ini admin atau bot
        yang jawab orang atau bot
        dijawab orang atau mesin
        yang balas ini siapa
        siapa admin ini
        bot apa ini
        ini chat otomatis
        ini mesin
        ini orang
        yang balas orang beneran

faq-language = For English, type /english. Untuk kembali ke bahasa Indonesia: /indonesia.
    .asked =
        bisa bahasa inggris
        bahasa inggris
        in english
        english please
        do you speak english
        ganti bahasa
        speak english
        any english version
        coba bahasa inggris
        ada bahasa inggris
        change language

### Panitia: peran dan undangan.

role-owner = Pemilik
role-organizer = Penyelenggara
role-verifier = Verifikator
role-scanner = Petugas pindai
role-may-organizer = mengelola kegiatan, peserta, siaran, rekap, dan unduhan
role-may-verifier = melihat peserta dan memutuskan permohonan luring
role-may-scanner = mencatat presensi luring di lokasi
scope-all = semua kegiatan
bot-name-unknown = Nama bot belum diketahui karena bot baru saja dinyalakan. Mohon coba lagi sebentar lagi.

invite-role = Siapa yang ingin Anda undang? Pilih perannya.
invite-event = <b>{ $role }</b> untuk kegiatan yang mana?
invite-all-events = Semua kegiatan
invite-link = ✉️ <b>Undangan { $role }</b>
    Kegiatan: { $scope }
    Hak: { $may }

    Kirimkan tautan ini kepada rekan Anda:
    { $link }

    Tautan hanya dapat dipakai satu kali, sampai { $until }. Siapa pun yang membukanya mendapat peran ini, jadi kirimkan langsung kepada orangnya.
ask-staff-name = Selamat bergabung. Mohon tuliskan nama Anda, seperti yang dikenal rekan panitia.
staff-name-unclear = Mohon tuliskan nama Anda dengan 2–60 huruf. Contoh: <i>Rina Contoh</i>.
staff-name-later = Baik. Peran Anda sudah berlaku; ketik / untuk melihat perintahnya.
staff-welcome = ✅ Selamat bergabung, { $name }! Peran Anda: <b>{ $role }</b> ({ $may }).
    Ketik / untuk melihat perintah yang dapat dipakai. Semua tindakan dicatat dalam riwayat.
staff-has-joined = ✅ { $name } menerima undangan Anda sebagai { $role }.
staff-list = <b>Panitia</b> (halaman { $page } dari { $pages })
    { $lines }
staff-line = • { $name } · { $role } · { $scope }
staff-invited-open = Undangan yang belum dipakai: { $count }.
staff-revoke = Batalkan undangan yang belum dipakai
staff-revoked = ✅ { $count } undangan dibatalkan.
staff-remove = Hapus { $name } ({ $role })
staff-remove-ask = Cabut peran <b>{ $role }</b> dari { $name } ({ $scope })? Perintah panitia langsung tidak dapat dipakai lagi olehnya.
staff-remove-sure = Ya, cabut
staff-removed = ✅ Peran { $role } ({ $scope }) dicabut dari { $name }.
staff-role-ended = Peran Anda sebagai { $role } ({ $scope }) telah berakhir. Terima kasih atas bantuan Anda.
staff-gone = Peran itu sudah dicabut.

invite-not-yours = Undangan untuk peran dan kegiatan itu hanya dapat dibuat oleh yang perannya lebih tinggi di kegiatan tersebut.

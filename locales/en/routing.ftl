### Greeting, commands, help, and what is not understood.

greeting =
    { $part ->
        [pagi] Good morning.
        [siang] Good day.
        [sore] Good afternoon.
       *[malam] Good evening.
    }
welcome = Welcome to the registration for <b>Peningkatan Kompetensi Ahli K3</b> (competence development for occupational safety and health experts) of Kemnaker RI (Indonesia’s Ministry of Manpower). This event is free of charge.
start-more = You may also register for other events:
start-again = To register or see the events, type /start.
link-closed = The event in that link is not open at the moment.

help = <b>Help</b>
    • Answer the questions with the buttons or by typing.
    • <b>back</b>: to the previous question
    • <b>repeat</b>: show the question again
    • <b>edit</b>, or <b>edit position</b>: change one answer
    • <b>cancel</b>: stop the registration
    • /start: register · /status: your registration · /jadwal: your schedule
    • /link: the link of your session · /presensi: your attendance · /tiket: luring ticket
    • /ubah: change your data · /batal: cancel a registration
    • /datasaya, /hapusdata, /privasi: personal data · /indonesia

    Do you need a human? Write to the organisers with the button below, or contact { $contact }.

not-understood = Sorry, we did not understand that.
stuck = We are sorry if this question is difficult. The organisers will help: type /bantuan and your message.

attachment-sticker = Thank you for the sticker 🙂 To continue, please answer with a button or in text.
attachment-voice = We are sorry, we cannot listen to voice messages yet. Please type your answer.
attachment-photo = We are sorry, we cannot read photos or videos yet. Please type your answer.
attachment-file = We are sorry, we cannot read files yet. Please type your answer.
attachment-other = We are sorry, we cannot read this kind of message yet. Please type your answer.
edited-ignored = We do not read changes to earlier messages. To change an answer, type for example <b>edit name</b>.
unknown-command = We do not know that command yet. The commands are listed in /help.
stale-button = This button is no longer valid.
language-switched = The language is now English.
apology = We are sorry, something went wrong on our side. Your answers are safe; please send your last answer once more. If it happens again, contact { $contact }.

command-start = Register and see the events
command-status = Your registration
command-jadwal = Your schedule
command-link = The link of the next session
command-presensi = Record attendance by code
command-ubah = Change your data or mode
command-batal = Cancel a registration
command-datasaya = The data we hold about you
command-hapusdata = Erase your data
command-bantuan = Help and contact
command-privasi = About your personal data

job-failed = Sorry, this could not be done, although it was tried several times. Please give the command again; if it still fails, contact { $contact }.
panitia-not-asked = Nothing is being asked just now. Type / to see the committee's commands, or /start to register as a participant.
help-panitia = <b>Commands of the committee</b>
    { $lines }
help-line = /{ $name }: { $what }
command-siaran = Broadcasts: writing to participants
command-setujui = Decide about offline applications
command-antrean = Waitlists, and why they move or not
command-buatkegiatan = Make a new event
command-unduh = Download participants, attendance, waitlist
command-sehat = How the bot is doing: problems, messages, backup
command-berkas = Files: list of experts and Zoom reports
command-cari = Find a person and open their card
command-rekap = Recap of the programme: picture and numbers
command-langganan = Daily summary and warnings for you
command-tiket = QR ticket for taking part in person
command-kegiatan = List and manage events
command-jawab = Answer a participant's message
command-pertanyaan = Messages waiting for an answer
command-pindai = Record attendance in person at the venue
command-riwayat = History of the committee's actions
command-undang = Invite a colleague
command-panitia = The committee and their roles
talk-outdated = We are sorry, the registration form has been updated since you last filled it in.
talk-lost = We are sorry, our earlier conversation can no longer be read.

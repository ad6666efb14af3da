### Greeting, help, and what is said in between during a registration.

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
privacy = <b>Your personal data</b>
    Data controller: Direktorat Bina Kelembagaan K3 (directorate for occupational safety and health institutions), Ditjen Binwasnaker dan K3 (directorate general for labour inspection and K3), Kemnaker RI (Indonesia’s Ministry of Manpower).
    The data are used for registration, reminders, attendance, certificates and reporting, and are kept until { $months } months after the end of the year of the event (Law 27/2022).
    You may see, correct and delete your data, and withdraw your consent, with /datasaya, /ubah and /hapusdata. Questions: { $contact }.

not-understood = Sorry, we did not understand that.
stuck = We are sorry if this question is difficult. The organisers will help: type /bantuan and your message.
talk-greeting = Warm greetings from the organisers. Let us continue.
talk-noted = All right. To see your registration: /status.
talk-thanks = You are most welcome.
talk-link = The session link is sent in this chat to online participants shortly before the event.

talk-when = <b>{ $title }</b>
    { $sessions }
talk-place = Venue for those attending offline: { $place }. Online participants join from where they are.
talk-see-list = Dates and venues of all events are in the list; type /start to see it.
talk-withdraw = To cancel a registration that was sent: /batal. To have data erased: /hapusdata. Thank you for letting us know.
talk-human = We are sorry for the trouble. Please write to the organisers with the button below, or contact { $contact }. What you have filled in is not lost.
talk-unknown = We cannot answer this question here; please contact { $contact }.

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

### Frequent questions. Each topic: the answer, and below .asked the ways people ask it, one a line.
### Chat spellings need not be written; the program knows them. An answer may hold { $contact }.

## The event

faq-programme = <b>Peningkatan Kompetensi Ahli K3</b> (competence development for occupational safety and health experts) is an event of Direktorat Bina Kelembagaan K3, Ditjen Binwasnaker dan K3, Kemnaker RI. The open events, with dates and venues: /start.
    .asked =
        what is this event
        what is this programme about
        what is the training about
        who organises this
        what is the purpose of the event
        what is peningkatan kompetensi ahli k3

faq-cost = This event is free of charge. Please ignore anyone who asks you for payment.
    .asked =
        how much does it cost
        how much
        what is the price
        is it free
        is there a fee
        registration fee
        do i have to pay
        where do i pay
        payment
        do we need to pay anything

faq-official = This is the registration for events of Direktorat Bina Kelembagaan K3, Kemnaker RI, and it is free of charge. To make sure, please contact { $contact }.
    .asked =
        is this official
        is this bot official
        is this really from kemnaker
        is this legit
        is this a scam
        is this fake
        can i trust this

faq-requirements = The event is for Ahli K3 (safety experts), above all Ahli K3 Umum; labour inspectors and others choose their category when they register. To make sure that you may take part, please contact { $contact }.
    .asked =
        who can join
        who may participate
        what are the requirements
        can i join
        is it open to the public
        can students join
        must i be a safety expert
        can a safety officer join
        who is allowed to join

faq-register = To register: type /start, choose an event, agree to the terms on personal data, and answer a few questions. The registration is complete when you have received a registration number.
    .asked =
        how do i register
        how to register
        where do i register
        how can i sign up
        registration link
        how do i join

faq-deadline = Events shown after /start are still open. The organisers may close a registration at any time; please register early.
    .asked =
        when does registration close
        registration deadline
        until when can i register
        is registration still open
        can i still register
        when does registration open

faq-quota = The seats left at each event are shown by /start. If an event is full, you can still register and join the <b>waiting list</b>; a free seat is offered to you in this chat.
    .asked =
        how many seats are left
        are there seats left
        is it full
        how many participants
        what is the quota
        any slots left

faq-second-event = You may register for other events that are still open: type /start. What we know already is not asked again.
    .asked =
        can i join more than one event
        can i register for two events
        i joined last year can i join again
        may i register again

faq-company-limit = Every participant registers from their own Telegram account, also when they come from the same company. Questions about groups: { $contact }.
    .asked =
        how many people per company
        maximum participants per company
        can i register a colleague
        can i register my team
        group registration
        one account for two people

faq-letter = No letter of invitation or assignment is needed to register here. If your office needs one, please contact { $contact }.
    .asked =
        is there an invitation letter
        i need an invitation letter
        do i need an assignment letter
        letter for my boss

faq-documents = No documents need to be sent; your NIK, a photo of your identity card and bank details are not asked for. Please have the number of your SKP (Surat Keputusan Penunjukan, letter of appointment) at hand, if you have one.
    .asked =
        do i need my identity card
        do i have to upload my ktp
        what documents are needed
        which documents do i upload
        do i need to send a photo

faq-group = All notices are sent in this chat; please do not block this bot. If there is a group for participants, the organisers will tell you.
    .asked =
        is there a whatsapp group
        group link
        how do i join the group
        is there a telegram group

## SKP

faq-what-is-skp = SKP is the <b>Surat Keputusan Penunjukan</b>, Kemnaker’s letter of appointment as Ahli K3. Its number stands at the top of that letter in your name; it is not the number of a training certificate.
    .asked =
        what is skp
        what does skp mean
        which number is the skp number
        where do i find the skp number
        what's an skp

faq-no-skp = If you have no SKP yet, for example only a training certificate or a BNSP certificate, you may still fill in the registration: at the SKP number, answer <b>none yet</b>. The organisers decide who takes part: { $contact }.
    .asked =
        i have no skp can i join
        without skp can i register
        what if i do not have an skp
        my skp is still in process can i join
        can i join with a bnsp certificate
        what about bnsp
        i don't have an skp can i join
        can bnsp holders join
        i have no skp yet

faq-skp-expired = If your SKP has expired, please still give its number and date as they stand on the letter. The organisers decide who takes part: { $contact }.
    .asked =
        my skp has expired can i join
        what if my skp is expired
        skp no longer valid can i register
        my skp expired last year may i join

faq-skp-service = SKPs are not issued, extended or replaced through this bot. Please ask { $contact }.
    .asked =
        how do i renew my skp
        how to extend skp
        where can i get an skp
        i lost my skp letter how do i replace it

faq-points = The organisers announce training hours and credit points. Questions: { $contact }. Here SKP means Surat Keputusan Penunjukan (letter of appointment), not points.
    .asked =
        how many points do i get
        how many training hours
        are there credit points
        how many skp points

## Online and offline

faq-modes = <b>Daring (online)</b>: you take part from where you are, with a link sent in this chat. <b>Luring (offline)</b>: you come to the venue; seats are few.
    .asked =
        what is the difference between online and offline
        what is daring
        what is luring
        is it online or offline
        online or offline

faq-change-mode = To change between online and offline, type /ubah and choose the mode. Offline seats are few; while you wait for one, an online seat that you hold stays yours.
    .asked =
        can i change to offline
        can i change to online
        how do i switch from online to offline
        switch to online
        how to change mode

faq-approval = Where an offline seat needs approval, the organisers decide and we send you the decision in this chat. Your registration: /status.
    .asked =
        is my offline seat approved
        when is offline approved
        when are the offline results announced
        how are offline participants selected

faq-waitlist = The waiting list goes in order. When a seat is free, we offer it in this chat; please confirm in time, because it is then given to the next person. Your place in line: /status.
    .asked =
        what is the waiting list
        how does the waiting list work
        i am on the waiting list what now
        what is my place in the waiting list
        when do i get a seat from the waiting list
        how does the waitlist work
        what is the waitlist

faq-zoom-name = Please use the Zoom name <b>INSTANSI_NAMA</b> (company_name), for example <b>PT Maju Bersama_Budi Santoso</b>.
    .asked =
        what zoom name should i use
        zoom name format
        how do i rename myself in zoom
        which name in zoom

faq-zoom-trouble = Please close Zoom, type /link and press <b>Enter session</b> for the newest link. If it still does not work, please contact { $contact }.
    .asked =
        i cannot join zoom
        i cannot enter the zoom
        zoom is full
        zoom error
        the link does not work
        cannot open the link
        zoom link is not working
        i can't join zoom
        link not working

faq-share-link = Please do not share the session link. Every participant registers and receives the link in the chat with this bot.
    .asked =
        can i share the link
        may i give the link to a friend
        can two people use one link

faq-late = Please join 15 minutes before the session starts. If you are late, please still come in: type /link and press <b>Enter session</b>; the organisers announce the rules of attendance.
    .asked =
        what if i am late
        can i join late
        i will be late
        can i leave early
        must i stay until the end
        is it ok to be late

faq-recording = The organisers announce whether there are recordings and materials. Questions: { $contact }.
    .asked =
        is there a recording
        where is the recording
        is the event recorded
        can i get the slides
        where can i download the materials
        is it on youtube

faq-speakers = The organisers announce the programme of the day and the speakers. The open events, with dates: /start. Questions: { $contact }.
    .asked =
        who are the speakers
        who is the speaker
        what are the topics
        what is the agenda
        rundown
        who will speak

faq-travel = The organisers tell offline participants about transport, hotels, meals and allowances: { $contact }.
    .asked =
        is transport paid
        is the hotel provided
        is lunch provided
        do i get an allowance
        who pays for the travel

faq-preparation = Online: please have a stable internet connection and join 15 minutes before the session. Offline: the organisers tell you about clothes and what to bring: { $contact }.
    .asked =
        what should i wear
        dress code
        what should i bring
        what do i need to prepare
        must my camera be on

## Attendance and certificate

faq-attendance = Online participants type the codes shown in the session, one at the start and one at the end, into this chat; entering is recorded when you press <b>Enter session</b>. In person, the committee records it on site. Your records: /presensi. If there is a problem: { $contact }.
    .asked =
        how is attendance taken
        attendance link
        where do i fill in the attendance
        i forgot the attendance
        attendance list
        how do i sign the attendance

faq-cannot-come = If you cannot come, please type /batal, at the latest a day before, so that the seat can be given to somebody else. Seats are not passed on: whoever takes your place registers with /start.
    .asked =
        what if i cannot come
        what if i cannot attend
        how do i cancel
        how to cancel my registration
        can somebody else come instead of me
        can i be replaced by a colleague
        what happens if i can't attend
        i can't come what should i do

faq-certificate = The organisers announce the rules for certificates. Questions: { $contact }.
    .asked =
        certificate
        do i get a certificate
        when do i get the certificate
        when are certificates sent
        is there a certificate
        where can i download the certificate
        i have not received my certificate

## Data and account

faq-number-lost = Your registration number is shown by /status.
    .asked =
        i lost my registration number
        i forgot my registration number
        what is my registration number
        where is my registration number

faq-change-data = To change your data, type /ubah; while registering you may also write, for example, <b>edit name</b>. From 24 hours before the first session the organisers change it for you: { $contact }.
    .asked =
        how do i change my data
        how to edit my name
        my name is wrong
        how do i correct my data
        i made a typo
        how do i change my email
        how to change my phone number
        how can i correct my name

faq-new-phone = Your registration belongs to your Telegram account: with a new phone, just sign in to the same account. If your Telegram account changes, please contact { $contact } before you register again.
    .asked =
        i have a new phone
        what if i change my phone
        i lost my phone
        i changed my telegram account
        new telegram number
        i got a new phone

faq-data = The data are used for registration, reminders, attendance, certificates and reporting. More: /privasi.
    .asked =
        what is my data used for
        why do you need my phone number
        is my data safe
        who sees my data
        how long is my data kept
        privacy policy

faq-delete-data = The data we keep about you: /datasaya. To have them deleted: /hapusdata; your registration is then cancelled too.
    .asked =
        delete my data
        how do i delete my data
        how to delete my account
        withdraw my consent
        which data do you have about me

## The bot

faq-not-person = We are the registration bot for Peningkatan Kompetensi Ahli K3, not a member of staff. To contact the organisers, type /bantuan.
    .asked =
        are you a bot
        are you a robot
        are you human
        who are you
        is this a bot
        who am i talking to

faq-language = Untuk bahasa Indonesia: /indonesia. For English: /english.
    .asked =
        indonesian please
        bahasa indonesia
        can you speak indonesian
        change language
        do you speak indonesian

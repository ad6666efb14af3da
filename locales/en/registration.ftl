### Registration: from choosing an event to the registration number.

ask-event = <b>Events open for registration</b>
    Please choose with a button, or type the number.
event-card = <b>{ $n }. { $title }</b>
    🗓 { $when }
    📍 { $place }
    { $seats }
seats-online = Online: { $left } of { $quota } seats left
seats-offline = Offline (in person): { $left } of { $quota } seats left
seats-online-full =
    { $line ->
        [0] Online: full, there is a waiting list
       *[other] Online: full, { $line } on the waiting list
    }
seats-offline-full =
    { $line ->
        [0] Offline (in person): full, there is a waiting list
       *[other] Offline (in person): full, { $line } on the waiting list
    }
event-gone = Registration for that event has closed.
no-events = There is no event open that you can register for at the moment. Please type /start again later.

consent = <b>Consent to the use of personal data</b>
    Please read this before you register.

    <b>Data controller:</b> Direktorat Bina Kelembagaan K3 (directorate for occupational safety and health institutions), Ditjen Binwasnaker dan K3 (directorate general for labour inspection and K3), Kemnaker RI (Indonesia’s Ministry of Manpower).
    <b>Data:</b> { $data } and Telegram ID.
    <b>Purposes:</b> registration, reminders, attendance, certificates and reporting; and, if you choose so, news of later events.
    <b>Legal basis:</b> your consent (Article 20(2)(a) of Law 27/2022).
    <b>Kept</b> until { $months } months after the end of the year of the event.
    Messages are sent through Telegram, whose servers are outside Indonesia.
    <b>Your rights:</b> to see, correct and delete your data, and to withdraw your consent, at any time with /datasaya, /ubah and /hapusdata. Questions: { $contact }.

    Do you agree? Without your consent, the registration cannot continue.
consent-data = { $before }, { $datum }
datum-name = name
datum-phone = mobile number
datum-company = company
datum-position = position
datum-province = province and town
datum-email = email
datum-skp_number = number and date of your SKP (Surat Keputusan Penunjukan, the decree of appointment)
datum-category = participant category
option-consent-yes = I agree
option-consent-news = I agree; tell me of later events too
option-consent-no = I do not agree
consent-unclear = Please answer <b>yes</b> or <b>no</b>.
consent-refused = Understood. Without your consent, the registration cannot continue. We have stored no data about you.

    If you change your mind, type /start.
consent-refused-kept = Understood. Without your consent to the new terms, this registration does not continue and we delete its answers. The data from your earlier registrations remain under your earlier consent.

    If you change your mind, type /start.
consent-first = Please answer the question below first.

ask-mode = Will you attend <b>online</b> or <b>offline</b> (in person, at the venue)?

    { $seats }
mode-approval = Offline seats are given by the organisers.
mode-approval-safe = Offline seats are given by the organisers. While you wait, we keep an online seat for you.
mode-approval-line = Offline seats are given by the organisers. The online seats are taken; while you wait, you are on the online waiting list.
seats-offline-approval = Offline (in person): { $left } of { $quota } seats left, given by the organisers
seats-offline-approval-full = Offline (in person): full; you can still apply
option-mode-online = Online
option-mode-offline = Offline (in person)
mode-unclear = Please answer <b>online</b> or <b>offline</b>.
mode-noted = All right, we have noted <b>{ $mode }</b>.
mode-gone = We are sorry, this event does not have that mode.

ask-name = Please write your <b>full name</b> with academic titles, as it will be printed on the certificate.
form-template = { $lines }
form-name = Full name:{" "}
form-phone = Mobile (WhatsApp):{" "}
form-company = Company (or institution):{" "}
form-position = Position:{" "}
form-province = Provinsi (province):{" "}
form-email = Email:{" "}
form-skp_number = No. SKP:{" "}
form-skp_until = SKP berlaku sampai (valid until):{" "}
form-category = Category: Ahli K3 Umum
ask-phone = What is your active <b>mobile number</b>? Press <b>Share my mobile number</b>, or type it, for example <code>0812-3456-7890</code>.
ask-company = What is the name of the <b>company or institution</b> you work for?
ask-position = What is your <b>position</b> there?
ask-province = In which <b>province</b> do you work? The name of a city or regency is fine too.
ask-email = What is your <b>email</b> address?
skip-email = Skip
ask-skp_number = What is your <b>SKP number (Surat Keputusan Penunjukan, the decree of appointment)</b>, and until when is it <b>valid</b>? Example: <code>KEP.5756/NAKER-BINWASK3/III/2025, 14 March 2028</code>

    The SKP number is at the top of the Surat Keputusan Penunjukan issued in your name; it is not the number of a training certificate. If you do not know the date, the number alone will do. If you have no SKP yet, please use a button below.
skip-skp_number = None
option-skp_number-ahli_k3_umum = Ahli K3 Umum · no SKP yet
option-skp_number-ahli_k3_lain = Other Ahli K3 · no SKP yet
option-skp_number-pengawas = Labour inspector · no SKP yet
option-skp_number-lainnya = Other · no SKP yet
ask-skp_until = Until what date is that SKP <b>valid</b>? Example: 14 March 2028.
skip-skp_until = I do not know
ask-category = In what capacity are you registering?
option-category-ahli_k3_umum = Ahli K3 Umum (general)
option-category-ahli_k3_lain = Ahli K3 in another field
option-category-pengawas = Labour inspector (pengawas)
option-category-lainnya = Other
noted = All right.

review = <b>Please check your details</b>
    { $event }

    { $lines }
review-new = Is this correct?
review-known = Is your data still the same?
review-new-mode = If this is correct, please choose the mode.

    { $seats }
review-known-mode = Is your data still the same? If so, please choose the mode.

    { $seats }
review-open =
    { $what ->
        [email] Still empty: email. If you have it, please type it here; you may also go on without.
        [skp_until] Still empty: the date until which the SKP is valid. If you have it, please type it here; you may also go on without.
       *[both] Still empty: email, the date until which the SKP is valid. If you have them, please type them here; you may also go on without.
    }
review-filled = Thank you, we have noted it.
review-choose = Please choose with a button below. To change the mode, type <b>change mode</b>.
review-line = { $label }: <b>{ $value }</b>
review-unclear = Please choose with a button. To change one item, type for example <b>edit position</b>.
option-review-online = Correct, register online
option-review-offline = Correct, register offline
option-review-send = Correct, send
option-review-change = Change details
option-review-cancel = Cancel
label-mode = Mode
label-name = Name
label-phone = Mobile number
label-company = Company/institution
label-position = Position
label-province = Province
label-email = Email
label-skp_number = SKP number
label-skp_until = SKP valid until
label-category = Category

ask-resume = Your earlier registration is not finished yet. Would you like to continue or start over? Starting over deletes the answers given so far.
resume-event = Event: <b>{ $title }</b>
option-resume-restart = Start over

form-taken =
    { $count ->
        [0] We have received your form, but could not read its contents yet.
        [one] Thank you, we have received { $count } answer.
       *[other] Thank you, we have received { $count } answers.
    }
form-of-another = This form seems to be in another person’s name, so we have not used it. Everybody registers from their own Telegram account. If it is your own name, first type <b>edit name</b>.
form-not-used = We have not used this form: there is no other event to register for. To change what was sent, type /ubah.
form-unknown = We do not recognise this part: { $lines }

registered-confirmed = ✅ <b>You are registered.</b>
registered-applied = ✅ <b>We have received your application for an offline seat.</b>
registered-waiting = ✅ <b>We have put you on the waiting list.</b>
already-registered = You are already registered for this event.
registration-card = Registration number: <code>{ $number }</code>
    <b>{ $title }</b>
    { $mode }

    { $sessions }
registration-over = Registration <code>{ $number }</code>
    <b>{ $title }</b>
mode-held = Mode: { $mode }
mode-wished = Mode asked for: { $mode }
session-line = 🗓 { $title }: { $when }

overlap = ⚠️ This is at the same time as another event of yours, <b>{ $title }</b> ({ $session }: { $when }). You can still register.
first-timers-first = You are already registered for another event this year. You can still register; if the seats are taken, those who come for the first time go first.
skp-over = Your SKP (decree of appointment) was valid until { $until }. This does not keep you from taking part; please see to its renewal soon.
skp-soon =
    { $days ->
        [0] Your SKP (decree of appointment) ends today. This does not keep you from taking part; please see to its renewal soon.
       *[other] Your SKP (decree of appointment) ends in { $days } days, on { $until }. Please prepare its renewal.
    }
expert-found = ✓ Your name and SKP number agree with the list of K3 experts.

match-matched = Your name and SKP number agree with the list of K3 experts.
match-unknown = The organisers check whether you are on the list of K3 experts.

### Personal data: see it, download it, have it erased.

data-none = We hold no data about you.
data-profile = <b>The data we hold about you</b>
    { $lines }
    Telegram ID: { $address }
data-no-profile = Answers: none yet
data-registrations = <b>Registrations</b>
    { $lines }
data-registration = • { $number }, { $title }: { $mode }, { $state } (sent { $at })
data-nothing = none yet
data-consents = <b>Consents</b>
    { $lines }
data-consent-registration = • Registration: { $at }, text { $version }
data-consent-news = • News of later events: { $at }, text { $version }
data-questions = <b>Your messages to the organisers</b>
    { $lines }
data-question = • { $at }: { $text } — Answer: { $answer }
data-trail = <b>Record of processing</b>
    { $lines }
data-step = • { $at }: { $what } ({ $who })
data-rights = To correct your data: /ubah. To have it erased: /hapusdata. The button below downloads all of it.
button-file = 📄 Download as a file
data-file = All your data, as of { $at }.
data-file-name = my-data.txt

ask-erase = <b>Erase my data</b>
    Erased: name, mobile number, company, position, region, email, SKP, Telegram ID and your messages to the organisers. Registrations for events that are not over are cancelled, and their seats are given up.

    Kept, without a name: registration number, mode, state and times, for the number of participants to be reported; and the proof of when consent was given (Article 24 of Law 27/2022). Messages passed on already remain in the organisers’ chat.

    Continue?
option-erase-yes = Continue
erase-sure = What is erased cannot be brought back. Erase now? Press the button, or type <b>erase</b>.
erase-kept = Understood, your data stays.
erase-none = We hold no registration data about you; unsent answers and your messages have been erased.
erased = ✅ Your data has been erased, and registrations for events that are not over are cancelled. Thank you. To register again, type /start.
data-draft = <b>Answers not sent yet</b>
    { $lines }

privacy = <b>Your personal data</b>
    Data controller: Direktorat Bina Kelembagaan K3 (directorate for occupational safety and health institutions), Ditjen Binwasnaker dan K3 (directorate general for labour inspection and K3), Kemnaker RI (Indonesia’s Ministry of Manpower).
    The data are used for registration, reminders, attendance, certificates and reporting, and are kept until { $months } months after the end of the year of the event (Law 27/2022).
    You may see, correct and delete your data, and withdraw your consent, with /datasaya, /ubah and /hapusdata. Questions: { $contact }.

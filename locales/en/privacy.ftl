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

state-confirmed = registered
state-applied = waiting for approval of an offline seat
state-waiting = waiting list
state-offered = seat offered
state-rejected = not approved
state-cancelled = cancelled
actor-person = you
actor-system = system
actor-panitia = organisers
trail-consent = Consent given
trail-registered = Registration { $title }
trail-cancelled = Registration cancelled: { $title }
trail-confirmed = Seat confirmed: { $title }
trail-offered = Seat offered: { $title }
trail-safety-seat = Online seat held while waiting for an offline one: { $title }
trail-declined = Offered seat released: { $title }
trail-expired = Offered seat not taken in time: { $title }
trail-rejected = Application for an offline seat not approved: { $title }
trail-changed = Data changed: { $label }
trail-mode = Mode changed: { $title }
trail-not-coming = In-person seat released, not coming: { $title }
trail-unanswered = In-person seat released for want of an answer: { $title }
trail-erased = Data erased
match-matched = Your name and SKP number agree with the list of K3 experts.
match-unknown = The organisers check whether you are on the list of K3 experts.

ask-erase = <b>Erase my data</b>
    Erased: name, mobile number, company, position, region, email, SKP, Telegram ID and your messages to the organisers. Registrations for events that are not over are cancelled, and their seats are given up.

    Kept, without a name: registration number, mode, state and times, for the number of participants to be reported; and the proof of when consent was given (Article 24 of Law 27/2022). Messages passed on already remain in the organisers’ chat.

    Continue?
option-erase-yes = Continue
option-erase-no = Never mind
erase-sure = What is erased cannot be brought back. Erase now? Press the button, or type <b>erase</b>.
erase-kept = Understood, your data stays.
erase-none = We hold no registration data about you; unsent answers and your messages have been erased.
erased = ✅ Your data has been erased, and registrations for events that are not over are cancelled. Thank you. To register again, type /start.
data-draft = <b>Answers not sent yet</b>
    { $lines }
trail-asked = Message to the organisers (with name and registration number)
trail-answered = Message answered

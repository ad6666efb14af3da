### Data for panitia to download: the conversation, and what stands in the XLSX file.

export-choose = 📥 <b>Download data</b>
    Please choose an event, or the unique experts of a year.

    You can also type it, like <code>/unduh 3 presensi</code> or <code>/unduh 2027 ahli</code>.
export-choose-of = 📥 <b>Download: { $kind }</b>
    Please choose an event.
export-choose-kind = 📥 <b>Batch { $batch } of { $year }</b>
    { $title }

    Which data? The number on a button is how many rows there are now.
export-no-events = There is no event yet whose data you can download.
export-no-event = Batch { $batch } was not found.
export-begun = ⏳ The file ({ $kind }, batch { $batch } of { $year }) is being made (± { $rows } rows). It comes in this chat.
export-begun-year = ⏳ The file of unique experts of { $year } is being made (± { $rows } rows). It comes in this chat.
export-empty-participants = Batch { $batch } of { $year } has no participants yet, so no file was made.
export-empty-attendance = Nobody holds a seat in batch { $batch } of { $year } yet, so there is no attendance to download.
export-empty-waitlist = Nobody is in line for batch { $batch } of { $year }.
export-empty-unreachable = All participants of batch { $batch } of { $year } can be reached on Telegram.
export-empty-year = Nobody holds a seat in { $year } yet.
export-empty = When the file was made there was nothing left to put into it ({ $kind }). No file was made.
export-of-event = Batch { $batch } of { $year }
export-of-year = Year { $year }
export-caption = 📥 <b>{ $what }</b>
    { $of }
    { $rows } rows, made { $made }.
export-personal = ⚠️ This file holds personal data (Law 27/2022). Please use it only for the event, do not pass it on, and delete it when you are done.

export-kind-participants = participants
export-kind-attendance = attendance by session
export-kind-waitlist = waitlist
export-kind-unreachable = participants who cannot be reached
export-kind-year = unique experts
button-export-event = { $event } · { $day }
button-export-year = Unique experts of { $year }
button-export-participants = Participants ({ $count })
button-export-attendance = Attendance by session ({ $count })
button-export-waitlist = Waitlist ({ $count })
button-export-unreachable = Unreachable ({ $count })
button-export-before = ‹ Newer
button-export-back = ‹ Another event

## In the file

export-sheet-participants = Participants
export-sheet-attendance = Attendance
export-sheet-waitlist = Waitlist
export-sheet-unreachable = Unreachable
export-sheet-year = Unique experts
export-file-participants = participants
export-file-attendance = attendance
export-file-waitlist = waitlist
export-file-unreachable = unreachable
export-file-year = unique-experts
export-about-event = Event
export-about-which = Who is in it
export-about-rows = Rows
export-about-by = Asked for by
export-about-times = Times
export-about-numbers = Phone and SKP numbers
export-about-care = Data protection
export-event = Batch { $batch } of { $year }: { $title }
export-which-participants = All registrations that are not over, by number. Cancelled and rejected ones are left out.
export-which-attendance = Everybody with a seat to take part with, and everybody with a record. "Present" follows the event's rule; what panitia recorded always counts.
export-which-waitlist = The online line, then the offline line, in the order seats are offered. Who is being offered a seat is among the participants.
export-which-unreachable = Registrations that are not over whose person gets no message of the bot. Please call them. The column "Result of the call" is for panitia to fill in.
export-which-year = Each person once: everybody who holds a seat or has a record in this year. "Counted" means present in at least one session and on the list of experts.
export-times = All days and times are in WIB.
export-whole = Shown whole.
export-masked = Partly masked, by the rights of who asked.
export-care = This file holds personal data (Law 27/2022 on personal data protection). Use it only for the event, do not pass it on, and delete it when you are done. This download is recorded.
export-role-owner = owner
export-role-organizer = organizer
export-role-verifier = verifier
export-role-scanner = scanner
export-erased = (data erased)
export-match-matched = matches
export-match-doubtful = doubtful, to be checked
export-match-unmatched = not found
export-why-blocked = Has blocked the bot
export-why-deactivated = The Telegram account is no longer active
export-why-not-found = The chat was not found
export-why-no-chat = Has no Telegram chat
export-why-other = Messages cannot be sent
export-same-expert = The same expert as in row { $row }

export-col-number = Registration number
export-col-town = Town
export-col-match = List of experts
export-col-mode = Mode
export-col-state = State
export-col-seat = Seat now
export-col-since = Registered (WIB)
export-col-again = Took part this year before
export-col-source = Source
export-col-coming = Confirmed coming offline (WIB)
export-col-reachable = Reached by the bot
export-col-why = Why
export-col-called = Result of the call
export-col-place = Place
export-col-line = In line for
export-col-sessions = Sessions present
export-col-entered = { $session }: entered (WIB)
export-col-began = { $session }: start (WIB)
export-col-ended = { $session }: end (WIB)
export-col-noted = { $session }: noted by panitia (WIB)
export-col-present = { $session }: present
export-col-events = Events
export-col-batches = Batches
export-col-attended = Events attended
export-col-counted = Counted towards the target
export-col-remark = Remark

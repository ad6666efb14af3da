### Committee: /kegiatan. List, detail, open/close/cancel/clone, presensi codes, registration links.

events-head = <b>Kegiatan</b> ({ $count })
events-page = <b>Kegiatan</b> ({ $count }) · page { $page } of { $pages }
events-none = There is no kegiatan yet.
events-new = A new kegiatan: /buatkegiatan
events-unknown = We could not find that kegiatan. Example: <code>/kegiatan 3</code> or <code>/kegiatan 3/2027</code>.
events-card = <b>Batch { $batch }/{ $year }</b> · { $title }
    🗓 { $when }
    { $state }
    { $fill }
events-fill-online = <code>{ $bar }</code> online { $taken }/{ $quota }
events-fill-offline = <code>{ $bar }</code> in person { $taken }/{ $quota }
events-fill-online-line = <code>{ $bar }</code> online { $taken }/{ $quota } · in line { $line }
events-fill-offline-line = <code>{ $bar }</code> in person { $taken }/{ $quota } · in line { $line }

events-is-draft = 📝 Draft, people do not see it yet
events-is-waiting = 🕒 Registration opens { $opens }
events-is-open = 🟢 Registration open since { $opens }, until { $closes }
events-is-ended = 🔒 Registration ended { $closes }
events-is-closed = 🔒 Registration closed by the committee
events-is-running = ▶️ Running now
events-is-over = 🏁 Held, not marked as finished yet
events-is-finished = 🏁 Finished
events-is-cancelled = ❌ Cancelled
events-state-draft = draft
events-state-open = open
events-state-closed = closed
events-state-finished = finished
events-state-cancelled = cancelled

events-detail = <b>Batch { $batch }/{ $year }</b>
    <b>{ $title }</b>
    🗓 { $when }
    📍 { $place }
    { $state }
events-seats = <b>Seats</b>
    { $fill }
    In-person applications waiting: { $applied } · seats offered: { $offered } · unreachable: { $unreachable }
events-over-online = ⚠️ { $taken } online seats are taken, more than the quota of { $quota }. Nobody is cancelled; the line moves once enough seats are free.
events-over-offline = ⚠️ { $taken } in-person seats are taken, more than the quota of { $quota }. Nobody is cancelled; the line moves once enough seats are free.
events-sessions = <b>Sessions</b>
    { $lines }
events-session = • { $title }: { $when }
    { "  " }{ $rooms }
events-rooms = { $count ->
        [1] 🔗 { $link } · { $backup }
       *[other] 🔗 { $count } rooms, some without a limit · { $link } · { $backup }
    }
events-rooms-limited = { $count ->
        [1] 🔗 { $link } (capacity { $capacity }) · { $backup }
       *[other] 🔗 { $count } rooms (capacity { $capacity }) · { $link } · { $backup }
    }
events-rooms-unset = { $count ->
        [1] ⚠️ no link yet
       *[other] ⚠️ { $count } rooms, links missing
    }
events-backup = with a backup link
events-no-backup = no backup link
events-links-unset = ⚠️ Session links are missing. Please fill them in with <b>Edit…</b> before the session begins.
events-sessions-of = <b>Sessions and rooms</b> · { $title } ({ $page }/{ $pages })
events-session-rooms = <b>{ $title }</b>
    { $when }
    { $lines }
events-room = { $n }. { $link } · no limit
events-room-limited = { $n }. { $link } · capacity { $capacity }
events-room-backup = Backup: { $link }
events-more-rooms = … and { $count } more rooms
events-link-unset = no link yet

events-reminders = <b>Reminders</b>
    { $lines }
events-reminders-silent = <b>Reminders</b> (not sent: the kegiatan is { $state })
    { $lines }
events-reminders-none = <b>Reminders</b>: none
events-rule-next = • { $rule }: { $at }
events-rule-past = • { $rule }: its time is past
events-rule = { $when }, { $who }
events-rule-days = H-{ $days } { $clock }
events-rule-start-at = when { $about } starts
events-rule-start-before = { $minutes } minutes before { $about } starts
events-rule-start-after = { $minutes } minutes after { $about } starts
events-rule-end-at = when { $about } ends
events-rule-end-before = { $minutes } minutes before { $about } ends
events-rule-end-after = { $minutes } minutes after { $about } ends
events-about-event = the kegiatan
events-about-session = each session
events-who-all = everybody
events-who-online = online participants
events-who-offline = in-person participants
events-who-link = online participants, with the link
events-who-absent = online participants who have not entered
events-who-applied = in-person applicants
events-who-waiting = waiting list
events-who-offered = people with an offered seat
events-sent = <b>Sent last</b>
    { $lines }
events-sent-all = • { $what }: { $at }, sent { $sent } of { $size }
events-sent-noted = • { $what }: { $at }, sent { $sent } of { $size }
    { $notes }
events-sent-waiting = { "  " }waiting { $count }
events-sent-unreachable = { "  " }unreachable { $count }
events-sent-missed = { "  " }missed { $count }
events-wave-session = { $what } ({ $session })
events-wave-cancelled = notice of cancellation
events-wave-changed = notice of a change
events-wave-reopened = notice that it takes place
events-wave-link = new link { $session }
events-wave-reconfirm = question whether in-person people come
events-wave-broadcast = broadcast

events-settings = <b>Rules</b>
    { $lines }
events-offline-approval = • In person: the committee approves
events-offline-first_come = • In person: first come, first served
events-attended = • Counts as present: { $way }
events-record-entered = entered the session
events-record-start = presensi at the start
events-record-end = presensi at the end
events-reconfirm-on = • In-person people are asked whether they come: yes
events-reconfirm-off = • In-person people are asked whether they come: no
events-first-on = • First-timers of the year go first: yes
events-first-off = • First-timers of the year go first: no

events-do-open = 🟢 Open registration
events-do-close = 🔒 Close registration
events-do-finish = 🏁 Mark as finished
events-do-unfinish = ↩️ Undo finished
events-do-cancel = ❌ Cancel the kegiatan
events-do-reopen = ✅ Hold it after all
events-do-edit = ✏️ Edit…
events-do-clone = 📄 Clone
events-do-codes = 🔑 Presensi codes
events-do-links = 🔗 Registration links
events-do-reconfirm-on = Ask in-person people: turn on
events-do-reconfirm-off = Ask in-person people: turn off
events-do-first-on = First-timers go first
events-do-first-off = First-timers do not go first
events-do-sessions = All sessions and rooms
events-do-list = ‹ All kegiatan
events-do-back = ‹ Back to the kegiatan
events-do-decide = 🙋 In-person applications ({ $count })
events-do-line = 🪑 Waiting list

events-sure-open = <b>Open the registration of batch { $batch }?</b>
    { $title }

    State: { $before } → <b>{ $after }</b>
    { $lines }
events-sure-close = <b>Close the registration of batch { $batch }?</b>
    { $title }

    State: { $before } → <b>{ $after }</b>
    Who is registered stays so; reminders and offers to the waiting list go on.
    { $lines }
events-sure-finish = <b>Mark batch { $batch } as finished?</b>
    { $title }

    State: { $before } → <b>{ $after }</b>
    Nothing is sent about this kegiatan after that.
    { $lines }
events-sure-unfinish = <b>Undo that batch { $batch } is finished?</b>
    { $title }

    State: { $before } → <b>{ $after }</b>
    { $lines }
events-sure-reconfirm = <b>Asking in-person people whether they come, batch { $batch }</b>
    { $title }

    In-person people are asked at H-3 and H-2 whether they come; without an answer by H-1 09:00 their seat goes to somebody else.

    Asked: { $before } → <b>{ $after }</b>
    { $lines }
events-sure-first = <b>First-timers go first, batch { $batch }</b>
    { $title }

    If so, people without another kegiatan this year stand in front on the waiting list.

    First: { $before } → <b>{ $after }</b>
    { $lines }
events-sure-cancel = <b>Cancel batch { $batch }?</b>
    { $title }

    State: { $before } → <b>{ $after }</b>
    The reason people will read: { $words }
    { $lines }

    To cancel it, type its number: <b>{ $batch }</b>. Otherwise type <b>cancel</b>.
events-sure-reopen = <b>Hold batch { $batch } after all?</b>
    { $title }

    State: { $before } → <b>{ $after }</b>
    { $lines }

    To go on, type its number: <b>{ $batch }</b>. Otherwise type <b>cancel</b>.
events-yes-open = Yes, open registration
events-yes-close = Yes, close registration
events-yes-finish = Yes, mark as finished
events-yes-unfinish = Yes, undo
events-yes-reconfirm = Yes, change it
events-yes-first = Yes, change it
events-done-open = ✅ <b>Registration is open.</b>
    { $lines }
events-done-close = ✅ <b>Registration is closed.</b>
    { $lines }
events-done-finish = ✅ <b>The kegiatan is marked as finished.</b>
    { $lines }
events-done-unfinish = ✅ <b>It is not marked as finished any more.</b>
    { $lines }
events-done-cancel = ❌ <b>The kegiatan is cancelled.</b>
    { $lines }
events-done-reopen = ✅ <b>The kegiatan takes place.</b>
    { $lines }
events-done-reconfirm-on = ✅ In-person people are asked whether they come.
events-done-reconfirm-off = ✅ In-person people are not asked whether they come.
events-done-first-on = ✅ First-timers of the year go first now.
events-done-first-off = ✅ The waiting list goes by arrival now.
events-open-early = 🕒 Registration only opens { $at }.
events-open-now = 🟢 People can register at once, until { $at }.
events-open-late = ⚠️ The end of registration is past ({ $at }): nobody can register until it is changed.
events-told-will = 📣 { $count } people will be told, ± { $time }.
events-told-done = 📣 { $count } people are told, ± { $time }.
events-told-morning = 🌙 Nobody is disturbed at night: messages leave from { $clock } local time.
events-given-will = 🪑 { $count } seats will be given or offered to the waiting list.
events-given-done = 🪑 { $count } seats are given or offered to the waiting list.
events-dropped-will = 🗑 { $count } messages that still wait will not be sent.
events-dropped-done = 🗑 { $count } messages that still waited are not sent.
events-quiet = No message is sent because of this change.
events-nothing-done = Nothing was changed.
events-changed-by = ⚠️ <b>Nothing was changed:</b> this kegiatan is not what it was when the button was made. Changed last by { $who }, { $at }. How it stands now:
events-changed = ⚠️ <b>Nothing was changed:</b> this kegiatan is not what it was when the button was made. How it stands now:
events-unchanged = All right, nothing is changed. All kegiatan: /kegiatan

events-ask-reason = <b>Cancelling batch { $batch }</b>
    { $title }

    What is the reason? This sentence is sent to everybody. Otherwise type <b>cancel</b>.
events-reason-short = The reason is not clear enough. Example: <i>The speaker is ill; we will announce a new date.</i>
events-reason-long = A reason has at most { $most } characters. Please shorten it.
events-ask-registration = <b>Holding batch { $batch } after all</b>
    { $title }

    What about its registration? Otherwise type <b>cancel</b>.
option-event_registration-open = Registration open
option-event_registration-closed = Registration stays closed
events-number-how = Please type just the number, like <b>3</b>.
events-number-other = That is not the number of this batch. Please type the one in bold below.

events-ask-clone-date = <b>Cloning batch { $batch }</b>
    { $title }
    Its first session: { $first }.

    The date of the new one's first session? All times move by the same days; clock times stay. Example: <b>14 March 2027</b>
events-date-past = That date is past. Please write one to come.
events-date-far = That date is too far away. Please check its year.
events-ask-clone-batch = Its batch number? Used in { $year }: { $taken }. The next one: <b>{ $next }</b>.
skip-clone_batch = Use the next number
events-batch-taken = Batch { $batch } of { $year } exists already. Please choose another number.
events-ask-clone-links = Session links and backup links: copied, or left empty to be filled in later?
option-clone_links-copy = Copy the links
option-clone_links-empty = Leave them empty
events-clone = <b>New draft: batch { $batch }/{ $year }</b> (from batch { $source })
    <b>{ $title }</b>
    📍 { $place }
    { $lines }
    Quotas: online { $online }, in person { $offline } · { $links }
    Registration: { $opens } – { $closes }
events-clone-links-copy = session links copied
events-clone-links-empty = session links left empty
events-clone-session = • { $title }: { $when }
events-clone-sure = It is stored as a draft: people do not see it, nothing is sent, and its presensi codes are new. Store it?
option-clone_sure-save = Store the draft
option-clone_sure-date = Change the date
events-clone-changed = The old kegiatan was changed just now; please check once more.
events-cloned = ✅ <b>The draft of batch { $batch }/{ $year } is stored.</b> Check it, then open registration.

events-codes = <b>Presensi codes · batch { $batch }</b>
    { $title }
events-codes-session = <b>{ $session }</b>
    Start: <code>{ $start }</code> · counts { $starts }
    End: <code>{ $end }</code> · counts { $ends }
events-copy-start = 📋 Start { $code }
events-copy-end = 📋 End { $code }
events-codes-anew = New codes for session { $n }
events-codes-sure = Make new codes for <b>{ $session }</b>? The present ones stop counting at once; recorded presensi stays.
    { $title }
events-codes-yes = Yes, make new codes
events-codes-done = ✅ New codes for <b>{ $session }</b> count now.
events-codes-by = ⚠️ <b>Nothing was changed:</b> { $who } has changed the codes, { $at }. The codes that count now:
events-codes-other = ⚠️ The codes were changed before this button was pressed. The codes that count now:

events-links = <b>Registration links · batch { $batch }</b>
    { $title }

    Give a word to each place a link is put (group, poster, letter); registrations are counted by it.
events-sources-none = There is no registration yet.
events-source = • <b>{ $word }</b>: { $all } registrations, { $active } still active
events-source-rest = • { $words } other words: { $all } registrations
events-source-none = • without a word: { $all } registrations, { $active } still active
events-link-of = 🔗 { $word }
events-link-plain = 🔗 Link without a word
events-link-new = ➕ New link
events-ask-word = One word for the place of this link: lower-case letters, digits, - or _, at most { $most }. Example: <b>wa-jatim</b>
events-word-how = That word does not fit. Only letters a–z, digits, - and _. Example: <b>poster-office</b>
events-word-long = A word has at most { $most } characters.
events-link-unknown = The bot's name is not known yet, so there is no link. Please try again shortly.
events-poster = 📣 <b>{ $title }</b>
    🗓 { $when }

    Scan this QR code or open { $link } to register in Telegram. This kegiatan is free of charge.
events-poster-closed = ⚠️ For the committee: its registration is not open just now.
events-poster-other = ⚠️ For the committee: this number leads to another kegiatan just now.

event-unknown = There is no event with this number. The events: /kegiatan.
event-label = Batch { $batch }/{ $year }
event-when = <b>{ $title }</b>
    { $sessions }

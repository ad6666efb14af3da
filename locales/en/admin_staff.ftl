### Panitia: roles, invitations, scanning, tickets, history.

command-tiket = QR ticket for taking part in person
command-kegiatan = List and manage events
command-jawab = Answer a participant's message
command-pertanyaan = Messages waiting for an answer
command-pindai = Record attendance in person at the venue
command-riwayat = History of the committee's actions
command-undang = Invite a colleague
command-panitia = The committee and their roles

role-owner = Owner
role-organizer = Organizer
role-verifier = Verifier
role-scanner = Scanner
role-may-organizer = run events, participants, broadcasts, summaries and downloads
role-may-verifier = see participants and decide about luring applications
role-may-scanner = record luring attendance at the venue
scope-all = all events
bot-name-unknown = The bot's name is not known yet because it has just been started. Please try again in a moment.
event-unknown = There is no event with this number. The events: /kegiatan.

invite-role = Whom would you like to invite? Choose the role.
invite-event = <b>{ $role }</b> for which event?
invite-all-events = All events
invite-link = ✉️ <b>Invitation: { $role }</b>
    Event: { $scope }
    May: { $may }

    Send this link to your colleague:
    { $link }

    It works once, until { $until }. Whoever opens it gets this role, so send it to that person only.
invite-copy = 📋 Copy the link
ask-staff-name = Welcome. Please write your name as your colleagues know it.
staff-name-unclear = Please write your name with 2–60 letters. Example: <i>Rina Contoh</i>.
staff-name-later = All right. Your role is valid already; type / to see its commands.
staff-welcome = ✅ Welcome, { $name }! Your role: <b>{ $role }</b> ({ $may }).
    Type / to see the commands you may use. All actions are recorded in the history.
staff-has-joined = ✅ { $name } has accepted your invitation as { $role }.
staff-list = <b>Committee</b> (page { $page } of { $pages })
    { $lines }
staff-line = • { $name } · { $role } · { $scope }
staff-invited-open = Invitations not used yet: { $count }.
staff-revoke = Revoke unused invitations
staff-revoked = ✅ { $count } invitations revoked.
staff-remove = Remove { $name } ({ $role })
staff-remove-ask = Take the role <b>{ $role }</b> from { $name } ({ $scope })? The committee's commands stop working for them at once.
staff-remove-sure = Yes, remove
staff-removed = ✅ The role { $role } ({ $scope }) was taken from { $name }.
staff-role-ended = Your role as { $role } ({ $scope }) has ended. Thank you for your help.
staff-gone = That role is gone already.
page-back = ‹ Back

ticket = 🎫 <b>Luring ticket</b>
    { $title }
    Registration number: <code>{ $number }</code>
    { $when }
    Place: { $place }

    Please show this code to the staff when you arrive.
ticket-none = Tickets are for luring (offline) participants who have a seat. Your registration: /status.
button-ticket = Ticket, batch { $batch }

scan-session = { $event } · { $session }
scan-which = Attendance of which session?
scan-nothing = There is no session to record yet. Luring attendance can be recorded from 12 hours before a session.
ask-scan = <b>Luring attendance</b>: { $title }, { $session }
    Type the registration number (the last four digits are enough), or scan the ticket's QR code with the phone's camera. Type <b>selesai</b> to stop.
scan-number = This number does not fit. Example: <b>0123</b> or <b>PKA3-2027-01-0123</b>.
scan-done = All right, recording is over. To begin again: /pindai.
scan-ok = ✅ <b>OK</b>: { $name } ({ $number })
    { $session }, recorded { $at }.
scan-again = ℹ️ <b>Recorded already</b> { $at } by { $by }: { $name } ({ $number })
scan-elsewhere = ⚠️ <b>Another event</b>: { $number } is registered for { $title }.
scan-elsewhere-hidden = ⚠️ <b>Another event</b>: this ticket is not for an event you serve.
scan-no-seat = ❌ <b>Not registered for luring</b>: { $name } ({ $number }), { $mode }, { $state }.
scan-unknown = ❌ <b>Not registered</b>: this code is no ticket of this bot.
scan-unknown-number = ❌ <b>Not registered</b>: { $number } does not exist.
scan-closed = ⏳ No session of { $title } can be recorded yet. Luring attendance begins 2 hours before a session; for another session, type /pindai.
noted-present = ✅ Your attendance of { $session } was recorded { $at }.

audit-of = <b>History</b>: { $what }
audit-everything = all actions of the committee
audit-nothing = There is nothing recorded here yet.
audit-line = { $at } · <b>{ $who }</b>
    { $what }{ $whom }
audit-line-change = { $at } · <b>{ $who }</b>
    { $what }{ $whom }
    { $before } → { $after }
audit-person = participant
audit-system = system
audit-how = Examples: <code>/riwayat</code>, <code>/riwayat 3</code> (batch), <code>/riwayat PKA3-2027-01-0123</code>, <code>/riwayat saya</code>.
audit-older = Older ›
audit-by-staff = By colleague
audit-by-event = By event
audit-all = All
audit-whose = Whose actions?
audit-which = Which event?

trail-viewed = Data seen by the committee: { $title }
trail-exported = List of participants downloaded by the committee: { $title }
trail-attended = Attendance recorded: { $title }
trail-staff-invited = Committee invitation made
trail-staff-joined = Committee member joined
trail-staff-removed = Committee role removed
trail-staff-revoked = Committee invitations revoked
scan-next = The next number or ticket? (<b>selesai</b> to stop)
audit-about = { " · " }{ $number }
event-label = Batch { $batch }/{ $year }
invite-not-yours = An invitation for that role and event can only be made by somebody with a higher role there.
audit-people = { " · " }{ $count } people
audit-times = { $line } (× { $count })
button-my-ticket = 🎫 Luring ticket

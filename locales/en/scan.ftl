### QR tickets, and scanning them at the desk.

ticket = 🎫 <b>Luring ticket</b>
    { $title }
    Registration number: <code>{ $number }</code>
    { $when }
    Place: { $place }

    Please show this code to the staff when you arrive.
ticket-none = Tickets are for luring (offline) participants who have a seat. Your registration: /status.
button-ticket = Ticket, batch { $batch }
button-my-ticket = 🎫 Luring ticket
scan-session = { $event } · { $session }
scan-which = Attendance of which session?
scan-nothing = There is no session to record yet. Luring attendance can be recorded from 12 hours before a session.
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
scan-next = The next number or ticket? (<b>selesai</b> to stop)
ask-scan = <b>Luring attendance</b>: { $title }, { $session }
    Type the registration number (the last four digits are enough), or scan the ticket's QR code with the phone's camera. Type <b>selesai</b> to stop.

### Panitia: what they do with a registration, /setujui, /antrean, and moving to another Telegram account.

# Words for participants
panitia-cancelled = ❗ <b>Your registration was cancelled by the committee.</b>
panitia-moved-online = ℹ️ <b>The committee has moved you to online (daring).</b>
panitia-moved-offline = ℹ️ <b>The committee has moved you to offline (luring).</b>
panitia-revived = ✅ <b>The committee has made your registration active again.</b>
panitia-resent = 📄 The committee sends you the details of your registration again:
panitia-wrote = ✉️ <b>Message from the committee</b>

    { $text }
moved-here = ✅ <b>This Telegram account is now connected with your registration.</b> From now on our messages come here. All your registrations: /status.
moved-already = This Telegram account is already connected with that registration. Please open the link in the new account.
moved-away = ℹ️ <b>Your registration is now connected with another Telegram account</b>, as the committee was asked. Messages about the event no longer come here. If you did not ask for this, please contact { $contact } at once or press the button below.
move-not-here = This Telegram account has a registration of its own, so it can't be connected with another one. Please contact the committee: { $contact }.

# Buttons under a card
button-decide-approve = ✅ Approve
button-decide-reject = ❌ Reject
button-decide-move-online = Move to online
button-decide-move-offline = Move to offline
button-decide-move-yes = Yes, move
button-decide-cancel = Cancel registration
button-decide-revive = Make active again
button-decide-present = Record attendance
button-decide-unnote = Delete recorded attendance
button-decide-unlock = Unlock attendance
button-decide-write = Write a message
button-decide-resend = Send details again
button-decide-rebind = Change Telegram account
button-decide-back = ‹ Back to the card
button-decide-stop = Leave it

decide-state = { $state } · { $mode }
decide-state-by = { $state }, by { $who }
decide-already-confirmed = ⚠️ Already approved by { $who }.
decide-already-rejected = ⚠️ Already rejected by { $who }.
decide-already-cancelled = ⚠️ Already cancelled by { $who }.
decide-changed = ⚠️ This has changed; it is now: { $state }. Nothing was done.
decide-changed-by = ⚠️ This was changed by { $who }; it is now: { $state }. Nothing was done.
decide-changed-now = not found any more
decide-by-person = the participant
decide-over = ⚠️ This event is over or not running, so nothing is decided any more.
decide-untold = ⚠️ The participant has not been told: the Telegram account can't be reached.
decide-full-online = ⚠️ Online seats are full: { $taken } of { $quota } taken. Nothing was changed.
decide-full-offline = ⚠️ Offline seats are full: { $taken } of { $quota } taken. Nothing was changed.
decide-line-online = ⚠️ Free online seats belong to the waitlist ({ $line } people). Nothing was changed.
decide-line-offline = ⚠️ Free offline seats belong to the waitlist ({ $line } people). Nothing was changed.

ask-decide-online = Move <b>{ $name }</b> (<code>{ $number }</code>) to <b>online</b>?
    { $title }

    The offline seat or application is given up; a free seat is offered to the waitlist at once.
ask-decide-offline = Move <b>{ $name }</b> (<code>{ $number }</code>) to <b>offline</b>?
    { $title }

    The online seat or place in line is given up; a free seat is offered to the waitlist at once.
done-approved = ✅ The offline application of <b>{ $name }</b> is approved.
done-rejected = ✅ The offline application of <b>{ $name }</b> is rejected.
done-cancelled = ✅ The registration of <b>{ $name }</b> is cancelled.
done-moved-online = ✅ <b>{ $name }</b> is moved to online.
done-moved-offline = ✅ <b>{ $name }</b> is moved to offline.
done-revived-confirmed = ✅ The registration of <b>{ $name }</b> is active again, with a seat.
done-revived-applied = ✅ The registration of <b>{ $name }</b> is active again as an offline application; please decide.
done-revived-waiting = ✅ The registration of <b>{ $name }</b> is active again, at the end of the waitlist.
done-offered = Free seats passed on to the waitlist: { $count }.

ask-reason-rejection = Reject the offline application of <b>{ $name }</b> (<code>{ $number }</code>)?
    { $title }

    Please write the reason; the participant will read it. To leave it as it is, type <b>cancel</b>.
ask-reason-revocation = Cancel the registration of <b>{ $name }</b> (<code>{ $number }</code>)?
    { $title }

    Please write the reason; the participant will read it. To leave it as it is, type <b>cancel</b>.
reason-long = A reason has at most { $most } characters. Please shorten it.
reason-is = Reason: <i>{ $words }</i>
reason-none = Without a reason
ask-sure-rejection = Reject the offline application of <b>{ $name }</b> (<code>{ $number }</code>)?
    { $title }
    { $why }

    It is not rejected yet, and nothing has been sent.
ask-sure-revocation = Cancel the registration of <b>{ $name }</b> (<code>{ $number }</code>) and give up its seat?
    { $title }
    { $why }

    It is not cancelled yet, and nothing has been sent.
option-rejection_sure-yes = Yes, reject
button-decide-no = No, leave it
option-revocation_sure-yes = Yes, cancel it

ask-present = Record <b>{ $name }</b> (<code>{ $number }</code>) as present in which session? Nothing is recorded yet.
ask-present-one = Record <b>{ $name }</b> (<code>{ $number }</code>) as present in { $session }? Nothing is recorded yet; the participant will be told.
button-present-yes = Yes, record
button-present-in = Record: { $session }
done-present = ✅ Attendance of <b>{ $name }</b> in { $session } recorded { $at }.
present-already = ⚠️ Attendance in { $session } was already recorded { $at } by { $who }.
present-by-codes = ⚠️ Attendance in { $session } is already recorded by the participant's own codes.
ask-unnote = Delete the recorded attendance of <b>{ $name }</b> (<code>{ $number }</code>) in which session? Nothing is deleted yet.
ask-unnote-one = Delete the recorded attendance of <b>{ $name }</b> (<code>{ $number }</code>) in { $session }?
    Recorded { $at } by { $who }.

    Nothing is deleted yet; the participant will be told. What the participant recorded with codes stays.
button-unnote-yes = Yes, delete
button-unnote-in = Delete: { $session }
done-unnoted = ✅ The recorded attendance of <b>{ $name }</b> in { $session } was deleted.
unnote-nothing = ⚠️ This recorded attendance is not there any more, or has changed.
present-not = ⚠️ Attendance can't be recorded yet: no session has opened, or there is no seat.
done-unlocked = ✅ <b>{ $name }</b> can enter attendance codes again.
unlock-nothing = ⚠️ No attendance is locked.

done-resent = ✅ The registration details were sent to <b>{ $name }</b> again.
done-resent-link = ✅ The registration details and the button of the session were sent to <b>{ $name }</b> again.
done-morning = It is night where the participant is: the details arrive at 06.00.
resend-over = ⚠️ This registration is not active any more.
ask-letter = Write the message for <b>{ $name }</b> (<code>{ $number }</code>), at most { $most } characters. It is shown to you before it is sent.

    To leave it, type <b>cancel</b>.
ask-letter-sure = Send this message to <b>{ $name }</b> (<code>{ $number }</code>)? It is not sent yet. The participant will read it like this:
option-letter_sure-send = Send
option-letter_sure-change = Change
done-written = ✅ The message to <b>{ $name }</b> was sent.

# Moving to another account
ask-move-account = <b>Change the Telegram account</b>
    { $name } (<code>{ $number }</code>)

    You will get one link to pass on to the participant. Whoever opens it will hold all registrations and data of this participant, so please make sure who is asking. The link works once, for 24 hours.
button-move-account-yes = Yes, make a link
move-erased = ⚠️ The data of this participant were erased.
move-no-link = ⚠️ The name of the bot is not known yet, so no link can be made. Please try again in a moment.
move-link = 🔗 <b>Link to change the account of { $name }</b> (<code>{ $number }</code>)
    { $link }

    Pass it on only to this participant, to be opened in the new Telegram account. It works once, until { $until }. Earlier links for this participant work no more.
move-done = ✅ The Telegram account of <b>{ $name }</b> has changed.
move-refused = ⚠️ The link to change the account of <b>{ $name }</b> was opened in an account with a registration of its own, and refused. The link works no more; make a new one if needed.

# /setujui
walk-none = No offline applications wait for a decision.
walk-which = <b>Offline applications that wait for a decision</b>
    { $lines }

    Which event?
walk-event = • Batch { $batch } · { $title }: { $count } waiting
button-walk-event = Batch { $batch } ({ $count })
walk-head = <b>Offline application { $nth } of { $total }</b>
    { $title }
    Offline seats left: { $left } of { $quota }
walk-applicant = <b>{ $name }</b> · <code>{ $number }</code>
    { $company }
    { $position }
    { $province }
    { $lines }
    Waiting since { $since }
walk-match = List of experts: { $match }
walk-expert-matched = name and SKP number agree
walk-expert-doubtful = only the name or the SKP number agrees; please check
walk-expert-unmatched = not found
walk-expert-unknown = not checked yet
walk-again = Not the first event this year
walk-skp = SKP: { $number }
walk-skp-until = SKP: { $number }, valid until { $until }
walk-skp-none = SKP: none yet
walk-full = ⚠️ Offline seats are full. Applications can be approved again when a seat is free or the quota is raised.
button-walk-skip = Skip
button-walk-stop = Stop
button-walk-again = From the beginning
walk-none-left = All offline applications for { $title } are decided.
walk-skipped = No further applications for { $title }. Still waiting: { $count }.
walk-stopped = All right. Applications still waiting: { $count }. To go on: /setujui.

many-how = Please write the registration numbers, for example <code>/setujui 0123 0124, 0130-0135</code> or <code>/setujui PKA3-2027-01-0123</code>. To look at them one by one: /setujui.
many-too-many = At most { $most } numbers at a time. Please split them into several messages.
ask-many_event = Which event are these short numbers for?
many-will = <b>Will be approved: { $count }</b>
    { $lines }
many-will-not = <b>Not approved</b>
    { $lines }
many-yes = ✅ <code>{ $number }</code> { $name }
many-not = ▫️ <code>{ $number }</code> { $name }: { $why }
many-unknown = ▫️ Numbers not found: { $count }
many-more = … and { $count } more
many-no-seat = not enough offline seats
many-left = Offline seats left afterwards: { $left }
ask-many-sure = Approve these { $count } applications?
option-many_sure-yes = Yes, approve
option-many_sure-no = No
many-nobody = <b>Nobody can be approved</b>
    { $lines }
many-done = <b>Approved: { $count }</b>
    { $lines }

# /antrean
queue-unknown = This event was not found. Example: <code>/antrean 1</code>
queue-no-events = No event is running.
queue-which = <b>Waitlists</b>
    { $lines }

    Which event?
queue-event = • Batch { $batch }, { $title }: online { $online }, offline { $offline }
queue-event-button = { $event } ({ $online } · { $offline })
queue-head = <b>Waitlist of batch { $batch }</b>
    { $title }
queue-mode = <b>{ $mode }</b>
    Seats taken: { $taken } of { $quota }, of these offered just now: { $offered }
    Waiting: { $line }
    { $why }
queue-why-cancelled = The event is cancelled: the line does not move.
queue-why-finished = The event is finished: the line does not move.
queue-why-draft = The event is not open yet: the line does not move.
queue-why-started = The event has begun: the line moves no more.
queue-why-lowered = The quota was lowered to { $quota } while { $taken } seats are taken. The line moves again when enough seats are free or the quota is raised.
queue-why-offers = Seats offered just now: { $count }; the first of these offers ends { $until }; a seat not taken goes on to the next in line.
queue-why-approval = Offline seats are decided by the committee. Applications waiting: { $count } (/setujui).
queue-why-full = All seats are taken. The line moves when somebody cancels or the quota is raised.
queue-why-moving = Free seats: { $left }; they are offered to the line in a moment.
queue-why-free = Free seats: { $left }; nobody has to wait.
queue-first-timers = Who takes part for the first time this year goes first.
queue-page = <b>Line for { $mode }</b>
    { $lines }
queue-line = { $place }. <code>{ $number }</code> { $name }
queue-line-marked = { $place }. <code>{ $number }</code> { $name } · { $mark }
queue-mark-safety = wants offline
queue-mark-again = second event this year
button-queue-online = Show the online line
button-queue-offline = Show the offline line

### Waiting list, offered seats, decisions about offline seats, and the reason behind every state.

offer-seat = 🪑 <b>There is a seat for you.</b>
    { $title }
    Mode: { $mode } · Registration number: <code>{ $number }</code>

    Please confirm by <b>{ $until }</b>; after that the seat goes to the next person.
button-take = Take the seat
button-release = Release the seat
offer-expired = The time to take the seat for <b>{ $title }</b> is over, so it is given up for others.
offer-released = Understood, the seat is given up for others.
offer-late = This offer is no longer open. Your registration now:
safety-seat = ✅ Good news: while you wait for an offline seat, you now hold an online seat for <b>{ $title }</b> (<code>{ $number }</code>). There is nothing you need to do.

next-ended = This event is over. Thank you for taking part.
next-confirmed-online = <b>Next:</b> keep this number. The session link comes in this chat shortly before the event; please do not block this bot. Taking part is free of charge.
next-now-online = <b>Next:</b> the link of each session is in /link; attendance codes are shown in the session and typed into this chat.
next-confirmed-offline = <b>Next:</b> keep this number and show it at the desk in { $place }. Taking part is free of charge.
next-offered-online = <b>Next:</b> there is an online seat for you. Please press <b>Take the seat</b> or type <b>take</b> by <b>{ $until }</b>; after that it goes to the next person.
next-offered-offline = <b>Next:</b> there is an offline seat for you. Please press <b>Take the seat</b> or type <b>take</b> by <b>{ $until }</b>; after that it goes to the next person.
next-applied = <b>Next:</b> your application for an offline seat waits for the organisers; their decision comes in this chat. Venue: { $place }. Taking part is free of charge.
next-waiting-online = You are <b>number { $place } on the online waiting list</b>. When there is a seat, the offer comes in this chat.
next-waiting-offline = You are <b>number { $place } on the offline waiting list</b>. When there is a seat, the offer comes in this chat.
next-rejected = This event has no online seats, so your registration ends here. We are sorry, and hope to see you at a later event.
next-cancelled-self = This registration was cancelled at your request.
next-cancelled-declined = You released the seat you were offered, so this registration has ended.
next-cancelled-not-coming = You gave up the in-person seat, and this kegiatan has no online seats.
next-cancelled-unanswered = Your coming was not confirmed, and this kegiatan has no online seats.
next-cancelled-expired = The offered seat was not taken in time, so this registration has ended.

safety-held = Your online seat is safe: as long as there is no offline seat, you take part online.
safety-waiting = The online seats are taken; for an online seat you are number { $place }.
line-offers =
    { $count ->
        [1] One seat is being offered to somebody ahead of you, until { $until }.
       *[other] { $count } seats are being offered to people ahead of you, until { $until }.
    }
line-lowered = The quota was lowered to { $quota }, while { $taken } seats are taken. The line moves when enough seats are free or seats are added.
line-started = The event has begun, so the waiting list does not move any more.
line-first-timers = Those who come for the first time this year go first on the waiting list.

luring-approved = ✅ <b>Your application for an offline seat is approved.</b>
luring-swapped = ✅ <b>Your application for an offline seat is approved.</b> The online seat we held for you is given up.
luring-decided = Your application for an offline seat has been decided.
luring-rejected = We are sorry, your application for an offline seat could not be approved.
luring-rejected-why = We are sorry, your application for an offline seat could not be approved. The organisers’ reason: { $words }
offer-unclear = To take the seat you are offered, press <b>Take the seat</b> or type <b>take</b>. If you do not want it, type <b>release</b>.
offer-which = More than one seat is offered to you. Which one?
offer-none = No seat is offered to you just now. How your registration stands: /status.
offer-taken = You have taken this seat already. To cancel it: /batal.
button-take-of = Take the seat of batch { $batch }
button-release-of = Release the seat of batch { $batch }
may-register-again = If you change your mind, you can register again with the same number, at the end of the line.
next-ended-without = This event is over. We are sorry that there was no seat for you.
safety-now = The event has begun: please take part <b>online</b> with the seat you hold.
offer-keeps-online = If you take this offline seat, your online seat is given up; if not, you keep it.
line-full-online = All online seats ({ $quota }) are taken. The line moves when somebody cancels or seats are added.
line-full-offline = All offline seats ({ $quota }) are taken. The line moves when somebody cancels or seats are added.
luring-let-go = The offer of an offline seat is over; you keep your online seat.

next-cancelled-panitia = This registration was cancelled by the committee. If you have a question, please press the button below.
next-cancelled-why = This registration was cancelled by the committee. Reason: { $words }
next-event-cancelled = The committee has cancelled this kegiatan.
luring-not-coming = Your in-person seat is released because you can't come.
luring-unanswered = You take part online because your coming was not confirmed.

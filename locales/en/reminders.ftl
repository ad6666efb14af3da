### Reminders, session links, calendar, changes of a kegiatan, and whether luring people come.

reminder-days =
    { $days ->
        [0] 🔔 <b>Reminder: today</b>
        [1] 🔔 <b>Reminder: tomorrow</b>
       *[other] 🔔 <b>Reminder: in { $days } days</b>
    }
reminder-event = <b>{ $title }</b>
    { $sessions }
reminder-online = 💻 Online (daring): the link is sent in this chat shortly before each session. Please join 15 minutes early, named <b>COMPANY_NAME</b>.
reminder-offline = 📍 In person (luring): please come to { $place } and show your registration number (/status).
reminder-applied = Your request for an in-person seat still waits for the committee. How it stands: /status.
reminder-waiting = You are still on the waiting list. How it stands: /status.
reminder-offered = A seat is offered to you and not answered yet. Please see /status.
reminder-cannot = You can't make it? Please tell us with /batal.
reminder-soon = 🔔 <b>{ $session } starts { $at }</b>
    { $title }
reminder-session-ended = <b>{ $session }</b> · { $title }
    The session has ended. Thank you.
reminder-thanks = 🙏 <b>Thank you for taking part in { $title }.</b>
reminder-last-code = If you have not recorded your attendance at the end, please type its code now.
reminder-next = Your attendance: /presensi. The committee will tell you more, also about certificates. The next kegiatan: /start.
reminder-late = ℹ️ <b>Reminders you have not received yet</b>
reminder-changed-time = ⚠️ <b>The time has changed.</b> Please note the new schedule.
reminder-changed-place = ⚠️ <b>The place has changed.</b> Please note the new place.
reminder-changed-link = ⚠️ <b>The link has changed.</b> The old one no longer works.
reminder-changed-time-place = ⚠️ <b>Time and place have changed.</b> Please note the new schedule and place.
reminder-changed-time-link = ⚠️ <b>Time and link have changed.</b> Please note the new schedule; the old link no longer works.
event-cancelled = ❗ <b>{ $title } is cancelled.</b>
    We are sorry. There is nothing you need to do. Questions: { $contact }.
event-cancelled-why = ❗ <b>{ $title } is cancelled.</b>
    The committee's reason: { $words }

    We are sorry. There is nothing you need to do. Questions: { $contact }.
event-reopened = ✅ <b>{ $title } takes place after all.</b> The earlier cancellation no longer holds.
next-event-cancelled = The committee has cancelled this kegiatan.

link-soon = 🔗 <b>{ $session } starts { $at }</b>
    { $title }

    Press <b>Enter session</b>; the room opens { $opens }. Please use the name <b>COMPANY_NAME</b>.
link-started = ⏰ <b>{ $session } has started</b>, { $at }
    { $title }

    You have not entered yet. Please press <b>Enter session</b>.
link-next = 🔗 <b>{ $session }</b>, { $at }
    { $title }
link-now = 🔗 <b>{ $session }</b> is going on
    { $title }
link-early = The link opens { $at }.
link-entered = Your entering is recorded { $at }.
link-open = 🔗 <b>{ $session }</b>
    { $title }

    Press the button below to enter; use the name <b>COMPANY_NAME</b>. This link is yours alone, please don't share it.
link-full = Sorry, all rooms are full. Please press <b>Enter session</b> again in a little while, or contact { $contact }.
link-over = <b>{ $session }</b> · { $title }
    This session is over. Thank you.
link-gone = The sessions of { $title } are not available.
link-offline = You are registered in person (luring) for { $title }; please come to { $place }. Links are only for online participants.
link-not-yours = The link of { $title } is only for those who hold an online seat. How your registration stands: /status.
link-none = You have no online session coming up. Your registration: /status.
link-changed = ⚠️ <b>The link of { $session } has changed.</b>
    { $title }

    The old link no longer works. Please press <b>Enter session</b> for the new one.
button-enter = Enter session
button-join = 🔗 Open the room
button-calendar = 📅 Add to calendar

calendar-name = k3-angkatan-{ $batch }-{ $year }.ics
calendar-file = 📅 <b>{ $title }</b>
    Open this file to add all sessions to your calendar. When the schedule changes, ask again: the same entries are updated.
calendar-title = { $title }: { $session }
calendar-online = Online: the link is sent by the bot
calendar-offline = { $place }
calendar-notes-online = The link is sent by the bot in Telegram (command /link). Please join 15 minutes early, named COMPANY_NAME. Taking part is free of charge.
calendar-notes-offline = Please show your registration number on arrival (command /status in the bot). Taking part is free of charge.

ask-coming = 🙋 <b>Will you come in person (luring)?</b>
ask-coming-again = 🙋 <b>We have not heard from you yet: will you come in person (luring)?</b>
ask-coming-until = Place: { $place }
    Please answer by <b>{ $until }</b>. Without an answer your in-person seat goes to somebody else and you take part online.
button-coming = I am coming
button-not-coming = I can't come
come-unclear = To keep your in-person seat, press <b>I am coming</b>. To give it up and take part online, press <b>I can't come</b>.
come-noted = ✅ <b>Thank you, see you there.</b> Your in-person seat stays yours.
come-not = Thank you for telling us. Your in-person seat goes to somebody else.
come-too-late = This question is over. Your registration as it is now:
seat-released = We have not heard from you, so your in-person seat for <b>{ $title }</b> goes to somebody else.
seat-free-for-panitia = 🪑 { $count } in-person seats are free for <b>{ $title }</b>; { $waiting } requests wait for a decision.
luring-not-coming = Your in-person seat is released because you can't come.
luring-unanswered = You take part online because your coming was not confirmed.

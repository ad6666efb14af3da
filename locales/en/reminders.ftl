### Reminders, and notices that a kegiatan changes.

reminder-days =
    { $days ->
        [0] 🔔 <b>Reminder: today</b>
        [1] 🔔 <b>Reminder: tomorrow</b>
       *[other] 🔔 <b>Reminder: in { $days } days</b>
    }
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

wave-days = { $days ->
        [0] reminder on the day
       *[other] reminder H-{ $days }
    }
wave-link = link to session { $session }
wave-link-absent = link to session { $session } for those who have not entered
wave-session = reminder of session { $session }
wave-after = message after session { $session }
wave-thanks = thanks

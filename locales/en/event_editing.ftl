### Panitia: changing a kegiatan bit by bit, its reminders, and making a new one.

edit-menu = <b>Change batch { $batch }/{ $year }</b>
    Choose what to change. Before it is saved you see what it does.

    { $lines }
    Sessions: <b>{ $sessions }</b>
edit-empty = (empty)
edit-no-link = not yet
edit-gone = This event or session no longer exists. Open it again with /kegiatan.

event-field-batch = Batch
event-field-title = Title
event-field-place = Place
event-field-quota_offline = Offline quota
event-field-quota_online = Online quota
event-field-offline = Offline seats
event-field-sessions = Sessions
event-field-links = Links
event-field-opens = { $step ->
        [new] Opens
       *[edit] Registration opens
    }
event-field-closes = { $step ->
        [new] Closes
       *[edit] Registration closes
    }
event-field-attended = Attendance rule
event-field-session_title = Session title
event-field-session_when = Time
event-field-session_link = Link
event-field-session_rooms = Rooms
event-field-session_backup = Backup link
event-field-add = ➕ Add a session
event-field-drop = ➖ Remove the last session
event-ask-batch = <b>New event</b>
    Which batch is it?
event-ask-title = { $step ->
        [new] What is its title?
       *[edit] What is the new title?
    }
event-ask-place = Where do people meet offline? Example: <b>Gedung Vokasi Kemnaker, Jakarta</b>
event-ask-quota_offline = { $step ->
        [new] What is the offline quota?
       *[edit] What is the new offline quota? Example: <b>25</b>
    }
event-ask-quota_online = { $step ->
        [new] What is the online quota?
       *[edit] What is the new online quota? Example: <b>2,500</b>
    }
event-ask-offline = How are offline seats given?
event-ask-sessions = When are the sessions? Write one session per line, in WIB. Example:
    <b>Day 1: 14 March 2027 08.30–16.00
    Day 2: 15 March 2027 08.30–12.00</b>
event-ask-links = What is the link? One for all sessions, or one per session (one per line). Example: <b>https://zoom.us/j/123</b>
event-ask-opens = When does registration open? Example: <b>1 February 2027 08.00</b>, or <b>now</b>
event-ask-closes = When does registration close? Example: <b>13 March 2027 17.00</b>
event-ask-attended = When has somebody online attended a session?
event-ask-session_title = What is the new title of the session? Example: <b>Day 1</b>
event-ask-session_when = When is this session? Write the day and the hours (WIB). Example: <b>14 March 2027 08.30–16.00</b>
event-ask-session_link = What is the new link? You may paste the whole invitation. Example: <b>https://zoom.us/j/123</b>
event-ask-session_rooms = Write one room per line: its link and how many fit in. Without a number there is no limit. Example:
    <b>https://zoom.us/j/123 1000
    https://zoom.us/j/456 1500</b>
event-ask-session_backup = What is the backup link, for when all rooms are full? Example: <b>https://youtube.com/live/abc</b>
event-ask-add = When is the additional session? Write its title and time. Example: <b>Day 3: 16 March 2027 08.30–16.00</b>

    It has the link of the last session; that can be changed afterwards.
event-ask-drop = The last session is removed.

edit-to-event = ‹ Event details
edit-to-menu = ‹ Change the event
edit-to-sessions = 🗓 Sessions
edit-to-rules = 🔔 Reminders
edit-to-session = { $n }. { $title }
edit-to-rule = { $n }. { $at }

edit-sessions = <b>Sessions</b> · { $title }

    { $lines }
edit-session = { $n }. <b>{ $title }</b>: { $when }
edit-session-last = { $title }: { $when }
edit-sessions-count = { $count } sessions, the last ones:
edit-session-menu = <b>{ $title }</b> · { $event }

    { $lines }
edit-room = { $n }. { $link }
edit-room-limited = { $n }. { $link }, { $capacity } people

edit-room-one = { $link }
edit-room-one-limited = { $link }, { $capacity } people
edit-rooms = { $count } rooms
    { $lines }

edit-now = Now: <b>{ $value }</b>

    To stop, type <b>cancel</b>.
skip-edit_session_backup = No backup link

option-edit_offline-approval = With panitia's approval
option-edit_offline-first_come = First come, first served
option-edit_attended-usual = At the end, or entered + start
option-edit_attended-end = At the end
option-edit_attended-both = At the start and the end
option-edit_attended-entered = Entering the session
button-edit-save = Save
button-edit-again = Change it again

edit-one-session = Please write only one session, in one line. Example: <b>Day 3: 16 March 2027 08.30–16.00</b>
edit-same = This is what it is already.

edit-preview = <b>{ $label }</b> · { $title }

    Before:
    { $before }

    After:
    <b>{ $after }</b>
edit-will = <b>If you save this</b>
    { $lines }
edit-told = 📨 { $count } people will be told, ± { $seconds } seconds.
edit-told-nobody = Nobody is told.
edit-told-silent = Nobody is told: this event is a draft, finished, or cancelled.
edit-given = 🎟 { $count } seats are offered or given to people in line.
edit-warn-over-online = ⚠️ { $taken } online seats are taken, more than the quota of { $quota }. Nobody loses a seat; the line moves when enough seats are free.
edit-warn-over-offline = ⚠️ { $taken } offline seats are taken, more than the quota of { $quota }. Nobody loses a seat; the line moves when enough seats are free.
edit-warn-rooms = ⚠️ { $session }: the rooms hold { $capacity } people, the online quota is { $quota }, and there is no backup link.
edit-warn-past = ⚠️ { $session }: its start is over already.
edit-warn-closes = ⚠️ Registration stays open after the first session has started.
edit-warn-shut = ⚠️ Registration closes at once.
edit-warn-not-yet = ⚠️ Registration is open now and will be closed until then.
edit-warn-late = ⚠️ The reminder { $rule } ({ $session }) can't be finished in time.
edit-warn-soon = ⚠️ The reminder { $rule } ({ $session }) leaves right after saving.
edit-fault-closes-before-opens = Registration has to close after it opens. Please write a time that fits. Example: <b>13 March 2027 17.00</b>
edit-fault-session-order = { $session } starts before the session before it has ended. Please write times that don't overlap, the earliest first. Example: <b>15 March 2027 08.30–16.00</b>
edit-fault-session-end = { $session } ends before it starts. Example: <b>14 March 2027 08.30–16.00</b>
edit-fault-many-sessions = Too many sessions; at most 20.
edit-in-use = People have taken part in the session { $session } (their attendance is recorded), so it can't be removed or replaced.
edit-saved = ✅ { $label } is saved · { $title }
edit-saved-add = ✅ One more session · { $title }
edit-saved-drop = ✅ The last session is removed · { $title }
edit-changed = This was just changed to <b>{ $value }</b>.
edit-changed-by = This was already changed by { $who } to <b>{ $value }</b>.

edit-check = Please check again before you save.
edit-none = none
edit-at-start = at the start
edit-at-start-before = { $minutes } min before
edit-at-start-after = { $minutes } min after
edit-at-end = at the end
edit-at-end-after = end + { $minutes } min

edit-rules = <b>Reminders</b> · { $title }

    { $lines }

    Choose a reminder to change or remove it.
edit-rules-none = This event has no reminders.
edit-rule-line = { $n }. { $rule }
edit-rule-add = ➕ Add
edit-rule-usual = ↩️ The usual five
edit-rules-changed = The reminders of this event have just changed. Please check again.
edit-rules-changed-by = The reminders of this event were already changed by { $who }. Please check again before you save.
edit-rules-saved = ✅ The reminders are saved.
edit-rules-many = There are too many reminders; at most 30.
edit-rule-same = There is such a reminder already.
edit-rule-part = Reminder: <b>{ $rule }</b>

    What should change?
option-rule_part-at = Time
option-rule_part-who = For whom
option-rule_part-about = Sessions
option-rule_part-link = Link
option-rule_part-absent = Who has not entered
option-rule_part-drop = 🗑 Remove
ask-rule_at = When is the reminder sent? Example: <b>H-1 16.00</b>, <b>60 minutes before</b>, <b>start</b>, <b>10 minutes after start</b>, or <b>end</b>
ask-rule_who = Who receives this reminder?
option-rule_who-all = Everybody
option-rule_who-online = Online
option-rule_who-offline = Offline
option-rule_who-applied = Applied for offline
option-rule_who-waiting = Waitlist
option-rule_who-offered = Offered a seat
ask-rule_about = Is this reminder for each session, or once for the whole event?
option-rule_about-session = Each session
option-rule_about-event = Once for the event
ask-rule_link = Does this reminder carry the button to the session?
option-rule_link-yes = Yes, with the link
option-rule_link-no = No
ask-rule_absent = Only for people who have not entered?
option-rule_absent-yes = Yes, who has not entered
option-rule_absent-no = No, for all
edit-rule-preview = <b>Reminder</b> · { $title }

    Before:
    { $before }

    After:
    <b>{ $after }</b>
edit-rule-times = It will be sent:
    { $lines }
edit-rule-time = • { $at }
edit-rule-never = ⚠️ All its times are over.
edit-rule-silent = Nothing is sent while this event is a draft, finished, or cancelled.

new-for-all = New events are made by panitia who look after all events.
new-goes-on = You are still filling in this new event. To start again, type <b>cancel</b> and then /buatkegiatan.
new-stopped = All right, the new event is not saved.
skip-new_links = Not yet
option-new_opens-now = Now
option-new_closes-eve = The day before, 17.00
option-new_part-done = It is right
ask-new_part = What should change?
option-new_sure-open = Save and open
option-new_sure-draft = Save as a draft
option-new_sure-change = Change …
new-template = Batch:
    Title:
    Place:
    Offline quota: 25
    Online quota: 2,500
    Sessions: Day 1: 14 March 2027 08.30–16.00
    Day 2: 15 March 2027 08.30–16.00
    Links:
    Opens: now
    Closes: 13 March 2027 17.00
    Offline: approval
new-form-read = The form is read; { $count } parts are understood.
new-unread = We did not understand these parts and ask for them again:
    { $lines }
new-unknown = These lines belong to no part of the form and are not used:
    { $lines }
new-unread-line = • { $label }
new-past = The first session, { $at }, is over. Please write a day that is to come. Example: <b>Day 1: 14 March 2027 08.30–16.00</b>
new-closed = The closing time, { $at }, is over. Please write a time that is to come. Example: <b>13 March 2027 17.00</b>
new-links-count = There are { $links } links for { $sessions } sessions. Please send one link for all of them, or one for each.
new-no-seats = Both quotas are 0. Please fill in one of them. Example: <b>2,500</b>
new-batch-taken = Batch { $batch } of { $year } exists already: { $title }. Please choose another number.
new-which = Please choose: <b>save as a draft</b>, or <b>save and open</b>.
new-review = <b>New event: batch { $batch }/{ $year }</b>

    { $lines }

    <b>Sessions</b>
    { $sessions }

    <b>Links</b>
    { $links }
new-reminders = <b>Reminders that will be sent</b>
    { $lines }
new-reminder-past = • { $rule }: over, not sent
new-no-links = ℹ️ There is no link yet: save it as a draft first, and fill it in under <b>Change</b> before opening.
new-title-number = ⚠️ The title says batch { $number }, the number is { $batch }.
new-saved-draft = ✅ Batch { $batch } is saved as a draft: { $title }. People do not see it yet.
new-saved-open = ✅ Batch { $batch } is saved and its registration is open: { $title }.
new-saved-later = ✅ Batch { $batch } is saved: { $title }. Its registration opens { $at }.

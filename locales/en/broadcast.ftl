### Broadcasts: panitia write to a part of the people. Whom, what, preview, code, second agreement, progress.

# ---- list
broadcast-list-empty = 📣 <b>Broadcasts</b>
    There is no broadcast yet. Press the button below to write to participants.
broadcast-list = 📣 <b>Broadcasts</b> (page { $page } of { $pages })

    { $lines }
broadcast-list-line = <b>#{ $number }</b> { $words }
    { $at } · { $state } · { $sent } of { $all } sent
broadcast-list-line-unsent = <b>#{ $number }</b> { $words }
    { $at } · { $state }
broadcast-state-proposed = waiting for agreement
broadcast-state-rejected = refused
broadcast-state-lapsed = not agreed to in time
broadcast-state-sending = being sent
broadcast-state-paused = paused
broadcast-state-stopped = stopped
broadcast-state-done = done
button-broadcast-write = ➕ Write a broadcast
button-broadcast-list = 📋 Broadcasts

# ---- event and audience
ask-broadcast-event = For the participants of which event is this broadcast?
broadcast-no-events = There is no event to write to yet. Type <b>cancel</b> to go back.
option-broadcast-event-year = All events of this year
broadcast-whole-year = All events of { $year } (each person once)
ask-broadcast-audience = 👥 <b>Who gets this broadcast</b>
    Event: <b>{ $event }</b>
    Mode: <b>{ $mode }</b>
    State: <b>{ $state }</b>
    Attendance: <b>{ $presence }</b>
    Province: <b>{ $provinces }</b>

    → <b>{ $people ->
        [one] 1 person
       *[other] { $people } people
    }</b>{ $unreachable ->
        [0] {""}
       *[other] {" "}({ $unreachable } more cannot be reached and are not counted)
    }
option-broadcast-audience-mode = Change mode
option-broadcast-audience-state = Change state
option-broadcast-audience-presence = Change attendance
option-broadcast-audience-province = Change province
option-broadcast-audience-event = Change event
option-broadcast-audience-text = ➡️ Go on
broadcast-choose = We do not know that choice. Please press a button, or type what is written on it.
broadcast-nobody = Nobody fits this choice at present. Please change it.
broadcast-whom = { $event } · { $state }
broadcast-whom-more = { $first } · { $more }
ask-broadcast-mode = Participants of which mode?
option-broadcast-mode-all = All modes
option-broadcast-mode-online = Online
option-broadcast-mode-offline = Offline
ask-broadcast-state = Participants in which state?
option-broadcast-state-confirmed = Participants (with a seat)
option-broadcast-state-applied = Offline seat to be decided
option-broadcast-state-waiting = Waitlist
option-broadcast-state-offered = Offered a seat
ask-broadcast-presence = Participants with which attendance?
option-broadcast-presence-all = All, attended or not
option-broadcast-presence-present = Attended at least one session
option-broadcast-presence-absent = Absent from the sessions so far
option-broadcast-presence-outside = Not in the running session yet
ask-broadcast-province = Which provinces? Please type them with commas between, for example: <i>Bali, NTB, Jawa Timur</i>.
skip-broadcast-province = All provinces
broadcast-provinces-many = { $count } provinces
broadcast-province-unclear = We do not know “{ $shown }” as a province.

# ---- text
ask-broadcast-text = ✏️ Please write the text (3,500 characters at most), or send one photo with a caption (900 characters at most).

    You can use: <code>{ $placeholders }</code>. They are filled in for each person.
broadcast-text-empty = There is no text yet.
broadcast-text-long = The text is too long: { $is } characters, { $most } at most. Please shorten it.
broadcast-text-filled = With the longest names this becomes { $is } characters; { $most } at most. Please shorten it.
broadcast-text-unknown = The placeholder <code>{ $shown }</code> is unknown. Please check its spelling or take the braces away.
broadcast-text-brace = There is a single brace. Please make it a placeholder like { "{nama}" }, or take it away.
broadcast-text-photo = Only a text or a photo can be broadcast. If this is a picture, please send it as a photo, not as a file.
broadcast-piece = { $text }
broadcast-pieces = { $first }{ $rest }
broadcast-words = “{ $text }”
broadcast-words-photo = 🖼 “{ $text }”
broadcast-words-only-photo = 🖼 (photo)

# ---- preview
broadcast-preview = ⬆️ This is how <b>{ $name }</b> will read it.

    For: { $whom }
    Recipients: <b>{ $people ->
        [one] 1 person
       *[other] { $people } people
    }</b>{ $unreachable ->
        [0] {""}
       *[other] {" "}({ $unreachable } more cannot be reached)
    }
    Begins: { $begins }
    { $lasts }
broadcast-begins-now = at once after confirmation
broadcast-at-once = at once
broadcast-begins-zones = by where people live
    { $lines }
broadcast-begins-zone = • { $zone }: { $at }
broadcast-lasts = Sending takes { $time }.
broadcast-lasts-after = Sending takes { $time }, with { $ahead } other messages that wait already.
broadcast-moment = less than a minute
broadcast-minutes = about { $minutes } minutes
broadcast-needs-second = A broadcast to more than { $limit } people needs the agreement of a second organizer.
broadcast-last = Last broadcasts:
    { $lines }
broadcast-last-line = • { $at } · { $people ->
        [one] 1 person
       *[other] { $people } people
    } · { $words }
broadcast-choose-kind = Send it as what? <b>Urgent</b> goes before reminders; please use it only when needed.
option-broadcast-kind-plain = Normal
option-broadcast-kind-urgent = ❗ Urgent
button-broadcast-text = Change text
option-broadcast-kind-audience = Change recipients
broadcast-not-sent = All right, the broadcast is not sent.

broadcast-still = The broadcast { $words } to <b>{ $people ->
        [one] 1 person
       *[other] { $people } people
    }</b> ({ $whom }) has not been sent. Send it as what? To see the preview again, type <b>repeat</b>.
ask-broadcast-instead = Is this the new text of the broadcast?
    { $words }
option-broadcast-instead-use = Use this text

# ---- going on or beginning again
ask-broadcast-resume = 📣 You are still writing a broadcast.
    For: { $whom }
    Text: { $words }

    Go on with it, or begin a new one? If you begin a new one, this one is not kept.
broadcast-words-none = not written yet
option-broadcast-resume-go = ▶️ Go on with it
option-broadcast-resume-anew = Begin a new one

# ---- code
ask-broadcast-confirm = To send this broadcast (<b>{ $kind }</b>) to <b>{ $people ->
        [one] 1 person
       *[other] { $people } people
    }</b>, please type the code <code>{ $code }</code>.
broadcast-then-second = After that it waits for the agreement of a second organizer.
option-broadcast-confirm-back = ‹ Preview
broadcast-code-none = To send it, please type the four digits of the code. To change something, type <b>change</b> or press a button.
broadcast-code-other = This is not the code. Tries left: { $left }.
broadcast-code-dropped = The code did not match three times, so the broadcast is not sent. To begin again: /siaran.
broadcast-started = ✅ Broadcast #{ $number } to { $people ->
        [one] 1 person
       *[other] { $people } people
    } is waiting to be sent.

# ---- second agreement
broadcast-nobody-else = A broadcast to { $people ->
        [one] 1 person
       *[other] { $people } people
    } (more than { $limit }) needs the agreement of a second organizer, and at present there is nobody who may agree. It is not sent.
broadcast-waits = ⏳ Broadcast #{ $number } to { $people ->
        [one] 1 person
       *[other] { $people } people
    } waits for the agreement of one of: { $who }. Valid until { $until }.
broadcast-asks = 📣 <b>{ $who }</b> asks for agreement to broadcast #{ $number } (the message above).

    For: { $whom }
    Recipients: <b>{ $people ->
        [one] 1 person
       *[other] { $people } people
    }</b> · { $kind }
    Begins: { $begins }
    { $lasts }
    The first answer counts, until { $until }.
button-broadcast-agree = ✅ Agree and send
button-broadcast-refuse = ✖️ Refuse
broadcast-agreed = { $who } agreed to broadcast #{ $number }; it is sent.
broadcast-refused = { $who } refused broadcast #{ $number }; it is not sent.
broadcast-refused-done = You refused broadcast #{ $number }; it is not sent.
button-broadcast-withdraw = Withdraw
broadcast-withdrawn = { $who } withdrew broadcast #{ $number }; it is not sent.
broadcast-withdrawn-done = You withdrew broadcast #{ $number }; it is not sent.
broadcast-lapsed = Broadcast #{ $number } was not agreed to within 24 hours and is not sent.
broadcast-not-yourself = A broadcast of your own needs the agreement of somebody else.

# ---- progress
broadcast-card = 📣 <b>Broadcast #{ $number }</b> · { $state }
    { $words }
    For: { $whom }
    By { $by }, { $at }
broadcast-is-proposed = waiting for agreement
broadcast-is-rejected = refused by { $who }
broadcast-is-lapsed = not agreed to in time
broadcast-is-sending = being sent
broadcast-paused-until = If it does not go on before { $at }, the rest is not sent any more.
broadcast-is-paused = ⏸ paused by { $who } { $at }
broadcast-is-stopping = ⏹ stopped by { $who }; what is under way still arrives
broadcast-is-stopped = ⏹ stopped by { $who } { $at }
broadcast-is-done = ✅ done
broadcast-figure-sent = Sent: <b>{ $count }</b> of { $all }
broadcast-figure-waiting = Waiting: { $count }
broadcast-figure-unreachable = Cannot be reached: { $count }
broadcast-figure-failed = Failed: { $count }
broadcast-figure-stopped = Stopped before it was sent: { $count }
broadcast-figure-gone = Registration or event changed before it was sent: { $count }
broadcast-done-at = Done presumably { $at }
broadcast-held = { $count } messages wait for the morning where people live.
broadcast-report = ✅ <b>Broadcast #{ $number } is done</b>: { $sent } of { $all } sent.
    { $words }

    { $figures }
broadcast-report-stopped = ⏹ <b>Broadcast #{ $number } was stopped</b>: { $sent } of { $all } sent.
    { $words }

    { $figures }
button-broadcast-pause = ⏸ Pause
button-broadcast-resume = ▶️ Go on
button-broadcast-stop = ⏹ Stop
broadcast-stop-sure = Stop broadcast #{ $number }? { $waiting } messages are not sent yet and will be deleted; this cannot be undone.
button-broadcast-stop-sure = Yes, stop
button-broadcast-no = No
broadcast-already-proposed = It still waits for agreement.
broadcast-already-rejected = Already refused by { $who }.
broadcast-already-lapsed = The time for agreement is over.
broadcast-already-sending = It is being sent already ({ $who }).
broadcast-already-paused = Already paused by { $who }.
broadcast-already-stopped = Already stopped by { $who }.
broadcast-already-done = This broadcast is done already.

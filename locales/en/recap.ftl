### The programme's recap, the daily summary, warnings, and what panitia subscribe to.

recap-now = 📊 <b>Recap { $year }</b>
    { $lines }
recap-event-line = Event { $batch }: online { $online }/{ $online-quota }, on site { $offline }/{ $offline-quota }{ $line ->
        [0] {""}
       *[other] , waiting { $line }
    }
recap-soon = ⏳ The picture and all numbers are on their way.
recap-how = Examples: <code>/rekap</code> (this year), <code>/rekap 2027</code>, <code>/rekap 3</code> (event 3), <code>/rekap 3/2027</code>.
recap-no-events = There are no events in { $year } yet.
recap-no-event = There is no event { $batch } in { $year }.
recap-choose = <b>Events of { $year }</b>
    { $lines }
recap-choice = { $batch }. { $title }

button-recap-list = Choose an event
button-recap-again = 🔄 Refresh

recap-year = 📊 <b>Recap { $year }</b>
    { $at }
recap-progress = Target: <b>{ $target }</b> K3 experts
    Registered: { $registered } people ({ $registered-share })
    Attended: { $attended } people ({ $attended-share })
    Counted towards the target: <b>{ $counted }</b> experts ({ $counted-share })
recap-part = Only the events you organize.
    Registered: { $registered } people
    Attended: { $attended } people
    K3 experts who attended: { $counted } people
recap-to-go = { $missing ->
        [0] 🎯 The target is reached.
       *[other] <b>{ $missing }</b> experts are still missing.
    } { $days ->
        [0] All events are over or end today.
       *[other] The last event ends in { $days } days.
    }
recap-forecast = 📈 Forecast: <b>{ $experts }</b> experts. { $missing ->
        [0] At this rate the target will be reached.
       *[other] At this rate { $missing } will be missing.
    }
    Based on: { $shown } of 100 seats attended, { $repeated } of 100 experts present counted before; { $coming ->
        [0] no event is left.
       *[other] events left: { $coming }.
    }
recap-needed = To reach the target, each remaining event needs { $needed } new experts; so far the average is { $each }.
recap-no-forecast = 📈 No forecast yet: no event with recorded attendance is over.
recap-meaning = <i>Registered: holds a seat. Attended: recorded in at least one session. Counted: attended and on the list of K3 experts, each person once a year.</i>

recap-block = <b>{ $batch }. { $title }</b> ({ $state })
    { $lines }
recap-event = 📊 <b>Recap of event { $batch }/{ $year }</b>
    { $title } ({ $state })
    { $at }

    { $lines }
recap-online = Online: { $taken } of { $quota } seats ({ $share }){ $line ->
        [0] {""}
       *[other] , waiting { $line }
    }
recap-offline = On site: { $taken } of { $quota } seats ({ $share }){ $line ->
        [0] {""}
       *[other] , waiting { $line }
    }
recap-attended = Attended: { $attended } of { $registered } participants ({ $share }); K3 experts: { $counted }
recap-participants = Holding a seat: { $registered } people
recap-unreachable = Out of reach in chat: { $count } ({ $share })

recap-state-draft = draft
recap-state-open = registration open
recap-state-closed = registration closed
recap-state-running = under way
recap-state-finished = over
recap-state-cancelled = cancelled

recap-states = <b>Registrations</b> (online · on site)
    { $lines }
recap-state-line = { $state }: { $online } · { $offline }
recap-is-confirmed = Registered
recap-is-applied = Waiting for a decision
recap-is-waiting = In line
recap-is-offered = Offered a seat
recap-is-rejected = Not approved
recap-is-cancelled = Cancelled
recap-nobody = No registrations yet.
recap-days = <b>Registrations per day</b>
    { $lines }
recap-day = { $day }: { $count }
recap-provinces = <b>Participants by province</b>
    { $lines }
recap-sources = <b>Registrations by link</b>
    { $lines }
recap-place = { $name }: { $count }
recap-others = Others: { $count }

recap-heading = Recap { $year }
recap-at = As of { $at }
recap-word-thousands = ,
recap-word-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
recap-word-registered = Registered
recap-word-attended = Attended
recap-word-counted = Counted towards the target
recap-word-forecast = Forecast
recap-word-events = Seats taken by event
recap-word-last-events = Seats taken, the last 12 events
recap-word-online = Online
recap-word-offline = On site
recap-word-no-events = No events yet.
recap-word-registrations = Registrations
recap-word-per-day = per day (left scale)
recap-word-together = in total (right scale)
recap-word-no-registrations = No registrations yet.
recap-word-provinces = Top provinces
recap-word-sources = By link
recap-word-unknown = Not given
recap-word-no-link = No special link
recap-word-target = Target
recap-word-event = Event
recap-word-line = waiting
recap-word-seats = seats
recap-word-no-data = No data yet.

summary = 🗓 <b>Daily summary</b>
    { $at }
summary-event = <b>{ $batch }. { $title }</b>
    New registrations today: { $new }
    Seats left: online { $online-left }, on site { $offline-left }
    In line: { $line } · waiting for a decision: { $applied } · out of reach: { $unreachable }
summary-questions = ✉️ Messages without an answer: { $count } (/pertanyaan)
summary-tomorrow = <b>Tomorrow</b>
    { $lines }
summary-nothing-tomorrow = There are no sessions or reminders tomorrow.
summary-session = { $at }: session { $session } (event { $batch })
summary-reminder = { $at }: { $wave } (event { $batch })

alert-filling = 📈 <b>Seats of event { $batch } ({ $mode }) are nearly gone:</b> { $taken } of { $quota }.
    { $title }
alert-full = 🔴 <b>Seats of event { $batch } ({ $mode }) are all taken:</b> { $taken } of { $quota }; in line: { $line }.
    { $title }
    You can raise the quota with /kegiatan; who is in line is offered a seat at once.
alert-mode-online = online
alert-mode-offline = on site
alert-wave = ⚠️ <b>Messages of event { $batch } will not be sent in time:</b> { $wave }, about { $minutes } minutes late.
    { $title }
    They are still sent, the most urgent first. Please move one of the reminders for the next time.
alert-outbox = ⚠️ <b>Messages have been waiting for more than 5 minutes</b> ({ $at }).
    Sending is tried again and again, and nothing is lost. If it lasts, please check the server's network.
alert-outbox-over = ✅ <b>Messages are being sent again</b> ({ $at }).
alert-unreachable = 📵 <b>{ $count } of { $taken } participants of event { $batch } are out of reach in chat.</b>
    { $title }
    They have blocked the bot or their account is inactive. Please call them: /cari.
alert-restart = ⚠️ <b>The bot had stopped unexpectedly and is running again</b> ({ $at }).
    No data is lost. Some messages may arrive twice.

topics = 🔔 <b>Your subscriptions</b>

    { $lines }
topic-line = { $is } { $topic }
topic-on = ✅
topic-off = ⬜
topic-summary = Daily summary
topic-quota = Quota warnings
topic-sending = Sending warnings
topic-about-summary = <b>Daily summary</b>: every day at 17:00 WIB; new registrations, seats left, lines, messages without an answer, and what comes tomorrow.
topic-about-quota = <b>Quota warnings</b>: 80 % and 100 % of an event's seats are taken.
topic-about-sending = <b>Sending warnings</b>: a reminder that can't be in time, messages that wait, many participants out of reach, the bot stopped unexpectedly.
topic-now-on = On: { $topic }
topic-now-off = Off: { $topic }
button-topic-on = Switch on: { $topic }
button-topic-off = Switch off: { $topic }

alert-replies = ⚠️ <b>Answers are late by more than 10 seconds</b> ({ $at }): { $count } answers wait.
    If a broadcast is running, pause it with /siaran and put off new ones. Session links still go out in time and no message is lost. Details: /sehat.
alert-replies-over = ✅ <b>Answers are in time again</b> ({ $at }).
alert-danger = ⚠️ <b>Messages of kegiatan { $batch } may not be done in time:</b> { $wave }, { $count } messages left until { $at }.
    { $title }
    If a broadcast is running, pause it with /siaran. If session links are left, tell people by other means too. Details: /sehat.

### My registration: status, schedule, changing, cancelling.

status-none = You are not registered for any event.
status-draft = Your registration is not finished: { $done } of { $total } answers are there.
status-next = <b>Next session:</b> { $event }, { $title }: { $when }
schedule-event = <b>{ $title }</b>
    { $how }
    { $sessions }
schedule-none = There is nothing on your schedule yet. To see the open events, type /start.

ask-what = <b>Your data</b>
    { $lines }

    What would you like to change?
option-what-mode = Mode (online/offline)
option-what-done = Never mind
changed = ✅ Your data has been updated.
    { $lines }
change-nothing = There is no registration to change yet. To register, type /start.
change-frozen = From 24 hours before the first session, the organisers make changes. Please press the button below or contact { $contact }.
change-gone = That registration has changed. Type /status to see how it stands.
change-no-mode = The mode cannot be changed just now: there is no registration that can be moved. If a seat is offered to you, please answer that first. Questions: { $contact }.

ask-which = Which registration would you like to move?
ask-move-online = Change to <b>online</b> for { $title } (<code>{ $number }</code>)? Your offline seat or application is given up; you keep your online seat or place.
ask-move-offline = Change to <b>offline</b> for { $title } (<code>{ $number }</code>)? There is an offline seat; your online seat or place is given up.
ask-move-line = The offline seats for { $title } (<code>{ $number }</code>) are taken. Join the offline waiting list?
ask-move-apply = Apply for an <b>offline</b> seat for { $title } (<code>{ $number }</code>)? The organisers decide.
option-move-yes = Yes, change
option-move-no = Never mind
move-full = We are sorry, the seats of the mode { $mode } are taken. You keep the seat you have.
moved-confirmed = ✅ <b>The mode has been changed.</b>
moved-applied = ✅ <b>We have received your application for an offline seat.</b>
moved-waiting = ✅ <b>You are on the waiting list.</b>

option-registration-none = Never mind
ask-registration = Which registration would you like to cancel?
ask-cancel-sure = Cancel registration <code>{ $number }</code> for <b>{ $title }</b>? Your seat or place is given up for others at once.
cancel-unclear = To cancel the registration, type <b>yes</b>. To stay registered, type <b>no</b>.
option-sure-yes = Yes, I am sure
option-sure-no = Never mind
cancel-kept = Understood, you stay registered.
cancel-nothing = There is no registration that can be cancelled here. If the event has begun, please write to the organisers or contact { $contact }.
registration-cancelled = Registration <code>{ $number }</code> for <b>{ $title }</b> has been cancelled. Thank you for telling us.
button-register-again = Register again
move-seat-kept = Until then your online seat stays safe.
move-place-kept = Until then you keep your place on the online waiting list.
mode-already = Your registration is for the mode { $mode } already. How it stands: /status.
button-cancel-sent = Cancel what was sent
status-more = There are { $count } more registrations; all are in /datasaya.
button-of = { $what } · batch { $batch }
schedule-online = Online
schedule-offline = Offline (in person) · 📍 { $place }
schedule-meanwhile = Online for now; offline: { $state }
schedule-without = No seat yet: { $state }

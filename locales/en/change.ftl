### Changing data or mode, before and after sending.

ask-what = <b>Your data</b>
    { $lines }

    What would you like to change?
ask-which = Which registration would you like to move?
ask-move-online = Change to <b>online</b> for { $title } (<code>{ $number }</code>)? Your offline seat or application is given up; you keep your online seat or place.
ask-move-offline = Change to <b>offline</b> for { $title } (<code>{ $number }</code>)? There is an offline seat; your online seat or place is given up.
ask-move-line = The offline seats for { $title } (<code>{ $number }</code>) are taken. Join the offline waiting list?
ask-move-apply = Apply for an <b>offline</b> seat for { $title } (<code>{ $number }</code>)? The organisers decide.
ask-change = Which item would you like to change?
option-what-mode = Mode (online/offline)
option-move-yes = Yes, change
option-change-done = Back to the summary
changed = ✅ Your data has been updated.
    { $lines }
change-nothing = There is no registration to change yet. To register, type /start.
change-frozen = From 24 hours before the first session, the organisers make changes. Please press the button below or contact { $contact }.
change-gone = That registration has changed. Type /status to see how it stands.
change-no-mode = The mode cannot be changed just now: there is no registration that can be moved. If a seat is offered to you, please answer that first. Questions: { $contact }.
move-full = We are sorry, the seats of the mode { $mode } are taken. You keep the seat you have.
move-seat-kept = Until then your online seat stays safe.
move-place-kept = Until then you keep your place on the online waiting list.
moved-confirmed = ✅ <b>The mode has been changed.</b>
moved-waiting = ✅ <b>You are on the waiting list.</b>
mode-already = Your registration is for the mode { $mode } already. How it stands: /status.

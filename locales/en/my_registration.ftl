### My registration: how it stands, and the schedule.

status-none = You are not registered for any event.
status-draft = Your registration is not finished: { $done } of { $total } answers are there.
status-next = <b>Next session:</b> { $event }, { $title }: { $when }
schedule-event = <b>{ $title }</b>
    { $how }
    { $sessions }
schedule-none = There is nothing on your schedule yet. To see the open events, type /start.

button-register-again = Register again
status-more = There are { $count } more registrations; all are in /datasaya.
button-of = { $what } · batch { $batch }
schedule-online = Online
schedule-offline = Offline (in person) · 📍 { $place }
schedule-meanwhile = Online for now; offline: { $state }
schedule-without = No seat yet: { $state }

state-confirmed = registered
state-applied = waiting for approval of an offline seat
state-waiting = waiting list
state-offered = seat offered
state-rejected = not approved
state-cancelled = cancelled

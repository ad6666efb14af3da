### The calendar file with all sessions.

button-calendar = 📅 Add to calendar
calendar-name = k3-angkatan-{ $batch }-{ $year }.ics
calendar-file = 📅 <b>{ $title }</b>
    Open this file to add all sessions to your calendar. When the schedule changes, ask again: the same entries are updated.
calendar-title = { $title }: { $session }
calendar-online = Online: the link is sent by the bot
calendar-offline = { $place }
calendar-notes-online = The link is sent by the bot in Telegram (command /link). Please join 15 minutes early, named COMPANY_NAME. Taking part is free of charge.
calendar-notes-offline = Please show your registration number on arrival (command /status in the bot). Taking part is free of charge.

### How the bot is doing: for /sehat and `python -m bot health`.

health-well = ✅ <b>The bot is well.</b> There is nothing to do.
health-trouble = ⚠️ <b>Needs attention: { $count }</b>
    { $problems }
health-figures = <b>Details</b>
    { $figures }

health-never-ran = • No bot has run on this database yet. Start the bot, then look again.
health-no-tick = • No tick for { $ago }: the bot is not running, or hangs. Look at its process on the server and start it again.
health-stands = • The clock in the bot has stood still for { $ago }: reminders, seat offers and summaries do not run. Restart the bot; it makes up for what was missed.
health-uneven = • The bot's clock stood still for { $gap } in the last 10 minutes. Check the load of the server (processor and disk).
health-jump = • The clock of the server was moved by { $jump } in the last 10 minutes. Make sure that it is synchronised (NTP).
health-outbox-late = • There are messages late by { $ago }. Check the connection to Telegram; they are kept and sent as soon as it works.
health-failing = • { $count } messages failed several times and are tried again. Check the connection to Telegram.
health-jobs-late = • { $count } jobs (files or pictures) are not done, the oldest since { $ago }. If they do not get fewer, restart the bot; no job is lost.
health-refused = • { $count } messages were refused by Telegram in the last 24 hours and are not sent again. Tell the developers; the log says why.
health-many-unreachable = • { $count } of { $of } chats cannot be reached. Download the list with /unduh and call them.
health-backup-failed = • The backup failed { $ago } ago ({ $why }). Check disk space and write access to the backup folder; the bot tries again every hour.
health-backup-none = • There is no backup of the database yet. Look at the backup folder and the log.
health-backup-old = • The last backup was { $ago } ago. Check disk space and the log.
health-disk = • The disk is nearly full: { $free } left. Free some space before the bot can no longer store anything.
health-wal = • The journal of the database (WAL) has grown to { $wal }. Close other programs that have the database open, or restart the bot.

health-clock = Now: { $now }
health-running = Version { $version }, running for { $ago }
health-tick = Last tick: { $ago } (longest gap { $gap }, clock moved by { $jump })
health-heard = Last message in: { $ago }
health-sent = Last message out: { $ago }
health-outbox-empty = Outbox: empty
health-lane = { $lane }: { $count } messages, oldest { $ago }{ $held ->
        [0] {""}
       *[other] {" "}({ $held } wait for their time)
    }
health-lane-held = { $lane }: { $count } messages, all wait for their time ({ $held })
health-lane-reply = Replies
health-lane-link = Links
health-lane-reminder = Reminders
health-lane-broadcast = Broadcasts
health-wave = – { $what }: { $count } messages left
health-wave-of = – { $what }, batch { $batch } of { $year }: { $count } messages left
health-waves-more = – and { $count } more waves
health-kind-reminder = reminder { $name }
health-kind-broadcast = broadcast
health-kind-changed = notice of a change
health-kind-cancelled = notice of a cancellation
health-kind-reopened = notice that it takes place
health-kind-link = new link
health-kind-reconfirm = asking offline people whether they come
health-kind-other = { $name }
health-dead = Not delivered in the last 30 days: { $refused } refused, { $missed } missed
health-unreachable = Unreachable chats: { $count } of { $of }
health-jobs = Jobs waiting: { $count } ({ $failed } tried again)
health-sizes = Database { $database }, journal { $wal }, free space { $free }
health-backup = Last backup: { $ago }
health-never = never
health-now = just now
health-ago = { $ago } ago
health-seconds = { $count } s
health-minutes = { $count } min
health-hours = { $count } h
health-days = { $count } days
health-mb = { $count } MB
health-gb = { $count } GB

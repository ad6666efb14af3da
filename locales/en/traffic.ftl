### How busy it is: the rate, what waits, and how long newcomers wait.

rush-late = • Answers are late by { $ago }: { $count } answers wait. If a broadcast is running, pause it with /siaran and put off new ones. Newcomers are given a turn, and no message is lost.
rush-slowed = • Telegram asks us to slow down: the rate is { $rate } of { $full } messages a second and comes back step by step. Put off new broadcasts until then.
rush-rate = Rate: at most { $rate } messages a second; in the last minute answers { $replies }, reminders and broadcasts { $waves } a second
rush-number = { $tenth ->
        [0] { $whole }
       *[other] { $whole }.{ $tenth }
    }
rush-open = Newcomers are served at once
rush-door = Newcomers: { $count } wait for their turn; who comes now waits about { $ago }
rush-floods = Wrote too much in the last hour: { $chats } chats; { $inputs } of their messages were not read
recap-rush = <b>Right now</b>
    { $lines }

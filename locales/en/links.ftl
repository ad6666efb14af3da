### Links of sessions.

link-soon = 🔗 <b>{ $session } starts { $at }</b>
    { $title }

    Press <b>Enter session</b>; the room opens { $opens }. Please use the name <b>COMPANY_NAME</b>.
link-started = ⏰ <b>{ $session } has started</b>, { $at }
    { $title }

    You have not entered yet. Please press <b>Enter session</b>.
link-next = 🔗 <b>{ $session }</b>, { $at }
    { $title }
link-now = 🔗 <b>{ $session }</b> is going on
    { $title }
link-early = The link opens { $at }.
link-entered = Your entering is recorded { $at }.
link-open = 🔗 <b>{ $session }</b>
    { $title }

    Press the button below to enter; use the name <b>COMPANY_NAME</b>. This link is yours alone, please don't share it.
link-full = Sorry, all rooms are full. Please press <b>Enter session</b> again in a little while, or contact { $contact }.
link-over = <b>{ $session }</b> · { $title }
    This session is over. Thank you.
link-gone = The sessions of { $title } are not available.
link-offline = You are registered in person (luring) for { $title }; please come to { $place }. Links are only for online participants.
link-not-yours = The link of { $title } is only for those who hold an online seat. How your registration stands: /status.
link-none = You have no online session coming up. Your registration: /status.
link-changed = ⚠️ <b>The link of { $session } has changed.</b>
    { $title }

    The old link no longer works. Please press <b>Enter session</b> for the new one.
button-enter = Enter session
button-join = 🔗 Open the room

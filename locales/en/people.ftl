### Committee: finding a person, and their card.

ask-find = Who are you looking for? Type a name, a registration number (<code>0123</code> or <code>1/123</code>), a phone number, an SKP number, or a company.
find-too-short = Please type at least two letters of a name or company, a registration number, a phone number, or an SKP number. Example: <code>/cari budi santoso</code>
find-stopped = All right, the search is stopped.
find-none = Nobody was found. Please check the spelling, try only a part of the name, or search by registration or phone number.
find-one-near = 🔎 Nobody matches exactly what was typed; only this one is similar:
find-list = 🔎 <b>{ $count } people found</b>
find-list-near = 🔎 <b>{ $count } people with similar names found</b>
find-list-more = 🔎 <b>More than { $count } people found.</b> The best matches come first; add a word to shorten the list.
find-line = { $n }. <b>{ $name }</b>
    { $where }
    { $how }
find-where = { $company } · { $province }
find-nowhere = no company given yet
find-registered = <code>{ $number }</code> · { $state }
find-unregistered = not registered for any kegiatan
find-open = { $n }. { $name }
find-behind = Some new data are still being prepared for searching. If you do not find somebody, please repeat it in a moment.
find-near-none = There are no other similar names.
find-near = 🔎 Search similar names too

card-person = 👤 <b>{ $name }</b>
    { $lines }
card-nameless = (no name)
card-erased-name = (data erased)
card-erased = 👤 <b>(data erased)</b>
    Name, contact and other answers were erased at the person's request on { $at }. The registration's number and state are kept for reports.
card-no-profile = 👤 <b>(no answers yet)</b>
    This person has only agreed to the processing of data, on { $at }.
card-province = { $province } ({ $zone })
card-zone-wib = WIB
card-zone-wita = WITA
card-zone-wit = WIT
card-skp-over = { $until } (expired)
card-match-matched = ✅ Name and SKP number agree with the list of experts.
card-match-unmatched = ❔ Neither name nor SKP number is on the list of experts.
card-match-no-list = The list of experts has not been imported yet, so nothing can be compared.
card-doubtful-number = ⚠️ <b>To be checked:</b> this SKP number is on the list of experts, but with another name.
    { $lines }
card-doubtful-name = ⚠️ <b>To be checked:</b> this name is on the list of experts, but with another SKP number.
    { $lines }
card-listed = Listed: <b>{ $name }</b> · { $skp } · valid until { $until }{ $where }
card-listed-where = { " " }· { $company } · { $province }
card-listed-more = … and { $count } more with similar data
card-listed-gone = The list imported last does not have that entry any more.

card-registration = 🎫 <code>{ $number }</code> · { $mode }
    { $title }
    Sent: { $at }
    { $lines }
card-is-confirmed-online = <b>Registered, holds an online seat</b>
card-is-confirmed-offline = <b>Registered, holds an on-site seat</b>
card-is-applied = <b>Waiting for approval of an on-site seat</b>
card-is-waiting-online = <b>On the online waitlist</b>
card-is-waiting-offline = <b>On the on-site waitlist</b>
card-is-offered-online = <b>An online seat is being offered</b>, to be answered until { $until }
card-is-offered-offline = <b>An on-site seat is being offered</b>, to be answered until { $until }
card-is-rejected = <b>Not approved</b>
card-is-cancelled = <b>Cancelled</b>
card-why-self = Reason: cancelled by the person
card-why-declined = Reason: the person declined the offered seat
card-why-expired = Reason: the offered seat was not answered in time
card-why-not-coming = Reason: the person said they can't come on site
card-why-unanswered = Reason: coming on site was not confirmed
card-why-erased = Reason: the person's data were erased
card-why-rejected = Reason: the committee did not approve the on-site request
card-why-changed = Reason: the person chose another mode
card-why-panitia = Reason: decided by the committee
card-words = The committee's words to the person: { $words }
card-since = Since { $at } · by { $who }
card-event-cancelled = ❗ This kegiatan is cancelled
card-again = Not this person's first kegiatan of the year
card-line-online = Online waitlist: place { $place }
card-line-offline = On-site waitlist: place { $place }
card-safe = 1 online seat is kept while waiting for an on-site one
card-coming = Said they will come on site: { $at }
card-asked = Asked whether they will come on site: { $at }, no answer yet
card-presence = <b>Attendance</b>
    { $lines }
card-source = Registered by the link: { $source }
card-unregistered = 🎫 Not registered for any kegiatan.
card-reachable = 💬 Can be reached by this chat
card-no-chat = 💬 Can't be reached: no chat is connected
card-unreachable-blocked = 💬 Can't be reached: the person has blocked this bot. New messages are sent again once they write to it.
card-unreachable-deactivated = 💬 Can't be reached: the Telegram account is not active any more
card-unreachable-other = 💬 Can't be reached: the chat was not found
card-by-person = the person
card-by-system = the system
card-other = Batch { $batch }/{ $year }: { $state }
card-to-history = 🕘 History
card-to-messages = ✉️ Messages
card-back = ‹ Card
card-side = 👤 <b>{ $name }</b>
    🎫 <code>{ $number }</code> · { $title }
card-history = <b>History of the registration</b>
    { $lines }
card-step = • { $at }: { $what } (by { $who })
card-step-became = { $what } → { $mode }, { $state }
card-outbox = <b>Messages waiting to be sent</b>
    { $lines }
card-waits = • { $count } { $what }, from { $at }
card-lane-reply = answers
card-lane-link = session links
card-lane-reminder = reminders
card-lane-broadcast = broadcasts
card-told = <b>Messages and decisions of the committee</b>
    { $lines }
card-told-confirmed = on-site request approved
card-told-rejected = on-site request not approved
card-told-cancelled = registration cancelled
card-told-mode = moved to another mode
card-told-registered = registration made active again
card-told-written = message of the committee
card-told-resent = registration details sent again
card-told-unlocked = attendance codes unlocked
card-told-attended = attendance recorded
card-told-unattended = recorded attendance deleted
card-upcoming = <b>Next reminders</b>
    { $lines }
card-sent = <b>Already sent to people like this one</b>
    { $lines }
card-reminder = • { $at }: { $what }
card-wave-waits = • { $at }: { $what } (still waiting its turn)
card-wave-cancelled = notice of cancellation
card-wave-changed = change of time or place
card-wave-reopened = notice that the kegiatan takes place after all
card-wave-link = change of link
card-wave-reconfirm = question whether they will come on site
card-wave-broadcast = broadcast { $name }
card-when-days = reminder { $name }
card-when-start = reminder at the start
card-when-end = thanks at the end
card-when-start-before = reminder { $minutes } minutes before the start
card-when-start-after = reminder { $minutes } minutes after the start
card-when-end-before = reminder { $minutes } minutes before the end
card-when-end-after = thanks { $minutes } minutes after the end
card-when-session = { $when } · { $session }
card-questions = <b>Last messages to the committee</b>
    { $lines }
card-asked-open = • #{ $number } · { $at }: { $text } — <b>not answered yet</b>
card-asked-answered = • #{ $number } · { $at }: { $text } — Answer by { $who }: { $answer }

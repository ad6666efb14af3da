### Files from the committee: the list of experts, and a Zoom attendance report.

intake-old = A .xls file (old Excel) cannot be read. Please save it as .xlsx and send it again.
intake-other = This file cannot be read. Please send a list of experts or a Zoom attendance report as .xlsx or .csv.
ask-intake = 📄 The file <b>{ $name }</b> has arrived. What is in it?
option-intake-experts = List of K3 experts
option-intake-zoom = Zoom attendance report
intake-stopped = All right. The file was not read.
intake-no-session = No session has begun yet, so attendance cannot be recorded.
ask-intake-session = Which session is this attendance report for?
    { $lines }
intake-session-line = { $number }. { $title } – { $session }, { $when }
intake-session-button = { $number } · { $event } · { $session }
option-session-more = Other sessions…
intake-begun-experts = ⏳ The list of experts is being read. Nothing is stored yet; the result will be sent here.
intake-begun-zoom = ⏳ The attendance report is being read. Nothing is recorded yet; the result will be sent here.
intake-how = 📄 Send an .xlsx or .csv file to this chat: the list of K3 experts, or the attendance (participants) report of Zoom.

## Why a file cannot be read

table-damaged = This file is damaged or no .xlsx. Please open it in Excel, save it as .xlsx again and send it once more.
table-large = This file is too large. Please check whether it is the right one.
table-old = This file is from an old Excel (.xls) or protected by a password. Please save it as .xlsx without a password and send it again.
table-far = There is something far outside of the table. Please delete the rows below it and the columns beside it, and send it again.
table-empty = This file is empty.
table-page = This file is a web page, not a table. Please open it in Excel, save it as .xlsx and send it again.
table-unknown = This file is neither .xlsx nor a text in UTF-8. Please save it as .xlsx and send it again.
table-quotes = The quotation marks in this .csv file do not agree. Please open it in Excel, save it as .xlsx and send it again.
table-no-list = There are no headings in the first 20 rows. A list of experts needs a column for the name (like “Nama”) and one for the SKP number (like “No SKP”).
table-no-report = This is no Zoom attendance report that is known. It needs a column for the name (like “Name (Original Name)”), and one for the email, the times or the duration.
table-busy = Another list of experts is being stored. Please send it again when that has ended.

## The list of experts

experts-read = 📄 <b>The list of experts is read, but not stored</b>
    Rows read: { $rows }
    New: { $added }
    Changed: { $updated }
    Unchanged: { $unchanged }
    Not taken: { $left }

    Experts stored before who are not in this file are not deleted.
button-experts-save = Store
button-experts-drop = Cancel, store nothing
experts-begun = ⏳ The list of experts is being stored. Tens of thousands of rows take about a minute; the result will be sent here.
experts-dropped = All right. This list is not stored.
experts-done = ✅ <b>The list of experts is stored</b>
    Rows read: { $rows }
    New: { $added }
    Changed: { $updated }
    Unchanged: { $unchanged }
    Not taken: { $left }
experts-partly = Something that could not be read was left empty in { $count } rows that were taken.
experts-sheets = The file has { $count } sheets; only one of them was read.
experts-matched = Participants who match the list: { $matched }, to be checked: { $doubtful }, not matched: { $unmatched }.
experts-left = 📎 Rows that were not taken or left partly empty, with the reason.
experts-left-file = k3-experts-remarks.xlsx
experts-left-title = Remarks on the list of experts
experts-left-sheet = Remarks
experts-left-rows = Number of remarks
experts-left-row = Row
experts-left-taken = Taken?
experts-left-column = Column
experts-left-why = Reason
experts-left-yes = yes, this was left empty
experts-left-no = no
experts-why-no-name = holds no name
experts-why-control = holds characters that are not seen
experts-why-long = is too long
experts-why-no-number = holds no SKP number
experts-why-other-number = holds a date or another number, not an SKP number
experts-why-several = holds several numbers
experts-why-far-date = the date is not from 1990 to 2099
experts-why-no-date = the date cannot be read
experts-why-no-province = the province is not known
experts-why-no-kind = the kind of expert is not known
experts-why-double = the same expert stands in row { $row }

file-personal = ⚠️ This file may hold personal data (Law 27/2022). Please do not pass it on, and delete it when you are done.

## The Zoom attendance report

zoom-read = 📄 <b>Zoom attendance report</b>
    { $title }
    { $session }, { $when }

    People in the report: { $people }
    ✅ Surely matched: { $sure }
    ☑️ Recorded before: { $known }
    ❓ To be checked one by one: { $doubtful }
    ➖ Not recognised: { $rest }
zoom-stays = How long those surely matched stayed: less than 30 minutes { $under } people, 30–59 minutes { $between } people, 60 minutes and more { $over } people.
zoom-minimum = How many minutes count as present? This also holds for those checked one by one.
zoom-untimed = The report does not say how long anybody stayed.
zoom-other-day = ⚠️ The date in the report ({ $day }) is not that of this session. Please make sure that file and session are right.
zoom-nobody-sure = There is nobody new to be recorded from this report.
zoom-same-open = The same file was read before and is not finished. We go on here.
zoom-same-done = ℹ️ The same file was recorded before: { $at }. Nothing is recorded twice.
button-zoom-all = Record all ({ $count })
button-zoom-from = At least { $minutes } minutes ({ $count })
button-zoom-check = Check one by one
button-zoom-finish = Finish
button-zoom-drop = Cancel, record nothing
zoom-dropped = All right. This report is not recorded, and what it held is deleted.
zoom-decided = Already decided by { $who }

zoom-card = ❓ <b>{ $number } of { $of }</b>
    In the report: { $row }
zoom-row = “{ $name }”
zoom-row-minutes = “{ $name }”, { $minutes } minutes
zoom-card-one = Is this { $who }?
zoom-card-several = Who is this?
    { $lines }
zoom-card-nobody = Whoever may be meant is not registered any more.
zoom-candidate = { $number }. { $who }
zoom-person = <b>{ $name }</b>, { $company }, { $number }
zoom-person-noted = <b>{ $name }</b>, { $company }, { $number } (recorded already)
button-zoom-yes = Yes
button-zoom-no = No
button-zoom-none = None of them
button-zoom-other = Somebody else…
button-zoom-rest = None of the rest ({ $count })
zoom-rest-sure = The { $count } rows that are left will not be recorded as present. This cannot be undone. Go on?
button-zoom-end = Yes, end it ({ $count })
button-zoom-back = Back to checking
zoom-recorded-sure = ✅ { $count } people are recorded as present. Now those to be checked:
zoom-recorded = Recorded as present
zoom-known = Recorded before
zoom-no-longer = This person does not take part online any more
ask-zoom-who = Who is “{ $name }”? Please type the registration number (like 0123) or the name.
zoom-who-unclear = Please type a registration number or a name, 120 characters at most.
zoom-who-nobody = There is no online participant of this event with that number or name.
zoom-who-stopped = All right. This row is not decided yet; /berkas to go on.

zoom-done = ✅ <b>Attendance from the Zoom report is finished</b>
    { $title }
    { $session }, { $when }

    Recorded as present: { $recorded } (surely matched { $sure }, checked { $confirmed })
    Recorded before: { $known }
    Not recorded: { $left }
zoom-done-short = Less than { $minutes } minutes: { $count }
zoom-done-file = Those who were not recorded follow as a file. After that, what the report held is deleted.
zoom-done-before = This report is recorded already.
zoom-nothing-left = All rows of this report are decided.
zoom-open = Reports that are not finished:
    { $lines }
zoom-open-read = { $number }. { $title } – { $session }: not recorded yet
zoom-open-checking = { $number }. { $title } – { $session }: { $left } rows to be checked
button-zoom-open = Go on with { $number }

zoom-left = 📎 People in the Zoom report who were not recorded as present.
zoom-left-file = zoom-not-recorded.xlsx
zoom-left-title = Not recorded as present
zoom-left-sheet = Not recorded
zoom-left-rows = Number of people
zoom-left-name = Name in the report
zoom-left-email = Email
zoom-left-minutes = Minutes
zoom-left-why = Reason
zoom-left-rest = not found among the online participants
zoom-left-refused = no participant, says the committee
zoom-left-short = stayed not long enough
zoom-left-doubtful = not decided

file-large = This file is too large to be read. Please send a smaller one (20 MB at most).
file-gone = This file can't be fetched any more. Please send it once more.

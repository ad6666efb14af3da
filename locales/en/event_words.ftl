### What is asked back or pointed out when panitia type numbers, links and times of a kegiatan.

line-empty = Please write one line, with letters.
line-long = This is too long; at most { $most } characters.
batch-unclear = We did not understand <code>{ $shown }</code>. Please write the number of the batch, 1 to 99. Example: <b>3</b>
quota-unclear = We did not understand <code>{ $shown }</code>. Please write the number of seats in digits. Example: <b>2,500</b>
quota-large = <code>{ $shown }</code> is too many; at most 100,000 seats.
link-missing = We found no link in <code>{ $shown }</code>. Example: <b>https://zoom.us/j/123</b>
link-one = There is more than one link. Please send only one.
room-size = The capacity <code>{ $shown }</code> does not fit. Please write the number of people behind the link. Example: <b>https://zoom.us/j/123 1000</b>
rooms-many = Too many rooms; at most { $most } for one session.
time-unclear = We did not understand <code>{ $shown }</code>. Example: <b>H-1 16.00</b>, <b>60 minutes before</b>, <b>start</b>, <b>10 minutes after start</b>, or <b>end</b>
time-clock = At what time? Please write it in full. Example: <b>H-{ $days } 16.00</b>
span-clock = We found no hours in <code>{ $shown }</code>. Please write the day and the hours. Example: <b>14 March 2027 08.30–16.00</b>
span-one-clock = Please write both the start and the end in <code>{ $shown }</code>. Example: <b>14 March 2027 08.30–16.00</b>
span-date = The date in <code>{ $shown }</code> is not complete. Please write day, month and year. Example: <b>14 March 2027 08.30–16.00</b>
span-days = <code>{ $shown }</code> is more than one day. Please write one day only. Example: <b>14 March 2027 08.30–16.00</b>
span-order = The end in <code>{ $shown }</code> is not after the start. Example: <b>14 March 2027 08.30–16.00</b>
span-weekday = The date in <code>{ $shown }</code> is not a { $day }. Please check the date or the weekday.
clock-impossible = The time in <code>{ $shown }</code> does not fit. Times go from 00.00 to 23.59. Example: <b>08.30</b>
clock-part = We cannot tell which time <code>{ $clock }</code> is. Please write the time in digits, 00.00 to 23.59. Example: <b>08.30</b> or <b>17.00</b>
clock-unclear = <code>{ $clock }</code>: is it <b>{ $early }</b> or <b>{ $late }</b>? Please write it again in full with that time.
clock-midnight = <code>{ $clock }</code>: the beginning or the end of the day? Please write <b>00.00</b> for the beginning, <b>23.59</b> for the end of that day.
clock-left = We did not understand <code>{ $left }</code>. Please write the time like <b>17.00</b>, or <b>08.30–16.00</b> for a session
moment-clock = At what time? Please write the day and the time. Example: <b>13 March 2027 17.00</b>
moment-date = The date in <code>{ $shown }</code> is not complete. Please write day, month and year. Example: <b>13 March 2027 17.00</b>
sessions-many = Too many sessions; at most { $most }.
session-title-long = The title of the session in <code>{ $shown }</code> is too long; at most { $most } characters.

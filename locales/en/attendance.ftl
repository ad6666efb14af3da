### Attendance by codes.

presensi-how = To record your attendance, type the code that is shown in the session, like <code>KTR482</code>, or <code>/presensi KTR482</code>.
presensi-start = Attendance at the start of { $session }
presensi-end = Attendance at the end of { $session }
presensi-done = ✅ { $what } is recorded { $at }.
presensi-again = { $what } was recorded { $at } already.
presensi-enough = Your attendance of this session is complete. Thank you.
presensi-after-start = Towards the end, please record your attendance once more.
presensi-after-end = Thank you.
presensi-early = { $what } opens { $at }.
presensi-late = Sorry, the time for { $what } is over. If you were there, contact { $contact }.
presensi-wrong =
    { $left ->
        [1] This code does not fit. Please check the one that is shown; 1 try is left.
       *[other] This code does not fit. Please check the one that is shown; { $left } tries are left.
    }
presensi-stopped = Too many codes did not fit, so the committee has to help with your attendance. Please contact { $contact }.
presensi-closed = No attendance is being taken for you just now.
presensi-offline = Attendance in person (luring) is recorded by the committee on site.
presensi-not-yours = Attendance is for participants who hold a seat. How your registration stands: /status.
presensi-line = <b>{ $session }</b>: { $is } (entered { $entered } · start { $start } · end { $end })
presensi-present = present ✓
presensi-absent = not enough to count as present
presensi-open = not complete yet
presensi-recorded = <b>Your attendance</b>
    { $lines }
presensi-noted = <b>{ $session }</b>: { $is } (recorded by the committee { $at })

noted-no-more = ℹ️ Your recorded attendance of { $session } was deleted by the committee. If you think this is wrong, please ask the committee with /bantuan.
noted-unlocked = 🔓 The committee has unlocked your attendance. Please send the code shown in the session again.
noted-present = ✅ Your attendance of { $session } was recorded { $at }.

### Whether in-person people come.

ask-coming = 🙋 <b>Will you come in person (luring)?</b>
ask-coming-again = 🙋 <b>We have not heard from you yet: will you come in person (luring)?</b>
ask-coming-until = Place: { $place }
    Please answer by <b>{ $until }</b>. Without an answer your in-person seat goes to somebody else and you take part online.
button-coming = I am coming
button-not-coming = I can't come
come-unclear = To keep your in-person seat, press <b>I am coming</b>. To give it up and take part online, press <b>I can't come</b>.
come-noted = ✅ <b>Thank you, see you there.</b> Your in-person seat stays yours.
come-not = Thank you for telling us. Your in-person seat goes to somebody else.
come-too-late = This question is over. Your registration as it is now:
seat-released = We have not heard from you, so your in-person seat for <b>{ $title }</b> goes to somebody else.
seat-free-for-panitia = 🪑 { $count } in-person seats are free for <b>{ $title }</b>; { $waiting } requests wait for a decision.

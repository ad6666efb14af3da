### Messages to the organisers and their answers.

button-ask = ✉️ Write to the organisers
ask-message = Please write your message to the organisers, in one message. To stop, type <b>cancel</b>.
message-empty = The message is empty; please write something.
message-long = That message is too long; please keep it to at most { $most } characters.
message-not-sent = Understood, nothing was sent.
question-sent = ✅ Your message (number #{ $number }) has been passed on to the organisers. Their answer comes in this chat.
question-wait = Your earlier messages have arrived and wait for the organisers’ answer. If it is urgent, contact { $contact }.
question-nobody = You can reach the organisers at { $contact }.
question-received = ✉️ <b>Message #{ $number }</b>
    From: { $who }

    { $text }
question-answered = ✉️ <b>The organisers’ answer to message #{ $number }</b>

    { $text }
button-answer = Answer
ask-answer = Please write the answer to message #{ $number }: <i>{ $text }</i>

    To stop, type <b>cancel</b>.
answer-which = Please give the number of the message. Example: <code>/jawab 12 Thank you, …</code>
answer-sent = ✅ The answer to message #{ $number } has been sent.
answer-late = Message #{ $number } has been answered by somebody else; your answer was not sent.
answer-unknown = There is no message with that number. Example: <code>/jawab 12 Thank you, …</code>
who-unknown = not registered
who-named = { $name }
who-registered = { $name }, { $number }
questions-none = No message waits for an answer.
questions-open = <b>Messages that wait for an answer</b>
    { $lines }
question-line = #{ $number }: { $text }
button-answer-to = Answer #{ $number }

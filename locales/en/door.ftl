### The door in a rush: the turn of newcomers, and chats that write too much.

door-wait = Many people are registering. Your turn is expected <b>{ $at }</b>; we will call you in this chat.

    While you wait, please copy the form, fill it in and send it here: your registration will be faster. Seats go by completed registrations, not by this line.
door-wait-form = Many people are registering. We have kept your form; your turn is expected <b>{ $at }</b>, and we will call you in this chat.

    Seats go by completed registrations, not by this line.
door-wait-known = Many people are registering. Your turn is expected <b>{ $at }</b>; we will call you in this chat.

    Seats go by completed registrations, not by this line.
door-turn = Your turn is expected { $at }. We will call you in this chat.
door-open = It is your turn. Please type /start; what you have sent is kept.
door-none = You are not waiting for a turn. To register, type /start.
door-left = All right, you are no longer waiting for a turn. The form you sent is deleted.

    If you change your mind, type /start.
door-more = Other kegiatan are open too, but many people are registering.
button-door-more = Register for another kegiatan
door-called = <b>It is your turn.</b> The fastest way: copy the form, fill it in and send it in one message.
door-called-form = <b>It is your turn.</b> We have kept your form; please press <b>Continue</b>.
door-called-known = <b>It is your turn.</b> Please press <b>Continue</b>.
button-door-turn = When is my turn?
button-door-one-by-one = One question at a time
form-first = It is busy now. The fastest way: copy the form, fill it in and send it in one message.
flood = You have sent too many messages in a short time, so some were not read. Please wait half a minute and write again. Your answers are kept.
